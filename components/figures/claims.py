"""Finished figures of the page Check a claim, made once for all visitors who choose the same."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pandas as pd

from components.blocks.claim_cards import ClaimCard, NumberCard, claim_cards, number_cards
from components.blocks.figure_table import FigureRow, figure_table
from components.blocks.plain_table import plain_table
from components.charts.palette import Palette
from components.charts.sensitivity_chart import SensitivityWords, sensitivity_chart
from components.charts.timeline_chart import TimelineWords, timeline_chart
from components.views.asked import EDITION
from components.views.claims import ClaimView
from components.wording import place_words
from components.wording.en.claims import ClaimsWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claims import (
    Check,
    CheckedClaim,
    DayRange,
    Instead,
    around,
    check,
    check_claim,
    claimed_of,
    day_range,
    instead,
)
from data.findings.revisions import Revision, revisions
from data.findings.statements import contradictions, day_of
from data.place import Claim, PublishedFigure

_MOST_REVISIONS = 3


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
def checked_claims(census: Census, claim: Claim) -> tuple[CheckedClaim, ...]:
    return tuple(check_claim(census, claim, claimed) for claimed in claim.changes)


@per_census
def cards(
    census: Census, claim: Claim, language: str, words: ClaimsWords, pinned: str | None
) -> str:
    """Each part of a claim with its check; links keep the edition that the address pins."""
    parts = place_words(census.place.id, language).get("parts", {})
    made = []
    for found in checked_claims(census, claim):
        claimed = found.claimed
        part = parts.get(claimed.part or "", {})
        lines = [part.get("why", "")]
        if found.check and found.check.is_percent:
            lines = [
                words.claim_counts(found.check),
                words.leap_day(found.check),
                words.claim_days(found),
            ]
            if found.on_the_day and claim.said_on != claim.through:
                lines.append(words.claim_day(found.on_the_day, claim.said_on))
        query = {"crime": claimed.crime, "date": claim.through.isoformat()}
        query |= {EDITION: pinned} if pinned else {}
        known = found.check is not None and found.check.is_percent
        made.append(
            ClaimCard(
                title=part.get("name", census.place.crime_labels[claimed.crime]),
                said=words.said_change(claimed.percent),
                counted=words.change(found.check.change)
                if known and found.check
                else words.not_known,
                verdict=words.claim_verdict(found),
                lines=lines,
                link=urlencode(query) if known else "",
            )
        )
    return claim_cards(words.said, words.counted, words.check_further, made)


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
        (claimed.percent, f"{words.chart_claimed}: {words.said_change(claimed.percent)}")
        for claimed in claimed_of(census, view.area, view.crime, view.until, view.against)
    ]
    return sensitivity_chart(
        days, view.until, SensitivityWords(words.chart_day, words.chart_change, claims), colors
    )


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
    labels = census.place.crime_labels
    return plain_table(
        words.revised_table,
        words.revised_columns,
        [
            [labels[offense], words.number(then), words.number(now)]
            for offense, (then, now) in revision.by_offense.items()
        ],
    )


@per_census
def timeline(census: Census, words: ClaimsWords, colors: Palette) -> dict[str, Any]:
    figures = pd.DataFrame(
        [
            {
                "day": day_of(figure),
                "cameras": figure.cameras,
                "text": words.cameras(figure),
                "programme": figure.programme,
                "date": words.published(figure.published),
                "exact": figure.says == "exactly",
            }
            for figure in census.place.published_figures
        ]
    )
    return timeline_chart(
        figures,
        TimelineWords(words.chart_published, words.chart_cameras, words.programmes),
        colors,
    )


def _titled(figure: PublishedFigure) -> tuple[str, str]:
    return figure.source.title, figure.source.publisher


@per_census
def timeline_table(census: Census, language: str, words: ClaimsWords) -> str:
    counts = place_words(census.place.id, language).get("published_figures", {})
    rows = [
        FigureRow(
            words.published(figure.published),
            [
                words.cameras(figure),
                f"{counts.get(figure.id, '')} {words.said_source(*_titled(figure))}",
            ],
        )
        for figure in census.place.published_figures
    ]
    return figure_table(words.timeline_table, words.timeline_columns, rows, in_words=True)


@per_census
def contradiction_cards(census: Census, language: str, words: ClaimsWords) -> str:
    counts = place_words(census.place.id, language).get("published_figures", {})

    def card(figure: PublishedFigure) -> NumberCard:
        return NumberCard(
            words.published(figure.published),
            words.cameras(figure),
            counts.get(figure.id, ""),
            words.said_source(*_titled(figure)),
            figure.source.url,
        )

    return number_cards(
        [
            (card(earlier), card(later), words.contradiction(earlier, later))
            for earlier, later in contradictions(census)
        ]
    )
