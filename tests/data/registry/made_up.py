"""A made-up registry, as large and as uneven as Washington, D.C.'s might be.

Every address, holder and point is invented from a seed.
`python -m tests.data.registry.made_up FOLDER` writes the registry at its last two dates, with
address points and borders of invented wards, clusters and districts, to try publishing on.
"""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from data.files.outlines import outlines_of
from data.place import Place, load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import read_release

FIRST_DAY = dt.date(2021, 1, 1)
AS_OF = tuple(dt.date(year, *day) for year in range(2021, 2026) for day in ((6, 30), (12, 31)))
SPARSE_AREAS = 4  # have fewer than ten registered addresses

_NAMES = ("Invented", "Sample", "Pretend", "Fable", "Mirage", "Figment", "Placebo", "Nowhere")
_SUFFIXES = ("St", "Ave", "Pl", "Rd", "Ct")
_QUADRANTS = ("NW", "NE", "SE", "SW")


@dataclass(frozen=True)
class MadeUp:
    """`registry` in the fields of a registry, all text; `points`: public address points."""

    registry: pd.DataFrame
    points: pd.DataFrame


def made_up(outlines: gpd.GeoDataFrame, seed: int = 1, addresses: int = 17_000) -> MadeUp:
    """A registry with about `addresses` addresses and 2.4 times as many cameras.

    `outlines` has `area_id` and `geometry` (EPSG:4326). Registrations are spread over
    ten half-years, so that the dates in AS_OF give ten growing counts; some have
    ended. Areas have 3 to 12 times as many public addresses as registered ones.
    """
    rng = np.random.default_rng(seed)
    areas = outlines.sort_values("area_id", ignore_index=True)
    registered = _addresses_by_area(rng, len(areas), addresses)
    public = np.ceil(registered * rng.uniform(3, 12, len(areas))).astype(int)
    points = _points(rng, areas, public)
    # The first of an area's points are the registered ones.
    place_in_area = points.groupby("area").cumcount().to_numpy()
    chosen = points[place_in_area < registered[points["area"].to_numpy()]]
    return MadeUp(_registrations(rng, chosen), points.drop(columns="area"))


