"""Reports and registered addresses count within exact outlines, not those drawn on the map."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from shapely import MultiPolygon, Polygon, box

from data.files.exact_outlines import exact_outlines_of, exact_table
from data.files.locate import locate
from data.files.outlines import drawn_outlines_of, outlines_of
from data.pipeline.areas import build_areas, read_areas
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import Place, load_place
from data.published.release import Release, ReleaseError, read_release
from data.registry.protection.ledger import Ledger, outlines_hash, write_ledger
from data.registry.publication.counted_within import counted_within
from data.registry.publication.prepare import ExactCounts, Prepared
from data.registry.publication.publish import Request, publish
from data.registry.publication.released import PublishError
from tests.data.pipeline.quirky_town import write_town
from tests.data.registry.town import AS_OF, registry, row

WEST, EAST = "smith-jones", "smith-brown"
# A house on the west side whose plot the border goes around, 25 m into the east.
_METRE = 1 / 111_320
_X, _Y = -77.01, 38.905
PLOT = [(_X, _Y - 9 * _METRE), (_X + 32 * _METRE, _Y), (_X, _Y + 9 * _METRE)]
HOUSE = (f"{_X + 12 * _METRE:.6f}", f"{_Y:.6f}")
REGISTRY = """
[cameras.registry]
title = "Register"
publisher = "Town Hall"
url = "https://example.org/register"
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up town, every report at one house, with its place's file."""
    file = write_town(tmp_path_factory.mktemp("town"))
    file.write_text(
        file.read_text(encoding="utf-8").replace("simplify_m = 10", "simplify_m = 25") + REGISTRY,
        encoding="utf-8",
    )
    areas = gpd.read_file(file.parent / "areas.geojson")
    plot = Polygon(PLOT)
    west, east = areas.geometry.iloc[0].union(plot), areas.geometry.iloc[1].difference(plot)
    areas = areas.set_geometry([west, east, *areas.geometry.iloc[2:]])
    (file.parent / "areas.geojson").write_text(areas.to_json(), encoding="utf-8")
    reports = pd.read_csv(file.parent / "reports.csv", dtype=str)
    reports.assign(area="", x=HOUSE[0], y=HOUSE[1]).to_csv(file.parent / "reports.csv", index=False)
    return file


@pytest.fixture(scope="module")
def place(town: Path) -> Place:
    return load_place(town)


@pytest.fixture(scope="module")
def areas(town: Path, place: Place, tmp_path_factory: pytest.TempPathFactory) -> Release:
    return read_release(build_areas(place, town.parent, tmp_path_factory.mktemp("releases")))


def without_exact(areas: Release) -> Release:
    """As a release was that was made before."""
    tables = {name: areas.tables[name] for name in areas.tables if name != "exact_outlines"}
    return replace(areas, tables=tables)


def test_a_release_carries_the_outlines_that_its_source_has(
    town: Path, place: Place, areas: Release
) -> None:
    exact, source = exact_outlines_of(areas), read_areas(place, town.parent)
    assert exact is not None and exact["area_id"].tolist() == source["area_id"].tolist()
    assert shapely.equals(exact.geometry.to_numpy(), source.geometry.to_numpy()).all()
    drawn = drawn_outlines_of(areas)
    lies_in = [
        locate([_X + 12 * _METRE], [_Y], each, place.projection)[0] for each in (exact, drawn)
    ]
    assert lies_in == [WEST, EAST]


def test_reports_count_where_the_exact_border_has_them(
    town: Path, place: Place, tmp_path: Path
) -> None:
    with open_executor() as serial:
        made = build_crime(place, town.parent, tmp_path, serial, today=dt.date(2025, 11, 28))
    counts = read_release(made).tables["counts"].to_pandas()
    assert set(counts["area_id"]) == {WEST}


def counted_in(place: Place, areas: Release, folder: Path) -> ExactCounts:
    """What a register of one house is counted as, which is too little to publish."""
    at_house = {"longitude": HOUSE[0], "latitude": HOUSE[1]}
    file = registry(folder, row(1, **at_house))
    request = Request(file, False, AS_OF, folder / "private" / "ledger.json", dry_run=True)
    (folder / "private").mkdir(exist_ok=True)
    seen: list[Prepared] = []
    with pytest.raises(PublishError, match="No area passes the rules"):
        publish(place, areas, folder / "releases", request, prepared_first=seen.append)
    return seen[0].counted


def test_a_registered_address_counts_where_the_exact_border_has_it(
    place: Place, areas: Release, tmp_path: Path
) -> None:
    counted = counted_in(place, areas, tmp_path)
    assert (counted.counts[WEST].addresses, counted.counts[EAST].addresses) == (1, 0)
    assert counted.remarks == ()


def test_a_release_without_exact_outlines_is_counted_in_and_says_so(
    place: Place, areas: Release, tmp_path: Path
) -> None:
    counted = counted_in(place, without_exact(areas), tmp_path)
    assert (counted.counts[WEST].addresses, counted.counts[EAST].addresses) == (0, 1)
    (said,) = counted.remarks
    assert said.startswith("Addresses near a border may count next door")


def test_a_series_goes_on_in_the_outlines_in_which_it_began(
    place: Place, areas: Release, tmp_path: Path
) -> None:
    """Figures counted in both would tell who lives between the two."""
    (tmp_path / "private").mkdir()
    began = Ledger(place.id, "registry", outlines_hash(without_exact(areas)))
    write_ledger(tmp_path / "private" / "ledger.json", began)
    counted = counted_in(place, areas, tmp_path)
    assert counted.counts[EAST].addresses == 1 and counted.remarks
    in_exact = replace(began, outlines=outlines_hash(areas))
    assert counted_within(areas, in_exact) is areas
    assert outlines_hash(areas) != began.outlines


def test_holes_and_islands_are_kept_to_the_corner() -> None:
    island = box(3, 3, 4, 4).difference(box(3.2, 3.2, 3.4, 3.4))
    outlines = gpd.GeoDataFrame(
        {"area_id": ["a", "b"]}, geometry=[box(0, 0, 1, 1), MultiPolygon([box(5, 5, 6, 6), island])]
    )
    table = exact_table(outlines)
    assert table.num_rows == 4 * 5
    assert table["ring"].to_pylist()[-5:] == [1] * 5
    assert table["part"].to_pylist()[5:] == [0] * 5 + [1] * 10


def test_what_is_no_outline_is_refused(areas: Release) -> None:
    corners = areas.tables["exact_outlines"]
    for wrong in (corners.slice(0, 2), corners.slice(1)):
        with pytest.raises(ReleaseError, match=r"exact_outlines\.parquet holds no outlines"):
            outlines_of(replace(areas, tables={**areas.tables, "exact_outlines": wrong}))
