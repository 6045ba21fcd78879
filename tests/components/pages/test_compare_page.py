"""The page that compares, run without a browser."""

import json
from typing import Any

import pyarrow as pa
import pytest
import shapely
from shapely.geometry import shape

from components.charts.palette import LIGHT
from components.exports.briefs.comparison import comparison_brief
from components.exports.exhibits.taken import exhibit
from components.figures import compare as compare_figures
from components.figures.areas import flat, small_map
from components.views.compare import CompareView, read
from components.wording import LANGUAGES
from data.census.census import Census
from data.findings.groups import districts, wards
from tests.components.charts.vega_lite import require_valid
from tests.site_pages import SitePage, read_site_page, require_drawn, run_page

WORDS = LANGUAGES["en"].of("rebates", "us")
TABLE = WORDS.compare_table_caption


def test_two_areas_are_compared_in_words() -> None:
    page = read_site_page("compare", areas="506,602")
    assert page.answer == (
        "Ivy City, Trinidad (PSA 506) had about 3.3 times the rebate cameras per square mile of "
        "Deanwood, Hillbrook (PSA 602)."
    )
    assert "no clear difference in violent crime per square mile" in page.details[0]
    assert list(page.table(TABLE).rows) == [
        "PSA 506 · Ivy City, Trinidad",
        "PSA 602 · Deanwood, Hillbrook",
    ]


def test_the_order_of_the_address_is_kept_everywhere() -> None:
    page = read_site_page("compare", areas="602,506,district-3")
    names = [
        "PSA 602 · Deanwood, Hillbrook",
        "PSA 506 · Ivy City, Trinidad",
        "Police district 3",
    ]
    assert list(page.table(TABLE).rows) == names
    assert page.app.multiselect(key="areas").value == ["602", "506", "district-3"]
    for axis in ("Rebate cameras per square mile", "Violent crime per square mile a year"):
        captions = page.chart(axis).data["rows"]["caption"]
        numbered = [f"{number}. {name}" for number, name in enumerate(names, 1)]
        assert [caption.split(":")[0] for caption in captions] == numbered


def test_the_others_can_be_compared_with_another_one() -> None:
    app = run_page("compare", areas="602,506,ward-3", crime="robbery")
    assert app.selectbox(key="against").value == "602"
    app.selectbox(key="against").set_value("ward-3").run()
    assert dict(app.query_params) == {"areas": "ward-3,602,506", "crime": "robbery"}
    assert SitePage(app).bullets("In words")[0].startswith("Ward 3: about ")
    two = {box.key for box in run_page("compare", areas="602,506").selectbox}
    assert "against" not in two


@pytest.mark.parametrize("areas", ["", "506", "999", "506,999"])
def test_fewer_than_two_areas_are_an_invitation(areas: str) -> None:
    page = read_site_page("compare", areas=areas)
    assert page.answer == WORDS.compare_start
    assert len(page.notices) == ("999" in areas)
    assert (WORDS.compare_one_more in page.details) == ("506" in areas)


def test_choices_are_written_to_the_address() -> None:
    app = run_page("compare", areas="506")
    app.multiselect(key="areas").set_value(["506", "302"]).run()
    assert app.query_params["areas"] == "506,302"
    app.selectbox(key="crime").set_value("robbery").run()
    app.selectbox(key="window").set_value("to_date").run()
    app.segmented_control(key="per").set_value("per_1000_residents").run()
    assert dict(app.query_params) == {
        "areas": "506,302",
        "crime": "robbery",
        "window": "to_date",
        "per": "per_1000_residents",
    }
    app.multiselect(key="areas").set_value([]).run()
    assert "areas" not in app.query_params
    require_drawn(app)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("areas", "506,602,<img src=x onerror=alert(1)>"),
        ("areas", "506,602,101,102,103,104,105"),
        ("window", "forever"),
        ("crime", "carjacking"),
        ("per", "per_mile"),
        ("lang", "xx"),
    ],
)
def test_a_crafted_link_is_answered_politely_and_not_repeated(name: str, value: str) -> None:
    page = read_site_page("compare", **{"areas": "506,602", name: value})
    assert len(page.notices) == 1
    assert value not in page.html
    assert len(page.table(TABLE).rows) >= 2


