"""Outlines of areas: those of a release, and exact ones kept to count within (EPSG:4326)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.disk import PARTIAL, put_in_place
from data.files.coordinates import WGS84
from data.published.release import Release


def outlines_of(areas: Release) -> gpd.GeoDataFrame:
    """`area_id` and generalised outline of every area of a release."""
    frame = areas.tables["areas"].select(["area_id", "geometry"]).to_pandas()
    outlines = gpd.GeoSeries.from_wkb(frame["geometry"], crs=WGS84)
    return gpd.GeoDataFrame(frame[["area_id"]], geometry=outlines, crs=WGS84)


def write_outlines(areas: gpd.GeoDataFrame, folder: Path) -> Path:
    """Outlines as a file that every worker can read, named by its content."""
    frame = pd.DataFrame({"area_id": areas["area_id"], "outline": areas.geometry.to_wkb()})
    digest = hashlib.sha256(b"".join([*frame["area_id"].str.encode("utf-8"), *frame["outline"]]))
    path = folder / f"outlines-{digest.hexdigest()[:16]}.parquet"
    work = path.with_name(f"{PARTIAL}{path.name}")
    frame.to_parquet(work, index=False)
    put_in_place(work, path)
    return path


def read_outlines_file(path: Path) -> gpd.GeoDataFrame:
    """What `write_outlines` wrote: `area_id` and outline."""
    frame = pd.read_parquet(path)
    outlines = gpd.GeoSeries.from_wkb(frame["outline"], crs=WGS84)
    return gpd.GeoDataFrame(frame[["area_id"]], geometry=outlines)
