"""Figures side by side on one scale, each with its interval, as a page draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from components.charts.interval_plot import interval_plot
from components.charts.palette import Palette
from components.wording.site import SiteWords
from data.arithmetic.denominator import Per
from data.arithmetic.units import Units, in_units
from data.findings.trend import Change


@dataclass(frozen=True)
class SideBySide:
    """A plot on one scale: its axis in words, its description and its alternative text."""

    axis: str
    chart: dict[str, Any]
    alt: str


class Row(NamedTuple):
    """What it is, and the figure as written; the figure and its interval, where there is one.

    `said` is for those who do not see the chart, where the caption leaves something to it.
    """

    caption: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    is_quiet: bool = False
    said: str | None = None

    def in_units(self, per: Per, units: Units) -> Row:
        """The same, of figures per km² in other units of surface."""
        value, low, high = (
            each if each is None else in_units(each, per, units)
            for each in (self.value, self.low, self.high)
        )
        return self._replace(value=value, low=low, high=high)


def changed(caption: str, change: Change | None) -> Row:
    """A change in percent, quiet where it is not clear; the caption alone without a percentage."""
    if change is None:
        return Row(caption)
    compared = change.comparison
    return Row(caption, *compared.percents, is_quiet=compared.verdict == "unclear")


def side_by_side(
    axis: str,
    rows: Sequence[Row],
    color: str,
    words: SiteWords,
    colors: Palette,
    is_change: bool = False,
) -> SideBySide:
    frame = pd.DataFrame(rows, columns=list(Row._fields)).drop(columns="said")
    numbers = ["value", "low", "high"]
    frame[numbers] = frame[numbers].astype(float)
    alt = words.compare_plot_alt(axis, [row.said or row.caption for row in rows])
    return SideBySide(axis, interval_plot(frame, color, colors, is_change), alt)
