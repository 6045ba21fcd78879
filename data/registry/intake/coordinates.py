"""Coordinates of rows: in which area they lie, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd

from data.files.locate import locate
from data.registry.intake import reasons
from data.registry.intake.cells import degrees, is_rounded
from data.registry.intake.identity import NONE, Codes
from data.registry.intake.placeholders import NOTHING

Flags = npt.NDArray[np.bool_]


class Areas:
    """Areas as numbers, in the order of their ids."""

    def __init__(self, outlines: gpd.GeoDataFrame, projection: str) -> None:
        self.outlines, self.projection = outlines, projection
        self.ids = sorted(outlines["area_id"])

    def codes(self, longitude: npt.NDArray[Any], latitude: npt.NDArray[Any]) -> Codes:
        """The number of each point's area, -1 where there is none."""
        found = locate(longitude, latitude, self.outlines, self.projection)
        return np.asarray(pd.Categorical(found, categories=self.ids).codes, dtype=np.int64)


@dataclass(frozen=True)
class Where:
    """By row: the number of its area, its point in degrees, whether its coordinates were
    exchanged, and what is wrong with them.
    """

    area: Codes
    x: npt.NDArray[np.float64]
    y: npt.NDArray[np.float64]
    swapped: Flags
    faults: dict[str, Flags]


def locate_rows(chunk: pd.DataFrame, areas: Areas) -> Where:
    """Area codes, which rows had coordinates exchanged, and what is wrong with others."""
    x, y = degrees(chunk["longitude"]), degrees(chunk["latitude"])
    empty = chunk[["longitude", "latitude"]].apply(lambda text: text.str.upper().isin(NOTHING))
    # Zero in one cell only is a coordinate; programs write 0, 0 for "unknown".
    blank = (empty["longitude"] & (x != 0)) | (empty["latitude"] & (y != 0))
    missing = chunk["broken"].to_numpy() | blank.to_numpy() | ((x == 0) & (y == 0))
    unreadable = ~missing & (np.isnan(x) | np.isnan(y) | (np.minimum(abs(x), abs(y)) > 90))
    area = np.full(len(chunk), NONE)
    readable = np.flatnonzero(~missing & ~unreadable)
    area[readable] = areas.codes(x[readable], y[readable])
    elsewhere = readable[area[readable] == NONE]
    area[elsewhere] = areas.codes(y[elsewhere], x[elsewhere])
    swapped = np.zeros(len(chunk), dtype=bool)
    swapped[elsewhere] = area[elsewhere] != NONE
    faults = {
        reasons.UNREADABLE_COORDINATES: unreadable,
        reasons.ROUNDED_COORDINATES: ~missing & ~unreadable & is_rounded(x) & is_rounded(y),
        reasons.OUTSIDE: ~missing & ~unreadable & (area == NONE),
    }
    return Where(area, np.where(swapped, y, x), np.where(swapped, x, y), swapped, faults)
