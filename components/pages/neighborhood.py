"""One neighborhood: its cameras, its crime, its neighbors, and what would mislead here."""

from __future__ import annotations

from functools import partial

import streamlit as st

from components.blocks import notes
from components.blocks.sources import sources
from components.charts.area_map import PICK
from components.charts.palette import Palette
from components.figures import coverage as figures
from components.figures import neighborhood as neighborhood_figures
from components.figures.areas import map_legend, small_map
from components.frame.brief_link import brief_link
from components.frame.controls import WHOLE_CITY, choose_per, select
from components.frame.offer import offer
from components.frame.site import colors, open_page
from components.views.area import MEASURES, AreaView
from components.views.asked import Asked
from components.views.compare import MOST
from components.wording import LANGUAGES
from components.wording.en import English
from data.census.census import Census
from data.findings.dates import crime_dates
from data.findings.typical import against_typical


def page(census: Census, asked: Asked[AreaView]) -> None:
    view = asked.view
    words, theme = LANGUAGES[view.lang], colors()
    for fault in asked.faults:
        st.html(notes.notice((words.faults | words.neighborhood_faults)[fault]))
    if view.area is None:
        _choose(census, view, words, theme)
        return

    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(_answer(census, view, view.area, words))
        st.html(brief_link(asked, words))
    with right:
        _map(census, view, view.area, words, theme)
    _walk(census, view.area, words)
    _standing(census, asked, view.area, words, theme)
    _crime(census, asked, view.area, words, theme)
    _beside(census, asked, view.area, words)
    st.html(
        notes.columns(
            notes.bullets(
                words.neighborhood_mislead_heading,
                neighborhood_figures.misleading(census, view.area, view.crime, words),
            ),
            sources(census, words),
        )
    )


def _choose(census: Census, view: AreaView, words: English, theme: Palette) -> None:
    """The page before an area is chosen."""
    st.html(notes.answer(words.neighborhood_choose, [words.neighborhood_choose_lead]))
    _picker(census, None, words)
    chart = small_map(census, view.per, (), False, 520, words, theme)
    _tappable(chart, "", words.neighborhood_choose_alt(census.place.name, census.place.areas.kind))
    st.html(
        map_legend(census, view.per, words, theme) + notes.small(words.neighborhood_map_caption)
    )


def _picker(census: Census, chosen: str | None, words: English) -> None:
    def name(area_id: str) -> str:
        if area_id == WHOLE_CITY:
            return words.neighborhood_pick
        area = census.by_id[area_id]
        return f"{area.label} ({area.nearby})" if area.nearby else area.label

    options = list(census.by_id) if chosen else [WHOLE_CITY, *census.by_id]
    select("area", words.find, options, name, chosen or WHOLE_CITY)


def _answer(census: Census, view: AreaView, chosen: str, words: English) -> str:
    area = census.by_id[chosen]
    trend = figures.crime_trend(census, chosen, view.crime, words, colors())
    programme = census.programme
    # An area with too few residents for a rate still has its density.
    per = view.per if getattr(area, view.per) is not None else MEASURES[0]
    density = getattr(area, per)
    if density is None:
        sentence, details = words.area_hidden(area.in_text), [words.area_hidden_why(programme)]
    else:
        residents = census.denominators["residents"].year
        times = against_typical(census.areas[per], chosen)
        sentence = words.area_answer(area.in_text, density, times, per)
        details = [words.area_facts(area, residents)]
    _, of_areas = crime_dates(census, view.crime)
    dates = words.dates(census.date("cameras"), programme, None, of_areas)
    return notes.answer(sentence, [*details, f"{trend.verdict} {trend.sentence}"], dates)


def _map(census: Census, view: AreaView, chosen: str, words: English, theme: Palette) -> None:
    near = neighborhood_figures.neighbors(census)[chosen]
    chart = small_map(census, view.per, ((chosen,),), False, 330, words, theme)
    alt = words.neighborhood_map_alt(
        census.place.name,
        census.by_id[chosen].in_text,
        [census.by_id[area].in_text for area in near],
    )
    _tappable(chart, chosen, alt)
    st.html(
        map_legend(census, view.per, words, theme) + notes.small(words.neighborhood_map_caption)
    )


def _tappable(chart: dict[str, object], chosen: str, alt: str) -> None:
    """A map that leads to the area that is tapped."""
    key = f"walk-{chosen}"  # a new map for each area, or an old tap would be in it still
    st.vega_lite_chart(chart, theme=None, key=key, on_select=partial(_go_to_tapped, key), alt=alt)


