"""A made-up city, to bring up from nothing: `python -m tests.data.made_up_city FOLDER`.

It writes what a city has at hand, quirks included: outlines that leave slivers, without ids and
with names of all kinds; two years of crime, of which one is zipped, that name their area in
words; an address file with columns of its own; a list of the city's own street cameras; and a
register as vendors export it, twice, in which some of these stand too, with its mapping file.
`springfield.toml` is the place's file.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import random
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

AREAS = (
    "Smith, Jones", "Smith, Brown", "Kakaʻako", "Đà Nẵng", "Северный", "77th Street", "Ward 7",
    "None", "St. Mary's / Old Town", "city", "O'Brien & Sons Park", "東京",
)  # fmt: skip
OTHERWISE = {"Đà Nẵng": "Little Saigon", "Kakaʻako": "KAKA'AKO", "Ward 7": "WARD 7"}
# How often an address is registered in each area; in one, too few are.
REGISTERED = (0.30, 0.28, 0.25, 0.22, 0.2, 0.18, 0.25, 0.15, 0.3, 0.02, 0.2, 0.22)
OFFENSES = ("THEFT",) * 5 + ("ROBBERY",) * 2 + ("BURGLARY",) * 2 + ("HOMICIDE",)
STREETS = ("Elm", "Oak", "Kalākaua", "Birch", "Cedar", "Maple", "Walnut", "Peña", "Hill", "Pine")
REGISTERS = (dt.date(2025, 6, 30), dt.date(2025, 12, 31))

_WEST, _SOUTH, _WIDE, _HIGH = -89.70, 39.75, 0.014, 0.011
_COLUMNS, _ROWS = 4, 3
Address = tuple[str, float, float, int]  # its text, longitude, latitude, and the place of its area
Row = Sequence[object]


def main(folder: Path) -> None:
    files = folder / "files"
    files.mkdir(parents=True, exist_ok=True)
    (folder / "springfield.toml").write_text(PLACE, encoding="utf-8")
    (folder / "columns.toml").write_text(COLUMNS, encoding="utf-8")
    random.seed(1)
    _write_outlines(files)
    addresses = list(_addresses())
    _write(files / "addresses.csv", [("ADD_ID", "FULL_ADDRESS", "LON", "LAT")], [
        (100_000 + n, text, f"{x:.6f}", f"{y:.6f}") for n, (text, x, y, _) in enumerate(addresses)
    ])  # fmt: skip
    _write(files / "blocks.csv", [("people", "x", "y")], [
        (n % 90 + 40, f"{x:.6f}", f"{y:.6f}") for n, (_, x, y, _) in enumerate(addresses[::20])
    ])  # fmt: skip
    _write(files / "street_cameras.csv", [("OWNER", "LON", "LAT")], [
        (("DOT", "POLICE")[n % 2], f"{x:.6f}", f"{y:.6f}")
        for n, (_, x, y, _) in enumerate(addresses[::60])
    ])  # fmt: skip
    _write(files / "crime_2024.csv", [CRIME], _reports(2024, addresses))
    with zipfile.ZipFile(files / "crime_2025.zip", "w") as packed:
        packed.writestr("crime_2025.csv", _csv([CRIME], _reports(2025, addresses)))
    registered = [each for each in addresses if random.random() < REGISTERED[each[3]]]
    for day, part in zip(REGISTERS, (0.9, 1.0), strict=True):
        there = [each for each in registered if random.random() < part]
        _write(folder / f"register-{day}.csv", REGISTER, _cameras(there, addresses))


CRIME = ("CaseNo", "Reported", "Offense", "Neighborhood", "Longitude", "Latitude")
REGISTER = (
    ("Registration", "", "Location", "", "", "Owner", "Dates", ""),
    ("Number", "Device No", "Address", "Lon", "Lat", "Number", "Registered", "State"),
)


def _write_outlines(files: Path) -> None:
    """Each area is drawn by itself: corners are half a metre apart from those of its neighbors."""
    areas, wards = [], []
    for n, name in enumerate(AREAS):
        west, south = _WEST + n % _COLUMNS * _WIDE, _SOUTH + n // _COLUMNS * _HIGH
        areas.append(_feature({"NBHD": name}, west, south, _WIDE, _HIGH, off=4e-6))
    for n, share in enumerate((1.4, 1.2, 1.4)):
        west = _WEST + sum((1.4, 1.2, 1.4)[:n]) * _WIDE
        wards.append(_feature({"WARD": n + 1}, west, _SOUTH, share * _WIDE, _ROWS * _HIGH))
    for file, features in (("neighborhoods", areas), ("wards", wards)):
        content = {"type": "FeatureCollection", "features": features}
        (files / f"{file}.geojson").write_text(json.dumps(content), encoding="utf-8")


def _feature(
    told: dict[str, object], x: float, y: float, wide: float, high: float, off: float = 0
) -> dict[str, object]:
    corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
    ring = [[a + random.uniform(-off, off), b + random.uniform(-off, off)] for a, b in corners]
    shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    return {"type": "Feature", "properties": told, "geometry": shape}


def _addresses() -> Iterator[Address]:
    """Houses on both sides of streets from west to east; the middle parts NW from NE."""
    for line in range(30):
        name = f"{STREETS[line % 10]} {('St', 'Ave', 'Rd')[line // 10]}"
        y = _SOUTH + (line + 0.5) * _ROWS * _HIGH / 30
        for quadrant, way in (("NW", -1), ("NE", 1)):
            for house in range(60):
                x = _WEST + 2 * _WIDE + way * (house + 0.5) * 2 * _WIDE / 60
                area = int((x - _WEST) / _WIDE) + _COLUMNS * int((y - _SOUTH) / _HIGH)
                yield f"{101 + 14 * house + house % 2} {name} {quadrant}", x, y, area


def _reports(year: int, addresses: Sequence[Address]) -> Iterator[Row]:
    for day in range(365):
        for _ in range(random.randint(5, 9)):
            _, x, y, area = random.choice(addresses)
            at = dt.datetime(year, 1, 1, 12) + dt.timedelta(
                days=day, minutes=random.randint(0, 600)
            )
            name = AREAS[area]
            called = OTHERWISE.get(name, name) if random.random() < 0.5 else name
            number = f"{year}{day:03d}{random.randrange(10**6):06d}"
            yield number, f"{at:%m/%d/%Y %I:%M %p}", random.choice(OFFENSES), called, x, y


def _cameras(registered: Sequence[Address], addresses: Sequence[Address]) -> Iterator[Row]:
    """One row a camera; an address keeps its number, owner and day from file to file."""
    numbers = {each[0]: n for n, each in enumerate(addresses)}
    for text, x, y, _ in registered:
        n = numbers[text]
        state = "Opted out" if n % 29 == 0 else "Active"
        written = text
        if n % 17 == 0:
            written = text.rsplit(" ", 1)[0]  # no quadrant
        elif n % 41 == 0:
            written = text.replace(" ", "½ ", 1)
        elif n % 67 == 0:
            written = ("PENDING", f"1400 BLK of {text.split(' ', 1)[1]}")[n % 2]
        for camera in range(1 + n % 3):
            yield (
                f"REG-{n:05d}", f"{n:05d}-{camera}", written, _dms(x, "W"), _dms(y, "N"),
                f"OWN{n:06d}", f"06/{1 + n % 28:02d}/2024", state,
            )  # fmt: skip


def _dms(degrees: float, way: str) -> str:
    seconds = abs(degrees) * 3600
    return f"{seconds // 3600:.0f}°{seconds % 3600 // 60:02.0f}'{seconds % 60:06.3f}\"{way}"


def _csv(header: Sequence[Row], rows: Iterator[Row] | Sequence[Row]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([*header, *rows])
    return text.getvalue()


def _write(path: Path, header: Sequence[Row], rows: Iterator[Row] | Sequence[Row]) -> None:
    path.write_text(_csv(header, rows), encoding="utf-8")


COLUMNS = """\
[columns]
registration_id = "Registration.Number"
camera_id = "Device No"
longitude = "Lon"
latitude = "Lat"
holding_id = "Owner.Number"
registered_on = "Registered"
status = "State"
"""

_SOURCE = '{{ title = "{}", publisher = "Springfield", url = "https://springfield.example/{}" }}'


def _source(title: str) -> str:
    return _SOURCE.format(title, title.lower().replace(" ", "-"))


PLACE = f"""\
# A made-up city. See CONTRIBUTING.md, “A new place”, for what each line may say.
id = "springfield"
name = "Springfield"
short_name = "Springfield"
timezone = "America/Chicago"
projection = "EPSG:26916" # metres
licence = {{ name = "public-domain", title = "Public domain", url = "https://springfield.example" }}

