"""Finished figures of the first page, made once for all visitors who choose the same.

Each is remembered by the census it was made from and the choices that shape it;
a new census is a new key, so nothing stale can be shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.blocks.area_table import TableColumn, area_table, row_mark
from components.charts.density_map import DensityMap, density_map, with_chosen
from components.charts.locale import date_format
from components.charts.palette import Palette, government_palette
from components.charts.trend_chart import TrendWords, trend_chart
from components.figures import crime_map as crime_maps
from components.figures import government as government_figures
from components.figures.areas import classes
from components.views.area import MapOf, Measure
from components.wording.site import SiteWords
from data.census.census import Area, Census
from data.census.per_census import per_census
from data.findings.government import government_list
from data.findings.parts import own_way
from data.findings.revisions import fresh_against_mature
from data.findings.spread import Spread, coverage_spread
from data.findings.standing import ends, open_classes
from data.findings.trend import (
    Breaks,
    CrimeByArea,
    breaks,
    crime_by_area,
    gaps,
    monthly_trend,
    rests_on_published,
    year_to_date_change,
)


@dataclass(frozen=True)
class Figure:
    """A chart's Vega-Lite description, and the words that go with it."""

    chart: dict[str, Any] | None
    alt: str
    verdict: str
    sentence: str
    caption: str


@dataclass(frozen=True)
class Trend:
    """What is said of a crime trend, and of its chart where there is one to draw."""

    is_drawn: bool
    alt: str
    verdict: str
    sentence: str
    caption: str
    range_note: str  # what a likely range in the sentence means


@per_census
def spread(census: Census) -> Spread:
    """How coverage is spread over the city."""
    return coverage_spread(census.areas)


@per_census
def map_texts(census: Census, measure: Measure, words: SiteWords) -> dict[str, str]:
    """What the map says of each area, by its id."""
    texts = {
        area.area_id: _density_text(
            area,
            measure,
            words.tooltip_hidden,
            words.tooltip_no_rate,
            lambda value: words.tooltip(value, measure),
        )
        for area in census.by_id.values()
    }
    for area_id, low, high in open_classes(census, measure).itertuples():
        texts[area_id] = words.tooltip_open(texts[area_id], low, high, measure)
    return texts


@per_census
def open_class(census: Census, area: str, words: SiteWords) -> str:
    """The range of a figure that rounding leaves in two classes of the map; else nothing."""
    found = open_classes(census, "per_km2")
    if area not in found.index:
        return ""
    low, high = float(found.at[area, "low"]), float(found.at[area, "high"])
    return words.open_range(low, high, "per_km2")


def city_spread(census: Census, words: SiteWords) -> str:
    """From the lowest density to the highest, and where; empty where no area is shown."""
    found, of_city = ends(census, "per_km2"), spread(census)
    if found is None:
        return ""
    lowest, highest = (
        [census.by_id[area].in_text for area in areas] for areas in (found.fewest, found.most)
    )
    return words.city_spread(of_city.low, lowest, of_city.high, highest)


def city_answer(census: Census, crime: str, words: SiteWords) -> str:
    """How the cameras of the city are spread, or why that cannot be said."""
    city, half_on = census.place.short_name, spread(census).half_on
    if not census.has_cameras:
        return _crime_answer(census, None, crime, words)
    if half_on is None:
        return words.no_area_shown(city)
    return words.answer(city, half_on, census.date("cameras"))


def hidden_answer(census: Census, area: Area, crime: str, words: SiteWords) -> str:
    """That an area has no figure."""
    if not census.has_cameras:
        return _crime_answer(census, area.area_id, crime, words)
    return words.area_hidden(area.in_text)


def _crime_answer(census: Census, area: str | None, crime: str, words: SiteWords) -> str:
    """What is said of a place without figures on cameras: its crime, or else that it has none."""
    per = census.pers[0]
    shown = crime_maps.found(census, "reports", per, crime)
    if shown is None:
        return words.no_cameras(census.place.short_name)
    return crime_maps.answer(census, shown, per, crime, area, words)


def why_hidden(census: Census, words: SiteWords) -> str:
    """What can be behind a figure that is not shown."""
    if not census.has_cameras:
        return words.no_cameras_why
    return words.area_hidden_why(census.programme, census.most_hidden is not None)


@per_census
def coverage_map(
    census: Census, measure: Measure, selected: str | None, words: SiteWords, colors: Palette
) -> DensityMap:
    features = dict(census.map_features)
    if selected:
        drawn = coverage_map(census, measure, None, words, colors)
        return with_chosen(drawn, features, selected, colors)
    return density_map(
        features,
        classes(census, measure),
        map_texts(census, measure, words),
        {area.area_id: area.label for area in census.by_id.values()},
        colors,
    )


