"""What the public rules tell of a camera figure that is not shown, and nothing more.

The rules are published, so anybody can draw these conclusions. They are drawn the same
way for every hidden area, whatever its figure is; the figure itself is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Literal

import numpy as np

from data.arithmetic.arrays import Floats, Range
from data.published.rules import MAX_CAMERAS_PER_ADDRESS, MIN_ADDRESSES

Side = Literal["below", "around", "above"]

# Rules that may hide an area, or keep hiding it, however many addresses it has.
_HIDE_MANY = (
    "threshold_holdings",
    "minimum_addresses_in_area",
    "maximum_share",
    "dominance",
    "p_percent",
    "hold_back",
)
_LEVELS = np.linspace(0, 1, 5)
_MOST_TRIED = 3_125  # every combination of five levels in five areas
_SEED = 20_240_709


def most_hidden_cameras(rules: Mapping[str, str]) -> int | None:
    """The most cameras an area can have that is not shown; None where no limit is public.

    `rules` are the states that a camera release gives for its disclosure rules. Where the
    threshold of addresses is the only rule that could be applied, a hidden area has at
    most 9 addresses, and each counts for at most 10 cameras. Where another rule was
    applied too, it may have hidden any number.
    """
    if any(rules[rule] == "applied" for rule in _HIDE_MANY) or rules["top_code"] != "applied":
        return None
    return (MIN_ADDRESSES - 1) * MAX_CAMERAS_PER_ADDRESS


def side_of(shown: float, with_hidden: Range) -> Side:
    """Where a measure's range with the hidden areas in lies, seen from that of the areas shown.

    To the two decimals that both are written with. A range can lie beside the measure it
    belongs to: hidden areas have little, which moves every measure one way.

    >>> side_of(0.5, (0.51, 0.6))
    'above'
    """
    shown, low, high = (round(float(value), 2) for value in (shown, *with_hidden))
    return "above" if shown < low else "below" if shown > high else "around"


def possible_shares(areas: int) -> Floats:
    """Figures that hidden areas may have, as shares of the most each can have: one row a case.

    Every combination of nothing, a quarter, half, three quarters and all. With more than
    five areas as many cases, all empty and all full among them, drawn from a fixed seed.
    """
    if areas <= 5:
        return np.array(list(product(_LEVELS, repeat=areas)))
    drawn = np.random.default_rng(_SEED).choice(_LEVELS, (_MOST_TRIED, areas))
    drawn[0], drawn[1] = 0, 1
    return drawn
