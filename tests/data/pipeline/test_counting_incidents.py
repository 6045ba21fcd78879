"""Counting: each incident in one area, and the same sums wherever the tasks run."""

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from random import Random

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from data.files.downloads import read_pieces
from data.files.outlines import write_outlines
from data.pipeline.areas import read_areas
from data.pipeline.counting import CELL, Cells, Grid, add_up, count_incidents
from data.pipeline.executor import open_executor
from data.pipeline.incidents import SCHEMA, Incidents, write_incidents
from data.place import load_place
from tests.data.pipeline.feed import HEADER, PLACE, SQUARES, TODAY, typed, write_feed


def counted(folder: Path, *rows: str, header: str = HEADER) -> pd.DataFrame:
    outlines = write_outlines(SQUARES, folder)
    with open_executor() as serial:
        incidents = typed(write_feed(folder, *rows, header=header))
        return count_incidents(incidents, outlines, PLACE.offense_ids, serial)


@pytest.mark.parametrize(
    ("psa", "longitude", "latitude", "area"),
    [
        ("102", "-77.015", "38.905", "102"),  # the published field wins
        ("", "-77.015", "38.905", "101"),
        ("999", "-77.005", "38.905", "102"),  # an area that does not exist
        ("", "0", "0", ""),
        ("", "", "", ""),
        ("", "-76.0", "38.905", ""),
        ("", "-77.01", "38.905", "101"),  # on the shared line: the first by id
        (" 101 ", "", "", "101"),
    ],
)
def test_the_area_is_the_published_one_else_that_of_the_coordinates(
    tmp_path: Path, psa: str, longitude: str, latitude: str, area: str
) -> None:
    cells = counted(tmp_path, f"1,2024/09/30 04:00:00+00,ARSON,{psa},{longitude},{latitude}")
    assert cells["area_id"].tolist() == [area]
    by_coordinates = psa.strip() not in ("101", "102") and area != ""
    assert cells["by_coordinates"].tolist() == [int(by_coordinates)]


def test_a_feed_without_the_field_is_placed_by_coordinates(tmp_path: Path) -> None:
    rows = ["2024/09/30 04:00:00+00,ARSON,-77.005,38.905", "2024/09/30 04:00:00+00,ARSON,0,0"]
    cells = counted(tmp_path, *rows, header="REPORT_DAT,OFFENSE,LONGITUDE,LATITUDE")
    assert cells["area_id"].tolist() == ["102", ""]


GRID = Grid(areas=3, offenses=2, first_day=0, days=5)
_PART = st.dictionaries(
    st.integers(0, 29), st.tuples(st.integers(1, 9), st.integers(0, 3)), max_size=8
)
Part = dict[int, tuple[int, int]]


def _cells(part: Part) -> Cells:
    columns = [(number, *counts) for number, counts in sorted(part.items())]
    return Cells(*np.array(columns, np.int64).reshape(-1, 3).T)


@settings(deadline=None)
@given(parts=st.lists(_PART, max_size=6), random=st.randoms())
def test_partial_counts_add_up_to_the_same_in_any_order(parts: list[Part], random: Random) -> None:
    expected = np.zeros((2, 30), int)
    for part in parts:
        for number, counts in part.items():
            expected[:, number] += counts
    count, by_coordinates = add_up(GRID, map(_cells, random.sample(parts, len(parts))))
    assert count.ravel().tolist() == expected[0].tolist()
    assert by_coordinates.ravel().tolist() == expected[1].tolist()


def test_a_cell_has_a_number_of_its_own() -> None:
    every = np.indices(GRID.shape).reshape(3, -1).astype(np.int64)
    assert GRID.number(every[0], every[1], every[2] + GRID.first_day).tolist() == list(range(30))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Incidents:
    """30,000 incidents in seven row groups, half of them placed by coordinates that repeat."""
    random = np.random.default_rng(20261127)
    size = 30_000
    rows = pd.DataFrame(
        {
            "area_id": random.choice(["101", "102", "", "999"], size),
            "offense": random.choice(["arson", "robbery", "adw"], size),
            "day": np.datetime64("2024-01-01") + random.integers(0, 366, size),
            "longitude": random.choice(np.linspace(-77.025, -76.995, 200), size),
            "latitude": random.choice([38.905, 38.8, np.nan], size, p=[0.9, 0.05, 0.05]),
        }
    )
    path = tmp_path_factory.mktemp("many") / "many.parquet"
    table = pa.Table.from_pandas(rows, SCHEMA, preserve_index=False)
    pq.write_table(table, path, row_group_size=4_500)
    return Incidents(path)


def _count(incidents: Incidents, executor: Executor) -> pd.DataFrame:
    outlines = write_outlines(SQUARES, incidents.path.parent)
    return count_incidents(incidents, outlines, PLACE.offense_ids, executor)


@pytest.fixture(scope="module")
def serially(many: Incidents) -> pd.DataFrame:
    with open_executor() as serial:
        return _count(many, serial)


def test_counts_are_those_of_an_ordinary_spatial_join(
    many: Incidents, serially: pd.DataFrame
) -> None:
    rows = pq.read_table(many.path).to_pandas()
    known = rows["area_id"].isin(SQUARES["area_id"])
    points = gpd.GeoDataFrame(
        rows, geometry=gpd.points_from_xy(rows["longitude"], rows["latitude"]), crs=SQUARES.crs
    )
    joined = points[~known].drop(columns="area_id").sjoin(SQUARES, how="left")
    joined = joined[~joined.index.duplicated()]
    rows.loc[~known, "area_id"] = joined["area_id"].fillna("")
    rows["day"] = pd.to_datetime(rows["day"])
    expected = rows.groupby(CELL).size()
    assert many.row_groups == 7
    assert serially.set_index(CELL)["count"].to_dict() == expected.to_dict()


def test_two_processes_count_the_same(many: Incidents, serially: pd.DataFrame) -> None:
    with open_executor(workers=2) as processes:
        assert_frame_equal(_count(many, processes), serially)


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a Dask cluster of two workers on this machine."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as local:
        yield local.scheduler_address


def test_a_cluster_counts_the_same(many: Incidents, serially: pd.DataFrame, cluster: str) -> None:
    with open_executor(dask=cluster) as workers:
        assert_frame_equal(_count(many, workers), serially)


def test_a_cluster_that_does_not_answer_is_named() -> None:
    with (
        pytest.raises(ValueError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"),
        open_executor(dask="tcp://127.0.0.1:9"),
    ):
        pass


def test_a_real_year_is_placed_whole(source_files: Path, tmp_path: Path) -> None:
    place = load_place("washington-dc")
    areas = read_areas(place, source_files)
    incidents = write_incidents(
        place,
        read_pieces(source_files / "crime_incidents_2024.csv.gz"),
        tmp_path / "2024.parquet",
        name="2024",
        bounds=tuple(areas.total_bounds),
        today=TODAY,
    )
    with open_executor() as serial:
        outlines = write_outlines(areas, tmp_path)
        cells = count_incidents(incidents, outlines, place.offense_ids, serial)
    assert cells["area_id"].isin(areas["area_id"]).all()
    assert (cells["count"].sum(), cells["by_coordinates"].sum()) == (29_286, 468)
