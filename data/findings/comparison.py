"""Areas side by side: their cameras and crime on one denominator, and how far they differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np
import pandas as pd

from data.arithmetic.cube import CrimeCube, Larger
from data.arithmetic.denominator import Per, exposure
from data.arithmetic.dispersion import Dispersion
from data.arithmetic.measures import (
    Rate,
    RoundedRatio,
    compare_densities,
    rate,
    unit_years,
)
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison, Verdict, compare_counts, controlled
from data.arithmetic.whole_year import newest_year
from data.census.census import Census
from data.findings.groups import WARD, Group, Relation, relation, rest_of
from data.findings.trend import Change, change_of, to_date_windows
from data.published.rules import CAMERA_ROUNDING

WindowName = Literal["year", "to_date", "full_year"]


def exposure_of(census: Census, of: Group, per: Per) -> float | None:
    """The denominator of a group: km² or 1,000 residents; None where there is no rate."""
    return exposure(of.area_km2, of.residents, per, census.fewest_residents)


def camera_density(census: Census, of: Group, per: Per) -> float | None:
    """Registered cameras per km² or per 1,000 residents; None where hidden or without a rate.

    Of a group with hidden areas it comes out low: their land and people count, and their
    cameras are missing.
    """
    below = exposure_of(census, of, per)
    return None if of.cameras is None or not below else of.cameras / below


def least_density(census: Census, of: Group, per: Per) -> float | None:
    """What a camera density is at the least, after rounding; None where there is none.

    Of what is shared out nobody knows: a camera may hang where few people live.
    """
    below = exposure_of(census, of, per)
    if of.cameras is None or not below or of.is_estimate:
        return None
    return max(of.cameras - CAMERA_ROUNDING / 2 * of.shown, 0) / below


def camera_bounds(census: Census, of: Group, per: Per) -> tuple[float, float] | None:
    """The least and the most that rounding and hidden areas leave open of a camera density.

    None where the public rules set hidden areas no limit, and of an estimate.
    """
    below, missing = exposure_of(census, of, per), _most_missing(census, of)
    least = least_density(census, of, per)
    if of.cameras is None or not below or missing is None or least is None:
        return None
    return least, (of.cameras + CAMERA_ROUNDING / 2 * of.shown + missing) / below


def _most_missing(census: Census, of: Group) -> int | None:
    """The most cameras that the hidden areas of a group can have, by the public rules."""
    if of.is_estimate:
        return None
    each = census.most_hidden
    return 0 if not of.hidden else None if each is None else each * of.hidden


def comparison_windows(cube: CrimeCube, offenses: Sequence[str]) -> dict[WindowName, Window]:
    """The windows a figure can be given for: each is covered whole by incident rows.

    "year": the newest twelve months that are whole; "to_date": this year to the last day
    with data; "full_year": the last calendar year that is complete.
    """
    through, year = cube.data_through(offenses), newest_year(cube, offenses)
    if through is None:
        return {}
    candidates: dict[WindowName, list[Window]] = {
        "year": [year] if year else [],
        "to_date": [Window(dt.date(through.year, 1, 1), through)],
        "full_year": [
            Window(dt.date(year, 1, 1), dt.date(year, 12, 31))
            for year in range(through.year, cube.first_day.year - 1, -1)
        ],
    }
    covered = {
        name: [
            window
            for window in windows
            if cube.is_covered(offenses, window) and not cube.crosses_break(offenses, window)
        ]
        for name, windows in candidates.items()
    }
    return {name: windows[0] for name, windows in covered.items() if windows}


@dataclass(frozen=True)
class CrimeFigure:
    """Reports over a window, and where there is a rate, per unit and year with its interval."""

    reports: int
    rate: Rate | None


def reports_in(census: Census, of: Group, offenses: Sequence[str], window: Window) -> int | None:
    """Reports in a group; None where the window is not covered, or wards are not counted.

    Of a ward without an area: on a street that both publishers draw a little differently a
    report can count in the area and not in its ward, so the rest is never below zero.
    """
    if not of.ward:
        return census.cube.total_over(of.areas, offenses, window)
    without = census.cube.total_over(of.without, offenses, window)
    ward = Larger(WARD, of.ward)
    found = census.cube.total(ward, offenses, window) if ward in census.cube.larger else None
    return None if found is None or without is None else max(0, found - without)


def _varying(census: Census, of: Group, offenses: Sequence[str]) -> Dispersion:
    """How much more the counts of a group vary than chance has it; of wards as of all of them."""
    if of.ward:
        return census.cube.dispersion_in(Larger(WARD, of.ward), offenses)
    return census.cube.dispersion(of.areas, offenses)


def crime_figure(
    census: Census, of: Group, offenses: Sequence[str], window: Window, per: Per
) -> CrimeFigure | None:
    """A group's crime over a window; None where the window is not covered."""
    reports = reports_in(census, of, offenses, window)
    if reports is None:
        return None
    units = exposure_of(census, of, per)
    if not units:
        return CrimeFigure(reports, None)
    varying = _varying(census, of, offenses)
    return CrimeFigure(reports, rate(reports, unit_years(units, window), varying))


