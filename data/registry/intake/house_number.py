"""House numbers, and the units that stand before them or between number and street."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from data.registry.intake.postal_words import (
    DIRECTION_OF,
    LETTERS_THAT_MEET,
    POSITIONS,
    SMALL_NUMBERS,
    SUFFIX_OF,
    UNITS,
)
from data.registry.intake.street_name import ORDINAL, without_zeros

# One letter may be a unit's; those that fill in for figures (140O, 14NN, 1400s) are none.
HOUSE = re.compile(r"(\d+)[A-HJKMP-RT-WYZ]?")
_UNIT_VALUE = re.compile(r"\d+(?!ST$|ND$|RD$|TH$)[A-Z]{0,2}|[A-Z]\d*|[IVX]+")
_GLUED_UNIT = re.compile(r"([A-Z]{2,})\d+[A-Z]?")
JOINS = frozenset("-/&+@")


def after_units(tokens: Sequence[str]) -> int:
    """Where the house number begins: units before it, as in "Camera 3 - 1400", are passed over."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token in JOINS or token in POSITIONS:
            at += 1
        elif token in UNITS:
            at = _after_value(tokens, at + 1)
        elif at + 1 < len(tokens) and _is_floor(tokens[at], tokens[at + 1]):
            at += 2
        elif _is_glued_unit(token) or (_UNIT_VALUE.fullmatch(token) and not token[0].isdigit()):
            at += 1  # CAM03, A, B7
        else:
            break
    return at


def _after_value(tokens: Sequence[str], at: int) -> int:
    """The place after a unit's name, such as 4, B, 12C, "No. 4"."""
    while at < len(tokens) and (tokens[at] in JOINS or tokens[at] in UNITS):
        at += 1
    return at + 1 if at < len(tokens) and _UNIT_VALUE.fullmatch(tokens[at]) else at


def _is_floor(ordinal: str, word: str) -> bool:
    is_ordinal = ORDINAL.fullmatch(ordinal) or ordinal in SMALL_NUMBERS
    return bool(is_ordinal) and word in ("FL", "FLR", "FLOOR", "LEVEL")


def _is_glued_unit(token: str) -> bool:
    glued = _GLUED_UNIT.fullmatch(token)
    return bool(glued) and glued[1] in UNITS  # type: ignore[index]


def readings_of_number(
    tokens: Sequence[str], at: int
) -> Iterator[tuple[tuple[str, ...], Sequence[str]]]:
    """House numbers and what follows them, the longest run of numbers and units first.

    "1400 14 St" is house 1400 of 14th Street; "1400 1 14th St" has a unit before the street.
    """
    if at >= len(tokens) or not (first := HOUSE.fullmatch(tokens[at])):
        return
    numbers, at = [without_zeros(first[1])], at + 1
    readings: list[tuple[tuple[str, ...], int]] = [(tuple(numbers), at)]
    while at < len(tokens):
        joined = tokens[at] in JOINS or tokens[at] == "AND"
        following = at + 1 if joined else at
        token = tokens[following] if following < len(tokens) else ""
        if (not joined or tokens[at] == "-") and _names_street(tokens, following):
            if _may_be_saint(tokens, following):
                readings[-1] = ((*numbers, *_digits(token)), at)
            break
        if number := HOUSE.fullmatch(token):
            numbers.append(without_zeros(number[1]))
            at = following + 1
        elif (after := _after_unit(tokens, following, joined=joined)) > at:
            at = after
        else:
            break
        readings.append((tuple(numbers), at))
    for found, end in reversed(readings):
        yield tuple(sorted(set(found))), tokens[end:]


def _names_street(tokens: Sequence[str], at: int) -> bool:
    """Whether a number is the street's, as in "1400 21 Rd": but for "1400 3 Park Rd"."""
    after = [token in SUFFIX_OF for token in tokens[at + 1 :]]
    return after[:1] == [True] and not any(after[1:])


def _may_be_saint(tokens: Sequence[str], at: int) -> bool:
    """Whether "12 - 1400 St Paul" may be house 1400 of St Paul, and not house 12 of 1400th St."""
    return tokens[at + 1] == "ST" and not {*tokens[at + 2 : at + 3]} <= {*DIRECTION_OF, *UNITS}


def _digits(token: str) -> list[str]:
    house = HOUSE.fullmatch(token)
    return [without_zeros(house[1])] if house else []


def _after_unit(tokens: Sequence[str], at: int, *, joined: bool) -> int:
    """The place after a unit between house number and street; 0 where there is none."""
    token = tokens[at] if at < len(tokens) else ""
    if token in UNITS:
        after = _after_value(tokens, at + 1)
        # "1 Lot 5 Rd" is a street of that name.
        return after if after > at + 1 and not _names_street(tokens, after - 1) else 0
    if at + 1 < len(tokens) and _is_floor(token, tokens[at + 1]):
        return at + 2
    if token == "REAR" or _is_glued_unit(token):
        return at + 1
    no_unit = LETTERS_THAT_MEET.union(DIRECTION_OF)
    is_name = bool(_UNIT_VALUE.fullmatch(token)) and (joined or token not in no_unit)
    names_street = at + 1 < len(tokens) and tokens[at + 1] in SUFFIX_OF
    return at + 1 if is_name and not names_street and not token.isdigit() else 0
