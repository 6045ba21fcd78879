"""The days from which an offense is counted in another way than before, as releases tell them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any


def break_days(facts: Mapping[str, Any], offense: str, reason: str) -> list[dt.date]:
    """Those for one reason; a release of before breaks were told has none."""
    return [
        dt.date.fromisoformat(each["day"])
        for each in facts.get("breaks_in_method", ())
        if (each["offense"], each["reason"]) == (offense, reason)
    ]
