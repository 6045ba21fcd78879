"""The figure that an address asks for: one and the same for all who see the same view."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from components.charts.palette import Palette
from components.exports.exhibits import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.serving.address import address
from components.serving.answers import base_address, census_of, choices_of, theme_of, words_of
from components.wording.en import English
from data.census.census import Census
from data.census.per_census import per_census

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Asked:
    """A figure of a census in words and colours, for a site at a public address."""

    census: Census
    shown: Exhibit
    words: English
    colors: Palette
    base: str

    @property
    def view(self) -> str:
        """The address that reopens exactly this view."""
        shown = self.shown
        return address(self.base, shown.page, shown.choices, self.census.edition)


def asked_for(request: Request, name: str) -> Asked | None:
    """None where the view has no such figure. Raises ChoiceError and ReleaseError."""
    census, words, colors = census_of(request), words_of(request), theme_of(request)
    choices = tuple(sorted(choices_of(request, ["theme"]).items()))
    shown = exhibit(census, name, choices, words, colors)
    return Asked(census, shown, words, colors, base_address(request)) if shown else None


def exhibit(
    census: Census, name: str, choices: Choices, words: English, colors: Palette
) -> Exhibit | None:
    """A figure as a view shows it; None where there is none. Raises ChoiceError.

    What else stands in an address makes no other figure, so that files are kept by the
    figure itself.
    """
    found = _exhibit(census, name, choices, words, colors)
    used = tuple(found.choices.items()) if found else choices
    return _exhibit(census, name, used, words, colors)


@per_census
def _exhibit(
    census: Census, name: str, choices: Choices, words: English, colors: Palette
) -> Exhibit | None:
    if name not in EXHIBITS:
        return None
    return EXHIBITS[name](census, dict(choices), words, colors)
