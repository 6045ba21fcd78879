"""A text as a street address: house numbers, street, suffix, directions.

The rules are on the side of too few addresses: a unit is cut off wherever it may
stand, and a number that may be the house's or the unit's is kept as a second
house number, so that both readings meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from data.registry.intake import reasons
from data.registry.intake.placeholders import only_placeholder_words, says_nothing
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
    begun = _BEGUN.fullmatch(text)
    if begun is None:
        return _read(text)
    # Many houses stand in one street: it is read once.
    read = _read_street(begun[2])
    if isinstance(read, str):
        return read
    own = _without_zeros(begun[1])
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
    plain = _plain(text)
    if not plain.strip():
        return reasons.NO_ADDRESS
    if says_nothing(plain):
        return reasons.PLACEHOLDER
    if _PO_BOX.search(plain):
        return reasons.PO_BOX
    if _BLOCK.search(plain):
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
    # A comma may stand before the quadrant.
    following = [direction for part in parts[at + 1 :] if (direction := _direction_alone(part))]
    address = address._replace(directions=_sorted([*address.directions, *following[:1]]))
    return _with_numbers(address, set(address.numbers))


_ANY_NUMBER = "7777777777"
_BEGUN = re.compile(r"(\d{1,9})\s+(\S.*)", re.DOTALL | re.ASCII)
_DROPPED = re.compile(r"[.'’`]")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.:_](?=\d)")
_THOUSANDS = re.compile(r"^(\W*\d{1,3}),(\d{3})\b")
_FRACTION = re.compile(r"\s*[¼-¾⅐-⅞]|(?<=\d)[\s-]+[1-3]/[2-48](?!\S)")
_CARE_OF = re.compile(r"\bC/O\b[^,;\n]*")
_GENERATION = re.compile(r",\s*(?=(JR|SR|II|III|IV)\b)")
_PARTING = re.compile(r"[\r\n;,|]+")
_TOKEN = re.compile(r"[^\W_]+|[-/&+@#]")
_PO_BOX = re.compile(
    r"\bP ?O ?(BOX|BX|DRAWER)\b|\bPOST OFFICE\b|\bPOSTBOX\b|^\W*BOX\b|\bR[RD] ?\d+ BOX\b"
)
_BLOCK = re.compile(r"\bBL(OC)?KS?\b|\bHUNDRED\b|\b\d+(X{2,}|\*+)")
_AT_A_CORNER = re.compile(r"[&@/]|\b(AND|AT|CORNER|COR|INTERSECTION|BETWEEN)\b")
_NO_NUMBERS = frozenset(("0", "99999", "999999", "9999999", "99999999"))
_HOUSE = re.compile(r"(\d+)(?!ST$|ND$|RD$|TH$)[A-Z]{0,2}")
_ORDINAL = re.compile(r"(\d+)(ST|ND|RD|TH)")
_UNIT_VALUE = re.compile(r"\d+(?!ST$|ND$|RD$|TH$)[A-Z]{0,2}|[A-Z]\d*|[IVX]+")
_GLUED_UNIT = re.compile(r"([A-Z]{2,})\d+[A-Z]?")
_NO_NAMES = frozenset((*SUFFIX_OF, *DIRECTION_OF, *UNITS, *POSITIONS))
_JOINS = frozenset("-/&+@")
_MEETS = frozenset("&@/+") | {"AND", "AT"}


def _plain(text: str) -> str:
    """Upper case of plain letters, without dots and apostrophes, halves and quarters."""
    upper = _CARE_OF.sub("", text.upper())
    upper = _FRACTION.sub("", upper)
    if not upper.isascii():
        upper = _without_accents(upper)
    upper = _BETWEEN_DIGITS.sub("-", upper)
    upper = _THOUSANDS.sub(r"\1\2/\2", upper)  # 1,400, or flat 1 at 400
    return _DROPPED.sub("", upper)


def _without_accents(text: str) -> str:
    """Upper case of plain letters; some letters fall apart again when they become capitals."""
    while True:
        decomposed = unicodedata.normalize("NFKD", text)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).upper()
        plain = plain.translate(_DASHES)
        if plain == text:
            return plain
        text = plain


_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-") | {ord("⁄"): "/"}


def _parts(plain: str) -> list[list[str]]:
    """Words and joining signs, parted by commas and line breaks: street, unit, city.

    A part that is only a number belongs to the next: "1400, 14th St".
    """
    parts: list[list[str]] = []
    number: list[str] = []
    for text in _PARTING.split(_GENERATION.sub(" ", plain)):
        tokens = _TOKEN.findall(text)
        is_number = len(tokens) == 1 and bool(_HOUSE.fullmatch(tokens[0]))
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
    start = _after_units(tokens)
    for numbers, rest in _readings(tokens, start):
        if any(token in _MEETS for token in rest):
            return reasons.INTERSECTION
        if street := _street(_words(rest)):
            return StreetAddress(numbers, *street)
    return None


def _after_units(tokens: Sequence[str]) -> int:
    """Where the house number begins: units before it, as in "Camera 3 - 1400", are passed over."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token in _JOINS or token in POSITIONS:
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
    while at < len(tokens) and (tokens[at] in _JOINS or tokens[at] in UNITS):
        at += 1
    return at + 1 if at < len(tokens) and _UNIT_VALUE.fullmatch(tokens[at]) else at


