"""What more than one page says in the same words."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from components.wording.messages import Said, SaidEach, Value, alike, yes_or_no
from components.wording.numbers import Numbers
from data.arithmetic.multiple import multiple
from data.arithmetic.periods import Window, same_length
from data.arithmetic.two_counts import Comparison
from data.findings.parts import OwnWay
from data.place import PublishedFigure

_FRACTIONS = {
    Fraction(9, 10): "nine_tenths",
    Fraction(4, 5): "four_fifths",
    Fraction(3, 4): "three_quarters",
    Fraction(2, 3): "two_thirds",
    Fraction(3, 5): "three_fifths",
    Fraction(1, 2): "half",
    Fraction(2, 5): "two_fifths",
    Fraction(1, 3): "third",
    Fraction(1, 4): "quarter",
    Fraction(1, 5): "fifth",
    Fraction(1, 7): "seventh",
    Fraction(1, 10): "tenth",
}


class Phrases(Numbers):
    """Units, multiples and changes, in one place, so that two pages never say one differently."""

    # As the head of a column, and as a choice.
    cameras_first = Said("cameras.heading")
    per_units = SaidEach("phrases-units", alike("metric", "us", "per_1000_residents"))

    not_complete = Said("phrases-not-complete")
    legend_hidden = SaidEach("phrases-legend-hidden", {False: "hidden", True: "or_no_rate"})
    legend_water = Said("phrases-legend-water")

    # -- changes
    among_many = Said("phrases-among-many")
    # Where one of the counts is too small for a percentage.
    small_verdicts = SaidEach("phrases-small-verdicts", alike("down", "up", "few"))

    def cell_verdict(self, compared: Comparison) -> str:
        """What came of two counts, in a few words."""
        if compared.only_clear_alone:
            return self.among_many
        if compared.has_ratio:
            return self._verdicts[compared.verdict]
        return self.small_verdicts.get(compared.verdict, self._verdicts["few"])

    _verdicts = SaidEach("phrases-verdicts", alike("down", "up", "unclear", "few"))

    def from_to(self, compared: Comparison) -> str:
        return self.say("phrases-from-to", before=compared.before, after=compared.after)

    def cell_change(self, compared: Comparison) -> str:
        """Two counts and what came of them, for a cell of a table."""
        counts, verdict = self.from_to(compared), self.cell_verdict(compared)
        if not compared.has_ratio:
            return self.say("phrases-cell-counts", counts=counts, verdict=verdict)
        return self.say(
            "phrases-cell-change",
            counts=counts,
            verdict=verdict,
            change=self.percent(compared.ratio),
            range=self.interval(compared),
        )

    def own_way(self, kind: str, found: OwnWay) -> str:
        """A kind of crime that goes another way than its group, in a sentence."""
        counts = self.from_to(found.comparison)
        if found.role == "drives":
            return self.say(
                "phrases-drives",
                kind=kind,
                counts=counts,
                rise=yes_or_no(found.is_rise),
                others=found.others,
                course=found.rest_course,
                rest=self.from_to(found.rest),
            )
        return self.say(
            "phrases-own-way",
            kind=kind,
            counts=counts,
            role=found.role,
            verdict=found.comparison.verdict,
        )

    def same_days(self, before: Window, after: Window) -> str:
        """The days of the year before that others are compared with."""
        return self.say("same-days", **self.year_before(before, after))

    def year_before(self, before: Window, after: Window) -> dict[str, Value]:
        """The same as the values that `{ same-days }` in a catalog is said with."""
        return {
            "as_long": yes_or_no(same_length(before, after)),
            "year_before": str(before.last.year),
            "days_before": before.days,
            "last_before": self.day(before.last),
            "days_now": after.days,
        }

    # How a range came about, by whether it was measured how much counts vary.
    likely_range = SaidEach("phrases-likely-range", {True: "measured", False: "not_measured"})
    tested_together = Said("phrases-tested-together")

    # -- multiples
    def times(self, ratio: float) -> dict[str, Value]:
        """How many times as much, as the values that `{ multiple.of }` in a catalog is said with."""
        found = multiple(ratio)
        if found.fraction:
            return {"multiple": _FRACTIONS[found.fraction], "times": 0}
        if found.times is None:
            return {"multiple": "less", "times": 0}
        return {"multiple": "times", "times": found.times}

    # -- cameras
    def cameras_dated(self, day: dt.date, programme: str) -> str:
        """When the cameras were counted, as exactly as that is known."""
        return self.say("phrases-cameras-dated", counted=programme, day=self.day(day))

    def cameras_said(self, figure: PublishedFigure) -> str:
        """A number of cameras that was made public, as exactly as it was said."""
        return self.say("phrases-cameras-said", says=figure.says, cameras=figure.cameras)

    # What is public of an area that is not shown, by whether the least number of addresses is the
    # only rule that can hide one.
    not_shown_means = SaidEach(
        "phrases-not-shown-means", {True: "few_addresses", False: "any_rule"}
    )

    # -- releases
    def release(self, kind: str, version: str) -> str:
        """A release by what it holds and its version, in a row of others."""
        return self.say("phrases-release", kind=kind, version=version)

    # -- for the one module whose sentences are not yet in a catalog
    def on(self, published: str) -> str:
        """A publication date after “published”: on a day, in a month or year."""
        return self.say("on-publication", **self.publication(published))
