"""The page Spread, run without a browser."""

import html
import itertools
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from components.blocks.legend import both_legend
from components.charts.bivariate import both_classes, both_palette
from components.charts.palette import DARK, LIGHT, Palette
from components.figures import spread as figures
from components.pages import spread as page
from components.views.area import Measure
from components.views.spread import read as spread_view
from components.wording import LANGUAGES
from data.arithmetic.denominator import PERS
from data.census.census import Census
from data.findings.coverage_and_crime import comparable, coverage_and_crime
from data.findings.crime_beside import TIMES, Time, years_of_crime
from data.findings.three_classes import of_cameras
from data.published.rules import RULES
from data.tables.figure_tables import both_table
from tests import REPOSITORY
from tests.components.charts.vega_lite import require_valid
from tests.forge import FACTS
from tests.second_release import embedded_with_few_shown
from tests.site_pages import bodies, markup, run_page

WORDS = LANGUAGES["en"].of("rebates", "us").spread


def test_the_page_answers_whether_the_spread_is_even(census: Census) -> None:
    app = run_page("spread")
    assert not app.exception
    shown = text_of(app)
    land, residents = figures.evenness(census)
    assert land is not None
    assert WORDS.answer(land) in shown and WORDS.among(residents) in shown
    assert WORDS.ginis(land, residents) in shown
    assert "Yes: areas with many cameras tend to lie next to each other" in shown


def text_of(app: AppTest) -> str:
    """What a page says, as a reader sees it."""
    return html.unescape(re.sub("<[^>]+>", "", markup(app)))


@pytest.mark.parametrize("crime", ["violent", "theft_from_auto", "adw"])
@pytest.mark.parametrize("per", PERS)
@pytest.mark.parametrize("time", TIMES)
def test_both_denominators_are_told_together(
    census: Census, crime: str, per: Measure, time: Time
) -> None:
    """Whichever is drawn: the verdict is the same, and each has its range and its null."""
    if time not in years_of_crime(census, crime):
        pytest.skip("this release has one year alone")
    shown = text_of(run_page("spread", crime=crime, per=per, time=time))
    label, found = census.place.crime_labels[crime], figures.links(census, crime, time)
    assert set(found.links) == set(PERS)
    for each, link in found.links.items():
        assert WORDS.link_finding(each, label, link) + WORDS.key_link(link.found) in shown
        assert WORDS.link_sentence(each, link) in shown
        unit = WORDS.per_units["us" if each == "per_km2" else each]
        assert f"Per {unit}: rank correlation" in shown
    assert "separate ones would" in shown


def test_two_times_are_never_set_beside_each_other_unsaid(census: Census) -> None:
    """No p-value and no range beside cameras and crime of years apart without the sentence."""
    for crime in comparable(census):
        for time, year in years_of_crime(census, crime).items():
            shown = text_of(run_page("spread", crime=crime, time=time))
            assert year.is_far == ("Two different times: the crime is of about" in shown)
            assert WORDS.both_title(census.place.crime_labels[crime], year) in shown
            by_occurrence = "by when it happened, not when it was reported" in shown
            assert by_occurrence == (year.counted_by == "occurrence")
            other_file = WORDS.why_another_file(year)
            assert by_occurrence == bool(other_file) and other_file in shown


def test_the_first_sentence_follows_the_figures(census: Census) -> None:
    for crime in comparable(census):
        for time in years_of_crime(census, crime):
            found = figures.links(census, crime, time)
            said = WORDS.link_verdict(census.place.crime_labels[crime], found)
            by_people = found.links["per_1000_residents"].verdict
            assert ("Per 1,000 residents, no clear link" in said) == (by_people == "unclear")
            by_land = found.links["per_km2"].verdict in ("more", "less")
            assert ("Per square mile, areas with more rebate cameras" in said) == by_land


@pytest.mark.parametrize("params", [{}, {"area": "209"}, {"crime": "all", "area": "504"}])
def test_every_measure_says_who_is_left_out_and_what_could_be(params: dict[str, str]) -> None:
    shown = markup(run_page("spread", **params))
    assert "4 areas are left out: the figure is not shown." in shown
    assert "fewer than 10 addresses, perhaps none" in shown and "anything from 0 to 90" in shown
    assert re.search(r"the Gini may be anything over land from 0\.\d\d to 0\.\d\d", shown)
    assert len(re.findall("With the 4 areas left out counted in", shown)) == 2
    assert "before it was rounded to 20. They make room for all" in shown


