"""The description for programs is true: what it says may be asked is answered as it says."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.applications import Starlette

from components.open_data.addresses import ADDRESSES
from components.open_data.datasets import DATASETS
from components.open_data.routes import routes
from components.wording.table_files import TableFileWords
from data.census import served
from data.census.census import Census
from data.tables.dictionary import COLUMNS
from tests.asking import PREFIX, UNLIMITED, Asking, asking

IN_JSON = [each.name for each in ADDRESSES if each.media_type == "application/json"]
EXAMPLES = 5  # of each operation, of which there are dozens


@pytest.fixture(scope="module")
def description(ask: Asking) -> dict[str, Any]:
    content: dict[str, Any] = ask("openapi.json").json()
    return content


@pytest.mark.parametrize("mode", GenerationMode)
def test_answers_are_as_described(
    census: Census, mode: GenerationMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any query, right or wrong: no fault of the server, and nothing the description denies."""
    monkeypatch.setattr(served, "census_of", lambda *_: census)
    app = Starlette(routes=routes(UNLIMITED))
    api = schemathesis.openapi.from_asgi(f"{PREFIX}openapi.json", app)
    tried = 0

    def check(case: Any) -> None:
        nonlocal tried
        tried += 1
        # That "from" is not later than "to" cannot be said in a description.
        excluded = [positive_data_acceptance] if "crime" in case.path else []
        case.call_and_validate(excluded_checks=excluded)

    for found in api.get_all_operations():
        assert isinstance(found, Ok)
        operation = found.ok()
        if mode is GenerationMode.NEGATIVE and not operation.query:
            continue  # nothing can be asked wrongly
        cases = operation.as_strategy(generation_mode=mode)
        settings(
            max_examples=EXAMPLES,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
            database=None,
        )(given(cases)(check))()
    assert tried > EXAMPLES


def test_every_address_is_described_with_all_it_may_answer(description: dict[str, Any]) -> None:
    assert set(description["paths"]) == {PREFIX + address.name for address in ADDRESSES}
    for path in description["paths"].values():
        assert set(path) == {"get", "head", "options"}
        for method in ("get", "head"):
            statuses = set(path[method]["responses"])
            assert statuses == {"200", "304", "400", "404", "405", "429", "503"}
    assert "NotFound" in description["components"]["responses"]


def test_rows_have_the_columns_of_the_data_dictionary(description: dict[str, Any]) -> None:
    rows = {
        name: schema
        for name, schema in description["components"]["schemas"].items()
        if name.endswith("_row")
    }
    assert len(rows) == len(DATASETS)
    for schema in rows.values():
        assert schema["additionalProperties"] is False
        for name, column in schema["properties"].items():
            assert column["description"].startswith(TableFileWords().meaning(COLUMNS[name]))


@pytest.mark.parametrize("name", IN_JSON)
def test_every_answer_fits_its_schema(ask: Asking, description: dict[str, Any], name: str) -> None:
    described = description["paths"][PREFIX + name]["get"]["responses"]["200"]
    (media,) = described["content"].values()
    validator = jsonschema.Draft202012Validator(
        {**media["schema"], "components": description["components"]},
        format_checker=jsonschema.FormatChecker(),
    )
    validator.validate(ask(name).json())


def test_the_catalog_lists_every_table_with_addresses_that_answer(ask: Asking) -> None:
    catalog = json.loads(ask("catalog.jsonld").content)
    assert catalog["conformsTo"] == "https://project-open-data.cio.gov/v1.1/schema"
    listed = set()
    for dataset in catalog["dataset"]:
        assert {"title", "description", "keyword", "modified", "publisher", "identifier"} <= set(
            dataset
        )
        assert dataset["accessLevel"] == "public"
        assert dataset["license"].startswith("https://")
        for distribution in dataset["distribution"]:
            name = distribution["downloadURL"].removeprefix(f"http://testserver{PREFIX}")
            media_type = ask(name).headers["Content-Type"].split(";")[0]
            assert distribution["mediaType"] == media_type
            listed.add(name)
    about = {a.name for a in ADDRESSES if a.name.endswith("-metadata.json")}
    assert listed == {a.name for a in ADDRESSES} - about - {"", "openapi.json", "catalog.jsonld"}


def test_a_portal_is_told_whom_to_write_to_where_that_is_known(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    with asking(census) as ask:
        assert b"contactPoint" not in ask("catalog.jsonld").content
        monkeypatch.setenv("CAMERA_CENSUS_CONTACT", "data@example.org")
        (dataset, *_) = ask("catalog.jsonld", Host="elsewhere.example.org").json()["dataset"]
        assert dataset["contactPoint"]["hasEmail"] == "mailto:data@example.org"
