"""The catalog of the open data (DCAT-US 1.1), by which portals of portals find it."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping
from typing import Any

from components.exports.files.area_files import bounds
from components.exports.files.csvw import MEDIA_TYPE as CSVW
from components.exports.files.csvw import SUFFIX as METADATA
from components.open_data.address import Answer, data_address
from components.open_data.datasets import Dataset, datasets_of
from components.open_data.parameters import Query
from components.wording.open_data import OpenDataWords
from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.served import editions
from data.findings.had import Had, had
from data.place import Place
from data.tables.provenance import all_sources, names_of, provenance
from data.tables.table import Table

MEDIA_TYPE = "application/ld+json"
_SCHEMA = "https://project-open-data.cio.gov/v1.1/schema"
_FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "geojson": ("GeoJSON", "application/geo+json"),
    "parquet": ("GeoParquet", "application/vnd.apache.parquet"),
    "zip": ("ZIP", "application/zip"),
}
_KEYWORDS = ("cameras", "crime", "neighborhoods", "privacy", "public_safety")
_OWN_KEYWORDS = {
    "areas": ("boundaries", "population"),
    "claims": ("fact_checking",),
    "editions": ("revisions",),
    "release-changes": ("revisions",),
}
# Of places alone that have one of these.
_FOR: Mapping[str, frozenset[Had]] = {
    "cameras": frozenset({"cameras", "government"}),
    "population": frozenset({"residents"}),
}
_MORE_FORMATS = {"areas": ("geojson", "parquet")}


def render(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    described = [_table(census, base, dataset, words) for dataset in datasets_of(census)]
    kinds = tuple(census.releases)
    days = _days(census)
    described.append(
        _dataset(census, base, "release", ("zip",), words)
        | {"modified": _modified(census, kinds), "temporal": f"{days.first}/{days.last}"}
        | {"references": [source["path"] for source in all_sources(census)]}
    )
    catalog = {
        "@context": f"{_SCHEMA}/catalog.jsonld",
        "@id": data_address(base, "catalog.jsonld"),
        "@type": "dcat:Catalog",
        "conformsTo": _SCHEMA,
        "describedBy": f"{_SCHEMA}/catalog.json",
        "dataset": described,
    }
    return Answer((json.dumps(catalog, ensure_ascii=False, indent=1).encode(),))


def _table(census: Census, base: str, dataset: Dataset, words: OpenDataWords) -> dict[str, Any]:
    """A table, with its own days and the sources that its figures rest on."""
    table, name = dataset.table(census), dataset.name
    found = provenance(census, table)
    said = {
        "modified": _modified(census, found.kinds),
        "temporal": f"{found.first}/{found.last}" if found.first else "",
        "references": [source["path"] for source in found.sources] or _linked(table),
    }
    formats = ("csv", "json", *_MORE_FORMATS.get(name, ()))
    known = {key: value for key, value in said.items() if value}
    return _dataset(census, base, name, formats, words) | known


def _linked(table: Table) -> list[str]:
    """The sources that its own rows name, of figures that are of no release."""
    if "source_address" not in names_of(table):
        return []
    return list(dict.fromkeys(table.rows["source_address"].to_pylist()))


def _dataset(
    census: Census, base: str, name: str, formats: tuple[str, ...], words: OpenDataWords
) -> dict[str, Any]:
    return {
        "@type": "dcat:Dataset",
        "identifier": data_address(base, name),
        "title": words.of_place(name, census.place.name),
        "description": words.descriptions[name],
        "keyword": [words.keywords[each] for each in _keywords(census, name)],
        "spatial": ",".join(f"{degrees:.5f}" for degrees in bounds(census)),
        "language": [words.code],
        "accessLevel": "public",
        "license": census.licence["path"],
        "publisher": {"@type": "org:Organization", "name": words.site},
        **_contact(census.place, words),
        "landingPage": data_address(base),
        "describedBy": data_address(base, "openapi.json"),
        "describedByType": "application/json",
        "distribution": [_distribution(base, name, each, words) for each in formats],
    }


def _keywords(census: Census, name: str) -> list[str]:
    """By which a portal finds a data set of a place, by their names in the catalogs of words."""
    has = had(census)
    return [
        each
        for each in (*_KEYWORDS, *_OWN_KEYWORDS.get(name, ()))
        if each not in _FOR or _FOR[each] & has
    ]


def _distribution(base: str, name: str, suffix: str, words: OpenDataWords) -> dict[str, str]:
    form, media_type = _FORMATS[suffix]
    described = {
        "@type": "dcat:Distribution",
        "title": words.in_format(name, form),
        "downloadURL": data_address(base, f"{name}.{suffix}"),
        "mediaType": media_type,
        "format": form,
    }
    if suffix != "csv":
        return described
    metadata = {"describedBy": data_address(base, f"{name}.csv{METADATA}"), "describedByType": CSVW}
    return described | metadata


def _contact(place: Place, words: OpenDataWords) -> dict[str, Any]:
    """Whom to write to; portals ask for it, and only whoever runs the site can say.

    The environment says it for one site, the place's file for all sites of the place.
    """
    runs = place.contact
    mail = os.environ.get("CAMERA_CENSUS_CONTACT") or (runs and runs.mail)
    if not mail:
        return {}
    name = runs.name if runs else words.site
    contact = {"@type": "vcard:Contact", "fn": name, "hasEmail": f"mailto:{mail}"}
    return {"contactPoint": contact}


def _modified(census: Census, kinds: Collection[str]) -> str:
    """The day on which the newest of its releases became current; of none, the edition's.

    Where no edition names them, the newest date that they give as that of their data.
    """
    listed = editions(census.place.id)
    known = [each for each in listed if each.id == census.edition]
    if not known:
        return max(census.date(kind) for kind in kinds or census.releases).isoformat()
    days = [
        min(each.day for each in listed if each.versions[kind] == known[0].versions[kind])
        for kind in kinds
    ]
    return max(days, default=known[0].day).isoformat()


def _days(census: Census) -> Window:
    """The days that the figures are of, of cameras or crime."""
    cameras = census.date("cameras")
    return Window(min(cameras, census.cube.first_day), max(cameras, census.date("crime")))
