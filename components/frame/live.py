"""The live page: what a page writes, drawn by Streamlit, with controls that write the address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import streamlit as st

from components.blocks import notes
from components.blocks.brief_link import brief_link
from components.blocks.takeaway import PICTURES, TABLES, takeaway
from components.charts.area_map import PICK
from components.charts.density_map import LAYER, DensityMap
from components.charts.palette import DARK, Palette
from components.frame.site import colors, open_page, own_address
from components.serving.address import address
from components.surface import Change, Chart, FlatMap, Gap, Write
from components.views.asked import EDITION, Asked
from components.views.pages import READERS
from components.wording.en import English
from data.arithmetic.periods import Window
from data.census.census import Census

NOTHING = ""  # a picker's choice of none, such as the whole city
_MAP_HEIGHT = 600


class LivePage:
    """A surface on which Streamlit draws; whatever is chosen goes into the address."""

    def __init__(self, census: Census, asked: Asked[Any], words: English) -> None:
        self._census, self._asked, self._words = census, asked, words

    @property
    def colors(self) -> Palette:
        return colors()

    @property
    def base(self) -> str:
        return own_address()

    @property
    def today(self) -> dt.date:
        return dt.datetime.now(dt.UTC).date()

    def html(self, block: str) -> None:
        st.html(block)

    def columns(
        self, widths: Sequence[int], gap: Gap = "large"
    ) -> Sequence[AbstractContextManager[Any]]:
        if gap == "medium":  # controls, whose boxes stand on one line
            return st.columns(widths, gap=gap, vertical_alignment="bottom")
        return st.columns(widths, gap=gap)

    def row(self, name: str) -> AbstractContextManager[Any]:
        return st.container(horizontal=True, key=name)

    def block(self, name: str) -> AbstractContextManager[Any]:
        return st.container(key=name)

    def fold(self, name: str, label: str, write: Callable[[], None]) -> None:
        # Filled only once it is open: hardly any click is by somebody who reads it.
        with st.expander(label, key=name, on_change="rerun") as block:
            if block.open:
                write()

    def copyable(self, label: str, text: str) -> None:
        st.html(notes.label(label))
        st.code(text, language=None, wrap_lines=True)

    def part(self, write: Write) -> None:
        @st.fragment
        def again() -> None:
            # It may be a choice within the part itself that changed.
            write(READERS[self._asked.page](self._census, st.query_params))

        again()

    def chart(
        self, chart: Chart | None, name: str, alt: str, figure: str = "", panel: int = 0
    ) -> None:
        st.vega_lite_chart(chart, theme=None, key=name, alt=alt)

    def map(
        self,
        deck: Callable[[], DensityMap | None],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change] | None = None,
    ) -> None:
        if leads is None:
            frame = st.container(key=name)  # the style sheet knows the map by its name
            frame.pydeck_chart(deck(), height=_MAP_HEIGHT, key=f"{name}_deck", alt=alt)
            return
        st.pydeck_chart(
            deck(),
            height=_MAP_HEIGHT,
            key=name,
            on_select=partial(_tapped_on_map, name, leads),
            selection_mode="multi-object",
            alt=alt,
        )

    def small_map(
        self,
        chart: Callable[[], Chart],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change],
    ) -> None:
        tapped = partial(_tapped_on_small_map, name, leads)
        st.vega_lite_chart(chart(), theme=None, key=name, on_select=tapped, alt=alt)

    def select(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
    ) -> None:
        st.session_state[name] = chosen
        st.selectbox(label, options, format_func=text, key=name, on_change=_chosen, args=(name,))

    def select_several(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: Sequence[str],
        most: int,
        placeholder: str,
    ) -> None:
        st.session_state[name] = list(chosen)
        st.multiselect(
            label,
            options,
            format_func=text,
            key=name,
            max_selections=most,
            placeholder=placeholder,
            wrap=True,
            on_change=_chosen,
            args=(name,),
        )

    def choose(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
    ) -> None:
        st.session_state[name] = chosen
        st.segmented_control(
            label,
            options,
            format_func=text,
            key=name,
            required=True,
            on_change=_chosen,
            args=(name,),
        )

    def choose_view(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
        change: Callable[[str], Change],
    ) -> None:
        st.session_state[name] = chosen
        st.selectbox(
            label,
            options,
            format_func=text,
            key=name,
            on_change=lambda: put_in_address(change(st.session_state[name])),
        )

    def day(self, name: str, label: str, days: Window, chosen: dt.date) -> None:
        st.session_state[name] = chosen
        st.date_input(
            label,
            min_value=days.first,
            max_value=days.last,
            format="YYYY-MM-DD",
            key=name,
            on_change=_chosen,
            args=(name,),
        )

    def step(self, name: str, label: str, change: Change) -> None:
        # A link to the page it stands on would leave the address as it is.
        st.button(label, key=name, type="tertiary", on_click=put_in_address, args=(change,))

    def open_page(self, page: str, label: str, **choices: str) -> None:
        open_page(page, label, **choices)

    def brief(self) -> None:
        st.html(brief_link(self._asked, self._words))

    def offer(
        self, name: str, pictures: Sequence[str] = PICTURES, data: Sequence[str] = TABLES
    ) -> None:
        asked = self._asked
        choices = asked.choices | ({EDITION: asked.edition} if asked.edition else {})
        themed = choices | ({"theme": "dark"} if self.colors == DARK else {})

        def file(format: str) -> str:
            drawn = themed if format in PICTURES else choices
            return address(".", f"figure/{name}.{format}", drawn)

        frame = address(self.base, f"embed/{name}", choices) if pictures else None
        st.html(takeaway(name, self._words.exports, file, pictures, data, frame))


def put_in_address(change: Change) -> None:
    """Write choices to the address, which decides what the page shows."""
    for name, value in change.items():
        if value == NOTHING:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = value


def _chosen(name: str) -> None:
    value = st.session_state[name]
    put_in_address({name: ",".join(value) if isinstance(value, list) else value})


def _tapped_on_map(name: str, leads: Callable[[str], Change]) -> None:
    """Follow a tap on the large map.

    The browser keeps a set of areas and turns one of them on or off with a tap, so
    the one tapped is the difference to the set before, whatever else has changed
    the choice in between. A tap beside the city empties the set.
    """
    objects = st.session_state[name]["selection"]["objects"].get(LAYER, [])
    tapped = {area["properties"]["area_id"] for area in objects}
    changed = tapped ^ st.session_state.get("tapped", set())
    st.session_state["tapped"] = tapped
    put_in_address(leads(changed.pop() if len(changed) == 1 else NOTHING))


def _tapped_on_small_map(name: str, leads: Callable[[str], Change]) -> None:
    tapped = st.session_state[name]["selection"].get(PICK, [])
    if tapped and (area := tapped[0].get("area_id")):
        put_in_address(leads(area))
