"""Finished figures of the page of one neighborhood, made once for all who look at the same.

Each is remembered by the census it was made from and the choices that shape it, as in
components.figures.coverage.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components.blocks.figure_table import FigureRow, figure_table
from components.charts.close_up import CloseUp, close_up
from components.charts.dot_strip import dot_strip
from components.charts.funnel_plot import FunnelWords, funnel_plot
from components.charts.map_names import broken
from components.charts.palette import Palette
from components.figures.areas import classes, density_cell, flat
from components.figures.coverage import Figure
from components.figures.side_by_side import SideBySide, changed, side_by_side
from components.views.area import Measure
from components.wording.site import SiteWords
from data.arithmetic.adjacency import adjacent_areas
from data.arithmetic.units import in_units
from data.arithmetic.whole_year import newest_year
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparison import (
    compared_with,
    comparison_windows,
    crime_figure,
    tested,
)
from data.findings.funnel import Funnel, funnel
from data.findings.groups import Group, group
from data.findings.neighborhood import KindOfCrime, kinds_of_crime, rest_of_city
from data.findings.standing import standing
from data.findings.trend import gaps, monthly_trend
from data.findings.typical import typical


@per_census
def neighbors(census: Census) -> dict[str, tuple[str, ...]]:
    """The areas next to every area."""
    return adjacent_areas(census.map_features["area"])


@per_census
def close_up_of(census: Census, area: str) -> CloseUp:
    """The part of the map around an area, with its name and those of its neighbors."""
    near = neighbors(census)[area]
    said = {each: _said(census.by_id[each].label) for each in (area, *near)}
    return close_up(flat(census), area, near, said)


def _said(label: str) -> list[tuple[str, ...]]:
    """A name for the map, the longest first: whole, its first part, or what stands before it."""
    number, _, names = label.partition(" · ")
    if not names:
        return broken(label)
    first = names.partition(", ")[0]
    whole = (number, *names.replace(", ", ",\n").split("\n"))
    return [whole, *((number, *lines) for lines in broken(first)), (number,)]


def name_of(census: Census, area: str) -> str:
    """The name alone, for where an id would only be in the way."""
    return str(census.areas.at[area, "name"])


@per_census
def strip(census: Census, measure: Measure, area: str, words: SiteWords, colors: Palette) -> Figure:
    """Where the area's density stands among all, as dots."""
    where, values = census.by_id[area].in_text, census.areas[measure].dropna()
    found = standing(census, measure, area)
    if found is None:
        hidden = not census.by_id[area].shown
        return Figure(None, "", words.neighborhood_standing_none(where, hidden), "", "")
    shown = classes(census, measure)
    drawn = pd.DataFrame(
        {
            "value": in_units(values, measure, words.units),
            "fill": [colors.ramp[int(shown[each])] for each in values.index],
            "label": [census.by_id[each].label for each in values.index],
            "figure": [words.tooltip(value, measure) for value in values],
        }
    )
    own, middle = (words.density(each, measure) for each in (values[area], typical(values)))
    text = words.neighborhood_mark(name_of(census, area), own)
    sentence = words.neighborhood_standing(where, found, measure)
    return Figure(
        dot_strip(
            drawn, area, text, typical(drawn["value"]), words.neighborhood_typical(middle), colors
        ),
        words.neighborhood_strip_alt(where, own, sentence, measure),
        sentence,
        "",
        words.neighborhood_strip_caption(measure, len(census.by_id) - len(values)),
    )


@per_census
def crime_funnel(census: Census, crime: str) -> Funnel | None:
    return funnel(census, census.place.crime_choices[crime])


