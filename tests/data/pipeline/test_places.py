"""Another place is one TOML file: Chicago, from a replay of its portal, and a third, checked."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from data.pipeline.check_place import Remark, check
from data.pipeline.refresh.job import Refresh
from data.pipeline.refresh.run import refresh
from data.place import PLACES, PlaceError, load_place
from data.published.catalog import read_catalog
from data.published.release import Release, read_release
from data.sources.contract import Visit
from data.sources.http import Client
from tests.data.sources.replay import Dataset, Layer, Portal, Row, serving
from tests.data.sources.small_town import LIMITS, NOW, SERVICE, Silent, Town, incidents, square

TIGER = "arcgis/rest/services/TIGERweb/tigerWMS_Census2020/MapServer"
CODES = ("03", "04A", "04B", "06", "14")  # the last is no index crime
YEARS = (2018, 2019)


def at(x: int, y: int) -> Row:
    """A square of Chicago."""
    moved = square(x, y)["coordinates"][0]
    return {
        "type": "MultiPolygon",
        "coordinates": [[[(lon - 10.6, lat + 2.95) for lon, lat in moved]]],
    }


@pytest.fixture
def chicago() -> Iterator[Portal]:
    """Two community areas, two years of made-up reports, as Chicago's portal would say them."""
    crimes: list[Row] = []
    for day in pd.date_range("2018-01-01", "2019-06-20"):
        for hour, code in enumerate(CODES):
            crimes.append(
                {
                    ":id": f"row-{len(crimes):07d}",
                    ":updated_at": "2019-06-28T12:00:00.000Z",
                    "id": str(len(crimes)),
                    "date": f"{day:%Y-%m-%d}T{hour:02d}:30:00.000",
                    "fbi_code": code,
                    "community_area": "8" if hour % 2 else None,
                    "longitude": "-87.605" if hour % 2 else "-87.615",
                    "latitude": "41.855",
                    "block": "001XX N STATE ST",
                }
            )
    text = dict.fromkeys(("id", "fbi_code", "community_area", "longitude", "latitude"), "text")
    areas = [
        {":id": f"row-{n}", ":updated_at": "2018-01-01T00:00:00Z", "area_numbe": str(n),
         "community": name, "the_geom": at(n - 7, 0)}
        for n, name in ((7, "LINCOLN PARK"), (8, "NEAR NORTH SIDE"))
    ]  # fmt: skip
    blocks: list[Row] = [
        {
            "OBJECTID": n,
            "POP100": 4000 + n,
            "HU100": 2000,
            "INTPTLON": lon,
            "INTPTLAT": "+41.8550000",
        }
        for n, lon in enumerate(("-087.6150000", "-087.6050000", "-088.1000000"), 1)
    ]
    portal = Portal(
        datasets={
            "ijzp-q8t2": Dataset(crimes, {"date": "calendar_date", "block": "text", **text}),
            "igwz-8jzy": Dataset(
                areas, {"the_geom": "multipolygon", "area_numbe": "text", "community": "text"}
            ),
        },
        services={TIGER: {10: Layer("Census Blocks", blocks), 8: Layer("Census Tracts", blocks)}},
    )
    with serving(portal) as open_portal:
        yield open_portal


def chicago_file(portal: Portal, folder: Path) -> Path:
    text = (PLACES / "chicago.toml").read_text(encoding="utf-8")
    for address in ('https://data.cityofchicago.org"', "https://tigerweb.geo.census.gov/"):
        text = text.replace(address, portal.address + address[-1])
    path = folder / "chicago.toml"
    path.write_text(text, encoding="utf-8")
    return path


def visit(now: dt.datetime) -> Visit:
    return Visit(Client(LIMITS, sleep=lambda seconds: None), clock=lambda: now)


MIDSUMMER = dt.datetime(2019, 6, 29, 12, tzinfo=dt.UTC)


