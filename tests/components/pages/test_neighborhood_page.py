"""The page of one neighborhood, run without a browser."""

import json
from typing import Any

import pyarrow as pa
import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.figures import neighborhood as neighborhood_figures
from components.figures.areas import classes, small_map
from components.figures.neighborhood import kinds_not_called, kinds_plot
from components.views.area import Measure
from components.wording import LANGUAGES
from data.arithmetic.denominator import PERS
from data.census.census import Census
from data.findings.neighborhood import kinds_of_crime
from tests.components.charts.vega_lite import require_valid
from tests.site_pages import SitePage, read_site_page, require_drawn, run_page

WORDS = LANGUAGES["en"].of("rebates", "us")


def test_an_area_has_a_page_of_its_own() -> None:
    page = read_site_page("neighborhood", area="504")
    assert page.answer.startswith(
        "In 2019, Brookland (PSA 504) had about 494 rebate cameras per square mile"
    )
    assert page.table("Brookland (PSA 504), the areas next to it").chosen == ["PSA 504 · Brookland"]
    assert [chart.alt.split(" ")[0] for chart in page.charts] == [
        *("Map", "Strip", "Line", "Funnel", "Reports")
    ]
    assert any("as published" in each for each in page.details)
    assert "Sources" in page.html


def test_the_large_sentence_follows_the_measure() -> None:
    page = read_site_page("neighborhood", area="506", per="per_1000_residents")
    assert page.answer == (
        "In 2019, Ivy City, Trinidad (PSA 506) had about 46 rebate cameras per 1,000 residents, "
        "2.8 times the typical area."
    )


def test_the_dates_are_of_the_figures_on_the_page() -> None:
    told = read_site_page("neighborhood", area="506").details
    (dates,) = [each for each in told if "through 8 April 2026 by area" in each]
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


def test_every_neighbor_and_no_other_area_is_one_step_away_and_the_view_is_kept(
    census: Census,
) -> None:
    near = neighborhood_figures.neighbors(census)["504"]
    page = run_page("neighborhood", area="504", crime="robbery")
    steps = [button.key for button in page.button]
    assert steps == [f"next_to-{area}" for area in near]
    for area in near:
        app = run_page("neighborhood", area="504", crime="robbery")
        app.button(key=f"next_to-{area}").click().run()
        assert dict(app.query_params) == {"area": area, "crime": "robbery"}
        assert census.by_id[area].in_text in SitePage(app).answer


def test_the_answer_has_its_place_among_all_and_its_crime_beside_it() -> None:
    page = read_site_page("neighborhood", area="504")
    facts, place, crime, *_ = page.details
    assert facts.startswith("About 480 rebate cameras")
    assert place.startswith("Of the 53 areas with a figure, ")
    assert crime == "Violent crime: too few reports in 2026 to call a change."
    ((_, counts), *_) = page.findings
    assert page.html.count(counts) == 1, "what it rests on stands beside the chart, and once"


@pytest.mark.parametrize("path", ["neighborhood", "compare"])
def test_before_an_area_is_chosen_the_map_has_its_legend_and_its_date(path: str) -> None:
    page = read_site_page(path)
    assert "as others compiled them on 8 September 2019" in page.html
    assert "Rebate cameras per square mile" in page.html


def test_a_hidden_area_has_no_camera_figure_anywhere() -> None:
    page = read_site_page("neighborhood", area="209")
    assert page.answer == "The camera figure for Downtown (PSA 209) is not shown."
    assert not [chart for chart in page.charts if chart.alt.startswith("Strip")]
    beside = page.table("Downtown (PSA 209), the areas next to it")
    assert beside.rows["PSA 209 · Downtown"][0] == "Not shown"
    assert {cells[1] for cells in beside.rows.values()} == {"–", "cannot be compared"}
    everything = page.table(WORDS.neighborhood_all_caption(True, True))
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


@pytest.mark.parametrize("area", ["504", "209", "101"])
def test_a_kind_of_crime_has_its_dot_or_is_named_as_too_few(census: Census, area: str) -> None:
    every = kinds_of_crime(census.cube, area, census.place.crimes)
    plot = kinds_plot(census, area, WORDS, LIGHT)
    assert plot
    (rows,) = datasets(plot.chart).values()
    line = " ".join(kinds_not_called(census, area, WORDS))
    drawn = {row["caption"].split(":")[0]: row for row in rows}
    for kind in every:
        label = census.place.crime_labels[kind.crime]
        assert kind.change
        compared = kind.change.comparison
        few = compared.verdict == "few"
        assert (label[0].lower() + label[1:] in line, label in drawn) == (few, not few)
        if not few:
            assert drawn[label]["is_quiet"] == (compared.verdict == "unclear")
            assert f"{label}: {compared.before:,} → {compared.after:,}" in plot.alt


def test_the_chart_of_kinds_and_its_lines_are_on_the_page(census: Census) -> None:
    page = read_site_page("neighborhood", area="504")
    plot = kinds_plot(census, "504", WORDS, LIGHT)
    assert plot and plot.alt in [chart.alt for chart in page.charts]
    for line in kinds_not_called(census, "504", WORDS):
        assert line in page.html


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
        require_valid(drawn)
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
            require_valid(chart | {"datasets": rows})
            assert {layer["data"]["name"] for layer in chart["layer"]} <= set(rows)
            assert "://" not in json.dumps(chart | {"datasets": rows})


@pytest.mark.parametrize("measure", PERS)
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
