"""How good the data are: what is held, against the files' own days, and what is not told."""

import dataclasses
import datetime as dt
from typing import Any

import pyarrow as pa
import pytest

from data.census.census import Census
from data.findings import quality
from data.published.schema import PLACEMENT, REASONS_ASIDE, SET_ASIDE


def with_crime(census: Census, facts: dict[str, Any], **tables: pa.Table | None) -> Census:
    """The same census with other tables of crime; None takes one away."""
    crime = census.releases["crime"]
    both = {**crime.tables, **tables}
    held = {name: table for name, table in both.items() if table is not None}
    changed = dataclasses.replace(crime, tables=held, facts={**crime.facts, **facts})
    return dataclasses.replace(census, releases={**census.releases, "crime": changed})


def test_every_month_is_held_as_the_coverage_says(census: Census) -> None:
    frame = quality.months_held(census)
    coverage = census.releases["crime"].tables["coverage"].to_pylist()
    covered: dict[str, set[dt.date]] = {}
    for row in coverage:
        days = (row["through"] - row["first"]).days + 1
        covered.setdefault(row["offense"], set()).update(
            row["first"] + dt.timedelta(days=day) for day in range(days)
        )
    for row in frame.itertuples():
        inside = [day for day in covered[row.offense] if day.replace(day=1) == row.month]
        assert row.days_covered == len(inside), (row.offense, row.month)
        assert (row.held == "days") == (len(inside) == row.days)
        if row.held in ("month", "nothing"):
            assert not inside and row.month_published == (row.held == "month")


def test_known_months(census: Census) -> None:
    frame = quality.months_held(census).set_index(["offense", "month"])["held"]
    assert frame["robbery", dt.date(2024, 7, 1)] == "days"
    assert frame["homicide", dt.date(2023, 7, 1)] == "days"
    assert frame["theft_other", dt.date(2023, 7, 1)] == "month"
    assert frame["robbery", dt.date(2022, 9, 1)] == "some_days"
    assert frame["robbery", dt.date(2026, 9, 1)] == "month"


def test_years_are_the_sum_of_their_months(census: Census) -> None:
    frame, years = quality.months_held(census), quality.years_held(census)
    assert sum(each.days for each in years) == frame["days"].sum()
    assert sum(each.days_covered for each in years) == frame["days_covered"].sum()
    assert sum(each.months_of_the_city for each in years) == (frame["held"] == "month").sum()
    assert sum(each.months_without for each in years) == (frame["held"] == "nothing").sum()
    one = next(each for each in years if (each.offense, each.year) == ("robbery", 2024))
    assert (one.days, one.days_covered, one.months_of_the_city) == (366, 366, 0)


def test_reports_without_an_area_are_part_of_all(census: Census) -> None:
    years = quality.without_area(census)
    assert sum(each.part for each in years) == census.reports_in_no_area
    assert sum(each.reports for each in years) == census.releases["crime"].facts["rows_counted"]
    counts = census.releases["crime"].tables["counts"]
    lost = counts.slice(0, 1).set_column(0, counts.schema.field(0), pa.array([""], pa.string()))
    some = with_crime(census, {}, counts=pa.concat_tables([counts.slice(1), lost]))
    assert sum(each.part for each in quality.without_area(some)) == lost["count"].to_pylist()[0]


def placed(rows: list[tuple[str, int, int, int]]) -> pa.Table:
    return pa.Table.from_pylist(
        [dict(zip(PLACEMENT.arrow.names, row, strict=True)) for row in rows], PLACEMENT.arrow
    )


def test_the_worst_placed_areas_come_first_and_small_ones_are_left_out(census: Census) -> None:
    table = placed(
        [
            ("404", 2020, 400, 100),
            ("404", 2021, 100, 25),
            ("407", 2021, 200, 60),
            ("302", 2021, 9, 9),
        ]
    )
    found = quality.placement(with_crime(census, {}, placement=table))
    assert found is not None
    assert (found.whole.reports, found.whole.part) == (709, 194)
    assert [(each.of, each.reports, each.part) for each in found.years] == [
        ("2020", 400, 100),
        ("2021", 309, 94),
    ]
    assert [each.of for each in found.worst] == ["407", "404"]
    assert found.worst[0].percent == pytest.approx(30)


def test_what_became_of_every_record_adds_up(census: Census) -> None:
    found = quality.set_aside(census)
    assert found is not None
    assert set(found.reasons) <= set(REASONS_ASIDE)
    assert found.read == found.counted + sum(found.reasons.values())
    assert list(found.reasons.values()) == sorted(found.reasons.values(), reverse=True)


def test_what_a_release_does_not_tell_is_not_made_up(census: Census) -> None:
    crime = census.releases["crime"]
    facts = {k: v for k, v in crime.facts.items() if k not in ("placed_by", "breaks_in_method")}
    old = with_crime(census, {}, placement=None, set_aside=None)
    releases = {
        **old.releases,
        "crime": dataclasses.replace(old.releases["crime"], facts=facts),
    }
    old = dataclasses.replace(old, releases=releases)
    assert quality.placement(old) is None
    assert quality.set_aside(old) is None
    assert quality.method(old) == quality.Method(None, None)


def test_breaks_are_told_as_the_release_has_them(census: Census) -> None:
    told = [{"offense": "robbery", "day": "2022-01-01", "reason": "placing"}]
    found = quality.method(with_crime(census, {"breaks_in_method": told, "placed_by": "name"}))
    assert found == quality.Method("name", (("robbery", "2022-01-01", "placing"),))


def test_nothing_set_aside_is_no_reason_and_not_untold(census: Census) -> None:
    found = quality.set_aside(with_crime(census, {}, set_aside=SET_ASIDE.arrow.empty_table()))
    assert found is not None and found.reasons == {}


def test_revisions_are_told_of_every_group(census: Census) -> None:
    groups = [group for group, _ in quality.revised(census)]
    assert list(dict.fromkeys(groups)) == [group.id for group in census.place.crime.groups]
