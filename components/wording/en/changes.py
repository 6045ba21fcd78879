"""The page “What changed” in English, in plain words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from components.wording.en.phrases import Phrases
from data.changes.release_changes import (
    CameraChanges,
    CrimeChanges,
    GeographyChanges,
    OffenseChanges,
)

_SOME = 6  # names in a sentence; the rest are counted


class ChangesWords(Phrases):
    """What each edition changed, against the one before it."""

    title = "What changed"
    lead = (
        "Each time new figures go online, the site becomes a new edition. Old editions are kept, so that "
        "a link or a citation can go on showing what it showed."
    )

    def answer(self, editions: int, newest: dt.date | None) -> str:
        if newest is None:
            return "No edition has been listed yet."
        if editions == 1:
            return f"These are the first figures, published on {self.day(newest)}."
        return f"The figures changed {self._times(editions - 1)}, last on {self.day(newest)}."

    def _times(self, times: int) -> str:
        return {1: "once", 2: "twice"}.get(times, f"{times} times")

    only_one = (
        "There is nothing to compare yet. When new figures go online, what changed will stand here."
    )

    def edition_heading(self, day: dt.date) -> str:
        return self.day(day)

    def edition_name(self, name: str, *, newest: bool, kept: bool) -> str:
        parts = [f"Edition {name}"]
        if newest:
            parts.append("the newest")
        if not kept:
            parts.append("no longer kept")
        return ", ".join(parts) + "."

    first = "The first edition. There is none before it to compare with."
    unknown = "cannot be told: the figures before or after are no longer kept."

    def see(self, day: dt.date) -> str:
        return f"See the site as of {self.short_day(day)}"

    older_heading = "Earlier editions"

    def older(self, day: dt.date, name: str, kept: bool) -> str:
        gone = "" if kept else " (no longer kept)"
        return f"{self.day(day)}: edition {name}{gone}"

    # -- cameras
    cameras_title = "Cameras"

    def cameras_dates(self, changes: CameraChanges) -> str:
        before, after = changes.as_of
        if before == after:
            return f"Counted as of {self.day(after)}, as before."
        return f"Counted as of {self.day(after)}; before, as of {self.day(before)}."

    def programme(self, changes: CameraChanges) -> str:
        if changes.programme[0] == changes.programme[1]:
            return ""
        return (
            "The source is another one now, so these changes say nothing about how many cameras were "
            "added or taken away."
        )

    def cameras_totals(self, changes: CameraChanges) -> str:
        return (
            f"The areas shown add up to about {self._pair(changes.cameras)} cameras at about "
            f"{self._pair(changes.addresses)} addresses. Areas shown: {self._pair(changes.shown)}."
        )

    no_area_moved = "No figure of any area changed."
    lists = (
        ("now_shown", "Now shown"),
        ("no_longer_shown", "No longer shown"),
        ("up", "Up"),
        ("down", "Down"),
    )

    def moved(self, title: str, names: Sequence[str]) -> str:
        return (
            f"{title}: {len(names)} {'area' if len(names) == 1 else 'areas'} ({self.some(names)})."
        )

    def some(self, names: Sequence[str]) -> str:
        listed, more = "; ".join(names[:_SOME]), len(names[_SOME:])
        return f"{listed}; and {more} more" if more else listed

    figures_open = "Every figure that changed"
    figures_caption = "Camera figures before and after, by area"
    figures_columns = ("Area", "Cameras", "Addresses")
    not_shown = "Not shown"

    def figure(self, pair: tuple[int | None, int | None]) -> str:
        before, after = (self.not_shown if each is None else f"{each:,}" for each in pair)
        return before if before == after else f"{before} → {after}"

    # -- crime
    crime_title = "Reported crime"

    def crime_dates(self, changes: CrimeChanges) -> str:
        lines = [f"Published {self.on(changes.published[1])}."]
        by_area, city = changes.through, changes.city_through
        lines.append(f"Newest day of any kind of crime, by area: {self._days(by_area)}.")
        if city != by_area:
            lines.append(f"For the whole city: {self._days(city)}.")
        return " ".join(lines)

    def crime_days(self, changes: CrimeChanges) -> str:
        parts = []
        if changes.days_added:
            parts.append(
                f"{self._plural(changes.days_added, 'day')} added for at least one kind of crime."
            )
        if changes.days_removed:
            parts.append(f"{self._plural(changes.days_removed, 'day')} taken out for at least one.")
        return " ".join(parts) or "No day was added."

    def crime_revised(self, changes: CrimeChanges) -> str:
        if not changes.revised:
            return "Reports of days that were there before are as they were."
        before, after = changes.reports
        return (
            f"Reports of {self._plural(changes.months_revised, 'month')} were revised. Over the days that both editions "
            f"have, the whole city now has {after:,} reports; before, it had {before:,}."
        )

    offenses_caption = "What changed, by kind of crime"
    offenses_columns = (
        "Kind of crime",
        "Days added",
        "Months revised",
        "Reports on days both editions have",
    )

    def offense_cells(self, changes: OffenseChanges) -> tuple[str, str, str]:
        days = f"{changes.days_added:,}"
        if changes.days_removed:
            days += f" (−{changes.days_removed:,})"
        return days, f"{len(changes.revised):,}", self._pair(changes.reports)

    months_open = "Every month that was revised"
    months_caption = (
        "Reports in the whole city before and after, on the days that both editions have"
    )
    months_columns = ("Month", "Kind of crime", "Reports")

    def month(self, month: dt.date) -> str:
        return f"{month:%B %Y}"

    def reports_pair(self, pair: tuple[int, int]) -> str:
        return self._pair(pair)

    def months_left_out(self, more: int) -> str:
        return f"{more:,} older ones are left out here." if more else ""

    # -- areas
    areas_title = "Areas and residents"

    def areas(self, changes: GeographyChanges) -> list[str]:
        lines = [
            self._ids("New areas", changes.added),
            self._ids("Areas that are no longer there", changes.removed),
            self._ids("Borders drawn otherwise", changes.redrawn),
            self._ids("Renamed", changes.renamed),
        ]
        if changes.residents_changed:
            years = changes.residents_year
            census = f"{years[1]} census" + (f", before {years[0]}" if years[0] != years[1] else "")
            lines.append(
                f"Residents changed in {self._plural(changes.residents_changed, 'area')}: "
                f"{self._pair(changes.residents)} in all ({census})."
            )
        return [line for line in lines if line] or ["Only the description of the sources changed."]

    def _ids(self, title: str, ids: Sequence[str]) -> str:
        return f"{title}: {self.some(ids)}." if ids else ""

    def _plural(self, count: int, noun: str) -> str:
        return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"

    def _pair(self, pair: tuple[int, int]) -> str:
        before, after = pair
        return f"{after:,} (as before)" if before == after else f"{before:,} → {after:,}"

    def _days(self, pair: tuple[dt.date, dt.date]) -> str:
        before, after = pair
        same = before == after
        return (
            f"{self.day(after)}, as before"
            if same
            else f"{self.day(after)} (before: {self.day(before)})"
        )
