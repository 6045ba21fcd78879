"""The place in a shape that is farthest from its outline."""

from __future__ import annotations

import math

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from data.arithmetic.widest_place import widest_place

RADII = arrays(float, 12, elements=st.floats(0.2, 1))


@given(RADII)
def test_it_lies_inside_and_nearly_as_far_from_the_outline_as_any_place(radii: np.ndarray) -> None:
    turns = np.linspace(0, 2 * math.pi, len(radii), endpoint=False)
    ring = [(r * math.cos(a), r * math.sin(a)) for r, a in zip(radii, turns, strict=True)]
    shape = shapely.Polygon(ring)
    place = shapely.Point(widest_place([[*ring, ring[0]]]))
    best = shapely.length(shapely.maximum_inscribed_circle(shape))
    assert shape.contains(place)
    assert shape.boundary.distance(place) > 0.9 * best


def test_a_hole_is_not_inside() -> None:
    outer = [(0, 0), (9, 0), (9, 3), (0, 3), (0, 0)]
    hole = [(4, 1), (8, 1), (8, 2), (4, 2), (4, 1)]
    x, _ = widest_place([outer, hole])
    assert x < 4


def test_of_an_outline_without_an_inside_it_is_the_middle() -> None:
    assert widest_place([[(0, 0), (2, 4), (0, 0)]]) == (1, 2)
