"""A place is one TOML file; a fault in it is named with where it stands."""

import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError

from data.arithmetic.periods import Window
from data.place import PLACES, Claim, Contact, PlaceError, load_place
from tests.embedded import embedded_census

TOML = (PLACES / "washington-dc.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "place.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_place_that_is_shipped_can_be_read() -> None:
    places = [load_place(file.stem) for file in PLACES.glob("*.toml")]
    assert "washington-dc" in [place.id for place in places]


def test_a_path_serves_as_well_as_a_name(tmp_path: Path) -> None:
    assert load_place(written(tmp_path, TOML)) == load_place("washington-dc")


def test_an_unknown_place_names_the_known_ones() -> None:
    with pytest.raises(PlaceError, match="washington-dc"):
        load_place("atlantis")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('id = "washington-dc"', "id =", "not valid TOML"),
        ('timezone = "America/New_York"', "", "timezone: Field required"),
        ("America/New_York", "America/Nowhere", "timezone: 'America/Nowhere' is no time zone"),
        ("simplify_m = 25", "simplify_m = 0", "areas.simplify_m"),
        ("min_share = 0.15", 'min_share = 0.15\nmystery = "x"', "mystery"),
        (
            'offenses = ["homicide", "sex_abuse", "adw", "robbery"]',
            'offenses = ["carjacking"]',
            "used but not listed: carjacking",
        ),
        ("through = 2024-12-31", "through = 2023-12-31", "the end is first"),
        ('id = "arson"\n', 'id = "adw"\n', "used twice|used but not listed"),
        ("longitude = -77.0660", "longitude = -770.66", "longitude"),
        ("through = 2024-07-08", "through = 2024-07-10", "covers days after it was said"),
        ('crime = "violent", percent = -30', 'crime = "arson_", percent = -30', "unknown kind"),
        ("percent = -30", "percent = -130", "percent"),
        ('says = "nearly"', 'says = "maybe"', "the 8th ..published_figures.., says"),
        ('id = "rebates-2017"', 'id = "rebates-2018"', "the id of another"),
        ('contradicts = "rebates-2019-08"', 'contradicts = "rebates-2011"', "not listed"),
        ("2023-06-24 = 1426", "2023-06-24 = 1600", "robbery: a count since 1 January"),
        ("2023-06-24 = 1426", "2022-06-24 = 1426", "robbery: days must lie in one year"),
        ("violent = [18, 42]", "violent = [42, 18]", "limits must rise"),
        ("violent = [18, 42]\n", "", "the same kinds of crime"),
        ("violent = [18, 42]", "violence = [18, 42]", "the same kinds of crime"),
        ('agency_field = "DEPARTMENT"\n', "", "government_cameras: several agencies: name"),
        ('source = "DCPS"', 'source = "DDOT"', "two agencies have the source 'DDOT'"),
        ('id = "dcps"', 'id = "ddot"', "two agencies have the id 'ddot'"),
        ('id = "dcps"', 'id = "unnamed"', "cannot have the id 'unnamed'"),
        ('"cctv_street_cameras_2016.geojson"', '"list.csv"', "needs longitude_field and latitude"),
        ('agency_field = "DEP', 'longitude_field = "X"\nagency_field = "DEP', "write both"),
        ("as_of = 2016-08-16", "", "government_cameras.as_of: Field required"),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, old: str, new: str, reason: str) -> None:
    assert old in TOML
    with pytest.raises(PlaceError, match=reason):
        load_place(written(tmp_path, TOML.replace(old, new, 1)))


def test_groups_and_single_offenses_can_be_chosen() -> None:
    place = load_place("washington-dc")
    assert place.crime_choices["violent"] == ("homicide", "sex_abuse", "adw", "robbery")
    assert place.crime_choices["robbery"] == ("robbery",)
    assert set(place.crime_choices) == set(place.crime_labels)
    assert next(iter(place.crimes)) == "violent"


def test_an_area_has_a_name_for_lists_and_one_for_sentences() -> None:
    place = load_place("washington-dc")
    assert place.area_label("409", "Park View") == "PSA 409 · Park View"
    assert place.area_in_text("409", "Park View") == "Park View (PSA 409)"


