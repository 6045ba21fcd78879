"""A table as an Excel workbook: a sheet to read with its chart, notes, and the raw columns."""

from __future__ import annotations

import datetime as dt
import io
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Any, Literal

import pyarrow as pa
import pyarrow.compute as pc

from components.charts.palette import LIGHT
from components.charts.vega import letters_across
from components.wording.table_files import TableFileWords
from data.published.schema import Column
from data.tables.dictionary import KINDS
from data.tables.table import Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

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
_NOTE = 100  # characters of the widest column of texts
_LINE = 15  # points
TOP = 3  # rows above the table of the first sheet: its title, what is shown, an empty one
# Columns that say what to make of a figure, by the figure.
_STATES = {
    "reports": ("coverage",),
    "reports_before": ("verdict",),
    "reports_per_1000_residents": ("place_in_funnel",),
    "claimed_percent": ("outcome",),
}
_OF_CAMERAS = ("camera_figure", "small_figure")
_BAR_HEIGHT = 26  # pixels, so that every name has room, in letters of any height


@dataclass(frozen=True)
class SheetChart:
    """A chart of columns of the table: `across` names or places what the `figures` are of.

    Lines for months, bars for areas; of a scatter chart, both axes are figures. `by` is the
    column whose values are drawn one by one, `ranges` the columns with the ends of the likely
    range of the first figure. `colors` (#rrggbb) are those of the figures, or of the values.
    """

    kind: Literal["line", "bar", "scatter"]
    across: str
    figures: tuple[str, ...]
    by: str = ""
    ranges: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class About:
    """What a workbook says of itself, in its properties and above its table.

    `dated` is the day of the data, which the file gives as its own, so that the same content
    has the same bytes.
    """

    title: str
    subtitle: str
    creator: str
    dated: dt.date


def workbook(
    table: Table,
    notes: Sequence[tuple[str, str]],
    about: About,
    words: TableFileWords,
    chart: SheetChart | None = None,
    crimes: Mapping[str, str] | None = None,
) -> bytes:
    """An XLSX file of four sheets: a table to read, notes, the raw columns, their meaning.

    `notes` are lines of (what, text), such as ("Source", …). A figure that is not known or
    not shown is an empty cell, and a gap in the chart. `crimes` are kinds of crime by what the
    table calls them, as they are called in the sheet to read.
    """
    from xlsxwriter import Workbook  # 8 MB, for whoever first asks for one

    content = io.BytesIO()
    with Workbook(content, _OPTIONS) as book:
        book.set_properties(
            {
                "title": about.title,
                "subject": about.subtitle,
                "author": about.creator,
                "created": dt.datetime.combine(about.dated, dt.time()),
            }
        )
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        plain = _in_words(table, words, crimes or {})
        _write_table(book, plain, about, words, chart, head)
        _write_texts(book, words.notes_sheet, words.notes_columns, notes, head)
        _write_raw(book, table, head)
        meaning = [_meaning(column, words) for column in table.columns]
        _write_texts(book, words.dictionary_sheet, words.dictionary_columns, meaning, head)
    return content.getvalue()


def _write_table(
    book: Workbook,
    table: Table,
    about: About,
    words: TableFileWords,
    chart: SheetChart | None,
    head: Format,
) -> None:
    """The sheet to read: few columns under plain headings, and the chart beside them, in view.

    The table is as people say it.
    """
    sheet = book.add_worksheet(words.table_sheet)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, about.title, book.add_format({"bold": True, "font_size": 14}))
    sheet.write_string(1, 0, about.subtitle)
    sheet.freeze_panes(TOP + 1, 0)
    columns = _readable(table, chart)
    headings = [words.heading(column) for column in columns]
    _write_columns(book, sheet, table, columns, headings, head, TOP)
    if chart:
        _insert_chart(book, sheet, table, columns, words, chart)


def _in_words(table: Table, words: TableFileWords, crimes: Mapping[str, str]) -> Table:
    """Kinds of crime, states such as “no_data” and true or false as people say them."""
    rows = table.rows
    for position, column in enumerate(table.columns):
        said: Mapping[Any, str] = words.states
        if pa.types.is_boolean(column.type):
            said = words.yes_or_no
        elif column.name == "crime":
            said = crimes
        elif column.name == "camera_figure":
            said = {short.replace("_", " "): text for short, text in words.camera_figures.items()}
        if column.pattern or column.name in words.spoken or said is not words.states:
            values = [said.get(value, value) for value in rows[column.name].to_pylist()]
            plain = pa.array(values, pa.string())
            rows = rows.set_column(position, column.name, plain)
    return Table(table.name, table.columns, rows)


