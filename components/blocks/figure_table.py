"""A table of a few rows that a phone shows whole, row by row instead of side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_LONG = 48  # letters of a row's head that would push the figures out of the window


@dataclass(frozen=True)
class FigureRow:
    """A row: what it is about, its cells in words, and whether it is the chosen one."""

    head: str
    cells: Sequence[str]
    chosen: bool = False


def figure_table(
    caption: str,
    headers: Sequence[str],
    rows: Sequence[FigureRow],
    *,
    in_words: bool = False,
    stacked: bool = True,
) -> str:
    """An HTML table; `headers` has one for the row heads and one for each cell.

    Figures stand to the right; `in_words` sets the cells to the left, each below its header
    on a narrow screen.

    The style sheet stacks the cells on a narrow screen, each with its header, and
    would take the table's meaning with it; the roles keep it. One that is not `stacked` shows
    the first and the last of them there.
    """
    heads = "".join(
        f'<th scope="col" role="columnheader">{escape(header)}</th>' for header in headers
    )
    body = "".join(_row(row, headers[1:]) for row in rows)
    classes = f"cc-table{' cc-stack' if stacked else ''}{' cc-words' if in_words else ''}"
    return (
        f'<table class="{classes}" role="table"><caption>{escape(caption)}</caption>'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table>'
    )


def _row(row: FigureRow, headers: Sequence[str]) -> str:
    cells = "".join(
        f'<td role="cell" data-label="{escape(header)}">{escape(cell)}</td>'
        for header, cell in zip(headers, row.cells, strict=True)
    )
    chosen = ' class="cc-chosen"' if row.chosen else ""
    long = ' class="cc-long"' if len(row.head) > _LONG else ""
    return (
        f'<tr role="row"{chosen}><th scope="row" role="rowheader"{long}>{escape(row.head)}</th>'
        f"{cells}</tr>"
    )