def test_a_hidden_figure_is_never_shown_nor_left_to_be_subtracted(census: Census) -> None:
    page = read_site_page("compare", areas="district-1,104,105,106,107,108")
    table = page.table(TABLE)
    district = table.rows["Police district 1"]
    assert district[0] == "2,220 (sum of the 5 areas shown; 3 left out)"
    shown = [cells[0] for name, cells in table.rows.items() if name.startswith("PSA")]
    assert sum(int(cameras) for cameras in shown) == 2220
    hidden = read_site_page("compare", areas="101,209")
    assert {cells[0] for cells in hidden.table(TABLE).rows.values()} == {"Not shown"}
    assert hidden.chart("Rebate cameras").data["rows"]["value"].isna().all()
    assert "cannot be compared" in hidden.answer


def test_why_two_cannot_be_compared_is_said_by_name() -> None:
    union_station = "Union Station, North Capitol Street (PSA 102)"
    one = read_site_page("compare", areas="102,302")
    assert one.answer == (
        f"Cameras in {union_station} and Columbia Heights, Mt. Pleasant (PSA 302) cannot be "
        f"compared: the figure of {union_station} is not shown."
    )
    both = read_site_page("compare", areas="102,209")
    assert both.answer.endswith(
        f"the figures of {union_station} and Downtown (PSA 209) are not shown."
    )
    few = read_site_page("compare", areas="104,209", per="per_1000_residents")
    assert "too few people live in Downtown (PSA 209) for a rate." in few.details[0]


def test_the_one_with_too_few_reports_is_named() -> None:
    sentence = read_site_page("compare", areas="302,504", crime="homicide").details[0]
    assert sentence.startswith("Homicide: too few reports in Columbia Heights, Mt. Pleasant (PSA")
    sentence = read_site_page("compare", areas="district-7,504", crime="homicide").details[0]
    assert sentence.startswith("Homicide: too few reports in Brookland (PSA 504) to compare ")


def test_a_wrong_link_is_told_what_was_wrong_with_it() -> None:
    unknown = read_site_page("compare", areas="506,602,999")
    assert unknown.notices == [WORDS.compare_faults["areas"]]
    many = read_site_page("compare", areas="506,602,101,102,103,104,105")
    assert many.notices == [WORDS.compare_faults["most"]]


def test_a_ward_is_counted_by_itself_and_its_cameras_are_an_estimate(census: Census) -> None:
    page = read_site_page("compare", areas="ward-1,ward-5")
    assert page.answer.startswith("Ward 1: about ") and len(page.answer) <= 68, (
        "two lines of a phone"
    )
    assert page.details[0] == WORDS.ward_estimate
    assert WORDS.compare_cameras_note(0, 2) in page.html and "The bar is what" not in page.html
    assert page.html.count("Its cameras are an estimate") == 1
    shown, hidden = page.table(WORDS.compare_made_of).rows["Ward 5"]
    assert shown.startswith("PSA 405 · "), "first those that lie in it whole"
    assert "PSA 507 · Carver Langston, Kingman Park (55% of its homes)" in shown.split("; ")
    assert hidden == "none"
    cells = page.table(TABLE).rows["Ward 5"]
    ward = wards(census)["5"]
    assert cells[0] == f"{ward.cameras:,} (estimate)"
    assert cells[1] == "about 320 (estimate)"
    assert cells[6:] == [WORDS.surface(ward.area_km2), f"{ward.residents:,}"]
    hidden_part = read_site_page("compare", areas="ward-6,ward-8").table(TABLE).rows["Ward 6"]
    assert hidden_part[:2] == ["Not shown", "Not shown"]
    assert "(estimate)" not in read_site_page("compare", areas="302,304").html


