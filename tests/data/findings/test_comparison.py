"""Areas side by side: sums, denominators, windows, and differences that are held back."""

import datetime as dt

import pandas as pd
import pytest
from statsmodels.stats.multitest import multipletests

from data.arithmetic.denominator import Per
from data.arithmetic.periods import Window
from data.arithmetic.whole_year import newest_year
from data.census.census import Census
from data.findings.comparison import (
    calendar_years,
    camera_bounds,
    camera_density,
    compared_with,
    comparison_windows,
    crime_figure,
    differences,
    group_change,
    monthly_rate,
    reports_in,
)
from data.findings.groups import districts, group
from data.findings.neighborhood import kinds_of_crime, rest_of_city

YEAR = Window(dt.date(2024, 3, 25), dt.date(2025, 3, 24))


@pytest.fixture(scope="module")
def violent(census: Census) -> tuple[str, ...]:
    return census.place.crime_choices["violent"]


PERS: tuple[Per, ...] = ("per_km2", "per_1000_residents")


def test_a_single_area_has_the_figures_of_the_map(census: Census) -> None:
    for area in census.by_id.values():
        alone = group(census, [area.area_id])
        for per in PERS:
            value, density = getattr(area, per), camera_density(census, alone, per)
            assert density == (None if value is None else pytest.approx(value))
        assert (alone.hidden, alone.shown) == ((0, 1) if area.shown else (1, 0))


def test_a_district_sums_the_figures_shown_over_all_its_land(census: Census) -> None:
    district = districts(census)["1"]
    inside = district.areas
    assert inside == ("101", "102", "103", "104", "105", "106", "107", "108")
    shown = [census.by_id[area] for area in inside if census.by_id[area].shown]
    assert (district.hidden, len(shown)) == (3, 5)
    assert district.cameras == sum(area.cameras or 0 for area in shown)
    assert district.area_km2 == pytest.approx(sum(census.by_id[area].area_km2 for area in inside))
    density, bounds = (of(census, district, "per_km2") for of in (camera_density, camera_bounds))
    assert density == pytest.approx(district.cameras / district.area_km2)
    assert bounds == pytest.approx(
        [
            (district.cameras - 10 * len(shown)) / district.area_km2,
            # A hidden area has at most nine addresses, and each counts for ten cameras at most.
            (district.cameras + 10 * len(shown) + 3 * 90) / district.area_km2,
        ]
    )


def test_hidden_areas_alone_have_no_camera_figure(census: Census) -> None:
    hidden = group(census, ["101", "209"])
    assert hidden.cameras is None
    assert camera_density(census, hidden, "per_km2") is None
    assert camera_bounds(census, hidden, "per_km2") is None


def test_crime_is_counted_where_cameras_are_hidden(
    census: Census, violent: tuple[str, ...]
) -> None:
    figure = crime_figure(census, group(census, ["209"]), violent, YEAR, "per_km2")
    assert figure is not None
    assert figure.reports == census.cube.total("209", violent, YEAR)
    assert figure.rate is not None
    few = crime_figure(census, group(census, ["209"]), violent, YEAR, "per_1000_residents")
    assert few is not None
    assert few.rate is None, "2,593 residents are too few for a rate"


def test_all_areas_together_are_the_city(census: Census, violent: tuple[str, ...]) -> None:
    rest = rest_of_city(census, "302")
    assert len(rest.areas) == 56
    parts = [reports_in(census, of, violent, YEAR) for of in (rest, group(census, ["302"]))]
    assert sum(part or 0 for part in parts) == census.cube.total(None, violent, YEAR)


def test_windows_are_covered_whole(census: Census) -> None:
    for offenses in census.place.crimes.values():
        windows = comparison_windows(census.cube, offenses)
        assert all(census.cube.is_covered(offenses, window) for window in windows.values())
        assert windows["to_date"] == Window(dt.date(2026, 1, 1), dt.date(2026, 4, 8))
        assert windows["year"] == newest_year(census.cube, offenses)
        assert windows["full_year"] == Window(dt.date(2024, 1, 1), dt.date(2024, 12, 31))


