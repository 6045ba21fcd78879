"""Codes in place of texts, and tables by code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[np.int64]
NONE = -1  # the code of an empty text


@dataclass
class Coder:
    """Numbers for texts, in the order of their first appearance."""

    _codes: dict[str, int] = field(default_factory=dict)

    def encode(self, text: pd.Series) -> Codes:
        """The code of each text, -1 for an empty one; new texts get new codes."""
        codes, unique = pd.factorize(text)
        known = self._codes
        table = [known.setdefault(value, len(known)) if value else NONE for value in unique]
        encoded: Codes = np.array(table, dtype=np.int64)[codes]
        return encoded

    def texts(self) -> Iterable[str]:
        """The texts in the order of their codes."""
        return self._codes

    def ranks(self) -> Codes:
        """By code, the place of its text in alphabetical order, whatever the order of rows was."""
        order = np.argsort(np.array(list(self._codes), dtype=object), kind="stable")
        ranks = np.empty(len(order), dtype=np.int64)
        ranks[order] = np.arange(len(order))
        return ranks


def ranked(codes: Codes, ranks: Codes) -> Codes:
    """Codes exchanged for ranks; -1 stays."""
    return np.append(ranks, NONE)[codes]


def lowest_by(keys: Codes, values: Codes, n_keys: int) -> Codes:
    """The lowest value of each key, -1 for a key without any."""
    none = np.iinfo(np.int64).max
    lowest = np.full(n_keys, none)
    np.minimum.at(lowest, keys, values)
    lowest[lowest == none] = NONE
    return lowest


def take(table: Codes, keys: Codes) -> Codes:
    """`table[keys]`, and -1 for a key of -1."""
    return np.append(table, NONE)[keys]


def most_frequent(keys: Codes, values: Codes, n_keys: int) -> Codes:
    """The most frequent value of each key, of several the lowest; -1 for a key without any."""
    counts: Any = pd.DataFrame({"key": keys, "value": values}).value_counts().reset_index()
    counts = counts.sort_values(["key", "count", "value"], ascending=[True, False, True])
    first = counts.drop_duplicates("key")
    table = np.full(n_keys, NONE)
    table[first["key"].to_numpy()] = first["value"].to_numpy()
    return table
