"""Cells of a registry as values: identifiers, numbers of cameras, degrees."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake.placeholders import says_nothing

MAX_CAMERAS = 9_999
MAX_LENGTH = 200  # signs of an identifier; longer cells hold none
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_DECIMALS = re.compile(r"\.0+$")
_ZEROS = re.compile(r"^0+(?=\d)")


def identifiers(text: pd.Series) -> pd.Series:
    """Identifiers in one form; "" for a cell that says nothing.

    Case, spaces, signs that cannot be seen, leading zeros and ".0" make no other
    identifier: ten ways to write one must not look like ten addresses.
    """
    codes, unique = pd.factorize(text)
    forms = pd.Series([_identifier(cell) for cell in unique], dtype="str")
    return forms.take(codes).set_axis(text.index)


def _identifier(cell: str) -> str:
    if len(cell) > MAX_LENGTH:
        return ""
    if cell.isascii() and cell.isprintable():
        upper, plain = cell.upper(), cell.upper().replace(" ", "")
    else:
        upper = unicodedata.normalize("NFKC", cell).upper()
        plain = "".join(sign for sign in upper if unicodedata.category(sign)[0] not in "CZ")
    if says_nothing(plain) or (" " in upper and says_nothing(" ".join(upper.split()))):
        return ""
    number = _THOUSANDS.sub("", plain) if "," in plain else plain
    number = _DECIMALS.sub("", number) if "." in number else number
    return _ZEROS.sub("", number) if number[0] == "0" else number


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


def is_rounded(degrees: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which degrees have two decimals or fewer: places to about a kilometre."""
    hundredths = degrees * 100
    return np.asarray(np.abs(hundredths - np.rint(hundredths)) < 1e-7)
