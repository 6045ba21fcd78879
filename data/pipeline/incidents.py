"""Incident rows, checked and typed: what of a raw feed is used, in one Parquet file.

Rows come in pieces and leave in row groups, so memory does not grow with their
number. Nothing but day, offense, area and block coordinates is kept.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.disk import PARTIAL, put_in_place
from data.files.downloads import require_columns
from data.files.faults import SourceError
from data.files.records import Records
from data.place import Cover, Place, as_published

ROW_GROUP = 200_000
# Reports that lie elsewhere come one by one; many mean that coordinates changed their meaning.
_MAX_OUTSIDE = 0.02
_MAX_REPEATED = 0.02  # of record numbers
_MIN_TO_JUDGE = 50
_MARGIN_DEG = 0.02  # about two kilometres: incidents on the city's edge are the city's

_EPOCH = dt.date(1970, 1, 1)
_OLDEST = pd.Timestamp(_EPOCH)

SCHEMA = pa.schema(
    [
        ("area_id", pa.string()),  # as published, "" where none is
        ("offense", pa.string()),
        ("day", pa.date32()),  # of the report, in the place's time
        ("longitude", pa.float64()),  # of the block, WGS 84 degrees; empty where none is given
        ("latitude", pa.float64()),
    ]
)
Bounds = tuple[float, float, float, float]  # west, south, east, north in WGS 84 degrees


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

    @property
    def last_day(self) -> dt.date:
        """The day of the newest report."""
        return _EPOCH + dt.timedelta(days=self.days[1])


@dataclass(frozen=True)
class IncidentSource:
    """One source of incidents: its name, date, what it says it covers, and its rows.

    Sources stand in order of precedence: a day and offense is counted from the first
    that covers it.
    """

    name: str
    published: str
    covers: tuple[Cover, ...]
    incidents: Incidents


def write_incidents(
    place: Place,
    pieces: Iterable[Records],
    path: Path,
    *,
    name: str,
    bounds: Bounds,
    today: dt.date,
) -> Incidents:
    """Check and type raw records, and write them to `path` in one step.

    Every row is kept: homicide has one row a victim, so rows that share a case
    number are no duplicates; only a repeated record number is. The day is the local
    day of the report. `name` is how errors call the source. Raises SourceError, with a
    named fault, where a time, an offense or a coordinate is not what it should be.
    """
    work = path.with_name(f"{PARTIAL}{path.name}")
    seen, outside = _RecordNumbers(), _Outside(bounds)
    try:
        with pq.ParquetWriter(work, SCHEMA, compression="zstd") as writer:
            for raw in _batches(pieces):
                rows = _typed(place, name, seen.first_seen(raw, place.crime.fields.record), today)
                outside.look_at(rows)
                writer.write_table(pa.Table.from_pandas(rows, SCHEMA, preserve_index=False))
        seen.judge(name)
        outside.judge(name)
        put_in_place(work, path)
    finally:
        work.unlink(missing_ok=True)
    return Incidents(path)


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


def _typed(place: Place, name: str, raw: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    fields = place.crime.fields
    require_columns(name, raw, [fields.reported, fields.offense])
    offense = offense_ids(place, name, raw[fields.offense])
    kept = offense != ""  # the place leaves some offenses out
    raw, offense = raw[kept], offense[kept]
    days = local_days(name, raw[fields.reported], place.reports_in)
    if (days > pd.Timestamp(today)).any():
        raise SourceError(
            f"{name}: {int((days > pd.Timestamp(today)).sum()):,} reports are dated after today, "
            f"{today}. Is the clock of this machine right?",
            "dates in the future",
        )
    written = days >= _OLDEST  # portals write 1900 and the like for "not known"
    raw, offense, days = raw[written], offense[written], days[written]
    blank = pd.Series("", index=raw.index)
    x, y = (
        pd.to_numeric(raw.get(column, blank), errors="coerce")
        for column in (fields.longitude, fields.latitude)
    )
    known = (x != 0) & (y != 0)  # some portals write 0, 0 for "not known"
    return pd.DataFrame(
        {
            "area_id": raw.get(fields.area, blank).str.strip(),
            "offense": offense,
            "day": days.dt.date,
            "longitude": x.where(known),
            "latitude": y.where(known),
        }
    )


def local_days(name: str, reported: pd.Series, timezone: str) -> pd.Series:
    """Local calendar days (datetime64, midnight) of times in UTC.

    Portals write them as ISO 8601, with slashes, or as milliseconds since 1970.
    """
    if reported.str.fullmatch(r"-?\d{1,13}").all():
        times = pd.to_datetime(reported.astype("int64"), unit="ms", utc=True)
    else:
        day_first = _day_first(name, reported)
        times = pd.to_datetime(
            reported, utc=True, format="mixed", errors="coerce", dayfirst=day_first
        )
    if times.isna().any():
        record = times.index[times.isna()][0] + 1
        raise SourceError(
            f"{name}: record {record:,} has no readable time of report", "schema change"
        )
    return times.dt.tz_convert(timezone).dt.tz_localize(None).dt.normalize()


def _day_first(name: str, reported: pd.Series) -> bool:
    """Whether 03/04/2024 is the third of April: told by the dates that can be read one way only."""
    parts = reported.str.extract(r"^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}").astype("float")
    day_first, month_first = (bool((parts[column] > 12).any()) for column in (0, 1))
    if parts[0].notna().any() and day_first == month_first:
        raise SourceError(
            f"{name}: times such as 03/04/2024 can be read in two ways. Use a feed that writes "
            "years first.",
            "schema change",
        )
    return day_first


def offense_ids(place: Place, name: str, published: pd.Series) -> pd.Series:
    """The place's offense ids, "" where the place leaves an offense out on purpose."""
    known = {source: offense.id for offense in place.crime.offenses for source in offense.sources}
    ids = published.map(as_published).map(known | dict.fromkeys(place.crime.left_out, ""))
    if ids.isna().any():
        record = ids.index[ids.isna()][0]
        raise SourceError(
            f"{name}: record {record + 1:,} has an offense the place does not know"
            f"{_told(published[record])} ({int(ids.isna().sum())} such rows). "
            "Add it under [[crime.offenses]] or `left_out` in the place's TOML file.",
            "unknown offense",
        )
    return ids


