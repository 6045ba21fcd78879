"""Ranks of rounded figures: whatever the true ones were, the true place lies in the range told."""

import itertools
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.arithmetic.denominator import Per
from data.census.census import Census
from data.findings.standing import camera_limits, ends, open_classes, rate_limits, standing
from data.registry.protection.disclosure import round_half_up

PERS: tuple[Per, ...] = ("per_km2", "per_1000_residents")


def of(census: Census, cameras: dict[str, int]) -> Census:
    """The census with these figures alone, on 1 km² each."""
    areas = census.areas.copy()
    areas["area_km2"] = 1.0
    areas["cameras"] = pd.Series(cameras, dtype="Int64").reindex(areas.index)
    areas["per_km2"] = areas["cameras"].astype("float64")
    return replace(census, areas=areas)


@given(st.integers(0, 3_000))
def test_the_true_figure_lies_within_its_limits(true: int) -> None:
    (limits,) = camera_limits(pd.Series([round_half_up(true, 20)])).itertuples()
    assert limits.low <= true < limits.high


@given(st.lists(st.integers(0, 300), min_size=2, max_size=6))
def test_the_true_place_lies_in_the_range(true: list[int]) -> None:
    limits = camera_limits(pd.Series([round_half_up(each, 20) for each in true]))
    for place, own in enumerate(true):
        row = limits.iloc[place]
        surely_more = int((limits["low"] >= row["high"]).sum())
        surely_fewer = int((limits["high"] <= row["low"]).sum())
        assert surely_more <= sum(each > own for each in true)
        assert surely_fewer <= sum(each < own for each in true)


@pytest.mark.parametrize("per", PERS)
def test_every_other_area_is_counted_once(census: Census, per: Per) -> None:
    known, limits = census.areas[per].dropna(), rate_limits(census, per)
    for area in census.by_id:
        found = standing(census, per, area)
        if area not in known:
            assert found is None
            continue
        assert found is not None
        assert found.areas == len(known)
        place = int((known > known[area]).sum()) + 1
        assert found.best <= place <= found.last
        overlapping = sum(
            limits.at[other, "low"] < limits.at[area, "high"]
            and limits.at[area, "low"] < limits.at[other, "high"]
            for other in known.index
            if other != area
        )
        assert found.open == overlapping


def test_figures_that_rounding_could_turn_round_are_open(census: Census) -> None:
    few = of(census, {"302": 100, "303": 120, "304": 140, "305": 20})
    found = standing(few, "per_km2", "303")
    assert found is not None
    # From 110 to below 130: those with 100 and 140 meet it nowhere.
    assert (found.fewer, found.open, found.more) == (2, 0, 1)
    alike = standing(of(census, {"302": 100, "303": 100, "304": 40}), "per_km2", "302")
    assert alike is not None
    assert (alike.fewer, alike.open, alike.more) == (1, 1, 0)
    assert (alike.best, alike.last) == (1, 2)


def test_who_may_be_first_and_last(census: Census) -> None:
    few = of(census, {"302": 100, "303": 100, "304": 60, "305": 20})
    found = ends(few, "per_km2")
    assert found is not None
    assert (found.most, found.fewest) == (("302", "303"), ("305",))
    assert ends(of(census, {}), "per_km2") is None


@pytest.mark.parametrize("per", PERS)
def test_the_ends_are_those_that_some_true_figures_put_there(census: Census, per: Per) -> None:
    """An area may be first if it is, at its most, ahead of all others at their least."""
    found, limits = ends(census, per), rate_limits(census, per).dropna()
    assert found is not None
    assert found.most[0] == census.areas[per].idxmax()
    assert found.fewest[0] == census.areas[per].idxmin()
    for area in limits.index:
        others = limits.drop(index=area)
        assert (area in found.most) == (limits.at[area, "high"] > others["low"].max())
        assert (area in found.fewest) == (limits.at[area, "low"] < others["high"].min())
    for one, other in itertools.combinations(found.most, 2):
        assert limits.at[one, "low"] < limits.at[other, "high"]


def test_a_figure_is_in_an_open_class_where_a_limit_lies_within_its_range(census: Census) -> None:
    for per in ("per_km2", "per_1000_residents"):
        limits, breaks = rate_limits(census, per).dropna(), census.breaks(per)
        within = [
            area
            for area, low, high in limits.itertuples()
            if any(low <= limit < high for limit in breaks)
        ]
        assert within == list(open_classes(census, per).index)
        assert 0 < len(within) < len(limits)
