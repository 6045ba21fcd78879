"""The first page as a visitor gets it, run by Streamlit's own test runner and taken apart."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import pytest
from schemathesis.python.asgi import get_client
from starlette.applications import Starlette
from streamlit.testing.v1 import AppTest

from components.charts.palette import LIGHT
from components.exports import map_parts
from components.exports.exhibits.taken import exhibit
from components.wording import LANGUAGES
from data.census.served import census_of
from tests.site_pages import blocks as blocks_of
from tests.site_pages import run_page, words_in

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
_FIGURE = re.compile(
    rf"\d{{1,2}} (?:{_MONTHS})\b(?: \d{{4}})?"  # 24 March 2025, 24 Mar
    rf"|\b(?:{_MONTHS}) \d{{4}}"  # October 2026
    r"|[+−±]?\d+(?:,\d{3})*(?:\.\d+)?%?"  # 1,072 or 4.8 or −7%
)


def figures_in(text: str) -> list[str]:
    """Every number and date in a sentence, in order, exactly as written."""
    return _FIGURE.findall(text)


@dataclass(frozen=True)
class Row:
    """One row of the table: the area's number and label, its swatch (None: hatched), its cells."""

    psa: str
    label: str
    color: str | None
    cells: dict[str, str]

    @property
    def in_text(self) -> str:
        """The area as sentences name it."""
        return f"{self.label.split(' · ', 1)[1]} (PSA {self.psa})"


@dataclass(frozen=True)
class Page:
    """What stands on the page; `trend` and `gaps` are the data the chart draws."""

    answer: str
    details: list[str]
    crime: str  # the verdict beside the answer
    dates: str
    legend: dict[str, str | None]  # colour by text, None: hatched
    map_note: str
    map_alt: str
    map_json: str
    map_parts: dict[str, Any]  # GeoJSON by address, as the map fetches it
    verdict: str
    change: str
    trend: pd.DataFrame
    gaps: pd.DataFrame
    trend_caption: str
    trend_alt: str
    headers: list[str]
    rows: list[Row]
    table_note: str
    prose: dict[str, str]  # the texts below, by heading
    sources: list[str]
    versions: str

    @property
    def by_area(self) -> dict[str, Row]:
        return {row.psa: row for row in self.rows}

    def features(self, layer: str) -> list[dict[str, Any]]:
        """The GeoJSON features of one layer of the map."""
        (found,) = [each for each in json.loads(self.map_json)["layers"] if each["id"] == layer]
        if layer == "areas":
            fill = found["_subLayerProps"]["polygons-fill"]
            assert fill == {"getFillColor": "@@=properties.fill"}
        data = self.map_parts[found["data"]] if isinstance(found["data"], str) else found["data"]
        features: list[dict[str, Any]] = data["features"]
        return features


def read_page(releases: Path | None = None, **choices: str) -> Page:
    """Run the page for the choices in an address, on other releases if given."""
    with pytest.MonkeyPatch.context() as patch:
        if releases:
            patch.setenv("CAMERA_CENSUS_RELEASES", str(releases))
        return _take_apart(run_page(**choices))


def _take_apart(app: AppTest) -> Page:
    blocks = blocks_of(app)
    answer = _only(blocks, "cc-answer")
    paragraphs = [words_in(p) for p in _only(blocks, "cc-told").iter("p")]
    finding = _only(blocks, "cc-finding")
    after = blocks.index(finding)  # its caption, and what its likely range means
    (deck,) = app.get("deck_gl_json_chart")
    picture = next(_only(blocks, "cc-chart").iter("img"))
    trend, gaps = _chart_data(_drawn(picture.attrib["src"]))
    table_block = _only(blocks, "cc-table")
    headers, rows = _table(_within(table_block, "cc-table"))
    prose = [part for b in blocks for part in b.iter("div") if "cc-prose" in _classes(part)]
    (sources,) = [part for part in prose if any(h.text == "Sources" for h in part.iter("h2"))]
    return Page(
        answer=words_in(next(answer.iter("h1"))),
        details=paragraphs[:-2],
        crime=paragraphs[-2],
        dates=paragraphs[-1],
        legend=_legend(_only(blocks, "cc-legend")),
        map_note=words_in(_first(_only(blocks, "cc-legend"), "cc-small")),
        map_alt=deck.proto.alt,
        map_json=deck.proto.json,
        map_parts=_fetched(deck.proto.json),
        verdict=words_in(finding.findall(".//p")[0]),
        change=words_in(finding.findall(".//p")[1]),
        trend=trend,
        gaps=gaps,
        trend_caption=" ".join(words_in(block) for block in blocks[after + 1 : after + 3]),
        trend_alt=picture.attrib["alt"],
        headers=headers,
        rows=rows,
        table_note=words_in(table_block.findall(".//p")[-1]),
        prose={
            words_in(title): words_in(part)
            for part in prose
            for title in (*part.iter("h2"), *part.iter("h3"))
        },
        sources=[words_in(item) for item in sources.iter("li")],
        versions=words_in(list(sources.iter("p"))[-1]),
    )


