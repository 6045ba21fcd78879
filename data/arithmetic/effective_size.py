"""How many independent areas tell as much as these do, where neighbors are alike.

Areas that lie side by side resemble each other, so that a link between two figures of 50 of
them may rest on far fewer separate cases than 50.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats

_CLASSES = 13  # of distance, as Osorio & Vallejos take them (R package SpatialPack)
_KM_PER_DEGREE = 111.2


def centers_km(features: Sequence[dict[str, Any]]) -> dict[str, tuple[float, float]]:
    """The center of gravity of every area, by id: km to the east and north.

    `features` are GeoJSON polygons (degrees, WGS 84) with an `area_id`, holes left out.
    Degrees are turned into km at the middle latitude, which is near enough for distances
    within a city.
    """
    degrees = {
        str(feature["properties"]["area_id"]): _center(feature["geometry"]) for feature in features
    }
    middle = np.mean([north for _, north in degrees.values()])
    east_km = _KM_PER_DEGREE * float(np.cos(np.radians(middle)))
    return {
        area: (east * east_km, north * _KM_PER_DEGREE) for area, (east, north) in degrees.items()
    }


def _center(geometry: dict[str, Any]) -> tuple[float, float]:
    """By the surveyor's formula, over all parts."""
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    surface, moments = 0.0, np.zeros(2)
    for polygon in polygons:
        ring = np.asarray(polygon[0], np.float64)
        start, end = ring[:-1], ring[1:]
        cross = start[:, 0] * end[:, 1] - end[:, 0] * start[:, 1]
        turned = np.sign(cross.sum())  # rings may run either way
        surface += turned * cross.sum() / 2
        moments += turned * ((start + end) * cross[:, None]).sum(axis=0) / 6
    east, north = moments / surface
    return float(east), float(north)


def effective_size(x: Floats, y: Floats, points: Floats) -> float:
    """The number of independent areas on which a correlation of x and y would be as sure.

    Dutilleul's modification (1993, Biometrics 49:305) of Clifford, Richardson & Hémon (1989,
    Biometrics 45:123): with B = I - J/n and each figure's covariances estimated by classes of
    distance, n' = 1 + tr(BΣx) tr(BΣy) / tr(BΣx BΣy). Of ranks it is taken on the ranks. At
    most the number of areas, so that a range never comes out narrower than without it.
    `points` are one row of km an area. Raises ValueError where a figure never differs.
    """
    n = len(x)
    if np.ptp(x) == 0 or np.ptp(y) == 0:
        raise ValueError("the effective size needs figures that differ")
    classes = _distance_classes(points)
    by_x, by_y = (_centered(_covariances(values, classes)) for values in (x, y))
    variance = float(np.trace(by_x @ by_y))
    if variance <= 0:  # possible where estimates of few pairs do not fit together
        return float(n)
    return min(float(n), 1 + float(np.trace(by_x) * np.trace(by_y)) / variance)


def _distance_classes(points: Floats) -> npt.NDArray[np.int64]:
    """The class of distance of every pair of areas, 1 and up; 0 for an area and itself."""
    apart = np.hypot(*(points[:, None, :] - points[None, :, :]).transpose(2, 0, 1))
    width = apart.max() / _CLASSES
    classes: npt.NDArray[np.int64] = np.ceil(apart / width).astype(np.int64)
    classes = np.clip(classes, 1, _CLASSES)
    np.fill_diagonal(classes, 0)
    return classes


def _covariances(values: Floats, classes: npt.NDArray[np.int64]) -> Floats:
    """Of every pair of areas: the mean product of deviations over all pairs as far apart."""
    z = values - values.mean()
    products = np.outer(z, z)
    pairs = np.bincount(classes.ravel(), minlength=_CLASSES + 1)
    sums = np.bincount(classes.ravel(), products.ravel(), minlength=_CLASSES + 1)
    means: Floats = (sums / np.maximum(pairs, 1))[classes]
    return means


def _centered(covariances: Floats) -> Floats:
    """BΣ with B = I - J/n."""
    centered: Floats = covariances - covariances.mean(axis=0, keepdims=True)
    return centered
