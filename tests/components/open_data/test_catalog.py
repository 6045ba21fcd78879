"""The catalog is one that portals of portals accept: the rules of DCAT-US 1.1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from components.open_data.catalog import _contact
from components.open_data.datasets import DATASETS
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.place import Contact
from tests.asking import Asking, asking

CONTACT = "data@example.org"
ADDRESS = {"type": "string", "pattern": r"^https?://[^\s]+$"}
WORDS = OpenDataWords()
TEXT = {"type": "string", "minLength": 1}
DAY = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
MEDIA_TYPE = {"type": "string", "pattern": r"^[a-z]+/[\w.+-]+$"}
# Of resources.data.gov, "DCAT-US Schema v1.1". What federal agencies alone must give
# (bureauCode, programCode) is left out.
DATASET: dict[str, Any] = {
    "type": "object",
    "required": [
        *("title", "description", "keyword", "modified", "publisher", "contactPoint"),
        *("identifier", "accessLevel"),
    ],
    "properties": {
        "@type": {"const": "dcat:Dataset"},
        "title": TEXT,
        "description": TEXT,
        "keyword": {"type": "array", "items": TEXT, "minItems": 1, "uniqueItems": True},
        "modified": {"type": "string", "pattern": f"^{DAY}$"},
        "publisher": {
            "type": "object",
            "required": ["name"],
            "properties": {"@type": {"const": "org:Organization"}, "name": TEXT},
        },
        "contactPoint": {
            "type": "object",
            "required": ["fn", "hasEmail"],
            "properties": {
                "@type": {"const": "vcard:Contact"},
                "fn": TEXT,
                "hasEmail": {"type": "string", "pattern": r"^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$"},
            },
        },
        "identifier": TEXT,
        "accessLevel": {"enum": ["public", "restricted public", "non-public"]},
        "license": ADDRESS,
        "spatial": TEXT,
        "temporal": {"type": "string", "pattern": f"^{DAY}/{DAY}$"},
        "language": {"type": "array", "items": {"type": "string", "pattern": r"^[a-z]{2,3}$"}},
        "landingPage": ADDRESS,
        "describedBy": ADDRESS,
        "describedByType": MEDIA_TYPE,
        "references": {"type": "array", "items": ADDRESS, "minItems": 1, "uniqueItems": True},
        "distribution": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {
                "type": "object",
                "required": ["downloadURL", "mediaType"],
                "properties": {
                    "@type": {"const": "dcat:Distribution"},
                    "title": TEXT,
                    "downloadURL": ADDRESS,
                    "mediaType": MEDIA_TYPE,
                    "format": TEXT,
                    "describedBy": ADDRESS,
                    "describedByType": MEDIA_TYPE,
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
CATALOG: dict[str, Any] = {
    "type": "object",
    "required": ["@context", "@type", "conformsTo", "dataset"],
    "properties": {
        "@context": {"const": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld"},
        "@id": ADDRESS,
        "@type": {"const": "dcat:Catalog"},
        "conformsTo": {"const": "https://project-open-data.cio.gov/v1.1/schema"},
        "describedBy": ADDRESS,
        "dataset": {"type": "array", "items": DATASET, "minItems": 1, "uniqueItems": True},
    },
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def catalog(census: Census) -> Iterator[dict[str, Any]]:
    with pytest.MonkeyPatch.context() as patch, asking(census) as ask:
        patch.setenv("CAMERA_CENSUS_CONTACT", CONTACT)
        # Another host, so that it is not the answer that another test had.
        yield ask("catalog.jsonld", Host="contact.example.org").json()


def test_the_place_says_whom_to_write_to_where_the_environment_does_not(census: Census) -> None:
    assert _contact(census.place, WORDS) == {}
    runs = Contact(name="A group", address="mailto:data@example.org")
    told = _contact(census.place.model_copy(update={"contact": runs}), WORDS)["contactPoint"]
    assert (told["fn"], told["hasEmail"]) == ("A group", "mailto:data@example.org")
    page = Contact(name="A group", address="https://example.org")
    assert _contact(census.place.model_copy(update={"contact": page}), WORDS) == {}


def test_it_holds_to_the_schema(catalog: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(CATALOG).validate(catalog)


def test_a_fault_is_noticed(catalog: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(CATALOG)
    first, *_ = catalog["dataset"]
    for name, value in (("temporal", "2019"), ("contactPoint", {}), ("strange", "x")):
        changed = catalog | {"dataset": [first | {name: value}]}
        assert not validator.is_valid(changed), name


def test_each_dataset_has_its_own_days_and_sources(catalog: dict[str, Any], census: Census) -> None:
    listed = {each["identifier"].rpartition("/")[2]: each for each in catalog["dataset"]}
    assert set(listed) == {dataset.name for dataset in DATASETS} | {"release"}
    day = census.date("cameras").isoformat()
    assert listed["cameras"]["temporal"].startswith(day)
    assert listed["crime"]["temporal"].startswith(census.cube.first_day.isoformat()[:4])
    assert listed["crime"]["temporal"] != listed["changes"]["temporal"]
    assert listed["statements"]["temporal"].startswith(
        min(said.published for said in census.place.published_figures)
    )
    sources = {kind: {s["path"] for s in r.sources} for kind, r in census.releases.items()}
    assert sources["cameras"] <= set(listed["cameras"]["references"])
    assert not sources["cameras"] & set(listed["crime"]["references"])
    assert sources["crime"] <= set(listed["crime"]["references"])
    assert not sources["crime"] & set(listed["cameras"]["references"])
    for each in listed.values():
        assert each["contactPoint"]["hasEmail"] == f"mailto:{CONTACT}"


def test_every_description_of_a_file_is_there(catalog: dict[str, Any], ask: Asking) -> None:
    described = [
        distribution
        for dataset in catalog["dataset"]
        for distribution in dataset["distribution"]
        if distribution["format"] == "CSV"
    ]
    assert len(described) == len(DATASETS)
    for distribution in described:
        given = ask(distribution["describedBy"].partition("/data/v1/")[2])
        assert given.status_code == 200
        assert given.headers["Content-Type"] == distribution["describedByType"]
