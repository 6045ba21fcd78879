"""The numbers of the pages of neighborhoods, worked out a second time from the source files.

As oracle.py, nothing of the project is used here: plain pandas, and SciPy and statsmodels
for what the site works out itself.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy.stats import chi2, norm, poisson
from statsmodels.stats.multitest import multipletests

from tests.oracles.oracle import METRES, Reports
from tests.oracles.oracle_ranges import Varying, interval, p_value

FEWEST_RESIDENTS = 3000
DISTRICTS = "1234567"  # an area's number begins with that of its district
PERS = ("per_km2", "per_1000_residents")
UNITS = {"per_km2": "square mile", "per_1000_residents": "1,000 residents"}


def neighbors(areas: gpd.GeoDataFrame) -> dict[str, list[str]]:
    """Areas with more than ten metres of border in common, from the lines as published."""
    outlines = areas.to_crs(METRES).geometry
    around = outlines.buffer(1)
    found: dict[str, list[str]] = {}
    for one, outline in outlines.items():
        shared = around.intersection(outline.boundary).length
        found[one] = [other for other in shared.index[shared > 10] if other != one]
    return found


def wards(folder: Path, areas: gpd.GeoDataFrame) -> pd.Series:
    """The ward that holds most of each area."""
    lines = gpd.read_file(folder / "wards_2022.geojson").to_crs(METRES).set_index("WARD").geometry
    outlines = areas.to_crs(METRES).geometry
    held = pd.DataFrame(
        {str(ward): outlines.intersection(line).area for ward, line in lines.items()}
    )
    return held.idxmax(axis="columns")


class Sum(NamedTuple):
    """Areas summed: all of their surface and people, the cameras of those shown."""

    areas: list[str]
    surface: float
    residents: int
    cameras: int | None
    hidden: int


def summed(cameras: pd.DataFrame, areas: list[str]) -> Sum:
    rows = cameras.loc[areas]
    shown = rows[rows["shown"]]
    return Sum(
        areas,
        rows["surface"].sum(),
        int(rows["residents"].sum()),
        int(shown["cameras"].sum()) if len(shown) else None,
        int((~rows["shown"]).sum()),
    )


def units(surface: float, residents: int, per: str) -> float | None:
    if per == "per_km2":
        return surface
    return residents / 1000 if residents >= FEWEST_RESIDENTS else None


def camera_density(of: Sum, per: str) -> float | None:
    below = units(of.surface, of.residents, per)
    return of.cameras / below if of.cameras is not None and below else None


def camera_bounds(of: Sum, per: str) -> tuple[float, float]:
    """Each figure was rounded to 20; a hidden area has at most 9 addresses of 10 cameras each."""
    below = units(of.surface, of.residents, per)
    assert of.cameras is not None and below
    off = 10 * (len(of.areas) - of.hidden)
    return max(0, of.cameras - off) / below, (of.cameras + off + 90 * of.hidden) / below


# Every area at once, by what was counted: pages ask for the same over and over.
_counted: dict[tuple[int, tuple[str, ...], tuple[dt.date, dt.date]], pd.Series] = {}


def reports(
    crime: Reports, offenses: tuple[str, ...], window: tuple[dt.date, dt.date], of: Sum
) -> int:
    key = (id(crime), offenses, window)
    if key not in _counted:
        _counted[key] = crime.by_area(offenses, *window, pd.Index(sorted(set(crime.rows["psa"]))))
    return int(_counted[key][of.areas].sum())


def exact(events: int, scale: float) -> tuple[float, float]:
    """The 95% interval of a count, from the chi-squared distribution of a φ-th of it."""
    worth = events / scale
    low = chi2.ppf(0.025, 2 * worth) / 2 if events else 0.0
    return float(low) * scale, float(chi2.ppf(0.975, 2 * worth + 2) / 2) * scale


class Rate(NamedTuple):
    events: int
    value: float
    low: float
    high: float


def yearly_rate(
    crime: Reports,
    offenses: tuple[str, ...],
    window: tuple[dt.date, dt.date],
    of: Sum,
    per: str,
    scale: float,
) -> Rate | None:
    """Reports per unit and year of 365.25 days."""
    below = units(of.surface, of.residents, per)
    if not below:
        return None
    days = (window[1] - window[0]).days + 1
    events, exposure = reports(crime, offenses, window, of), below * days / 365.25
    low, high = exact(events, scale)
    return Rate(events, events / exposure, low / exposure, high / exposure)


@dataclass(frozen=True)
class Ratio:
    """One rate ÷ another, of two counts; no multiple where either count is below 20."""

    count: int
    other: int
    exposure: float
    other_exposure: float
    of: Varying

    @property
    def is_few(self) -> bool:
        return min(self.count, self.other) < 20

    @property
    def is_tested(self) -> bool:
        return self.count + self.other >= 40

    @property
    def value(self) -> float:
        return self.count / self.exposure / (self.other / self.other_exposure)

    @property
    def _counts(self) -> tuple[float, float, float, float, Varying]:
        return self.count, self.exposure, self.other, self.other_exposure, self.of

    @property
    def interval(self) -> tuple[float, float]:
        return interval(*self._counts)

    @property
    def p_value(self) -> float:
        return p_value(*self._counts)


def clear_ones(ratios: list[Ratio | None]) -> list[bool]:
    """Which are clear, with all that have enough reports tested together."""
    tested = [ratio.p_value for ratio in ratios if ratio and ratio.is_tested]
    passed = iter(multipletests(tested, method="fdr_bh")[0] if tested else [])
    return [bool(ratio and ratio.is_tested and next(passed)) for ratio in ratios]


def rounded_ratio_is_clear(one: Sum, other: Sum, per: str) -> tuple[float, bool] | None:
    """One density ÷ another, and whether rounding each figure to 20 leaves no doubt about it."""
    density, other_density = camera_density(one, per), camera_density(other, per)
    if not density or not other_density:
        return None
    assert one.cameras and other.cameras
    (low, high), (other_low, other_high) = (camera_bounds(each, per) for each in (one, other))
    return density / other_density, low > other_high or high < other_low


# ---------------------------------------------------------------- the funnel


def funnel_verdicts(
    residents: pd.Series, events: pd.Series, days: int, scale: float
) -> tuple[float, pd.Series, pd.Series]:
    """Rate of all areas, rate of each, and the words for where each stands.

    A report is worth a φ-th of one that comes by chance.
    """
    years, events = days / 365.25 / scale, events / scale
    people = residents / 1000 * years
    overall = events.sum() / people.sum()
    expected = people * overall
    z = 2 * (np.sqrt(events) - np.sqrt(expected))
    inside = z.clip(z.quantile(0.1), z.quantile(0.9))
    weights = 4 * expected
    extra = (inside**2).sum() - (len(z) - 1)
    tau = math.sqrt(max(0.0, extra / (weights.sum() - (weights**2).sum() / weights.sum())))
    words = {}
    for area in events.index:
        at, count = expected[area], events[area]
        low, high = (_smooth(tail, at) for tail in (0.025, 0.975))
        reach = norm.ppf(0.975) * math.sqrt(1 / (4 * at) + tau**2)
        usual_low = min(low, at * max(1 - reach, 0) ** 2) if tau else low
        usual_high = max(high, at * (1 + reach) ** 2) if tau else high
        if count > usual_high:
            words[area] = "unusually high"
        elif count < usual_low:
            words[area] = "unusually low"
        elif count > high:
            words[area] = "above the city’s rate"
        elif count < low:
            words[area] = "below the city’s rate"
        else:
            words[area] = "as expected"
    return float(overall), events / people, pd.Series(words)


def _smooth(tail: float, mean: float) -> float:
    """Quantile of a Poisson count, with a straight line within the count it falls on."""
    at = int(poisson.ppf(tail, mean))
    return max(0.0, float(at - (poisson.cdf(at, mean) - tail) / poisson.pmf(at, mean)))


# ---------------------------------------------------------------- as the pages write them


def rate_text(value: float) -> str:
    if value >= 9.95:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 0.995 else f"{value:.2f}"


def rate_cell(rate: Rate | None) -> str:
    if rate is None:
        return "No rate: too few residents"
    return f"{rate_text(rate.value)} ({rate_text(rate.low)} to {rate_text(rate.high)})"


def range_text(ratio: Ratio) -> str:
    low, high = ratio.interval
    return f"{low:,.1f} to {high:,.1f} times" if low >= 1.1 else f"{low:.2f} to {high:,.2f} times"


def times_text(ratio: float) -> str:
    """How many times as much, as the cells of a table say it."""
    if 0.95 <= ratio < 1.15:
        return "about 1.1 times"
    tenths = round(ratio, 1)
    if tenths == 2:
        return "about twice"
    if ratio >= 1.15 and tenths < 10:
        return f"about {tenths:g} times"
    if 1.15 <= ratio < 20:
        return f"about {ratio:.0f} times"
    if ratio >= 20:
        digits = 10 ** math.floor(math.log10(ratio))
        return f"about {round(ratio / digits) * digits:,} times"
    if ratio < 0.07:
        return "less than a tenth"
    parts = {
        1 / 10: "a tenth",
        1 / 7: "a seventh",
        1 / 5: "a fifth",
        1 / 4: "a quarter",
        1 / 3: "a third",
        2 / 5: "two fifths",
        1 / 2: "half",
        3 / 5: "three fifths",
        2 / 3: "two thirds",
        3 / 4: "three quarters",
        4 / 5: "four fifths",
        9 / 10: "nine tenths",
    }
    nearest = min(parts, key=lambda part: abs(math.log(part) - math.log(ratio)))
    return f"about {parts[nearest]}"


def camera_cell(of: Sum, per: str, density_text: str | None) -> str:
    if of.cameras is None:
        return "Not shown"
    return "No rate: too few residents" if density_text is None else density_text


def short_day(day: dt.date) -> str:
    return f"{day.day} {day:%b %Y}"


def year_window(crime: Reports, offenses: tuple[str, ...]) -> tuple[dt.date, dt.date]:
    return crime.newest_year(offenses)