@pytest.mark.parametrize("params", [{}, {"area": "209"}, {"crime": "nonsense"}, {"per": "x"}])
def test_what_it_cannot_tell_is_always_there_and_cannot_be_closed(params: dict[str, str]) -> None:
    app = run_page("spread", **params)
    (panel,) = [body for body in bodies(app) if "cc-panel" in body]
    for needed in (
        "What this cannot tell you",
        "Nothing here shows that cameras lower crime, or raise it",
        "Joining is a choice",
        "open to some police service areas first",
        "More shops, bars and people",
        "People report more in some places",
        "8 September 2019",
        "The crime is what happened",
    ):
        assert needed in panel
    assert "<details" not in panel
    folded = [each.label for each in app.expander]
    assert folded == [LANGUAGES["en"].citation.heading], "at the foot, of every page"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("area", "999"),
        ("area", "<img src=x onerror=alert(1)>"),
        ("crime", "homicide"),  # too rare to set areas apart
        ("crime", "<script>zz</script>"),
        ("per", "per_mile"),
        ("time", "tomorrow"),
        ("lang", "xx"),
        ("date", "2020-13-45"),
    ],
)
def test_a_crafted_link_is_answered_politely_and_not_repeated(name: str, value: str) -> None:
    app = run_page("spread", **{name: value})
    assert not app.exception
    assert 'role="status"' in markup(app)
    assert "<" not in value or value not in markup(app)
    assert "<h1>Rebate cameras are spread" in markup(app)


def test_choices_are_written_to_the_address() -> None:
    app = run_page("spread")
    app.selectbox(key="crime").set_value("robbery").run()
    assert app.query_params["crime"] == "robbery"
    app.selectbox(key="area").set_value("504").run()
    assert app.query_params["area"] == "504"
    assert re.search(
        r"Brookland \(PSA 504\): [\d.]+ times \(somewhere from [\d.]+ to [\d.]+\) its even share",
        markup(app),
    )
    app.selectbox(key="area").set_value("").run()
    assert "area" not in app.query_params


def test_the_time_is_kept_in_the_address_and_in_every_link() -> None:
    app = run_page("spread", crime="adw")
    assert "of 2019" in text_of(app)
    app.selectbox(key="time").set_value("newest").run()
    assert app.query_params["time"] == "newest"
    assert "coverage-and-crime.csv?crime=adw&amp;time=newest" in markup(app)
    assert "Two different times" in text_of(app)


def test_a_hidden_area_is_never_given_a_share() -> None:
    shown = markup(run_page("spread", area="209"))
    assert "Downtown (PSA 209): not shown, so its share is not known." in shown
    rows = re.findall(r"<tr[^>]*><th scope=\"row\">.*?</tr>", shown)
    hidden = [row for row in rows if re.search(r"PSA (101|102|103|209) ", row)]
    assert len(hidden) == 4
    for row in hidden:
        cells = re.findall(r"<td[^>]*>(.*?)</td>", row)
        # Cameras, both quotients and the colour; crime is public.
        assert [cells[0], *cells[3:]] == ["Not shown"] * 4
        assert "cc-hatch" in row
        assert cells[2].replace(",", "").isdigit()


@pytest.mark.parametrize("per", PERS)
def test_the_file_tells_nothing_of_a_hidden_area_and_has_each_figure_in_its_range(
    census: Census, per: Measure
) -> None:
    found = coverage_and_crime(census, per, "violent", "newest")
    rows = both_table(census, found, figures.curves(census), per).rows.to_pandas()
    rows = rows.set_index("area_id")
    quotients = [name for name in rows if name.startswith("quotient_")]
    assert len(quotients) == 6
    hidden = census.areas.index[~census.areas["shown"]]
    assert rows.loc[hidden, [*quotients, "camera_class"]].isna().all(axis=None)
    for base in ("quotient_land", "quotient_residents"):
        known = rows.dropna(subset=[base])
        assert (known[f"{base}_low"] < known[f"{base}_high"]).all()
    assert found is not None
    assert set(rows["window_first_day"]) == {found.window.first}
    assert set(rows["window_last_day"]) == {found.window.last}
    assert set(rows["counted_by"]) == {found.year.counted_by}


