"""The closed schemas of the kinds of release: what may be published, and nothing else.

Every rule a reader can check on published figures stands here, so that the
side that writes a release and the side that reads it hold to the same one.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from data.place import WEAPONS, PlacedBy, Programme
from data.published.area_ids import AREA_ID, LONGEST, fault_in_id
from data.published.names import fault_in_name
from data.published.parts import parts_of, texts_in, with_dictionaries
from data.published.rules import (
    ADDRESS_ROUNDING,
    ALWAYS_APPLIED,
    ATTACKS,
    CAMERA_ROUNDING,
    MAX_CAMERAS_PER_ADDRESS,
    MIN_ADDRESSES,
    RULE_STATES,
    RULES,
)

Numbers = npt.NDArray[np.int64]

_DATES = 2**32  # as many as Arrow's 32-bit dates can tell apart
_LARGEST = 2**63 - 1  # that a 64-bit number can be

# Texts are short and of a known form: free text could hide an address or a coordinate.
_AREA_ID = AREA_ID
_AREA_ID_OR_NONE = rf"^[A-Za-z0-9-]{{0,{LONGEST}}}$"
_OFFENSE = r"^[a-z0-9_-]{1,40}$"
_FILE = r"^[A-Za-z0-9._-]{1,100}$"
_STREET = r"^[0-9A-Z][0-9A-Z .'/&-]{1,59}$"
_WEAPON = f"^({'|'.join(WEAPONS)})$"
_FORMS = {
    _AREA_ID: f"an id is 1 to {LONGEST} letters without accents, digits and hyphens",
    _AREA_ID_OR_NONE: f"an id is up to {LONGEST} letters without accents, digits and hyphens",
    _OFFENSE: "an id is 1 to 40 small letters, digits, - and _",
    _STREET: "a street has a name of 2 to 60 capitals, digits, spaces and . ' / & -",
    _FILE: "a file has a name of up to 100 letters, digits, dots, - and _",
}
_MILLIONTHS = "millionths of a degree, EPSG:4326"
_VERSION = r"^[12]\d{3}-\d\d-\d\d-[0-9a-f]{12}$"
PUBLISHED = r"^[12]\d{3}(-\d\d(-\d\d)?)?$"

# GeoParquet 1.1; a missing CRS means longitude, latitude on WGS 84 (OGC:CRS84).
GEO = json.dumps(
    {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {"geometry": {"encoding": "WKB", "geometry_types": []}},
    }
)

NO_AREA = ""  # the area of an incident whose file and coordinates name none


class SchemaError(ValueError):
    """A table or description holds something the closed schema does not allow."""


@dataclass(frozen=True)
class Column:
    """One column: its Arrow type, and its description, unit and bounds for people.

    A column of a release is described in the release itself; one of the data dictionary, which
    has no description here, in the language of whoever asks.
    """

    name: str
    type: pa.DataType
    description: str = ""
    unit: str = ""
    required: bool = False
    minimum: float | None = None
    pattern: str = ""  # a text column holds only whole matches of it
    rule: Callable[[str], str] | None = None  # says of a text what is wrong with it, or nothing
    optional: bool = False  # releases made before it was thought of lack it


@dataclass(frozen=True)
class TableSchema:
    """One table of a release: a Parquet file with exactly these columns in this order."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rules: tuple[Callable[[pa.Table], None], ...] = ()
    may_be_empty: bool = False
    optional: bool = False  # releases made before it was thought of, or without its source, lack it
    as_differences: bool = False  # its whole numbers follow each other closely, and are kept so

    @property
    def file(self) -> str:
        return f"{self.name}.parquet"

    @property
    def arrow(self) -> pa.Schema:
        return pa.schema([pa.field(c.name, c.type, nullable=not c.required) for c in self.columns])

    def with_columns(self, names: Collection[str]) -> TableSchema:
        """The schema without the optional columns that are not among `names`."""
        kept = (column for column in self.columns if column.name in names or not column.optional)
        return replace(self, columns=tuple(kept))

    def check(self, table: pa.Table) -> None:
        """Raise SchemaError, naming file and column, unless `table` fits to the letter."""
        self.check_columns(table.schema)
        if not table.num_rows and not self.may_be_empty:
            raise SchemaError(f"{self.file}: has no rows")
        for column in self.columns:
            self._check_column(column, table[column.name])
        self._check_key(
            repeats([with_dictionaries(table.select([name]))[name].chunks for name in self.key])
        )
        for rule in self.rules:
            rule(table)

    def check_parts(self, parts: Callable[[Sequence[str] | None], Iterable[pa.Table]]) -> None:
        """The same of the rows of a table without rules, part by part (data.published.parts)."""
        before = 0
        for part in parts(None):
            for column in self.columns:
                self._check_column(column, part[column.name], before)
            before += part.num_rows
        self._check_key(repeats(_chunks(parts([name]), name) for name in self.key))

    def check_columns(self, found: pa.Schema) -> None:
        """Raise SchemaError unless these are its columns, in order and each of its type."""
        extra = [name for name in found.names if name not in self.arrow.names]
        if extra:
            raise SchemaError(f"{self.file}: column {extra[0]!r} is not allowed")
        if found.names != self.arrow.names:
            missing = [name for name in self.arrow.names if name not in found.names]
            raise SchemaError(
                f"{self.file}: column {missing[0]!r} is missing"
                if missing
                else f"{self.file}: columns are not in the order of the schema"
            )
        for column, of_type in zip(self.columns, found.types, strict=True):
            if of_type != column.type:
                raise SchemaError(
                    f"{self.file}: column {column.name!r} holds {of_type}, not {column.type}"
                )

    def _check_key(self, repeated: bool) -> None:
        if repeated:
            raise SchemaError(f"{self.file}: two rows share one {' × '.join(self.key)}")

    def _check_column(self, column: Column, values: pa.ChunkedArray, before: int = 0) -> None:
        """Check the values of a column that so many rows come `before`."""
        if not len(values):
            return
        if column.required and values.null_count:
            raise SchemaError(f"{self.file}: column {column.name!r} has empty cells")
        self._check_texts(column, values, before)
        if pa.types.is_floating(column.type) and not pc.all(pc.is_finite(values)).as_py():
            raise SchemaError(f"{self.file}: column {column.name!r} has a value that is no number")
        if column.minimum is not None:
            # Written so that "not a number" fails too.
            within = pc.all(pc.greater_equal(values, column.minimum)).as_py()
            if within is False:
                raise SchemaError(
                    f"{self.file}: column {column.name!r} has a value below {column.minimum:g}"
                )

    def _check_texts(self, column: Column, values: pa.ChunkedArray, before: int) -> None:
        """Raise SchemaError, naming the row but never the text, where a text is not allowed."""
        where = f"{self.file}: column {column.name!r}"
        if column.pattern:
            row = _first_unlike(column.pattern, values)
            if row is not None:
                told = _FORMS.get(column.pattern)
                form = f": {told}" if told else ""
                raise SchemaError(
                    f"{where} holds a text that is not allowed, in row {before + row + 1}{form}"
                )
        if column.rule:
            for row, text in enumerate(values.to_pylist(), start=before + 1):
                if text and (fault := column.rule(text)):
                    raise SchemaError(f"{where}: the text in row {row} {fault}")


