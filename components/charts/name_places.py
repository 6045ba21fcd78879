"""Where names stand beside the dots of a scatter, so that they cover no dot and no other name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from components.charts.vega import letters_across

# The plot of a phone, in pixels: on a wider one dots only lie further apart.
WIDTH, HEIGHT = 290, 345
_LETTER, _LINE = 7.2, 15  # pixels that a bold letter is wide, and a line high
_DOT = 7  # pixels from the middle of a dot to where a name may begin


@dataclass(frozen=True)
class NamePlace:
    """A side of the dot, as Vega-Lite writes it."""

    align: str
    dx: int
    dy: int

    @property
    def mark(self) -> dict[str, Any]:
        return {"align": self.align, "dx": self.dx, "dy": self.dy, "baseline": "middle"}


_PLACES = (
    NamePlace("left", 10, 0),
    NamePlace("right", -10, 0),
    NamePlace("center", 0, -16),
    NamePlace("center", 0, 17),
    NamePlace("left", 6, -13),
    NamePlace("right", -6, -13),
    NamePlace("left", 6, 14),
    NamePlace("right", -6, 14),
)
_Box = tuple[float, float, float, float]


def name_places(
    dots: Sequence[tuple[float, float]], names: Sequence[tuple[int, str]], always: int | None
) -> dict[int, NamePlace]:
    """A place for each name that has a free one, by the position of its dot.

    `dots` are x and y from 0 to 1, y upward; `names` the position of a dot and its name,
    the most important first. The dot `always` gets its name on whatever side covers least.
    """
    middles = [(x * WIDTH, (1 - y) * HEIGHT) for x, y in dots]
    taken: list[_Box] = []
    found: dict[int, NamePlace] = {}
    for position, name in names:
        costs = []
        for rank, place in enumerate(_PLACES):
            box = _box(middles[position], place, name)
            costs.append((_covered(box, middles, taken), rank, place, box))
        cost, _, place, box = min(costs)
        if cost == 0 or position == always:
            found[position] = place
            taken.append(box)
    return found


def _box(middle: tuple[float, float], place: NamePlace, name: str) -> _Box:
    x, y = middle[0] + place.dx, middle[1] + place.dy
    wide = _LETTER * letters_across(name)
    left = {"left": x, "right": x - wide, "center": x - wide / 2}[place.align]
    return left, y - _LINE / 2, left + wide, y + _LINE / 2


def _covered(box: _Box, middles: Sequence[tuple[float, float]], taken: Sequence[_Box]) -> int:
    """How many dots and names a name would cover; outside of the plot it counts as many."""
    left, top, right, bottom = box
    dots = sum(
        left - _DOT < x < right + _DOT and top - _DOT < y < bottom + _DOT for x, y in middles
    )
    names = sum(
        left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
        for other in taken
    )
    outside = left < 0 or right > WIDTH or top < 0 or bottom > HEIGHT
    return dots + 5 * names + 100 * outside
