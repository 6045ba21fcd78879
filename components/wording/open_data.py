"""The open data: what each table is, what is wrong with a request, the page about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from components.wording.phrases import Phrases
from data.census.census import Census


class OpenDataWords(Phrases):
    """Titles, meanings and errors of the addresses under /data/v1/, and the page that lists them."""

    site = "Camera Census"
    keywords = ("cameras", "crime", "neighborhoods", "privacy", "public safety")

    own_keywords: ClassVar[dict[str, tuple[str, ...]]] = {
        "areas": ("boundaries", "population"),
        "claims": ("fact checking",),
        "editions": ("revisions",),
        "release-changes": ("revisions",),
    }

    # -- what can be asked for, each with its title and description
    datasets: ClassVar[dict[str, tuple[str, str]]] = {
        "areas": (
            "Areas",
            "Every area with its land, its residents, its housing units and its cameras. The map formats hold its outline too.",
        ),
        "cameras": (
            "Cameras by area",
            "Cameras that a program counts and the addresses they stand at, rounded, and only where at least 10 addresses stand behind a figure.",
        ),
        "crime": (
            "Reported crime by month",
            "Reports by area, month and kind of crime, and for the city as a whole. A month our files do not hold whole has no figure: a gap is not a zero.",
        ),
        "crime-by-weapon": (
            "Reported crime by month and weapon",
            "The same of single offenses with a gun, with a knife, and with neither, where the source tells the weapon. A month our files do not hold whole has no figure.",
        ),
        "crime-map": (
            "The map of crime",
            "What the maps of crime show of every area, for every kind of crime: reports of the newest whole year, by land and by residents too, and this year to date against the same days of the year before.",
        ),
        "changes": (
            "Change in reported crime",
            "This year to date against the year before to the same day, by area and kind of crime, with a likely range and a verdict. Below 20 reports in either period there are counts and no ratio; where one of the two years has a 29 February, the ratio is by the day.",
        ),
        "dispersion": (
            "How much counts vary, and whether likely ranges hold",
            "For each kind of crime, in the city and in wards, police districts and areas: how much more counts vary than chance would have them, and in how many cases a 95% range held where nothing should differ.",
        ),
        "claims": (
            "Claims about crime, checked",
            "Changes in crime that officials claimed in public, each beside the same change in public data.",
        ),
        "statements": (
            "Numbers of cameras made public",
            "Every number of cameras in the whole city that somebody made public. They do not all count the same thing.",
        ),
        "data-coverage": (
            "What the crime data hold",
            "For every kind of crime and month: the days of which every report is held, and whether there is a count for the whole city.",
        ),
        "placement": (
            "Where reports are placed",
            "By area and year, reports that name an area and have a point in one, and how many of them have it in another. Empty where the release does not say.",
        ),
        "set-aside": (
            "Records set aside",
            "Records that were read and not counted, by source file and reason. Empty where the release does not say.",
        ),
        "editions": (
            "Editions",
            "Every state of the site that was current, newest first: which releases it was made of, and how much changed. With edition=… any address here answers from that state.",
        ),
        "release-changes": (
            "What changed with each edition",
            "Areas whose published camera figures moved, days and revised months of crime, and borders and residents that changed.",
        ),
        "release": (
            "Everything",
            "The current releases whole, as the site reads them: areas, crime and cameras, each with a description, a schema and the sha256 of every file.",
        ),
        "catalog": ("Catalog", "All of this as a DCAT-US 1.1 catalog, for portals that collect."),
        "openapi": ("Description", "All of this as an OpenAPI 3.1 description, for programs."),
    }
    formats: ClassVar[dict[str, str]] = {
        "csv": "CSV",
        "csv-metadata.json": "CSV on the Web",
        "json": "JSON",
        "geojson": "GeoJSON",
        "parquet": "GeoParquet",
        "zip": "ZIP",
        "jsonld": "JSON-LD",
    }

    def as_format(self, name: str) -> str:
        stem, _, suffix = name.partition(".")
        return f"{self.datasets[stem][0]}, as {self.formats[suffix]}"

    parameters: ClassVar[dict[str, str]] = {
        "area": "Only this area; “city” is the city as a whole",
        "crime": "Only this kind of crime",
        "from": "First month, as YYYY-MM",
        "to": "Last month, as YYYY-MM",
        "limit": "At most so many rows; without it a CSV file is whole",
        "offset": "Leave out so many rows at the start",
        "edition": "Answer from this edition instead of the newest",
    }

    # -- what is wrong with a request; none of these says again what was asked
    def unknown_parameter(self, known: Sequence[str]) -> str:
        return f"A parameter is not known here. Known are: {', '.join(known)}."

    edition_not_kept = "There is no such edition, or it is no longer kept. See editions.json."
    given_twice = "A parameter is given more than once. Give each one once."

    def not_a_choice(self, name: str, choices: Sequence[str]) -> str:
        return f"“{name}” has a value that is not known. It can be: {', '.join(choices)}."

    def not_in_limits(self, name: str, low: int, high: int) -> str:
        return f"“{name}” must be a whole number from {low} to {high:,}."

    def not_as_expected(self, name: str, meaning: str) -> str:
        return f"“{name}” is not as it should be: {meaning}."

    months_reversed = "“from” is a later month than “to”. Exchange them."
    read_only = "These data can be read only. Ask with GET."
    no_host = "The request does not say in its Host header which site it is for."
    nothing_to_show = "No published figures can be read just now. Ask again in a minute."
    not_found = "There is nothing at this address. /data/v1/ lists what there is."

    def too_many(self, seconds: int) -> str:
        return f"Too many requests in a minute. Ask again in {seconds} seconds."

    # -- the description for programs
    responses: ClassVar[dict[str, str]] = {
        "ok": "The figures",
        "not_modified": "The caller holds the same already",
        "bad_request": "The query is wrong; the detail says how to mend it",
        "not_found": "There is nothing at this address",
        "not_allowed": "The data can be read only",
        "too_many": "Too many requests in a minute",
        "unavailable": "No release can be shown just now",
        "options": "What may be asked, and that any web page may ask it",
    }
    etag = "Of these very bytes; send it back as If-None-Match"
    links = (
        "Where the rows that follow are, as rel=next, and what describes them, as rel=describedby"
    )
    total = "How many rows match in all"
    count = "How many of them are in this answer"
    next_page = "Where the rows that follow are; null after the last"
    retry_after = "Seconds to wait"
    if_none_match = "The ETag of what the caller holds"

    def api_description(self, minute: int) -> str:
        return (
            "Every public figure of the site. Read-only, without a key, from any web page. "
            f"Up to {minute} requests a minute. A figure that is not shown or not known is empty (null), never 0. "
            "An address that does not exist answers 404, any method but GET, HEAD and OPTIONS 405, both with problem details."
        )

    # -- the page
    title = "Open data"

    def lead(self, city: str) -> str:
        return (
            f"Every figure on this site about {city}, for spreadsheets and programs. No key, no account. "
            "Nothing here says more than the pages do: no camera, no address, only rounded counts for whole areas."
        )

    back = "Back to the map"
    addresses_heading = "What there is"
    addresses_columns = ("What", "Formats")
    rules_heading = "Before you use it"

    def rules(self, minute: int) -> tuple[str, ...]:
        return (
            "An empty cell is a figure that is not shown, or not known. Never read it as a zero. A column beside it says which: “camera_figure” for cameras, “coverage” for crime.",
            "A CSV file without “limit” is whole. JSON comes in pages of 10,000 rows: “total” says how many there are in all, “count” how many are here, “next” where the others are.",
            "Beside each CSV file stands what its columns mean, in the form of CSV on the Web, and each row says which edition it is of and whom to name.",
            "Camera figures are rounded. Add them up only over the areas shown, and say so.",
            "Below 20 reports we give counts and no percentage. Please do the same.",
            "Crime data are preliminary and revised. Quote the dates that stand in “about”.",
            "In CSV, a text that a spreadsheet would take for a formula begins with an apostrophe.",
            f"Up to {minute} requests a minute. An answer carries an ETag: send it back as If-None-Match, and what has not changed is not sent again.",
        )

    examples_heading = "Try it"
    examples: ClassVar[dict[str, str]] = {
        "curl": "In a terminal",
        "pandas": "In Python, with pandas",
    }
    dictionary_heading = "Data dictionary"
    dictionary_lead = "The same word means the same in every file."
    dictionary_columns = ("Column", "Meaning", "Unit", "Type")
    dates_heading = "Dates, licence and sources"

    def licence(self, title: str) -> str:
        return f"Data under {title}. Name the source, and this site."

    def dates(self, dates: Mapping[str, Any], programme: str) -> list[str]:
        day = dt.date.fromisoformat(dates["cameras"])
        lines = [self.cameras_dated(day, programme)]
        for where, name in (("for the city", "crime_in_the_city"), ("by area", "crime_by_area")):
            known = dates[name]
            if known["data_through"]:
                lines.append(
                    f"Crime data through {self._day(known['data_through'])} {where}, as published "
                    f"{self.on(known['as_published_on'])}."
                )
        return lines

    def _day(self, day: str) -> str:
        return self.day(dt.date.fromisoformat(day))

    def versions(self, releases: Mapping[str, str]) -> str:
        return (
            "Releases: "
            + ", ".join(f"{kind} {version}" for kind, version in releases.items())
            + "."
        )

    # -- the text that goes with the releases
    def readme(self, census: Census) -> str:
        """README.txt of the archive of releases."""
        sources = {
            f"{source['title']}. {source['publisher']}. {source['path']}": None
            for release in census.releases.values()
            for source in release.sources
        }
        listed = "\n".join(f"- {source}" for source in sources)
        licence = census.licence
        versions = {kind: release.version for kind, release in census.releases.items()}
        return f"""{self.site}: the published releases of {census.place.name}

What is in here
  {census.place.id}/areas    outlines (exact_outlines.parquet: corner by corner), land and residents
  {census.place.id}/crime    reported crimes by area, kind and day, and which days are held whole
  {census.place.id}/cameras  cameras by area, rounded

  tables                    every table of these as CSV, described in datapackage.json

Each folder has a datapackage.json (Frictionless Data Package) with the meaning and unit of
every column, the sources with their dates, and the sha256 of every file.

Read this first
- An empty camera figure is not shown: fewer than 10 addresses, perhaps none, or another rule of
  protection. Never read it as 0.
- A day that coverage.parquet leaves out is a gap in our files. It is not 0.
- Camera figures are rounded: addresses to 10, cameras to 20. Totals add up what is shown.
- Crime data are preliminary and revised.

Dates
- {self.cameras_dated(census.date("cameras"), census.programme)}
- Crime data of the city through {census.date("crime")}, as published on {census.published("crime")};
  by area less far: crime/coverage.parquet says for each kind of crime
- {self.versions(versions)}

Sources
{listed}

Licence
{licence["title"]}, {licence["path"]}

The site can be run from this folder: CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
"""
