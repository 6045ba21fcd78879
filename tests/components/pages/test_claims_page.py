"""The page Check a claim, run without a browser."""

import base64
import datetime as dt
import html
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from components.blocks.claim_cards import (
    ClaimCard,
    ClaimNames,
    Statement,
    claim_cards,
    records_card,
    statement,
)
from components.charts.palette import DARK, LIGHT
from components.figures import claims as figures
from components.views.claims import ClaimView
from components.wording import LANGUAGES
from components.wording.place import words_of
from data.census.census import Census
from data.findings.claimed_changes import tally
from data.findings.claims import AGAINST
from data.place import PLACES
from tests.components.charts.vega_lite import require_valid
from tests.site_pages import markup, run_page

WORDS = LANGUAGES["en"].claims
DAY = dt.date(2024, 7, 8)
USUAL = ClaimView(None, "violent", DAY, "year", "en", "us")


def statements_of(app: AppTest) -> dict[str, str]:
    """Each statement by its speaker and date."""
    found = re.findall(r"<article.*?<h3>(.*?)</h3>(.*?)</article>", markup(app))
    return dict(found)


def cards(app: AppTest, speaker: str) -> dict[str, str]:
    """Each change that was claimed in one statement by its title, in words."""
    found = re.findall(r"<li><h4>(.*?)</h4>(.*?)</li>", statements_of(app)[speaker])
    return {title: re.sub("<[^>]+>", " ", body) for title, body in found}


CHIEF = "Pamela Smith, chief of police, Metropolitan Police Department, 9 July 2024"


def test_the_statement_is_set_out_ready() -> None:
    app = run_page("claims")
    assert not app.exception
    found = cards(app, CHIEF)
    assert list(found) == ["Violent crime", "Robbery", "Carjacking"]
    for needed in ("−30%", "−29.9%", "Agrees.", "2,600 → 1,822", "9 July 2024 itself we can only"):
        assert needed in found["Violent crime"]
    for needed in (
        "−31%",
        "−34.4%",
        "Depends on the day, which was not said: through 24 June it is −31.0%.",
        "351 of the 1,635 earlier reports",
        "(300 to 402, since the claims are in whole percent)",
        "1,284 × 0.69 + 351 × 0.53 = 1,072",
        "1,635 → 1,072",
        "estimate, from weekly counts: about −34.9% (−35.7% to −34.1%)",
    ):
        assert needed in found["Robbery"]
    for needed in (
        "−47%",
        "Cannot be checked: our files do not tell it apart.",
        "under robbery",
        "no field",
    ):
        assert needed in found["Carjacking"]


def test_the_answer_counts_every_claim(census: Census) -> None:
    found = tally(census)
    (answer,) = re.findall("<h1>(.*?)</h1>", markup(run_page("claims")))
    assert answer == WORDS.answer(found)
    assert answer.startswith(f"Of {found.claims} claims by officials, ")


def test_speaker_words_and_source_come_before_any_verdict(census: Census) -> None:
    shown = markup(run_page("claims"))
    statements = re.findall(r"<article.*?</article>", shown)
    assert len(statements) == len(census.place.claims)
    for each in statements:
        ranked = [each.index(mark) for mark in ("<h3>", "<blockquote>", "<a href", "cc-verdict")]
        assert ranked == sorted(ranked)
    for claim in census.place.claims:
        quoted = f"“{html.escape(claim.quote)}”"
        said = f"In the words of the report: {quoted}" if claim.reported else quoted
        assert f"<blockquote>{said}</blockquote>" in shown


def test_a_part_of_a_quote_that_is_not_checked_is_named_on_its_card(census: Census) -> None:
    told = words_of(census.place, "en").said["claims"]
    statements = re.findall(r"<article.*?</article>", markup(run_page("claims")))
    unchecked = [claim for claim in census.place.claims if "not_checked" in told[claim.id]]
    assert len(unchecked) == sum("Not checked: " in each for each in statements) == 3
    for claim in unchecked:
        part = told[claim.id]["not_checked"]
        (card,) = [each for each in statements if f"Not checked: {html.escape(part)}" in each]
        assert html.escape(claim.quote) in card
        if "“" in part:
            assert part.partition("“")[2].partition("”")[0] in claim.quote


