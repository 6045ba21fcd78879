"""The builders: map, chart, table and legend, without a browser."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from components.blocks.legend import legend
from components.charts.density_map import class_of
from components.charts.palette import DARK, LIGHT, Palette, palette, rgb
from components.figures import coverage as figures
from components.views.area import Measure
from components.wording import LANGUAGES
from data.arithmetic.denominator import PERS
from data.census.census import Census
from tests.components.charts.outlined import outlined
from tests.components.charts.vega_lite import require_valid

WORDS = LANGUAGES["en"].of("rebates", "us")


def layers(census: Census, measure: Measure, area: str | None, colors: Palette) -> dict[str, Any]:
    drawn = figures.coverage_map(census, measure, area, WORDS, colors)
    assert drawn.deck["mapStyle"] == "__MAP_STYLE__"
    return {
        layer["id"]: layer | {"data": json.loads(drawn.parts[layer["data"]].content)}
        if isinstance(layer["data"], str)
        else layer
        for layer in drawn.deck["layers"]
    }


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("measure", PERS)
def test_every_area_has_the_colour_of_its_class(
    census: Census, measure: Measure, colors: Palette
) -> None:
    drawn = layers(census, measure, None, colors)["areas"]["data"]["features"]
    limits = census.breaks(measure)
    assert len(drawn) == 57
    for feature in drawn:
        properties = feature["properties"]
        value = getattr(census.by_id[properties["area_id"]], measure)
        expected = (
            colors.paper if value is None else colors.ramp[sum(value > limit for limit in limits)]
        )
        assert properties["fill"] == rgb(expected)
        assert ("not shown" in properties["figure"]) == (value is None)


def test_hidden_areas_are_hatched_and_no_others(census: Census) -> None:
    hatched = layers(census, "per_km2", None, LIGHT)["hatch"]["data"]["features"]
    ids = sorted(feature["properties"]["area_id"] for feature in hatched)
    assert ids == sorted(area.area_id for area in census.by_id.values() if not area.shown)


def test_only_the_chosen_area_has_a_heavy_outline(census: Census) -> None:
    for area in (None, "302"):
        drawn = figures.coverage_map(census, "per_km2", area, WORDS, LIGHT)
        assert outlined(drawn.deck) == (area or "")


def test_a_choice_leaves_the_camera_of_the_map_where_it_was(census: Census) -> None:
    views: list[tuple[Measure, str | None]] = [("per_km2", None), ("per_1000_residents", "708")]
    decks = [figures.coverage_map(census, *view, WORDS, LIGHT).deck for view in views]
    assert decks[0]["initialViewState"] == decks[1]["initialViewState"]


def test_the_map_names_no_other_host(census: Census) -> None:
    drawn = figures.coverage_map(census, "per_km2", "302", WORDS, LIGHT)
    text = drawn.to_json(lambda part, tag: f"./map/{part}-{tag}.json")
    assert "://" not in text + "".join(part.content.decode() for part in drawn.parts.values())
    assert "\n" not in text


def test_a_value_on_a_limit_belongs_below_it() -> None:
    values = pd.Series([5.0, 10.0, 10.1, 99.0, None], index=list("abcde"))
    assert class_of(values, [10, 20]).tolist()[:4] == [0, 0, 1, 2]
    assert class_of(values, [10, 20]).isna()["e"]


def _rows(chart: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every row of data behind a chart, which holds it as Arrow."""
    for content in chart["datasets"].values():
        yield from pa.ipc.open_stream(content).read_all().to_pylist()


@pytest.mark.parametrize("area", [None, "302"])
@pytest.mark.parametrize("crime", ["violent", "homicide", "burglary"])
def test_the_chart_is_valid_vega_lite(census: Census, area: str | None, crime: str) -> None:
    chart = figures.drawn_trend(census, area, crime, WORDS, LIGHT)
    assert chart is not None
    rows = {
        name: pa.ipc.open_stream(content).read_all().to_pylist()
        for name, content in chart["datasets"].items()
    }
    require_valid(chart | {"datasets": rows})
    fields = {
        channel["field"]
        for layer in chart["layer"]
        for channel in layer["encoding"].values()
        if isinstance(channel, dict) and "field" in channel
    }
    gaps = {"from", "to", "middle"} if rows["gaps"] else set()  # their name is an expression
    assert fields == {"month", "count", "mean"} | gaps
    assert {layer["data"]["name"] for layer in chart["layer"]} <= set(rows)
    assert len(rows["peak"]) == 1


