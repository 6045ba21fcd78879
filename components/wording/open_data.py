"""The open data: what each table is, what is wrong with a request, the page about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from components.wording.messages import Messages, Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases
from components.wording.table_files import TableFileWords
from data.census.census import Census


class OpenDataWords(Phrases):
    """Titles, meanings and errors of the addresses under /data/v1/, and the page that lists them."""

    def __init__(self, messages: Messages | None = None) -> None:
        super().__init__(messages)
        self.tables = TableFileWords(self._messages)

    site = Said("site-name")

    # -- what can be asked for
    titles = SaidEach(
        "open-data-titles",
        alike(
            "areas", "cameras", "government-cameras", "crime", "crime-by-weapon", "crime-map",
            "changes", "dispersion",
            "claims", "statements", "data-coverage", "placement", "set-aside", "editions",
            "release-changes", "release", "catalog", "openapi",
        ),
    )  # fmt: skip
    descriptions = SaidEach(
        "open-data-descriptions",
        alike(
            "areas", "cameras", "government-cameras", "crime", "crime-by-weapon", "crime-map",
            "changes", "dispersion",
            "claims", "statements", "data-coverage", "placement", "set-aside", "editions",
            "release-changes", "release", "catalog", "openapi",
        ),
    )  # fmt: skip
    keywords = SaidInOrder(
        "open-data-keywords", "cameras", "crime", "neighborhoods", "privacy", "public_safety"
    )
    _of_areas = SaidInOrder("open-data-keywords", "boundaries", "population")
    _of_claims = SaidInOrder("open-data-keywords", "fact_checking")
    _of_editions = SaidInOrder("open-data-keywords", "revisions")

    @property
    def own_keywords(self) -> dict[str, tuple[str, ...]]:
        """Those of a single table."""
        return {
            "areas": self._of_areas,
            "claims": self._of_claims,
            "editions": self._of_editions,
            "release-changes": self._of_editions,
        }

    formats = SaidEach(
        "open-data-formats",
        {
            "csv": "csv",
            "csv-metadata.json": "csv-metadata_json",
            "json": "json",
            "geojson": "geojson",
            "parquet": "parquet",
            "zip": "zip",
            "jsonld": "jsonld",
        },
    )

    def summary(self, name: str) -> str:
        """What an address answers, by its name, such as “areas.csv”; “” is the page itself."""
        stem, _, suffix = name.partition(".")
        if not stem:
            return self.title
        return self.say("open-data-as-format", title=self.titles[stem], format=self.formats[suffix])

    def in_format(self, dataset: str, format: str) -> str:
        return self.say("open-data-in-format", title=self.titles[dataset], format=format)

    def of_place(self, dataset: str, place: str) -> str:
        return self.say("open-data-of-place", title=self.titles[dataset], place=place)

    parameters = SaidEach(
        "open-data-parameters",
        alike("area", "crime", "from", "to", "limit", "offset", "edition", "lang"),
    )

    # -- what is wrong with a request; none of these says again what was asked
    def unknown_parameter(self, known: Sequence[str]) -> str:
        return self.say("open-data-unknown-parameter", known=self.in_a_row(known))

    edition_not_kept = Said("open-data-edition-not-kept")
    given_twice = Said("open-data-given-twice")

    def not_a_choice(self, name: str, choices: Sequence[str]) -> str:
        return self.say("open-data-not-a-choice", name=name, choices=self.in_a_row(choices))

    def not_in_limits(self, name: str, low: int, high: int) -> str:
        return self.say("open-data-not-in-limits", name=name, low=low, high=high)

    def not_as_expected(self, name: str, meaning: str) -> str:
        return self.say("open-data-not-as-expected", name=name, meaning=meaning)

    months_reversed = Said("open-data-months-reversed")
    read_only = Said("open-data-read-only")
    no_host = Said("open-data-no-host")
    nothing_to_show = Said("open-data-nothing-to-show")
    not_found = Said("open-data-not-found")

    def too_many(self, seconds: int) -> str:
        return self.say("open-data-too-many", seconds=seconds)

    # -- the description for programs
    responses = SaidEach(
        "open-data-responses",
        alike(
            "ok", "not_modified", "bad_request", "not_found", "not_allowed", "too_many",
            "unavailable", "options",
        ),
    )  # fmt: skip
    etag = Said("open-data-etag")
    links = Said("open-data-links")
    total = Said("open-data-total")
    count = Said("open-data-count")
    next_page = Said("open-data-next-page")
    retry_after = Said("open-data-retry-after")
    if_none_match = Said("open-data-if-none-match")

    def api_title(self, place: str) -> str:
        return self.say("open-data-api-title", site=self.site, place=place)

    def api_description(self, minute: int) -> str:
        return self.say("open-data-api-description", minute=minute)

    # -- the page
    title = Said("open-data-title")

    def lead(self, city: str) -> str:
        return self.say("open-data-lead", city=city)

    back = Said("open-data-back")
    addresses_heading = Said("open-data-addresses-heading")
    addresses_columns = SaidInOrder("open-data-addresses-columns", "what", "formats")
    rules_heading = Said("open-data-rules-heading")

    def rules(self, minute: int) -> list[str]:
        rules = (
            "open-data-rules.empty",
            "open-data-rules.pages",
            "open-data-rules.described",
            "open-data-rules.rounded",
            "open-data-rules.few",
            "open-data-rules.preliminary",
            "open-data-rules.formula",
            "open-data-rules.requests",
        )
        return [self.say(each, minute=minute) for each in rules]

    examples_heading = Said("open-data-examples-heading")
    examples = SaidEach("open-data-examples", alike("curl", "pandas"))
    dictionary_heading = Said("open-data-dictionary-heading")
    dictionary_lead = Said("open-data-dictionary-lead")
    dates_heading = Said("open-data-dates-heading")

    def licence(self, title: str) -> str:
        return self.say("open-data-licence", title=title)

    def dates(self, dates: Mapping[str, Any], programme: str) -> list[str]:
        day = dt.date.fromisoformat(dates["cameras"])
        lines = [self.cameras_dated(day, programme)]
        for of, name in (("city", "crime_in_the_city"), ("areas", "crime_by_area")):
            known = dates[name]
            if known["data_through"]:
                through = dt.date.fromisoformat(known["data_through"])
                publication = self.publication(known["as_published_on"])
                lines.append(
                    self.say("open-data-crime-dated", of=of, day=self.day(through), **publication)
                )
        return lines

    def versions(self, releases: Mapping[str, str]) -> str:
        named = [self.release(kind, version) for kind, version in releases.items()]
        return self.say("open-data-versions", releases=self.in_a_row(named))

    # -- the text that goes with the releases
    def readme(self, census: Census) -> str:
        """README.txt of the archive of releases."""
        sources = dict.fromkeys(
            self.say(
                "open-data-readme-source",
                title=source["title"],
                publisher=source["publisher"],
                address=source["path"],
            )
            for release in census.releases.values()
            for source in release.sources
        )
        versions = {kind: release.version for kind, release in census.releases.items()}
        text = self.say(
            "open-data-readme",
            site=self.site,
            place=census.place.name,
            id=census.place.id,
            cameras_dated=self.cameras_dated(census.date("cameras"), census.programme),
            crime_through=census.date("crime").isoformat(),
            crime_published=census.published("crime"),
            releases=self.versions(versions),
            sources="\n".join(sources),
            licence=census.licence["title"],
            licence_address=census.licence["path"],
        )
        return f"{text}\n"
