"""A made-up town that has all that a place can have, and the same without some of it.

Twelve areas in three rows, in two wards and two police districts. Its reports are of some 22
months, its monthly counts of a year more.
"""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely import box

from data.census.census import Census, load_census
from data.files.outlines import outlines_of
from data.pipeline.areas import build_areas
from data.pipeline.class_limits import Drawing
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.pipeline.government import build_government
from data.place import Place
from data.published.catalog import make_all_current
from data.published.release import read_release
from tests.forge import FACTS, camera_release

TODAY = dt.date(2025, 11, 28)
NAMES = (
    "Alder Hill", "Birch Row", "Cedar Bend", "Dogwood", "Elm Park", "Fir Landing",
    "Gum Tree", "Hazel Side", "Iron Works", "Juniper", "Kiln Yard", "Larch Gate",
)  # fmt: skip
_WIDE, _WEST, _SOUTH, _ROW = 0.01, -77.02, 38.9, 4
_SAID = {"title": "Figures", "publisher": "Town Hall", "url": "https://example.org/figures"}

TOWN = """
id = "whole"
name = "Wholeton"
short_name = "Wholeton"
timezone = "America/New_York"
projection = "EPSG:26985"
comparisons = [["ward-1", "ward-2"], ["district-n", "district-s"]]
licence = { name = "CC0-1.0", title = "Public domain", url = "https://example.org/licence" }
contact = { name = "Town Hall", address = "mailto:town@example.org" }

[areas]
kind = "neighborhood"
label = "{name}"
label_in_text = "{name}"
file = "areas.geojson"
id_field = "CODE"
district_field = "DISTRICT"
published = 2025-01-01
simplify_m = 10
min_residents_for_rates = 600
source = { title = "Areas", publisher = "Town Hall", url = "https://example.org/areas" }
neighborhoods = { file = "areas.geojson", names_field = "NAME", min_share = 0.5, source = <said> }
wards = { file = "wards.geojson", id_field = "WARD", source = <said> }
land = { file = "land.geojson", land_field = "LAND", year = 2020, source = <said> }
[areas.blocks]
file = "blocks.csv"
count_field = "people"
housing_field = "homes"
longitude_field = "x"
latitude_field = "y"
year = 2020
source = { title = "Blocks", publisher = "Census Bureau", url = "https://example.org/blocks" }
[areas.addresses]
file = "addresses.csv"
longitude_field = "x"
latitude_field = "y"
source = { title = "Address points", publisher = "Town Hall", url = "https://example.org/points" }

[map]
parks = { file = "areas.geojson", field = "NAME", values = ["Elm Park"] }
labels = [{ text = "Old Mill", longitude = -77.01, latitude = 38.915 }]

[crime]
first_day = 2023-01-01
placed_by = "point"
source = { title = "Reports", publisher = "Town Police", url = "https://example.org/reports" }
[crime.fields]
reported = "day"
offense = "offense"
area = "area"
longitude = "x"
latitude = "y"
record = "number"
block = "block"
[[crime.groups]]
id = "all"
label = "All crime"
offenses = ["theft", "robbery"]
[[crime.offenses]]
id = "theft"
label = "Theft"
source = "THEFT"
[[crime.offenses]]
id = "robbery"
label = "Robbery"
source = "ROBBERY"
[[crime.files]]
name = "reports.csv"
published = 2025-11-05
covers = [{ from = 2024-01-01, through = 2025-10-31 }]
[crime.weapons]
field = "weapon"
labels = { gun = "{crime} with a gun", knife = "{crime} with a knife", other = "{crime} with neither" }
offenses = ["robbery"]
gun = ["GUN"]
knife = ["KNIFE"]
other = ["OTHER"]
[crime.occurred]
file = "occurred.csv"
year = 2022
source = <said>
fields = { reported = "day", offense = "offense", area = "area", longitude = "x", latitude = "y", record = "number" }
[crime.city_months]
file = "months.csv"
published = 2025-11-05
month_field = "month"
source = { title = "Counts by month", publisher = "Town Police", url = "https://example.org/months" }
columns = { theft = "theft", robbery = "robbery" }
[crime.classes]
year = 2024
per_km2 = { all = [300, 500], theft = [200, 300], robbery = [100, 150] }
per_1000_residents = { all = [300, 500], theft = [200, 300], robbery = [100, 150] }

[government_cameras]
file = "cameras.csv"
as_of = "2019-05"
agency_field = "RUN BY"
longitude_field = "x"
latitude_field = "y"
source = { title = "Public cameras", publisher = "Town Hall", url = "https://example.org/public" }
[[government_cameras.agencies]]
id = "streets"
label = "Bureau of Streets"
source = ["STREETS", "Streets"]
[[government_cameras.agencies]]
id = "schools"
label = "Board of Schools"
source = "SCHOOLS"

[[claims]]
id = "mayor"
said_on = 2025-07-09
through = 2025-07-08
quote = "Crime is down 30 percent."
changes = [{ crime = "all", percent = -30 }]
source = { title = "Speech", publisher = "Town Radio", url = "https://example.org/speech" }
[[published_figures]]
id = "chief"
published = 2025-07-09
cameras = 900
says = "nearly"
programme = "connected"
source = { title = "Speech", publisher = "Town Radio", url = "https://example.org/speech" }
""".replace("<said>", json.dumps(_SAID).replace('": ', '" = '))  # noqa: E501


def town(without: Iterable[str] = ()) -> Place:
    """The town without these sections, as TOML calls them (`areas.wards`)."""
    content: dict[str, Any] = tomllib.loads(TOWN)
    for section in without:
        *path, last = section.split(".")
        part = content
        for step in path:
            part = part[step]
        del part[last]
    return Place.model_validate(content)


