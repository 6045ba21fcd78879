"""First page: how coverage is spread, the map, the crime trend beside it, and the table."""

from __future__ import annotations

import streamlit as st

from components.blocks import notes
from components.blocks.legend import legend
from components.blocks.sources import sources
from components.blocks.takeaway import MAPS, TABLES
from components.charts.density_map import LAYER
from components.charts.palette import Palette
from components.figures import coverage as figures
from components.frame.brief_link import brief_link
from components.frame.controls import WHOLE_CITY, choose_per, select
from components.frame.offer import offer
from components.frame.site import colors, open_page
from components.views.area import MEASURES, SORTS, AreaView
from components.views.asked import Asked
from components.views.coverage import read
from components.wording import LANGUAGES, place_words
from components.wording.en import English
from data.arithmetic.measures import clear_by_chance
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.dates import crime_dates
from data.findings.revisions import revisions
from data.findings.spread import on_map
from data.findings.statements import exact_total


def page(census: Census, asked: Asked[AreaView]) -> None:
    view = asked.view
    words, theme = LANGUAGES[view.lang], colors()
    for fault in asked.faults:
        st.html(notes.notice(words.faults[fault]))
    if census.refused:
        st.html(notes.notice(words.refused))

    st.html(_answer(census, view, words))
    _area_picker(census, view, words)
    _link_to_neighborhood(view, words)
    st.html(brief_link(asked, words))
    left, right = st.columns([3, 2], gap="large")
    with left:
        _map(census, asked, words, theme)
    with right:
        _trend(census, asked, words, theme)
    _table(census, words, theme)
    st.html(_background(census, words))


def _answer(census: Census, view: AreaView, words: English) -> str:
    spread, programme = figures.spread(census), census.programme
    if view.area is None:
        sentence = words.answer(census.place.short_name, spread.half_on)
        low, high = census.by_id[spread.low_area], census.by_id[spread.high_area]
        details = [
            words.city_spread(spread.low, low.in_text, spread.high, high.in_text),
            words.city_totals(
                spread.cameras,
                spread.addresses,
                spread.shown,
                len(census.by_id),
                census.place.areas.kind,
                exact_total(census),
            ),
        ]
    else:
        area = census.by_id[view.area]
        if area.cameras is None or area.addresses is None or area.per_km2 is None:
            sentence, details = words.area_hidden(area.in_text), [words.area_hidden_why(programme)]
        else:
            times = spread.against_typical(area.per_km2)
            sentence = words.area_answer(area.in_text, area.per_km2, times)
            details = [
                words.area_facts(area, _residents(census)[0]),
                words.typical(spread.typical),
            ]
    dates = words.dates(census.date("cameras"), programme, *crime_dates(census, view.crime))
    return notes.answer(sentence, details, dates)


def _residents(census: Census) -> tuple[int, str]:
    """The year residents were counted in, and on which basis."""
    known = census.denominators["residents"]
    return known.year, known.basis


def _area_picker(census: Census, view: AreaView, words: English) -> None:
    def name(area_id: str) -> str:
        if area_id == WHOLE_CITY:
            return words.whole_city
        area = census.by_id[area_id]
        return f"{area.label} ({area.nearby})" if area.nearby else area.label

    select("area", words.find, [WHOLE_CITY, *census.by_id], name, view.area or WHOLE_CITY)


def _link_to_neighborhood(view: AreaView, words: English) -> None:
    """Always there, so that the map stays put under a tap."""
    with st.container(key="onward"):
        if view.area:
            open_page("neighborhood", words.neighborhood_open, area=view.area, crime=view.crime)
        else:
            open_page("neighborhood", words.neighborhood_open_any)


