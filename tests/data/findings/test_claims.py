"""Claims against public counts: known answers, estimates that say so, and gaps that stay gaps."""

import datetime as dt
import math
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.claims import AGAINST, Against, Check, around, check, windows
from data.findings.revisions import revisions

DAY = dt.date(2024, 7, 8)  # the last complete day before the statement of 9 July 2024


def checked(census: Census, crime: str, day: dt.date, against: Against = "year") -> Check:
    found = check(census, None, census.place.crime_choices[crime], day, against)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("crime", "day", "was", "now", "change"),
    [
        ("violent", DAY, 2600, 1822, -29.9),
        ("robbery", DAY, 1635, 1072, -34.4),
        ("all", DAY, 17056, 14136, -17.1),
        ("robbery", dt.date(2024, 6, 24), 1426, 984, -31.0),
        ("robbery", dt.date(2024, 7, 15), 1777, 1101, -38.0),
    ],
)
def test_known_answers(
    census: Census, crime: str, day: dt.date, was: int, now: int, change: float
) -> None:
    found = checked(census, crime, day)
    assert (found.was.reports, found.now.reports) == (was, now)
    assert round(found.change, 1) == change
    assert not found.estimated
    assert found.lowest == found.highest == pytest.approx(found.change)


def test_the_day_of_the_statement_is_an_estimate_and_says_so(census: Census) -> None:
    found = checked(census, "violent", dt.date(2024, 7, 9))
    assert found.estimated and found.was.estimated and not found.now.estimated
    assert [round(each, 1) for each in (found.change, found.lowest, found.highest)] == [
        -30.3,
        -30.8,
        -29.7,
    ]
    robbery = checked(census, "robbery", dt.date(2024, 7, 9))
    assert [round(each, 1) for each in (robbery.change, robbery.lowest, robbery.highest)] == [
        -34.9,
        -35.7,
        -34.1,
    ]


def test_every_offense_through_9_july_is_as_worked_out_beside_the_data(
    census: Census, source_files: Path
) -> None:
    expected = pd.read_csv(source_files / "claim_check_ytd_2024-07-09.csv").set_index("offense")
    by_source = {
        source: offense.id for offense in census.place.crime.offenses for source in offense.sources
    }
    by_source |= {"VIOLENT": "violent", "PROPERTY": "property", "ALL": "all"}
    assert set(expected.index) == set(by_source)
    for source, row in expected.iterrows():
        found = checked(census, by_source[source], dt.date(2024, 7, 9))
        assert found.now.reports == row["ytd2024"], source
        # Where single reports are complete they are taken: a week may differ by 2 rows from
        # its published count.
        most_apart = 2 * 27 if found.bases == {"incidents"} else 0
        assert abs(found.was.reports - row["ytd2023"]) <= min(most_apart, 6), source
        estimated = "estimated" in row["ytd2023_note"]
        # Arson had none in that week, so there is nothing to estimate.
        assert found.estimated == (estimated and source != "ARSON"), source


def test_no_figure_for_days_the_data_do_not_hold(census: Census) -> None:
    robbery = census.place.crime_choices["robbery"]
    assert check(census, None, robbery, dt.date(2024, 5, 15), "year") is None
    assert check(census, "302", robbery, DAY, "year") is None, "weekly counts are of the city"
    assert around(census, "302", robbery, DAY, "year").empty
    assert check(census, None, robbery, dt.date(2030, 1, 1), "year") is None
    # Thirty days do not begin on 1 January, where the sums of weeks do.
    assert check(census, None, robbery, DAY, "thirty_days") is None


def test_months_serve_where_single_reports_are_missing(census: Census) -> None:
    found = checked(census, "violent", dt.date(2026, 9, 30))
    assert found.bases == {"published"}
    assert (found.was.reports, found.now.reports) == (1917, 2106)
    violent = census.place.crime_choices["violent"]
    assert check(census, None, violent, dt.date(2026, 9, 29), "year") is None
    assert check(census, "302", violent, dt.date(2026, 9, 30), "year") is None


def test_single_reports_come_first(census: Census) -> None:
    found = checked(census, "violent", dt.date(2025, 2, 28))
    assert found.bases == {"incidents"}


