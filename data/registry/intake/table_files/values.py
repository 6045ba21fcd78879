"""Cells in one form, whatever a file writes them as: degrees, days, the state of a registration.

What can be read in one way only is written in that way; all else stays as it is, and is judged
by the whole file or set aside later. Nothing is guessed for a single cell.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.files.coordinates import WGS84, transformer
from data.files.counted import counted
from data.registry.intake.fields import RegistryError

_PLAIN = re.compile(r"[-+]?[\d.,]*")
_DEGREES = re.compile(
    r"([NSEW])?\s*([-+]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*[°º]?"
    r"(?:[\s:]*(\d{1,2}(?:[.,]\d+)?)\s*['′’]?(?:[\s:]*(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′)?)?)?"
    r"\s*([NSEW])?"
)
_MONTHS = {
    name: number
    for number, names in enumerate(zip(calendar.month_abbr, calendar.month_name, strict=True))
    for name in (*map(str.upper, names), *(["SEPT"] if number == 9 else []))
}
_WEEKDAY = r"(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\.?,?\s+)?"
_TIME = r"(?:[,\s]+(?:AT\s+)?\d{1,2}:\d{2}.*)?"
_DAY_NAMED = re.compile(
    _WEEKDAY + r"(\d{1,2})(?:ST|ND|RD|TH)?[\s./-]+([A-Z]{3,9})\.?,?[\s./-]+(\d{4})" + _TIME
)
_MONTH_NAMED = re.compile(
    _WEEKDAY + r"([A-Z]{3,9})\.?[\s./-]+(\d{1,2})(?:ST|ND|RD|TH)?,?[\s./-]+(\d{4})" + _TIME
)
_NUMBER = re.compile(r"(\d{5}|\d{8}|\d{10}|\d{13})(?:\.\d+)?")
_FIRST_OF_1900 = dt.date(1899, 12, 30)  # day 0 of a spreadsheet, from March 1900 on
_THOUSANDS = r"(?<=\d),(?=\d{3}(?:\D|$))"  # commas in a number of metres
_COARSE = 1_000  # metres or feet: numbers that are multiples of it were rounded


def in_degrees(
    longitude: pd.Series, latitude: pd.Series, system: str | None
) -> tuple[pd.Series, pd.Series]:
    """Coordinates as degrees in WGS 84 with a decimal point, as text.

    `system` is that of the cells, None for degrees. Degrees, minutes and seconds are read with
    their letter or sign. Raises RegistryError where most rows hold numbers no degree can have,
    and no system is named.
    """
    if system is not None:
        return _transformed(longitude, latitude, system)
    _refuse_metres(longitude, latitude)
    return _each(longitude, _decimal), _each(latitude, _decimal)


def _each(text: pd.Series, form: Callable[[str], str]) -> pd.Series:
    codes, unique = pd.factorize(text)
    return pd.Series([form(cell) for cell in unique], dtype="str").take(codes).set_axis(text.index)


def _decimal(cell: str) -> str:
    """A cell in degrees, minutes and seconds as a decimal number; other cells as they are."""
    if _PLAIN.fullmatch(cell) or not (found := _DEGREES.fullmatch(cell.strip().upper())):
        return cell
    before, sign, *parts, after = found.groups()
    if (before and after) or (sign and (before or after)):
        return cell
    degrees, minutes, seconds = (float((part or "0").replace(",", ".")) for part in parts)
    if max(minutes, seconds) >= 60 or (parts[1] and not degrees.is_integer()):
        return cell
    negative = sign == "-" or (before or after or "N") in "SW"
    value = (-1 if negative else 1) * (degrees + minutes / 60 + seconds / 3600)
    # Whole minutes say no more than two decimals do: they place to a mile.
    coarse = parts[1] is not None and parts[2] is None and minutes.is_integer()
    return f"{value:.2f}" if coarse else f"{value:.7f}"


def _numbers(text: pd.Series, thousands: str = "") -> npt.NDArray[np.float64]:
    """Cells as numbers; a comma is that of decimals, unless commas that part `thousands` go."""
    plain = text.str.replace(thousands, "", regex=True) if thousands else text
    plain = plain.str.replace(",", ".", regex=False)
    numbers: npt.NDArray[np.float64] = pd.to_numeric(plain, errors="coerce").to_numpy(np.float64)
    return numbers


def _transformed(
    longitude: pd.Series, latitude: pd.Series, system: str
) -> tuple[pd.Series, pd.Series]:
    x, y = _numbers(longitude, _THOUSANDS), _numbers(latitude, _THOUSANDS)
    there = np.isfinite(x) & np.isfinite(y) & ((x != 0) | (y != 0))
    degrees = transformer(system, WGS84).transform(x[there], y[there])
    coarse = (x[there] % _COARSE == 0) & (y[there] % _COARSE == 0)
    found = []
    for text, values in zip((longitude, latitude), degrees, strict=True):
        cells = text.to_numpy(dtype=object, copy=True)
        cells[there] = [
            f"{value:.2f}" if rounded else f"{value:.7f}" if np.isfinite(value) else "none"
            for value, rounded in zip(values, coarse, strict=True)
        ]
        found.append(pd.Series(cells, dtype="str", index=text.index))
    return found[0], found[1]


def _refuse_metres(longitude: pd.Series, latitude: pd.Series) -> None:
    decimal, grouped = (
        [np.abs(_numbers(text, commas)) for text in (longitude, latitude)]
        for commas in ("", _THOUSANDS)
    )
    x, y = np.where(np.isfinite(decimal), decimal, grouped)  # 77,025 may be a degree
    given = np.isfinite(x) & np.isfinite(y)
    beyond = int((given & (x > 180) & (y > 180)).sum())
    if 2 * beyond > max(1, int(given.sum())):
        raise RegistryError(
            f"{counted(beyond, 'row holds', 'rows hold')} coordinates that are no degrees. "
            "Are they metres or feet of a grid? Then say of which one in the mapping file: "
            '[coordinates], and below it system = "EPSG:26985", with the number of your grid.'
        )


def plain_days(text: pd.Series) -> pd.Series:
    """Days that can be read in one way only as 2024-07-09; all others as they are.

    Months in words; 20240709; a spreadsheet's number of days since 1900; seconds or
    milliseconds since 1970, of which the day in UTC counts.
    """
    return _each(text, _plain_day)


def _plain_day(cell: str) -> str:
    if number := _NUMBER.fullmatch(cell):
        return _numbered(number[1]) or cell
    upper = cell.upper()
    if named := _DAY_NAMED.fullmatch(upper):
        day, month, year = named[1], named[2], named[3]
    elif named := _MONTH_NAMED.fullmatch(upper):
        month, day, year = named[1], named[2], named[3]
    else:
        return cell
    return _iso(int(year), _MONTHS.get(month, 0), int(day)) or cell


def _numbered(digits: str) -> str:
    if len(digits) == 8:
        return _iso(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) == 5:
        return (_FIRST_OF_1900 + dt.timedelta(days=int(digits))).isoformat()
    seconds = int(digits) // (1 if len(digits) == 10 else 1_000)
    return dt.datetime.fromtimestamp(seconds, dt.UTC).date().isoformat()


def _iso(year: int, month: int, day: int) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""
