"""How a language writes numbers and dates: Unicode's CLDR, by Babel."""

from __future__ import annotations

import datetime as dt
from copy import copy
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import NumberPattern

TERRITORY = "US"  # whose way is followed, in a language that CLDR knows to be written there
REMEMBERED = 20_000  # figures of a language


def locale_of(language: str) -> Locale:
    tag = language.replace("-", "_")
    try:
        return Locale.parse(f"{tag}_{TERRITORY}")
    except UnknownLocaleError:
        return Locale.parse(tag)


class Writing:
    """Numbers, shares and dates in digits and in names of months, each remembered."""

    def __init__(self, language: str) -> None:
        self.locale = locale_of(language)
        self.number = lru_cache(REMEMBERED)(self._number)
        self.shortest = lru_cache(REMEMBERED)(self._shortest)
        self.percent = lru_cache(REMEMBERED)(self._percent)

    def _number(self, size: float, digits: int) -> str:
        """`size`, 0 or more, with so many decimals."""
        return self._apply(self.locale.decimal_formats[None], Decimal(f"{size:.{digits}f}"), digits)

    def _shortest(self, size: float) -> str:
        """With the decimals that it has."""
        exact = f"{size:.10g}"
        decimals = len(exact.partition(".")[2])
        return self._apply(self.locale.decimal_formats[None], Decimal(exact), decimals)

    def _percent(self, percent: float, digits: int) -> str:
        share = Decimal(f"{percent:.{digits}f}") / 100
        return self._apply(self.locale.percent_formats[None], share, digits)

    def _apply(self, pattern: NumberPattern, size: Decimal, digits: int) -> str:
        so_exact = copy(pattern)
        so_exact.frac_prec = (digits, digits)
        return str(so_exact.apply(size, self.locale))

    @property
    def of_charts(self) -> dict[str, Any]:
        """The same for scales, as D3 asks for it (d3-format and d3-time-format)."""
        symbols = self.locale.number_symbols[self.locale.default_numbering_system]
        months, days = self.locale.months["format"], self.locale.days["format"]
        return {
            "number": {
                "decimal": symbols["decimal"],
                "thousands": symbols["group"],
                "grouping": [3],
                "currency": ["", ""],
                "percent": self.locale.percent_formats[None].suffix[0],
            },
            "time": {
                **dict.fromkeys(("dateTime", "date", "time"), ""),
                "periods": ["", ""],
                "days": list(days["wide"].values()),
                "shortDays": list(days["abbreviated"].values()),
                "months": [months["wide"][month] for month in range(1, 13)],
                "shortMonths": [months["abbreviated"][month] for month in range(1, 13)],
            },
        }

    def date(self, day: dt.date, pattern: str) -> str:
        """`pattern`: of CLDR, such as “d MMMM y”."""
        return format_date(day, pattern, locale=self.locale)
