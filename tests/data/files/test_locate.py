"""A point's area: lines, edges and what lies beyond."""

import numpy as np

from data.files.locate import Locator, locate
from tests.data.registry.town import OUTLINES, PROJECTION


def area(longitude: float, latitude: float) -> str | None:
    found: str | None = locate([longitude], [latitude], OUTLINES, PROJECTION)[0]
    return found


def test_a_point_has_the_area_it_lies_in() -> None:
    found = locate([-77.025, -77.015, -77.005], [38.905] * 3, OUTLINES, PROJECTION)
    assert found.tolist() == ["9", "10", "2"]


def test_a_point_on_a_line_belongs_to_the_lowest_id() -> None:
    assert area(-77.02, 38.905) == "10"
    assert area(-77.01, 38.905) == "10"
    assert area(-77.03, 38.905) == "9"


def test_a_point_just_outside_belongs_to_the_nearest() -> None:
    metre = 1 / 111_000
    assert area(-77.025, 38.91 + 45 * metre) == "9"
    assert area(-77.025, 38.91 + 55 * metre) is None
    assert area(-77.02, 38.91 + 45 * metre) == "10"  # as near to 9


def test_what_is_no_point_has_no_area() -> None:
    x = [np.nan, -77.025, 0, np.inf, 200, -77.025]
    y = [38.905, np.nan, 0, 38.905, 38.905, 95]
    assert locate(x, y, OUTLINES, PROJECTION).tolist() == [None] * 6


def test_no_points_have_no_areas() -> None:
    assert locate([], [], OUTLINES, PROJECTION).tolist() == []


def test_the_order_of_outlines_does_not_matter() -> None:
    x, y = np.linspace(-77.031, -76.999, 200), np.full(200, 38.905)
    forwards = locate(x, y, OUTLINES, PROJECTION)
    assert (forwards == locate(x, y, OUTLINES[::-1], PROJECTION)).all()


def test_without_a_metric_projection_only_what_lies_in_an_area_has_one() -> None:
    x, y = [-77.025, -77.025, -77.02, np.nan], [38.905, 38.91 + 1e-6, 38.905, 38.905]
    inside = Locator(OUTLINES)
    assert inside.areas(x, y).tolist() == ["9", None, "10", None]
    assert inside.area_ids == ("10", "2", "9")
    assert inside.positions(x, y).tolist() == [2, 3, 0, 3]
