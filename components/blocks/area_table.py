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
    classes: pd.Series,
    selected: str | None,
    colors: Palette,
) -> str:
    """An HTML table in the order of `labels` (by area id); a swatch ties each row to the map.

    A narrow screen shows the first and the last of the columns.
    """
    heads = "".join(f'<th scope="col">{escape(column.header)}</th>' for column in columns)
    rows = []
    for area_id, label in labels.items():
        head = swatch(colors.of_class(classes[area_id])) + escape(label)
        cells = "".join(f"<td>{escape(column.cells[area_id])}</td>" for column in columns)
        chosen = ' class="cc-chosen"' if area_id == selected else ""
        rows.append(f'<tr{chosen}><th scope="row">{head}</th>{cells}</tr>')
    return (
        f'<table class="cc-table"><caption>{escape(caption)}</caption>'
        f'<thead><tr><th scope="col">{escape(area_header)}</th>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