def _go_to_tapped(key: str) -> None:
    tapped = st.session_state[key]["selection"].get(PICK, [])
    if tapped and tapped[0].get("area_id"):
        _go_to(tapped[0]["area_id"])


def _walk(census: Census, chosen: str, words: English) -> None:
    """The area before and after it, the ones next to it, and all by name."""
    ids = list(census.by_id)
    position = ids.index(chosen)
    before, after = ids[position - 1], ids[(position + 1) % len(ids)]
    near = neighborhood_figures.neighbors(census)[chosen]
    others = [area for area in near if area not in (before, after)]
    _picker(census, chosen, words)
    with st.container(horizontal=True, key="walk"):
        _step("previous", before, words.neighborhood_previous(census.by_id[before].label))
        _step("following", after, words.neighborhood_following(census.by_id[after].label))
    if not others:
        return
    label = words.neighborhood_next_to(len(others) < len(near))
    st.html(notes.label(label))
    with st.container(horizontal=True, key="next_to"):
        for area in others:
            _step("next_to", area, census.by_id[area].label)


def _step(name: str, area: str, label: str) -> None:
    """A step to another area. A link to the page it stands on would leave the address as it is."""
    st.button(label, key=f"{name}-{area}", type="tertiary", on_click=_go_to, args=(area,))


def _go_to(area: str) -> None:
    st.query_params["area"] = area


def _standing(
    census: Census, asked: Asked[AreaView], chosen: str, words: English, theme: Palette
) -> None:
    view = asked.view
    st.html(notes.heading(words.neighborhood_standing_heading))
    choose_per(words.per_control, MEASURES, words.per_units.__getitem__, view.per)
    plot = neighborhood_figures.strip(census, view.per, chosen, words, theme)
    st.html(notes.finding(plot.verdict, plot.sentence))
    if plot.chart:
        st.vega_lite_chart(plot.chart, theme=None, key="strip", alt=plot.alt)
        st.html(notes.small(plot.caption))
        offer("standing", asked, words, theme)


def _crime(
    census: Census, asked: Asked[AreaView], chosen: str, words: English, theme: Palette
) -> None:
    view = asked.view
    labels = census.place.crime_labels
    st.html(notes.heading(words.neighborhood_crime_heading))
    select("crime", words.offense, list(labels), labels.__getitem__, view.crime)
    left, right = st.columns(2, gap="large")
    with left:
        trend = figures.crime_trend(census, chosen, view.crime, words, theme)
        st.html(notes.subheading(words.neighborhood_trend_heading(labels[view.crime])))
        st.html(notes.finding(trend.verdict, trend.sentence))
        if trend.chart:
            st.vega_lite_chart(trend.chart, theme=None, key="trend", alt=trend.alt)
        st.html(notes.small(trend.caption, words.interval_note))
        if trend.chart:
            offer("area-crime-trend", asked, words, theme)
    with right:
        plot = neighborhood_figures.unusual(census, chosen, view.crime, words, theme)
        st.html(notes.subheading(words.neighborhood_funnel_heading))
        st.html(notes.finding(plot.verdict, plot.sentence))
        if plot.chart:
            st.html(notes.small(words.neighborhood_funnel_axes()))
            st.vega_lite_chart(plot.chart, theme=None, key="funnel", alt=plot.alt)
        if plot.caption:
            st.html(notes.small(plot.caption))
        if plot.chart:
            offer("crime-by-size", asked, words, theme)
    table = neighborhood_figures.all_areas(census, view.per, view.crime, chosen, words)
    st.html(notes.folded(words.neighborhood_all_figures, table))
    st.html(
        notes.heading(words.neighborhood_kinds_heading)
        + neighborhood_figures.kinds_table(census, chosen, words)
        + notes.small(words.neighborhood_kinds_note)
    )
    offer("kinds-of-crime", asked, words, theme, pictures=())


def _beside(census: Census, asked: Asked[AreaView], chosen: str, words: English) -> None:
    view = asked.view
    found = neighborhood_figures.beside(census, view.per, chosen, view.crime, words)
    st.html(
        notes.heading(words.neighborhood_beside_heading)
        + notes.small(found.lead)
        + found.table
        + notes.small(found.note)
    )
    offer("neighbors", asked, words, colors(), pictures=())
    near = neighborhood_figures.neighbors(census)[chosen]
    compared = ",".join([chosen, *near][:MOST])
    with st.container(key="onward"):
        open_page("compare", words.neighborhood_compare_link, areas=compared, crime=view.crime)
