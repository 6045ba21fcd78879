"""Where a mark stands in a shape so that it covers as little as can be of the shape's outline."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from data.arithmetic.arrays import Floats

_GRID = 24  # places that are tried from side to side, then again around the best of them


def widest_place(lines: Sequence[Sequence[Any]]) -> tuple[float, float]:
    """The place inside an outline that is farthest from it, to a fraction of its width.

    `lines` (x and y, any unit of a plane) are the whole outline, in any order and with its
    holes. A place is inside where a ray from it crosses the outline an odd number of times. Of
    an outline without an inside it is the middle of its box.

    >>> widest_place([[(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]])
    (2.0, 2.0)
    """
    edges = np.array([(*a[:2], *b[:2]) for line in lines for a, b in pairwise(line)], float)
    xs, ys = edges[:, [0, 2]], edges[:, [1, 3]]
    low, high = np.array([xs.min(), ys.min()]), np.array([xs.max(), ys.max()])
    best = (low + high) / 2
    step = (high - low) / _GRID
    for reach in ((high - low) / 2, step):
        tried = _grid(best, reach)
        clear = np.where(_inside(tried, edges), _distance(tried, edges), 0.0)
        if clear.max() > 0:
            best = tried[clear >= clear.max() * (1 - 1e-9)].mean(axis=0)
    return float(best[0]), float(best[1])


def _grid(middle: Floats, reach: Floats) -> Floats:
    part = np.linspace(-1, 1, _GRID + 1)
    x, y = np.meshgrid(middle[0] + part * reach[0], middle[1] + part * reach[1])
    return np.column_stack([x.ravel(), y.ravel()])


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