def group_change(census: Census, of: Group, offenses: Sequence[str]) -> Change | None:
    """This year to date against the same days of the year before; None where there is a gap."""
    cube = census.cube
    through = cube.data_through(offenses)
    windows = to_date_windows(cube, offenses, through.year) if through else None
    if windows is None or cube.crosses_break(offenses, *windows):
        return None
    counts = [reports_in(census, of, offenses, window) for window in windows]
    if None in counts:
        return None
    return change_of(windows, counts, "incidents", _varying(census, of, offenses))


@dataclass(frozen=True)
class Difference:
    """How many times as much one group has as another.

    `cameras` is None where either figure is not shown or has no rate, `crime` where
    there is no rate or a gap; `hidden` and `no_rate` say which of the two it is.
    `verdict` is that of crime, with the share of false discoveries held to 5% over all
    the differences that were asked for together.

    Where one lies `within` the other or `around` it, the larger stands for what is left of it
    without the smaller. Where they `overlap` otherwise, nothing is compared. `estimates` are
    the camera densities where one of them is shared out: then no difference is called.
    """

    cameras: RoundedRatio | None
    crime: Comparison | None
    verdict: Verdict
    hidden: tuple[bool, bool]
    no_rate: tuple[bool, bool]
    relation: Relation = "apart"
    estimates: tuple[float, float] | None = None

    @property
    def only_clear_alone(self) -> bool:
        """Whether crime would be called clear were it not compared with so many together."""
        return self.crime is not None and self.crime.verdict != self.verdict


def tested(found: Sequence[Difference]) -> int:
    """How many comparisons of crime were tested together: those with enough reports."""
    return sum(each.crime is not None and each.crime.is_tested for each in found)


def differences(
    census: Census,
    one: Group,
    others: Sequence[Group],
    offenses: Sequence[str],
    window: Window | None,
    per: Per,
) -> list[Difference]:
    """One group ÷ each of the others, as camera density and as crime per unit over a window."""
    return _ratios(census, [(one, other) for other in others], offenses, window, per)


def compared_with(
    census: Census,
    base: Group,
    others: Sequence[Group],
    offenses: Sequence[str],
    window: Window | None,
    per: Per,
) -> list[Difference]:
    """Each of the others ÷ one group."""
    return _ratios(census, [(other, base) for other in others], offenses, window, per)


def _ratios(
    census: Census,
    pairs: Sequence[tuple[Group, Group]],
    offenses: Sequence[str],
    window: Window | None,
    per: Per,
) -> list[Difference]:
    relations = [relation(census, *pair) for pair in pairs]
    apart = [_apart(census, *pair, how) for pair, how in zip(pairs, relations, strict=True)]
    crimes = [
        None if how == "overlap" else _crime_ratio(census, *pair, offenses, window, per)
        for pair, how in zip(apart, relations, strict=True)
    ]
    verdicts = iter(controlled([crime for crime in crimes if crime]))
    return [
        Difference(
            None if how == "overlap" else _camera_ratio(census, one, other, per),
            crime,
            next(verdicts).verdict if crime else "few",
            hidden=(one.cameras is None, other.cameras is None),
            no_rate=(not exposure_of(census, one, per), not exposure_of(census, other, per)),
            relation=how,
            estimates=None if how == "overlap" else _estimates(census, one, other, per),
        )
        for (one, other), crime, how in zip(apart, crimes, relations, strict=True)
    ]


def _apart(census: Census, one: Group, other: Group, how: Relation) -> tuple[Group, Group]:
    """Two groups that share nothing: the larger without the smaller where it holds it."""
    if how == "within":
        return one, rest_of(census, other, one)
    return (rest_of(census, one, other), other) if how == "around" else (one, other)


def _estimates(census: Census, one: Group, other: Group, per: Per) -> tuple[float, float] | None:
    densities = camera_density(census, one, per), camera_density(census, other, per)
    if not (one.is_estimate or other.is_estimate) or None in densities:
        return None
    return densities[0] or 0.0, densities[1] or 0.0


