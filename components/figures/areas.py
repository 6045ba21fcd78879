"""What several pages show of all areas: their classes, the small map, its legend, a cell.

Each is remembered by the census it was made from and the choices that shape it; a new census
is a new key, so nothing stale can be shown.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.blocks.legend import Entries, legend
from components.charts.area_map import area_map, printed
from components.charts.density_map import class_of
from components.charts.map_features import flat_features
from components.charts.palette import Palette
from components.surface import FlatMap
from components.views.area import Measure
from components.wording.en import English
from components.wording.en.phrases import Phrases
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparison import camera_density, least_density
from data.findings.groups import Group
from data.findings.spread import on_map


@per_census
def classes(census: Census, measure: Measure) -> pd.Series:
    """Class of every area on the map, 0 for the lowest; missing where none is shown."""
    return class_of(census.areas[measure], census.breaks(measure))


def unclassed(census: Census, no_rate: int, words: Phrases, colors: Palette) -> Entries:
    """What a map shows beside its classes: the hatch, and water where the release has it."""
    water = [(colors.water, words.legend_water)] if "water" in census.map_features else []
    return [(None, words.legend_hidden[no_rate > 0]), *water]


def map_colors(census: Census, measure: Measure, words: English, colors: Palette) -> Entries:
    """What the colours of the map mean, classes first, from few to many."""
    ranges = words.class_ranges(census.breaks(measure))
    no_rate = on_map(census, measure).no_rate
    return [*zip(colors.ramp, ranges, strict=False), *unclassed(census, no_rate, words, colors)]


@per_census
def map_legend(census: Census, measure: Measure, words: English, colors: Palette) -> str:
    return legend(words.map_heading(measure), map_colors(census, measure, words, colors))


@per_census
def flat(census: Census) -> dict[str, list[dict[str, Any]]]:
    """The outlines as a plane map draws them."""
    return flat_features(census.map_features)


@per_census
def small_map(
    census: Census,
    measure: Measure,
    chosen: tuple[tuple[str, ...], ...],
    numbered: bool,
    height: int,
    words: English,
    colors: Palette,
) -> dict[str, Any]:
    labels = {area.area_id: area.label for area in census.by_id.values()}
    return area_map(
        flat(census),
        classes(census, measure),
        labels,
        chosen,
        colors,
        height,
        numbered,
        words.map_outline,
    )


def flat_map(
    census: Census,
    measure: Measure,
    chosen: tuple[tuple[str, ...], ...],
    numbered: bool,
    colors: Palette,
) -> FlatMap:
    """The small map for where no script draws one."""
    labels = {area.area_id: area.label for area in census.by_id.values()}
    return FlatMap(classes(census, measure), labels, colors, chosen, numbered)


def printed_map(
    census: Census, measure: Measure, chosen: str | None, words: English, colors: Palette
) -> dict[str, Any]:
    """The map of coverage as a picture."""
    return printed_classes(census, classes(census, measure), chosen, words, colors)


def printed_classes(
    census: Census, shown: pd.Series, chosen: str | None, words: English, colors: Palette
) -> dict[str, Any]:
    """A map of areas in the colours of their classes as a picture."""
    labels = {area.area_id: area.label for area in census.by_id.values()}
    outlined = ((chosen,),) if chosen else ()
    chart = area_map(flat(census), shown, labels, outlined, colors, 560, False, words.map_outline)
    return printed(chart, flat(census), colors)


def density_cell(census: Census, of: Group, measure: Measure, words: English) -> str:
    """Cameras per unit of an area or a group, or why there is no figure."""
    density = camera_density(census, of, measure)
    if density is not None:
        if of.is_estimate:
            return words.density_estimate(density)
        least = least_density(census, of, measure) if of.hidden else None
        return words.density(density) if least is None else words.density_at_least(least)
    return words.not_shown if of.cameras is None else words.no_rate_given
