"""Every number on the first page against a second computation from the source files.

The page is read from the committed releases, the expected numbers come from oracle.py.
The large sentence, the verdicts and the cells of the table are compared whole; longer
texts by their numbers and dates, in order and exactly as written.
"""

from __future__ import annotations

import bisect
import datetime as dt
import functools
import itertools
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

from tests import REPOSITORY
from tests.components.charts.outlined import outlined
from tests.embedded import embedded_census
from tests.oracles import oracle
from tests.oracles.oracle import ALL, CRIMES, VIOLENT, Change, Reports, change_texts, density
from tests.oracles.oracle_dispersion import varying
from tests.page_reader import Page, figures_in, read_page

MEASURES = {"per_km2": "square mile", "per_1000_residents": "1,000 residents"}
DENSITY_COLUMNS = {measure: f"Rebate cameras per {text}" for measure, text in MEASURES.items()}
SORTS = ("most", "least", "name", "reports", "rise", "fall")
SOME_AREAS = ("104", "209", "302", "506", "706", "708")

page = functools.cache(read_page)  # each view is drawn once, by whichever test asks first


@dataclass(frozen=True)
class AreaChanges:
    """What the table says of one kind of crime, by area."""

    windows: oracle.Windows
    year_end: dt.date
    year: pd.Series
    changes: dict[str, Change]


@pytest.fixture(scope="module")
def changes(crime: Reports, areas: gpd.GeoDataFrame, ward_of: pd.Series) -> dict[str, AreaChanges]:
    """By kind of crime."""

    def of(offenses: tuple[str, ...]) -> AreaChanges:
        windows = oracle.windows(crime.last_day(offenses))
        whole = crime.newest_year(offenses)
        year, before, after = (
            crime.by_area(offenses, *window, areas.index)
            for window in (whole, windows.before, windows.after)
        )
        days = [(last - first).days + 1 for first, last in (windows.before, windows.after)]
        compared = {
            psa: Change(
                int(before[psa]), int(after[psa]), varying(crime, offenses, [psa], ward_of), *days
            )
            for psa in areas.index
        }
        return AreaChanges(windows, whole[1], year, compared)

    return {name: of(choice.offenses) for name, choice in CRIMES.items()}


# ---------------------------------------------------------------- what is read


def test_files_hold_the_days_they_are_counted_for(source_files: Path) -> None:
    """The list of covered days is right about the ends of every file."""
    for cover in oracle.COVERS:
        rows = pd.read_csv(source_files / cover.file, dtype=str)
        utc = pd.to_datetime(rows["REPORT_DAT"], utc=True)
        days = utc[rows["OFFENSE"].isin(cover.offenses)].dt.tz_convert("America/New_York").dt.date
        first, last = dt.date.fromisoformat(cover.first), dt.date.fromisoformat(cover.last)
        assert {first, last} <= set(days), f"{cover.file}: nothing reported on a first or last day"
        # Some weeks pass without a single arson.
        missing = set(cover.offenses) - set(rows["OFFENSE"]) - {"ARSON"}
        assert not missing, f"{cover.file}: holds no {missing}"


def test_every_report_is_placed_in_an_area(crime: Reports, areas: gpd.GeoDataFrame) -> None:
    assert set(crime.rows["psa"]) == set(areas.index)
    assert "Every report could be placed in an area." in page().table_note


# ---------------------------------------------------------------- the answer and the dates


def test_how_coverage_is_spread(cameras: pd.DataFrame) -> None:
    check_city_answer(page(), cameras)


