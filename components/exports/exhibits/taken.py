"""A figure as somebody takes it along: one and the same for all who see the same view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request

from components.charts.palette import Palette, palette
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.serving.address import address
from components.serving.answers import base_address, parameters_of, requested_census
from components.views.asked import Asked, ChoiceError, Params
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census

THEMES = ("light", "dark")


@dataclass(frozen=True)
class Taken:
    """A figure of a census in words and colours, for a site at a public address."""

    census: Census
    shown: Exhibit
    words: SiteWords
    colors: Palette
    base: str

    @property
    def view(self) -> str:
        """The address that reopens exactly this view."""
        shown = self.shown
        return address(self.base, shown.page, shown.choices, self.census.edition)


def taken(request: Request, name: str, also: Sequence[str] = ()) -> Taken | None:
    """None where the view has no such figure. Raises ChoiceError and ReleaseError.

    `also` are parameters of the address that are not of the view.
    """
    census, colors = requested_census(request), theme_of(request)
    asked = _asked(census, name, parameters_of(request, ["theme", *also]))
    if asked is None:
        return None
    words = words_of_view(census, asked.view)
    shown = _exhibit(census, name, asked, words, colors)
    return Taken(census, shown, words, colors, base_address(request)) if shown else None


def theme_of(request: Request) -> Palette:
    """The colours asked for, light unless the address says dark. Raises ChoiceError."""
    theme = request.query_params.get("theme", THEMES[0])
    if theme not in THEMES:
        raise ChoiceError(["theme"])
    return palette(theme)


def exhibit(
    census: Census, name: str, params: Params, words: SiteWords, colors: Palette
) -> Exhibit | None:
    """A figure as the view at an address shows it; None where there is none.

    Raises ChoiceError where the address has a wrong choice: a page would fall back to the
    usual one and say so, which a file could not.
    """
    asked = _asked(census, name, params)
    if asked is None:
        return None
    said = words.told(census, asked.view.units)
    return _exhibit(census, name, asked, said, colors)


def _asked(census: Census, name: str, params: Params) -> Asked[Any] | None:
    return EXHIBITS[name].read(census, params).without_faults() if name in EXHIBITS else None


@per_census
def _exhibit(
    census: Census, name: str, asked: Asked[Any], words: SiteWords, colors: Palette
) -> Exhibit | None:
    built = EXHIBITS[name].build(census, asked, words, colors)
    locale = words.chart_locale
    return built and replace(built, panels=tuple(each.in_language(locale) for each in built.panels))
