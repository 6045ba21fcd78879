"""What the public rules tell of a camera figure that is not shown, and nothing more.

The rules are published, so anybody can draw these conclusions. They are drawn the same
way for every hidden area, whatever its figure is; the figure itself is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping

# Rules that may hide an area, or keep hiding it, however many addresses it has.
_HIDE_MANY = (
    "threshold_holdings",
    "minimum_addresses_in_area",
    "maximum_share",
    "dominance",
    "p_percent",
    "hold_back",
)
_MIN_ADDRESSES = 10  # fewer, and an area is not shown
_CAMERAS_PER_ADDRESS = 10  # the top-code: more at one address count as ten


def most_hidden_cameras(rules: Mapping[str, str]) -> int | None:
    """The most cameras an area can have that is not shown; None where no limit is public.

    `rules` are the states that a camera release gives for its disclosure rules. Where the
    threshold of addresses is the only rule that could be applied, a hidden area has at
    most 9 addresses, and each counts for at most 10 cameras. Where another rule was
    applied too, it may have hidden any number.
    """
    if any(rules[rule] == "applied" for rule in _HIDE_MANY) or rules["top_code"] != "applied":
        return None
    return (_MIN_ADDRESSES - 1) * _CAMERAS_PER_ADDRESS
