"""How one place is said to differ from another, on every page that sets two side by side."""

from __future__ import annotations

from typing import ClassVar

from components.wording.phrases import Phrases
from data.arithmetic.measures import Rate
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Verdict
from data.findings.both_rates import BothRates
from data.findings.comparison import CrimeFigure, Difference
from data.findings.trend import Change


class DifferenceWords(Phrases):
    """Rates, multiples and verdicts."""

    map_outline = "border"
    per_control = "Figures per"
    no_clear_difference = "no clear difference"
    no_rate_given = "No rate: too few residents"

    def multiple(self, ratio: float) -> str:
        """How many times as much, in words that go before "the reports" or "the cameras"."""
        return self.say("multiple.of", **self.times(ratio))

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
        return self.not_complete if change is None else self.cell_change(change.comparison)

    def _rest(self, one: str, other: str, difference: Difference) -> tuple[str, str]:
        """Their names, where the larger stands for what is left of it without the smaller."""
        if difference.relation == "within":
            return one, self.rest_of(other)
        return (self.rest_of(one), other) if difference.relation == "around" else (one, other)

    def rest_of(self, whole: str) -> str:
        return f"the rest of {whole}"

    def _overlap(self, one: str, other: str) -> str:
        return f"{one} and {other} lie over each other in part, so they are not compared."

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
        if difference.verdict == "few":
            return f"too few reports to compare{self._controlled(difference)}"
        if not crime.has_ratio:
            return self._clearly[difference.verdict]
        ranged = f"({self.times_range(difference)})"
        if difference.verdict == "unclear":
            return f"{self.no_clear_difference} {ranged}{self._controlled(difference)}"
        return f"{self.multiple(crime.ratio).removesuffix(' of')} {ranged}"

    # Where one of the counts is too small for a multiple.
    _clearly: ClassVar[dict[Verdict, str]] = {"down": "clearly less", "up": "clearly more"}

    def times_range(self, difference: Difference) -> str:
        crime = difference.crime
        return "" if crime is None else self.times_between(crime.low, crime.high)

    def _controlled(self, difference: Difference) -> str:
        """Said where one comparison alone would have been called clear."""
        return ", as so many are compared" if difference.only_clear_alone else ""

    ward_estimate = "A ward’s figure is an estimate, so no difference is called."

    def camera_difference(self, one: str, other: str, difference: Difference, per: str) -> str:
        """One place against another, in a sentence."""
        unit = self.per_units[per]
        if difference.relation == "overlap":
            return self._overlap(one, other)
        one, other = self._rest(one, other, difference)
        if difference.estimates:
            mine, theirs = (self.coarse(each) for each in difference.estimates)
            return self._sentence(
                f"{one}: about {mine} {self.cameras} per {unit}. "
                f"{self._sentence(other)}: about {theirs}."
            )
        if difference.cameras is None:
            why = self._why_none(one, other, difference)
            return f"Cameras in {one} and {other} cannot be compared: {why}."
        if difference.cameras.verdict == "unclear":
            return self._sentence(
                f"{one} and {other}: no clear difference in {self.cameras} per {unit}. "
                "Rounding alone could explain it."
            )
        times = self.multiple(difference.cameras.ratio)
        return self._sentence(f"{one} had {times} the {self.cameras} per {unit} of {other}.")

    def crime_parted(
        self, one: str, other: str, found: BothRates, crime: str, window: Window
    ) -> str:
        """The three together, where one of them alone would mislead."""
        rates = [
            f"per {self.per_units[per]} {self._crime_parted(each)}"
            for per, each in found.rates.items()
        ]
        mine, theirs = found.reports
        return (
            f"{crime} in {one} against {other}, {self.window(window)}: {'; '.join(rates)}; in plain "
            f"reports {mine:,} against {theirs:,}. These do not tell one story, so none of them "
            "stands alone."
        )

    def in_short(self, found: Difference) -> str:
        """The multiple of crime alone, or that none is clear."""
        if found.verdict == "unclear":
            return self.no_clear_difference
        return self.crime_multiple(found).partition(" (")[0]

    def _crime_parted(self, found: Difference) -> str:
        if found.verdict == "unclear" or found.crime is None or not found.crime.has_ratio:
            return self.crime_multiple(found)
        times = self.multiple(found.crime.ratio).removesuffix(" of")
        return f"{times} as much ({self.times_range(found)})"

    def _sentence(self, text: str) -> str:
        return text[0].upper() + text[1:]

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
        self,
        one: str,
        other: str,
        difference: Difference,
        crime: str,
        per: str,
        window: Window | None,
    ) -> str:
        """The same of crime, reported in `window` (None: the files hold no such days)."""
        unit = self.per_units[per]
        if difference.relation == "overlap":
            return self._overlap(one, other)
        one, other = self._rest(one, other, difference)
        if difference.crime is None or window is None:
            few = self._too_few_people(one, other, difference)
            why = few or "our files are not complete for these days"
            return f"{crime} in {one} and {other} cannot be compared per {unit}: {why}."
        counts = f"{self.reports(difference.crime.after)} against {difference.crime.before:,}"
        days = f"from {self.window(window)}"
        if difference.verdict == "few":
            before, after = difference.crime.is_few
            few = " and ".join(name for name, few in ((one, after), (other, before)) if few)
            return (
                f"{crime}: too few reports in {few} to compare {one} and {other} {days} "
                f"({counts}){self._controlled(difference)}."
            )
        if not difference.crime.has_ratio:
            clearly = self._clearly[difference.verdict]
            return self._sentence(
                f"{one} had {clearly} {crime.lower()} per {unit} than {other} {days} ({counts})."
            )
        ranged = f"likely range {self.times_range(difference)}"
        if difference.verdict == "unclear":
            return self._sentence(
                f"{one} and {other}: no clear difference in {crime.lower()} per {unit} {days} "
                f"({ranged}){self._controlled(difference)}."
            )
        times = self.multiple(difference.crime.ratio)
        return self._sentence(
            f"{one} had {times} the {crime.lower()} per {unit} of {other} {days} ({ranged})."
        )