def test_a_gap_in_the_chart_is_empty_and_named(census: Census) -> None:
    chart = figures.drawn_trend(census, "302", "violent", WORDS, LIGHT)
    assert chart is not None
    by_month = {row["month"]: row["count"] for row in _rows(chart) if "count" in row}
    assert by_month["2023-06-01T00:00"] is None
    assert by_month["2019-01-01T00:00"] is None
    assert by_month["2023-03-01T00:00"] is not None
    assert by_month["2024-01-01T00:00"] is not None
    caption = figures.crime_trend(census, "302", "violent", WORDS).caption
    assert "Sep 2022 to Dec 2022" in caption
    assert "Apr 2023 to Dec 2023" in caption
    assert "8 April 2026" in caption


def test_the_city_line_says_where_it_uses_published_counts(census: Census) -> None:
    caption = figures.crime_trend(census, None, "violent", WORDS).caption
    assert "published monthly counts" in caption


@pytest.mark.parametrize("sort", ["most", "least", "name", "reports", "rise", "fall"])
def test_every_order_lists_every_area_once(census: Census, sort: str) -> None:
    table = figures.figures_table(census, "per_km2", "property", sort, WORDS, LIGHT)
    names = re.findall(r'<th scope="row">.*?(PSA \d+)', table)
    assert sorted(names) == [f"PSA {area}" for area in census.by_id]
    mark = figures.chosen_row(census, "per_km2", "property", sort, "302")
    assert mark.count(f"nth-child({names.index('PSA 302') + 1})") == 2


def test_of_many_areas_the_first_rows_come_and_the_chosen_one(census: Census) -> None:
    shown = figures.figures_table(
        census, "per_km2", "property", "name", WORDS, LIGHT, rows=10, area="507"
    )
    names = re.findall(r'<th scope="row">.*?PSA (\d+)', shown)
    assert names == [*list(census.by_id)[:10], "507"]
    mark = figures.chosen_row(census, "per_km2", "property", "name", "507", rows=10)
    assert mark.count("nth-child(11)") == 2


def test_areas_without_a_figure_come_last_in_both_directions(census: Census) -> None:
    for sort in ("most", "least"):
        table = figures.figures_table(census, "per_km2", "violent", sort, WORDS, LIGHT)
        names = re.findall(r"PSA (\d+)", table)
        assert set(names[-4:]) == {"101", "102", "103", "209"}


def test_a_hidden_area_is_never_a_zero_in_the_table(census: Census) -> None:
    table = figures.figures_table(census, "per_km2", "violent", "name", WORDS, LIGHT)
    row = re.search(r"PSA 103 .*?</tr>", table)
    assert row is not None
    cells = re.findall(r"<td[^>]*>(.*?)</td>", row[0])
    assert cells[:4] == ["Not shown"] * 4


def test_markup_in_a_name_is_text() -> None:
    assert "<b>" not in legend("<b>", [("#000000", "<b>"), (None, "<b>")])


def _luminance(color: str) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in bytes.fromhex(color[1:]))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_can_be_read_and_told_apart_without_hue(theme: str) -> None:
    colors = palette(theme)
    for text in (colors.ink, colors.muted, colors.crime):
        assert _contrast(text, colors.paper) >= 4.5
    steps = [_contrast(a, b) for a, b in zip(colors.ramp, colors.ramp[1:], strict=False)]
    assert min(steps) >= 1.3, "neighboring classes differ in lightness, so hue is never needed"
    brightness = [_luminance(color) for color in colors.ramp]
    assert brightness == sorted(brightness, reverse=theme == "light")