def check_city_answer(shown_page: Page, cameras: pd.DataFrame) -> None:
    shown = cameras[cameras["shown"]]
    half = oracle.surface_of_half(shown)
    expected = "In 2019, half of D.C.’s rebate cameras shown here stood on "
    assert shown_page.answer == f"{expected}about {half:.0%} of the ground."

    by_surface = shown["per_km2"]
    lowest, highest = may_be_lowest(shown, "per_km2"), may_be_highest(shown, "per_km2")
    (spread,) = shown_page.details
    assert figures_in(spread) == [
        *(density(by_surface.min()), *lowest),
        *(density(by_surface.max()), *highest),
    ]
    names = [shown_page.by_area[psa].in_text for psa in (*lowest, *highest)]
    places = [spread.find(name) for name in names]
    assert places[0] > 0 and places == sorted(places)

    assert figures_in(shown_page.prose["What the figures add up to"]) == [
        f"{shown['cameras'].sum():,}",
        f"{shown['addresses'].sum():,}",
        str(len(shown)),
        str(len(cameras)),
        str(len(cameras) - len(shown)),
        f"{oracle.CAMERAS_IN_ALL:,}",
        "15,000",  # as the Mayor had said before
        "1 August 2019",
    ]


def may_be_highest(shown: pd.DataFrame, per: str) -> list[str]:
    """Areas that would have the most if figures rounded to 20 were 10 more here, 10 less there."""
    size = shown["cameras"].astype(float) / shown[per]
    least, most = (shown["cameras"] - 10) / size, (shown["cameras"] + 10) / size
    able = most[most > least.max()].index
    return list(shown.loc[able, per].sort_values(ascending=False).index)


def may_be_lowest(shown: pd.DataFrame, per: str) -> list[str]:
    size = shown["cameras"].astype(float) / shown[per]
    least, most = (shown["cameras"] - 10) / size, (shown["cameras"] + 10) / size
    able = least[least < most.min()].index
    return list(shown.loc[able, per].sort_values().index)


def test_the_source_adds_up_to_what_the_page_says(source_files: Path) -> None:
    table = pd.read_csv(source_files / oracle.CAMERA_TABLE)
    assert table["TotalCameras"].sum() == oracle.CAMERAS_IN_ALL


def test_answer_for_every_area(cameras: pd.DataFrame) -> None:
    typical = cameras["per_km2"].median()
    found, expected = {}, {}
    for psa, area in cameras.iterrows():
        view = page(area=psa)
        name = view.by_area[psa].in_text
        details = " ".join(view.details)
        found[psa] = (view.answer, figures_in(details), "small figures" in details)
        if not area["shown"]:
            sentence = f"The camera figure for {name} is not shown."
            # The number of the privacy rule, and the year of the public table.
            expected[psa] = (sentence, ["10", "10", "2019"], False)
            continue
        words = oracle.compared_with_typical(area["per_km2"] / typical)
        about = density(area["per_km2"])
        expected[psa] = (
            f"In 2019, {name} had about {about} rebate cameras per square mile, {words}.",
            [
                f"{area['cameras']:,}",
                f"{area['addresses']:,}",
                f"{area['surface']:.2f}",
                f"{640 * area['surface']:,.0f}",  # acres
                f"{oracle.nearest(area['residents'], 100):,}",
                "2020",
                density(typical),
            ],
            area["small"],
        )
    assert found == expected


@pytest.mark.parametrize("name", CRIMES)
def test_dates(crime: Reports, name: str) -> None:
    offenses = CRIMES[name].offenses
    assert figures_in(page(crime=name).dates) == [
        oracle.CAMERAS_AS_OF,
        oracle.day(crime.last_day_city(offenses)),
        oracle.CRIME_PUBLISHED,
        oracle.day(crime.last_day(offenses)),
        oracle.published_by_area(offenses),
    ]


# ---------------------------------------------------------------- the table


def across_classes(area: pd.Series, measure: str, limits: list[float]) -> str:
    """The range of a rounded figure where it leaves open which color is that of the area."""
    size = area["surface"] if measure == "per_km2" else area["residents"] / 1000
    low, high = ((area["cameras"] + apart) / size for apart in (-10, 10))
    if np.searchsorted(limits, low) == np.searchsorted(limits, high):
        return ""
    return f" [{density(low)} to {density(high)}]"


