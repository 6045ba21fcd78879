"""The choices of an address, held to those a figure has: a wrong one is an error here.

A page falls back to the usual choice and says so; a file could not say it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from components.figures.compare import choices as comparable
from components.figures.compare import windows
from components.views.area_view import View, read_view
from components.views.claim_view import ClaimView
from components.views.claim_view import claim_view_of as read_claim_view
from components.views.comparison_view import FEWEST, ComparisonView, read_comparison
from components.wording import LANGUAGES
from data.census.census import Census
from data.findings.coverage_and_crime import comparable as crimes_with_classes

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
    """An area or the city, a kind of crime, a day, and what it is compared with."""
    return _right(*read_claim_view(census, params, LANGUAGES))


def _right(view: _V, faults: Sequence[str]) -> _V:
    if faults:
        raise ChoiceError(faults)
    return view
