"""The day of each report: one form of date for a whole source, told by all that it holds.

01/02/25 is read in three ways, and a page of a file rarely says which is meant. So every
record is looked at first, the form that fits is taken for all of them, and where two fit
the source is refused.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.files.faults import SourceError

Days = npt.NDArray[np.datetime64]  # of unit day, NaT where there is none

# A form is taken when every other one would leave more than this share of records unread.
_MIN_EVIDENCE = 0.01
# So many times, all at midnight, are days that a portal wrote as times.
_MIN_MIDNIGHTS = 10
_DAY_S = 86_400
_TIME = (
    r"(?:(?:[T ]|, ?) *(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r" *(?P<half>[AaPp])?(?:\.?[Mm]\.?)? *(?P<zone>[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$"
)
_YEAR, _MONTH, _DAY = r"(?P<year>\d{4}|\d{2})", r"(?P<month>\d{1,2})", r"(?P<day>\d{1,2})"
_NAME, _SIGN = r"(?P<name>[A-Za-z]{3,9})\.?", "[-/.]"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class _Form:
    """One way to write a date; `told` is how an error calls it."""

    told: str
    pattern: str


_MILLISECONDS = _Form("milliseconds since 1970", r"^(?P<number>-?\d{1,14})$")
_FORMS = (
    _MILLISECONDS,
    _Form("20250131", r"^(?P<year>[12]\d{3})(?P<month>\d{2})(?P<day>\d{2})$"),
    _Form("year first", rf"^(?P<year>\d{{4}}){_SIGN}{_MONTH}{_SIGN}{_DAY}{_TIME}"),
    _Form("day first", rf"^{_DAY}{_SIGN}{_MONTH}{_SIGN}{_YEAR}{_TIME}"),
    _Form("month first", rf"^{_MONTH}{_SIGN}{_DAY}{_SIGN}{_YEAR}{_TIME}"),
    _Form("year of two digits first", rf"^(?P<year>\d{{2}}){_SIGN}{_MONTH}{_SIGN}{_DAY}{_TIME}"),
    _Form("31 Jan 2025", rf"^{_DAY}[ -]?{_NAME}[ ,-]+{_YEAR}{_TIME}"),
    _Form("Jan 31, 2025", rf"^{_NAME}[ -]{_DAY}[ ,-]+{_YEAR}{_TIME}"),
)


@dataclass(frozen=True)
class _Times:
    """Times as written: the day, seconds after midnight and offset from UTC in seconds.

    NaN seconds: a day without a time. NaN offset: none is written.
    """

    day: Days
    seconds: npt.NDArray[np.float64]
    offset: npt.NDArray[np.float64]

    @property
    def readable(self) -> npt.NDArray[np.bool_]:
        return ~np.isnat(self.day)


@dataclass(frozen=True)
class DateForm:
    """How a source writes its dates, and whether its times tell more than the day."""

    form: _Form
    days_only: bool

    @property
    def told(self) -> str:
        """The form as an error calls it."""
        return self.form.told

    def local_days(self, texts: pa.Array, timezone: str, *, local_time: bool) -> Days:
        """The local calendar day of each report, NaT where none can be read.

        A value without a time is that day. A time is carried over from the offset that is
        written with it; where none is, it is UTC, or with `local_time` the place's own.
        """
        times = _read(self.form, texts)
        if self.days_only:
            return times.day
        days = times.day.copy()
        moves = ~np.isnan(times.seconds) & times.readable & _convertible(times.day)
        if local_time:
            moves &= ~np.isnan(times.offset)
        seconds = times.seconds[moves] - np.nan_to_num(times.offset[moves])
        instant = times.day[moves].astype("datetime64[s]") + seconds.astype("timedelta64[s]")
        local = pd.DatetimeIndex(instant).tz_localize("UTC").tz_convert(timezone)
        days[moves] = local.tz_localize(None).to_numpy().astype("datetime64[D]")
        return days


def _convertible(day: Days) -> npt.NDArray[np.bool_]:
    """Days that time zones are known of; others stand for nothing that happened."""
    return (day > np.datetime64("1900-01-01")) & (day < np.datetime64("2200-01-01"))


class DateEvidence:
    """What the records seen so far say of how their source writes dates."""

    def __init__(self, first: dt.date, last: dt.date) -> None:
        """Days before `first` and after `last` speak against a form, if another has fewer."""
        self._first, self._last = np.datetime64(first) - 1, np.datetime64(last) + 1
        self._records = 0
        self._fits = np.zeros((len(_FORMS), 2), np.int64)  # plausible days, days
        self._timed, self._midnights = (np.zeros(len(_FORMS), np.int64) for _ in range(2))

    def look_at(self, texts: pa.Array) -> None:
        self._records += int(pc.sum(pc.not_equal(texts, "")).as_py() or 0)
        for position, form in enumerate(_FORMS):
            times = _read(form, texts)
            plausible = (times.day >= self._first) & (times.day <= self._last)
            self._fits[position] += plausible.sum(), times.readable.sum()
            self._timed[position] += (times.readable & ~np.isnan(times.seconds)).sum()
            self._midnights[position] += (times.readable & (times.seconds == 0)).sum()

    def decide(self, name: str) -> DateForm:
        """The one form of the source called `name`. Raises SourceError where two fit as well."""
        best, *others = sorted(range(len(_FORMS)), key=lambda n: tuple(self._fits[n]), reverse=True)
        margin = _MIN_EVIDENCE * self._records
        for other in others:
            lead = self._fits[best] - self._fits[other]
            if self._fits[other].any() and lead.max() <= margin:
                raise SourceError(
                    f"{name}: its times can be read in two ways, “{_FORMS[best].told}” and "
                    f"“{_FORMS[other].told}”, and too few of them tell which. Use a feed that "
                    "writes years first, with four digits.",
                    "schema change",
                )
        timed, midnights = self._timed[best], self._midnights[best]
        return DateForm(_FORMS[best], bool(_MIN_MIDNIGHTS <= timed == midnights))


def _read(form: _Form, texts: pa.Array) -> _Times:
    texts = pc.utf8_trim_whitespace(texts)
    if form is _MILLISECONDS:
        return _read_milliseconds(texts, form)
    found = pc.extract_regex(texts, form.pattern)
    there = np.asarray(found.is_valid())
    names = {field.name for field in found.type}

    def number(part: str) -> npt.NDArray[np.float64]:
        return _numbers(found, part) if part in names else np.full(len(texts), np.nan)

    month = _named_months(found) if "name" in names else number("month")
    year = number("year")
    # Two digits are of 1969 to 2068, as in POSIX.
    year = np.where(year < 69, year + 2000, np.where(year < 100, year + 1900, year))
    seconds = _seconds(number("hour"), number("minute"), number("second"), found, names)
    day = _days(year, month, number("day"))
    day[~there | (seconds >= _DAY_S)] = np.datetime64("NaT")
    return _Times(day, seconds, _offsets(found, names, len(texts)))


def _read_milliseconds(texts: pa.Array, form: _Form) -> _Times:
    found = pc.extract_regex(texts, form.pattern)
    number = _numbers(found, "number")
    seconds = np.floor(number / 1000)
    there = ~np.isnan(seconds)
    day = np.full(len(texts), np.datetime64("NaT"), "datetime64[D]")
    day[there] = np.floor(seconds[there] / _DAY_S).astype(np.int64).astype("datetime64[D]")
    return _Times(day, seconds % _DAY_S, np.full(len(texts), np.nan))


def _part(found: pa.Array, part: str) -> pa.Array:
    return pc.struct_field(found, part)


def _numbers(found: pa.Array, part: str) -> npt.NDArray[np.float64]:
    """A part as numbers, NaN where it is not written."""
    text = _part(found, part)
    numbers = pc.cast(pc.if_else(pc.equal(text, ""), None, text), pa.float64())
    return np.asarray(numbers.to_numpy(zero_copy_only=False), np.float64)


def _named_months(found: pa.Array) -> npt.NDArray[np.float64]:
    short = pc.utf8_slice_codeunits(pc.utf8_lower(_part(found, "name")), 0, 3)
    position = pc.index_in(short, value_set=pa.array(_MONTHS))
    return np.asarray(position.to_numpy(zero_copy_only=False), np.float64) + 1


def _seconds(
    hour: npt.NDArray[np.float64],
    minute: npt.NDArray[np.float64],
    second: npt.NDArray[np.float64],
    found: pa.Array,
    names: set[str],
) -> npt.NDArray[np.float64]:
    """Seconds after midnight, at least a day where the clock has no such time."""
    if "half" in names:
        half = _part(found, "half")
        is_half = np.asarray(pc.is_in(half, value_set=pa.array(list("AaPp"))))
        after_noon = np.asarray(pc.is_in(half, value_set=pa.array(list("Pp"))))
        wrong = is_half & ((hour < 1) | (hour > 12))
        hour = np.where(is_half, hour % 12 + 12 * after_noon, hour)
        hour = np.where(wrong, 24, hour)
    hour = np.where((minute > 59) | (second > 60), 24, hour)
    return hour * 3600 + minute * 60 + np.nan_to_num(second)


def _offsets(found: pa.Array, names: set[str], size: int) -> npt.NDArray[np.float64]:
    """Offsets from UTC in seconds, NaN where none is written."""
    if "zone" not in names:
        return np.full(size, np.nan)
    zone = _part(found, "zone")
    parts = pc.extract_regex(zone, r"^(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})?$")
    size_s = _numbers(parts, "hours") * 3600 + np.nan_to_num(_numbers(parts, "minutes")) * 60
    west = np.asarray(pc.fill_null(pc.equal(_part(parts, "sign"), "-"), False))
    utc = np.asarray(pc.is_in(zone, value_set=pa.array(["Z", "z", "UTC", "GMT"])))
    return np.where(utc, 0.0, np.where(west, -size_s, size_s))


def _days(
    year: npt.NDArray[np.float64], month: npt.NDArray[np.float64], day: npt.NDArray[np.float64]
) -> Days:
    """Calendar days, NaT where there is no such day."""
    days = np.full(len(year), np.datetime64("NaT"), "datetime64[D]")
    known = (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31) & (year >= 1)
    months = ((year[known] - 1970) * 12 + month[known] - 1).astype(np.int64)
    first = months.astype("datetime64[M]")
    found = first.astype("datetime64[D]") + (day[known] - 1).astype(np.int64)
    found[found.astype("datetime64[M]") != first] = np.datetime64("NaT")
    days[known] = found
    return days