def _addresses_by_area(
    rng: np.random.Generator, areas: int, addresses: int
) -> npt.NDArray[np.int_]:
    weight = rng.lognormal(0, 0.8, areas)
    sparse = rng.choice(areas, min(SPARSE_AREAS, areas // 5), replace=False)
    weight[sparse] = 0
    share = np.round(addresses * weight / weight.sum())
    counts: npt.NDArray[np.int_] = np.maximum(10, share).astype(np.int64)
    counts[sparse] = rng.integers(1, 10, len(sparse))
    return counts


def _points(
    rng: np.random.Generator, areas: gpd.GeoDataFrame, public: npt.NDArray[np.int_]
) -> pd.DataFrame:
    area = np.repeat(np.arange(len(areas)), public)
    number = np.arange(len(area))
    coordinates = np.vstack(
        [_inside(rng, shape, n) for shape, n in zip(areas.geometry, public, strict=True)]
    )
    names, suffixes = rng.choice(_NAMES, len(area)), rng.choice(_SUFFIXES, len(area))
    quadrants = rng.choice(_QUADRANTS, len(area))
    return pd.DataFrame(
        {
            "area": area,
            "address_id": (900_000 + rng.permutation(len(area))).astype(str),
            "address": [
                f"{n + 1} {name} {suffix} {quadrant}"
                for n, name, suffix, quadrant in zip(
                    number.tolist(), names, suffixes, quadrants, strict=True
                )
            ],
            "longitude": [f"{x:.6f}" for x in coordinates[:, 0].tolist()],
            "latitude": [f"{y:.6f}" for y in coordinates[:, 1].tolist()],
        }
    )


def _inside(rng: np.random.Generator, shape: Any, count: int) -> npt.NDArray[np.float64]:
    """Points in a shape, drawn from its bounding box until there are enough."""
    shapely.prepare(shape)
    west, south, east, north = shape.bounds
    found = np.empty((0, 2))
    while len(found) < count:
        drawn = rng.uniform((west, south), (east, north), (2 * count + 10, 2))
        found = np.vstack([found, drawn[shapely.contains_xy(shape, drawn[:, 0], drawn[:, 1])]])
    return found[:count]


def _registrations(rng: np.random.Generator, places: pd.DataFrame) -> pd.DataFrame:
    """One registration an address, and for one address in nine a later second one."""
    rows = pd.concat([places, places.sample(frac=0.11, random_state=rng)], ignore_index=True)
    total = (AS_OF[-1] - FIRST_DAY).days
    began = rng.integers(0, total + 1, len(rows))
    ended = began + rng.integers(60, 900, len(rows))
    has_ended = (rng.random(len(rows)) < 0.06) & (ended <= total)
    cameras = np.minimum(1 + rng.geometric(0.58, len(rows)) - rng.integers(0, 2, len(rows)), 60)
    kinds = ["doorbell", "residential", "business", "institution"]
    registry = pd.DataFrame(
        {
            "registration_id": [f"R-{n:06d}" for n in rng.permutation(len(rows)).tolist()],
            "holding_id": _holdings(rng, rows["address_id"]),
            "address_id": rows["address_id"],
            "address": rows["address"],
            "longitude": rows["longitude"],
            "latitude": rows["latitude"],
            "cameras": np.maximum(cameras, 1).astype(str),
            "kind": rng.choice(kinds, len(rows), p=[0.4, 0.4, 0.17, 0.03]),
            "connection": rng.choice(["registered", "integrated"], len(rows), p=[0.9, 0.1]),
            "registered_on": _day_texts(began),
            "ended_on": np.where(has_ended, _day_texts(ended), ""),
        }
    )
    return registry.sample(frac=1, random_state=rng, ignore_index=True).astype("str")


def _holdings(rng: np.random.Generator, address_id: pd.Series) -> list[str]:
    """Mostly one holder an address; a hundred owners of many; second registrants have their own."""
    own = rng.random(len(address_id)) < 0.96
    again = address_id.duplicated().to_numpy()
    return [
        f"H-{address}{'b' if second else ''}" if single else f"H-owner-{owner}"
        for address, second, single, owner in zip(
            address_id, again, own, rng.integers(0, 100, len(own)), strict=True
        )
    ]


def _day_texts(days: npt.NDArray[np.int_]) -> npt.NDArray[Any]:
    return (np.datetime64(FIRST_DAY, "D") + days).astype(str)


def at(registry: pd.DataFrame, day: dt.date) -> pd.DataFrame:
    """The registry as it was kept on a day, when nobody knew what was to come."""
    known = registry[registry["registered_on"] <= day.isoformat()]
    ended = known["ended_on"].where(known["ended_on"] <= day.isoformat(), "")
    return known.assign(ended_on=ended)


def made_up_borders(outlines: gpd.GeoDataFrame, id_field: str, cells: int) -> gpd.GeoDataFrame:
    """Another geography of the city: a grid of about so many cells, that cuts its areas."""
    west, south, east, north = outlines.total_bounds
    across = max(1, round(cells**0.5))
    down = max(1, round(cells / across))
    x, y = np.linspace(west, east, across + 1), np.linspace(south, north, down + 1)
    grid = [shapely.box(x[i], y[j], x[i + 1], y[j + 1]) for i in range(across) for j in range(down)]
    city = shapely.union_all(outlines.geometry.to_numpy())
    shapes = shapely.intersection(np.array(grid), city)
    shapes = shapes[~shapely.is_empty(shapes)]
    ids = [f"Invented {number + 1}" for number in range(len(shapes))]
    return gpd.GeoDataFrame({id_field: ids}, geometry=shapes, crs=outlines.crs)


def write_list(folder: Path, place: Place, points: pd.DataFrame) -> None:
    """A list of government cameras at the points of some addresses; some are registered too."""
    if (listed := place.government_cameras) and listed.agency_field:
        at = points.iloc[::300]
        shapes = gpd.points_from_xy(at["longitude"], at["latitude"], crs="EPSG:4326")
        cameras = gpd.GeoDataFrame({listed.agency_field: ["DDOT"] * len(at)}, geometry=shapes)
        cameras.to_file(folder / listed.file, driver="GeoJSON")


def main(folder: Path) -> None:
    """Write two files of the registry of Washington, D.C., and what is public beside it.

    Invented are address points, other borders, and a list of government cameras.
    """
    folder.mkdir(parents=True, exist_ok=True)
    version = read_catalog(EMBEDDED, "washington-dc")["areas"][0]
    areas = read_release(EMBEDDED / "washington-dc" / "areas" / version)
    outlines = outlines_of(areas)
    invented = made_up(outlines)
    for day in AS_OF[-2:]:
        at(invented.registry, day).to_csv(folder / f"registry-{day}.csv", index=False)
    invented.points.to_csv(folder / "address-points.csv", index=False)
    (folder / "outlines").mkdir(exist_ok=True)
    place = load_place("washington-dc")
    write_list(folder / "outlines", place, invented.points)
    for geography, cells in zip(place.cameras.geographies, (40, 8, 6), strict=True):
        borders = made_up_borders(outlines, geography.id_field, cells)
        borders.to_file(folder / "outlines" / geography.file, driver="GeoJSON")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
