"""The open data: what each table is, what is wrong with a request, the page about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from textwrap import indent
from typing import Any

from components.wording.messages import (
    NOTHING_GIVEN,
    Given,
    Messages,
    Said,
    SaidEach,
    SaidInOrder,
    alike,
)
from components.wording.phrases import Phrases
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.census.no_cameras import published_releases


class OpenDataWords(Phrases):
    """Titles, meanings and errors of the addresses under /data/v1/, and the page that lists them."""

    def __init__(self, messages: Messages | None = None, given: Given = NOTHING_GIVEN) -> None:
        super().__init__(messages, given)
        self.tables = TableFileWords(self._messages, given)

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
    keywords = SaidEach(
        "open-data-keywords",
        alike(
            "cameras", "crime", "neighborhoods", "privacy", "public_safety", "boundaries",
            "population", "fact_checking", "revisions",
        ),
    )  # fmt: skip

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

    def rules(self, minute: int, has_cameras: bool) -> list[str]:
        rules = (
            "open-data-rules.empty",
            "open-data-rules.pages",
            "open-data-rules.described",
            *(("open-data-rules.rounded",) if has_cameras else ()),
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
        versions = {each.kind: each.version for each in published_releases(census.releases)}
        text = self.say(
            "open-data-readme",
            site=self.site,
            place=census.place.name,
            folders=indent("\n".join(self._folders(census)), "  "),
            cautions="\n".join(self._cautions(census.has_cameras)),
            cameras_dated=self.cameras_dated(census.date("cameras"), census.programme),
            crime_through=census.date("crime").isoformat(),
            crime_published=census.published("crime"),
            releases=self.versions(versions),
            sources="\n".join(sources),
            licence=census.licence["title"],
            licence_address=census.licence["path"],
        )
        return f"{text}\n"

    def _folders(self, census: Census) -> list[str]:
        folders = (
            "open-data-readme-folders.areas",
            "open-data-readme-folders.crime",
            *(("open-data-readme-folders.cameras",) if census.has_cameras else ()),
            *(("open-data-readme-folders.government",) if census.has_government else ()),
        )
        return [self.say(each, id=census.place.id) for each in folders]

    def _cautions(self, has_cameras: bool) -> list[str]:
        cautions = (
            *(("open-data-readme-cautions.not_shown",) if has_cameras else ()),
            "open-data-readme-cautions.gap",
            *(("open-data-readme-cautions.rounded",) if has_cameras else ()),
            "open-data-readme-cautions.preliminary",
        )
        return [self.say(each) for each in cautions]
