"""A table as an Excel workbook: the rows, a chart of them, and all that is needed to read them."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pyarrow as pa
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from components.charts.palette import LIGHT
from components.wording.en.table_files import TableFileWords
from data.published.schema import Column
from data.tables.table import Table

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,  # a text stays a text, whatever it begins with
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_YEARS = {"date_axis": True, "num_format": "yyyy", "major_unit": 1, "major_unit_type": "years"}
_WIDEST, _NARROWEST = 60, 9  # characters
_BAR_HEIGHT = 20  # pixels, so that every name has room


@dataclass(frozen=True)
class SheetChart:
    """A chart of columns of the table: `across` names or places what the `figures` are of.

    Lines for months, bars for areas; of a scatter chart, both axes are figures. `colors`
    (#rrggbb) are those of the figures, one each.
    """

    kind: Literal["line", "bar", "scatter"]
    across: str
    figures: tuple[str, ...]
    colors: tuple[str, ...] = ()
    title: str = ""


def workbook(
    table: Table,
    notes: Sequence[tuple[str, str]],
    dated: dt.date,
    words: TableFileWords,
    chart: SheetChart | None = None,
) -> bytes:
    """An XLSX file of three sheets: the data, notes, the data dictionary.

    `notes` are lines of (what, text), such as ("Source", …). `dated` is the day of the
    data, which the file gives as its own, so that the same content has the same bytes.
    A figure that is not known or not shown is an empty cell, and a gap in the chart.
    """
    content = io.BytesIO()
    with Workbook(content, _OPTIONS) as book:
        book.set_properties({"created": dt.datetime.combine(dated, dt.time())})
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        name = _sheet_name(table.name)
        sheet = book.add_worksheet(name)
        _write_rows(book, sheet, table, head)
        if chart:
            _insert_chart(book, sheet, name, table, chart)
        _write_texts(book, words.notes_sheet, words.notes_columns, notes, head)
        meaning = [_meaning(column, words) for column in table.columns]
        _write_texts(book, words.dictionary_sheet, words.dictionary_columns, meaning, head)
    return content.getvalue()


def _sheet_name(name: str) -> str:
    """At most 31 characters, without those that Excel forbids."""
    return re.sub(r"[\[\]:*?/\\']", " ", name)[:31]


def _write_rows(book: Workbook, sheet: Worksheet, table: Table, head: Format) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)  # in print as wide as a page
    sheet.repeat_rows(0)
    for position, column in enumerate(table.columns):
        style = book.add_format(_number_format(column))
        values = table.rows[column.name].to_pylist()
        sheet.set_column(position, position, _width(column, values), style)
        sheet.write_string(0, position, column.name, head)
        for row, value in enumerate(values, 1):
            if value is not None:
                _write(sheet, row, position, value, style)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)


def _write(sheet: Worksheet, row: int, position: int, value: Any, style: Format) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, position, value, style)
    elif isinstance(value, str):
        sheet.write_string(row, position, value, style)
    elif isinstance(value, dt.date):
        sheet.write_datetime(row, position, dt.datetime.combine(value, dt.time()), style)
    else:
        sheet.write_number(row, position, value, style)


def _number_format(column: Column) -> dict[str, Any]:
    if pa.types.is_date(column.type):
        return {"num_format": "yyyy-mm-dd"}
    if pa.types.is_integer(column.type):
        return {"num_format": "#,##0"}
    if pa.types.is_floating(column.type):
        # What has no unit is a ratio or a chance: digits after the point matter.
        return {"num_format": "#,##0.0" if column.unit else "0.0000"}
    return {"valign": "top"}


def _width(column: Column, values: Sequence[Any]) -> int:
    longest = max((len(value) for value in values if isinstance(value, str)), default=0)
    return min(max(longest, len(column.name) + 2, _NARROWEST), _WIDEST)


def _write_texts(
    book: Workbook,
    name: str,
    heads: Sequence[str],
    lines: Sequence[Sequence[str]],
    head: Format,
) -> None:
    sheet = book.add_worksheet(name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    for position, title in enumerate(heads):
        sheet.write_string(0, position, title, head)
        texts = [line[position] for line in lines]
        longest = max((len(text) for text in texts), default=0)
        sheet.set_column(position, position, min(max(longest, len(title)) + 2, 100), wrapped)
        for row, text in enumerate(texts, 1):
            sheet.write_string(row, position, text, wrapped)


def _meaning(column: Column, words: TableFileWords) -> tuple[str, str, str, str]:
    return column.name, column.description, column.unit, words.type_of(column)


def _insert_chart(
    book: Workbook, sheet: Worksheet, name: str, table: Table, chart: SheetChart
) -> None:
    """A chart that Excel draws from the cells, so that a reader can change it."""
    columns = {column.name: position for position, column in enumerate(table.columns)}
    subtype = {"subtype": "marker_only"} if chart.kind == "scatter" else {}
    drawn = book.add_chart({"type": chart.kind, **subtype})
    for figure, color in zip(chart.figures, chart.colors, strict=True):
        drawn.add_series(
            {
                "name": [name, 0, columns[figure]],
                "categories": [name, 1, columns[chart.across], len(table), columns[chart.across]],
                "values": [name, 1, columns[figure], len(table), columns[figure]],
                **_drawn_in(chart.kind, color),
            }
        )
    drawn.set_title({"name": chart.title, "overlay": False, "name_font": {"size": 12}})
    units = {column.name: column.unit for column in table.columns}
    grid = {"visible": True, "line": {"color": LIGHT.line}}
    figures_axis = {"name": units[chart.figures[0]], "min": 0, "major_gridlines": grid}
    if chart.kind == "bar":
        # Names stand down the side, the first on top as in the table.
        drawn.set_y_axis({"reverse": True, "interval_unit": 1})
        drawn.set_x_axis(figures_axis)
        drawn.set_size({"width": 720, "height": 160 + _BAR_HEIGHT * len(table)})
    else:
        drawn.set_x_axis(_YEARS if chart.kind == "line" else {"name": units[chart.across]})
        drawn.set_y_axis(figures_axis)
        drawn.set_size({"width": 720, "height": 400})
    drawn.set_legend({"none": True} if len(chart.figures) == 1 else {"position": "bottom"})
    sheet.insert_chart(1, len(table.columns) + 1, drawn, {"description": chart.title})


def _drawn_in(kind: str, color: str) -> dict[str, Any]:
    if kind == "line":
        return {"line": {"color": color, "width": 1.75}}
    fill = {"fill": {"color": color}, "border": {"none": True}}
    return fill if kind == "bar" else {"marker": {"type": "circle", "size": 6, **fill}}