def _readable(table: Table, chart: SheetChart | None) -> list[Column]:
    """What the chart draws and what to make of it; without a chart all but numbers of areas."""
    by_name = {column.name: column for column in table.columns}
    if chart is None:
        return [column for name, column in by_name.items() if not name.endswith("_id")]
    drawn = (chart.by, chart.across, *chart.figures, *chart.ranges)
    names = dict.fromkeys(("area", *drawn, *(state for name in drawn for state in _states(name))))
    return [by_name[name] for name in names if name in by_name]


def _states(figure: str) -> tuple[str, ...]:
    return _OF_CAMERAS if KINDS.get(figure) == "cameras" else _STATES.get(figure, ())


def _write_raw(book: Workbook, table: Table, head: Format) -> None:
    sheet = book.add_worksheet(_sheet_name(table.name))
    sheet.freeze_panes(1, 0)
    names = [column.name for column in table.columns]
    _write_columns(book, sheet, table, table.columns, names, head, 0)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)


def _sheet_name(name: str) -> str:
    """At most 31 characters, without those that Excel forbids."""
    return re.sub(r"[\[\]:*?/\\']", " ", name)[:31]


def _write_columns(
    book: Workbook,
    sheet: Worksheet,
    table: Table,
    columns: Sequence[Column],
    headings: Sequence[str],
    head: Format,
    top: int,
) -> None:
    """Columns under their headings, which stand in the row `top`."""
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)  # in print as wide as a page
    sheet.repeat_rows(top)
    widths = []
    for position, (column, heading) in enumerate(zip(columns, headings, strict=True)):
        style = book.add_format(_number_format(column))
        values = table.rows[column.name].to_pylist()
        widths.append(_width(heading, values))
        sheet.set_column(position, position, widths[-1], style)
        sheet.write_string(top, position, heading, head)
        for row, value in enumerate(values, top + 1):
            if value is not None:
                _write(sheet, row, position, value, style)
    _set_height(sheet, top, headings, widths)


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
        return {"num_format": _DIGITS.get(column.unit, "#,##0.0")}
    return {"valign": "top", "align": "left", "indent": 1}


# What has no unit is a ratio or a chance, and rates are divided by land: their digits matter.
_DIGITS = {"": "0.0000", "km2": "#,##0.00", "sq_mi": "#,##0.00"}


