"""Any page of the site as a visitor gets it, by its path, with its tables and charts."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from components.frame.site import current_census
from components.views.pages import READERS
from tests.page_reader import DASHBOARD, text_of


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
        bodies = [element.proto.body for element in app.get("html")]
        self._blocks = [
            ElementTree.fromstring(f"<div>{body}</div>".replace("&nbsp;", "\N{NO-BREAK SPACE}"))
            for body in bodies
            if not body.startswith("<style")
        ]
        self.html = "\n".join(bodies)

    @property
    def answer(self) -> str:
        (found,) = [h for block in self._blocks for h in block.iter("h1")]
        return text_of(found)

    @property
    def details(self) -> list[str]:
        (block,) = [b for b in self._blocks if any(True for _ in b.iter("h1"))]
        return [text_of(p) for p in block.iter("p")]

    @property
    def notices(self) -> list[str]:
        return [text_of(p) for b in self._blocks for p in b.iter("p") if p.get("role") == "status"]

    @property
    def findings(self) -> list[list[str]]:
        """Each verdict with its sentence."""
        return [
            [text_of(p) for p in part.iter("p")]
            for block in self._blocks
            for part in block.iter("div")
            if part.get("class") == "cc-finding"
        ]

    def bullets(self, heading: str) -> list[str]:
        for block in self._blocks:
            for part in block.iter("div"):
                heads = [text_of(h) for h in part.findall("h2")]
                if part.get("class") == "cc-prose" and heads == [heading]:
                    return [text_of(item) for item in part.iter("li")]
        raise AssertionError(f"there is no list under {heading!r}")

    def small(self, start: str) -> str:
        """The one small line that begins so."""
        (found,) = [
            text_of(p)
            for block in self._blocks
            for p in block.iter("p")
            if p.get("class") == "cc-small" and text_of(p).startswith(start)
        ]
        return found

    def table(self, caption: str) -> Table:
        """The one table whose caption begins so."""
        (found,) = [
            table
            for block in self._blocks
            for table in block.iter("table")
            if text_of(next(table.iter("caption"))).startswith(caption)
        ]
        lines = found.findall("tbody/tr")
        return Table(
            [text_of(head) for head in found.findall("thead/tr/th")],
            {
                text_of(line.findall("th")[0]): [text_of(c) for c in line.findall("td")]
                for line in lines
            },
            [text_of(line.findall("th")[0]) for line in lines if line.get("class") == "cc-chosen"],
        )

    @property
    def links(self) -> dict[str, str]:
        """Where the links to pages lead: page and query, by label."""
        return {
            link.proto.label: f"{link.proto.page}?{link.proto.query_string}"
            for link in self.app.get("page_link")
        }

    @property
    def charts(self) -> list[Chart]:
        return [
            Chart(
                chart.proto.alt,
                {
                    entry.name: pa.ipc.open_stream(entry.data.data).read_all().to_pandas()
                    for entry in chart.proto.datasets
                },
            )
            for chart in self.app.get("vega_lite_chart")
        ]

    def chart(self, alt: str) -> Chart:
        """The one chart whose alternative text begins so."""
        (found,) = [chart for chart in self.charts if chart.alt.startswith(alt)]
        return found


def run_page(path: str, **choices: str) -> AppTest:
    """Run a page of the site, by its path, for the choices in an address."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CAMERA_CENSUS_PLACE", raising=False)
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app._page_hash = calc_hash(path)
        for name, value in choices.items():
            app.query_params[name] = value
        app.run()
    assert not app.exception
    return app


def draw_alone(path: str) -> None:
    """Draw a page alone, within a script that AppTest runs."""
    page: Any = importlib.import_module(f"components.pages.{path}")
    census = current_census()
    page.page(census, READERS[path](census, st.query_params))


def run_alone(path: str, **choices: str) -> AppTest:
    """Run a page without what stands around it, for the choices in an address."""
    script = f"from tests.site_pages import draw_alone; draw_alone({path!r})"
    app = AppTest.from_string(script, default_timeout=60)
    for name, value in choices.items():
        app.query_params[name] = value
    return app.run()


def markup(app: AppTest) -> str:
    """All that stands on a page, as HTML."""
    return "\n".join(element.proto.body for element in app.get("html"))


def read_site_page(path: str, **choices: str) -> SitePage:
    return SitePage(run_page(path, **choices))
