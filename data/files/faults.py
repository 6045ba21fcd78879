"""What can be wrong with a public source, each with a name that a cron mail can carry."""

from __future__ import annotations

from typing import Literal

Fault = Literal[
    "unreachable",
    "too slow",
    "throttled",
    "refused",
    "redirected",
    "too large",
    "cut short",
    "not the format asked for",
    "layer missing",
    "schema change",
    "truncated page",
    "duplicate page",
    "changed while read",
    "fewer records",
    "unknown offense",
    "dates in the future",
    "outside the place",
    "boundaries changed",
    "not usable",
]


class SourceError(ValueError):
    """A public source is missing or not what it should be; the message names it.

    `fault` is the name of what is wrong. The message never carries a record.
    """

    def __init__(self, message: str, fault: Fault = "not usable") -> None:
        super().__init__(message)
        self.fault: Fault = fault
