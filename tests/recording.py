"""Everything the product says, as files, so that two states of the code can be compared.

    python -m tests.recording FOLDER [PART ...]

Pages as a visitor gets them, figures and briefs in every format, every answer of the open
data, heads of pages, releases made anew, what publishing reports, and the commands' help:
one file each. Record before a change that should change nothing, record after it, and
`diff -r` the two folders. What is packed is unpacked, so that a difference can be read.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import pyarrow as pa
import pypdf
from click.testing import CliRunner
from google.protobuf.json_format import MessageToDict

from components.exports.downloads import FORMATS
from components.exports.exhibits.every import EXHIBITS
from components.open_data.addresses import ADDRESSES
from data.cli import commands as command
from tests import REPOSITORY
from tests.asking import Asking, asking
from tests.data.registry import made_up
from tests.embedded import PLACE, embedded_census
from tests.site_pages import run_page

SOURCES = REPOSITORY / "../shared/data/dc"
_SELF = (sys.executable, "-m", "tests.recording")

# A shown and a hidden area, a group, an area with too few residents, wrong choices.
CHOICES = {
    "": (
        "",
        "area=302&crime=robbery&per=per_1000_residents&sort=rise",
        "area=101&sort=name",
        "sort=least&crime=theft&per=per_1000_residents",
        "area=<b>&crime=none&sort=x&date=2020-01-01&lang=xx",
        "edition=2020-01-01-00000000",
    ),
    "neighborhood": (
        "",
        "area=302",
        "area=101&crime=homicide&per=per_1000_residents",
        "area=504&crime=property&per=per_1000_residents",
        "area=x",
    ),
    "compare": (
        "",
        "areas=506,602",
        "areas=506,602,101,district-1,ward-7&crime=robbery&per=per_1000_residents",
        "areas=ward-6,district-1&crime=motor-vehicle-theft&window=five_years",
        "areas=101,x,302,303,304,305,306,307,308&window=y",
        "areas=302",
    ),
    "spread": (
        "",
        "area=302&crime=theft&per=per_1000_residents",
        "area=101&crime=robbery",
        "crime=homicide",
    ),
    "claims": (
        "",
        "area=302&crime=theft&date=2024-06-30&against=twelve_months",
        "crime=homicide&date=2023-05-01&against=thirty_days",
        "crime=property&date=2019-03-01",
        "area=101&crime=violent&date=2024-02-29",
        "date=1999-01-01&against=x",
    ),
    "privacy": ("",),
    "changes": ("",),
    "quality": ("",),
    "methods": ("",),
}
BRIEFS = ("", "area=302", "area=101&crime=robbery&per=per_1000_residents", "area=504&paper=a4")
COMPARISONS = ("areas=506,602", "areas=302,101,district-1&crime=robbery&per=per_1000_residents")
QUERIES = (
    "crime.csv?area=302&crime=robbery",
    "crime.json?area=city&from=2023-01-01&to=2024-12-31",
    "areas.json?area=302",
    "changes.json?crime=robbery",
    "cameras.csv?area=x",
    "crime.json?limit=3",
    "none.csv",
)


def main(folder: Path, *parts: str) -> None:
    """Record these parts into `folder`, or all of them, each in a process of its own."""
    if parts:
        for part in parts:
            _write(folder, part)
        return
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda part: subprocess.run([*_SELF, folder, part], check=True), PARTS))


def _write(folder: Path, part: str) -> None:
    for name in [each for each in os.environ if each.startswith("CAMERA_CENSUS_")]:
        del os.environ[name]  # the settings of whoever records
    for name, text in PARTS[part]():
        file = folder / part / re.sub(r"[^\w.=,-]+", "_", name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def pages() -> Iterator[tuple[str, str]]:
    """Every element of every page, in order, with the data of its charts."""
    for path, views in CHOICES.items():
        for query in views:
            choices = dict(pair.split("=", 1) for pair in query.split("&") if pair)
            yield f"{path or 'home'}.{query}.json", _elements(run_page(path, **choices))


def _elements(app: Any) -> str:
    told = []
    for element in app._tree:
        if (proto := getattr(element, "proto", None)) is None:
            continue
        fields = MessageToDict(proto)
        for name in ("id", "pageScriptHash", "formId", "fragmentId"):
            fields.pop(name, None)
        if datasets := getattr(proto, "datasets", None):
            fields["datasets"] = [
                {"name": each.name, "rows": _rows(each.data.data)} for each in datasets
            ]
        told.append({"type": element.type, **fields})
    return json.dumps(told, indent=1, default=str, ensure_ascii=False)


def _rows(stream: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pa.ipc.open_stream(stream).read_all().to_pylist()
    return rows


def figures() -> Iterator[tuple[str, str]]:
    """Every figure in every format and as an embed, at the addresses of its page's views."""
    with asking(embedded_census()) as ask:
        for name in EXHIBITS:
            for query in _views_of(name):
                kinds = FORMATS if not query else [kind for kind in FORMATS if "png" not in kind]
                for kind in kinds:
                    yield from _answer(ask, f"/figure/{name}.{kind}?{query}")
                yield from _answer(ask, f"/embed/{name}?{query}")


