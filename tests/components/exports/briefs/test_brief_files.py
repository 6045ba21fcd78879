"""The brief as PDF, as a page and at its addresses: one page, for everybody, whatever it says."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pypdf
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.charts.palette import PRINT
from components.exports.briefs import routes as brief_routes
from components.exports.briefs.brief import PAPERS, Brief, Paper, brief_pdf
from components.exports.briefs.brief_page import brief_html
from components.exports.briefs.of_view import brief_of, read_brief
from components.exports.plates.press import PRESS
from components.frame.site import current_census
from components.serving.overload import OverloadedError
from components.wording import LANGUAGES
from data.census.census import Census

WORDS = LANGUAGES["en"].of("rebates", "us")
ADDRESS = "https://cameras.example.org/neighborhood?area=506&crime=robbery"
HOSTILE = '#read("/etc/passwd") </title><script>alert(1)</script> $x$ *b* "quoted" & \\ @x <y>'
SIX = {"areas": "102,103,304,604,705,306", "per": "per_1000_residents"}
VIEWS = [
    {},
    {"area": "102"},
    {"area": "103", "crime": "arson"},
    {"areas": "506,602"},
    SIX,
    {"areas": "district-1,ward-7,208", "crime": "robbery"},
]


def brief(census: Census | None = None, /, **choices: str) -> Brief:
    census = census or current_census()
    return brief_of(census, read_brief(census, choices), WORDS, PRINT)


def named(name: str) -> Census:
    """The city with all its areas called otherwise."""
    census = current_census()
    names = [f"{name} {area}" for area in census.areas.index]
    return replace(census, areas=census.areas.assign(name=names, label=names, in_text=names))


def read(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def squeezed(text: str) -> str:
    """Without the spaces, which fall otherwise where lines break."""
    return re.sub(r"\s+", "", text)


def text_of(content: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in read(content).pages))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("choices", VIEWS)
def test_a_brief_is_one_tagged_page_with_all_that_it_says(
    choices: dict[str, str], paper: Paper
) -> None:
    made = brief(**choices)
    content = brief_pdf(made, ADDRESS, paper)
    assert len(content) < 500_000
    pdf = read(content)
    (page,) = pdf.pages
    size = {"letter": (612, 792), "a4": (595, 842)}[paper]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size
    root: Any = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]
    assert root["/Lang"] == "en"
    assert pdf.metadata
    assert pdf.metadata.title == made.title
    text = text_of(content)
    lines = [made.headline, made.dates, made.map_note, made.trend_note, made.version, made.cite]
    lines += [*made.caveats, *made.table.headers, made.legend.swatches[-1][1]]
    lines += [sentence for _, sentence in made.sentences]
    lines += [cell for row in made.table.rows for cell in (row.head, *row.cells)]
    assert [line for line in lines if squeezed(line) not in text] == []


def elements(pdf: pypdf.PdfReader) -> list[tuple[str, str]]:
    """Each element of the structure with its alternative text."""
    found = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((str(node["/S"]), str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node["/K"])

    root: Any = pdf.trailer["/Root"]
    walk(root["/StructTreeRoot"])
    return found


def test_a_screen_reader_finds_headings_headers_and_a_text_for_each_picture() -> None:
    made = brief(areas="506,602")
    pdf = read(brief_pdf(made, ADDRESS, "letter"))
    found = elements(pdf)
    kinds = [kind for kind, _ in found]
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") == 4
    assert kinds.count("/TH") == len(made.table.headers)
    texts = " ".join(alt for kind, alt in found if kind == "/Figure")
    for alt in (made.map.alt, *(trend.alt for trend in made.trends), ADDRESS):
        assert alt in texts
    assert [str(entry.title) for entry in pdf.outline if not isinstance(entry, list)] == [
        made.headline
    ]


def test_the_faces_are_in_the_file() -> None:
    page = read(brief_pdf(brief(), ADDRESS, "letter")).pages[0]
    fonts: Any = page["/Resources"]
    names = set()
    for font in fonts["/Font"].values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        names.add(str(inner["/BaseFont"]).split("+")[-1])
    assert {"CensusSans-Regular", "CensusSans-SemiBold", "CensusSerif-SemiBold"} <= names


@pytest.mark.parametrize("name", [HOSTILE, "Wide Avenue Heights " * 6, "W" * 200])
@pytest.mark.parametrize("choices", [{"area": "506"}, SIX])
def test_whatever_areas_are_called_it_is_one_page_and_nothing_but_text(
    name: str, choices: dict[str, str]
) -> None:
    made = brief(named(name), **choices)
    content = brief_pdf(made, ADDRESS, "letter")
    assert len(read(content).pages) == 1
    text = text_of(content)
    assert squeezed(made.headline) in text
    assert squeezed(made.version) in text, "the last line is cut off"
    assert b"/JavaScript" not in content
    page = brief_html(made, ADDRESS, {}, "letter")
    assert "<script" not in page
    assert "root:" not in text


class Outline(HTMLParser):
    """What a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_the_page_says_the_same_and_asks_nobody_for_anything() -> None:
    made = brief(**SIX)
    pdfs: dict[Paper, str] = {
        "letter": "https://cameras.example.org/brief.pdf?areas=1&paper=letter"
    }
    page = brief_html(made, ADDRESS, pdfs, "letter")
    outline = Outline(page)
    assert outline.all("html") == [{"lang": "en"}]
    assert len(outline.all("h1")) == 1
    assert all(head["scope"] for head in outline.all("th"))
    assert len(outline.all("th")) == len(made.table.headers) + len(made.table.rows)
    assert not outline.all("script")
    assert not outline.all("img")
    links = [link["href"] for link in outline.all("a")]
    assert ADDRESS in links
    assert pdfs["letter"] in links
    texts = [svg.get("aria-label") for svg in outline.all("svg") if svg.get("role") == "img"]
    assert made.map.alt in texts
    assert f"{made.labels.qr}{ADDRESS}" in texts
    assert len(texts) == 2 + len(made.trends)
    assert not re.search(r'(?:src|@import|url\()\s*=?\s*["(]?https?:', page)
    assert made.fingerprint in page


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(Starlette(routes=brief_routes.routes())) as started:
        yield started


