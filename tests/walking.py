"""Everything of a census that has an address, and what it says.

Every page, brief, figure, file and table, for the city, for areas with and without a camera
figure, and for each way to look at them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from components.exports.exhibits.every import EXHIBITS
from components.open_data.addresses import ADDRESSES
from components.views.area import MAPS
from components.views.pages import READERS
from data.arithmetic.denominator import Per
from data.census.census import Census
from data.findings.comparables import comparable_areas
from tests.asking import PREFIX, Asking, asking
from tests.leaving import parts

ROWS, DRAWN = ("csv", "xlsx"), "svg"  # of each figure: every view, and the first alone
PICTURES = (".svg", ".pdf")  # dear to draw; what they say stands beside them too
_FOUND = {200, 301, 307, 308}
_NONE = {400, 404}  # a view that has no such figure, or no such choice
# Pictures of charts, parts of maps and the file of the finder, which pages ask for.
_PART = re.compile(r"(?:\./)?((?:chart|map|finder)/[^\"'\s<>]+)")
_OTHER_WIDTH = "width=narrow"
_MARKUP = re.compile(r"<style.*?</style>|<script.*?</script>|<[^>]*>", re.DOTALL)
_PERS: tuple[Per, ...] = ("per_km2", "per_1000_residents")


@dataclass(frozen=True)
class Said:
    """An answer: its address, and its words as a reader gets them."""

    address: str
    text: str


def everything_said(census: Census, but: Sequence[str] = ()) -> Iterator[Said]:
    """Raises AssertionError where anything that has an address fails.

    What an address of a kind that is named as `but` says is not asked for.
    """
    seen: set[str] = set()
    with asking(census) as ask:
        for address in addresses(census):
            if _kind(address) in but:
                continue
            for content in _asked(ask, address):
                yield Said(address, words_of(content))
                for part in _parts_of_page(content) - seen:
                    seen.add(part)
                    if _kind(part) in but:
                        continue
                    yield from (Said(part, words_of(c)) for c in _asked(ask, part))


def _kind(address: str) -> str:
    """Of a file, how its name ends."""
    return PurePosixPath(urlsplit(address).path).suffix


def _asked(ask: Asking, address: str) -> Iterator[bytes]:
    """What is answered; nothing where a view has no such figure."""
    answer = ask(address)
    assert answer.status_code in _FOUND | _NONE, f"{address}: {answer.status_code}"
    if answer.status_code == 200:
        yield answer.content


def _parts_of_page(content: bytes) -> set[str]:
    """What a page asks for by itself, each chart in one width."""
    asked = (html.unescape(part) for part in _PART.findall(content.decode(errors="ignore")))
    return {f"/{part}" for part in asked if _OTHER_WIDTH not in part}


def addresses(census: Census) -> Iterator[str]:
    views = _views(census)
    for page in READERS:
        yield from (f"/{page}?{view}" for view in views.get(page, [""]))
    for name, of in EXHIBITS.items():
        own = views.get(of.read(census, {}).page, [""])
        for view in own:
            yield from (f"/figure/{name}.{kind}?{view}" for kind in ROWS)
        yield f"/figure/{name}.{DRAWN}?{own[-1]}"
        yield f"/embed/{name}?{own[-1]}"
    for page in ("", "compare", "neighborhood"):
        yield from (f"/brief?{view}" for view in views[page])
        yield f"/brief.pdf?{views[page][-1]}"
    yield from (PREFIX + each.name for each in ADDRESSES)
    yield from ("/sitemap.xml", "/robots.txt")


def _views(census: Census) -> Mapping[str, list[str]]:
    """What may be asked of a page: each choice once, of areas of both kinds."""
    areas = [_first(census, shown) for shown in (True, False)]
    crimes = list(census.crimes_by_area)
    named = [name for name, each in comparable_areas(census).items() if each.kind]
    several = ",".join(dict.fromkeys([*areas, *named][:6]))
    of_areas = [
        *(f"area={area}&per={per}" for area, per in zip(areas, _PERS, strict=True)),
        f"crime={crimes[-1]}&area={areas[0]}",
    ]
    return {
        "": ["", *(f"show={of}&per={_PERS[-1]}" for of in MAPS), *of_areas],
        "neighborhood": ["", *of_areas],
        "compare": ["", f"areas={several}&per={_PERS[-1]}&window=to_date", f"areas={several}"],
        "spread": ["", f"per={_PERS[-1]}&time=newest", *of_areas],
        "claims": ["", f"area={areas[0]}&against=twelve_months"],
    }


def _first(census: Census, shown: bool) -> str:
    """An area whose figure is shown, or is not; any, where there is none."""
    found = (area.area_id for area in census.by_id.values() if area.shown == shown)
    return next(found, next(iter(census.by_id)))


def words_of(content: bytes) -> str:
    """Text without markup, of what is packed too."""
    texts = (part.decode(errors="ignore") for part in parts(content))
    return " ".join(html.unescape(_MARKUP.sub(" ", text)) for text in texts)