def _first_unlike(pattern: str, texts: pa.ChunkedArray) -> int | None:
    """The first row whose text is no match; of texts with a dictionary, each is tried once."""
    row = 0
    for chunk in texts.chunks:
        coded = isinstance(chunk, pa.DictionaryArray)
        matches = pc.match_substring_regex(chunk.dictionary if coded else chunk, pattern)
        if not pc.all(matches).as_py():
            found = pc.index(pc.take(matches, chunk.indices) if coded else matches, False).as_py()
            if found >= 0:
                return row + int(found)
        row += len(chunk)
    return None


def _chunks(parts: Iterable[pa.Table], column: str) -> list[pa.Array]:
    return [chunk for part in parts for chunk in part[column].chunks]


def repeats(columns: Iterable[list[pa.Array]]) -> bool:
    """Whether two rows of some columns, in chunks each and texts with dictionaries, are equal.

    As numbers, sorted, since to group them takes ten times that. A column is looked at when
    its turn comes, so that only one has to be in memory.
    """
    row = np.zeros(0, np.int64)
    for chunks in columns:
        row = row if len(row) else np.zeros(sum(map(len, chunks)), np.int64)
        number, different = _numbering(chunks)
        if int(row.max(initial=0)) >= _LARGEST // different:
            row = np.unique(row, return_inverse=True)[1].astype(np.int64)
        start = 0
        for chunk in chunks:
            part = row[start : (start := start + len(chunk))]
            part *= different
            part += number(chunk)
    row.sort(kind="stable")  # quick where rows are in order, as those of a release are
    return bool((row[1:] == row[:-1]).any())


def _numbering(chunks: list[pa.Array]) -> tuple[Callable[[pa.Array], Numbers], int]:
    """What gives values of a column numbers from 0, in their order, and how many it can give."""
    if any(pa.types.is_dictionary(chunk.type) for chunk in chunks):
        found = {text for each in chunks for text in each.dictionary.to_pylist()}
        texts = pa.array(sorted(found), chunks[0].type.value_type)

        def of_texts(chunk: pa.Array) -> Numbers:
            by_code = pc.index_in(chunk.dictionary, value_set=texts).to_numpy()
            with_none = np.append(by_code, len(texts)).astype(np.int64)
            coded: Numbers = with_none[pc.fill_null(chunk.indices, -1).to_numpy()]
            return coded

        return of_texts, len(texts) + 1

    def of_numbers(chunk: pa.Array) -> Numbers:
        whole = chunk.view(pa.int32()) if pa.types.is_date32(chunk.type) else chunk
        return np.asarray(whole, np.int64)

    lowest = min((int(of_numbers(each).min()) for each in chunks if len(each)), default=0)
    highest = max((int(of_numbers(each).max()) for each in chunks if len(each)), default=0)
    return lambda chunk: of_numbers(chunk) - lowest, highest - lowest + 1