def test_a_brief_has_an_address(client: TestClient) -> None:
    answer = client.get("/brief.pdf?area=506&crime=robbery&paper=a4")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"].startswith("private, max-age=10,")
    made = brief(area="506", crime="robbery")
    named = f'inline; filename="camera-census-brief-506-robbery-{made.fingerprint}-a4.pdf"'
    assert answer.headers["content-disposition"] == named
    again = client.get(
        "/brief.pdf?crime=robbery&area=506&paper=a4",
        headers={"If-None-Match": answer.headers["etag"]},
    )
    assert again.status_code == 304
    assert client.head("/brief.pdf?area=506&crime=robbery&paper=a4").content == b""
    assert client.post("/brief.pdf").status_code == 405


def test_the_page_leads_to_the_pdf_and_to_the_live_view_of_its_edition(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", "https://census.example.gov/cameras/")
    answer = client.get("/brief?areas=506,602")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    made, links = brief(areas="506,602"), [link["href"] for link in Outline(answer.text).all("a")]
    base, edition = "https://census.example.gov/cameras", made.edition
    assert f"{base}/compare?areas=506,602&edition={edition}" in links
    assert f"{base}/brief.pdf?areas=506,602&paper=a4&edition={edition}" in links
    assert made.fingerprint in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "area=%3Cscript%3E",
        "areas=506",
        "areas=506,602&area=506",
        "crime=%23read",
        "paper=a0%3Cscript%3E",
        "lang=xx",
        "date=2020-01-01",
        "canary=1",
    ],
)
@pytest.mark.parametrize("path", ["brief", "brief.pdf"])
def test_wrong_choices_are_answered_in_a_sentence(
    client: TestClient, path: str, query: str
) -> None:
    answer = client.get(f"/{path}?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/plain")
    assert not re.search(r"script|read|canary|999|a0|xx", answer.text)


def test_an_edition_that_is_not_kept_is_not_found(client: TestClient) -> None:
    assert client.get("/brief.pdf?edition=2020-01-01-00000000").status_code == 404


def test_a_busy_press_asks_to_come_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> bytes:
        raise OverloadedError

    monkeypatch.setattr(PRESS, "run", busy)
    for path in ("/brief.pdf?area=405", "/brief?area=405"):
        answer = client.get(path)
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "60"
