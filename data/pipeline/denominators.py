"""What figures are set against: the land of each area, its residents and its addresses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from data.files.downloads import read_outlines, read_rows, require_columns
from data.files.faults import SourceError
from data.files.locate import Locator
from data.place import AddressPoints, Blocks, Credit, Place, Residents
from data.published.credits import source_entry


@dataclass(frozen=True)
class Denominator:
    """A column of the areas release, and what the release says of where it comes from."""

    column: str
    source: Credit
    date: str
    basis: str

    @property
    def fact(self) -> dict[str, str | int]:
        source = self.source
        return {
            "source": source.title,
            "publisher": source.publisher,
            "year": int(self.date[:4]),
            "basis": self.basis,
        }

    @property
    def entry(self) -> dict[str, str]:
        return source_entry(self.source, self.date)


def measure_land(
    place: Place, exact: gpd.GeoDataFrame, folder: Path, as_of: str
) -> tuple[pd.Series, Denominator]:
    """Surface of each area in km², less its water where the place has a file of water."""
    basis = "land" if place.areas.water_file else "land and water"
    known = Denominator("area_km2", place.areas.source, as_of, basis)
    return land_of(place, exact, folder).area / 1e6, known


def land_of(place: Place, exact: gpd.GeoDataFrame, folder: Path) -> gpd.GeoSeries:
    """The areas in metres, without their water where the place has a file of it."""
    areas = exact.to_crs(place.projection).geometry
    if not place.areas.water_file:
        return areas
    water = read_outlines(folder / place.areas.water_file, []).to_crs(place.projection)
    return areas.difference(water.union_all())


def count_residents(
    place: Place, exact: gpd.GeoDataFrame, folder: Path
) -> tuple[pd.Series, Denominator]:
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
        known = Denominator("residents", blocks.source, str(blocks.year), "count")
        return totals.round().astype(np.int64).reset_index(drop=True), known
    if tracts is None:
        raise SourceError("the place's file names no source of residents")
    known = Denominator("residents", tracts.source, str(tracts.year), "estimate")
    return share_out_residents(place, tracts, exact, folder), known


def count_addresses(
    place: Place, exact: gpd.GeoDataFrame, folder: Path, as_of: str
) -> tuple[pd.Series, Denominator | None]:
    """Public address points in each area; missing where their file is not there."""
    points = place.areas.addresses
    if points is None or not (folder / points.file).is_file():
        return pd.Series([pd.NA] * len(exact), dtype="Int64"), None
    area = _areas_of_points(points, read_rows(folder / points.file), exact)
    totals = area.value_counts().reindex(exact["area_id"], fill_value=0)
    known = Denominator("addresses", points.source, as_of, "count")
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
