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


def fault_in_projection(projection: str) -> str:
    """Why lengths and surfaces cannot be measured in a coordinate system, "" where they can."""
    try:
        system = pyproj.CRS.from_user_input(projection)
    except pyproj.exceptions.CRSError:
        return f"{projection!r} is no coordinate system (EPSG)"
    metric = system.is_projected and all(axis.unit_name == "metre" for axis in system.axis_info)
    return "" if metric else f"{projection} does not measure in metres"
