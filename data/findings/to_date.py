"""This year to date against the year before, for the groups of crime and the commonest kinds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.arithmetic.cube import CrimeCube
from data.findings.trend import Change, together, year_to_date_change


@dataclass(frozen=True)
class ToDate:
    """A kind of crime and its change; None where one of the two periods has a gap."""

    crime: str
    change: Change | None

    @property
    def reports(self) -> int:
        """In both periods together."""
        compared = self.change.comparison if self.change else None
        return compared.before + compared.after if compared else 0


def changes_to_date(
    cube: CrimeCube,
    area: str | None,
    choices: Mapping[str, Sequence[str]],
    asked: str,
    most: int,
) -> list[ToDate]:
    """The groups of offenses, then single ones, in an area or the city.

    Those of the group that was `asked` for come first and are all there; where it holds more
    than `most` and one, or was a single one, the commonest are, and the one asked for. Their
    verdicts are controlled for so many that stand together.
    """
    found = [
        ToDate(crime, year_to_date_change(cube, area, offenses))
        for crime, offenses in choices.items()
    ]
    groups = [each for each in found if len(choices[each.crime]) > 1]
    singles = sorted(
        (each for each in found if len(choices[each.crime]) == 1),
        key=lambda each: each.reports,
        reverse=True,
    )
    members = [each for each in singles if set(choices[each.crime]) <= set(choices[asked])]
    if not 1 < len(members) <= most + 1:
        members = [
            each for place, each in enumerate(singles) if place < most or each.crime == asked
        ]
    shown = [*groups, *members]
    tested = together([each.change for each in shown])
    return [ToDate(each.crime, change) for each, change in zip(shown, tested, strict=True)]
