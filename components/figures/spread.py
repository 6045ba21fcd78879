"""Finished figures of the page Spread, made once for all visitors who choose the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.blocks.area_table import TableColumn, area_table, row_mark
from components.blocks.legend import Entries, both_legend
from components.blocks.plain_table import plain_table
from components.charts.bivariate import both_classes, both_palette, one_palettes
from components.charts.density_map import DensityMap, density_map, with_chosen
from components.charts.lorenz_chart import LorenzWords, lorenz_chart
from components.charts.palette import Palette
from components.charts.scatter_chart import ScatterWords, scatter_chart
from components.figures.areas import printed_classes, unclassed
from components.views.area import Measure
from components.wording.site import SiteWords
from components.wording.spread import SpreadWords
from data.arithmetic.units import Units, in_units, limits_in_units
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.coverage_and_crime import (
    Clustering,
    CoverageAndCrime,
    Together,
    clustering,
    coverage_and_crime,
    far_out,
    together,
)
from data.findings.crime_beside import Time
from data.findings.evenness import Evenness, over_land, over_residents

PLAIN_HEIGHT = 440  # pixels
_PLAIN_CLASSES = ("camera_class", "crime_class")
_PARTS = (0.1, 0.2, 0.3, 0.5, 0.75)  # of the land or residents, in the table of the curves


@per_census
def evenness(census: Census) -> tuple[Evenness | None, Evenness | None]:
    """Over land and over residents."""
    return over_land(census), over_residents(census)


@per_census
def side_by_side(census: Census, measure: Measure) -> Clustering | None:
    return clustering(census, measure)


@per_census
def both(census: Census, measure: Measure, crime: str, time: Time) -> CoverageAndCrime | None:
    return coverage_and_crime(census, measure, crime, time)


@per_census
def links(census: Census, crime: str, time: Time) -> Together:
    """What both denominators say together."""
    return together({measure: both(census, measure, crime, time) for measure in census.pers})


def curves(census: Census) -> dict[str, Evenness]:
    """Each Lorenz curve there is, by what it is over: land, residents."""
    found = zip(("land", "residents"), evenness(census), strict=True)
    return {name: evenness for name, evenness in found if evenness}


@per_census
def curves_chart(census: Census, words: SpreadWords, colors: Palette) -> dict[str, Any]:
    base = words.share_of_base(evenness(census)[1])
    return lorenz_chart(
        {name: each.ranged_curve for name, each in curves(census).items()},
        LorenzWords(words.even_line, base, words.share_of_cameras, words.curves),
        colors,
    )


@per_census
def curves_table(census: Census, words: SpreadWords) -> str:
    drawn = curves(census)
    return plain_table(
        words.lorenz_table,
        [words.lorenz_part, *(words.lorenz_columns[name] for name in drawn)],
        [
            [
                words.percentage(part),
                *(
                    words.share_in(each.cameras_on(part), each.cameras_on_range(part))
                    for each in drawn.values()
                ),
            ]
            for part in _PARTS
        ],
    )


def limits(
    found: CoverageAndCrime, measure: Measure, units: Units
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Those of the classes of cameras, and of crime, in units of surface."""
    rows = found.rows
    return (
        limits_in_units(found.camera_classes.limits, rows["cameras"], measure, units),
        limits_in_units(found.crime_classes.limits, rows["crime"], measure, units),
    )


def both_classes_of(found: CoverageAndCrime) -> pd.Series:
    """The class of every area in the nine colours; missing where either class is."""
    return both_classes(found.rows["camera_class"], found.rows["crime_class"])


def both_texts(
    census: Census, found: CoverageAndCrime, measure: Measure, words: SpreadWords
) -> dict[str, str]:
    """What the map of both says of each area, by its id."""
    return {
        area_id: words.tooltip_hidden
        if not census.by_id[area_id].shown
        else words.no_rate
        if pd.isna(row.cameras)
        else words.tooltip(
            words.density(row.cameras, measure), words.density(row.crime, measure), measure
        )
        for area_id, row in zip(found.rows.index, found.rows.itertuples(), strict=True)
    }


@per_census
def both_map(
    census: Census,
    measure: Measure,
    crime: str,
    time: Time,
    selected: str | None,
    words: SpreadWords,
    colors: Palette,
) -> DensityMap | None:
    found = both(census, measure, crime, time)
    if found is None:
        return None
    features = dict(census.map_features)
    if selected:
        drawn = both_map(census, measure, crime, time, None, words, colors)
        return drawn and with_chosen(drawn, features, selected, both_palette(colors))
    return density_map(
        features,
        both_classes_of(found),
        both_texts(census, found, measure, words),
        {area.area_id: area.label for area in census.by_id.values()},
        both_palette(colors),
    )


@dataclass(frozen=True)
class PlainMap:
    """A map of cameras or of crime alone, in the classes and colours it has on the map of both."""

    title: str
    alt: str
    classes: Entries


@per_census
def plain_maps(
    census: Census,
    measure: Measure,
    crime: str,
    time: Time,
    general: SiteWords,
    colors: Palette,
) -> tuple[PlainMap, ...]:
    """Cameras, then crime; none where there is no map of both."""
    found, words = both(census, measure, crime, time), general.spread
    if found is None:
        return ()
    label, city = words.place(census.place).crimes[crime], census.place.name
    drawn = zip(
        (words.legend_cameras(measure), words.legend_crime(label, measure, found.year)),
        _PLAIN_CLASSES,
        limits(found, measure, words.units),
        one_palettes(colors),
        strict=True,
    )
    return tuple(
        PlainMap(
            title,
            words.plain_alt(city, title, int(found.rows[name].eq(2).sum())),
            [
                *zip(palette.ramp, words.limits(breaks), strict=True),
                *unclassed(census, found.no_rate, words, palette),
            ],
        )
        for title, name, breaks, palette in drawn
    )


