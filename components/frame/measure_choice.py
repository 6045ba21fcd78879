"""The choice of what figures are divided by, where there is one."""

from __future__ import annotations

from collections.abc import Mapping

from components.surface import Surface
from components.views.area import Measure
from data.census.census import Census


def choose_measure(
    census: Census, asked: Measure, label: str, units: Mapping[str, str], to: Surface
) -> None:
    """Nothing where nobody counted residents, so that figures are by land alone."""
    if len(census.pers) > 1:
        to.choose("per", label, census.pers, units.__getitem__, asked)