def chart_words_of(words: SiteWords) -> TrendWords:
    return TrendWords(
        words.chart_mean,
        words.chart_month,
        words.chart_count,
        words.chart_gap,
        words.chart_source,
        date_format(words.pattern("month")),
    )


def named_breaks(found: Breaks, words: SiteWords) -> dict[dt.date, str]:
    """What a chart says beside the day of each break."""
    names = dict.fromkeys(found.placed, words.chart_broken)
    names |= dict.fromkeys(found.recorded, words.chart_recoded)
    return dict(sorted(names.items()))


@per_census
def crime_trend(census: Census, area: str | None, crime: str, words: SiteWords) -> Trend:
    offenses = census.place.crime_choices[crime]
    label = words.place(census.place).crimes[crime]
    where = words.city_where if area is None else census.by_id[area].in_text
    change = year_to_date_change(census.cube, area, offenses)
    verdict = words.verdict(label, change)
    sentence = words.together(words.change_sentence(change), own_way_of(census, area, crime, words))
    trend = monthly_trend(census.cube, area, offenses)
    if trend.empty:
        return Trend(False, "", verdict, sentence, "", "")
    months = trend["month"]
    return Trend(
        is_drawn=True,
        alt=words.chart_alt(label, where, months.iloc[0], months.iloc[-1], verdict),
        verdict=verdict,
        sentence=sentence,
        caption=words.chart_caption(
            gaps(trend),
            breaks(census.cube, offenses, trend, of_areas=area is not None),
            averaged=trend["mean"].count() > 1,
            published=rests_on_published(trend),
            area_through=None if area is None else census.cube.data_through(offenses),
        ),
        range_note=_range_note(census, area, crime, words),
    )


@per_census
def drawn_trend(
    census: Census, area: str | None, crime: str, words: SiteWords, colors: Palette
) -> dict[str, Any] | None:
    """The chart of a crime trend, which a page that shows a picture of it does not need."""
    offenses = census.place.crime_choices[crime]
    trend = monthly_trend(census.cube, area, offenses)
    if trend.empty:
        return None
    sourced = trend.assign(source=trend["basis"].map(words.chart_bases)).drop(columns="basis")
    broken = named_breaks(breaks(census.cube, offenses, trend, of_areas=area is not None), words)
    return trend_chart(sourced, gaps(trend), chart_words_of(words), colors, breaks=broken)


def _range_note(census: Census, area: str | None, crime: str, words: SiteWords) -> str:
    """What a likely range means, and how much fresh counts may still be revised."""
    offenses = census.place.crime_choices[crime]
    note = words.interval_note(
        census.cube.dispersion([area] if area else None, offenses).is_measured
    )
    change = year_to_date_change(census.cube, area, offenses)
    revision = fresh_against_mature(census, offenses, change) if change else None
    if revision is None:
        return note
    return words.together(note, words.fresh_note(words.place(census.place).crimes[crime], revision))


@per_census
def own_way_of(census: Census, area: str | None, crime: str, words: SiteWords) -> str:
    """The kind that goes another way than the group it is in, in a sentence; or nothing."""
    choices = census.place.crime_choices
    change = year_to_date_change(census.cube, area, choices[crime])
    kinds = {
        each: offenses
        for each, offenses in choices.items()
        if len(offenses) == 1 and set(offenses) < set(choices[crime])
    }
    found = own_way(census.cube, area, kinds, change) if change else None
    return words.own_way(words.place(census.place).crimes[found.crime], found) if found else ""


@per_census
def changes(census: Census, crime: str) -> CrimeByArea | None:
    return crime_by_area(census.cube, census.place.crime_choices[crime])


@per_census
def figures_table(
    census: Census,
    measure: Measure,
    crime: str,
    sort: str,
    words: SiteWords,
    colors: Palette,
    show: MapOf = "cameras",
    rows: int | None = None,
    area: str | None = None,
) -> str:
    """Where the map shows them, places with government cameras come before all else.

    Swatches have the colors of the map, which shows `show`. Of the first `rows`, and of the
    chosen `area`; of all areas where rows are not limited.
    """
    changed, label = changes(census, crime), words.place(census.place).crimes[crime]
    found = government_list(census) if show == "government" else None
    order = table_order(census, measure, crime, sort, show)
    pers = (measure,) if found else census.pers
    shown, painted = _swatches(census, measure, crime, show, colors)
    columns = [
        *([government_figures.column(census, found, words)] if found else ()),
        *(_camera_columns(census, pers, measure, words) if census.has_cameras else ()),
        *_denominator_columns(census, words),
        *(_crime_columns(changed, label, words) if changed else ()),
    ]
    return area_table(
        words.table_caption if census.has_cameras else words.table_caption_crime,
        words.column_area,
        census.areas.loc[first_rows(order, rows, area), "label"],
        columns,
        shown,
        painted,
    )


