"""The page “Check a claim”."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, SaidInOrder, alike, yes_or_no
from components.wording.phrases import Phrases
from data.findings.claimed_changes import CheckedClaim, PartThatFits, Tally
from data.findings.claims import Check, DayRange, Instead
from data.findings.revisions import Revision
from data.place import ClaimedChange


class ClaimsWords(Phrases):
    """What was said, what public counts say, and how much that depends on the choices made."""

    title = Said("claims-title")

    # -- controls
    offense = Said("claims-offense")
    where = Said("claims-where")
    until = Said("claims-until")
    against = Said("claims-against")
    whole_city = Said("claims-whole-city")
    againsts = SaidEach("claims-againsts", alike("year", "twelve_months", "thirty_days"))
    faults = SaidEach("claims-faults", alike("area", "crime", "date", "against", "lang"))

    # -- the answer
    no_claims = Said("claims-no-claims")

    def answer(self, found: Tally) -> str:
        """How many of all claimed changes hold, in one sentence."""
        tally = (
            ("claims-tally.agree", found.agree),
            ("claims-tally.differ", found.differ),
            ("claims-tally.depend", found.depend),
            ("claims-tally.unchecked", found.unchecked),
        )
        became = [self.say(message, claims=claims) for message, claims in tally if claims]
        return self.say("claims-answer", claims=found.claims, found=self.clauses(became))

    lead = Said("claims-lead")
    lead_alone = Said("claims-lead-alone")

    def dates(self, through: dt.date | None, published: str) -> str:
        publication = self.publication(published)
        if through is None:
            return self.say("claims-dates-without-day", **publication)
        return self.say("claims-dates", day=self.day(through), **publication)

    # -- claims set out ready
    said_title = Said("claims-said-title")

    def said_heading(self, speaker: str, said_on: str) -> str:
        return self.say("claims-said-heading", speaker=speaker, said_on=self.published(said_on))

    def older(self, count: int) -> str:
        return self.say("claims-older", statements=count)

    def quote(self, words: str, reported: bool) -> str:
        """The speaker's own words, or those of the report, which says so."""
        return self.say("claims-quote-reported" if reported else "claims-quote", words=words)

    def not_checked(self, part: str) -> str:
        """Of a part of a quote, with the reason; nothing where all of it is checked."""
        return self.say("claims-not-checked", part=part) if part else ""

    def said_source(self, title: str, publisher: str) -> str:
        return self.say("claims-source", title=title, publisher=publisher)

    said = Said("claims-said")
    counted = Said("claims-counted")
    more = Said("claims-more")
    check_further = Said("claims-check-further")
    _said_directions = SaidEach("claims-said-direction", alike("up", "down"))

    def said_change(self, claimed: ClaimedChange) -> str:
        if claimed.percent is None:
            return self._said_directions[claimed.direction or "up"]
        percent = self.change_as_said(claimed.percent)
        return self.say("claims-said-change", says=claimed.says, percent=percent)

    def claimed_mark(self, claimed: ClaimedChange) -> str:
        """Of the line in a small drawing."""
        return self.say("claims-claimed", said=self.said_change(claimed))

    def claimed_line(self, claimed: ClaimedChange) -> str:
        """Of the line in a chart."""
        return self.say("claims-claimed-line", said=self.said_change(claimed))

    not_known = Said("claims-not-known")

    def counted_change(self, found: CheckedClaim) -> str:
        """The change in public data; where the claim can mean several, each of them."""
        if not found.checks:
            return self.not_known
        if found.outcome == "few":
            return self.listed_or([self.from_to(each.comparison) for each in found.checks])
        return self.listed_or([self.change(each.change) for each in found.checks])

    # -- verdicts on a claim
    def claim_verdict(self, found: CheckedClaim) -> str:
        if found.outcome == "differs":
            return self._differs(found, str(found.direction))
        if found.outcome == "depends" and found.fitting:
            change, day = found.fitting
            return self.say(
                "claims-depends-on-the-day", day=self.day_of_month(day), change=self.change(change)
            )
        return self._verdicts_on_claims[found.outcome]

    def _differs(self, found: CheckedClaim, direction: str) -> str:
        if math.isnan(found.points):
            return self.say("claims-differs", direction=direction)
        points = self.number(abs(found.points), 1)
        return self.say("claims-differs-by", direction=direction, points=points)

    _verdicts_on_claims = SaidEach(
        "claims-verdicts",
        alike(
            "agrees", "depends", "cannot_tell", "few", "not_separable", "no_data", "not_public"
        ),
    )  # fmt: skip
    records_verdict = Said("claims-verdicts.not_public")

    # -- what is behind a claim
    def part_that_fits(self, fits: PartThatFits, part: str, crime: str) -> str:
        """The sum that makes a claim on a crime and one on a part of it true together."""
        rest, share = fits.factors
        return self.say(
            "claims-part-that-fits",
            part=part, crime=crime, reports=fits.reports, was=fits.was, low=fits.low,
            high=fits.high, others=fits.others, rest=self.number(rest, 2),
            share=self.number(share, 2), now=fits.now,
        )  # fmt: skip

    def claim_counts(self, found: Check) -> str:
        counts = self.say(
            "claims-counts-then-and-now",
            counts=self.from_to(found.comparison),
            days=self.window(found.after),
            year=str(found.before.last.year),
        )
        if not found.is_percent:
            return counts
        return self.together(counts, self.say("claims-likely", range=self._likely(found)))

    def _likely(self, found: Check) -> str:
        return self._between(*found.likely)

    def _between(self, low: float, high: float) -> str:
        """Of two changes in percent."""
        return self.ranged(self.change(low), self.change(high))

    def claim_day(self, found: Check | None, said_on: dt.date | None) -> str:
        """The change through the day of the claim itself, where that is another."""
        if found is None or said_on is None or not found.is_percent:
            return ""
        day, change = self.day(said_on), self.change(found.change)
        if not found.estimated:
            return self.say("claims-through-the-day", day=day, change=change)
        return self.say(
            "claims-through-the-day-estimated",
            day=day,
            change=change,
            range=self._between(found.lowest, found.highest),
        )

    def claim_days(self, found: CheckedClaim) -> str:
        if found.lowest is None or found.highest is None:
            return ""
        (low, low_day), (high, high_day) = found.lowest, found.highest
        return self.say(
            "claims-days",
            low=self.change(low),
            low_day=self.day_of_month(low_day),
            high=self.change(high),
            high_day=self.day_of_month(high_day),
        )

    def leap_day(self, found: Check) -> str:
        """Said where one of the two periods has 29 February and the other has not."""
        if found.longer is None:
            return ""
        window = found.before if found.longer == "before" else found.after
        return self.say("claims-leap-day", longer=found.longer, days=self.window(window))

    records_table = Said("claims-records-table")
    records_columns = SaidInOrder("claims-records-columns", "year", "crimes")

    # -- check it yourself
    check_heading = Said("claims-check-heading")

    def headline(self, crime: str, area: str, found: Check | None, until: dt.date) -> str:
        """`area`: its name within a sentence; nothing for the whole city."""
        place = {"crime": crime, "place": "area" if area else "city", "area": area}
        if found is None:
            return self.say("claims-headline-not-told", **place, day=self.day(until))
        if not found.is_percent:
            return self.say(
                "claims-headline-few",
                **place,
                verdict=self.cell_verdict(found.comparison),
                counts=self.from_to(found.comparison),
            )
        return self.say(
            "claims-headline",
            **place,
            verdict=found.comparison.verdict,
            change=self.change(found.change),
            estimated=yes_or_no(found.estimated),
        )

    def counts(self, found: Check) -> str:
        counts = self.say(
            "claims-counts",
            now=found.now.reports,
            after=self.window(found.after),
            was=found.was.reports,
            before=self.window(found.before),
        )
        if not found.is_percent:
            return self.together(counts, self.say("claims-no-percentage"))
        return self.together(counts, self.say("claims-likely-change", range=self._likely(found)))

    def estimate(self, found: Check) -> str:
        """How an estimated count came about, and what it could be."""
        if not found.estimated:
            return ""
        limits = [
            self.say(
                "claims-estimate-limits", low=count.low, high=count.high, reports=count.reports
            )
            for count in (found.was, found.now)
            if count.estimated
        ]
        between = self._between(found.lowest, found.highest) if found.is_percent else ""
        return self.say(
            "claims-estimate",
            limits=self.set_apart(limits),
            has_change=yes_or_no(found.is_percent),
            change_range=between,
        )

    def bases(self, found: Check) -> str:
        if "weeks" in found.bases:
            year = found.before.last.year if found.was.basis == "weeks" else found.after.last.year
            return self.say("claims-from-weeks", year=str(year))
        if "published" in found.bases:
            return self.say("claims-from-months")
        return self.say("claims-from-reports")

    def cannot_tell(self, through: dt.date | None, instead: Instead) -> str:
        """Why there is no figure, and what to try instead."""
        if instead.begins:
            return self.say("claims-begins", day=self.day(instead.begins))
        return self.together(
            self.say("claims-gap"),
            self.say("claims-reports-end", day=self.day(through)) if through else "",
            self.say("claims-nearest", day=self.day(instead.day)) if instead.day else "",
            self.say("claims-city-instead") if instead.city else "",
        )

    def interval_note(self, measured: bool) -> str:
        return self.together(self.likely_range[measured], self.say("claims-interval-note"))

    # -- the day chosen
    around_heading = Said("claims-around-heading")

    def around_sentence(self, found: DayRange) -> str:
        if found.is_narrow:
            return self.say("claims-around-narrow")
        ranged = self._between(found.low, found.high)
        if found.exact is None:
            return self.say("claims-around-range", range=ranged)
        return self.say("claims-around-exact", exact=self._between(*found.exact), range=ranged)

    def around_axes(self, found: DayRange) -> str:
        return self.together(
            self.say("claims-around-axes", days=found.days_around),
            self.say("claims-around-estimates") if found.estimated else "",
            self.say("claims-around-up"),
        )

    around_none = Said("claims-around-none")
    around_months = Said("claims-around-months")
    around_few = Said("claims-around-few")

    def around_alt(self, crime: str, until: dt.date, low: float, high: float) -> str:
        return self.say(
            "claims-around-alt",
            crime=crime, day=self.day(until), low=self.change(low), high=self.change(high),
        )  # fmt: skip

    def day_dots_alt(self, crime: str, until: dt.date, found: CheckedClaim) -> str:
        """The same of the small chart in a card, which marks the day that fits too."""
        if found.lowest is None or found.highest is None or found.fitting is None:
            return ""
        change, day = found.fitting
        fitting = self.say(
            "claims-around-alt-fitting", day=self.day_of_month(day), change=self.change(change)
        )
        drawn = self.around_alt(crime, until, found.lowest[0], found.highest[0])
        return self.together(drawn, fitting)

    def day_dot(self, day: dt.date, change: float) -> str:
        return self.say("claims-day-dot", day=self.day_of_month(day), change=self.change(change))

    around_table = Said("claims-around-table")
    around_open = Said("claims-around-open")
    around_columns = SaidInOrder("claims-around-columns", "through", "before", "after", "change")
    too_few = Said("claims-too-few")
    chart_day = Said("claims-chart.day")
    chart_change = Said("claims-chart.change")

    def day_cell(self, day: dt.date) -> str:
        return self.short_day(day)

    def change_cell(self, change: float, estimated: bool) -> str:
        if math.isnan(change):
            return self.too_few
        said = self.change(change)
        return self.say("claims-estimated", change=said) if estimated else said

    # -- what is behind it
    behind_heading = Said("claims-behind-heading")
    definition_title = Said("claims-definition-title")

    def definition(self, crime: str, offenses: Sequence[str]) -> str:
        if list(offenses) == [crime]:
            return self.say("claims-definition", crime=crime)
        listed = [self.say("claims-offense-in-list", offense=each) for each in offenses]
        return self.say("claims-definition-sum", crime=crime, offenses=self.listed(listed))

    placed_title = Said("claims-placed-title")

    separate_title = Said("claims-separate-title")
    revised_title = Said("claims-revised-title")
    revised_why = Said("claims-revised-why")

    def revised(self, crime: str, revision: Revision) -> str:
        return self.say(
            "claims-revised",
            crime=crime,
            days=self.window(revision.window),
            then=revision.then,
            now=revision.now,
            has_change=yes_or_no(revision.change is not None),
            change="" if revision.change is None else self.change(revision.change),
            **self.publication(revision.published),
        )

    not_revised = Said("claims-not-revised")
    revised_table = Said("claims-revised-table")
    revised_open = Said("claims-revised-open")
    revised_columns = SaidInOrder("claims-revised-columns", "offense", "then", "now")
