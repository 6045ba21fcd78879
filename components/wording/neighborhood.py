"""The page of one neighborhood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from components.wording.differences import DifferenceWords
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison
from data.findings.funnel import Funnel
from data.findings.neighborhood import KindOfCrime
from data.findings.standing import Standing


class NeighborhoodWords(DifferenceWords):
    """Sentences of the page "Neighborhood"."""

    neighborhood_title = "Neighborhood"
    neighborhood_open = "All about this neighborhood"
    neighborhood_open_any = "Look closely at one neighborhood"
    neighborhood_choose = "Choose a neighborhood"
    neighborhood_choose_lead = (
        "Get its cameras, its crime and how it compares with the areas around it, on one page "
        "that you can send on. Type a name, or tap the map."
    )
    neighborhood_pick = "Pick a neighborhood"
    neighborhood_faults: ClassVar[dict[str, str]] = {
        "area": "The link named an area we do not know. Please choose one below.",
    }

    # -- walking the map
    neighborhood_next_to = "Next to it"

    def neighborhood_map_alt(self, city: str, where: str, neighbors: Sequence[str]) -> str:
        around = f" It borders {self.listed(neighbors)}." if neighbors else ""
        return f"Map of {city}, colored by {self.cameras}, with {where} outlined.{around}"

    def neighborhood_choose_alt(self, city: str, kind: str) -> str:
        return (
            f"Map of {city} by {kind}, colored by {self.cameras}. The picker above lists the "
            "same areas by name."
        )

    neighborhood_map_caption = "Tap an area to go there."
    neighborhood_funnel_reading = "How to read this plot"
    neighborhood_beside_phone = "A small screen shows the main columns. Turn it, or open the comparison below, for the others."

    # -- where it stands
    def neighborhood_standing(self, where: str, found: Standing, per: str) -> str:
        if found.areas == 1:
            return f"{where} is the only area with a figure."
        left_open = f" Rounding leaves {found.open} open." if found.open else ""
        return (
            f"Of the {found.areas} areas with a figure, {found.fewer} surely had fewer {self.cameras} "
            f"per {self.per_units[per]} than {where}, and {found.more} surely had more."
            f"{left_open}"
        )

    def neighborhood_standing_none(self, where: str, hidden: bool) -> str:
        if hidden:
            return (
                f"The camera figure for {where} is not shown, so it has no place among the others."
            )
        return f"Too few people live in {where} for a fair rate, so it has no place here."

    def neighborhood_strip_alt(self, where: str, figure: str, sentence: str, per: str) -> str:
        return (
            f"Strip of dots, one for each area, by {self.cameras} per {self.per_units[per]}. "
            f"{where} is ringed, at {figure}. {sentence}"
        )

    def neighborhood_strip_caption(self, per: str, hidden: int) -> str:
        left_out = f" {hidden} areas are not shown and have no dot." if hidden else ""
        return (
            f"Each dot is an area, placed by its {self.cameras} per {self.per_units[per]}; "
            f"areas with about as many are stacked.{left_out}"
        )

    def neighborhood_typical(self, value: str) -> str:
        return f"typical area: {value}"

    # -- crime
    neighborhood_crime_heading = "Crime here"

    def neighborhood_trend_heading(self, crime: str) -> str:
        return f"{crime} by month"

    # -- the funnel
    neighborhood_funnel_heading = "Is it unusual for its size?"

    def neighborhood_funnel_verdict(self, crime: str, place: str) -> str:
        return {
            "far_above": f"{crime} here is unusually high for so many residents.",
            "above": f"{crime} here is above the city’s rate, but not unusually so.",
            "as_expected": f"{crime} here is about what the city’s rate would bring.",
            "below": f"{crime} here is below the city’s rate, but not unusually so.",
            "far_below": f"{crime} here is unusually low for so many residents.",
        }[place]

    def neighborhood_funnel_sentence(
        self, reports: int, rate: float, funnel: Funnel, residents: int, year: int
    ) -> str:
        return (
            f"{self.reports(reports)} from {self.window(funnel.window)}, or "
            f"{self.rate(rate)} per 1,000 residents a year. All areas together have "
            f"{self.rate(funnel.rate)}. About {self.people(residents)} people live here "
            f"({year} census)."
        )

    def neighborhood_funnel_none(self, few_residents: bool) -> str:
        if few_residents:
            return "Too few people live here for a fair rate."
        return "There are too few reports, or a gap in the files, so this cannot be said."

    def neighborhood_funnel_few(self, residents: int, fewest: int) -> str:
        return (
            f"About {self.people(residents)} people live here. Below {fewest:,} a rate says more "
            "about visitors and offices than about neighbors, so the plot leaves this area out."
        )

    neighborhood_funnel_usual = "usual differences"
    neighborhood_funnel_chance = "chance and runs"
    neighborhood_funnel_city = "all areas"
    neighborhood_funnel_residents = "Residents"
    neighborhood_funnel_rate = "Reports per 1,000 residents a year"

    def neighborhood_funnel_axes(self) -> str:
        return "Reports per 1,000 residents a year (up), by number of residents (across)"

    def neighborhood_funnel_alt(self, where: str, crime: str, verdict: str, funnel: Funnel) -> str:
        return (
            f"Funnel plot of {crime.lower()} per 1,000 residents against the number of residents, "
            f"one dot an area; {where} is ringed. {verdict} {funnel.unusually_high} areas lie above the shaded "
            f"funnel and {funnel.unusually_low} below it."
        )

    def neighborhood_funnel_caption(self, funnel: Funnel, without: str | None, fewest: int) -> str:
        """`without` names the page's area where it has no dot."""
        left_out = (
            f" {len(funnel.left_out)} with too few residents "
            f"{'is' if len(funnel.left_out) == 1 else 'are'} left out."
            if funnel.left_out
            else ""
        )
        no_dot = (
            f" {without} has no dot: fewer than {fewest:,} people live there." if without else ""
        )
        return (
            "The fewer people live in an area, the more its rate jumps about by chance and as reports "
            "come in runs: that is why the funnel is wide on the left. If that were all, 95 of 100 areas would lie "
            f"between the dashed lines; {funnel.beyond_chance} of {len(funnel.areas)} do not: neighborhoods differ by "
            "more than that. The shaded funnel makes room for that too. Outside of it "
            f"{'lies' if funnel.unusual == 1 else 'lie'} {funnel.unusual}; "
            f"about {funnel.unusual_by_chance:.0f} would if no area were unusual."
            f"{left_out}{no_dot}"
        )

    # -- kinds of crime
    neighborhood_kinds_heading = "Every kind of crime"
    neighborhood_kinds_caption = "Reports by kind of crime"
    neighborhood_kinds_axis = "Reports this year, against the same days of last year"
    neighborhood_kinds_open = "All kinds and their counts, as a table"

    def neighborhood_kind_caption(self, crime: str, compared: Comparison) -> str:
        """Short enough for a phone: the range is drawn, and said where the chart is not seen."""
        said = f"{crime}: {self.cell_verdict(compared)}"
        return f"{said} {self.percent(compared.ratio)}" if compared.has_ratio else said

    def neighborhood_kind_said(self, crime: str, compared: Comparison) -> str:
        return f"{crime}: {self.cell_change(compared)}"

    def neighborhood_kinds_few(self, kinds: Sequence[str]) -> str:
        return f"Too few reports to call: {self._kinds(kinds)}."

    def neighborhood_kinds_missing(self, kinds: Sequence[str]) -> str:
        return f"The same days of both years are not held whole: {self._kinds(kinds)}."

    def _kinds(self, kinds: Sequence[str]) -> str:
        return self.listed([self.lower_first(kind) for kind in kinds])

    def neighborhood_kinds_headers(self) -> tuple[str, ...]:
        return (
            "Kind of crime",
            "Reports in the newest 12 months held whole",
            "This year to the last day held, against the year before to the same day",
        )

    def neighborhood_kind_cells(self, kind: KindOfCrime) -> tuple[str, str]:
        """Twelve months and this year to date, each with its last day."""
        year = change = self.not_complete
        if kind.year and kind.reports is not None:
            year = f"{self.number(kind.reports)}, to {self.short_day(kind.year.last)}"
        if kind.change:
            change = f"{self.change_cell(kind.change)}, to {self.short_day(kind.change.after.last)}"
        return year, change

    neighborhood_kinds_plot_note = (
        "The dot is the change in reports, the line its likely range. Gray and thin: no clear "
        "change. Each kind runs to the last day that the files hold; the table gives the day."
    )
    neighborhood_kinds_note = (
        "The files for some kinds reach further than for others, so the days differ, and single "
        "kinds need not add up to the groups above them. Below 20 reports in either year we give "
        "the counts and no percentage. Where one of the two years has a 29 February, they are compared by "
        "the day. The rows are tested together, so that of the changes called "
        "clear at most one in 20 is expected to be a false alarm (Benjamini–Hochberg)."
    )

    # -- neighbors
    neighborhood_beside_heading = "Beside its neighbors"
    neighborhood_rest = "The rest of the city"

    def neighborhood_beside_caption(self, where: str) -> str:
        return f"{where}, the areas next to it and the rest of the city"

    def neighborhood_beside_headers(self, crime: str, per: str) -> tuple[str, ...]:
        unit = self.per_units[per]
        return (
            "Area",
            f"{self.cameras_first} per {unit}",
            "Cameras, compared with this area",
            f"{crime} per {unit} a year (likely range)",
            f"{crime}, compared with this area",
        )

    def neighborhood_beside_lead(self, window: Window) -> str:
        return f"Crime is the total over 12 months, from {self.window(window)}."

    def neighborhood_beside_note(self, compared: int, hidden: int) -> str:
        parts = [
            "“About twice” means: the area in the row has about twice as much as this one. Camera "
            "figures are rounded to 20; where rounding alone could explain a difference, we call "
            "it not clear.",
        ]
        if compared:
            tested = "1 comparison" if compared == 1 else f"{compared} comparisons"
            parts.append(
                f"Crime: {tested} tested together, so that of those called clear at most one in 20 "
                "is expected to be a false alarm (Benjamini–Hochberg)."
            )
        if hidden:
            noun = "area" if hidden == 1 else "areas"
            parts.append(
                f"The rest of the city adds up the camera figures shown, over all its land; cameras of "
                f"{hidden} {noun} are missing, so its true figure can be higher."
            )
        return " ".join(parts)

    neighborhood_compare_link = "Compare it with its neighbors"

    # -- what would mislead
    neighborhood_mislead_heading = "What would mislead here"

    def mislead_few_residents(self, residents: int, fewest: int) -> str:
        return (
            f"Few people live here (about {self.people(residents)}). We give no rate per resident "
            f"below {fewest:,}: many of the people in such an area are there to work or to visit."
        )

    def mislead_few_events(self, kinds: Sequence[str]) -> str:
        return (
            f"Few reports: {self.listed([kind.lower() for kind in kinds])} had fewer than 20 in "
            "this year or the last. One more or less can look like a trend."
        )

    def mislead_gaps(self, crime: str, gaps: Sequence[Window]) -> str:
        spans = self.listed([self.months(gap) for gap in gaps])
        return f"Gaps: for {crime.lower()} our files are not complete in {spans}."

    def mislead_unstable(self) -> str:
        return (
            "The camera figure is small. Rounding alone can move it by a quarter, so do not rank "
            "it against others that are close."
        )

    def mislead_residents(self, year: int, basis: str) -> str:
        estimate = ", an estimate for today’s borders" if basis == "estimate" else ""
        return (
            f"Residents are those of the {year} census{estimate}. Where many homes were built "
            "since, rates per resident come out too high."
        )

    mislead_rebates = (
        "Rebate cameras are not today’s register, and the crime is of later years. Early on, only "
        "some areas could get the rebate."
    )
    mislead_cause = (
        "Cameras and crime stand side by side. Neither explains the other: some people register "
        "a camera after a crime, and busy places can have more of both."
    )
    mislead_reports = (
        "These are reports. Some neighborhoods report more of what happens than others, and the "
        "data are preliminary and revised later."
    )

    # -- all figures behind the pictures
    neighborhood_all_figures = "All areas behind the two plots, as a table"
    neighborhood_all_caption = "All areas by camera density and crime rate"

    def neighborhood_all_headers(self, crime: str, per: str) -> tuple[str, ...]:
        return (
            "Area",
            f"{self.cameras_first} per {self.per_units[per]}",
            "Residents",
            f"{crime}, reports in 12 months",
            f"{crime} per 1,000 residents a year",
            "For its size",
        )

    funnel_places: ClassVar[dict[str, str]] = {
        "far_above": "unusually high",
        "above": "above the city’s rate",
        "as_expected": "as expected",
        "below": "below the city’s rate",
        "far_below": "unusually low",
    }
    neighborhood_left_out = "left out"
