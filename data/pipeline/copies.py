"""A batch appended again: records that are the same in all but their number, in bulk.

A few are true, such as two victims of one homicide. But where nearly every record of some
days comes just as many times, twice or more, chance has no part in it.
"""

from __future__ import annotations

import datetime as dt

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from data.files.faults import SourceError

# So many different records at least, of which all but one in twenty come as often.
_MIN_RECORDS = 20
_MIN_SHARE = 0.95
_SPANS = (1, 7, 28)  # days that a batch may hold, beside all of them
_TIMES = {2: "twice", 3: "three times"}
_EPOCH = dt.date(1970, 1, 1)


class Copies:
    """Looks for them in all records of a source: a hash, a day and a number for each."""

    def __init__(self) -> None:
        self._hashes: list[npt.NDArray[np.uint64]] = []
        self._days: list[npt.NDArray[np.int32]] = []
        self._records: list[npt.NDArray[np.int64]] = []

    def look_at(self, dated: pa.Table) -> None:
        """Rows with `day` (date32), `record` (from 0) and all else that was read of them."""
        told = dated.drop_columns(["record", "day"]).to_pandas()
        self._hashes.append(pd.util.hash_pandas_object(told, index=False).to_numpy(np.uint64))
        self._days.append(dated["day"].cast(pa.int32()).to_numpy())
        self._records.append(dated["record"].to_numpy())

    def judge(self, name: str) -> None:
        """Raise SourceError where some days, from one to all of them, are there again."""
        if not sum(map(len, self._hashes)):
            return
        records = pd.DataFrame(
            {
                "hash": np.concatenate(self._hashes),
                "day": np.concatenate(self._days),
                "record": np.concatenate(self._records),
            }
        )
        if records["hash"].duplicated().sum() < _MIN_RECORDS:
            return
        for times in _TIMES:
            if days := _days_again(records, times):
                raise _appended_again(name, records, days, times)


def _days_again(records: pd.DataFrame, times: int) -> tuple[int, int] | None:
    """The first and the last of some days of which nearly every record comes so many times."""
    every = records.groupby("hash")["day"].agg(["first", "size"])
    days = np.arange(every["first"].min(), every["first"].max() + 1)
    same = every["size"] == times
    of_day = every.assign(every=1, same=same).groupby("first")[["every", "same"]]
    counts = of_day.sum().reindex(days).fillna(0)
    for span in sorted({min(each, len(days)) for each in (*_SPANS, len(days))}):
        held = counts.rolling(span).sum()
        found = (held["every"] >= _MIN_RECORDS) & (held["same"] >= _MIN_SHARE * held["every"])
        if found.any():
            through = int(found.idxmax())
            return through - span + 1, through
    return None


def _appended_again(
    name: str, records: pd.DataFrame, days: tuple[int, int], times: int
) -> SourceError:
    of_days = records[records["day"].between(*days)]
    copy = of_days.loc[of_days["hash"].duplicated(), "record"].min() + 1
    first, through = (_EPOCH + dt.timedelta(days=day) for day in days)
    when = f"on {first}" if first == through else f"from {first} through {through}"
    return SourceError(
        f"{name}: {when} nearly every record comes {_TIMES[times]}, the same in all but its "
        f"number; the first copy is record {copy:,}. Was a batch appended again? Take the copies "
        "out of it.",
        "duplicate page",
    )
