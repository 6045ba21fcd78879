"""What figures are set against: land, residents, housing units and addresses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from data.files.downloads import read_outlines, read_rows, require_columns
from data.files.faults import SourceError
from data.files.locate import Locator
from data.place import AddressPoints, Blocks, Credit, Place
from data.published.credits import source_entry

# Two publishers measure the same ground a little differently.
_SLACK = 1.01


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


class BlockCounts:
    """People and housing units of the census blocks, if any, to be added up within outlines.

    A block falls into the outline that its internal point lies in. No block is ever shown:
    its counts carry the noise that the census protects people with, which sums even out.
    """

    def __init__(self, config: Blocks | None, folder: Path) -> None:
        self._config = config
        self._counts = pd.DataFrame()
        if config is None:
            return
        self._rows = read_rows(folder / config.file)
        fields = {"residents": config.count_field, "housing_units": config.housing_field}
        self._counts = pd.DataFrame(
            {
                name: _counts(config.file, self._rows, field)
                for name, field in fields.items()
                if field
            }
        )

    @property
    def known(self) -> list[Denominator]:
        """The columns that are counted."""
        if self._config is None:
            return []
        year = str(self._config.year)
        return [Denominator(name, self._config.source, year, "count") for name in self._counts]

    def within(self, outlines: gpd.GeoDataFrame) -> pd.DataFrame:
        """`residents` and `housing_units` in each outline (`area_id`, EPSG:4326), in its order.

        What the place's file does not name is missing.
        """
        columns = ["residents", "housing_units"]
        if self._config is None:
            return pd.DataFrame(index=range(len(outlines)), columns=columns, dtype="Int64")
        area = _areas_of_points(self._config, self._rows, outlines)
        totals = self._counts.groupby(area).sum().reindex(outlines["area_id"], fill_value=0)
        return totals.astype("Int64").reindex(columns=columns).reset_index(drop=True)

    def homes_shared(self, areas: gpd.GeoDataFrame, larger: gpd.GeoDataFrame) -> pd.DataFrame:
        """Housing units by area and larger area: `area_id`, `geography_id`, `housing_units`.

        Without rows where the place names no field of them.
        """
        if self._config is None or "housing_units" not in self._counts:
            none = {"area_id": "str", "geography_id": "str", "housing_units": "float"}
            return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in none.items()})
        where = {
            "area_id": _areas_of_points(self._config, self._rows, areas),
            "geography_id": _areas_of_points(self._config, self._rows, larger),
        }
        homes = self._counts.assign(**where).groupby(list(where), as_index=False)["housing_units"]
        return homes.sum().query("housing_units > 0").reset_index(drop=True)


def _counts(file: str, rows: pd.DataFrame, field: str) -> pd.Series:
    require_columns(file, rows, [field])
    counts = pd.to_numeric(rows[field], errors="coerce")
    if counts.isna().any() or (counts < 0).any() or (counts % 1 != 0).any():
        raise SourceError(f"{file}: {field!r} holds something else than counts")
    return counts.astype(np.int64)


class Land:
    """The land of a place: square metres by census block, or all that its outlines take in."""

    def __init__(self, place: Place, folder: Path) -> None:
        self._projection, self._config = place.projection, place.areas.land
        if self._config is None:
            return
        config = self._config
        blocks = read_outlines(folder / config.file, [config.land_field]).to_crs(self._projection)
        self._blocks = blocks.geometry.to_numpy()
        self._land = _counts(config.file, blocks, config.land_field).to_numpy(float)

    def known(self, place: Place, as_of: str) -> Denominator:
        if self._config is None:
            return Denominator("area_km2", place.areas.source, as_of, "land and water")
        return Denominator("area_km2", self._config.source, str(self._config.year), "land")

    def within(self, outlines: gpd.GeoDataFrame) -> pd.Series:
        """Land of each outline in km²; of outlines with their water, where no land is known.

        A block that a line cuts is shared out by surface (areal weighting; Goodchild & Lam
        1980). By its internal point all of it would fall to one side: the land of some areas
        would come out 9% larger than their outline.
        """
        shapes = outlines.to_crs(self._projection).geometry.to_numpy()
        surface = shapely.area(shapes)
        if self._config is None:
            return pd.Series(surface / 1e6)
        block, area = shapely.STRtree(shapes).query(self._blocks, predicate="intersects")
        shared = shapely.area(shapely.intersection(self._blocks[block], shapes[area]))
        part = shared / shapely.area(self._blocks)[block]
        land = np.bincount(area, weights=self._land[block] * part, minlength=len(shapes))
        if (land > _SLACK * surface).any() or not land.sum() > 0:
            raise SourceError(
                f"{self._config.file}: {self._config.land_field!r} gives an area more land than "
                "its outline holds, or no area any. Are they square metres, of this place?",
                "outside the place",
            )
        return pd.Series(land / 1e6)

    @property
    def water(self) -> shapely.Geometry:
        """Blocks that have no land, as one shape in the place's projection; may be empty."""
        if self._config is None:
            return shapely.MultiPolygon()
        return shapely.union_all(self._blocks[self._land == 0])

    def without_water(self, outlines: gpd.GeoDataFrame) -> gpd.GeoSeries:
        """The outlines in metres, less the blocks that have no land."""
        return outlines.to_crs(self._projection).geometry.difference(self.water)


def count_addresses(
    place: Place, exact: gpd.GeoDataFrame, folder: Path, as_of: str
) -> tuple[pd.Series, Sequence[Denominator]]:
    """Public address points in each area; missing where their file is not there."""
    points = place.areas.addresses
    if points is None or not (folder / points.file).is_file():
        return pd.Series([pd.NA] * len(exact), dtype="Int64"), ()
    area = _areas_of_points(points, read_rows(folder / points.file), exact)
    totals = area.value_counts().reindex(exact["area_id"], fill_value=0)
    known = Denominator("addresses", points.source, as_of, "count")
    return totals.astype("Int64").reset_index(drop=True), (known,)


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
