"""A street's name, suffix and directions, from the words behind a house number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.registry.intake.postal_words import (
    DIRECTION_OF,
    KINDS_OF_NUMBERED_ROAD,
    LEFT_OUT_OF_NAMES,
    NAME_OF,
    NUMBERED,
    POSITIONS,
    QUADRANTS,
    SMALL_NUMBERS,
    SUFFIX_OF,
    TENS,
    UNITS,
)

ORDINAL = re.compile(r"(\d+)(ST|ND|RD|TH)")
_NO_NAMES = frozenset((*SUFFIX_OF, *DIRECTION_OF, *UNITS, *POSITIONS))


def street_of(words: list[str]) -> tuple[str, str, tuple[str, ...]] | None:
    """Street, suffix and directions; None where no name is left."""
    directions: list[str] = []
    while _leads_street(words):
        directions.append(DIRECTION_OF[words[0]])
        words = words[1:]
    end = next((n for n in range(1, len(words)) if words[n] in SUFFIX_OF), None)
    if end is None:
        name, suffix, tail = _without_suffix(words)
    else:
        name, suffix, tail = words[:end], SUFFIX_OF[words[end]], words[end + 1 :]
        if _is_numbered(name, suffix, tail):
            name, suffix, tail = [*name, suffix, tail[0]], "", tail[1:]
    directions += _directions_after(tail)
    if not suffix and _is_no_name(name, bare=not directions):
        return None
    named = _name(name)
    return (named, suffix, in_order(directions)) if named else None


def _leads_street(words: Sequence[str]) -> bool:
    """Whether a direction comes before the street's name: N Capitol St, but not E St."""
    if len(words) < 2 or words[0] not in DIRECTION_OF:
        return False
    after = words[1]
    if DIRECTION_OF[words[0]] in QUADRANTS:
        return any(
            word not in SUFFIX_OF and DIRECTION_OF.get(word) not in QUADRANTS for word in words[1:]
        )
    if after in SUFFIX_OF:  # N Park Ave
        return len(words) > 2 and words[2] in SUFFIX_OF
    return after not in DIRECTION_OF


def _without_suffix(words: list[str]) -> tuple[list[str], str, list[str]]:
    """Name and tail of a street without a suffix: what may be a unit or a quadrant ends it."""
    for at in range(1, len(words)):
        word = words[at]
        is_own_number = at == 1 and (words[0] in SUFFIX_OF or words[0] in NUMBERED)
        is_unit = any(map(str.isdigit, word)) or len(word) == 1 or word in UNITS | POSITIONS
        if DIRECTION_OF.get(word) in QUADRANTS or (is_unit and not is_own_number):
            return words[:at], "", words[at:]
    return words, "", []


def _is_numbered(name: Sequence[str], suffix: str, tail: Sequence[str]) -> bool:
    """Whether a number after the suffix is the road's own: Old Hwy 50, State Rd 101."""
    if not tail or not tail[0].isdigit():
        return False
    return suffix in NUMBERED or (suffix == "RD" and name[-1] in KINDS_OF_NUMBERED_ROAD)


def _directions_after(tail: Sequence[str]) -> list[str]:
    """A direction right after the suffix, else the first quadrant further on."""
    if tail and tail[0] in DIRECTION_OF:
        return [DIRECTION_OF[tail[0]]]
    quadrants = [DIRECTION_OF[word] for word in tail if DIRECTION_OF.get(word) in QUADRANTS]
    return quadrants[:1]


def _is_no_name(words: Sequence[str], *, bare: bool) -> bool:
    """Whether words without a suffix name no street.

    Without a direction a number or a letter alone is a unit: "1400 3", "1400 B".
    """
    if all(word in _NO_NAMES for word in words):
        return not (len(words) == 1 and len(words[0]) == 1 and not bare)
    return bare and len(words) == 1 and (words[0].isdigit() or len(words[0]) == 1)


def _name(words: Sequence[str]) -> str:
    """A street's name in one form: Fourteenth, 14 and 14th are one."""
    forms: list[str] = []
    for before, word in zip(("", *words), words, strict=False):
        if before in TENS and word in SMALL_NUMBERS:
            forms[-1] = f"{TENS[before] + SMALL_NUMBERS[word]}TH"
        elif before in SUFFIX_OF or before in NUMBERED:
            forms.append(word)  # Highway 50
        else:
            forms.append(_form(word))
    return " ".join(form for form in forms if form)


def _form(word: str) -> str:
    """14TH for 14, FOURTEENTH and 14TH; nothing for JR."""
    if number := SMALL_NUMBERS.get(word) or TENS.get(word):
        return f"{number}TH"
    if word.isdigit():
        return f"{without_zeros(word)}TH"
    if ordinal := ORDINAL.fullmatch(word):
        return f"{without_zeros(ordinal[1])}TH"
    return "" if word in LEFT_OUT_OF_NAMES else NAME_OF.get(word) or SUFFIX_OF.get(word, word)


def without_zeros(number: str) -> str:
    return number.lstrip("0") or "0"


def in_order(directions: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(directions)))
