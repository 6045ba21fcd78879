"""Which twelve months a figure of a whole year is of."""

from __future__ import annotations

from collections.abc import Sequence

from data.arithmetic.cube import CrimeCube
from data.arithmetic.periods import Window, trailing


def newest_year(cube: CrimeCube, offenses: Sequence[str]) -> Window | None:
    """The newest twelve months that incident rows cover whole for every one of the offenses.

    They need not end with the newest day: where the data have gaps since, they end before the
    first of them. None where no twelve months are whole, or reports are placed in areas in one
    way throughout. A part of a year never stands for a whole one.
    """
    for run in reversed(cube.runs(offenses)):
        year = trailing(run.last)[1]
        if year.first >= run.first:
            return year
    return None
