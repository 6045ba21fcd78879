"""What is looked for in incidents as they pass by, and the records that are set aside."""

from __future__ import annotations

import datetime as dt

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from data.files.counted import counted
from data.files.downloads import require_columns
from data.files.faults import Fault, SourceError
from data.pipeline.report_days import DateForm
from data.place import Place
from data.published.schema import BEFORE_SERIES, IN_FUTURE, NO_TIME

Bounds = tuple[float, float, float, float]  # west, south, east, north in WGS 84 degrees

# Reports that lie elsewhere come one by one; many mean that coordinates changed their meaning.
_MAX_OUTSIDE = 0.02
_MAX_REPEATED = 0.02  # of record numbers
_MIN_TO_JUDGE = 50
# One record in a hundred may have no time that can be true; more, and the field is not what it was.
MAX_WITHOUT_TIME = 0.01
_MARGIN_DEG = 0.02  # about two kilometres: incidents on the city's edge are the city's
_EPOCH = np.datetime64("1970-01-01")  # portals write 1900 and the like for "not known"


class Aside:
    """Records set aside: how many for each reason, and the number of the first, from 1."""

    def __init__(self) -> None:
        self.told: dict[str, dict[str, int]] = {}

    def add(self, reason: str, records: npt.NDArray[np.int64]) -> None:
        """Note the positions of some records in their source, from 0, in order."""
        if len(records):
            known = self.told.setdefault(reason, {"count": 0, "first": int(records[0]) + 1})
            known["count"] += len(records)


class _Seen:
    """What was seen so far, by hashes of eight bytes each."""

    def __init__(self) -> None:
        self._seen = np.array([], np.uint64)  # sorted

    def __len__(self) -> int:
        return len(self._seen)

    def again(self, hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        """Which were seen before, here or earlier; all are seen from now on."""
        again: npt.NDArray[np.bool_] = pd.Series(hashes).duplicated().to_numpy() | self._has(hashes)
        # A stable sort merges the old hashes, which are in order, with the few new ones.
        self._seen = np.sort(np.concatenate([self._seen, np.sort(hashes[~again])]), kind="stable")
        return again

    def _has(self, hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        if not len(self._seen):
            return np.zeros(len(hashes), bool)
        at = np.searchsorted(self._seen, hashes).clip(max=len(self._seen) - 1)
        known: npt.NDArray[np.bool_] = self._seen[at] == hashes
        return known


class RecordNumbers:
    """Record numbers seen so far, to count a record sent twice once."""

    def __init__(self) -> None:
        self._seen = _Seen()
        self._repeated = 0

    def first_seen(self, raw: pd.DataFrame, column: str) -> pd.DataFrame:
        """The rows whose record number is new; rows without one are all new."""
        if column not in raw:
            return raw
        numbered = np.flatnonzero(raw[column] != "")
        numbers = pd.util.hash_array(raw[column].to_numpy(object)[numbered])
        again = numbered[self._seen.again(numbers)]
        self._repeated += len(again)
        return raw.drop(raw.index[again])

    def judge(self, name: str) -> None:
        """A few may overlap where pages meet; many mean that the field is no record number."""
        every = len(self._seen) + self._repeated
        if every >= _MIN_TO_JUDGE and self._repeated > _MAX_REPEATED * every:
            raise SourceError(
                f"{name}: {self._repeated:,} of {counted(every, 'record number')} come twice. "
                "Does the field number every record, and was it not rounded?",
                "duplicate page",
            )


class ReportNumbers:
    """Numbers of reports seen so far, for offenses of which a report counts once."""

    def __init__(self, place: Place) -> None:
        self._field, self._offenses = place.crime.fields.report, place.crime.by_report
        self._seen = _Seen()

    def first_of_each(self, name: str, raw: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
        """The typed rows without those whose report and offense came before.

        Records without a number are reports of their own. `raw` has the same index.
        """
        if self._field is None:
            return rows
        require_columns(name, raw, [self._field])
        numbers = raw.loc[rows.index, self._field].str.strip()
        asked = np.flatnonzero(rows["offense"].isin(self._offenses) & (numbers != ""))
        keys = (numbers + "\0" + rows["offense"]).to_numpy(object)[asked]
        return rows.drop(rows.index[asked[self._seen.again(pd.util.hash_array(keys))]])


class Outside:
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
                f"{name}: {self._outside:,} of {counted(self._given, 'coordinate')} lie outside "
                "the place. Have longitude and latitude changed places, or are they no longer "
                "degrees?",
                "outside the place",
            )


class ReportTimes:
    """Gives records their day, and sets those aside that can have none."""

    def __init__(self, place: Place, form: DateForm, today: dt.date) -> None:
        self._form, self._timezone = form, place.timezone
        self._local_time = place.crime.fields.local_time
        self._first, self._today = np.datetime64(place.crime.first_day), np.datetime64(today)
        self._read = self._before = 0
        self._faulty = Aside()

    def dated(self, rows: pa.Table, aside: Aside) -> pa.Table:
        """The rows that have a day within the series, with a column `day`."""
        texts, record = rows["reported"].combine_chunks(), rows["record"].to_numpy()
        days = self._form.local_days(texts, self._timezone, local_time=self._local_time)
        unread, future, before = np.isnat(days), days > self._today, days < self._first
        faults = {NO_TIME: unread, IN_FUTURE: future, BEFORE_SERIES: days < _EPOCH}
        for reason, found in faults.items():
            self._faulty.add(reason, record[found])
        for reason, found in (faults | {BEFORE_SERIES: before}).items():
            aside.add(reason, record[found])
        self._read += len(days)
        self._before += int(before.sum())
        dated = rows.append_column("day", pa.array(days, pa.date32()))
        return dated.filter(pa.array(~(unread | future | before)))

    def judge(self, name: str) -> None:
        """One record, or a few in many, are set aside; more stop the source."""
        told = self._faulty.told
        faulty = sum(each["count"] for each in told.values())
        if faulty > max(1, MAX_WITHOUT_TIME * self._read) or 0 < faulty == self._read:
            reason = min(told, key=lambda each: told[each]["first"])
            why, fault = _TIME_FAULTS[reason]
            raise SourceError(
                f"{name}: records without a time of report that can be true are {faulty:,} of "
                f"{self._read:,}, and at most {MAX_WITHOUT_TIME:.0%} may be set aside; the first "
                f"is record {told[reason]['first']:,}, which {why}",
                fault,
            )
        if 0 < self._before == self._read:
            raise SourceError(
                f"{name}: every record, {self._read:,} in all, is dated before the series begins, "
                f"on {self._first}. Are its times “{self._form.told}”, as they look?",
                "schema change",
            )


_TIME_FAULTS: dict[str, tuple[str, Fault]] = {
    NO_TIME: (
        "has no readable time of report. Does `reported` in the place's TOML file name the field, "
        "and are all times written in one way?",
        "schema change",
    ),
    IN_FUTURE: ("is dated after today. Is the clock of this machine right?", "dates in the future"),
    BEFORE_SERIES: ("is dated before 1970. Are its times what they were?", "schema change"),
}
