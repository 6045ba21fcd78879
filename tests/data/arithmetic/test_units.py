"""A figure is one figure in both systems, and a map's classes are the same."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.arithmetic.units import ACRES, acres, in_units, limits_in_units, surface

MILE = 1_609.344  # metres, as the international mile is defined
FIGURES = st.floats(0.001, 1e6)


def test_a_square_mile_is_a_mile_squared() -> None:
    assert surface(MILE**2 / 1e6, "us") == pytest.approx(1, rel=1e-12)
    assert acres(MILE**2 / 1e6) == pytest.approx(ACRES, rel=1e-12)
    assert surface(3.5, "metric") == 3.5


@given(cameras=FIGURES, km2=FIGURES)
def test_figure_times_surface_is_one_count_in_both(cameras: float, km2: float) -> None:
    for units in ("metric", "us"):
        told = in_units(cameras / km2, "per_km2", units) * surface(km2, units)
        assert told == pytest.approx(cameras, rel=1e-9)


@given(FIGURES)
def test_residents_and_counts_have_no_surface(figure: float) -> None:
    assert in_units(figure, "per_1000_residents", "us") == figure
    assert in_units(figure, None, "us") == figure


@given(st.lists(FIGURES, min_size=1, max_size=40), st.data())
def test_told_limits_leave_every_figure_in_its_class(
    known: list[float], data: st.DataObject
) -> None:
    figures = pd.Series([*known, np.nan])
    limits = sorted(set(data.draw(st.lists(st.sampled_from(known), max_size=4))))
    told = limits_in_units(limits, figures, "per_km2", "us")
    shown = in_units(figures.dropna(), "per_km2", "us").to_numpy()
    assert list(told) == sorted(set(told))
    assert (
        np.searchsorted(limits, figures.dropna().to_numpy(), side="left").tolist()
        == np.searchsorted(told, shown, side="left").tolist()
    )
    assert limits_in_units(limits, figures, "per_km2", "metric") == tuple(limits)


def test_told_limits_are_round() -> None:
    figures = pd.Series([10.0, 100.0, 300.0])
    assert limits_in_units([55.0, 130.0], figures, "per_km2", "us") == (100.0, 300.0)
    assert limits_in_units([0.0], figures, "per_km2", "us") == (0.0,)
