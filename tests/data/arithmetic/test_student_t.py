"""Student's t is that of SciPy, which is not needed to serve."""

import doctest
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from data.arithmetic import student_t

degrees = st.one_of(st.integers(1, 3000).map(float), st.just(math.inf))


def test_the_examples_in_the_docstrings_hold() -> None:
    found = doctest.testmod(student_t)
    assert found.attempted > 0
    assert found.failed == 0


@given(st.floats(-60, 60), degrees)
def test_both_tails(t: float, df: float) -> None:
    expected = 2 * (stats.norm.sf(abs(t)) if math.isinf(df) else stats.t.sf(abs(t), df))
    assert student_t.two_sided(t, df) == pytest.approx(expected, rel=1e-7, abs=1e-300)


@given(st.sampled_from([0.5, 0.9, 0.95, 0.99]), degrees)
def test_the_limit(confidence: float, df: float) -> None:
    tail = (1 + confidence) / 2
    expected = stats.norm.ppf(tail) if math.isinf(df) else stats.t.ppf(tail, df)
    assert student_t.limit(confidence, df) == pytest.approx(expected, rel=1e-9)


def test_far_out_there_is_a_chance_still() -> None:
    assert 0 < student_t.two_sided(30.0, 1000) < 1e-100
