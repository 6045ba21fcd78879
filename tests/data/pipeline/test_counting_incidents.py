"""Counting: each incident in one area, and the same sums wherever the tasks run."""

import datetime as dt
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
from data.pipeline.counting import CELL, Cells, Counted, Counting, Grid, add_up, count_incidents
from data.pipeline.executor import open_executor
from data.pipeline.incidents import IDENTITY, SCHEMA, Incidents, write_incidents
from data.place import PlacedBy, load_place
from tests.data.pipeline.feed import HEADER, PLACE, SQUARES, TODAY, typed, write_feed


def counted(
    folder: Path,
    *rows: str,
    header: str = HEADER,
    placed_by: PlacedBy = "name",
    names_since: int = 0,
) -> Counted:
    outlines = write_outlines(SQUARES, folder)
    how = Counting(
        outlines, PLACE.offense_ids, placed_by, names_since, {"ward": outlines}, ("robbery", "adw")
    )
    with open_executor() as serial:
        return count_incidents(typed(write_feed(folder, *rows, header=header)), how, serial)


@pytest.mark.parametrize(
    ("psa", "longitude", "latitude", "by_name", "by_point"),
    [
        ("102", "-77.015", "38.905", "102", "101"),
        ("", "-77.015", "38.905", "101", "101"),
        ("999", "-77.005", "38.905", "102", "102"),  # an area that does not exist
        ("", "0", "0", "", ""),
        ("", "", "", "", ""),
        ("", "-76.0", "38.905", "", ""),
        ("", "-77.01", "38.905", "101", "101"),  # on the shared line: the first by id
        (" 101 ", "", "", "101", "101"),
        ("101", "-76.0", "38.905", "101", "101"),
    ],
)
def test_a_report_is_placed_in_the_way_of_the_place_else_in_the_other(
    tmp_path: Path, psa: str, longitude: str, latitude: str, by_name: str, by_point: str
) -> None:
    row = f"1,2024/09/30 04:00:00+00,ARSON,{psa},{longitude},{latitude}"
    has_name = psa.strip() in ("101", "102")
    in_square = longitude in ("-77.015", "-77.01", "-77.005")
    cells = counted(tmp_path, row).areas
    assert cells["area_id"].tolist() == [by_name]
    assert cells["by_coordinates"].tolist() == [int(in_square and not has_name)]
    cells = counted(tmp_path, row, placed_by="point").areas
    assert cells["area_id"].tolist() == [by_point]
    assert cells["by_coordinates"].tolist() == [int(in_square)]
    assert cells["compared"].tolist() == [int(in_square and has_name)]
    assert cells["elsewhere"].tolist() == [int(in_square and has_name and by_name != by_point)]


@pytest.mark.parametrize("placed_by", ["name", "point"])
def test_a_name_of_older_lines_says_nothing(tmp_path: Path, placed_by: PlacedBy) -> None:
    new_lines = (dt.date(2019, 2, 1) - dt.date(1970, 1, 1)).days
    old, new = "2019/01/30 17:00:00+00", "2019/03/01 17:00:00+00"
    rows = [f"1,{day},ARSON,102,-77.015,38.905" for day in (old, new)]
    rows += [f"1,{old},ROBBERY,102,,"]
    cells = counted(tmp_path, *rows, placed_by=placed_by, names_since=new_lines).areas
    arson = cells[cells["offense"] == "arson"].set_index("day")
    assert arson.loc["2019-01-30", "area_id"] == "101"
    assert arson.loc["2019-03-01", "area_id"] == ("102" if placed_by == "name" else "101")
    assert arson["compared"].to_dict() == {
        pd.Timestamp("2019-01-30"): 0,
        pd.Timestamp("2019-03-01"): 1,
    }
    assert cells.loc[cells["offense"] == "robbery", "area_id"].tolist() == [""]


def test_larger_areas_count_by_the_point_alone(tmp_path: Path) -> None:
    """A report that names an area and has no point lies in no known larger one."""
    rows = [
        "1,2024/09/30 04:00:00+00,ARSON,102,-77.015,38.905",
        "1,2024/09/30 04:00:00+00,ARSON,102,,",
    ]
    larger = counted(tmp_path, *rows).larger
    assert larger["geography"].unique().tolist() == ["ward"]
    assert dict(zip(larger["geography_id"], larger["count"], strict=True)) == {"101": 1, "": 1}


def test_weapons_are_told_of_the_offenses_of_the_place(tmp_path: Path) -> None:
    head = "REPORT_DAT,OFFENSE,METHOD,PSA,LONGITUDE,LATITUDE"
    told = [("ROBBERY", "GUN"), ("ROBBERY", "gun"), ("ROBBERY", "OTHERS"), ("ROBBERY", "")]
    rows = [
        f"2024/09/30 04:00:00+00,{offense},{method},101,,"
        for offense, method in [*told, ("ASSAULT W/DANGEROUS WEAPON", "KNIFE"), ("ARSON", "GUN")]
    ]
    weapons = counted(tmp_path, *rows, header=head).weapons
    assert weapons.set_index(["offense", "weapon"])["count"].to_dict() == {
        ("robbery", "gun"): 2,
        ("robbery", "other"): 1,
        ("robbery", ""): 1,
        ("adw", "knife"): 1,
    }


