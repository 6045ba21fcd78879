"""What is said on and around everything that leaves the site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from components.wording.phrases import Phrases
from data.arithmetic.periods import Window


class ExportWords(Phrases):
    """Sentences of pictures, tables and of the control that offers them."""

    # -- the control under a figure
    take = "Download"
    take_picture = "Picture"
    take_data = "Data"
    take_embed = "To show it on another page"
    take_what: ClassVar[dict[str, str]] = {
        "png": "PNG",
        "slide.png": "PNG for a slide (16:9)",
        "svg": "SVG",
        "pdf": "PDF",
        "xlsx": "Excel",
        "csv": "CSV",
        "bom.csv": "CSV for Excel",
        "geojson": "GeoJSON",
        "parquet": "GeoParquet",
    }
    figures: ClassVar[dict[str, str]] = {
        "coverage-map": "map of camera density",
        "crime-map": "map of crime",
        "crime-trend": "crime trend",
        "areas": "table of all areas",
        "standing": "where this area stands",
        "area-crime-trend": "crime trend of this area",
        "crime-by-size": "crime by size of the area",
        "kinds-of-crime": "kinds of crime",
        "neighbors": "the area beside its neighbors",
        "compared-cameras": "cameras compared",
        "compared-crime": "crime compared",
        "compared-change": "this year against last, compared",
        "compared-trends": "trends compared",
        "compared": "table of what is compared",
        "lorenz": "how far from even",
        "cameras-and-crime": "maps of cameras and of crime",
        "coverage-and-crime-map": "map of cameras and crime",
        "coverage-and-crime": "cameras against crime",
        "spread": "table of cameras and crime",
        "change-by-day": "the change by day",
        "claims": "claims and counts",
        "cameras-said": "numbers made public",
        "data-coverage": "months held",
    }

    def take_label(self, figure: str) -> str:
        return f"Download: {figure}"

    def embed_open(self, site: str) -> str:
        return f"Open this view in {site}"

    # -- below every figure
    def crime_through(self, through: dt.date, published: str) -> str:
        return (
            f"Crime data through {self.day(through)}, as published {self.on(published)}. "
            "They are preliminary."
        )

    def crime_published(self, published: str) -> str:
        """Of figures whose rows have days of their own."""
        return f"Crime data as published {self.on(published)}. They are preliminary."

    def sources(self, titles: Iterable[tuple[str, str]], licence: str) -> str:
        return f"Source: {'; '.join(f'{t} ({p})' for t, p in titles)}. {licence}."

    def made_by(self, site: str, versions: Sequence[str]) -> str:
        of = f", from releases {', '.join(versions)}" if versions else ""
        return f"{site}{of}."

    notes: ClassVar[dict[str, str]] = {
        "title": "Title",
        "subtitle": "What is shown",
        "note": "Note",
        "edition": "Edition",
        "address": "This view",
        "cite": "Cite as",
    }

    # -- titles of the exhibits
    def of_area(self, area: str, verdict: str) -> str:
        """A verdict may hold a colon, so none stands before it."""
        return f"{area} – {verdict}"

    def map_subtitle(self, per: str, shown: int, areas: int) -> str:
        return (
            f"{self.cameras_first} per {per}, by area. {areas - shown} of {areas} areas are not "
            "shown, to protect privacy."
        )

    # -- the three numbers beside a map on a slide
    def key_rate(self, rate: str, per: str) -> str:
        return f"{rate} per {per}"

    def key_count(self, cameras: int) -> str:
        return f"{cameras:,}"

    def key_addresses(self, addresses: int) -> str:
        return f"{self.cameras} here, at about {addresses:,} addresses (both rounded)"

    @property
    def key_here(self) -> str:
        return f"{self.cameras} in this area"

    key_typical = "in the typical area: half of the areas shown have more, half have less"

    def key_most(self, areas: str) -> str:
        return f"the most: {areas}"

    def key_fewest(self, areas: str) -> str:
        return f"the fewest: {areas}"

    def key_density(self, number: int, area: str, per: str) -> str:
        return f"{self.cameras} per {per}: {number}. {area}"

    def key_against(self, per: str, one: str, other: str) -> str:
        return f"{self.cameras} per {per}, {one} against {other}"

    def key_difference(self, crime: str, one: str, other: str, per: str, ranged: str) -> str:
        return f"{crime} per {per}, {one} against {other} (likely range {ranged})"

    def key_counts(self, one: int, other: int) -> str:
        return f"{one:,} against {other:,}"

    def key_counts_of(self, crime: str, one: str, other: str) -> str:
        return f"reports of {self.lower_first(crime)}, {one} against {other}"

    key_reports = "reports in all areas"
    key_areas: ClassVar[dict[str, str]] = {
        "down": "areas with clearly fewer reports",
        "up": "areas with clearly more",
        "unclear": "areas with no clear change",
    }
    key_typical_crime = "in the typical area: half of the areas have more, half have less"

    areas_title = "Every area in figures"

    def areas_subtitle(self, per: str, crime: str, days: str | None) -> str:
        cameras = f"{self.cameras_first} per {per}."
        if not days:
            return cameras
        return f"{cameras} {crime}: this year ({days}) against the same days of the year before."

    def beside_subtitle(self, per: str, year: Window | None) -> str:
        cameras = f"{self.cameras_first} per {per}."
        return f"{cameras} Crime is the total of {self.window(year)}." if year else cameras

    def trend_subtitle(self, crime: str, where: str, sentence: str) -> str:
        return f"{crime}, {where}, reports by month. {sentence}"

    def standing_subtitle(self, per: str) -> str:
        return f"{self.cameras_first} per {per}. Each dot is an area."

    def funnel_subtitle(self, crime: str, window: str) -> str:
        return f"{crime} per 1,000 residents, by residents of the area. {window}."

    def kinds_title(self, where: str) -> str:
        return f"Reported crime in {where}"

    def beside_title(self, where: str) -> str:
        return f"{where} beside its neighbors"

    # What the others have, by the verdict on the first against them.
    crime_of_others: ClassVar[dict[str, str]] = {
        "down": "clearly more in",
        "up": "clearly less in",
        "unclear": "no clear difference in",
        "few": "too few reports to compare in",
        "gap": "not to be compared with",
    }

    def crime_against(
        self,
        crime: str,
        per: str,
        window: Window | None,
        first: str,
        found: Mapping[str, Sequence[str]],
    ) -> str:
        said = [
            f"{self.crime_of_others[verdict]} {self.listed(names)}"
            for verdict, names in found.items()
        ]
        days = f", {self.window(window)}" if window else ""
        return f"{crime} per {per}{days}, against {first}: {'; '.join(said)}."

    found_of_areas: ClassVar[dict[str, str]] = {
        "down": "Clearly down",
        "up": "Clearly up",
        "unclear": "No clear change",
        "few": "Too few reports to call a change",
        "gap": "Not to be told, for a gap in the data,",
    }

    def changes_title(self, crime: str, found: Mapping[str, Sequence[str]]) -> str:
        """Of names by what their change was found to be."""
        said = [
            f"{self.found_of_areas[verdict]} in {self.listed(names)}"
            for verdict, names in found.items()
        ]
        return f"{crime} this year against last. {'. '.join(said)}."

    claims_subtitle = "The change in reports, as it was claimed and as it is counted."
    claims_title = "What was said, and what anybody can count"
    timeline_subtitle = "Numbers said or published for the whole city, each for what it counts."

    days_subtitle = "Drawn: the change, if another day within 14 days had been chosen."

    # -- answers to a wrong address
    unknown_figure = "There is no such figure. The site has a Download control under each figure."
    no_such_page = "There is nothing at this address. The site begins at its first page."
    unknown_format = "There is no such format of this figure."
    nothing_to_draw = "There is nothing to show here, so there is no file of it."
    too_many = (
        "So many files were asked for that we must wait a little. Please try again in a minute."
    )
    busy = "Many files are being made just now. Please try again in a minute."
    too_slow = "This file took too long to make. Please try again in a minute."

    edition_not_kept = "There is no such edition, or it is no longer kept."
    nothing_yet = "There are no figures to show just now. Please try again in a minute."

    def wrong_choices(self, names: Iterable[str]) -> str:
        return f"The address has a value we do not know for: {', '.join(names)}."
