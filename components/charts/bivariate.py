"""Coverage and crime on one map: three classes of each, in nine colours.

The colours run from paper to the cool hue of cameras one way and to the warm one of crime
the other, and meet in ink. They are mixed in CIE Lab from the four corners, and can be told
apart with every common kind of colour blindness (a test simulates them).
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from components.charts.palette import BOTH_ON_LIGHT, BY_STYLE, Palette, both_ramp

_BY_STYLE = tuple(f"var(--both-{number})" for number in range(len(BOTH_ON_LIGHT)))


def both_palette(colors: Palette) -> Palette:
    """The palette with the nine colours as its ramp, for the map's and the table's builders."""
    if colors == BY_STYLE:
        return replace(colors, ramp=_BY_STYLE)
    return replace(colors, ramp=both_ramp(colors))


def one_palettes(colors: Palette) -> tuple[Palette, Palette]:
    """The edges of the nine colours: three of cameras alone, and three of crime alone."""
    ramp = both_palette(colors).ramp
    return replace(colors, ramp=ramp[:3]), replace(colors, ramp=ramp[::3])


def both_classes(camera_class: pd.Series, crime_class: pd.Series) -> pd.Series:
    """Position of each area in the nine colours; missing where either class is."""
    return 3 * crime_class + camera_class