def camera_cells(area: pd.Series, cameras: pd.DataFrame) -> list[str]:
    """The two densities, cameras, addresses, surface and residents."""
    figures = ["Not shown"] * 4
    if area["shown"]:
        mark = " (small figure, less exact)" if area["small"] else ""
        breaks = {each: oracle.limits_of_classes(cameras[each], each) for each in MEASURES}
        figures = [
            *(
                density(area[measure]) + mark + across_classes(area, measure, breaks[measure])
                if pd.notna(area[measure])
                else "No rate" + mark
                for measure in MEASURES
            ),
            f"{area['cameras']:,}",
            f"{area['addresses']:,}",
        ]
    return [*figures, f"{area['surface']:.2f}", f"{area['residents']:,}"]


def test_cameras_in_the_table(cameras: pd.DataFrame) -> None:
    found = {row.psa: list(row.cells.values())[:6] for row in page().rows}
    assert found == {psa: camera_cells(area, cameras) for psa, area in cameras.iterrows()}


@pytest.mark.parametrize("name", CRIMES)
def test_crime_in_the_table(name: str, changes: dict[str, AreaChanges]) -> None:
    view, changed = page(crime=name), changes[name]
    after, year_end = changed.windows.after[1], changed.year_end
    assert view.headers == [
        "Area",
        "Rebate cameras per square mile",
        "Rebate cameras per 1,000 residents",
        "Rebate cameras",
        "Addresses",
        "Land, square miles",
        "Residents",
        f"{CRIMES[name].label}, 12 months to {year_end.day} {year_end:%b %Y}",
        f"{after.year} to {after.day} {after:%b}, against {oracle.same_days(changed.windows)}",
    ]
    texts = change_texts(list(changed.changes.values()))
    assert {row.psa: list(row.cells.values())[6:] for row in view.rows} == {
        psa: [f"{changed.year[psa]:,}", text]
        for psa, text in zip(changed.changes, texts, strict=True)
    }


def test_table_has_changes_of_every_kind(changes: dict[str, AreaChanges]) -> None:
    """The comparisons above would prove little if every cell read alike."""
    seen = {change.direction for table in changes.values() for change in table.changes.values()}
    assert seen == {"down", "up", "unclear", "few"}


@pytest.mark.parametrize(
    ("name", "per"),
    [("violent", "per_km2"), ("property", "per_1000_residents"), ("robbery", "per_km2")],
)
@pytest.mark.parametrize("sort", SORTS)
def test_order_of_the_table(
    sort: str, name: str, per: str, cameras: pd.DataFrame, changes: dict[str, AreaChanges]
) -> None:
    changed = changes[name]
    keys = {
        "most": -cameras[per],
        "least": cameras[per],
        "name": pd.Series(0, index=cameras.index),
        "reports": -changed.year,
        "rise": -pd.Series({psa: change.ratio for psa, change in changed.changes.items()}),
        "fall": pd.Series({psa: change.ratio for psa, change in changed.changes.items()}),
    }
    # Areas without the figure come last; equal ones stand in the order of their numbers.
    ordered = sorted(
        (pd.isna(key), 0 if pd.isna(key) else key, psa) for psa, key in keys[sort].items()
    )
    view = page(sort=sort, crime=name, per=per)
    assert [row.psa for row in view.rows] == [psa for _, _, psa in ordered]


@pytest.mark.parametrize("name", CRIMES)
def test_note_below_the_table(name: str, changes: dict[str, AreaChanges]) -> None:
    """It counts the areas that have enough reports, of which one in 20 may be a false alarm."""
    compared = [each for each in changes[name].changes.values() if each.direction != "few"]
    expected = ["10", "20", "2020", *([str(len(compared)), "20"] if compared else [])]
    assert figures_in(page(crime=name).table_note) == expected


def test_residents_are_those_of_the_census(source_files: Path) -> None:
    """Nobody is lost: the areas add up to the blocks, and the wards are as published."""
    counted = pd.read_csv(source_files / "census_blocks_2020.csv.gz")["POP20"].sum()
    on_page = sum(int(row.cells["Residents"].replace(",", "")) for row in page().rows)
    assert on_page == counted == 689_545
    wards = oracle.read_wards(source_files)
    people = oracle.people_and_homes(source_files, wards)
    assert people["residents"].to_dict() == wards["POP100"].to_dict()
    assert people["homes"].to_dict() == wards["HU100"].to_dict()


