"""What a page is written on: the live page in a browser, or the document that comes before it.

A page says what stands on it, in order. Whether that is drawn by Streamlit, or written as HTML
that needs neither script nor connection, is for the surface to know: both show the same words
and the same figures, because one page wrote them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import pandas as pd

from components.blocks.takeaway import PICTURES, TABLES
from components.charts.close_up import CloseUp
from components.charts.density_map import DensityMap
from components.charts.palette import Palette
from components.views.asked import Asked
from data.arithmetic.periods import Window

# Parameters of the address that a choice sets; an empty value takes one away.
Change = Mapping[str, str]
Gap = Literal["small", "medium", "large"]  # between columns; the middle one is for controls
Chart = dict[str, Any]  # a Vega-Lite description
# What is written under a surface's columns or rows, and the view as it is when they are.
Write = Callable[[Asked[Any]], None]


@dataclass(frozen=True)
class FlatMap:
    """A map of all areas for where no script draws one.

    `classes` are positions in the ramp of `colors` by area id (missing: hatched), `texts`
    what is said of each area, `outlined` the chosen ones, each one area or several taken as
    one, with their numbers where they are `numbered`; `close` is the part of the city in sight
    where that is not all of it.
    """

    classes: pd.Series
    texts: Mapping[str, str]
    colors: Palette
    outlined: tuple[tuple[str, ...], ...] = ()
    numbered: bool = False
    close: CloseUp | None = None


class Surface(Protocol):
    """Where a page is written, from top to bottom.

    `colors` are those of its charts and blocks; `base` is the site's own address; `today` the day
    on which it is read.
    """

    @property
    def colors(self) -> Palette: ...

    @property
    def base(self) -> str: ...

    @property
    def today(self) -> dt.date: ...

    def html(self, block: str) -> None:
        """A block of the page."""

    def columns(
        self, widths: Sequence[int], gap: Gap = "large"
    ) -> Sequence[AbstractContextManager[Any]]:
        """Columns side by side, one below the other on a phone."""

    def row(self, name: str) -> AbstractContextManager[Any]:
        """Links side by side, under a name that the style sheet knows."""

    def block(self, name: str) -> AbstractContextManager[Any]:
        """What belongs together, under a name that the style sheet knows."""

    def fold(self, name: str, label: str, write: Callable[[], None]) -> None:
        """What is written only for those who open it."""

    def copyable(self, label: str, text: str) -> None:
        """A text to take along word by word."""

    def part(self, write: Write) -> None:
        """A part of the page with a control of its own, which alone is written again."""

    def chart(
        self,
        chart: Chart | None,
        name: str,
        alt: str,
        figure: str = "",
        panel: int = 0,
    ) -> None:
        """A chart; `figure` names it among those that can be taken along, `panel` its place."""

    def picture(self, figure: str, alt: str, height: int, panel: int = 0) -> None:
        """A chart of such a figure that is a picture everywhere: no script draws it."""

    def map(
        self,
        deck: Callable[[], DensityMap | None],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change] | None = None,
    ) -> None:
        """The large map, drawn as `deck` or as `flat`. A tap leads where `leads` says."""

    def small_map(
        self,
        chart: Callable[[], Chart],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change],
    ) -> None:
        """A map to find areas on, likewise. A tap on an area leads where `leads` says."""

    def select(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
    ) -> None:
        """One of several choices for a parameter of the address, as the address says it."""

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
        """Several choices for one parameter, in the order of the address."""

    def choose(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
        change: Callable[[str], Change] | None = None,
    ) -> None:
        """One of a few choices that stand side by side; each may lead to a view of its own."""

    def choose_view(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
        change: Callable[[str], Change],
    ) -> None:
        """One of several choices, each of which leads to another view."""

    def day(self, name: str, label: str, days: Window, chosen: Any) -> None:
        """A day for a parameter of the address."""

    def step(self, name: str, label: str, change: Change) -> None:
        """A quiet link to the same page with another choice."""

    def open_page(self, page: str, label: str, **choices: str) -> None:
        """A link to a page, with choices in its address; the edition stays the same."""

    def open_data(self, label: str) -> None:
        """A link to what others may compute with, of the edition that the page is pinned to."""

    def brief(self) -> None:
        """The way to the one-page brief of the view."""

    def offer(
        self, name: str, pictures: Sequence[str] = PICTURES, data: Sequence[str] = TABLES
    ) -> None:
        """Under a figure: its files, as the figure is shown now."""
