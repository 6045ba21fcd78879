"""Ids of areas: what may be one, and how one is made where a source has none that can be used.

An id stands in addresses, file names and columns, so it has plain letters, digits and hyphens.
It is made of the source's own text alone, so it stays the same whatever else changes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from data.published.names import fault_in_name

LONGEST = 40
AREA_ID = rf"^[A-Za-z0-9-]{{1,{LONGEST}}}$"
# In addresses and tables these stand for the whole city and for larger areas; programs that
# read a table take the others for an empty cell.
_RESERVED = re.compile(r"city|(?:ward|district)-.*|none|null|nan|na|n-a")
_SHORT = 12  # as codes are: nothing can hide in them
# Letters that Unicode does not take apart into a plain one and its accent.
_PLAIN = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
)

_CONSONANTS = str.maketrans("0123456789abcdef", "bcdfghjkmnpqrstv")


def fault_in_id(text: str) -> str:
    """Why a text cannot be the id of an area, "" where it can.

    >>> fault_in_id("302"), fault_in_id("city")
    ('', 'stands for the whole city')
    """
    if not re.fullmatch(AREA_ID, text):
        return f"is not 1 to {LONGEST} letters without accents, digits and hyphens"
    if text == "city":
        return "stands for the whole city"
    return fault_in_name(text.replace("-", " ")) if len(text) > _SHORT else ""


def made_ids(texts: Sequence[str]) -> list[str]:
    """An id for each of some texts, which must differ: the text itself where it can be one.

    Where all begin with the same word, such as Ward 1 and Ward 2, what follows can be the id.

    >>> made_ids(["101", "East Side", "city"])
    ['101', 'east-side', 'area-city']
    >>> made_ids(["Ward 1", "Ward 2"])
    ['1', '2']
    >>> made_ids(["None", "NA"])
    ['area-none', 'area-na']
    """
    words = {text.partition(" ")[0] for text in texts}
    rest = [text.partition(" ")[2].strip() for text in texts]
    if (
        len(texts) > 1
        and len(words) == 1
        and len(set(rest)) == len(rest)
        and all(map(_is_id, rest))
    ):
        return rest
    own = {text for text in texts if _is_id(text)}
    made = {text: _slug(text) for text in texts if text not in own}
    folded = [each.casefold() for each in (*own, *made.values())]
    return [
        text
        if text in own
        else made[text]
        if folded.count(made[text].casefold()) == 1
        else _told_apart(made[text], text)
        for text in texts
    ]


def _is_id(text: str) -> bool:
    return not fault_in_id(text) and not _RESERVED.fullmatch(text.casefold())


def _slug(text: str) -> str:
    """Plain small letters, digits and hyphens; of letters that have no such, a hash."""
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    kept = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’ʻ`´]", "", plain)).strip("-")
    lost = sum(each.isalpha() and not each.isascii() for each in plain)
    if not kept or lost > len(kept):
        return f"area-{_digest(text)}"
    if len(kept) > LONGEST:
        return _told_apart(kept, text)
    return _first_id(kept, f"area-{kept}", text)


def _told_apart(slug: str, text: str) -> str:
    return _first_id(f"{slug[: LONGEST - 9].rstrip('-')}-{_digest(text)}", "", text)


def _first_id(one: str, other: str, text: str) -> str:
    """The first that can be an id; else one that says nothing."""
    return next((each for each in (one, other) if _is_id(each)), f"area-{_digest(text)}")


def _digest(text: str) -> str:
    """Eight consonants: no digits, which could be a record's, and no word."""
    return hashlib.sha256(text.encode()).hexdigest()[:8].translate(_CONSONANTS)
