"""Figures shuffled over areas so that neighbors stay as alike as they are.

Plain shuffles put figures anywhere, and so call too many links between two figures clear where
each of them lies in patches.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from data.arithmetic.arrays import Floats
from data.arithmetic.permutation import SHUFFLES, blocks_of_shuffles, shuffles


def links_between(neighbors: Mapping[str, Sequence[str]], ids: Sequence[str]) -> Floats:
    """1 for each pair of `ids` that are neighbors, else 0: symmetric, one row an area."""
    links = np.zeros((len(ids), len(ids)))
    position = {area: row for row, area in enumerate(ids)}
    for area, row in position.items():
        links[row, [position[other] for other in neighbors[area] if other in position]] = 1
    return np.maximum(links, links.T)


def moran_shuffles(values: Floats, links: Floats, times: int = SHUFFLES) -> Iterator[Floats]:
    """`times` orders of the values, one a row, in blocks: each with about the same Moran's I.

    Moran spectral randomization, in pairs (Wagner & Dray 2015, Methods in Ecology and Evolution
    6:1169, doi:10.1111/2041-210X.12407): the values are split into the map's own patterns, from
    the widest to the finest, and each two patterns that follow one another are turned by a random
    angle, which keeps how much of the values they hold. The turned map's order is then given
    to the values themselves, so that each stays what it was. `links` is symmetric; where there
    are none, there is no pattern to keep, and any order is as good.
    """
    if not links.any():
        yield from shuffles(values, times)
        return
    patterns, held = _held(_patterns(links), values)
    if len(held) % 2:
        held, patterns = np.append(held, 0.0), np.column_stack([patterns, np.zeros(len(values))])
    lengths, ordered = np.hypot(held[::2], held[1::2]), np.sort(values)
    for random, count in blocks_of_shuffles(times):
        angles = random.uniform(0, 2 * np.pi, (count, len(lengths)))
        turned = np.empty((count, len(held)))
        turned[:, ::2], turned[:, 1::2] = lengths * np.cos(angles), lengths * np.sin(angles)
        yield ordered[np.argsort(np.argsort(turned @ patterns.T, axis=1), axis=1)]


def _held(patterns: Floats, values: Floats) -> tuple[Floats, Floats]:
    """The patterns, each with the sign by which the values hold it, and how much they do.

    A pattern is one with either sign, and which one is found differs from machine to machine.
    """
    held = patterns.T @ (values - values.mean())
    return patterns * np.where(held < 0, -1.0, 1.0), np.abs(held)


def _patterns(links: Floats) -> Floats:
    """Moran's eigenvectors, one a column, the widest first: of the links centered both ways.

    The flat one is left out: it is told from others by an eigenvalue larger than any.
    """
    n = len(links)
    center = np.eye(n) - 1 / n
    flat = np.full((n, n), (links.sum() + 1) / n)
    vectors: Floats = np.linalg.eigh(center @ links @ center + flat)[1]
    return vectors[:, -2::-1]