def _multiples_of(column: str, base: int, file: str) -> Callable[[pa.Table], None]:
    def rule(table: pa.Table) -> None:
        # Integer division truncates, so a rest shows a figure that was not rounded.
        rest = pc.subtract(table[column], pc.multiply(pc.divide(table[column], base), base))
        if pc.any(pc.not_equal(rest, 0)).as_py():
            raise SchemaError(f"{file}: column {column!r} has a figure not rounded to {base}")

    return rule


def _shown_only_where_safe(table: pa.Table) -> None:
    shown = table["shown"]
    if pc.any(pc.xor(pc.is_valid(table["addresses"]), shown)).as_py():
        raise SchemaError("cameras.parquet: 'addresses' must be filled exactly where 'shown' is")
    if pc.any(pc.and_not(pc.is_valid(table["cameras"]), shown)).as_py():
        raise SchemaError("cameras.parquet: 'cameras' is filled where 'shown' is not")


def _outlines(table: pa.Table) -> None:
    """WKB begins with the byte order and the type: 3 is a polygon, 6 several."""
    starts = {bytes(value[:5]) for value in table["geometry"].to_pylist()}
    if not starts <= {b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00"}:
        raise SchemaError("areas.parquet: 'geometry' holds something other than polygons")


def _top_coded(table: pa.Table) -> None:
    # Both were rounded afterwards, by up to half of their base.
    slack = (MAX_CAMERAS_PER_ADDRESS * ADDRESS_ROUNDING + CAMERA_ROUNDING) // 2
    most = pc.add(pc.multiply(table["addresses"], MAX_CAMERAS_PER_ADDRESS), slack)
    if pc.any(pc.greater(table["cameras"], most)).as_py():
        raise SchemaError("cameras.parquet: 'cameras' has more than ten for each address")


def _in_order(file: str) -> Callable[[pa.Table], None]:
    def rule(table: pa.Table) -> None:
        if pc.any(pc.less(table["through"], table["first"])).as_py():
            raise SchemaError(f"{file}: a row ends before it begins")

    return rule


def _no_more_than_all(table: pa.Table) -> None:
    if pc.any(pc.greater(table["elsewhere"], table["reports"])).as_py():
        raise SchemaError("placement.parquet: more reports lie elsewhere than there are")


def _whole_shares(table: pa.Table) -> None:
    """Every area is shared out whole, and no part is so exact that it counts a block’s homes."""
    for column in ("homes", "land"):
        parts = table.group_by(["area_id", "geography"], use_threads=False).aggregate(
            [(column, "sum")]
        )
        whole = pc.less(pc.abs(pc.subtract(parts[f"{column}_sum"], 1)), 1e-9)
        if not pc.all(whole).as_py():
            raise SchemaError(f"shares.parquet: parts of {column!r} are not the whole of an area")
        if not pc.all(pc.equal(pc.round(table[column], 3), table[column])).as_py():
            raise SchemaError(f"shares.parquet: column {column!r} has more than three decimals")


def _whole_months(table: pa.Table) -> None:
    if pc.any(pc.not_equal(pc.day(table["month"]), 1)).as_py():
        raise SchemaError("city_months.parquet: 'month' must be the first day of a month")


AREAS = TableSchema(
    "areas",
    (
        Column(
            "area_id",
            pa.string(),
            "identifier of the area",
            required=True,
            pattern=_AREA_ID,
            rule=fault_in_id,
        ),
        Column(
            "name",
            pa.string(),
            "neighborhoods in it, as residents call them",
            required=True,
            rule=fault_in_name,
        ),
        Column(
            "nearby",
            pa.string(),
            "other neighborhoods it overlaps",
            required=True,
            rule=fault_in_name,
        ),
        Column(
            "district",
            pa.string(),
            "police district it belongs to",
            required=True,
            pattern=_AREA_ID_OR_NONE,
        ),
        Column(
            "ward",
            pa.string(),
            "ward that most of its land lies in (best fit)",
            required=True,
            pattern=_AREA_ID_OR_NONE,
            optional=True,
        ),
        Column("area_km2", pa.float64(), "surface", "km²", required=True, minimum=0.001),
        Column("residents", pa.int64(), "people who live there", "people", minimum=0),
        Column(
            "housing_units",
            pa.int64(),
            "housing units, which are not addresses",
            "units",
            minimum=0,
            optional=True,
        ),
        Column("addresses", pa.int64(), "public address points", "addresses", minimum=0),
        Column("geometry", pa.binary(), "outline (WKB)", "degrees, EPSG:4326", required=True),
    ),
    key=("area_id",),
    rules=(_outlines,),
)
# Within these it is decided where an address or a report lies; `geometry` above is for maps.
EXACT_OUTLINES = TableSchema(
    "exact_outlines",
    (
        Column("area_id", pa.string(), "identifier of the area", required=True, pattern=_AREA_ID),
        Column("part", pa.int32(), "part of the area, from 0", required=True, minimum=0),
        Column("ring", pa.int32(), "0 its border, others are holes", required=True, minimum=0),
        Column("corner", pa.int32(), "corner of the ring, from 0", required=True, minimum=0),
        Column("longitude", pa.int32(), "longitude", _MILLIONTHS, required=True, minimum=-180e6),
        Column("latitude", pa.int32(), "latitude", _MILLIONTHS, required=True, minimum=-90e6),
    ),
    key=("area_id", "part", "ring", "corner"),
    optional=True,
    as_differences=True,
)
# Larger areas are counted by themselves: areas need not nest in them.
GEOGRAPHIES = TableSchema(
    "geographies",
    (
        Column("geography", pa.string(), "kind of larger area", required=True, pattern=_OFFENSE),
        Column(
            "geography_id",
            pa.string(),
            "larger area",
            required=True,
            pattern=_AREA_ID,
            rule=fault_in_id,
        ),
        Column("area_km2", pa.float64(), "surface", "km²", required=True, minimum=0.001),
        Column("residents", pa.int64(), "people who live there", "people", minimum=0),
        Column("housing_units", pa.int64(), "housing units", "units", minimum=0),
    ),
    key=("geography", "geography_id"),
    optional=True,
)
# How the homes and the land of each area are spread over the larger ones.
SHARES = TableSchema(
    "shares",
    (
        Column("area_id", pa.string(), "identifier of the area", required=True, pattern=_AREA_ID),
        Column("geography", pa.string(), "kind of larger area", required=True, pattern=_OFFENSE),
        Column("geography_id", pa.string(), "larger area", required=True, pattern=_AREA_ID),
        Column(
            "homes",
            pa.float64(),
            "part of the area’s housing units that lies in it, to three decimals",
            required=True,
            minimum=0,
        ),
        Column(
            "land",
            pa.float64(),
            "part of the area’s land that lies in it, to three decimals",
            required=True,
            minimum=0,
        ),
    ),
    key=("area_id", "geography", "geography_id"),
    rules=(_whole_shares,),
    optional=True,
)
COUNTS = TableSchema(
    "counts",
    (
        Column("area_id", pa.string(), "area, or empty", required=True, pattern=_AREA_ID_OR_NONE),
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column("day", pa.date32(), "day of the report, local time", required=True),
        Column("count", pa.int32(), "reports", "reports", required=True, minimum=1),
    ),
    key=("area_id", "offense", "day"),
)
# Larger areas are counted from the reports themselves: areas need not nest in them.
GEOGRAPHY_COUNTS = TableSchema(
    "geography_counts",
    (
        Column("geography", pa.string(), "kind of larger area", required=True, pattern=_OFFENSE),
        Column(
            "geography_id",
            pa.string(),
            "larger area, or empty",
            required=True,
            pattern=_AREA_ID_OR_NONE,
        ),
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column("day", pa.date32(), "day of the report, local time", required=True),
        Column("count", pa.int32(), "reports", "reports", required=True, minimum=1),
    ),
    key=("geography", "geography_id", "offense", "day"),
    optional=True,
)
WEAPON_COUNTS = TableSchema(
    "weapon_counts",
    (
        Column("area_id", pa.string(), "area, or empty", required=True, pattern=_AREA_ID_OR_NONE),
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column("weapon", pa.string(), "gun, knife or other", required=True, pattern=_WEAPON),
        Column("day", pa.date32(), "day of the report, local time", required=True),
        Column("count", pa.int32(), "reports", "reports", required=True, minimum=1),
    ),
    key=("area_id", "offense", "weapon", "day"),
    optional=True,
)
# By the day it happened, and never to be set beside counts by the day of the report.
OCCURRED = TableSchema(
    "occurred",
    (
        Column("area_id", pa.string(), "area, or empty", required=True, pattern=_AREA_ID_OR_NONE),
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column(
            "year", pa.int32(), "year in which it began, local time", required=True, minimum=1900
        ),
        Column("count", pa.int32(), "reports", "reports", required=True, minimum=1),
    ),
    key=("area_id", "offense", "year"),
    optional=True,
)
PLACEMENT = TableSchema(
    "placement",
    (
        Column("area_id", pa.string(), "area counted in", required=True, pattern=_AREA_ID),
        Column("year", pa.int32(), "year of the report", required=True, minimum=1900),
        Column(
            "reports",
            pa.int64(),
            "reports that name an area and have a point in one",
            "reports",
            required=True,
            minimum=1,
        ),
        Column(
            "elsewhere",
            pa.int64(),
            "of these, where the area named is not the one the point lies in",
            "reports",
            required=True,
            minimum=0,
        ),
    ),
    key=("area_id", "year"),
    rules=(_no_more_than_all,),
    optional=True,
)


def _whole_hundreds(table: pa.Table) -> None:
    """A house is never named: its hundred is."""
    hundreds = table["hundred"].to_numpy()
    if (hundreds % 100).any():
        raise SchemaError("street_blocks.parquet: a number is no whole hundred")


def _in_alphabet(table: pa.Table) -> None:
    if not pc.all(pc.less(table["street"], table["cross_street"])).as_py():
        raise SchemaError("corners.parquet: streets of a corner are not in alphabetical order")


def _one_or_two(table: pa.Table) -> None:
    if pc.any(pc.equal(table["area_id"], table["other_area_id"])).as_py():
        raise SchemaError("an area of a street and the other one are the same")


def _areas_of(where: str) -> tuple[Column, Column]:
    return (
        Column("area_id", pa.string(), f"area {where}", required=True, pattern=_AREA_ID),
        Column(
            "other_area_id",
            pa.string(),
            "the area across the line, where that is near; empty elsewhere",
            required=True,
            pattern=_AREA_ID_OR_NONE,
        ),
    )


# A directory of public streets, so that a resident finds the area of an address without
# telling it to anybody. Only stretches of a hundred house numbers stand here, no house.
STREET_BLOCKS = TableSchema(
    "street_blocks",
    (
        Column("street", pa.string(), "name of a street", required=True, pattern=_STREET),
        Column(
            "hundred",
            pa.int32(),
            "the hundred of its house numbers: 1400 for 1400 to 1499",
            required=True,
            minimum=0,
        ),
        *_areas_of("these houses lie in"),
    ),
    key=("street", "hundred"),
    rules=(_one_or_two, _whole_hundreds),
    optional=True,
)
CORNERS = TableSchema(
    "corners",
    (
        Column("street", pa.string(), "name of a street", required=True, pattern=_STREET),
        Column(
            "cross_street",
            pa.string(),
            "one that meets it, later in the alphabet",
            required=True,
            pattern=_STREET,
        ),
        *_areas_of("the corner lies in"),
    ),
    key=("street", "cross_street", "area_id"),
    rules=(_one_or_two, _in_alphabet),
    optional=True,
)


def _coverage(name: str, *, optional: bool = False) -> TableSchema:
    return TableSchema(
        name,
        (
            Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
            Column("first", pa.date32(), "first day with every report", required=True),
            Column("through", pa.date32(), "last day with every report", required=True),
            Column("file", pa.string(), "source file", required=True, pattern=_FILE),
            Column(
                "published", pa.string(), "date of the source", required=True, pattern=PUBLISHED
            ),
        ),
        key=("offense", "first"),
        rules=(_in_order(f"{name}.parquet"),),
        optional=optional,
    )


COVERAGE = _coverage("coverage")
WEAPON_COVERAGE = _coverage("weapon_coverage", optional=True)
# Why a record that was read is not counted: every one is counted, or set aside for one of these.
REPEATED = "repeated_record_number"
SAME_REPORT = "same_report"
LEFT_OUT = "offense_left_out"
NO_TIME = "no_readable_time"
IN_FUTURE = "in_the_future"
BEFORE_SERIES = "before_the_series"
OUTSIDE_COVERAGE = "outside_coverage"
SUPERSEDED = "superseded"
REASONS_ASIDE = (
    REPEATED,
    LEFT_OUT,
    SAME_REPORT,
    NO_TIME,
    IN_FUTURE,
    BEFORE_SERIES,
    OUTSIDE_COVERAGE,
    SUPERSEDED,
)
SET_ASIDE = TableSchema(
    "set_aside",
    (
        Column("file", pa.string(), "source file", required=True, pattern=_FILE),
        Column(
            "reason",
            pa.string(),
            "why its records are not counted",
            required=True,
            pattern=f"^({'|'.join(REASONS_ASIDE)})$",
        ),
        Column("count", pa.int64(), "records", "records", required=True, minimum=1),
    ),
    key=("file", "reason"),
    may_be_empty=True,
    optional=True,
)
CITY_MONTHS = TableSchema(
    "city_months",
    (
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column("month", pa.date32(), "first day of the month", required=True),
        Column(
            "incidents",
            pa.int64(),
            "from incident rows; empty where incomplete",
            "reports",
            minimum=0,
        ),
        Column(
            "published",
            pa.int64(),
            "published monthly count; empty where none",
            "reports",
            minimum=0,
        ),
    ),
    key=("offense", "month"),
    rules=(_whole_months,),
)
REVISIONS = TableSchema(
    "revisions",
    (
        Column("offense", pa.string(), "offense", required=True, pattern=_OFFENSE),
        Column("first", pa.date32(), "first day of the period", required=True),
        Column("through", pa.date32(), "last day of the period", required=True),
        Column(
            "published", pa.string(), "date of the publication", required=True, pattern=PUBLISHED
        ),
        Column(
            "count",
            pa.int64(),
            "reports in the whole city, as published then",
            "reports",
            required=True,
            minimum=0,
        ),
        Column(
            "to_other",
            pa.int64(),
            "of these, how many are filed under another offense since; empty where not known",
            "reports",
            minimum=0,
            optional=True,
        ),
        Column(
            "from_other",
            pa.int64(),
            "reports filed under another offense then that are of this one since; empty where "
            "not known",
            "reports",
            minimum=0,
            optional=True,
        ),
    ),
    key=("offense", "first", "through", "published"),
    rules=(_in_order("revisions.parquet"),),
    may_be_empty=True,
)
CAMERAS = TableSchema(
    "cameras",
    (
        Column("area_id", pa.string(), "identifier of the area", required=True, pattern=_AREA_ID),
        Column(
            "cameras",
            pa.int64(),
            f"registered cameras, rounded to {CAMERA_ROUNDING}",
            "cameras",
            minimum=0,
        ),
        Column(
            "addresses",
            pa.int64(),
            f"registered addresses, rounded to {ADDRESS_ROUNDING}, at least {MIN_ADDRESSES}",
            "addresses",
            minimum=MIN_ADDRESSES,
        ),
        Column("shown", pa.bool_(), "false where the rules hide the area", required=True),
    ),
    key=("area_id",),
    rules=(
        _multiples_of("cameras", CAMERA_ROUNDING, "cameras.parquet"),
        _multiples_of("addresses", ADDRESS_ROUNDING, "cameras.parquet"),
        _shown_only_where_safe,
        _top_coded,
    ),
)


def _every_agency_everywhere(table: pa.Table) -> None:
    """Each area has a count of each agency, so that a 0 is written down and never a gap."""
    areas, agencies = (len(pc.unique(table[name])) for name in ("area_id", "agency"))
    if table.num_rows != areas * agencies:
        raise SchemaError(
            "government_cameras.parquet: an area lacks a count of an agency, and 0 is a count too"
        )


GOVERNMENT_CAMERAS = TableSchema(
    "government_cameras",
    (
        Column(
            "area_id",
            pa.string(),
            "identifier of the area; empty for points that lie in none",
            required=True,
            pattern=_AREA_ID_OR_NONE,
        ),
        Column("agency", pa.string(), "agency that runs them", required=True, pattern=_OFFENSE),
        Column(
            "locations",
            pa.int64(),
            "points on the published list: one camera, or a building with several",
            "locations",
            required=True,
            minimum=0,
        ),
    ),
    key=("area_id", "agency"),
    rules=(_every_agency_everywhere,),
)

PROGRAMMES = get_args(Programme)
PLACED_BY = get_args(PlacedBy)
# What can change within a series: how reports are placed in areas, which leaves the city as it
# is, or by which rules offenses are recorded.
PLACING, CODING = "placing", "coding"
BREAK_REASONS = (PLACING, CODING)
_PERS = ("per_km2", "per_1000_residents")  # what rates of classes are by
LEFT_OUT_REASONS = ("silent", "full")  # days that a file should cover, and does not
BASES = ("land", "land and water", "estimate", "count")


def _text(limit: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and 0 < len(value) <= limit


def _date(value: Any) -> bool:
    try:
        return isinstance(value, str) and len(value) == 10 and bool(dt.date.fromisoformat(value))
    except ValueError:
        return False


def _published(value: Any) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(PUBLISHED, value, re.ASCII))


def _count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _method_breaks(value: Any) -> bool:
    """Days on which a series is counted in another way than before, by offense, in order."""
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and set(each) == {"offense", "day", "reason"}
        and re.fullmatch(_OFFENSE, str(each["offense"]), re.ASCII)
        and _date(each["day"])
        and each["reason"] in BREAK_REASONS
        for each in value
    )


