"""The foot of every page: its edition, its links, and how to cite it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, alike, yes_or_no
from components.wording.numbers import Numbers


class CitationWords(Numbers):
    """Cite or link this view, and what has changed since."""

    heading = Said("citation-heading")
    newest = Said("citation-newest")
    no_edition = Said("citation-no-edition")
    no_edition_yet = Said("citation-no-edition-yet")
    apa = Said("citation-apa")
    bibtex = Said("citation-bibtex")
    csl = Said("citation-csl")
    open_data = Said("citation-open-data")
    of_the_site = SaidEach(
        "citation-of-the-site", alike("cameras", "quality", "methods", "changes")
    )
    places = Said("citation-places")
    run_by_unsaid = Said("citation-run-by-unsaid")

    def run_by(self, name: str) -> str:
        return self.say("citation-run-by", name=name)

    def crime(self, name: str) -> str:
        """A kind of crime, within a reference."""
        return self.say("citation-crime", crime=name)

    def title(self, page: str, names: Sequence[str], place: str) -> str:
        """Of the view, as a reference names it: the page, its areas, its kind of crime."""
        return self.say("citation-title", about=self.in_a_row([page, *names]), place=place)

    def figure(self, title: str, names: Sequence[str]) -> str:
        """Of a figure, with what its title does not name."""
        if not names:
            return title
        return self.say("citation-figure", title=title, names=self.in_a_row(names))

    def pinned(self, day: dt.date) -> str:
        return self.say("citation-pinned", day=self.short_day(day))

    def edition(self, day: dt.date, name: str) -> str:
        return self.say("citation-edition", day=self.day(day), name=name)

    # -- in the forms of references
    author = Said("site-name")
    genre = Said("citation-genre")

    def reference(
        self,
        title: str,
        address: str,
        edition: str | None,
        published: dt.date | None,
        accessed: dt.date,
    ) -> str:
        """In the style of the APA, 7th edition, without its italics."""
        undated = self.say("citation-undated")
        return self.say(
            "citation-reference",
            author=self.author,
            published=self._date(published, "citation-reference-dates.published")
            if published
            else undated,
            title=title,
            has_edition=yes_or_no(edition is not None),
            edition=edition or "",
            accessed=self._date(accessed, "citation-reference-dates.accessed"),
            address=address,
        )

    def edition_note(self, edition: str) -> str:
        return self.say("citation-bibtex-edition", edition=edition)


class EditionWords(Numbers):
    """What a page says on top when its address names an edition."""

    see_newest = Said("edition-see-newest")
    not_kept_title = Said("edition-not-kept-title")
    not_kept = Said("edition-not-kept")

    def old(self, day: dt.date) -> str:
        return self.say("edition-old", day=self.day(day))
