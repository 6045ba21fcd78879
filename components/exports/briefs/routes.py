"""The brief at addresses of its own: `/brief.pdf?<choices>` and `/brief?<choices>`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.charts.palette import PRINT
from components.exports.briefs.brief import PAPERS, Brief, Paper, brief_pdf
from components.exports.briefs.brief_page import brief_html
from components.exports.briefs.of_view import brief_of, read_brief
from components.exports.plates.press import PRESS
from components.serving.address import address
from components.serving.answers import (
    answered,
    base_address,
    parameters_of,
    polite,
    requested_census,
    words_of,
)
from components.views.asked import Asked, ChoiceError, Params
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census


def routes() -> list[Route]:
    return [Route("/brief.pdf", pdf), Route("/brief", page)]


@polite
def pdf(request: Request) -> Response:
    """The brief as one page of PDF."""
    census, brief, paper = _asked(request)
    content = _pdf(census, brief, base_address(request), paper)
    return answered(request, content, "application/pdf", file_name(brief, paper), inline=True)


@polite
def page(request: Request) -> Response:
    """The brief as a web page."""
    census, brief, paper = _asked(request)
    content = _page(census, brief, base_address(request), paper)
    return answered(request, content, "text/html; charset=utf-8")


def file_name(brief: Brief, paper: Paper) -> str:
    """What the file is called when it is saved: what was chosen, of which releases, the paper."""
    chosen = "-".join(brief.choices.values()).replace(",", "-").replace("_", "-")
    named = "" if paper == PAPERS[0] else paper
    parts = [brief.site.lower().replace(" ", "-"), "brief", chosen, brief.fingerprint, named]
    return "-".join(part for part in parts if part) + ".pdf"


def _asked(request: Request) -> tuple[Census, Brief, Paper]:
    params = parameters_of(request, ["paper"])
    asked = request.query_params.get("paper") or PAPERS[0]
    paper: Paper | None = next((each for each in PAPERS if each == asked), None)
    if paper is None:
        raise ChoiceError(["paper"])
    census = requested_census(request)
    return census, brief_at(census, params, words_of(request)), paper


def brief_at(census: Census, params: Params, words: SiteWords) -> Brief:
    """The brief of the view at an address. Raises ChoiceError."""
    asked = read_brief(census, params)
    return _brief(census, asked, words.told(census, asked.view.units))


@per_census
def _brief(census: Census, asked: Asked[Any], words: SiteWords) -> Brief:
    made, locale = brief_of(census, asked, words, PRINT), words.chart_locale
    trends = tuple(each.in_language(locale) for each in made.trends)
    return replace(made, map=made.map.in_language(locale), trends=trends)


@per_census
def _pdf(_: Census, brief: Brief, base: str, paper: Paper) -> bytes:
    return PRESS.run(brief_pdf, brief, _live(brief, base), paper)


@per_census
def _page(_: Census, brief: Brief, base: str, paper: Paper) -> bytes:
    pdfs = {
        each: address(base, "brief.pdf", {**brief.choices, "paper": each}, brief.edition)
        for each in PAPERS
    }
    return PRESS.run(brief_html, brief, _live(brief, base), pdfs, paper).encode()


def _live(brief: Brief, base: str) -> str:
    """The view with the same figures, for as long as they are kept."""
    return address(base, brief.page, brief.choices, brief.edition)
