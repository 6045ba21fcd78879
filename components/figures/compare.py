"""Finished figures of the page that compares, made once for all who compare the same.

Each is remembered by the census it was made from and the choices that shape it, as in
components.figures.coverage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pandas as pd

from components.blocks.figure_table import FigureRow, figure_table
from components.charts.interval_plot import interval_plot
from components.charts.palette import Palette
from components.charts.trend_chart import trend_chart
from components.figures.areas import density_cell
from components.figures.coverage import chart_words_of
from components.views.compare import CompareView
from components.wording.en import English
from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparables import Comparable, comparable_areas, windows_by_crime
from data.findings.comparison import (
    Difference,
    calendar_years,
    camera_bounds,
    camera_density,
    crime_figure,
    differences,
    extremes,
    group_change,
    highest_month,
    last_mean,
    monthly_rate,
    tested,
)
from data.findings.groups import Group, relation, shared_out
from data.findings.trend import breaks, gaps, together


@dataclass(frozen=True)
class Chosen:
    """An area that is compared, or a `kind` of larger one, and its names."""

    key: str
    group: Group
    label: str
    in_text: str
    kind: str = ""


@per_census
def choices(census: Census, words: English) -> dict[str, Chosen]:
    """Everything that can be compared, by its name in the address, as it is called."""
    return {
        key: _chosen(census, key, each, words) for key, each in comparable_areas(census).items()
    }


def _chosen(census: Census, key: str, each: Comparable, words: English) -> Chosen:
    if each.kind:
        called = words.larger(each.kind, each.name)
        return Chosen(key, each.group, called, called, each.kind)
    area = census.by_id[key]
    return Chosen(key, each.group, area.label, area.in_text)


@per_census
def kinds(census: Census, words: English) -> tuple[str, ...]:
    """The larger areas that the place has."""
    return tuple(dict.fromkeys(each.kind for each in choices(census, words).values() if each.kind))


def window_of(census: Census, view: CompareView) -> Window | None:
    return windows_by_crime(census)[view.crime].get(view.window)


@per_census
def chosen_of(census: Census, view: CompareView, words: English) -> tuple[Chosen, ...]:
    return tuple(choices(census, words)[key] for key in view.chosen)


@per_census
def shared(census: Census, view: CompareView, words: English) -> str:
    """A word on choices that hold the same land, and what is made of that."""
    pairs = list(combinations(chosen_of(census, view, words), 2))
    how = [relation(census, one.group, other.group) for one, other in pairs]
    told = [
        words.compare_part(*((one, other) if found == "within" else (other, one)))
        for (a, b), found in zip(pairs, how, strict=True)
        if found in ("within", "around")
        for one, other in [(a.in_text, b.in_text)]
    ]
    over = [
        (one.label, other.label)
        for (one, other), found in zip(pairs, how, strict=True)
        if found == "overlap"
    ]
    return " ".join([*told, *([words.compare_shared(over)] if over else [])])


@per_census
def answer(census: Census, view: CompareView, words: English) -> tuple[str, list[str]]:
    """The large sentence, and what stands behind it."""
    first, *others = chosen_of(census, view, words)
    found = _differences(census, view, words)
    label = census.place.crime_labels[view.crime]
    crime = words.crime_difference(first.in_text, others[0].in_text, found[0], label, view.per)
    if len(others) == 1:
        cameras = words.camera_difference(first.in_text, others[0].in_text, found[0], view.per)
        return cameras, [crime]
    chosen = {each.key: each for each in (first, *others)}
    ends = extremes(census, {key: each.group for key, each in chosen.items()}, view.per)
    if ends is None:
        cells = {
            each.in_text: density_cell(census, each.group, view.per, words)
            for each in chosen.values()
        }
        return words.brief.densities(cells, words.per_units[view.per]), [words.compare_no_rank]
    if ends.is_open:
        sentence = words.compare_alike(ends.ranked, len(chosen), view.per)
    else:
        most, fewest = ([chosen[key].in_text for key in keys] for keys in (ends.most, ends.fewest))
        times = None if ends.ratio is None else words.multiple(ends.ratio)
        sentence = words.compare_most(most, fewest, times, ends.ranked, len(chosen), view.per)
    hidden = [each.in_text for each in chosen.values() if each.group.cameras is None]
    return sentence, [words.compare_hidden(hidden)] if hidden else []


@per_census
def _differences(census: Census, view: CompareView, words: English) -> tuple[Difference, ...]:
    """The first ÷ each of the others."""
    first, *others = chosen_of(census, view, words)
    return tuple(
        differences(
            census,
            first.group,
            [other.group for other in others],
            census.place.crime_choices[view.crime],
            window_of(census, view),
            view.per,
        )
    )


@per_census
def in_words(census: Census, view: CompareView, words: English) -> tuple[tuple[str, ...], str]:
    """The first against each of the others, as sentences, and how they were tested."""
    first, *others = chosen_of(census, view, words)
    label = census.place.crime_labels[view.crime]
    found = _differences(census, view, words)
    pairs = list(zip(others, found, strict=True))
    cameras = [
        words.camera_difference(first.in_text, other.in_text, each, view.per)
        for other, each in pairs
    ]
    crimes = [
        words.crime_difference(first.in_text, other.in_text, each, label, view.per)
        for other, each in pairs
    ]
    return (*cameras, *crimes), words.compare_words_note(tested(found))


@dataclass(frozen=True)
class SideBySide:
    """A plot on one scale: its axis in words, its description and its alternative text."""

    axis: str
    chart: dict[str, Any]
    alt: str


@per_census
def cameras_plot(census: Census, view: CompareView, words: English, colors: Palette) -> SideBySide:
    rows = []
    for number, each in enumerate(chosen_of(census, view, words), 1):
        density = camera_density(census, each.group, view.per)
        low, high = camera_bounds(census, each.group, view.per) or (None, None)
        text = density_cell(census, each.group, view.per, words)
        caption = words.compare_caption(number, each.label, text)
        rows.append((caption, density, low, high))
    axis = words.compare_cameras_axis(view.per)
    return _side_by_side(axis, rows, colors.ramp[3], words, colors)


@per_census
def crime_plot(census: Census, view: CompareView, words: English, colors: Palette) -> SideBySide:
    offenses, window = census.place.crime_choices[view.crime], window_of(census, view)
    rows = []
    for number, each in enumerate(chosen_of(census, view, words), 1):
        figure = crime_figure(census, each.group, offenses, window, view.per) if window else None
        rate = figure.rate if figure else None
        caption = words.compare_caption(number, each.label, words.crime_cell(figure))
        values = (rate.value, rate.low, rate.high) if rate else (None, None, None)
        rows.append((caption, *values))
    axis = words.compare_crime_axis(census.place.crime_labels[view.crime], view.per)
    return _side_by_side(axis, rows, colors.crime, words, colors)


def _side_by_side(
    axis: str,
    rows: list[tuple[str, float | None, float | None, float | None]],
    color: str,
    words: English,
    colors: Palette,
) -> SideBySide:
    frame = pd.DataFrame(rows, columns=["caption", "value", "low", "high"])
    numbers = ["value", "low", "high"]
    frame[numbers] = frame[numbers].astype(float)
    alt = words.compare_plot_alt(axis, list(frame["caption"]))
    return SideBySide(axis, interval_plot(frame, color, colors), alt)


@dataclass(frozen=True)
class SmallMultiple:
    """One of the small multiples; without a chart where there is no rate."""

    label: str
    chart: dict[str, Any] | None
    alt: str


@per_census
def panels(
    census: Census, view: CompareView, words: English, colors: Palette
) -> tuple[SmallMultiple, ...]:
    """The crime trend of each, all on one scale."""
    offenses = census.place.crime_choices[view.crime]
    chosen = chosen_of(census, view, words)
    trends = [monthly_rate(census, each.group, offenses, view.per) for each in chosen]
    top = highest_month(trends) or 1.0
    label = census.place.crime_labels[view.crime]
    chart_words = chart_words_of(words)
    drawn = []
    for number, (each, trend) in enumerate(zip(chosen, trends, strict=True), 1):
        name = words.compare_numbered(number, each.label)
        if trend is None or trend.empty:
            drawn.append(SmallMultiple(name, None, words.compare_trend_none(each.in_text)))
            continue
        sourced = trend.assign(source=trend["basis"].map(words.chart_bases)).drop(columns="basis")
        mean = last_mean(trend)
        last = None if mean is None else words.rate(mean)
        drawn.append(
            SmallMultiple(
                name,
                trend_chart(
                    sourced,
                    gaps(trend),
                    chart_words,
                    colors,
                    top,
                    170,
                    ",.1f",
                    name_mean=False,
                    breaks=breaks(census.cube, offenses, trend),
                ),
                words.compare_trend_alt(label, each.in_text, last, view.per),
            )
        )
    return tuple(drawn)


@per_census
def table(census: Census, view: CompareView, words: English) -> str:
    """Each figure with its interval; the units are in the headers."""
    offenses, window = census.place.crime_choices[view.crime], window_of(census, view)
    chosen = chosen_of(census, view, words)
    changes = together([group_change(census, each.group, offenses) for each in chosen])
    rows = []
    for each, change in zip(chosen, changes, strict=True):
        figure = crime_figure(census, each.group, offenses, window, view.per) if window else None
        of = each.group
        cameras = words.not_shown if of.cameras is None else words.number(of.cameras)
        cells = (
            density_cell(census, of, view.per, words),
            f"{cameras} ({words.compare_sum(of)})" if each.kind and of.cameras else cameras,
            words.number(of.area_km2, 2),
            words.number(of.residents),
            words.reports_cell(figure),
            words.crime_cell(figure),
            words.change_cell(change),
        )
        rows.append(FigureRow(each.label, cells))
    days = (
        words.compare_change_days(changes[0].before, changes[0].after)
        if changes[0]
        else words.compare_no_change_days
    )
    surface = census.denominators["area_km2"].basis
    label = census.place.crime_labels[view.crime]
    headers = words.compare_headers(label, view.per, days, surface)
    return figure_table(words.compare_table_caption, headers, rows)


@per_census
def made_of(census: Census, view: CompareView, words: English) -> str:
    """The areas whose cameras each larger area adds up, and those that are missing from it."""
    rows = []
    for each in chosen_of(census, view, words):
        if each.kind:
            parts = _parts(census, each.group, words)
            shown = [text for area, text in parts.items() if census.by_id[area].shown]
            hidden = [text for area, text in parts.items() if not census.by_id[area].shown]
            cells = ("; ".join(names) or words.compare_none for names in (shown, hidden))
            rows.append(FigureRow(each.label, tuple(cells)))
    if not rows:
        return ""
    return figure_table(words.compare_made_of, words.compare_made_of_headers, rows)


def _parts(census: Census, of: Group, words: English) -> dict[str, str]:
    """Every area of a larger one by id, of a ward with the part of its homes that lies there."""
    if not of.ward:
        return {area: census.by_id[area].label for area in of.areas}
    return {
        str(area): words.compare_share(census.by_id[str(area)].label, float(part))
        for area, part in shared_out(census, of.ward).items()
    }


def outline_note(chosen: Sequence[Chosen], words: English) -> str:
    """What stands for the border of a ward on a map, where one is drawn; else nothing."""
    return words.compare_ward_outline if any(each.group.ward for each in chosen) else ""


@per_census
def wards_note(census: Census, view: CompareView, words: English) -> str:
    """What a camera figure of a ward is, where one is shown; else nothing."""
    chosen = chosen_of(census, view, words)
    return words.compare_wards_note if any(each.group.ward for each in chosen) else ""


@per_census
def years_table(census: Census, view: CompareView, words: English) -> str:
    """Reports by calendar year, which the small multiples draw by month."""
    offenses = census.place.crime_choices[view.crime]
    chosen = chosen_of(census, view, words)
    years = [dict(calendar_years(census, each.group, offenses)) for each in chosen]
    rows = [
        FigureRow(
            each.label,
            [words.not_complete if n is None else words.number(n) for n in counts.values()],
        )
        for each, counts in zip(chosen, years, strict=True)
    ]
    headers = [words.compare_year_head, *(str(year) for year in years[0])]
    return figure_table(words.compare_years_caption, headers, rows)