[areas]
kind = "neighborhood"
label = "{{name}}"
label_in_text = "{{name}}"
file = "neighborhoods.geojson"
id_field = "NBHD" # there are no ids: they are made of the names
published = 2024-01-15
simplify_m = 25
min_residents_for_rates = 500
source = {_source("Neighborhoods")}
[areas.also_called] # how reports name areas otherwise
"da-nang" = ["Little Saigon"]
[areas.neighborhoods]
file = "neighborhoods.geojson"
names_field = "NBHD"
min_share = 0.5
source = {_source("Neighborhoods")}
[areas.wards]
file = "wards.geojson"
id_field = "WARD"
source = {_source("Wards")}
[areas.blocks]
file = "blocks.csv"
count_field = "people"
longitude_field = "x"
latitude_field = "y"
year = 2020
source = {_source("Census blocks")}
[areas.addresses]
file = "addresses.csv"
address_field = "FULL_ADDRESS"
id_field = "ADD_ID"
longitude_field = "LON"
latitude_field = "LAT"
source = {_source("Addresses")}

[government_cameras]
file = "street_cameras.csv"
as_of = 2025-11-01
agency_field = "OWNER"
longitude_field = "LON"
latitude_field = "LAT"
source = {_source("Street cameras")}
[[government_cameras.agencies]]
id = "transport"
label = "Department of Transport"
source = "DOT"
[[government_cameras.agencies]]
id = "police"
label = "Springfield Police"
source = "POLICE"