def test_limits_of_crime_rates_gave_a_third_of_the_areas_each_in_their_year() -> None:
    """They stay when data change; this holds them to how they were drawn."""
    census = embedded_census()
    classes = census.place.crime.classes
    assert classes is not None
    year = Window(dt.date(classes.year, 1, 1), dt.date(classes.year, 12, 31))
    residents = census.areas["residents"].astype(float)
    sizes = {
        "per_km2": census.areas["area_km2"],
        "per_1000_residents": residents[residents >= 3000] / 1000,
    }
    for measure, size in sizes.items():
        for crime, limits in getattr(classes, measure).items():
            reports = census.cube.totals_by_area(census.place.crime_choices[crime], year)
            assert reports is not None
            rates = (reports / size).dropna()
            thirds = np.quantile(rates, [1 / 3, 2 / 3])
            assert [float(f"{limit:.2g}") for limit in thirds] == list(limits), (measure, crime)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"through": dt.date(2024, 7, 10)}, "covers days after it was said"),
        ({"through": None}, "says neither through nor, for every change, readings"),
        ({"changes": ()}, "says neither changes nor where the counts are"),
        ({"changes": ({"crime": "robbery"},)}, "either the percent or the direction"),
        (
            {"changes": ({"crime": "robbery", "percent": -1, "direction": "down"},)},
            "either the percent or the direction",
        ),
        (
            {"changes": ({"crime": "robbery", "direction": "down", "says": "at_least"},)},
            "at least how much",
        ),
        (
            {
                "changes": (
                    {
                        "crime": "robbery",
                        "percent": -1,
                        "readings": ({"from": "2024-02-01", "through": "2024-01-01"},),
                    },
                )
            },
            "the end is first",
        ),
    ],
)
def test_a_claim_that_cannot_be_checked_as_it_stands_is_refused(
    wrong: dict[str, Any], told: str
) -> None:
    first = load_place("washington-dc").claims[0]
    with pytest.raises(ValidationError, match=told):
        Claim.model_validate(first.model_dump(by_alias=True) | wrong)


def test_a_claim_is_said_on_a_day_a_month_or_a_year() -> None:
    first = load_place("washington-dc").claims[0]
    assert first.said_day == dt.date(2024, 7, 9)
    for said_on in ("2024-07", "2024"):
        assert first.model_copy(update={"said_on": said_on}).said_day is None


@pytest.mark.parametrize(
    ("address", "mail"),
    [("mailto:data@example.org", "data@example.org"), ("https://example.org/us", None)],
)
def test_whoever_runs_a_site_is_reached_by_mail_or_page(address: str, mail: str | None) -> None:
    assert Contact(name="A group", address=address).mail == mail


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data@example.org", "https://a b", ""])
def test_what_is_neither_page_nor_mail_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="address"):
        Contact(name="A group", address=address)


def test_a_place_needs_no_claims() -> None:
    place = load_place("washington-dc")
    bare = place.model_copy(update={"claims": (), "published_figures": ()})
    assert bare.claims == ()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('id = "robbery"\nlabel', 'id = "robbery"\nlable', "the 3rd [[crime.offenses]], lable: "
         "there is no key 'lable' here. Is 'label' meant? Known are briefly, counts, id,"),
        ("longitude = -87.6450", "longitude = 400", "the 2nd [[map.labels]], longitude: "),
        ("first_year = 2018", "frist_year = 2018", "live.crime.frist_year: there is no key "
         "'frist_year' here. Is 'first_year' meant?"),
        ('dataset = "ijzp-q8t2"', 'dataset = "ijzp-q8t2"\nmember = "a"', "live.crime.feed.member: "
         "there is no key 'member' here. Known are dataset, kind, portal, where"),
    ],
)  # fmt: skip
def test_a_fault_is_told_as_a_person_counts_and_with_the_keys_that_are_known(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    text = (PLACES / "chicago.toml").read_text()
    if "longitude" in before:
        before = text[text.index("longitude", text.index('"Lincoln Park"')) :].splitlines()[0]
    path = tmp_path / "town.toml"
    path.write_text(text.replace(before, after, 1))
    with pytest.raises(PlaceError) as error:
        load_place(path)
    assert any(each.startswith(told) for each in error.value.faults), error.value.faults
    assert "Extra inputs" not in str(error.value)