def test_a_part_is_compared_with_the_rest_and_that_is_said() -> None:
    for whole in ("Ward 5", "Police district 5"):
        key = whole.split()[0].lower().replace("police", "district") + "-5"
        page = read_site_page("compare", areas=f"504,{key}")
        told = f"Brookland (PSA 504) is part of {whole}. It is compared with the rest of it."
        assert told in page.html
        assert f"he rest of {whole}" in page.answer
        assert f"the rest of {whole}" in page.details["ward" in key]


def test_what_lies_over_another_gets_no_verdict() -> None:
    page = read_site_page("compare", areas="ward-7,district-6")
    told = "Ward 7 and Police district 6 lie over each other in part, so they are not compared."
    assert page.answer == told
    assert page.details[0] == told
    more = read_site_page("compare", areas="ward-7,district-6,302")
    assert more.answer.startswith("Rebate cameras per square mile: Ward 7 about ")
    assert more.details[0] == WORDS.compare_no_rank
    assert "Ward 7 and Police district 6" in more.html


def test_larger_areas_are_outlined_and_numbered(census: Census) -> None:
    chosen = (("506",), wards(census)["5"].areas, districts(census)["5"].areas)
    chart = small_map(census, "per_km2", chosen, True, 330, WORDS, LIGHT)
    data = {
        layer["data"]["name"]: json.loads(layer["data"]["values"])
        for layer in chart["layer"]
        if "values" in layer["data"]
    }
    areas = {f["properties"]["area_id"]: f for f in flat(census)["area"]}
    for feature, inside in zip(data["chosen"], chosen, strict=True):
        border = shapely.union_all([shape(areas[area]["geometry"]) for area in inside]).boundary
        drawn = shape(feature["geometry"])
        drawn = drawn if len(inside) > 1 else drawn.boundary
        assert drawn.symmetric_difference(border).length < 1e-9
    numbers = {point["number"]: shapely.Point(point["x"], point["y"]) for point in data["numbers"]}
    assert sorted(numbers) == ["1", "2", "3"]
    assert len(set(numbers.values())) == 3, "none covers another"


def test_a_district_is_the_sum_of_whole_areas() -> None:
    page = read_site_page("compare", areas="district-3,district-7")
    assert page.answer.startswith("Police district ")
    assert "(estimate)" not in page.html
    assert "A police district is made up of whole areas" in page.html
    other = read_site_page("compare", areas="302,304").html
    assert "A police district is made up of whole areas" not in other


def test_part_of_a_year_is_said_to_be_scaled_up() -> None:
    assert (
        "scaled up to a year" in read_site_page("compare", areas="302,304", window="to_date").html
    )
    for window in ("year", "full_year"):
        page = read_site_page("compare", areas="302,304", window=window)
        assert "scaled up to a year" not in page.html


def test_small_multiples_have_one_scale(census: Census) -> None:
    view = CompareView(("302", "708", "104", "207"), "per_km2", "violent", "year", "en", "us")
    panels = compare_figures.panels(census, view, WORDS, LIGHT)
    domains = set()
    for panel in panels:
        assert panel.chart
        for layer in panel.chart["layer"]:
            scale = layer["encoding"].get("y", {}).get("scale", {})
            if "domain" in scale:
                domains.add(tuple(scale["domain"]))
    assert len(domains) == 1


@pytest.mark.parametrize(
    ("per", "crime"), [("per_km2", "violent"), ("per_1000_residents", "arson")]
)
def test_the_charts_are_valid_vega_lite(census: Census, per: Any, crime: str) -> None:
    view = CompareView(("302", "209", "district-3", "ward-2"), per, crime, "year", "en", "us")
    found = [
        compare_figures.cameras_plot(census, view, WORDS, LIGHT).chart,
        compare_figures.crime_plot(census, view, WORDS, LIGHT).chart,
        *(panel.chart for panel in compare_figures.panels(census, view, WORDS, LIGHT)),
    ]
    charts = [chart for chart in found if chart]
    assert len(charts) >= 4
    for chart in charts:
        rows = {
            name: pa.ipc.open_stream(content).read_all().to_pylist()
            for name, content in chart["datasets"].items()
        }
        require_valid(chart | {"datasets": rows})
        assert "://" not in json.dumps(
            {key: value for key, value in chart.items() if key != "datasets"}
        )


