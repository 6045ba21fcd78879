"""A chart as a test sees it: checked by the schema of Vega-Lite, drawn, and its marks read.

Marks are found by what a screen reader is told of them.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pyarrow as pa

from components.charts.palette import LIGHT
from components.exports.plates.drawing import draw
from tests.components.charts.vega_lite import require_valid

_WIDTH = 400  # pixels


def rows(chart: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The rows of one data set, which a chart holds as an Arrow stream."""
    found: list[dict[str, Any]] = pa.ipc.open_stream(chart["datasets"][name]).read_all().to_pylist()
    return found


def valid(chart: dict[str, Any]) -> dict[str, Any]:
    """The chart, which fits the schema of Vega-Lite."""
    filled = {name: rows(chart, name) for name in chart.get("datasets", ())}
    require_valid(chart | ({"datasets": filled} if filled else {}))
    return chart


class Drawing:
    """The picture that Vega makes of a chart."""

    def __init__(self, chart: dict[str, Any]) -> None:
        self._root = ElementTree.fromstring(draw(chart, LIGHT, _WIDTH))

    def marks(self, kind: str) -> list[ElementTree.Element]:
        """Marks of a kind: circle, point, rule, line, area, rect, text or geoshape."""
        return [
            each
            for each in self._root.iter()
            if each.get("aria-roledescription", "") in (kind, f"{kind} mark")
        ]

    def said(self, kind: str) -> list[str]:
        """What a screen reader reads of each mark of a kind."""
        return [each.get("aria-label", "") for each in self.marks(kind)]

    def texts(self) -> list[str]:
        """All words and numbers on the picture, line by line."""
        return [line for each in self._shapes("text") for line in each.itertext()]

    def paths(self) -> list[ElementTree.Element]:
        """All shapes, those too that a screen reader is not told of."""
        return self._shapes("path")

    def _shapes(self, tag: str) -> list[ElementTree.Element]:
        return [each for each in self._root.iter() if each.tag.endswith(f"}}{tag}")]


def at(mark: ElementTree.Element) -> tuple[float, float]:
    """Where a mark stands, in pixels to the right and down."""
    found = re.match(r"translate\(([-.\d]+),([-.\d]+)\)", mark.get("transform", ""))
    assert found, "the mark has a place"
    return float(found[1]), float(found[2])


def pieces(line: ElementTree.Element) -> int:
    """How many pieces a line is in; a point between two gaps is one."""
    return line.get("d", "").count("M")
