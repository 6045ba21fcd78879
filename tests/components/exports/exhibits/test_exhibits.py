"""Every figure that can leave the site: the numbers of the page, its context, and no more."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import pandas as pd
import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.exports.exhibits import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.exports.plates.plate import _plain  # what is drawn, as Vega-Lite reads it
from components.exports.plates.printing import footer, plate_of
from components.views.area_view import MEASURES
from components.views.asked_choices import ChoiceError
from components.wording import LANGUAGES
from data.census.census import Census

WORDS = LANGUAGES["en"]
ONE_AREA = ("standing", "area-crime-trend", "crime-by-size", "kinds-of-crime", "neighbors")


def choices_for(name: str) -> list[dict[str, str]]:
    """Views that a figure has: usual ones, and those where much is missing."""
    if name in ONE_AREA:
        areas: list[dict[str, str]] = [{"area": area} for area in ("506", "101", "209")]
        return [*areas, {"area": "302", "crime": "arson", "per": MEASURES[1]}]
    if name.startswith("compared"):
        hidden = {"areas": "101,102", "per": MEASURES[1], "crime": "homicide"}
        return [{"areas": "506,602"}, {"areas": "506,101,209,302,district-1,district-7"}, hidden]
    if name in ("change-by-day", "claims", "cameras-said"):
        return [{}, {"crime": "robbery", "area": "506", "date": "2025-03-24"}]
    return [{}, {"area": "506"}, {"area": "101", "crime": "robbery", "per": MEASURES[1]}]


ALL = {
    f"{name}-{number}": (name, choices)
    for name in EXHIBITS
    for number, choices in enumerate(choices_for(name))
}
# A hidden area has no density, few reports have no funnel, and no day has enough of them.
NOTHING = ("standing-1", "standing-2", "crime-by-size-3", "change-by-day-1")
VIEWS = [pytest.param(*view, id=key) for key, view in ALL.items() if key not in NOTHING]
WITH_CAMERAS = (
    *("coverage-map", "areas", "standing", "neighbors", "spread"),
    *("compared", "compared-cameras", "compared-crime"),
    *("coverage-and-crime", "coverage-and-crime-map"),
)
OF_CAMERAS = [view for view in VIEWS if view.values[0] in WITH_CAMERAS]

WRONG = {"area": "<script>", "crime": "x", "per": "acre", "areas": "506,nowhere"}


def asked_for(name: str) -> tuple[str, ...]:
    """The parameters that the view of a figure reads and that can be wrong."""
    if name.startswith("compared"):
        return ("areas",)
    claims = name in ("change-by-day", "claims", "cameras-said")
    return ("area", "crime") if claims else ("area", "crime", "per")


MISTAKES = [
    pytest.param(name, parameter, id=f"{name}-{parameter}")
    for name in EXHIBITS
    for parameter in asked_for(name)
]


def built(
    census: Census, name: str, choices: Mapping[str, str], colors: Palette = LIGHT
) -> Exhibit | None:
    return EXHIBITS[name](census, choices, WORDS, colors)


def shown_of(
    census: Census, name: str, choices: Mapping[str, str], colors: Palette = LIGHT
) -> Exhibit:
    """The same of a view that has the figure."""
    shown = built(census, name, choices, colors)
    assert shown is not None
    return shown


@pytest.mark.parametrize(("name", "choices"), VIEWS)
@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_view_of_a_figure_is_valid_and_says_what_it_is(
    census: Census, name: str, choices: dict[str, str], colors: Palette
) -> None:
    shown = shown_of(census, name, choices, colors)
    assert shown.title and "None" not in shown.title + shown.subtitle
    assert len(shown.table)
    for panel in shown.panels:
        assert panel.alt
        if panel.chart is not None:
            alt.Chart.from_dict(_plain(panel.chart) | {"width": 600})
    plate = plate_of(census, shown, "https://example.org/", WORDS, colors)
    assert plate.footer[0]
    names = {column.name for column in shown.table.columns}
    if shown.sheet:
        assert {shown.sheet.across, *shown.sheet.figures} <= names
    assert ("camera_figure" in names) == (name in WITH_CAMERAS)


@pytest.mark.parametrize("view", NOTHING)
def test_a_view_without_the_figure_has_none(census: Census, view: str) -> None:
    assert built(census, *ALL[view]) is None


@pytest.mark.parametrize(("name", "choices"), VIEWS)
def test_the_address_of_a_figure_leads_back_to_it(
    census: Census, name: str, choices: dict[str, str]
) -> None:
    shown = shown_of(census, name, choices)
    again = shown_of(census, name, shown.choices)
    assert again.title == shown.title
    assert again.table.rows.equals(shown.table.rows)


@pytest.mark.parametrize("name", EXHIBITS)
def test_some_view_of_every_figure_shows_it(census: Census, name: str) -> None:
    assert any(built(census, name, choices) for choices in choices_for(name))


@pytest.mark.parametrize(("name", "parameter"), MISTAKES)
def test_a_wrong_choice_is_named_and_not_repeated(
    census: Census, name: str, parameter: str
) -> None:
    right = {"area": "506"} if name in ONE_AREA else {}
    with pytest.raises(ChoiceError) as error:
        built(census, name, right | {parameter: WRONG[parameter]})
    assert error.value.names == (parameter,)
    assert WRONG[parameter] not in str(error.value)


@pytest.mark.parametrize("name", [*ONE_AREA])
def test_a_figure_of_an_area_asks_for_one(census: Census, name: str) -> None:
    with pytest.raises(ChoiceError):
        built(census, name, {})


@pytest.mark.parametrize(("name", "choices"), OF_CAMERAS)
def test_a_hidden_area_has_no_camera_figure_in_any_table(
    census: Census, name: str, choices: dict[str, str]
) -> None:
    rows: pd.DataFrame = shown_of(census, name, choices).table.rows.to_pandas()
    hidden = rows[rows["camera_figure"] == "not shown"]
    of_cameras = [c for c in rows if c.startswith(("cameras", "addresses", "quotient"))]
    assert hidden[of_cameras].isna().all(axis=None)
    assert rows.loc[rows["camera_figure"] == "shown", of_cameras[0]].notna().any() or len(
        rows
    ) == len(hidden)


def test_the_table_of_areas_is_the_release(census: Census) -> None:
    rows = shown_of(census, "areas", {}).table.rows.to_pandas().set_index("area_id")
    assert rows["cameras"].dropna().equals(census.areas["cameras"].dropna().astype(float))
    assert set(rows.index[rows["camera_figure"] == "not shown"]) == set(
        census.areas.index[~census.areas["shown"]]
    )


def test_a_gap_is_an_empty_cell(census: Census) -> None:
    rows = shown_of(census, "crime-trend", {"area": "506"}).table.rows.to_pandas()
    gap = rows[rows["month"].astype(str).str.startswith("2023")]
    assert len(gap) == 12
    assert gap["reports"].isna().all()


def test_every_file_says_its_dates_its_sources_and_its_releases(census: Census) -> None:
    shown = shown_of(census, "coverage-and-crime", {})
    dates, sources, releases = footer(census, shown, WORDS)
    assert "8 September 2019" in dates
    assert "24 March 2025" in dates
    assert "Crime Incidents (MPD)" in sources
    for release in census.releases.values():
        assert release.version in releases