def test_wards_and_homes_of_the_release(source_files: Path, areas: gpd.GeoDataFrame) -> None:
    """Land, people and housing units of wards, and of areas, and how areas are shared out."""
    tables = embedded_census().releases["areas"].tables
    homes = oracle.people_and_homes(source_files, areas)["homes"]
    table = tables["areas"].to_pandas().set_index("area_id")
    assert table["housing_units"].to_dict() == homes.to_dict()
    wards = oracle.read_wards(source_files)
    expected = oracle.people_and_homes(source_files, wards)
    found = tables["geographies"].to_pandas().set_index("geography_id")
    assert found["geography"].unique().tolist() == ["ward"]
    assert found["residents"].to_dict() == expected["residents"].to_dict()
    assert found["housing_units"].to_dict() == expected["homes"].to_dict()
    land = oracle.land_km2(source_files, wards)
    assert found["area_km2"].to_dict() == pytest.approx(land.to_dict(), abs=1e-6)
    parts = tables["shares"].to_pandas().set_index(["area_id", "geography_id"])
    shares = parts["homes"]
    exact = oracle.homes_by_ward(source_files, areas, wards)
    assert (shares.reindex(exact.index, fill_value=0) - exact).abs().max() <= 0.0015
    assert set(shares.index[shares > 0]) <= set(exact.index)
    both = oracle.both_outlines(areas, wards)
    land_of_both = oracle.land_km2(source_files, both)
    of_area = land_of_both / land_of_both.groupby([area for area, _ in both.index]).transform("sum")
    found_land = parts["land"].reindex(pd.MultiIndex.from_tuples(both.index), fill_value=0)
    assert abs(found_land.to_numpy() - of_area.fillna(0).to_numpy()).max() <= 0.0015


# ---------------------------------------------------------------- the map


@pytest.mark.parametrize("per", MEASURES)
def test_map_legend_and_table_agree(per: str, cameras: pd.DataFrame) -> None:
    check_map(page(per=per), per, cameras)


def check_map(view: Page, per: str, cameras: pd.DataFrame) -> None:
    known = cameras[per].dropna()
    limits = oracle.limits_of_classes(known, per)
    told = oracle.limits_as_told(limits, known) if per == "per_km2" else limits
    no_rate = bool((cameras["shown"] & cameras[per].isna()).any())
    texts = list(view.legend)
    *ranges, hatched = texts[: texts.index("Water")]
    lines = texts[texts.index("Water") + 1 :]  # which have no color of a class
    assert set(lines) <= {"between areas", "city border", "police districts", "parks"}
    written = [f"{limit:,g}" for limit in told]
    between = [f"over {low} to {high}" for low, high in itertools.pairwise(written)]
    assert ranges == [f"up to {written[0]}", *between, f"over {written[-1]}"]
    assert hatched == ("Not shown, or no rate" if no_rate else "Not shown")
    assert view.legend[hatched] is None
    ramp = [str(view.legend[text]) for text in ranges]
    assert len(set(ramp)) == len(ramp) == len(limits) + 1

    features = [feature["properties"] for feature in view.features("areas")]
    assert sorted(feature["area_id"] for feature in features) == list(cameras.index)
    fills = {
        feature["area_id"]: "#" + bytes(feature["fill"][:3]).hex()
        for feature in features
        if feature["fill"][3] == 255
    }
    tooltips = {feature["area_id"]: feature["figure"] for feature in features}
    labels = {feature["area_id"]: feature["label"] for feature in features}
    assert labels == {psa: row.label for psa, row in view.by_area.items()}

    in_class = {psa: bisect.bisect_left(limits, value) for psa, value in known.items()}
    colors = {psa: ramp[position] for psa, position in in_class.items()}
    assert {psa: fills[psa] for psa in colors} == colors
    swatches = {row.psa: row.color for row in view.rows if row.color}
    assert swatches == colors

    without = set(cameras.index) - set(colors)
    hatch = [feature["properties"]["area_id"] for feature in view.features("hatch")]
    assert sorted(hatch) == sorted(without)
    assert not {fills[psa] for psa in without} & set(ramp)

    for psa, area in cameras.iterrows():
        shown = view.by_area[psa].cells[DENSITY_COLUMNS[per]]
        cell, _, across = shown.replace(" (small figure, less exact)", "").partition(" [")
        if psa in colors:
            rounded = f"; rounded: {across[:-1]}, in this class or the next" if across else ""
            assert tooltips[psa] == f"about {cell} rebate cameras per {MEASURES[per]}{rounded}"
            low = told[in_class[psa] - 1] if in_class[psa] else 0
            high = (*told, float("inf"))[in_class[psa]]
            assert low <= float(cell.replace(",", "")) <= high
        else:
            hidden = tooltips[psa] == "Camera figure not shown"
            assert hidden == (not area["shown"]) == (cell == "Not shown")


