"""The open data hold the very numbers that stand on the pages."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from components.figures import coverage as figures
from components.wording import LANGUAGES
from data.census.census import Census
from data.findings.dates import crime_dates
from data.findings.trend import monthly_trend, year_to_date_change
from tests.asking import Asking
from tests.page_reader import figures_in, read_page
from tests.site_pages import read_site_page

WORDS = LANGUAGES["en"].of("rebates", "us")
Rows = list[dict[str, Any]]


def rows_of(ask: Asking, query: str) -> Rows:
    rows: Rows = ask(query).json()["rows"]
    return rows


def test_cameras_are_those_in_the_table_of_the_map(ask: Asking) -> None:
    page = read_page()
    rows = rows_of(ask, "areas.json")
    assert len(rows) == len(page.by_area) == 57
    for row in rows:
        cells = page.by_area[row["area_id"]].cells
        assert page.by_area[row["area_id"]].label == row["area"]
        for column, header in (("cameras", "Rebate cameras"), ("addresses", "Addresses")):
            figure = row[column]
            assert cells[header] == (WORDS.not_shown if figure is None else f"{figure:,}")
        assert cells["Land, square miles"] == WORDS.number(row["area_sq_mi"], 2)
        assert cells["Residents"] == WORDS.number(row["residents"])
        density = cells["Rebate cameras per square mile"]
        assert (row["camera_figure"] == "shown") == (density != WORDS.not_shown)
        if row["cameras_per_km2"] is not None:
            assert density.split(" ")[0] == WORDS.density(row["cameras_per_km2"], "per_km2")
        assert ("small figure" in density) == bool(row["small_figure"])


@pytest.mark.parametrize(("area", "crime"), [("city", "violent"), ("302", "robbery")])
def test_months_are_those_the_chart_draws(ask: Asking, area: str, crime: str) -> None:
    choices = {"crime": crime} | ({} if area == "city" else {"area": area})
    drawn = read_page(None, **choices).trend
    rows = rows_of(ask, f"crime.json?area={area}&crime={crime}")
    told = {row["month"]: (row["reports"], row["mean_12_months"]) for row in rows}
    assert len(drawn)
    for month, count, mean in zip(drawn["month"], drawn["count"], drawn["mean"], strict=True):
        reports, average = told.pop(month)
        assert (math.nan if reports is None else reports) == pytest.approx(count, nan_ok=True)
        assert (math.nan if average is None else average) == pytest.approx(mean, nan_ok=True)
    assert not [reports for reports, _ in told.values() if reports is not None]


def test_every_series_is_that_of_the_pages(ask: Asking, census: Census) -> None:
    query = "crime.json?limit=10000&offset="
    rows = [row for start in range(0, 80_000, 10_000) for row in rows_of(ask, f"{query}{start}")]
    series: dict[tuple[str, str], Rows] = {}
    for row in rows:
        series.setdefault((row["area_id"], row["offense"]), []).append(row)
    assert len(series) == 58 * 12
    for (area, crime), months in series.items():
        trend = monthly_trend(
            census.cube, None if area == "city" else area, census.place.crime_choices[crime]
        )
        known = {str(m): c for m, c in zip(trend["month"], trend["count"], strict=True)}
        for row in months:
            count = known.get(row["month"], math.nan)
            assert row["reports"] == (None if math.isnan(count) else count)
            assert (row["coverage"] == "complete") == (row["reports"] is not None)
            assert (row["basis"] is None) == (row["reports"] is None)


@pytest.mark.parametrize("crime", ["violent", "robbery", "homicide"])
def test_changes_are_those_of_the_table(ask: Asking, census: Census, crime: str) -> None:
    page = read_page(None, crime=crime)
    changed = figures.changes(census, crime)
    assert changed
    header = WORDS.column_change(changed.before, changed.after)
    assert header in page.headers
    of_crime = [row for row in rows_of(ask, "changes.json") if row["offense"] == crime]
    by_area = [row for row in of_crime if row["area_id"] != "city"]
    assert len(by_area) == len(page.by_area)
    for row in by_area:
        comparison = changed.rows.loc[row["area_id"], "comparison"]
        assert page.by_area[row["area_id"]].cells[header] == WORDS.cell_change(comparison)
        assert (row["reports_before"], row["reports"]) == (comparison.before, comparison.after)
        assert row["verdict"] == comparison.verdict
        alone = changed.rows.loc[row["area_id"], "alone"]
        assert row["verdict_alone"] == alone.verdict
        few = min(row["reports_before"], row["reports"]) < 20
        for column in ("ratio", "ratio_low", "ratio_high"):
            assert (row[column] is None) == few
        p_value = max(comparison.p_value, 0.0001) if comparison.is_tested else None
        assert row["p_value"] == p_value
        if not few:
            assert row["ratio"] == comparison.ratio
            assert (row["ratio_low"], row["ratio_high"]) == (comparison.low, comparison.high)


def test_the_map_of_crime_is_the_file_of_the_map(ask: Asking, census: Census) -> None:
    rows = rows_of(ask, "crime-map.json")
    assert {row["offense"] for row in rows} == set(census.place.crimes)
    for crime in ("violent", "homicide"):
        drawn = ask(f"/figure/crime-map.geojson?show=rate&crime={crime}").json()["features"]
        by_area = {row["area_id"]: row for row in rows if row["offense"] == crime}
        assert len(by_area) == len(drawn) == len(census.by_id)
        for feature in drawn:
            said, row = feature["properties"], by_area[feature["properties"]["area_id"]]
            shared = said.keys() & row.keys()
            assert shared > {"reports_12_months", "reports_per_km2", "ratio_high", "verdict"}
            assert {name: row[name] for name in shared} == {name: said[name] for name in shared}


def test_the_change_in_the_city_is_the_one_on_the_page(ask: Asking, census: Census) -> None:
    page = read_page()
    (row,) = [
        row
        for row in rows_of(ask, "changes.json")
        if (row["area_id"], row["offense"]) == ("city", "violent")
    ]
    found = year_to_date_change(census.cube, None, census.place.crime_choices["violent"])
    assert found
    assert row["ratio"] == found.comparison.ratio
    assert f"{row['reports']:,}" in figures_in(page.change)
    assert f"{row['reports_before']:,}" in figures_in(page.change)
    assert row["first_day"] == f"{row['last_day'][:4]}-01-01"


def test_claims_are_those_on_the_page_about_claims(ask: Asking) -> None:
    page = read_site_page("claims")
    said = re.sub(r"<[^>]+>", " ", page.html)
    rows = rows_of(ask, "claims.json")
    first = [row["outcome"] for row in rows if row["claim"] == "police-chief-2024-07-09"]
    assert first == ["agrees", "depends", "not_separable"]
    assert {row["outcome"] for row in rows} >= {"agrees", "differs", "depends", "few", "not_public"}
    for row in rows:
        assert f"“{row['quote']}”" in said
        if row["claimed_percent"] is not None:
            assert f"{row['claimed_percent']:+g}%".replace("-", "−") in said
        if row["counted_percent"] is not None:
            assert WORDS.claims.change(row["counted_percent"]) in said
        if row["reports"] is not None:
            assert f"{row['reports_before']:,} → {row['reports']:,} reports" in said


def test_numbers_made_public_are_those_on_the_page(ask: Asking, census: Census) -> None:
    table = read_site_page("cameras").table(WORDS.camera_numbers.timeline_table)
    rows = rows_of(ask, "statements.json")
    assert len(rows) == len(table.rows) == len(census.place.published_figures)
    for row, cells in zip(rows, table.rows.values(), strict=True):
        assert f"{row['cameras_said']:,}" in cells[0]
        assert row["source"] in cells[1]


def test_the_dates_are_those_of_the_page(ask: Asking, census: Census) -> None:
    dates = ask("crime.json?crime=robbery").json()["about"]["dates"]
    (city_through, city), (area_through, by_area) = crime_dates(census, "robbery")
    assert dates["crime_in_the_city"] == {
        "data_through": str(city_through),
        "as_published_on": city,
    }
    assert dates["crime_by_area"] == {
        "data_through": str(area_through),
        "as_published_on": by_area,
    }
