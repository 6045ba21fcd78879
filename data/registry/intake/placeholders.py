"""What people and programs write into a cell they have nothing for."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


# Cells that are empty whatever the column.
NOTHING = ("", "0", "-", "N/A", "#N/A", "NA", "NAN", "NONE", "NULL", "UNKNOWN")

# These say nothing even with a number behind them: "unknown 7" is neither address nor owner.
_EMPTY = words(
    "ANON ANONYMOUS BLANK CONFIDENTIAL DECLINED DUMMY EMPTY HIDDEN MISSING NA NAN NIL NONE "
    "NULL PENDING REDACTED REFUSED RESTRICTED SUPPRESSED TBA TBC TBD UNAVAILABLE UNDISCLOSED "
    "UNK UNKNOWN UNLISTED UNNAMED UNNUMBERED UNSPECIFIED WITHHELD XX XXX XXXX"
)
# These only where nothing else is said: "OWNER-7" may be an owner's number.
_VAGUE = words(
    "ADDRESS APPLICABLE AVAILABLE CITIZEN CURRENT DETERMINED DISCLOSE DISCLOSED ERROR EXEMPT "
    "FILE GIVEN HOLDER HOMEOWNER KNOWN LATER NAME NOTES OCCUPANT OWNER PRIVATE PROVIDED "
    "RECORD RECORDED REGISTERED RESIDENT TENANT TEST VALUE VARIOUS"
)
_BETWEEN = words("A AT BE DO FOR IN IS N NO NOT OF ON SEE THE THIS TO")
_SPLIT = re.compile(r"[^A-Z]+")
_NOT_A_NUMBER = re.compile(r"-?9{4,}|-\d+|[0.,]*")


def says_nothing(text: str) -> bool:
    """Whether a cell, in upper case, holds a placeholder: N/A, TBD 3, Address withheld, -1."""
    plain = text.strip()
    if plain in NOTHING or not re.search(r"\w", plain) or _NOT_A_NUMBER.fullmatch(plain):
        return True
    return only_placeholder_words(plain)


def only_placeholder_words(text: str) -> bool:
    """Whether the words of a text say nothing, whatever numbers stand with them."""
    said = {word for word in _SPLIT.split(text.replace("N/A", "NA")) if word} - _BETWEEN
    if not said:
        return text.isalpha() and text in ("NO", "NOT")
    if any(map(str.isdigit, text)):
        return said <= _EMPTY or (bool(said & _EMPTY) and said <= _EMPTY | _VAGUE)
    return said <= _EMPTY | _VAGUE
