"""A town of four areas with its own portal: small, so that every fault can be tried on it.

Its incidents can be published as ArcGIS layers, as a Socrata data set or as plain
files; whichever it is, a refresh must come to the same counts.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd

from data.pipeline.refresh.job import Refresh
from data.pipeline.refresh.run import Result, refresh
from data.place import Place, load_place
from data.published.catalog import read_catalog
from data.published.release import Release, read_release
from data.sources.contract import Visit
from data.sources.http import Client, Limits
from tests.data.sources.replay import Dataset, Layer, Portal, Row

NOW = dt.datetime(2025, 6, 30, 12, tzinfo=dt.UTC)
LIMITS = Limits(
    connect_s=2, read_s=0.5, answer_s=1.5, download_s=1.5, max_bytes=2**20, max_file_bytes=2**21,
    attempts=2,
)  # fmt: skip
SERVICE = "rest/services/Police/MapServer"
DATASET = "abcd-1234"
OFFENSES = ("THEFT", "ROBBERY", "ARSON")
_CORNERS = {"A": (0, 0), "B": (1, 0), "C": (0, 1), "D": (1, 1)}

FEEDS = {
    "arcgis": f'kind = "arcgis"\nservice = "{{portal}}/{SERVICE}"\nlayer = "Incidents {{year}}"',
    "socrata": f'kind = "socrata"\nportal = "{{portal}}"\ndataset = "{DATASET}"\n'
    'where = "date_extract_y(date) = {year}"',
    "file": 'kind = "file"\nlocation = "{portal}/incidents-{year}.csv"',
}
_PLACE = """
id = "town"
name = "Town"
short_name = "Town"
timezone = "America/New_York"
projection = "EPSG:26985"
[licence]
name = "CC-BY-4.0"
title = "Creative Commons Attribution 4.0"
url = "https://creativecommons.org/licenses/by/4.0/"
[areas]
kind = "precinct"
label = "{id} · {name}"
label_in_text = "{name} ({id})"
file = "precincts.geojson"
id_field = "CODE"
published = 2025-01-01
simplify_m = 10
min_residents_for_rates = 100
[areas.source]
title = "Precincts"
publisher = "Town Hall"
url = "https://example.org/precincts"
[areas.neighborhoods]
file = "precincts.geojson"
names_field = "LABEL"
min_share = 0.5
[areas.neighborhoods.source]
title = "Precincts"
publisher = "Town Hall"
url = "https://example.org/precincts"
[areas.blocks]
file = "blocks.csv"
count_field = "POP100"
longitude_field = "X"
latitude_field = "Y"
year = 2020
[areas.blocks.source]
title = "Blocks"
publisher = "Census"
url = "https://example.org/blocks"
[crime]
first_day = <first year>-01-01
[crime.source]
title = "Incidents"
publisher = "Town Police"
url = "https://example.org/incidents"
[crime.fields]
reported = "date"
offense = "offense"
area = "precinct"
longitude = "x"
latitude = "y"
record = "OBJECTID"
[[crime.groups]]
id = "all"
label = "All"
offenses = ["theft", "robbery", "arson"]
[[crime.offenses]]
id = "theft"
label = "Theft"
source = "THEFT"
[[crime.offenses]]
id = "robbery"
label = "Robbery"
source = "ROBBERY"
[[crime.offenses]]
id = "arson"
label = "Arson"
source = "ARSON"
[live]
[live.crime]
first_year = <first year>
[live.crime.feed]
<feed>
[live.files."precincts.geojson"]
kind = "arcgis"
service = "<portal>/<service>"
layer = "Precincts"
[live.files."blocks.csv"]
kind = "file"
location = "<portal>/blocks.csv"
"""


def incidents(year: int, through: str) -> list[Row]:
    """Four reports a day, at four in the afternoon local time, one in each precinct."""
    rows: list[Row] = []
    for day in pd.date_range(f"{year}-01-01", through):
        for n, (code, (x, y)) in enumerate(_CORNERS.items()):
            at = dt.datetime(day.year, day.month, day.day, 20, tzinfo=dt.UTC)
            rows.append(
                {
                    "OBJECTID": year * 10_000 + len(rows),
                    "date": int(at.timestamp() * 1000),
                    "offense": OFFENSES[(day.day + n) % 3],
                    "precinct": code if n else None,  # the first is placed by coordinates
                    "x": -77.02 + 0.01 * (x + 0.5),
                    "y": 38.90 + 0.01 * (y + 0.5),
                    "secret": f"case {len(rows)}",  # no field of this kind is ever asked for
                }
            )
    return rows


def square(x: int, y: int) -> Row:
    west, south = -77.02 + 0.01 * x, 38.90 + 0.01 * y
    ring = [(west, south), (west + 0.01, south), (west + 0.01, south + 0.01), (west, south + 0.01)]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def town_portal(last: dt.date = dt.date(2025, 6, 29)) -> Portal:
    """The town's portal with incidents of a year and of the next through a day, in all forms."""
    before = last.year - 1
    years = {
        before: incidents(before, f"{before}-12-31"),
        last.year: incidents(last.year, last.isoformat()),
    }
    precincts = [
        {"OBJECTID": n, "CODE": code, "LABEL": f"Quarter {code}"}
        for n, code in enumerate(_CORNERS, 1)
    ]
    outlines = [square(*corner) for corner in _CORNERS.values()]
    portal = Portal(limit=200)
    portal.services[SERVICE] = {
        0: Layer("Precincts", precincts, outlines),
        5: Layer(f"Incidents {before}", years[before]),
        7: Layer(f"Incidents {last.year}", years[last.year]),
        20: Layer("Hate incidents", [{"OBJECTID": 1}]),
    }
    publish_rows(portal, years)
    blocks = [f"{500 + n},{-77.015 + 0.01 * x},{38.905 + 0.01 * y}" for n, (x, y) in
              enumerate(_CORNERS.values())]  # fmt: skip
    portal.files["/blocks.csv"] = "\n".join(["POP100,X,Y", *blocks, ""]).encode()
    return portal


