"""The one-page brief: its figures are the pages', and it says nothing of what is hidden."""

from __future__ import annotations

import pickle
import re
from dataclasses import replace

import pytest

from components.blocks.brief_link import brief_link
from components.charts.palette import PRINT
from components.exports.briefs.brief import Brief, brief_pdf, fingerprint
from components.exports.briefs.brief_page import brief_html
from components.exports.briefs.of_view import brief_of, read_brief
from components.frame.site import current_census
from components.views import compare, coverage
from components.views.asked import ChoiceError
from components.wording import LANGUAGES
from data.census.census import Census
from data.findings.to_date import changes_to_date
from tests.site_pages import read_site_page

WORDS = LANGUAGES["en"].of("rebates", "us")
HIDDEN = ("101", "102", "103", "209")
VIEWS = [
    {},
    {"area": "506"},
    {"area": "103", "crime": "arson"},
    {"area": "706", "crime": "robbery", "per": "per_1000_residents"},
    {"areas": "506,602"},
    {"areas": "102,103,304,604,705,306", "per": "per_1000_residents"},
    {"areas": "district-1,district-7,208", "crime": "robbery", "window": "full_year"},
]


def brief(census: Census | None = None, /, **choices: str) -> Brief:
    census = census or current_census()
    return brief_of(census, read_brief(census, choices), WORDS, PRINT)


def cells(made: Brief) -> dict[str, tuple[str, ...]]:
    return {row.head: row.cells for row in made.table.rows}


def test_an_area_has_the_figures_of_its_page() -> None:
    made, page = brief(area="504"), read_site_page("neighborhood", area="504")
    assert made.headline == page.answer
    assert made.map_note.startswith(page.details[0])
    standing = next(each for each in page.details if each.startswith("Of the"))
    assert made.sentences[0][1] == standing
    kinds = page.table(WORDS.neighborhood_kinds_caption).rows
    for head, (through, before, after, change, verdict) in cells(made).items():
        assert through == "8 Apr 2026"
        row = kinds[head]
        cell, _, last_day = row[-1].rpartition(", to ")
        assert last_day == through
        counts, _, said = cell.partition(": ")
        assert counts == f"{before} → {after}"
        assert said.startswith(verdict)
        assert change == "–" or said == f"{verdict} {change}"


def test_the_city_has_the_figures_of_the_first_page() -> None:
    made, page = brief(crime="robbery"), read_site_page("", crime="robbery")
    assert made.headline == page.answer
    assert made.sentences[0][1] == page.details[0]
    assert made.map_note in page.html
    (verdict, sentence) = page.findings[0]
    counts = re.findall(r"[\d,]*\d reports|against [\d,]+|likely range [^)]+", sentence)
    assert len(counts) == 3
    assert all(count in made.sentences[1][1] for count in counts)
    assert "no clear change" in verdict
    assert "no clear change" in made.sentences[1][1]


def test_a_comparison_has_the_figures_of_its_page() -> None:
    choices = {"areas": "506,602,101", "crime": "all"}
    made, page = brief(**choices), read_site_page("compare", **choices)
    assert made.headline == page.answer
    rows = page.table(WORDS.compare_table_caption).rows
    changes = page.table(WORDS.compare_change_caption).rows
    assert [row.number for row in made.table.rows] == ["1", "2", "3"]
    for row, (head, of_page) in zip(made.table.rows, rows.items(), strict=True):
        density, crime, before, after, change, verdict = row.cells
        assert row.head in head
        assert density in of_page
        assert crime in of_page
        said = f"{before} → {after}: {verdict}" + ("" if change == "–" else f" {change}")
        assert changes[head] == [said]


@pytest.mark.parametrize("choices", VIEWS)
def test_a_brief_has_three_sentences_and_says_every_change_with_its_range(
    choices: dict[str, str],
) -> None:
    made = brief(**choices)
    assert len(made.sentences) == 3
    for row in made.table.rows:
        *_, before, after, change, verdict = row.cells
        few = min(int(count.replace(",", "")) for count in (before, after)) < 20
        assert few == (change == "–")
        small = {*WORDS.small_verdicts.values(), WORDS.among_many}
        assert not few or verdict in small
        assert few or re.fullmatch(r"\S+% \(\S+% to \S+%\)", change)
    percentages = re.findall(r"[+−±][\d.]+%", made.sentences[1][1])
    assert len(percentages) % 3 == 0, "a change without its range"
    assert not any("%" in name for name in cells(made))


def test_groups_come_first_then_the_commonest_kinds_and_the_one_asked_for() -> None:
    census = current_census()
    found = changes_to_date(census.cube, "506", census.place.crimes, "arson", 2)
    assert [each.crime for each in found[:3]] == ["violent", "property", "all"]
    assert [each.crime for each in found[-1:]] == ["arson"]
    assert len(found) == 6
    assert found[3].reports >= found[4].reports >= found[5].reports


