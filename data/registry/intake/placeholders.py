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
_DIGIT = re.compile(r"\d")
_SIGN = re.compile(r"\w")
_WORD = re.compile(r"[A-Z]+")
_NUMBER = re.compile(r"-?[\d.,]*")
_NO_NUMBER = re.compile(r"-?9{4,}|-\d+|[0.,]*")
_SAYS_LITTLE = _EMPTY | _VAGUE | _BETWEEN


def says_nothing(text: str) -> bool:
    """Whether a cell, in upper case, holds a placeholder: N/A, TBD 3, Address withheld, -1."""
    plain = text.strip()
    if plain in NOTHING:
        return True
    if _NUMBER.fullmatch(plain):
        return bool(_NO_NUMBER.fullmatch(plain))
    return not _SIGN.search(plain) or only_placeholder_words(plain)


def only_placeholder_words(text: str) -> bool:
    """Whether the words of a text say nothing, whatever numbers stand with them."""
    found = _WORD.findall(text.replace("N/A", "NA") if "/" in text else text)
    if not _SAYS_LITTLE.issuperset(found):
        return False
    said = set(found) - _BETWEEN
    if not said:
        return text.isalpha() and text in ("NO", "NOT")
    if _DIGIT.search(text):
        return said <= _EMPTY or bool(said & _EMPTY)
    return True
