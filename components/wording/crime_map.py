"""The map of crime on the first page, and the large sentence above it."""

from __future__ import annotations

from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, alike
from components.wording.phrases import Phrases
from data.arithmetic.denominator import Per
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison


class CrimeMapWords(Phrases):
    """Reports, their rate, or how they changed, by area."""

    map_of = Said("crime-map-of")
    maps = SaidEach("crime-map-maps", alike("cameras", "reports", "rate", "change", "government"))
    map_both = Said("crime-map-both")
    legend_no_rate = Said("crime-map-no-rate")
    no_crime_map = Said("crime-map-none")
    crime_changes = SaidEach("crime-map-changes", alike("down", "unclear", "up", "few"))

    def crime_map_heading(self, crime: str, of: str, per: Per, window: Window) -> str:
        return self.say("crime-map-heading", crime=crime, of=of, per=per, days=self.window(window))

    def crime_map_change(self, crime: str, before: Window, after: Window) -> str:
        return self.say(
            "crime-map-heading-change",
            crime=crime,
            days=self.window(after),
            **self.year_before(before, after),
        )

    def crime_map_alt(self, city: str, title: str) -> str:
        return self.say("crime-map-alt", city=city, title=title)

    # -- the large sentence, where the map shows crime
    def crime_answer(
        self, crime: str, most: Sequence[str], value: float, of: str, per: Per, year: Window
    ) -> str:
        """`most` are the areas with the most, `year` the twelve months it is of."""
        last = self.short_day(year.last)
        if not most:
            return self.say("crime-map-nowhere", crime=crime, last=last)
        if of == "rate":
            return self.say(
                "crime-map-highest-rate",
                crime=crime, area=most[0], rate=self.rate(value, per), per=per, last=last,
            )  # fmt: skip
        told: dict[str, str | int] = {"crime": crime, "reports": int(value), "last": last}
        if len(most) > 1:
            return self.say("crime-map-tied-reports", areas=len(most), **told)
        return self.say("crime-map-most-reports", area=most[0], **told)

    def crime_answer_here(
        self, crime: str, where: str, value: float | None, of: str, per: Per, year: Window
    ) -> str:
        if value is None:
            return self.say("crime-map-here-no-rate", crime=crime, area=where)
        last = self.short_day(year.last)
        if of == "reports":
            return self.say(
                "crime-map-here-reports", crime=crime, area=where, reports=int(value), last=last
            )
        return self.say(
            "crime-map-here-rate",
            crime=crime, area=where, rate=self.rate(value, per), per=per, last=last,
        )  # fmt: skip

    def crime_answer_changes(
        self, crime: str, down: int, up: int, few: int, areas: int, before: Window, after: Window
    ) -> str:
        """Short enough for a phone: the legend says which days exactly are set against which."""
        days, year = self.short_window(after), str(before.last.year)
        if not down and not up:
            return self.say(
                "crime-map-none-clear",
                crime=crime, days=days, year_before=year, few=few, areas=areas,
            )  # fmt: skip
        return self.say(
            "crime-map-clear",
            crime=crime, days=days, year_before=year, down=down, up=up, areas=areas,
        )  # fmt: skip

    def crime_answer_changed(
        self, crime: str, where: str, compared: Comparison, before: Window, after: Window
    ) -> str:
        return self.say(
            "crime-map-here-change",
            crime=crime,
            area=where,
            days=self.short_window(after),
            year_before=str(before.last.year),
            counts=self.from_to(compared),
            verdict=compared.verdict,
        )

    # -- below the map, and for those who do not see it
    def crime_map_most(self, most: Sequence[str]) -> str:
        return self.say("crime-map-most", area=self.listed(most)) if most else ""

    def crime_map_changed(self, down: int, unclear: int, up: int, few: int) -> str:
        return self.say("crime-map-changed", down=down, unclear=unclear, up=up, few=few)

    def crime_map_note(
        self, of: str, few: int, no_rate: int, close: int, first_by_few: bool
    ) -> str:
        """`close` areas are hardly behind the first, which may itself have too few reports."""
        counted = of != "change"
        return self.together(
            "" if counted else self.tested_together,
            self.say("crime-map-note", of=of),
            self.say("crime-map-note-close", areas=close) if close else "",
            self.say("crime-map-note-first-by-few") if first_by_few else "",
            self.say("crime-map-note-few", areas=few) if few and counted else "",
            self.say("crime-map-note-no-rate", areas=no_rate) if no_rate else "",
        )

    def crime_tooltip(self, value: float, of: str, per: Per) -> str:
        if of == "reports":
            return self.reports(int(value))
        return self.say("crime-map-tooltip", rate=self.rate(value, per), per=per)
