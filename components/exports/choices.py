"""The choices of an address, held to those a figure has: a wrong one is an error here.

A page falls back to the usual choice and says so; a file could not say it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from components.claim_figures import usual
from components.claim_view import ClaimView, read_claim_view
from components.compare_figures import choices as comparable
from components.compare_figures import windows
from components.comparison_view import FEWEST, ComparisonView, read_comparison
from components.view import MEASURES, View, read_view
from components.wording import LANGUAGES
from data.census import Census
from data.coverage_and_crime import comparable as crimes_with_classes

_V = TypeVar("_V", View, ComparisonView, ClaimView)


class ChoiceError(ValueError):
    """The address has values that are not known; `names` are those of their parameters."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(", ".join(names))
        self.names = tuple(names)


def view_of(census: Census, params: Mapping[str, str]) -> View:
    """An area or the city, a measure and a kind of crime. Raises ChoiceError."""
    return _right(*read_view(params, census.by_id, census.place.crime_choices, LANGUAGES))


def spread_view_of(census: Census, params: Mapping[str, str]) -> View:
    """As `view_of`, with the kinds of crime that the page Spread has. Raises ChoiceError."""
    crimes = crimes_with_classes(census) or tuple(census.place.crime_choices)
    return _right(*read_view(params, census.by_id, crimes, LANGUAGES))


def comparison_of(census: Census, params: Mapping[str, str]) -> ComparisonView:
    """Two to six areas or groups, a measure, a kind of crime and a window. Raises ChoiceError."""
    view = _right(
        *read_comparison(
            params,
            comparable(census, LANGUAGES["en"]),
            census.place.crime_choices,
            windows(census),
            LANGUAGES,
        )
    )
    if len(view.chosen) < FEWEST:
        raise ChoiceError(["areas"])
    return view


def claim_view_of(census: Census, params: Mapping[str, str]) -> ClaimView:
    """An area or the city, a kind of crime, a day and what it is compared with."""
    first, days = usual(census)
    return _right(
        *read_claim_view(params, census.by_id, census.place.crime_choices, LANGUAGES, days, first)
    )


def address_of(view: View | ComparisonView | ClaimView, usual_crime: str) -> dict[str, str]:
    """The parameters of an address that leads to the view; usual choices are left out."""
    match view:
        case ComparisonView():
            given = {"areas": ",".join(view.chosen), "per": view.per, "window": view.window}
        case ClaimView():
            day = view.until.isoformat()
            given = {"area": view.area or "", "date": day, "against": view.against}
        case _:
            given = {"area": view.area or "", "per": view.per}
    given |= {"crime": view.crime, "lang": view.lang}
    usual = {
        "per": MEASURES[0],
        "window": "year",
        "crime": usual_crime,
        "lang": next(iter(LANGUAGES)),
    }
    return {name: value for name, value in given.items() if value and value != usual.get(name)}


def _right(view: _V, faults: Sequence[str]) -> _V:
    if faults:
        raise ChoiceError(faults)
    return view
