"""Nested JSON: registrations as objects, each with its parts and, perhaps, a list of cameras."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from data.registry.intake.fields import PATH, RegistryError
from data.registry.intake.table_files.views import Row, View, cell_text

_FEATURES = (b'"features"', b"FeatureCollection")
_LOOKED_AT = 1 << 16

Cells = dict[str, str]
Lists = dict[str, list[dict[str, Any]]]


def is_nested(path: Path) -> bool:
    """Whether a JSON file holds plain objects, not features of a map."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    return not any(word in start for word in _FEATURES)


def nested_views(path: Path) -> list[View]:
    return [View("records", lambda: _rows(path))]


def _rows(path: Path) -> Iterator[Row]:
    """Row 0 names the columns by their paths; a list within a record gives one row each item.

    The column with the list's own name counts: 1 for an item, 0 where the list is empty.
    """
    flat = [_flat(record) for record in _records(path, json.loads(path.read_bytes()))]
    of_lists = sorted({name for _, lists in flat for name in lists})
    if len(of_lists) > 1:
        raise RegistryError(
            f"{path.name}: its registrations hold {len(of_lists)} lists each. Leave the one of "
            "the cameras in the file, and take the others out."
        )
    rows = [
        (number, cells)
        for number, (cells, lists) in enumerate(flat, start=1)
        for cells in _spread(path, cells, lists, of_lists)
    ]
    columns = list(dict.fromkeys(name for _, cells in rows for name in cells))
    yield 0, columns
    for number, cells in rows:
        yield number, [cells.get(name, "") for name in columns]


def _records(path: Path, document: Any) -> list[dict[str, Any]]:
    """The registrations: the only list of objects, however deep it lies."""
    while isinstance(document, dict):
        lists = [value for value in document.values() if _is_records(value)]
        inner = lists or [value for value in document.values() if isinstance(value, dict)]
        if len(inner) != 1:
            break
        document = inner[0]
    if not _is_records(document):
        raise RegistryError(
            f"{path.name}: holds no list of registrations, or several. It should be one list of "
            "objects, or an object that holds one."
        )
    found: list[dict[str, Any]] = document
    return found


def _is_records(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def _flat(record: dict[str, Any], prefix: str = "") -> tuple[Cells, Lists]:
    cells: Cells = {}
    lists: Lists = {}
    for key, value in record.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            inner, deeper = _flat(value, f"{name}{PATH}")
            cells |= inner
            lists |= deeper
        elif isinstance(value, list):
            # A list of plain values is no list of cameras; it stays unread.
            lists |= {name: value} if _is_records(value) or not value else {}
        else:
            cells[name] = cell_text(value)
    return cells, lists


def _spread(path: Path, cells: Cells, lists: Lists, of_lists: list[str]) -> Iterator[Cells]:
    if not of_lists:
        yield cells
        return
    (name,) = of_lists
    for item in lists.get(name, []):
        inner, deeper = _flat(item, f"{name}{PATH}")
        if any(deeper.values()):
            raise RegistryError(
                f"{path.name}: its lists hold lists. Leave one list in each registration, that of "
                "its cameras."
            )
        yield {**cells, name: "1", **inner}
    if not lists.get(name):
        yield {name: "0", **cells}
