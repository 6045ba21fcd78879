"""Finished figures of the page that compares, made once for all who compare the same.

Each is remembered by the census it was made from and the choices that shape it, as in
components.figures.coverage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from components.blocks.figure_table import FigureRow, figure_table
from components.charts.palette import Palette
from components.charts.trend_chart import trend_chart
from components.figures.areas import density_cell
from components.figures.coverage import chart_words_of, named_breaks
from components.figures.neighborhood import neighbors
from components.figures.side_by_side import Row, SideBySide, changed, side_by_side
from components.views.compare import MOST, CompareView
from components.wording.site import SiteWords
from data.arithmetic.periods import Window
from data.arithmetic.units import in_units
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.both_rates import BothRates, both_rates
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
from data.findings.trend import Change, breaks, gaps, together


@dataclass(frozen=True)
class Chosen:
    """An area that is compared, or a `kind` of larger one, and its names."""

    key: str
    group: Group
    label: str
    in_text: str
    kind: str = ""


@per_census
def choices(census: Census, words: SiteWords) -> dict[str, Chosen]:
    """Everything that can be compared, by its name in the address, as it is called."""
    return {
        key: _chosen(census, key, each, words) for key, each in comparable_areas(census).items()
    }


def _chosen(census: Census, key: str, each: Comparable, words: SiteWords) -> Chosen:
    if each.kind:
        called = words.larger(each.kind, each.name)
        return Chosen(key, each.group, called, called, each.kind)
    area = census.by_id[key]
    return Chosen(key, each.group, area.label, area.in_text)


@per_census
def kinds(census: Census, words: SiteWords) -> tuple[str, ...]:
    """The larger areas that the place has."""
    return tuple(dict.fromkeys(each.kind for each in choices(census, words).values() if each.kind))


@dataclass(frozen=True)
class Preset:
    """A choice made ready, by its names in an address, as it is called."""

    keys: tuple[str, ...]
    label: str


@per_census
def presets(census: Census, view: CompareView, words: SiteWords) -> tuple[Preset, ...]:
    """Those that the place names, and the first chosen area with those next to it."""
    options = choices(census, words)
    found = [
        Preset(keys, _together(census, keys, words))
        for keys in census.place.comparisons
        if all(key in options for key in keys)
    ]
    for first in view.chosen[:1]:
        if beside := neighbors(census).get(first):
            found.append(Preset((first, *beside)[:MOST], words.compare_my_neighbors))
    return tuple(each for each in found if each.keys != view.chosen)


def _together(census: Census, keys: Sequence[str], words: SiteWords) -> str:
    chosen = [comparable_areas(census)[key] for key in keys]
    kinds_of = {each.kind for each in chosen}
    if len(kinds_of) == 1 and all(kinds_of):
        return words.compare_together(kinds_of.pop(), [each.name for each in chosen])
    return words.listed([choices(census, words)[key].in_text for key in keys])


def window_of(census: Census, view: CompareView) -> Window | None:
    return windows_by_crime(census)[view.crime].get(view.window)


@per_census
def chosen_of(census: Census, view: CompareView, words: SiteWords) -> tuple[Chosen, ...]:
    return tuple(choices(census, words)[key] for key in view.chosen)


@per_census
def shared(census: Census, view: CompareView, words: SiteWords) -> str:
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
    return words.together(*told, words.compare_shared(over) if over else "")


@per_census
def answer(census: Census, view: CompareView, words: SiteWords) -> tuple[str, list[str]]:
    """The large sentence, and what stands behind it."""
    first, *others = chosen_of(census, view, words)
    if not census.has_cameras:
        if len(others) == 1:
            return crime_finding(census, view, words), []
        return words.no_cameras(census.place.short_name), []
    found = _differences(census, view, words)
    if len(others) == 1:
        pair = first.in_text, others[0].in_text
        cameras = words.camera_difference(*pair, found[0], view.per)
        careful = [words.ward_estimate] if found[0].estimates else []
        return cameras, [*careful, crime_finding(census, view, words)]
    chosen = {each.key: each for each in (first, *others)}
    ends = extremes(census, {key: each.group for key, each in chosen.items()}, view.per)
    if ends is None:
        cells = {
            each.in_text: density_cell(census, each.group, view.per, words)
            for each in chosen.values()
        }
        return words.brief.densities(cells, view.per), [words.compare_no_rank]
    if ends.is_open:
        sentence = words.compare_alike(ends.ranked, len(chosen), view.per)
    else:
        most, fewest = ([chosen[key].in_text for key in keys] for keys in (ends.most, ends.fewest))
        sentence = words.compare_most(most, fewest, ends.ratio, ends.ranked, len(chosen), view.per)
    hidden = [each.in_text for each in chosen.values() if each.group.cameras is None]
    return sentence, [words.compare_hidden(hidden)] if hidden else []


@per_census
def _differences(census: Census, view: CompareView, words: SiteWords) -> tuple[Difference, ...]:
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
def crime_finding(census: Census, view: CompareView, words: SiteWords) -> str:
    """How crime of the first two differs; of more there is no one sentence."""
    first, *others = chosen_of(census, view, words)
    if len(others) > 1:
        return ""
    return words.crime_difference(
        first.in_text,
        others[0].in_text,
        _differences(census, view, words)[0],
        words.place(census.place).crimes[view.crime],
        view.per,
        window_of(census, view),
    )


def by_difference(census: Census, view: CompareView, words: SiteWords) -> dict[str, list[str]]:
    """Names of all but the first by how their crime differs from that of the first."""
    _, *others = chosen_of(census, view, words)
    found: dict[str, list[str]] = {}
    for each, against in zip(others, _differences(census, view, words), strict=True):
        known = against.crime is not None
        found.setdefault(against.verdict if known else "gap", []).append(each.in_text)
    return found


def cameras_in_short(census: Census, view: CompareView, words: SiteWords) -> str:
    """How many times the cameras the first has of the second, or why that is not said."""
    return words.camera_multiple(_differences(census, view, words)[0])


@per_census
def both(census: Census, view: CompareView, words: SiteWords) -> BothRates | None:
    """Crime of the first two by land, by residents and in plain counts."""
    first, other, *_ = chosen_of(census, view, words)
    offenses = census.place.crime_choices[view.crime]
    return both_rates(census, first.group, other.group, offenses, window_of(census, view))


@per_census
def parted(census: Census, view: CompareView, words: SiteWords) -> str:
    """What land, residents and plain counts say of the first two, where that is not one thing."""
    first, other, *_ = chosen_of(census, view, words)
    window, found = window_of(census, view), both(census, view, words)
    if window is None or found is None or not found.parted:
        return ""
    label = words.place(census.place).crimes[view.crime]
    return words.crime_parted(first.in_text, other.in_text, found, label, window)


@per_census
def in_words(census: Census, view: CompareView, words: SiteWords) -> tuple[tuple[str, ...], str]:
    """The first against each of the others, as sentences, and how they were tested."""
    first, *others = chosen_of(census, view, words)
    label = words.place(census.place).crimes[view.crime]
    found, window = _differences(census, view, words), window_of(census, view)
    pairs = list(zip(others, found, strict=True))
    cameras = [
        words.camera_difference(first.in_text, other.in_text, each, view.per)
        for other, each in pairs
    ]
    crimes = [
        words.crime_difference(first.in_text, other.in_text, each, label, view.per, window)
        for other, each in pairs
    ]
    careful = words.ward_estimate if any(each.estimates for each in found) else ""
    note = words.together(careful, words.compare_words_note(tested(found)))
    return (*cameras, *crimes), note


@per_census
def cameras_plot(
    census: Census, view: CompareView, words: SiteWords, colors: Palette
) -> SideBySide:
    rows = []
    for number, each in enumerate(chosen_of(census, view, words), 1):
        density = camera_density(census, each.group, view.per)
        low, high = camera_bounds(census, each.group, view.per) or (None, None)
        text = density_cell(census, each.group, view.per, words)
        caption = words.compare_caption(number, each.label, text)
        rows.append(Row(caption, density, low, high).in_units(view.per, words.units))
    axis = words.compare_cameras_axis(view.per)
    return side_by_side(axis, rows, colors.ramp[3], words, colors)


@per_census
def cameras_note(census: Census, view: CompareView, words: SiteWords) -> str:
    """How to read the plot of cameras: some figures have a range, and some are estimates."""
    groups = [each.group for each in chosen_of(census, view, words)]
    ranged = sum(camera_bounds(census, each, view.per) is not None for each in groups)
    return words.compare_cameras_note(ranged, sum(each.is_estimate for each in groups))


@per_census
def crime_plot(census: Census, view: CompareView, words: SiteWords, colors: Palette) -> SideBySide:
    offenses, window = census.place.crime_choices[view.crime], window_of(census, view)
    rows = []
    for number, each in enumerate(chosen_of(census, view, words), 1):
        figure = crime_figure(census, each.group, offenses, window, view.per) if window else None
        rate = figure.rate if figure else None
        caption = words.compare_caption(number, each.label, words.crime_cell(figure, view.per))
        values = (rate.value, rate.low, rate.high) if rate else (None, None, None)
        rows.append(Row(caption, *values).in_units(view.per, words.units))
    axis = words.compare_crime_axis(words.place(census.place).crimes[view.crime], view.per)
    return side_by_side(axis, rows, colors.crime, words, colors)


@per_census
def changes(census: Census, view: CompareView, words: SiteWords) -> tuple[Change | None, ...]:
    """This year against the same days of the last, of each, judged together."""
    offenses = census.place.crime_choices[view.crime]
    groups = [each.group for each in chosen_of(census, view, words)]
    return tuple(together([group_change(census, each, offenses) for each in groups]))


@per_census
def change_plot(
    census: Census, view: CompareView, words: SiteWords, colors: Palette
) -> SideBySide | None:
    """None where no day of this year can be compared with the last."""
    found = changes(census, view, words)
    known = next(filter(None, found), None)
    if known is None:
        return None
    rows = []
    for number, (each, change) in enumerate(
        zip(chosen_of(census, view, words), found, strict=True), 1
    ):
        caption = words.compare_caption(number, each.label, words.change_cell(change))
        rows.append(changed(caption, change))
    label = words.place(census.place).crimes[view.crime]
    axis = words.compare_change_axis(label, known.before, known.after)
    return side_by_side(axis, rows, colors.crime, words, colors, is_change=True)


def by_verdict(census: Census, view: CompareView, words: SiteWords) -> dict[str, list[str]]:
    """Names of the chosen by the verdict on their change, in the order in which they stand."""
    found: dict[str, list[str]] = {}
    for each, change in zip(
        chosen_of(census, view, words), changes(census, view, words), strict=True
    ):
        verdict = change.comparison.verdict if change else "gap"
        found.setdefault(verdict, []).append(each.in_text)
    return found


@per_census
def changes_table(census: Census, view: CompareView, words: SiteWords) -> str:
    pairs = zip(chosen_of(census, view, words), changes(census, view, words), strict=True)
    rows = [FigureRow(each.label, (words.change_cell(change),)) for each, change in pairs]
    headers = words.compare_change_headers
    return figure_table(words.compare_change_caption, headers, rows, in_words=True)


@dataclass(frozen=True)
class SmallMultiple:
    """One of the small multiples; without a chart where there is no rate."""

    label: str
    chart: dict[str, Any] | None
    alt: str


@per_census
def panels(
    census: Census, view: CompareView, words: SiteWords, colors: Palette
) -> tuple[SmallMultiple, ...]:
    """The crime trend of each, all on one scale."""
    offenses = census.place.crime_choices[view.crime]
    chosen = chosen_of(census, view, words)
    trends = [monthly_rate(census, each.group, offenses, view.per) for each in chosen]
    top = in_units(highest_month(trends), view.per, words.units) or 1.0
    label = words.place(census.place).crimes[view.crime]
    chart_words = chart_words_of(words)
    drawn = []
    for number, (each, trend) in enumerate(zip(chosen, trends, strict=True), 1):
        name = words.compare_numbered(number, each.label)
        if trend is None or trend.empty:
            drawn.append(SmallMultiple(name, None, words.compare_trend_none(each.in_text)))
            continue
        counts = in_units(trend[["count", "mean"]], view.per, words.units)
        sourced = trend[["month"]].join(counts)
        sourced["source"] = trend["basis"].map(words.chart_bases)
        mean = last_mean(trend)
        last = None if mean is None else words.rate(mean, view.per)
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
                    breaks=named_breaks(breaks(census.cube, offenses, trend, of_areas=True), words),
                ),
                words.compare_trend_alt(label, each.in_text, last, view.per),
            )
        )
    return tuple(drawn)


@per_census
def table(census: Census, view: CompareView, words: SiteWords) -> str:
    """One row each: the counts, and both rates with their ranges; units are in the headers."""
    offenses, window = census.place.crime_choices[view.crime], window_of(census, view)
    rows = []
    for each in chosen_of(census, view, words):
        of = each.group
        crime = [
            crime_figure(census, of, offenses, window, per) if window else None
            for per in census.pers
        ]
        cells = (
            *(_camera_cells(census, each, words) if census.has_cameras else ()),
            words.reports_cell(crime[0]),
            *map(words.crime_cell, crime, census.pers),
            words.surface(of.area_km2),
            *([words.number(of.residents)] if of.residents is not None else []),
        )
        rows.append(FigureRow(each.label, cells))
    surface = census.denominators["area_km2"].basis
    label = words.place(census.place).crimes[view.crime]
    headers = words.compare_headers(label, surface, census.pers, census.has_cameras)
    return figure_table(words.compare_table_caption, headers, rows)


def _camera_cells(census: Census, each: Chosen, words: SiteWords) -> tuple[str, ...]:
    of = each.group
    cameras = words.not_shown if of.cameras is None else words.number(of.cameras)
    return (
        words.compare_sum(cameras, of) if each.kind and of.cameras else cameras,
        *(density_cell(census, of, per, words) for per in census.pers),
    )


@per_census
def made_of(census: Census, view: CompareView, words: SiteWords) -> str:
    """The areas whose cameras each larger area adds up, and those that are missing from it."""
    rows = []
    for each in chosen_of(census, view, words):
        if each.kind:
            parts = _parts(census, each.group, words)
            shown = [text for area, text in parts.items() if census.by_id[area].shown]
            hidden = [text for area, text in parts.items() if not census.by_id[area].shown]
            cells = (words.set_apart(names) or words.compare_none for names in (shown, hidden))
            rows.append(FigureRow(each.label, tuple(cells)))
    if not rows:
        return ""
    headers = words.compare_made_of_headers
    return figure_table(words.compare_made_of, headers, rows, in_words=True)


def _parts(census: Census, of: Group, words: SiteWords) -> dict[str, str]:
    """Every area of a larger one by id, of a ward with the part of its homes that lies there."""
    if not of.ward:
        return {area: census.by_id[area].label for area in of.areas}
    return {
        str(area): words.compare_share(census.by_id[str(area)].label, float(part))
        for area, part in shared_out(census, of.ward).items()
    }


def outline_note(chosen: Sequence[Chosen], words: SiteWords) -> str:
    """What stands for the border of a ward on a map, where one is drawn; else nothing."""
    return words.compare_ward_outline if any(each.group.ward for each in chosen) else ""


@per_census
def wards_note(census: Census, view: CompareView, words: SiteWords) -> str:
    """What a camera figure of a ward is, where one is shown; else nothing."""
    chosen = chosen_of(census, view, words)
    return words.compare_wards_note if any(each.group.ward for each in chosen) else ""


@per_census
def years_table(census: Census, view: CompareView, words: SiteWords) -> str:
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
