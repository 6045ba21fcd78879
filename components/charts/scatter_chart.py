"""The scatter: each area by its cameras and its crime, on the colours of the map of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.name_places import NamePlace, name_places
from components.charts.palette import Palette
from components.charts.vega import arrow, config, haloed

_ROOM = 1.06  # times the largest figure is where a scale ends, so that no dot is cut


@dataclass(frozen=True)
class ScatterWords:
    """The words of the tooltip."""

    area: str
    cameras: str
    crime: str


def scatter_chart(
    points: pd.DataFrame,
    limits: tuple[Sequence[float], Sequence[float]],
    selected: str | None,
    words: ScatterWords,
    colors: Palette,
) -> dict[str, Any]:
    """Areas (`area_id`, `label`, `short`, `cameras`, `crime`, `fill`, `named`) by two rates.

    Axes run on a square-root scale, since a few areas are far out. Thin lines stand at the
    `limits` of the classes (of cameras, of crime), so the nine fields are those of
    the map. `named` areas have their `short` name beside them where it covers no other dot,
    and so has the selected wherever it stands.
    """
    axis = {"tickCount": 5, "format": ",~r", "grid": False}
    x, y = (
        {"field": field, "type": "quantitative", "title": None, "axis": axis}
        | {"scale": {"type": "sqrt", "domain": [0, _ROOM * float(points[field].max())]}}
        for field in ("cameras", "crime")
    )
    plain = {"x": {"field": "cameras", "type": "quantitative"}}
    plain |= {"y": {"field": "crime", "type": "quantitative"}}
    chosen = points[points["area_id"] == selected]
    dot = {"type": "circle", "size": 110, "opacity": 1, "stroke": colors.ink, "strokeWidth": 0.8}
    ring = {"type": "point", "size": 260, "color": colors.ink, "strokeWidth": 3, "tooltip": None}
    rule = {"type": "rule", "color": colors.muted, "strokeWidth": 0.7, "tooltip": None}
    frames = {
        "areas": points.drop(columns=["named"]),
        "camera limits": pd.DataFrame({"cameras": list(limits[0])}),
        "crime limits": pd.DataFrame({"crime": list(limits[1])}),
        "chosen": chosen.drop(columns=["named"]),
    }
    tooltip = [
        {"field": "label", "type": "nominal", "title": words.area},
        {"field": "cameras", "type": "quantitative", "title": words.cameras, "format": ",.3~r"},
        {"field": "crime", "type": "quantitative", "title": words.crime, "format": ",.3~r"},
    ]
    fill = {"field": "fill", "type": "nominal", "scale": None, "legend": None}
    text = plain | {"text": {"field": "short", "type": "nominal"}}
    layers: list[dict[str, Any]] = [
        {"data": {"name": "camera limits"}, "mark": rule, "encoding": {"x": x}},
        {"data": {"name": "crime limits"}, "mark": rule, "encoding": {"y": y}},
        {
            "data": {"name": "areas"},
            "mark": dot,
            "encoding": {"x": x, "y": y, "color": fill, "tooltip": tooltip},
        },
    ]
    # An empty layer would be an image without a description to a screen reader.
    if len(chosen):
        layers.append({"data": {"name": "chosen"}, "mark": ring, "encoding": plain})
    for number, (place, part) in enumerate(_names(points, selected)):
        frames[f"names {number}"] = part.drop(columns=["named"])
        mark = place.mark | {"fontWeight": 600}
        layers += haloed(f"names {number}", mark, text, colors.ink, colors)
    return {
        "datasets": {name: arrow(frame) for name, frame in frames.items()},
        "layer": layers,
        "width": "container",
        "height": 380,
        "padding": {"left": 2, "right": 12, "top": 8},
        "config": config(colors),
    }


def _names(points: pd.DataFrame, selected: str | None) -> list[tuple[NamePlace, pd.DataFrame]]:
    """The areas that have their name beside them, by the side it is on."""
    at = (points[["cameras", "crime"]] / (_ROOM * points[["cameras", "crime"]].max())) ** 0.5
    is_selected = (points["area_id"] == selected).to_numpy()
    wanted = [*is_selected.nonzero()[0], *(points["named"].to_numpy() & ~is_selected).nonzero()[0]]
    found = name_places(
        list(at.itertuples(index=False, name=None)),
        [(int(position), points["short"].iloc[position]) for position in wanted],
        int(wanted[0]) if is_selected.any() else None,
    )
    sides: dict[NamePlace, list[int]] = {}
    for position, place in found.items():
        sides.setdefault(place, []).append(position)
    return [(place, points.iloc[positions]) for place, positions in sides.items()]
