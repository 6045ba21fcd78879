"""Streamlit's scripts and style sheets as small as they get, made once for each installation.

The best that brotli can do takes seconds a file: so it is done beside the start of a server, and
kept next to the packages whose files they are. Whoever may write there could change the files
themselves. Where nothing may be written, they are held in memory alone. An image is best built
with them: `python -m components.serving.packing`.
"""

from __future__ import annotations

import gzip
import hashlib
import logging
import os
import re
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Final

import brotli

from components.serving.coding import CODINGS
from components.serving.host import INDEX, STATIC

log = logging.getLogger(__name__)

Packer = Callable[[bytes], bytes]
# As small as they get, and within a request.
SMALLEST: Final[Mapping[str, Packer]] = {
    "br": lambda content: bytes(brotli.compress(content, quality=11)),
    "gzip": lambda content: gzip.compress(content, 9, mtime=0),
}
QUICK: Final[Mapping[str, Packer]] = {
    "br": lambda content: bytes(brotli.compress(content, quality=5)),
    "gzip": lambda content: gzip.compress(content, 4, mtime=0),
}
PACKABLE = (".js", ".css", ".json")
FOLDER = Path(sys.prefix) / "var" / "camera-census" / "packed"

_MOST_FILES = 512  # more than Streamlit has
_IDLE = 19  # the lowest priority
# What the pages draw with, beside what Streamlit's own page names.
_DRAWN_WITH = (
    *("Html", "PageLink", "Selectbox", "Multiselect", "Button", "ButtonGroup", "DateInput"),
    *("DeckGlJsonChart", "webgl-device", "ArrowVegaLiteChart", "StreamlitSyntaxHighlighter"),
)
_IMPORTED = re.compile(r"(?:from|import)\s*[\"'`]\./([\w.-]+\.js)[\"'`]")

_smallest: dict[tuple[Path, str], bytes] = {}


def packed(path: Path, coding: str) -> bytes:
    """A file of Streamlit's in a coding: as small as it gets, or nearly so until that is made."""
    return _smallest.get((path, coding)) or _quickly(path, coding)


def pack_ahead() -> None:
    """Have all that pages ask for made as small as it gets, beside whatever else is done."""
    threading.Thread(target=_pack_idly, daemon=True).start()


def pack_all() -> None:
    """Make all that pages ask for as small as it gets, or find it kept from the last time."""
    for path, coding in product(asked_for(), CODINGS):
        _smallest[path, coding] = _kept(path, coding)


@cache
def asked_for() -> list[Path]:
    """What Streamlit's page names, then what the pages draw with and all that this imports."""
    named = INDEX.read_text(encoding="utf-8")
    files = {path.name: path for path in STATIC.rglob("*") if path.suffix in PACKABLE}
    found = {name: path for name, path in files.items() if name in named}
    waiting = [name for name in files if name.split(".")[0] in _DRAWN_WITH]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = files[name]
            waiting += [each for each in _IMPORTED.findall(_text(files[name])) if each in files]
    return list(found.values())


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _pack_idly() -> None:
    if sys.platform == "linux":  # where threads have a priority of their own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _IDLE)
    pack_all()


@lru_cache(maxsize=_MOST_FILES)
def _quickly(path: Path, coding: str) -> bytes:
    return QUICK[coding](path.read_bytes())


def _kept(path: Path, coding: str) -> bytes:
    """A packed file from the folder where they are kept, by what is in it; else made and kept."""
    content = path.read_bytes()
    kept = FOLDER / f"{hashlib.sha256(content).hexdigest()}.{coding}"
    if kept.is_file():
        return kept.read_bytes()
    small = SMALLEST[coding](content)
    try:
        _write(kept, small)
    except OSError as error:
        log.debug("Packed files are held in memory alone: %s", error.strerror)
    return small


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, whoever else is writing it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    Path(file.name).chmod(0o644)  # the server may run as somebody else
    Path(file.name).replace(path)


if __name__ == "__main__":
    pack_all()
