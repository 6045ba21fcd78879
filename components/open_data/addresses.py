"""Every address under /data/v1/, in the order in which they are listed."""

from __future__ import annotations

import json
from pathlib import Path

import components.exports.plates.fonts
from components.exports.files import area_files, csv_file, csvw, release_zip
from components.open_data import catalog, openapi
from components.open_data.address import Address, Answer
from components.open_data.datasets import (
    DATASETS,
    MOST_ROWS,
    Dataset,
    as_csv,
    as_json,
    as_metadata,
    metadata_name,
    parameters_of,
)
from components.open_data.index_page import index_page
from components.open_data.parameters import Query
from components.views.asked import EDITION
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.tables import open_data

A_MINUTE = 120  # requests of one client: more than anybody needs who reads, or who collects

_WORDS = OpenDataWords()
_FACES = {
    "census-sans.ttf": "CensusSans-Regular.ttf",
    "census-sans-semibold.ttf": "CensusSans-SemiBold.ttf",
    "census-serif.ttf": "CensusSerif-SemiBold.ttf",
}


def _formats(dataset: Dataset) -> tuple[Address, ...]:
    csv, json_, metadata = f"{dataset.name}.csv", f"{dataset.name}.json", metadata_name(dataset)
    return (
        Address(
            csv,
            csv_file.MEDIA_TYPE,
            as_csv(dataset),
            _WORDS.as_format(csv),
            parameters_of(dataset, None),
            download=True,
            kept=dataset.kept,
        ),
        Address(
            metadata,
            csvw.MEDIA_TYPE,
            as_metadata(dataset),
            _WORDS.as_format(metadata),
            parameters_of(dataset, None),
            {"type": "object"},
            kept=dataset.kept,
        ),
        Address(
            json_,
            "application/json",
            as_json(dataset),
            _WORDS.as_format(json_),
            parameters_of(dataset, MOST_ROWS),
            openapi.answer_schema(dataset.name),
            kept=dataset.kept,
        ),
    )


def _geojson(census: Census, query: Query, base: str) -> Answer:
    return Answer((area_files.geojson(census, open_data.areas(census)),))


def _geoparquet(census: Census, query: Query, base: str) -> Answer:
    return Answer((area_files.geoparquet(census, open_data.areas(census)),))


def _release_zip(census: Census, query: Query, base: str) -> Answer:
    return Answer((release_zip.release_zip(census, _WORDS),))


def _openapi(census: Census, query: Query, base: str) -> Answer:
    described = openapi.description(census, ADDRESSES, A_MINUTE, base)
    return Answer((json.dumps(described, ensure_ascii=False, indent=1).encode(),))


def _index(census: Census, query: Query, base: str) -> Answer:
    pinned = dict(query).get(EDITION)
    page = index_page(
        census, ADDRESSES, base, A_MINUTE, _WORDS, pinned=str(pinned) if pinned else None
    )
    return Answer((page.encode(),))


def _face(file: str) -> Address:
    def render(census: Census, query: Query, base: str) -> Answer:
        folder = Path(components.exports.plates.fonts.__file__).parent
        return Answer(((folder / _FACES[file]).read_bytes(),))

    return Address(file, "font/ttf", render, "")


_OBJECT = {"type": "object"}
_areas, *_others = DATASETS
ADDRESSES = (
    *_formats(_areas),
    Address(
        "areas.geojson",
        area_files.GEOJSON,
        _geojson,
        _WORDS.as_format("areas.geojson"),
        schema=_OBJECT,
        download=True,
    ),
    Address(
        "areas.parquet",
        area_files.GEOPARQUET,
        _geoparquet,
        _WORDS.as_format("areas.parquet"),
        download=True,
    ),
    *(address for dataset in _others for address in _formats(dataset)),
    Address(
        "release.zip",
        release_zip.MEDIA_TYPE,
        _release_zip,
        _WORDS.as_format("release.zip"),
        download=True,
    ),
    Address(
        "catalog.jsonld",
        catalog.MEDIA_TYPE,
        catalog.render,
        _WORDS.as_format("catalog.jsonld"),
        schema=_OBJECT,
    ),
    Address(
        "openapi.json",
        "application/json",
        _openapi,
        _WORDS.as_format("openapi.json"),
        schema=_OBJECT,
    ),
    Address("", "text/html; charset=utf-8", _index, _WORDS.title),
)
FACES = tuple(_face(file) for file in _FACES)  # of the page, and no data
