"""The brief of one area, or of the whole city."""

from __future__ import annotations

from typing import Any

from components.charts.palette import Palette
from components.exports.briefs.brief import Brief, BriefTable, Row
from components.exports.briefs.common import caveats_of, change_cells, frame_of, map_of
from components.exports.exhibits.exhibit import Panel
from components.figures import (
    coverage as figures,
)
from components.figures import (
    neighborhood as neighborhood_figures,
)
from components.figures import (
    spread as spread_figures,
)
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.site import SiteWords
from data.census.census import Area, Census
from data.findings.dates import crime_dates
from data.findings.government import government_list
from data.findings.groups import group
from data.findings.standing import standing
from data.findings.statements import exact_total, higher_total
from data.findings.to_date import changes_to_date
from data.findings.trend import gaps, monthly_trend, year_to_date_change
from data.findings.typical import against_typical

_MOST_KINDS = 4  # single kinds of crime beside the groups


def place_brief(census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette) -> Brief:
    view = asked.view
    area = census.by_id[view.area] if view.area else None
    outlined = {area.in_text: group(census, [area.area_id])} if area else {}
    said, page = words.brief, asked.page if area else ""
    frame = frame_of(
        census,
        page,
        asked.choices,  # the city is chosen by the same, without area
        area.in_text if area else words.whole_city,
        words,
        ("incidents",) if area else ("incidents", "published"),
        tuple(census.releases),
    )
    sentences = (
        (said.about_cameras, _coverage(census, view, area, words)),
        (said.about_crime, _crime(census, view, words)),
        (
            said.about_care if area else said.about_evenness,
            _careful(census, view, area, words),
        ),
    )
    return Brief(
        **frame
        | map_of(
            census, view.per, view.crime, outlined, _facts(census, area, words), words, colors
        ),
        headline=_headline(census, view, area, words),
        dates=_dates(census, view, words),
        sentences=sentences,
        **_trend(census, view, words, colors),
        table=_table(census, view, words),
        caveats=(
            *caveats_of(census, [view.area], view.crime, sentences, words),
            *_government(census, view, words),
        ),
    )


def _headline(census: Census, view: AreaView, area: Area | None, words: SiteWords) -> str:
    if area is None:
        return figures.city_answer(census, view.crime, words)
    # An area with too few residents for a rate still has its density.
    per = view.per if getattr(area, view.per) is not None else census.pers[0]
    density = getattr(area, per)
    if density is None:
        return figures.hidden_answer(census, area, view.crime, words)
    times = against_typical(census.areas[per], area.area_id)
    return words.area_answer(area.in_text, density, times, census.date("cameras"), per)


def _dates(census: Census, view: AreaView, words: SiteWords) -> str:
    """The dates of the figures on the page: those for the city, or by area."""
    city, areas = crime_dates(census, view.crime)
    programme = census.programme
    shown = (None, areas) if view.area else (city, None)
    return words.dates(census.date("cameras"), programme, *shown)


def _facts(census: Census, area: Area | None, words: SiteWords) -> str:
    """The numbers of cameras, addresses and people."""
    if not census.has_cameras:
        return ""
    if area is None:
        spread, place = figures.spread(census), words.place(census.place)
        areas = len(census.by_id)
        totals = words.city_totals(spread.cameras, spread.addresses, spread.shown, areas, place)
        return words.together(totals, words.other_totals(exact_total(census), higher_total(census)))
    if not area.shown:
        return ""
    return words.area_facts(area, census.residents_counted)


def _coverage(census: Census, view: AreaView, area: Area | None, words: SiteWords) -> str:
    spread = figures.spread(census)
    if area is None:
        return figures.city_spread(census, words)
    if not census.has_cameras:
        return words.no_cameras_why
    if not area.shown:
        return words.brief.shown_where(spread.shown, len(census.by_id))
    found = standing(census, view.per, area.area_id)
    if found is None:
        return words.neighborhood_standing_none(area.in_text, False)
    return words.neighborhood_standing(area.in_text, found, view.per)


def _crime(census: Census, view: AreaView, words: SiteWords) -> str:
    where = census.by_id[view.area].in_text if view.area else words.brief.whole_city
    change = year_to_date_change(census.cube, view.area, census.place.crime_choices[view.crime])
    said = words.brief.crime(words.place(census.place).crimes[view.crime], where, change)
    return words.together(said, figures.own_way_of(census, view.area, view.crime, words))


def _careful(census: Census, view: AreaView, area: Area | None, words: SiteWords) -> str:
    """What would mislead most about the area; of the city, how even its coverage is."""
    if area:
        return neighborhood_figures.misleading(census, area.area_id, view.crime, words)[0]
    land, residents = spread_figures.evenness(census)
    if land is None and not census.has_cameras:
        return words.no_cameras_why
    if land is None:
        return words.not_shown_means[census.most_hidden is not None]
    return words.brief.evenness(land, residents)


def _government(census: Census, view: AreaView, words: SiteWords) -> tuple[str, ...]:
    """Another programme in one line, so that nobody takes these figures for all cameras."""
    found = government_list(census)
    if found is None:
        return ()
    places = int(found.by_area[view.area]) if view.area else found.listed
    return (words.government.brief(found.published, places, in_city=view.area is None),)


def _trend(census: Census, view: AreaView, words: SiteWords, colors: Palette) -> dict[str, Any]:
    said, where = words.brief, census.by_id[view.area].in_text if view.area else words.city_where
    trend = figures.crime_trend(census, view.area, view.crime, words)
    chart = figures.drawn_trend(census, view.area, view.crime, words, colors)
    offenses = census.place.crime_choices[view.crime]
    missing = gaps(monthly_trend(census.cube, view.area, offenses))
    return {
        "trend_heading": said.trend_heading(words.place(census.place).crimes[view.crime], where),
        "trends": (Panel(chart, trend.alt or said.no_trend),),
        "trend_note": said.trend_note(bool(missing)) if trend.is_drawn else "",
    }


def _table(census: Census, view: AreaView, words: SiteWords) -> BriefTable:
    said, labels = words.brief, words.place(census.place).crimes
    where = census.by_id[view.area].in_text if view.area else said.whole_city
    plain = census.place.without_weapon(view.crime)
    rows = [
        Row(
            labels[each.crime],
            (
                said.short_day(each.change.after.last) if each.change else said.no_percentage,
                *change_cells(each.change, words),
            ),
            chosen=each.crime == plain,
        )
        for each in changes_to_date(census.cube, view.area, census.place.crimes, plain, _MOST_KINDS)
    ]
    return BriefTable(said.kinds_caption(where), said.kinds_headers, tuple(rows))
