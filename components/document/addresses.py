"""Where the links of a document lead: to the views of a server, each at its address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from components.exports.chart_picture import Width, picture_address
from components.serving.address import HERE, address
from components.views.asked import keeping


class Addresses(Protocol):
    """How a document is linked with the others, and with its files.

    None stands for what cannot be reached from it; it is then not offered.
    """

    @property
    def answers_forms(self) -> bool:
        """Whether somebody is there to answer a form."""

    def page(self, page: str, choices: Mapping[str, str]) -> str | None:
        """A view of a page."""

    def file(self, file: str, choices: Mapping[str, str]) -> str | None:
        """A file of a figure, as `coverage-map.png`, or another one of the site."""

    def chart(
        self, figure: str, panel: int, width: Width, choices: Mapping[str, str]
    ) -> str | None:
        """The picture of a chart in a width."""


@dataclass(frozen=True)
class Served:
    """Addresses on the server that sends the document, with the edition it is pinned to.

    Parts of the page are always asked for by the edition that it shows, `shown`: while a new one
    comes up, none is of other figures than the text around it. `base` is where the site's pages
    are, seen from the document; `kept` is what all links keep, as names and values.
    """

    edition: str | None
    shown: str | None = None
    base: str = HERE
    kept: tuple[tuple[str, str], ...] = ()
    answers_forms: bool = True

    def page(self, page: str, choices: Mapping[str, str]) -> str:
        return address(self.base, page, keeping(choices, dict(self.kept)), self.edition)

    def file(self, file: str, choices: Mapping[str, str]) -> str:
        return address(self.base, file, keeping(choices, dict(self.kept)), self.edition)

    def chart(self, figure: str, panel: int, width: Width, choices: Mapping[str, str]) -> str:
        return picture_address(self.base, figure, panel, width, choices, self.edition or self.shown)
