"""What several pages say, and the words of all pages together."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import ClassVar

from components.wording.brief import BriefWords
from components.wording.camera_numbers import CameraNumberWords
from components.wording.changes import ChangesWords
from components.wording.citation import CitationWords, EditionWords
from components.wording.claims import ClaimsWords
from components.wording.compare import CompareWords
from components.wording.document import DocumentWords
from components.wording.exports import ExportWords
from components.wording.finder import FinderWords
from components.wording.messages import Messages, messages_in
from components.wording.methods import MethodsWords
from components.wording.neighborhood import NeighborhoodWords
from components.wording.quality import QualityWords
from components.wording.spread import SpreadWords
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison, Verdict
from data.census.census import Area
from data.findings.revisions import Revision
from data.findings.trend import Change
from data.findings.typical import AgainstTypical, Part
from data.place import PublishedFigure


class SiteWords(NeighborhoodWords, CompareWords):
    """All general sentences, in one language."""

    def __init__(self, messages: Messages | None = None, programme: str = "") -> None:
        super().__init__(messages, programme)
        messages = self._messages
        self.code = messages.language
        self.spread = SpreadWords(messages, programme)
        self.exports = ExportWords(messages, programme)
        self.brief = BriefWords(messages, programme)
        self.claims = ClaimsWords(messages)
        self.finder = FinderWords(messages)
        self.camera_numbers = CameraNumberWords(messages)
        self.quality = QualityWords(messages)
        self.methods = MethodsWords(messages)
        self.document = DocumentWords(messages)
        self.changes = ChangesWords(messages)
        self.citation = CitationWords(messages)
        self.editions = EditionWords(messages)

    def of(self, programme: str) -> SiteWords:
        """The words for releases whose cameras are of this programme: always the same ones."""
        return _site_words(self.code, programme)

    # -- frame
    site = "Camera Census"
    map_title = "Map"
    privacy_title = "How privacy is protected"
    site_description = (
        "How private cameras are spread over the neighborhoods, next to public crime trends. "
        "No private location is shown."
    )

    @property
    def page_titles(self) -> dict[str, str]:
        """The title of each page, by its path."""
        return {
            "": self.map_title,
            "neighborhood": self.neighborhood_title,
            "compare": self.compare_title,
            "spread": self.spread.title,
            "claims": self.claims.title,
            "cameras": self.camera_numbers.title,
            "privacy": self.privacy_title,
            "changes": self.changes.title,
            "quality": self.quality.title,
            "methods": self.methods.title,
        }

    def page_title(self, page: str) -> str:
        """What a tab is called."""
        return f"{page} · {self.site}"

    nothing_yet_title = "There is nothing to show yet"
    nothing_yet = (
        "No published figures could be read just now. Nothing is wrong with your device. "
        "Please come back later."
    )
    failed_title = "This page could not be drawn"
    failed = "Something went wrong on our side. Reload the page to try again."
    refused = "A newer set of figures did not pass our checks, so you see the last good one."

    def stale(self, kinds: Iterable[str], since: str) -> str:
        """`since`: when what is shown was last up to date."""
        what = self.listed([each for kind in kinds for each in self.kinds[kind]])
        return (
            f"{what.capitalize()} have not been brought up to date since "
            f"{self.published(since)}. You see the last good ones."
        )

    kinds: ClassVar[dict[str, tuple[str, ...]]] = {
        "areas": ("borders", "numbers of residents"),
        "crime": ("crime figures",),
    }

    # -- controls
    find = "Find a neighborhood"
    whole_city = "The whole city"
    measure = "Cameras per"
    offense = "Crime shown"
    weapon = "Weapon"
    weapons: ClassVar[dict[str, str]] = {
        "": "Any or none",
        "gun": "Gun",
        "knife": "Knife",
        "other": "Neither of them",
    }
    sort = "Order of the table"
    sorts: ClassVar[dict[str, str]] = {
        "most": "Highest density first",
        "least": "Lowest density first",
        "name": "By area number",
        "reports": "Most reports first",
        "rise": "Largest rise first",
        "fall": "Largest fall first",
    }
    not_shown = "Not shown"
    no_rate = "No rate"
    unstable = "small figure, less exact"

    # -- faults in the address
    faults: ClassVar[dict[str, str]] = {
        "area": "The link named an area we do not know. You see the whole city instead.",
        "per": "The link asked for a measure we do not have. You see cameras per km² instead.",
        "crime": "The link named a kind of crime we do not know. You see the usual one instead.",
        "sort": "The link asked for an order we do not have. You see the usual one instead.",
        "show": "The link asked for a map we do not have. You see the map of cameras instead.",
        "lang": "The link asked for a language we do not have yet. You see English instead.",
        "date": "The link named a date, which this page does not use.",
    }

    def faults_on(self, page: str) -> dict[str, str]:
        """Of each parameter that can be wrong on a page, what is said then."""
        own = {
            "neighborhood": self.neighborhood_faults,
            "compare": self.compare_faults,
            "spread": self.spread.faults,
            "claims": self.claims.faults,
        }
        return self.faults | own.get(page, {})

    # -- the answer
    def answer(self, city: str, share: float, dated: dt.date) -> str:
        """`dated`: the day of the camera figures."""
        return (
            f"In {dated.year}, half of {city}’s {self.cameras} shown here stood on about {share:.0%} of "
            "the ground."
        )

    def no_cameras(self, city: str) -> str:
        return f"No figures on cameras have been published for {city} yet."

    def no_area_shown(self, city: str) -> str:
        return f"No area of {city} has a camera figure that may be shown yet."

    no_cameras_why = (
        "Once an office publishes how many cameras are registered, each area has a rounded figure "
        "here, where the rules allow it. Crime is shown all the same."
    )

    def city_spread(
        self, low: float, lowest: Sequence[str], high: float, highest: Sequence[str]
    ) -> str:
        """`lowest`, `highest`: the areas that may be so, since figures are rounded."""
        return (
            f"Density runs from about {self.density(low)} {self.cameras} per km² in {self.listed_or(lowest)} "
            f"to about {self.density(high)} in {self.listed_or(highest)}."
        )

    totals_heading = "What the figures add up to"

    def city_totals(self, cameras: int, addresses: int, shown: int, areas: int, kind: str) -> str:
        return (
            f"The areas shown add up to about {cameras:,} {self.cameras} at about {addresses:,} "
            f"addresses, in {shown} of {areas} {kind}s. The other {areas - shown} are left out."
        )

    def other_totals(self, exact: int | None, higher: PublishedFigure | None) -> str:
        """`exact`: the same total where its publisher has made it public; `higher`: an earlier
        total that cannot be true with it."""
        parts = []
        if exact:
            parts.append(
                f"The source adds up to {exact:,} for all areas. The difference comes from rounding "
                "each figure, from counting at most ten at an address, and from the areas left out."
            )
        if higher:
            parts.append(
                f"Officials had given a higher total before, {self.cameras_said(higher)} "
                f"{self.on(higher.published)}. Why the table has fewer is not known."
            )
        return " ".join(parts)

    def area_answer(
        self,
        label: str,
        density: float,
        found: AgainstTypical,
        dated: dt.date,
        per: str = "per_km2",
    ) -> str:
        figure = f"about {self.density(density)} {self.cameras} per {self.per_units[per]}"
        return f"In {dated.year}, {label} had {figure}, {self.against_typical(found)}."

    def against_typical(self, found: AgainstTypical) -> str:
        if found.level == "above":
            return f"{self.multiple(found.multiple)} the typical area"
        if found.level == "below":
            return f"{self._parts[found.part]} the typical area"
        return "about as many as the typical area"

    _parts: ClassVar[dict[Part, str]] = {
        "less_than_tenth": "less than a tenth of",
        "tenth": "about a tenth of",
        "quarter": "about a quarter of",
        "third": "about a third of",
        "half": "about half of",
        "somewhat_less": "somewhat less than",
    }

    def area_facts(self, area: Area, residents_year: int) -> str:
        careful = " These are small figures, so read them with care." if area.unstable else ""
        return (
            f"About {area.cameras:,} {self.cameras} at about {area.addresses:,} addresses, on "
            f"{area.area_km2:.2f} km², where about {self.people(area.residents)} people live "
            f"({residents_year} census).{careful}"
        )

    def typical(self, per_km2: float) -> str:
        return (
            f"The typical area has about {self.density(per_km2)} per km²: half of the areas shown "
            "have more, half have less."
        )

    def area_hidden(self, label: str) -> str:
        return f"The camera figure for {label} is not shown."

    def area_hidden_why(self, programme: str, few_addresses: bool) -> str:
        """`few_addresses`: whether that is all that can hide an area."""
        return (
            "We show a figure only where at least 10 addresses stood behind it when it last moved. "
            f"{self.not_shown_means[few_addresses]}{self._public_source[programme]} The page “How "
            "privacy is protected” has the rules, and says which of them could be checked."
        )

    _public_source: ClassVar[dict[str, str]] = {
        "rebates": " The source table of 2019 is public; our rules apply to it all the same.",
        "registry": "",
    }

    def dates(
        self,
        cameras: dt.date,
        programme: str,
        city: tuple[dt.date | None, str] | None,
        areas: tuple[dt.date | None, str],
    ) -> str:
        """`city` and `areas`: the last day with crime data, and when it was published.

        Where no figure is of the city it is None.
        """
        parts = [self.cameras_dated(cameras, programme)]
        for where, dated in (("for the city", city), ("by area", areas)):
            through, published = dated or (None, "")
            if through:
                parts.append(
                    f"Crime data through {self.day(through)} {where}, as published "
                    f"{self.on(published)}."
                )
        return " ".join([*parts, "Crime data are preliminary."])

    # -- the card of an area, under the map
    card_open = "Open its page"
    card_hidden = "Its camera figure is not shown."
    card_no_cameras = "No figures on cameras have been published yet."

    def card_cameras(self, per_km2: float, found: AgainstTypical, open_range: str) -> str:
        """`open_range`: what the figure can be, where that is more than one class of the map."""
        rounded = f" (rounded: {open_range})" if open_range else ""
        return f"About {self.density(per_km2)} {self.cameras} per km²{rounded}, {self.against_typical(found)}."

    # -- the map
    map_whole = "Whole city"
    map_lines = (
        "The heavy line is the border of the city; thin dark lines part police districts, light "
        "ones areas; green lines go around parks."
    )

    def map_heading(self, measure: str) -> str:
        return f"{self.cameras_first} per {self.per_units[measure]}"

    def map_alt(
        self, city: str, measure: str, kind: str, shown: int, hidden: int, top: Sequence[str]
    ) -> str:
        most = f" The most are in {self.listed_or(top)}." if top else ""
        return (
            f"Map of {city} by {kind}, colored by {self.cameras} per "
            f"{self.per_units[measure]}.{most} {shown} areas have a figure, "
            f"{hidden} are hatched because theirs is not shown."
        )

    def tooltip(self, value: float, measure: str) -> str:
        return f"about {self.density(value)} {self.cameras} per {self.per_units[measure]}"

    def open_range(self, low: float, high: float) -> str:
        """What a rounded figure can be."""
        return f"{self.density(low)} to {self.density(high)}"

    def tooltip_open(self, figure: str, low: float, high: float) -> str:
        return f"{figure}; rounded: {self.open_range(low, high)}, in this class or the next"

    def named(self, area: str, figure: str) -> str:
        return f"{area}: {figure}"

    tooltip_hidden = "Camera figure not shown"
    tooltip_no_rate = "Too few residents for a rate"

    def map_note(self, hidden: int, no_rate: int) -> str:
        parts = []
        if hidden:
            parts.append(
                f"{hidden} areas are hatched: their figure is not shown, to protect privacy."
            )
        if no_rate:
            verb = "has" if no_rate == 1 else "have"
            noun = "area" if no_rate == 1 else "areas"
            parts.append(f"{no_rate} {noun} {verb} too few residents for a fair rate.")
        return " ".join(parts)

    # The lines of a map, as its legend names them.
    km2_meaning = "A km² is a square kilometer, about 0.39 square mile."
    legend_lines: ClassVar[dict[str, str]] = {
        "city": "city border",
        "district": "police districts",
        "park": "parks",
        "area": "between areas",
    }
    map_reading = "How to move and read the map"
    map_use = (
        "Tap an area to choose it. Tap it again to go back to the city. Two fingers, or the wheel "
        "with Ctrl or ⌘, look closer. The list above and the table name the same areas."
    )

    def class_ranges(self, breaks: list[float]) -> list[str]:
        if not breaks:
            return ["all that are shown"]
        limits = [f"{limit:,.10g}" for limit in breaks]
        middle = [f"over {low} to {high}" for low, high in itertools.pairwise(limits)]
        lowest = f"up to {limits[0]}" if breaks[0] else "none"
        return [lowest, *middle, f"over {limits[-1]}"]

    # -- the map of crime
    map_of = "On the map"
    maps: ClassVar[dict[str, str]] = {
        "cameras": "Cameras",
        "reports": "Crime",
        "rate": "Crime rate",
        "change": "Change in crime",
    }
    map_both = "Cameras and crime on one map"
    legend_no_rate = "Too few residents for a rate"
    no_crime_map = (
        "There is no map of this kind of crime: no whole year of it, or no year to set this one "
        "against, is in our files."
    )
    crime_changes: ClassVar[dict[Verdict, str]] = {
        "down": "clearly fewer",
        "unclear": "no clear change",
        "up": "clearly more",
        "few": "too few to call a change",
    }

    def crime_map_heading(self, crime: str, of: str, per: str, window: Window) -> str:
        unit = f" per {self.per_units[per]} a year" if of == "rate" else ""
        return f"{crime}, reports{unit}, {self.window(window)}"

    def crime_map_change(self, crime: str, before: Window, after: Window) -> str:
        return f"{crime}, {self.window(after)}, against {self.same_days(before, after)}"

    def crime_map_alt(self, city: str, title: str) -> str:
        return f"Map of {city}. {title}."

    # -- the large sentence, where the map shows crime
    def crime_answer(
        self, crime: str, where: str, value: float, of: str, per: str, year: Window
    ) -> str:
        """`year`: the twelve months it is of."""
        if of == "reports":
            return (
                f"{where} had the most {crime.lower()}: {self.reports(int(value))} in the year to "
                f"{self.short_day(year.last)}."
            )
        return (
            f"{where} had the most {crime.lower()} per {self.per_units[per]}: about "
            f"{self.rate(value)} reports in the year to {self.short_day(year.last)}."
        )

    def crime_answer_here(
        self, crime: str, where: str, value: float | None, of: str, per: str, year: Window
    ) -> str:
        if value is None:
            return f"Too few people live in {where} for a fair rate of {crime.lower()}."
        if of == "reports":
            return (
                f"{where} had {self.reports(int(value))} of {crime.lower()} in the year to "
                f"{self.short_day(year.last)}."
            )
        return (
            f"{where} had about {self.rate(value)} reports of {crime.lower()} per "
            f"{self.per_units[per]} in the year to {self.short_day(year.last)}."
        )

    def crime_answer_changes(
        self, crime: str, down: int, up: int, few: int, areas: int, before: Window, after: Window
    ) -> str:
        """Short enough for a phone: the legend says which days exactly are set against which."""
        days = f"{crime}, {self.short_window(after)} against {before.last.year}"
        if not down and not up:
            return f"{days}: no area’s change is clear; {few} of {areas} have too few reports to call one."
        return f"{days}: clearly down in {down} of {areas} areas, clearly up in {up}."

    def crime_answer_changed(
        self, crime: str, where: str, compared: Comparison, before: Window, after: Window
    ) -> str:
        return (
            f"{crime} in {where}, {self.short_window(after)} against {before.last.year}: "
            f"{self.from_to(compared)} reports, {self.crime_changes[compared.verdict]}."
        )

    def crime_map_most(self, where: str) -> str:
        return f"The most are in {where}."

    def crime_map_changed(self, down: int, unclear: int, up: int, few: int) -> str:
        return (
            f"Clearly fewer in {down} areas, clearly more in {up}, no clear change in {unclear}, "
            f"and too few reports to call a change in {few}."
        )

    def crime_map_note(self, of: str, few: int, no_rate: int) -> str:
        parts = {
            "reports": "Areas differ in size and in residents, so more reports need not mean more "
            "danger.",
            "rate": "Rates run high where many people live, work or visit.",
            "change": f"{self.tested_together} “Too few” is not “no change”.",
        }
        said = [parts[of]]
        if few and of != "change":
            said.append(f"{few} areas had fewer than 20 reports: theirs can jump by chance.")
        if no_rate:
            said.append(f"{no_rate} areas have too few residents for a fair rate.")
        return " ".join(said)

    def crime_tooltip(self, value: float, of: str, per: str) -> str:
        if of == "reports":
            return self.reports(int(value))
        return f"{self.rate(value)} reports per {self.per_units[per]} a year"

    # -- the trend
    chart_mean = "12-month average"
    chart_month = "Month"
    chart_count = "Reports"
    chart_gap = "gap"
    chart_source = "Counted from"
    chart_broken = "placed in another way"
    chart_bases: ClassVar[dict[str, str]] = {
        "incidents": "single reports",
        "published": "published monthly counts",
    }

    def trend_heading(self, crime: str, where: str) -> str:
        return f"{crime}, {where}"

    city_where = "whole city"

    def chart_caption(
        self,
        gaps: list[Window],
        breaks: list[dt.date],
        *,
        published: bool,
        area_through: dt.date | None,
    ) -> str:
        parts = ["Reports each month (thin line) and their average over 12 months (bold line)."]
        if gaps:
            spans = "; ".join(self.months(gap) for gap in gaps)
            parts.append(f"Shaded: our files are not complete ({spans}). A gap is not a zero.")
        if breaks:
            days = "; ".join(self.day(each) for each in breaks)
            parts.append(
                f"Dashed line ({days}): from here on reports are placed in areas in another way, "
                "so what lies before it and after it cannot be compared."
            )
        if published:
            parts.append(
                "Where single reports are missing, the city line uses published monthly counts, so "
                "its months can add up to a few more or less than the sentence says."
            )
        if area_through:
            parts.append(
                f"Figures by area end on {self.day(area_through)}: our files go no further."
            )
        return " ".join(parts)

    def chart_alt(self, crime: str, where: str, first: dt.date, last: dt.date, change: str) -> str:
        return (
            f"Line chart of {crime.lower()} by month, {where}, from {first:%B %Y} to {last:%B %Y}. "
            f"{change}"
        )

    def verdict(self, crime: str, change: Change | None) -> str:
        if change is None:
            return f"{crime}: this year cannot be compared with the last."
        year = change.after.last.year
        return {
            "down": f"↓ {crime} is down in {year}.",
            "up": f"↑ {crime} is up in {year}.",
            "unclear": f"{crime}: no clear change in {year}.",
            "few": f"{crime}: too few reports in {year} to call a change.",
        }[change.comparison.verdict]

    def change_sentence(self, change: Change | None) -> str:
        if change is None:
            return "One of the two periods is not complete in our files, so no comparison is made."
        compared = change.comparison
        counts = (
            f"{self.reports(compared.after)} from {self.window(change.after)}, against "
            f"{compared.before:,} in {self.same_days(change.before, change.after)}"
        )
        if not compared.has_ratio:
            sentence = (
                f"{counts}: {self.cell_verdict(compared)}. Below 20 in either year, a percentage "
                "would mislead."
            )
        else:
            ranged = f"(likely range {self.interval(compared)})"
            sentence = f"{counts}: {self.percent(compared.ratio)} {ranged}."
        if change.basis == "published":
            sentence += " Both years from published monthly counts."
        return sentence

    range_heading = "What the likely range means"

    def fresh_note(self, crime: str, revision: Revision) -> str:
        """Said where fresh counts are set against mature ones."""
        return (
            "Reports of the newest weeks are still being added and withdrawn; most of that is done for "
            f"the year before. What it once came to: {self.lower_first(self.claims.revised(crime, revision))}"
        )

    def interval_note(self, measured: bool) -> str:
        """`measured`: whether the data reach far enough back to tell how much counts vary."""
        return f"{self.likely_range[measured]} If 0% lies in it, there may be no change at all."

    # -- the table
    table_seek = "Search the table"
    table_heading = "All areas, in figures"
    table_reading = "How to read the table"

    def table_all(self, areas: int) -> str:
        return f"All {areas} areas"

    column_area = "Area"
    column_addresses = "Addresses"

    def column_density(self, measure: str) -> str:
        return f"{self.cameras_first} per {self.per_units[measure]}"

    def column_area_km2(self, basis: str) -> str:
        """`basis`: what the surface takes in, such as "land and water"."""
        return f"{basis.capitalize()}, km²"

    column_residents = "Residents"

    def column_year(self, crime: str, window: Window) -> str:
        return f"{crime}, 12 months to {self.short_day(window.last)}"

    def column_change(self, before: Window, after: Window) -> str:
        return (
            f"{after.last.year} to {after.last.day} {after.last:%b}, "
            f"against {self.same_days(before, after)}"
        )

    def table_note(self, compared: int, residents: tuple[int, str], no_area: int) -> str:
        """`compared`: areas with enough reports for a verdict.

        `residents`: the year they were counted in, and on which basis.
        """
        parts = [
            "Camera figures are rounded: addresses to 10, cameras to 20. Totals add up the figures "
            f"shown. Residents: {residents[0]} census{self.bases[residents[1]]}.",
            f"{no_area:,} reports could be placed in no area and are in the city’s figures only."
            if no_area
            else "Every report could be placed in an area.",
        ]
        if compared:
            areas = "1 area has" if compared == 1 else f"{compared} areas have"
            parts.append(
                f"{areas} enough reports to call a change. {self.tested_together} “Not clear among so "
                "many” would be called clear if it stood alone."
            )
        return " ".join(parts)

    bases: ClassVar[dict[str, str]] = {"estimate": ", an estimate", "count": ""}

    table_phone = (
        "A small screen shows the main columns. Turn it, or pick an area above, for the others."
    )

    @property
    def table_caption(self) -> str:
        return f"{self.cameras_first} and reported crime by area"

    # -- what it cannot tell
    limits_heading = "What this picture cannot tell you"
    limits = (
        "Whether cameras lower crime. Cameras and crime are shown side by side, never as cause and "
        "effect. People register cameras for many reasons, some of them after a crime.",
        "How many cameras there are. Registering is a choice. There are cameras on no list, and some "
        "on the list may be gone.",
        "Where any camera is. That is on purpose.",
        "How much crime there is. These are crimes that were reported. Some neighborhoods report more "
        "than others. The data are preliminary and are revised later.",
    )
    about_heading = "About these figures"
    revised_heading = "Police data are revised"
    revised_more = (
        "Reports are withdrawn, added late or filed under another offense. “Check a claim” shows it for "
        "each kind of crime."
    )
    sources_heading = "Sources"

    def all_sources(self, count: int) -> str:
        return f"All {count}, each with a link and its date"

    def source(self, title: str, publisher: str, date: str | None) -> str:
        return f"{title}. {publisher}." + (f" {self.published(date)}." if date else "")

    def licence(self, title: str) -> str:
        return (
            f"Source data: {title}. Figures on this page are computed from them by Camera Census."
        )

    def versions(self, names: list[str]) -> str:
        return "Releases shown: " + ", ".join(names) + "."

    # -- privacy page
    privacy_lead: ClassVar[dict[str, str]] = {
        "none": "No camera, no address and no block is ever shown: only rounded counts for whole areas.",
        "rebates": "No camera, no address and no block is ever shown: only rounded counts for whole areas, and only "
        "where the public table behind the map has at least 10 addresses.",
        "registry": "Every camera figure here is rounded, and rested on at least 10 addresses when it last "
        "changed. No camera, no address and no block is ever shown.",
    }
    privacy_now_heading = "What that means for the figures shown today"
    privacy_now: ClassVar[dict[str, tuple[str, ...]]] = {
        "none": (
            "No figures on cameras have been published here yet. These are the rules that any would have to pass.",
        ),
        "rebates": (
            "They come from one table that was public before, with exact counts. It has the number of approved "
            "claims and of cameras in each area, and nothing else. We take one claim for one address.",
            "So “Not shown” means one thing today: the table has fewer than 10 addresses there, perhaps none. "
            "Anybody can work that out, and the table itself says it. Once figures come from a register, other "
            "rules can hide an area too, and nobody can tell which one did.",
        ),
        "registry": (
            "Every number, when it last changed, and every change in a number, rests on at least 10 addresses. "
            "Some may have left since: a number stays until 10 have joined or left.",
            "We count how many addresses are registered, and never use which ones: were each camera at some other "
            "address of its neighborhood, every figure would be the same. The list of cameras stays with the "
            "office that keeps it. Only the rounded figures you see were put online.",
        ),
    }

    def rules_counted(self, total: int, counts: Mapping[str, int]) -> str:
        """How many of all rules are in each state, those states that there are."""
        said = [
            f"{self.in_words(count)} {self._counted[state][0 if count == 1 else 1]}"
            for state, count in counts.items()
        ]
        return f"Of {self.in_words(total)} rules, {self.listed(said)}."

    _counted: ClassVar[dict[str, tuple[str, str]]] = {
        "applied": ("was checked and kept", "were checked and kept"),
        "not_assessable": ("cannot be checked", "cannot be checked"),
        "first_release": ("begins with the next release", "begin with the next release"),
    }
    audit_heading = "An attack before every release"
    audit_lead = (
        "Before figures go online, a program plays an intruder. It knows every figure we ever showed, "
        "all our rules, and what officials have said in public. It works out the lowest and the highest "
        "number that could still be true. If that tells too much, nothing is published."
    )
    audit_passed = "The figures shown now passed. This was tried:"
    not_shown_attack: ClassVar[dict[bool, str]] = {
        True: "Areas that are not shown: could anybody tell that a camera is there at all? That there are fewer than 10 "
        "addresses is known today: it is why they are not shown.",
        False: "Areas that are not shown: could anybody tell that a camera is there, or that there are fewer than 10?",
    }
    attacks: ClassVar[dict[str, str]] = {
        "change": "Changes between releases: could a change be traced to fewer than 10 addresses?",
        "share": "Share: could anybody tell that more than half of an area’s addresses are registered?",
        "pieces": "Overlaid borders: could figures for two kinds of area be set against each other to learn about a small piece?",
        "facts": "Totals said in public: could a number from a speech or a report fill in what we leave out?",
    }
    rules_heading = "The rules, one by one"
    audit_again = "Anybody can run this test on what is public, without any private file: the README says how."

    rule_states: ClassVar[dict[str, str]] = {
        "applied": "Checked and kept",
        "not_assessable": "Cannot be checked from the public table",
        "first_release": "From the next release on",
    }
    rule_state_leads: ClassVar[dict[str, str]] = {
        "applied": "The figures shown today keep these.",
        "not_assessable": "The table does not hold what these need. So a figure shown today may break one of them, and "
        "nobody can tell from the table whether it does. With a register they are checked.",
        "first_release": "This is the first release, so no figure has moved yet.",
    }
    # What a table of counts by area lacks.
    rule_needs: ClassVar[dict[str, str]] = {
        "threshold_holdings": "Needs: who owns which address.",
        "minimum_addresses_in_area": "Needs: how many addresses an area has in all. The census counts homes, and a house "
        "with 200 apartments is one address.",
        "maximum_share": "Needs: how many addresses an area has in all.",
        "dominance": "Needs: how many cameras each address has.",
        "p_percent": "Needs: how many cameras each owner has.",
    }
    rules: ClassVar[dict[str, tuple[str, str]]] = {
        "threshold_addresses": (
            "At least 10 addresses",
            "An area is shown only when at least 10 addresses in it have a camera that is counted.",
        ),
        "threshold_holdings": (
            "At least 10 owners",
            "One owner of many buildings counts once. At least 10 different owners must stand behind a figure.",
        ),
        "minimum_addresses_in_area": (
            "At least 100 addresses to hide among",
            "An area with fewer than 100 addresses in all is never shown.",
        ),
        "maximum_share": (
            "No more than half",
            "If more than half of all addresses have a camera, a guess about any one of them would be "
            "right too often. Such an area is not shown.",
        ),
        "dominance": (
            "No single address stands out",
            "No address may hold more than a quarter of an area’s cameras.",
        ),
        "p_percent": (
            "No good guesses",
            "Nobody who knows their own cameras may be able to work out another owner’s number to within 10%.",
        ),
        "top_code": (
            "Ten cameras an address, at most",
            "More than 10 cameras at one address count as 10. With only totals to go by, the cap is put on the area’s total.",
        ),
        "rounding": (
            "Round numbers only",
            "Addresses are rounded to the nearest 10 and cameras to the nearest 20.",
        ),
        "hold_back": (
            "Figures move slowly",
            "A figure may change only after at least 10 addresses joined, or at least 10 left. Until then the "
            "earlier figure is shown again. So fewer than 10 may stand behind a number today. An area that had 10 "
            "to 19 addresses stays on the map until it grows, since taking it off would say that few are left.",
        ),
        "totals_from_shown": (
            "Totals from what you see",
            "A total adds up the figures shown. Taking the areas away from it gives nothing new.",
        ),
    }
    example_heading = "A worked example"
    example = (
        "Say 63 addresses in a neighborhood have registered 117 cameras. One shop has 14 of them, so it "
        "counts for 10. That leaves 113.",
        "We show “about 60 addresses” and “about 120 cameras”.",
        "Next month your neighbor registers 2 cameras, and another neighbor 1. The true counts are 65 and "
        "116. Rounding alone would now say 70 addresses. Holding back keeps it at 60 until 10 addresses "
        "have joined, so nobody can tell from our site that your neighbors did anything.",
        "In a park with 7 registered homes we show “Not shown”. We would show the same for 0.",
    )
    never_heading = "What this site never shows"
    never = (
        "Points, heat maps or blocks. The smallest thing on the map is a whole area.",
        "How far the nearest camera is.",
        "The type of camera in an area.",
        "Exact totals of our own. Totals that officials made public are quoted, on “How many cameras?”.",
        "Two sets of borders for the same cameras. The pieces between them could be worked out.",
    )
    limits_of_rules_heading = "Where the protection ends"
    limits_of_rules = (
        "If nine people who have registered, or one owner with nine addresses, put together what they know, "
        "they may find out about a tenth address.",
        "The office that keeps the list has the exact numbers. Our rules are about what the public sees.",
        "A camera on a wall can be seen from the street. We protect lists, not walls.",
    )
    limits_of_programme: ClassVar[dict[str, str]] = {
        "none": "None of them has been put to use here yet, since no figures on cameras are public.",
        "rebates": "The table behind today’s map was already public, with exact counts, before we rounded it. Our "
        "rules cannot take that back. They show how any new figures will be treated.",
        "registry": "Figures counted elsewhere from the same list, in other borders or by kind of camera, could "
        "undo this protection. Whoever keeps the list must not publish them.",
    }
    invited_heading = "Were you asked to connect your camera?"

    def invited_lead(self, program: str) -> str:
        return f"{program} asks owners for one of two very different things."

    registered_title = "A registered camera"
    registered_text = (
        "You tell the police that you have a camera, and how to reach you. After a crime nearby they may "
        "ask whether you will share a recording. You can say no. They cannot watch."
    )
    integrated_title = "An integrated camera"

    def integrated_text(self, center: str) -> str:
        return (
            f"A device at your place lets {center} open the camera’s feed itself, under the terms you "
            "agreed to. Read those terms before you connect: when they may look, and for how long they keep it."
        )

    shown_title = "What this site would show of either"
    shown_text = (
        "Of a registered camera: a part of a rounded count for your whole neighborhood, and only if at least "
        "9 other addresses are in it. Of an integrated one: the same, and no more. How many cameras are of "
        "which kind would be shown for the whole city at most, never for a neighborhood."
    )

    def not_published(self, program: str) -> str:
        return f"Today this site shows neither: we know of no counts by area from {program} that were made public."


@cache
def _site_words(language: str, programme: str) -> SiteWords:
    return SiteWords(messages_in(language), programme)
