"""Long numbers that a spreadsheet has cut: 2.023E+16, or nothing but zeros after 15 digits."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
import pandas as pd

# Of numbers with more than 15 digits a tenth ends in zeros by chance, if they have 16.
_MAX_BY_CHANCE = 0.2
_CUT = re.compile(r"\d+[.,]\d+E[+-]?\d{1,3}|\dE[+-]\d{1,3}")


def is_cut(text: str) -> bool:
    """Whether a text, in upper case, is a number in scientific notation."""
    return "E" in text and bool(_CUT.fullmatch(text))


def cut_and_long(text: pd.Series) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.bool_]]:
    """By cell: 2 where a number is certainly cut, 1 where it may be, else 0; and which are long."""
    bare = text.str.replace(r"\.0+$", "", regex=True)
    certain = text.str.upper().str.fullmatch(_CUT.pattern).to_numpy(dtype=bool)
    long = bare.str.fullmatch(r"\d{16,}").to_numpy(dtype=bool)
    rounded = bare.str.fullmatch(r"\d{15}0+").to_numpy(dtype=bool)
    return np.where(certain, 2, rounded).astype(np.int8), long


def decided(cut: npt.NDArray[np.int8], long: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which numbers of a whole column are cut: the rounded ones, where too many are."""
    rounded = int((cut == 1).sum())
    many = rounded > 1 and rounded > _MAX_BY_CHANCE * int(long.sum())
    return np.asarray((cut == 2) | ((cut == 1) & many))