def test_areas_are_drawn_where_they_lie(areas: gpd.GeoDataFrame) -> None:
    """The outlines are simplified for the map, but they are the right ones."""
    features = page().features("areas")
    drawn = gpd.GeoDataFrame.from_features(features, crs="EPSG:4326").set_index("area_id")
    exact = areas.geometry.to_crs(oracle.METRES)
    drawn_metric = drawn.geometry.to_crs(oracle.METRES).reindex(exact.index)
    astray = exact.symmetric_difference(drawn_metric).area / exact.area
    assert astray.max() < 0.05

    hatched = gpd.GeoDataFrame.from_features(page().features("hatch"), crs="EPSG:4326")
    lines = hatched.set_index("area_id").geometry.to_crs(oracle.METRES)
    own = drawn_metric.reindex(lines.index)
    assert (lines.length > 1000).all()
    assert (lines.intersection(own.buffer(5)).length / lines.length > 0.999).all()


@pytest.mark.parametrize("per", MEASURES)
def test_map_in_words(per: str, cameras: pd.DataFrame) -> None:
    view = page(per=per)
    shown = int(cameras["shown"].sum())
    hidden = len(cameras) - shown
    top = may_be_highest(cameras[cameras[per].notna()], per)
    unit = ["1,000"] if per == "per_1000_residents" else []
    assert figures_in(view.map_alt) == [*unit, *top, str(shown), str(hidden)]
    assert all(view.by_area[psa].in_text in view.map_alt for psa in top)
    assert figures_in(view.map_note) == [str(hidden)]


def test_map_marks_the_chosen_area() -> None:
    for psa in SOME_AREAS:
        assert outlined(json.loads(page(area=psa).map_json)) == psa
    assert outlined(json.loads(page().map_json)) == ""


# ---------------------------------------------------------------- the trend


def expected_change(change: Change, windows: oracle.Windows) -> list[str]:
    """The numbers and dates of the sentence under a verdict."""
    through = windows.after[1]
    counts = [f"{change.after:,}", "1 January", oracle.day(through), f"{change.before:,}"]
    days = figures_in(oracle.same_days(windows))
    return [*counts, *days, *(["20"] if change.is_few else change.percentages)]


def told(sentence: str, expected: list[str]) -> list[str]:
    """Its numbers, without those of a kind of crime that goes another way than its group."""
    return figures_in(sentence)[: len(expected)]


def expected_verdict(label: str, change: Change, year: int) -> str:
    return {
        "down": f"↓ {label} is down in {year}.",
        "up": f"↑ {label} is up in {year}.",
        "unclear": f"{label}: no clear change in {year}.",
        "few": f"{label}: too few reports in {year} to call a change.",
    }[change.direction]


@pytest.mark.parametrize("name", CRIMES)
def test_this_year_in_the_city(name: str, crime: Reports, ward_of: pd.Series) -> None:
    """From the published months: they reach further than the single reports."""
    label, offenses = CRIMES[name]
    through = crime.last_day_city(offenses)
    assert through > crime.last_day(offenses)
    windows = oracle.windows(through)
    change = Change(
        crime.published_between(offenses, *windows.before),
        crime.published_between(offenses, *windows.after),
        varying(crime, offenses, None, ward_of),
        *((last - first).days + 1 for first, last in (windows.before, windows.after)),
    )
    view = page(crime=name)
    expected = expected_change(change, windows)
    assert told(view.change, expected) == expected
    assert view.verdict == view.crime == expected_verdict(label, change, through.year)


