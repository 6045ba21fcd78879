"""Do the areas that reports name agree with the points that they give?

Along a border they often do not, by some metres: a point is that of a block, and streets are
borders. Where they are farther apart, ids were rotated, or borders drawn anew under old names.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
import shapely

from data.files.called import called
from data.files.coordinates import WGS84, transformer
from data.files.counted import counted
from data.files.faults import SourceError
from data.files.locate import REACH_M, Locator
from data.files.outlines import read_outlines_file
from data.files.records import listed
from data.pipeline.incidents import Incidents
from data.place import Place

# Of reports that name an area and have a point in one, so many may lie farther than 50 m from the
# area named. In the District's files it is 0.2 to 0.4%, and 15% in the one that has the borders
# of before 2019, where most areas hold and some lost all that is named after them.
MAX_ELSEWHERE = 0.05
MAX_ELSEWHERE_OF_ONE = 0.5
_MIN_TO_JUDGE = 50
_MOST = 50_000  # reports that are looked at, from all parts of a source


@dataclass(frozen=True)
class Contradiction:
    """Reports that name an area and have a point in one, and how many lie far from the area named.

    `areas` are those that most of the reports naming them lie far from, as their file names them.
    """

    reports: int
    elsewhere: int
    areas: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        return self.elsewhere / self.reports if self.reports else 0.0


def contradiction(incidents: Incidents, outlines: Path, place: Place) -> Contradiction:
    """How far names and points differ, by reports taken evenly from all of a source.

    Names of before the day `names_since`, where a place says so, are of other borders.
    """
    areas = read_outlines_file(outlines)
    locator = Locator(areas)
    rows = _evenly(incidents)
    if since := place.crime.names_since:
        rows = rows[rows["day"] >= since]
    rows = rows.assign(lies_in=locator.areas(rows["longitude"], rows["latitude"]))
    rows = rows[rows["area_id"].isin(locator.area_ids) & rows["lies_in"].notna()]
    elsewhere = _far_from(areas, rows, place.projection)
    by_area = elsewhere.groupby(rows["area_id"]).agg(["size", "mean"])
    worst = by_area[(by_area["size"] >= _MIN_TO_JUDGE) & (by_area["mean"] > MAX_ELSEWHERE_OF_ONE)]
    names = called(areas)
    return Contradiction(
        len(rows), int(elsewhere.sum()), tuple(names[each] for each in worst.index)
    )


def _far_from(areas: gpd.GeoDataFrame, rows: pd.DataFrame, projection: str) -> pd.Series:
    """Which points lie beyond the border of the area that is named, and its street."""
    far = rows["area_id"] != rows["lies_in"]
    other = rows[far]
    shapes = areas.set_index("area_id").geometry.to_crs(projection)
    x, y = transformer(WGS84, projection).transform(
        other["longitude"].to_numpy(), other["latitude"].to_numpy()
    )
    named = shapes.reindex(other["area_id"]).to_numpy()
    far[far] = shapely.distance(named, shapely.points(x, y)) > REACH_M
    return far


def require_agreement(name: str, found: Contradiction) -> None:
    """Raise SourceError where names and points contradict each other."""
    every = counted(found.reports, "report")
    told = f"{found.elsewhere:,} of {every} looked at ({found.share:.1%})"
    mend = (
        "Are the ids those of the outlines, and were no borders drawn anew? Mend the field "
        "`area` under [crime.fields], or leave the file out."
    )
    if found.reports >= _MIN_TO_JUDGE and found.share > MAX_ELSEWHERE:
        raise SourceError(
            f"{name}: {told} lie more than {REACH_M:.0f} m from the area that they name, and at "
            f"most {MAX_ELSEWHERE:.0%} may. {mend}",
            "outside the place",
        )
    if found.areas:
        raise SourceError(
            f"{name}: most reports that name area {listed(found.areas)} lie more than "
            f"{REACH_M:.0f} m from it; at most {MAX_ELSEWHERE_OF_ONE:.0%} of one area may. {mend}",
            "outside the place",
        )


def _evenly(incidents: Incidents) -> pd.DataFrame:
    step = max(1, incidents.rows // _MOST)
    file = pq.ParquetFile(incidents.path)
    columns = ["area_id", "day", "longitude", "latitude"]
    parts = [
        file.read_row_group(group, columns=columns).to_pandas().iloc[::step]
        for group in range(incidents.row_groups)
    ]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