def _left_out_days(value: Any) -> bool:
    """Runs of days that a file should cover and that look silent or doubled, and why."""
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and set(each) == {"file", "offenses", "first", "through", "reason"}
        and re.fullmatch(_FILE, str(each["file"]), re.ASCII)
        and isinstance(each["offenses"], list)
        and all(re.fullmatch(_OFFENSE, str(offense), re.ASCII) for offense in each["offenses"])
        and _date(each["first"])
        and _date(each["through"])
        and each["reason"] in LEFT_OUT_REASONS
        for each in value
    )


def _refiled(value: Any) -> bool:
    """How many reports went from one offense to another since a release of a version."""
    return (
        isinstance(value, dict)
        and set(value) == {"since", "reports"}
        and isinstance(value["since"], str)
        and re.fullmatch(_VERSION, value["since"], re.ASCII) is not None
        and isinstance(value["reports"], list)
        and all(
            isinstance(each, dict)
            and set(each) == {"offense", "became", "count"}
            and all(re.fullmatch(_OFFENSE, str(each[c]), re.ASCII) for c in ("offense", "became"))
            and each["offense"] != each["became"]
            and _count(each["count"])
            for each in value["reports"]
        )
    )


def _denominators(value: Any) -> bool:
    columns = {"area_km2", "residents", "housing_units", "addresses"}
    fields = {"source", "publisher", "year", "basis"}
    return (
        isinstance(value, dict)
        and {"area_km2"} <= set(value) <= columns
        and all(
            isinstance(item, dict)
            and set(item) == fields
            and type(item["year"]) is int
            and item["basis"] in BASES
            and all(_text(200)(item[field]) for field in ("source", "publisher"))
            for item in value.values()
        )
    )


