"""Outlines of areas: those of a release, and exact ones kept to count within (EPSG:4326)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.disk import PARTIAL, put_in_place
from data.files.coordinates import WGS84
from data.files.exact_outlines import exact_outlines_of
from data.published.release import Release


def outlines_of(areas: Release) -> gpd.GeoDataFrame:
    """`area_id` and outline of every area of a release, to count within: exact where it has them.

    Raises ReleaseError as `exact_outlines_of` does.
    """
    exact = exact_outlines_of(areas)
    return drawn_outlines_of(areas) if exact is None else exact


def drawn_outlines_of(areas: Release) -> gpd.GeoDataFrame:
    """`area_id` and outline of every area of a release, generalised for the map."""
    frame = areas.tables["areas"].select(["area_id", "geometry"]).to_pandas()
    outlines = gpd.GeoSeries.from_wkb(frame["geometry"], crs=WGS84)
    return gpd.GeoDataFrame(frame[["area_id"]], geometry=outlines, crs=WGS84)


def write_outlines(areas: gpd.GeoDataFrame, folder: Path) -> Path:
    """Outlines as a file that every worker can read, named by its content.

    With what the source calls the areas (`source_id`), where that is known.
    """
    frame = pd.DataFrame({"area_id": areas["area_id"], "outline": areas.geometry.to_wkb()})
    parts = [*frame["area_id"].str.encode("utf-8"), *frame["outline"]]
    if "source_id" in areas:
        frame["source_id"] = areas["source_id"]
        if (frame["source_id"] != frame["area_id"]).any():
            parts += frame["source_id"].str.encode("utf-8").tolist()
    digest = hashlib.sha256(b"".join(parts))
    path = folder / f"outlines-{digest.hexdigest()[:16]}.parquet"
    work = path.with_name(f"{PARTIAL}{path.name}")
    frame.to_parquet(work, index=False)
    put_in_place(work, path)
    return path


def read_outlines_file(path: Path) -> gpd.GeoDataFrame:
    """What `write_outlines` wrote: `area_id`, outline, and `source_id` where that is known."""
    frame = pd.read_parquet(path)
    outlines = gpd.GeoSeries.from_wkb(frame["outline"], crs=WGS84)
    return gpd.GeoDataFrame(frame.drop(columns="outline"), geometry=outlines)
