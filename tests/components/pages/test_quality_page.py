"""The page How good are the data, run without a browser."""

import re
from typing import Any

import pyarrow as pa
import pytest

from components.figures import quality as figures
from components.pages import quality as page
from components.wording import LANGUAGES
from data.census.census import Census
from data.published.schema import BREAK_REASONS, LEFT_OUT_REASONS, PLACEMENT, REASONS_ASIDE
from tests.data.findings.test_quality import with_crime
from tests.site_pages import markup, read_site_page, run_page

GENERAL = LANGUAGES["en"]
WORDS = GENERAL.quality


def test_the_answer_counts_the_months_in_the_picture(census: Census) -> None:
    app = run_page("quality")
    assert not app.exception
    held = figures.counts(census)
    (answer,) = re.findall("<h1>(.*?)</h1>", markup(app))
    assert answer.startswith(f"Of {sum(held.values()):,} months")
    assert f"hold {held['days']:,} whole by area." in answer
    assert f"{held['month']:,} with a count for the whole city only" in figures.alt(census, WORDS)


def test_the_table_holds_every_kind_and_year(census: Census) -> None:
    table = read_site_page("quality").table(WORDS.held_table)
    first, last = census.cube.first_day.year, figures.months(census)["month"].max().year
    assert len(table.rows) == len(census.place.offense_ids) * (last - first + 1)
    assert table.rows["Robbery, 2024"][0] == "366 of 366"


def test_every_reason_and_break_has_words() -> None:
    assert set(WORDS.reasons) == set(REASONS_ASIDE)
    assert set(WORDS.break_lines) == set(BREAK_REASONS)
    assert set(WORDS.day_lines) == set(LEFT_OUT_REASONS)


def test_records_read_counted_and_set_aside_are_said() -> None:
    shown = markup(run_page("quality"))
    read, counted = re.findall(r"([\d,]+) records were read and ([\d,]+) of them", shown)[0]
    rows = read_site_page("quality").table(WORDS.aside_table).rows
    numbers = [int(cells[0].replace(",", "")) for cells in rows.values()]
    assert int(read.replace(",", "")) == int(counted.replace(",", "")) + sum(numbers)


@pytest.mark.parametrize(
    ("build", "told"),
    [(page._placing, "placement"), (page._aside, "set_aside")],
)
def test_what_is_not_told_is_said(census: Census, build: Any, told: str) -> None:
    without = with_crime(census, {}, **{told: None})
    assert WORDS.not_told in build(without, WORDS)


def test_placement_names_the_share_and_the_worst_areas(census: Census) -> None:
    table = pa.Table.from_pylist(
        [{"area_id": "404", "year": 2021, "reports": 400, "elsewhere": 100}], PLACEMENT.arrow
    )
    shown = page._placing(with_crime(census, {"placed_by": "point"}, placement=table), WORDS)
    assert "100 (25.0%) have it in another area" in shown
    assert "PSA 404" in shown
    assert WORDS.placed_by["point"] in shown


def test_breaks_are_listed_or_said_to_be_none(census: Census) -> None:
    told = [{"offense": "robbery", "day": "2022-01-01", "reason": "placing"}]
    broken = page._breaks(with_crime(census, {"breaks_in_method": told}), GENERAL)
    assert "Robbery, 1 January 2022: reports are placed in another way" in broken
    assert WORDS.no_breaks in page._breaks(with_crime(census, {"breaks_in_method": []}), GENERAL)


def test_days_left_out_are_listed_or_said_to_be_none(census: Census) -> None:
    run = {"file": "a.csv", "first": "2024-07-01", "through": "2024-08-31", "reason": "silent"}
    told = [run | {"offenses": ["robbery"]}]
    shown = page._days(with_crime(census, {"left_out_days": told}), WORDS)
    assert "1 July to 31 August 2024, Robbery: too silent to be true." in shown
    assert WORDS.no_days in page._days(with_crime(census, {"left_out_days": []}), WORDS)


def test_every_page_leads_to_it() -> None:
    for path in ("", "claims", "privacy"):
        assert WORDS.title in read_site_page(path).links
    assert WORDS.title not in read_site_page("quality").links


@pytest.mark.parametrize("known", [True, False])
def test_reports_that_went_to_another_offense_are_told_where_they_were_followed(
    census: Census, known: bool
) -> None:
    told = census.earlier_counts.query("published == '2024-04-12'")
    moved = told.assign(to_other=(told["offense"] == "robbery").astype(int) * 3, from_other=0)
    rows = moved if known else told
    revised = with_crime(census, {}, revisions=pa.Table.from_pandas(rows, preserve_index=False))
    said = page._revised(revised, WORDS)
    assert ("3 times a report went from one offense to another" in said) == known
