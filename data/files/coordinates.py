"""Coordinate systems: the one that all outlines and points are kept in, and the way to others."""

from __future__ import annotations

import pyproj
from pyproj.network import set_network_enabled  # type: ignore[attr-defined]

WGS84 = "EPSG:4326"  # degrees


def transformer(source: str, target: str) -> pyproj.Transformer:
    """From one coordinate system to another, longitude or x first.

    With the grids at hand: a missing one is not fetched, since nothing leaves the machine.
    """
    set_network_enabled(False)
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
