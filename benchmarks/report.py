"""Two columns of figures, their ratio, and the aims they are held to."""

from __future__ import annotations

import math

Pair = tuple[float, float]  # NaN is what was not measured

_UNKNOWN = "–"
_COLUMNS = "{:<56}{:>10}{:>10}{:>9}  {:<10} {}"


def heading(title: str, mine: str, other: str) -> None:
    """Name the columns from here on. The aims are those of the first."""
    print()
    print(_COLUMNS.format(title, mine, other, "ratio", "aim", "").rstrip())


def duration(
    label: str, pair: Pair, at_most: float | None = None, within: float | None = None
) -> None:
    """A row of seconds; the aim is for the ratio, or `within` so many seconds."""
    mine, other = pair
    aim = f"≤ {at_most:g}×" if at_most else f"≤ {_ms(within)}" if within else ""
    limit = at_most * other if at_most else within
    _row(label, _ms(mine), _ms(other), mine / other, aim, limit is not None and mine > limit)


def size(label: str, pair: Pair, at_most: float | None = None) -> None:
    """A row of bytes; the aim is for the size."""
    mine, other = pair
    aim = f"≤ {_bytes(at_most)}" if at_most else ""
    missed = at_most is not None and mine > at_most
    _row(label, _bytes(mine), _bytes(other), mine / other, aim, missed)


def amount(label: str, pair: Pair, at_most: float | None = None) -> None:
    """A row of numbers; the aim is for the number."""
    mine, other = pair
    aim = f"≤ {at_most:g}" if at_most else ""
    missed = at_most is not None and mine > at_most
    ratio = mine / other if other else float("nan")
    _row(label, _number(mine), _number(other), ratio, aim, missed)


def _row(label: str, mine: str, other: str, ratio: float, aim: str, missed: bool) -> None:
    known = aim and mine != _UNKNOWN and not ("×" in aim and other == _UNKNOWN)
    verdict = "" if not known else "OVER" if missed else "ok"
    times = "" if math.isnan(ratio) else f"{ratio:.2f}×" if ratio < 10 else f"{ratio:.0f}×"
    print(_COLUMNS.format(label, mine, other, times, aim, verdict).rstrip(), flush=True)


def _number(count: float) -> str:
    return _UNKNOWN if math.isnan(count) else f"{count:,.3g}" if count < 1000 else f"{count:,.0f}"


def _ms(seconds: float) -> str:
    if math.isnan(seconds):
        return _UNKNOWN
    return f"{1000 * seconds:,.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _bytes(count: float) -> str:
    if math.isnan(count):
        return _UNKNOWN
    return f"{count / 1e3:,.1f} KB" if count < 1e6 else f"{count / 1e6:,.2f} MB"
