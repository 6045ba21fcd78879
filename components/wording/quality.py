"""The page “How good are the data?”, in plain words."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from components.wording.phrases import Phrases
from data.findings.quality import DaysLeftOut, Held, Placement, SetAside, Share, YearHeld
from data.findings.revisions import Revision


class QualityWords(Phrases):
    """What the crime data hold and lack, and what was done with the records."""

    title = "How good are the data?"
    lead = (
        "Every figure here can be no better than our files: copies of what was made public. This page says, for the figures "
        "shown now, which days those files hold, where their reports were counted, how they were revised, "
        "and which records we did not count."
    )

    def answer(self, whole: int, months: int, first: dt.date) -> str:
        return (
            f"Of {months:,} months of single kinds of crime since {first:%B %Y}, our files hold {whole:,} "
            "whole by area."
        )

    not_told = "The release shown here was made before this was written down, so it does not say."

    # -- what is held
    held_heading = "Which months the files hold"
    held_lead = (
        "A row is a kind of crime, a square a month. Where only some days are held, figures use those days "
        "alone. Where there is only a count for the whole city, no area has a figure. What is not held is a "
        "gap, never a zero."
    )
    held: ClassVar[dict[Held, str]] = {
        "days": "every day, by area",
        "some_days": "some days, by area",
        "month": "a count for the whole city only",
        "nothing": "nothing",
    }
    month = "Month"
    crime = "Kind of crime"
    shows = "Held"
    held_title = "Months that our files hold, by kind of crime"

    def held_alt(self, first: dt.date, last: dt.date, counts: dict[Held, int]) -> str:
        said = self.listed([f"{counts[each]:,} with {text}" for each, text in self.held.items()])
        return (
            f"Field of squares, one for each kind of crime and month from {first:%B %Y} to {last:%B %Y}: "
            f"{said}."
        )

    held_table = "Days and months that our files hold, by kind of crime and year"
    held_open = "The same as a table, by year"
    held_columns = (
        "Kind of crime, year",
        "Days by area",
        "Months for the city only",
        "Months without anything",
    )

    def held_row(self, crime: str, year: YearHeld) -> list[str]:
        return [
            f"{crime}, {year.year}",
            f"{year.days_covered} of {year.days}",
            str(year.months_of_the_city),
            str(year.months_without),
        ]

    # -- placing
    nowhere_heading = "Reports without an area"

    def nowhere(self, counted: int, without: int, percent: str) -> str:
        return (
            f"Of {counted:,} reports counted, {without:,} ({percent}) name no area that the map has, and have no point in one. "
            "They count for the city and for no area."
        )

    nowhere_table = "Reports without an area, by year"
    nowhere_columns = ("Year", "Reports", "Without an area", "Share")
    by_year = "By year"

    placing_heading = "Where a report is counted"
    placed_by: ClassVar[dict[str | None, str]] = {
        "point": "In the area that its point lies in, in all years alike. Where a report has no point, in the area it names.",
        "name": "In the area that it names, in all years alike. Where it names none, in the one that its point lies in.",
        None: "In the area that it names; where it names none, in the one that its point lies in. Files that name no area are "
        "placed by their points throughout, and the release does not say where one way ends and the other begins.",
    }

    def placed(self, found: Placement) -> str:
        return (
            f"A report’s point is the middle of its block, and many blocks lie on a border. Of {found.whole.reports:,} reports that name an "
            f"area and have a point, {found.whole.part:,} ({self.share(found.whole)}) have it in another area. The other way of placing would move them."
        )

    worst_table = "Areas with the largest share of reports whose point lies in another area"
    worst_columns = ("Area", "Reports", "Point elsewhere", "Share")
    years_table = "Reports whose point lies in another area than they name, by year"

    def share(self, of: Share) -> str:
        return f"{of.percent:.1f}%"

    # -- revisions
    revised_heading = "How counts change after they are published"
    revised_lead = (
        "Reports are withdrawn, added late or filed under another offense, most of all in the newest weeks. "
        "So the newest figures can still move by a few percent, more often down than up."
    )
    revised_table = "The same days as published then, and as counted now, whole city"
    revised_columns = ("Days", "Published", "Then", "Now", "Change")
    not_revised = "We hold no earlier publication of these days to compare with."

    def revised_days(self, crime: str, revision: Revision) -> str:
        return f"{crime}, {self.window(revision.window)}"

    def revised_cells(self, revision: Revision) -> list[str]:
        change = "too few" if revision.change is None else self.change(revision.change)
        then = self.published(revision.published)
        return [then, f"{revision.then:,}", f"{revision.now:,}", change]

    # -- records
    aside_heading = "Records that are not counted"

    def aside(self, found: SetAside) -> str:
        return (
            f"{found.read:,} records were read and {found.counted:,} of them are counted. Every other one is set aside "
            "for one of these reasons:"
        )

    reasons: ClassVar[dict[str, str]] = {
        "repeated_record_number": "The number of the record stands in the file more than once",
        "offense_left_out": "An offense that is not counted here",
        "same_report": "Another record of the same report, of an offense that is counted by report",
        "no_readable_time": "No time that can be read",
        "in_the_future": "A time in the future",
        "before_the_series": "A time before the series begins",
        "outside_coverage": "A day or offense that its file does not hold whole",
        "superseded": "The same day and offense are taken from another file, so that no report counts twice",
    }
    aside_table = "Records set aside, by reason"
    aside_columns = ("Reason", "Records")

    # -- days left out
    days_heading = "Days that look wrong"
    days_lead = "Runs of days that are too silent or too full for their own series are not believed. They are left out, as a gap:"
    no_days = "No run of days in the files was too silent or too full to be believed."
    day_reasons: ClassVar[dict[str, str]] = {
        "silent": "too silent to be true",
        "full": "too full to be true, as if a batch stood in the file twice",
    }

    def days_line(self, found: DaysLeftOut, offenses: list[str]) -> str:
        listed = self.listed(offenses) or "all kinds of crime"
        return f"{self.window(found.window)}, {listed}: {self.day_reasons[found.reason]}."

    # -- breaks
    breaks_heading = "Breaks in how things are counted"
    no_breaks = "All years that are compared are counted in one way. No comparison crosses a break."
    breaks_lead = "No change or comparison on this site crosses one of these days:"
    break_reasons: ClassVar[dict[str, str]] = {
        "placing": "reports are placed in another way from this day on"
    }

    def break_line(self, crime: str, day: dt.date, reason: str) -> str:
        return f"{crime}, {self.day(day)}: {self.break_reasons[reason]}."

    lasting = (
        "Homicides: the single reports count each victim, the monthly counts of the city each event. The two are never added up or compared "
        "with each other."
    )
    data_note = "All of this is open data too: data-coverage, placement and set-aside at the addresses for programs."