def test_counts_that_are_not_public_are_said_to_be_so_with_what_to_ask_for() -> None:
    shown = markup(run_page("claims"))
    (statement,) = re.findall(r"<article[^>]*><h3>Michael Anzallo.*?</article>", shown)
    assert "we found no public counts behind it" in statement
    for needed in ("What is public:", "What is not:", "What to ask for:", "PARP Administrator"):
        assert needed in statement
    assert 'href="https://www.wmata.com/about/records/"' in statement
    assert re.search(r"2015</th><td>1,640", statement)


def test_what_a_claim_can_mean_stands_beside_it() -> None:
    found = cards(
        run_page("claims"), "Donald Trump, President of the United States, 11 August 2025"
    )
    thefts = found["Motor vehicle theft"]
    assert "Depends on the days, which were not said." in thefts
    assert re.search(r"\+\d+\.\d% or \+134\.0%", thefts)
    assert "+100% or more" in thefts


def test_the_usual_view_checks_the_first_claim() -> None:
    shown = markup(run_page("claims"))
    assert "↓ Violent crime in the whole city was down: −29.9%." in shown
    assert "1,822 reports from 1 January to 8 July 2024, against 2,600" in shown
    assert "sums of published weekly counts" in shown
    assert "homicide, sex abuse, assault with a dangerous weapon and robbery" in shown
    assert "Carjacking is inside robbery." in shown


def test_an_estimate_is_called_one() -> None:
    shown = markup(run_page("claims", crime="robbery", date="2024-07-09"))
    assert "was down: about −34.9%" in shown
    assert "This is an estimate." in shown
    assert "1,635 to 1,676, not 1,655" in shown
    exact = markup(run_page("claims", crime="robbery"))
    assert "This is an estimate." not in exact


def test_how_the_data_were_revised_is_told() -> None:
    shown = markup(run_page("claims", crime="all"))
    assert "1 January to 17 March 2024: 5,735 as published on 12 April 2024, 5,610 now" in shown
    assert re.search(r"Other theft</th><td>2,567</td><td>2,473", shown)


def test_what_cannot_be_had_is_said_and_not_faked() -> None:
    for choices in (
        {"crime": "robbery", "date": "2024-05-15"},
        {"crime": "robbery", "area": "302"},
        {"date": "2026-09-01"},
    ):
        app = run_page("claims", **choices)
        assert not app.exception
        shown = markup(app)
        assert "this cannot be told." in shown
        assert "a gap is not a zero" in shown


def test_what_to_try_instead_is_true(census: Census) -> None:
    early = markup(run_page("claims", crime="violent", date="2018-05-01"))
    assert "Our data begin on 1 January 2018, so there is nothing to compare" in early
    gap = markup(run_page("claims", crime="robbery", date="2024-05-15"))
    (day,) = re.findall(r"The nearest day with a figure is (\d+ \w+ \d+)\.", gap)
    there = dt.datetime.strptime(day, "%d %B %Y").date()
    assert "this cannot be told" not in markup(
        run_page("claims", crime="robbery", date=there.isoformat())
    )
    area = markup(run_page("claims", crime="robbery", area="302", date="2024-07-08"))
    assert "For the whole city there is a figure for this day." in area
    no_city = markup(run_page("claims", crime="robbery", area="302", date="2024-05-15"))
    assert "For the whole city there is" not in no_city


def test_a_leap_day_in_one_period_alone_is_told() -> None:
    said = "The later period (1 January to 8 July 2024) has one day more: 29 February."
    assert markup(run_page("claims")).count(said) == 3, "of two claims, and in the checker"
    after = markup(run_page("claims", crime="homicide", date="2025-03-10"))
    earlier = "The earlier period (1 January to 10 March 2024) has one day more: 29 February."
    assert earlier in after
    assert (
        "one day more"
        not in markup(run_page("claims", crime="homicide", date="2025-02-20")).split("Check it")[1]
    )


