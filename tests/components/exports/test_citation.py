"""Citations are what reference managers can read, whatever a title or an address holds."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.exports.citation import Citation
from components.wording.citation import CitationWords

WORDS = CitationWords()
ADDRESS = "https://example.org/?area=302&edition=2026-11-22-3f9a1c2b"
SHOWN = Citation(
    "Map: cameras in Washington, D.C.",
    ADDRESS,
    "2026-11-22-3f9a1c2b",
    dt.date(2026, 11, 22),
    dt.date(2026, 12, 1),
    WORDS,
)
UNLISTED = Citation("Map", "https://example.org/", None, None, dt.date(2026, 12, 1), WORDS)

# What the schema of CSL-JSON knows, of the fields that are used here.
TEXTS = {"id", "type", "title", "container-title", "genre", "URL", "version", "language"}
DATES = {"accessed", "issued"}
REQUIRED = {"id", "type"}


def require_csl(items: Any) -> None:
    """Fail where the schema of CSL-JSON would: it allows no other field, and no other form."""
    assert isinstance(items, list)
    for item in items:
        assert set(item) >= REQUIRED
        assert set(item) <= TEXTS | DATES | {"author"}
        assert item["type"] == "webpage"  # one of its closed list of types
        assert all(isinstance(item[name], str) for name in TEXTS & set(item))
        for name in item["author"]:
            assert set(name) == {"literal"}
            assert isinstance(name["literal"], str)
        for name in DATES & set(item):
            assert set(item[name]) == {"date-parts"}
            parts = item[name]["date-parts"]
            assert 1 <= len(parts) <= 2
            assert all(1 <= len(part) <= 3 for part in parts)
            assert all(isinstance(number, int) for part in parts for number in part)


titles = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=60)


def test_in_a_list_of_references() -> None:
    assert SHOWN.apa() == (
        "Camera Census. (2026, November 22). Map: cameras in Washington, D.C. "
        "(Edition 2026-11-22-3f9a1c2b) [Interactive data]. "
        f"Retrieved December 1, 2026, from {ADDRESS}"
    )
    assert UNLISTED.apa() == (
        "Camera Census. (n.d.). Map [Interactive data]. "
        "Retrieved December 1, 2026, from https://example.org/"
    )


@pytest.mark.parametrize("citation", [SHOWN, UNLISTED])
def test_csl_json_is_of_the_form_that_its_schema_asks_for(citation: Citation) -> None:
    items = json.loads(citation.csl_json())
    require_csl(items)
    (item,) = items
    assert item["URL"] == citation.address
    assert item["accessed"] == {"date-parts": [[2026, 12, 1]]}
    assert ("issued" in item) == (citation.published is not None)


@given(titles)
def test_csl_json_keeps_every_title(title: str) -> None:
    citation = Citation(title, ADDRESS, None, None, dt.date(2026, 12, 1), WORDS)
    (item,) = json.loads(citation.csl_json())
    assert item["title"] == title


@given(titles)
def test_no_title_breaks_out_of_its_bibtex_field(title: str) -> None:
    entry = Citation(title, ADDRESS, None, None, dt.date(2026, 12, 1), WORDS).bibtex()
    depth = 0
    for found in re.finditer(r"\\.|[{}]", entry, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        assert depth >= 0
        if depth == 0:
            assert entry[found.end() :] == "", "the entry ends before its end"
    assert depth == 0
    (line,) = [line for line in entry.split("\n") if line.startswith("  title = ")]
    inside = line.removeprefix("  title = {{").removesuffix("}},")
    assert not re.search(r"(?<!\\)[&%$#_]", inside)


def test_bibtex_escapes_what_latex_would_read() -> None:
    entry = Citation(
        r"50% & {more} of_#1 \end ~^$", ADDRESS, None, None, dt.date(2026, 1, 2), WORDS
    )
    assert (
        r"title = {{50\% \& \{more\} of\_\#1 \textbackslash{}end "
        r"\textasciitilde{}\textasciicircum{}\$}}" in entry.bibtex()
    )


def test_the_address_stands_in_bibtex_as_it_is() -> None:
    assert f"  url = {{{ADDRESS}}},\n" in SHOWN.bibtex()
    strange = Citation("t", "https://example.org/?a={b}\\", None, None, dt.date(2026, 1, 2), WORDS)
    assert "url = {https://example.org/?a=%7Bb%7D%5C}" in strange.bibtex()


@given(titles)
def test_a_citation_is_never_markup(title: str) -> None:
    citation = Citation(title, ADDRESS, None, None, dt.date(2026, 12, 1), WORDS)
    added = citation.apa().replace(title, "") if title.strip() else citation.apa()
    assert not set("*<>`") & set(added) - set(title)


def test_the_address_in_a_citation_leads_back() -> None:
    found = re.search(r"from (\S+)$", SHOWN.apa())
    assert found
    assert dict(parse_qsl(urlsplit(found[1]).query))["edition"] == SHOWN.edition