def town_census(folder: Path, place: Place, cameras: bool = True, **of_cameras: Any) -> Census:
    """Its releases under `folder`, made of files that are written there too.

    `of_cameras` are facts that its camera release states besides.
    """
    files = folder / "files"
    write_files(files)
    with open_executor() as serial:
        areas = build_areas(place, files, folder)
        by = Drawing(read_release(areas))
        made = [areas, build_crime(place, files, folder, serial, today=TODAY, drawing=by)]
    if place.government_cameras:
        outlines = outlines_of(read_release(made[0]))
        made.append(build_government(place, files, folder, outlines)[0])
    if cameras:
        facts = {**FACTS, "date": "2024-12-31", **of_cameras}
        made.append(camera_release(folder, _figures(), place.id, facts))
    releases = [read_release(path) for path in made]
    make_all_current(folder, place.id, {each.kind: each.version for each in releases})
    return load_census(folder, place)


def _figures() -> list[dict[str, Any]]:
    """Three areas in four are shown."""
    return [
        {"area_id": f"{n + 1}", "cameras": 20 * (n + 1), "addresses": 10 * (n + 1), "shown": True}
        if n % _ROW
        else {"area_id": f"{n + 1}", "cameras": None, "addresses": None, "shown": False}
        for n in range(len(NAMES))
    ]


def write_files(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shapes = [
        box(
            _WEST + x * _WIDE, _SOUTH + y * _WIDE, _WEST + (x + 1) * _WIDE, _SOUTH + (y + 1) * _WIDE
        )
        for y in range(len(NAMES) // _ROW)
        for x in range(_ROW)
    ]
    halves = ["N" if n >= _ROW else "S" for n in range(len(NAMES))]
    _write(
        folder / "areas.geojson",
        shapes,
        CODE=[str(n + 1) for n in range(len(NAMES))],
        NAME=NAMES,
        DISTRICT=halves,
        LAND=[500_000] * len(NAMES),
    )
    dry, wet = _halves(shapes[-1])  # the last is half a lake
    land = [*[500_000] * (len(shapes) - 1), 250_000, 0]
    _write(folder / "land.geojson", [*shapes[:-1], dry, wet], LAND=land)
    west, middle, east = _WEST, _WEST + 1.5 * _WIDE, _WEST + _ROW * _WIDE
    sides = [box(west, _SOUTH, middle, 38.93), box(middle, _SOUTH, east, 38.93)]
    _write(folder / "wards.geojson", sides, WARD=["Ward 1", "Ward 2"])
    points = pd.DataFrame([(s.centroid.x, s.centroid.y) for s in shapes], columns=["x", "y"])
    people = [500 + 150 * n for n in range(len(NAMES))]
    points.assign(people=people, homes=[n // 2 for n in people]).to_csv(
        folder / "blocks.csv", index=False
    )
    pd.concat([points] * 150).to_csv(folder / "addresses.csv", index=False)
    _government(points).to_csv(folder / "cameras.csv", index=False)
    _reports(points, "2024-01-01", "2025-10-31").to_csv(folder / "reports.csv", index=False)
    _reports(points, "2022-01-01", "2022-12-31").to_csv(folder / "occurred.csv", index=False)
    counted = _reports(points, "2023-01-01", "2025-10-31")
    months = counted.assign(month=counted["day"].str[:7], offense=counted["offense"].str.lower())
    table = months.groupby(["month", "offense"]).size().unstack()
    table.reset_index().to_csv(folder / "months.csv", index=False)


def _government(points: pd.DataFrame) -> pd.DataFrame:
    """As many in an area as its number less one; one out in the fields, and one without a point."""
    often = points.loc[points.index.repeat(points.index)]
    listed = pd.concat([often, pd.DataFrame({"x": [-77.5, 0.0], "y": [38.91, 0.0]})])
    agencies = [("STREETS", "Streets", "SCHOOLS", "")[n % 4] for n in range(len(listed))]
    return listed.assign(**{"RUN BY": agencies})


def _halves(shape: Any) -> tuple[Any, Any]:
    west, south, east, north = shape.bounds
    middle = (south + north) / 2
    return box(west, south, east, middle), box(west, middle, east, north)


def _write(path: Path, shapes: list[Any], **columns: Any) -> None:
    frame = gpd.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326")
    path.write_text(frame.to_json(), encoding="utf-8")


def _reports(points: pd.DataFrame, first: str, last: str) -> pd.DataFrame:
    """Reports that come by chance, more where more people live; of a day the same each time."""
    rows = []
    for day in pd.date_range(first, last):
        random = np.random.default_rng(day.toordinal())
        for offense, mean in (("THEFT", 0.8), ("ROBBERY", 0.35)):
            for area, count in enumerate(
                random.poisson(mean * (0.6 + 0.07 * np.arange(len(NAMES))))
            ):
                rows += [(f"{day:%Y-%m-%d}", offense, area)] * int(count)
    frame = pd.DataFrame(rows, columns=["day", "offense", "at"])
    frame["number"] = range(1, len(frame) + 1)
    weapons = pd.Series(["GUN", "KNIFE", "OTHER"])[frame["number"] % 3].to_numpy()
    return pd.DataFrame(
        {
            "number": frame["number"],
            "day": frame["day"],
            "offense": frame["offense"],
            "area": (frame["at"] + 1).astype(str),
            "x": points["x"].to_numpy()[frame["at"]],
            "y": points["y"].to_numpy()[frame["at"]],
            "weapon": np.where(frame["offense"] == "ROBBERY", weapons, ""),
            "block": "1400 - 1499 BLOCK OF MILL STREET NW",
        }
    )
