"""How much counts vary: as a regression finds it, and found again where it is known."""

import datetime as dt
import doctest

import numpy as np
import numpy.typing as npt
import pandas as pd
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.meta_analysis import combine_effects

from data.arithmetic import dispersion as module
from data.arithmetic.cube import CrimeCube
from data.arithmetic.dispersion import (
    CHANCE,
    Dispersion,
    dispersion,
    dispersion_by_size,
    pearson,
    unevenness,
)

Counts = npt.NDArray[np.int64]


def test_the_examples_in_the_docstrings_hold() -> None:
    found = doctest.testmod(module)
    assert found.attempted > 0
    assert found.failed == 0


@settings(deadline=None, max_examples=30)
@given(st.integers(2, 13), st.integers(0, 2**32 - 1))
def test_x_squared_is_that_of_a_regression(blocks: int, seed: int) -> None:
    """GLM Poisson with a level for every block and one ratio, scale="X2"."""
    generator = np.random.default_rng(seed)
    before, after = generator.poisson(generator.uniform(5, 80, (2, blocks)))
    before, after = before + 1, after + 1
    found, degrees = pearson(before[:, None], after[:, None])
    design = np.vstack([np.eye(blocks), np.eye(blocks)])
    design = np.column_stack([design, np.repeat([0, 1], blocks)])
    fit = sm.GLM(np.concatenate([before, after]), design, family=sm.families.Poisson()).fit(
        scale="X2", tol=1e-12
    )
    assert degrees[0] == fit.df_resid == blocks - 1
    assert found[0] / degrees[0] == pytest.approx(fit.scale, rel=1e-6, abs=1e-9)


def town(
    scale: float, mean: float, series: int = 4000, seed: int = 1936
) -> list[tuple[Counts, Counts]]:
    """Two years in three blocks; the level of a block and the ratio of the years vary freely."""
    generator = np.random.default_rng(seed)
    level = mean * generator.uniform(0.5, 1.5, (3, series))
    ratio = generator.uniform(0.6, 1.4, series)
    if scale == 1:
        return [(generator.poisson(level), generator.poisson(level * ratio))]
    of = [means / (scale - 1) for means in (level, level * ratio)]
    before, after = (generator.negative_binomial(each, 1 / scale) for each in of)
    return [(before, after)]


@pytest.mark.parametrize("scale", [1.0, 1.6, 3.0, 9.0])
def test_the_scale_is_found_again(scale: float) -> None:
    found = dispersion(town(scale, 200.0))
    assert found.scale == pytest.approx(scale, rel=0.05)
    assert found.degrees_of_freedom == 2 * 4000


@pytest.mark.parametrize("mean", [0.3, 1.0, 4.0])
def test_sparse_counts_that_vary_by_chance_alone_are_not_said_to_vary_by_more(mean: float) -> None:
    """Without the factor (N - 1) / N the scale would be 1.5 at a third of a report a block."""
    before, after = town(1, mean, series=40_000)[0]
    found, degrees = pearson(before, after)
    assert found.sum() / degrees.sum() > 1.04
    assert dispersion([(before, after)]).scale == pytest.approx(1.0, abs=0.02)


def test_blocks_and_series_that_tell_nothing_count_for_nothing() -> None:
    before = np.array([[10, 0, 5], [20, 0, 5], [0, 0, 5]])
    after = np.array([[12, 3, 0], [18, 3, 0], [0, 3, 0]])
    assert pearson(before, after)[1].tolist() == [1, 0, 0]
    assert dispersion([(before[:, 1:], after[:, 1:])]) is CHANCE
    assert dispersion([]) is CHANCE
    assert not CHANCE.is_measured


def test_large_areas_have_a_scale_of_their_own() -> None:
    small, large = town(1.0, 20.0, 75)[0], town(4.0, 200.0, 25)[0]
    both = (np.hstack([small[0], large[0]]), np.hstack([small[1], large[1]]))
    scales = [each.scale for each in dispersion_by_size([both])]
    assert max(scales[:75]) < 1.6
    assert min(scales[75:]) == max(scales[75:]) > 3


def test_too_few_areas_share_one_scale() -> None:
    pairs = town(2.0, 50.0, 12)
    assert dispersion_by_size(pairs) == [dispersion(pairs)] * 12
    assert dispersion_by_size([]) == []