def test_where_rates_and_counts_part_all_three_are_said_together(census: Census) -> None:
    """Ward 6 has more robbery on its land than Ward 8, as much by residents, and fewer reports."""
    asked = {"areas": "ward-6,ward-8", "crime": "robbery"}
    (said,) = [line for line in read_site_page("compare", **asked).details if "one story" in line]
    for needed in (
        "per square mile about 1.4 times as much (1.06 to 1.79 times)",
        "per 1,000 residents no clear difference",
        "in plain reports 206 against 256",
    ):
        assert needed in said
    shown = exhibit(census, "compared-crime", asked, WORDS, LIGHT)
    assert shown and said in shown.notes
    brief = comparison_brief(census, read(census, asked), WORDS, LIGHT)
    assert said in dict(brief.sentences).values()


def test_where_all_three_tell_one_story_nothing_more_is_said() -> None:
    page = read_site_page("compare", areas="ward-7,ward-8", crime="robbery")
    assert "one story" not in page.html


def test_choices_made_ready_are_taken_from_the_data() -> None:
    app = run_page("compare", areas="602,506", crime="robbery")
    labels = {str(b.key): b.label for b in app.button if str(b.key).startswith("preset-")}
    assert list(labels.values()) == ["Ward 7 and 8", "Ward 3 and 8", "My neighbors"]
    app.button(key="preset-2").click().run()
    first, *beside = dict(app.query_params)["areas"].split(",")
    assert first == "602" and 1 < len(beside) < 6
    for page in (app, run_page("compare")):
        ready = [b.label for b in page.button if str(b.key).startswith("preset-")]
        assert ready == ["Ward 7 and 8", "Ward 3 and 8"]


def test_counts_and_both_rates_stand_in_one_row_whatever_is_drawn(census: Census) -> None:
    asked = {"areas": "302,504", "crime": "robbery"}
    land, residents = (
        read_site_page("compare", **asked, per=per).table(TABLE)
        for per in ("per_km2", "per_1000_residents")
    )
    assert land == residents
    assert land.headers[1:7] == [
        "Rebate cameras",
        "Rebate cameras per square mile",
        "Rebate cameras per 1,000 residents",
        "Robbery, reports",
        "Robbery per square mile a year (likely range)",
        "Robbery per 1,000 residents a year (likely range)",
    ]


def test_this_year_and_the_last_are_drawn_with_their_ranges(census: Census) -> None:
    page = read_site_page("compare", areas="302,504,ward-7", crime="robbery")
    drawn = page.chart("Robbery, 2026 to 8 Apr 2026, against").data["rows"]
    table = page.table(WORDS.compare_change_caption)
    for row, (name, (cell,)) in zip(drawn.itertuples(), table.rows.items(), strict=True):
        assert row.caption.endswith(f"{name}: {cell}")
        assert ("%" in cell) == (row.low < row.value < row.high)
    assert drawn["value"].notna().any(), "one has enough reports for a percentage"


def test_with_few_reports_there_are_counts_and_no_percentage() -> None:
    page = read_site_page("compare", areas="302,504", crime="homicide")
    assert "%" not in "".join(
        cell for (cell,) in page.table(WORDS.compare_change_caption).rows.values()
    )


def test_a_list_whose_words_change_is_set_to_what_is_chosen_in_the_new_ones() -> None:
    """A browser knows a choice by its words, and would send the old ones back as a choice."""
    app = run_page("compare", areas="302,504")
    before = app.selectbox("window").proto.options
    app.selectbox("crime").select("robbery").run()
    after = app.selectbox("window").proto
    assert list(after.options) != list(before)
    assert after.set_value
    assert after.raw_value in after.options


def test_a_ward_whose_name_says_so_is_not_called_a_ward_twice() -> None:
    words = LANGUAGES["en"].of("rebates", "us")
    assert words.larger("ward", "8") == "Ward 8"
    assert words.larger("ward", "Ward1") == "Ward1"
    assert words.larger("district", "North District") == "North District"
