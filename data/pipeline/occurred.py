"""Incidents of a year by the day they happened, where no count by report is to be had.

A year by occurrence and one by report differ: what began in December is reported in January,
and what began years ago today. So these counts have a table of their own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import Executor

import pandas as pd

from data.pipeline.counting import Counting, count_incidents
from data.pipeline.incidents import Incidents
from data.place import Place


def occurred_table(
    place: Place,
    typed: Callable[[str, Place], Incidents],
    how: Counting,
    executor: Executor,
) -> pd.DataFrame | None:
    """Reports by area, offense and year of occurrence; None where the place has no such file.

    `typed` checks and types a file by what a place says of its fields. The year is that of the
    whole file.
    """
    config = place.crime.occurred
    if config is None:
        return None
    # The source may have cut the year in UTC: some hours of it can be of the year before.
    first_day = dt.date(config.year - 1, 1, 1)
    crime = place.crime.model_copy(update={"fields": config.fields, "first_day": first_day})
    incidents = typed(config.file, place.model_copy(update={"crime": crime}))
    cells = count_incidents(incidents, how, executor).areas
    sums = cells.groupby(["area_id", "offense"])["count"].sum().reset_index()
    return sums.assign(year=config.year)
