"""The letters that the faces of charts and briefs are cut for; others are the machine's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# Latin, Greek, Cyrillic and Vietnamese with their accents and marks (ʻokina among them),
# typographic marks, arrows, and the signs the texts use.
BLOCKS = (
    (0x20, 0x250),
    (0x2B0, 0x530),
    (0x1E00, 0x1F00),
    (0x2010, 0x2030),
)
SIGNS = "′″⁄₂€←↑→↓−∙≈≠≤≥▲▼●◆"
MISSING = "□"  # where no face of the machine has a letter either

_OTHERS = re.compile(
    "[^\\s"
    + "".join(f"{chr(a)}-{chr(b - 1)}" for a, b in BLOCKS)
    + re.escape(SIGNS + MISSING)
    + "]"
)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")  # as Rust writes marks that stand on a letter


def without(texts: Mapping[str, str], told: str) -> dict[str, str]:
    """Texts with a sign in the place of letters that no face has, as Typst tells them.

    Of a mark Typst may tell the letter that it stands on: then marks that are no part of a
    letter are left out, and all letters give way that our own faces were not cut for.
    """
    letters = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), told)
    if has_others(letters) and any(letters in text for text in texts.values()):
        signs = MISSING * len(letters)
        return {name: text.replace(letters, signs) for name, text in texts.items()}
    return {name: _plainly(text) for name, text in texts.items()}


def _plainly(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(each for each in composed if not unicodedata.combining(each))
    return _OTHERS.sub(MISSING, kept)


def has_others(text: str) -> bool:
    """Whether a text has letters that the faces were not cut for.

    >>> has_others("Đà Nẵng, ʻEwa, Район"), has_others("東京")
    (False, True)
    """
    return _OTHERS.search(text) is not None
