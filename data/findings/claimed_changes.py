"""What officials claimed of crime in the city, beside the same change in public counts."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

import pandas as pd

from data.arithmetic.periods import Window, year_to_date, years_before
from data.arithmetic.two_counts import Verdict
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claims import Against, Check, around, check, compare
from data.place import Claim, ClaimedChange

Outcome = Literal[
    "agrees", "depends", "differs", "cannot_tell", "few", "not_separable", "no_data", "not_public"
]
Direction = Literal[
    "larger_fall", "smaller_fall", "larger_rise", "smaller_rise", "unclear", "other"
]

_AGREES_WITHIN = 1.0  # percentage points: claims are said in whole percent, and data are revised
_ROUNDED_BY = 0.5  # percentage points: a claim of −31% is one of −31.5 to −30.5


@dataclass(frozen=True)
class PartThatFits:
    """How many of the earlier reports were of a part, if it and the rest changed as claimed.

    `low` and `high` are what the rounding of both claims to whole percent leaves open. The
    public counts are `was` and `now`, of part and rest together.
    """

    part: ClaimedChange
    rest: ClaimedChange
    was: int
    now: int
    reports: int
    low: int
    high: int

    @property
    def others(self) -> int:
        return self.was - self.reports

    @property
    def factors(self) -> tuple[float, float]:
        """What the claims multiply the rest and the part by."""
        rest, part = self.rest.percent or 0, self.part.percent or 0
        return 1 + rest / 100, 1 + part / 100


@dataclass(frozen=True)
class CheckedClaim:
    """What public counts say of one claimed change.

    `checks` are of each reading that there are counts for, `check` the first of them: for
    the days since 1 January, through the last complete day before it was said; `on_the_day` is
    through the day itself. `points` is our change less the claimed one, in percentage points.
    `lowest` and `highest` are the changes over the days around that need no estimate, and
    `fitting` is the nearest of those days through which the claim is right, with its change.
    `fits` is the part that would make the claim right where part and rest were claimed apart.
    """

    claimed: ClaimedChange
    outcome: Outcome
    checks: tuple[Check, ...] = ()
    on_the_day: Check | None = None
    points: float = math.nan
    lowest: tuple[float, dt.date] | None = None
    highest: tuple[float, dt.date] | None = None
    fitting: tuple[float, dt.date] | None = None
    fits: PartThatFits | None = None

    @property
    def check(self) -> Check | None:
        return self.checks[0] if self.checks else None

    @property
    def direction(self) -> Direction | None:
        """What public counts show beside the claim; None where they cannot tell."""
        if self.check is None or not self.check.is_percent:
            return None
        change, claimed = self.check.change, self.claimed.percent
        if claimed is None:
            return "unclear" if self.check.comparison.verdict == "unclear" else "other"
        if change * claimed <= 0:
            return "other"
        if change < 0:
            return "larger_fall" if self.points < 0 else "smaller_fall"
        return "larger_rise" if self.points > 0 else "smaller_rise"


@dataclass(frozen=True)
class Tally:
    """How many of all claims agree, differ, depend on what was not said, or cannot be checked."""

    claims: int
    agree: int
    differ: int
    depend: int

    @property
    def unchecked(self) -> int:
        return self.claims - self.agree - self.differ - self.depend


def tally(census: Census) -> Tally:
    """Of the place's claims; one whose counts are not public is one that cannot be checked."""
    claims = census.place.claims
    outcomes = [
        check_claim(census, claim, change).outcome for claim in claims for change in claim.changes
    ]
    return Tally(
        len(outcomes) + sum(claim.elsewhere is not None for claim in claims),
        outcomes.count("agrees"),
        outcomes.count("differs"),
        outcomes.count("depends"),
    )


def claimed_of(
    census: Census, area: str | None, crime: str, until: dt.date, against: Against
) -> list[ClaimedChange]:
    """The changes that were claimed of a kind of crime as a whole, over the same two periods."""
    if area is not None or against != "year":
        return []
    return [
        claimed
        for claim in census.place.claims
        for claimed in claim.changes
        if claim.through == until
        and (claimed.crime, claimed.part, claimed.readings) == (crime, None, ())
    ]


@per_census
def check_claim(census: Census, claim: Claim, claimed: ClaimedChange) -> CheckedClaim:
    """Set a claimed change in the city against public counts.

    It agrees within one percentage point. Where it does not, it may be right through another
    day, or in another reading, which was not said; or with a part that was claimed apart.
    """
    if claimed.part:
        return CheckedClaim(claimed, "not_separable")
    offenses = census.place.crime_choices[claimed.crime]
    checks = tuple(
        counted
        for before, after in read_as(claim, claimed)
        if (counted := compare(census, None, offenses, before, after))
    )
    if not checks:
        return CheckedClaim(claimed, "no_data")
    if not all(each.is_percent for each in checks):
        return CheckedClaim(claimed, "few", checks)
    fitting = [_agrees(claimed, each) for each in checks]
    points = _points(claimed, checks[0].change)
    outcome: Outcome = "agrees" if all(fitting) else "depends" if any(fitting) else "differs"
    found = CheckedClaim(claimed, outcome, checks, points=points)
    if claimed.readings or claim.through is None:
        return found
    return _since_january(census, claim, claim.through, found)