@per_census
def drawn_plain_maps(
    census: Census,
    measure: Measure,
    crime: str,
    time: Time,
    selected: str | None,
    general: SiteWords,
    colors: Palette,
) -> tuple[dict[str, Any], ...]:
    """The charts of both, which a page that shows pictures of them does not need."""
    found = both(census, measure, crime, time)
    if found is None:
        return ()
    return tuple(
        printed_classes(
            census, found.rows[name], selected, general, palette, PLAIN_HEIGHT, names=False
        )
        for name, palette in zip(_PLAIN_CLASSES, one_palettes(colors), strict=True)
    )


@per_census
def legend(
    census: Census, measure: Measure, crime: str, time: Time, words: SpreadWords, colors: Palette
) -> str:
    found = both(census, measure, crime, time)
    if found is None:
        return ""
    of_cameras, of_crime = map(words.limits, limits(found, measure, words.units))
    return both_legend(
        (words.legend_cameras(measure), of_cameras),
        (
            words.legend_crime(words.place(census.place).crimes[crime], measure, found.year),
            of_crime,
        ),
        unclassed(census, found.no_rate, words, colors),
        words.both_names(),
        both_palette(colors).ramp,
    )


@per_census
def scatter(
    census: Census,
    measure: Measure,
    crime: str,
    time: Time,
    selected: str | None,
    words: SpreadWords,
    colors: Palette,
) -> dict[str, Any] | None:
    found = both(census, measure, crime, time)
    if found is None or found.link is None:
        return None
    rows = found.rows.dropna(subset=["cameras", "crime"])
    classes = both_classes(rows["camera_class"], rows["crime_class"]).astype(int)
    points = in_units(rows[["cameras", "crime"]], measure, words.units).assign(
        area_id=rows.index,
        label=census.areas["label"],
        short=census.areas["name"].str.split(",").str[0],
        fill=classes.map(dict(enumerate(both_palette(colors).ramp))),
        named=far_out(rows),
    )
    return scatter_chart(
        points,
        limits(found, measure, words.units),
        selected,
        ScatterWords(words.scatter_area, words.scatter_cameras, words.scatter_crime),
        colors,
    )


@per_census
def areas_table(
    census: Census,
    measure: Measure,
    crime: str,
    time: Time,
    words: SpreadWords,
    colors: Palette,
) -> str:
    """Every area with what the map, the scatter and the curves are drawn from, densest first."""
    found = both(census, measure, crime, time)
    columns = [TableColumn(words.column_cameras(measure), _cells(census, measure, words))]
    if found:
        columns += _crime_columns(census, found, measure, crime, words)
    columns += _quotient_columns(census, measure, words)
    classes = pd.Series(float("nan"), index=census.areas.index)
    if found:
        classes = both_classes(found.rows["camera_class"], found.rows["crime_class"])
        columns.append(_class_column(census, classes, words))
    return area_table(
        words.table_caption,
        words.column_area,
        census.areas.loc[_densest_first(census, measure), "label"],
        columns,
        classes,
        both_palette(colors),
    )


def chosen_row(census: Census, measure: Measure, area: str | None) -> str:
    """What marks an area in the table; nothing where none is chosen."""
    return row_mark(_densest_first(census, measure).index(area) + 1) if area else ""


def _densest_first(census: Census, measure: Measure) -> list[str]:
    density = census.areas[measure]
    return list(density.sort_values(ascending=False, na_position="last", kind="stable").index)


def _crime_columns(
    census: Census, found: CoverageAndCrime, measure: Measure, crime: str, words: SpreadWords
) -> list[TableColumn]:
    header = words.column_crime(words.place(census.place).crimes[crime], measure)
    rates, reports = found.rows["crime"], found.rows["reports"]
    return [
        TableColumn(header, _or(rates, lambda rate: words.density(rate, measure), words.no_rate)),
        TableColumn(words.column_reports(found.year), reports.map(words.number)),
    ]


def _quotient_columns(census: Census, measure: Measure, words: SpreadWords) -> list[TableColumn]:
    """The location quotients of each curve; an area that is not shown says so here too."""
    cells, hidden = _cells(census, measure, words), ~census.areas["shown"]
    return [
        TableColumn(
            words.column_quotients[name],
            cells.where(
                each.quotients["quotient"].isna() & hidden,
                _or(each.quotients["quotient"], words.quotient, words.no_rate),
            ),
        )
        for name, each in curves(census).items()
    ]


def _class_column(census: Census, classes: pd.Series, words: SpreadWords) -> TableColumn:
    """The colour of the map in words."""
    names = words.both_names()
    cells = _or(classes, lambda each: names[int(each)], "")
    return TableColumn(words.column_both, cells.where(classes.notna(), _missing(census, words)))


def _cells(census: Census, measure: Measure, words: SpreadWords) -> pd.Series:
    """Camera rates in words; an area that is not shown says so in every camera column."""
    rates = census.areas[measure]
    texts = _or(rates, lambda rate: words.density(rate, measure), "")
    return texts.where(rates.notna(), _missing(census, words))


def _missing(census: Census, words: SpreadWords) -> pd.Series:
    """Why an area has no figure, in words."""
    return census.areas["shown"].map({True: words.no_rate, False: words.not_shown})


def _or(values: pd.Series, text: Any, missing: str) -> pd.Series:
    return values.map(lambda value: missing if pd.isna(value) else text(value)).astype(object)
