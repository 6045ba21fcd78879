"""One edition in the change log, as HTML: what changed, in words and in figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components.blocks import notes
from components.blocks.figure_table import FigureRow, figure_table
from components.wording.changes import ChangesWords
from data.changes.change_log import LoggedEdition
from data.changes.release_changes import (
    CameraChanges,
    CrimeChanges,
    GeographyChanges,
    GovernmentChanges,
    Moved,
)

_MOST_MONTHS = 120  # in the table of revised months; a whole history can be revised at once

Name = Callable[[str], str]  # of an area, by its id


def entry_html(
    entry: LoggedEdition, newest: bool, words: ChangesWords, area: Name, crimes: Mapping[str, str]
) -> str:
    """What an edition changed; `area` names one, `crimes` are names by offense."""
    blocks = [
        notes.heading(words.edition_heading(entry.edition.day)),
        notes.small(words.edition_name(entry.edition.id, newest=newest, kept=entry.is_kept)),
    ]
    if entry.before is None:
        blocks.append(notes.listed([words.first]))
    for kind in ("cameras", "government", "crime", "areas"):
        if kind in entry.changes:
            blocks.append(_kind(kind, entry, words, area, crimes))
    return "".join(blocks)


def _kind(
    kind: str, entry: LoggedEdition, words: ChangesWords, area: Name, crimes: Mapping[str, str]
) -> str:
    titles = {
        "cameras": words.cameras_title,
        "government": words.government_title,
        "crime": words.crime_title,
        "areas": words.areas_title,
    }
    changes = entry.changes[kind]
    title = notes.subheading(titles[kind])
    if isinstance(changes, CameraChanges):
        return title + _cameras(changes, words, area)
    if isinstance(changes, CrimeChanges):
        return title + _crime(changes, words, crimes)
    if isinstance(changes, GeographyChanges):
        return title + notes.listed(words.areas(changes))
    if isinstance(changes, GovernmentChanges):
        return title + notes.listed([words.government(changes)])
    return title + notes.small(words.unknown)


def _cameras(changes: CameraChanges, words: ChangesWords, area: Name) -> str:
    lists: list[tuple[str, tuple[Moved, ...]]] = [
        (title, getattr(changes, name)) for name, title in words.lists.items()
    ]
    told = [
        words.moved(title, [area(each.area_id) for each in moved])
        for title, moved in lists
        if moved
    ]
    lines = [
        words.programme(changes),
        words.cameras_totals(changes),
        *(told or [words.no_area_moved]),
    ]
    rows = [
        FigureRow(area(each.area_id), [words.figure(each.cameras), words.figure(each.addresses)])
        for _, moved in lists
        for each in moved
    ]
    table = figure_table(words.figures_caption, words.figures_columns, rows)
    return (
        notes.small(words.cameras_dates(changes))
        + notes.listed(line for line in lines if line)
        + (notes.folded(words.figures_open, table) if rows else "")
    )


def _crime(changes: CrimeChanges, words: ChangesWords, crimes: Mapping[str, str]) -> str:
    def name(offense: str) -> str:
        return crimes.get(offense, offense)

    by_offense = [
        FigureRow(name(each.offense), words.offense_cells(each))
        for each in changes.by_offense
        if each.days_added or each.days_removed or each.revised
    ]
    months = changes.revised
    revised = [
        FigureRow(words.month(each.month), [name(each.offense), words.reports_pair(each.count)])
        for each in months[:_MOST_MONTHS]
    ]
    return (
        notes.small(words.crime_dates(changes))
        + notes.listed(
            [
                words.crime_days(changes),
                words.together(words.crime_revised(changes), words.crime_refiled(changes, name)),
            ]
        )
        + (
            figure_table(words.offenses_caption, words.offenses_columns, by_offense)
            if by_offense
            else ""
        )
        + (
            notes.folded(
                words.months_open,
                figure_table(words.months_caption, words.months_columns, revised)
                + notes.small(words.months_left_out(max(0, len(months) - _MOST_MONTHS))),
            )
            if revised
            else ""
        )
    )
