"""The areas release: outlines, names residents know, and denominators."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely

from data.files.downloads import read_outlines, read_rows, require_columns
from data.files.faults import SourceError
from data.files.locate import Locator
from data.pipeline.map_layers import generalise, map_layers
from data.place import AddressPoints, Blocks, Place, Residents, Source, Wards
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
    names, nearby = neighborhood_names(place, exact, folder)
    residents, residents_known = count_residents(place, exact, folder)
    addresses, addresses_known = count_addresses(place, exact, folder, as_of)
    wards = place.areas.wards
    frame = pd.DataFrame(
        {
            "area_id": exact["area_id"],
            "name": names,
            "nearby": nearby,
            "district": exact["district"],
            "ward": best_fit(place, wards, exact, folder) if wards else "",
            "area_km2": surface_km2(place, exact, folder).round(6),
            "residents": residents,
            "addresses": addresses,
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
        facts={
            "date": _as_day(as_of),
            "denominators": {
                "area_km2": _denominator(
                    place.areas.source,
                    int(as_of[:4]),
                    "land" if place.areas.water_file else "land and water",
                ),
                **{
                    known.column: known.denominator
                    for known in (residents_known, addresses_known)
                    if known
                },
            },
        },
        sources=[
            source_entry(place.areas.source, as_of),
            source_entry(place.areas.neighborhoods.source),
            *([source_entry(wards.source)] if wards else []),
            *(known.entry for known in (residents_known, addresses_known) if known),
        ],
        licence=licence_entry(place),
    )


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


def surface_km2(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> pd.Series:
    """Surface of each area in km², less its water where the place has a file of water."""
    return _land(place, exact, folder).area / 1e6


def best_fit(place: Place, wards: Wards, exact: gpd.GeoDataFrame, folder: Path) -> list[str]:
    """The ward that most of each area's land lies in."""
    outlines = read_outlines(folder / wards.file, [wards.id_field]).to_crs(place.projection)
    names = outlines[wards.id_field].astype(str).to_numpy()
    found = []
    for area_id, land in zip(exact["area_id"], _land(place, exact, folder), strict=True):
        shared = outlines.intersection(land).area.to_numpy()
        if not shared.any():
            raise SourceError(f"{wards.file}: no ward overlaps area {area_id}")
        found.append(str(names[shared.argmax()]))
    return found


def _land(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> gpd.GeoSeries:
    """The areas in metres, without their water where the place has a file of it."""
    areas = exact.to_crs(place.projection).geometry
    if not place.areas.water_file:
        return areas
    water = read_outlines(folder / place.areas.water_file, []).to_crs(place.projection)
    return areas.difference(water.union_all())


@dataclass(frozen=True)
class Counted:
    """Where a denominator comes from: its column, and what the release says of it."""

    column: str
    source: Source
    date: str
    basis: str

    @property
    def denominator(self) -> dict[str, Any]:
        return _denominator(self.source, int(self.date[:4]), self.basis)

    @property
    def entry(self) -> dict[str, str]:
        return source_entry(self.source, self.date)


def count_residents(
    place: Place, exact: gpd.GeoDataFrame, folder: Path
) -> tuple[pd.Series, Counted]:
    """Residents of each area: from census blocks where their file is there, else an estimate."""
    blocks, tracts = place.areas.blocks, place.areas.residents
    if blocks and (tracts is None or (folder / blocks.file).is_file()):
        rows = read_rows(folder / blocks.file)
        require_columns(blocks.file, rows, [blocks.count_field])
        people = pd.to_numeric(rows[blocks.count_field], errors="coerce")
        if people.isna().any() or (people < 0).any():
            raise SourceError(
                f"{blocks.file}: {blocks.count_field!r} holds something else than counts"
            )
        area = _areas_of_points(blocks, rows, exact)
        totals = people.groupby(area).sum().reindex(exact["area_id"], fill_value=0)
        known = Counted("residents", blocks.source, str(blocks.year), "count")
        return totals.round().astype(np.int64).reset_index(drop=True), known
    if tracts is None:
        raise SourceError("the place's file names no source of residents")
    known = Counted("residents", tracts.source, str(tracts.year), "estimate")
    return share_out_residents(place, tracts, exact, folder), known


def count_addresses(
    place: Place, exact: gpd.GeoDataFrame, folder: Path, as_of: str
) -> tuple[pd.Series, Counted | None]:
    """Public address points in each area; missing where their file is not there."""
    points = place.areas.addresses
    if points is None or not (folder / points.file).is_file():
        return pd.Series([pd.NA] * len(exact), dtype="Int64"), None
    area = _areas_of_points(points, read_rows(folder / points.file), exact)
    totals = area.value_counts().reindex(exact["area_id"], fill_value=0)
    known = Counted("addresses", points.source, as_of, "count")
    return totals.astype("Int64").reset_index(drop=True), known


def _areas_of_points(
    config: Blocks | AddressPoints, rows: pd.DataFrame, exact: gpd.GeoDataFrame
) -> pd.Series:
    """The area of each point, missing outside every area; a shared line goes to the first."""
    require_columns(config.file, rows, [config.longitude_field, config.latitude_field])
    x, y = (
        pd.to_numeric(rows[name], errors="coerce")
        for name in (config.longitude_field, config.latitude_field)
    )
    area = pd.Series(Locator(exact).areas(x, y), index=rows.index, dtype="str")
    if area.isna().mean() > config.max_outside:
        raise SourceError(
            f"{config.file}: {area.isna().mean():.0%} of its points lie outside every area. Are "
            f"{config.longitude_field!r} and {config.latitude_field!r} degrees?",
            "outside the place",
        )
    return area


def share_out_residents(
    place: Place, config: Residents, exact: gpd.GeoDataFrame, folder: Path
) -> pd.Series:
    """Residents of each area: every counted outline shared out by the surface it shares.

    Areal weighting with a mask (dasymetric; Eicher & Brewer 2001): parks and
    rivers named in the place's file hold nobody, unless an outline lies wholly
    within them.
    """
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


def _denominator(source: Source, year: int, basis: str) -> dict[str, Any]:
    return {"source": source.title, "publisher": source.publisher, "year": year, "basis": basis}


def _as_day(published: str) -> str:
    return f"{published}-01-01"[:10] if len(published) < 10 else published
