"""What the map draws and what it hatches; numbers that others made public."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from data.census.census import Census
from data.findings.comparison import extremes, highest_month, last_mean
from data.findings.coverage_and_crime import far_out
from data.findings.groups import districts, group, wards
from data.findings.spread import coverage_spread, on_map
from data.findings.statements import (
    contradictions,
    day_of,
    exact_total,
    higher_total,
    shortfall,
)


def test_every_area_is_drawn_or_hatched_for_one_reason(census: Census) -> None:
    by_land, by_people = on_map(census, "per_km2"), on_map(census, "per_1000_residents")
    for found in (by_land, by_people):
        assert found.drawn + found.hatched == len(census.by_id)
        assert found.hidden == len(census.by_id) - coverage_spread(census.areas).shown
        assert found.highest
    assert by_land.no_rate == 0
    areas = census.areas.copy()
    areas.loc[["302", "101"], "per_1000_residents"] = np.nan  # 101 is not shown anyway
    found = on_map(replace(census, areas=areas), "per_1000_residents")
    assert found == replace(by_people, drawn=by_people.drawn - 1, no_rate=by_people.no_rate + 1)


def test_where_nothing_is_shown_no_area_is_highest(census: Census) -> None:
    areas = census.areas.assign(per_km2=np.nan, shown=False)
    found = on_map(replace(census, areas=areas), "per_km2")
    assert (found.drawn, found.hidden, found.no_rate, found.highest) == (0, 57, 0, ())


def test_the_extremes_of_several_areas(census: Census) -> None:
    shown = census.areas["per_km2"].dropna().sort_values()
    low, middle, high = str(shown.index[0]), str(shown.index[20]), str(shown.index[-1])
    groups = {area: group(census, [area]) for area in (middle, high, low, "101")}
    found = extremes(census, groups, "per_km2")
    assert found is not None
    assert (found.most, found.fewest, found.ranked) == ((high,), (low,), 3)
    assert found.ratio == pytest.approx(shown[high] / shown[low])


def test_without_a_clear_difference_there_is_no_ratio(census: Census) -> None:
    shown = census.areas["per_km2"].dropna().sort_values()
    alike = {str(area): group(census, [str(area)]) for area in shown.index[20:22]}
    found = extremes(census, alike, "per_km2")
    assert found is not None
    assert found.ratio is None
    assert found.is_open
    assert set(found.most) == set(found.fewest) == set(alike)
    assert extremes(census, {"101": group(census, ["101"])}, "per_km2") is None


def test_first_among_close_figures_is_one_of_several(census: Census) -> None:
    """Who is surely behind is told, and that it is open who is ahead."""
    shown = census.areas["per_km2"].dropna().sort_values()
    names = [str(shown.index[0]), *map(str, shown.index[30:32])]
    found = extremes(census, {area: group(census, [area]) for area in names}, "per_km2")
    assert found is not None
    assert (set(found.most), found.fewest, found.ratio) == (set(names[1:]), (names[0],), None)
    assert not found.is_open


def test_what_has_no_range_or_lies_over_another_has_no_rank(census: Census) -> None:
    one, other = group(census, ["302"]), group(census, ["506"])
    ward, district = wards(census)["5"], districts(census)["5"]
    assert ward.cameras is not None
    found = extremes(census, {"a": one, "b": other, "ward": ward}, "per_km2")
    assert found is None, "an area of the ward is among them"
    found = extremes(census, {"a": one, "b": group(census, ["704"]), "ward": ward}, "per_km2")
    assert found is not None
    assert found.ranked == 2
    assert extremes(census, {"a": other, "b": district}, "per_km2") is None


def test_trends_on_one_scale_reach_to_the_highest_month() -> None:
    one = pd.DataFrame({"count": [1.0, np.nan, 4.0], "mean": [np.nan, 2.0, np.nan]})
    assert highest_month([one, None, one.iloc[:0]]) == 4
    assert highest_month([None]) == 0
    assert last_mean(one) == 2
    assert last_mean(one.iloc[:1]) is None


def test_an_area_far_out_has_most_of_either_or_differs_most() -> None:
    rows = pd.DataFrame(
        {"cameras": [1.0, 9.0, 5.0, 2.0, 6.0, 7.0], "crime": [2.0, 1.0, 5.5, 9.0, 6.0, 7.0]},
        index=list("abcdef"),
    )
    assert far_out(rows).to_dict() == dict(
        zip("abcdef", (True, True, False, True, False, False), strict=True)
    )


def test_the_total_is_the_one_that_was_published_of_this_very_release(census: Census) -> None:
    figures = census.place.published_figures
    (exact,) = [
        said
        for said in figures
        if said.says == "exactly"
        and said.published == census.date("cameras").isoformat()
        and said.programme == census.programme
    ]
    assert exact_total(census) == exact.cameras
    others = [said for said in figures if said is not exact]
    place = census.place.model_copy(update={"published_figures": others})
    assert exact_total(replace(census, place=place)) is None


def test_a_contradiction_names_the_earlier_number_first(census: Census) -> None:
    pairs = contradictions(census)
    assert pairs
    for earlier, later in pairs:
        assert later.contradicts == earlier.id
        assert day_of(earlier) <= day_of(later)


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2024", dt.date(2024, 7, 1)),
        ("2024-03", dt.date(2024, 3, 15)),
        ("2024-03-09", dt.date(2024, 3, 9)),
    ],
)
def test_a_number_stands_in_the_middle_of_its_year_or_month(
    census: Census, published: str, day: dt.date
) -> None:
    said = census.place.published_figures[0].model_copy(update={"published": published})
    assert day_of(said) == day


def test_a_higher_total_said_before_is_found(census: Census) -> None:
    earlier, exact = higher_total(census), exact_total(census)
    assert earlier is not None and exact is not None
    assert earlier.cameras > exact
    assert (earlier.published, earlier.says) == ("2019-08-01", "at_least")
    others = [said for said in census.place.published_figures if said is not earlier]
    told = [said.model_copy(update={"contradicts": None}) for said in others]
    place = census.place.model_copy(update={"published_figures": told})
    assert higher_total(replace(census, place=place)) is None


@pytest.mark.parametrize(
    ("earlier", "later", "told"),
    [
        ("at_least", "exactly", "more_than"),
        ("nearly", "at_least", "at_most"),
        ("exactly", "at_least", "at_most"),
        ("at_least", "at_least", "about"),
        ("about", "exactly", "about"),
    ],
)
def test_a_shortfall_is_told_no_more_exactly_than_the_two_numbers(
    census: Census, earlier: str, later: str, told: str
) -> None:
    of = census.place.published_figures[0]
    pair = (of.model_copy(update={"says": says}) for says in (earlier, later))
    assert shortfall(*pair) == told
