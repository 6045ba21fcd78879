"""Government cameras that a public list names, which must not count as registered too.

Where both held them, anybody could take the list from the figures of the register, and would
learn of the few others.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from data.files.points import read_points
from data.place import Place


def listed_cameras(place: Place, folder: Path | None) -> pd.DataFrame | None:
    """`longitude` and `latitude` of all that the place's list has a point for.

    None where the place names no list, or the folder does not have it. Raises SourceError.
    """
    config = place.government_cameras
    if config is None or folder is None or not (folder / config.file).is_file():
        return None
    points = read_points(folder / config.file, [], config.longitude_field, config.latitude_field)
    return points.dropna()
