"""Both pages, run without a browser."""

import datetime as dt
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from components.views.asked import Reader
from components.views.pages import READERS
from components.wording import LANGUAGES
from data.census.census import Census
from data.published.catalog import EMBEDDED
from data.published.freshness import FRESHNESS, Freshness, freshness_json
from tests.second_release import embedded_with_few_shown
from tests.site_pages import markup, open_page, run_page

PLACE = "washington-dc"
WORDS = LANGUAGES["en"]


def test_the_first_page_answers_from_the_figures() -> None:
    app = run_page()
    begins = "<h1>In 2019, half of D.C.’s rebate cameras shown here "
    assert f"{begins}stood on about " in markup(app)
    assert "as others compiled them on 8 September 2019" in markup(app)
    assert "a higher total before, more than 15,000 on 1 August 2019" in markup(app)
    assert "through 30 September 2026 for the city" in markup(app)
    assert "through 8 April 2026 by area" in markup(app)


def test_what_the_picture_cannot_tell_is_always_there() -> None:
    for params in ({}, {"area": "302"}, {"area": "209", "crime": "robbery"}):
        shown = markup(open_page(**params))
        for needed in (
            "What this picture cannot tell you",
            "never as cause and effect",
            "It is not CameraConnect",
            "Creative Commons Attribution 4.0",
            "preliminary",
            "only some police service areas could get the rebate",
            "1 January to 17 March 2024: 5,735 as published on 12 April 2024, 5,610 now",
        ):
            assert needed in shown


def test_a_choice_is_written_to_the_address_and_nowhere_else() -> None:
    app = run_page()
    app.selectbox(key="area").set_value("504").run()
    assert app.query_params["area"] == "504"
    assert "(PSA 504)</span> had about" in markup(app)
    app.selectbox(key="crime").set_value("robbery").run()
    assert "Robbery, Brookland (PSA 504)" in markup(app)
    app.selectbox(key="area").set_value("").run()
    assert "area" not in app.query_params
    assert "Robbery, whole city" in markup(app)


def test_a_hidden_area_is_said_to_be_hidden_and_not_why() -> None:
    shown = markup(open_page(area="209"))
    assert "(PSA 209)</span> is not shown." in shown
    assert "The source table of 2019 is public; our rules apply to it all the same." in shown
    assert "fewer than 10 addresses, perhaps none" in shown


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("area", "zz-zz"),
        ("area", "<img src=x onerror=alert(1)>"),
        ("crime", "carjacking"),
        ("per", "per_mile"),
        ("sort", "best"),
        ("lang", "xx"),
        ("date", "2020-13-45"),
    ],
)
def test_a_crafted_link_is_answered_politely_and_not_repeated(name: str, value: str) -> None:
    app = open_page(**{name: value})
    assert not app.exception
    assert 'role="status"' in markup(app)
    assert value not in markup(app)
    assert "half of D.C.’s" in markup(app)


def test_without_releases_a_visitor_sees_a_page_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path))
    app = open_page()
    assert not app.exception
    assert "There is nothing to show yet" in markup(app)


def test_a_refused_release_is_announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(EMBEDDED, tmp_path / "releases")
    catalog = tmp_path / "releases" / "washington-dc" / "catalog.json"
    catalog.write_text(catalog.read_text().replace('"cameras": [', '"cameras": ["2026-01-01-0",'))
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path / "releases"))
    app = open_page()
    assert not app.exception
    assert "did not pass our checks" in markup(app)


def test_the_privacy_page_states_rules_limits_and_both_kinds_of_camera() -> None:
    app = run_page("privacy")
    assert not app.exception
    shown = markup(app)
    for needed in (
        "only where the public table behind the map has at least 10 addresses",
        "A worked example",
        "Nine people",
        "A registered camera",
        "An integrated camera",
        "the Real Time Crime Center",
        "we know of no counts by area from CameraConnect DC",
    ):
        assert needed in shown


def test_the_privacy_page_says_of_each_rule_what_the_release_says(census: Census) -> None:
    shown = markup(run_page("privacy"))
    groups = re.split(r'<h3 class="cc-subheading">', shown.split(WORDS.rules_heading)[1])[1:]
    titles = {re.match("[^<]+", group)[0]: re.findall("<h4>(.*?)</h4>", group) for group in groups}  # type: ignore[index]
    assert {state for state in WORDS.rule_states if WORDS.rule_states[state] in titles} == set(
        census.rules.values()
    )
    for rule, state in census.rules.items():
        assert WORDS.rules[rule][0] in titles[WORDS.rule_states[state]]
    assert sum(map(len, titles.values())) == len(census.rules)
    unknown = [rule for rule, state in census.rules.items() if state == "not_assessable"]
    assert f"{WORDS.in_words(len(unknown))} cannot be checked" in shown
    assert all(WORDS.rule_needs[rule] in shown for rule in unknown)


