"""The areas release: outlines, names residents know, and denominators."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa

from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.pipeline.denominators import BlockCounts, Denominator, Land, count_addresses
from data.pipeline.map_layers import generalise, map_layers
from data.place import Place, Wards
from data.published.credits import licence_entry, source_entry
from data.published.names import fault_in_name
from data.published.release import write_release
from data.published.schema import AREAS, GEO, GEOGRAPHIES, SHARES, TableSchema

WARD = "ward"  # the larger areas that a place can name beside police districts

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


def read_larger(place: Place, folder: Path) -> dict[str, gpd.GeoDataFrame]:
    """Exact outlines of the larger areas that reports are counted in, by kind."""
    wards = place.areas.wards
    return {WARD: read_wards(wards, folder)} if wards else {}


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
    land, blocks = Land(place, folder), BlockCounts(place.areas.blocks, folder)
    addresses, of_addresses = count_addresses(place, exact, folder, as_of)
    counts = _counted(exact, land, blocks).assign(addresses=addresses)
    known = [land.known(place, as_of), *blocks.known, *of_addresses]
    tables = {"areas": _areas_table(place, exact, drawn, counts, land, folder)}
    if place.areas.wards:
        wards = read_wards(place.areas.wards, folder)
        tables["geographies"] = _geographies(wards, _counted(wards, land, blocks))
        if place.areas.blocks.housing_field:
            tables["shares"] = _shares(blocks, land, exact, wards)
    return write_release(
        releases / place.id / "areas",
        "areas",
        place=place.id,
        title=f"{place.name}: areas ({place.areas.kind}s)",
        tables=tables,
        files={"map.geojson": map_layers(place, drawn, land.water, folder)},
        facts={
            "date": _as_day(as_of),
            "denominators": {each.column: each.fact for each in known},
        },
        sources=_sources(place, as_of, known),
        licence=licence_entry(place),
    )


def read_wards(wards: Wards, folder: Path) -> gpd.GeoDataFrame:
    """The wards' outlines as areas are read, EPSG:4326: `area_id`, `geometry`, by id."""
    outlines = read_outlines(folder / wards.file, [wards.id_field])
    frame = outlines.assign(area_id=outlines[wards.id_field].astype(str))
    return frame[["area_id", "geometry"]].sort_values("area_id", ignore_index=True)


def _counted(outlines: gpd.GeoDataFrame, land: Land, blocks: BlockCounts) -> pd.DataFrame:
    """Land, residents and housing units within each outline."""
    return blocks.within(outlines).assign(area_km2=land.within(outlines).round(6))


def _geographies(wards: gpd.GeoDataFrame, counts: pd.DataFrame) -> pa.Table:
    """Wards by themselves: areas do not nest in them, so sums of areas are no figures of theirs."""
    frame = counts.assign(geography=WARD, geography_id=wards["area_id"])
    return _as_table(frame, GEOGRAPHIES)


def _shares(
    blocks: BlockCounts, land: Land, exact: gpd.GeoDataFrame, wards: gpd.GeoDataFrame
) -> pa.Table:
    """Which part of each area's homes and of its land lies in each ward.

    An area without homes is shared out by its land.
    """
    pair = ["area_id", "geography_id"]
    homes = blocks.homes_shared(exact, wards).set_index(pair)["housing_units"]
    pieces = exact.overlay(wards.rename(columns={"area_id": "geography_id"}), keep_geom_type=True)
    surface = land.within(pieces).set_axis(pd.MultiIndex.from_frame(pieces[pair]))
    parts = pd.DataFrame({"homes": _parts(homes), "land": _parts(surface)})
    known = parts.groupby("area_id")["homes"].transform("count") > 0
    parts["homes"] = parts["homes"].fillna(0.0).where(known, parts["land"])
    parts = parts.fillna(0.0)
    parts = parts[(parts > 0).any(axis=1)].reset_index()
    return _as_table(parts.assign(geography=WARD), SHARES)


def _parts(amounts: pd.Series) -> pd.Series:
    """Of each area's whole, to three decimals; the largest part takes up what rounding leaves."""
    of_area = amounts.groupby("area_id")
    parts = (amounts / of_area.transform("sum")).round(3)
    rest = 1 - parts.groupby("area_id").sum()
    for largest in of_area.idxmax():
        parts[largest] = round(parts[largest] + rest[largest[0]], 3)
    return parts


def _areas_table(
    place: Place,
    exact: gpd.GeoDataFrame,
    drawn: gpd.GeoDataFrame,
    counts: pd.DataFrame,
    land: Land,
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
            "ward": best_fit(wards, exact, land, folder) if wards else "",
            **counts,
            "geometry": drawn.geometry.to_wkb(),
        }
    )
    return _as_table(frame, AREAS).replace_schema_metadata({"geo": GEO})


def _as_table(frame: pd.DataFrame, schema: TableSchema) -> pa.Table:
    table = pa.Table.from_pandas(frame, schema=schema.arrow, preserve_index=False)
    return table.replace_schema_metadata(None)


def _sources(place: Place, as_of: str, known: Sequence[Denominator]) -> list[dict[str, str]]:
    """The outlines first; names and wards; then where numbers come from, each once."""
    wards = place.areas.wards
    entries = [
        source_entry(place.areas.source, as_of),
        source_entry(place.areas.neighborhoods.source),
        *([source_entry(wards.source)] if wards else []),
        *(each.entry for each in known),
    ]
    return [entry for n, entry in enumerate(entries) if entry not in entries[:n]]


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
        for part in dict.fromkeys([name, *largest]):
            if fault := fault_in_name(part):
                raise SourceError(told_of_name(place, fault, outlines[config.names_field], part))
        names.append(name)
        overlapping.append(list(dict.fromkeys(part for parts in found for part in parts)))
    # A neighborhood that an area is named after is looked for there, not next door.
    parks = place.map.parks.values if place.map.parks else ()
    taken = ", ".join([*names, *parks])

    def is_taken(part: str) -> bool:
        """Ward 1 is not, where there is a Ward 12."""
        return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", taken) is not None

    return names, [", ".join(part for part in parts if not is_taken(part)) for parts in overlapping]


def told_of_name(place: Place, fault: str, names: pd.Series | None = None, text: str = "") -> str:
    """What is wrong with a name: file, column and record, but never the text itself."""
    config = place.areas.neighborhoods
    at = names.tolist().index(text) + 1 if names is not None and text in set(names) else None
    where = (
        f"{config.file}: column {config.names_field!r}, record {at}"
        if at
        else "[areas.names]: one of the names"
    )
    return f"{where} {fault}. Name the area under [areas.names], as residents call it."


def best_fit(wards: Wards, exact: gpd.GeoDataFrame, land: Land, folder: Path) -> list[str]:
    """The ward that most of each area's land lies in."""
    dry = land.without_water(exact)
    outlines = read_wards(wards, folder).to_crs(dry.crs)
    found = []
    for area_id, shape in zip(exact["area_id"], dry, strict=True):
        shared = outlines.intersection(shape).area.to_numpy()
        if not shared.any():
            raise SourceError(f"{wards.file}: no ward overlaps area {area_id}")
        found.append(str(outlines["area_id"].iloc[shared.argmax()]))
    return found


def _as_day(published: str) -> str:
    return f"{published}-01-01"[:10] if len(published) < 10 else published
