"""The page How it is computed, run without a browser."""

import re
from pathlib import Path
from typing import get_args

import pytest

from components.blocks.method_list import MethodCard, method_list
from components.wording import LANGUAGES
from components.wording.methods import Method
from data.census.census import Census
from data.findings.calibration import calibrations
from data.findings.had import Had
from data.place import PLACES
from tests import REPOSITORY
from tests.site_pages import markup, read_site_page, run_page

WORDS = LANGUAGES["en"].of("rebates", "us").methods
SAID = LANGUAGES["en"].citation
METHODS = [method for _, methods in WORDS.sections(get_args(Had)) for method in methods]


def test_every_method_stands_on_the_page_once() -> None:
    app = run_page("methods")
    assert not app.exception
    shown = markup(app)
    for method in METHODS:
        assert shown.count(f"<h3>{method.title}</h3>") == 1


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.title)
def test_code_that_is_named_is_there_and_a_source_has_its_year(method: Method) -> None:
    for name in re.findall(r"[a-z_/]+\.py", method.code):
        folder = re.findall(r"data/[a-z_/]+/", method.code)[0]
        assert (REPOSITORY / (name if "/" in name else folder + name)).is_file(), name
    assert method.code
    for source in filter(None, method.source.split("; ")):
        assert re.search(r"\d{4}|section|chapter|Quality", source), source


def test_the_table_of_ranges_is_that_of_the_releases(census: Census) -> None:
    table = read_site_page("methods").table(WORDS.held_table)
    groups = {group.id for group in census.place.crime.groups}
    found = [each for each in calibrations(census) if each.crime in groups]
    assert len(table.rows) == len(found)
    for cells, each in zip(table.rows.values(), found, strict=True):
        short, long = each.tried
        assert cells[0] == f"{each.dispersion.scale:.2f}"
        assert cells[2].endswith(f"of {short.cases:,}") or not short.cases
        assert cells[4].endswith(f"of {long.cases:,}") or not long.cases


def test_what_only_this_place_means_is_told() -> None:
    shown = markup(run_page("methods"))
    assert "The nine offenses of the public feed" in shown
    assert "Left out, since too much changed within it: 2020." in shown


def test_every_page_leads_to_the_methods() -> None:
    for path in ("", "compare", "quality", "changes"):
        assert WORDS.title in read_site_page(path).links
    assert WORDS.title not in read_site_page("methods").links


def test_who_runs_the_site_stands_at_the_foot_where_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SAID.run_by_unsaid in markup(run_page("methods"))
    toml = (PLACES / "washington-dc.toml").read_text(encoding="utf-8")
    contact = '[contact]\nname = "A <b>group</b>"\naddress = "mailto:data@example.org"\n\n[areas]'
    path = tmp_path / "place.toml"
    path.write_text(toml.replace("[areas]", contact, 1), encoding="utf-8")
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", str(path))
    for page in ("", "methods"):
        shown = markup(run_page(page))
        assert '<a href="mailto:data@example.org">Who runs this: A &lt;b&gt;group' in shown


def test_every_library_that_the_product_needs_is_named() -> None:
    needed = {
        line.partition(";")[0]
        for line in (REPOSITORY / "requirements.in").read_text().splitlines()
        if line and not line.startswith("#")
    }
    named = [name for _, names in WORDS.libraries for name in names]
    assert sorted(named) == sorted(needed - {"setuptools"})
    table = read_site_page("methods").table(WORDS.libraries_heading)
    assert [cells for (cells,) in table.rows.values()] == [
        ", ".join(names) for _, names in WORDS.libraries
    ]


def test_markup_in_a_method_is_text() -> None:
    card = MethodCard(*["<b>"] * 5)
    assert "<b>" not in method_list("<b>", ("<b>", "<b>"), [card])