def test_a_place_on_socrata_needs_no_code_of_its_own(chicago: Portal, tmp_path: Path) -> None:
    place = load_place(chicago_file(chicago, tmp_path))
    assert place.live
    releases = tmp_path / "releases"
    with ThreadPoolExecutor(1) as serial:
        job = Refresh(
            place, place.live, releases, tmp_path / "store", visit(MIDSUMMER), serial, Silent()
        )
        assert [result.fault for result in refresh(job)] == ["", ""]

    def current(kind: str) -> Release:
        version = read_catalog(releases, "chicago")[kind][0]
        return read_release(releases / "chicago" / kind / version)

    areas = current("areas").tables["areas"].to_pandas().set_index("area_id")
    assert areas["name"].to_dict() == {"7": "LINCOLN PARK", "8": "NEAR NORTH SIDE"}
    assert areas["residents"].to_dict() == {"7": 4001, "8": 4002}
    assert areas["district"].unique().tolist() == areas["ward"].unique().tolist() == [""]
    counts = current("crime").tables["counts"].to_pandas()
    days = (dt.date(2019, 6, 19) - dt.date(2018, 1, 1)).days + 1  # the last one may be cut
    assert counts.groupby("offense")["count"].sum().to_dict() == {
        "robbery": days, "aggravated_assault": 2 * days, "theft": days
    }  # fmt: skip
    # Those that name no area are placed by their coordinates.
    assert counts.groupby("area_id")["count"].sum().to_dict() == {"7": 2 * days, "8": 2 * days}
    assert not any("case_number" in query.get("$select", "") for _, query in chicago.asked)


def test_the_second_place_fits_its_portal(chicago: Portal, tmp_path: Path) -> None:
    place = load_place(chicago_file(chicago, tmp_path))
    findings = list(check(place, visit(MIDSUMMER)))
    assert [finding.text for finding in findings if not finding.good] == []
    told = "\n".join(finding.text for finding in findings)
    assert "community_areas.geojson: 2 areas" in told
    assert "live.crime, 2018: 1,825 incidents; of the first 200, the newest of 09 Feb 2018" in told
    assert "live.crime, 2018: of the first 200, 40% name their area" in told


def findings(town: Town, old: str = "", new: str = "") -> tuple[list[Remark], str]:
    """What a check of the town finds, with its TOML changed; and what is to mend, as one text."""
    town.place()
    path = town.folder / "town.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else text)
    found = list(check(load_place(path), visit(NOW)))
    return found, "\n".join(finding.text for finding in found if not finding.good)


def test_a_place_that_fits_is_said_to_fit_line_by_line(town: Town) -> None:
    found, wrong = findings(town)
    assert not wrong
    assert [finding.text.split(":")[0] for finding in found] == [
        "projection", "precincts.geojson", "blocks.csv",
        "live.crime, 2024", "live.crime, 2024", "live.crime, 2025", "live.crime, 2025", "build",
    ]  # fmt: skip
    assert not town.store.exists() and not town.releases.exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("EPSG:26985", "EPSG:0", "projection: 'EPSG:0' is no coordinate system"),
        ("EPSG:26985", "EPSG:4326", "projection: EPSG:4326 does not measure in metres"),
        ('id_field = "CODE"', 'id_field = "CODES"', "no field 'CODES'. Is it 'CODE'? Its fields"),
        ('count_field = "POP100"', 'count_field = "POP"', "no field 'POP'. Is it 'POP100'?"),
        ('offense = "offense"', 'offense = "crime"', "live.crime, 2024: there is no field 'crime'"),
        ('reported = "date"', 'reported = "secret"', "has no readable time of report"),
        ('source = "ROBBERY"', 'source = "HOLDUP"', "the place does not know: 'ROBBERY'"),
        ('layer = "Incidents {year}"', 'layer = "Crimes {year}"', "Its layers are: Hate incidents"),
        ('[live.files."blocks.csv"]', '[live.files."other.csv"]', 'add [live.files."blocks.csv"]'),
        ('[live.files."blocks.csv"]', '[live.files."other.csv"]', 'location = "blocks.csv"'),
        (SERVICE, "rest/services/None/MapServer", "error 404"),
        ('"precinct"\nlongitude = "x"', '"secret"\nlongitude = "secret"', "placed nowhere"),
        ('longitude = "x"', 'longitude = "y"', "200 of 200 coordinates lie outside the place"),
    ],
)  # fmt: skip
def test_what_does_not_match_is_said_in_plain_words(
    town: Town, old: str, new: str, said: str
) -> None:
    _, wrong = findings(town, old, new)
    assert said in wrong


def test_a_year_without_an_incident_asks_whether_later_ones_will_come(town: Town) -> None:
    layer = layers(town)[7]
    assert layer.types  # which an empty layer has, too
    layer.rows.clear()
    assert "If no later ones will come, write last_year" in findings(town)[1]


