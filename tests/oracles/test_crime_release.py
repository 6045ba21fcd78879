"""Every cell of the embedded crime release, counted a second time from the source files."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from tests import REPOSITORY
from tests.oracles import oracle
from tests.oracles.oracle import CRIMES, VIOLENT, Reports

RELEASES = REPOSITORY / "data" / "releases" / "washington-dc"
IDS = {choice.offenses[0]: name for name, choice in CRIMES.items() if len(choice.offenses) == 1}


@pytest.fixture(scope="module")
def release() -> Path:
    catalog = json.loads((RELEASES / "catalog.json").read_text())
    return RELEASES / "crime" / str(catalog["crime"][0])


@pytest.fixture(scope="module")
def rows(crime: Reports) -> pd.DataFrame:
    named = crime.rows.rename(columns={"psa": "area_id", "ward": "geography_id"})
    return named.assign(offense=named["offense"].map(IDS))


def published(release: Path, table: str, key: list[str]) -> pd.Series:
    frame = pd.read_parquet(release / f"{table}.parquet")
    if "day" in frame:
        frame["day"] = pd.to_datetime(frame["day"])
    return frame.set_index(key)["count"].sort_index()


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("counts", ["area_id", "offense", "day"]),
        ("geography_counts", ["geography_id", "offense", "day"]),
        ("weapon_counts", ["area_id", "offense", "weapon", "day"]),
    ],
)
def test_every_count_by_day(release: Path, rows: pd.DataFrame, table: str, key: list[str]) -> None:
    counted = (
        rows[rows["offense"].isin([IDS[each] for each in VIOLENT])] if "weapon" in key else rows
    )
    expected = counted.groupby(key).size()
    assert len(expected) > 10_000
    assert published(release, table, key).to_dict() == expected.to_dict()


def test_every_count_by_the_year_of_occurrence(
    release: Path, source_files: Path, areas: gpd.GeoDataFrame
) -> None:
    occurred = oracle.occurred_in_2018(source_files, areas)
    expected = occurred.groupby(["psa", occurred["offense"].map(IDS)]).size()
    assert published(release, "occurred", ["area_id", "offense"]).to_dict() == expected.to_dict()
    assert set(pd.read_parquet(release / "occurred.parquet")["year"]) == {2018}


def test_how_far_the_two_ways_of_placing_part(
    release: Path, source_files: Path, areas: gpd.GeoDataFrame
) -> None:
    """In 2024, of which one file has every report."""
    rows = pd.read_csv(source_files / "crime_incidents_2024.csv.gz", dtype=str)
    points = gpd.GeoDataFrame(
        rows[["PSA"]],
        geometry=gpd.points_from_xy(
            rows["LONGITUDE"].astype(float), rows["LATITUDE"].astype(float)
        ),
        crs="EPSG:4326",
    )
    both = gpd.sjoin(points[rows["PSA"].notna()], areas[["geometry"]], predicate="intersects")
    elsewhere = (both["PSA"] != both["psa"]).groupby(both["psa"])
    table = pd.read_parquet(release / "placement.parquet")
    in_2024 = table[table["year"] == 2024].set_index("area_id")
    assert in_2024["reports"].to_dict() == elsewhere.size().to_dict()
    assert in_2024["elsewhere"].to_dict() == elsewhere.sum().to_dict()


def test_the_days_that_are_covered(release: Path, crime: Reports) -> None:
    runs = pd.read_parquet(release / "coverage.parquet")
    for offense, name in IDS.items():
        days: set[pd.Timestamp] = set()
        for run in runs[runs["offense"] == name].itertuples():
            days |= set(pd.date_range(run.first, run.through))
        whole = crime.complete[offense]
        assert days == set(whole.index[whole])
