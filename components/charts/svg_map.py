"""A map of all areas as SVG: light, sharp at any size, and with a link on each area.

Written without a script or a library of charts, so that it can stand in a page as it arrives.
Its colours are those of a palette, which may leave them to the style sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import pairwise
from typing import Any

import pandas as pd

from components.charts.close_up import CloseUp
from components.charts.map_features import Features, area_id, around, lines_of, middles
from components.charts.map_names import PlaceName, clear_of, place_names
from components.charts.palette import Palette

_WIDE = 1000  # units of the picture from west to east; whole ones are fine enough to draw in
_MARGIN = 8
_HATCH = 14  # units between two lines


@dataclass(frozen=True, eq=False)
class Drawing:
    """The outlines of a place as paths, made once for all maps of it, or of a part of it.

    `features` are flat (see `flat_features`): degrees, drawn as on a plane.
    """

    features: Features
    close: CloseUp | None = None

    @cached_property
    def _box(self) -> tuple[float, float, float, float]:
        """What is in sight: west, south, east and north."""
        if self.close:
            return self.close.box
        city = self.features["city"]
        points = [point for f in city for line in lines_of(f["geometry"]) for point in line]
        xs, ys = zip(*points, strict=True)
        return float(min(xs)), float(min(ys)), float(max(xs)), float(max(ys))

    @cached_property
    def _margin(self) -> int:
        return 0 if self.close else _MARGIN

    @cached_property
    def _scale(self) -> float:
        """Units a degree."""
        west, _, east, _ = self._box
        return (_WIDE - 2 * self._margin) / (east - west)

    @cached_property
    def height(self) -> int:
        _, south, _, north = self._box
        return round((north - south) * self._scale) + 2 * self._margin

    @cached_property
    def areas(self) -> dict[str, str]:
        """The path of each area's outline, by its id."""
        return {area_id(f): self.path(f["geometry"]) for f in self.features["area"]}

    @cached_property
    def lines(self) -> dict[str, str]:
        """The paths of all features of a role, by role: city, districts, parks, water."""
        return {
            role: "".join(self.path(f["geometry"]) for f in self.features.get(role, ()))
            for role in ("city", "district", "park", "water")
        }

    @cached_property
    def names(self) -> tuple[PlaceName, ...]:
        """The names of places, each where it touches no other and no line that is drawn."""
        return self.close.names if self.close else place_names(self.features)

    def path(self, geometry: Mapping[str, Any]) -> str:
        """Path data in whole units, each point relative to the one before."""
        closed = "z" if "Polygon" in geometry["type"] else ""
        return "".join(_path(map(self.at, line)) + closed for line in lines_of(geometry))

    def at(self, point: Sequence[float]) -> tuple[int, int]:
        west, _, _, north = self._box
        return (
            round((point[0] - west) * self._scale) + self._margin,
            round((north - point[1]) * self._scale) + self._margin,
        )


def svg_map(
    drawing: Drawing,
    classes: pd.Series,
    texts: Mapping[str, str],
    alt: str,
    colors: Palette,
    outlined: Sequence[Sequence[str]] = (),
    numbered: bool = False,
    link: Callable[[str], str] | None = None,
) -> str:
    """All areas in the colours of `classes` (by area id; missing: hatched).

    `texts` say what each area has, for a pointer and a screen reader; `link` gives the address
    that each leads to. The `outlined` ones, each one area or several taken as one, stand out.
    """
    body = [
        _areas(drawing, classes, texts, colors, link),
        f'<g pointer-events="none"><path d="{drawing.lines["water"]}" fill="{colors.water}"/>'
        f'<path d="{drawing.lines["park"]}" fill="none" stroke="{colors.park}" '
        f'stroke-width="2.5"/></g>',
        f'<g fill="none" stroke="{colors.ink}" pointer-events="none">'
        f'<path d="{drawing.lines["district"]}" stroke-width="2"/>'
        f'<path d="{drawing.lines["city"]}" stroke-width="3"/></g>',
        "" if numbered and outlined else _labels(drawing, outlined, colors),
        _outlines(drawing, outlined, colors),
        _numbers(drawing, outlined, colors) if numbered else "",
    ]
    return (
        f'<svg class="cc-flat" viewBox="0 0 {_WIDE} {drawing.height}" role="group" '
        f'aria-label="{escape(alt)}">{_hatch(colors)}{"".join(body)}</svg>'
    )


def _hatch(colors: Palette) -> str:
    return (
        f'<defs><pattern id="cc-hatch" width="{_HATCH}" height="{_HATCH}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="{_HATCH}" height="{_HATCH}" fill="{colors.paper}"/>'
        f'<path d="M0 0V{_HATCH}" stroke="{colors.muted}" stroke-width="3"/></pattern></defs>'
    )


def _areas(
    drawing: Drawing,
    classes: pd.Series,
    texts: Mapping[str, str],
    colors: Palette,
    link: Callable[[str], str] | None,
) -> str:
    drawn = []
    for area, path in drawing.areas.items():
        fill = colors.of_class(classes[area]) or "url(#cc-hatch)"
        said = escape(texts[area])
        shape = f'<path d="{path}" fill="{fill}"><title>{said}</title></path>'
        if link:
            shape = f'<a href="{escape(link(area))}" aria-label="{said}">{shape}</a>'
        drawn.append(shape)
    return f'<g stroke="{colors.paper}" stroke-width="2">{"".join(drawn)}</g>'


def _outlines(drawing: Drawing, outlined: Sequence[Sequence[str]], colors: Palette) -> str:
    """A heavy line on a halo of paper."""
    features = drawing.features["area"]
    path = "".join(drawing.path(around(features, areas)["geometry"]) for areas in outlined)
    if not path:
        return ""
    return (
        f'<g fill="none" pointer-events="none"><path d="{path}" stroke="{colors.paper}" '
        f'stroke-width="14"/><path d="{path}" stroke="{colors.ink}" stroke-width="7"/></g>'
    )


def _labels(drawing: Drawing, outlined: Sequence[Sequence[str]], colors: Palette) -> str:
    """Place names, which the links on the areas say already to a screen reader."""
    names = []
    for name in clear_of(drawing.names, drawing.features, outlined):
        for text, *middle in name.rows:
            x, y = drawing.at(middle)
            names.append(f'<text x="{x}" y="{y}">{escape(text)}</text>')
    return (
        f'<g class="cc-names" aria-hidden="true" fill="{colors.ink}" stroke="{colors.paper}">'
        f"{''.join(names)}</g>"
    )


def _numbers(drawing: Drawing, outlined: Sequence[Sequence[str]], colors: Palette) -> str:
    discs = []
    for place in middles(drawing.features["area"], outlined):
        x, y = drawing.at((place["x"], place["y"]))
        discs.append(
            f'<circle cx="{x}" cy="{y}" r="22" fill="{colors.ink}"/>'
            f'<text x="{x}" y="{y + 10}" fill="{colors.paper}">{place["number"]}</text>'
        )
    return f'<g class="cc-places" aria-hidden="true">{"".join(discs)}</g>'


def _path(points: Any) -> str:
    """Points that fall on the one before are left out."""
    first, *others = points
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise([first, *others]) if (x, y) != (a, b)]
    moves = "".join(f"{x}{'' if y < 0 else ' '}{y} " for x, y in steps).rstrip()
    return f"M{first[0]} {first[1]}l{moves}" if moves else ""
