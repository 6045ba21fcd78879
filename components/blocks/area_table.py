"""The table of all areas: the map and the crime figures, as a real HTML table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd

from components.blocks.legend import swatch
from components.charts.palette import Palette


@dataclass(frozen=True)
class TableColumn:
    """A column: its header, and its cells by area id in words."""

    header: str
    cells: pd.Series


def area_table(
    caption: str,
    area_header: str,
    labels: pd.Series,
    columns: Sequence[TableColumn],
    classes: pd.Series | None,
    colors: Palette,
) -> str:
    """An HTML table in the order of `labels` (by area id).

    A swatch of its class ties each row to the map, where that shows any.

    A narrow screen shows the first and the last of the columns.
    """
    heads = "".join(f'<th scope="col">{escape(column.header)}</th>' for column in columns)
    in_order = (column.cells.loc[labels.index] for column in columns)
    rows = []
    swatches = [""] * len(labels)
    if classes is not None:
        swatches = [swatch(colors.of_class(each)) for each in classes.loc[labels.index]]
    for mark, label, *texts in zip(swatches, labels, *in_order, strict=True):
        head = mark + escape(label)
        cells = "".join(f"<td>{escape(text)}</td>" for text in texts)
        rows.append(f'<tr><th scope="row">{head}</th>{cells}</tr>')
    return (
        f'<table class="cc-table cc-areas"><caption>{escape(caption)}</caption>'
        f'<thead><tr><th scope="col">{escape(area_header)}</th>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def row_mark(place: int) -> str:
    """A style that frames the row of a place, the first is 1, and shows it in a shortened table.

    The table itself is then the same whatever is chosen, and need not be sent once more.
    """
    row = f".cc-areas tbody tr:nth-child({place})"
    return (
        f"<style>{row} {{ display: table-row !important; outline: 3px solid; "
        "outline-offset: -1px; } "
        f"{row} th {{ font-weight: 600; padding-left: .5rem; }}</style>"
    )
