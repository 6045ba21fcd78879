"""Do the ranges keep their promise? Tried where nothing should differ.

Of two adjacent years two mixed ones are made: one takes every other block of days from
either year, the other the rest. Whatever changed from year to year, and whatever the
season, is in both alike; so a 95% range for their ratio should hold 1 in 95 of 100 cases.
Blocks of 28 days try it at the length that the dispersion is measured at, blocks of 56
whether runs of reports last longer than that. (Days taken in turn would pass any range:
runs are longer than a day.)

Ranges with φ alone hold here, on areas too. So a verdict on one area takes φ and not τ,
the unevenness of the true changes of areas (`data.arithmetic.dispersion`): τ is in the
truth, not in the error. A reader asks whether reports in an area changed; to ask whether
it changed more than others usually do would need both.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from data.arithmetic import student_t
from data.arithmetic.arrays import Floats
from data.arithmetic.cube import CrimeCube
from data.arithmetic.dispersion import BLOCK_DAYS, CHANCE, Dispersion, Stretch, unevenness
from data.arithmetic.two_counts import CONFIDENCE, MIN_TOGETHER
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.trend import crime_by_area

TIMES = (1, 2)  # so many times 28 days, or months of the city, make a block
_BLOCKS = 4  # at most, in one comparison


@dataclass(frozen=True)
class Tried:
    """Of so many `cases` with enough reports, how many a range held where nothing differed.

    `plain` is how many the range of chance alone held.
    """

    block_days: int
    cases: int
    held: int
    plain: int

    @property
    def share(self) -> float | None:
        """Of the cases that were held; None without any."""
        return self.held / self.cases if self.cases else None

    @property
    def plain_share(self) -> float | None:
        return self.plain / self.cases if self.cases else None


@dataclass(frozen=True)
class Calibration:
    """The dispersion of a kind of crime on a level, and what its ranges hold.

    `unevenness` is τ of areas: how far the logarithms of their true changes from year to
    year usually lie apart; None on other levels, and where it cannot be told.
    """

    level: str
    crime: str
    dispersion: Dispersion
    unevenness: float | None
    tried: tuple[Tried, ...]


@per_census
def calibrations(census: Census) -> tuple[Calibration, ...]:
    """Of every kind of crime on every level, the city first."""
    cube, choices = census.cube, census.place.crimes
    return tuple(
        Calibration(
            level,
            crime,
            census.dispersion(level, crime),
            _unevenness(cube, offenses) if level == "area" else None,
            tuple(
                _tried(cube, level, offenses, times, census.place.crime.unsettled_years)
                for times in TIMES
            ),
        )
        for level in reversed(cube.levels)
        for crime, offenses in choices.items()
    )


def _unevenness(cube: CrimeCube, offenses: Sequence[str]) -> float | None:
    """τ of this year to date against the year before."""
    found = crime_by_area(cube, offenses)
    if found is None:
        return None
    scales = [cube.dispersion([area], offenses).scale for area in cube.areas]
    return unevenness(found.rows["before"], found.rows["after"], scales)


def _tried(
    cube: CrimeCube, level: str, offenses: Sequence[str], times: int, without: Collection[int]
) -> Tried:
    own = [cube.dispersion([area], offenses) for area in cube.areas]
    varying = own if level == "area" else [cube.dispersion_of_level(level, offenses)]
    cases = held = plain = 0
    for stretch in cube.stretches(level, offenses, times, _BLOCKS, without):
        if len(stretch[0]) < 2:
            continue
        one, other = _mixed(stretch)
        enough = one + other >= MIN_TOGETHER
        cases += int(enough.sum())
        held += int((_holds(one, other, varying) & enough).sum())
        plain += int((_holds(one, other, [CHANCE]) & enough).sum())
    return Tried(times * BLOCK_DAYS, cases, held, plain)


def _mixed(stretch: Stretch) -> tuple[Floats, Floats]:
    """Counts of the two mixed years: of every other block of either, and of the rest."""
    even = len(stretch[0]) // 2 * 2
    before, after = (counts[:even].astype(float) for counts in stretch)
    one = before[::2].sum(axis=0) + after[1::2].sum(axis=0)
    return one, (before + after).sum(axis=0) - one


def _holds(one: Floats, other: Floats, varying: list[Dispersion]) -> np.ndarray:
    """Whether the score interval of each ratio holds 1 (`data.arithmetic.two_counts`)."""
    edges = [
        student_t.limit(CONFIDENCE, each.degrees_of_freedom) * sqrt(each.scale) for each in varying
    ]
    holds: np.ndarray = np.abs(one - other) < np.array(edges) * np.sqrt(one + other)
    return holds
