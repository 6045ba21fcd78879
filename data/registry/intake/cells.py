"""Cells of a registry as values: identifiers, days, numbers of cameras, degrees."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

MAX_CAMERAS = 9_999
# What people and programs write into a cell they have nothing for.
NOTHING = ("", "0", "-", "N/A", "#N/A", "NA", "NAN", "NONE", "NULL", "UNKNOWN")

_TIME = r"([T ]+\d{1,2}:\d{2}[\d:.]*( ?[AP]M)?( ?(Z|[+-]\d{2}:?(\d{2})?))?)?"
_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})" + _TIME, re.IGNORECASE | re.ASCII)
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})" + _TIME, re.IGNORECASE | re.ASCII)


def identifiers(text: pd.Series) -> pd.Series:
    """Identifiers in one form; "" for a cell that says nothing.

    Case, spaces, signs that cannot be seen, leading zeros and ".0" make no other
    identifier: ten ways to write one must not look like ten addresses.
    """
    codes, unique = pd.factorize(text)
    forms = pd.Series([_identifier(cell) for cell in unique], dtype="str")
    return forms.take(codes).set_axis(text.index)


def _identifier(cell: str) -> str:
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFKC", cell).upper()
        if unicodedata.category(sign)[0] not in "CZ"
    )
    if plain in NOTHING:
        return ""
    number = re.sub(r"(?<=\d),(?=\d{3})", "", plain)
    number = re.sub(r"\.0+$", "", number)
    return re.sub(r"^0+(?=\d)", "", number)


def days(text: pd.Series) -> npt.NDArray[np.datetime64]:
    """Days; not a time (NaT) where a cell is empty or not readable.

    A time of day is read over, with its zone: the day counts as it is written.
    """
    codes, unique = pd.factorize(text)
    parsed = np.array([_day(cell) for cell in unique], dtype="datetime64[D]")
    of_cells: npt.NDArray[np.datetime64] = parsed[codes]
    return of_cells


def _day(cell: str) -> dt.date | None:
    if iso := _ISO.fullmatch(cell):
        year, month, day = iso[1], iso[3], iso[4]
    elif american := _AMERICAN.fullmatch(cell):
        month, day, year = american[1], american[2], american[3]
    else:
        return None
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def whole_numbers(text: pd.Series) -> npt.NDArray[np.int64]:
    """Whole numbers, "3.0" among them; -1 where a cell is none."""
    good = text.str.fullmatch(r"[0-9]{1,12}(\.0*)?").to_numpy(dtype=bool)
    numbers = pd.to_numeric(text.where(good, "-1"), errors="coerce")
    return np.asarray(numbers, dtype=np.float64).astype(np.int64)


def degrees(text: pd.Series) -> npt.NDArray[np.float64]:
    """Degrees; not a number where a cell is none or out of range. A decimal comma will do."""
    plain = text.str.replace(",", ".", regex=False)
    numbers: npt.NDArray[Any] = pd.to_numeric(plain, errors="coerce").to_numpy(dtype=np.float64)
    return np.where(np.abs(numbers) <= 180, numbers, np.nan)