def limits_of(census: Census, measure: Measure) -> tuple[float, float]:
    classes = of_cameras(census, measure)
    assert classes is not None
    return classes.limits


@pytest.mark.parametrize("measure", PERS)
@pytest.mark.parametrize("crime", ["violent", "theft_other"])
@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_map_table_and_scatter_show_the_same_classes(
    census: Census, measure: Measure, crime: str, colors: Palette
) -> None:
    found = coverage_and_crime(census, measure, crime, "newest")
    assert found is not None
    ramp = both_palette(colors).ramp
    drawn = figures.both_map(census, measure, crime, "newest", "504", WORDS, colors)
    assert drawn is not None
    layers = {name: json.loads(part.content) for name, part in drawn.parts.items()}
    fills = {
        feature["properties"]["area_id"]: "#" + bytes(feature["properties"]["fill"][:3]).hex()
        for feature in layers["areas"]["features"]
    }
    hatched = {f["properties"]["area_id"] for f in layers["hatch"]["features"]}
    chart = figures.scatter(census, measure, crime, "newest", None, WORDS, colors)
    assert chart is not None
    points = pa.ipc.open_stream(chart["datasets"]["areas"]).read_all().to_pylist()
    dots = {point["area_id"]: point["fill"] for point in points}
    table = figures.areas_table(census, measure, crime, "newest", WORDS, colors)
    cameras, crimes = limits_of(census, measure), found.crime_classes.limits
    for area in census.by_id.values():
        rate = getattr(area, measure)
        row = re.search(rf"<tr[^>]*><th[^>]*>(?:(?!</tr>).)*PSA {area.area_id} .*?</tr>", table)
        assert row
        if rate is None:
            assert area.area_id in hatched and area.area_id not in dots
            assert "cc-hatch" in row[0]
            continue
        of_crime = found.rows.loc[area.area_id, "crime"]
        position = 3 * sum(of_crime > limit for limit in crimes) + sum(
            rate > limit for limit in cameras
        )
        assert fills[area.area_id] == dots[area.area_id] == ramp[position]
        assert f"background:{ramp[position]}" in row[0]
        assert WORDS.both_names()[position] in row[0]


def test_limits_are_those_of_the_release_and_of_the_place(census: Census) -> None:
    released = census.releases["cameras"].facts["breaks"]["per_km2"]
    assert list(limits_of(census, "per_km2")) == released[:2]
    found = coverage_and_crime(census, "per_km2", "violent", "newest")
    assert found is not None
    assert census.place.crime.classes is not None
    assert found.crime_classes.limits == census.place.crime.classes.per_km2["violent"]
    assert found.rows["camera_class"].value_counts().to_dict() == {0: 18, 1: 17, 2: 18}


def test_what_is_too_rare_is_not_offered(census: Census) -> None:
    assert not {"homicide", "sex_abuse", "arson"} & set(comparable(census))
    assert {"violent", "property", "all", "robbery"} <= set(comparable(census))


# ---------------------------------------------------------------- charts and colours


