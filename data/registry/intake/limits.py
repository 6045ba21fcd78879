"""How much may be wrong with a registry before something else must be wrong."""

from __future__ import annotations

from dataclasses import dataclass

# Of addresses that differ as texts, how many may be one only since they share a point.
MAX_SHARED = 0.25


@dataclass(frozen=True)
class Limits:
    """Shares of the rows that are due at the date of the count."""

    set_aside: float = 0.1
    merged: float = 0.05
    conflicts: float = 0.02
    unmatched: float = 0.1  # where address points are given
    moved: float = 0.01  # of the counted rows