def _swatches(
    census: Census, measure: Measure, crime: str, show: MapOf, colors: Palette
) -> tuple[pd.Series | None, Palette]:
    """The classes on the map and their colors; no classes where it has nothing to show."""
    if show == "cameras":
        return classes(census, measure), colors
    if show == "government":
        found = government_list(census)
        return found.classes if found else None, government_palette(colors)
    drawn = crime_maps.found(census, show, measure, crime)
    return drawn.classes if drawn else None, crime_maps.palette_of(show, colors)


def chosen_row(
    census: Census,
    measure: Measure,
    crime: str,
    sort: str,
    area: str | None,
    show: MapOf = "cameras",
    rows: int | None = None,
) -> str:
    """What marks an area in the table of the same order; nothing where none is chosen."""
    if area is None:
        return ""
    order = table_order(census, measure, crime, sort, show)
    return row_mark(first_rows(order, rows, area).index(area) + 1)


def first_rows(order: list[str], rows: int | None, area: str | None) -> list[str]:
    """The first of an order, and the chosen area after them where it is none of these."""
    first = order[:rows]
    return first if area is None or area in first else [*first, area]


def _camera_columns(
    census: Census, pers: Sequence[Measure], measure: Measure, words: SiteWords
) -> list[TableColumn]:
    """Densities, that of the measure on the map first, and what they are made of."""
    areas, measures = census.areas, sorted(pers, key=measure.__ne__)
    return [
        *(
            TableColumn(words.column_density(each), _densities(census, each, words))
            for each in measures
        ),
        TableColumn(words.cameras_first, _whole(areas["cameras"], words)),
        TableColumn(words.column_addresses, _whole(areas["addresses"], words)),
    ]


def _denominator_columns(census: Census, words: SiteWords) -> list[TableColumn]:
    areas = census.areas
    basis = census.denominators["area_km2"].basis
    size = areas["area_km2"].map(words.surface)
    columns = [TableColumn(words.column_area_km2(basis), size)]
    if census.has_residents:
        columns.append(TableColumn(words.column_residents, areas["residents"].map(words.number)))
    return columns


def _crime_columns(changed: CrimeByArea, label: str, words: SiteWords) -> list[TableColumn]:
    counts, compared = changed.rows["year"], changed.rows["comparison"]
    return [
        TableColumn(words.column_year(label, changed.year), counts.map(words.number)),
        TableColumn(
            words.column_change(changed.before, changed.after), compared.map(words.cell_change)
        ),
    ]


@per_census
def table_order(
    census: Census, measure: Measure, crime: str, sort: str, show: MapOf = "cameras"
) -> list[str]:
    """Area ids in the chosen order; areas without the figure come last."""
    areas, changed = census.areas, changes(census, crime)
    if sort in ("most", "least"):
        found = government_list(census) if show == "government" else None
        key, ascending = found.by_area if found else areas[measure], sort == "least"
    elif sort == "name" or changed is None:
        return list(areas.index)
    elif sort == "reports":
        key, ascending = changed.rows["year"], False
    else:
        key = changed.rows["comparison"].map(lambda compared: compared.ratio)
        ascending = sort == "fall"
    return list(key.sort_values(ascending=ascending, na_position="last", kind="stable").index)


def _whole(values: pd.Series, words: SiteWords) -> pd.Series:
    return values.map(lambda v: words.not_shown if pd.isna(v) else words.number(v)).astype(str)


def _densities(census: Census, measure: Measure, words: SiteWords) -> pd.Series:
    texts = {}
    for area in census.by_id.values():
        text = _density_text(
            area,
            measure,
            words.not_shown,
            words.no_rate,
            lambda value: words.density(value, measure),
        )
        texts[area.area_id] = words.with_aside(text, words.unstable) if area.unstable else text
    for area_id, low, high in open_classes(census, measure).itertuples():
        texts[area_id] = f"{texts[area_id]} [{words.open_range(low, high, measure)}]"
    return pd.Series(texts)


def _density_text(
    area: Area, measure: Measure, hidden: str, no_rate: str, text: Callable[[float], str]
) -> str:
    value: float | None = getattr(area, measure)
    if not area.shown:
        return hidden
    return no_rate if value is None else text(value)
