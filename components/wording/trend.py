"""How reports of a kind of crime went: the chart by month, and this year against the last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, alike, yes_or_no
from components.wording.phrases import Phrases
from data.arithmetic.periods import Window
from data.findings.revisions import Revision
from data.findings.trend import Breaks, Change


class TrendWords(Phrases):
    """Sentences on the course of reports."""

    chart_mean = Said("trend-mean")
    chart_month = Said("trend-month")
    chart_count = Said("trend-count")
    chart_gap = Said("trend-gap")
    chart_source = Said("trend-source")
    chart_broken = Said("trend-broken")
    chart_recoded = Said("trend-recoded")
    chart_bases = SaidEach("trend-bases", alike("incidents", "published"))

    def trend_heading(self, crime: str, where: str) -> str:
        return self.say("trend-heading", crime=crime, place=where)

    city_where = Said("trend-whole-city")

    def chart_caption(
        self,
        gaps: list[Window],
        breaks: Breaks,
        *,
        averaged: bool,
        published: bool,
        area_through: dt.date | None,
    ) -> str:
        return self.together(
            self.say("trend-caption", averaged=yes_or_no(averaged)),
            self._gaps(gaps) if gaps else "",
            self._breaks("trend-caption-breaks", breaks.placed) if breaks.placed else "",
            self._breaks("trend-caption-recoded", breaks.recorded) if breaks.recorded else "",
            self.say("trend-caption-published") if published else "",
            self.say("trend-caption-areas", day=self.day(area_through)) if area_through else "",
        )

    def _gaps(self, gaps: list[Window]) -> str:
        months = self.set_apart([self.months(gap) for gap in gaps])
        return self.say("trend-caption-gaps", months=months)

    def _breaks(self, message: str, breaks: Sequence[dt.date]) -> str:
        days = self.set_apart([self.day(each) for each in breaks])
        return self.say(message, days=days)

    def chart_alt(self, crime: str, where: str, first: dt.date, last: dt.date, change: str) -> str:
        alt = self.say(
            "trend-alt",
            crime=crime,
            place=where,
            first=self.month_and_year(first),
            last=self.month_and_year(last),
        )
        return self.together(alt, change)

    def verdict(self, crime: str, change: Change | None) -> str:
        if change is None:
            return self.say("trend-verdict-none", crime=crime)
        return self.say(
            "trend-verdict",
            crime=crime,
            year=str(change.after.last.year),
            verdict=change.comparison.verdict,
        )

    def change_sentence(self, change: Change | None) -> str:
        if change is None:
            return self.say("trend-change-none")
        published = change.basis == "published"
        return self.together(
            self._change_of(change), self.say("trend-change-published") if published else ""
        )

    def _change_of(self, change: Change) -> str:
        compared = change.comparison
        counts = {
            "reports": compared.after,
            "days": self.window(change.after),
            "before": compared.before,
            **self.year_before(change.before, change.after),
        }
        if not compared.has_ratio:
            alone = yes_or_no(compared.only_clear_alone)
            return self.say("trend-change-few", alone=alone, verdict=compared.verdict, **counts)
        return self.say(
            "trend-change",
            change=self.percent(compared.ratio),
            range=self.interval(compared),
            **counts,
        )

    range_heading = Said("trend-range-heading")

    def fresh_note(self, crime: str, revision: Revision) -> str:
        """Said where fresh counts are set against mature ones."""
        return self.together(self.say("trend-fresh"), self._once(crime, revision))

    def _once(self, crime: str, revision: Revision) -> str:
        """What adding and withdrawing reports came to in the past."""
        change = revision.change
        return self.say(
            "trend-fresh-once",
            crime=crime,
            days=self.window(revision.window),
            then=revision.then,
            published=self.published(revision.published),
            now=revision.now,
            has_change=yes_or_no(change is not None),
            change="" if change is None else self.change(change),
        )

    def interval_note(self, measured: bool) -> str:
        """`measured`: whether the data reach far enough back to tell how much counts vary."""
        return self.together(self.likely_range[measured], self.say("trend-range-zero"))
