"""Windows that are compared cover the same calendar days, leap years included."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.arithmetic.periods import Window, month_end, month_starts, trailing, year_to_date

days = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


@pytest.mark.parametrize(
    ("through", "before_ends"),
    [
        (dt.date(2025, 3, 24), dt.date(2024, 3, 24)),
        (dt.date(2024, 2, 29), dt.date(2023, 2, 28)),
        (dt.date(2025, 2, 28), dt.date(2024, 2, 28)),
        (dt.date(2024, 12, 31), dt.date(2023, 12, 31)),
        (dt.date(2024, 1, 1), dt.date(2023, 1, 1)),
    ],
)
def test_year_to_date_ends_on_the_same_calendar_day(through: dt.date, before_ends: dt.date) -> None:
    before, after = year_to_date(through)
    assert after == Window(dt.date(through.year, 1, 1), through)
    assert before == Window(dt.date(through.year - 1, 1, 1), before_ends)


@pytest.mark.parametrize(
    ("through", "before_through", "ends"),
    [
        # The year before is complete through 8 September only.
        ("2023-12-31", "2022-09-08", ("2022-09-08", "2023-09-08")),
        ("2023-03-24", "2022-09-08", ("2022-03-24", "2023-03-24")),
        ("2024-03-01", "2023-02-28", ("2023-02-28", "2024-02-28")),
        ("2025-03-01", "2024-02-29", ("2024-02-28", "2025-02-28")),
        ("2024-02-29", "2023-12-31", ("2023-02-28", "2024-02-29")),
    ],
)
def test_both_years_end_with_the_last_complete_day_of_both(
    through: str, before_through: str, ends: tuple[str, str]
) -> None:
    before, after = year_to_date(
        dt.date.fromisoformat(through), dt.date.fromisoformat(before_through)
    )
    assert (str(before.last), str(after.last)) == ends
    assert (before.first.month, before.first.day) == (after.first.month, after.first.day) == (1, 1)


@given(days, st.integers(1, 5))
def test_trailing_years_touch_and_do_not_overlap(through: dt.date, years: int) -> None:
    before, after = trailing(through, years)
    assert after.last == through
    assert after.first - before.last == dt.timedelta(days=1)
    for window in (before, after):
        assert 365 * years <= window.days <= 366 * years
        assert round(window.years, 1) == years


@given(days, st.integers(0, 200))
def test_months_are_whole_and_follow_each_other(first: dt.date, months: int) -> None:
    last = first + dt.timedelta(days=30 * months)
    starts = month_starts(first, last)
    assert starts[0] == first.replace(day=1)
    assert starts[-1] == last.replace(day=1)
    for start, following in itertools.pairwise(starts):
        assert month_end(start) + dt.timedelta(days=1) == following
