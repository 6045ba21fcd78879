"""How areas are named to an operator: as the city's own file has them, with the ids made of it."""

from __future__ import annotations

import pandas as pd

from data.files.records import shown
from data.published.names import may_be_told


def called(areas: pd.DataFrame) -> dict[str, str]:
    """By `area_id`, what the source calls each area: its `own_name`, else its `source_id`.

    An id stands alone where neither is known or is another, as does one of a name that could be
    private.
    """
    known = next((each for each in ("own_name", "source_id") if each in areas), "area_id")
    return {
        area_id: area_id
        if text in ("", area_id) or not may_be_told(text)
        else f"{shown(text)} ({area_id})"
        for area_id, text in zip(areas["area_id"], areas[known], strict=True)
    }
