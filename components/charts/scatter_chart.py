"""The scatter: each area by its cameras and its crime, on the colours of the map of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.name_places import NamePlace, name_places
from components.charts.palette import Palette
from components.charts.vega import haloed, layer, layered, nominal, quantitative

_ROOM = 1.06  # times the largest figure is where a scale ends, so that no dot is cut
_POSITION = {"x": quantitative("cameras"), "y": quantitative("crime")}


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
    names = _names(points, selected)
    drawn = points.drop(columns=["named"])
    chosen = drawn[drawn["area_id"] == selected]
    frames = {
        "areas": drawn,
        "camera limits": pd.DataFrame({"cameras": list(limits[0])}),
        "crime limits": pd.DataFrame({"crime": list(limits[1])}),
        "chosen": chosen,
        **{f"names {number}": named for number, (_, named) in enumerate(names)},
    }
    layers = _area_layers(_axis(points, "cameras"), _axis(points, "crime"), words, colors)
    # An empty layer would be an image without a description to a screen reader.
    if len(chosen):
        layers.append(_ring_layer(colors))
    for number, (place, _) in enumerate(names):
        mark = place.mark | {"fontWeight": 600}
        text = _POSITION | {"text": nominal("short")}
        layers += haloed(f"names {number}", mark, text, colors.ink, colors)
    return layered(frames, layers, 380, {"left": 2, "right": 12, "top": 8}, colors)


def _axis(points: pd.DataFrame, field: str) -> dict[str, Any]:
    return quantitative(
        field,
        title=None,
        axis={"tickCount": 5, "format": ",~r", "grid": False},
        scale={"type": "sqrt", "domain": [0, _ROOM * float(points[field].max())]},
    )


def _area_layers(
    x: dict[str, Any], y: dict[str, Any], words: ScatterWords, colors: Palette
) -> list[dict[str, Any]]:
    """The limits of the classes, and a dot an area over them."""
    rule = {"type": "rule", "color": colors.muted, "strokeWidth": 0.7, "tooltip": None}
    dot = {"type": "circle", "size": 110, "opacity": 1, "stroke": colors.ink, "strokeWidth": 0.8}
    fill = nominal("fill", scale=None, legend=None)
    tooltip = [
        nominal("label", title=words.area),
        quantitative("cameras", title=words.cameras, format=",.3~r"),
        quantitative("crime", title=words.crime, format=",.3~r"),
    ]
    return [
        layer("camera limits", rule, {"x": x}),
        layer("crime limits", rule, {"y": y}),
        layer("areas", dot, {"x": x, "y": y, "color": fill, "tooltip": tooltip}),
    ]


def _ring_layer(colors: Palette) -> dict[str, Any]:
    ring = {"type": "point", "size": 260, "color": colors.ink, "strokeWidth": 3, "tooltip": None}
    return layer("chosen", ring, _POSITION)


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
    drawn = points.drop(columns=["named"])
    return [(place, drawn.iloc[positions]) for place, positions in sides.items()]
