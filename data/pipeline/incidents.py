"""Incident rows, checked and typed: what of a raw feed is used, in one Parquet file.

Rows come in pieces and leave in row groups, so memory does not grow with their
number. Nothing but day, offense, weapon, area, block, its coordinates and a hash is kept.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.disk import PARTIAL, put_in_place
from data.files.counted import counted
from data.files.downloads import require_columns
from data.files.faults import SourceError
from data.files.records import POINT, Records
from data.pipeline.area_words import AreaWords, NamedAreas
from data.pipeline.copies import Copies
from data.pipeline.report_days import DateEvidence
from data.pipeline.sifting import (
    Aside,
    Bounds,
    Outside,
    RecordNumbers,
    ReportNumbers,
    ReportTimes,
)
from data.place import Cover, CrimeFields, Place, as_published
from data.published.schema import LEFT_OUT, REPEATED, SAME_REPORT

ROW_GROUP = 200_000
_EPOCH = dt.date(1970, 1, 1)
# In the file's own metadata: records set aside by reason; and by the text that names no area,
# those that have no point either, and those that have one.
_SET_ASIDE, _UNKNOWN_AREAS, _BY_POINT = b"set_aside", b"unknown_areas", b"unknown_by_point"
# By which a report is found again in a later publication: a hash of its record number, time and
# block, empty where it has no number. It stays in the store.
IDENTITY = "identity"
_BLOCK_DECIMALS = 3  # about 100 m: portals move their points by less

SCHEMA = pa.schema(
    [
        ("area_id", pa.string()),  # as published, "" where none is
        ("offense", pa.string()),
        ("weapon", pa.string()),  # gun, knife or other; "" where the source does not tell
        ("day", pa.date32()),  # of the report, in the place's time
        ("longitude", pa.float64()),  # of the block, WGS 84 degrees; empty where none is given
        ("latitude", pa.float64()),
        ("block", pa.string()),  # as published, "" where none is
        (IDENTITY, pa.uint64()),
    ]
)
# The same before days are known, with the number of each record in its source, from 0.
_UNDATED = pa.schema(
    [
        *(each for each in SCHEMA if each.name != "day"),
        pa.field("reported", pa.string()),
        pa.field("record", pa.int64()),
    ]
)


@dataclass(frozen=True)
class Incidents:
    """Typed incidents of one source, in a Parquet file of the schema above."""

    path: Path

    @cached_property
    def _metadata(self) -> pq.FileMetaData:
        return pq.read_metadata(self.path)

    @property
    def is_whole(self) -> bool:
        """Whether the file is there and can be read."""
        try:
            return self._metadata is not None
        except (OSError, pa.ArrowInvalid):
            return False

    @property
    def rows(self) -> int:
        return int(self._metadata.num_rows)

    @cached_property
    def set_aside(self) -> dict[str, dict[str, int]]:
        """Records of the source that are not in the file, by reason: `count`, and the number of
        the `first`."""
        told: dict[str, dict[str, int]] = json.loads(
            (self._metadata.metadata or {}).get(_SET_ASIDE, b"{}")
        )
        return told

    @cached_property
    def unknown_areas(self) -> dict[str, int]:
        """How many reports name an area that the place does not have, and give no point, by what
        they name it; the most first."""
        told: dict[str, int] = json.loads(
            (self._metadata.metadata or {}).get(_UNKNOWN_AREAS, b"{}")
        )
        return told

    @cached_property
    def unknown_by_point(self) -> dict[str, int]:
        """The same of reports that give a point, so that they are placed by it."""
        told: dict[str, int] = json.loads((self._metadata.metadata or {}).get(_BY_POINT, b"{}"))
        return told

    @property
    def row_groups(self) -> int:
        return int(self._metadata.num_row_groups)

    @cached_property
    def days(self) -> tuple[int, int]:
        """The days of the oldest and of the newest report, since 1970; (0, -1) for no report."""
        column = SCHEMA.get_field_index("day")
        groups = map(self._metadata.row_group, range(self.row_groups))
        spans = [group.column(column).statistics for group in groups if group.num_rows]
        if not spans:
            return 0, -1
        first, last = min(span.min for span in spans), max(span.max for span in spans)
        return (first - _EPOCH).days, (last - _EPOCH).days

    def by_day(self) -> pd.DataFrame:
        """All incidents by `offense` and `day`, wherever they were: their `count`."""
        table = pq.read_table(self.path, columns=["offense", "day"])
        counts = table.group_by(["offense", "day"]).aggregate([([], "count_all")]).to_pandas()
        counts["day"] = pd.to_datetime(counts["day"])
        return counts.rename(columns={"count_all": "count"})

    @property
    def last_day(self) -> dt.date:
        """The day of the newest report."""
        return _EPOCH + dt.timedelta(days=self.days[1])


@dataclass(frozen=True)
class IncidentSource:
    """One source of incidents: its name, date, what it says it covers, its rows and coding.

    Sources stand in order of precedence: a day and offense is counted from the first
    that covers it.
    """

    name: str
    published: str
    covers: tuple[Cover, ...]
    incidents: Incidents
    coding: str | None = None


def write_incidents(
    place: Place,
    pieces: Iterable[Records],
    path: Path,
    *,
    name: str,
    bounds: Bounds,
    today: dt.date,
    words: AreaWords | None = None,
) -> Incidents:
    """Check and type raw records, and write them to `path` in one step.

    Every row is kept: homicide has one row a victim, so rows that share a case
    number are no duplicates, unless the place counts an offense by report; only a repeated
    record number is. The day is the local
    day of the report. A record that cannot be counted is set aside with a reason.
    `name` is how errors call the source, `words` what areas may be called. Raises SourceError,
    with a named fault, where more than a few have no time that can be true, or where an offense
    or a coordinate is not what it should be.
    """
    work = path.with_name(f"{PARTIAL}{path.name}")
    undated = path.with_name(f"{PARTIAL}undated-{path.name}")
    evidence = DateEvidence(place.crime.first_day, today)
    try:
        named: set[str] = set()
        aside = _write_undated(place, pieces, undated, name, bounds, evidence, named)
        times = ReportTimes(place, evidence.decide(name), today)
        _write_dated(undated, work, name, times, aside, NamedAreas(words, named))
        put_in_place(work, path)
    finally:
        for each in (work, undated):
            each.unlink(missing_ok=True)
    return Incidents(path)


def _write_undated(
    place: Place,
    pieces: Iterable[Records],
    path: Path,
    name: str,
    bounds: Bounds,
    evidence: DateEvidence,
    named: set[str],
) -> Aside:
    """Everything but the days and areas, which all of the source must tell how to read.

    All that areas are called is added to `named`.
    """
    seen, outside, aside = RecordNumbers(), Outside(bounds), Aside()
    reports = ReportNumbers(place)
    with pq.ParquetWriter(path, _UNDATED, compression="zstd") as writer:
        for raw in _batches(pieces):
            new = seen.first_seen(raw, place.crime.fields.record)
            known = _typed(place, name, new)
            rows = reports.first_of_each(name, new, known)
            aside.add(REPEATED, raw.index.difference(new.index).to_numpy())
            aside.add(LEFT_OUT, new.index.difference(known.index).to_numpy())
            aside.add(SAME_REPORT, known.index.difference(rows.index).to_numpy())
            table = pa.Table.from_pandas(rows, _UNDATED, preserve_index=False)
            evidence.look_at(table["reported"].combine_chunks())
            named.update(rows["area_id"].unique())
            outside.look_at(rows)
            writer.write_table(table)
    seen.judge(name)
    outside.judge(name)
    return aside


def _write_dated(
    undated: Path, path: Path, name: str, times: ReportTimes, aside: Aside, areas: NamedAreas
) -> None:
    """The records that have a day, with the ids of the areas they name; and in the file's metadata
    how many were set aside, and why."""
    source, copies = pq.ParquetFile(undated), Copies()
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        for group in range(source.num_row_groups):
            dated = areas.by_id(times.dated(source.read_row_group(group), aside))
            copies.look_at(dated.drop_columns([IDENTITY]))
            writer.write_table(dated.select(SCHEMA.names))
        times.judge(name)
        copies.judge(name)
        told = {
            _SET_ASIDE: aside.told,
            _UNKNOWN_AREAS: areas.unknown,
            _BY_POINT: areas.by_point,
        }
        writer.add_key_value_metadata({key: json.dumps(each) for key, each in told.items()})


def _batches(pieces: Iterable[Records]) -> Iterator[pd.DataFrame]:
    """Pieces put together to row groups; the index goes on from one to the next."""
    held: list[pd.DataFrame] = []
    start = 0
    for piece in pieces:
        held.append(piece.rows)
        if sum(map(len, held)) >= ROW_GROUP:
            yield _joined(held, start)
            start, held = start + sum(map(len, held)), []
    if held:
        yield _joined(held, start)


def _joined(held: list[pd.DataFrame], start: int) -> pd.DataFrame:
    rows = pd.concat(held, ignore_index=True)
    return rows.set_axis(range(start, start + len(rows)), axis=0)


def _typed(place: Place, name: str, raw: pd.DataFrame) -> pd.DataFrame:
    fields = place.crime.fields
    require_columns(name, raw, [fields.reported, fields.offense])
    offense = offense_ids(place, name, raw[fields.offense])
    kept = offense != ""  # the place leaves some offenses out
    raw, offense = raw[kept], offense[kept]
    blank = pd.Series("", index=raw.index)
    x, y = coordinates(fields, raw)
    known = (x != 0) & (y != 0)  # some portals write 0, 0 for "not known"
    return pd.DataFrame(
        {
            "area_id": areas_named(fields, raw),
            "offense": offense,
            "weapon": weapons(place, name, raw),
            "longitude": x.where(known),
            "latitude": y.where(known),
            "block": raw.get(fields.block, blank),
            IDENTITY: _identities(raw, fields, x, y),
            "reported": raw[fields.reported],
            "record": raw.index,
        }
    )


def areas_named(fields: CrimeFields, raw: pd.DataFrame) -> pd.Series:
    """What every row calls its area, "" where it names none."""
    blank = pd.Series("", index=raw.index)
    return raw.get(fields.area, blank).str.strip() if fields.area else blank


def coordinates(fields: CrimeFields, raw: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Longitude and latitude of every row, by named fields, else by the file's own points."""
    blank = pd.Series("", index=raw.index)
    named = (fields.longitude or POINT[0], fields.latitude or POINT[1])
    x, y = (pd.to_numeric(raw.get(column, blank), errors="coerce") for column in named)
    return x, y