def rows_of(chart: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    return {
        name: pa.ipc.open_stream(content).read_all().to_pylist()
        for name, content in chart["datasets"].items()
    }


@pytest.mark.parametrize("area", [None, "504", "209"])
def test_charts_are_valid_vega_lite(census: Census, area: str | None) -> None:
    charts = [
        figures.curves_chart(census, WORDS, LIGHT),
        figures.scatter(census, "per_km2", "violent", "newest", area, WORDS, DARK),
    ]
    for chart in charts:
        assert chart is not None
        rows = rows_of(chart)
        require_valid(chart | {"datasets": rows})
        used = {layer["data"]["name"] for layer in chart["layer"]}
        assert used <= set(rows)
        assert all(rows[name] for name in used), "an empty layer is an image without a name"


def test_the_curve_ends_at_everything(census: Census) -> None:
    rows = rows_of(figures.curves_chart(census, WORDS, LIGHT))
    for name in ("land", "residents"):
        first, *_, last = rows[name]
        assert [first[column] for column in ("base", "cameras", "low")] == [0, 0, 0]
        assert last["cameras"] == last["low"] == last["high"] == pytest.approx(1)
        assert all(row["low"] <= row["high"] for row in rows[name])


# How colours look with each kind of colour blindness, in full (Machado, Oliveira & Fernandes 2009).
_SIGHT = {
    "usual": np.eye(3),
    "no red": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no green": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "no blue": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)


def lab(color: str, sight: Any) -> np.ndarray:
    """CIE Lab (D65) of #rrggbb as somebody with that sight sees it."""
    part = np.array(list(bytes.fromhex(color[1:]))) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(sight) @ linear, 0, 1)
    xyz = _TO_XYZ @ seen / np.array([0.95047, 1, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("sight", _SIGHT)
def test_nine_colours_can_be_told_apart_by_everybody(colors: Palette, sight: str) -> None:
    """A difference of 20 in Lab is seen at a glance; 2.3 is just seen at all."""
    seen = [lab(color, _SIGHT[sight]) for color in both_palette(colors).ramp]
    apart = [np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)]
    assert min(apart) > 20


def test_the_nine_colours_have_an_order() -> None:
    """Away from paper with either figure, in both themes."""
    for colors in (LIGHT, DARK):
        lightness = np.array([lab(c, np.eye(3))[0] for c in both_palette(colors).ramp])
        grid = lightness.reshape(3, 3)
        sign = -1 if colors == LIGHT else 1
        assert (np.diff(grid, axis=0) * sign > 0).all()
        assert (np.diff(grid, axis=1) * sign > 0).all()


def test_classes_are_missing_where_either_is() -> None:
    cameras = pd.Series([0, 2, None], index=list("abc"))
    crime = pd.Series([2.0, None, 1], index=list("abc"))
    found = both_classes(cameras, crime)
    assert found["a"] == 6
    assert found.isna().tolist() == [False, True, True]


def test_markup_in_a_name_is_text() -> None:
    made = both_legend(
        ("<b>", ["<i>"] * 3), ("<b>", ["<i>"] * 3), [(None, "<b>")], ["<u>"] * 9, ["#000000"] * 9
    )
    assert not re.search("<[biu]>", made)


# ---------------------------------------------------------------- other releases


@pytest.mark.parametrize("shown", [1, 2, 5])
@pytest.mark.parametrize("choices", [{}, {"per": "per_1000_residents", "area": "101"}])
@pytest.mark.parametrize("breaks", [[], [10.0, 20.0]])
def test_a_city_with_few_shown_areas_has_a_page_too(
    shown: int,
    choices: dict[str, str],
    breaks: list[float],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = tmp_path / "releases"
    embedded_with_few_shown(root, shown, breaks=dict.fromkeys(PERS, breaks))
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    app = run_page("spread", **choices)
    assert not app.exception
    assert "<h1>Registered cameras are spread" in markup(app)
    assert "no range can be given" in markup(app), "every rule was applied to this release"
    assert "What this cannot tell you" in markup(app)
    if not breaks:
        assert "cannot be set side by side here" in markup(app)


def test_without_any_shown_area_nothing_is_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "releases"
    assert set(FACTS["rules"]) == set(RULES)
    embedded_with_few_shown(root, 0, programme=FACTS["programme"])
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    app = run_page("spread")
    assert not app.exception
    assert WORDS.nothing in markup(app)


SERVE = """
import sys
from streamlit.testing.v1 import AppTest
for page in ("spread", "claims"):
    script = f"from tests.site_pages import draw_alone; draw_alone('{page}')"
    app = AppTest.from_string(script, default_timeout=60).run()
    assert not app.exception and len(app.get("html")) > 5
print("\\n".join(sys.modules))
"""


def test_serving_needs_none_of_the_libraries_it_is_checked_against() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SERVE],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert {"data.arithmetic.association", "data.findings.claims"} <= loaded
    unwanted = {"scipy", "esda", "libpysal", "inequality", "statsmodels", "sklearn", "altair"}
    unwanted |= {"geopandas", "shapely", "mapclassify", "data.registry", "data.pipeline"}
    assert not unwanted & loaded


def test_neighbors_speak_of_a_link_only_where_one_is_shown(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = spread_view(census, {}).view
    assert "the link above" in page._neighbors(census, view, WORDS)
    monkeypatch.setattr(figures, "both", lambda *_: None)
    alone = page._neighbors(census, view, WORDS)
    assert WORDS.neighbors_mean_alone in alone and "link above" not in alone
