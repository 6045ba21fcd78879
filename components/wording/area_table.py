"""The table of all areas on the first page."""

from __future__ import annotations

from components.wording.messages import Said, SaidEach, alike
from components.wording.phrases import Phrases
from data.arithmetic.periods import Window
from data.census.census import DenominatorFacts


class AreaTableWords(Phrases):
    """Its columns and what is to be known about them."""

    sort = Said("area-table-sort")
    sort_by_name = Said("area-table-sort-by-name")
    sorts = SaidEach("area-table-sorts", alike("most", "least", "name", "reports", "rise", "fall"))
    table_seek = Said("area-table-seek")
    table_heading = Said("area-table-heading")
    table_reading = Said("area-table-reading")
    table_phone = Said("area-table-phone")
    table_caption = Said("area-table-caption")
    table_caption_crime = Said("area-table-caption-crime")

    def table_all(self, areas: int) -> str:
        return self.say("area-table-all", areas=areas)

    column_area = Said("area-table-column-area")
    column_addresses = Said("area-table-column-addresses")
    column_residents = Said("area-table-column-residents")

    def column_density(self, measure: str) -> str:
        return self.say("area-table-column-density", per=measure)

    def column_area_km2(self, basis: str) -> str:
        """`basis`: what the surface takes in, such as "land and water"."""
        return self.say("area-table-column-km2", surface=basis.replace(" ", "_"))

    def column_year(self, crime: str, window: Window) -> str:
        return self.say("area-table-column-year", crime=crime, last=self.short_day(window.last))

    def column_change(self, before: Window, after: Window) -> str:
        return self.say(
            "area-table-column-change",
            year=str(after.last.year),
            last=self.short_day_of_month(after.last),
            **self.year_before(before, after),
        )

    def table_note(
        self, compared: int, counted: DenominatorFacts | None, no_area: int, cameras: bool
    ) -> str:
        """`compared`: areas with enough reports for a verdict.

        `counted`: how residents were, if they were; `cameras`: whether there are figures of them.
        """
        return self.together(
            self.say("area-table-note-rounded") if cameras else "",
            *([self._residents(counted)] if counted else []),
            self.say("area-table-note-placed", reports=no_area),
            *(self._tested(compared) if compared else ()),
        )

    def _residents(self, counted: DenominatorFacts) -> str:
        census, basis = str(counted.year), counted.basis
        return self.say("area-table-note-residents", census=census, basis=basis)

    def _tested(self, areas: int) -> tuple[str, ...]:
        return (
            self.say("area-table-note-compared", areas=areas),
            self.tested_together,
            self.say("area-table-note-alone"),
        )
