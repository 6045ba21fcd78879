"""Small feeds of incidents, as a portal writes them, and two square areas to place them in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
from shapely import box

from data.files.downloads import read_pieces
from data.pipeline.incidents import Incidents, write_incidents
from data.place import Place, load_place

PLACE = load_place("washington-dc")
TODAY = dt.date(2026, 6, 1)
HEADER = "CCN,REPORT_DAT,OFFENSE,PSA,LONGITUDE,LATITUDE"
# Two squares side by side; x is longitude.
SQUARES = gpd.GeoDataFrame(
    {"area_id": ["101", "102"]},
    geometry=[box(-77.02, 38.90, -77.01, 38.91), box(-77.01, 38.90, -77.00, 38.91)],
    crs="EPSG:4326",
)


def write_feed(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "file.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return path


def typed(path: Path, place: Place = PLACE, today: dt.date = TODAY) -> Incidents:
    """The incidents of a file, checked and typed."""
    bounds = tuple(SQUARES.total_bounds)
    target = path.with_suffix(".parquet")
    return write_incidents(
        place, read_pieces(path), target, name=path.name, bounds=bounds, today=today
    )


def typed_rows(folder: Path, *rows: str, header: str = HEADER) -> pd.DataFrame:
    return pq.read_table(typed(write_feed(folder, *rows, header=header)).path).to_pandas()