def _rules(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == set(RULES)
        and set(value.values()) <= set(RULE_STATES)
        and {value[rule] for rule in ALWAYS_APPLIED} == {"applied"}
    )


def _audit(value: Any) -> bool:
    """The attacks an auditor tried and that found nothing; no count, and no name."""
    return (
        isinstance(value, list)
        and all(isinstance(attack, str) for attack in value)
        and value == [attack for attack in ATTACKS if attack in value]
    )


def _breaks(value: Any) -> bool:
    """Upper class limits of a choropleth, rising; few digits, so they carry no exact figure."""
    return (
        isinstance(value, dict)
        and set(value) == set(_PERS)
        and all(
            isinstance(limits, list)
            and len(limits) <= 7
            and all(
                type(limit) in (int, float) and 0 < limit < 1e9 and float(f"{limit:.2g}") == limit
                for limit in limits
            )
            and limits == sorted(set(limits))
            for limits in value.values()
        )
    )


def _limits_of_class(row: Any, others: Mapping[str, Callable[[Any], bool]]) -> bool:
    """Two limits between low, middle and high, how many areas were so, and these others."""
    checks = {"per": _PERS.__contains__, "limits": _two_limits, "sizes": _three_sizes, **others}
    return (
        isinstance(row, dict)
        and set(row) == set(checks)
        and all(check(row[name]) for name, check in checks.items())
    )