@per_census
def unusual(census: Census, area: str, crime: str, words: SiteWords, colors: Palette) -> Figure:
    """Whether the area's crime is unusual for its size, with the funnel plot."""
    found, here = crime_funnel(census, crime), census.by_id[area]
    few, fewest = census.has_few_residents(area), census.fewest_residents
    counted, residents = census.residents_counted, here.residents or 0
    label = words.place(census.place).crimes[crime]
    if found is None or counted is None:
        return Figure(None, "", words.neighborhood_funnel_none(False), "", "")
    if few:
        verdict = words.neighborhood_funnel_none(True)
        sentence = words.neighborhood_funnel_few(residents, fewest)
    else:
        own = found.areas.loc[area]
        verdict = words.neighborhood_funnel_verdict(label, own["place"])
        sentence = words.neighborhood_funnel_sentence(
            int(own["reports"]), float(own["rate"]), found, residents, counted.year
        )
    drawn = found.areas.assign(label=[census.by_id[each].label for each in found.areas.index])
    return Figure(
        funnel_plot(
            drawn[["residents", "rate", "label"]],
            found.limits,
            found.rate,
            area,
            name_of(census, area),
            FunnelWords(
                words.neighborhood_funnel_usual,
                words.neighborhood_funnel_chance,
                words.neighborhood_funnel_city,
                words.neighborhood_funnel_residents,
                words.neighborhood_funnel_rate,
            ),
            colors,
        ),
        words.neighborhood_funnel_alt(here.in_text, label, verdict, found),
        verdict,
        sentence,
        words.neighborhood_funnel_caption(found, here.in_text if few else None, fewest),
    )


@per_census
def kinds(census: Census, area: str) -> tuple[KindOfCrime, ...]:
    return tuple(kinds_of_crime(census.cube, area, census.place.crimes))


@per_census
def kinds_plot(census: Census, area: str, words: SiteWords, colors: Palette) -> SideBySide | None:
    """The change of each kind that can be called; None where none can."""
    rows = []
    for kind in kinds(census, area):
        if kind.change and kind.is_called:
            named = words.place(census.place).crimes[kind.crime], kind.change.comparison
            row = changed(words.neighborhood_kind_caption(*named), kind.change)
            rows.append(row._replace(said=words.neighborhood_kind_said(*named)))
    if not rows:
        return None
    axis = words.neighborhood_kinds_axis
    return side_by_side(axis, rows, colors.crime, words, colors, is_change=True)


@per_census
def kinds_not_called(census: Census, area: str, words: SiteWords) -> tuple[str, ...]:
    """A line for the kinds with too few reports, and one for those that are not held whole."""
    labels = words.place(census.place).crimes
    without = [kind for kind in kinds(census, area) if not kind.is_called]
    few = [labels[kind.crime] for kind in without if kind.change]
    missing = [labels[kind.crime] for kind in without if not kind.change]
    return (
        *([words.neighborhood_kinds_few(few)] if few else []),
        *([words.neighborhood_kinds_missing(missing)] if missing else []),
    )


@per_census
def kinds_table(census: Census, area: str, words: SiteWords) -> str:
    rows = [
        FigureRow(words.place(census.place).crimes[kind.crime], words.neighborhood_kind_cells(kind))
        for kind in kinds(census, area)
    ]
    return figure_table(words.neighborhood_kinds_caption, words.neighborhood_kinds_headers, rows)


@dataclass(frozen=True)
class NeighborTable:
    """The table of an area and its neighbors, and the lines around it."""

    lead: str
    table: str
    note: str


