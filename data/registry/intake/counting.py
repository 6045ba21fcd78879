"""Exact counts by area from registrations: distinct addresses, distinct owners, cameras."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from data.published.rules import MAX_CAMERAS_PER_ADDRESS
from data.registry.protection.disclosure import Count


def count_by_area(registrations: pd.DataFrame, area_ids: Iterable[str]) -> dict[str, Count]:
    """Count of every area; an area without a registration has zero.

    `registrations` has `area_id`, `address`, `holding` (codes) and `cameras`.
    Cameras are counted as ten an address at most, so that no single address
    shows. An owner counts once, however many addresses they hold.
    """
    at_address = registrations.groupby(["area_id", "address"])["cameras"].sum()
    cameras = at_address.clip(upper=MAX_CAMERAS_PER_ADDRESS).groupby("area_id")
    of_holder = registrations.groupby(["area_id", "holding", "address"])["cameras"].sum()
    of_holding = of_holder.clip(upper=MAX_CAMERAS_PER_ADDRESS).groupby(["area_id", "holding"]).sum()
    holdings = of_holding.groupby("area_id").size()
    ranked = of_holding.sort_values(ascending=False).groupby("area_id")
    first, second = (ranked.nth(rank).droplevel("holding") for rank in (0, 1))
    counts = pd.DataFrame(
        {
            "addresses": cameras.size(),
            "cameras": cameras.sum(),
            "holdings": holdings,
            "largest": cameras.max(),
            "first": first,
            "second": second,
        }
    )
    counts = counts.reindex(sorted(area_ids)).fillna(0).astype(int)
    return {
        str(row.Index): Count(
            row.addresses, row.cameras, row.holdings, row.largest, (row.first, row.second)
        )
        for row in counts.itertuples()
    }