def _is_floor(ordinal: str, word: str) -> bool:
    is_ordinal = _ORDINAL.fullmatch(ordinal) or ordinal in SMALL_NUMBERS
    return bool(is_ordinal) and word in ("FL", "FLR", "FLOOR", "LEVEL")


def _is_glued_unit(token: str) -> bool:
    glued = _GLUED_UNIT.fullmatch(token)
    return bool(glued) and glued[1] in UNITS  # type: ignore[index]


def _readings(tokens: Sequence[str], at: int) -> Iterator[tuple[tuple[str, ...], Sequence[str]]]:
    """House numbers and what follows them, the longest run of numbers and units first.

    "1400 14 St" is house 1400 of 14th Street; "1400 1 14th St" has a unit before the street.
    """
    if at >= len(tokens) or not (first := _HOUSE.fullmatch(tokens[at])):
        return
    numbers, at = [_without_zeros(first[1])], at + 1
    readings: list[tuple[tuple[str, ...], int]] = [(tuple(numbers), at)]
    while at < len(tokens):
        joined = tokens[at] in _JOINS or tokens[at] == "AND"
        following = at + 1 if joined else at
        token = tokens[following] if following < len(tokens) else ""
        if (not joined or tokens[at] == "-") and _names_street(tokens, following):
            if _may_be_saint(tokens, following):
                readings[-1] = ((*numbers, *_digits(token)), at)
            break
        if number := _HOUSE.fullmatch(token):
            numbers.append(_without_zeros(number[1]))
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
    house = _HOUSE.fullmatch(token)
    return [_without_zeros(house[1])] if house else []


def _without_zeros(number: str) -> str:
    return number.lstrip("0") or "0"


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
    is_name = bool(_UNIT_VALUE.fullmatch(token)) and (joined or token not in DIRECTION_OF)
    names_street = at + 1 < len(tokens) and tokens[at + 1] in SUFFIX_OF
    return at + 1 if is_name and not names_street and not token.isdigit() else 0


def _words(tokens: Sequence[str]) -> list[str]:
    """Words without joining signs; "N W" as "NW"."""
    words: list[str] = []
    for token in tokens:
        if token in _JOINS:
            continue
        if token in ("E", "W") and words and words[-1] in ("N", "S"):
            words[-1] += token
        else:
            words.append(token)
    return words


def _street(words: list[str]) -> tuple[str, str, tuple[str, ...]] | None:
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
    return (named, suffix, _sorted(directions)) if named else None


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
        return f"{int(word)}TH"
    if ordinal := _ORDINAL.fullmatch(word):
        return f"{int(ordinal[1])}TH"
    return "" if word in LEFT_OUT_OF_NAMES else NAME_OF.get(word) or SUFFIX_OF.get(word, word)


def _sorted(directions: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(directions)))
