"""The areas release: outlines, names residents know, and denominators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa

from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.pipeline.denominators import (
    Denominator,
    count_addresses,
    count_residents,
    land_of,
    measure_land,
)
from data.pipeline.map_layers import generalise, map_layers
from data.place import Place, Wards
from data.published.credits import licence_entry, source_entry
from data.published.release import write_release
from data.published.schema import AREAS, GEO

# Generalised outlines of the same area, from two publications, share nearly all their surface.
_MIN_ALIKE = 0.98


def read_areas(place: Place, folder: Path) -> gpd.GeoDataFrame:
    """The areas' exact outlines, EPSG:4326: `area_id`, `district`, `geometry`, by id."""
    areas = place.areas
    fields = [areas.id_field, *([areas.district_field] if areas.district_field else [])]
    outlines = read_outlines(folder / areas.file, fields)
    frame = gpd.GeoDataFrame(
        {
            "area_id": outlines[areas.id_field].astype(str),
            "district": outlines[areas.district_field].astype(str) if areas.district_field else "",
        },
        geometry=outlines.geometry,
    )
    if frame["area_id"].duplicated().any():
        raise SourceError(f"{areas.file}: two outlines share one {areas.id_field}")
    return frame.sort_values("area_id", ignore_index=True)


def build_areas(
    place: Place, folder: Path, releases: Path, *, published: dt.date | None = None
) -> Path:
    """Write the areas release under `releases/<place>/areas` and return its path.

    `published` is the day the files were fetched, where that is not the one in the
    place's file.
    """
    as_of = published.isoformat() if published else place.areas.published
    if as_of is None:
        raise SourceError(f"{place.areas.file}: say under [areas] when it was `published`")
    exact = read_areas(place, folder)
    drawn = generalise(exact, place.projection, place.areas.simplify_m)
    surface, of_land = measure_land(place, exact, folder, as_of)
    residents, of_residents = count_residents(place, exact, folder)
    addresses, of_addresses = count_addresses(place, exact, folder, as_of)
    known = [each for each in (of_land, of_residents, of_addresses) if each]
    counts = {"area_km2": surface.round(6), "residents": residents, "addresses": addresses}
    table = _areas_table(place, exact, drawn, counts, folder)
    return write_release(
        releases / place.id / "areas",
        "areas",
        place=place.id,
        title=f"{place.name}: areas ({place.areas.kind}s)",
        tables={"areas": table},
        files={"map.geojson": map_layers(place, drawn, folder)},
        facts={
            "date": _as_day(as_of),
            "denominators": {each.column: each.fact for each in known},
        },
        sources=_sources(place, known),
        licence=licence_entry(place),
    )


def _areas_table(
    place: Place,
    exact: gpd.GeoDataFrame,
    drawn: gpd.GeoDataFrame,
    counts: Mapping[str, pd.Series],
    folder: Path,
) -> pa.Table:
    names, nearby = neighborhood_names(place, exact, folder)
    wards = place.areas.wards
    frame = pd.DataFrame(
        {
            "area_id": exact["area_id"],
            "name": names,
            "nearby": nearby,
            "district": exact["district"],
            "ward": best_fit(place, wards, exact, folder) if wards else "",
            **counts,
            "geometry": drawn.geometry.to_wkb(),
        }
    )
    table = pa.Table.from_pandas(frame, schema=AREAS.arrow, preserve_index=False)
    return table.replace_schema_metadata({"geo": GEO})


def _sources(place: Place, known: Sequence[Denominator]) -> list[dict[str, str]]:
    """The outlines first, since the land is measured on them; names and wards; then the others."""
    land, *others = known
    wards = place.areas.wards
    return [
        land.entry,
        source_entry(place.areas.neighborhoods.source),
        *([source_entry(wards.source)] if wards else []),
        *(each.entry for each in others),
    ]


def require_same_outlines(place: Place, before: gpd.GeoDataFrame, after: gpd.GeoDataFrame) -> None:
    """Raise SourceError where generalised outlines are no longer those that were published.

    Figures counted within old borders and drawn in new ones would be wrong, and two sets
    of borders for the same cameras could be subtracted from each other.
    """
    old, new = (frame.set_index("area_id").sort_index() for frame in (before, after))
    changed = sorted(set(old.index) ^ set(new.index))
    if not changed:
        one, other = (frame.to_crs(place.projection).geometry for frame in (old, new))
        alike = one.intersection(other).area / one.union(other).area
        changed = sorted(alike.index[alike < _MIN_ALIKE])
    if changed:
        raise SourceError(
            f"the borders of {len(changed)} areas changed ({', '.join(changed[:5])}). Published "
            "figures were counted within the old ones, which stay. New borders need a new place: "
            "copy its TOML file under a new id, and publish areas, crime and cameras for it.",
            "boundaries changed",
        )


def neighborhood_names(
    place: Place, exact: gpd.GeoDataFrame, folder: Path
) -> tuple[list[str], list[str]]:
    """Each area's name, and the other neighborhoods near it, from overlapping outlines.

    The place's hand-checked name wins; else the first name of each of the two
    outlines that cover most of the area.
    """
    config = place.areas.neighborhoods
    outlines = read_outlines(folder / config.file, [config.names_field]).to_crs(place.projection)
    areas = exact.to_crs(place.projection)
    names, overlapping = [], []
    for area_id, geometry in zip(areas["area_id"], areas.geometry, strict=True):
        share = outlines.intersection(geometry).area / geometry.area
        largest = outlines[share >= config.min_share].assign(share=share)
        largest = largest.sort_values("share", ascending=False)[config.names_field]
        found = [[part.strip() for part in text.split(",")] for text in largest]
        name = place.areas.names.get(area_id) or ", ".join(parts[0] for parts in found[:2])
        if not name:
            raise SourceError(
                f"{config.file}: no outline overlaps area {area_id}; name it under [areas.names]"
            )
        names.append(name)
        overlapping.append(list(dict.fromkeys(part for parts in found for part in parts)))
    # A neighborhood that an area is named after is looked for there, not next door.
    parks = place.map.parks.values if place.map.parks else ()
    taken = ", ".join([*names, *parks])
    return names, [", ".join(part for part in parts if part not in taken) for parts in overlapping]


def best_fit(place: Place, wards: Wards, exact: gpd.GeoDataFrame, folder: Path) -> list[str]:
    """The ward that most of each area's land lies in."""
    outlines = read_outlines(folder / wards.file, [wards.id_field]).to_crs(place.projection)
    names = outlines[wards.id_field].astype(str).to_numpy()
    found = []
    for area_id, land in zip(exact["area_id"], land_of(place, exact, folder), strict=True):
        shared = outlines.intersection(land).area.to_numpy()
        if not shared.any():
            raise SourceError(f"{wards.file}: no ward overlaps area {area_id}")
        found.append(str(names[shared.argmax()]))
    return found


def _as_day(published: str) -> str:
    return f"{published}-01-01"[:10] if len(published) < 10 else published
