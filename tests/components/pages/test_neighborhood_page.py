"""The page of one neighborhood, run without a browser."""

import json
from typing import Any

import altair as alt
import pyarrow as pa
import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.figures import neighborhood as neighborhood_figures
from components.figures.areas import classes, small_map
from components.views.area import MEASURES, Measure
from components.wording import LANGUAGES
from data.census.census import Census
from tests.site_pages import SitePage, read_site_page, require_drawn, run_page

WORDS = LANGUAGES["en"]


def test_an_area_has_a_page_of_its_own() -> None:
    page = read_site_page("neighborhood", area="504")
    assert page.answer.startswith("Brookland (PSA 504) has about 191 registered cameras per km²")
    assert page.table("Brookland (PSA 504), the areas next to it").chosen == ["PSA 504 · Brookland"]
    assert [chart.alt.split(" ")[0] for chart in page.charts] == ["Map", "Strip", "Line", "Funnel"]
    assert "as published" in page.details[-1]
    assert "Sources" in page.html


def test_the_large_sentence_follows_the_measure() -> None:
    page = read_site_page("neighborhood", area="506", per="per_1000_residents")
    assert page.answer == (
        "Ivy City, Trinidad (PSA 506) has about 46 registered cameras per 1,000 residents, "
        "about 2.8 times the typical area."
    )


def test_the_dates_are_of_the_figures_on_the_page() -> None:
    dates = read_site_page("neighborhood", area="506").details[-1]
    assert "through 8 April 2026 by area" in dates
    assert "for the city" not in dates
    assert "September 2026" not in dates


def test_an_area_without_a_dot_on_the_funnel_is_told_why() -> None:
    why = "Downtown (PSA 209) has no dot: fewer than 3,000 people live there."
    assert why in read_site_page("neighborhood", area="209").html
    assert "has no dot" not in read_site_page("neighborhood", area="504").html


def test_without_an_area_there_is_a_choice() -> None:
    page = read_site_page("neighborhood")
    assert page.answer == WORDS.neighborhood_choose
    assert page.app.selectbox(key="area").value == ""
    assert page.notices == []


def test_a_choice_is_written_to_the_address() -> None:
    app = run_page("neighborhood")
    app.selectbox(key="area").set_value("302").run()
    assert app.query_params["area"] == "302"
    app.selectbox(key="crime").set_value("robbery").run()
    assert app.query_params["crime"] == "robbery"
    app.segmented_control(key="per").set_value("per_1000_residents").run()
    assert app.query_params["per"] == "per_1000_residents"
    require_drawn(app)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("area", "999"),
        ("area", "<img src=x onerror=alert(1)>"),
        ("crime", "carjacking"),
        ("per", "per_mile"),
        ("lang", "xx"),
        ("date", "2020-13-45"),
    ],
)
def test_a_crafted_link_is_answered_politely_and_not_repeated(name: str, value: str) -> None:
    page = read_site_page("neighborhood", **{"area": "302", name: value})
    assert len(page.notices) == 1
    assert value not in page.html
    assert page.app.get("html")


def test_every_neighbor_is_one_step_away_and_the_view_is_kept(census: Census) -> None:
    ends = {"503": "previous-503", "505": "following-505"}
    near = neighborhood_figures.neighbors(census)["504"]
    for step in dict.fromkeys(
        (*ends.values(), *(ends.get(area, f"next_to-{area}") for area in near))
    ):
        app = run_page("neighborhood", area="504", crime="robbery")
        app.button(key=step).click().run()
        area = step.split("-")[1]
        assert dict(app.query_params) == {"area": area, "crime": "robbery"}
        assert census.by_id[area].in_text in SitePage(app).answer


def test_a_walk_comes_round(census: Census) -> None:
    last, first = run_page("neighborhood", area="708"), run_page("neighborhood", area="101")
    assert census.by_id["101"].label in last.button(key="following-101").label
    assert census.by_id["708"].label in first.button(key="previous-708").label