def read_as(claim: Claim, claimed: ClaimedChange) -> list[tuple[Window, Window]]:
    """(before, after) for everything that the claim can mean."""
    if not claimed.readings and claim.through:
        return [year_to_date(claim.through)]
    said = [(Window(each.first, each.through), each.years) for each in claimed.readings]
    return [(years_before(window, years), window) for window, years in said]


def part_that_fits(
    rest: ClaimedChange, part: ClaimedChange, was: int, now: int
) -> PartThatFits | None:
    """The reports x of a part among the earlier ones for which both claims are exact.

    With the claimed changes p of the part and r of the rest, (was − x)(1 + r) + x(1 + p) = now.
    None where no number from 0 to `was` will do, or where the two claims are too alike to tell.
    """
    if rest.percent is None or part.percent is None:
        return None
    if abs(rest.percent - part.percent) <= 2 * _ROUNDED_BY:
        return None

    def solved(rest_percent: float, part_percent: float) -> float:
        left = was * (100 + rest_percent) / 100 - now
        return 100 * left / (rest_percent - part_percent)

    rounding = (-_ROUNDED_BY, _ROUNDED_BY)
    ends = [solved(rest.percent + r, part.percent + p) for r, p in product(rounding, rounding)]
    if min(ends) > was or max(ends) < 0:
        return None
    low, high = (round(min(max(end, 0), was)) for end in (min(ends), max(ends)))
    middle = round(min(max(solved(rest.percent, part.percent), 0), was))
    return PartThatFits(part, rest, was, now, middle, low, high)


def _agrees(claimed: ClaimedChange, found: Check) -> bool:
    return _right(claimed, found.change, found.comparison.verdict)


def _right(claimed: ClaimedChange, change: float, verdict: Verdict) -> bool:
    if claimed.percent is None:
        return verdict == claimed.direction
    points = _points(claimed, change)
    if claimed.says == "at_least":
        return (points if claimed.percent > 0 else -points) >= -_AGREES_WITHIN
    return abs(points) <= _AGREES_WITHIN


def _points(claimed: ClaimedChange, change: float) -> float:
    """Of the change to a tenth of a percent: as it is shown, so that all can see who agrees."""
    return math.nan if claimed.percent is None else round(round(change, 1) - claimed.percent, 1)


def _since_january(
    census: Census, claim: Claim, through: dt.date, found: CheckedClaim
) -> CheckedClaim:
    """A claim of the days since 1 January: what other days, and a part claimed apart, tell."""
    claimed, main = found.claimed, found.checks[0]
    offenses = census.place.crime_choices[claimed.crime]
    days = around(census, None, offenses, through, "year").dropna(subset=["change"])
    exact = days[~days["estimated"].astype(bool)]
    lowest, highest = _ends(exact)
    said = claim.said_day
    other_day = check(census, None, offenses, said, "year") if said and said != through else None
    found = replace(found, on_the_day=other_day, lowest=lowest, highest=highest)
    if found.outcome == "agrees":
        return found
    parts = [part for part in claim.changes if part.part and part.crime == claimed.crime]
    solved = [part_that_fits(claimed, part, main.was.reports, main.now.reports) for part in parts]
    fits = next((each for each in solved if each), None)
    fitting = _fitting(claimed, exact, through)
    outcome: Outcome = "depends" if fitting else "cannot_tell" if fits else "differs"
    return replace(found, outcome=outcome, fitting=fitting, fits=fits)


def _fitting(
    claimed: ClaimedChange, exact: pd.DataFrame, through: dt.date
) -> tuple[float, dt.date] | None:
    """The change through the nearest day that the claim is right of."""
    right = [
        row for row in exact.itertuples(index=False) if _right(claimed, row.change, row.verdict)
    ]
    nearest = min(right, key=lambda row: abs((row.day - through).days), default=None)
    return (float(nearest.change), nearest.day) if nearest else None


def _ends(exact: pd.DataFrame) -> Sequence[tuple[float, dt.date] | None]:
    if exact.empty:
        return None, None
    rows = [exact.loc[index] for index in (exact["change"].idxmin(), exact["change"].idxmax())]
    return [(float(row["change"]), row["day"]) for row in rows]