@given(
    st.lists(st.tuples(st.integers(10, 900), st.integers(10, 900)), min_size=3, max_size=30),
    st.floats(1, 5),
)
def test_unevenness_is_that_of_another_library(pairs: list[tuple[int, int]], scale: float) -> None:
    before, after = (np.array(column, float) for column in zip(*pairs, strict=True))
    found = unevenness(before, after, [scale] * len(pairs))
    with np.errstate(all="ignore"):  # what else theirs works out has no value at no unevenness
        theirs = combine_effects(
            np.log(after / before), scale * (1 / before + 1 / after), method_re="dl"
        )
    assert found is not None
    assert found**2 == pytest.approx(max(theirs.tau2, 0), rel=1e-6, abs=1e-9)


def test_unevenness_needs_three_areas_with_ten_reports() -> None:
    assert unevenness([50, 9, 40], [60, 90, 50], [1, 1, 1]) is None


# ---------------------------------------------------------------- from a cube

START, YEARS = dt.date(2021, 1, 1), 3


def cube(*, scale: float = 1.0, gap: int | None = None, years: int = YEARS) -> CrimeCube:
    """Four areas of two wards; with a `scale`, every report comes with as many more."""
    generator = np.random.default_rng(7)
    end = dt.date(START.year + years, 1, 1) - dt.timedelta(days=1)
    days = [START + dt.timedelta(days=n) for n in range((end - START).days + 1)]
    rows = [
        (area, "robbery", day, int(scale * count))
        for area in "1234"
        for day, count in zip(days, generator.poisson(2.0, len(days)), strict=True)
        if count
    ]
    spans = [(START, end)]
    if gap is not None:
        spans = [(START, days[gap - 1]), (days[gap + 1], end)]
    return CrimeCube(
        list("1234"),
        ["robbery"],
        counts=pd.DataFrame(rows, columns=["area_id", "offense", "day", "count"]),
        coverage=pd.DataFrame(
            [("robbery", *span) for span in spans], columns=["offense", "first", "through"]
        ),
        city_months=pd.DataFrame(
            [("robbery", START, None)], columns=["offense", "month", "published"]
        ),
        larger={"ward": {"a": ["1", "2"], "b": ["3", "4"]}},
    )


LEVELS = ("area", "ward", "city")


@pytest.mark.parametrize("scale", [1.0, 4.0])
def test_a_cube_finds_the_scale_of_every_level(scale: float) -> None:
    built = cube(scale=scale)
    for level in LEVELS:
        found = built.dispersion_of_level(level, ["robbery"])
        assert found.scale == pytest.approx(scale, rel=0.5)
        assert found.is_measured


def test_thirteen_blocks_of_a_year_stand_in_five_stretches() -> None:
    """Four of three blocks and one of one, in two pairs of years: 2 × 4 × 2 degrees an area."""
    built = cube()
    assert built.dispersion_of_level("area", ["robbery"]).degrees_of_freedom == 4 * 2 * 4 * 2
    assert built.dispersion_of_level("ward", ["robbery"]).degrees_of_freedom == 2 * 2 * 4 * 2
    # Of the city, three months in each of four stretches.
    assert built.dispersion_of_level("city", ["robbery"]).degrees_of_freedom == 2 * 4 * 2


def test_a_day_that_is_not_covered_is_in_no_block() -> None:
    whole, holed = cube(), cube(gap=400)  # a day in February of the second year
    degrees = [
        each.dispersion_of_level("area", ["robbery"]).degrees_of_freedom for each in (whole, holed)
    ]
    assert degrees[0] > degrees[1] > 0


def test_one_year_tells_nothing() -> None:
    built = cube(years=1)
    assert [built.dispersion_of_level(level, ["robbery"]) for level in LEVELS] == [CHANCE] * 3
    assert not built.is_dispersion_measured(["robbery"])
    assert cube().is_dispersion_measured(["robbery"])


def test_areas_together_vary_as_the_smallest_that_they_lie_in() -> None:
    built = cube()
    measured = {level: built.dispersion_of_level(level, ["robbery"]) for level in LEVELS}
    assert built.dispersion(["1", "2"], ["robbery"]) == measured["ward"]
    assert built.dispersion(["1", "3"], ["robbery"]) == measured["city"]
    assert built.dispersion(None, ["robbery"]) == measured["city"]
    assert isinstance(built.dispersion(["1"], ["robbery"]), Dispersion)