def test_a_feed_without_the_field_tells_no_weapon(tmp_path: Path) -> None:
    weapons = counted(tmp_path, "1,2024/09/30 04:00:00+00,ROBBERY,101,,").weapons
    assert weapons["weapon"].tolist() == [""]


def test_a_feed_without_the_field_is_placed_by_coordinates(tmp_path: Path) -> None:
    rows = ["2024/09/30 04:00:00+00,ARSON,-77.005,38.905", "2024/09/30 04:00:00+00,ARSON,0,0"]
    cells = counted(tmp_path, *rows, header="REPORT_DAT,OFFENSE,LONGITUDE,LATITUDE").areas
    assert cells["area_id"].tolist() == ["102", ""]


GRID = Grid(areas=3, kinds=2, first_day=0, days=5)
LAYERS = ("count", "elsewhere")
_PART = st.dictionaries(
    st.integers(0, 29), st.tuples(st.integers(1, 9), st.integers(0, 3)), max_size=8
)
Part = dict[int, tuple[int, int]]


def _cells(part: Part) -> dict[str, Cells]:
    columns = [(number, *counts) for number, counts in sorted(part.items())]
    number, *counts = np.array(columns, np.int64).reshape(-1, 3).T
    return {name: Cells(number, count) for name, count in zip(LAYERS, counts, strict=True)}


@settings(deadline=None)
@given(parts=st.lists(_PART, max_size=6), random=st.randoms())
def test_partial_counts_add_up_to_the_same_in_any_order(parts: list[Part], random: Random) -> None:
    expected = np.zeros((2, 30), int)
    for part in parts:
        for number, counts in part.items():
            expected[:, number] += counts
    grids = dict.fromkeys(LAYERS, GRID)
    sums = add_up(grids, map(_cells, random.sample(parts, len(parts))))
    assert [sums[name].ravel().tolist() for name in LAYERS] == expected.tolist()


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
            "weapon": random.choice(["gun", "knife", "other"], size),
            "day": np.datetime64("2024-01-01") + random.integers(0, 366, size),
            "longitude": random.choice(np.linspace(-77.025, -76.995, 200), size),
            "latitude": random.choice([38.905, 38.8, np.nan], size, p=[0.9, 0.05, 0.05]),
            "block": "",
            IDENTITY: pd.array([None] * size, "UInt64"),
        }
    )
    path = tmp_path_factory.mktemp("many") / "many.parquet"
    table = pa.Table.from_pandas(rows, SCHEMA, preserve_index=False)
    pq.write_table(table, path, row_group_size=4_500)
    return Incidents(path)


def _count(incidents: Incidents, executor: Executor) -> Counted:
    outlines = write_outlines(SQUARES, incidents.path.parent)
    how = Counting(outlines, PLACE.offense_ids, larger={"ward": outlines}, weapons=("robbery",))
    return count_incidents(incidents, how, executor)


def _assert_same(one: Counted, other: Counted) -> None:
    for mine, yours in zip(one, other, strict=True):
        assert len(mine)
        assert_frame_equal(mine, yours)


@pytest.fixture(scope="module")
def serially(many: Incidents) -> Counted:
    with open_executor() as serial:
        return _count(many, serial)


def test_counts_are_those_of_an_ordinary_spatial_join(many: Incidents, serially: Counted) -> None:
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
    assert serially.areas.set_index(CELL)["count"].to_dict() == expected.to_dict()
    robbery = rows[rows["offense"] == "robbery"]
    by_weapon = robbery.groupby(["area_id", "weapon", "day"]).size()
    counted_so = serially.weapons.set_index(["area_id", "weapon", "day"])["count"]
    assert counted_so.to_dict() == by_weapon.to_dict()


def test_two_processes_count_the_same(many: Incidents, serially: Counted) -> None:
    with open_executor(workers=2) as processes:
        _assert_same(_count(many, processes), serially)


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a Dask cluster of two workers on this machine."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as local:
        yield local.scheduler_address


def test_a_cluster_counts_the_same(many: Incidents, serially: Counted, cluster: str) -> None:
    with open_executor(dask=cluster) as workers:
        _assert_same(_count(many, workers), serially)


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
        by_name = count_incidents(incidents, Counting(outlines, place.offense_ids), serial).areas
        by_point = count_incidents(
            incidents, Counting(outlines, place.offense_ids, "point"), serial
        ).areas
    assert by_name["area_id"].isin(areas["area_id"]).all()
    assert (by_name["count"].sum(), by_name["by_coordinates"].sum()) == (29_286, 468)
    assert (by_point["count"].sum(), by_point["by_coordinates"].sum()) == (29_286, 29_286)
    assert (by_point["compared"].sum(), by_point["elsewhere"].sum()) == (28_818, 2_009)
