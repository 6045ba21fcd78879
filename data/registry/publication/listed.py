"""Government cameras that a public list names, which must not count as registered too.

Where both held them, anybody could take the list from the figures of the register, and would
learn of the few others. So what counts once without them never counts with them again: what
came back all at once would be theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.files.points import areas_of_points, read_points
from data.place import Place
from data.published.catalog import read_catalog
from data.published.release import Release
from data.registry.intake.address_points import addresses_of
from data.registry.intake.nearness import Points, near_any, on_grid
from data.registry.intake.placing import LISTED_REACH
from data.registry.publication.knowledge import UNLOCATED, NotTried
from data.registry.publication.released import REGISTER, PublishError, public_releases

BOTH = "whether government cameras stand in the register too"


def listed_cameras(
    place: Place, folder: Path | None, outlines: gpd.GeoDataFrame
) -> pd.DataFrame | None:
    """`longitude` and `latitude` of all that the place's list has a point for.

    None where the place names no list, or the folder does not have it. Raises SourceError, also
    where too many points lie outside the outlines: such a list would take nothing away.
    """
    config = place.government_cameras
    if config is None or folder is None or not (folder / config.file).is_file():
        return None
    points = read_points(folder / config.file, [], config.longitude_field, config.latitude_field)
    areas_of_points(config.file, points, outlines, config.max_outside)
    on_earth = points["longitude"].between(-180, 180) & points["latitude"].between(-90, 90)
    return points[on_earth]


def without_listed(
    addresses: pd.DataFrame | None, listed: pd.DataFrame | None
) -> pd.DataFrame | None:
    """Address points (`spelling`, `longitude`, `latitude`) of which a register can count any.

    No address with a point at a listed camera: an intruder does not look for owners there.
    """
    if addresses is None or listed is None:
        return addresses
    at, cameras = (
        Points(*(on_grid(each[axis].to_numpy(dtype=float)) for axis in ("longitude", "latitude")))
        for each in (addresses, listed)
    )
    address = addresses_of(addresses)
    gone = address[near_any(at, cameras, LISTED_REACH)]
    return addresses[~np.isin(address, gone)]


def counts_apart(public: Sequence[Release]) -> bool:
    """Whether the newest release of a register among these counts without listed cameras."""
    of_register = [release for release in public if release.facts["programme"] == REGISTER]
    newest = max(of_register, key=lambda release: str(release.facts["date"]), default=None)
    return newest is not None and bool(newest.facts.get("listed_apart"))


def refuse_with_listed(place: Place, releases: Path) -> None:
    """For a register that is published without the list: raise PublishError where that is needed.

    It is where the list stands beside the register on the site, and where a release that is out
    counts without its cameras.
    """
    if read_catalog(releases, place.id).get("government"):
        raise PublishError(
            "The published list of government cameras stands beside the register on the site. "
            "Where the register holds some of them, anybody could take the list from its figures, "
            "and learn how few others there are. Give the list: --from with the folder of "
            f"{_file(place)}."
        )
    for each in (place.id, *place.cameras.after):
        if counts_apart(public_releases(releases, each)):
            raise PublishError(
                f"The last release of {each} counts without the cameras on the published list of "
                "government cameras. With them the next one, set against it and the list, would "
                "tell of fewer than ten others. Give the list again: --from with the folder of "
                f"{_file(place)}."
            )


def _file(place: Place) -> str:
    config = place.government_cameras
    return config.file if config else "the file that [government_cameras] names"


def untried_addresses(
    place: Place, listed: pd.DataFrame | None, points: pd.DataFrame | None
) -> list[NotTried]:
    """What is not known of the addresses that a register without listed cameras can count."""
    if listed is not None and points is not None:
        return []
    why = UNLOCATED
    if listed is None:
        why = f"their list was not given (--from with the folder of {_file(place)})"
    return [NotTried("how many addresses stand at government cameras", why)]