def test_the_kinds_in_a_group_are_all_there() -> None:
    census = current_census()
    found = changes_to_date(census.cube, None, census.place.crimes, "violent", 4)
    assert {each.crime for each in found[3:]} == {"homicide", "sex_abuse", "adw", "robbery"}


def test_groups_alone_are_told_by_their_figures() -> None:
    sentence = brief(areas="ward-1,ward-8").sentences[0][1]
    assert sentence.startswith("Rebate cameras per square mile: Ward 1 about 510 (estimate) ")


@pytest.mark.parametrize(
    ("choices", "names"),
    [
        ({"area": "999"}, ("area",)),
        ({"areas": "506"}, ("areas",)),
        ({"areas": "506,602", "area": "506"}, ("area",)),
        ({"crime": "<script>"}, ("crime",)),
        ({"areas": "506,602", "window": "ever"}, ("window",)),
    ],
)
def test_wrong_choices_are_named_and_not_repeated(
    choices: dict[str, str], names: tuple[str, ...]
) -> None:
    with pytest.raises(ChoiceError) as caught:
        brief(**choices)
    assert caught.value.names == names


def test_a_brief_can_be_given_to_another_process() -> None:
    made = brief(areas="506,602")
    again = pickle.loads(pickle.dumps(made))
    assert (again.headline, again.table) == (made.headline, made.table)
    assert [panel.chart for panel in again.trends] == [panel.chart for panel in made.trends]


def test_the_fingerprint_stands_for_releases_and_choices_alone() -> None:
    assert brief(area="506").fingerprint == brief(area="506").fingerprint
    assert brief(area="506").fingerprint != brief(area="504").fingerprint
    assert brief(area="506").fingerprint != brief(area="506", crime="robbery").fingerprint
    assert fingerprint(["b", "a"], {}) == fingerprint(["a", "b"], {}) != fingerprint(["a"], {})


@pytest.mark.parametrize("area", HIDDEN)
def test_a_hidden_area_has_no_camera_figure_in_its_brief(area: str) -> None:
    alone, beside = brief(area=area), brief(areas=f"{area},506")
    assert alone.headline == WORDS.area_hidden(current_census().by_id[area].in_text)
    assert "cameras" not in alone.map_note
    assert "fewer than 10 addresses, perhaps none" in alone.sentences[2][1]
    assert beside.table.rows[0].cells[0] == WORDS.not_shown
    assert "fewer than 10 addresses, perhaps none" in beside.sentences[2][1]


def test_a_small_figure_is_said_to_be_small_where_another_is_hidden_too() -> None:
    made = brief(areas="706,101")
    assert any("Washington Highlands (PSA 706): rounding" in line for line in made.caveats)


def test_what_is_not_public_does_not_get_into_a_brief() -> None:
    """Canaries in every place of a census that no figure is made of."""
    census, canary = current_census(), 48_151_623
    releases = {
        kind: replace(
            release,
            facts={**release.facts, "exact": canary},
            files={**release.files, "exact.txt": str(canary).encode()},
        )
        for kind, release in census.releases.items()
    }
    watched = replace(census, areas=census.areas.assign(exact=canary), releases=releases)
    for choices in VIEWS:
        made = brief(watched, **choices)
        assert str(canary).encode() not in pickle.dumps(made)
        page = brief_html(made, "https://example.org", {}, "letter")
        assert str(canary) not in page
        assert str(canary).encode() not in brief_pdf(made, "https://example.org", "letter")


def test_the_chart_of_a_brief_holds_colours_and_no_camera_figures() -> None:
    made = brief(areas="101,506")
    assert made.map.chart
    data = [
        layer["data"]["values"] for layer in made.map.chart["layer"] if "values" in layer["data"]
    ]
    assert not re.search(r'"(cameras|addresses|per_km2|per_1000_residents)"', "".join(data))


def test_pages_link_to_the_brief_of_what_they_show() -> None:
    census = current_census()
    found = brief_link(compare.read(census, {"areas": "506,602", "crime": "robbery"}), WORDS)
    assert 'href="./brief.pdf?areas=506,602&amp;crime=robbery"' in found
    assert 'href="./brief?areas=506,602&amp;crime=robbery"' in found
    assert 'href="./brief.pdf"' in brief_link(coverage.read(census, {"area": "<script>"}), WORDS)
    for path, choices in (
        ("", {"area": "506"}),
        ("neighborhood", {"area": "506"}),
        ("compare", {"areas": "506,602"}),
    ):
        query = "&amp;".join(f"{name}={value}" for name, value in choices.items())
        assert f'href="./brief.pdf?{query}"' in read_site_page(path, **choices).html


def test_a_gap_in_the_year_before_is_said_and_no_change_is_given() -> None:
    said = WORDS.brief
    assert "not complete" in said.crime("Robbery", "Brookland", None)
    assert "not complete" in said.crimes("Robbery", {"Brookland": None, "Downtown": None})
