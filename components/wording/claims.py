"""The page “Check a claim”, in plain words."""

from __future__ import annotations

import datetime as dt
import math
from typing import ClassVar

from components.wording.phrases import Phrases
from data.findings.claimed_changes import CheckedClaim, Direction, Outcome, PartThatFits, Tally
from data.findings.claims import Check, DayRange, Instead
from data.findings.revisions import Revision
from data.place import ClaimedChange


class ClaimsWords(Phrases):
    """What was said, what public counts say, and how much that depends on the choices made."""

    title = "Check a claim"

    # -- controls
    offense = "Kind of crime"
    where = "Where"
    until = "Through the day"
    against = "Compared with"
    whole_city = "The whole city"
    city_where = "in the whole city"
    againsts: ClassVar[dict[str, str]] = {
        "year": "Since 1 January, against the year before",
        "twelve_months": "12 months, against the 12 before",
        "thirty_days": "30 days, against the year before",
    }
    faults: ClassVar[dict[str, str]] = {
        "area": "The link named an area we do not know. You see the whole city instead.",
        "crime": "The link named a kind of crime we do not know. You see the usual one instead.",
        "date": "The link named a day we have no figures for. You see another one instead.",
        "against": "The link asked for a comparison we do not have. You see the usual one instead.",
        "lang": "The link asked for a language we do not have yet. You see English instead.",
    }

    # -- the answer
    no_claims = "Somebody says crime is up or down. Check it here."

    def answer(self, found: Tally) -> str:
        """How many of all claimed changes hold, in one sentence."""
        counts = (found.agree, found.differ, found.depend, found.unchecked)
        parts = [
            f"{self.in_words(count)} {one if count == 1 else many}"
            for count, (one, many) in zip(counts, self._tally, strict=True)
            if count
        ]
        return f"Of {self.in_words(found.claims)} claims by officials, {self.listed(parts)}."

    _tally = (
        ("agrees with public data", "agree with public data"),
        ("differs", "differ"),
        ("depends on the day", "depend on the day"),
        ("cannot be checked", "cannot be checked"),
    )

    lead = (
        "Here is what was said, beside what anybody can count in public data. Below, check any other claim: "
        "choose the crime, the place, the day and the comparison. We say “agrees” where the two are within "
        "one percentage point."
    )

    def dates(self, through: dt.date | None, published: str) -> str:
        until = f"Public crime data through {self.day(through)}, as " if through else "As "
        return f"{until}published in {self.published(published)}. Crime data are preliminary."

    # -- claims set out ready
    said_title = "What was said"

    def said_heading(self, speaker: str, said_on: str) -> str:
        return f"{speaker}, {self.published(said_on)}"

    def older(self, count: int) -> str:
        return f"{self.in_words(count).capitalize()} earlier {'statement' if count == 1 else 'statements'}"

    def quote(self, words: str, reported: bool) -> str:
        """The speaker's own words, or those of the report, which says so."""
        return f"In the words of the report: “{words}”" if reported else f"“{words}”"

    def not_checked(self, part: str) -> str:
        """Of a part of a quote, with the reason; nothing where all of it is checked."""
        return f"Not checked: {part}" if part else ""

    def said_source(self, title: str, publisher: str) -> str:
        return f"Source: {title}. {publisher}."

    said = "Said"
    counted = "Public data"
    more = "What is behind it"
    check_further = "Set the checker below to this claim"

    def said_change(self, claimed: ClaimedChange) -> str:
        if claimed.percent is None:
            return {"up": "up", "down": "down"}[claimed.direction or "up"]
        percent = f"{claimed.percent:+g}%".replace("-", "−")
        return self._said_as[claimed.says].format(percent=percent)

    _said_as: ClassVar[dict[str, str]] = {
        "about": "{percent}",
        "close_to": "close to {percent}",
        "at_least": "{percent} or more",
    }

    not_known = "not in our files"

    def counted_change(self, found: CheckedClaim) -> str:
        """The change in public data; where the claim can mean several, each of them."""
        if not found.checks:
            return self.not_known
        if found.outcome == "few":
            return " or ".join(
                f"{each.was.reports:,} → {each.now.reports:,}" for each in found.checks
            )
        return " or ".join(self.change(each.change) for each in found.checks)

    def claim_verdict(self, found: CheckedClaim) -> str:
        if found.outcome == "differs":
            shown = self._directions[found.direction] if found.direction else ""
            if math.isnan(found.points):
                return f"Differs: {shown}."
            return f"Differs by {abs(found.points):.1f} percentage points: {shown}."
        if found.outcome == "depends" and found.fitting:
            change, day = found.fitting
            return f"Depends on the day, which was not said: through {self.day_of_month(day)} it is {self.change(change)}."
        return self._claim_verdicts[found.outcome]

    _claim_verdicts: ClassVar[dict[Outcome, str]] = {
        "agrees": "Agrees.",
        "depends": "Depends on the days, which were not said.",
        "cannot_tell": "Cannot be told.",
        "few": "Too few reports to check a percentage.",
        "not_separable": "Cannot be checked: our files do not tell it apart.",
        "no_data": "Cannot be checked: our files do not hold these days.",
        "not_public": "Cannot be checked: we found no public counts behind it.",
    }

    _directions: ClassVar[dict[Direction, str]] = {
        "larger_fall": "public data show a larger fall",
        "smaller_fall": "public data show a smaller fall",
        "larger_rise": "public data show a larger rise",
        "smaller_rise": "public data show a smaller rise",
        "unclear": "public data show no clear change",
        "other": "public data show the other direction",
    }

    def part_that_fits(self, fits: PartThatFits, part: str, crime: str) -> str:
        """The sum that makes a claim on a crime and one on a part of it true together."""
        rest, share = fits.factors
        return (
            f"{part} was named apart, and the public feed counts it inside {crime.lower()}. Both claims are "
            f"exactly right if {fits.reports:,} of the {fits.was:,} earlier reports were of it "
            f"({fits.low:,} to {fits.high:,}, since the claims are in whole percent): {fits.others:,} × {rest:.2f} "
            f"+ {fits.reports:,} × {share:.2f} = {fits.now:,}. The public feed cannot say whether they were."
        )

    def claim_counts(self, found: Check) -> str:
        likely = f" Likely range of the change {self._likely(found)}." if found.is_percent else ""
        return (
            f"{found.was.reports:,} → {found.now.reports:,} reports, {self.window(found.after)}, against the "
            f"same days of {found.before.last.year}.{likely}"
        )

    def _likely(self, found: Check) -> str:
        low, high = found.likely
        return f"{self.change(low)} to {self.change(high)}"

    def claim_day(self, found: Check | None, said_on: dt.date | None) -> str:
        """The change through the day of the claim itself, where that is another."""
        if found is None or said_on is None or not found.is_percent:
            return ""
        if not found.estimated:
            return f"Through {self.day(said_on)} itself: {self.change(found.change)}."
        return (
            f"Through {self.day(said_on)} itself we can only estimate, from weekly counts: about "
            f"{self.change(found.change)} ({self.change(found.lowest)} to {self.change(found.highest)})."
        )

    def claim_days(self, found: CheckedClaim) -> str:
        if found.lowest is None or found.highest is None:
            return ""
        (low, low_day), (high, high_day) = found.lowest, found.highest
        return (
            f"The day matters: on the days around it with exact counts, the change runs from "
            f"{self.change(low)} (through {self.day_of_month(low_day)}) to {self.change(high)} (through "
            f"{self.day_of_month(high_day)})."
        )

    def leap_day(self, found: Check) -> str:
        """Said where one of the two periods has 29 February and the other has not."""
        if found.longer is None:
            return ""
        earlier = found.longer == "before"
        window = self.window(found.before if earlier else found.after)
        return f"The {'earlier' if earlier else 'later'} period ({window}) has one day more: 29 February."

    def day_of_month(self, day: dt.date) -> str:
        return f"{day.day} {day:%B}"

    # -- check it yourself
    check_heading = "Check it yourself"

    records_verdict = _claim_verdicts["not_public"]
    records_table = "Part I crimes a year, as they were made public"
    records_columns = ("Year", "Part I crimes")

    def headline(self, crime: str, where: str, found: Check | None, until: dt.date) -> str:
        if found is None:
            return f"{crime} {where}, through {self.day(until)}: this cannot be told."
        if not found.is_percent:
            verdict = self.cell_verdict(found.comparison)
            return f"{crime} {where}: {verdict} ({self.from_to(found.comparison)})."
        about = "about " if found.estimated else ""
        percent = f"{about}{self.change(found.change)}"
        words = {"down": "was down", "up": "was up", "unclear": "had no clear change"}
        arrow = {"down": "↓ ", "up": "↑ "}.get(found.comparison.verdict, "")
        return f"{arrow}{crime} {where} {words[found.comparison.verdict]}: {percent}."

    def counts(self, found: Check) -> str:
        now, was = found.now.reports, found.was.reports
        counts = (
            f"{self.reports(now)} from {self.window(found.after)}, against {was:,} from "
            f"{self.window(found.before)}."
        )
        if not found.is_percent:
            return f"{counts} Below 20 in either period, a percentage would mislead."
        return f"{counts} Likely range of the change: {self._likely(found)}."

    def estimate(self, found: Check) -> str:
        """How an estimated count came about, and what it could be."""
        if not found.estimated:
            return ""
        counts = [count for count in (found.was, found.now) if count.estimated]
        limits = "; ".join(
            f"{count.low:,} to {count.high:,}, not {count.reports:,}" for count in counts
        )
        change = (
            f", and the change {self.change(found.lowest)} to {self.change(found.highest)}"
            if found.is_percent
            else ""
        )
        return (
            "This is an estimate. Our files hold only weekly counts for some offenses, and the day "
            "chosen lies inside a week, so that week was shared out evenly over its days. If the days up "
            "to then had nothing, or twice their even share, the count could be "
            f"{limits}{change}."
        )

    def bases(self, found: Check) -> str:
        if "weeks" in found.bases:
            year = found.before.last.year if found.was.basis == "weeks" else found.after.last.year
            return (
                f"Counted from: single reports, and for {year} sums of published weekly counts, since our "
                "files lack single reports of some offenses in that year."
            )
        if "published" in found.bases:
            return "Counted from: published monthly counts of the whole city, in both periods."
        return "Counted from: single reports, in both periods."

    def cannot_tell(self, through: dt.date | None, instead: Instead) -> str:
        """Why there is no figure, and what to try instead."""
        if instead.begins:
            return (
                f"Our data begin on {self.day(instead.begins)}, so there is nothing to compare this period "
                "with. What was not counted is a gap, and a gap is not a zero. Choose a later day."
            )
        until = f" Single reports end on {self.day(through)}." if through else ""
        day = f" The nearest day with a figure is {self.day(instead.day)}." if instead.day else ""
        city = " For the whole city there is a figure for this day." if instead.city else ""
        return (
            "Our files do not hold every day of both periods, and a gap is not a zero. So we "
            f"give no figure.{until}{day}{city}"
        )

    def interval_note(self, measured: bool) -> str:
        return (
            f"{self.likely_range[measured]} A claim can be exactly right about the counts, and the "
            "change still be chance."
        )

    # -- the day chosen
    around_heading = "How much does the day matter?"

    def around_sentence(self, found: DayRange) -> str:
        if found.is_narrow:
            return "Not much: the change stays within one percentage point."
        ranged = f"{self.change(found.low)} to {self.change(found.high)}"
        if found.exact is None:
            return f"The change runs from {ranged}, depending on the day."
        low, high = found.exact
        return (
            f"On the days with exact counts, the change runs from {self.change(low)} to "
            f"{self.change(high)}. With estimated days, it runs from {ranged}."
        )

    def around_axes(self, found: DayRange) -> str:
        hollow = " Hollow dots are estimates." if found.estimated else ""
        return (
            f"The change through each day we can count, up to {found.days_around} before and after the day chosen "
            f"(large dot), within its year.{hollow} Up: change in percent."
        )

    around_none = "The days around cannot be shown: our files do not hold every day there."
    around_months = (
        "The days around cannot be shown: for this time our files hold only whole months."
    )
    around_few = (
        "With so few reports no percentage is shown for any day. The counts are in the table."
    )

    def around_alt(self, crime: str, until: dt.date, low: float, high: float) -> str:
        return (
            f"Chart of the change in {self.lower_first(crime)} through each day around "
            f"{self.day(until)}: from {self.change(low)} to {self.change(high)}."
        )

    def day_dots_alt(self, crime: str, until: dt.date, found: CheckedClaim) -> str:
        """The same of the small chart in a card, which marks the day that fits too."""
        if found.lowest is None or found.highest is None or found.fitting is None:
            return ""
        drawn = self.around_alt(crime, until, found.lowest[0], found.highest[0])
        change, day = found.fitting
        return f"{drawn} Through {self.day_of_month(day)} it is {self.change(change)}, as claimed."

    def day_dot(self, day: dt.date, change: float) -> str:
        return f"{self.day_of_month(day)}: {self.change(change)}"

    around_table = "The same change through other days"
    around_open = "The same as a table"
    around_columns = ("Through", "Before", "After", "Change")
    estimate_mark = "estimate"
    chart_day = "Through"
    chart_change = "Change"
    chart_claimed = "claimed"

    def day_cell(self, day: dt.date) -> str:
        return self.short_day(day)

    def change_cell(self, change: float, estimated: bool) -> str:
        if math.isnan(change):
            return "too few"
        return f"{self.change(change)}{f' ({self.estimate_mark})' if estimated else ''}"

    # -- what is behind it
    behind_heading = "What is behind the figure"
    definition_title = "What is counted"

    def definition(self, crime: str, offenses: list[str]) -> str:
        if offenses == [crime]:
            return f"Reports that the public feed files under “{crime}”, by the day of the report, local time."
        listed = self.listed(offenses).lower()
        return (
            f"“{crime}” is the sum of these offenses in the public feed: {listed}. Counted by the day "
            "of the report, local time."
        )

    placed_title = "Where a report is counted"

    def placed(self, by_coordinates: int, counted: int) -> str:
        if not by_coordinates:
            return "In the area that the public feed names."
        return (
            "In the area that the public feed names. Where the feed leaves the area empty, we take the one "
            f"that the coordinates of the report lie in: {by_coordinates:,} of all {counted:,} reports by area."
        )

    separate_title = "What the public feed cannot tell apart"
    revised_title = "How the data have been revised since"

    revised_why = (
        "Reports are withdrawn, added late or filed under another offense. So a claim can have been right "
        "on its day and look a little off today."
    )

    def revised(self, crime: str, revision: Revision) -> str:
        change = "" if revision.change is None else f" ({self.change(revision.change)})"
        return (
            f"{crime}, whole city, {self.window(revision.window)}: {revision.then:,} as published on "
            f"{self.published(revision.published)}, {revision.now:,} now{change}."
        )

    not_revised = "We hold no earlier publication of these offenses to compare with. Revisions of a few percent are usual."
    revised_table = "Counts then and now, by offense"
    revised_open = "By offense"
    revised_columns = ("Offense", "Then", "Now")