def _identities(raw: pd.DataFrame, fields: CrimeFields, x: pd.Series, y: pd.Series) -> pd.Series:
    if fields.record not in raw:
        return pd.Series(pd.NA, index=raw.index, dtype="UInt64")
    number = raw[fields.record]
    told = pd.DataFrame(
        {
            "number": number,
            "reported": raw[fields.reported],
            "x": x.round(_BLOCK_DECIMALS),
            "y": y.round(_BLOCK_DECIMALS),
        }
    )
    hashes = pd.util.hash_pandas_object(told, index=False).astype("UInt64")
    return hashes.mask(number == "")


def offense_ids(place: Place, name: str, published: pd.Series) -> pd.Series:
    """The place's offense ids, "" where the place leaves an offense out on purpose."""
    known = {source: offense.id for offense in place.crime.offenses for source in offense.sources}
    ids = published.map(as_published).map(known | dict.fromkeys(place.crime.left_out, ""))
    if ids.isna().any():
        record = ids.index[ids.isna()][0]
        raise SourceError(
            f"{name}: record {record + 1:,} has an offense the place does not know"
            f"{_told(published[record])} ({counted(int(ids.isna().sum()), 'such row')}). "
            "Add it under [[crime.offenses]] or `left_out` in the place's TOML file.",
            "unknown offense",
        )
    return ids


def weapons(place: Place, name: str, raw: pd.DataFrame) -> pd.Series:
    """ "gun", "knife" or "other" of every row; "" where the source or the place does not tell."""
    config = place.crime.weapons
    if config is None or config.field not in raw:
        return pd.Series("", index=raw.index)
    published = raw[config.field].map(as_published)
    told = published.map(config.by_published | {"": ""})
    if told.isna().any():
        record = told.index[told.isna()][0]
        raise SourceError(
            f"{name}: record {record + 1:,} has a weapon the place does not know"
            f"{_told(published[record])} ({counted(int(told.isna().sum()), 'such row')}). "
            "Add it under [crime.weapons] in the place's TOML file.",
            "unknown offense",
        )
    return told


def _told(offense: str) -> str:
    """The name of an offense for an error, unless columns have shifted and it is something else."""
    is_name = offense.isprintable() and len(offense) <= 60 and not re.search(r"\d{3}|[,;]", offense)
    return f": {offense!r}" if is_name else ", which looks like no offense at all"
