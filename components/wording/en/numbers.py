"""Numbers, dates and intervals as every page writes them."""

from __future__ import annotations

import datetime as dt

from data.arithmetic.measures import Comparison
from data.arithmetic.periods import Window


class Numbers:
    """How figures are written, in one place, so that two pages never write one twice."""

    def number(self, value: float, digits: int = 0) -> str:
        return f"{value:,.{digits}f}"

    def density(self, value: float) -> str:
        """Two digits that matter, since published figures are rounded."""
        return self.number(value, 0 if value >= 9.95 else 1)

    def day(self, day: dt.date) -> str:
        return f"{day.day} {day:%B %Y}"

    def short_day(self, day: dt.date) -> str:
        return f"{day.day} {day:%b %Y}"

    def window(self, window: Window) -> str:
        if window.first.year == window.last.year:
            return f"{window.first.day} {window.first:%B} to {self.day(window.last)}"
        return f"{self.day(window.first)} to {self.day(window.last)}"

    def published(self, published: str) -> str:
        """A publication date as exact as it is known: year, month or day."""
        parts = [int(part) for part in published.split("-")]
        if len(parts) == 1:
            return published
        day = dt.date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
        return self.day(day) if len(parts) == 3 else f"{day:%B %Y}"

    def percent(self, ratio: float) -> str:
        """A ratio as a change; below one percent with a decimal, so that 0 is only said of 0."""
        change = 100 * (ratio - 1)
        digits = 1 if 0.05 <= abs(change) < 0.95 else 0
        return "±0%" if abs(change) < 0.05 else f"{change:+.{digits}f}%".replace("-", "−")

    def interval(self, compared: Comparison) -> str:
        return f"{self.percent(compared.low)} to {self.percent(compared.high)}"

    def reports(self, count: int) -> str:
        return "1 report" if count == 1 else f"{count:,} reports"

    def months(self, window: Window) -> str:
        first, last = f"{window.first:%b %Y}", f"{window.last:%b %Y}"
        return first if first == last else f"{first} to {last}"