def _two_limits(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(type(limit) is float and float(f"{limit:.3g}") == limit for limit in value)
        and 0 < value[0] < value[1] < 1e9
    )


def _three_sizes(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 3 and all(map(_count, value))


def _camera_classes(value: Any) -> bool:
    """The limits for cameras by denominator, and the day of the figures they were drawn from."""
    return isinstance(value, list) and all(_limits_of_class(row, {"date": _date}) for row in value)


def _crime_classes(value: Any) -> bool:
    """The same for kinds of crime, each with its offenses and the days they were drawn from."""
    others = {"crime": _offense, "offenses": _offenses, "first": _date, "through": _date}
    return isinstance(value, list) and all(_limits_of_class(row, others) for row in value)


def _offense(value: Any) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(_OFFENSE, value, re.ASCII))


def _offenses(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_offense, value))


# What each role of map.geojson is drawn as, and the one property it has beside the role.
_MAP_ROLES = {
    "area": ("Polygon", "MultiPolygon", "area_id"),
    "hatch": ("LineString", "MultiLineString", "area_id"),
    "district": ("LineString", "MultiLineString", ""),
    "city": ("LineString", "MultiLineString", ""),
    "park": ("Polygon", "MultiPolygon", ""),
    "water": ("Polygon", "MultiPolygon", ""),
    "label": ("Point", "Point", "text"),
}


