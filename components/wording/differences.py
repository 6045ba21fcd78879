"""How one place is said to differ from another, on every page that sets two side by side."""

from __future__ import annotations

from components.wording.messages import Said, Value, yes_or_no
from components.wording.phrases import Phrases
from data.arithmetic.denominator import Per
from data.arithmetic.measures import Rate
from data.arithmetic.periods import Window
from data.findings.both_rates import BothRates
from data.findings.comparison import CrimeFigure, Difference
from data.findings.trend import Change


class DifferenceWords(Phrases):
    """Rates, multiples and verdicts."""

    map_outline = Said("differences-map-outline")
    per_control = Said("differences-per-control")
    no_rate_given = Said("differences-no-rate")
    ward_estimate = Said("differences-ward-estimate")

    # -- cells
    def rate_range(self, rate: Rate, per: Per) -> str:
        return self.ranged(self.rate(rate.low, per), self.rate(rate.high, per))

    def crime_cell(self, figure: CrimeFigure | None, per: Per) -> str:
        """A rate with its interval, for a cell whose header names the unit."""
        if figure is None:
            return self.not_complete
        if figure.rate is None:
            return self.no_rate_given
        return self.say(
            "differences-rate-cell",
            rate=self.rate(figure.rate.value, per),
            range=self.rate_range(figure.rate, per),
        )

    def reports_cell(self, figure: CrimeFigure | None) -> str:
        return self.not_complete if figure is None else self.number(figure.reports)

    def change_cell(self, change: Change | None) -> str:
        return self.not_complete if change is None else self.cell_change(change.comparison)

    def camera_multiple(self, difference: Difference) -> str:
        """The cell that says how many times the cameras, or why it cannot."""
        return self.say("differences-cameras-cell", **self._cameras(difference))

    def crime_multiple(self, difference: Difference) -> str:
        return self.say("differences-crime-cell", **self._crime(difference))

    def in_short(self, difference: Difference) -> str:
        """The multiple of crime alone, or that none is clear."""
        return self.say("differences-crime-in-short", **self._crime(difference))

    def times_range(self, difference: Difference) -> str:
        crime = difference.crime
        return "" if crime is None else self.times_between(crime.low, crime.high)

    # -- sentences
    def camera_difference(self, one: str, other: str, difference: Difference, per: Per) -> str:
        """One place against another, in a sentence."""
        if difference.relation == "overlap":
            return self.say("differences-overlap", one=one, other=other)
        places: dict[str, Value] = {
            "one": one,
            "other": other,
            "relation": difference.relation,
            "per": per,
        }
        if difference.estimates:
            mine, theirs = (self.coarse(each, per) for each in difference.estimates)
            return self.say("differences-estimates", mine=mine, theirs=theirs, **places)
        if difference.cameras is None:
            return self._no_cameras(difference, places)
        return self.say("differences-cameras", **places, **self._cameras(difference))

    def _no_cameras(self, difference: Difference, places: dict[str, Value]) -> str:
        """Why two camera figures cannot be compared, by name."""
        if any(difference.hidden):
            hidden = _which(difference.hidden)
            return self.say("differences-cameras-hidden", hidden=hidden, **places)
        if any(difference.no_rate):
            few = _which(difference.no_rate)
            return self.say("differences-cameras-few-people", few=few, **places)
        return self.say("differences-cameras-left-open", **places)

    def crime_difference(
        self,
        one: str,
        other: str,
        difference: Difference,
        crime: str,
        per: Per,
        window: Window | None,
    ) -> str:
        """The same of crime, reported in `window` (None: the files hold no such days)."""
        if difference.relation == "overlap":
            return self.say("differences-overlap", one=one, other=other)
        places: dict[str, Value] = {
            "one": one,
            "other": other,
            "relation": difference.relation,
            "per": per,
            "crime": crime,
        }
        if difference.crime is None or window is None:
            if any(difference.no_rate):
                few = _which(difference.no_rate)
                return self.say("differences-crime-few-people", few=few, **places)
            return self.say("differences-crime-not-held", **places)
        before, after = difference.crime.is_few
        return self.say(
            "differences-crime",
            few=_which((after, before)),
            days=self.window(window),
            mine=self.reports(difference.crime.after),
            theirs=difference.crime.before,
            **places,
            **self._crime(difference),
        )

    def crime_parted(
        self, one: str, other: str, found: BothRates, crime: str, window: Window
    ) -> str:
        """The three together, where one of them alone would mislead."""
        rates = [
            self.say("differences-parted-rate", per=per, **self._crime(each))
            for per, each in found.rates.items()
        ]
        mine, theirs = found.reports
        return self.say(
            "differences-parted",
            crime=crime,
            one=one,
            other=other,
            days=self.window(window),
            rates=self.set_apart(rates),
            mine=mine,
            theirs=theirs,
        )

    # -- what was found, as values
    def _cameras(self, difference: Difference) -> dict[str, Value]:
        if difference.cameras is None:
            return {"found": "nothing"}
        if difference.cameras.verdict == "unclear":
            return {"found": "unclear"}
        return {"found": "times", **self.times(difference.cameras.ratio)}

    def _crime(self, difference: Difference) -> dict[str, Value]:
        """`alone`: whether one comparison alone would have been called clear."""
        crime = difference.crime
        if crime is None:
            return {"found": "nothing"}
        alone = yes_or_no(difference.only_clear_alone)
        if difference.verdict == "few":
            return {"found": "few", "alone": alone}
        if not crime.has_ratio:
            return {"found": difference.verdict}
        found = "unclear" if difference.verdict == "unclear" else "times"
        return {
            "found": found,
            "alone": alone,
            "range": self.times_range(difference),
            **self.times(crime.ratio),
        }


def _which(of_both: tuple[bool, bool]) -> str:
    """Of one place and the other: which of them it is true of."""
    one, other = of_both
    return "both" if one and other else "one" if one else "other"
