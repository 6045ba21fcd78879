"""A made-up town with every quirk that outlines, names and reports of real cities have.

Nine areas in a row, which overlap by a hand's breadth, have no ids and are named as people
name things; two wards; and reports that name their area in words.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
from shapely import box

LONG = "Neighborhoods of the Upper Reservoir, Orchard, Meadow and Millpond Association of Friends"
NAMES = (
    "Smith, Jones", "Smith, Brown", "Đà Nẵng", "ʻEwa Beach", "東京", "city",
    "Section 10", "Section 9", LONG,
)  # fmt: skip
# How its reports name the same areas, in the same order.
IN_WORDS = (
    "SMITH, JONES", "smith, brown", "Little Saigon", "ewa beach", "東京", "City",
    "section 10", "Section  9", LONG[:40],
)  # fmt: skip
_WIDE = 0.01
_WEST, _SOUTH, _HIGH = -77.02, 38.9, 0.01
_STRIP = 1e-6  # degrees: 0.09 m

TOWN = """
id = "quirks"
name = "Quirks"
short_name = "Quirks"
timezone = "America/New_York"
projection = "EPSG:26985"
licence = { name = "CC0-1.0", title = "Public domain", url = "https://example.org/licence" }
[areas]
kind = "neighborhood"
label = "{name}"
label_in_text = "{name}"
file = "areas.geojson"
id_field = "NAME"
published = 2025-01-01
simplify_m = 10
min_residents_for_rates = 100
source = { title = "Areas", publisher = "Town Hall", url = "https://example.org/areas" }
[areas.also_called]
"Đà Nẵng" = ["Little Saigon"]
[areas.neighborhoods]
file = "areas.geojson"
names_field = "NAME"
min_share = 0.5
source = { title = "Areas", publisher = "Town Hall", url = "https://example.org/areas" }
[areas.wards]
file = "wards.geojson"
id_field = "WARD"
source = { title = "Wards", publisher = "Town Hall", url = "https://example.org/wards" }
[areas.blocks]
file = "blocks.csv"
count_field = "people"
longitude_field = "x"
latitude_field = "y"
year = 2020
source = { title = "Blocks", publisher = "Census", url = "https://example.org/blocks" }
[crime]
first_day = 2025-01-01
source = { title = "Reports", publisher = "Town Police", url = "https://example.org/reports" }
fields = { reported = "day", offense = "offense", area = "area", longitude = "x", latitude = "y", record = "number" }
[[crime.groups]]
id = "all"
label = "All"
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
published = 2025-07-01
covers = [{ from = 2025-01-01, through = 2025-06-29 }]
"""  # noqa: E501


def write_town(
    folder: Path,
    in_words: Sequence[str] = IN_WORDS,
    days: int = 180,
    named: str = "quirks",
    since: str = "2025-01-01",
) -> Path:
    """The town's files in `folder`, and the path of its TOML file.

    A report of each offense a day in each area, which it names as `in_words` does, in turn.
    Its reports begin on the day `since`; so many `days` of 2025 are the last of them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "town.toml"
    named_town = TOWN.replace('id = "quirks"', f'id = "{named}"')
    file.write_text(
        named_town.replace("first_day = 2025-01-01", f"first_day = {since}").replace(
            "from = 2025-01-01", f"from = {since}"
        ),
        encoding="utf-8",
    )
    _write_outlines(folder)
    middles = [(_WEST + (n + 0.5) * _WIDE, _SOUTH + _HIGH / 2) for n in range(len(NAMES))]
    pd.DataFrame(middles, columns=["x", "y"]).assign(people=500).to_csv(
        folder / "blocks.csv", index=False
    )
    every = [
        (f"{day:%Y-%m-%d}", offense, name)
        for day in pd.date_range(since, pd.Timestamp("2024-12-31") + pd.Timedelta(days=days))
        for offense in ("THEFT", "ROBBERY")
        for name in in_words
    ]
    frame = pd.DataFrame(every, columns=["day", "offense", "area"])
    frame.insert(0, "number", range(1, len(frame) + 1))
    frame.assign(x="", y="").to_csv(folder / "reports.csv", index=False)
    return file


def _write_outlines(folder: Path) -> None:
    shapes = [
        box(_WEST + n * _WIDE, _SOUTH, _WEST + (n + 1) * _WIDE + _STRIP, _SOUTH + _HIGH)
        for n in range(len(NAMES))
    ]
    areas = gpd.GeoDataFrame({"NAME": NAMES}, geometry=shapes, crs="EPSG:4326")
    (folder / "areas.geojson").write_text(areas.to_json(), encoding="utf-8")
    halves = [
        box(_WEST, _SOUTH, _WEST + 4 * _WIDE, _SOUTH + _HIGH),
        box(_WEST + 4 * _WIDE, _SOUTH, _WEST + 10 * _WIDE, _SOUTH + _HIGH),
    ]
    wards = gpd.GeoDataFrame({"WARD": ["Ward 1", "Ward 2"]}, geometry=halves, crs="EPSG:4326")
    (folder / "wards.geojson").write_text(json.dumps(json.loads(wards.to_json())))