[crime]
first_day = 2024-01-01
source = {_source("Reported crime")}
[crime.fields]
reported = "Reported"
local_time = true
offense = "Offense"
area = "Neighborhood"
longitude = "Longitude"
latitude = "Latitude"
record = "CaseNo"
[[crime.groups]]
id = "all"
label = "All reported crime"
offenses = ["homicide", "robbery", "burglary", "theft"]
[[crime.offenses]]
id = "homicide"
label = "Homicide"
source = "HOMICIDE"
[[crime.offenses]]
id = "robbery"
label = "Robbery"
source = "ROBBERY"
[[crime.offenses]]
id = "burglary"
label = "Burglary"
source = "BURGLARY"
[[crime.offenses]]
id = "theft"
label = "Theft"
source = "THEFT"
[[crime.files]]
name = "crime_2024.csv"
published = 2025-02-01
covers = [{{ from = 2024-01-01, through = 2024-12-30 }}]
[[crime.files]]
name = "crime_2025.zip"
published = 2026-02-01
covers = [{{ from = 2025-01-01, through = 2025-12-31 }}]

[cameras]
registry = {_source("Register of private cameras")}
[[cameras.geographies]]
name = "wards"
file = "wards.geojson"
id_field = "WARD"
"""

if __name__ == "__main__":
    main(Path(sys.argv[1]))
