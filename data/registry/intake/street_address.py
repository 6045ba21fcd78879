"""A text as a street address: house numbers, street, suffix, directions.

The rules are on the side of too few addresses: a unit is cut off wherever it may
stand, and a number that may be the house's or the unit's is kept as a second
house number, so that both readings meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from data.registry.intake import reasons
from data.registry.intake.house_number import (
    HOUSE,
    JOINS,
    after_units,
    readings_of_number,
)
from data.registry.intake.letters import has_foreign_letters, plain_letters
from data.registry.intake.no_address import BLOCK, MASKED, MAX_LENGTH, PO_BOX, is_range
from data.registry.intake.placeholders import only_placeholder_words, says_nothing
from data.registry.intake.postal_words import (
    DIRECTION_OF,
    LETTERS_THAT_MEET,
    MEETINGS,
    QUADRANTS,
    SUFFIX_OF,
    UNITS,
)
from data.registry.intake.street_name import in_order, street_of, without_zeros

_ANY_NUMBER = "7777777777"
_BEGUN = re.compile(r"(\d{1,9})\s+(\S.*)", re.DOTALL | re.ASCII)
_DROPPED = re.compile(r"[.'’`]")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.:_](?=\d)")
_THOUSANDS = re.compile(r"^(\W*\d{1,3}),(\d{3})\b")
_DIGITS = re.compile(r"\d+", re.ASCII)
_FRACTION = re.compile(r"\s*[¼-¾⅐-⅞]|(?<=\d)[\s-]+[1-3]/[2-48](?!\S)")
_RAISED = re.compile(r"[²³¹⁰-⁹₀-₉①-⓿❶-➓]")  # figures that would run into a number
_CARE_OF = re.compile(r"\bC/O\b[^,;\n]*")
_GENERATION = re.compile(r",\s*(?=(JR|SR|II|III|IV)\b)")
_PARTING = re.compile(r"[\r\n;,|]+")
_TOKEN = re.compile(r"[^\W_]+|[-/&+@#]")
_AT_A_CORNER = re.compile(r"[&@/]|\b(AND|AT|CORNER|COR|INTERSECTION|BETWEEN)\b")
_NO_NUMBERS = frozenset(("0", "99999", "999999", "9999999", "99999999"))
# Numbers that no word names, anywhere: 3 in "1400 Elm St 3", but not a ZIP code.
_BARE = re.compile(r"(?<![\w#/&+@-])(?:([^\W\d_]+|#) *)?\b(\d{1,4})(?![\w/-])", re.ASCII)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-") | {ord("⁄"): "/"}
_MEETS = frozenset("&@/+") | MEETINGS
_BEFORE_NUMBERS = UNITS | {"#"}


class StreetAddress(NamedTuple):
    """1400 14th St NW is ("1400",), "14TH", "ST", ("NW",); `numbers` are readings of one house."""

    numbers: tuple[str, ...]
    street: str
    suffix: str  # "" where none is given, as for `directions`
    directions: tuple[str, ...]

    def __str__(self) -> str:
        before = [direction for direction in self.directions if direction not in QUADRANTS]
        after = [direction for direction in self.directions if direction in QUADRANTS]
        words = ["/".join(self.numbers), *before, self.street, self.suffix, *after]
        return " ".join(word for word in words if word)


def read_address(text: str) -> StreetAddress | str:
    """The address that a text names, or the reason (see `reasons`) why it names none."""
    if len(text) > MAX_LENGTH:
        return reasons.TOO_LONG
    if is_range(text):
        return reasons.BLOCK
    begun = _BEGUN.fullmatch(text)
    if begun is None:
        return _read(text)
    # Many houses stand in one street: it is read once.
    read = _read_street(begun[2])
    if isinstance(read, str):
        return read
    own = without_zeros(begun[1])
    numbers = {own if number == _ANY_NUMBER else number for number in read.numbers}
    return _with_numbers(read, numbers)


@lru_cache(maxsize=1 << 16)
def _read_street(text: str) -> StreetAddress | str:
    return _read(f"{_ANY_NUMBER} {text}")


def _with_numbers(address: StreetAddress, numbers: set[str]) -> StreetAddress | str:
    if numbers <= _NO_NUMBERS:
        return reasons.PLACEHOLDER
    return address._replace(numbers=tuple(sorted(numbers)))


def _read(text: str) -> StreetAddress | str:
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    if _RAISED.search(_FRACTION.sub("", text)):
        return reasons.NO_HOUSE_NUMBER  # 1400³ may be flat 3 of 1400
    without_fractions = _FRACTION.sub("", _CARE_OF.sub("", text.upper()))
    upper = plain_letters(without_fractions).translate(_DASHES)
    if MASKED.search(upper):
        return reasons.BLOCK
    if has_foreign_letters(upper):
        return reasons.NO_HOUSE_NUMBER
    plain = _plain(upper)
    if not plain.strip():
        return reasons.NO_ADDRESS
    if says_nothing(plain):
        return reasons.PLACEHOLDER
    if PO_BOX.search(plain):
        return reasons.PO_BOX
    if BLOCK.search(plain):
        return reasons.BLOCK
    return _best(plain)


def _best(plain: str) -> StreetAddress | str:
    """Of the parts of a text that can be read, the first with a suffix, else the first."""
    parts = _parts(plain)
    found = [(n, read) for n, part in enumerate(parts) if (read := _read_part(part)) is not None]
    addresses = [(n, read) for n, read in found if not isinstance(read, str)]
    if not addresses:
        joined = any(isinstance(read, str) for _, read in found) or _AT_A_CORNER.search(plain)
        return reasons.INTERSECTION if joined else reasons.NO_HOUSE_NUMBER
    at, address = next((item for item in addresses if item[1].suffix), addresses[0])
    if only_placeholder_words(address.street):
        return reasons.PLACEHOLDER
    if _is_unclear(address, [other for n, other in addresses if n != at]):
        return reasons.NO_HOUSE_NUMBER
    others = (*_other_numbers(address, parts[at]), *_bare_numbers(address, plain))
    address = address._replace(numbers=(*address.numbers, *others))
    # A comma may stand before the quadrant.
    following = [direction for part in parts[at + 1 :] if (direction := _direction_alone(part))]
    address = address._replace(directions=in_order([*address.directions, *following[:1]]))
    return _with_numbers(address, set(address.numbers))


def _is_unclear(address: StreetAddress, others: Sequence[StreetAddress]) -> bool:
    """Whether another number may be the house's: in the street's name, or with a street of its own.

    "3 Piso 1400 14th St" is no house 3, nor is "3 Garfield Terrace, 1400 14th St".
    """
    return len(_DIGITS.findall(address.street)) > 1 or any(
        other.suffix and not {*other.numbers} & {*address.numbers} for other in others
    )


def _other_numbers(address: StreetAddress, tokens: Sequence[str]) -> list[str]:
    """Numbers between the house's and the end of the street, as in "3 Floor 1400 14th St"."""
    digits = [without_zeros(d[0]) if (d := _DIGITS.match(token)) else "" for token in tokens]
    first = next((n for n, number in enumerate(digits) if number in address.numbers), 0)
    end = max((n for n, token in enumerate(tokens) if token in SUFFIX_OF), default=first)
    known = {*address.numbers, *map(without_zeros, _DIGITS.findall(address.street)), ""}
    return [number for number in digits[first:end] if number not in known]


