"""The directory of streets: areas of blocks and corners, and never a house."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.census.census import Census
from data.files.outlines import write_outlines
from data.pipeline.incidents import IDENTITY, SCHEMA, Incidents
from data.pipeline.streets import Block, block_of, corner_of, street_tables
from data.published.schema import CORNERS, STREET_BLOCKS, SchemaError
from tests.data.pipeline.feed import SQUARES

METRES = "EPSG:26985"


@pytest.mark.parametrize(
    ("published", "found"),
    [
        ("3100 - 3199 BLOCK OF 14TH STREET NW", Block("14TH STREET NW", 3100, 3100)),
        ("2300 - 2499 BLOCK OF WASHINGTON PLACE NE", Block("WASHINGTON PLACE NE", 2300, 2400)),
        ("1400 block of Irving  Street NW", Block("IRVING STREET NW", 1400, 1400)),
        ("014XX W MADISON ST", Block("W MADISON ST", 1400, 1400)),
        ("0000X N STATE ST", Block("N STATE ST", 0, 0)),
        ("1403 IRVING STREET NW", None),
        ("100 - 9999 BLOCK OF A STREET", None),  # a whole street
        ("499 - 100 BLOCK OF A STREET", None),
        ("100 BLOCK OF <B>", None),
        ("", None),
    ],
)
def test_a_block_is_read_as_reports_name_it(published: str, found: Block | None) -> None:
    assert block_of(published) == found


@given(st.integers(0, 99_999), st.sampled_from(["{} IRVING ST NW", "{} BLK OF IRVING ST NW"]))
def test_no_house_number_is_kept(number: int, text: str) -> None:
    found = block_of(text.format(number))
    assert found is None or (found.first % 100, found.last % 100) == (0, 0)


def test_a_corner_has_its_streets_in_alphabetical_order() -> None:
    assert corner_of("U Street NW and 14th Street NW") == ("14TH STREET NW", "U STREET NW")
    assert corner_of("U STREET NW AND U STREET NW") is None
    assert corner_of("1400 - 1499 BLOCK OF U STREET NW") is None


def _incidents(path: Path, *places: tuple[str, float, float]) -> Incidents:
    """Incidents on blocks, at longitude and latitude."""
    rows = pd.DataFrame(places, columns=["block", "longitude", "latitude"])
    rows = rows.assign(area_id="", offense="robbery", weapon="", day=pd.Timestamp("2024-01-02"))
    rows[IDENTITY] = pd.array([None] * len(rows), "UInt64")
    table = pa.Table.from_pandas(rows, SCHEMA, preserve_index=False)
    pq.write_table(table, path)
    return Incidents(path)


@pytest.fixture
def directory(tmp_path: Path) -> dict[str, pd.DataFrame]:
    """A street from west to east through both squares, one across it, one along their line."""
    lon, lat = -77.01, 38.905  # on the line between the squares 101 and 102
    step = 0.0012  # about 104 m of longitude
    across = [(f"{n}00 BLOCK OF A STREET", lon + (n - 4.5) * step, lat) for n in range(1, 9)]
    north = [
        (f"{n}00 BLOCK OF FIRST STREET", lon - 3 * step, lat + (n - 1.5) * 0.0009) for n in (1, 2)
    ]
    along = [(f"{n}00 BLOCK OF LINE STREET", lon, lat + (n - 1.5) * 0.0009) for n in (1, 2)]
    told = [("FAR STREET AND A STREET", lon + 5 * step, lat)]
    incidents = _incidents(tmp_path / "a.parquet", *across, *across, *north, *along, *told)
    nowhere = _incidents(tmp_path / "b.parquet", ("100 BLOCK OF GONE STREET", -76.0, 38.0))
    unplaced = _incidents(tmp_path / "c.parquet", ("100 BLOCK OF NO STREET", np.nan, np.nan))
    outlines = write_outlines(SQUARES, tmp_path)
    return street_tables([incidents, nowhere, unplaced], outlines, METRES)


def test_a_block_is_in_its_area_and_near_a_line_in_both(
    directory: dict[str, pd.DataFrame],
) -> None:
    found = directory["street_blocks"].set_index(["street", "hundred"])
    assert found.index.is_unique
    assert tuple(found.loc[("A STREET", 100)]) == ("101", "")
    assert tuple(found.loc[("A STREET", 800)]) == ("102", "")
    assert set(found.loc[("A STREET", 400)]) == set(found.loc[("A STREET", 500)]) == {"101", "102"}
    assert set(found.loc[("LINE STREET", 100)]) == {"101", "102"}
    assert not {"GONE STREET", "NO STREET"} & set(found.index.get_level_values("street"))


def test_streets_that_cross_have_a_corner_and_others_none(
    directory: dict[str, pd.DataFrame],
) -> None:
    found = directory["corners"].set_index(["street", "cross_street"])
    assert tuple(found.loc[("A STREET", "FIRST STREET")]) == ("101", "")
    assert set(found.loc[("A STREET", "LINE STREET")]) == {"101", "102"}
    assert tuple(found.loc[("A STREET", "FAR STREET")]) == ("102", "")
    assert ("FIRST STREET", "LINE STREET") not in found.index


def test_without_blocks_there_is_no_directory_and_without_corners_only_blocks(
    tmp_path: Path,
) -> None:
    outlines = write_outlines(SQUARES, tmp_path)
    unnamed = _incidents(tmp_path / "a.parquet", ("", -77.015, 38.905))
    assert street_tables([unnamed], outlines, METRES) == {}
    one = _incidents(tmp_path / "b.parquet", ("100 BLOCK OF A STREET", -77.015, 38.905))
    found = street_tables([one], outlines, METRES)
    assert (len(found["street_blocks"]), len(found["corners"])) == (1, 0)


def test_a_house_number_is_refused_in_a_release() -> None:
    row = {"street": "A STREET", "hundred": 1403, "area_id": "101", "other_area_id": ""}
    with pytest.raises(SchemaError, match="whole hundred"):
        STREET_BLOCKS.check(pa.Table.from_pylist([row], STREET_BLOCKS.arrow))


def test_the_directory_of_the_embedded_default_knows_the_streets(census: Census) -> None:
    tables = census.releases["crime"].tables
    blocks = tables["street_blocks"].to_pandas().set_index(["street", "hundred"])
    corners = tables["corners"].to_pandas().set_index(["street", "cross_street"])
    assert len(blocks) > 9_000 and len(corners) > 5_000
    assert blocks.loc[("LAMONT STREET NW", 1600), "area_id"] == "302"
    assert corners.loc[("14TH STREET NW", "IRVING STREET NW"), "area_id"] == "302"
    assert set(blocks["area_id"]) <= set(census.by_id)
    assert set(CORNERS.key) <= set(tables["corners"].column_names)