def layers(town: Town) -> dict[int, Layer]:
    return town.portal.services[SERVICE]


def years_since(town: Town, first: int) -> None:
    """The town with years before 2024, so that there is one in the middle."""
    town.first_year = first
    for year in range(first, 2024):
        layers(town)[year] = Layer(f"Incidents {year}", incidents(year, f"{year}-12-31"))


def lose_a_layer(town: Town) -> None:
    del layers(town)[2023]


def lose_a_field(town: Town) -> None:
    rows = [
        {name: value for name, value in row.items() if name != "x"}
        for row in layers(town)[2023].rows
    ]
    layers(town)[2023] = Layer("Incidents 2023", rows)


def ask_to_sign_in(town: Town) -> None:
    body = b'{"error": {"code": 499, "message": "Token Required", "details": []}}'
    town.portal.faults = lambda path, query: (
        (lambda handler, _: handler.reply(body)) if "/2023" in path else None
    )


def give_the_same_page(town: Town) -> None:
    def first_page(handler: Any, body: bytes) -> None:
        features = json.loads(body)["features"]
        for feature in features:
            feature["attributes"]["OBJECTID"] = layers(town)[2023].rows[0]["OBJECTID"]
        handler.reply(json.dumps({"features": features}).encode())

    town.portal.faults = lambda path, query: (
        first_page if "/2023/" in path and query.get("resultOffset", "0") != "0" else None
    )


def give_few(town: Town) -> None:
    def short(handler: Any, body: bytes) -> None:
        handler.reply(json.dumps({"features": json.loads(body)["features"][:7]}).encode())

    town.portal.faults = lambda path, query: (
        short if "/2023/" in path and "resultOffset" in query else None
    )


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lose_a_layer, "no layer is named 'Incidents 2023' in the service. Its layers are:"),
        (lose_a_field, "live.crime, 2023: there is no field 'x'"),
        (ask_to_sign_in, "asks to sign in, which this program never does. Is there a public copy"),
        (give_the_same_page, "does not give its records page by page"),
        (give_few, "the page from record 0 on holds 7, not 200"),
    ],
)
def test_what_stops_a_refresh_in_a_year_between_is_said_first(
    town: Town, break_it: Callable[[Town], None], said: str
) -> None:
    years_since(town, 2022)
    break_it(town)
    _, wrong = findings(town)
    assert said in wrong and wrong.count("\n") == 0
    crime = town.refresh()[1]
    assert crime.fault


def test_a_new_year_that_is_not_open_yet_is_no_fault(town: Town) -> None:
    town.place()
    now = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    found = list(check(load_place(town.folder / "town.toml"), visit(now)))
    assert all(each.good for each in found)
    assert any(each.text.startswith("live.crime, 2026: is not there yet") for each in found)


def test_areas_that_a_refresh_would_refuse_are_refused_before(town: Town) -> None:
    blocks = town.portal.files["/blocks.csv"].decode()
    town.portal.files["/blocks.csv"] = blocks.replace("500,", "many,").encode()
    _, wrong = findings(town)
    assert wrong.startswith("build: blocks.csv")
    assert town.refresh("areas")[0].fault


def test_a_portal_that_cannot_be_reached_is_said_for_each_source(town: Town) -> None:
    town.place()
    path = town.folder / "town.toml"
    path.write_text(path.read_text().replace(town.portal.address, "http://127.0.0.1:9"))
    wrong = [finding.text for finding in check(load_place(path), visit(NOW)) if not finding.good]
    assert len(wrong) == 4
    assert all("127.0.0.1:9: cannot be reached" in text for text in wrong)


def test_a_file_that_says_too_little_is_told_all_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    path.write_text('id = "new"\nname = "New"\n')
    with pytest.raises(PlaceError) as error:
        load_place(path)
    lacking = {fault.split(":")[0] for fault in error.value.faults}
    assert {"short_name", "timezone", "projection", "licence", "areas", "crime"} <= lacking


def test_files_can_be_checked_before_a_build(source_files: Path) -> None:
    found = list(check(load_place("washington-dc"), Visit(), source_files))
    assert [finding.text for finding in found if not finding.good] == []
    assert sum("every offense known" in finding.text for finding in found) == 12  # files
