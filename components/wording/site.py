"""What every page says, and the words of all pages together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from components.wording.area_table import AreaTableWords
from components.wording.brief import BriefWords
from components.wording.camera_numbers import CameraNumberWords
from components.wording.changes import ChangesWords
from components.wording.citation import CitationWords, EditionWords
from components.wording.claims import ClaimsWords
from components.wording.compare import CompareWords
from components.wording.crime_map import CrimeMapWords
from components.wording.document import DocumentWords
from components.wording.exports import ExportWords
from components.wording.finder import FinderWords
from components.wording.government import GovernmentWords
from components.wording.map import MapWords
from components.wording.messages import (
    NOTHING_GIVEN,
    Given,
    Messages,
    Said,
    SaidEach,
    alike,
    messages_in,
)
from components.wording.methods import MethodsWords
from components.wording.neighborhood import NeighborhoodWords
from components.wording.open_data import OpenDataWords
from components.wording.privacy import PrivacyWords
from components.wording.quality import QualityWords
from components.wording.spread import SpreadWords
from components.wording.translation import TranslationWords
from components.wording.trend import TrendWords
from data.arithmetic.units import Units
from data.census.census import Census
from data.findings.had import had


class SiteWords(
    MapWords,
    CrimeMapWords,
    TrendWords,
    AreaTableWords,
    PrivacyWords,
    NeighborhoodWords,
    CompareWords,
):
    """All general sentences, in one language."""

    def __init__(self, messages: Messages | None = None, given: Given = NOTHING_GIVEN) -> None:
        super().__init__(messages, given)
        messages = self._messages
        self.spread = SpreadWords(messages, given)
        self.exports = ExportWords(messages, given)
        self.brief = BriefWords(messages, given)
        self.claims = ClaimsWords(messages)
        self.finder = FinderWords(messages)
        self.camera_numbers = CameraNumberWords(messages)
        self.government = GovernmentWords(messages)
        self.quality = QualityWords(messages)
        self.methods = MethodsWords(messages, given)
        self.document = DocumentWords(messages)
        self.changes = ChangesWords(messages)
        self.citation = CitationWords(messages)
        self.editions = EditionWords(messages)
        self.open_data = OpenDataWords(messages, given)
        self.translation = TranslationWords(messages)

    def of(self, programme: str, units: Units) -> SiteWords:
        """The words for releases whose cameras are of this programme, with surfaces in these
        units: always the same ones."""
        return _site_words(self.code, Given(programme, units))

    def told(self, census: Census, units: Units = "metric") -> SiteWords:
        """The same for all that a place has."""
        return _site_words(self.code, Given(census.programme, units, had(census)))

    # -- frame
    site = Said("site-name")
    own_name = Said("site-own-name")
    language = Said("site-language")
    map_title = Said("site-map-title")
    site_description = Said("site-description")

    @property
    def page_titles(self) -> dict[str, str]:
        """The title of each page, by its path."""
        return {
            "": self.map_title,
            "neighborhood": self.neighborhood_title,
            "compare": self.compare_title,
            "spread": self.spread.title,
            "claims": self.claims.title,
            "cameras": self.camera_numbers.title,
            "privacy": self.privacy_title,
            "changes": self.changes.title,
            "quality": self.quality.title,
            "methods": self.methods.title,
        }

    def page_title(self, page: str) -> str:
        """What a tab is called."""
        return self.say("site-page-title", page=page)

    def view_title(self, shown: str, place: str) -> str:
        """The same, where it is known which place is shown."""
        return self.say("site-view-title", shown=shown, place=place)

    nothing_yet_title = Said("site-nothing-yet-title")
    nothing_yet = Said("site-nothing-yet")
    failed_title = Said("site-failed-title")
    failed = Said("site-failed")
    refused = Said("site-refused")

    def stale(self, kinds: Iterable[str], since: str) -> str:
        """`since`: when what is shown was last up to date."""
        first, *others = kinds
        what = "both" if others else first
        return self.say("site-stale", what=what, since=self.published(since))

    # -- faults in the address
    faults = SaidEach(
        "site-faults", alike("area", "per", "units", "crime", "sort", "show", "lang", "date")
    )

    def faults_on(self, page: str) -> dict[str, str]:
        """Of each parameter that can be wrong on a page, what is said then."""
        own = {
            "neighborhood": self.neighborhood_faults,
            "compare": self.compare_faults,
            "spread": self.spread.faults,
            "claims": self.claims.faults,
        }
        return self.faults | own.get(page, {})

    # -- the foot
    sources_heading = Said("site-sources-heading")

    def all_sources(self, count: int) -> str:
        return self.say("site-all-sources", sources=count)

    def source(self, title: str, publisher: str, date: str | None) -> str:
        if not date:
            return self.say("site-source", title=title, publisher=publisher)
        return self.say(
            "site-source-dated", title=title, publisher=publisher, date=self.published(date)
        )

    def licence(self, title: str) -> str:
        return self.say("site-licence", title=title)

    def versions(self, names: Sequence[str]) -> str:
        return self.say("site-versions", names=self.in_a_row(names))


@cache
def _site_words(language: str, given: Given) -> SiteWords:
    return SiteWords(messages_in(language), given)