def _check_map(content: bytes, tables: Mapping[str, pa.Table]) -> None:
    """Only outlines of areas, lines and place names, to five decimals, and no other property."""

    def require(ok: bool, reason: str) -> None:
        if not ok:
            raise SchemaError(f"map.geojson: {reason}")

    text = content.decode()
    require(not re.search(r"\d\.\d{6}", text), "a coordinate has more than five decimals")
    collection = json.loads(text)
    require(set(collection) == {"type", "features"}, "is not a plain feature collection")
    ids = sorted(tables["areas"]["area_id"].to_pylist())
    drawn: dict[str, list[str]] = {role: [] for role in _MAP_ROLES}
    for feature in collection["features"]:
        properties = feature["properties"]
        single, several, extra = _MAP_ROLES.get(properties.get("role"), ("", "", ""))
        require(single != "", "a feature has an unknown role")
        require(set(feature) == {"type", "properties", "geometry"}, "a feature has a strange part")
        require(set(properties) == {"role", extra} - {""}, "a property is not allowed")
        require(set(feature["geometry"]) == {"type", "coordinates"}, "a geometry is not plain")
        require(feature["geometry"]["type"] in (single, several), "a geometry is of a wrong type")
        drawn[properties["role"]].append(properties.get(extra, ""))
    require(sorted(drawn["area"]) == sorted(drawn["hatch"]) == ids, "does not draw each area once")
    require(bool(drawn["city"]), "has no outline of the city")
    for number, name in enumerate(drawn["label"], start=1):
        fault = fault_in_name(name, longest=40) if name else "is empty"
        require(not fault, f"label {number} is not a place name: it {fault}")


def _outlined_all(tables: Mapping[str, pa.Table]) -> None:
    """Whoever lives in an area without an outline would be counted next door."""
    if EXACT_OUTLINES.name in tables:
        ids = (texts_in(tables, each.name, "area_id") for each in (AREAS, EXACT_OUTLINES))
        if set.symmetric_difference(*ids):
            raise SchemaError(f"{EXACT_OUTLINES.file}: its areas are not those of {AREAS.file}")


