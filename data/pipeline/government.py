"""The government release: cameras that agencies run in public places, counted by area.

Their points are public facts that agencies publish themselves, so nothing is rounded or held
back, and an area without any has a true 0. What is published here are counts by area all the
same: what visitors compare are areas, and an old list of points would pass for a map of today's.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa

from data.files.counted import counted
from data.files.faults import SourceError
from data.files.points import areas_of_points, read_points
from data.files.records import listed, shown
from data.place import UNNAMED, GovernmentCameras, Place
from data.published.credits import licence_entry, source_entry
from data.published.release import write_release
from data.published.schema import GOVERNMENT_CAMERAS, NO_AREA


class GovernmentCounts(NamedTuple):
    """`by_area`: `area_id`, `agency`, `locations`, of every agency in every area and outside all.

    With those without a point they add up to all records of the list.
    """

    by_area: pd.DataFrame
    without_point: int

    @property
    def in_no_area(self) -> int:
        rows = self.by_area
        return int(rows.loc[rows["area_id"] == NO_AREA, "locations"].sum())

    @property
    def listed(self) -> int:
        """All records of the list."""
        return int(self.by_area["locations"].sum()) + self.without_point

    @property
    def told(self) -> str:
        """What became of every record, for whoever builds."""
        in_area = self.listed - self.without_point - self.in_no_area
        return (
            f"{counted(self.listed, 'record')}: {in_area:,} in an area, "
            f"{self.in_no_area:,} in none, {self.without_point:,} without a point"
        )


def count_government_cameras(
    config: GovernmentCameras, folder: Path, outlines: gpd.GeoDataFrame
) -> GovernmentCounts:
    """Every record of the list by the exact outline (`area_id`, EPSG:4326) it lies in."""
    columns = [config.agency_field] if config.agency_field else []
    points = read_points(
        folder / config.file, columns, config.longitude_field, config.latitude_field
    )
    agency = _agencies(config, points)
    has_point = points["longitude"].notna()
    area = areas_of_points(config.file, points, outlines, config.max_outside)
    ids = [NO_AREA, *sorted(outlines["area_id"])]
    agencies = [each.id for each in config.agencies if agency.eq(each.id).any()]
    every = pd.MultiIndex.from_product(
        [ids, [*agencies, *([UNNAMED] if agency.eq(UNNAMED).any() else [])]],
        names=["area_id", "agency"],
    )
    where = pd.DataFrame({"area_id": area.fillna(NO_AREA), "agency": agency})[has_point]
    counted = where.value_counts(["area_id", "agency"]).reindex(every, fill_value=0)
    by_area = counted.rename("locations").astype(np.int64).reset_index()
    return GovernmentCounts(by_area, int((~has_point).sum()))


def _agencies(config: GovernmentCameras, points: pd.DataFrame) -> pd.Series:
    """The id of each record's agency. Raises SourceError where the place does not list one."""
    if config.agency_field is None:
        return pd.Series(config.agencies[0].id, points.index)
    known = {name: agency.id for agency in config.agencies for name in agency.sources}
    written = points[config.agency_field]
    found = written.map(known | {"": UNNAMED})
    if (strange := written[found.isna()]).any():
        first = strange.value_counts()
        raise SourceError(
            f"{config.file}: {config.agency_field!r} names an agency that "
            f"[[government_cameras.agencies]] does not list: {shown(str(first.index[0]))}, "
            f"{counted(first.iloc[0], 'record')}. Listed are {listed(known)}."
        )
    return found


def build_government(
    place: Place,
    folder: Path,
    releases: Path,
    outlines: gpd.GeoDataFrame,
    *,
    published: dt.date | None = None,
) -> tuple[Path, str]:
    """Write the release under `releases/<place>/government`; its path, and what was counted.

    `published` is the day the list was fetched, where that is not the one in the place's file.
    """
    config = place.government_cameras
    if config is None:
        raise SourceError(f"{place.id}: the place's TOML file has no section [government_cameras]")
    as_of = published.isoformat() if published else config.as_of
    counts = count_government_cameras(config, folder, outlines)
    table = pa.Table.from_pandas(
        counts.by_area, schema=GOVERNMENT_CAMERAS.arrow, preserve_index=False
    ).replace_schema_metadata(None)
    path = write_release(
        releases / place.id / "government",
        "government",
        place=place.id,
        title=f"{place.name}: cameras run by government agencies, by {place.areas.kind}",
        tables={GOVERNMENT_CAMERAS.name: table},
        facts={
            "date": f"{as_of}-01-01"[:10] if len(as_of) < 10 else as_of,
            "published": as_of,
            "without_point": counts.without_point,
        },
        sources=[source_entry(config.source, as_of)],
        licence=licence_entry(place),
    )
    return path, counts.told
