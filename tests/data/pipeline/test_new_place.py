"""A place's TOML file begun from a portal, its questions answered, is a place that fits it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from data.files.faults import SourceError
from data.pipeline.check_place import check
from data.pipeline.new_place import guessed, starter, table_of
from data.place import load_place
from data.sources.arcgis import ArcGISLayer
from data.sources.contract import Visit
from data.sources.http import Client
from data.sources.offers import Offer, offers, values_of
from tests import REPOSITORY
from tests.data.sources.replay import Layer, Portal, changes, serving
from tests.data.sources.small_town import DATASET, LIMITS, NOW, SERVICE, town_portal

FEATURES = "rest/services/Open/FeatureServer"
# What a person answers, by the beginning of each question.
ANSWERS = {
    'name = "What is': 'name = "Town"',
    "short_name": 'short_name = "Town"',
    "timezone": 'timezone = "America/New_York"',
    'name = "CC': 'name = "CC-BY-4.0"',
    "title": 'title = "A title"',
    "url": 'url = "https://example.org/source"',
    "kind": 'kind = "precinct"',
    "publisher": 'publisher = "Town Hall"',
    "count_field": 'count_field = "POP100"',
    "longitude_field": 'longitude_field = "X"',
    "latitude_field": 'latitude_field = "Y"',
    "year": "year = 2020",
    "[live.files": '[live.files."blocks.csv"]\nkind = "file"\nlocation = "<portal>/blocks.csv"',
}


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    """The town, which publishes its incidents by year in a FeatureServer."""
    town = town_portal()
    old = town.services[SERVICE]
    dated = {
        n: Layer(
            f"Crime {old[n].name}",
            [{"REPORT_DAT" if key == "date" else key: v for key, v in row.items()}
             for row in old[n].rows],
        )
        for n in (5, 7)
    }  # fmt: skip
    town.services[FEATURES] = {0: old[0], **dated, 20: old[20]}
    with serving(town) as served:
        yield served


def visit() -> Visit:
    return Visit(Client(LIMITS, sleep=lambda seconds: None), clock=lambda: NOW)


def answered(text: str, portal: Portal) -> str:
    """The file as a person leaves it."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("# ? "):
            lines.append(line)
            continue
        question = line.removeprefix("# ? ")
        (answer,) = [ANSWERS[each] for each in ANSWERS if question.startswith(each)][:1]
        lines.append(answer.replace("<portal>", portal.address))
    return "\n".join(lines)


