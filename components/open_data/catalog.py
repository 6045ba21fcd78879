"""The catalog of the open data (DCAT-US 1.1), by which portals of portals find it."""

from __future__ import annotations

import json
import os
from typing import Any

from components.exports.files.area_files import bounds
from components.open_data.about import sources
from components.open_data.address import Answer
from components.open_data.datasets import DATASETS
from components.open_data.parameters import Query
from components.wording.en.open_data import OpenDataWords
from data.arithmetic.periods import Window
from data.census.census import Census

MEDIA_TYPE = "application/ld+json"
_SCHEMA = "https://project-open-data.cio.gov/v1.1/schema"
_FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "geojson": ("GeoJSON", "application/geo+json"),
    "parquet": ("GeoParquet", "application/vnd.apache.parquet"),
    "zip": ("ZIP", "application/zip"),
}
_MORE_FORMATS = {"areas": ("geojson", "parquet")}
_WORDS = OpenDataWords()


def render(census: Census, query: Query, outside: str) -> Answer:
    described = [
        _dataset(
            census, outside, dataset.name, ("csv", "json", *_MORE_FORMATS.get(dataset.name, ()))
        )
        for dataset in DATASETS
    ]
    described.append(_dataset(census, outside, "release", ("zip",)))
    catalog = {
        "@context": f"{_SCHEMA}/catalog.jsonld",
        "@id": f"{outside}catalog.jsonld",
        "@type": "dcat:Catalog",
        "conformsTo": _SCHEMA,
        "describedBy": f"{_SCHEMA}/catalog.json",
        "dataset": described,
    }
    return Answer(json.dumps(catalog, ensure_ascii=False, indent=1).encode())


def _dataset(census: Census, outside: str, name: str, formats: tuple[str, ...]) -> dict[str, Any]:
    title, description = _WORDS.datasets[name]
    days = _days(census)
    return {
        "@type": "dcat:Dataset",
        "identifier": f"{outside}{name}",
        "title": f"{title}, {census.place.name}",
        "description": description,
        "keyword": list(_WORDS.keywords),
        "modified": modified(census),
        "temporal": f"{days.first}/{days.last}",
        "spatial": ",".join(f"{degrees:.5f}" for degrees in bounds(census)),
        "language": ["en"],
        "accessLevel": "public",
        "license": census.licence["path"],
        "publisher": {"@type": "org:Organization", "name": _WORDS.site},
        **_contact(),
        "landingPage": outside,
        "describedBy": f"{outside}openapi.json",
        "describedByType": "application/json",
        "references": [source["address"] for source in sources(census)],
        "distribution": [_distribution(outside, name, each) for each in formats],
    }


def _distribution(outside: str, name: str, suffix: str) -> dict[str, str]:
    form, media_type = _FORMATS[suffix]
    return {
        "@type": "dcat:Distribution",
        "title": f"{_WORDS.datasets[name][0]}: {form}",
        "downloadURL": f"{outside}{name}.{suffix}",
        "mediaType": media_type,
        "format": form,
    }


def _contact() -> dict[str, Any]:
    """Whom to write to; portals ask for it, and only whoever runs the site can say."""
    mail = os.environ.get("CAMERA_CENSUS_CONTACT")
    if not mail:
        return {}
    contact = {"@type": "vcard:Contact", "fn": _WORDS.site, "hasEmail": f"mailto:{mail}"}
    return {"contactPoint": contact}


def modified(census: Census) -> str:
    """The newest date that a release gives as that of its data."""
    return max(census.date(kind) for kind in census.releases).isoformat()


def _days(census: Census) -> Window:
    """The days that the figures are of, of cameras or crime."""
    cameras = census.date("cameras")
    return Window(min(cameras, census.cube.first_day), max(cameras, census.date("crime")))