def _width(heading: str, values: Sequence[Any]) -> int:
    """Characters: a heading may take three lines, but no word of it is broken."""
    longest = max((_across(value) for value in values if isinstance(value, str)), default=0)
    word = max(map(_across, heading.split()))
    return min(max(longest, word + 2, _across(heading) // 3 + 2, _NARROWEST), _WIDEST)


def _across(text: str) -> int:
    """Characters of a column that a text takes: wide letters take about two."""
    return len(text) + round(1.2 * (letters_across(text) - len(text)))


def _write_texts(
    book: Workbook,
    name: str,
    heads: Sequence[str],
    lines: Sequence[Sequence[str]],
    head: Format,
) -> None:
    """Texts in rows that are as high as their longest, which not every program sees to."""
    sheet = book.add_worksheet(name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    widths = []
    for position, title in enumerate(heads):
        sheet.write_string(0, position, title, head)
        longest = max((_across(line[position]) for line in lines), default=0)
        widths.append(min(max(longest, _across(title)) + 2, _NOTE))
        sheet.set_column(position, position, widths[-1], wrapped)
    for row, line in enumerate(lines, 1):
        _set_height(sheet, row, line, widths)
        for position, text in enumerate(line):
            sheet.write_string(row, position, text, wrapped)


def _set_height(sheet: Worksheet, row: int, texts: Sequence[str], widths: Sequence[int]) -> None:
    needed = [_lines_of(text, width) for text, width in zip(texts, widths, strict=True)]
    sheet.set_row(row, _LINE * max(needed))


def _lines_of(text: str, width: int) -> int:
    """How many lines a text takes; letters differ, so a few more than would fit."""
    fit = max(width * 9 * len(text) // (10 * max(_across(text), 1)), 1)
    return sum(max(len(textwrap.wrap(part, fit)), 1) for part in text.split("\n"))


def _meaning(column: Column, words: TableFileWords) -> tuple[str, str, str, str]:
    return column.name, words.meaning(column), words.unit(column), words.type_of(column)


def _insert_chart(
    book: Workbook,
    sheet: Worksheet,
    table: Table,
    columns: Sequence[Column],
    words: TableFileWords,
    chart: SheetChart,
) -> None:
    """A chart that Excel draws from the cells, so that a reader can change it."""
    drawn = book.add_chart(_KINDS[chart.kind, bool(chart.by)])
    for series in _series(table, columns, words, chart):
        drawn.add_series(series)
    drawn.set_title({"name": chart.title, "overlay": False, "name_font": {"size": 12}})
    by_name = {column.name: column for column in columns}
    across = words.axis(by_name[chart.across])
    grid = {"visible": True, "line": {"color": LIGHT.line}}
    of = chart.figures[0]
    figures_axis: dict[str, Any] = {"name": words.axis(by_name[of]), "major_gridlines": grid}
    figures_axis |= {"num_format": "#,##0"} if by_name[of].unit else {}
    lowest = [pc.min(table.rows[figure]).as_py() or 0 for figure in chart.figures]
    figures_axis |= {"min": 0} if min(lowest) >= 0 else {}
    if chart.kind == "bar":
        # Names stand down the side, the first on top as in the table.
        drawn.set_y_axis(
            {"name": across, "reverse": True, "interval_unit": 1, "label_position": "low"}
        )
        drawn.set_x_axis(figures_axis)
        drawn.set_size({"width": 720, "height": 160 + _BAR_HEIGHT * len(table)})
    else:
        drawn.set_x_axis({"name": across} | (_YEARS if chart.across == "month" else {}))
        drawn.set_y_axis(figures_axis)
        drawn.set_size({"width": 720, "height": 400})
    alone = len(chart.figures) == 1 and not chart.by
    drawn.set_legend({"none": True} if alone else {"position": "bottom"})
    sheet.insert_chart(TOP, len(columns) + 1, drawn, {"description": chart.title})


_KINDS = {
    ("line", False): {"type": "line"},
    ("line", True): {"type": "line"},
    ("bar", False): {"type": "bar"},
    ("scatter", False): {"type": "scatter", "subtype": "marker_only"},
    ("scatter", True): {"type": "scatter", "subtype": "straight"},
}


def _series(
    table: Table, columns: Sequence[Column], words: TableFileWords, chart: SheetChart
) -> Iterator[dict[str, Any]]:
    """One of each figure, or of each value of `by`, whose rows stand one below the other."""
    at = {column.name: position for position, column in enumerate(columns)}
    name = words.table_sheet
    for (figure, first, last, head), color in zip(
        _drawn_rows(table, chart), cycle(chart.colors or ("#000000",)), strict=False
    ):
        top = TOP + 1
        yield {
            "name": head or [name, TOP, at[figure]],
            "categories": [name, top + first, at[chart.across], top + last, at[chart.across]],
            "values": [name, top + first, at[figure], top + last, at[figure]],
            **_drawn_in(chart.kind, color, bool(chart.by)),
            **_error_bars(table, chart),
        }


def _drawn_rows(table: Table, chart: SheetChart) -> Iterator[tuple[str, int, int, str]]:
    """The figure, its first and its last row, and a name where it is not its heading."""
    if not chart.by:
        yield from ((figure, 0, len(table) - 1, "") for figure in chart.figures)
        return
    values = table.rows[chart.by].to_pylist()
    for value in dict.fromkeys(values):
        first, rows = values.index(value), values.count(value)
        yield chart.figures[0], first, first + rows - 1, str(value)


def _error_bars(table: Table, chart: SheetChart) -> dict[str, Any]:
    """How far the likely range reaches to both sides of the figure."""
    if not chart.ranges:
        return {}
    names = (chart.figures[0], *chart.ranges)
    rows = list(zip(*(table.rows[name].to_pylist() for name in names), strict=True))
    known = [None not in row for row in rows]
    return {
        "y_error_bars": {
            "type": "custom",
            "plus_values": [
                high - value if k else 0 for (value, _, high), k in zip(rows, known, strict=True)
            ],
            "minus_values": [
                value - low if k else 0 for (value, low, _), k in zip(rows, known, strict=True)
            ],
        }
    }


def _drawn_in(kind: str, color: str, joined: bool) -> dict[str, Any]:
    if kind == "line" or joined:
        return {"line": {"color": color, "width": 1.75}, "marker": {"type": "none"}}
    fill = {"fill": {"color": color}, "border": {"none": True}}
    return fill if kind == "bar" else {"marker": {"type": "circle", "size": 6, **fill}}
