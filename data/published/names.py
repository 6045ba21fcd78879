"""What may stand as the name of a neighborhood: 77th Street and Ward 7, but no address.

Names are the one free text of a release, so they are held to what names look like: free
text could carry markup, a coordinate or somebody's address.
"""

from __future__ import annotations

import re
import unicodedata

_STREET = (
    r"(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|place|pl|boulevard|blvd|"
    r"terrace|ter|way|circle|cir|highway|hwy|parkway|pkwy|alley|square|sq|row)"
)
# What a name may not be, and how to say so. A number that counts a street or an area is none of
# these: 14th Street, Ward 7, Highway 101. A number of a house stands alone before the name of a
# street. The first few could be somebody's own, so an error does not repeat them.
_PRIVATE = (
    (re.compile(r"°|\d\.\d{3}"), "holds a number as exact as a coordinate"),
    (
        re.compile(r"\d\s*(?:camera|address|owner|household|resident|registration)", re.I),
        "holds a count",
    ),
    (
        re.compile(
            rf"(?<![\w.])\d+[a-z]?(?:\s*[-–]\s*\d+)?\s+(?:[\w.'’]+\s+){{0,5}}?"
            rf"{_STREET}\b",
            re.I,
        ),
        "looks like an address: the number of a house, and then a street",
    ),
    (
        re.compile(rf"\b(?!highway|hwy){_STREET}\b\.?,?\s+(?:[ns][ew]\s+)?\d{{3}}", re.I),
        "looks like an address: a street, and then the number of a house",
    ),
)
_FAULTS = (
    *_PRIVATE,
    (re.compile(r"[<>]"), "holds < or >, as markup does"),
    # Areas may be postcodes themselves.
    (
        re.compile(r"^(?!(?:zip(?: code)?\s+)?\d{5}$).*\d{5}", re.I | re.S),
        "holds a number of five digits, as records have",
    ),
)


def fault_in_name(text: str, longest: int = 300) -> str:
    """Why a text cannot stand as a name, "" where it can.

    >>> fault_in_name("14th Street, Ward 7")
    ''
    >>> fault_in_name("1400 14th St NW")
    'looks like an address: the number of a house, and then a street'
    """
    if len(text) > longest:
        return f"is longer than {longest} characters"
    if not text.isprintable():
        return "holds a control character or another that cannot be seen"
    plain = _as_read(text)
    return next((fault for pattern, fault in _FAULTS if pattern.search(plain)), "")


def may_be_told(text: str) -> bool:
    """Whether an error may repeat a text: not where it could be an address or a coordinate."""
    plain = _as_read(text)
    return not any(pattern.search(plain) for pattern, _ in _PRIVATE)


def _as_read(text: str) -> str:
    """As a reader sees it: fullwidth digits are digits."""
    return unicodedata.normalize("NFKC", text)