def _bare_numbers(address: StreetAddress, plain: str) -> list[str]:
    """Numbers that may be the house's, behind the street: "3 Elm St NW 1400"."""
    of_street = {*map(without_zeros, _DIGITS.findall(address.street))}
    bare = (match[2] for match in _BARE.finditer(plain) if match[1] not in _BEFORE_NUMBERS)
    return [number for number in map(without_zeros, bare) if number not in of_street]


def _plain(upper: str) -> str:
    """Without dots and apostrophes, with signs between figures as joins."""
    joined = _BETWEEN_DIGITS.sub("-", upper)
    joined = _THOUSANDS.sub(r"\1\2/\2", joined)  # 1,400, or flat 1 at 400
    return _DROPPED.sub("", joined)


def _parts(plain: str) -> list[list[str]]:
    """Words and joining signs, parted by commas and line breaks: street, unit, city.

    A part that is only a number belongs to the next: "1400, 14th St".
    """
    parts: list[list[str]] = []
    number: list[str] = []
    for text in _PARTING.split(_GENERATION.sub(" ", plain)):
        tokens = _TOKEN.findall(text)
        is_number = len(tokens) == 1 and bool(HOUSE.fullmatch(tokens[0]))
        begins = bool(tokens) and tokens[0][0].isdigit()
        if not is_number and (begins or any(token in SUFFIX_OF for token in tokens)):
            tokens = number + tokens
        number = tokens if is_number else []
        if tokens and not is_number:
            parts.append(tokens)
    return parts


def _direction_alone(tokens: Sequence[str]) -> str | None:
    words = _words(tokens)
    return DIRECTION_OF.get(words[0]) if len(words) == 1 else None


def _read_part(tokens: Sequence[str]) -> StreetAddress | str | None:
    """An address, INTERSECTION where streets meet, None where no house number begins it."""
    start = after_units(tokens)
    for numbers, rest in readings_of_number(tokens, start):
        if _MEETS.intersection(rest) or (rest and _meet(rest)):
            return reasons.INTERSECTION
        if street := street_of(_words(rest)):
            return StreetAddress(numbers, *street)
    return None


def _meet(tokens: Sequence[str]) -> bool:
    """Whether a letter joins two streets, as in "12 y Elm St": but for "12 Y St"."""
    no_name = {*SUFFIX_OF, *DIRECTION_OF}
    return tokens[0] in LETTERS_THAT_MEET and tokens[1:2] != [] and tokens[1] not in no_name


def _words(tokens: Sequence[str]) -> list[str]:
    """Words without joining signs; "N W" as "NW"."""
    words: list[str] = []
    for token in tokens:
        if token in JOINS:
            continue
        if token in ("E", "W") and words and words[-1] in ("N", "S"):
            words[-1] += token
        else:
            words.append(token)
    return words