def test_days_with_exact_counts_have_one_range_on_card_and_checker() -> None:
    shown = markup(run_page("claims", crime="robbery"))
    card = re.search(
        r"exact counts, the change runs from (\S+) \(through 22 July\) to (\S+) ",
        cards(run_page("claims"), CHIEF)["Robbery"],
    )
    tool = re.search(r"exact counts, the change runs from (\S+) to (\S+)\. With estimated", shown)
    assert card and tool
    assert card.groups() == tool.groups() == ("−38.2%", "−31.0%")


def test_where_reports_are_counted_is_told_as_on_the_page_of_the_data() -> None:
    told = LANGUAGES["en"].of("rebates", "us").quality.placed_by["point"]
    assert told in markup(run_page("claims")) and told in markup(run_page("quality"))


def test_few_reports_are_counts_and_no_percentage() -> None:
    app = run_page("claims", crime="homicide", area="706", date="2025-03-01")
    shown = markup(app)
    assert "too few to call a change" in shown
    finding = shown.split("cc-finding", 1)[1].split("</div>", 1)[0]
    assert "%" not in finding
    assert "too few</td>" in shown


def test_a_period_is_set_against_one_of_the_same_length() -> None:
    """A partial year against a full one made a live dashboard say −42.6%; here it is 27 and 26."""
    shown = markup(run_page("claims", crime="homicide", date="2025-03-10"))
    assert "from 1 January to 10 March 2025, against" in shown
    assert "1 January to 10 March 2024" in shown


@pytest.mark.parametrize("crime", ["violent", "all"])
@pytest.mark.parametrize("against", AGAINST)
def test_every_choice_has_a_page(crime: str, against: str) -> None:
    app = run_page("claims", crime=crime, against=against, area="302", date="2025-03-24")
    assert not app.exception
    assert "Columbia Heights" in markup(app)


def test_choices_are_written_to_the_address() -> None:
    app = run_page("claims")
    app.selectbox(key="crime").set_value("burglary").run()
    assert app.query_params["crime"] == "burglary"
    app.date_input(key="date").set_value(dt.date(2025, 1, 31)).run()
    assert app.query_params["date"] == "2025-01-31"
    app.selectbox(key="against").set_value("twelve_months").run()
    assert app.query_params["against"] == "twelve_months"
    assert "from 1 February 2024 to 31 January 2025" in markup(app)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("area", "<img src=x onerror=alert(1)>"),
        ("crime", "carjacking_"),
        ("date", "2031-01-01"),
        ("date", "<b>zz</b>"),
        ("against", "last_week"),
        ("lang", "xx"),
    ],
)
def test_a_crafted_link_is_answered_politely_and_not_repeated(name: str, value: str) -> None:
    app = run_page("claims", **{name: value})
    assert not app.exception
    assert 'role="status"' in markup(app)
    assert value not in markup(app)
    assert "was down: −29.9%" in markup(app)


def test_every_claim_is_linked_to_its_source(census: Census) -> None:
    shown = markup(run_page("claims"))
    for source in (credit for claim in census.place.claims for credit in claim.credits):
        assert f'href="{source.url}"' in shown


def test_what_depends_on_the_day_is_drawn_in_its_card(census: Census) -> None:
    """The day that was checked, and the one that the claim is right of, are named in it."""
    block = statements_of(run_page("claims"))[CHIEF]
    (drawn, said), *others = re.findall(
        r'<img class="cc-drawing" src="data:image/svg\+xml;base64,(.*?)" alt="(.*?)"/>', block
    )
    assert not others, "only what depends on the day needs it"
    texts = [
        each.text for each in ElementTree.fromstring(base64.b64decode(drawn)).iter() if each.text
    ]
    assert {"claimed −31%", "8 July: −34.4%", "24 June: −31.0%"} <= set(texts)
    assert said.endswith("Through 24 June it is −31.0%, as claimed.")


