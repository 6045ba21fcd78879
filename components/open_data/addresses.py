"""Every address under /data/v1/, in the order in which they are listed."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import components.exports.plates.fonts
from components.exports.files import area_files, csv_file, csvw, release_zip
from components.open_data import catalog, openapi
from components.open_data.address import Address, Answer, Schema
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

_FACES = {
    "census-sans.ttf": "CensusSans-Regular.ttf",
    "census-sans-semibold.ttf": "CensusSans-SemiBold.ttf",
    "census-serif.ttf": "CensusSerif-SemiBold.ttf",
}


def _object(words: OpenDataWords) -> Schema:
    """An object of a standard of its own."""
    return {"type": "object"}


def _formats(dataset: Dataset) -> tuple[Address, ...]:
    csv, json_, metadata = f"{dataset.name}.csv", f"{dataset.name}.json", metadata_name(dataset)
    return (
        Address(
            csv,
            csv_file.MEDIA_TYPE,
            as_csv(dataset),
            parameters_of(dataset, None),
            download=True,
            kept=dataset.kept,
            is_of=dataset.is_of,
        ),
        Address(
            metadata,
            csvw.MEDIA_TYPE,
            as_metadata(dataset),
            parameters_of(dataset, None),
            _object,
            kept=dataset.kept,
            is_of=dataset.is_of,
        ),
        Address(
            json_,
            "application/json",
            as_json(dataset),
            parameters_of(dataset, MOST_ROWS),
            partial(openapi.answer_schema, dataset.name),
            kept=dataset.kept,
            is_of=dataset.is_of,
        ),
    )


def _geojson(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    return Answer((area_files.geojson(census, open_data.areas(census)),))


def _geoparquet(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    return Answer((area_files.geoparquet(census, open_data.areas(census), words.tables),))


def _release_zip(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    return Answer((release_zip.release_zip(census, words),))


def _openapi(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    described = openapi.description(census, _of(census), A_MINUTE, base, words)
    return Answer((json.dumps(described, ensure_ascii=False, indent=1).encode(),))


def _index(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
    pinned = dict(query).get(EDITION)
    page = index_page(
        census, _of(census), base, A_MINUTE, words, pinned=str(pinned) if pinned else None
    )
    return Answer((page.encode(),))


def _of(census: Census) -> list[Address]:
    """Those that a place has."""
    return [each for each in ADDRESSES if each.is_of(census)]


def _face(file: str) -> Address:
    def render(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
        folder = Path(components.exports.plates.fonts.__file__).parent
        return Answer(((folder / _FACES[file]).read_bytes(),))

    return Address(file, "font/ttf", render)


_areas, *_others = DATASETS
ADDRESSES = (
    *_formats(_areas),
    Address(
        "areas.geojson",
        area_files.GEOJSON,
        _geojson,
        schema=_object,
        download=True,
    ),
    Address(
        "areas.parquet",
        area_files.GEOPARQUET,
        _geoparquet,
        download=True,
    ),
    *(address for dataset in _others for address in _formats(dataset)),
    Address(
        "release.zip",
        release_zip.MEDIA_TYPE,
        _release_zip,
        download=True,
    ),
    Address(
        "catalog.jsonld",
        catalog.MEDIA_TYPE,
        catalog.render,
        schema=_object,
    ),
    Address(
        "openapi.json",
        "application/json",
        _openapi,
        schema=_object,
    ),
    Address("", "text/html; charset=utf-8", _index),
)
FACES = tuple(_face(file) for file in _FACES)  # of the page, and no data