def _told(offense: str) -> str:
    """The name of an offense for an error, unless columns have shifted and it is something else."""
    is_name = offense.isprintable() and len(offense) <= 60 and not re.search(r"\d{3}|[,;]", offense)
    return f": {offense!r}" if is_name else ", which looks like no offense at all"


class _RecordNumbers:
    """Record numbers seen so far, eight bytes each, to count a record sent twice once."""

    def __init__(self) -> None:
        self._seen = np.array([], np.uint64)  # hashes, sorted
        self._repeated = 0

    def first_seen(self, raw: pd.DataFrame, column: str) -> pd.DataFrame:
        """The rows whose record number is new; rows without one are all new."""
        if column not in raw:
            return raw
        numbered = (raw[column] != "").to_numpy()
        numbers = pd.util.hash_array(raw[column].to_numpy(object))
        again = pd.Series(numbers).duplicated().to_numpy() | self._has(numbers)
        new = numbers[numbered & ~again]
        # A stable sort merges the old hashes, which are in order, with the few new ones.
        self._seen = np.sort(np.concatenate([self._seen, np.sort(new)]), kind="stable")
        self._repeated += int((numbered & again).sum())
        return raw[~(numbered & again)]

    def judge(self, name: str) -> None:
        """A few may overlap where pages meet; many mean that the field is no record number."""
        every = len(self._seen) + self._repeated
        if every >= _MIN_TO_JUDGE and self._repeated > _MAX_REPEATED * every:
            raise SourceError(
                f"{name}: {self._repeated:,} of {every:,} record numbers come twice. Does the "
                "field number every record, and was it not rounded?",
                "duplicate page",
            )

    def _has(self, numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        if not len(self._seen):
            return np.zeros(len(numbers), bool)
        at = np.searchsorted(self._seen, numbers).clip(max=len(self._seen) - 1)
        known: npt.NDArray[np.bool_] = self._seen[at] == numbers
        return known


class _Outside:
    """How many coordinates lie outside the place."""

    def __init__(self, bounds: Bounds) -> None:
        west, south, east, north = bounds
        self._x = (west - _MARGIN_DEG, east + _MARGIN_DEG)
        self._y = (south - _MARGIN_DEG, north + _MARGIN_DEG)
        self._given = self._outside = 0

    def look_at(self, rows: pd.DataFrame) -> None:
        given = rows["longitude"].notna() & rows["latitude"].notna()
        inside = rows["longitude"].between(*self._x) & rows["latitude"].between(*self._y)
        self._given += int(given.sum())
        self._outside += int((given & ~inside).sum())

    def judge(self, name: str) -> None:
        if self._given >= _MIN_TO_JUDGE and self._outside > _MAX_OUTSIDE * self._given:
            raise SourceError(
                f"{name}: {self._outside:,} of {self._given:,} coordinates lie outside the place. "
                "Have longitude and latitude changed places, or are they no longer degrees?",
                "outside the place",
            )
