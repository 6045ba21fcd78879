"""A small table of words and figures, the content of a chart for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def plain_table(caption: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """An HTML table; the first cell of each row is its header. A narrow screen shows it all."""
    heads = "".join(f'<th scope="col">{escape(header)}</th>' for header in headers)
    lines = "".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        f"{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
        for first, *cells in rows
    )
    return (
        f'<table class="cc-table cc-whole"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
    )