def test_a_hidden_area_has_no_camera_figure_anywhere() -> None:
    page = read_site_page("neighborhood", area="209")
    assert page.answer == "The camera figure for Downtown (PSA 209) is not shown."
    assert not [chart for chart in page.charts if chart.alt.startswith("Strip")]
    beside = page.table("Downtown (PSA 209), the areas next to it")
    assert beside.rows["PSA 209 · Downtown"][0] == "Not shown"
    assert {cells[1] for cells in beside.rows.values()} == {"–", "cannot be compared"}
    everything = page.table(WORDS.neighborhood_all_caption)
    assert everything.rows["PSA 209 · Downtown"][0] == "Not shown"


def test_what_would_mislead_depends_on_the_area() -> None:
    downtown = " ".join(
        read_site_page("neighborhood", area="209").bullets(WORDS.neighborhood_mislead_heading)
    )
    heights = " ".join(
        read_site_page("neighborhood", area="706").bullets(WORDS.neighborhood_mislead_heading)
    )
    assert "Few people live here" in downtown
    assert "Few people live here" not in heights
    assert "perhaps none" in downtown
    assert "The camera figure is small" in heights
    for text in (downtown, heights):
        assert "Neither explains the other" in text
        assert "Sep 2022 to Dec 2022" in text


def test_few_reports_have_no_percentage() -> None:
    for area in ("209", "504"):
        cells = read_site_page("neighborhood", area=area).table(WORDS.neighborhood_kinds_caption)
        for row in cells.rows.values():
            before, after = row[-1].split(":")[0].split(" → ")
            few = min(int(before.replace(",", "")), int(after.replace(",", ""))) < 20
            assert ("%" in row[-1]) == (not few)


def datasets(chart: dict[str, Any]) -> dict[str, Any]:
    return {
        name: pa.ipc.open_stream(content).read_all().to_pylist()
        for name, content in chart["datasets"].items()
    }


@pytest.mark.parametrize(
    ("area", "measure", "colors"),
    [("104", "per_km2", LIGHT), ("209", "per_1000_residents", DARK), ("504", "per_km2", DARK)],
)
def test_the_charts_are_valid_vega_lite(
    census: Census, measure: Measure, area: str, colors: Palette
) -> None:
    for chosen in (((area,),), ((area,), ("101", "102")), ()):
        drawn = small_map(census, measure, chosen, True, 330, WORDS, colors)
        alt.LayerChart.from_dict(drawn, validate=True)
        assert "://" not in json.dumps(drawn)
    charts = [
        neighborhood_figures.strip(census, measure, area, WORDS, colors).chart,
        *(
            neighborhood_figures.unusual(census, area, crime, WORDS, colors).chart
            for crime in ("violent", "homicide", "arson")
        ),
    ]
    for chart in charts:
        if chart:
            rows = datasets(chart)
            alt.LayerChart.from_dict(chart | {"datasets": rows}, validate=True)
            assert {layer["data"]["name"] for layer in chart["layer"]} <= set(rows)
            assert "://" not in json.dumps(chart | {"datasets": rows})


@pytest.mark.parametrize("measure", MEASURES)
def test_the_small_map_has_the_colours_of_the_large_one(census: Census, measure: Measure) -> None:
    chart = small_map(census, measure, (("302",),), True, 330, WORDS, LIGHT)
    data = {
        layer["data"]["name"]: json.loads(layer["data"]["values"])
        for layer in chart["layer"]
        if "values" in layer["data"]
    }
    small = {feature["area_id"]: feature["fill"] for feature in data["areas"]}
    shown = classes(census, measure)
    assert small == {
        area: LIGHT.ramp[int(found)] if found == found else LIGHT.paper
        for area, found in shown.items()
    }
    hatched = {f["properties"]["area_id"] for f in data["hatch"]}
    assert hatched == set(shown.index[shown.isna()])
    assert [f["properties"]["area_id"] for f in data["chosen"]] == ["302"]


def test_no_dot_of_the_strip_hides_another(census: Census) -> None:
    chart = neighborhood_figures.strip(census, "per_km2", "504", WORDS, LIGHT).chart
    assert chart
    dots = datasets(chart)["areas"]
    top = max(dot["value"] for dot in dots)
    places = [(round(34 * dot["value"] / top), dot["level"]) for dot in dots]
    assert len(set(places)) == len(dots) == 53
