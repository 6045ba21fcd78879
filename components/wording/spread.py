"""The page “Spread”, in plain words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from components.wording.phrases import Phrases
from data.arithmetic.arrays import Range
from data.arithmetic.association import Correlation, Strength
from data.arithmetic.autocorrelation import Autocorrelation, Pattern
from data.arithmetic.denominator import Per
from data.arithmetic.hidden import Side, side_of
from data.arithmetic.inequality import Concentration
from data.arithmetic.permutation import PermutationTest
from data.findings.coverage_and_crime import Clustering, CoverageAndCrime, Link, Together
from data.findings.crime_beside import CountedBy, Time, YearOfCrime
from data.findings.evenness import Evenness, Quotient


class SpreadWords(Phrases):
    """Are cameras spread evenly, and how do they lie beside crime?"""

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
        "time": "The link asked for crime of a time we do not know. You see the usual one instead.",
    }

    # -- the answer
    def answer(self, land: Evenness) -> str:
        return (
            f"{self.cameras_first} are spread {self.evenness[land.concentration]}: half of them stand on "
            f"{land.half_on:.0%} of the land shown."
        )

    def among(self, residents: Evenness | None) -> str:
        """The same by where people live, and what an even spread would be."""
        if residents is None:
            return "If the spread were even, half of the cameras would stand on half of the land."
        return (
            f"By where people live, half of them are among {residents.half_on:.0%} of the residents. If the spread "
            "were even, it would be half in both."
        )

    evenness: ClassVar[dict[Concentration, str]] = {
        "low": "almost evenly",
        "moderate": "somewhat unevenly",
        "high": "unevenly",
        "very_high": "very unevenly",
    }

    def ginis(self, land: Evenness, residents: Evenness | None) -> str:
        """The measure, for those who know it, and what it means for those who do not."""
        people = f" and {residents.gini:.2f} over residents" if residents else ""
        return (
            f"The usual measure of this, the Gini coefficient, is {land.gini:.2f} over land{people}. "
            "At 0 every km² would have the same. Close to 1, one small area would have nearly all."
        )

    def dates(self, cameras: dt.date, programme: str, year: YearOfCrime | None) -> str:
        crime = f" {self.crime_dated(year)}" if year else ""
        return f"{self.cameras_dated(cameras, programme)}{crime}"

    def crime_dated(self, year: YearOfCrime) -> str:
        published = f", as published {self.on(year.published)}" if year.published else ""
        return f"Crime: what {self.counted(year)}{published}. Crime data are preliminary."

    def why_another_file(self, year: YearOfCrime) -> str:
        """Said where the pages that count by the day of the report have a gap in these months."""
        if year.counted_by == "report":
            return ""
        return (
            f"“Map” counts by the day of the report, and our files lack such days of {self.crime_time(year)}, so it has a "
            "gap there; this page takes the year from another file, which has it whole by the day it happened."
        )

    # -- which crime stands beside the cameras
    time = "Crime of"

    def time_choice(self, time: Time, year: YearOfCrime) -> str:
        """A choice in the picker, such as “2018, the time of the cameras”."""
        return f"{self.crime_time(year)}, {self._times[time]}"

    _times: ClassVar[dict[Time, str]] = {
        "cameras": "the time of the cameras",
        "newest": "the newest whole year",
    }

    def crime_time(self, year: YearOfCrime) -> str:
        return f"{year.calendar_year}" if year.calendar_year else self.months(year.window)

    def counted(self, year: YearOfCrime) -> str:
        """What follows a kind of crime: over which days, and by which day it is counted."""
        return f"{self._counted_by[year.counted_by]} {self.window(year.window)}{self._not_by[year.counted_by]}"

    _counted_by: ClassVar[dict[CountedBy, str]] = {
        "report": "was reported",
        "occurrence": "happened",
    }
    _not_by: ClassVar[dict[CountedBy, str]] = {
        "report": "",
        "occurrence": " (by when it happened, not when it was reported)",
    }

    def years_apart(self, year: YearOfCrime) -> str:
        """Said beside every finding where cameras and crime are of two times."""
        if not year.is_far:
            return ""
        side = "later" if year.is_after else "earlier"
        return (
            f"Two different times: the crime is of about {year.years_apart} years {side} than the "
            "cameras, and both may have moved in between."
        )

    # -- the Lorenz curve
    lorenz_heading = "How far from even?"
    lorenz_axes = (
        "Across: share of the land, or of the residents, areas with the fewest cameras for it first. "
        "Up: share of the cameras there. The further a line sags, the less even. Shaded: what rounding and the areas left out leave open."
    )
    even_line = "an even spread"
    curves: ClassVar[dict[str, str]] = {"land": "over land", "residents": "over residents"}
    share_of_base = "Share of land or residents"
    share_of_cameras = "Share of cameras"
    lorenz_table = "The part with the most cameras, and how many of all are there"
    lorenz_part = "Densest part"
    lorenz_columns: ClassVar[dict[str, str]] = {
        "land": "Cameras on that part of the land",
        "residents": "Cameras among that part of the residents",
    }

    def share(self, share: float) -> str:
        return f"{share:.0%}"

    def share_in(self, share: float, limits: Range) -> str:
        """A share of the areas shown, and what it could be of all."""
        return f"{share:.0%} ({self._shares(limits)})"

    def lorenz_alt(self, land: Evenness, residents: Evenness | None) -> str:
        people = f" and over residents (Gini {residents.gini:.2f})" if residents else ""
        return (
            f"Lorenz curves of {self.cameras} over land (Gini {land.gini:.2f}){people}, below "
            "the straight line of an even spread."
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
            f"is that it has fewer than 10 addresses, perhaps none, each counted with at most 10 cameras: "
            f"so anything from 0 to {most}."
        )

    def gini_ranges(self, land: Evenness, residents: Evenness | None) -> str:
        """What the two could be, whatever the figures were before they were rounded or hidden."""
        people = f", over residents {self._range(residents.gini_range)}" if residents else ""
        half_people = (
            f", and among {self._shares(residents.half_on_range)} of the residents"
            if residents
            else ""
        )
        return (
            f"{self._why_ranges[land.counts_hidden]} So the Gini may be anything over land from "
            f"{self._range(land.gini_range)}{people}. Half of the cameras may stand on "
            f"{self._shares(land.half_on_range)} of the land{half_people}. The ranges in brackets are "
            f"made in the same way.{self._why_one_side(land.gini, land.gini_range)}"
        )

    _why_ranges: ClassVar[dict[bool, str]] = {
        True: "Figures are rounded to 20, and areas left out can have anything within the rules.",
        False: "Figures are rounded to 20; areas left out are in no range.",
    }

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

    def quotient_verdict(self, above: int, below: int, shown: int) -> str:
        return f"{above} of {shown} areas surely have more than an even share by land, {below} surely less."

    def quotient_ends(self, most: Sequence[str], least: Sequence[str]) -> str:
        """`most`, `least`: the areas that may be first and last, in the order of their figures."""
        return f"{self._one_of(most)} has the most, {self._one_of(least)} the least."

    def _one_of(self, names: Sequence[str]) -> str:
        if len(names) > 3:
            return f"One of {len(names)} areas too close to tell apart ({names[0]} among them)"
        return self.listed_or(names)

    def quotient_area(self, area: str, land: Quotient, residents: Quotient | None) -> str:
        people = f" and {self._between(residents)} by residents" if residents else ""
        return f"{area}: {self._between(land)} its even share by land{people}."

    def quotient_hidden(self, area: str) -> str:
        return f"{area}: not shown, so its share is not known."

    def _between(self, found: Quotient) -> str:
        low, high = self.quotient(found.low), self.quotient(found.high)
        return f"{self.quotient(found.value)} times (somewhere from {low} to {high})"

    def quotient_range(self, counts_hidden: bool) -> str:
        return self._quotient_ranges[counts_hidden]

    _quotient_ranges: ClassVar[dict[bool, str]] = {
        True: "“Surely”, and the ranges, are with every figure before it was rounded to 20, and with the areas left "
        "out at anything within the rules.",
        False: "“Surely”, and the ranges, are with every figure before it was rounded to 20, among the areas shown. "
        "What the areas left out would change in this is not known.",
    }

    # -- cameras beside crime
    no_cause: ClassVar[dict[str, str]] = {
        "none": "No figures on cameras have been published here yet.",
        "rebates": "This shows where cameras and crime lie, not that one causes the other: people register "
        "by choice, and the first rebates went to some areas before others.",
        "registry": "This shows where cameras and crime lie, not that one causes the other: people register "
        "by choice.",
    }
    both_heading = "Cameras beside crime"

    def both_title(self, crime: str, year: YearOfCrime) -> str:
        """Names both dates."""
        return (
            f"{self.cameras_first} of {year.cameras:%B %Y} beside {self.lower_first(crime)} of "
            f"{self.crime_time(year)}"
        )

    def both_axes(self, crime: str, per: str, year: YearOfCrime) -> str:
        return (
            f"Per {self.per_units[per]}: {self.cameras}, and {self.lower_first(crime)} that "
            f"{self.counted(year)}."
        )

    def both_dated(self, crime: str, per: str, year: YearOfCrime) -> str:
        return f"{self.both_title(crime, year)}, per {self.per_units[per]}."

    # -- the three numbers beside the map on a slide
    def key_link(self, found: Correlation) -> str:
        return self.signed(found.rho)

    def key_link_of(self, per: Per, found: Correlation) -> str:
        return (
            f"rank correlation per {self.per_units[per]}, likely range {self.signed(found.low)} to "
            f"{self.signed(found.high)} (0: no link, 1: the same order)"
        )

    def key_areas(self, areas: int) -> str:
        return f"{areas} areas"

    key_high_in_both = "in the highest class of both, cameras and crime"

    plain_heading = "Each alone"
    both_map_heading = "Both on one map"

    def plain_alt(self, city: str, title: str, high: int) -> str:
        return f"Map of {city}: {title}, in three classes. {high} areas are in the highest."

    def plain_swatch(self, title: str, limits: str) -> str:
        return f"{title}: {limits}"

    def map_alt(self, city: str, crime: str, per: str, beside: CoverageAndCrime) -> str:
        return (
            f"Map of {city} in nine colors, by {self.cameras} and {self.lower_first(crime)} per "
            f"{self.per_units[per]}. {beside.high_in_both} areas are high in both, {beside.low_in_both} low in both. "
            f"{beside.hidden + beside.no_rate} are hatched."
        )

    def legend_cameras(self, per: str) -> str:
        return f"{self.cameras_first} per {self.per_units[per]}"

    def legend_crime(self, crime: str, per: str, year: YearOfCrime) -> str:
        return f"{crime} per {self.per_units[per]}, {self.crime_time(year)}"

    def limits(self, limits: Range) -> list[str]:
        low, high = (f"{limit:,g}" for limit in limits)
        return [f"up to {low}", f"to {high}", f"over {high}"]

    levels_cameras = ("low camera density", "middle camera density", "high camera density")
    levels_crime = ("low crime", "middle crime", "high crime")

    def both_names(self) -> list[str]:
        """Each of the nine colours in words."""
        return [
            f"{cameras}, {crime}" for crime in self.levels_crime for cameras in self.levels_cameras
        ]

    def limits_note(self, year: int, sizes: tuple[int, int, int] | None) -> str:
        """`sizes`: how many areas were low, middle and high in the year the limits are of."""
        low, middle, high = sizes or (0, 0, 0)
        groups = (
            f": {low} areas were low then, {middle} in the middle, {high} high" if sizes else ""
        )
        return (
            "The limits between colors stay the same from one update to the next. The limits for "
            "cameras are the two lowest on the Map page. The limits for crime were drawn from the crime of "
            f"{year}{groups}. So a map of another year can be compared with this one."
        )

    def tooltip(self, cameras: str, crime: str, per: str) -> str:
        unit = self.per_units[per]
        return f"{cameras} cameras, {crime} reports per {unit}"

    tooltip_hidden = "Camera figure not shown"

    def scatter_axes(self, crime: str, per: str) -> str:
        return (
            f"Each dot is an area. Across: {self.cameras} per {self.per_units[per]}. Up: {self.lower_first(crime)} per "
            f"{self.per_units[per]}. Lines: the limits between the colors of the map. Steps get "
            "narrower toward the high end of both scales."
        )

    def scatter_alt(self, verdict: str, areas: int) -> str:
        return f"Scatter of {areas} areas by {self.cameras} and crime. {verdict}"

    scatter_area = "Area"
    scatter_cameras = "Cameras"
    scatter_crime = "Reports"

    # -- do they go together?
    def link_verdict(self, crime: str, found: Together) -> str:
        """What both denominators say together."""
        told = [
            f"{self.per_heading(per)}, {self.lower_first(self.link_finding(per, crime, link))}"
            for per, link in found.links.items()
        ]
        return " ".join(told) or "Too few areas are shown to say whether the two go together."

    def link_finding(self, per: Per, crime: str, link: Link) -> str:
        """What one denominator says, below its name."""
        crime = self.lower_first(crime)
        if link.verdict == "unclear":
            return f"No clear link between {self.cameras} and {crime}."
        if link.verdict == "size_alone":
            return f"{self.cameras_first} and {crime} go together, but {self._sizes[per]} may be all there is to it."
        tend, weak = self._strengths[link.found.strength]
        return f"Areas with more {self.cameras} {tend} to have {link.verdict} {crime}{weak}."

    def link_range(self, link: Link) -> str:
        """What the number of a link is, and how far it may be off."""
        found = link.found
        return (
            f"on a scale from −1 to +1, where 0 is no link; likely range {self.signed(found.low)} to "
            f"{self.signed(found.high)}"
        )

    link_how = "How this was worked out"
    sure_how = "The usual measure, and how sure it is"

    _sizes: ClassVar[dict[Per, str]] = {
        "per_km2": "small and crowded areas",
        "per_1000_residents": "areas where few people live",
    }
    _shuffled: ClassVar[dict[Per, str]] = {
        "per_km2": "the size of the areas",
        "per_1000_residents": "how many people live in each area",
    }
    _strengths: ClassVar[dict[Strength, tuple[str, str]]] = {
        "weak": ("may tend", ", but the link could be next to none"),
        "moderate": ("tend", ""),
        "strong": ("strongly tend", ""),
    }

    def link_sentence(self, per: Per, link: Link) -> str:
        """The link by one denominator, and what it would be for reasons that are neither."""
        found, alone = link.found, link.by_size
        density = (
            f" Among areas with as many people per km² it is {self._likely(link.given_density)}."
            if link.given_density and link.hangs_on_density
            else ""
        )
        return (
            f"Per {self.per_units[per]}: rank correlation (Spearman) {self._likely(found)}. "
            f"Shuffle the cameras among the areas, with neighbors as alike as they are, and {self._shuffled[per]} "
            f"alone still gives about "
            f"{self.signed(alone.mean)} ({self.signed(alone.low)} to {self.signed(alone.high)} in 95 of 100 "
            f"shuffles; {self.p(alone.test.p_value)}): what is found is {self._beyond[link.beyond_size]}."
            f"{density}"
        )

    _beyond: ClassVar[dict[bool, str]] = {
        True: "outside of that",
        False: "no more than that",
    }

    def _likely(self, found: Correlation) -> str:
        return f"{self.signed(found.rho)}, likely range {self.signed(found.low)} to {self.signed(found.high)}"

    def per_heading(self, per: Per) -> str:
        return f"Per {self.per_units[per]}"

    def link_means(self, link: Link) -> str:
        """How to read the figures, and how sure they can be."""
        return (
            "+1 would be the same order in both. Neighbors are alike, so these "
            f"{link.found.areas} areas tell as much as {link.found.effective:.0f} separate ones would; the "
            "likely range is made for those, and the shuffles keep neighbors as alike as they are (Moran "
            "spectral randomization)."
        )

    def link_hidden(self, link: Link, hidden: int) -> str:
        with_hidden = link.with_hidden
        if with_hidden is None:
            return self._no_range(hidden)
        return (
            f"With the {hidden} areas left out counted in, whatever their figures, it would be "
            f"{self._range(with_hidden)}.{self._why_one_side(link.found.rho, with_hidden)}"
        )

    def _no_range(self, hidden: int) -> str:
        if not hidden:
            return ""
        areas = "1 area is" if hidden == 1 else f"{hidden} areas are"
        return f"{areas} left out; no range can be given for what they would change."

    def by_chance(self, test: PermutationTest) -> str:
        times = f"{test.as_far:,}" if test.as_far else "none"
        return (
            f"Of {test.shuffles:,} random shuffles of the areas, {times} came as far "
            f"({self.p(test.p_value)})."
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
        "clustered": "Yes: areas with many cameras tend to lie next to each other, and so do areas with few.",
        "dispersed": "No, the opposite: areas with many cameras tend to lie next to areas with few.",
    }

    def neighbors_sentence(self, clustering: Clustering, per: str) -> str:
        found, could_be = clustering.found, clustering.could_be
        ranged = (
            f" With the {clustering.hidden} areas left out counted in, it would be "
            f"{self._range(could_be)}: their figures were tried in steps, from 0 to the most they can be."
            f"{self._why_one_side(found.i, could_be)}"
            if could_be
            else f" {self._no_range(clustering.hidden)}"
        )
        return (
            f"Each area’s cameras per {self.per_units[per]} are set against the mean of the areas that share a border with "
            f"it. Moran’s I is {self.signless(found.i)}. Near 0 there is no pattern, at 1 neighbors would always "
            f"be alike. {self.by_chance(found.test)}{ranged}"
        )

    neighbors_mean = (
        "This matters for the link above: neighbors are alike, so the areas together tell us less than as many "
        "separate places would. Its likely range is made for that smaller number."
    )

    # -- what it cannot tell
    cannot_heading = "What this cannot tell you"

    def cannot(self, programme: str, cameras: dt.date, year: YearOfCrime | None) -> list[str]:
        crime = f" The crime is what {self.counted(year)}." if year else ""
        return [
            "Cause. Nothing here shows that cameras lower crime, or raise it. People may put up cameras where "
            "they fear crime, so the two can go together whatever cameras do.",
            f"Who chose to join. Joining is a choice. An area with few {self.cameras} may have many "
            "that are on no list.",
            self.offered[programme],
            "What else is there. More shops, bars and people can go with more cameras and more crime on the same km².",
            "How much crime there was. People report more in some places than in others.",
            f"What came first. The camera figures are of {self.day(cameras)}.{crime}",
        ]

    offered: ClassVar[dict[str, str]] = {
        "none": "Where cameras are. No figures on cameras have been published here yet.",
        "rebates": "Who was offered money. The rebate was open to some police service areas first, so part of the "
        "pattern may be that rule.",
        "registry": "Who was asked. Police may have asked people to join in some areas more than in others.",
    }

    # -- the table
    table_heading = "All areas, in figures"
    table_open = "Open the table"

    @property
    def table_caption(self) -> str:
        return f"{self.cameras_first}, reported crime and location quotients by area"

    column_area = "Area"

    def column_cameras(self, per: str) -> str:
        return f"{self.cameras_first} per {self.per_units[per]}"

    def column_crime(self, crime: str, per: str) -> str:
        return f"{crime} per {self.per_units[per]}"

    def column_reports(self, year: YearOfCrime) -> str:
        return f"Reports, {self.crime_time(year)}"

    column_quotients: ClassVar[dict[str, str]] = {
        "land": "Location quotient, land",
        "residents": "Location quotient, residents",
    }
    column_both = "On the map"

    table_phone = "A small screen shows the main columns. Turn it for the others."
    table_note = (
        "Camera figures are rounded to 20 before anything is computed from them, and are of the areas shown. "
        "Likely ranges would hold the true value 95 times in 100 if areas were drawn by chance and alike as far as "
        "they lie apart (Spearman: Bonett and Wright 2000; number of areas: Clifford, Richardson and Hémon 1989, "
        "as Dutilleul 1993 has it)."
    )
    nothing = "No camera figures are shown, so nothing can be said of their spread."
    no_comparison = (
        "Cameras and crime cannot be set side by side here: a whole year of reports by area, or fixed limits "
        "between low and high, are missing."
    )