def test_a_window_that_is_not_covered_gives_no_figure(
    census: Census, violent: tuple[str, ...]
) -> None:
    gap = Window(dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert crime_figure(census, group(census, ["302"]), violent, gap, "per_km2") is None
    (found,) = differences(
        census, group(census, ["302"]), [group(census, ["304"])], violent, gap, "per_km2"
    )
    assert found.crime is None


def test_many_differences_are_tested_together(census: Census, violent: tuple[str, ...]) -> None:
    one = group(census, ["302"])
    others = [group(census, [area]) for area in census.by_id if area != "302"]
    found = differences(census, one, others, violent, YEAR, "per_km2")
    tested = [each for each in found if each.crime and each.crime.verdict != "few"]
    passed = multipletests([each.crime.p_value for each in tested if each.crime], method="fdr_bh")
    for each, clear in zip(tested, passed[0], strict=True):
        assert each.crime is not None
        assert each.verdict == (each.crime.verdict if clear else "unclear")
    held_back = [each for each in tested if each.crime and each.crime.verdict != each.verdict]
    alone = [each for each in tested if each.crime and each.crime.verdict in ("up", "down")]
    assert len(alone) - len(held_back) == sum(each.verdict in ("up", "down") for each in tested)


def test_a_difference_and_its_opposite_agree(census: Census, violent: tuple[str, ...]) -> None:
    one, other = group(census, ["506"]), group(census, ["602"])
    (there,) = differences(census, one, [other], violent, YEAR, "per_km2")
    (back,) = differences(census, other, [one], violent, YEAR, "per_km2")
    assert there.cameras and back.cameras and there.crime and back.crime
    assert there.cameras.ratio == pytest.approx(1 / back.cameras.ratio)
    assert there.crime.ratio == pytest.approx(1 / back.crime.ratio)
    assert there.crime.p_value == pytest.approx(back.crime.p_value)
    assert {there.verdict, back.verdict} in ({"up", "down"}, {"unclear"})


def test_compared_with_one_is_the_same_the_other_way_round(
    census: Census, violent: tuple[str, ...]
) -> None:
    here, *others = (group(census, [area]) for area in ("504", "506", "602", "209"))
    found = compared_with(census, here, others, violent, YEAR, "per_km2")
    for other, each in zip(others, found, strict=True):
        (there,) = differences(census, other, [here], violent, YEAR, "per_km2")
        assert (each.cameras, each.crime) == (there.cameras, there.crime)
    assert found[2].hidden == (True, False)


def test_hidden_cameras_cannot_be_compared(census: Census, violent: tuple[str, ...]) -> None:
    shown, hidden = group(census, ["302"]), group(census, ["209"])
    for one, other in ((shown, hidden), (hidden, shown)):
        (found,) = differences(census, one, [other], violent, YEAR, "per_km2")
        assert found.cameras is None
        assert found.crime is not None


def test_the_change_of_a_group_is_that_of_its_sum(census: Census, violent: tuple[str, ...]) -> None:
    inside = districts(census)["3"].areas
    change = group_change(census, group(census, inside), violent)
    assert change is not None
    for window, count in ((change.before, "before"), (change.after, "after")):
        parts = [census.cube.total(area, violent, window) for area in inside]
        assert getattr(change.comparison, count) == sum(part or 0 for part in parts)


def test_months_of_a_group_are_summed_and_gaps_stay_gaps(
    census: Census, violent: tuple[str, ...]
) -> None:
    trend = monthly_rate(census, group(census, ["302", "304"]), violent, "per_km2")
    assert trend is not None
    by_month = trend.set_index("month")["count"]
    surface = census.by_id["302"].area_km2 + census.by_id["304"].area_km2
    january = Window(dt.date(2024, 1, 1), dt.date(2024, 1, 31))
    parts = [census.cube.total(area, violent, january) for area in ("302", "304")]
    assert by_month[january.first] == pytest.approx(sum(part or 0 for part in parts) / surface)
    assert pd.isna(by_month[dt.date(2023, 6, 1)])
    assert monthly_rate(census, group(census, ["209"]), violent, "per_1000_residents") is None


def test_calendar_years_that_are_not_complete_have_no_total(
    census: Census, violent: tuple[str, ...]
) -> None:
    years = dict(calendar_years(census, group(census, ["302"]), violent))
    assert [year for year, count in years.items() if count is None] == [
        2018,
        2019,
        2022,
        2023,
        2025,
        2026,
    ]


def test_kinds_of_crime_are_in_the_order_of_the_place(census: Census) -> None:
    found = kinds_of_crime(census.cube, "302", census.place.crimes)
    assert [kind.crime for kind in found] == list(census.place.crimes)
    by_kind = {kind.crime: kind for kind in found}
    parts = [by_kind[kind].reports or 0 for kind in ("violent", "property")]
    assert by_kind["all"].reports == sum(parts)
