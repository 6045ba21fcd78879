"""Finished figures of the page Check a claim, made once for all visitors who choose the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from components.blocks import notes
from components.blocks.as_published import LANGUAGE, as_published, credited
from components.blocks.claim_cards import (
    ClaimCard,
    ClaimNames,
    Picture,
    Statement,
    claim_cards,
    records_card,
    statement,
)
from components.blocks.plain_table import plain_table
from components.charts.day_dots import DayDotsWords, day_dots
from components.charts.locale import date_format
from components.charts.palette import Palette
from components.charts.sensitivity_chart import SensitivityWords, sensitivity_chart
from components.serving.address import view_of_page
from components.views.claims import ClaimView
from components.wording.claims import ClaimsWords
from components.wording.place import PlaceWords, words_of
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claimed_changes import (
    CheckedClaim,
    Tally,
    check_claim,
    claimed_of,
    tally,
)
from data.findings.claims import Check, DayRange, Instead, around, check, day_range, instead
from data.findings.revisions import Revision, revisions
from data.place import Claim, ClaimedChange, HeldElsewhere

_MOST_REVISIONS = 3
_MOST_OPEN = 3  # statements
_QUOTED = re.compile("“([^”]+)”")


@per_census
def checked(census: Census, view: ClaimView) -> Check | None:
    offenses = census.place.crime_choices[view.crime]
    return check(census, view.area, offenses, view.until, view.against)


@per_census
def days_around(census: Census, view: ClaimView) -> pd.DataFrame:
    offenses = census.place.crime_choices[view.crime]
    return around(census, view.area, offenses, view.until, view.against)


@per_census
def instead_of(census: Census, view: ClaimView) -> Instead:
    offenses = census.place.crime_choices[view.crime]
    return instead(census, view.area, offenses, view.until, view.against)


@per_census
def revised(census: Census, crime: str) -> tuple[Revision, ...]:
    """The newest few: each month may have left one."""
    return tuple(revisions(census, census.place.crime_choices[crime])[:_MOST_REVISIONS])


@per_census
def tallied(census: Census) -> Tally:
    return tally(census)


@per_census
def statements(census: Census, words: ClaimsWords, pinned: str | None) -> str:
    """Every claim with its checks, the newest first; all but the newest few are folded away."""
    newest = sorted(census.place.claims, key=lambda claim: claim.said_on, reverse=True)
    shown = [_statement(census, claim, words, pinned) for claim in newest]
    older = shown[_MOST_OPEN:]
    folded = notes.folded(words.older(len(older)), "".join(older), kept=True) if older else ""
    credits = [credit for claim in newest for credit in claim.credits]
    published = [*(claim.quote for claim in newest), *credited(credits), *_in_english(census)]
    return as_published("".join(shown[:_MOST_OPEN]) + folded, published, words.code)


def _in_english(census: Census) -> Iterator[str]:
    """Parts of quotes, what to write for counts and where to: the same in every language."""
    said = words_of(census.place, LANGUAGE).said.get("claims", {})
    for claim in census.place.claims:
        told = said.get(claim.id, {})
        for part in ("not_checked", "request"):
            yield from (each.rstrip(".") for each in _QUOTED.findall(told.get(part, "")))
        if claim.elsewhere:
            yield claim.elsewhere.post


def _statement(census: Census, claim: Claim, words: ClaimsWords, pinned: str | None) -> str:
    told = words.place(census.place).said.get("claims", {}).get(claim.id, {})
    return statement(
        Statement(
            words.said_heading(told.get("speaker", claim.source.title), claim.said_on),
            words.quote(claim.quote, claim.reported),
            words.said_source(claim.source.title, claim.source.publisher),
            claim.source.url,
            told.get("occasion", ""),
            words.not_checked(told.get("not_checked", "")),
        ),
        _cards(census, claim, words, pinned) + _records(claim.elsewhere, told, words),
    )


def _cards(census: Census, claim: Claim, words: ClaimsWords, pinned: str | None) -> str:
    """Each part of a claim with its check; links keep the edition that the address pins."""
    place = words.place(census.place)
    names = ClaimNames(words.said, words.counted, words.more, words.check_further)
    made = [
        ClaimCard(
            title=title,
            said=said,
            counted=words.counted_change(found),
            verdict=words.claim_verdict(found),
            of=words.named("", words.in_a_row([title, said])),
            lines=[sums] if found.outcome == "cannot_tell" else [],
            more=_more(claim, found, place, "" if found.outcome == "cannot_tell" else sums, words),
            link=_checker(claim, found, pinned),
            drawing=_drawing(census, claim, found, words),
        )
        for found in (check_claim(census, claim, claimed) for claimed in claim.changes)
        for sums in [_parted(found, place, words)]
        for title, said in [(_name(found.claimed, place), words.said_change(found.claimed))]
    ]
    return claim_cards(names, made) if made else ""


def _name(claimed: ClaimedChange, place: PlaceWords) -> str:
    part = place.said.get("parts", {}).get(claimed.part or "", {})
    return str(part.get("name", place.crimes[claimed.crime]))


def _parted(found: CheckedClaim, place: PlaceWords, words: ClaimsWords) -> str:
    """The sum that makes a claim and one on a part of it right together, where there is one."""
    if found.fits is None:
        return ""
    part, crime = (_name(each, place) for each in (found.fits.part, found.fits.rest))
    return words.part_that_fits(found.fits, part, crime)


def _drawing(
    census: Census, claim: Claim, found: CheckedClaim, words: ClaimsWords
) -> Picture | None:
    """The change through each day around, where the verdict depends on the day alone."""
    if found.fitting is None or found.claimed.percent is None or claim.through is None:
        return None
    offenses = census.place.crime_choices[found.claimed.crime]
    days = around(census, None, offenses, claim.through, "year").dropna(subset=["change"])
    (_, fitting), listed = found.fitting, list(days["day"])
    label = words.place(census.place).crimes[found.claimed.crime]
    said = DayDotsWords(
        words.claimed_mark(found.claimed),
        words.day_dot(claim.through, days["change"].iloc[listed.index(claim.through)]),
        words.day_dot(fitting, found.fitting[0]),
        words.day_of_month(listed[0]),
        words.day_of_month(listed[-1]),
    )
    at = listed.index(claim.through), listed.index(fitting)
    return Picture(
        day_dots(days, found.claimed.percent, *at, said),
        words.day_dots_alt(label, claim.through, found),
    )


def _more(
    claim: Claim, found: CheckedClaim, place: PlaceWords, sums: str, words: ClaimsWords
) -> list[str]:
    """What a verdict rests on: the counts, where they are from, other days, a leap day."""
    lines = [*(words.claim_counts(each) for each in found.checks), sums]
    if found.claimed.part:
        lines.append(place.said.get("parts", {}).get(found.claimed.part, {}).get("why", ""))
    if found.check:
        lines += [
            words.leap_day(found.check),
            words.claim_days(found),
            words.claim_day(found.on_the_day, claim.said_day),
        ]
    return [*lines, *dict.fromkeys(words.bases(each) for each in found.checks)]


def _checker(claim: Claim, found: CheckedClaim, pinned: str | None) -> str:
    """The choices that set the checker to a claim of the days since 1 January."""
    if found.check is None or found.claimed.readings or claim.through is None:
        return ""
    query = {"crime": found.claimed.crime, "date": claim.through.isoformat()}
    return view_of_page(query, pinned)


def _records(elsewhere: HeldElsewhere | None, told: Mapping[str, str], words: ClaimsWords) -> str:
    if elsewhere is None:
        return ""
    rows = [[str(year), words.number(count)] for year, count in elsewhere.yearly]
    table = plain_table(words.records_table, words.records_columns, rows)
    source = words.said_source(elsewhere.source.title, elsewhere.source.publisher)
    return records_card(
        words.records_verdict,
        [told.get(part, "") for part in ("public", "missing", "request")],
        words.said_source(elsewhere.ask.title, elsewhere.ask.publisher),
        elsewhere.ask.url,
        notes.folded(words.records_table, table + notes.small(source)),
    )


def range_of_days(census: Census, view: ClaimView) -> DayRange | None:
    return day_range(days_around(census, view))


@per_census
def around_chart(
    census: Census, view: ClaimView, words: ClaimsWords, colors: Palette
) -> dict[str, Any] | None:
    """None where fewer than two days have a percentage."""
    days = days_around(census, view)
    if day_range(days) is None:
        return None
    days = days.assign(
        text=[words.change_cell(row.change, row.estimated) for row in days.itertuples(index=False)]
    )
    claims = [
        (claimed.percent, words.claimed_line(claimed))
        for claimed in claimed_of(census, view.area, view.crime, view.until, view.against)
        if claimed.percent is not None
    ]
    named = SensitivityWords(
        *(words.chart_day, words.chart_change, claims),
        as_day=date_format(words.pattern("day")),
        as_day_of_month=date_format(words.pattern("short_day_of_month")),
    )
    return sensitivity_chart(days, view.until, named, colors)


@per_census
def around_table(census: Census, view: ClaimView, words: ClaimsWords) -> str:
    days = days_around(census, view)
    return plain_table(
        words.around_table,
        words.around_columns,
        [
            [
                words.day_cell(row.day),
                words.number(row.was),
                words.number(row.now),
                words.change_cell(row.change, row.estimated),
            ]
            for row in days.itertuples(index=False)
        ],
    )


def revised_table(census: Census, revision: Revision, words: ClaimsWords) -> str:
    labels = words.place(census.place).crimes
    return plain_table(
        words.revised_table,
        words.revised_columns,
        [
            [labels[offense], words.number(then), words.number(now)]
            for offense, (then, now) in revision.by_offense.items()
        ],
    )
