"""Any page of the site as a visitor gets it, by its path, with its tables and charts."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import streamlit as st
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from components.frame.live import LivePage
from components.frame.site import current_census
from components.views.pages import READERS
from components.wording import LANGUAGES
from tests import REPOSITORY

DASHBOARD = REPOSITORY / "dashboard.py"

# It says at every run that no browser is there.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").disabled = True


@dataclass(frozen=True)
class Table:
    """Headers, and the cells of each row by its head."""

    headers: list[str]
    rows: dict[str, list[str]]
    chosen: list[str]


@dataclass(frozen=True)
class Chart:
    """The alternative text of a chart and the frames it is drawn from, by name."""

    alt: str
    data: dict[str, pd.DataFrame]


class SitePage:
    """What stands on a page; texts are without markup."""

    def __init__(self, app: AppTest) -> None:
        self.app = app
        self._blocks = blocks(app)
        self.html = markup(app)

    @property
    def answer(self) -> str:
        (found,) = [h for block in self._blocks for h in block.iter("h1")]
        return words_in(found)

    @property
    def details(self) -> list[str]:
        """What stands behind the answer: in its own block, or in one that says more of it."""
        return [
            words_in(p)
            for block in self._blocks
            for part in block.iter("div")
            if part.get("class") in ("cc-answer", "cc-told")
            for p in part.iter("p")
        ]

    @property
    def notices(self) -> list[str]:
        return [words_in(p) for b in self._blocks for p in b.iter("p") if p.get("role") == "status"]

    @property
    def findings(self) -> list[list[str]]:
        """Each verdict with its sentence."""
        return [
            [words_in(p) for p in part.iter("p")]
            for block in self._blocks
            for part in block.iter("div")
            if part.get("class") == "cc-finding"
        ]

    def bullets(self, heading: str) -> list[str]:
        for block in self._blocks:
            for part in block.iter("div"):
                heads = [words_in(h) for h in part.findall("h2")]
                if part.get("class") == "cc-prose" and heads == [heading]:
                    return [words_in(item) for item in part.iter("li")]
        raise AssertionError(f"there is no list under {heading!r}")

    def small(self, start: str) -> str:
        """The one small line that begins so."""
        (found,) = [
            words_in(p)
            for block in self._blocks
            for p in block.iter("p")
            if p.get("class") == "cc-small" and words_in(p).startswith(start)
        ]
        return found

    def table(self, caption: str) -> Table:
        """The one table whose caption begins so."""
        (found,) = [
            table
            for block in self._blocks
            for table in block.iter("table")
            if words_in(next(table.iter("caption"))).startswith(caption)
        ]
        lines = found.findall("tbody/tr")
        return Table(
            [words_in(head) for head in found.findall("thead/tr/th")],
            {
                words_in(line.findall("th")[0]): [words_in(c) for c in line.findall("td")]
                for line in lines
            },
            [words_in(line.findall("th")[0]) for line in lines if line.get("class") == "cc-chosen"],
        )

    @property
    def links(self) -> dict[str, str]:
        """Where the links to pages lead: page and query, by label."""
        in_the_masthead = {
            link.proto.label: f"{link.proto.page}?{link.proto.query_string}"
            for link in self.app.get("page_link")
        }
        return in_the_masthead | {
            words_in(link): link.attrib["href"].removeprefix("./")
            for block in self._blocks
            for link in block.iter("a")
            if link.get("class") == "cc-page"
        }

    @property
    def charts(self) -> list[Chart]:
        return [
            Chart(
                chart.proto.alt,
                chart_data(chart.proto),
            )
            for chart in self.app.get("vega_lite_chart")
        ]

    def chart(self, alt: str) -> Chart:
        """The one chart whose alternative text begins so."""
        (found,) = [chart for chart in self.charts if chart.alt.startswith(alt)]
        return found


def chart_data(proto: Any) -> dict[str, pd.DataFrame]:
    """The frames that a chart is drawn from, by name."""
    return {
        entry.name: pa.ipc.open_stream(entry.data.data).read_all().to_pandas()
        for entry in proto.datasets
    }


def open_page(path: str = "", **choices: str) -> AppTest:
    """Run a page of the site, by its path, for the choices in an address, whatever it answers."""
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app._page_hash = calc_hash(path)
    for name, value in choices.items():
        app.query_params[name] = value
    return app.run()


def run_page(path: str = "", **choices: str) -> AppTest:
    """The same of a page that must be drawn."""
    app = open_page(path, **choices)
    require_drawn(app)
    return app


def require_drawn(app: AppTest) -> None:
    """A fault in a page is no exception here: the site turns it into a sentence."""
    assert not app.exception
    assert LANGUAGES["en"].failed_title not in markup(app)


def draw_alone(path: str) -> None:
    """Draw a page alone, within a script that AppTest runs."""
    page: Any = importlib.import_module(f"components.pages.{path}")
    census = current_census()
    asked = READERS[path](census, st.query_params)
    live = LivePage(census, asked, LANGUAGES["en"])
    page.page(census, asked, live)
    live.draw()


def read_site_page(path: str, **choices: str) -> SitePage:
    return SitePage(run_page(path, **choices))


def markup(app: AppTest) -> str:
    """All that a page says, with its markup."""
    return "\n".join(bodies(app))


def bodies(app: AppTest) -> list[str]:
    """The same by element, without the style sheet."""
    found = [element.proto.body for element in app.get("html")]
    return [body for body in found if not body.startswith("<style")]


def blocks(app: AppTest) -> list[ElementTree.Element]:
    """The same by block, each under a root of its own: one element can have several."""
    return [block for body in bodies(app) for block in _set_apart(parsed(body))]


def _set_apart(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    block = ElementTree.Element("div")
    for each in element:
        if each.get("class") == "cc-gap":
            yield block
            block = ElementTree.Element("div")
        elif any(within.get("class") == "cc-gap" for within in each):
            yield from _set_apart(each)
        else:
            block.append(each)
    yield block


def parsed(body: str) -> ElementTree.Element:
    """The markup of one element, under a root of its own."""
    return ElementTree.fromstring(f"<div>{body}</div>".replace("&nbsp;", "\N{NO-BREAK SPACE}"))


def words_in(element: ElementTree.Element) -> str:
    return "".join(element.itertext())
