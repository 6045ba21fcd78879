"""Silence and fullness that chance does not explain: found where planted, and not in real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from data.files.downloads import read_rows
from data.pipeline.silence import MAX_FALSE_ALARMS, Counts, dispersion, full_runs, silent_runs
from data.place import as_published, load_place

PLACE = load_place("washington-dc")
# Days on which a file holds every report of all nine offenses (SOURCES.md, beside the files).
WHOLE = (
    ("crime_incidents_2018_to_2018-06-17.csv.gz", "2018-01-01", "2018-06-17"),
    ("crime_incidents_2019-09-03_to_2019-10-01.csv.gz", "2019-09-03", "2019-10-01"),
    ("crime_incidents_2020_2021.csv.gz", "2020-01-01", "2021-12-31"),
    ("crime_incidents_2022_partial.csv.gz", "2022-01-01", "2022-09-08"),
    ("crime_incidents_2023_to_2023-04-20.csv.gz", "2023-01-01", "2023-04-20"),
    ("crime_incidents_2024.csv.gz", "2024-01-01", "2024-12-31"),
    ("crime_incidents_2025_windows.csv.gz", "2025-01-01", "2025-04-15"),
    ("crime_incidents_2025_windows.csv.gz", "2025-07-20", "2025-08-17"),
    ("crime_incidents_2025_windows.csv.gz", "2025-08-28", "2025-10-04"),
    ("crime_incidents_2025_windows.csv.gz", "2025-10-13", "2025-11-10"),
    ("crime_incidents_2026_to_2026-04-08.csv.gz", "2026-01-01", "2026-04-08"),
)


def real_series(folder: Path) -> Iterator[tuple[str, pd.DataFrame]]:
    """Reports by day and offense: of the city, and of every ward, district and area as a town."""
    known = {source: each.id for each in PLACE.crime.offenses for source in each.sources}
    for file, first, through in WHOLE:
        rows = read_rows(folder / file)
        times = pd.to_datetime(rows["REPORT_DAT"], utc=True, format="%Y/%m/%d %H:%M:%S+00")
        rows["day"] = times.dt.tz_convert(PLACE.timezone).dt.tz_localize(None).dt.normalize()
        rows["offense"] = rows["OFFENSE"].map(as_published).map(known)
        days = pd.date_range(first, through)
        for level in ("city", "WARD", "DISTRICT", "PSA"):
            if level != "city" and level not in rows:
                continue
            towns = rows.groupby(level) if level != "city" else [("city", rows)]
            for town, mine in towns:
                table = mine.groupby(["day", "offense"]).size().unstack(fill_value=0)
                table = table.reindex(index=days, columns=list(PLACE.offense_ids), fill_value=0)
                if town:
                    yield f"{file} {first} {level} {town}", table.astype("float64")


def test_no_day_of_the_real_files_is_a_false_alarm(source_files: Path) -> None:
    """Holidays, snow (January 2024, 2025 and 2026), 2020 with its lockdown and its riots.

    Chance alone would give up to one alarm in a thousand series; the limit is what chance
    would give with probability 99.9%. A city of 80 reports a day is as quiet as a town of one.
    """
    alarms, series = [], 0
    for name, table in real_series(source_files):
        every = [table[list(group.offenses)].sum(axis=1) for group in PLACE.crime.groups]
        every += [table[offense] for offense in table]
        series += len(every) + 1
        alarms += [f"{name}: {run}" for counts in every for run in silent_runs(counts.to_numpy())]
        alarms += [f"{name}: {run}" for run in full_runs(table.to_numpy())]
    assert series > 9_000
    assert len(alarms) <= binom.ppf(0.999, series, MAX_FALSE_ALARMS), alarms
    assert not [alarm for alarm in alarms if " city " in alarm]


@pytest.fixture(scope="module")
def year(source_files: Path) -> Counts:
    """The city's year 2024, by day and offense."""
    tables = dict(real_series(source_files))
    table: Counts = tables["crime_incidents_2024.csv.gz 2024-01-01 city city"].to_numpy()
    return table


@pytest.mark.parametrize("start", range(0, 360, 24))
def test_one_silent_day_in_a_real_year_is_found(year: Counts, start: int) -> None:
    counts = year.sum(axis=1)
    counts[start] = 3
    (run,) = silent_runs(counts)
    assert (run.start, run.days, run.reports) == (start, 1, 3)
    assert 55 < run.usual < 110


@pytest.mark.parametrize("start", range(30, 330, 30))
def test_a_week_held_twice_in_a_real_year_is_found(year: Counts, start: int) -> None:
    doubled = year.copy()
    doubled[start : start + 7] *= 2
    days = {day for run in full_runs(doubled) for day in range(run.start, run.start + run.days)}
    assert len(days & set(range(start, start + 7))) >= 5
    assert len(days) <= 10


def test_a_riot_is_no_batch(year: Counts) -> None:
    """Ten times as many burglaries in a week, and everything else as it was."""
    riot = year.copy()
    riot[150:157, list(PLACE.offense_ids).index("burglary")] *= 10
    assert full_runs(riot) == []


@given(st.integers(60, 400), st.floats(0.02, 60), st.floats(1, 3), st.integers(0, 2**32 - 1))
def test_a_series_of_chance_is_hardly_ever_called_silent(
    days: int, rate: float, spread: float, seed: int
) -> None:
    """Chance, with more spread than Poisson's, and a season: a hundred series, and no alarm."""
    random = np.random.default_rng(seed)
    season = rate * (1 + 0.25 * np.sin(np.arange(days) * 2 * np.pi / 365))
    shape = season / max(spread - 1, 1e-9)
    draws = random.poisson(random.gamma(shape, season / shape, (20, days)))
    assert sum(len(silent_runs(each.astype(float))) for each in draws) <= 1


def test_spread_is_measured_without_weekday_and_season() -> None:
    random = np.random.default_rng(5)
    weekday = np.tile([1.0, 1, 1, 1, 1, 2, 2], 150)[:1000] * np.linspace(20, 60, 1000)
    assert dispersion(random.poisson(weekday).astype(float)) == pytest.approx(1, abs=0.1)
    shape = weekday / 2
    wide = random.poisson(random.gamma(shape, 2.0))
    assert dispersion(wide.astype(float)) == pytest.approx(3, abs=0.35)


def test_rare_offenses_are_silent_for_months_and_it_is_no_hole() -> None:
    arson = np.zeros(366)
    arson[[3, 5, 8, 300]] = 1
    assert silent_runs(arson) == []
    assert silent_runs(np.zeros(366)) == []