def _map(census: Census, asked: Asked[AreaView], words: English, theme: Palette) -> None:
    view = asked.view
    st.html(notes.heading(words.map_heading(view.per)))
    choose_per(words.measure, MEASURES, words.per_units.__getitem__, view.per)
    found = on_map(census, view.per)
    st.pydeck_chart(
        figures.coverage_map(census, view.per, view.area, words, theme),
        height=600,
        key="map",
        on_select=_select_on_map,
        selection_mode="multi-object",
        alt=words.map_alt(
            census.place.name,
            view.per,
            census.place.areas.kind,
            found.drawn,
            found.hatched,
            found.highest.in_text if found.highest else None,
        ),
    )
    ranges = words.class_ranges(census.breaks(view.per))
    hatched = words.legend_hidden[found.no_rate > 0]
    st.html(
        legend(words.map_heading(view.per), ranges, theme.ramp, hatched)
        + notes.small(words.map_note(found.hidden, found.no_rate))
    )
    offer("coverage-map", asked, words, theme, data=(*TABLES, *MAPS))


def _trend(census: Census, asked: Asked[AreaView], words: English, theme: Palette) -> None:
    view = asked.view
    labels = census.place.crime_labels
    where = words.city_where if view.area is None else census.by_id[view.area].in_text
    trend = figures.crime_trend(census, view.area, view.crime, words, theme)
    st.html(notes.heading(words.trend_heading(labels[view.crime], where)))
    select("crime", words.offense, list(labels), labels.__getitem__, view.crime)
    st.html(notes.finding(trend.verdict, trend.sentence))
    if trend.chart:
        st.vega_lite_chart(trend.chart, theme=None, key="trend", alt=trend.alt)
    st.html(notes.small(trend.caption, words.interval_note))
    if trend.chart:
        offer("crime-trend", asked, words, theme)


@st.fragment
def _table(census: Census, words: English, theme: Palette) -> None:
    """The table, which alone is drawn again when its order is changed."""
    asked = read(census, st.query_params)  # it may be the order that changed
    view = asked.view
    st.html(notes.heading(words.table_heading))
    select("sort", words.sort, SORTS, words.sorts.__getitem__, view.sort)
    table = figures.figures_table(census, view.per, view.crime, view.sort, view.area, words, theme)
    changed = figures.changes(census, view.crime)
    compared = changed.compared if changed else 0
    note = words.table_note(
        compared,
        clear_by_chance(compared),
        _residents(census),
        census.reports_in_no_area,
    )
    st.html(
        f'<div class="cc-phone">{notes.small(words.table_phone)}</div>{table}{notes.small(note)}'
    )
    offer("areas", asked, words, theme, pictures=())


@per_census
def _background(census: Census, words: English) -> str:
    """What cannot be told, what is meant, and where it comes from: the same in every view."""
    programme = census.programme
    true_of = {
        "programme": programme,
        "residents": _residents(census)[1],
        "crime": "reports and monthly counts" if census.has_published_months else "reports",
    }
    about = [
        notes.prose(item["title"], item["text"])
        for item in place_words(census.place.id, words.code).get("about", [])
        if all(item.get(name, value) == value for name, value in true_of.items())
    ]
    widest = max(census.place.crime_choices, key=lambda c: len(census.place.crime_choices[c]))
    if revised := revisions(census, census.place.crime_choices[widest]):
        said = words.claims.revised(census.place.crime_labels[widest], revised[0])
        about.append(notes.prose(words.revised_heading, f"{said} {words.revised_more}"))
    return (
        notes.columns(notes.bullets(words.limits_heading, words.limits), sources(census, words))
        + notes.heading(words.about_heading)
        + notes.columns(*about)
    )


def _select_on_map() -> None:
    """Choose the area that was tapped; tapping the chosen one leads back to the city.

    The browser keeps a set of areas and turns one of them on or off with a tap, so
    the one tapped is the difference to the set before, whatever else has changed
    the choice in between. A tap beside the city empties the set.
    """
    objects = st.session_state["map"]["selection"]["objects"].get(LAYER, [])
    tapped = {area["properties"]["area_id"] for area in objects}
    changed = tapped ^ st.session_state.get("tapped", set())
    st.session_state["tapped"] = tapped
    if len(changed) == 1 and (area := changed.pop()) != st.query_params.get("area"):
        st.query_params["area"] = area
    else:
        st.query_params.pop("area", None)
