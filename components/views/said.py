"""The words that a view is told in."""

from __future__ import annotations

from typing import Protocol

from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.arithmetic.units import Units
from data.census.census import Census


class Told(Protocol):
    """A view of any page: its language, and the units of its surfaces."""

    @property
    def lang(self) -> str: ...

    @property
    def units(self) -> Units: ...


def words_of_view(census: Census, view: Told) -> SiteWords:
    return LANGUAGES[view.lang].told(census, view.units)
