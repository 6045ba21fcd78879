"""A table of counts by area that a public body has already published."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from data.place import CameraTable
from data.registry.protection.disclosure import Count, top_coded


class TableError(ValueError):
    """The table cannot be used; the message names file, line and what to mend."""


def described_table(path: Path, tables: Iterable[CameraTable]) -> CameraTable:
    """What the place's TOML file says of a table. Raises TableError where it says nothing."""
    tables = tuple(tables)
    for config in tables:
        if config.file == path.name:
            return config
    known = ", ".join(config.file for config in tables) or "none"
    raise TableError(
        f"{path.name}: the place's TOML file does not describe this table. "
        f"Described under [[cameras.tables]]: {known}."
    )


def read_table(path: Path, config: CameraTable, area_ids: set[str]) -> dict[str, Count]:
    """Counts by area from a CSV file. Messages name lines and columns, never a value."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
    except FileNotFoundError:
        raise TableError(f"{path.name}: there is no such file") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise TableError(
            f"{path.name}: not a CSV file in UTF-8 ({type(error).__name__}). "
            "Save it again as “CSV UTF-8”."
        ) from None
    if not rows:
        raise TableError(f"{path.name}: no rows below the header")
    for column in (config.area_field, config.addresses_field, config.cameras_field):
        if column not in rows[0]:
            raise TableError(
                f"{path.name}: no column {column!r}. The table must be separated by commas, with "
                "the names under [[cameras.tables]] in the place's TOML file."
            )
    counts: dict[str, Count] = {}
    for line, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise TableError(f"{path.name}: line {line} has more or fewer cells than the header")
        area_id = (row[config.area_field] or "").strip()
        if area_id not in area_ids:
            raise TableError(f"{path.name}: line {line} names an area the place does not have")
        if area_id in counts:
            raise TableError(f"{path.name}: line {line} repeats an area of an earlier line")
        addresses = _count(path, line, row, config.addresses_field)
        cameras = _count(path, line, row, config.cameras_field)
        if cameras < addresses:
            raise TableError(
                f"{path.name}: line {line} has fewer cameras than addresses. Every registered "
                "address has at least one: are the two columns exchanged?"
            )
        counts[area_id] = Count(addresses, top_coded(cameras, addresses))
    if missing := len(area_ids - set(counts)):
        raise TableError(
            f"{path.name}: {missing} areas have no row. Is the table whole? An area without "
            "cameras needs a row that says 0."
        )
    return counts


def _count(path: Path, line: int, row: dict[str, str], column: str) -> int:
    text = (row[column] or "").strip()
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise TableError(f"{path.name}: line {line}, column {column!r} is not a plain whole number")
    return int(text)
