"""Crime counts that can be summed over any days at once: a prefix-sum cube."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.arithmetic.arrays import Floats
from data.arithmetic.dispersion import (
    BLOCK_DAYS,
    BLOCKS,
    CHANCE,
    Dispersion,
    Stretch,
    dispersion,
    dispersion_by_size,
)
from data.arithmetic.measures import trailing_mean
from data.arithmetic.periods import Window, month_end, month_starts

Basis = Literal["incidents", "published"]  # counted from incident rows, or as published by month
Coverage = Literal["complete", "partial", "gap"]  # of a month, by the public files


class Larger(NamedTuple):
    """A larger area that reports are counted in by themselves, such as ward 5."""

    kind: str
    name: str


Where = str | Larger | None  # an area by its id, a larger area, or (None) the whole city

_NONE_LARGER = pd.DataFrame(columns=["geography", "geography_id", "offense", "day", "count"])
_NO_AREA = ""  # row of reports that lie in no area, called as releases call it
_CITY = "city"  # row of the cube that sums all others


def _larger_areas(counts: pd.DataFrame) -> list[Larger]:
    named = counts.loc[counts["geography_id"] != _NO_AREA, ["geography", "geography_id"]]
    return sorted(Larger(*pair) for pair in named.drop_duplicates().itertuples(index=False))


@dataclass(frozen=True)
class MonthlySeries:
    """Counts by month: `months` (first days), `counts` (NaN in a gap), `basis` of each.

    `coverage` is "complete" where there is a count; of the other months it tells those
    with some of the days or offenses ("partial") from those with none ("gap").
    `breaks` are the days from which reports are placed in another way than before.
    """

    months: list[dt.date]
    counts: Floats
    basis: list[Basis]
    coverage: list[Coverage]
    breaks: list[dt.date]

    def means(self, counts: Floats | None = None) -> Floats:
        """Mean of each month and the eleven before it, none of them before a break.

        Of its own counts, or of others by the same months.
        """
        ends = np.array(self.breaks, "datetime64[D]")
        cuts = np.searchsorted(np.array(self.months, "datetime64[D]"), ends)
        parts = np.split(self.counts if counts is None else counts, cuts)
        return np.concatenate([trailing_mean(part) for part in parts])


@dataclass(frozen=True)
class _Dispersions:
    """Those of one choice of offenses: of every level as a whole, and of each single area."""

    levels: dict[str, Dispersion]
    areas: dict[str, Dispersion]


class CrimeCube:
    """Reports by day × area × offense, cumulated over days.

    `_cumulative[d, a, o]` is the number of reports before day d since `first_day`,
    so a sum over any days is one subtraction, whatever the number of reports.
    `_covered[d, o]` counts covered days in the same way: a day that is not covered
    is a gap, not a zero. `_published[o, m]` are monthly counts for the city. `larger`
    has the areas of each larger one by name, by level such as "ward".

    `only_by_area` are those of the offenses that larger areas are not counted by, such as an
    offense with one weapon, a series with days covered of its own. `breaks` are the first days,
    by offense, of another way of placing reports in areas: no sum over days of an area crosses
    one. `larger_counts` are those of larger areas from the reports themselves: `geography`,
    `geography_id`, and as `counts`.
    """

    def __init__(
        self,
        areas: Sequence[str],
        offenses: Sequence[str],
        counts: pd.DataFrame,
        coverage: pd.DataFrame,
        city_months: pd.DataFrame,
        larger: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        larger_counts: pd.DataFrame = _NONE_LARGER,
        breaks: Mapping[str, Sequence[dt.date]] = MappingProxyType({}),
        only_by_area: Collection[str] = (),
    ) -> None:
        self.areas = list(areas)
        self._only_by_area = frozenset(only_by_area)
        self._larger = larger or {}
        self._dispersions: dict[tuple[str, ...], _Dispersions] = {}
        self._breaks = breaks
        self.larger = _larger_areas(larger_counts)
        names: tuple[str | Larger, ...] = (*areas, _NO_AREA, _CITY, *self.larger)
        self._rows = {name: row for row, name in enumerate(names)}
        self._columns = {offense: column for column, offense in enumerate(offenses)}
        self.first_day: dt.date = min(coverage["first"].min(), city_months["month"].min())
        self.last_day: dt.date = coverage["through"].max()
        self._cumulative = self._cumulate_counts(counts, larger_counts)
        self._covered = self._cumulate_coverage(coverage)
        last_month = max(self.last_day, city_months["month"].max())
        self._months = month_starts(self.first_day, last_month)
        windows = [Window(month, month_end(month)) for month in self._months]
        self._month_days = np.array([window.days for window in windows])
        # Months may begin before the first day or end after the last: cut to what there is.
        bounds = np.array([self._bounds(window) for window in windows])
        self._month_bounds = bounds.clip(0, len(self._covered) - 1).T
        self._published = (
            city_months.set_index(["offense", "month"])["published"]
            .astype("float64")
            .unstack("month")
            .reindex(index=list(offenses), columns=self._months)
            .to_numpy()
        )

    def runs(self, offenses: Sequence[str], *, of_areas: bool = True) -> list[Window]:
        """Runs of days that incident rows cover for every one of the offenses, in order.

        With `of_areas` a run ends where reports begin to be placed in another way.
        """
        covered = np.diff(self._covered[:, self._pick(offenses)], axis=0).min(axis=1)
        edges = np.diff(np.concatenate(([0], covered, [0])))
        starts, stops = np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist()
        for day in self._breaks_of(offenses) if of_areas else ():
            cut = (day - self.first_day).days
            if 0 < cut < len(covered) and covered[cut - 1] and covered[cut]:
                starts.append(cut)
                stops.append(cut)
        return [
            Window(self._day(start), self._day(stop - 1))
            for start, stop in zip(sorted(starts), sorted(stops), strict=True)
        ]

    def crosses_break(self, offenses: Sequence[str], *windows: Window) -> bool:
        """Whether reports of the windows are placed in areas in more than one way."""
        first = min(window.first for window in windows)
        last = max(window.last for window in windows)
        return any(first < day <= last for day in self._breaks_of(offenses))

    def breaks_in(self, offenses: Sequence[str]) -> list[dt.date]:
        """The days from which reports are placed in areas in another way than before."""
        return sorted(self._breaks_of(offenses))

    def data_through(self, offenses: Sequence[str], year: int | None = None) -> dt.date | None:
        """The last day (of a year) that incident rows cover for every one of the offenses."""
        daily = np.diff(self._covered[:, self._pick(offenses)], axis=0).all(axis=1)
        covered_days = np.flatnonzero(daily)
        if year is not None:
            start, stop = self._bounds(Window(dt.date(year, 1, 1), dt.date(year, 12, 31)))
            covered_days = covered_days[(covered_days >= start) & (covered_days < stop)]
        if not covered_days.size:
            return None
        return self.first_day + dt.timedelta(days=int(covered_days[-1]))

    def published_through(self, offenses: Sequence[str], year: int | None = None) -> dt.date | None:
        """The last day of the last month (of a year) with a published count of every offense."""
        known = ~np.isnan(self._published[self._pick(offenses)]).any(axis=0)
        months = [
            month
            for month, is_known in zip(self._months, known, strict=True)
            if is_known and year in (None, month.year)
        ]
        return month_end(months[-1]) if months else None

    def is_covered(self, offenses: Sequence[str], window: Window) -> bool:
        """Whether incident rows cover every day of the window for every offense."""
        if window.first < self.first_day or window.last > self.last_day:
            return False
        start, stop = self._bounds(window)
        days = (self._covered[stop] - self._covered[start])[self._pick(offenses)]
        return bool((days == window.days).all())

    def total(self, area: Where, offenses: Sequence[str], window: Window) -> int | None:
        """Reports in an area (None: the city) over a window; None where it is not covered.

        Nor is there a total of an area over a break in how reports are placed.
        """
        if not self.is_covered(offenses, window):
            return None
        if not self._is_counted(area, offenses):
            return None
        if isinstance(area, str) and self.crosses_break(offenses, window):
            return None
        start, stop = self._bounds(window)
        row = self._rows[_CITY if area is None else area]
        difference = self._cumulative[stop, row] - self._cumulative[start, row]
        return int(difference[self._pick(offenses)].sum())

    def totals_by_area(self, offenses: Sequence[str], window: Window) -> pd.Series | None:
        """Reports over a window by area id; None where it is not covered or crosses a break."""
        if not self.is_covered(offenses, window) or self.crosses_break(offenses, window):
            return None
        start, stop = self._bounds(window)
        difference = self._cumulative[stop] - self._cumulative[start]
        sums = difference[: len(self.areas), self._pick(offenses)].sum(axis=1)
        return pd.Series(sums, index=self.areas)

    def totals_by_larger(
        self, kind: str, offenses: Sequence[str], window: Window
    ) -> pd.Series | None:
        """Reports over a window by the name of a kind of larger area; None where not covered."""
        names = [larger for larger in self.larger if larger.kind == kind]
        if not names or not self.is_covered(offenses, window):
            return None
        if not self._is_counted(names[0], offenses):
            return None
        start, stop = self._bounds(window)
        rows = [self._rows[larger] for larger in names]
        difference = self._cumulative[stop, rows] - self._cumulative[start, rows]
        sums = difference[:, self._pick(offenses)].sum(axis=1)
        return pd.Series(sums, index=[larger.name for larger in names])

    def published_total(self, offenses: Sequence[str], window: Window) -> int | None:
        """Published city counts over whole months; None where a month is missing."""
        whole = window.first.day == 1 and window.last == month_end(window.last.replace(day=1))
        months = month_starts(window.first, window.last)
        if not whole or months[0] < self._months[0] or months[-1] > self._months[-1]:
            return None
        start = self._months.index(months[0])
        counts = self._published[self._pick(offenses), start : start + len(months)]
        return None if np.isnan(counts).any() else int(counts.sum())

    def days_covered(self, offense: str) -> list[tuple[dt.date, int]]:
        """(first day of a month, days of it that incident rows cover), for every month."""
        start, stop = self._month_bounds
        covered = (self._covered[stop] - self._covered[start])[:, self._columns[offense]]
        return list(zip(self._months, covered.tolist(), strict=True))

    def monthly(self, area: Where, offenses: Sequence[str]) -> MonthlySeries:
        """Reports by month in an area (None: the city), from the first month to the last.

        A month that incident rows cover in part is a gap, except for the city
        where the month has a published count.
        """
        picked, row = self._pick(offenses), self._rows[_CITY if area is None else area]
        start, stop = self._month_bounds
        covered = (self._covered[stop] - self._covered[start])[:, picked]
        sums = (self._cumulative[stop, row] - self._cumulative[start, row])[:, picked].sum(axis=1)
        counts = np.where((covered == self._month_days[:, None]).all(axis=1), sums, np.nan)
        breaks = self.breaks_in(offenses) if isinstance(area, str) else []
        # A month of two ways is of neither.
        mixed = {day.replace(day=1) for day in breaks if day.day > 1}
        counts[[month in mixed for month in self._months]] = np.nan
        published = np.full((len(picked), len(self._months)), np.nan)
        if area is None:
            published = self._published[picked]
        filled = np.isnan(counts) & ~np.isnan(published).any(axis=0)
        counts = np.where(filled, published.sum(axis=0), counts)
        if not self._is_counted(area, offenses):
            counts, covered = np.full_like(counts, np.nan), np.zeros_like(covered)
        some = covered.any(axis=1) | ~np.isnan(published).all(axis=0)
        return MonthlySeries(
            self._months,
            counts,
            ["published" if each else "incidents" for each in filled],
            [
                "gap" if not any_known else "partial" if np.isnan(count) else "complete"
                for count, any_known in zip(counts, some, strict=True)
            ],
            breaks,
        )

    def dispersion(self, areas: Sequence[str] | None, offenses: Sequence[str]) -> Dispersion:
        """How much more the counts of areas together (None: the city) vary than chance has it.

        Of one area: as measured on the areas of about its size. Of several that lie in one
        larger area: as measured on all such larger ones. Of others: as in the city.
        """
        if areas is not None and len(areas) == 1:
            return self._measured(offenses).areas.get(areas[0], CHANCE)
        for level, larger in self._larger.items():
            if areas and any(set(areas) <= set(inside) for inside in larger.values()):
                return self.dispersion_of_level(level, offenses)
        return self.dispersion_of_level(_CITY, offenses)

    def dispersion_in(self, area: Where, offenses: Sequence[str]) -> Dispersion:
        """The same of one area, one larger area, or (None) the city."""
        if isinstance(area, Larger):
            return self.dispersion_of_level(area.kind, offenses)
        return self.dispersion([area] if area else None, offenses)

    def dispersion_of_level(self, level: str, offenses: Sequence[str]) -> Dispersion:
        """That of the city ("city"), of all areas ("area"), or of larger ones such as "ward"."""
        return self._measured(offenses).levels[level]

    def is_dispersion_measured(self, offenses: Sequence[str]) -> bool:
        """Whether two years reach far enough back to tell how much the counts of areas vary."""
        return self.dispersion_of_level("area", offenses).is_measured

    def _measured(self, offenses: Sequence[str]) -> _Dispersions:
        """Measured once for each choice of offenses, when it is first asked for."""
        key = tuple(offenses)
        if key not in self._dispersions:
            levels = {level: dispersion(self.stretches(level, offenses)) for level in self.levels}
            by_area = self.stretches("area", offenses)
            scales = dict(zip(self.areas, dispersion_by_size(by_area), strict=False))
            self._dispersions[key] = _Dispersions(levels, scales)
        return self._dispersions[key]

    @property
    def levels(self) -> tuple[str, ...]:
        """What counts are summed to: areas, each level of larger ones, and the city."""
        return "area", *self._larger, _CITY

    def stretches(
        self,
        level: str,
        offenses: Sequence[str],
        times: int = 1,
        blocks: int = BLOCKS,
        without: Collection[int] = (),
    ) -> list[Stretch]:
        """Blocks of covered days of every area of a level, of two adjacent years side by side.

        A block has `times` 28 days, of the city as many calendar months; up to so many
        `blocks` that follow one another make a stretch. Years `without` are left out.
        """
        years = [
            year
            for year in range(self.first_day.year, self._months[-1].year)
            if not {year, year + 1} & set(without)
        ]
        if level == _CITY:
            return list(self._city_stretches(offenses, years, times, blocks))
        by_area = self._area_stretches(offenses, years, times * BLOCK_DAYS, blocks)
        if level == "area":
            return list(by_area)
        return list(_summed(by_area, self.areas, self._larger[level]))

    def _area_stretches(
        self, offenses: Sequence[str], years: Sequence[int], block_days: int, most: int
    ) -> Iterator[Stretch]:
        picked = self._pick(offenses)
        daily = np.diff(self._covered[:, picked], axis=0)
        covered: npt.NDArray[np.bool_] = np.all(daily == 1, axis=1)
        for year in years:
            new_years = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
            if self.crosses_break(offenses, Window(new_years[0], dt.date(year + 1, 12, 31))):
                continue
            one, two = ((new_year - self.first_day).days for new_year in new_years)
            days = np.arange(max(0, -one), min(365, len(covered) - two))
            both = days[covered[one + days] & covered[two + days]]
            for first, blocks in _blocks(both, block_days, most):
                ends = first + block_days * np.arange(blocks + 1)
                before, after = (
                    self._cumulative[start + ends][:, : len(self.areas), picked].sum(axis=2)
                    for start in (one, two)
                )
                yield np.diff(before, axis=0), np.diff(after, axis=0)

    def _city_stretches(
        self, offenses: Sequence[str], years: Sequence[int], block_months: int, most: int
    ) -> Iterator[Stretch]:
        series = self.monthly(None, offenses)
        counts = dict(zip(series.months, series.counts, strict=True))
        for year in years:
            pairs = np.array(
                [
                    [counts.get(dt.date(each, month, 1), np.nan) for each in (year, year + 1)]
                    for month in range(1, 13)
                ]
            )
            blocks = pairs.reshape(-1, block_months, 2).sum(axis=1)
            for first in range(0, len(blocks), most):
                stretch = blocks[first : first + most]
                known = stretch[~np.isnan(stretch).any(axis=1)].astype(np.int64)
                yield known[:, :1], known[:, 1:]

    def _cumulate_counts(self, counts: pd.DataFrame, larger: pd.DataFrame) -> npt.NDArray[np.int32]:
        days = Window(self.first_day, self.last_day).days
        cube = np.zeros((days + 1, len(self._rows), len(self._columns)), np.int32)
        self._fill(cube, counts, counts["area_id"].map(self._rows))
        cube[:, self._rows[_CITY]] = cube[:, : self._rows[_CITY]].sum(axis=1)
        for kind in {each.kind for each in self.larger}:
            rows = {each.name: self._rows[each] for each in self.larger if each.kind == kind}
            of_kind = larger[larger["geography"] == kind]
            row = of_kind["geography_id"].map(rows)
            self._fill(cube, of_kind[row.notna()], row.dropna())
        return np.cumsum(cube, axis=0, out=cube)

    def _fill(self, cube: npt.NDArray[np.int32], counts: pd.DataFrame, row: pd.Series) -> None:
        day = (pd.to_datetime(counts["day"]) - pd.Timestamp(self.first_day)).dt.days
        column = counts["offense"].map(self._columns).astype("int64")
        cube[day + 1, row.astype("int64"), column] = counts["count"]

    def _cumulate_coverage(self, coverage: pd.DataFrame) -> npt.NDArray[np.int32]:
        days = Window(self.first_day, self.last_day).days
        covered = np.zeros((days + 1, len(self._columns)), np.int32)
        runs = zip(coverage["offense"], coverage["first"], coverage["through"], strict=True)
        for offense, first, through in runs:
            start, stop = self._bounds(Window(first, through))
            covered[start + 1 : stop + 1, self._columns[offense]] = 1
        return np.cumsum(covered, axis=0, out=covered)

    def _is_counted(self, area: Where, offenses: Sequence[str]) -> bool:
        return not isinstance(area, Larger) or self._only_by_area.isdisjoint(offenses)

    def has(self, offenses: Sequence[str]) -> bool:
        """Whether there is a series of each."""
        return set(offenses) <= set(self._columns)

    def _breaks_of(self, offenses: Sequence[str]) -> set[dt.date]:
        return {day for offense in offenses for day in self._breaks.get(offense, ())}

    def _day(self, position: int) -> dt.date:
        return self.first_day + dt.timedelta(days=position)

    def _bounds(self, window: Window) -> tuple[int, int]:
        return (window.first - self.first_day).days, (window.last - self.first_day).days + 1

    def _pick(self, offenses: Sequence[str]) -> list[int]:
        return [self._columns[offense] for offense in offenses]


def _blocks(days: npt.NDArray[np.int64], block_days: int, most: int) -> Iterator[tuple[int, int]]:
    """(first day, number of blocks) of every stretch that days in a row have room for."""
    for _, found in groupby(enumerate(days), key=lambda pair: pair[1] - pair[0]):
        run = [int(day) for _, day in found]
        for start in range(0, len(run), block_days * most):
            blocks = min(most, (len(run) - start) // block_days)
            if blocks:
                yield run[start], blocks


def _summed(
    by_area: Iterable[Stretch], areas: Sequence[str], larger: Mapping[str, Sequence[str]]
) -> Iterator[Stretch]:
    """Counts of areas as those of larger ones."""
    inside = np.array([[area in set(of) for area in areas] for of in larger.values()], np.int64)
    for before, after in by_area:
        yield before @ inside.T, after @ inside.T
