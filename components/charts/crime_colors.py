"""The colours of maps of crime: a warm ramp from few to many, and four of what changed.

What changed is parted by lightness, too, for those to whom the hues are alike. No clear change is
gray, and darker than water.
"""

from __future__ import annotations

from dataclasses import replace

from components.charts.palette import BY_STYLE, DARK, Palette

_RAMP_ON_LIGHT = ("#f8e6da", "#efc3a5", "#df9467", "#bf5d2c", "#7c2c0d")
_RAMP_ON_DARK = ("#4a3226", "#754428", "#a9602f", "#dd9160", "#fadfca")
# Fewer, no clear change, more, too few to call.
_CHANGE_ON_LIGHT = ("#3f9c8b", "#b3b5b8", "#9c3412", "#f3f0ea")
_CHANGE_ON_DARK = ("#2f8577", "#5f656a", "#f2a47c", "#272c31")
_RAMP_BY_STYLE = tuple(f"var(--crime-{number})" for number in range(len(_RAMP_ON_LIGHT)))
_CHANGE_BY_STYLE = tuple(f"var(--change-{number})" for number in range(len(_CHANGE_ON_LIGHT)))


def crime_palette(colors: Palette) -> Palette:
    """The palette with the warm ramp as its ramp, for the builders of maps and legends."""
    if colors == BY_STYLE:
        return replace(colors, ramp=_RAMP_BY_STYLE)
    return replace(colors, ramp=_RAMP_ON_DARK if colors == DARK else _RAMP_ON_LIGHT)


def change_palette(colors: Palette) -> Palette:
    """The same with the four colours of changes, in the order of the verdicts."""
    if colors == BY_STYLE:
        return replace(colors, ramp=_CHANGE_BY_STYLE)
    return replace(colors, ramp=_CHANGE_ON_DARK if colors == DARK else _CHANGE_ON_LIGHT)


def crime_named(colors: Palette) -> dict[str, str]:
    """All of them in a theme, by what a style sheet calls them."""
    ramp = {f"crime-{at}": color for at, color in enumerate(crime_palette(colors).ramp)}
    return ramp | {f"change-{at}": color for at, color in enumerate(change_palette(colors).ramp)}