def test_every_claim_and_part_has_words(census: Census) -> None:
    told = words_of(census.place, "en").said
    for claim in census.place.claims:
        assert told["claims"][claim.id]["speaker"]
        for change in claim.changes:
            assert change.part is None or told["parts"][change.part]["why"]


# ---------------------------------------------------------------- charts


def rows_of(chart: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    return {
        name: pa.ipc.open_stream(content).read_all().to_pylist()
        for name, content in chart["datasets"].items()
    }


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_charts_are_valid_vega_lite(census: Census, colors: Any) -> None:
    views = [USUAL, ClaimView("302", "all", dt.date(2025, 3, 20), "thirty_days", "en", "us")]
    charts = [figures.around_chart(census, view, WORDS, colors) for view in views]
    for chart in charts:
        assert chart is not None
        rows = rows_of(chart)
        require_valid(chart | {"datasets": rows})
        assert {layer["data"]["name"] for layer in chart["layer"]} <= set(rows)


def test_the_chart_marks_the_day_the_estimates_and_the_claim(census: Census) -> None:
    chart = figures.around_chart(census, USUAL, WORDS, LIGHT)
    assert chart is not None
    rows = rows_of(chart)
    assert [row["day"] for row in rows["days"] if row["chosen"]] == ["2024-07-08T00:00"]
    assert {row["estimated"] for row in rows["days"]} == {True, False}
    assert [row["change"] for row in rows["claims"]] == [-30]


def test_a_claim_is_drawn_only_beside_the_days_it_is_of(census: Census) -> None:
    view = ClaimView(None, "violent", dt.date(2025, 3, 1), "year", "en", "us")
    chart = figures.around_chart(census, view, WORDS, LIGHT)
    assert chart is not None
    assert "claims" not in rows_of(chart)


def test_markup_in_a_claim_is_text() -> None:
    card = ClaimCard("<b>", "<b>", "<b>", "<b>", "<b>", ["<b>"], ["<b>"], "a=<b>")
    names = ClaimNames("<b>", "<b>", "<b>", "<b>")
    said = Statement("<b>", "<b>", "<b>", "<b>", "<b>", "<b>")
    assert "<b>" not in statement(said, claim_cards(names, [card]))
    assert "<b>" not in records_card("<b>", ["<b>"], "<b>", "<b>", "")


# ---------------------------------------------------------------- another place


@pytest.fixture
def bare_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same city, of which nothing was claimed and no limits for crime are set."""
    toml = (PLACES / "washington-dc.toml").read_text(encoding="utf-8")
    toml = toml[: toml.index("[[claims]]")]
    for section in ("crime.classes", "crime.city_to_date"):
        start = toml.index(f"[{section}]")
        end = next(m.start() for m in re.finditer(r"^# ", toml, re.M) if m.start() > start)
        toml = toml[:start] + toml[end:]
    path = tmp_path / "place.toml"
    path.write_text(toml, encoding="utf-8")
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", str(path))


@pytest.mark.usefixtures("bare_place")
def test_a_place_without_claims_has_a_page_to_check_them() -> None:
    app = run_page("claims")
    assert not app.exception
    shown = markup(app)
    assert WORDS.no_claims in shown
    assert "Counted from: published monthly counts of the whole city" in shown
    assert not app.get("vega_lite_chart"), "only month ends are known there"


@pytest.mark.usefixtures("bare_place")
def test_a_place_without_limits_for_crime_has_a_page_on_spread() -> None:
    def run() -> None:
        from tests.site_pages import draw_alone

        draw_alone("spread")

    app = AppTest.from_function(run, default_timeout=60).run()
    assert not app.exception
    assert "cannot be set side by side here" in markup(app)
    assert "What this cannot tell you" in markup(app)
    assert "areas surely have more than an even share by land" in markup(app)