def _within(counts: str, coverage: str) -> Callable[[Mapping[str, pa.Table]], None]:
    """A rule between two tables, for releases that have the first of them."""

    def rule(tables: Mapping[str, pa.Table]) -> None:
        if counts not in tables:
            return
        if coverage not in tables:
            raise SchemaError(f"{counts}.parquet: needs {coverage}.parquet beside it")
        is_covered = _covered_days(tables[coverage])
        # A count on a day that is not covered would turn a gap into a number.
        if not all(map(is_covered, parts_of(tables, counts, ["offense", "day"]))):
            raise SchemaError(
                f"{counts}.parquet: a count lies on a day that {coverage}.parquet leaves out"
            )

    return rule


def _covered_days(covered: pa.Table) -> Callable[[pa.Table], bool]:
    """Whether every row of a part of counts lies on a day that is covered for its offense."""
    runs = covered.sort_by([("offense", "ascending"), ("first", "ascending")])
    offenses = pc.unique(runs["offense"])

    def on_one_line(offense: pa.Array, day: pa.Array) -> npt.NDArray[np.int64]:
        """Days as numbers, one offense after the other; an offense not covered comes first."""
        number = pc.cast(pc.fill_null(offense, -1), pa.int64())
        return np.asarray(pc.add(pc.multiply(number, _DATES), pc.cast(day, pa.int32())), np.int64)

    run_of = pc.index_in(runs["offense"], value_set=offenses)
    first = on_one_line(run_of, runs["first"])
    through = np.maximum.accumulate(on_one_line(run_of, runs["through"]))

    def is_covered(part: pa.Table) -> bool:
        offense = part["offense"].combine_chunks()
        numbers = pc.index_in(offense.dictionary, value_set=offenses)
        days = on_one_line(pc.take(numbers, offense.indices), part["day"].combine_chunks())
        run = np.searchsorted(first, days, side="right") - 1
        return bool(((run >= 0) & (days <= through[run])).all())

    return is_covered


@dataclass(frozen=True)
class Kind:
    """One kind of release: its tables, its other files, and the facts it must state.

    `later_facts` were thought of later: releases made before do not state them. A place can do
    without one that is `optional`, and so can an edition.
    """

    name: str
    tables: tuple[TableSchema, ...]
    facts: Mapping[str, Callable[[Any], bool]]
    later_facts: Mapping[str, Callable[[Any], bool]] = field(default_factory=dict)
    files: Mapping[str, Callable[[bytes, Mapping[str, pa.Table]], None]] = field(
        default_factory=dict
    )
    rules: tuple[Callable[[Mapping[str, pa.Table]], None], ...] = ()  # between its tables
    optional: bool = False

    def with_tables(self, names: Collection[str]) -> Kind:
        """The kind without the optional tables that are not among `names`."""
        kept = (table for table in self.tables if table.name in names or not table.optional)
        return replace(self, tables=tuple(kept))

    @property
    def all_files(self) -> tuple[str, ...]:
        return (*(table.file for table in self.tables), *self.files)

    def check(self, tables: Mapping[str, pa.Table], files: Mapping[str, bytes]) -> None:
        """Raise SchemaError where its tables, each good by itself, or files do not fit together."""
        for rule in self.rules:
            rule(tables)
        for name, check in self.files.items():
            check(files[name], tables)


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            "areas",
            (AREAS, EXACT_OUTLINES, GEOGRAPHIES, SHARES),
            {"date": _date, "denominators": _denominators},
            files={"map.geojson": _check_map},
            rules=(_outlined_all,),
        ),
        Kind(
            "crime",
            (
                COUNTS,
                COVERAGE,
                CITY_MONTHS,
                REVISIONS,
                GEOGRAPHY_COUNTS,
                WEAPON_COUNTS,
                WEAPON_COVERAGE,
                OCCURRED,
                PLACEMENT,
                SET_ASIDE,
                STREET_BLOCKS,
                CORNERS,
            ),
            {
                "date": _date,
                "published": _published,
                "rows_read": _count,
                "rows_counted": _count,
                "placed_by_coordinates": _count,
                "no_area": _count,
            },
            {
                "placed_by": lambda value: value in PLACED_BY,
                "breaks_in_method": _method_breaks,
                "left_out_days": _left_out_days,
                "refiled": _refiled,
                "classes": _crime_classes,
            },
            rules=(
                _within("counts", "coverage"),
                _within("geography_counts", "coverage"),
                _within("weapon_counts", "weapon_coverage"),
            ),
        ),
        Kind(
            "cameras",
            (CAMERAS,),
            {
                "date": _date,
                "programme": lambda value: value in PROGRAMMES,
                "rules": _rules,
                "audit": _audit,
                "breaks": _breaks,
            },
            {"classes": _camera_classes, "listed_apart": lambda value: value is True},
        ),
        Kind(
            "government",
            (GOVERNMENT_CAMERAS,),
            {"date": _date, "published": _published, "without_point": _count},
            optional=True,
        ),
    )
}