def publish_rows(portal: Portal, years: dict[int, list[Row]]) -> None:
    """The same incidents as layers, as a data set and as files."""
    for layer in portal.services[SERVICE].values():
        for year, rows in years.items():
            if layer.name == f"Incidents {year}":
                layer.rows[:] = rows
    types = {"date": "calendar_date", "offense": "text", "precinct": "text", "x": "number",
             "y": "number", "secret": "text"}  # fmt: skip
    records = [_socrata_row(row) for rows in years.values() for row in rows]
    portal.datasets[DATASET] = Dataset(records, types)
    for year, rows in years.items():
        text = io.StringIO()
        pd.DataFrame(rows).to_csv(text, index=False)
        portal.files[f"/incidents-{year}.csv"] = text.getvalue().encode()


def _socrata_row(row: Row) -> Row:
    """As Socrata has it: times and numbers as text, an id, and an edit in the morning after."""
    at = None if row["date"] is None else dt.datetime.fromtimestamp(row["date"] / 1000, dt.UTC)
    return row | {
        ":id": f"row-{row['OBJECTID']}",
        ":updated_at": (at + dt.timedelta(hours=12)).isoformat() if at else "",
        "date": at and at.isoformat(),
        "x": str(row["x"]),
        "y": str(row["y"]),
    }


class Silent:
    def expect(self, records: int) -> None: ...

    def advance(self, records: int) -> None: ...


@dataclass
class Town:
    """The town, its portal, and an operator who refreshes it."""

    portal: Portal
    folder: Path
    feed: str = "arcgis"
    waits: list[float] = field(default_factory=list)
    limits: Limits = LIMITS
    first_year: int = 2024

    def place(self) -> Place:
        path = self.folder / "town.toml"
        feed = FEEDS[self.feed].replace("{portal}", self.portal.address)
        text = _PLACE.replace("<feed>", feed).replace("<service>", SERVICE)
        text = text.replace("<first year>", str(self.first_year))
        path.write_text(text.replace("<portal>", self.portal.address))
        return load_place(path)

    def visit(self, now: dt.datetime = NOW, max_drop: float = 0.05) -> Visit:
        client = Client(self.limits, sleep=self.waits.append)
        return Visit(client, clock=lambda: now, max_drop=max_drop)

    def refresh(
        self,
        *kinds: str,
        now: dt.datetime = NOW,
        max_drop: float = 0.05,
        progress: Any = None,
    ) -> list[Result]:
        place = self.place()
        assert place.live
        with ThreadPoolExecutor(1) as serial:
            progress = progress or Silent()
            visit = replace(self.visit(now, max_drop), progress=progress.advance)
            job = Refresh(place, place.live, self.releases, self.store, visit, serial, progress)
            return refresh(job, kinds)

    @property
    def releases(self) -> Path:
        return self.folder / "releases"

    @property
    def store(self) -> Path:
        return self.folder / "store"

    def release(self, kind: str = "crime") -> Release:
        version = read_catalog(self.releases, "town")[kind][0]
        return read_release(self.releases / "town" / kind / version)

    def counts(self) -> pd.DataFrame:
        return self.release().tables["counts"].to_pandas()

    def revise(self, change: Callable[[dict[int, list[Row]]], Any]) -> None:
        """Change the incidents everywhere they are published."""
        layers = self.portal.services[SERVICE].values()
        years = {
            int(layer.name[-4:]): [dict(row) for row in layer.rows]
            for layer in layers
            if layer.name.startswith("Incidents")
        }
        change(years)
        publish_rows(self.portal, years)


def told(results: Sequence[Result]) -> dict[str, str]:
    """The fault of each kind, "" where all went well."""
    return {result.kind: result.fault for result in results}


def raw_text(store: Path) -> str:
    """Everything in a store, as one text."""
    files = [path for path in store.rglob("*") if path.is_file()]
    return json.dumps([path.read_text(errors="replace") for path in files])
