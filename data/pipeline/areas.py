"""The areas release: outlines, names residents know, and denominators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa

from data.files.called import called
from data.files.coordinates import fault_in_projection
from data.files.counted import counted
from data.files.coverage import Coverage, as_coverage
from data.files.downloads import read_outlines
from data.files.exact_outlines import exact_table, to_millionths
from data.files.faults import SourceError
from data.files.records import as_one_line, shown
from data.pipeline.area_names import neighborhood_names
from data.pipeline.denominators import BlockCounts, Denominator, Land, count_addresses
from data.pipeline.map_layers import generalise, map_layers
from data.place import Place, Wards
from data.published.area_ids import made_ids
from data.published.credits import licence_entry, source_entry
from data.published.release import write_release
from data.published.schema import AREAS, GEO, GEOGRAPHIES, SHARES, TableSchema

WARD = "ward"  # the larger areas that a place can name beside police districts

# Generalised outlines of the same area, from two publications, share nearly all their surface.
_MIN_ALIKE = 0.98


def read_areas(place: Place, folder: Path) -> gpd.GeoDataFrame:
    """The areas' exact outlines, EPSG:4326, by id: `area_id`, `source_id`, `district`, `geometry`.

    `source_id` is how the source names the area, of which the id is made (data.published.area_ids).
    """
    return read_coverage(place, folder).areas


def read_coverage(place: Place, folder: Path) -> Coverage:
    """The same, and what was mended so that they fit each other."""
    areas = place.areas
    if fault := fault_in_projection(place.projection):
        raise SourceError(f"projection: {fault}")
    names = areas.neighborhoods.names_field if areas.neighborhoods.file == areas.file else None
    fields = [each for each in (areas.id_field, areas.district_field, names) if each]
    outlines = read_outlines(folder / areas.file, list(dict.fromkeys(fields)))
    source_id = _texts(areas.file, outlines, areas.id_field)
    district = pd.Series("", outlines.index)
    if areas.district_field:
        district = _ids(outlines[areas.district_field].map(as_one_line))
    frame = gpd.GeoDataFrame(
        {
            "area_id": made_ids(source_id.tolist()),
            "source_id": source_id,
            "own_name": outlines[names].map(as_one_line) if names else source_id,
            "district": district,
        },
        geometry=outlines.geometry,
    )
    frame = frame.sort_values("area_id", ignore_index=True)
    coverage = as_coverage(frame, place.projection, areas.file)
    exact = to_millionths(coverage.areas.drop(columns="own_name"), areas.file)
    return coverage._replace(areas=exact)


def _texts(file: str, outlines: gpd.GeoDataFrame, field: str) -> pd.Series:
    """What names each outline, as published. Raises SourceError where one is empty or repeated."""
    texts = outlines[field].map(as_one_line)
    if (texts == "").any():
        raise SourceError(f"{file}: {field!r} of record {texts.eq('').argmax() + 1} is empty")
    if (again := texts.duplicated()).any():
        text = texts[again].iloc[0]
        first, second = (np.flatnonzero(texts == text)[:2] + 1).tolist()
        raise SourceError(
            f"{file}: records {first} and {second} share one {field}, {shown(text)}. If they are "
            "parts of one area, make one outline of them; else name another field as the id."
        )
    return texts


def _ids(texts: pd.Series) -> pd.Series:
    """The ids of larger areas that several areas share; "" stays."""
    every = sorted(set(texts) - {""})
    return texts.map(dict(zip(every, made_ids(every), strict=True)) | {"": ""})


def read_larger(place: Place, folder: Path) -> dict[str, gpd.GeoDataFrame]:
    """Exact outlines of the larger areas that reports are counted in, by kind."""
    wards = place.areas.wards
    return {WARD: read_wards(wards, folder)} if wards else {}


def build_areas(
    place: Place,
    folder: Path,
    releases: Path,
    *,
    published: dt.date | None = None,
    tell: Callable[[str], None] | None = None,
) -> Path:
    """Write the areas release under `releases/<place>/areas` and return its path.

    `published` is the day the files were fetched, where that is not the one in the
    place's file; `tell` hears what was mended.
    """
    as_of = published.isoformat() if published else place.areas.published
    if as_of is None:
        raise SourceError(f"{place.areas.file}: say under [areas] when it was `published`")
    coverage = read_coverage(place, folder)
    if tell and coverage.told:
        tell(f"{place.areas.file}: {coverage.told}.")
    exact = coverage.areas
    drawn = generalise(exact, place.projection, place.areas.simplify_m)
    land, blocks = Land(place, folder), BlockCounts(place.areas.blocks, folder)
    addresses, of_addresses = count_addresses(place, exact, folder, as_of)
    counts = _counted(exact, land, blocks).assign(addresses=addresses)
    known = [land.known(place, as_of), *blocks.known, *of_addresses]
    tables = {
        "areas": _areas_table(place, exact, drawn, counts, land, folder),
        "exact_outlines": exact_table(exact),
    }
    if place.areas.wards:
        wards = read_wards(place.areas.wards, folder)
        tables["geographies"] = _geographies(wards, _counted(wards, land, blocks))
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
    frame = outlines.assign(area_id=made_ids(_texts(wards.file, outlines, wards.id_field).tolist()))
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

    An area without homes is shared out by its land, as are all where no homes are counted.
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
            f"the borders of {counted(len(changed), 'area')} changed ({', '.join(changed[:5])}). "
            "Published figures were counted within the old ones, which stay. New borders need a "
            "new place: copy its TOML file under a new id, and publish areas, crime and cameras "
            "for it.",
            "boundaries changed",
        )


def best_fit(wards: Wards, exact: gpd.GeoDataFrame, land: Land, folder: Path) -> list[str]:
    """The ward that most of each area's land lies in."""
    dry = land.without_water(exact)
    outlines = read_wards(wards, folder).to_crs(dry.crs)
    found = []
    for area_id, shape in zip(exact["area_id"], dry, strict=True):
        shared = outlines.intersection(shape).area.to_numpy()
        if not shared.any():
            raise SourceError(f"{wards.file}: no ward overlaps area {called(exact)[area_id]}")
        found.append(str(outlines["area_id"].iloc[shared.argmax()]))
    return found


def _as_day(published: str) -> str:
    return f"{published}-01-01"[:10] if len(published) < 10 else published
