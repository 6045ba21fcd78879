"""Where the kinds of a group of crimes go different ways: what drives it, or runs against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from data.arithmetic.cube import CrimeCube
from data.arithmetic.two_counts import Comparison, compare_counts, controlled
from data.findings.trend import Change

Role = Literal["drives", "against", "within"]
Course = Literal["fell", "rose", "stayed"]


@dataclass(frozen=True)
class OwnWay:
    """A kind of crime that changed clearly, and otherwise than its group.

    It "drives" the group where the `others` together did not go the same way, it runs
    "against" a group that went the other way, and changed "within" one without a clear
    change. `rest` is the comparison of the others together.
    """

    crime: str
    comparison: Comparison
    role: Role
    others: int
    rest: Comparison

    @property
    def is_rise(self) -> bool:
        return _excess(self.comparison) > 0

    @property
    def rest_course(self) -> Course:
        """What the others did, by their counts alone."""
        excess = _excess(self.rest)
        return "stayed" if excess == 0 else "rose" if excess > 0 else "fell"


def own_way(
    cube: CrimeCube, area: str | None, kinds: Mapping[str, Sequence[str]], change: Change
) -> OwnWay | None:
    """The kind that goes its own way most, of those that a change of a group is made of.

    `kinds` are the single ones, each with its offense. None where all go one way, as far as
    can be told: only a kind whose change is clear, all of them tested together, is named.
    """
    compared = {crime: _compared(cube, area, offenses, change) for crime, offenses in kinds.items()}
    known = {crime: found for crime, found in compared.items() if found}
    if len(known) < 2 or len(known) < len(compared):
        return None
    tested = dict(zip(known, controlled(list(known.values())), strict=True))
    clear = {crime: found for crime, found in tested.items() if found.verdict in ("down", "up")}
    found = [_role(crime, each, change.comparison, len(known)) for crime, each in clear.items()]
    ranked = sorted(
        (each for each in found if each),
        key=lambda each: (_ORDER[each.role], -abs(_excess(each.comparison))),
    )
    return ranked[0] if ranked else None


_ORDER: dict[Role, int] = {"drives": 0, "against": 1, "within": 2}


def _compared(
    cube: CrimeCube, area: str | None, offenses: Sequence[str], change: Change
) -> Comparison | None:
    counted = [
        cube.published_total(offenses, window)
        if change.basis == "published"
        else cube.total(area, offenses, window)
        for window in (change.before, change.after)
    ]
    was, now = counted
    if was is None or now is None:
        return None
    varying = cube.dispersion([area] if area else None, offenses)
    return compare_counts(was, now, change.before.days, change.after.days, varying)


def _role(crime: str, kind: Comparison, group: Comparison, kinds: int) -> OwnWay | None:
    rest = compare_counts(
        group.before - kind.before,
        group.after - kind.after,
        group.exposure_before,
        group.exposure_after,
        group.dispersion,
    )
    same_way = _excess(kind) * _excess(group) > 0
    role: Role | None = None
    if same_way and _excess(rest) * _excess(kind) <= 0:
        role = "drives"
    elif not same_way:
        role = "against"
    elif group.verdict == "unclear":
        role = "within"
    return OwnWay(crime, kind, role, kinds - 1, rest) if role else None


def _excess(compared: Comparison) -> float:
    """How many more a day there were after than before, times the days before."""
    return compared.after * compared.exposure_before / compared.exposure_after - compared.before
