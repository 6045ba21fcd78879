"""How areas are named to an operator: as the city's own file has them, with the ids made of it."""

from __future__ import annotations

import pandas as pd

from data.files.records import shown
from data.published.names import may_be_told


def called(areas: pd.DataFrame) -> dict[str, str]:
    """By `area_id`, what the source calls each area (`source_id`, where that is known).

    An id that is the source's own stands alone, as does one of a name that could be private.
    """
    sources = areas["source_id"] if "source_id" in areas else areas["area_id"]
    return {
        area_id: area_id
        if source == area_id or not may_be_told(source)
        else f"{shown(source)} ({area_id})"
        for area_id, source in zip(areas["area_id"], sources, strict=True)
    }
