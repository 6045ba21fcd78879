"""Where the links of a document lead: to the views of a server, each at its address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from components.serving.address import address


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

    def chart(self, figure: str, panel: int, width: str, choices: Mapping[str, str]) -> str | None:
        """The picture of a chart in a width: "wide" or "narrow"."""


@dataclass(frozen=True)
class Served:
    """Addresses on the server that sends the document, with the edition it is pinned to."""

    edition: str | None
    answers_forms: bool = True

    def page(self, page: str, choices: Mapping[str, str]) -> str:
        return address(".", page, choices, self.edition)

    def file(self, file: str, choices: Mapping[str, str]) -> str:
        return address(".", file, choices, self.edition)

    def chart(self, figure: str, panel: int, width: str, choices: Mapping[str, str]) -> str:
        drawn = {"panel": str(panel), "width": width}
        return address(".", f"chart/{figure}.svg", {**choices, **drawn}, self.edition)
