"""An exhibit: one figure of the site with all it takes to stand alone, off the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from components.charts.locale import in_language
from data.arithmetic.periods import Window

if TYPE_CHECKING:  # what is drawn needs neither, and starts a second earlier without pandas
    from components.exports.files.workbook import SheetChart
    from data.tables.table import Table


HATCH = ""  # the swatch of what is not shown, in place of a colour
Swatches = tuple[tuple[str, str], ...]


def swatches(entries: Sequence[tuple[str | None, str]]) -> Swatches:
    """Colours and their meanings as a page has them, with HATCH where there is no colour."""
    return tuple((color or HATCH, text) for color, text in entries)


@dataclass(frozen=True, eq=False)
class Panel:
    """One chart, as a Vega-Lite description, with its name among others and a text for it.

    `chart` is None where there is no figure to draw, and `alt` then says why.
    """

    chart: Mapping[str, Any] | None
    alt: str
    label: str = ""

    def in_language(self, locale: Mapping[str, Any] | None) -> Panel:
        """The same with the scales of a language (`components/charts/locale.py`)."""
        return replace(self, chart=self.chart and in_language(self.chart, locale))


@dataclass(frozen=True)
class KeyFigure:
    """A number with its unit, to be read from the back of a room, and what it is of."""

    value: str
    means: str


@dataclass(frozen=True)
class Legend:
    """Swatches of a map, lowest first: a colour (#rrggbb) or HATCH, and what it means."""

    title: str
    swatches: Swatches


@dataclass(frozen=True)
class CrossLegend:
    """Nine colours, low to high `across` row by row from low `up`; each a title and ranges."""

    ramp: tuple[str, ...]
    across: tuple[str, tuple[str, ...]]
    up: tuple[str, tuple[str, ...]]
    others: Swatches


@dataclass(frozen=True, eq=False)
class Exhibit:
    """A figure, what it says, and the data behind it.

    `title` is the finding or the subject, `subtitle` what is measured, over which days.
    `page` and `choices` are the address of the view it was taken from, `kinds` the releases
    it rests on; `crime` is the kind it shows, of the city or `by_area` (empty: none, or many
    kinds, each with days of its own), `crime_days` of which days, in a sentence, where these
    are not all through the newest. A table alone has no `panels`; `sheet` is the chart
    that a workbook has of the data. `key_figures`, three at most, stand beside the figure
    on a slide; `notes` are whatever it needs to be read right, `details` what a slide leaves out.
    """

    name: str
    page: str
    choices: Mapping[str, str]
    title: str
    subtitle: str
    table: Table
    panels: tuple[Panel, ...] = ()
    legend: Legend | CrossLegend | None = None
    key_figures: tuple[KeyFigure, ...] = ()
    notes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    sheet: SheetChart | None = None
    kinds: tuple[str, ...] = ("areas", "cameras", "crime")
    crime: str = ""
    by_area: bool = False
    window: Window | None = None  # of its crime; None: this year to the newest day
    crime_days: str = ""
    is_map: bool = False

    @property
    def all_notes(self) -> tuple[str, ...]:
        return tuple(note for note in (*self.notes, *self.details) if note)
