"""How a view of the site is cited: in words (APA 7), and as BibTeX and CSL-JSON."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from components.exports.exhibits.exhibit import Exhibit
from components.figures.compare import Chosen
from components.figures.compare import choices as comparables
from components.views.asked import Asked
from components.wording.citation import CitationWords
from components.wording.site import SiteWords
from data.census.census import Census
from data.published.editions import edition_day

_SPECIALS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{special: f"\\{special}" for special in "&%$#_{}"},
}


@dataclass(frozen=True)
class Citation:
    """A view of the site, as it was on a day: plain text, never markup.

    `edition` and `published` (the day it became current) are None where the figures are
    of no listed edition; they are then cited without a date.
    """

    title: str
    address: str
    edition: str | None
    published: dt.date | None
    accessed: dt.date
    words: CitationWords

    def apa(self) -> str:
        """The reference in APA style, 7th edition, without its italics."""
        return self.words.reference(
            self.title, self.address, self.edition, self.published, self.accessed
        )

    def bibtex(self) -> str:
        """An entry for a BibTeX file; `url` and `urldate` are as BibLaTeX reads them."""
        fields = {
            # In braces, since it is one name, not a first and a last.
            "author": f"{{{_bibtex_text(self.words.author)}}}",
            "title": f"{{{_bibtex_text(self.title)}}}",
            "url": _bibtex_address(self.address),
            "urldate": self.accessed.isoformat(),
        }
        if self.published:
            fields["year"] = str(self.published.year)
            fields["month"] = str(self.published.month)
        if self.edition:
            fields["note"] = _bibtex_text(self.words.edition_note(self.edition))
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
        return f"@misc{{{self._key()},\n{lines}}}"

    def csl_json(self) -> str:
        """The item as reference managers read it (CSL-JSON 1.0)."""
        item: dict[str, object] = {
            "id": self._key(),
            "type": "webpage",
            "author": [{"literal": self.words.author}],
            "title": self.title,
            "container-title": self.words.author,
            "genre": self.words.genre,
            "URL": self.address,
            "accessed": _csl_date(self.accessed),
            "language": self.words.code,
        }
        if self.published:
            item["issued"] = _csl_date(self.published)
        if self.edition:
            item["version"] = self.edition
        lines = [f"{json.dumps(key)}: {json.dumps(item[key], ensure_ascii=False)}" for key in item]
        return "[{\n  " + ",\n  ".join(lines) + "\n}]"

    def _key(self) -> str:
        """One for each view: of two with the same, a reference manager would keep one."""
        view = hashlib.sha256(self.address.encode()).hexdigest()[:6]
        return f"camera-census-{self.edition or self.accessed.isoformat()}-{view}"


def cite_view(
    census: Census, page: str, asked: Asked[Any], address: str, accessed: dt.date, words: SiteWords
) -> Citation:
    """Of a page (its name) as it is chosen: its areas and its kind of crime are named."""
    names = [each.in_text for each in _areas(census, asked.choices, words)]
    crime = getattr(asked.view, "crime", "")
    if crime in words.place(census.place).crimes:
        names.append(words.citation.crime(words.place(census.place).crimes[crime]))
    title = words.citation.title(page, names, census.place.name)
    return cite(census, title, address, accessed, words.citation)


def cite_exhibit(
    census: Census, exhibit: Exhibit, address: str, accessed: dt.date, words: SiteWords
) -> Citation:
    """Of a figure: its title, with the areas, crime and place that the title does not name."""
    unnamed = [
        each.in_text
        for each in _areas(census, exhibit.choices, words)
        if each.in_text not in exhibit.title and each.label not in exhibit.title
    ]
    crime = words.citation.crime(words.place(census.place).crimes.get(exhibit.crime, ""))
    also = [
        each
        for each in (crime, census.place.name)
        if each.casefold() not in exhibit.title.casefold()
    ]
    title = words.citation.figure(exhibit.title, [*unnamed, *also])
    return cite(census, title, address, accessed, words.citation)


def _areas(census: Census, choices: Mapping[str, str], words: SiteWords) -> list[Chosen]:
    """The areas that an address names, in its order."""
    known = comparables(census, words)
    keys = f"{choices.get('area', '')},{choices.get('areas', '')}".split(",")
    return [known[key] for key in keys if key in known]


def cite(
    census: Census, title: str, address: str, accessed: dt.date, words: CitationWords
) -> Citation:
    """The citation of what a census shows at an address; `accessed` is the day it was seen."""
    published = edition_day(census.edition) if census.edition else None
    return Citation(title, address, census.edition, published, accessed, words)


def _bibtex_text(text: str) -> str:
    return "".join(_SPECIALS.get(character, character) for character in text)


def _bibtex_address(address: str) -> str:
    """An address is taken as it stands, so only what would end its field is written otherwise."""
    return re.sub(r"[{}\\\s]", lambda found: f"%{ord(found[0]):02X}", address)


def _csl_date(day: dt.date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}
