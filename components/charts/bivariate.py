"""Coverage and crime on one map: three classes of each, in nine colours.

The colours run from paper to the cool hue of cameras one way and to the warm one of crime
the other, and meet in ink. They are mixed in CIE Lab from the four corners, and can be told
apart with every common kind of colour blindness (a test simulates them).
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.charts.palette import BY_STYLE, DARK, Palette

# Few to many cameras, row by row from little to much crime.
_ON_LIGHT = (
    *("#eceae3", "#9cbbd4", "#2f8fc4"),
    *("#ecae80", "#977e79", "#3d516f"),
    *("#d9731a", "#7f4426", "#2c1a24"),
)
_ON_DARK = (
    *("#2a3036", "#3c6581", "#3f9fd6"),
    *("#815932", "#9d9086", "#aac9e1"),
    *("#d9861f", "#f1bd87", "#fbf6ea"),
)


_BY_STYLE = tuple(f"var(--both-{number})" for number in range(len(_ON_LIGHT)))


def both_palette(colors: Palette) -> Palette:
    """The palette with the nine colours as its ramp, for the map's and the table's builders."""
    if colors == BY_STYLE:
        return replace(colors, ramp=_BY_STYLE)
    return replace(colors, ramp=_ON_DARK if colors == DARK else _ON_LIGHT)


def both_named(colors: Palette) -> dict[str, str]:
    """The nine colours in a theme, by what a style sheet calls them."""
    return {f"both-{number}": color for number, color in enumerate(both_palette(colors).ramp)}


def both_classes(camera_class: pd.Series, crime_class: pd.Series) -> pd.Series:
    """Position of each area in the nine colours; missing where either class is."""
    return 3 * crime_class + camera_class
