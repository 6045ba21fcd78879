"""The typical area, and how far one area is from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

Level = Literal["above", "about", "below"]
Part = Literal["less_than_tenth", "tenth", "quarter", "third", "half", "somewhat_less"]

_ABOVE, _BELOW = 1.25, 0.8  # in between it is about as much
_PARTS: tuple[tuple[float, Part], ...] = (  # the largest multiple that is said so
    (0.07, "less_than_tenth"),
    (0.15, "tenth"),
    (0.29, "quarter"),
    (0.42, "third"),
    (0.6, "half"),
)


@dataclass(frozen=True)
class AgainstTypical:
    """A figure of an area as a multiple of the typical one."""

    multiple: float

    @property
    def level(self) -> Level:
        if self.multiple >= _ABOVE:
            return "above"
        return "below" if self.multiple <= _BELOW else "about"

    @property
    def part(self) -> Part:
        """Of what is below the typical figure: about which part of it."""
        return next((part for most, part in _PARTS if self.multiple <= most), "somewhat_less")


def typical(values: pd.Series) -> float:
    """The figure of the typical area: the median of those that have one."""
    return float(values.dropna().median())


def against_typical(values: pd.Series, area: str) -> AgainstTypical:
    """An area against the typical one of all, by area id."""
    return AgainstTypical(float(values[area]) / typical(values))
