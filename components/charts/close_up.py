"""A part of the city drawn large: one area and what lies around it, each with its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from components.charts.map_features import Features, area_id, lines_of
from components.charts.map_names import LETTER, PlaceName, names_in_areas
from data.arithmetic.arrays import Floats

WIDE, HIGH = 343, 380  # pixels of the picture on a phone, where it is smallest
_ROLES = ("area", "hatch", "district", "city", "park", "water")
_AROUND = 2.6  # of the area's own width and height, as far as its neighbors reach

Box = tuple[float, float, float, float]  # west, south, east and north, in flat degrees


@dataclass(frozen=True)
class CloseUp:
    """The part of the city in sight, and the names in it."""

    box: Box
    names: tuple[PlaceName, ...]

    def of(self, features: Features) -> Features:
        """What is drawn of the city's `features` (flat, see `flat_features`)."""
        west, south, east, north = self.box
        half = (east - west) / 2  # of what a desk shows more of on each side
        wider = (west - half, south, east + half, north)
        return {
            role: [each for each in features.get(role, ()) if _meets(_box(each), wider)]
            for role in _ROLES
        }

    @property
    def frame(self) -> dict[str, Any]:
        """The part in sight, for a projection to fit."""
        west, south, east, north = self.box
        return {"type": "LineString", "coordinates": [[west, south], [east, north]]}


def close_up(
    features: Features,
    area: str,
    near: Sequence[str],
    said: Mapping[str, Sequence[tuple[str, ...]]],
) -> CloseUp:
    """An area with the areas `near` it; `said` are the names of each (see `names_in_areas`)."""
    box = _in_sight(features, area, near)
    letter = LETTER * (box[2] - box[0])
    drawn = CloseUp(box, ()).of(features)
    names = names_in_areas({**drawn, "city": [*drawn["city"], _edge(box)]}, said, letter, box)
    return CloseUp(box, tuple(names))


def _in_sight(features: Features, area: str, near: Sequence[str]) -> Box:
    """The area, with as much around it as its neighbors fill, in the shape of the picture."""
    boxes = {area_id(each): _box(each) for each in features["area"]}
    own = np.array(boxes[area])
    low, high = own[:2], own[2:]
    margin = (high - low) * (_AROUND - 1) / 2
    every = np.array([boxes[each] for each in (area, *near)])
    west, south = np.maximum(every[:, :2].min(axis=0), low - margin)
    east, north = np.minimum(every[:, 2:].max(axis=0), high + margin)
    wide = float(max(east - west, (north - south) * WIDE / HIGH))
    x, y = float(west + east) / 2, float(south + north) / 2
    half, half_high = wide / 2, wide * HIGH / WIDE / 2
    return x - half, y - half_high, x + half, y + half_high


def _box(feature: Mapping[str, Any]) -> Box:
    points: Floats = np.array(
        [point for line in lines_of(feature["geometry"]) for point in line], np.float64
    )
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)


def _meets(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _edge(box: Box) -> dict[str, Any]:
    """The edge of the picture, which no name may cross either."""
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"geometry": {"type": "LineString", "coordinates": ring}}
