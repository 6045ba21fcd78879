"""How one place is said to differ from another, on every page that sets two side by side."""

from __future__ import annotations

import math
from typing import ClassVar

from components.wording.en.numbers import Numbers
from data.arithmetic.measures import MIN_EVENTS, Rate
from data.findings.comparison import CrimeFigure, Difference
from data.findings.trend import Change

_PARTS = (
    (0.9, "nine tenths of"),
    (0.8, "four fifths of"),
    (0.75, "three quarters of"),
    (2 / 3, "two thirds of"),
    (0.6, "three fifths of"),
    (0.5, "half"),
    (0.4, "two fifths of"),
    (1 / 3, "a third of"),
    (0.25, "a quarter of"),
    (0.2, "a fifth of"),
    (1 / 7, "a seventh of"),
    (0.1, "a tenth of"),
)


class DifferenceWords(Numbers):
    """Rates, multiples and verdicts."""

    map_outline = "border"
    per_control = "Figures per"
    per_units: ClassVar[dict[str, str]] = {
        "per_km2": "km²",
        "per_1000_residents": "1,000 residents",
    }
    no_clear_difference = "no clear difference"
    no_rate_given = "No rate: too few residents"
    not_complete = "Not complete"

    def density_at_least(self, value: float) -> str:
        """Of a sum from which areas are missing; cut, not rounded, or it could be less."""
        tenths = math.floor(value * 10) / 10
        return f"at least {self.density(math.floor(value) if value >= 9.95 else tenths)}"

    def multiple(self, ratio: float) -> str:
        """How many times as much, in words that go before "the reports" or "the cameras"."""
        if ratio >= 0.95:
            if ratio < 9.95:
                text = f"{max(ratio, 1.1):.1f}".removesuffix(".0")
                return "about twice" if text == "2" else f"about {text} times"
            # Figures are rounded: of a large multiple only the first digit matters.
            return (
                f"about {ratio:,.0f} times"
                if ratio < 20
                else f"about {float(f'{ratio:.1g}'):,.0f} times"
            )
        if ratio < 0.07:
            return "less than a tenth of"
        nearest = min(_PARTS, key=lambda part: abs(math.log(part[0] / ratio)))
        return f"about {nearest[1]}"

    def rate(self, value: float) -> str:
        """Two digits that matter, and no decimals where there are many."""
        if value >= 9.95:
            return self.number(value)
        return self.number(value, 1 if value >= 0.995 else 2)

    def rate_range(self, rate: Rate) -> str:
        return f"{self.rate(rate.low)} to {self.rate(rate.high)}"

    def crime_cell(self, figure: CrimeFigure | None) -> str:
        """A rate with its interval, for a cell whose header names the unit."""
        if figure is None:
            return self.not_complete
        if figure.rate is None:
            return self.no_rate_given
        return f"{self.rate(figure.rate.value)} ({self.rate_range(figure.rate)})"

    def reports_cell(self, figure: CrimeFigure | None) -> str:
        return self.not_complete if figure is None else self.number(figure.reports)

    def change_cell(self, change: Change | None) -> str:
        if change is None:
            return self.not_complete
        compared = change.comparison
        counts = f"{compared.before:,} → {compared.after:,}"
        words = {
            "down": "↓ down",
            "up": "↑ up",
            "unclear": "no clear change",
            "few": "too few for a percentage",
        }[compared.verdict]
        if math.isnan(compared.ratio):
            return f"{counts}: {words}"
        return f"{counts}: {words} {self.percent(compared.ratio)} ({self.interval(compared)})"

    def camera_multiple(self, difference: Difference) -> str:
        """The cell that says how many times the cameras, or why it cannot."""
        if difference.cameras is None:
            return "cannot be compared"
        if difference.cameras.verdict == "unclear":
            return self.no_clear_difference
        return self.multiple(difference.cameras.ratio).removesuffix(" of")

    def crime_multiple(self, difference: Difference) -> str:
        crime = difference.crime
        if crime is None:
            return "cannot be compared"
        if crime.verdict == "few":
            return "too few reports to compare"
        ranged = f"({self.times_range(difference)})"
        if difference.verdict == "unclear":
            return f"{self.no_clear_difference} {ranged}{self._controlled(difference)}"
        return f"{self.multiple(crime.ratio).removesuffix(' of')} {ranged}"

    def times_range(self, difference: Difference) -> str:
        crime = difference.crime
        if crime is None:
            return ""
        digits = 1 if crime.low >= 1.1 else 2
        return f"{crime.low:,.{digits}f} to {crime.high:,.{digits}f} times"

    def _controlled(self, difference: Difference) -> str:
        """Said where one comparison alone would have been called clear."""
        alone = difference.crime.verdict if difference.crime else "few"
        return ", as so many are compared" if alone != difference.verdict else ""

    def camera_difference(self, one: str, other: str, difference: Difference, per: str) -> str:
        """One place against another, in a sentence."""
        unit = self.per_units[per]
        if difference.cameras is None:
            why = self._why_none(one, other, difference)
            return f"Cameras in {one} and {other} cannot be compared: {why}."
        if difference.cameras.verdict == "unclear":
            return (
                f"{one} and {other}: no clear difference in registered cameras per {unit}. "
                "Published figures are rounded, and rounding alone could explain it."
            )
        times = self.multiple(difference.cameras.ratio)
        return f"{one} has {times} the registered cameras per {unit} of {other}."

    def _why_none(self, one: str, other: str, difference: Difference) -> str:
        """Why two camera figures cannot be compared, by name."""
        hidden = [
            name for name, is_so in zip((one, other), difference.hidden, strict=True) if is_so
        ]
        if hidden:
            figure = "figures" if len(hidden) == 2 else "figure"
            verb = "are" if len(hidden) == 2 else "is"
            return f"the {figure} of {' and '.join(hidden)} {verb} not shown"
        few = self._too_few_people(one, other, difference)
        return few or "rounding and areas that are not shown leave too much open"

    def _too_few_people(self, one: str, other: str, difference: Difference) -> str:
        few = [name for name, is_so in zip((one, other), difference.no_rate, strict=True) if is_so]
        return f"too few people live in {' and '.join(few)} for a rate" if few else ""

    def crime_difference(
        self, one: str, other: str, difference: Difference, crime: str, per: str
    ) -> str:
        unit = self.per_units[per]
        if difference.crime is None:
            few = self._too_few_people(one, other, difference)
            why = few or "the public files are not complete for these days"
            return f"{crime} in {one} and {other} cannot be compared per {unit}: {why}."
        if difference.crime.verdict == "few":
            counts = {one: difference.crime.after, other: difference.crime.before}
            few = " and ".join(name for name, count in counts.items() if count < MIN_EVENTS)
            return (
                f"{crime}: too few reports in {few} to compare {one} and {other} "
                f"({difference.crime.after:,} and {difference.crime.before:,}; it takes "
                f"{MIN_EVENTS} in each)."
            )
        ranged = f"likely range {self.times_range(difference)}"
        if difference.verdict == "unclear":
            return (
                f"{one} and {other}: no clear difference in {crime.lower()} per {unit} "
                f"({ranged}){self._controlled(difference)}."
            )
        times = self.multiple(difference.crime.ratio)
        return f"{one} has {times} the {crime.lower()} per {unit} of {other} ({ranged})."
