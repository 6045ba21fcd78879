"""Letters and figures in plain form: what looks like 1400 ACME must be read as 1400 ACME."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LATIN = re.compile(r"LATIN (?:CAPITAL LETTER|LETTER SMALL CAPITAL) ([A-Z]{1,2})(?: WITH .+)?")


def plain_letters(text: str) -> str:
    """Upper case without accents, in ASCII where a sign is a figure or a letter of Latin script.

    Figures of every script are 0 to 9. Letters of other scripts stay, whether or not
    they look like Latin ones: see `has_foreign_letters`.
    """
    if text.isascii():
        return text.upper()
    while True:  # some letters fall apart again when they become capitals
        decomposed = unicodedata.normalize("NFKD", text)
        kept = (sign for sign in decomposed if not unicodedata.combining(sign))
        plain = "".join(map(_plain, "".join(kept).upper()))
        if plain == text:
            return plain
        text = plain


def has_foreign_letters(plain: str) -> bool:
    """Whether letters or numerals are left that are not ASCII: Cyrillic А looks like A."""
    return not plain.isascii() and any(
        not sign.isascii() and unicodedata.category(sign)[0] in "LN" for sign in plain
    )


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    if (figure := unicodedata.decimal(sign, None)) is not None:
        return str(figure)
    latin = _LATIN.fullmatch(unicodedata.name(sign, ""))
    return latin[1] if latin else sign
