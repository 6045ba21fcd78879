"""The page “How good are the data?”."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import ClassVar

from components.wording.messages import Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases
from data.findings.quality import DaysLeftOut, Held, Placement, SetAside, Share, YearHeld
from data.findings.revisions import Revision


class QualityWords(Phrases):
    """What the crime data hold and lack, and what was done with the records."""

    title = Said("quality-title")
    lead = Said("quality-lead")

    def answer(self, whole: int, months: int, first: dt.date) -> str:
        return self.say(
            "quality-answer", months=months, first=self.month_and_year(first), whole=whole
        )

    not_told = Said("quality-not-told")

    # -- what is held
    held_heading = Said("quality-held-heading")
    held_lead = Said("quality-held-lead")
    held = SaidEach("quality-held", alike("days", "some_days", "month", "nothing"))
    month = Said("quality-month")
    crime = Said("quality-crime")
    shows = Said("quality-shows")
    held_title = Said("quality-held-title")

    def held_alt(self, first: dt.date, last: dt.date, counts: Mapping[Held, int]) -> str:
        return self.say(
            "quality-held-alt",
            first=self.month_and_year(first),
            last=self.month_and_year(last),
            days=counts["days"], some_days=counts["some_days"],
            month=counts["month"], nothing=counts["nothing"],
        )  # fmt: skip

    held_table = Said("quality-held-table")
    held_open = Said("quality-held-open")
    held_columns = SaidInOrder("quality-held-columns", "crime", "days", "city", "without")

    def held_row(self, crime: str, year: YearHeld) -> list[str]:
        return [
            self.say("quality-held-row", crime=crime, year=str(year.year)),
            self.say("quality-days-of", held=year.days_covered, days=year.days),
            self.number(year.months_of_the_city),
            self.number(year.months_without),
        ]

    # -- placing
    nowhere_heading = Said("quality-nowhere-heading")

    def nowhere(self, counted: int, without: int, percent: str) -> str:
        return self.say("quality-nowhere", counted=counted, without=without, percent=percent)

    nowhere_table = Said("quality-nowhere-table")
    nowhere_columns = SaidInOrder("quality-nowhere-columns", "year", "reports", "without", "share")
    by_year = Said("quality-by-year")

    placing_heading = Said("quality-placing-heading")
    placed_by = SaidEach("quality-placed-by", {"point": "point", "name": "name", None: "not_told"})

    def placed(self, found: Placement) -> str:
        return self.say(
            "quality-placed",
            reports=found.whole.reports,
            elsewhere=found.whole.part,
            percent=self.share(found.whole),
        )

    worst_table = Said("quality-worst-table")
    worst_columns = SaidInOrder("quality-worst-columns", "area", "reports", "elsewhere", "share")
    years_table = Said("quality-years-table")
    years_columns = SaidInOrder("quality-years-columns", "year", "reports", "elsewhere", "share")

    def share(self, of: Share) -> str:
        return self.percentage(of.percent / 100, 1)

    # -- revisions
    revised_heading = Said("quality-revised-heading")
    revised_lead = Said("quality-revised-lead")
    revised_table = Said("quality-revised-table")
    revised_columns = SaidInOrder(
        "quality-revised-columns", "days", "published", "then", "now", "change"
    )
    not_revised = Said("quality-not-revised")

    def revised_days(self, crime: str, revision: Revision) -> str:
        return self.say("quality-revised-days", crime=crime, days=self.window(revision.window))

    def refiled(self, revision: Revision, times: int) -> str:
        return self.say(
            "quality-refiled",
            times=times,
            days=self.window(revision.window),
            published=self.published(revision.published),
        )

    too_few = Said("quality-too-few")

    def revised_cells(self, revision: Revision) -> list[str]:
        change = self.too_few if revision.change is None else self.change(revision.change)
        then = self.published(revision.published)
        return [then, self.number(revision.then), self.number(revision.now), change]

    # -- records
    aside_heading = Said("quality-aside-heading")

    def aside(self, found: SetAside) -> str:
        return self.say("quality-aside", read=found.read, counted=found.counted)

    reasons = SaidEach(
        "quality-reasons",
        alike(
            "repeated_record_number", "offense_left_out", "same_report", "no_readable_time",
            "in_the_future", "before_the_series", "outside_coverage", "superseded",
        ),
    )  # fmt: skip
    aside_table = Said("quality-aside-table")
    aside_columns = SaidInOrder("quality-aside-columns", "reason", "records")

    # -- days left out
    days_heading = Said("quality-days-heading")
    days_lead = Said("quality-days-lead")
    no_days = Said("quality-no-days")

    # By what is wrong with them.
    day_lines: ClassVar[dict[str, str]] = {
        "silent": "quality-days-silent",
        "full": "quality-days-full",
    }

    def days_line(self, found: DaysLeftOut, offenses: Sequence[str]) -> str:
        """`offenses`: those left out; none where it is all of them."""
        return self.say(
            self.day_lines[found.reason],
            which="some" if offenses else "all",
            days=self.window(found.window),
            crimes=self.listed(offenses),
        )

    # -- breaks
    breaks_heading = Said("quality-breaks-heading")
    no_breaks = Said("quality-no-breaks")
    breaks_lead = Said("quality-breaks-lead")

    # By what breaks.
    break_lines: ClassVar[dict[str, str]] = {
        "placing": "quality-break-placing",
        "coding": "quality-break-coding",
    }

    def break_line(self, crime: str, day: dt.date, reason: str) -> str:
        return self.say(self.break_lines[reason], crime=crime, day=self.day(day))

    data_note = Said("quality-data-note")
