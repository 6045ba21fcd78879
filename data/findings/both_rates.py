"""Crime of one place against another by land, by residents and in plain counts, together.

The three can tell different stories: of two places with as many reports, the one with more
land has fewer to the km². Which of them is right depends on what is asked, so none of them is
told alone where they part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.arithmetic.denominator import Per
from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.comparison import Difference, differences, reports_in
from data.findings.groups import Group


@dataclass(frozen=True)
class BothRates:
    """One group ÷ another by each denominator, and the plain counts of the two."""

    rates: dict[Per, Difference]
    reports: tuple[int, int]

    @property
    def parted(self) -> bool:
        """Whether the verdicts are not one, or the plain counts go against a clear one."""
        verdicts = {each.verdict for each in self.rates.values()}
        if len(verdicts) > 1:
            return True
        one, other = self.reports
        return (one > other and "down" in verdicts) or (one < other and "up" in verdicts)


def both_rates(
    census: Census, one: Group, other: Group, offenses: Sequence[str], window: Window | None
) -> BothRates | None:
    """None where one of the two rates cannot be compared, or with too few reports for a verdict."""
    if window is None:
        return None
    rates: dict[Per, Difference] = {
        per: differences(census, one, [other], offenses, window, per)[0] for per in census.pers
    }
    if any(each.relation != "apart" or each.verdict == "few" for each in rates.values()):
        return None
    mine, theirs = (reports_in(census, each, offenses, window) for each in (one, other))
    return None if mine is None or theirs is None else BothRates(rates, (mine, theirs))
