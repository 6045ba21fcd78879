"""The page “What changed”."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from components.wording.messages import Said, SaidEach, SaidInOrder, alike, yes_or_no
from components.wording.phrases import Phrases
from data.changes.release_changes import (
    CameraChanges,
    CrimeChanges,
    GeographyChanges,
    GovernmentChanges,
    OffenseChanges,
    Refiled,
)

_SOME = 6  # names in a sentence; the rest are counted


class ChangesWords(Phrases):
    """What each edition changed, against the one before it."""

    title = Said("changes-title")
    lead = Said("changes-lead")

    def answer(self, editions: int, newest: dt.date | None) -> str:
        if newest is None:
            return self.say("changes-answer-none")
        return self.say("changes-answer", times=editions - 1, day=self.day(newest))

    only_one = Said("changes-only-one")

    def edition_heading(self, day: dt.date) -> str:
        return self.day(day)

    def edition_name(self, name: str, *, newest: bool, kept: bool) -> str:
        return self.say(
            "changes-edition-name", name=name, newest=yes_or_no(newest), kept=yes_or_no(kept)
        )

    first = Said("changes-first")
    unknown = Said("changes-unknown")

    def see(self, day: dt.date) -> str:
        return self.say("changes-see", day=self.short_day(day))

    older_heading = Said("changes-older-heading")

    def older(self, day: dt.date, name: str, kept: bool) -> str:
        return self.say("changes-older", day=self.day(day), name=name, kept=yes_or_no(kept))

    # -- cameras
    cameras_title = Said("changes-cameras-title")

    def cameras_dates(self, changes: CameraChanges) -> str:
        before, after = map(self.day, changes.as_of)
        if before == after:
            return self.say("changes-cameras-dates-same", day=after)
        return self.say("changes-cameras-dates", before=before, after=after)

    another_programme = Said("changes-programme")

    def programme(self, changes: CameraChanges) -> str:
        before, after = changes.programme
        return "" if before == after else self.another_programme

    def cameras_totals(self, changes: CameraChanges) -> str:
        return self.say(
            "changes-cameras-totals",
            cameras=self._pair(changes.cameras),
            addresses=self._pair(changes.addresses),
            shown=self._pair(changes.shown),
        )

    no_area_moved = Said("changes-no-area-moved")
    lists = SaidEach("changes-lists", alike("now_shown", "no_longer_shown", "up", "down"))

    def moved(self, title: str, names: Sequence[str]) -> str:
        return self.say("changes-moved", title=title, areas=len(names), names=self.some(names))

    def some(self, names: Sequence[str]) -> str:
        listed, more = self.set_apart(names[:_SOME]), len(names[_SOME:])
        return self.say("changes-some", names=listed, more=more) if more else listed

    figures_open = Said("changes-figures-open")
    figures_caption = Said("changes-figures-caption")
    figures_columns = SaidInOrder("changes-figures-columns", "area", "cameras", "addresses")
    not_shown = Said("changes-not-shown")

    def figure(self, pair: tuple[int | None, int | None]) -> str:
        before, after = (self.not_shown if each is None else self.number(each) for each in pair)
        if before == after:
            return before
        return self.say("changes-pair", before=before, after=after)

    # -- government cameras
    government_title = Said("changes-government-title")

    def government(self, changes: GovernmentChanges) -> str:
        before, after = changes.locations
        known = [each for each in (before, after) if each is not None]
        state = "new" if before is None else "gone" if after is None else "other"
        locations = self._pair((known[0], known[-1])) if state == "other" else known[0]
        return self.say("changes-government-list", list=state, locations=locations)

    # -- crime
    crime_title = Said("changes-crime-title")

    def crime_dates(self, changes: CrimeChanges) -> str:
        published, by_area, city = changes.published[1], changes.through, changes.city_through
        return self.together(
            self.say("changes-crime-published", **self.publication(published)),
            self.say("changes-crime-by-area", days=self._days(by_area)),
            "" if city == by_area else self.say("changes-crime-city", days=self._days(city)),
        )

    def crime_days(self, changes: CrimeChanges) -> str:
        added, removed = changes.days_added, changes.days_removed
        if not added and not removed:
            return self.say("changes-no-day-added")
        return self.together(
            self.say("changes-days-added", days=added) if added else "",
            self.say("changes-days-removed", days=removed) if removed else "",
        )

    def crime_revised(self, changes: CrimeChanges) -> str:
        if not changes.revised:
            return self.say("changes-not-revised")
        before, after = changes.reports
        return self.say(
            "changes-revised", months=changes.months_revised, before=before, after=after
        )

    def crime_refiled(self, changes: CrimeChanges, crimes: Callable[[str], str]) -> str:
        """What became of single reports; `crimes` names a kind of crime by its offense."""
        if not changes.revised:
            return ""
        if changes.refiled is None:
            return self.say("changes-refiled-unknown")
        pairs = [self._refiled(each, crimes) for each in changes.refiled]
        return self.say("changes-refiled", reports=changes.reports_refiled, pairs=self.some(pairs))

    def _refiled(self, each: Refiled, crimes: Callable[[str], str]) -> str:
        before, after = crimes(each.offense), crimes(each.became)
        return self.say("changes-refiled-pair", before=before, after=after, reports=each.count)

    offenses_caption = Said("changes-offenses-caption")
    offenses_columns = SaidInOrder("changes-offenses-columns", "kind", "days", "months", "reports")

    def offense_cells(self, changes: OffenseChanges) -> tuple[str, str, str]:
        added, removed = changes.days_added, changes.days_removed
        days = self.number(added)
        if removed:
            days = self.say("changes-days-cell", added=added, removed=removed)
        return days, self.number(len(changes.revised)), self._pair(changes.reports)

    months_open = Said("changes-months-open")
    months_caption = Said("changes-months-caption")
    months_columns = SaidInOrder("changes-months-columns", "month", "kind", "reports")

    def month(self, month: dt.date) -> str:
        return self.month_and_year(month)

    def reports_pair(self, pair: tuple[int, int]) -> str:
        return self._pair(pair)

    def months_left_out(self, more: int) -> str:
        return self.say("changes-months-left-out", more=more) if more else ""

    # -- areas
    areas_title = Said("changes-areas-title")

    def areas(self, changes: GeographyChanges) -> list[str]:
        lines = [
            self.say(message, names=self.some(ids))
            for message, ids in (
                ("changes-areas-added", changes.added),
                ("changes-areas-removed", changes.removed),
                ("changes-areas-redrawn", changes.redrawn),
                ("changes-areas-renamed", changes.renamed),
            )
            if ids
        ]
        if changes.residents_changed:
            lines.append(self._residents(changes))
        return lines or [self.say("changes-sources-only")]

    def _residents(self, changes: GeographyChanges) -> str:
        before, after = changes.residents_year
        areas, residents = changes.residents_changed, self._pair(changes.residents)
        if before == after:
            return self.say(
                "changes-residents-same-census", areas=areas, residents=residents, year=str(after)
            )
        return self.say(
            "changes-residents",
            areas=areas, residents=residents, year=str(after), year_before=str(before),
        )  # fmt: skip

    def _pair(self, pair: tuple[int, int]) -> str:
        before, after = pair
        if before == after:
            return self.say("changes-pair-same", figure=after)
        return self.say("changes-pair", before=before, after=after)

    def _days(self, pair: tuple[dt.date, dt.date]) -> str:
        before, after = map(self.day, pair)
        if before == after:
            return self.say("changes-days-same", day=after)
        return self.say("changes-days", before=before, after=after)
