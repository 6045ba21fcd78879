"""Crime counts that can be summed over any days at once: a prefix-sum cube."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from threading import Lock
from types import MappingProxyType
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.arithmetic.arrays import Floats
from data.arithmetic.cells import Cells, SparseCounts
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

_NO_AREA = ""  # row of reports that lie in no area, called as releases call it
_CITY = "city"  # row of the cube that sums all others
_KEPT = 48 * 2**20  # bytes of cumulated choices of offenses; the oldest are forgotten
_FEWEST = 4  # that are kept in any case


def _larger_areas(parts: Iterable[pd.DataFrame]) -> list[Larger]:
    named = (each[["geography", "geography_id"]].drop_duplicates() for each in parts)
    pairs = {Larger(*pair) for each in named for pair in each.itertuples(index=False)}
    return sorted(pair for pair in pairs if pair.name != _NO_AREA)


@dataclass(frozen=True)
class MonthlySeries:
    """Counts by month: `months` (first days), `counts` (NaN in a gap), `basis` of each.

    `coverage` is "complete" where there is a count; of the other months it tells those
    with some of the days or offenses ("partial") from those with none ("gap").
    `breaks` are the days from which reports are counted in another way than before.
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


@dataclass(frozen=True)
class _Chosen:
    """All days of one choice of offenses, cumulated, so that any sum is one subtraction.

    `reports[d, a]` is the number of reports before day d since the first. `whole[d]` counts
    the days before d that are covered for every offense, `some[d]` for any of them.
    """

    reports: npt.NDArray[np.int32]
    whole: npt.NDArray[np.int32]
    some: npt.NDArray[np.int32]


