"""Government cameras that a public list names, which must not count as registered too.

Where both held them, anybody could take the list from the figures of the register, and would
learn of the few others.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from data.files.points import read_points
from data.place import Place
from data.registry.intake.nearness import Points, near_any, on_grid
from data.registry.intake.placing import LISTED_REACH


def listed_cameras(place: Place, folder: Path | None) -> pd.DataFrame | None:
    """`longitude` and `latitude` of all that the place's list has a point for.

    None where the place names no list, or the folder does not have it. Raises SourceError.
    """
    config = place.government_cameras
    if config is None or folder is None or not (folder / config.file).is_file():
        return None
    points = read_points(folder / config.file, [], config.longitude_field, config.latitude_field)
    return points.dropna()


def without_listed(addresses: pd.DataFrame, listed: pd.DataFrame | None) -> pd.DataFrame:
    """Address points (`longitude`, `latitude`) of which a register can count any: none at a listed
    camera, so that an intruder does not look for owners there.
    """
    if listed is None:
        return addresses
    at, cameras = (
        Points(*(on_grid(each[axis].to_numpy(dtype=float)) for axis in ("longitude", "latitude")))
        for each in (addresses, listed)
    )
    return addresses[np.logical_not(near_any(at, cameras, LISTED_REACH))]
