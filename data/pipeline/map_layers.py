"""What the map draws: outlines generalised as a coverage, hatched, with lines people know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from shapely import MultiLineString
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from data.files.coordinates import WGS84
from data.files.coverage import clean
from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.place import Place

HATCH_SPACING_M = 190
DECIMALS = 5  # about one metre
_SMALLEST_WATER_M2 = 10_000


def generalise(areas: gpd.GeoDataFrame, projection: str, tolerance_m: float) -> gpd.GeoDataFrame:
    """Simplify outlines together, so that neighbors keep one shared line and no sliver opens.

    Visvalingam-Whyatt on the coverage (GEOS); takes and returns EPSG:4326, with
    coordinates rounded to 5 decimals. Corners that only one of two neighbors has are mended
    where they keep outlines from fitting. Raises SourceError where they do not fit then either.
    """
    drawn = _simplified(areas, projection, tolerance_m)
    if not _fit(drawn):
        cleaned = areas.set_geometry(clean(areas.geometry.to_numpy()), crs=WGS84)
        drawn = _simplified(cleaned, projection, tolerance_m)
    if not _fit(drawn):
        raise SourceError(
            f"outlines that are generalised to {tolerance_m:g} m overlap or leave slivers between "
            "them. Make `simplify_m` under [areas] smaller, or mend the outlines."
        )
    return drawn


def _simplified(areas: gpd.GeoDataFrame, projection: str, tolerance_m: float) -> gpd.GeoDataFrame:
    metric = areas.to_crs(projection)
    simple = metric.set_geometry(
        shapely.coverage_simplify(metric.geometry.to_numpy(), tolerance_m), crs=projection
    ).to_crs(WGS84)
    rounded = shapely.transform(
        simple.geometry.to_numpy(), lambda points: np.round(points, DECIMALS)
    )
    return simple.set_geometry(rounded, crs=WGS84)


def _fit(areas: gpd.GeoDataFrame) -> bool:
    outlines = areas.geometry.to_numpy()
    return bool(shapely.is_valid(outlines).all() and shapely.coverage_is_valid(outlines))


def map_layers(place: Place, drawn: gpd.GeoDataFrame, water: BaseGeometry, folder: Path) -> bytes:
    """All that the map draws, as one minified GeoJSON; each feature has a `role`.

    Roles: `area` and `hatch` (with `area_id`), `district` lines between police
    districts, `city` outline, `park` (parks and rivers), `water`, `label` (with `text`).
    `water` is given in the place's projection, and may be empty.
    """
    features = []
    metric = drawn.to_crs(place.projection)
    for area_id, outline, surface in zip(
        drawn["area_id"], drawn.geometry, metric.geometry, strict=True
    ):
        features.append(_feature(outline, role="area", area_id=area_id))
        lines = _to_degrees(hatch(surface, HATCH_SPACING_M), place.projection)
        features.append(_feature(lines, role="hatch", area_id=area_id))
    city = drawn.union_all()
    districts = drawn.dissolve("district").boundary.union_all().difference(city.boundary)
    if not districts.is_empty:
        features.append(_feature(shapely.line_merge(districts), role="district"))
    features.append(_feature(city.boundary, role="city"))
    for park in _parks(place, folder, city):
        features.append(_feature(park, role="park"))
    if not water.is_empty:
        features.append(_feature(_drawn_water(place, water, city), role="water"))
    for label in place.map.labels:
        point = shapely.Point(label.longitude, label.latitude)
        features.append(_feature(point, role="label", text=label.text))
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, separators=(",", ":"), ensure_ascii=False).encode()


def hatch(surface: BaseGeometry, spacing_m: float) -> BaseGeometry:
    """Diagonal lines over a surface (metric), a fixed distance apart and clipped to it.

    The lines lie on one grid for the whole projection, so they run on from one
    hatched area into the next.
    """
    left, bottom, right, top = surface.bounds
    step = spacing_m * np.sqrt(2)  # along the x axis, for lines at 45 degrees
    offsets = np.arange(np.floor((left - top) / step), np.ceil((right - bottom) / step) + 1) * step
    lines = [((bottom + offset, bottom), (top + offset, top)) for offset in offsets]
    return MultiLineString(lines).intersection(surface)


def _parks(place: Place, folder: Path, city: BaseGeometry) -> list[BaseGeometry]:
    config = place.map.parks
    if config is None:
        return []
    outlines = read_outlines(folder / config.file, [config.field])
    chosen = outlines[outlines[config.field].isin(config.values)]
    if len(chosen) != len(config.values):
        raise SourceError(f"{config.file}: not every name under [map.parks] is in it")
    simple = chosen.to_crs(place.projection).simplify(place.areas.simplify_m * 2).to_crs(WGS84)
    return [outline.intersection(city) for outline in simple]


def _drawn_water(place: Place, water: BaseGeometry, city: BaseGeometry) -> BaseGeometry:
    """Water half as coarse as the outlines, since channels are narrow, and without ponds."""
    simple = water.simplify(place.areas.simplify_m / 2)
    parts = [part for part in shapely.get_parts(simple) if part.area >= _SMALLEST_WATER_M2]
    drawn = _to_degrees(shapely.union_all(parts), place.projection).intersection(city)
    # Rounding its points one by one would let narrow channels cross themselves.
    return shapely.set_precision(drawn, 10**-DECIMALS)


def _to_degrees(shape: BaseGeometry, projection: str) -> BaseGeometry:
    return gpd.GeoSeries([shape], crs=projection).to_crs(WGS84).iloc[0]


def _feature(shape: BaseGeometry, **properties: str) -> dict[str, Any]:
    rounded = shapely.transform(shape, lambda points: np.round(points, DECIMALS))
    return {"type": "Feature", "properties": properties, "geometry": mapping(rounded)}
