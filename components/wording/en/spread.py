"""The page “Spread” in English, in plain words."""

from __future__ import annotations

import datetime as dt
import math
from typing import ClassVar

from components.wording.en.phrases import Phrases
from data.arithmetic.arrays import Range
from data.arithmetic.association import (
    Autocorrelation,
    Correlation,
    Pattern,
    PermutationTest,
    Strength,
)
from data.arithmetic.hidden import Side, side_of
from data.arithmetic.inequality import Concentration
from data.arithmetic.periods import Window
from data.findings.coverage_and_crime import Clustering, CoverageAndCrime
from data.findings.evenness import Evenness


class SpreadWords(Phrases):
    """Is coverage even, and how does it lie beside crime?"""

    title = "Spread"
    per = "Count per"
    offense = "Crime shown"
    mark = "Mark a neighborhood"
    nobody = "None"
    not_shown = "Not shown"
    no_rate = "No rate"

    faults: ClassVar[dict[str, str]] = {
        "crime": (
            "The link named a kind of crime that this page does not have. It may be too rare to set "
            "areas apart. You see the usual one instead."
        ),
    }

    # -- the answer
    def answer(self, land: Evenness, residents: Evenness | None) -> str:
        among = f", and among {residents.half_on:.0%} of its residents" if residents else ""
        return (
            f"Registered cameras are spread {self.evenness[land.concentration]}: half of them stand on "
            f"{land.half_on:.0%} of the land shown{among}."
        )

    evenness: ClassVar[dict[Concentration, str]] = {
        "low": "almost evenly",
        "moderate": "somewhat unevenly",
        "high": "unevenly",
        "very_high": "very unevenly",
    }

    even_would_be = "If coverage were even, half of the cameras would stand on half of the land."

    def ginis(self, land: Evenness, residents: Evenness | None) -> str:
        """The measure, for those who know it, and what it means for those who do not."""
        people = f" and {residents.gini:.2f} over residents" if residents else ""
        return (
            f"The usual measure of this, the Gini coefficient, is {land.gini:.2f} over land{people}. "
            "At 0 every km² would have the same. Close to 1, one small area would have nearly all."
        )

    def dates(self, cameras: dt.date, programme: str, window: Window | None) -> str:
        reports = (
            f" Crime: {self.total_over(window)}. Crime data are preliminary." if window else ""
        )
        return f"Cameras as of {self.day(cameras)}{programme}.{reports}"

    def total_over(self, window: Window) -> str:
        return f"reports over 12 months, {self.window(window)}"

    # -- the Lorenz curve
    lorenz_heading = "How far from even?"
    lorenz_axes = (
        "Across: share of the land, or of the residents, areas with the least coverage first. "
        "Up: share of the registered cameras there. The further a line sags, the less even."
    )
    even_line = "an even spread"
    curves: ClassVar[dict[str, str]] = {"land": "over land", "residents": "over residents"}
    share_of_base = "Share of land or residents"
    share_of_cameras = "Share of cameras"
    lorenz_table = "The best-covered part, and the cameras on it"
    lorenz_part = "Best-covered part"
    lorenz_columns: ClassVar[dict[str, str]] = {
        "land": "Cameras on that part of the land",
        "residents": "Cameras among that part of the residents",
    }

    def share(self, share: float) -> str:
        return f"{share:.0%}"

    def lorenz_alt(self, land: Evenness, residents: Evenness | None) -> str:
        people = f" and over residents (Gini {residents.gini:.2f})" if residents else ""
        return (
            f"Lorenz curves of registered cameras over land (Gini {land.gini:.2f}){people}, below "
            "the straight line of an even spread. The table beside it holds the same figures."
        )

    def left_out(self, hidden: int, most: int | None) -> str:
        """How many areas no measure can count, and what is public of each."""
        if not hidden:
            return "Every area is counted."
        areas = "1 area is" if hidden == 1 else f"{hidden} areas are"
        if most is None:
            return (
                f"{areas} left out: the figure is not shown. Several rules can hide an area, some of them "
                "where there are many cameras. So no range can be given for what they would change."
            )
        return (
            f"{areas} left out: the figure is not shown. All that our published rules tell of such an area "
            f"is that it has fewer than 10 addresses, each counted with at most 10 cameras: "
            f"so anything from 0 to {most}."
        )

    def gini_ranges(self, land: Evenness, residents: Evenness | None) -> str:
        """What the two could be, whatever the hidden figures are."""
        if not land.hidden or land.gini_range is None:
            return ""
        people = half_people = ""
        if residents and residents.gini_range:
            people = f", over residents from {self._range(residents.gini_range)}"
        if residents and residents.half_on_range:
            half_people = f", and among {self._shares(residents.half_on_range)} of their residents"
        half = (
            f" Half of the cameras would stand on {self._shares(land.half_on_range)} of their land{half_people} "
            "(figures tried in steps)."
            if land.half_on_range
            else ""
        )
        return (
            f"Whatever is in them, the Gini of all areas runs over land from "
            f"{self._range(land.gini_range)}{people}.{half}"
            f"{self._why_one_side(land.gini, land.gini_range)}"
        )

    def _why_one_side(self, shown: float, with_hidden: Range) -> str:
        """Said where a range with the areas left out does not hold the figure without them."""
        side = self._sides.get(side_of(shown, with_hidden))
        if side is None:
            return ""
        return (
            f" That is all {side} the figure of the areas shown. The areas left out can have only a few "
            "cameras each, and that moves it to one side."
        )

    _sides: ClassVar[dict[Side, str]] = {"below": "below", "above": "above"}

    def _shares(self, limits: Range) -> str:
        low, high = (f"{limit:.0%}" for limit in limits)
        return low if low == high else f"{low} to {high}"

    def residents_left_out(self, areas: int) -> str:
        if not areas:
            return ""
        verb = "area has" if areas == 1 else "areas have"
        return (
            f"{areas} {verb} too few residents for a fair rate and no part in figures by residents."
        )

    def _range(self, limits: Range) -> str:
        return f"{self.signless(limits[0])} to {self.signless(limits[1])}"

    def signless(self, value: float) -> str:
        return f"{value:.2f}".replace("-", "−")

    # -- location quotients
    quotient_heading = "More or less than an even share"
    quotient_means = (
        "The location quotient is an area’s share of the cameras divided by its share of the land (or "
        "of the residents). 1 is an even share, 2 twice as much, 0.5 half as much."
    )

    def quotient_verdict(self, above: int, shown: int) -> str:
        return (
            f"{above} of {shown} areas have more than an even share by land, {shown - above} less."
        )

    def quotient_ends(self, top: str, most: float, bottom: str, least: float) -> str:
        return (
            f"{top} has the most: {self.times(most)} its share by land. {bottom} has the least: "
            f"{self.times(least)}."
        )

    def quotient_area(self, area: str, land: float, residents: float) -> str:
        people = "" if math.isnan(residents) else f" and {self.times(residents)} by residents"
        return f"{area}: {self.times(land)} its even share by land{people}."

    def quotient_hidden(self, area: str) -> str:
        return f"{area}: not shown, so its share is not known."

    def times(self, quotient: float) -> str:
        return f"{self.quotient(quotient)} times"

    def quotient_range(self, factors: Range | None) -> str:
        if factors is None:
            return "What the areas left out would change in this is not known."
        low, high = (f"{100 * (factor - 1):+.0f}%".replace("-", "−") for factor in factors)
        return (
            f"If the areas left out were counted, every location quotient by land would change by the same "
            f"{low} to {high}."
        )

    # -- coverage beside crime
    no_cause = (
        "This shows where coverage and crime lie, not that one causes the other: people register "
        "by choice, and the first rebates went to some police service areas before others."
    )
    both_heading = "Coverage beside crime"

    def both_axes(self, crime: str, per: str, window: Window) -> str:
        return (
            f"Registered cameras per {self.per_units[per]}, and {self.lower_first(crime)} reported per "
            f"{self.per_units[per]} over 12 months to {self.day(window.last)}."
        )

    def map_alt(self, city: str, crime: str, per: str, beside: CoverageAndCrime) -> str:
        return (
            f"Map of {city} in nine colors, by registered cameras and {self.lower_first(crime)} per "
            f"{self.per_units[per]}. {beside.high_in_both} areas are high in both, {beside.low_in_both} low in both. "
            f"{beside.hidden + beside.no_rate} are hatched. The table below holds the same figures."
        )

    def legend_cameras(self, per: str) -> str:
        return f"Cameras per {self.per_units[per]}"

    def legend_crime(self, crime: str, per: str) -> str:
        return f"{crime} per {self.per_units[per]}, 12 months"

    def limits(self, limits: Range) -> list[str]:
        low, high = (f"{limit:,g}" for limit in limits)
        return [f"up to {low}", f"to {high}", f"over {high}"]

    legend_hidden: ClassVar[dict[bool, str]] = {False: "Not shown", True: "Not shown, or no rate"}
    levels_cameras = ("low camera density", "middle camera density", "high camera density")
    levels_crime = ("low crime", "middle crime", "high crime")

    def both_names(self) -> list[str]:
        """Each of the nine colours in words."""
        return [
            f"{cameras}, {crime}" for crime in self.levels_crime for cameras in self.levels_cameras
        ]

    def limits_note(self, year: int) -> str:
        return (
            "The limits between colors stay the same from one update to the next. The limits for "
            "cameras are the two lowest on the Map page. The limits for crime split the areas into three equal "
            f"groups in {year}. So a map of another year can be compared with this one."
        )

    def tooltip(self, cameras: str, crime: str, per: str) -> str:
        unit = self.per_units[per]
        return f"{cameras} cameras, {crime} reports per {unit}"

    tooltip_hidden = "Camera figure not shown"

    def scatter_axes(self, crime: str, per: str) -> str:
        return (
            f"Each dot is an area. Across: cameras per {self.per_units[per]}. Up: {self.lower_first(crime)} per "
            f"{self.per_units[per]}. Lines: the limits between the colors of the map. Steps get "
            "narrower toward the high end of both scales."
        )

    def scatter_alt(self, verdict: str, areas: int) -> str:
        return (
            f"Scatter of {areas} areas by registered cameras and crime. {verdict} "
            "The table below holds the same figures."
        )

    scatter_area = "Area"
    scatter_cameras = "Cameras"
    scatter_crime = "Reports"

    # -- do they go together?
    def link_verdict(self, crime: str, per: str, found: Correlation | None) -> str:
        if found is None:
            return "Too few areas are shown to say whether the two go together."
        unit = self.per_units[per]
        if found.strength == "unclear":
            return f"No clear link between cameras and {self.lower_first(crime)} per {unit}."
        tend, weak = self._strengths[found.strength]
        more = "more" if found.is_positive else "less"
        return (
            f"Areas with more cameras per {unit} {tend} to have {more} {self.lower_first(crime)} "
            f"per {unit}{weak}."
        )

    _strengths: ClassVar[dict[Strength, tuple[str, str]]] = {
        "weak": ("may tend", ", but the link could be next to none"),
        "moderate": ("tend", ""),
        "strong": ("strongly tend", ""),
    }

    def link_sentence(self, found: Correlation, with_hidden: Range | None, hidden: int) -> str:
        ranged = (
            f" With the {hidden} areas left out counted in, whatever their figures, it would be "
            f"{self._range(with_hidden)}.{self._why_one_side(found.rho, with_hidden)}"
            if with_hidden
            else self._no_range(hidden)
        )
        return (
            f"Rank correlation (Spearman): {self.signed(found.rho)}, likely range {self.signed(found.low)} "
            f"to {self.signed(found.high)}, over {found.areas} areas. 0 is no link, +1 the same order in both. "
            f"{self.by_chance(found.test)}{ranged}"
        )

    def _no_range(self, hidden: int) -> str:
        if not hidden:
            return ""
        areas = "1 area is" if hidden == 1 else f"{hidden} areas are"
        return f" {areas} left out; no range can be given for what they would change."

    def other_link(self, per: str, found: Correlation) -> str:
        """The same by the other measure, since it may tell another story."""
        clear = ": no clear link" if found.strength == "unclear" else ""
        return (
            f"Per {self.per_units[per]} instead: {self.signed(found.rho)}, likely range "
            f"{self.signed(found.low)} to {self.signed(found.high)}{clear}. Where many people live or come, "
            "there is more of everything per km². So look at both."
        )

    def by_chance(self, test: PermutationTest) -> str:
        times = f"{test.as_far:,}" if test.as_far else "none"
        return (
            f"Of {test.shuffles:,} random shuffles of the areas, {times} came as far "
            f"(p = {self.p(test.p_value)})."
        )

    def signed(self, value: float) -> str:
        return f"{value:+.2f}".replace("-", "−")

    def few_note(self, few: int) -> str:
        if not few:
            return ""
        areas = "1 area" if few == 1 else f"{few} areas"
        return f"In {areas} fewer than 20 were reported, so chance moves those figures much."

    # -- neighbors
    neighbors_heading = "Do like areas lie side by side?"

    neighbors_too_few = "Too few areas with neighbors are shown to say."

    def neighbors_verdict(self, found: Autocorrelation) -> str:
        return self._patterns[found.pattern]

    _patterns: ClassVar[dict[Pattern, str]] = {
        "random": "Cameras follow no clear pattern from an area to the next.",
        "clustered": "Yes: areas with many cameras lie next to each other, and so do areas with few.",
        "dispersed": "No, the opposite: areas with many cameras lie next to areas with few.",
    }

    def neighbors_sentence(self, clustering: Clustering, per: str) -> str:
        found, could_be = clustering.found, clustering.could_be
        ranged = (
            f" With the {clustering.hidden} areas left out counted in, it would be "
            f"{self._range(could_be)}: their figures were tried in steps, from 0 to the most they can be."
            f"{self._why_one_side(found.i, could_be)}"
            if could_be
            else self._no_range(clustering.hidden)
        )
        return (
            f"Each area’s cameras per {self.per_units[per]} are set against the mean of the areas that share a border with "
            f"it. Moran’s I is {self.signless(found.i)}. Near 0 there is no pattern, at 1 neighbors would always "
            f"be alike. {self.by_chance(found.test)}{ranged}"
        )

    neighbors_mean = (
        "This matters for the link above: neighbors are alike, so the areas together tell us less than as many "
        "separate cities would. The true range of the link is wider than the one given."
    )

    # -- what it cannot tell
    cannot_heading = "What this cannot tell you"

    def cannot(self, programme: str, cameras: dt.date, window: Window | None) -> list[str]:
        crime = f" The crime figures are from {self.window(window)}." if window else ""
        return [
            "Cause. Nothing here shows that cameras lower crime, or raise it. People may put up cameras where "
            "they fear crime, so the two can go together whatever cameras do.",
            "Who chose to join. Registering is a choice. An area with few registered cameras may have many "
            "that are on no list.",
            self.offered[programme],
            "What else is there. More shops, bars and people can go with more cameras and more crime on the same km².",
            "How much crime there was. People report more in some places than in others.",
            f"What came first. The camera figures are of {self.day(cameras)}.{crime}",
        ]

    offered: ClassVar[dict[str, str]] = {
        "rebates": "Who was offered money. The rebate was open to some police service areas first, so part of the "
        "pattern may be that rule.",
        "registry": "Who was asked. Police may have asked people to join in some areas more than in others.",
    }

    # -- the table
    table_heading = "All areas, in figures"
    table_open = "Open the table"
    table_caption = "Registered cameras, reported crime and location quotients by area"
    column_area = "Area"

    def column_cameras(self, per: str) -> str:
        return f"Cameras per {self.per_units[per]}"

    def column_crime(self, crime: str, per: str) -> str:
        return f"{crime} per {self.per_units[per]}"

    def column_reports(self, window: Window) -> str:
        return f"Reports, 12 months to {self.short_day(window.last)}"

    column_quotients: ClassVar[dict[str, str]] = {
        "land": "Location quotient, land",
        "residents": "Location quotient, residents",
    }
    column_both = "On the map"

    table_phone = "A small screen shows the main columns. Turn it for the others."
    table_note = (
        "Camera figures are rounded to 20 before anything is computed from them. The ranges above count the areas "
        "left out, not the rounding. Likely ranges hold the true value 95 times in 100 if areas were "
        "drawn by chance (Spearman: Bonett and Wright 2000). Gini and location quotients are of the areas shown."
    )
    nothing = "No camera figures are shown, so nothing can be said of their spread."
    no_comparison = (
        "Coverage and crime cannot be set side by side here: a whole year of reports by area, or fixed limits "
        "between low and high, are missing."
    )
