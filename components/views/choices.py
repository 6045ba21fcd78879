"""The parameters that a page really uses, out of all that an address holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components.figures import compare as compare_figures
from components.views.area_view import View, read_view
from components.views.claim_view import claim_view_of
from components.views.comparison_view import read_comparison
from components.wording import LANGUAGES
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.coverage_and_crime import comparable

Params = Mapping[str, str]


def choices_of(path: str, params: Params, census: Census) -> dict[str, str]:
    """What was chosen on a page of the site, in a fixed order and without what is usual.

    `path` is the page's url_path. A value that the page does not know is left out, so
    that a link made of these never repeats a crafted one.
    """
    chosen, usual = _READERS.get(path, _language)(census, params), _usual(census, path)
    return {name: value for name, value in chosen.items() if value and value != usual[name]}


@per_census
def _usual(census: Census, path: str) -> dict[str, str]:
    return _READERS.get(path, _language)(census, {})


def _map(census: Census, params: Params) -> dict[str, str]:
    view = _view(census, params)
    return _of_area(view) | {"sort": view.sort, "lang": view.lang}


def _neighborhood(census: Census, params: Params) -> dict[str, str]:
    view = _view(census, params)
    return _of_area(view) | {"lang": view.lang}


def _spread(census: Census, params: Params) -> dict[str, str]:
    crimes = comparable(census) or tuple(census.place.crime_choices)
    view, _ = read_view(params, census.by_id, crimes, LANGUAGES)
    return _of_area(view) | {"lang": view.lang}


def _compare(census: Census, params: Params) -> dict[str, str]:
    view, _ = read_comparison(
        params,
        compare_figures.choices(census, LANGUAGES["en"]),
        census.place.crime_choices,
        compare_figures.windows(census),
        LANGUAGES,
    )
    chosen = {"areas": ",".join(view.chosen), "per": view.per, "crime": view.crime}
    return chosen | {"window": view.window, "lang": view.lang}


def _claims(census: Census, params: Params) -> dict[str, str]:
    view, _ = claim_view_of(census, params, LANGUAGES)
    chosen = {"area": view.area or "", "crime": view.crime, "date": view.until.isoformat()}
    return chosen | {"against": view.against, "lang": view.lang}


def _language(census: Census, params: Params) -> dict[str, str]:
    return {"lang": _view(census, {"lang": params.get("lang", "")}).lang}


def _view(census: Census, params: Params) -> View:
    return read_view(params, census.by_id, census.place.crime_choices, LANGUAGES)[0]


def _of_area(view: View) -> dict[str, str]:
    return {"area": view.area or "", "per": view.per, "crime": view.crime}


_READERS: Mapping[str, Callable[[Census, Params], dict[str, str]]] = {
    "": _map,
    "neighborhood": _neighborhood,
    "compare": _compare,
    "spread": _spread,
    "claims": _claims,
}
