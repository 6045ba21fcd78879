"""The publishing rules written a second time, and every truth that they would show alike.

Independent of the code under test: it goes forward from exact counts to figures,
vectorised over all counts, where the audit goes back from figures to counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Output = tuple[int, int]  # published addresses and cameras; (0, 0) is "Not shown"
NOT_SHOWN: Output = (0, 0)


@dataclass(frozen=True)
class Bases:
    """Exact addresses and holdings when each of the two figures last moved."""

    addresses: tuple[Ints, Ints]
    holdings: tuple[Ints, Ints]


def publish(
    before: Output | None,
    bases: Bases,
    a: Ints,
    h: Ints,
    c: Ints,
    size: int | None,
    least: int = 10,
) -> tuple[Ints, Ints]:
    """The two figures for each of many exact counts, all with the same figures before."""
    safe = (a >= least) & (h >= 10)
    if size is not None:
        safe &= (size >= 100) & (2 * a <= size)
    wanted = np.maximum(10, (a + 5) // 10 * 10), (c + 10) // 20 * 20
    if before is None:
        return np.where(safe, wanted[0], 0), np.where(safe, wanted[1], 0)
    joined = [(a - bases.addresses[f] >= 10) & (h - bases.holdings[f] >= 10) for f in (0, 1)]
    left = [(bases.addresses[f] - a >= 10) & (bases.holdings[f] - h >= 10) for f in (0, 1)]
    if before == NOT_SHOWN:
        shown = safe & joined[0] & joined[1] & (a >= 20)
        return np.where(shown, wanted[0], 0), np.where(shown, wanted[1], 0)
    hides = ~safe & left[0] & left[1] & (bases.addresses[0] >= 20)
    moves = safe & ((joined[0] & (wanted[0] > before[0])) | (left[0] & (wanted[0] < before[0])))
    follows = (joined[0] & (wanted[1] > before[1])) | (left[0] & (wanted[1] < before[1]))
    f = np.where(moves, wanted[0], before[0])
    g = np.where(moves & follows, wanted[1], before[1])
    return np.where(hides, 0, f), np.where(hides, 0, g)


def moved(before: Output | None, now: Output) -> tuple[bool, bool]:
    """Whether the bases of the two figures are new: cameras move only when addresses do."""
    new = before is None or before[0] != now[0]
    return new, new


def history_of(
    truth: Sequence[tuple[int, int, int]], size: int | None, least: int = 10
) -> list[Output]:
    """Figures published of one area, for its addresses, holdings and cameras by release.

    It is shown from `least` addresses on.
    """
    before, bases = None, Bases((np.zeros(1, int),) * 2, (np.zeros(1, int),) * 2)
    shown = []
    for counts in truth:
        a, h, c = (np.array([count]) for count in counts)
        f, g = publish(before, bases, a, h, c, size, least)
        now = (int(f[0]), int(g[0]))
        new = moved(before, now)
        bases = Bases(
            (a if new[0] else bases.addresses[0], a if new[1] else bases.addresses[1]),
            (h if new[0] else bases.holdings[0], h if new[1] else bases.holdings[1]),
        )
        shown.append(now)
        before = now
    return shown


def truths(
    outputs: Sequence[Output], size: int | None, most: int, cameras: int, least: int = 10
) -> Ints:
    """Every history of addresses (one a row) that is published as `outputs`.

    Addresses to `most`, holdings in steps of ten and below the threshold, cameras
    at the middle of each rounding interval or at the ends of what addresses allow.
    """
    a, h, g = (
        grid.ravel()
        for grid in np.meshgrid(
            np.arange(most + 1),
            [5, 10, 20, 30, 40],
            np.arange(0, cameras + 1, 20),
            indexing="ij",
        )
    )
    c = np.clip(g, a, 10 * a)
    a, h, c = np.unique(np.stack([a, h, c]), axis=1)
    # One row a history: bases (addresses, holdings for either figure), then all addresses.
    states = np.zeros((1, 4), dtype=int)
    before = None
    for now in outputs:
        new = moved(before, now)
        kept = []
        for chunk in np.array_split(states, max(1, len(states) * len(a) // 4_000_000)):
            one = Bases((chunk[:, :1], chunk[:, 2:3]), (chunk[:, 1:2], chunk[:, 3:4]))
            f, cam = publish(before, one, a[None], h[None], c[None], size, least)
            fits = np.broadcast_to((f == now[0]) & (cam == now[1]), (len(chunk), len(a)))
            state, count = np.nonzero(fits)
            rows = np.column_stack([chunk[state], a[count]])
            for figure in (0, 1):
                if new[figure]:
                    rows[:, 2 * figure] = a[count]
                    rows[:, 2 * figure + 1] = h[count]
            kept.append(_distinct(rows))
        states = _distinct(np.concatenate(kept))
        before = now
    return _distinct(states[:, 4:])


def _distinct(rows: Ints) -> Ints:
    """The different rows, by one whole number each, since counts are small."""
    if not len(rows):
        return rows
    keys = rows @ (np.int64(128) ** np.arange(rows.shape[1]))
    return rows[np.unique(keys, return_index=True)[1]]
