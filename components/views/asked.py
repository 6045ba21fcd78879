"""What an address asks for, read once: the view, its choices, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from components.wording import LANGUAGES
from data.arithmetic.periods import Window
from data.arithmetic.units import UNITS
from data.census.census import Census

Params = Mapping[str, str]
V = TypeVar("V")

EDITION = "edition"  # the parameter that pins a view, or a file, to its releases
# Every parameter of a view, in the order in which an address has them.
PARAMETERS = (
    *("area", "areas", "per", "units", "show", "crime", "time", "window", "sort", "rows", "date"),
    *("against", "lang"),
)
# Of these, how figures are told, whatever page shows them: what a visitor once stated all links
# keep, even where it is the usual, since without it their browser may ask for something else.
KEPT: Mapping[str, Collection[str]] = {"units": UNITS, "lang": LANGUAGES}


class ChoiceError(ValueError):
    """The address has values that are not known; `names` are those of their parameters.

    `unknown` is how many parameters nobody knows; they are never repeated.
    """

    def __init__(self, names: Sequence[str] = (), unknown: int = 0) -> None:
        super().__init__(*names, unknown)
        self.names, self.unknown = tuple(names), unknown


@dataclass(frozen=True)
class Asked(Generic[V]):
    """A view of a page, as an address asks for it.

    `page` is the page's url_path. `chosen` are the parameters that it uses, in a fixed order
    and without what is usual: two addresses of one view are equal here, and a link made of
    these never repeats a crafted one. `faults` name what was wrong; the view then has the
    usual instead. `edition` is the one that the address is pinned to.
    """

    page: str
    view: V
    chosen: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]
    edition: str | None = field(compare=False)  # the same figures, whether pinned or not

    @property
    def choices(self) -> dict[str, str]:
        """The parameters by name."""
        return dict(self.chosen)

    @property
    def kept(self) -> dict[str, str]:
        """What a link to any other view keeps: how figures are told, and their edition."""
        told = {name: value for name, value in self.chosen if name in KEPT}
        return told | ({EDITION: self.edition} if self.edition else {})

    def with_fault(self, name: str) -> Asked[V]:
        return replace(self, faults=tuple(dict.fromkeys((*self.faults, name))))

    def without_faults(self) -> Asked[V]:
        """The same, for what cannot say that a choice was wrong. Raises ChoiceError."""
        if self.faults:
            raise ChoiceError(self.faults)
        return self


Read = Callable[[Census, Params], Asked[Any]]  # of one page


def pinned(census: Census, params: Params) -> str | None:
    """The edition that an address is pinned to, which is the one it shows."""
    return census.edition if params.get(EDITION) == census.edition else None


def stated(params: Params) -> dict[str, str]:
    """How an address asks figures to be told."""
    return {name: params[name] for name, allowed in KEPT.items() if params.get(name) in allowed}


def keeping(choices: Mapping[str, str], kept: Mapping[str, str]) -> dict[str, str]:
    """Choices of a view, with what its address keeps where they do not say otherwise."""
    return {**choices, **{name: value for name, value in kept.items() if name not in choices}}


class Reader:
    """Takes one choice after the other out of an address, and keeps count of the wrong ones.

    A wrong value falls back to the usual one; it is never shown, so that a crafted link
    cannot put its words on a page.
    """

    def __init__(self, params: Params) -> None:
        self._params = params
        self._chosen: dict[str, str] = {}
        self._faults: list[str] = []

    def text(self, name: str) -> str:
        return (self._params.get(name) or "").strip()

    def choice(self, name: str, allowed: Collection[str], usual: str) -> str:
        """One of the values that are allowed."""
        given = self.text(name)
        if given and given not in allowed:
            self.wrong(name)
            given = ""
        return self.chose(name, given or usual, usual)

    def manner(self, name: str, usual: str) -> str:
        """How figures are told, which the view's address says wherever it was stated."""
        value = self.choice(name, KEPT[name], usual)
        if self.text(name) == value:
            self._chosen[name] = value
        return value

    def day(self, name: str, days: Window, usual: dt.date) -> dt.date:
        """One of these days, as ISO 8601 writes it."""
        given = self.text(name)
        day = usual
        if given:
            try:
                day = dt.date.fromisoformat(given)
            except ValueError:
                self.wrong(name)
            else:
                if not days.first <= day <= days.last:
                    self.wrong(name)
                    day = usual
        self.chose(name, day.isoformat(), usual.isoformat())
        return day

    def chose(self, name: str, value: str, usual: str) -> str:
        """Put a value in the view's own address, unless it is the usual one."""
        if value and value != usual:
            self._chosen[name] = value
        return value

    def wrong(self, name: str) -> None:
        self._faults.append(name)

    def asked(self, page: str, view: V, census: Census) -> Asked[V]:
        """All that was read, once the view is made of it."""
        chosen = tuple((name, self._chosen[name]) for name in PARAMETERS if name in self._chosen)
        edition = pinned(census, self._params)
        return Asked(page, view, chosen, tuple(self._faults), edition)