def _fetched(deck: str) -> dict[str, Any]:
    app: Any = Starlette(routes=map_parts.routes())
    wanted = [each["data"] for each in json.loads(deck)["layers"] if isinstance(each["data"], str)]
    with get_client(app) as client:
        answers = {address: client.get(address.removeprefix(".")) for address in wanted}
    for address, answer in answers.items():
        assert answer.status_code == 200, address
        assert "immutable" in answer.headers["Cache-Control"]
    return {address: answer.json() for address, answer in answers.items()}


def _drawn(address: str) -> dict[str, Any]:
    """The chart whose picture is at an address, as that asks for it."""
    at = urlsplit(address)
    choices = dict(parse_qsl(at.query))
    census = census_of(choices.pop("edition"))
    panel = int(choices.pop("panel"))
    del choices["width"]
    shown = exhibit(census, PurePath(at.path).stem, choices, LANGUAGES["en"], LIGHT)
    assert shown is not None
    chart = shown.panels[panel].chart
    assert chart is not None
    return dict(chart)


def _chart_data(chart: dict[str, Any]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The data that the lines, and the shaded gaps, of the chart are drawn from."""
    data = {
        name: pa.ipc.open_stream(frame).read_all().to_pandas()
        for name, frame in chart["datasets"].items()
    }
    drawn: dict[str, pd.DataFrame] = {}
    for layer in chart["layer"]:
        values = data[layer["data"]["name"]]
        encoding = layer["encoding"]
        if layer["mark"]["type"] == "line":
            drawn[encoding["y"]["field"]] = values
            assert encoding["x"]["field"] == "month"
            # A missing value must break the line; the default would draw on through a gap.
            assert layer["mark"]["invalid"].startswith("break-paths")
        elif layer["mark"]["type"] == "rect":
            assert (encoding["x"]["field"], encoding["x2"]["field"]) == ("from", "to")
            drawn["gaps"] = values
    assert drawn["count"] is drawn["mean"], "the two lines are drawn from different data"
    trend = drawn["count"].copy()
    gaps = drawn.get("gaps", pd.DataFrame(columns=["from", "to"])).copy()
    trend["month"] = trend["month"].map(_day)
    for end in ("from", "to"):
        gaps[end] = gaps[end].map(_day)
    return trend, gaps


def _day(instant: str) -> str:
    # A bare date would be read as midnight in Greenwich: in D.C. still the day before.
    assert instant.endswith("T00:00"), "not midnight where the visitor is"
    return instant.removesuffix("T00:00")


def _legend(block: ElementTree.Element) -> dict[str, str | None]:
    return {words_in(item): _color(next(item.iter("span"))) for item in block.iter("li")}


def _table(table: ElementTree.Element) -> tuple[list[str], list[Row]]:
    headers = [words_in(cell) for cell in table.findall("thead/tr/th")]
    rows = []
    for line in table.findall("tbody/tr"):
        head = next(line.iter("th"))
        label = words_in(head)
        found = re.match(r"PSA (\d+) · ", label)
        assert found, f"a row that names no area: {label}"
        cells = [words_in(cell) for cell in line.findall("td")]
        rows.append(
            Row(
                psa=found[1],
                label=label,
                color=_color(next(head.iter("span"))),
                cells=dict(zip(headers[1:], cells, strict=True)),
            )
        )
    return headers, rows


def _color(swatch: ElementTree.Element) -> str | None:
    """#rrggbb of a swatch, None for the hatched one."""
    if "cc-hatch" in _classes(swatch):
        assert "style" not in swatch.attrib
        return None
    return swatch.attrib["style"].removeprefix("background:")


def _only(blocks: list[ElementTree.Element], name: str) -> ElementTree.Element:
    (block,) = [b for b in blocks if any(name in _classes(e) for e in b.iter())]
    return block


def _within(block: ElementTree.Element, name: str) -> ElementTree.Element:
    (element,) = [e for e in block.iter() if name in _classes(e)]
    return element


def _first(block: ElementTree.Element, name: str) -> ElementTree.Element:
    return next(e for e in block.iter() if name in _classes(e))


def _classes(element: ElementTree.Element) -> list[str]:
    return element.get("class", "").split()
