"""A table of counts by area that a public body has already published.

Such tables hold more than counts: cells that are withheld, lines that add up areas, notes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from data.files.counted import counted
from data.place import CameraTable
from data.registry.protection.disclosure import Count, top_coded

_TOTALS = ("total", "totals", "grand total", "all", "sum", "citywide")
_NUMBER = re.compile(r"[0-9]{1,7}|[0-9]{1,3}(,[0-9]{3}){1,2}")
_NOT_TOLD = Count(0, 0)
Row = dict[str, str | None]


class TableError(ValueError):
    """The table cannot be used; the message names file, line and what to mend."""


@dataclass
class PublishedTable:
    """Counts by area, and what else a table says.

    What its publisher does not tell of an area (`withheld`) counts as none, so that no rule
    lets the area be shown. `totals` are sums over all areas that everybody can read, of
    addresses or of cameras; `notes` is the number of lines that are neither.
    """

    counts: dict[str, Count] = field(default_factory=dict)
    withheld: list[str] = field(default_factory=list)
    totals: list[tuple[str, int]] = field(default_factory=list)
    notes: int = 0

    def facts(self, as_of: str) -> tuple[str, ...]:
        """The totals as the audit takes what is known in public."""
        return tuple(f"{what}, city, {sum_}-{sum_}, {as_of}" for what, sum_ in self.totals)

    def remarks(self) -> tuple[str, ...]:
        """What of the table is no count of an area, for the operator."""
        told = (
            (len(self.withheld), "area is", "areas are", "withheld by its publisher, so not shown"),
            (len(self.totals), "total was", "totals were", "read, which the audit takes as known"),
            (self.notes, "line holds", "lines hold", "a note"),
        )
        return tuple(f"{counted(n, one, many)} {what}" for n, one, many, what in told if n)


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


def read_table(path: Path, config: CameraTable, area_ids: set[str]) -> PublishedTable:
    """A CSV file, area by area. Messages name lines and columns, never a value."""
    table = PublishedTable()
    for line, row in enumerate(_rows(path, config), start=2):
        named = (row[config.area_field] or "").strip()
        area_id = _as_id(named, area_ids)
        if area_id in area_ids:
            _read_area(table, _Line(path, line, row, config), area_id)
        elif _is_note(row):
            table.notes += 1
        elif named.casefold() in {*_TOTALS, *(name.casefold() for name in config.totals)}:
            table.totals += _Line(path, line, row, config).totals()
        else:
            raise TableError(
                f"{path.name}: line {line} names an area the place does not have. If it adds up "
                "areas, add what it is called to `totals` under [[cameras.tables]] in the place's "
                "TOML file."
            )
    if missing := len(area_ids - set(table.counts)):
        raise TableError(
            f"{path.name}: {counted(missing, 'area has', 'areas have')} no row. Is the table "
            "whole? An area without cameras needs a row that says 0."
        )
    _require_sums(path, table)
    table.counts = {
        area_id: Count(count.addresses, top_coded(count.cameras, count.addresses))
        for area_id, count in table.counts.items()
    }
    return table


def _rows(path: Path, config: CameraTable) -> list[Row]:
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
    return list(rows)


def _as_id(named: str, area_ids: set[str]) -> str:
    """The id as the place has it: spreadsheets write 101 as 101.0."""
    plain = re.sub(r"\.0+$", "", named)
    return plain if plain in area_ids else named


def _is_note(row: Row) -> bool:
    """A line below the table: text in one cell at most."""
    return None not in row and sum(bool(cell and cell.strip()) for cell in row.values()) <= 1


def _read_area(table: PublishedTable, line: _Line, area_id: str) -> None:
    line.require_whole()
    if area_id in table.counts:
        raise line.fault("repeats an area of an earlier line")
    addresses, cameras = line.number("addresses"), line.number("cameras")
    if addresses is None or cameras is None:
        table.withheld.append(area_id)
        table.counts[area_id] = _NOT_TOLD
        return
    if cameras < addresses:
        raise line.fault(
            "has fewer cameras than addresses. Every registered address has at least one: are the "
            "two columns exchanged?"
        )
    table.counts[area_id] = Count(addresses, cameras)


@dataclass(frozen=True)
class _Line:
    """One line of a table, numbered from 1 for the header."""

    path: Path
    line: int
    row: Row
    config: CameraTable

    def fault(self, what: str) -> TableError:
        return TableError(f"{self.path.name}: line {self.line} {what}")

    def require_whole(self) -> None:
        if None in self.row or None in self.row.values():
            raise self.fault("has more or fewer cells than the header")

    def number(self, what: str) -> int | None:
        """A count of "addresses" or "cameras", None where its publisher does not tell it."""
        column = self._column(what)
        text = (self.row[column] or "").strip()
        if text in self.config.withheld:
            return None
        if not _NUMBER.fullmatch(text):
            raise TableError(
                f"{self.path.name}: line {self.line}, column {column!r} is not a plain whole "
                "number. If that is how its publisher writes a count that it does not tell, add "
                "it to `withheld` under [[cameras.tables]] in the place's TOML file."
            )
        return int(text.replace(",", ""))

    def totals(self) -> list[tuple[str, int]]:
        """The sums it gives; a cell may be empty."""
        self.require_whole()
        given = [w for w in ("addresses", "cameras") if (self.row[self._column(w)] or "").strip()]
        return [(what, sum_) for what in given if (sum_ := self.number(what)) is not None]

    def _column(self, what: str) -> str:
        config = self.config
        return config.addresses_field if what == "addresses" else config.cameras_field


def _require_sums(path: Path, table: PublishedTable) -> None:
    """Raise TableError where areas and totals do not agree: one of them is not what it seems."""
    for what, said in table.totals:
        added = sum(getattr(count, what) for count in table.counts.values())
        if added > said or (added != said and not table.withheld):
            raise TableError(
                f"{path.name}: {what} of its areas add up to {added:,}, and its total says "
                f"{said:,}. Is a line missing, or there twice?"
            )
