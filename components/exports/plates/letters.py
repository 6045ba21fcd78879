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
SIGNS = "′″⁄₀₁₂€←↑→↓−∙√≈≠≤≥▲▼●◆⌘"
MISSING = "□"  # where no face of the machine has a letter either


def _rows(codec: str, first: int, last: int) -> str:
    """The rows of a national standard, which put the letters of everyday together."""
    places = (bytes((row, at)) for row in range(first, last + 1) for at in range(0xA1, 0xFF))
    return "".join(place.decode(codec, "ignore") for place in places)


ETHIOPIC = "".join(map(chr, range(0x1200, 0x1380)))
HANGUL = _rows("euc_kr", 0xB0, 0xC8)  # the 2,350 syllables of KS X 1001
# The 3,755 of the first level of GB 2312, others that the catalogs use, and marks as wide as they.
HANZI = _rows("gb2312", 0xB0, 0xD7) + "伽浏"
WIDE_MARKS = "‘’“”…—、。〈〉《》〔〕（），：；？！［］％～"

_LATIN = "".join(chr(each) for block in BLOCKS for each in range(*block))
LETTERS = frozenset(_LATIN + SIGNS + MISSING + ETHIOPIC + HANGUL + HANZI + WIDE_MARKS)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")  # as Rust writes marks that stand on a letter


def without(texts: Mapping[str, str], told: str) -> dict[str, str]:
    """Texts with a sign in the place of letters that no face has, as Typst tells them.

    Of a mark Typst may tell the letter that it stands on: then marks that are no part of a
    letter are left out, and all letters give way that our own faces were not cut for.
    """
    letters = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), told)
    signs = MISSING * len(letters)
    given_way = {name: text.replace(letters, signs) for name, text in texts.items()}
    if has_others(letters) and given_way != texts:
        return given_way
    plain = {name: _plainly(text) for name, text in texts.items()}
    return plain if plain != texts else given_way


def _plainly(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    kept = (each for each in composed if not unicodedata.combining(each))
    return "".join(each if each in LETTERS or each.isspace() else MISSING for each in kept)


def others(text: str) -> set[str]:
    """The letters of a text that the faces were not cut for."""
    return {each for each in set(text) - LETTERS if not each.isspace()}


def has_others(text: str) -> bool:
    """Whether a text has letters that the faces were not cut for.

    >>> has_others("Đà Nẵng, ʻEwa, Район"), has_others("ወረዳ 7 · 서울 · 北京"), has_others("ภูเก็ต")
    (False, False, True)
    """
    return bool(others(text))
