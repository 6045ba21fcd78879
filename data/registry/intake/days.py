"""Days as people write them; day or month first is decided for a whole file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from data.files.counted import counted
from data.registry.intake.fields import RegistryError
from data.registry.intake.mapping import ORDERS

_TIME = r"([T ]+\d{1,2}:\d{2}[\d:.]*( ?[AP]M)?( ?(Z|[+-]\d{2}:?(\d{2})?))?)?"
_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})" + _TIME, re.IGNORECASE | re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})" + _TIME, re.IGNORECASE | re.ASCII)
_SHORT_YEAR = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2})" + _TIME, re.IGNORECASE | re.ASCII)
_MAX_WRONG = 0.01  # of the dates that tell the order: slips of the pen

Days = npt.NDArray[np.datetime64]


def read_days(texts: Sequence[str], rows: npt.NDArray[Any], order: str | None = None) -> Days:
    """Days; not a time (NaT) where a text is empty or not readable.

    `rows` counts the rows of each text. A time of day is read over, with its zone: the
    day counts as it is written. 07/25/2024 tells that 07/09/2024 is in July, and
    25/07/2024 that it is in September; so do dots and hyphens. `order` is "month-first" or
    "day-first" where somebody has said so. Raises RegistryError where dates tell nothing, both,
    or another order than was said, and where many have years of two figures.
    """
    _refuse_short_years(texts, rows)
    month_first = np.array([_day(text, 0) for text in texts], dtype="datetime64[D]")
    day_first = np.array([_day(text, 1) for text in texts], dtype="datetime64[D]")
    only_month = int(rows[~np.isnat(month_first) & np.isnat(day_first)].sum())
    only_day = int(rows[np.isnat(month_first) & ~np.isnat(day_first)].sum())
    differ = ~np.isnat(month_first) & ~np.isnat(day_first) & (month_first != day_first)
    either = int(rows[differ].sum())
    if min(only_month, only_day) > _MAX_WRONG * (only_month + only_day):
        raise RegistryError(
            "Dates such as 03/04/2024 contradict each other. With the month first: "
            f"{only_month:,}; with the day first: {only_day:,}. {_REMEDY}"
        )
    if order is not None:
        against = only_day if order == ORDERS[0] else only_month
        if against > _MAX_WRONG * (only_month + only_day):
            raise RegistryError(
                f"The mapping file says {order}, and {counted(against, 'date')} can only be the "
                "other way."
            )
        return month_first if order == ORDERS[0] else day_first
    if either and not only_month and not only_day:
        raise RegistryError(
            f"{counted(either, 'date')} such as 03/04/2024 may have the day or the month first, "
            "and no date tells which. Which is it? Say so in the mapping file, [dates] and below "
            f'it order = "{ORDERS[0]}" or "{ORDERS[1]}". {_REMEDY}'
        )
    return day_first if only_day > only_month else month_first


def _refuse_short_years(texts: Sequence[str], rows: npt.NDArray[Any]) -> None:
    short = np.array([bool(_SHORT_YEAR.fullmatch(text)) for text in texts], dtype=bool)
    if (found := int(rows[short].sum())) > _MAX_WRONG * int(rows.sum()):
        raise RegistryError(
            f"{counted(found, 'date has a year', 'dates have years')} of two figures, "
            f"such as 03/04/05: which of the three is the year cannot be told. {_REMEDY}"
        )


_REMEDY = (
    "Or write all days as 2024-07-09, then publish again. The columns are registered_on, ended_on."
)


def _day(text: str, first: int) -> dt.date | None:
    """`first` is 0 where the month stands first, 1 where the day does."""
    if iso := _ISO.fullmatch(text):
        year, month, day = iso[1], iso[3], iso[4]
    elif slashed := _SLASHED.fullmatch(text):
        year, month, day = slashed[4], slashed[1 + 2 * first], slashed[3 - 2 * first]
    else:
        return None
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
