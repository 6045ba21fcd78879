"""What several pages show of all areas: their classes, the small map, its legend, a cell.

Each is remembered by the census it was made from and the choices that shape it; a new census
is a new key, so nothing stale can be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from components.blocks.legend import Entries, Lines, legend
from components.charts.area_map import area_map, closer, named, printed
from components.charts.close_up import CloseUp
from components.charts.density_map import class_of
from components.charts.map_features import flat_features
from components.charts.palette import Palette
from components.charts.svg_map import Drawing, svg_map
from components.surface import FlatMap
from components.views.area import Measure
from components.wording.phrases import Phrases
from components.wording.site import SiteWords
from data.arithmetic.units import limits_in_units
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparison import camera_density, least_density
from data.findings.groups import Group
from data.findings.spread import on_map

WHOLE = 440  # pixels that a small map of the whole city is high
_NUMBER_SIZE = 18  # pixels; on paper a small map is half as large


@per_census
def classes(census: Census, measure: Measure) -> pd.Series:
    """Class of every area on the map, 0 for the lowest; missing where none is shown."""
    return class_of(census.areas[measure], census.breaks(measure))


@per_census
def names_in_list(census: Census, words: SiteWords) -> dict[str, str]:
    """What a list to choose from calls each area, by its id."""
    return {
        area.area_id: words.with_aside(area.label, area.nearby) if area.nearby else area.label
        for area in census.by_id.values()
    }


def unclassed(census: Census, no_rate: int, words: Phrases, colors: Palette) -> Entries:
    """What a map shows beside its classes: the hatch, and water where the release has it."""
    water = [(colors.water, words.legend_water)] if "water" in census.map_features else []
    return [(None, words.legend_hidden[no_rate > 0]), *water]


def map_colors(census: Census, measure: Measure, words: SiteWords, colors: Palette) -> Entries:
    """What the colours of the map mean, classes first, from few to many."""
    limits = limits_in_units(census.breaks(measure), census.areas[measure], measure, words.units)
    ranges = words.class_ranges(limits)
    no_rate = on_map(census, measure).no_rate
    return [*zip(colors.ramp, ranges, strict=False), *unclassed(census, no_rate, words, colors)]


@per_census
def map_legend(
    census: Census, measure: Measure, words: SiteWords, colors: Palette, lines: bool = False
) -> str:
    """The legend of a map of cameras, if there are any; `lines` explains those of a large map."""
    if not census.has_cameras:
        return ""
    return legend(
        words.map_heading(measure),
        map_colors(census, measure, words, colors),
        lines_of_maps(census, words, colors) if lines else (),
    )


def lines_of_maps(census: Census, words: SiteWords, colors: Palette) -> Lines:
    """The lines of the large map: how wide in pixels, their color, ground and meaning."""
    drawn = {
        "city": (3, colors.ink, ""),
        "district": (1, colors.ink, ""),
        "park": (2, colors.park, ""),
        "area": (1, colors.paper, colors.ramp[2]),
    }
    return [
        (*drawn[role], text)
        for role, text in words.legend_lines.items()
        if census.map_features.get(role)
    ]


@per_census
def flat(census: Census) -> dict[str, list[dict[str, Any]]]:
    """The outlines as a plane map draws them."""
    return flat_features(census.map_features)


@per_census
def drawing(census: Census) -> Drawing:
    """The outlines of the place, as paths."""
    return Drawing(flat(census))


def with_names(census: Census, texts: Mapping[str, str], words: SiteWords) -> dict[str, str]:
    """What is said of each area, by its id, with its name: for where nothing else names it."""
    return {
        area_id: words.named(census.by_id[area_id].label, text) for area_id, text in texts.items()
    }


def drawn_map(
    census: Census, shown: FlatMap, alt: str, link: Callable[[str], str] | None = None
) -> str:
    """A map as SVG, for where no script draws it; each area is a link where there is a `link`."""
    return svg_map(
        Drawing(shown.close.of(flat(census)), shown.close) if shown.close else drawing(census),
        shown.classes,
        shown.texts,
        alt,
        shown.colors,
        shown.outlined,
        shown.numbered,
        link,
    )


def _painted(census: Census, measure: Measure, colors: Palette) -> tuple[pd.Series, Palette]:
    """The classes of a small map and their colors; all alike where no cameras are counted.

    They would be hatched then, as if a rule hid something.
    """
    if census.has_cameras:
        return classes(census, measure), colors
    alike = pd.Series(0.0, census.areas.index)
    return alike, replace(colors, ramp=(colors.gap,) * len(colors.ramp))


@per_census
def small_map(
    census: Census,
    measure: Measure,
    chosen: tuple[tuple[str, ...], ...],
    numbered: bool,
    height: int,
    words: SiteWords,
    colors: Palette,
    close: CloseUp | None = None,
) -> dict[str, Any]:
    """A map to find areas on: the whole city, or the part of it that a close-up shows."""
    labels = {area.area_id: area.label for area in census.by_id.values()}
    features = close.of(flat(census)) if close else flat(census)
    shown, painted = _painted(census, measure, colors)
    chart = area_map(
        features,
        shown,
        labels,
        chosen,
        painted,
        height,
        numbered,
        words.map_outline,
    )
    if close:
        return closer(chart, close, colors)
    # Numbers and place names would stand on each other.
    return chart if numbered and chosen else named(chart, features, colors, chosen)


def flat_map(
    census: Census,
    measure: Measure,
    chosen: tuple[tuple[str, ...], ...],
    numbered: bool,
    colors: Palette,
    close: CloseUp | None = None,
) -> FlatMap:
    """The small map for where no script draws one."""
    labels = {area.area_id: area.label for area in census.by_id.values()}
    shown, painted = _painted(census, measure, colors)
    return FlatMap(shown, labels, painted, chosen, numbered, close)


def printed_map(
    census: Census, measure: Measure, chosen: str | None, words: SiteWords, colors: Palette
) -> dict[str, Any]:
    """The map of coverage as a picture."""
    return printed_classes(census, classes(census, measure), chosen, words, colors)


def printed_classes(
    census: Census,
    shown: pd.Series,
    chosen: str | None,
    words: SiteWords,
    colors: Palette,
    height: int = 560,
    names: bool = True,
) -> dict[str, Any]:
    """A map of areas in the colours of their classes as a picture; a small one has no names."""
    labels = {area.area_id: area.label for area in census.by_id.values()}
    outlined = ((chosen,),) if chosen else ()
    features = flat(census)
    chart = area_map(features, shown, labels, outlined, colors, height, False, words.map_outline)
    return printed(chart, features if names else {**features, "label": []}, colors, outlined)


def printed_groups(
    census: Census,
    classed: pd.Series,
    groups: Sequence[Sequence[str]],
    numbered: bool,
    words: SiteWords,
    colors: Palette,
) -> dict[str, Any]:
    """A map of areas by class as a picture that is seen small, with `groups` outlined."""
    features = flat(census)
    labels = {area.area_id: area.label for area in census.by_id.values()}
    # Numbers and place names would stand on each other.
    drawn = {**features, "label": []} if numbered else features
    chart = area_map(
        features,
        classed,
        labels,
        groups,
        colors,
        1,
        numbered,
        words.map_outline,
        _NUMBER_SIZE,
    )
    return printed(chart, drawn, colors, groups)


def density_cell(census: Census, of: Group, measure: Measure, words: SiteWords) -> str:
    """Cameras per unit of an area or a group, or why there is no figure."""
    density = camera_density(census, of, measure)
    if density is not None:
        if of.is_estimate:
            return words.density_estimate(density, measure)
        least = least_density(census, of, measure) if of.hidden else None
        if least is not None:
            return words.density_at_least(least, measure)
        return words.density(density, measure)
    if not census.has_cameras:
        return "–"  # no rule hides what nobody published
    return words.not_shown if of.cameras is None else words.no_rate_given