def test_a_feature_server_becomes_a_place_once_its_questions_are_answered(
    portal: Portal, tmp_path: Path
) -> None:
    file = tmp_path / "town.toml"
    command = [sys.executable, "-m", "data.cli", "new-place", f"{portal.address}/{FEATURES}"]
    done = subprocess.run(
        [*command, "--to", str(file)], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Precincts (outlines)" in done.stdout
    assert re.search(r"LABEL +text +Quarter A \| Quarter B \| Quarter C", done.stdout)
    text = file.read_text(encoding="utf-8")
    assert f"{text.count(chr(10) + '# ? ')} questions are left" in done.stdout
    assert "Also offered, and not used: Hate incidents" in text
    file.write_text(answered(text, portal), encoding="utf-8")
    place = load_place(file)
    assert place.live and place.live.crime[0].first_year == 2024
    assert place.live.crime[0].feed.model_dump()["layer"] == "Crime Incidents {year}"
    assert place.projection == "EPSG:32618"
    assert {*sum((each.sources for each in place.crime.offenses), ())} == {
        "THEFT",
        "ROBBERY",
        "ARSON",
    }
    wrong = [each.text for each in check(place, visit()) if not each.good]
    assert wrong == []


def test_days_are_shown_as_days_and_other_reports_are_not_taken_for_those_of_the_first() -> None:
    def offer(name: str) -> Offer:
        types = {"REPORT_DAT": "date", "OFFENSE": "text", "NBHD_NAME": "text"}
        row = {"REPORT_DAT": "1704136320000", "OFFENSE": "Theft", "NBHD_NAME": "Old Town"}
        feed = {"kind": "arcgis", "service": "https://a.example/FeatureServer", "layer": name}
        return Offer(name, feed, types, False, (row,), "https://a.example/FeatureServer/0")

    offered = [offer(each) for each in ("Crime 2024", "Calls 2019", "Crime - 2025")]
    text = starter("town", offered, lambda each, field: {}).text
    assert "first_year = 2024\n# last_year = 2025" in text
    assert "Also offered, and not used: Calls 2019" in text and "used: Crime" not in text
    assert 'area = "NBHD_NAME" # a guess' in text
    assert table_of(offered[0])[0].endswith("date    2024-01-01")


def test_a_number_is_not_guessed_to_be_the_name_of_an_area() -> None:
    types = {"NBHD_NO": "text", "NBHD": "text"}
    rows = ({"NBHD_NO": "01", "NBHD": "Old Town"}, {"NBHD_NO": "02", "NBHD": "東京"})
    areas = Offer("Hoods", {}, types, True, rows, "https://a.example/FeatureServer/0")
    assert guessed(areas, "names_field") == "NBHD"
    assert guessed(areas, "id_field") == "NBHD_NO"


def test_one_layer_that_was_pasted_is_that_layer(portal: Portal) -> None:
    (only,) = offers(f"{portal.address}/{FEATURES}/0", visit())
    assert (only.name, only.outlines) == ("Precincts", True)
    (same,) = offers(f"{portal.address}/{FEATURES}/0/query?where=1%3D1", visit())
    assert same == only
    with pytest.raises(SourceError, match=r"no layer 3 .*Its layers are: 0 \(Precincts\), 5"):
        offers(f"{portal.address}/{FEATURES}/3", visit())


def test_a_data_set_of_socrata_is_read_by_year(portal: Portal) -> None:
    found = offers(f"{portal.address}/Public-Safety/Reports/{DATASET}/about_data", visit())
    asked = visit()
    text = starter("town", found, partial(values_of, visit=asked)).text
    assert f'dataset = "{DATASET}"' in text
    assert 'where = "date_extract_y(date) = {year}"' in text
    assert 'source = "ROBBERY"' in text
    assert all(len(offer.rows) == 10 for offer in found)


def test_the_files_of_a_ckan_data_set_are_known_by_its_store(portal: Portal) -> None:
    rows = [{"_id": 1, "date": "2025-01-01", "crime_type": "THEFT", "beat": 12}]
    fields = [
        {"id": "_id", "type": "int"}, {"id": "date", "type": "timestamp"},
        {"id": "crime_type", "type": "text"}, {"id": "beat", "type": "numeric"},
    ]  # fmt: skip
    resources = [
        {"id": "r1", "name": "Reports", "format": "CSV", "url": "https://data.example.org/r.csv",
         "datastore_active": True},
        {"id": "r2", "name": "A picture", "format": "PDF", "url": "https://data.example.org/r.pdf"},
    ]  # fmt: skip
    api = "/api/3/action"
    portal.files[f"{api}/package_show"] = json.dumps({"result": {"resources": resources}}).encode()
    portal.files[f"{api}/datastore_search"] = json.dumps(
        {"result": {"fields": fields, "records": rows}}
    ).encode()
    (only,) = offers(f"{portal.address}/dataset/crime-reports", visit())
    assert only.feed == {"kind": "file", "location": "https://data.example.org/r.csv"}
    text = starter("town", [only], lambda offer, field: {}).text
    assert 'reported = "date"' in text and 'offense = "crime_type"' in text
    assert 'record = "_id"' in text and "# ? longitude = one of: _id, date" in text


@pytest.mark.parametrize("address", ["https://example.org/data.csv", "ftp://example.org/x", "town"])
def test_another_address_is_refused_with_those_that_are_known(address: str) -> None:
    with pytest.raises(SourceError, match="FeatureServer") as error:
        offers(address, visit())
    assert str(error.value).startswith(urlsplit(address).netloc or "this")


def test_a_server_that_wants_a_sign_in_is_named_as_one(portal: Portal) -> None:
    portal.faults = lambda path, query: changes(lambda _: {"error": {"code": 499}})
    try:
        with pytest.raises(SourceError, match="asks to sign in"):
            offers(f"{portal.address}/{FEATURES}", visit())
    finally:
        portal.faults = lambda path, query: None


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'My Town' is no id"):
        starter("My Town", [], lambda offer, field: {})


@pytest.mark.parametrize(
    ("name", "people", "year"),
    [
        ("Census Blocks", "POP20", "year = 2020 # a guess"),
        ("Blocks 2010", "P0010001", "year = 2010 # a guess"),
        ("Blocks", "P1_001N", "# ? year = 2020"),
    ],
)
def test_census_blocks_are_known_by_their_fields(name: str, people: str, year: str) -> None:
    types = {"GEOID": "text", people: "number", "INTPTLON20": "text", "INTPTLAT20": "text"}
    row = {"GEOID": "1", people: "12", "INTPTLON20": "-077.0164", "INTPTLAT20": "+38.9051"}
    blocks = Offer(name, {"kind": "arcgis", "layer": name}, types, True, (row,), "https://x/0")
    wards = Offer("Wards", {"kind": "arcgis", "layer": "Wards"}, {"NAME": "text"}, True,
                  ({"NAME": "One"},), "https://x/1")  # fmt: skip
    text = starter("town", [blocks, wards], lambda offer, field: {}).text
    section = text[text.index("[areas.blocks]") : text.index("[areas.blocks.source]")]
    assert f'count_field = "{people}" # a guess' in section
    assert 'longitude_field = "INTPTLON20" # a guess' in section
    assert year in section
    assert f'[live.files."blocks.csv"]\nkind = "arcgis"\nlayer = "{name}"' in text
    assert 'names_field = "NAME" # a guess' in text, "blocks are not taken for the areas"
    assert "not used" not in text


def test_a_year_whose_layer_never_came_is_told_with_the_key_that_ends_a_feed() -> None:
    with serving(town_portal()) as portal:
        layer = ArcGISLayer(f"{portal.address}/{SERVICE}", "Incidents 2031", ("date",))
        with pytest.raises(SourceError, match=r"no layer is named.*write `last_year` in its feed"):
            layer.look(visit())
