"""Outlines as cities draw them, one by one: what is mended, what is told, what is refused."""

from __future__ import annotations

import re

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon, box

from data.files.coverage import as_coverage, clean, untangle
from data.files.faults import SourceError
from data.pipeline.map_layers import generalise

METRES = "EPSG:26985"
_X, _Y = -77.02, 38.9
_WIDE, _HIGH = 0.01, 0.01  # about 870 by 1,110 m
METRE = _WIDE / 867.5


def frame(**shapes: Polygon) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {"area_id": list(shapes)}, geometry=list(shapes.values()), crs="EPSG:4326"
    )


def square(column: int, left: float = 0.0, right: float = 0.0) -> Polygon:
    """One of a row of squares, its sides moved outwards by so many metres."""
    x = _X + column * _WIDE
    return box(x - left * METRE, _Y, x + _WIDE + right * METRE, _Y + _HIGH)


def test_a_strip_in_two_areas_goes_to_one_and_is_told_with_its_size() -> None:
    areas = frame(A=square(0, right=0.1), B=square(1), C=square(2))
    found = as_coverage(areas, METRES, "town")
    assert shapely.coverage_is_valid(found.areas.geometry.to_numpy())
    ((gives, takes, m2),) = found.moved
    assert {gives, takes} == {"A", "B"}
    assert m2 == pytest.approx(111, rel=0.01)
    assert found.told == f"outlines mended, 111 m² in all: 111 m² from {gives} to {takes}"
    before, after = (each.to_crs(METRES).union_all() for each in (areas, found.areas))
    assert before.symmetric_difference(after).area < 1


def test_areas_are_named_as_their_file_has_them_but_for_what_could_be_private() -> None:
    areas = frame(**{"da-nang": square(0, right=0.1), "x": square(1, right=0.1), "3": square(2)})
    told = as_coverage(areas.assign(source_id=["Đà Nẵng", "12 Elm St", "3"]), METRES, "town").told
    assert "“Đà Nẵng” (da-nang)" in told and "Elm" not in told
    own = as_coverage(areas.assign(own_name=["Đà Nẵng", "", "Old Town"]), METRES, "town").told
    assert "“Đà Nẵng” (da-nang)" in own and "“Old Town” (3)" in own and " x" in own
    assert re.search(r"(from|to) x\b", told) and re.search(r"(from|to) 3\b", told)


def test_a_sliver_of_no_area_is_filled_and_a_street_between_areas_stays() -> None:
    hole = box(_X + _WIDE, _Y + 0.001, _X + _WIDE + METRE, _Y + 0.009)
    street = box(_X + 2 * _WIDE, _Y + 0.001, _X + 2 * _WIDE + 12 * METRE, _Y + 0.009)
    areas = frame(A=square(0), B=square(1).difference(hole), C=square(2).difference(street))
    found = as_coverage(areas, METRES, "town")
    ((gives, _, m2),) = found.moved
    assert gives == ""
    assert m2 == pytest.approx(888, rel=0.01)
    assert "of no area to" in found.told
    left = found.areas.union_all()
    assert left.interiors[0].equals(street.exterior) and len(left.interiors) == 1


def test_outlines_that_fit_are_left_as_they_came() -> None:
    areas = frame(A=square(0), B=square(1))
    found = as_coverage(areas, METRES, "town")
    assert found.moved == () and found.told == ""
    assert found.areas.geometry.tolist() == areas.geometry.tolist()


def test_a_corner_that_one_neighbor_lacks_is_no_reason_to_refuse() -> None:
    x = _X + _WIDE
    bent = Polygon([(x, _Y), (x + _WIDE, _Y), (x + _WIDE, _Y + _HIGH), (x, _Y + _HIGH),
                    (x + 1e-7, _Y + 0.005)])  # fmt: skip
    drawn = generalise(frame(A=square(0), B=bent), METRES, 5)
    assert shapely.coverage_is_valid(drawn.geometry.to_numpy())


@pytest.mark.parametrize(
    ("areas", "told"),
    [
        (frame(A=square(0, right=20), B=square(1)), r"[AB] and [AB] by 22,\d\d\d m²"),
        (frame(A=square(0), B=square(0)), r"[AB] and [AB] by 96\d,\d\d\d m²"),
        # Small, but more than a hundredth of the small one.
        (
            frame(A=square(0), B=box(_X + _WIDE - METRE, _Y, _X + _WIDE + 9 * METRE, _Y + 0.0001)),
            r"B and A by 11 m²|A and B by 11 m²",
        ),
    ],
)
def test_two_drawings_in_one_are_refused_with_areas_sizes_and_the_cure(
    areas: gpd.GeoDataFrame, told: str
) -> None:
    with pytest.raises(SourceError, match=told) as error:
        as_coverage(areas, METRES, "precincts.geojson")
    said = str(error.value)
    assert said.startswith("precincts.geojson: outlines overlap by more than can be mended")
    assert "5,000 m² and 1% of an area" in said and "Keep one of them" in said


@settings(max_examples=40)
@given(
    st.lists(st.floats(-0.5, 1.5), min_size=5, max_size=5),
    st.integers(0, 4),
)
def test_whatever_strips_and_slivers_are_drawn_the_town_is_covered_once(
    sides: list[float], tall: int
) -> None:
    """Gaps of up to half a metre and overlaps of up to 1.5 m, between five areas and one above."""
    shapes = {f"A{n}": square(n, right=side) for n, side in enumerate(sides)}
    above = box(_X, _Y + _HIGH - tall * METRE, _X + 6 * _WIDE, _Y + 2 * _HIGH)
    areas = frame(**shapes, A5=square(5), above=above)
    found = as_coverage(areas, METRES, "town").areas.to_crs(METRES)
    outlines = found.geometry.to_numpy()
    assert shapely.is_valid(outlines).all()
    whole = shapely.area(shapely.union_all(outlines))
    assert shapely.area(outlines).sum() == pytest.approx(whole, abs=5)
    assert whole == pytest.approx(shapely.area(areas.to_crs(METRES).union_all()), abs=5_000)


def test_a_loop_by_a_slip_of_the_hand_is_cut_off_and_a_bow_tie_is_refused() -> None:
    loop = Polygon([(0, 0), (1, 0), (1, 1), (0.4, 1), (0.401, 1.001), (0.401, 1), (0, 1)])
    bow = Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    assert not loop.is_valid
    mended = untangle(np.array([loop, box(2, 0, 3, 1)]), "town")
    assert shapely.is_valid(mended).all()
    assert mended[0].area == pytest.approx(1, abs=1e-3)
    with pytest.raises(SourceError, match=r"town: the outline of record 2 crosses itself"):
        untangle(np.array([loop, bow]), "town")


def test_clean_outlines_are_the_same_objects() -> None:
    outlines = frame(A=square(0), B=square(1)).geometry.to_numpy()
    assert [a is b for a, b in zip(clean(outlines), outlines, strict=True)] == [True, True]