@pytest.mark.parametrize("name", CRIMES)
def test_this_year_in_areas(name: str, changes: dict[str, AreaChanges]) -> None:
    changed = changes[name]
    through = changed.windows.after[1]
    for psa in SOME_AREAS:
        change = changed.changes[psa]
        view = page(area=psa, crime=name)
        expected = expected_change(change, changed.windows)
        assert told(view.change, expected) == expected, psa
        assert view.verdict == expected_verdict(CRIMES[name].label, change, through.year), psa


def test_this_year_in_every_area(changes: dict[str, AreaChanges]) -> None:
    """The usual choice of crime, in the areas that the test above leaves out too."""
    changed = changes["violent"]
    expected = {
        psa: expected_change(change, changed.windows) for psa, change in changed.changes.items()
    }
    found = {psa: told(page(area=psa).change, expected[psa]) for psa in expected}
    assert found == expected


@pytest.mark.parametrize("name", CRIMES)
def test_monthly_series_of_the_city(name: str, crime: Reports) -> None:
    check_trend(page(crime=name), crime.monthly(CRIMES[name].offenses, None), name)


@pytest.mark.parametrize("name", CRIMES)
def test_monthly_series_of_areas(name: str, crime: Reports) -> None:
    for psa in SOME_AREAS:
        view = page(area=psa, crime=name)
        offenses = CRIMES[name].offenses
        check_trend(view, crime.monthly(offenses, psa), name, oracle.day(crime.last_day(offenses)))


def check_trend(view: Page, expected: pd.DataFrame, name: str, *area_ends: str) -> None:
    """The chart's data, month by month: counts, means, gaps, and what each month rests on."""
    drawn = view.trend
    assert list(drawn["month"]) == [str(month) for month in expected["month"]]
    assert whole_numbers(drawn["count"]) == whole_numbers(expected["count"])
    assert list(drawn["mean"].notna()) == list(expected["mean"].notna())
    assert drawn["mean"].dropna().to_list() == pytest.approx(expected["mean"].dropna().to_list())

    known = expected["count"].notna()
    bases = drawn["source"].map(
        {"single reports": "single reports", "published monthly counts": "published"}
    )
    assert list(bases[known.to_numpy()]) == list(expected["source"][known])

    runs = runs_of_gaps(expected)
    assert list(zip(view.gaps["from"], view.gaps["to"], strict=True)) == [
        (str(first), str(pd.Period(last, "M").end_time.date())) for first, last in runs
    ]
    spans = [f"{month:%b %Y}" for run in runs for month in (run if run[0] != run[1] else run[:1])]
    begins = ["12", *spans, *area_ends]
    told = figures_in(view.trend_caption)
    assert told[: len(begins)] == begins
    assert "0%" in told[len(begins) :], "what the range means is said after it"
    published = "published monthly counts" in view.trend_caption
    assert published == bool((expected["source"] == "published").any())

    first, last = expected["month"].iloc[0], expected["month"].iloc[-1]
    assert f"{CRIMES[name].label.lower()} by month" in view.trend_alt
    assert f"from {first:%B %Y} to {last:%B %Y}. {view.verdict}" in view.trend_alt


def whole_numbers(counts: pd.Series) -> list[int | None]:
    assert (counts.dropna() % 1 == 0).all()
    return [None if pd.isna(count) else int(count) for count in counts]


def runs_of_gaps(months: pd.DataFrame) -> list[tuple[dt.date, dt.date]]:
    """First and last month of each run without a count."""
    runs: list[tuple[dt.date, dt.date]] = []
    previous_known = True
    for month, count in zip(months["month"], months["count"], strict=True):
        if pd.isna(count):
            runs = [*runs, (month, month)] if previous_known else [*runs[:-1], (runs[-1][0], month)]
        previous_known = pd.notna(count)
    return runs


