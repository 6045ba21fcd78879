"""What areas are called: by hand, by outlines of their own, or by neighborhoods they overlap."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.files.records import as_one_line, shown
from data.place import Place
from data.published.names import fault_in_name, may_be_told

Found = Sequence[str]  # the names of outlines that cover much of an area, most of it first


def neighborhood_names(
    place: Place, exact: gpd.GeoDataFrame, folder: Path
) -> tuple[list[str], list[str]]:
    """Each area's name, and the other neighborhoods near it, from overlapping outlines.

    The place's hand-checked name wins. Outlines of the areas themselves name them whole; others
    may list several neighborhoods each, and then the first name of each of the two that cover
    most of the area is taken, unless another area would be called the same.
    """
    found = _overlapping(place, exact, folder)
    is_own = place.areas.neighborhoods.file == place.areas.file
    briefly = [_whole(each[:1]) if is_own else _briefly(each) for each in found]
    often = Counter(briefly)
    names = [
        place.areas.names.get(area_id) or (brief if often[brief] == 1 else _whole(each[:2]))
        for area_id, brief, each in zip(exact["area_id"], briefly, found, strict=True)
    ]
    if fault := next(filter(None, map(fault_in_name, names)), ""):
        raise SourceError(told_of_name(place, fault))
    return names, _nearby(place, names, found)


def _overlapping(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> list[Found]:
    """By area, the names of outlines that cover enough of it. Raises SourceError where one has
    none, or where a text cannot be a name."""
    config = place.areas.neighborhoods
    outlines = read_outlines(folder / config.file, [config.names_field]).to_crs(place.projection)
    called = outlines[config.names_field].map(as_one_line)
    found = []
    for area_id, shape in zip(
        exact["area_id"], exact.geometry.to_crs(place.projection), strict=True
    ):
        share = outlines.intersection(shape).area / shape.area
        share = share[(share >= config.min_share) & (called != "")]
        texts = called[share.sort_values(ascending=False, kind="stable").index].tolist()
        if not texts and area_id not in place.areas.names:
            raise SourceError(
                f"{config.file}: no outline with a name overlaps area {area_id}; name it under "
                "[areas.names]"
            )
        for text in texts:
            if fault := fault_in_name(text):
                raise SourceError(told_of_name(place, fault, called, text))
        found.append(texts)
    return found


def _briefly(texts: Found) -> str:
    return ", ".join(_parts(text)[0] for text in texts[:2])


def _whole(texts: Found) -> str:
    return ", ".join(texts)


def _parts(text: str) -> list[str]:
    """The neighborhoods that one outline lists."""
    return [part for each in text.split(",") if (part := each.strip())] or [text]


def _nearby(place: Place, names: Sequence[str], found: Sequence[Found]) -> list[str]:
    """A neighborhood that an area is named after is looked for there, not next door."""
    parks = place.map.parks.values if place.map.parks else ()
    taken = ", ".join([*names, *parks])

    def is_taken(part: str) -> bool:
        """Ward 1 is not, where there is a Ward 12."""
        return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", taken) is not None

    parts = (dict.fromkeys(part for text in texts for part in _parts(text)) for texts in found)
    return [", ".join(part for part in each if not is_taken(part)) for each in parts]


def told_of_name(place: Place, fault: str, names: pd.Series | None = None, text: str = "") -> str:
    """What is wrong with a name: file, column, record and rule; the name unless it is private."""
    config = place.areas.neighborhoods
    at = names.tolist().index(text) + 1 if names is not None and text in set(names) else None
    value = f", {shown(text)}," if may_be_told(text) else ""
    where = (
        f"{config.file}: column {config.names_field!r}, record {at}{value}"
        if at
        else "[areas.names]: one of the names"
    )
    return f"{where} {fault}. Name the area under [areas.names], as residents call it."
