"""What is said of the open data is in the language that is asked for; figures and names stay."""

from __future__ import annotations

import io
from pathlib import Path
from shutil import copytree

import openpyxl
import pytest

from components.wording import LANGUAGES, messages
from components.wording.messages import FIRST, Messages
from components.wording.site import SiteWords
from tests.asking import Asking

OTHER = "fr"
WRITTEN = {
    "open-data.ftl": {"open-data-title = Open data": "open-data-title = Données ouvertes"},
    "dictionary.ftl": {
        ".heading = Residents": ".heading = Habitants",
        ".meaning = People who live in the area, by the census": ".meaning = Habitants du quartier",
    },
    "table-files.ftl": {
        ".table = Table": ".table = Tableau",
        ".residents = residents": ".residents = habitants",
    },
}


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language as English is, with some words of its own."""
    copytree(messages.FOLDER / FIRST, tmp_path / OTHER)
    for name, changed in WRITTEN.items():
        catalog = tmp_path / OTHER / name
        text = catalog.read_text(encoding="utf-8")
        for english, said in changed.items():
            assert english in text
            text = text.replace(english, said)
        catalog.write_text(text, encoding="utf-8")
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    monkeypatch.setitem(LANGUAGES, OTHER, SiteWords(Messages(OTHER)))
    return OTHER


def test_the_page_is_in_the_language_and_leads_on_in_it(ask: Asking, other: str) -> None:
    page = ask(f"?lang={other}").text
    assert page.startswith(f'<!doctype html><html lang="{other}">')
    assert "<h1>Données ouvertes</h1>" in page
    assert "<td>Habitants du quartier</td><td>habitants</td>" in page
    assert f'href="./areas.csv?lang={other}"' in page
    assert "?lang=" not in ask("").text


def test_what_describes_a_file_is_in_the_language_and_the_file_as_it_was(
    ask: Asking, other: str
) -> None:
    asked = f"?lang={other}"
    assert ask(f"areas.csv{asked}").content == ask("areas.csv").content
    described = ask(f"areas.csv-metadata.json{asked}").json()
    assert described["@context"][1] == {"@language": other}
    (column,) = [c for c in described["tableSchema"]["columns"] if c["name"] == "residents"]
    assert column["dc:description"] == "Habitants du quartier"
    answer = ask(f"areas.json{asked}").json()
    assert answer["rows"] == ask("areas.json").json()["rows"]
    (column,) = [c for c in answer["about"]["columns"] if c["name"] == "residents"]
    assert (column["meaning"], column["unit"]) == ("Habitants du quartier", "habitants")


def test_programs_are_told_the_language(ask: Asking, other: str) -> None:
    listed = ask(f"catalog.jsonld?lang={other}").json()["dataset"]
    assert all(each["language"] == [other] for each in listed)
    described = ask(f"openapi.json?lang={other}").json()
    assert "Données ouvertes" in described["info"]["title"]


def test_a_workbook_is_in_the_language_but_for_its_raw_columns(ask: Asking, other: str) -> None:
    content = ask(f"/figure/areas.xlsx?lang={other}").content
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    read, _, raw, dictionary = book.worksheets
    assert read.title == "Tableau"
    assert "residents" in next(raw.values)
    assert ("residents", "Habitants du quartier", "habitants") in [
        row[:3] for row in dictionary.values
    ]


def test_a_language_that_is_not_there_is_told_so(ask: Asking) -> None:
    refused = ask("areas.json?lang=zz")
    assert refused.status_code == 400
    assert "“lang” has a value that is not known. It can be: en." in refused.json()["detail"]
