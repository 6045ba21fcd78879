"""Government cameras beside the private ones: their words, colors, counts, and never a sum."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pytest

from components.charts.crime_colors import crime_palette
from components.charts.palette import DARK, LIGHT, Palette, government_palette, rgb
from components.exports.exhibits.every import EXHIBITS
from components.wording import LANGUAGES
from data.findings.government import agencies_in, government_list
from data.tables.provenance import provenance
from tests.asking import PREFIX, asking
from tests.embedded import embedded_census
from tests.page_reader import read_page
from tests.walking import words_of

WORDS = LANGUAGES["en"].of("rebates", "us")
OLD = "an old list, not today’s"


def test_the_map_shows_the_list_in_words_and_colors_of_its_own() -> None:
    page, found = read_page(show="government"), government_list(embedded_census())
    assert found and found.listed == 596 and found.is_old
    assert page.answer == (
        "On a list published on 16 August 2016, Foggy Bottom, West End (PSA 207) had the most "
        "places with government cameras: 45 of 596."
    )
    ramp = government_palette(LIGHT).ramp
    areas = {each["properties"]["area_id"]: each["properties"] for each in page.features("areas")}
    assert {area: each["fill"] for area, each in areas.items()} == {
        area: rgb(ramp[int(place)]) for area, place in found.classes.items()
    }
    assert areas["207"]["figure"] == "45 places with government cameras"
    assert not set(ramp) & {*LIGHT.ramp, *crime_palette(LIGHT).ramp}
    assert None not in page.legend.values(), "no area is hatched: every count is whole"
    assert "45 of 596" in page.map_alt


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_its_ramp_runs_one_way_in_both_themes(colors: Palette) -> None:
    light = [sum(bytes.fromhex(each[1:])) for each in government_palette(colors).ramp]
    assert light == sorted(light, reverse=colors == LIGHT)


def test_an_area_tells_its_places_by_agency_and_keeps_them_apart() -> None:
    census = embedded_census()
    with asking(census) as ask:
        text = words_of(ask("/neighborhood?area=207").content)
        brief = words_of(ask("/brief?area=207").content)
        city = words_of(ask("/brief").content)
    told = agencies_in(census, "207")
    assert sum(places for _, places in told) == 45
    names = census.place.agency_labels
    assert all(f"{names[agency]} ({places})" in text for agency, places in told)
    assert "It is an old list, not today’s. These are not among the private cameras" in text
    listed = "a list of places with government cameras, published on 16 August 2016"
    assert f"Not among these: {listed}. Places here: 45." in brief
    assert f"Not among these: {listed}, has 596 in all." in city
    private = census.by_id["207"].cameras
    summed = rf"\b{(private or 0) + 45} (rebate|government|private|cameras|places)"
    assert private and not re.search(summed, text), "the two are never added up"


def test_pages_of_private_cameras_say_what_these_are() -> None:
    census = embedded_census()
    with asking(census) as ask:
        privacy = words_of(ask("/privacy").content)
        areas, wards = (
            words_of(ask(f"/compare?areas={chosen}").content)
            for chosen in ("207,101,district-5", "ward-7,ward-8")
        )
    assert WORDS.government.public_already in privacy
    assert WORDS.government.left_out not in privacy, "these figures are of a table"
    district = census.areas.index[census.areas["district"] == "5"]
    labels = {census.by_id[each].label: [each] for each in ("207", "101")}
    for name, of in {**labels, WORDS.larger("district", "5"): district}.items():
        assert f"{name}: {census.government.loc[of].sum().sum()}" in areas
    assert OLD in areas
    assert OLD not in wards, "a ward cuts areas in two"


def test_that_listed_cameras_are_left_out_of_a_register_is_told() -> None:
    census = embedded_census()
    release = census.releases["cameras"]
    apart = replace(release, facts={**release.facts, "listed_apart": True})
    with asking(replace(census, releases={**census.releases, "cameras": apart})) as ask:
        assert WORDS.government.left_out in words_of(ask("/privacy").content)


def test_what_registered_integrated_and_government_mean_stands_beside_the_numbers() -> None:
    with asking(embedded_census()) as ask:
        text = words_of(ask("/cameras").content)
    for kind in (WORDS.government.registered, WORDS.government.integrated, WORDS.government.public):
        assert all(cell in text for cell in kind)
    assert OLD in text and "1 place on the list lies in none of the areas." in text
    assert "agency not named" in text


def test_open_data_add_up_to_the_whole_list() -> None:
    with asking(embedded_census()) as ask:
        rows = list(csv.DictReader(io.StringIO(ask(f"{PREFIX}government-cameras.csv").text)))
        about = json.loads(ask(f"{PREFIX}government-cameras.json").content)["about"]
        metadata = json.loads(ask(f"{PREFIX}government-cameras.csv-metadata.json").content)
    assert sum(int(row["locations"]) for row in rows) == 596
    outside = [row for row in rows if not row["area_id"]]
    assert sum(int(row["locations"]) for row in outside) == 1
    assert {row["list_published"] for row in rows} == {"2016-08-16"}
    assert any("CCTV Street Cameras" in json.dumps(source) for source in about["sources"])
    columns = [each["name"] for each in metadata["tableSchema"]["columns"]]
    assert columns[:5] == ["area_id", "area", "agency", "agency_name", "locations"]


def test_the_figure_is_taken_along_with_its_source_and_its_age() -> None:
    census, of = embedded_census(), EXHIBITS["government-map"]
    found = government_list(census)
    shown = of.build(census, of.read(census, {"show": "government"}), WORDS, LIGHT)
    assert (
        found and shown and shown.panels[0].chart and any(OLD in note for note in shown.all_notes)
    )
    assert shown.table.rows["locations"].to_pylist() == [
        int(places) for places in census.government.drop(index="").sum(axis=1)
    ]
    assert [each.value for each in shown.key_figures] == [
        "596",
        "45",
        str((found.by_area > 0).sum()),
    ]
    assert [each["title"] for each in provenance(census, shown.table).sources][-1] == (
        "CCTV Street Cameras, 2016"
    )


def test_the_table_has_a_column_of_it_only_where_the_map_shows_it() -> None:
    column = WORDS.government.column
    with asking(embedded_census()) as ask:
        shown, plain = (words_of(ask(page).content) for page in ("/?show=government", "/"))
    assert column in shown
    assert column not in plain
