"""Areas side by side: their cameras and crime on one denominator, and how far they differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from data.arithmetic.cube import CrimeCube
from data.arithmetic.denominator import Per, exposure
from data.arithmetic.measures import (
    Rate,
    RoundedRatio,
    compare_densities,
    rate,
    unit_years,
)
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison, Verdict, compare_counts, controlled
from data.census.census import Census
from data.findings.trend import Change, change_of, to_date_windows
from data.findings.whole_year import newest_year
from data.published.rules import CAMERA_ROUNDING

WindowName = Literal["year", "to_date", "full_year"]


@dataclass(frozen=True)
class Group:
    """One area, or several summed as the best fit to a larger one.

    Every area counts in `area_km2` and `residents`. `cameras` sums the published
    figures of the areas that are shown, None where none is; the cameras of `hidden`
    areas are missing from it.
    """

    areas: tuple[str, ...]
    area_km2: float
    residents: int
    cameras: int | None
    hidden: int

    @property
    def shown(self) -> int:
        return len(self.areas) - self.hidden


def group(census: Census, areas: Sequence[str]) -> Group:
    """Sum areas, given by id."""
    rows = [census.by_id[area] for area in areas]
    shown = [row for row in rows if row.cameras is not None]
    return Group(
        areas=tuple(areas),
        area_km2=sum(row.area_km2 for row in rows),
        residents=sum(row.residents for row in rows),
        cameras=sum(row.cameras or 0 for row in shown) if shown else None,
        hidden=len(rows) - len(shown),
    )


def districts(census: Census) -> dict[str, tuple[str, ...]]:
    """The areas of every police district, by its number; empty where a place has none."""
    return _areas_by(census.areas["district"])


def wards(census: Census) -> dict[str, tuple[str, ...]]:
    """The areas that lie mostly in each ward, by its number; empty where none are known.

    Releases made before wards were thought of have no such column.
    """
    return _areas_by(census.areas["ward"]) if "ward" in census.areas else {}


def _areas_by(larger: pd.Series) -> dict[str, tuple[str, ...]]:
    named = larger[larger != ""]
    return {str(name): tuple(found.index) for name, found in named.groupby(named)}


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
    """What a camera density is at the least, after rounding; None where there is none."""
    below = exposure_of(census, of, per)
    if of.cameras is None or not below:
        return None
    return max(of.cameras - CAMERA_ROUNDING / 2 * of.shown, 0) / below


def camera_bounds(census: Census, of: Group, per: Per) -> tuple[float, float] | None:
    """The least and the most that rounding and hidden areas leave open of a camera density.

    None where the public rules set hidden areas no limit.
    """
    below, missing = exposure_of(census, of, per), _most_missing(census, of)
    least = least_density(census, of, per)
    if of.cameras is None or not below or missing is None or least is None:
        return None
    return least, (of.cameras + CAMERA_ROUNDING / 2 * of.shown + missing) / below


def _most_missing(census: Census, of: Group) -> int | None:
    """The most cameras that the hidden areas of a group can have, by the public rules."""
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


def reports_in(cube: CrimeCube, of: Group, offenses: Sequence[str], window: Window) -> int | None:
    """Reports in all areas of a group; None where the window is not covered."""
    totals = cube.totals_by_area(offenses, window)
    return None if totals is None else int(totals[list(of.areas)].sum())


def crime_figure(
    census: Census, of: Group, offenses: Sequence[str], window: Window, per: Per
) -> CrimeFigure | None:
    """A group's crime over a window; None where the window is not covered."""
    reports = reports_in(census.cube, of, offenses, window)
    if reports is None:
        return None
    units = exposure_of(census, of, per)
    if not units:
        return CrimeFigure(reports, None)
    varying = census.cube.dispersion(of.areas, offenses)
    return CrimeFigure(reports, rate(reports, unit_years(units, window), varying))