def test_gaps_are_where_the_files_have_none(crime: Reports) -> None:
    """What the page says in words of the years without all reports."""
    violent = runs_of_gaps(crime.monthly(VIOLENT, "302"))
    assert violent == [
        (dt.date(2018, 6, 1), dt.date(2019, 12, 1)),
        (dt.date(2022, 9, 1), dt.date(2022, 12, 1)),
        (dt.date(2023, 4, 1), dt.date(2023, 12, 1)),
        (dt.date(2025, 4, 1), dt.date(2025, 8, 1)),  # September is whole
        (dt.date(2025, 10, 1), dt.date(2025, 12, 1)),
    ]
    city = crime.monthly(ALL, None)
    assert list(runs_of_gaps(city)) == [(dt.date(2018, 6, 1), dt.date(2018, 12, 1))]
    text = page().prose["Where the counts come from"]
    four = ("HOMICIDE", "ASSAULT W/DANGEROUS WEAPON", "BURGLARY", "MOTOR VEHICLE THEFT")
    five = [offense for offense in ALL if offense not in four]
    whole = crime.complete.loc["2019-01-01":"2025-08-23", list(four)]
    assert whole.all(axis=None)
    missing = ("9 September 2022", "31 December 2022"), ("21 April 2023", "31 December 2023")
    for span in missing:
        first, last = (pd.Timestamp(each) for each in span)
        assert not crime.complete.loc[first:last, five].any(axis=None)
        around = crime.complete.loc[[first - pd.Timedelta(days=1), last + pd.Timedelta(days=1)]]
        assert around[five].all(axis=None)
    assert crime.complete.loc["2019", five].mean(axis=None) < 0.1
    assert crime.complete.index[crime.complete.all(axis=1)].max() == pd.Timestamp("8 April 2026")
    told = ["1 January 2019", "23 August 2025", "2019"]
    told += [*itertools.chain(*missing), "2025", "8 April 2026", "2019"]
    assert figures_in(text) == told


def test_homicide_counts_victims(crime: Reports, source_files: Path) -> None:
    """One row is one victim; the files hold fewer case numbers than rows."""
    year = crime.rows[(crime.rows["offense"] == "HOMICIDE") & (crime.rows["day"].dt.year == 2024)]
    cases = pd.read_csv(source_files / "crime_incidents_2024.csv.gz", dtype=str)
    cases = cases.loc[cases["OFFENSE"] == "HOMICIDE", "CCN"].nunique()
    assert (len(year), cases) == (187, 180)
    drawn = page(crime="homicide").trend
    assert drawn.loc[drawn["month"].str.startswith("2024"), "count"].sum() == len(year)


# ---------------------------------------------------------------- the texts below


def test_dates_of_the_sources_and_releases() -> None:
    dates = {
        "Police Service Areas": " 25 August 2025.",
        "Neighborhood Clusters": " Open Data DC.",  # its date is not known
        "Wards from 2022": " Open Data DC.",
        "Land of the 2020 census blocks": " 2020.",
        "2020 census blocks, counted": " 2020.",
        "Crime Incidents (MPD)": " 12 April 2026.",
        "Monthly counts from MPD's crime layers": " October 2026.",
        "Crime Incidents in 2018 (MPD), by the day they began": " snehitha-tadapaneni.",
        "Private Security Camera Rebate and Voucher Program": f" {oracle.CAMERAS_AS_OF}.",
        "CCTV Street Cameras, 2016": " 16 August 2016.",
    }
    for source, (title, date) in zip(page().sources, dates.items(), strict=True):
        assert source.startswith(title)
        assert source.endswith(date)
    catalog = json.loads((REPOSITORY / "data/releases/washington-dc/catalog.json").read_text())
    releases = [
        f"{kind} {catalog[kind][0]}" for kind in ("areas", "crime", "cameras", "government")
    ]
    assert page().versions == f"Releases shown: {', '.join(releases)}."


