"""Finished maps of crime, made once for all visitors who choose the same."""

from __future__ import annotations

import pandas as pd

from components.blocks.legend import Entries, legend
from components.charts.crime_colors import change_palette, crime_palette
from components.charts.density_map import DensityMap, density_map, with_chosen
from components.charts.palette import Palette
from components.figures.areas import lines_of_maps, unclassed, with_names
from components.surface import FlatMap
from components.views.area import Measure
from components.wording.site import SiteWords
from data.arithmetic.two_counts import Verdict
from data.arithmetic.units import limits_in_units
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.crime_map import VERDICTS, CrimeMap, Of, crime_map

_TOLD: tuple[Verdict, ...] = ("down", "up", "few")  # of all areas, in the large sentence


@per_census
def found(census: Census, of: Of, measure: Measure, crime: str) -> CrimeMap | None:
    return crime_map(census, of, measure, crime)


def palette_of(of: Of, colors: Palette) -> Palette:
    return change_palette(colors) if of == "change" else crime_palette(colors)


@per_census
def texts(census: Census, of: Of, measure: Measure, crime: str, words: SiteWords) -> dict[str, str]:
    """What the map says of each area, by its id."""
    shown = found(census, of, measure, crime)
    if shown is None:
        return {}
    if shown.changes:
        compared = shown.changes.rows["comparison"]
        return {area: words.cell_change(compared[area]) for area in census.by_id}
    return {
        area: words.tooltip_no_rate
        if shown.classes.isna()[area]
        else words.crime_tooltip(float(shown.values[area]), of, measure)
        for area in census.by_id
    }


@per_census
def deck(
    census: Census,
    of: Of,
    measure: Measure,
    crime: str,
    selected: str | None,
    words: SiteWords,
    colors: Palette,
) -> DensityMap | None:
    shown = found(census, of, measure, crime)
    if shown is None:
        return None
    features = dict(census.map_features)
    if selected:
        drawn = deck(census, of, measure, crime, None, words, colors)
        return drawn and with_chosen(drawn, features, selected, palette_of(of, colors))
    return density_map(
        features,
        shown.classes,
        texts(census, of, measure, crime, words),
        {area.area_id: area.label for area in census.by_id.values()},
        palette_of(of, colors),
    )


def flat(
    census: Census,
    shown: CrimeMap,
    measure: Measure,
    crime: str,
    selected: str | None,
    words: SiteWords,
    colors: Palette,
) -> FlatMap:
    return FlatMap(
        shown.classes,
        with_names(census, texts(census, shown.of, measure, crime, words), words),
        palette_of(shown.of, colors),
        ((selected,),) if selected else (),
    )


def map_colors(census: Census, shown: CrimeMap, words: SiteWords, colors: Palette) -> Entries:
    """What the colours of the map mean."""
    ramp = palette_of(shown.of, colors).ramp
    if shown.of == "change":
        meanings = [words.crime_changes[verdict] for verdict in VERDICTS]
    else:
        limits = limits_in_units(shown.limits, shown.values, shown.per, words.units)
        meanings = words.class_ranges(limits)
    others = [
        (color, words.legend_no_rate if color is None else text)
        for color, text in unclassed(census, shown.no_rate, words, colors)
        if color or shown.no_rate
    ]
    return [*zip(ramp, meanings, strict=False), *others]


@per_census
def map_legend(
    census: Census, of: Of, measure: Measure, crime: str, words: SiteWords, colors: Palette
) -> str:
    shown = found(census, of, measure, crime)
    if shown is None:
        return ""
    return legend(
        heading(census, shown, measure, crime, words),
        map_colors(census, shown, words, colors),
        lines_of_maps(census, words, colors),
    )


def heading(census: Census, shown: CrimeMap, measure: Measure, crime: str, words: SiteWords) -> str:
    """What the map shows, with its days."""
    label = words.place(census.place).crimes[crime]
    if shown.changes:
        return words.crime_map_change(label, shown.changes.before, shown.changes.after)
    return words.crime_map_heading(label, shown.of, measure, shown.window)


def alt(census: Census, shown: CrimeMap, measure: Measure, crime: str, words: SiteWords) -> str:
    """The map in a sentence."""
    title = heading(census, shown, measure, crime, words)
    return words.together(
        words.crime_map_alt(census.place.name, title), finding(census, shown, words)
    )


def finding(census: Census, shown: CrimeMap, words: SiteWords) -> str:
    """What the map says, in a sentence."""
    if shown.of == "change":
        return words.crime_map_changed(*(shown.in_class(verdict) for verdict in VERDICTS))
    return words.crime_map_most([census.by_id[area].in_text for area in shown.highest])


def answer(
    census: Census,
    shown: CrimeMap,
    measure: Measure,
    crime: str,
    area: str | None,
    words: SiteWords,
) -> str:
    """What the map says, of the chosen area or else of the city, as the page's large sentence."""
    label = words.place(census.place).crimes[crime]
    if shown.changes:
        days = shown.changes.before, shown.changes.after
        if area is None:
            down, up, few = (shown.in_class(each) for each in _TOLD)
            return words.crime_answer_changes(label, down, up, few, len(census.by_id), *days)
        compared = shown.changes.rows.at[area, "comparison"]
        return words.crime_answer_changed(label, census.by_id[area].in_text, compared, *days)
    if area is None:
        most = [census.by_id[area].in_text for area in shown.highest]
        value = float(shown.values.max())
        return words.crime_answer(label, most, value, shown.of, measure, shown.window)
    known = None if pd.isna(shown.values[area]) else float(shown.values[area])
    where = census.by_id[area].in_text
    return words.crime_answer_here(label, where, known, shown.of, measure, shown.window)


def note(shown: CrimeMap, words: SiteWords) -> str:
    return words.crime_map_note(
        shown.of, shown.few, shown.no_rate, shown.close, shown.is_first_by_few
    )