def group_change(cube: CrimeCube, of: Group, offenses: Sequence[str]) -> Change | None:
    """This year to date against the same days of the year before; None where there is a gap."""
    through = cube.data_through(offenses)
    windows = to_date_windows(cube, offenses, through.year) if through else None
    if windows is None or cube.crosses_break(offenses, *windows):
        return None
    counts = [reports_in(cube, of, offenses, window) for window in windows]
    return change_of(windows, counts, "incidents", cube.dispersion(of.areas, offenses))


@dataclass(frozen=True)
class Difference:
    """How many times as much one group has as another.

    `cameras` is None where either figure is not shown or has no rate, `crime` where
    there is no rate or a gap; `hidden` and `no_rate` say which of the two it is.
    `verdict` is that of crime, with the share of false discoveries held to 5% over all
    the differences that were asked for together.
    """

    cameras: RoundedRatio | None
    crime: Comparison | None
    verdict: Verdict
    hidden: tuple[bool, bool]
    no_rate: tuple[bool, bool]

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
    crimes = [_crime_ratio(census, one, other, offenses, window, per) for one, other in pairs]
    verdicts = iter(controlled([crime for crime in crimes if crime]))
    return [
        Difference(
            _camera_ratio(census, one, other, per),
            crime,
            next(verdicts).verdict if crime else "few",
            hidden=(one.cameras is None, other.cameras is None),
            no_rate=(not exposure_of(census, one, per), not exposure_of(census, other, per)),
        )
        for (one, other), crime in zip(pairs, crimes, strict=True)
    ]


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
    reports, other_reports = (
        reports_in(census.cube, each, offenses, window) for each in (one, other)
    )
    if reports is None or other_reports is None:
        return None
    # Of two that vary by more than chance, the one that does so most decides.
    varying = max(census.cube.dispersion(each.areas, offenses) for each in (one, other))
    return compare_counts(other_reports, reports, other_units, units, varying)


def _camera_ratio(census: Census, one: Group, other: Group, per: Per) -> RoundedRatio | None:
    units, other_units = (exposure_of(census, each, per) for each in (one, other))
    missing, other_missing = (_most_missing(census, each) for each in (one, other))
    if missing is None or other_missing is None:
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
    """Of several groups, those with the most and the least cameras per unit, by name.

    `ratio` is how many times as much, None where there is no clear difference; `shown` is how
    many of the groups have a figure.
    """

    most: str
    least: str
    ratio: float | None
    shown: int


def extremes(census: Census, groups: Mapping[str, Group], per: Per) -> Extremes | None:
    """None where fewer than two have a figure."""
    densities = {name: camera_density(census, of, per) for name, of in groups.items()}
    ranked = sorted((density, name) for name, density in densities.items() if density is not None)
    if len(ranked) < 2:
        return None
    least, most = ranked[0][1], ranked[-1][1]
    cameras = _camera_ratio(census, groups[most], groups[least], per)
    is_clear = cameras is not None and cameras.verdict != "unclear"
    return Extremes(most, least, cameras.ratio if cameras and is_clear else None, len(ranked))


def monthly_rate(
    census: Census, of: Group, offenses: Sequence[str], per: Per
) -> pd.DataFrame | None:
    """Reports a month per km² or per 1,000 residents; None where there is no rate.

    Columns: `month` (first day), `count` and `mean` (of the twelve months up to it),
    both per unit and NaN in a gap, `basis`. Ends with the last month that has a count.
    """
    units = exposure_of(census, of, per)
    if not units:
        return None
    series = [census.cube.monthly(area, offenses) for area in of.areas]
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
    cube: CrimeCube, of: Group, offenses: Sequence[str]
) -> list[tuple[int, int | None]]:
    """Reports in each calendar year from first to last; None where a year is not complete."""
    return [
        (year, reports_in(cube, of, offenses, Window(dt.date(year, 1, 1), dt.date(year, 12, 31))))
        for year in range(cube.first_day.year, cube.last_day.year + 1)
    ]
