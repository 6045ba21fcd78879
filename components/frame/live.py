"""The live page: what a page writes, drawn by Streamlit, with controls that write the address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from html import escape
from itertools import groupby
from typing import Any, Literal

import streamlit as st

from components.blocks import notes
from components.blocks.brief_link import brief_link
from components.blocks.takeaway import PICTURES, TABLES, takeaway
from components.blocks.unbroken import unbroken
from components.charts.area_map import PICK
from components.charts.density_map import LAYER, DensityMap
from components.charts.locale import in_language
from components.charts.palette import DARK
from components.exports.chart_picture import Width, picture, picture_address
from components.exports.map_parts import part_addresses
from components.frame.site import colors, draws_no_maps, own_address
from components.serving.address import HERE, OPEN_DATA, address
from components.serving.turns import TURNS
from components.surface import Change, Chart, FlatMap, Gap, Write
from components.views.asked import Asked, keeping
from components.views.pages import READERS
from components.wording.exports import ExportWords
from components.wording.site import SiteWords
from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census

NOTHING = ""  # a picker's choice of none, such as the whole city
_MAP_HEIGHT = 600
# Between blocks of one element, as far as Streamlit sets elements apart.
_GAP = '<div class="cc-gap"></div>'
_LARGE = 4_000  # letters
_SAID = "said"  # of a session, from its first page on


@dataclass(frozen=True)
class _Block:
    """HTML as Streamlit takes it at once; of a text it first asks the disk for such a file."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


@dataclass(frozen=True)
class _Deck:
    """A map's description as Streamlit asks a `pydeck.Deck` for it."""

    json: str
    _tooltip: Mapping[str, Any]

    def to_json(self) -> str:
        return self.json


@dataclass
class _Place:
    """Where is written: HTML that waits to be drawn, and the container that it is drawn in.

    `container` makes one once anything but HTML stands in it; None where there is one.
    """

    container: Callable[[], AbstractContextManager[Any]] | None = None
    html: list[str] = field(default_factory=list)
    entered: ExitStack = field(default_factory=ExitStack)

    def draw(self) -> None:
        if self.container:
            self.entered.enter_context(self.container())
            self.container = None
        for is_large, blocks in groupby(self.html, _is_large):
            for html in blocks if is_large else [_GAP.join(blocks)]:
                st.html(_Block(html))
        self.html = []


def _is_large(html: str) -> bool:
    """Whether to keep a block apart: while it stays the same, it is not sent once more."""
    return len(html) > _LARGE


def is_new_session() -> bool:
    """Whether the visitor has been shown no live page yet."""
    return _SAID not in st.session_state