def test_what_not_shown_means_is_said_in_one_way(census: Census) -> None:
    assert census.most_hidden is not None, "one rule alone can hide an area of this release"
    shown = markup(run_page("privacy"))
    assert "fewer than 10 addresses there, perhaps none" in shown
    assert WORDS.not_shown_attack[True] in shown and WORDS.not_shown_attack[False] not in shown


def test_the_worked_example_follows_the_rules() -> None:
    from data.registry.protection.disclosure import Count, Figures, protect

    assert protect(Count(63, 117 - 14 + 10)) == Figures(addresses=60, cameras=120)
    assert protect(Count(65, 116)) == Figures(addresses=70, cameras=120)
    assert protect(Count(7, 7)) is None


def test_a_fault_on_our_side_is_a_sentence_and_a_line_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from components.pages import coverage

    def fail(*_: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(coverage, "_answer", fail)
    app = open_page()
    assert not app.exception
    assert "This page could not be drawn" in markup(app)
    assert "RuntimeError: a fault" in caplog.text
    assert "RuntimeError" not in markup(app)


@pytest.mark.parametrize("shown", [1, 2, 5])
@pytest.mark.parametrize("choices", [{}, {"per": "per_1000_residents", "area": "101"}])
def test_a_city_with_few_shown_areas_has_a_page_too(
    shown: int, choices: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "releases"
    embedded_with_few_shown(root, shown)
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    app = open_page(**choices)
    assert not app.exception
    assert "could not be drawn" not in markup(app)
    assert "all that are shown" in markup(app)
    assert "rebate" not in markup(app)


def releases_last_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **ago: Freshness) -> None:
    """The site on a copy of its releases, with a note of when the portals were read."""
    shutil.copytree(EMBEDDED, tmp_path / "releases")
    (tmp_path / "releases" / PLACE / FRESHNESS).write_bytes(freshness_json(ago))
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path / "releases"))


NOW = dt.datetime.now(dt.UTC)
LONG_AGO = dt.datetime(2026, 3, 2, 6, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("ago", "notices"),
    [
        ({"areas": Freshness(NOW, NOW), "crime": Freshness(NOW, NOW)}, []),
        (
            {"areas": Freshness(NOW, NOW), "crime": Freshness(NOW, LONG_AGO, "schema change")},
            ["Crime figures have not been brought up to date since 2 March 2026."],
        ),
        (
            dict.fromkeys(("areas", "crime"), Freshness(LONG_AGO, LONG_AGO)),
            ["Borders, numbers of residents and crime figures have not been brought up to date"],
        ),
        (
            {"crime": Freshness(NOW, None, "unreachable")},  # never yet read: the files' own date
            ["Crime figures have not been brought up to date since October 2026."],
        ),
    ],
)
def test_figures_that_went_stale_say_so_and_since_when(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ago: dict[str, Freshness],
    notices: list[str],
) -> None:
    releases_last_read(tmp_path, monkeypatch, **ago)
    for page in (open_page(), open_page(area="302")):
        assert not page.exception
        shown = [line for line in markup(page).splitlines() if 'class="cc-notice"' in line]
        assert len(shown) == len(notices)
        for line, notice in zip(shown, notices, strict=True):
            assert notice in line
            assert "You see the last good ones." in line
            assert "schema" not in line and "unreachable" not in line


def test_a_note_that_cannot_be_read_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    releases_last_read(tmp_path, monkeypatch)
    for content in (b"", b"{", b"[]", b'{"crime": {"tried": "soon"}}', b'{"crime": 7}'):
        (tmp_path / "releases" / PLACE / FRESHNESS).write_bytes(content)
        page = open_page()
        assert not page.exception
        assert 'class="cc-notice"' not in markup(page)


@pytest.mark.parametrize("path", READERS)
def test_an_address_is_read_once_a_run(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    asked = Reader.asked

    def counted(self: Reader, page: str, *rest: Any) -> Any:
        read.append(page)
        return asked(self, page, *rest)

    monkeypatch.setattr(Reader, "asked", counted)
    run_page(path, area="302", areas="302,504", crime="robbery")
    assert read == [path]
