"""Colours of the site in its two themes: ink on paper, one cool ramp, one warm accent.

Cameras are always on the cool ramp and crime always in the warm accent, so the
two can never be mistaken for one scale. Water is gray: blue would be a class of the ramp.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Palette:
    """One theme. `ramp` runs from few to many cameras; all are #rrggbb."""

    paper: str
    ink: str
    muted: str
    line: str
    park: str
    water: str
    ramp: tuple[str, ...]
    crime: str
    gap: str

    def of_class(self, position: float) -> str | None:
        """The colour of a class on the ramp; none of a missing one, which is hatched."""
        return None if math.isnan(position) else self.ramp[int(position)]


LIGHT = Palette(
    paper="#fbfaf7",
    ink="#1e2226",
    muted="#5a6067",
    line="#d9d6ce",
    park="#6f7f6a",
    water="#cfcfca",
    ramp=("#dcebf0", "#a9cfde", "#6aaac6", "#2f7aa3", "#0e4a74"),
    crime="#ad4218",
    gap="#efece4",
)
DARK = Palette(
    paper="#15181b",
    ink="#eceae4",
    muted="#a9afb4",
    line="#363c42",
    park="#8fa08a",
    water="#3d4245",
    ramp=("#23404f", "#2f627f", "#3f8bb0", "#78bcd9", "#c9e9f5"),
    crime="#f2a47c",
    gap="#20252a",
)
# On the white of paper, which no printer should have to tint.
PRINT = replace(LIGHT, paper="#ffffff")
_SINGLE = ("paper", "ink", "muted", "line", "park", "water", "crime", "gap")
# For what a style sheet colours, because it is written before the theme is known.
BY_STYLE = Palette(
    **{name: f"var(--{name})" for name in _SINGLE},
    ramp=tuple(f"var(--ramp-{number})" for number in range(len(LIGHT.ramp))),
)


# Few to many cameras, row by row from little to much crime.
BOTH_ON_LIGHT = (
    *("#eceae3", "#9cbbd4", "#2f8fc4"),
    *("#ecae80", "#977e79", "#3d516f"),
    *("#d9731a", "#7f4426", "#2c1a24"),
)
BOTH_ON_DARK = (
    *("#2a3036", "#3c6581", "#3f9fd6"),
    *("#815932", "#9d9086", "#aac9e1"),
    *("#d9861f", "#f1bd87", "#fbf6ea"),
)


# Few to many places with government cameras: violet, a hue of its own.
_GOVERNMENT_ON_LIGHT = ("#eae3f2", "#cbb9df", "#a285c6", "#764fa5", "#452272")
_GOVERNMENT_ON_DARK = ("#382e49", "#574475", "#7d60a8", "#b093d6", "#e8ddf7")
_GOVERNMENT_BY_STYLE = tuple(f"var(--government-{number})" for number in range(len(LIGHT.ramp)))


def government_palette(colors: Palette) -> Palette:
    """The palette with the violet ramp as its ramp, for the builders of maps and legends."""
    if colors == BY_STYLE:
        return replace(colors, ramp=_GOVERNMENT_BY_STYLE)
    return replace(colors, ramp=_GOVERNMENT_ON_DARK if colors == DARK else _GOVERNMENT_ON_LIGHT)


def government_named(colors: Palette) -> dict[str, str]:
    """The violet ramp in a theme, by what a style sheet calls it."""
    ramp = government_palette(colors).ramp
    return {f"government-{number}": color for number, color in enumerate(ramp)}


def both_ramp(colors: Palette) -> tuple[str, ...]:
    """The nine colours of cameras and crime together, on the paper of a theme."""
    return BOTH_ON_DARK if colors == DARK else BOTH_ON_LIGHT


def both_named(colors: Palette) -> dict[str, str]:
    """The nine colours in a theme, by what a style sheet calls them."""
    return {f"both-{number}": color for number, color in enumerate(both_ramp(colors))}


def named(colors: Palette) -> dict[str, str]:
    """The colours of a palette by what a style sheet calls them."""
    ramp = {f"ramp-{number}": color for number, color in enumerate(colors.ramp)}
    return {name: getattr(colors, name) for name in _SINGLE} | ramp


def all_named(colors: Palette) -> dict[str, str]:
    """The same with the nine of cameras and crime together."""
    return named(colors) | both_named(colors)


def properties(colors: dict[str, str]) -> str:
    """Colours by name as custom properties of a style sheet."""
    return "".join(f"--{name}:{color};" for name, color in colors.items())


def style_of_themes(named_in: Callable[[Palette], dict[str, str]] = named) -> str:
    """A style sheet for a picture: the colours of both themes, of which the visitor's holds."""
    light, dark = (properties(named_in(colors)) for colors in (LIGHT, DARK))
    return f"<style>:root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}</style>"


def palette(theme: str | None) -> Palette:
    """The palette of a theme, "light" or "dark"; light where the browser did not say."""
    return DARK if theme == "dark" else LIGHT


def rgb(color: str, alpha: int = 255) -> list[int]:
    """#rrggbb as [red, green, blue, alpha], each 0 to 255, as deck.gl takes it."""
    return [*bytes.fromhex(color[1:]), alpha]


def mixed(color: str, other: str, share: float) -> str:
    """Two colours (#rrggbb) as one, with a share of the other from 0 to 1."""
    if color.startswith("var("):  # left to the style sheet, and so is the mixing
        return f"color-mix(in srgb, {other} {share:.0%}, {color})"
    pairs = zip(bytes.fromhex(color[1:]), bytes.fromhex(other[1:]), strict=True)
    return f"#{bytes(round(one + share * (two - one)) for one, two in pairs).hex()}"