class LivePage:
    """A surface on which Streamlit draws; whatever is chosen goes into the address.

    Each element is a message of its own, and costs much the same whatever is in it. HTML therefore
    waits for what follows: short blocks in a row, or a part that has nothing else, are one element.
    """

    def __init__(
        self,
        census: Census,
        asked: Asked[Any],
        words: SiteWords,
    ) -> None:
        self._census, self._asked, self._words = census, asked, words
        self.colors, self.base = colors(), own_address()
        self._places = [_Place()]  # the outermost first
        # What each list says of its choice in the browser, all in one place: asking costs a click.
        self._said: dict[str, tuple[str, str, str]] = st.session_state.setdefault(_SAID, {})

    @property
    def today(self) -> dt.date:
        return dt.datetime.now(dt.UTC).date()

    def html(self, block: str) -> None:
        if block:
            self._places[-1].html.append(unbroken(block, self._words.code))

    def draw(self) -> None:
        """Draw what waits, before anything but HTML follows and at the end of the page."""
        for place in self._places:
            place.draw()

    @contextmanager
    def _within(self, place: _Place) -> Iterator[_Place]:
        self._places.append(place)
        with place.entered:
            try:
                yield place
                if place.container is None:
                    place.draw()
            finally:
                self._places.pop()

    def columns(
        self, widths: Sequence[int], gap: Gap = "large"
    ) -> Sequence[AbstractContextManager[Any]]:
        self.draw()
        # Controls have boxes, which stand on one line.
        upright: Literal["top", "bottom"] = "bottom" if gap == "medium" else "top"
        drawn = st.columns(widths, gap=gap, vertical_alignment=upright)
        return [self._within_drawn(column) for column in drawn]

    @contextmanager
    def _within_drawn(self, container: AbstractContextManager[Any]) -> Iterator[None]:
        with container, self._within(_Place()):
            yield

    @contextmanager
    def row(self, name: str) -> Iterator[None]:
        with self._within(_Place(partial(st.container, horizontal=True, key=name))) as place:
            yield
        if place.html:  # and nothing else
            self.html(f'<div class="cc-links cc-{name}">{"".join(place.html)}</div>')

    @contextmanager
    def block(self, name: str) -> Iterator[None]:
        with self._within(_Place(partial(st.container, key=name))) as place:
            yield
            if any(map(_is_large, place.html)):
                self.draw()
        if place.html:  # and nothing else: an element of its own, which the style sheet can place
            self.draw()
            self.html(f'<div class="cc-{name}">{_GAP.join(place.html)}</div>')
            self.draw()

    def fold(self, name: str, label: str, write: Callable[[], None]) -> None:
        self.draw()
        # Filled only once it is open: hardly any click is by somebody who reads it.
        with st.expander(label, key=name, on_change="rerun") as block:
            if block.open:
                with self._within(_Place()):
                    write()

    def copyable(self, label: str, text: str) -> None:
        self.html(notes.label(label))
        self.draw()
        st.code(text, language=None, wrap_lines=True)

    def part(self, write: Write) -> None:
        self.draw()
        known = [self._asked]  # while the page is drawn as a whole

        @st.fragment
        def again() -> None:
            # Later it may be a choice within the part itself that changed.
            asked = known.pop() if known else self._read_again()
            with TURNS.turn(), self._within(_Place()):
                write(asked)

        again()

    def _read_again(self) -> Asked[Any]:
        """What is asked for now, which may be long after the page was drawn, in today's colors."""
        self.colors = colors()
        return READERS[self._asked.page](self._census, st.query_params.to_dict())

    def chart(
        self,
        chart: Chart | None,
        name: str,
        alt: str,
        figure: str = "",
        panel: int = 0,
    ) -> None:
        self.draw()
        st.vega_lite_chart(chart and self._drawn(chart), theme=None, key=name, alt=alt)

    def _drawn(self, chart: Chart) -> Chart:
        """The chart without words on its ticks and marks: what it shows is told as a whole."""
        told = in_language(chart, self._words.chart_locale)
        return {**told, "config": {**told.get("config", {}), "aria": False}}

    def picture(self, figure: str, alt: str, height: int, panel: int = 0) -> None:
        widths: tuple[Width, Width] = ("narrow", "wide")
        of_view = self._asked.choices, self._census.edition
        at = {width: picture_address(HERE, figure, panel, width, *of_view) for width in widths}
        self.html(picture(at, height, alt))

    def map(
        self,
        deck: Callable[[], DensityMap | None],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change] | None = None,
    ) -> None:
        if draws_no_maps():
            # Streamlit lets no drawing through: the page's script takes it from the document.
            self.html(f'<div class="cc-map" data-drawn="{escape(self._own_address)}"></div>')
            return
        self.draw()
        drawn = self._deck(deck(), f"{name}-anew")
        if leads is None:
            frame = st.container(key=name)  # the style sheet knows the map by its name
            frame.pydeck_chart(drawn, height=_MAP_HEIGHT, key=f"{name}_deck", alt=alt)
            self._whole(name)
            return
        st.pydeck_chart(
            drawn,
            height=_MAP_HEIGHT,
            key=name,
            on_select=partial(_tapped_on_map, name, leads),
            selection_mode="multi-object",
            alt=alt,
        )
        self._whole(name)

    def _whole(self, name: str) -> None:
        """A way back from a closer look: every other time the map is drawn anew."""
        anew = f"{name}-anew"

        def turn() -> None:
            st.session_state[anew] = not st.session_state.get(anew, False)

        st.button(self._words.map_whole, key=f"whole-{name}", type="tertiary", on_click=turn)

    def _deck(self, drawn: DensityMap | None, anew: str) -> Any:
        if drawn is None:
            return None
        drawn = drawn.anew() if st.session_state.get(anew) else drawn
        of_view = self._census, self._asked, self._words, self.colors
        return _Deck(drawn.to_json(part_addresses(*of_view)), drawn.tooltip)

    def small_map(
        self,
        chart: Callable[[], Chart],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change],
    ) -> None:
        tapped = partial(_tapped_on_small_map, name, leads)
        drawn = self._drawn(chart())
        self.draw()
        st.vega_lite_chart(drawn, theme=None, key=name, on_select=tapped, alt=alt)

    def select(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
    ) -> None:
        self.draw()
        self._show_chosen(name, chosen, text(chosen))
        st.selectbox(
            label,
            options,
            format_func=text,
            key=name,
            placeholder=label,  # else one in English
            on_change=_chosen,
            args=(name,),
        )

    def _show_chosen(self, name: str, chosen: str, said: str) -> None:
        """Set a list to what is chosen. Where it shows that already, it is not sent once more.

        A browser knows a choice by what is said of it. Where that changes and the choice does not,
        it would go on to show, and send back, what is not on the list any more.
        """
        page = self._asked.page
        before, self._said[name] = self._said.get(name), (page, chosen, said)
        is_renamed = before is not None and before[1] == chosen and before[2] != said
        is_on_another_page = before is not None and before[0] != page  # where it shows its first
        if is_renamed or is_on_another_page or st.session_state.get(name) != chosen:
            st.session_state[name] = chosen

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
        self.draw()
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
        change: Callable[[str], Change] | None = None,
    ) -> None:
        self.draw()
        st.session_state[name] = chosen
        leads = change or (lambda value: {name: value})
        st.segmented_control(
            label,
            options,
            format_func=text,
            key=name,
            required=True,
            on_change=lambda: put_in_address(leads(st.session_state[name])),
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
        self.draw()
        self._show_chosen(name, chosen, text(chosen))
        st.selectbox(
            label,
            options,
            format_func=text,
            key=name,
            placeholder=label,
            on_change=lambda: put_in_address(change(st.session_state[name])),
        )

    def day(self, name: str, label: str, days: Window, chosen: dt.date) -> None:
        self.draw()
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
        self.draw()
        # A link to the page it stands on would leave the address as it is.
        st.button(label, key=name, type="tertiary", on_click=put_in_address, args=(change,))

    def open_page(self, page: str, label: str, **choices: str) -> None:
        to = keeping(choices, self._asked.kept)
        self.html(notes.page_link(label, address(HERE, page, to)))

    def open_data(self, label: str) -> None:
        self.html(notes.labelled_link(label, address(HERE, OPEN_DATA, self._asked.kept)))

    def brief(self) -> None:
        self.html(brief_link(self._asked, self._words))

    def offer(
        self, name: str, pictures: Sequence[str] = PICTURES, data: Sequence[str] = TABLES
    ) -> None:
        choices = tuple(keeping(self._asked.choices, self._asked.kept).items())
        of_view = self._words.exports, choices, self.colors == DARK, self.base
        self.html(_offer(self._census, name, tuple(pictures), tuple(data), *of_view))

    @property
    def _own_address(self) -> str:
        asked = self._asked
        return address(HERE, asked.page, asked.choices, asked.edition)


@per_census
def _offer(
    census: Census,
    name: str,
    pictures: tuple[str, ...],
    data: tuple[str, ...],
    words: ExportWords,
    choices: tuple[tuple[str, str], ...],
    dark: bool,
    base: str,
) -> str:
    shown = dict(choices)
    themed = shown | ({"theme": "dark"} if dark else {})

    def file(format: str) -> str:
        drawn = themed if format in PICTURES else shown
        return address(HERE, f"figure/{name}.{format}", drawn)

    frame = address(base, f"embed/{name}", shown) if pictures else None
    return takeaway(name, words, file, pictures, data, frame)


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
