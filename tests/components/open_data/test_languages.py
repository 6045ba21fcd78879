"""What is said of the open data is in the language that is asked for; figures and names stay."""

from __future__ import annotations

import io

import openpyxl

from tests.asking import Asking

OTHER = "fr"
MEANING = "Personnes qui vivent dans la zone, selon le recensement"


def test_the_page_is_in_the_language_and_leads_on_in_it(ask: Asking) -> None:
    page = ask(f"?lang={OTHER}").text
    assert page.startswith(f'<!doctype html><html lang="{OTHER}">')
    assert "<h1>Données ouvertes</h1>" in page
    assert f"<td>{MEANING}</td><td>habitants</td>" in page
    assert f'href="./areas.csv?lang={OTHER}"' in page
    assert "?lang=" not in ask("").text


def test_what_describes_a_file_is_in_the_language_and_the_file_as_it_was(ask: Asking) -> None:
    asked = f"?lang={OTHER}"
    assert ask(f"areas.csv{asked}").content == ask("areas.csv").content
    described = ask(f"areas.csv-metadata.json{asked}").json()
    assert described["@context"][1] == {"@language": OTHER}
    (column,) = [c for c in described["tableSchema"]["columns"] if c["name"] == "residents"]
    assert column["dc:description"] == MEANING
    answer = ask(f"areas.json{asked}").json()
    assert answer["rows"] == ask("areas.json").json()["rows"]
    (column,) = [c for c in answer["about"]["columns"] if c["name"] == "residents"]
    assert (column["meaning"], column["unit"]) == (MEANING, "habitants")


def test_programs_are_told_the_language(ask: Asking) -> None:
    listed = ask(f"catalog.jsonld?lang={OTHER}").json()["dataset"]
    assert all(each["language"] == [OTHER] for each in listed)
    described = ask(f"openapi.json?lang={OTHER}").json()
    assert "Données ouvertes" in described["info"]["title"]


def test_a_workbook_is_in_the_language_but_for_its_raw_columns(ask: Asking) -> None:
    content = ask(f"/figure/areas.xlsx?lang={OTHER}").content
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    read, _, raw, dictionary = book.worksheets
    assert read.title == "Tableau"
    assert "residents" in next(raw.values)
    assert ("residents", MEANING, "habitants") in [row[:3] for row in dictionary.values]


def test_a_language_that_is_not_there_is_told_so(ask: Asking) -> None:
    refused = ask("areas.json?lang=zz")
    assert refused.status_code == 400
    assert "“lang” has a value that is not known. It can be: en, am," in refused.json()["detail"]
