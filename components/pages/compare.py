"""Two to six neighborhoods side by side: on one scale, in a table, and in words."""

from __future__ import annotations

from functools import partial

import streamlit as st

from components.blocks import notes
from components.blocks.sources import sources
from components.charts.area_map import PICK
from components.charts.palette import Palette
from components.figures import compare as compare_figures
from components.figures.areas import map_legend, small_map
from components.frame.brief_link import brief_link
from components.frame.controls import choose_per, select, select_several
from components.frame.offer import offer
from components.frame.site import colors, open_page
from components.views.area import MEASURES
from components.views.asked import Asked
from components.views.compare import FEWEST, MOST, CompareView
from components.wording import LANGUAGES
from components.wording.en import English
from data.census.census import Census
from data.findings.comparables import windows_by_crime

COLUMNS = 3  # of the small multiples on a desk


def page(census: Census, asked: Asked[CompareView]) -> None:
    view = asked.view
    words, theme = LANGUAGES[view.lang], colors()
    for fault in asked.faults:
        st.html(notes.notice((words.faults | words.compare_faults)[fault]))
    if len(view.chosen) < FEWEST:
        _start(census, view, words, theme)
        return

    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(_answer(census, view, words))
        st.html(brief_link(asked, words))
        _picker(census, view, words)
    with right:
        _map(census, view, words, theme, 400)
    _controls(census, view, words)
    _figures(census, asked, words, theme)
    _trends(census, asked, words, theme)
    _table(census, asked, words)
    _onward(census, view, words)
    st.html(
        notes.columns(notes.bullets(words.limits_heading, words.limits), sources(census, words))
    )


def _start(census: Census, view: CompareView, words: English, theme: Palette) -> None:
    """The page before two areas are chosen."""
    lead = [words.compare_start_lead, *([words.compare_one_more] if view.chosen else [])]
    st.html(notes.answer(words.compare_start, lead))
    _picker(census, view, words)
    _map(census, view, words, theme, 520)


def _answer(census: Census, view: CompareView, words: English) -> str:
    sentence, details = compare_figures.answer(census, view, words)
    window = compare_figures.window_of(census, view)
    dates = words.compare_dates(
        words.day(census.date("cameras")), words.window(window) if window else None
    )
    shared = compare_figures.shared(census, view, words)
    return notes.answer(sentence, [*details, shared] if shared else details, dates)


def _picker(census: Census, view: CompareView, words: English) -> None:
    options = compare_figures.choices(census, words)
    select_several(
        "areas",
        words.compare_pick(compare_figures.kinds(census, words)),
        list(options),
        lambda key: options[key].label,
        view.chosen,
        MOST,
        words.compare_placeholder,
    )


def _map(census: Census, view: CompareView, words: English, theme: Palette, height: int) -> None:
    options = compare_figures.choices(census, words)
    chosen = [options[each] for each in view.chosen]
    outlined = tuple(each.group.areas for each in chosen)
    chart = small_map(census, view.per, outlined, True, height, words, theme)
    key = f"choose-{'-'.join(view.chosen)}"  # a new map for each choice: no old tap is in it
    st.vega_lite_chart(
        chart,
        theme=None,
        key=key,
        on_select=partial(_tapped, key, view.chosen),
        alt=words.compare_map_alt(census.place.name, [each.in_text for each in chosen]),
    )
    st.html(
        notes.numbered(each.label for each in chosen)
        + map_legend(census, view.per, words, theme)
        + notes.small(words.compare_map_caption)
    )


def _tapped(key: str, chosen: tuple[str, ...]) -> None:
    """Add the area that was tapped to those in the address, or take it away."""
    tapped = st.session_state[key]["selection"].get(PICK, [])
    area = tapped[0].get("area_id") if tapped else None
    if area is None or (area not in chosen and len(chosen) == MOST):
        return
    now = [each for each in chosen if each != area] if area in chosen else [*chosen, area]
    if now:
        st.query_params["areas"] = ",".join(now)
    else:
        st.query_params.pop("areas", None)


