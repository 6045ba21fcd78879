"""Pages as documents: they say what the live page says, and can be used without a script."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from components.document import for_machines, routes
from components.document.document import only_words
from components.document.retold import in_place_of_streamlit
from components.exports import chart_picture
from components.finder import routes as finder_routes
from components.finder.routes import script_address
from components.pages import IN_THE_MASTHEAD, PAGES
from components.serving.host import STATIC
from components.serving.rate_limit import RateLimited
from components.serving.refusal import Refusal
from components.serving.room import ROOM
from components.wording import LANGUAGES
from data.census import served
from data.census.census import Census
from data.census.per_census import MOST_BYTES as MOST_REMEMBERED
from data.census.per_census import Memory
from tests.site_pages import bodies, run_page

WORDS = LANGUAGES["en"].of("rebates", "us")
AREA, OTHER = "302", "506"
VIEWS = [
    *(f"/{page}" for page in PAGES),
    f"/?area={AREA}",
    f"/?area={AREA}&crime=robbery",
    "/?per=per_1000_residents",
    "/?sort=name",
    "/?show=change&crime=property",
    f"/?show=rate&area={AREA}&per=per_1000_residents",
    "/?area=101",
    f"/neighborhood?area={AREA}",
    "/neighborhood?area=101",
    "/neighborhood?area=209&crime=property",
    f"/compare?areas={AREA},{OTHER}",
    f"/compare?areas={AREA},{OTHER},101&per=per_1000_residents",
    "/compare?areas=district-1,district-7&crime=robbery",
    "/spread?per=per_1000_residents",
    f"/spread?area={AREA}&crime=property",
    "/claims?crime=robbery",
    f"/claims?area={AREA}&crime=property",
    "/claims?crime=robbery&date=2024-05-15",
]
# What one view may weigh as it is sent, and all that is in it.
MOST_OF_THE_FINDER = 20_000  # bytes, not packed
MOST_BYTES, MOST_TEXT = 45_000, 260_000


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    every = [*routes.routes(), *for_machines.routes(), *chart_picture.routes()]
    every += finder_routes.routes()
    with TestClient(Starlette(routes=every)) as started:
        yield started


EMPTY = ("meta", "link", "img", "input", "source", "br")  # elements that nothing closes


class Parts(HTMLParser):
    """What a document is made of, as a reader of HTML finds it: each part closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"{tag} ends within {self.open[-3:]}"
        self.open.pop()

    def each(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def words_of(markup: str) -> list[str]:
    """The sentences and figures of some HTML, without what only a program reads."""
    text = re.sub(r"<(style|script|svg).*?</\1>", "", markup, flags=re.DOTALL)
    return [unescape(part).strip() for part in re.split(r"<[^>]+>", text) if part.strip()]


@pytest.mark.parametrize("view", VIEWS)
def test_a_document_says_what_the_live_page_says(client: TestClient, view: str) -> None:
    parts = urlsplit(view)
    choices = {name: values[0] for name, values in parse_qs(parts.query).items()}
    live = run_page(parts.path.strip("/"), **choices)
    said = set(words_of(client.get(view).text))
    of_live = [word for body in bodies(live) for word in words_of(body)]
    assert len(of_live) > 5
    # What stands in the control of downloads depends on the address by which one came.
    missing = [word for word in of_live if word not in said and "<iframe" not in word]
    assert missing == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_document_is_whole_light_and_sound(client: TestClient, view: str) -> None:
    answer = client.get(view)
    assert answer.status_code == 200
    assert len(gzip.compress(answer.content, 6)) < MOST_BYTES
    assert len(answer.content) < MOST_TEXT
    parts = Parts(answer.text)
    assert len(parts.each("h1")) == 1
    landmarks = ("main", "nav", "header", "footer")
    assert [len(parts.each(each)) for each in landmarks] == [1, 1, 1, 1]
    ids = [attributes["id"] for _, attributes in parts.tags if "id" in attributes]
    assert len(ids) == len(set(ids)) or ids.count("cc-hatch") > 1
    assert all(image["alt"] for image in parts.each("img"))
    (root,) = [each for each in parts.each("div") if each.get("id") == "root"]
    assert "inert" in root, "until it takes over, the live page is not read out"
    # Privacy explains what it would be to register one.
    called = answer.text.lower().count("registered camera")
    assert called == 0 or view == "/privacy", "cameras of a rebate program are not a register"


def test_beside_the_document_its_faces_and_the_small_finder_are_loaded(client: TestClient) -> None:
    """Streamlit's scripts wait in a template until the document is painted."""
    text = client.get("/").text
    shown, waiting = text.split('<template id="loads">')
    waiting, after = waiting.split("</template>")
    assert '<script type="module"' in waiting
    assert waiting.count("modulepreload") > 40
    assert 'rel="stylesheet"' not in text, "Streamlit's own is for formulas"
    assert not [part for part in (shown, after) if "/static/js/" in part]
    loaded = [tag for tag, given in Parts(shown + after).tags if {"src", "srcset"} & set(given)]
    assert set(loaded) <= {"img", "source", "script"} and loaded.count("script") == 1
    finder = client.get(script_address().removeprefix("."))
    assert f'src="{script_address()}"' in shown and 1_000 < len(finder.content) < MOST_OF_THE_FINDER
    preloaded = [each for each in Parts(text).each("link") if each.get("rel") == "preload"]
    assert [each.get("as") for each in preloaded] == ["font", "font"]


def test_the_live_page_finds_its_faces_although_streamlits_style_sheet_is_not_sent(
    client: TestClient,
) -> None:
    named = r"@font-face{font-family:\"?([A-Z][\w ]+?)\"?;"
    sheet = next((STATIC / "css").glob("index.*.css")).read_text(encoding="utf-8")
    needed = {each for each in re.findall(named, sheet) if not each.startswith("KaTeX")}
    assert len(needed) == 4
    assert needed <= set(re.findall(named, client.get("/").text))


@pytest.mark.parametrize("view", ["/", f"/neighborhood?area={AREA}", "/compare?areas=302,506"])
def test_every_link_within_the_site_leads_somewhere(client: TestClient, view: str) -> None:
    parts = Parts(client.get(view).text)
    links = {each["href"] for each in parts.each("a") if each.get("href")}
    own = {link for link in links if link and link.startswith("./") and "/figure/" not in link}
    pages = {link for link in own if urlsplit(link).path.strip("./") in PAGES}
    assert len(pages) > len(IN_THE_MASTHEAD)
    for link in sorted(pages)[:12]:
        assert client.get(link.removeprefix(".")).status_code == 200, link


def test_every_chart_is_a_picture_in_a_narrow_column_too(client: TestClient) -> None:
    text = client.get("/compare?areas=506,602,401").text
    pictures = re.findall(r'<picture><source [^>]*/><img [^>]*src="([^"]+)"', text)
    assert len(pictures) == 6, "cameras, crime, the change, and each of three trends"
    assert "panel=2" in pictures[-1] and "width=narrow" in pictures[-1]


def test_every_area_on_the_map_leads_to_itself(client: TestClient, census: Census) -> None:
    drawn = client.get("/").text.split('<svg class="cc-flat"')[1].split("</svg>")[0]
    leads = re.findall(r'<a href="\./\?area=([^"]+)" aria-label="([^"]+)"', drawn)
    assert [area for area, _ in leads] == list(census.by_id)
    assert all(said for _, said in leads)
    back = client.get(f"/?area={AREA}").text.split('<svg class="cc-flat"')[1]
    assert f"area={AREA}" not in back.split("</svg>")[0], "a tap on the chosen one leads back"


def test_what_is_not_shown_is_hatched_and_no_color_of_the_scale(
    client: TestClient, census: Census
) -> None:
    drawn = client.get("/").text.split('<svg class="cc-flat"')[1].split("</svg>")[0]
    hidden = [area.area_id for area in census.by_id.values() if not area.shown]
    assert hidden
    for area in census.by_id.values():
        (fill,) = re.findall(rf'\?area={area.area_id}"[^>]*><path d="[^"]*" fill="([^"]*)"', drawn)
        assert (fill == "url(#cc-hatch)") == (area.area_id in hidden)


def test_forms_ask_for_the_view_with_one_choice_changed(client: TestClient) -> None:
    text = client.get(f"/?area={AREA}&per=per_1000_residents").text
    (form,) = [each for each in re.findall(r"<form.*?</form>", text) if 'name="crime"' in each]
    assert 'method="get"' in form
    kept = dict(re.findall(r'type="hidden" name="(\w+)" value="(\w+)"', form))
    assert kept == {"area": AREA, "per": "per_1000_residents"}


def test_several_choices_of_a_form_become_one_address(client: TestClient) -> None:
    answer = client.get(f"/compare?areas={AREA}&areas={OTHER}", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"./compare?areas={AREA},{OTHER}"


@pytest.mark.parametrize(
    "view", ["/?area=<script>x9", "/?crime=%22%3E%3Cb9x", "/compare?areas=zz9qx"]
)
def test_a_wrong_choice_is_said_and_never_repeated(client: TestClient, view: str) -> None:
    answer = client.get(view)
    assert answer.status_code == 200
    assert 'class="cc-notice" role="status"' in answer.text
    given = unescape(parse_qs(urlsplit(view).query).popitem()[1][0])
    assert given not in unescape(answer.text)


def test_an_edition_that_is_gone_is_said_to_be_gone(client: TestClient) -> None:
    answer = client.get("/?edition=2020-01-01-00000000")
    assert answer.status_code == 410
    assert WORDS.editions.not_kept_title in unescape(answer.text)
    assert "no-store" in answer.headers["cache-control"]


def test_a_page_that_fails_is_a_sentence(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("as never before")

    monkeypatch.setitem(PAGES, "privacy", broken)
    monkeypatch.setattr(routes, "base_address", lambda _: "https://never.asked.example")
    answer = client.get("/privacy")
    assert answer.status_code == 500
    assert WORDS.failed_title in unescape(answer.text)
    assert "as never before" not in answer.text
    assert "as never before" in caplog.text


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_what_a_browser_holds_is_not_sent_again(client: TestClient, coding: str) -> None:
    accepted = {"accept-encoding": coding}
    first = client.get("/", headers=accepted)
    assert first.headers["content-encoding"] == coding
    again = client.get("/", headers=accepted | {"if-none-match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    plain = client.get("/", headers={"accept-encoding": "identity"})
    assert plain.content == first.content
    assert plain.headers["etag"] != first.headers["etag"]
    assert "accept-encoding" in plain.headers["vary"].lower()


def test_what_is_remembered_of_a_view_leaves_room_for_those_of_all_areas(
    client: TestClient, census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory(MOST_REMEMBERED)
    monkeypatch.setattr("data.census.per_census.MEMORY", memory)
    first, *others = list(census.by_id)[:4]
    client.get(f"/neighborhood?area={first}")  # and what it shares with all others
    before = memory.bytes
    for area in others:
        client.get(f"/neighborhood?area={area}")
    of_each = (memory.bytes - before) / len(others)
    assert 0 < of_each * len(census.by_id) < MOST_REMEMBERED / 2


def test_what_only_says_something_is_a_whole_page_at_any_address() -> None:
    text = only_words(WORDS.document.wait_title, WORDS.document.wait, WORDS)
    parts = Parts(text)
    assert len(parts.each("h1")) == len(parts.each("main")) == len(parts.each("nav")) == 1
    links = [each["href"] for each in parts.each("a")]
    assert "/neighborhood" in links
    assert all(link and link[0] in "/#" for link in links), "however deep the address is"
    assert not re.findall(r'<script|aria-current="page"', text)


def test_who_asks_for_too_many_views_is_asked_to_wait() -> None:
    limited = Middleware(
        RateLimited,
        paths=(),
        pages=["/privacy"],
        a_minute=3,
        refusal=Refusal(lambda _: "Wait.", lambda _, place: "<p>Wait"),
    )
    client = TestClient(Starlette(routes=routes.routes(), middleware=[limited]))
    codes = [client.get(f"/privacy?lang=x{number}").status_code for number in range(5)]
    assert codes == [200, 200, 200, 429, 429]
    line, page = (client.get("/privacy", headers={"accept": kind}) for kind in ("*/*", "text/html"))
    assert line.text == "Wait.\n"
    assert page.text == "<p>Wait"
    for refused in (line, page):
        assert refused.status_code == 429
        assert 0 < int(refused.headers["retry-after"]) <= 60
        assert "no-store" in refused.headers["cache-control"]
    assert client.get("/changes").status_code == 200


def test_machines_find_every_page_and_the_data(client: TestClient, census: Census) -> None:
    listed = re.findall(r"<loc>(.*?)</loc>", client.get("/sitemap.xml").text)
    assert len(listed) == (len(PAGES) + len(census.by_id)) * len(LANGUAGES)
    for address in listed[:: len(listed) // 9]:
        assert client.get(unescape(address)).status_code == 200
    assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").text
    text = client.get("/").text
    assert '"@type": "Dataset"' in text
    assert 'rel="canonical" href="http://testserver/"' in text
    assert "agent/openapi.json" not in text


def test_a_chart_is_one_picture_for_both_themes(client: TestClient) -> None:
    answer = client.get("/chart/crime-trend.svg?area=302&panel=0&width=narrow")
    assert answer.status_code == 200
    assert "prefers-color-scheme:dark" in answer.text
    assert 'width="3' in answer.text
    assert "Census Sans" not in answer.text, "a picture cannot load the site's own faces"
    for wrong in ("panel=7", "panel=x"):
        assert client.get(f"/chart/crime-trend.svg?{wrong}").status_code == 404
    assert client.get("/chart/crime-trend.svg?width=vast").status_code == 400
    assert client.get("/chart/nothing.svg").status_code == 404


def test_a_new_day_or_edition_is_a_new_document(
    client: TestClient, census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is said of its age is never remembered with the figures."""
    notice = WORDS.stale(["crime"], "2026-01-01")
    assert notice not in unescape(client.get("/privacy").text)
    monkeypatch.setattr(served, "stale_since", lambda _: {"2026-01-01": ["crime"]})
    assert notice in unescape(client.get("/privacy").text)


def test_where_there_is_no_room_what_starts_the_live_page_is_kept_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = client.get("/privacy")
    monkeypatch.setattr(ROOM, "open", ROOM.most)
    full = client.get("/privacy")
    at_once, later = '<template id="loads">', '<template id="loads" data-later>'
    assert usual.text.count(at_once) == full.text.count(later) == 1
    assert full.text.count(at_once) == usual.text.count(later) == 0
    # Nothing else is missing; what is told is for whom a script can keep the promise.
    assert full.text.split(later)[1] == usual.text.split(at_once)[1]
    assert f'data-later="{WORDS.document.later}"' in full.text
    assert WORDS.document.later not in usual.text
    assert full.headers["cache-control"] == "no-store"
    assert full.headers["etag"] != usual.headers["etag"]


def test_streamlit_says_what_is_said_in_its_place() -> None:
    """Else a newer one would be left in English."""
    scripts = "".join(path.read_text("utf-8") for path in (STATIC / "js").glob("*.js"))
    said = in_place_of_streamlit(WORDS.document)
    pieces = {
        piece.replace("\\", "")
        for each in said
        for piece in re.split(r"\(?\.\+\)?", each.removeprefix("Error: "))
    }
    assert [each for each in sorted(pieces) if each not in scripts] == []
    assert in_place_of_streamlit(LANGUAGES["zh"].document).keys() == said.keys()