@per_census
def beside(
    census: Census, measure: Measure, area: str, crime: str, words: SiteWords
) -> NeighborTable:
    """The area beside its neighbors and the rest of the city."""
    offenses = census.place.crime_choices[crime]
    window = comparison_windows(census.cube, offenses).get("year")
    here, rest = group(census, [area]), rest_of_city(census, area)
    near = neighbors(census)[area]
    others = [*(group(census, [each]) for each in near), rest]
    names = [*(census.by_id[each].label for each in near), words.neighborhood_rest]
    found = compared_with(census, here, others, offenses, window, measure)

    def cells(of: Group, cameras: str, crime: str) -> tuple[str, ...]:
        """Figures, and how each compares with this area's."""
        crimes = crime_figure(census, of, offenses, window, measure) if window else None
        of_cameras = (density_cell(census, of, measure, words), cameras)
        return (
            *(of_cameras if census.has_cameras else ()),
            *(words.crime_cell(crimes, measure), crime),
        )

    rows = [FigureRow(census.by_id[area].label, cells(here, "–", "–"), chosen=True)]
    for name, other, difference in zip(names, others, found, strict=True):
        times = words.camera_multiple(difference), words.crime_multiple(difference)
        rows.append(FigureRow(name, cells(other, *times)))
    label = words.place(census.place).crimes[crime]
    return NeighborTable(
        words.neighborhood_beside_lead(window) if window else "",
        figure_table(
            words.neighborhood_beside_caption(census.by_id[area].in_text),
            words.neighborhood_beside_headers(label, measure, census.has_cameras),
            rows,
            stacked=False,
        ),
        words.neighborhood_beside_note(tested(found), rest.hidden, census.has_cameras),
    )


@per_census
def all_areas(census: Census, measure: Measure, crime: str, area: str, words: SiteWords) -> str:
    """What the strip and the funnel draw, as a table."""
    found = crime_funnel(census, crime)
    offenses = census.place.crime_choices[crime]
    window = found.window if found else None
    if not census.has_residents:
        window = newest_year(census.cube, offenses)
    rows = []
    for each in census.by_id.values():
        reports = census.cube.total(each.area_id, offenses, window) if window else None
        counted = words.not_complete if reports is None else words.number(reports)
        cells = [counted]
        if each.residents is not None:
            place = _place_in_funnel(found, each.area_id, words)
            cells = [words.number(each.residents), counted, *place]
        if census.has_cameras:
            cells.insert(0, density_cell(census, group(census, [each.area_id]), measure, words))
        rows.append(FigureRow(each.label, tuple(cells), each.area_id == area))
    label, by_size = words.place(census.place).crimes[crime], census.has_residents
    headers = words.neighborhood_all_headers(label, measure, by_size, census.has_cameras)
    return figure_table(words.neighborhood_all_caption(by_size, census.has_cameras), headers, rows)


def _place_in_funnel(found: Funnel | None, area: str, words: SiteWords) -> tuple[str, str]:
    """The rate of an area and its place for its size."""
    if found is None or area not in found.areas.index:
        return words.neighborhood_left_out, words.neighborhood_left_out
    own = found.areas.loc[area]
    return words.rate(float(own["rate"]), "per_1000_residents"), words.funnel_places[own["place"]]


@per_census
def misleading(census: Census, area: str, crime: str, words: SiteWords) -> tuple[str, ...]:
    """What could mislead a reader about this area."""
    here, place = census.by_id[area], census.place
    counted = census.residents_counted
    offenses = place.crime_choices[crime]
    missing = gaps(monthly_trend(census.cube, area, offenses))
    few = [words.place(place).crimes[kind.crime] for kind in kinds(census, area) if kind.is_few]
    rebates = census.programme == "rebates"
    lines = [
        (
            census.has_cameras and not here.shown,
            words.not_shown_means[census.most_hidden is not None],
        ),
        (here.unstable, words.mislead_unstable),
        (
            census.has_few_residents(area),
            words.mislead_few_residents(here.residents or 0, census.fewest_residents),
        ),
        (bool(few), words.mislead_few_events(few)),
        (bool(missing), words.mislead_gaps(words.place(place).crimes[crime], missing)),
        (
            counted is not None,
            words.mislead_residents(counted.year, counted.basis) if counted else "",
        ),
        (rebates, words.mislead_rebates),
        (census.has_cameras, words.mislead_cause),
        (True, words.mislead_reports),
    ]
    return tuple(line for applies, line in lines if applies)
