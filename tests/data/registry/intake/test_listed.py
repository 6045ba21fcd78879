"""Government cameras that a public list names count in that list alone, never as registered."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyproj
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.registry.audit.second_reading import read_again
from data.registry.intake import reasons
from data.registry.intake.address_points import read_address_points
from data.registry.intake.fields import registry_layout
from data.registry.intake.limits import Limits
from data.registry.intake.placing import LISTED_REACH
from data.registry.intake.table_files.reader import read_chunks
from tests.data.registry.intake.test_same_address import points_file
from tests.data.registry.town import AS_OF, IN_9, OUTLINES, at, intake, registry, row


def listed(*houses: int) -> pd.DataFrame:
    """A list with a camera at the point of each house."""
    points = [at(IN_9, house) for house in houses]
    return pd.DataFrame(points, columns=["longitude", "latitude"]).astype(float)


def apart(one: int, other: int) -> float:
    """Metres between two houses, on the ellipsoid."""
    x, y = listed(one, other).to_numpy().T
    return float(pyproj.Geod(ellps="WGS84").inv(x[0], y[0], x[1], y[1])[2])


@settings(deadline=None, max_examples=15)
@given(
    houses=st.sets(st.integers(2, 98), min_size=1, max_size=40),
    cameras=st.sets(st.integers(1, 99), max_size=9),
)
def test_a_register_counts_as_if_they_had_never_been_in_it(
    tmp_path_factory: pytest.TempPathFactory, houses: set[int], cameras: set[int]
) -> None:
    """So nothing can be subtracted, and all that is promised of a register holds for the rest."""
    folder = tmp_path_factory.mktemp("listed")
    others = [
        house for house in houses if all(apart(house, each) > LISTED_REACH for each in cameras)
    ]
    result = intake(registry(folder, *map(row, sorted(houses))), listed=listed(*cameras))
    if others:
        alone = intake(registry(folder, *map(row, sorted(others)))).registrations
        pd.testing.assert_frame_equal(result.registrations, alone)
    gone = len(houses) - len(others)
    assert result.reasons == ({reasons.LISTED: gone} if gone else {})
    assert result.counted + gone == result.rows_read


def test_an_address_goes_whole_wherever_one_of_its_points_lies(tmp_path: Path) -> None:
    nowhere = {"longitude": "", "latitude": ""}
    points = points_file(tmp_path, ("1", "7 Elm St NW", *at(IN_9, 1).values()))
    rows = [row(1, address="7 Elm St NW", **nowhere), row(2, address="7 Elm Street NW Apt 2")]
    result = intake(
        registry(tmp_path, *rows),
        address_points=read_address_points(points),
        listed=listed(1),
    )
    assert result.reasons == {reasons.LISTED: 2}


def test_they_are_no_fault_of_the_register(tmp_path: Path) -> None:
    houses = [1, *range(100, 200, 3)]
    result = intake(registry(tmp_path, *map(row, houses)), listed=listed(1))
    result.require_usable(Limits(set_aside=0))
    assert result.reasons == {reasons.LISTED: 1}


def test_a_list_without_a_point_takes_nothing_away(tmp_path: Path) -> None:
    assert intake(registry(tmp_path, row(1)), listed=listed()).counted == 1


def test_the_second_reading_leaves_them_out_by_itself(tmp_path: Path) -> None:
    """Were the intake to count them, the audit would find too few behind a figure."""
    longitude, latitude = at(IN_9, 1).values()
    exchanged = {"longitude": latitude, "latitude": longitude}
    rows = [row(1), row(2, **exchanged), row(3, longitude="", latitude="")]
    rows += [row(9, **at(IN_9, 200))]
    cells = read_chunks(registry(tmp_path, *rows), registry_layout(coordinates=True))
    again = read_again(cells, OUTLINES, AS_OF, one_camera=False, listed=listed(1))
    assert again.counts["9"].addresses == 1
