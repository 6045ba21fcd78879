"""Where names stand on a map: on no other name, and across no line that the map draws.

Light lines between areas are the one exception on a map of the whole city: there most areas are
smaller than the name of the place that they lie in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from components.charts.map_features import Features, area_id, around, lines_of
from data.arithmetic.arrays import Floats

# Of the city's width: how high letters are where a map is smallest, on a phone.
LETTER = 0.034
_WIDE, _HIGH = 0.56, 1.15  # of that height: a letter's width, and a line's height
_CLEAR = 0.1  # of that height: between a name and a line
_OUTLINE = 0.5  # the same beside the heavy line around what is chosen
DRAWN = ("city", "district", "park")  # lines in ink and green; those between areas are light
# Where a name may stand beside its place, in letters' heights, the nearest first: farther away
# it would name another place.
_SHIFTS = np.array(
    sorted(
        ((x / 4, y / 4) for x in range(-9, 10) for y in range(-9, 10) if x * x + y * y <= 81),
        key=lambda shift: (shift[0] ** 2 + shift[1] ** 2, shift),
    )
)
_STEPS = 24  # places tried across an area, and along it


@dataclass(frozen=True)
class PlaceName:
    """A name in lines, around a middle (`x`, `y`) in the degrees of flat features.

    `letter` is how high its letters are, in degrees.
    """

    lines: tuple[str, ...]
    x: float
    y: float
    letter: float

    @property
    def half(self) -> tuple[float, float]:
        """Half of its width and of its height."""
        return _half(self.lines, self.letter)

    @property
    def rows(self) -> list[tuple[str, float, float]]:
        """Each line with its middle."""
        top = self.y + (len(self.lines) - 1) / 2 * _HIGH * self.letter
        return [
            (text, self.x, top - row * _HIGH * self.letter) for row, text in enumerate(self.lines)
        ]

    def covers(self, other: PlaceName) -> bool:
        (wide, high), (other_wide, other_high) = self.half, other.half
        return abs(self.x - other.x) < wide + other_wide and abs(self.y - other.y) < (
            high + other_high
        )


def city_width(features: Features) -> float:
    """From the west to the east end of the city, in the degrees of flat features."""
    border = _segments(features["city"])
    return float(np.ptp(border[:, 0]))


def place_names(features: Features) -> tuple[PlaceName, ...]:
    """A place for each name that has a free one; `features` are flat (see `flat_features`)."""
    labels = features.get("label", ())
    if not labels:
        return ()
    city, letter = _segments(features["city"]), LETTER * city_width(features)
    drawn = _segments(feature for role in DRAWN for feature in features.get(role, ()))
    found: list[PlaceName] = []
    for feature in labels:
        at = np.array(feature["geometry"]["coordinates"])
        for lines in broken(feature["properties"]["text"]):
            middles = at + letter * _SHIFTS
            free = _free(middles, _half(lines, letter), drawn, letter * _CLEAR)
            middles = middles[free & _within(middles, city)]
            names = (PlaceName(lines, float(x), float(y), letter) for x, y in middles)
            if place := next((name for name in names if not any(map(name.covers, found))), None):
                found.append(place)
                break
    return tuple(found)


def names_in_areas(
    features: Features,
    said: Mapping[str, Sequence[tuple[str, ...]]],
    letter: float,
    sight: tuple[float, float, float, float],
) -> list[PlaceName]:
    """A name within the outline of each area, as near to its middle as there is room.

    `said` are the names of an area by its id, each in lines, the best first: where none of them
    fits, an area has none. `letter` is how high letters are, in degrees, and `sight` the part in
    sight (west, south, east, north): the middle of an area is that of what is seen of it.
    """
    drawn = _segments(
        feature for role in ("area", *DRAWN, "water") for feature in features.get(role, ())
    )
    found = []
    for feature in features["area"]:
        names = said.get(area_id(feature), ())
        if not names:
            continue
        outline = _segments([feature])
        size = np.ptp(outline.reshape(-1, 2), axis=0)
        middles = _grid(outline, sight)
        middles = middles[_within(middles, outline)]
        for lines in names:
            half = _half(lines, letter)
            if (2 * np.array(half) > size).any():
                continue
            free = middles[_free(middles, half, drawn, letter * _OUTLINE)]
            if len(free):
                x, y = free[np.square(free - middles.mean(axis=0)).sum(axis=1).argmin()]
                found.append(PlaceName(lines, float(x), float(y), letter))
                break
    return found


def clear_of(
    names: Iterable[PlaceName], features: Features, outlined: Sequence[Sequence[str]]
) -> list[PlaceName]:
    """The names that stand on no outline of what is chosen; the others would hide a part of it."""
    chosen = [around(features["area"], areas) for areas in outlined]
    if not chosen:
        return list(names)
    borders = _segments(chosen)
    return [
        name
        for name in names
        if _free(np.array([[name.x, name.y]]), name.half, borders, name.letter * _OUTLINE)[0]
    ]


def broken(text: str) -> list[tuple[str, ...]]:
    """A name in one line, or in two that are about as long."""
    words = text.split()
    if len(words) < 2:
        return [(text,)]
    parts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return [(text,), min(parts, key=lambda lines: max(map(len, lines)))]


def _half(lines: Sequence[str], letter: float) -> tuple[float, float]:
    return max(map(len, lines)) * _WIDE * letter / 2, len(lines) * _HIGH * letter / 2


def _grid(outline: Floats, sight: tuple[float, float, float, float]) -> Floats:
    """Places all over the box of an outline, as far as it is in sight: x and y of each."""
    low = np.maximum(outline[:, :2].min(axis=0), sight[:2])
    high = np.minimum(outline[:, :2].max(axis=0), sight[2:])
    x, y = np.meshgrid(*np.linspace(low, high, _STEPS).T)
    return np.column_stack([x.ravel(), y.ravel()])


def _free(
    middles: Floats, half: tuple[float, float], segments: Floats, clear: float
) -> npt.NDArray[np.bool_]:
    """Which boxes around these middles none of the segments passes through, or comes `clear` near.

    A segment is cut to the span in which it is level with a box (Liang and Barsky, 1984).
    """
    if not len(middles):
        return np.zeros(0, bool)
    reach = np.array(half) + clear
    segments = _near(segments, middles.min(axis=0) - reach, middles.max(axis=0) + reach)
    enters, leaves = np.zeros((len(middles), 1)), np.ones((len(middles), 1))
    for axis in (0, 1):
        start, step = segments[:, axis], segments[:, axis + 2] - segments[:, axis]
        low = middles[:, [axis]] - half[axis] - clear - start
        high = middles[:, [axis]] + half[axis] + clear - start
        with np.errstate(divide="ignore", invalid="ignore"):
            one, other = low / step, high / step
        beside = np.where((low <= 0) & (high >= 0), np.inf, -np.inf)  # of segments without a step
        enters = np.maximum(enters, np.where(step == 0, -beside, np.minimum(one, other)))
        leaves = np.minimum(leaves, np.where(step == 0, beside, np.maximum(one, other)))
    return np.asarray(~(enters <= leaves).any(axis=1))


def _near(segments: Floats, low: Floats, high: Floats) -> Floats:
    """Those that may pass through a box: all others lie on one side of it."""
    ends = segments.reshape(-1, 2, 2)
    meets = (ends.max(axis=1) >= low) & (ends.min(axis=1) <= high)
    near: Floats = segments[meets.all(axis=1)]
    return near


def _within(middles: Floats, rings: Floats) -> npt.NDArray[np.bool_]:
    """Which points lie within these rings: an odd number of their pieces lies to the east."""
    x, y, to_x, to_y = rings.T
    east, level = middles[:, [0]], middles[:, [1]]
    crossed = (y > level) != (to_y > level)
    with np.errstate(divide="ignore", invalid="ignore"):
        meets = x + (level - y) / (to_y - y) * (to_x - x)
    return np.asarray((crossed & (meets > east)).sum(axis=1) % 2 == 1)


def _segments(features: Iterable[Mapping[str, Any]]) -> Floats:
    """Every straight piece of these outlines: x, y to x, y."""
    lines = [line for feature in features for line in lines_of(feature["geometry"])]
    pieces = [(*start, *end) for line in lines for start, end in pairwise(line)]
    return np.array(pieces, np.float64).reshape(-1, 4)
