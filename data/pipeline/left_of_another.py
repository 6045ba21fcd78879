"""What is doubtful in a place's file though it can be built: what was left of a city it was
copied from, and limits that silence most areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

import geopandas as gpd
import pandas as pd

from data.files.counted import counted
from data.place import PLACES, Place, load_place

_MOST_SILENT = 0.5  # of the areas


def labels_elsewhere(place: Place, areas: gpd.GeoDataFrame) -> Iterator[str]:
    """Labels of the map that lie outside of all areas (EPSG:4326)."""
    west, south, east, north = areas.total_bounds
    for number, label in enumerate(place.map.labels, start=1):
        if not (west <= label.longitude <= east and south <= label.latitude <= north):
            yield f"map.labels: label {number} lies outside the areas. Is it of another city?"


def left_of_others(place: Place) -> Iterator[str]:
    """Where a place says what another place that comes with the product says of itself.

    What two of those say, such as a federal server, is nobody's own.
    """
    known = [load_place(file) for file in sorted(PLACES.glob("*.toml"))]
    everybodys = Counter(said for other in known for said in _said(other))
    ours = _said(place)
    for other in known:
        if other.id not in (place.id, *place.cameras.after):
            own = {said for said in _said(other) if everybodys[said] == 1}
            for section, text in sorted(ours & own):
                yield f"{section}: {text} is that of {other.name}. Was it left in a copy?"


def silent_areas(place: Place, areas: pd.DataFrame) -> Iterator[str]:
    """Where most areas (`residents`) have too few people for a rate."""
    least = place.areas.min_residents_for_rates
    few = int((areas["residents"] < least).sum()) if place.areas.blocks else 0
    if few > _MOST_SILENT * len(areas):
        half = int(areas["residents"].median())
        yield (
            f"areas: {few} of {counted(len(areas), 'area')} can have no rate per resident, with "
            f"fewer than min_residents_for_rates, {least:,}. Half of all have fewer than {half:,}"
        )


def _said(place: Place) -> set[tuple[str, str]]:
    """What is a city's own, by section: servers, claims, and figures that somebody made public."""
    feeds = (
        [*(each.feed for each in place.live.crime), *place.live.files.values()]
        if place.live
        else []
    )
    told = (getattr(each, name, "") for each in feeds for name in ("service", "portal", "location"))
    hosts = {urlsplit(address).hostname or "" for address in told} - {""}
    return {
        *(("live", host) for host in hosts),
        *(("claims", each.id) for each in place.claims),
        *(("published_figures", each.id) for each in place.published_figures),
        *(("cameras.facts", each.fact) for each in place.cameras.facts),
    }
