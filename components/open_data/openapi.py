"""The description of the open data for programs (OpenAPI 3.1), made from the same declarations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from components.open_data.address import Address, Schema, data_address
from components.open_data.datasets import datasets_of
from components.open_data.parameters import Parameter, common_parameters
from components.open_data.problem import MEDIA_TYPE as PROBLEM
from components.wording.open_data import OpenDataWords
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.published.schema import Column

VERSION = "1.1.0"

_TYPES: dict[pa.DataType, Schema] = {
    pa.string(): {"type": ["string", "null"]},
    pa.int64(): {"type": ["integer", "null"]},
    pa.float64(): {"type": ["number", "null"]},
    pa.bool_(): {"type": ["boolean", "null"]},
    pa.date32(): {"type": ["string", "null"], "format": "date"},
}
_TEXT: Schema = {"type": "string"}


def description(
    census: Census, addresses: Iterable[Address], a_minute: int, base: str, words: OpenDataWords
) -> dict[str, Any]:
    """The whole document; `a_minute` is how many requests a client may make in one."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": words.api_title(census.place.name),
            "version": VERSION,
            "description": words.api_description(a_minute),
            "license": {
                "name": census.licence["title"],
                "url": census.licence["path"],
            },
        },
        "servers": [{"url": base}],
        "paths": {data_address("", each.name): _path(census, each, words) for each in addresses},
        "components": {
            "schemas": {"Problem": _object(_PROBLEM), "About": _object(_ABOUT)}
            | {
                f"{each.name}_row": _row(each.table(census).columns, words.tables)
                for each in datasets_of(census)
            },
            "headers": {
                "ETag": _header(words.etag, _TEXT),
                "Link": _header(words.links, _TEXT),
                "Retry-After": _header(words.retry_after, {"type": "integer", "minimum": 1}),
            },
            "responses": {
                "NotModified": {"description": words.responses["not_modified"]}
                | _headers("ETag", "Link"),
                "BadRequest": _problem("bad_request", words),
                "NotFound": _problem("not_found", words),
                "NotAllowed": _problem("not_allowed", words),
                "TooMany": _problem("too_many", words, "Retry-After"),
                "Unavailable": _problem("unavailable", words, "Retry-After"),
            },
        },
    }


def answer_schema(dataset: str, words: OpenDataWords) -> Schema:
    """Of an answer in JSON: how much there is, what it says of itself, and its rows."""
    return _object(
        {
            "total": {"type": "integer", "minimum": 0, "description": words.total},
            "count": {"type": "integer", "minimum": 0, "description": words.count},
            "next": {"type": ["string", "null"], "description": words.next_page},
            "about": {"$ref": "#/components/schemas/About"},
            "rows": {"type": "array", "items": {"$ref": f"#/components/schemas/{dataset}_row"}},
        }
    )


def _path(census: Census, address: Address, words: OpenDataWords) -> dict[str, Any]:
    known = (*address.parameters(census, words), *common_parameters(words))
    given = [_parameter(each) for each in known]
    given.append(
        {
            "name": "If-None-Match",
            "in": "header",
            "description": words.if_none_match,
            "schema": _TEXT,
        }
    )
    body = {
        "content": {
            address.media_type.split(";")[0]: {
                "schema": address.schema(words) if address.schema else {}
            }
        }
    }
    asked = {"summary": words.summary(address.name), "parameters": given}
    allowed = {"description": words.responses["options"]}
    return {
        "get": asked | {"responses": _responses(body, words)},
        "head": asked | {"responses": _responses({}, words)},
        "options": {"summary": words.summary(address.name), "responses": {"204": allowed}},
    }


def _responses(body: dict[str, Any], words: OpenDataWords) -> dict[str, Any]:
    """`body` is what an answer holds beside its headers."""
    return {
        "200": {"description": words.responses["ok"], **_headers("ETag", "Link"), **body},
        "304": {"$ref": "#/components/responses/NotModified"},
        "400": {"$ref": "#/components/responses/BadRequest"},
        "404": {"$ref": "#/components/responses/NotFound"},
        "405": {"$ref": "#/components/responses/NotAllowed"},
        "429": {"$ref": "#/components/responses/TooMany"},
        "503": {"$ref": "#/components/responses/Unavailable"},
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    schema = parameter.schema
    if "pattern" in schema:
        # A search in JSON Schema, a whole match here.
        schema = schema | {"pattern": f"^{schema['pattern']}$"}
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.meaning,
        "schema": schema,
    }


def _row(columns: Iterable[Column], words: TableFileWords) -> Schema:
    properties = {}
    for column in columns:
        property_ = _TYPES[column.type] | {"description": words.meaning_with_unit(column)}
        properties[column.name] = property_ | (
            {"pattern": column.pattern} if column.pattern else {}
        )
    return _object(properties)


def _object(properties: dict[str, Schema], required: Iterable[str] | None = None) -> Schema:
    """Closed: an object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties if required is None else required),
        "additionalProperties": False,
    }


def _header(text: str, schema: Schema) -> dict[str, Any]:
    return {"description": text, "schema": schema}


def _headers(*names: str) -> dict[str, Any]:
    return {"headers": {name: {"$ref": f"#/components/headers/{name}"} for name in names}}


def _problem(name: str, words: OpenDataWords, *headers: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": words.responses[name],
        "content": {PROBLEM: {"schema": schema}},
        **(_headers(*headers) if headers else {}),
    }


_PROBLEM: dict[str, Schema] = {
    "type": _TEXT,
    "title": _TEXT,
    "status": {"type": "integer"},
    "detail": _TEXT,
}
_DATED = _object(
    {
        "data_through": {"type": ["string", "null"], "format": "date"},
        "as_published_on": _TEXT,
    }
)
_ABOUT: dict[str, Schema] = {
    "title": _TEXT,
    "description": _TEXT,
    "place": _object({"id": _TEXT, "name": _TEXT}),
    "dates": _object(
        {
            "first": _TEXT,
            "last": _TEXT,
            "cameras": {"type": ["string", "null"], "format": "date"},
            "crime_in_the_city": _DATED,
            "crime_by_area": _DATED,
            "crime_published": {"type": ["string", "null"]},
        },
        required=("first", "last"),
    ),
    "licence": _object({"title": _TEXT, "address": _TEXT}),
    "sources": {
        "type": "array",
        "items": _object(
            {"title": _TEXT, "publisher": _TEXT, "address": _TEXT, "date": _TEXT},
            required=("title", "publisher", "address"),
        ),
    },
    "edition": {"type": ["string", "null"]},
    "releases": _object(
        {"areas": _TEXT, "crime": _TEXT, "cameras": _TEXT, "government": _TEXT}, required=()
    ),
    "columns": {
        "type": "array",
        "items": _object({"name": _TEXT, "meaning": _TEXT, "unit": _TEXT, "type": _TEXT}),
    },
}
