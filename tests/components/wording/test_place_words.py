"""What a place's file calls things, in every language that there is."""

from __future__ import annotations

import tomllib
from string import Formatter
from typing import Any

import pytest

from components.wording.messages import FIRST, languages
from components.wording.place import PlaceWords, words_of
from data.place import WEAPONS, Place, load_place
from tests import REPOSITORY

WORDING = REPOSITORY / "components" / "wording"
PLACES = [path.stem for path in sorted((REPOSITORY / "data" / "places").glob("*.toml"))]
OTHERS = languages()[1:]
LABELS = {"area", "crimes", "briefly", "weapons", "agencies"}

each_place = pytest.mark.parametrize("name", PLACES)
each_other = pytest.mark.parametrize("language", OTHERS)


def written(name: str, language: str) -> dict[str, Any]:
    return tomllib.loads((WORDING / f"{name}.{language}.toml").read_text(encoding="utf-8"))


def needed(place: Place) -> dict[str, set[str]]:
    """The keys of every section of names; those that a place has no use for are left out."""
    found = {
        "area": {"kind", "kinds"},
        "crimes": set(place.crime_names),
        "briefly": set(place.brief_names),
        "weapons": set(WEAPONS) if place.crime.weapons else set(),
        "agencies": set(place.agency_labels),
    }
    return {section: keys for section, keys in found.items() if keys}


@each_place
@each_other
def test_a_language_names_all_that_the_place_names_and_nothing_else(
    name: str, language: str
) -> None:
    own = written(name, language)
    assert {each: set(own[each]) for each in LABELS & set(own)} == needed(load_place(name))


@each_place
@each_other
def test_a_name_has_the_same_values_as_in_english(name: str, language: str) -> None:
    own = written(name, language)
    for weapon, english in load_place(name).weapon_names.items():
        assert fields(own["weapons"][weapon]) == fields(english)
    for section in LABELS - {"weapons"}:
        assert not any(map(fields, own.get(section, {}).values()))


def fields(text: str) -> list[str]:
    return [field for _, field, _, _ in Formatter().parse(text) if field is not None]


@each_place
@each_other
def test_no_two_kinds_of_crime_are_called_the_same(name: str, language: str) -> None:
    names = written(name, language)["crimes"].values()
    assert len(set(names)) == len(names)


@each_place
@each_other
def test_what_is_said_of_a_place_is_said_in_every_language(name: str, language: str) -> None:
    own = {each: said for each, said in written(name, language).items() if each not in LABELS}
    assert shape(own) == shape(written(name, FIRST))


def shape(value: Any) -> Any:
    """What a table holds by name, and how many entries a list has."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    return [shape(each) for each in value] if isinstance(value, list) else None


@each_place
@each_other
def test_nothing_is_left_in_english(name: str, language: str) -> None:
    """But what a language calls the same."""
    place = load_place(name)
    words = PlaceWords(place, language)
    assert set(words.crimes) == set(place.crime_labels)
    same = {id for id, said in words.crimes.items() if said == place.crime_labels[id]}
    assert same <= {"homicide"}  # in French
    assert words.kind != place.areas.kind
    assert words.kinds != place.areas.several


@each_place
def test_in_english_a_place_is_called_as_its_file_has_it(name: str) -> None:
    place = load_place(name)
    words = words_of(place, FIRST)
    assert words.crimes == place.crime_labels
    assert (words.kind, words.kinds) == (place.areas.kind, f"{place.areas.kind}s")


def test_an_offense_with_a_weapon_is_called_briefly() -> None:
    words = PlaceWords(load_place("washington-dc"), "es")
    assert words.crimes["adw"] == "Agresión con arma peligrosa"
    assert words.crimes["adw-gun"] == "Agresión con arma de fuego"
    assert words.crimes["robbery-other"] == "Robo sin arma de fuego ni cuchillo"


def test_what_a_language_lacks_is_in_english() -> None:
    place = load_place("washington-dc")
    elsewhere = place.model_copy(update={"id": "elsewhere"})
    words = PlaceWords(elsewhere, "es")
    assert words.crimes == place.crime_labels
    assert words.kind == "police service area"
    assert words.said == {}


def test_a_kind_of_crime_of_an_own_file_is_called_as_that_has_it() -> None:
    place = load_place("washington-dc")
    added = place.crime.offenses[-1].model_copy(update={"id": "piracy", "label": "Piracy"})
    crime = place.crime.model_copy(update={"offenses": (*place.crime.offenses, added)})
    words = PlaceWords(place.model_copy(update={"crime": crime}), "es")
    assert words.crimes["piracy"] == "Piracy"
    assert words.crimes["robbery"] == "Robo"


def test_another_file_of_the_same_place_has_words_of_its_own() -> None:
    place = load_place("washington-dc")
    areas = place.areas.model_copy(update={"kind": "beat", "kinds": "beats of the police"})
    other = place.model_copy(update={"areas": areas})
    assert words_of(place, FIRST) is words_of(place, FIRST)
    assert words_of(other, FIRST).kinds == "beats of the police"
    assert words_of(place, FIRST).kinds == "police service areas"
