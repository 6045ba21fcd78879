"""What a page writes, as HTML: links and plain forms in place of controls, pictures of charts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

from components.blocks import notes
from components.blocks.takeaway import PICTURES, TABLES, takeaway
from components.blocks.unbroken import unbroken
from components.charts.density_map import DensityMap
from components.charts.palette import BY_STYLE, Palette
from components.document.addresses import Addresses
from components.exports.chart_picture import Width, picture
from components.figures.areas import drawn_map
from components.serving.address import OPEN_DATA, address
from components.surface import Change, Chart, FlatMap, Gap, Write
from components.views.asked import Asked, keeping
from components.wording.site import SiteWords
from data.arithmetic.periods import Window
from data.census.census import Census


@dataclass(frozen=True)
class _Row:
    """Columns side by side, each with what stands in it; some may be empty."""

    widths: tuple[int, ...]
    gap: Gap
    columns: tuple[list[Block], ...]

    def html(self) -> str:
        shares = " ".join(f"{width}fr" for width in self.widths)
        columns = "".join(f"<div>{_html(column)}</div>" for column in self.columns)
        return f'<div class="cc-row cc-gap-{self.gap}" style="--shares:{shares}">{columns}</div>'


Block = str | _Row


def _html(blocks: Sequence[Block]) -> str:
    return "".join(each if isinstance(each, str) else each.html() for each in blocks)


_HALVES = ("behind", "drawn", "sight")  # blocks that something stands beside on a wide screen


class WrittenPage:
    """A surface that becomes HTML. Its colours are left to the style sheet.

    `written` is what stands on it so far.
    """

    def __init__(
        self,
        census: Census,
        asked: Asked[Any],
        words: SiteWords,
        to: Addresses,
        base: str,
        today: dt.date,
    ) -> None:
        self._census, self._asked, self._words = census, asked, words
        self._to, self._base, self._today = to, base, today
        self._blocks: list[Block] = []
        self._width: Width = "full"  # of charts where nothing stands beside them

    @property
    def colors(self) -> Palette:
        return BY_STYLE

    @property
    def base(self) -> str:
        return self._base

    @property
    def today(self) -> dt.date:
        return self._today

    @property
    def written(self) -> str:
        return _html(self._blocks)

    def html(self, block: str) -> None:
        self._blocks.append(unbroken(block, self._words.code))

    def columns(
        self, widths: Sequence[int], gap: Gap = "large"
    ) -> Sequence[AbstractContextManager[Any]]:
        row = _Row(tuple(widths), gap, tuple([] for _ in widths))
        self._blocks.append(row)
        width: Width = "narrow" if gap == "small" else "wide"
        return [self._writing(column, width) for column in row.columns]

    @contextmanager
    def _writing(self, column: list[Block], width: Width) -> Iterator[None]:
        """Write into a column, and afterwards on where one was; charts have a `width` in it."""
        outside = self._blocks, self._width
        self._blocks, self._width = column, width
        yield
        self._blocks, self._width = outside

    def row(self, name: str) -> AbstractContextManager[Any]:
        return self._within(f'<p class="cc-links cc-{name}">', "</p>")

    @contextmanager
    def _within(self, opening: str, closing: str) -> Iterator[None]:
        self.html(opening)
        yield
        self.html(closing)

    @contextmanager
    def block(self, name: str) -> Iterator[None]:
        outside = self._width
        self._width = "wide" if name in _HALVES else outside
        with self._within(f'<div class="cc-{name}">', "</div>"):
            yield
        self._width = outside

    def fold(self, name: str, label: str, write: Callable[[], None]) -> None:
        with self._within(
            f'<details class="cc-folded"><summary>{escape(label)}</summary>', "</details>"
        ):
            write()

    def copyable(self, label: str, text: str) -> None:
        self.html(f'{notes.label(label)}<pre tabindex="0"><code>{escape(text)}</code></pre>')

    def part(self, write: Write) -> None:
        write(self._asked)

    def chart(
        self,
        chart: Chart | None,
        name: str,
        alt: str,
        figure: str = "",
        panel: int = 0,
    ) -> None:
        """A picture; a chart no figure has is told in words."""
        if chart and figure:
            self.picture(figure, alt, chart["height"], panel)
        else:
            self.html(notes.small(alt))

    def picture(self, figure: str, alt: str, height: int, panel: int = 0) -> None:
        """In words where this site has no pictures."""
        widths: tuple[Width, Width] = ("narrow", self._width)
        at = {
            width: address
            for width in widths
            if (address := self._to.chart(figure, panel, width, self._asked.choices))
        }
        self.html(picture(at, height, alt) if at.keys() == set(widths) else notes.small(alt))

    def map(
        self,
        deck: Callable[[], DensityMap | None],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change] | None = None,
    ) -> None:
        with self._within('<div class="cc-map">', "</div>"):
            self._map(alt, flat(), leads)

    def small_map(
        self,
        chart: Callable[[], Chart],
        name: str,
        alt: str,
        flat: Callable[[], FlatMap],
        leads: Callable[[str], Change],
    ) -> None:
        self._map(alt, flat(), leads)

    def _map(self, alt: str, shown: FlatMap, leads: Callable[[str], Change] | None) -> None:
        link = (lambda area: self._changed(leads(area)) or "") if leads else None
        self.html(drawn_map(self._census, shown, alt, link))

    def select(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
    ) -> None:
        if self._to.answers_forms:
            self._form(name, label, _select(name, options, text, [chosen]))

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
        if self._to.answers_forms:
            self._form(name, label, _select(name, options, text, chosen, several=True))

    def choose(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
        change: Callable[[str], Change] | None = None,
    ) -> None:
        leads = change or (lambda value: {name: value})
        self.choose_view(name, label, options, text, chosen, leads)

    def choose_view(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        text: Callable[[str], str],
        chosen: str,
        change: Callable[[str], Change],
    ) -> None:
        links = [_link(text(each), self._changed(change(each)), each == chosen) for each in options]
        self.html(
            f'<p class="cc-links" role="group" aria-label="{escape(label)}">'
            f'<span aria-hidden="true">{escape(label)}</span>{"".join(links)}</p>'
        )

    def day(self, name: str, label: str, days: Window, chosen: dt.date) -> None:
        if self._to.answers_forms:
            field = (
                f'<input type="date" name="{escape(name)}" value="{chosen}" min="{days.first}" '
                f'max="{days.last}">'
            )
            self._form(name, label, field)

    def step(self, name: str, label: str, change: Change) -> None:
        self.html(_link(label, self._changed(change)))

    def open_page(self, page: str, label: str, **choices: str) -> None:
        self.html(_link(label, self._to.page(page, choices)))

    def open_data(self, label: str) -> None:
        self.html(notes.labelled_link(label, self._to.file(OPEN_DATA, {}) or ""))

    def brief(self) -> None:
        said, choices = self._words.brief, self._asked.choices
        ways = ((said.link_pdf, "brief.pdf"), (said.link_web, "brief"))
        links = [_link(label, self._to.file(file, choices)) for label, file in ways]
        self.html(f'<p class="cc-small cc-brief">{"".join(links)}</p>')

    def offer(
        self, name: str, pictures: Sequence[str] = PICTURES, data: Sequence[str] = TABLES
    ) -> None:
        choices = self._asked.choices

        def file(format: str) -> str | None:
            return self._to.file(f"figure/{name}.{format}", choices)

        framed = pictures and self._to.answers_forms
        frame = (
            address(self._base, f"embed/{name}", keeping(choices, self._asked.kept))
            if framed
            else None
        )
        self.html(takeaway(name, self._words.exports, file, pictures, data, frame))

    def _changed(self, change: Change) -> str | None:
        """The same page with other choices, in the order of its address."""
        now = {**self._asked.choices, **change}
        return self._to.page(self._asked.page, {k: v for k, v in now.items() if v})

    def _form(self, name: str, label: str, field: str) -> None:
        kept = keeping(self._asked.choices, self._asked.kept)
        hidden = "".join(
            f'<input type="hidden" name="{escape(each)}" value="{escape(value)}">'
            for each, value in kept.items()
            if each != name
        )
        action = escape(self._to.page(self._asked.page, {}) or "")
        self.html(
            f'<form class="cc-form" action="{action.split("?")[0]}" method="get">'
            f"<label>{escape(label)} {field}</label>{hidden}"
            f"<button>{escape(self._words.document.show)}</button></form>"
        )


def _select(
    name: str,
    options: Sequence[str],
    text: Callable[[str], str],
    chosen: Sequence[str],
    several: bool = False,
) -> str:
    listed = "".join(
        f'<option value="{escape(each)}"{" selected" if each in chosen else ""}>'
        f"{escape(text(each))}</option>"
        for each in options
    )
    return f'<select name="{escape(name)}"{" multiple size=8" if several else ""}>{listed}</select>'


def _link(label: str, leads: str | None, current: bool = False) -> str:
    """Plain text where it leads nowhere."""
    if leads is None:
        return f"<span>{escape(label)}</span>"
    state = ' aria-current="true"' if current else ""
    return f'<a href="{escape(leads)}"{state}>{escape(label)}</a> '
