"""Where a mark stands in a shape so that it covers as little as can be of the shape's outline."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from data.arithmetic.arrays import Floats

_GRID = 13  # cells from side to side at first
_HALVED = 5  # how often cells are halved: a place is right to a 400th of the width
_QUARTERS = np.array([(-1, -1), (-1, 1), (1, -1), (1, 1)])


def widest_place(lines: Sequence[Sequence[Any]]) -> tuple[float, float]:
    """The place inside an outline that is farthest from it, to a fraction of its width.

    `lines` (x and y, any unit of a plane) are the whole outline, in any order and with its
    holes. A place is inside where a ray from it crosses the outline an odd number of times. Of
    an outline without an inside it is the middle of its box.

    Cells are halved as long as a place in them can be farther than the farthest middle, as in
    Mapbox's polylabel (https://github.com/mapbox/polylabel).

    >>> widest_place([[(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]])
    (2.0, 2.0)
    """
    edges = np.array([(*a[:2], *b[:2]) for line in lines for a, b in pairwise(line)], float)
    low, high = edges.reshape(-1, 2).min(axis=0), edges.reshape(-1, 2).max(axis=0)
    best = (low + high) / 2
    half = (high - low) / _GRID / 2
    cells, farthest = _grid(low, half), 1e-9 * np.hypot(*half)  # less is no inside
    for _ in range(_HALVED + 1):
        if not len(cells):
            break
        clear = np.where(_inside(cells, edges), 1, -1) * _distance(cells, edges)
        if clear.max() > farthest:
            farthest = clear.max()
            best = _most_central(cells[clear >= farthest * (1 - 1e-9)])
        cells = cells[clear + np.hypot(*half) > farthest]
        half = half / 2
        cells = (cells[:, None] + _QUARTERS * half).reshape(-1, 2)
    return float(best[0]), float(best[1])


def _grid(low: Floats, half: Floats) -> Floats:
    """The middles of the first cells."""
    number = 2 * np.arange(_GRID) + 1
    x, y = np.meshgrid(low[0] + number * half[0], low[1] + number * half[1])
    return np.column_stack([x.ravel(), y.ravel()])


def _most_central(places: Floats) -> Any:
    """Of places that are as good, the one nearest to the middle of all: that is inside, too."""
    return places[np.hypot(*(places - places.mean(axis=0)).T).argmin()]


def _inside(points: Floats, edges: Floats) -> Any:
    x, y = points[:, :1], points[:, 1:]
    x1, y1, x2, y2 = edges.T
    between = (y1 > y) != (y2 > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = x1 + (y - y1) * (x2 - x1) / (y2 - y1)
    return (between & (x < crossing)).sum(axis=1) % 2 == 1


def _distance(points: Floats, edges: Floats) -> Any:
    start, along = edges[:, :2], edges[:, 2:] - edges[:, :2]
    off = points[:, None] - start
    length = np.maximum((along**2).sum(axis=1), np.finfo(float).tiny)
    part = np.clip((off * along).sum(axis=2) / length, 0, 1)
    return np.sqrt(((off - part[..., None] * along) ** 2).sum(axis=2).min(axis=1))
