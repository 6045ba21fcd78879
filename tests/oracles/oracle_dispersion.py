"""How much counts vary, measured a second time from the reports: nothing of the project is used.

X² is that of a table of two years by blocks of days; areas come in four groups by size.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from tests.oracles.oracle import Reports
from tests.oracles.oracle_ranges import Varying

Stretch = tuple[pd.DataFrame, pd.DataFrame]  # counts of a year and of the next, block × series


_measured: dict[tuple[int, tuple[str, ...]], dict[str, Varying]] = {}


def varying(
    crime: Reports, offenses: tuple[str, ...], areas: Sequence[str] | None, wards: pd.Series
) -> Varying:
    """Of one area, of several that lie in one district or ward, of the city (None) or else."""
    key = (id(crime), offenses)
    if key not in _measured:
        _measured[key] = _measure(crime, offenses, wards)
    found = _measured[key]
    if areas is None:
        return found["city"]
    if len(areas) == 1:
        return found[areas[0]]
    if len({psa[0] for psa in areas}) == 1:
        return found["district"]
    return found["ward" if len(set(wards[list(areas)])) == 1 else "city"]


def of_all_areas(crime: Reports, offenses: tuple[str, ...], wards: pd.Series) -> Varying:
    varying(crime, offenses, None, wards)
    return _measured[id(crime), offenses]["area"]


def _measure(crime: Reports, offenses: tuple[str, ...], wards: pd.Series) -> dict[str, Varying]:
    stretches = list(_of_areas(crime, offenses, wards.index))
    found = {"area": _pooled(stretches)}
    for level, name in (("district", wards.index.str[0]), ("ward", wards.to_numpy())):
        grouped = [tuple(each.T.groupby(name).sum().T for each in pair) for pair in stretches]
        found[level] = _pooled(grouped)
    found["city"] = _pooled(list(_of_city(crime, offenses)))
    sizes = sum((before.sum() + after.sum() for before, after in stretches), start=0)
    if not stretches:
        return found | dict.fromkeys(wards.index, Varying())
    part = np.digitize(sizes, np.quantile(sizes, [0.25, 0.5, 0.75]))
    parts = {
        each: _pooled(
            [
                (before.loc[:, part == each], after.loc[:, part == each])
                for before, after in stretches
            ]
        )
        for each in range(4)
    }
    if min(each.degrees for each in parts.values()) < 30 or any(
        math.isinf(each.degrees) for each in parts.values()
    ):
        return found | dict.fromkeys(wards.index, found["area"])
    return found | {psa: parts[each] for psa, each in zip(wards.index, part, strict=True)}


def _pooled(stretches: Sequence[Stretch]) -> Varying:
    found = [_squares(before.to_numpy(float), after.to_numpy(float)) for before, after in stretches]
    squares, degrees = sum(one for one, _ in found), sum(two for _, two in found)
    return Varying(max(1.0, squares / degrees), degrees) if degrees else Varying()


def _squares(before: np.ndarray, after: np.ndarray) -> tuple[float, int]:
    """X² and its degrees of freedom, of each series a table of two years, summed up."""
    tables = np.stack([before, after])  # year × block × series
    blocks, years = tables.sum(axis=0), tables.sum(axis=1)
    reports = years.sum(axis=0)
    some = (blocks > 0).sum(axis=0)
    told = (some >= 2) & (years > 0).all(axis=0)
    with np.errstate(invalid="ignore"):
        expected = years[:, None, :] * blocks / reports
        apart = np.nansum((tables - expected) ** 2 / expected, axis=(0, 1))  # 0 / 0: no report
        apart = apart * (reports - 1) / reports
    return float(apart[told].sum()), int((some - 1)[told].sum())


def _of_areas(crime: Reports, offenses: tuple[str, ...], areas: pd.Index) -> Iterator[Stretch]:
    """Blocks of 28 days, up to three in a row, of days complete in both years."""
    rows = crime.rows[crime.rows["offense"].isin(offenses)]
    daily = rows.groupby(["day", "psa"]).size().unstack(fill_value=0)
    daily = daily.reindex(index=crime.complete.index, columns=areas, fill_value=0)
    whole = crime.complete[list(offenses)].all(axis=1)
    for year in range(whole.index[0].year, whole.index[-1].year):
        one, two = (pd.date_range(dt.date(each, 1, 1), periods=365) for each in (year, year + 1))
        both = whole.reindex(one, fill_value=False).to_numpy()
        both = both & whole.reindex(two, fill_value=False).to_numpy()
        days = pd.Series(np.flatnonzero(both))
        for _, run in days.groupby(days - np.arange(len(days))):
            blocks = [run.iloc[at : at + 28] for at in range(0, len(run) - 27, 28)]
            for at in range(0, len(blocks), 3):
                picked = blocks[at : at + 3]
                yield (
                    pd.DataFrame([daily.loc[one[block]].sum() for block in picked]),
                    pd.DataFrame([daily.loc[two[block]].sum() for block in picked]),
                )


def _of_city(crime: Reports, offenses: tuple[str, ...]) -> Iterator[Stretch]:
    """Calendar months by quarter."""
    months = crime.monthly(offenses, None).set_index("month")["count"].dropna()
    for year in range(months.index[0].year, months.index[-1].year):
        for first in (1, 4, 7, 10):
            pairs = [
                (dt.date(year, month, 1), dt.date(year + 1, month, 1))
                for month in range(first, first + 3)
            ]
            known = [pair for pair in pairs if set(pair) <= set(months.index)]
            if known:
                one, two = (months[list(each)].to_frame() for each in zip(*known, strict=True))
                yield one, two
