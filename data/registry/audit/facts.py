"""External facts: numbers about the registry that were said in public.

An intruder holds them against the published figures, so the audit must, too.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from typing import Literal, get_args

from data.registry.audit.region import CITY, Member, Region

Measure = Literal["cameras", "addresses"]

_REGION = re.compile(r"city|[A-Za-z][A-Za-z0-9_-]*:[A-Za-z0-9 _-]+")
_ABOUT = re.compile(r"\d{1,9}")
_RANGE = re.compile(r"(\d{1,9})\s*[-–]\s*(\d{1,9})")
_LIMIT = re.compile(r"(>=|<=)\s*(\d{1,9})")


class FactError(ValueError):
    """A fact cannot be used; the message says what to write instead."""


@dataclass(frozen=True)
class Fact:
    """A number said in public about one region, as an interval that holds the true count.

    `low` and `high` are counts of cameras or of addresses, both ends included;
    `high` may be infinite. `region` is the city, or an area of one geography.
    """

    measure: Measure
    region: Region
    low: float
    high: float
    said_on: dt.date

    @property
    def addresses(self) -> tuple[float, float]:
        """What it says of the number of addresses: each has a camera, and any number of them."""
        low, high = math.ceil(self.low), self.high
        return (low if self.measure == "addresses" else min(low, 1)), high

    def __str__(self) -> str:
        said = f"at least {self.low:.0f}" if math.isinf(self.high) else f"{self.low:.0f}"
        if math.isfinite(self.high) and self.high != self.low:
            said += f" to {self.high:.0f}"
        return f"{said} {self.measure}, {written(self.region)}, said on {self.said_on}"


def parse_fact(text: str) -> Fact:
    """Read a fact written as "measure, region, value, date".

    The region is "city", "area:<id>" for an area of the published geography, or
    "<geography>:<id>" for one of another. The value is a number as it was said (40000
    stands for 35000 to 45000, see `said_interval`), a range ("39000-40500") or a limit
    (">= 15000"). Raises FactError, naming the part that is wrong.

    >>> str(parse_fact("cameras, city, 40000, 2024-07-09"))
    '35000 to 45000 cameras, city, said on 2024-07-09'
    """
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 4:
        raise FactError(
            f"{text!r}: write a fact as four parts, 'measure, region, value, date', such as "
            "'cameras, city, 40000, 2024-07-09'; no comma inside a number."
        )
    measure, region, value, said_on = parts
    if measure not in get_args(Measure):
        raise FactError(f"{text!r}: {measure!r} is not 'cameras' or 'addresses'.")
    if not _REGION.fullmatch(region):
        raise FactError(
            f"{text!r}: {region!r} is not a region; write 'city', 'area:302' or 'wards:3'."
        )
    try:
        day = dt.date.fromisoformat(said_on)
    except ValueError:
        raise FactError(f"{text!r}: {said_on!r} is not a date such as 2024-07-09.") from None
    low, high = said_interval(value)
    about = CITY
    if region != "city":
        geography, _, member = region.partition(":")
        about = Region((Member(geography, member),))
    return Fact("cameras" if measure == "cameras" else "addresses", about, low, high, day)


def written(region: Region) -> str:
    """A region as a fact names it.

    >>> written(Region((Member("wards", "3"),)))
    'wards:3'
    """
    return " ∩ ".join(f"{member.geography}:{member.id}" for member in region.inside) or "city"


def said_interval(value: str) -> tuple[float, float]:
    """The counts that a number, range or limit may stand for, both ends included.

    A number is as precise as its last digit that is not zero: half a unit of that
    digit either way, and exact where the digit is the last. Raises FactError.
    """
    if _ABOUT.fullmatch(value):
        count = int(value)
        zeros = len(value) - len(value.rstrip("0")) if count else 0
        half = 10**zeros // 2 if zeros else 0
        return count - half, count + half
    if match := _RANGE.fullmatch(value):
        low, high = int(match[1]), int(match[2])
        if low > high:
            raise FactError(f"{value!r}: the range ends below its beginning.")
        return low, high
    if match := _LIMIT.fullmatch(value):
        return (int(match[2]), math.inf) if match[1] == ">=" else (0, int(match[2]))
    raise FactError(
        f"{value!r} is not a number such as 40000, a range such as 39000-40500, "
        "or a limit such as '>= 15000'."
    )
