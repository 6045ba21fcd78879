"""Numbers, dates, intervals and lists as every page writes them."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

from components.wording.messages import FIRST, Said, Words, yes_or_no
from data.arithmetic.denominator import Per
from data.arithmetic.measures import Comparison
from data.arithmetic.periods import Window
from data.arithmetic.units import in_units, surface

# How a publication date is written, by how many of year, month and day are known.
_PUBLISHED = ("numbers-dates.year", "numbers-dates.month", "numbers-dates.day")


class Numbers(Words):
    """How figures are written, in one place, so that two pages never write one twice."""

    # -- numbers
    def in_words(self, count: int) -> str:
        """A count within a sentence: small ones as words."""
        return self.say("numbers-in-words", count=count)

    def number(self, value: float, digits: int = 0) -> str:
        size = self._messages.writing.number(abs(value), digits)
        return self.say("numbers-signed.fall", size=size) if value < 0 else size

    def shortest(self, value: float) -> str:
        """With the decimals that it has."""
        return self._messages.writing.shortest(value)

    def with_sign(self, value: float, digits: int) -> str:
        """With its sign, also where there is more."""
        size = self._messages.writing.number(abs(value), digits)
        return self._signed(value, size)

    def _signed(self, value: float, size: str) -> str:
        return self.say("numbers-signed.fall" if value < 0 else "numbers-signed.rise", size=size)

    # -- figures per km² or per 1,000 residents, those of surfaces in the units of the words
    def density(self, figure: float, per: Per) -> str:
        """Two or three digits that matter, since published figures are rounded."""
        value = in_units(figure, per, self.units)
        if self.units == "us" and value >= 1000:
            return self.number(float(f"{value:.3g}"))
        return self.number(value, 0 if value >= 9.95 else 1)

    def rate(self, figure: float, per: Per) -> str:
        """The same, with another decimal where there is next to nothing."""
        value = in_units(figure, per, self.units)
        return self.number(value, 0 if value >= 9.95 else 1 if value >= 0.995 else 2)

    def density_estimate(self, figure: float, per: Per) -> str:
        return self.say("numbers-estimate", figure=self.coarse(figure, per))

    def coarse(self, figure: float, per: Per) -> str:
        """Two digits: more would promise what an estimate does not hold."""
        return self.shortest(float(f"{in_units(figure, per, self.units):.2g}"))

    def density_at_least(self, figure: float, per: Per) -> str:
        """Of a sum from which areas are missing; cut, not rounded, or it could be less."""
        value = in_units(figure, per, self.units)
        tenths = math.floor(value * 10) / 10
        least = math.floor(value) if value >= 9.95 else tenths
        return self.say("numbers-at-least", figure=self.number(least, 0 if value >= 9.95 else 1))

    def surface(self, km2: float) -> str:
        return self.number(surface(km2, self.units), 2)

    # -- of several kinds

    def quotient(self, value: float) -> str:
        """Two digits that matter."""
        return self.number(value, 1 if value >= 0.95 else 2)

    def times_between(self, low: float, high: float) -> str:
        digits = 1 if low >= 1.1 else 2
        return self.say(
            "numbers-times", low=self.number(low, digits), high=self.number(high, digits)
        )

    def people(self, residents: int) -> str:
        """To a hundred, since nobody counted them today."""
        return self.number(round(residents, -2))

    def p(self, value: float) -> str:
        """A p-value with its sign; none is 0."""
        if value < 0.0001:
            return self.say("numbers-p.below", value=self.shortest(0.0001))
        return self.say("numbers-p.is", value=self._p(value))

    def _p(self, value: float) -> str:
        return self.number(value, 2) if value >= 0.095 else self.shortest(float(f"{value:.1g}"))

    def about(self, value: float) -> str:
        """A number that is expected, not counted."""
        if value >= 1:
            return self.say("numbers-about", figure=self.number(value))
        return self.say("numbers-fewer-than", figure=self.number(1))

    def reports(self, count: int) -> str:
        return self.say("numbers-reports", reports=count)

    def ranged(self, low: str, high: str) -> str:
        """Two figures that are written out, and what lies between them."""
        return self.say("numbers-range", low=low, high=high)

    # -- parts and changes
    def percentage(self, share: float, digits: int = 0) -> str:
        """A part of a whole, in percent."""
        return self._messages.writing.percent(100 * share, digits)

    def percent(self, ratio: float) -> str:
        """A ratio as a change; below one percent with a decimal, so that 0 is only said of 0."""
        change = 100 * (ratio - 1)
        digits = 1 if 0.05 <= abs(change) < 0.95 else 0
        return self._changed_by(change, digits)

    def change(self, percent: float) -> str:
        """A change to one decimal, as a claim is checked to tenths of a percent."""
        return self._changed_by(percent, 1)

    def change_as_said(self, percent: float) -> str:
        """A change with the decimals that somebody gave it."""
        return self._changed_by(percent, len(f"{percent:g}".partition(".")[2]))

    def _changed_by(self, percent: float, digits: int) -> str:
        if abs(percent) < 0.05:
            return self.say("numbers-signed.none", size=self.percentage(0, digits))
        return self._signed(percent, self._messages.writing.percent(abs(percent), digits))

    def interval(self, compared: Comparison) -> str:
        return self.ranged(self.percent(compared.low), self.percent(compared.high))

    # -- dates
    def day(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.day")

    def short_day(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.short_day")

    def day_of_month(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.day_of_month")

    def short_day_of_month(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.short_day_of_month")

    def month_and_year(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.month")

    def short_month(self, day: dt.date) -> str:
        return self._date(day, "numbers-dates.short_month")

    # -- charts
    @cached_property
    def chart_locale(self) -> dict[str, Any] | None:
        """How scales write numbers and months; None where D3 writes them so by itself."""
        return None if self.code == FIRST else self._messages.writing.of_charts

    def pattern(self, name: Literal["day", "short_day_of_month", "month"]) -> str:
        """How a date is written, for what writes dates itself (CLDR)."""
        return self.say(f"numbers-dates.{name}", first=yes_or_no(False))

    def window(self, window: Window) -> str:
        return self.say(
            "numbers-window",
            years=self._years(window),
            first=self.day(window.first),
            last=self.day(window.last),
            first_in_year=self.day_of_month(window.first),
            last_in_year=self.day_of_month(window.last),
        )

    def short_window(self, window: Window) -> str:
        return self.say(
            "numbers-window",
            years=self._years(window),
            first=self.short_day(window.first),
            last=self.short_day(window.last),
            first_in_year=self.short_day_of_month(window.first),
            last_in_year=self.short_day_of_month(window.last),
        )

    def _years(self, window: Window) -> str:
        """Whether the first and the last day are of one year."""
        return "one" if window.first.year == window.last.year else "two"

    def months(self, window: Window) -> str:
        first, last = self.short_month(window.first), self.short_month(window.last)
        return first if first == last else self.ranged(first, last)

    def published(self, published: str) -> str:
        """A publication date as exact as it is known: year, month or day."""
        parts = [int(part) for part in published.split("-")]
        day = dt.date(*parts, *[1] * (3 - len(parts)))
        return self._date(day, _PUBLISHED[len(parts) - 1])

    def precision(self, published: str) -> str:
        """How exactly a publication date is known, for a message to say it with."""
        return ("year", "month", "day")[published.count("-")]

    def publication(self, published: str) -> dict[str, str]:
        """A publication date as the values that `{ on-publication }` in a catalog is said with."""
        return {"published": self.published(published), "precision": self.precision(published)}

    # -- one thing beside another
    def named(self, name: str, said: str) -> str:
        """A name and what is said of it."""
        return self.say("numbers-named", name=name, said=said)

    def with_aside(self, name: str, aside: str) -> str:
        """Something, with what is added in brackets."""
        return self.say("numbers-aside", name=name, aside=aside)

    # -- lists, and sentences after each other
    def listed(self, items: Sequence[str]) -> str:
        """Items as a sentence lists them; those that hold a comma are set apart by semicolons."""
        return self._listed(items, "numbers-lists.and", self._comma)

    def listed_or(self, items: Sequence[str]) -> str:
        """Items of which one is meant, and it is not known which."""
        return self._listed(items, "numbers-lists.or", self._comma)

    def clauses(self, items: Sequence[str]) -> str:
        """Parts of a sentence that could each stand alone."""
        return self._listed(items, "numbers-clauses.and", self._clause_comma)

    def _listed(self, items: Sequence[str], message: str, comma: str) -> str:
        if len(items) <= 1:
            return "".join(items)
        holds_comma = any(comma.strip() in item for item in items)
        between = self._semicolon if holds_comma else comma
        return self.say(message, most=between.join(items[:-1]), last=items[-1])

    def in_a_row(self, items: Sequence[str]) -> str:
        """Items that only stand after each other, without an “and”."""
        return self._comma.join(items)

    def set_apart(self, items: Sequence[str]) -> str:
        """The same of items that may hold a comma."""
        return self._semicolon.join(items)

    _comma = Said("numbers-lists.comma")
    _semicolon = Said("numbers-lists.semicolon")
    _clause_comma = Said("numbers-clauses.comma")

    def together(self, *sentences: str) -> str:
        """Whole sentences after each other, those that there are."""
        return self._between_sentences.join(each for each in sentences if each)

    _between_sentences = Said("numbers-between-sentences")