def _crime_ratio(
    census: Census,
    one: Group,
    other: Group,
    offenses: Sequence[str],
    window: Window | None,
    per: Per,
) -> Comparison | None:
    units, other_units = (exposure_of(census, each, per) for each in (one, other))
    if window is None or not units or not other_units:
        return None
    reports, other_reports = (reports_in(census, each, offenses, window) for each in (one, other))
    if reports is None or other_reports is None:
        return None
    # Of two that vary by more than chance, the one that does so most decides.
    varying = max(_varying(census, each, offenses) for each in (one, other))
    return compare_counts(other_reports, reports, other_units, units, varying)


def _camera_ratio(census: Census, one: Group, other: Group, per: Per) -> RoundedRatio | None:
    units, other_units = (exposure_of(census, each, per) for each in (one, other))
    missing, other_missing = (_most_missing(census, each) for each in (one, other))
    if missing is None or other_missing is None or one.is_estimate or other.is_estimate:
        return None
    if not (one.cameras and other.cameras and units and other_units):
        return None
    return compare_densities(
        one.cameras,
        units,
        other.cameras,
        other_units,
        one.shown,
        other.shown,
        missing,
        other_missing,
    )


@dataclass(frozen=True)
class Extremes:
    """Of several groups, those that may have the most and the fewest cameras per unit, by name.

    Several where rounding and hidden areas leave open which, the highest figure first. `ratio`
    is how many times as much the most is, None unless both are one. `ranked` is how many of
    the groups have a figure that can be ranked.
    """

    most: tuple[str, ...]
    fewest: tuple[str, ...]
    ratio: float | None
    ranked: int

    @property
    def is_open(self) -> bool:
        """Whether any of them may have the most, or the fewest."""
        return self.ranked in (len(self.most), len(self.fewest))


def extremes(census: Census, groups: Mapping[str, Group], per: Per) -> Extremes | None:
    """None where fewer than two have a figure, or where two hold the same area.

    An estimate has no range, so it takes no rank.
    """
    if any(relation(census, *pair) != "apart" for pair in combinations(groups.values(), 2)):
        return None
    found = {name: camera_bounds(census, of, per) for name, of in groups.items()}
    limits = {name: bounds for name, bounds in found.items() if bounds}
    if len(limits) < 2:
        return None
    densities = {name: camera_density(census, groups[name], per) or 0.0 for name in limits}
    ordered = sorted(limits, key=lambda name: -densities[name])
    most = tuple(n for n in ordered if limits[n][1] > max(low for low, _ in limits.values()))
    fewest = tuple(
        n for n in reversed(ordered) if limits[n][0] < min(high for _, high in limits.values())
    )
    ratio = None
    if len(most) == len(fewest) == 1:
        cameras = _camera_ratio(census, groups[most[0]], groups[fewest[0]], per)
        ratio = cameras.ratio if cameras and cameras.verdict != "unclear" else None
    return Extremes(most, fewest, ratio, len(limits))


def monthly_rate(
    census: Census, of: Group, offenses: Sequence[str], per: Per
) -> pd.DataFrame | None:
    """Reports a month per km² or per 1,000 residents; None where there is no rate or no count.

    Columns: `month` (first day), `count` and `mean` (of the twelve months up to it),
    both per unit and NaN in a gap, `basis`. Ends with the last month that has a count.
    """
    units = exposure_of(census, of, per)
    ward = Larger(WARD, of.ward) if of.ward else None
    if not units or (ward and ward not in census.cube.larger):
        return None
    series = [census.cube.monthly(each, offenses) for each in ((ward,) if ward else of.areas)]
    counts = np.sum([each.counts for each in series], axis=0) / units
    frame = pd.DataFrame(
        {
            "month": series[0].months,
            "count": counts,
            "mean": series[0].means(counts),
            "basis": series[0].basis,
        }
    )
    known = np.flatnonzero(frame["count"].notna())
    return frame.iloc[: known[-1] + 1 if known.size else 0]


def highest_month(trends: Sequence[pd.DataFrame | None]) -> float:
    """The highest count per unit of all the trends that `monthly_rate` gives; 0 without any."""
    known = [trend["count"].max() for trend in trends if trend is not None and len(trend)]
    return float(max(known, default=0))


def last_mean(trend: pd.DataFrame) -> float | None:
    """The newest mean of twelve months; None where there is none."""
    known = trend["mean"].dropna()
    return float(known.iloc[-1]) if len(known) else None


def calendar_years(
    census: Census, of: Group, offenses: Sequence[str]
) -> list[tuple[int, int | None]]:
    """Reports in each calendar year from first to last; None where a year is not complete."""
    cube = census.cube
    return [
        (year, reports_in(census, of, offenses, Window(dt.date(year, 1, 1), dt.date(year, 12, 31))))
        for year in range(cube.first_day.year, cube.last_day.year + 1)
    ]