def test_share_of_the_cameras_said_to_be_connected(
    source_files: Path, cameras: pd.DataFrame
) -> None:
    published = pd.read_csv(source_files / "camera_published_figures.csv")
    connected = published.loc[published["programme"] == "CameraConnect DC", "value"].item()
    assert f"nearly {connected:,}" in page().prose["It is not CameraConnect"]
    assert "about a third as many" in page().prose["It is not CameraConnect"]
    assert cameras["cameras"].sum() / connected == pytest.approx(1 / 3, abs=0.05)


# ---------------------------------------------------------------- other figures, on purpose

# Approved claims and cameras at the edge of every rule; None: the area is not in the table.
STRAINED = {
    "209": (40, 90),  # too few residents for a rate
    "301": (9, 40),  # one address below the threshold
    "302": (10, 200),  # on it, and more than ten cameras an address
    "303": (14, 30),  # just below half way, and half way between 20 and 40
    "304": (15, 29),  # half way, and just below it
    "305": (10, 11),  # rounded up by nearly half
    "306": (10, 10),
    "307": (12, 119),  # just within ten an address
    "308": (13, 131),  # just beyond
    "401": (9, 9),
    "402": (0, 0),
    "403": (25, 50),
    "404": (120, 5000),
}


@pytest.fixture(scope="module")
def strained(
    source_files: Path,
    surface_and_people: tuple[pd.Series, pd.Series],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, pd.DataFrame]:
    """Releases with a camera table made to try every rule, and what it should show."""
    work = tmp_path_factory.mktemp("strained")
    table = pd.read_csv(source_files / oracle.CAMERA_TABLE, dtype=str).set_index("PSA")
    for psa, counts in STRAINED.items():
        table.loc[psa, ["TotalApproved", "TotalCameras"]] = [str(count) for count in counts]
    table.to_csv(work / oracle.CAMERA_TABLE)

    releases = work / "releases"
    embedded = REPOSITORY / "data/releases"
    shutil.copytree(embedded, releases, ignore=shutil.ignore_patterns("cameras"))
    catalog = releases / "washington-dc/catalog.json"
    versions = json.loads(catalog.read_text())
    catalog.write_text(json.dumps({**versions, "cameras": []}))
    command = [sys.executable, "-m", "data.cli", "publish", "washington-dc"]
    command += ["--table", str(work / oracle.CAMERA_TABLE), "--releases", str(releases)]
    command += ["--ledger", str(work / "ledger.json")]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    return releases, oracle.coverage(work / oracle.CAMERA_TABLE, *surface_and_people)


def test_rules_hold_at_their_edges(strained: tuple[Path, pd.DataFrame]) -> None:
    releases, cameras = strained
    expected = {
        "209": ("100", "40"),
        "301": ("Not shown", "Not shown"),
        "302": ("100", "10"),
        "303": ("40", "10"),
        "304": ("20", "20"),
        "305": ("20", "10"),
        "306": ("20", "10"),
        "307": ("120", "10"),
        "308": ("140", "10"),
        "401": ("Not shown", "Not shown"),
        "402": ("Not shown", "Not shown"),
        "403": ("60", "30"),
        "404": ("1,200", "120"),
    }
    view = read_page(releases)
    found = {psa: view.by_area[psa] for psa in STRAINED}
    figures = {p: (r.cells["Rebate cameras"], r.cells["Addresses"]) for p, r in found.items()}
    assert figures == expected
    assert found["209"].cells["Rebate cameras per 1,000 residents"] == "No rate"
    cells = {row.psa: list(row.cells.values())[:6] for row in view.rows}
    assert cells == {psa: camera_cells(area, cameras) for psa, area in cameras.iterrows()}


@pytest.mark.parametrize("per", MEASURES)
def test_strained_figures_are_drawn_right(strained: tuple[Path, pd.DataFrame], per: str) -> None:
    releases, cameras = strained
    view = read_page(releases, per=per)
    check_city_answer(view, cameras)
    check_map(view, per, cameras)
    hidden = str((~cameras["shown"]).sum())
    assert figures_in(view.map_note) == [hidden, *(["1"] if per == "per_1000_residents" else [])]
