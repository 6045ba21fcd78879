"""Finished figures of the page “How many cameras?”, made once for all who read it."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.blocks.as_published import as_published, credited
from components.blocks.claim_cards import NumberCard, number_cards, number_pairs
from components.blocks.figure_table import FigureRow, figure_table
from components.charts.palette import Palette
from components.charts.timeline_chart import TimelineWords, timeline_chart
from components.wording.camera_numbers import CameraNumberWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.statements import contradictions, day_of, newest_of_each
from data.place import PublishedFigure


@per_census
def timeline(census: Census, words: CameraNumberWords, colors: Palette) -> dict[str, Any]:
    figures = pd.DataFrame(
        [
            {
                "day": day_of(figure),
                "cameras": figure.cameras,
                "text": words.cameras_said(figure),
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
def timeline_table(census: Census, words: CameraNumberWords) -> str:
    counts = words.place(census.place).said.get("published_figures", {})
    rows = [
        FigureRow(
            words.made_public(figure),
            [
                words.cameras_said(figure),
                words.together(counts.get(figure.id, ""), words.said_source(*_titled(figure))),
            ],
        )
        for figure in census.place.published_figures
    ]
    table = figure_table(words.timeline_table, words.timeline_columns, rows, in_words=True)
    return _as_published(table, census, words)


@per_census
def newest_cards(census: Census, words: CameraNumberWords) -> str:
    """The newest number of each thing that was counted, side by side."""
    cards = [
        _card(census, figure, words.newest_of(figure), words)
        for figure in newest_of_each(census).values()
    ]
    return _as_published(number_cards(cards), census, words)


@per_census
def contradiction_cards(census: Census, words: CameraNumberWords) -> str:
    def card(figure: PublishedFigure) -> NumberCard:
        return _card(census, figure, words.made_public(figure), words)

    pairs = [
        (card(earlier), card(later), words.contradiction(earlier, later))
        for earlier, later in contradictions(census)
    ]
    return _as_published(number_pairs(pairs), census, words)


def _as_published(block: str, census: Census, words: CameraNumberWords) -> str:
    sources = [figure.source for figure in census.place.published_figures]
    return as_published(block, credited(sources), words.code)


def _card(
    census: Census, figure: PublishedFigure, title: str, words: CameraNumberWords
) -> NumberCard:
    counts = words.place(census.place).said.get("published_figures", {})
    return NumberCard(
        title,
        words.cameras_said(figure),
        counts.get(figure.id, ""),
        words.said_source(*_titled(figure)),
        figure.source.url,
    )
