"""Numbers, dates and intervals as every page writes them."""

from __future__ import annotations

import datetime as dt
import math

from components.wording.messages import Words
from data.arithmetic.measures import Comparison
from data.arithmetic.periods import Window

_IN_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Numbers(Words):
    """How figures are written, in one place, so that two pages never write one twice."""

    def in_words(self, count: int) -> str:
        """A count within a sentence: small ones as words."""
        return dict(enumerate(_IN_WORDS)).get(count, str(count))

    def number(self, value: float, digits: int = 0) -> str:
        return f"{value:,.{digits}f}"

    def density(self, value: float) -> str:
        """Two digits that matter, since published figures are rounded."""
        return self.number(value, 0 if value >= 9.95 else 1)

    def rate(self, value: float) -> str:
        """The same, with another decimal where there is next to nothing."""
        return self.number(value, 0 if value >= 9.95 else 1 if value >= 0.995 else 2)

    def density_estimate(self, value: float) -> str:
        return f"about {self.coarse(value)} (estimate)"

    def coarse(self, value: float) -> str:
        """Two digits: more would promise what an estimate does not hold."""
        return f"{float(f'{value:.2g}'):,g}"

    def density_at_least(self, value: float) -> str:
        """Of a sum from which areas are missing; cut, not rounded, or it could be less."""
        tenths = math.floor(value * 10) / 10
        return f"at least {self.density(math.floor(value) if value >= 9.95 else tenths)}"

    def quotient(self, value: float) -> str:
        """Two digits that matter."""
        return f"{value:.1f}" if value >= 0.95 else f"{value:.2f}"

    def times_between(self, low: float, high: float) -> str:
        digits = 1 if low >= 1.1 else 2
        return f"{low:,.{digits}f} to {high:,.{digits}f} times"

    def people(self, residents: int) -> str:
        """To a hundred, since nobody counted them today."""
        return f"{round(residents, -2):,}"

    def p(self, value: float) -> str:
        """A p-value with its sign; none is 0."""
        if value < 0.0001:
            return "p < 0.0001"
        return f"p = {value:.2f}" if value >= 0.095 else f"p = {value:.1g}"

    def about(self, value: float) -> str:
        """A number that is expected, not counted."""
        return f"about {value:.0f}" if value >= 1 else "fewer than 1"

    def day(self, day: dt.date) -> str:
        return f"{day.day} {day:%B %Y}"

    def short_day(self, day: dt.date) -> str:
        return f"{day.day} {day:%b %Y}"

    def window(self, window: Window) -> str:
        if window.first.year == window.last.year:
            return f"{window.first.day} {window.first:%B} to {self.day(window.last)}"
        return f"{self.day(window.first)} to {self.day(window.last)}"

    def short_window(self, window: Window) -> str:
        first, last = f"{window.first.day} {window.first:%b}", self.short_day(window.last)
        if window.first.year == window.last.year:
            return f"{first} to {last}"
        return f"{self.short_day(window.first)} to {last}"

    def month_and_year(self, day: dt.date) -> str:
        return f"{day:%B %Y}"

    def published(self, published: str) -> str:
        """A publication date as exact as it is known: year, month or day."""
        parts = [int(part) for part in published.split("-")]
        if len(parts) == 1:
            return published
        day = dt.date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
        return self.day(day) if len(parts) == 3 else self.month_and_year(day)

    def precision(self, published: str) -> str:
        """How exactly a publication date is known, for a message to say it with."""
        return ("year", "month", "day")[published.count("-")]

    def percent(self, ratio: float) -> str:
        """A ratio as a change; below one percent with a decimal, so that 0 is only said of 0."""
        change = 100 * (ratio - 1)
        digits = 1 if 0.05 <= abs(change) < 0.95 else 0
        return "±0%" if abs(change) < 0.05 else f"{change:+.{digits}f}%".replace("-", "−")

    def change(self, percent: float) -> str:
        """A change to one decimal, as a claim is checked to tenths of a percent."""
        return f"{percent:+.1f}%".replace("-", "−") if abs(percent) >= 0.05 else "±0.0%"

    def interval(self, compared: Comparison) -> str:
        return f"{self.percent(compared.low)} to {self.percent(compared.high)}"

    def reports(self, count: int) -> str:
        return "1 report" if count == 1 else f"{count:,} reports"

    def months(self, window: Window) -> str:
        first, last = f"{window.first:%b %Y}", f"{window.last:%b %Y}"
        return first if first == last else f"{first} to {last}"
