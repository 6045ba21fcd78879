"""What the site tells programs that read the web: which pages there are, and what data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.pages import PAGES
from components.serving.address import OPEN_DATA, address, another_place, path_in_public
from components.serving.answers import answered, base_address, polite, requested_census
from components.serving.language import LANGUAGE
from components.serving.place import place_of
from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census

_OF_AREAS = "neighborhood"  # the page that there is of each area
_DRAWN_ANEW = ("figure", "chart", "embed")
_DISTRIBUTIONS = {"areas.csv": "text/csv", "areas.json": "application/json"} | {
    "crime.csv": "text/csv",
    "cameras.csv": "text/csv",
}


def routes() -> list[Route]:
    return [Route("/robots.txt", robots), Route("/sitemap.xml", sitemap)]


@polite
def robots(request: Request) -> Response:
    """Everything may be read; what is drawn for each view again and again need not be."""
    base, here = base_address(request), place_of(request.scope)
    places = [None, *(each.id for each in served.named_places()[1:])]
    lines = [
        "User-agent: *",
        *(
            f"Disallow: {address(path_in_public(place), f'{kind}/')}"
            for place in places
            for kind in _DRAWN_ANEW
        ),
        *(
            f"Sitemap: {address(another_place(base, here, place), 'sitemap.xml')}"
            for place in places
        ),
    ]
    return answered(request, ("\n".join(lines) + "\n").encode(), "text/plain; charset=utf-8")


@polite
def sitemap(request: Request) -> Response:
    """Every page, and that of each area, in each language (sitemaps.org 0.9)."""
    census, base = requested_census(request), base_address(request)
    listed = "".join(f"<url><loc>{escape(each)}</loc></url>" for each in _views(census, base))
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'
    )
    return answered(request, text.encode(), "application/xml")


def _views(census: Census, base: str) -> Iterator[str]:
    others = [each for each in LANGUAGES if each != census.place.language]
    for told in ({}, *({LANGUAGE: each} for each in others)):
        yield from (address(base, page, told) for page in PAGES)
        yield from (address(base, _OF_AREAS, {"area": area} | told) for area in census.by_id)


def data_of_the_site(census: Census, base: str, words: SiteWords) -> str:
    """The figures as a data set (schema.org), as a script that is only read."""
    said = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": words.named(words.site, census.place.name),
        "description": words.site_description,
        "url": address(base, ""),
        "license": census.place.licence.url,
        "isAccessibleForFree": True,
        "dateModified": max(census.published(kind) for kind in census.releases),
        "spatialCoverage": census.place.name,
        "creator": {"@type": "Organization", "name": words.site},
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": address(base, OPEN_DATA + file),
            }
            for file, kind in _DISTRIBUTIONS.items()
        ],
    }
    text = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'