def _views_of(figure: str) -> tuple[str, ...]:
    if figure.startswith("compared"):
        return COMPARISONS
    if figure == "change-by-day":
        return CHOICES["claims"]
    return ("", "area=302", "crime=robbery&area=101&per=per_1000_residents", "area=x&theme=dark")


def briefs() -> Iterator[tuple[str, str]]:
    with asking(embedded_census()) as ask:
        for query in (*BRIEFS, *COMPARISONS, "area=302&areas=302,303", "areas=302"):
            yield from _answer(ask, f"/brief.pdf?{query}")
            yield from _answer(ask, f"/brief?{query}")


def heads() -> Iterator[tuple[str, str]]:
    """What a page says of itself before it is drawn."""
    with asking(embedded_census()) as ask:
        for path, views in CHOICES.items():
            for query in views:
                yield from _answer(ask, f"/{path}?{query}")


def answers() -> Iterator[tuple[str, str]]:
    """Every answer of the open data."""
    with asking(embedded_census()) as ask:
        for query in (*(address.name for address in ADDRESSES), *QUERIES):
            yield from _answer(ask, f"/data/v1/{query}")


def _answer(ask: Asking, address: str) -> Iterator[tuple[str, str]]:
    given = ask(address)
    headers = "".join(f"{name}: {value}\n" for name, value in sorted(given.headers.items()))
    kind = given.headers.get("content-type", "")
    if "etag" in given.headers and ("pdf" in kind or "sheet" in kind or "zip" in kind):
        headers = re.sub(r"(?m)^(etag|content-length): .*\n", "", headers)  # of the minute
    yield address, f"{given.status_code}\n{headers}\n{_readable(given.content)}"


def _readable(content: bytes) -> str:
    """Text as it is, packed formats unpacked, pictures as their bytes in hexadecimal."""
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(name, _readable(archive.read(name))) for name in sorted(archive.namelist())]
        return "".join(f"--- {name}\n{text}\n" for name, text in parts)
    if content.startswith(b"%PDF"):
        reader = pypdf.PdfReader(io.BytesIO(content))
        return "\n".join(page.extract_text() for page in reader.pages)
    try:
        return re.sub(r"(<dcterms:\w+[^>]*>)[^<]*", r"\1", content.decode())
    except UnicodeDecodeError:
        return content.hex()


def releases() -> Iterator[tuple[str, str]]:
    """Releases made anew: of the public files, and of a made-up register published twice."""
    with TemporaryDirectory() as made:
        root, private = Path(made, "releases"), Path(made, "private")
        files = str(SOURCES.resolve())
        common = ["--from", files, "--releases", str(root)]
        said = _run("build", PLACE, *common)
        made_up.main(private)
        for day in ("2025-06-30", "2025-12-31"):
            said += _run(
                *("publish", PLACE, str(private / f"registry-{day}.csv"), "--as-of", day),
                *("--ledger", str(private / "ledger.json"), *common),
                *("--address-points", str(private / "address-points.csv")),
            )
        said += _run("audit", PLACE, *common) + _run("verify", "--releases", str(root))
        yield "said.txt", said.replace(made, "").replace(files, "")
        for file in sorted([*root.rglob("*"), *private.glob("*")]):
            if file.is_file() and not file.name.startswith(("registry", "address-points")):
                yield str(file.relative_to(made)), _readable(file.read_bytes()).replace(made, "")


def commands() -> Iterator[tuple[str, str]]:
    """The help of every command, and what those say that need no file."""
    yield (
        "help.txt",
        _run("--help")
        + "".join(_run(name, "--help") for name in command.list_commands(click.Context(command))),
    )
    yield "explain.txt", _run("publish", "--explain", PLACE)
    yield "verify.txt", _run("verify") + _run("audit", PLACE)


def _run(*words: str) -> str:
    done = CliRunner().invoke(command, words)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return f"$ {' '.join(words)}\n{done.output}({done.exit_code})\n"


PARTS = {
    part.__name__: part for part in (figures, pages, releases, briefs, heads, answers, commands)
}

if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