class CrimeCube:
    """Reports by day × area × offense.

    Each choice of offenses is cumulated over days when it is first asked for; a sum over any
    days is then one subtraction, whatever the number of reports and of offenses. A day that
    is not covered is a gap, not a zero. `_published[o, m]` are monthly counts for the city.
    `larger` has the areas of each larger one by name, by level such as "ward". `counts` are
    tables with the same columns and no cell twice, gone through one after the other, so that
    they need not be in memory together.

    `only_by_area` are those of the offenses that larger areas are not counted by, such as an
    offense with one weapon, a series with days covered of its own. `breaks` are the first days,
    by offense, of another way of placing reports in areas: no sum over days of an area crosses
    one. `recodings` are those of other rules of recording: no sum at all crosses one.
    `larger_counts` are those of larger areas from the reports themselves: `geography`,
    `geography_id`, and as `counts`; they are gone through twice.
    """

    def __init__(
        self,
        areas: Sequence[str],
        offenses: Sequence[str],
        counts: pd.DataFrame | Iterable[pd.DataFrame],
        coverage: pd.DataFrame,
        city_months: pd.DataFrame,
        larger: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        larger_counts: pd.DataFrame | Iterable[pd.DataFrame] = (),
        breaks: Mapping[str, Sequence[dt.date]] = MappingProxyType({}),
        recodings: Mapping[str, Sequence[dt.date]] = MappingProxyType({}),
        only_by_area: Collection[str] = (),
    ) -> None:
        self.areas = list(areas)
        self._only_by_area = frozenset(only_by_area)
        self._larger = larger or {}
        self._dispersions: dict[tuple[str, ...], _Dispersions] = {}
        self._breaks, self._recodings = breaks, recodings
        of_larger = [larger_counts] if isinstance(larger_counts, pd.DataFrame) else larger_counts
        self.larger = _larger_areas(of_larger)
        names: tuple[str | Larger, ...] = (*areas, _NO_AREA, _CITY, *self.larger)
        self._rows = {name: row for row, name in enumerate(names)}
        self._columns = {offense: column for column, offense in enumerate(offenses)}
        self.first_day: dt.date = min(coverage["first"].min(), city_months["month"].min())
        self.last_day: dt.date = coverage["through"].max()
        self._days = Window(self.first_day, self.last_day).days
        tables = [counts] if isinstance(counts, pd.DataFrame) else counts
        cells = self._cells(tables, of_larger)
        self._reports = SparseCounts(self._days, len(self._rows), len(self._columns), cells)
        self._runs = self._covered_days(coverage)
        self._chosen: dict[tuple[str, ...], _Chosen] = {}
        self._most = max(_FEWEST, _KEPT // (4 * self._days * len(self._rows)))
        self._lock = Lock()
        last_month = max(self.last_day, city_months["month"].max())
        self._months = month_starts(self.first_day, last_month)
        windows = [Window(month, month_end(month)) for month in self._months]
        self._month_days = np.array([window.days for window in windows])
        # Months may begin before the first day or end after the last: cut to what there is.
        bounds = np.array([self._bounds(window) for window in windows])
        self._month_bounds = bounds.clip(0, self._days).T
        self._published = (
            city_months.set_index(["offense", "month"])["published"]
            .astype("float64")
            .unstack("month")
            .reindex(index=list(offenses), columns=self._months)
            .to_numpy()
        )

    def runs(self, offenses: Sequence[str], *, of_areas: bool = True) -> list[Window]:
        """Runs of days that incident rows cover for every one of the offenses, in order.

        A run ends where reports begin to be recorded by other rules, and with `of_areas` where
        they begin to be placed in another way.
        """
        covered = np.diff(self._of(offenses).whole)
        edges = np.diff(np.concatenate(([0], covered, [0])))
        starts, stops = np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist()
        for day in self.breaks_in(offenses, of_areas=of_areas):
            cut = (day - self.first_day).days
            if 0 < cut < len(covered) and covered[cut - 1] and covered[cut]:
                starts.append(cut)
                stops.append(cut)
        return [
            Window(self._day(start), self._day(stop - 1))
            for start, stop in zip(sorted(starts), sorted(stops), strict=True)
        ]

    def crosses_break(
        self, offenses: Sequence[str], *windows: Window, of_areas: bool = True
    ) -> bool:
        """Whether reports of the windows are counted in more than one way: recorded by other
        rules, or with `of_areas` placed in another way."""
        first = min(window.first for window in windows)
        last = max(window.last for window in windows)
        days = self.breaks_in(offenses, of_areas=of_areas)
        return any(first < day <= last for day in days)

    def breaks_in(self, offenses: Sequence[str], *, of_areas: bool = True) -> list[dt.date]:
        """The days from which reports are recorded by other rules than before, with `of_areas`
        those too from which they are placed in another way."""
        told = (self._recodings, self._breaks) if of_areas else (self._recodings,)
        return sorted({day for days in told for each in offenses for day in days.get(each, ())})

    def data_through(self, offenses: Sequence[str], year: int | None = None) -> dt.date | None:
        """The last day (of a year) that incident rows cover for every one of the offenses."""
        covered_days = np.flatnonzero(np.diff(self._of(offenses).whole))
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
        whole = self._of(offenses).whole
        return bool(whole[stop] - whole[start] == window.days)

    def total(self, area: Where, offenses: Sequence[str], window: Window) -> int | None:
        """Reports in an area (None: the city) over a window; None where it is not covered.

        Nor is there a total over a break in how reports are recorded, or of an area over one in
        how they are placed.
        """
        if not self.is_covered(offenses, window):
            return None
        if not self._is_counted(area, offenses):
            return None
        if self.crosses_break(offenses, window, of_areas=isinstance(area, str)):
            return None
        start, stop = self._bounds(window)
        row = self._rows[_CITY if area is None else area]
        reports = self._of(offenses).reports
        return int(reports[stop, row] - reports[start, row])

    def total_over(
        self, areas: Sequence[str], offenses: Sequence[str], window: Window
    ) -> int | None:
        """Reports in several areas; None where the window is not covered or crosses a break."""
        if not self.is_covered(offenses, window) or self.crosses_break(offenses, window):
            return None
        start, stop = self._bounds(window)
        rows = [self._rows[area] for area in areas]
        reports = self._of(offenses).reports
        return int((reports[stop, rows] - reports[start, rows]).sum(dtype=np.int64))

    def totals_by_area(self, offenses: Sequence[str], window: Window) -> pd.Series | None:
        """Reports over a window by area id; None where it is not covered or crosses a break."""
        if not self.is_covered(offenses, window) or self.crosses_break(offenses, window):
            return None
        start, stop = self._bounds(window)
        reports = self._of(offenses).reports
        sums = (reports[stop] - reports[start])[: len(self.areas)]
        return pd.Series(sums.astype(np.int64), index=self.areas)

    def totals_by_larger(
        self, kind: str, offenses: Sequence[str], window: Window
    ) -> pd.Series | None:
        """Reports over a window by the name of a kind of larger area; None where not covered."""
        names = [larger for larger in self.larger if larger.kind == kind]
        if not names or not self.is_covered(offenses, window):
            return None
        if not self._is_counted(names[0], offenses):
            return None
        if self.crosses_break(offenses, window, of_areas=False):
            return None
        start, stop = self._bounds(window)
        rows = [self._rows[larger] for larger in names]
        reports = self._of(offenses).reports
        sums = (reports[stop, rows] - reports[start, rows]).astype(np.int64)
        return pd.Series(sums, index=[larger.name for larger in names])

    def published_total(self, offenses: Sequence[str], window: Window) -> int | None:
        """Published city counts over whole months; None where a month is missing, or they are
        recorded by other rules in between."""
        whole = window.first.day == 1 and window.last == month_end(window.last.replace(day=1))
        months = month_starts(window.first, window.last)
        whole &= not self.crosses_break(offenses, window, of_areas=False)
        if not whole or months[0] < self._months[0] or months[-1] > self._months[-1]:
            return None
        start = self._months.index(months[0])
        counts = self._published[self._pick(offenses), start : start + len(months)]
        return None if np.isnan(counts).any() else int(counts.sum())

    def days_covered(self, offense: str) -> list[tuple[dt.date, int]]:
        """(first day of a month, days of it that incident rows cover), for every month."""
        start, stop = self._month_bounds
        whole = self._of([offense]).whole
        covered = whole[stop] - whole[start]
        return list(zip(self._months, covered.tolist(), strict=True))

    def monthly(self, area: Where, offenses: Sequence[str]) -> MonthlySeries:
        """Reports by month in an area (None: the city), from the first month to the last.

        A month that incident rows cover in part is a gap, except for the city
        where the month has a published count.
        """
        picked, row = self._pick(offenses), self._rows[_CITY if area is None else area]
        start, stop = self._month_bounds
        chosen = self._of(offenses)
        covered = chosen.some[stop] - chosen.some[start]
        sums = chosen.reports[stop, row] - chosen.reports[start, row]
        is_whole = chosen.whole[stop] - chosen.whole[start] == self._month_days
        counts = np.where(is_whole, sums, np.nan)
        breaks = self.breaks_in(offenses, of_areas=isinstance(area, str))
        # A month of two ways is of neither.
        of_two = {day.replace(day=1) for day in breaks if day.day > 1}
        mixed = np.array([month in of_two for month in self._months])
        counts[mixed] = np.nan
        published = np.full((len(picked), len(self._months)), np.nan)
        if area is None:
            published = self._published[picked]
        filled = np.isnan(counts) & ~np.isnan(published).any(axis=0) & ~mixed
        counts = np.where(filled, published.sum(axis=0), counts)
        if not self._is_counted(area, offenses):
            counts, covered = np.full_like(counts, np.nan), np.zeros_like(covered)
        some = (covered > 0) | ~np.isnan(published).all(axis=0)
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
        chosen = self._of(offenses)
        covered = np.diff(chosen.whole) == 1
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
                    chosen.reports[start + ends, : len(self.areas)].astype(np.int64)
                    for start in (one, two)
                )
                yield np.diff(before, axis=0), np.diff(after, axis=0)

    def _city_stretches(
        self, offenses: Sequence[str], years: Sequence[int], block_months: int, most: int
    ) -> Iterator[Stretch]:
        series = self.monthly(None, offenses)
        counts = dict(zip(series.months, series.counts, strict=True))
        for year in years:
            both = Window(dt.date(year, 1, 1), dt.date(year + 1, 12, 31))
            if self.crosses_break(offenses, both, of_areas=False):
                continue
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

    def _cells(
        self, tables: Iterable[pd.DataFrame], larger: Iterable[pd.DataFrame]
    ) -> Iterator[Cells]:
        areas = {name: row for name, row in self._rows.items() if isinstance(name, str)}
        for each in tables:
            yield self._cells_of(each, _looked_up(each["area_id"], areas))
        by_kind: dict[str, dict[str, int]] = {}
        for one in self.larger:
            by_kind.setdefault(one.kind, {})[one.name] = self._rows[one]
        for each in larger:
            for kind, rows in by_kind.items():
                of_kind = each[each["geography"] == kind]
                row = _looked_up(of_kind["geography_id"], rows)
                yield self._cells_of(of_kind[row >= 0], row[row >= 0])

    def _cells_of(self, counts: pd.DataFrame, row: npt.NDArray[np.int32]) -> Cells:
        days = pd.to_datetime(counts["day"]).to_numpy().astype("datetime64[D]")
        day = (days - np.datetime64(self.first_day)).astype(np.int32)
        column = _looked_up(counts["offense"], self._columns)
        return Cells(day, row, column, counts["count"].to_numpy(np.int32))

    def _covered_days(self, coverage: pd.DataFrame) -> dict[int, list[tuple[int, int]]]:
        """Runs of covered days (first, and one after the last) by offense."""
        runs: dict[int, list[tuple[int, int]]] = {}
        told = zip(coverage["offense"], coverage["first"], coverage["through"], strict=True)
        for offense, first, through in told:
            bounds = self._bounds(Window(first, through))
            runs.setdefault(self._columns[offense], []).append(bounds)
        return runs

    def _of(self, offenses: Sequence[str]) -> _Chosen:
        key = tuple(offenses)
        found = self._chosen.get(key)
        if found is None:
            found = self._cumulate(self._pick(offenses))
            with self._lock:
                self._chosen[key] = found
                if len(self._chosen) > self._most:
                    del self._chosen[next(iter(self._chosen))]
        return found

    def _cumulate(self, columns: Sequence[int]) -> _Chosen:
        known = np.zeros(self._days, np.int32)  # how many of them are covered on each day
        for column in columns:
            daily = np.zeros(self._days, np.bool_)
            for start, stop in self._runs.get(column, ()):
                daily[start:stop] = True
            known += daily
        whole, some = (
            np.concatenate([[0], days.cumsum(dtype=np.int32)], dtype=np.int32)
            for days in (known == len(columns), known > 0)
        )
        reports, city = self._reports.before(columns), self._rows[_CITY]
        reports[:, city] = reports[:, :city].sum(axis=1)
        return _Chosen(reports, whole, some)

    def _is_counted(self, area: Where, offenses: Sequence[str]) -> bool:
        return not isinstance(area, Larger) or self._only_by_area.isdisjoint(offenses)

    def has(self, offenses: Sequence[str]) -> bool:
        """Whether there is a series of each."""
        return set(offenses) <= set(self._columns)

    def _day(self, position: int) -> dt.date:
        return self.first_day + dt.timedelta(days=position)

    def _bounds(self, window: Window) -> tuple[int, int]:
        return (window.first - self.first_day).days, (window.last - self.first_day).days + 1

    def _pick(self, offenses: Sequence[str]) -> list[int]:
        return [self._columns[offense] for offense in offenses]


def _looked_up(texts: pd.Series, numbers: Mapping[str, int]) -> npt.NDArray[np.int32]:
    """The number of each text, each kind of text looked up once; -1 where it has none."""
    told = texts.astype("category").cat
    by_code = np.array([*(numbers.get(each, -1) for each in told.categories), -1], np.int32)
    found: npt.NDArray[np.int32] = by_code[told.codes]
    return found


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