def test_below_twenty_reports_there_is_no_percentage(census: Census) -> None:
    found = check(census, "706", ("homicide",), dt.date(2025, 3, 1), "year")
    assert found is not None
    assert not found.is_percent
    assert math.isnan(found.change) and math.isnan(found.lowest) and math.isnan(found.highest)
    days = around(census, "706", ("homicide",), dt.date(2025, 3, 1), "year")
    assert len(days) == 29
    assert days["change"].isna().all()
    assert (days["was"] >= 0).all()


def test_the_day_chosen_matters(census: Census) -> None:
    days = around(census, None, census.place.crime_choices["robbery"], DAY, "year")
    assert list(days["day"]) == [DAY + dt.timedelta(days=shift) for shift in range(-14, 15)]
    exact = days[~days["estimated"].astype(bool)]
    assert [day.isoweekday() for day in exact["day"] if day not in (DAY,)] == [1, 1, 1, 1]
    assert days["change"].max() == pytest.approx(-31.0, abs=0.05)
    assert days["change"].min() < -38


def test_how_the_data_were_revised(census: Census) -> None:
    *_, found = revisions(census, census.place.crime_choices["all"])
    assert found.window == Window(dt.date(2024, 1, 1), dt.date(2024, 3, 17))
    assert (found.published, found.then, found.now) == ("2024-04-12", 5735, 5610)
    assert found.by_offense["theft_other"] == (2567, 2473)
    *_, violent = revisions(census, census.place.crime_choices["violent"])
    assert (violent.then, violent.now) == (32 + 40 + 180 + 463, 31 + 39 + 180 + 462)


def test_a_revision_of_days_no_longer_counted_is_not_shown(census: Census) -> None:
    """Without daily figures of the period there is nothing to set an old count against."""
    no_days = replace(
        census,
        cube=type(census.cube)(
            census.cube.areas,
            census.place.offense_ids,
            census.releases["crime"].tables["counts"].to_pandas().iloc[:0],
            census.releases["crime"].tables["coverage"].to_pandas().query("offense == 'adw'"),
            census.releases["crime"].tables["city_months"].to_pandas(),
        ),
    )
    assert revisions(no_days, census.place.crime_choices["robbery"]) == []


@given(st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 31)), st.sampled_from(AGAINST))
def test_both_periods_are_of_the_same_length(until: dt.date, against: Against) -> None:
    before, after = windows(until, against)
    assert after.last == until
    assert before.last < after.first or against != "twelve_months"
    assert abs(before.days - after.days) <= 1, "but for a leap day"
    assert before.last.month == until.month


@given(shift=st.integers(0, 28))
def test_an_estimate_lies_within_its_limits_and_meets_the_known_days(
    shift: int, census: Census
) -> None:
    day = dt.date(2024, 6, 24) + dt.timedelta(days=shift)
    found = checked(census, "robbery", day)
    known = census.place.crime.city_to_date
    assert known is not None
    sums = known.counts["robbery"]
    assert found.was.low <= found.was.reports <= found.was.high
    year_before = day.replace(year=2023)
    earlier = max(each for each in sums if each <= year_before)
    later = min(each for each in sums if each >= year_before)
    assert sums[earlier] <= found.was.low
    assert found.was.high <= sums[later]
    assert found.estimated == (year_before not in sums)


def test_the_sums_in_the_place_file_are_those_of_the_weekly_counts(
    census: Census, source_files: Path
) -> None:
    weeks = pd.read_csv(source_files / "crime_weekly_counts_2023.csv").set_index("week_end")
    known = census.place.crime.city_to_date
    assert known is not None
    for offense, sums in known.counts.items():
        cumulated = weeks[offense].cumsum()
        assert {day.isoformat(): count for day, count in sums.items()} == {
            day.isoformat(): cumulated[day.isoformat()] for day in sums
        }


def test_every_published_figure_is_carried_over(census: Census, source_files: Path) -> None:
    table = pd.read_csv(source_files / "camera_published_figures.csv")
    city = table[table["geography"].isin(["city-wide", "57 PSAs"])]
    figures = census.place.published_figures
    assert [figure.cameras for figure in figures] == city["value"].tolist()
    assert [figure.source.url for figure in figures] == city["source_url"].tolist()
    for figure, written in zip(figures, city["date"], strict=True):
        assert written.replace("(repository ", "").startswith(figure.published[:4])
    dates = [figure.published for figure in figures]
    assert dates == sorted(dates)
    pairs = [(figure.contradicts, figure.id) for figure in figures if figure.contradicts]
    assert ("connected-2024-07", "connected-2025-08") in pairs