def _controls(census: Census, view: CompareView, words: English) -> None:
    labels = census.place.crime_labels
    windows = windows_by_crime(census)[view.crime]
    left, middle, right = st.columns(3, gap="medium", vertical_alignment="bottom")
    with left:
        choose_per(words.per_control, MEASURES, words.per_units.__getitem__, view.per)
    with middle:
        select("crime", words.compare_crime, list(labels), labels.__getitem__, view.crime)
    if windows:
        with right:
            select(
                "window",
                words.compare_window,
                list(windows),
                lambda name: words.compare_windows(name, windows[name]),  # type: ignore[index]
                view.window,
            )


def _figures(census: Census, asked: Asked[CompareView], words: English, theme: Palette) -> None:
    view = asked.view
    st.html(notes.heading(words.compare_figures_heading))
    window = compare_figures.window_of(census, view)
    left, right = st.columns(2, gap="large")
    with left:
        plot = compare_figures.cameras_plot(census, view, words, theme)
        st.html(notes.subheading(plot.axis))
        st.vega_lite_chart(plot.chart, theme=None, key="cameras", alt=plot.alt)
        st.html(notes.small(words.compare_cameras_note()))
        offer("compared-cameras", asked, words, theme)
    with right:
        plot = compare_figures.crime_plot(census, view, words, theme)
        st.html(notes.subheading(plot.axis))
        st.vega_lite_chart(plot.chart, theme=None, key="rates", alt=plot.alt)
        if window:
            st.html(notes.small(words.compare_crime_note(window)))
            offer("compared-crime", asked, words, theme)
    sentences, note = compare_figures.in_words(census, view, words)
    st.html(notes.bullets(words.compare_words_heading, sentences) + notes.small(note))
    if len(view.chosen) > FEWEST:
        _against(census, view, words)


def _against(census: Census, view: CompareView, words: English) -> None:
    """Which one the sentences compare the others with: the first in the address."""
    options = compare_figures.choices(census, words)
    st.session_state["against"] = view.chosen[0]
    st.selectbox(
        words.compare_against,
        view.chosen,
        format_func=lambda key: options[key].label,
        key="against",
        on_change=_put_first,
        args=(view.chosen,),
    )


def _put_first(chosen: tuple[str, ...]) -> None:
    first = st.session_state["against"]
    st.query_params["areas"] = ",".join([first, *(each for each in chosen if each != first)])


def _trends(census: Census, asked: Asked[CompareView], words: English, theme: Palette) -> None:
    view = asked.view
    label = census.place.crime_labels[view.crime]
    st.html(
        notes.heading(words.compare_trend_heading(label, view.per))
        + notes.small(words.compare_trend_note)
    )
    panels = compare_figures.panels(census, view, words, theme)
    for start in range(0, len(panels), COLUMNS):
        for offset, column in enumerate(st.columns(COLUMNS)):
            if start + offset < len(panels):
                panel = panels[start + offset]
                with column:
                    st.html(notes.subheading(panel.label))
                    if panel.chart:
                        st.vega_lite_chart(
                            panel.chart, theme=None, key=f"trend-{start + offset}", alt=panel.alt
                        )
                    else:
                        st.html(notes.small(panel.alt))
    years = compare_figures.years_table(census, view, words)
    offer("compared-trends", asked, words, theme)
    st.html(notes.folded(words.compare_years, years + notes.small(words.compare_years_note)))


def _table(census: Census, asked: Asked[CompareView], words: English) -> None:
    view = asked.view
    residents = census.denominators["residents"]
    chosen = compare_figures.chosen_of(census, view, words)
    note = words.compare_table_note(
        (residents.year, residents.basis), {each.kind for each in chosen if each.kind}
    )
    made_of = compare_figures.made_of(census, view, words)
    st.html(
        notes.heading(words.compare_table_heading)
        + compare_figures.table(census, view, words)
        + notes.small(note, words.interval_note)
        + (notes.folded(words.compare_made_of, made_of) if made_of else "")
    )
    offer("compared", asked, words, colors(), pictures=())


def _onward(census: Census, view: CompareView, words: English) -> None:
    """A link to the page of each area."""
    with st.container(horizontal=True, key="onward"):
        for each in compare_figures.chosen_of(census, view, words):
            if not each.is_estimate:
                open_page("neighborhood", each.label, area=each.key, crime=view.crime)
