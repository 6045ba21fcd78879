"""The foot of every page in English: its edition, its links, and how to cite it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from components.wording.en.numbers import Numbers


class CitationWords(Numbers):
    """Cite or link this view, and what has changed since."""

    heading = "Cite or link this view"
    newest = "A link that always shows the newest figures"
    no_edition = (
        "What you see now has no link of its own that stays the same: a newer set of figures did not "
        "pass our checks."
    )
    apa = "In a list of references (APA)"
    bibtex = "For LaTeX (BibTeX)"
    csl = "For a reference manager (CSL-JSON)"
    open_data = "Open data: every figure for programs"
    changes_link = "What changed from edition to edition"
    of_the_site: ClassVar[dict[str, str]] = {
        "quality": "How good are the data?",
        "methods": "How it is computed",
        "changes": changes_link,
    }

    def run_by(self, name: str) -> str:
        return f"Who runs this: {name}"

    def title(self, page: str, names: Sequence[str], place: str) -> str:
        """Of the view, as a reference names it: the page, its areas, its kind of crime."""
        about = ", ".join([page, *names])
        return f"{about}: registered cameras and reported crime in {place}"

    def figure(self, title: str, names: Sequence[str]) -> str:
        """Of a figure, with what its title does not name."""
        return f"{title} ({', '.join(names)})" if names else title

    def pinned(self, day: dt.date) -> str:
        return f"A link to these figures, as shown on {self.short_day(day)}"

    def edition(self, day: dt.date, name: str) -> str:
        return f"Figures published on {self.day(day)} (edition {name})."


class EditionWords(Numbers):
    """What a page says on top when its address names an edition."""

    see_newest = "See the newest"
    not_kept_title = "These figures are no longer kept"
    not_kept = (
        "The link asks for an earlier edition of this site that we do not keep, or never had. No other "
        "figures are shown in its place."
    )

    def old(self, day: dt.date) -> str:
        return f"You see the figures as published on {self.day(day)}. There are newer ones."
