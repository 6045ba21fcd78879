"""The areas release: outlines, names residents know, and denominators."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely

from data.pipeline.outlines import generalise, map_layers
from data.place import Place, Source
from data.release import write_release
from data.schema import AREAS, GEO
from data.sources.downloads import SourceError, read_outlines


def read_areas(place: Place, folder: Path) -> gpd.GeoDataFrame:
    """The areas' exact outlines, EPSG:4326: `area_id`, `district`, `geometry`, by id."""
    areas = place.areas
    frame = read_outlines(folder / areas.file, [areas.id_field, areas.district_field])
    frame = frame.rename(columns={areas.id_field: "area_id", areas.district_field: "district"})
    frame = frame.astype({"area_id": str, "district": str})
    if frame["area_id"].duplicated().any():
        raise SourceError(f"{areas.file}: two outlines share one {areas.id_field}")
    return frame.sort_values("area_id", ignore_index=True)


def build_areas(place: Place, folder: Path, releases: Path) -> Path:
    """Write the areas release under `releases/<place>/areas` and return its path."""
    exact = read_areas(place, folder)
    drawn = generalise(exact, place.projection, place.areas.simplify_m)
    names, nearby = neighborhood_names(place, exact, folder)
    frame = pd.DataFrame(
        {
            "area_id": exact["area_id"],
            "name": names,
            "nearby": nearby,
            "district": exact["district"],
            "area_km2": surface_km2(place, exact, folder).round(6),
            "residents": share_out_residents(place, exact, folder),
            "addresses": pd.array([None] * len(exact), dtype="Int64"),
            "geometry": drawn.geometry.to_wkb(),
        }
    )
    table = pa.Table.from_pandas(frame, schema=AREAS.arrow, preserve_index=False)
    return write_release(
        releases / place.id / "areas",
        "areas",
        place=place.id,
        title=f"{place.name}: areas ({place.areas.kind}s)",
        tables={"areas": table.replace_schema_metadata({"geo": GEO})},
        files={"map.geojson": map_layers(place, drawn, folder)},
        facts={"date": _as_day(place.areas.published), "denominators": _denominators(place)},
        sources=[
            source_entry(place.areas.source, place.areas.published),
            source_entry(place.areas.neighborhoods.source),
            source_entry(place.areas.residents.source, str(place.areas.residents.year)),
        ],
        licence=licence_entry(place),
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
    taken = ", ".join([*names, *place.map.parks.values])
    return names, [", ".join(part for part in parts if part not in taken) for parts in overlapping]


def surface_km2(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> pd.Series:
    """Surface of each area in km², less its water where the place has a file of water."""
    areas = exact.to_crs(place.projection).geometry
    if place.areas.water_file:
        water = read_outlines(folder / place.areas.water_file, []).to_crs(place.projection)
        areas = areas.difference(water.union_all())
    return areas.area / 1e6


def share_out_residents(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> pd.Series:
    """Residents of each area: every counted outline shared out by the surface it shares.

    Areal weighting with a mask (dasymetric; Eicher & Brewer 2001): parks and
    rivers named in the place's file hold nobody, unless an outline lies wholly
    within them.
    """
    config = place.areas.residents
    counted = read_outlines(folder / config.file, [config.count_field]).to_crs(place.projection)
    lived_in = counted.geometry
    if config.empty_file:
        empty = read_outlines(folder / config.empty_file, [config.empty_field or ""])
        empty = empty[empty[config.empty_field].isin(config.empty_values)].to_crs(place.projection)
        outside = lived_in.difference(empty.union_all())
        lived_in = outside.where(outside.area > 0.01 * lived_in.area, lived_in)
    areas = exact.to_crs(place.projection).geometry
    tree = shapely.STRtree(areas.to_numpy())
    outline, area = tree.query(lived_in.to_numpy(), predicate="intersects")
    shared = shapely.area(
        shapely.intersection(lived_in.to_numpy()[outline], areas.to_numpy()[area])
    )
    inside = np.bincount(outline, weights=shared, minlength=len(counted))
    people = counted[config.count_field].to_numpy(float)[outline] * shared / inside[outline]
    totals = np.bincount(area, weights=people, minlength=len(areas))
    return pd.Series(totals.round().astype(np.int64))


def source_entry(source: Source, published: str | None = None) -> dict[str, str]:
    """A source as a Frictionless descriptor names it."""
    entry = {"title": source.title, "publisher": source.publisher, "path": source.url}
    return entry | ({"date": published} if published else {})


def licence_entry(place: Place) -> dict[str, str]:
    """The licence of the data as a Frictionless descriptor names it."""
    licence = place.licence
    return {"name": licence.name, "title": licence.title, "path": licence.url}


def _denominators(place: Place) -> dict[str, dict[str, Any]]:
    residents = place.areas.residents
    return {
        "area_km2": {
            "source": place.areas.source.title,
            "publisher": place.areas.source.publisher,
            "year": int(place.areas.published[:4]),
            "basis": "land" if place.areas.water_file else "land and water",
        },
        "residents": {
            "source": residents.source.title,
            "publisher": residents.source.publisher,
            "year": residents.year,
            "basis": "estimate",
        },
    }


def _as_day(published: str) -> str:
    return f"{published}-01-01"[:10] if len(published) < 10 else published
