"""How the scales of a chart write numbers and months, in a language that is not D3's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

# What Unicode's patterns of a date are in D3's (d3-time-format), as far as catalogs have them.
_PARTS = {"y": "%Y", "MMMM": "%B", "MMM": "%b", "MM": "%m", "M": "%-m", "dd": "%d", "d": "%-d"}


def in_language(chart: Mapping[str, Any], locale: Mapping[str, Any] | None) -> dict[str, Any]:
    """A chart with a locale of D3; None where that is English.

    Vega would describe scales and legends to screen readers in English: they are left to what is
    said of the chart as a whole.
    """
    if locale is None:
        return dict(chart)
    config = chart.get("config", {})
    unread = {part: {**config.get(part, {}), "aria": False} for part in ("axis", "legend")}
    return {**chart, "config": {**config, **unread, "locale": locale}}


def date_format(pattern: str) -> str:
    """A pattern of CLDR as D3 writes it.

    >>> date_format("d 'de' MMMM 'de' y"), date_format("y年M月d日")
    ('%-d de %B de %Y', '%Y年%-m月%-d日')
    """
    pieces = re.findall(r"'([^']*)'|(y+|M+|d+)|(.)", pattern)
    return "".join(quoted or _PARTS.get(part, part) or other for quoted, part, other in pieces)
