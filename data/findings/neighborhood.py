"""One area among all: where its coverage stands, and each kind of its crime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.arithmetic.cube import CrimeCube
from data.arithmetic.periods import Window
from data.arithmetic.whole_year import newest_year
from data.census.census import Census
from data.findings.groups import Group, group
from data.findings.trend import Change, together, year_to_date_change


@dataclass(frozen=True)
class KindOfCrime:
    """A group of offenses or one of them: the newest whole twelve months, and this year to date.

    `reports` are over `year`; both are None where no twelve months are whole.
    """

    crime: str
    year: Window | None
    reports: int | None
    change: Change | None

    @property
    def is_few(self) -> bool:
        """Whether there are too few reports for a percentage."""
        return self.change is not None and not self.change.comparison.has_ratio

    @property
    def is_called(self) -> bool:
        """Whether there are enough reports to say if they changed."""
        return self.change is not None and self.change.comparison.verdict != "few"


def kinds_of_crime(
    cube: CrimeCube, area: str, choices: Mapping[str, Sequence[str]]
) -> list[KindOfCrime]:
    """Every kind of crime in an area, in the order of the choices, their changes together."""
    changes = together([year_to_date_change(cube, area, each) for each in choices.values()])
    found = []
    for (crime, offenses), change in zip(choices.items(), changes, strict=True):
        year = newest_year(cube, offenses)
        reports = cube.total(area, offenses, year) if year else None
        found.append(KindOfCrime(crime, year, reports, change))
    return found


def rest_of_city(census: Census, area: str) -> Group:
    """All other areas together, so that an area is not compared with itself."""
    return group(census, [other for other in census.by_id if other != area])
