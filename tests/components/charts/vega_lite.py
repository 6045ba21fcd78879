"""Whether a chart fits the schema of Vega-Lite, looked at once as a whole."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import quote

import jsonschema_rs
from altair.vegalite.v6.schema.core import load_schema


def require_valid(chart: dict[str, Any]) -> None:
    """Raises jsonschema_rs.ValidationError, which says where and why it does not."""
    _schema().validate(json.loads(json.dumps(chart)))  # as a browser gets it


@cache
def _schema() -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(json.loads(json.dumps(load_schema()), object_hook=_escaped))


def _escaped(part: dict[str, Any]) -> dict[str, Any]:
    """References to definitions as addresses: some of their names hold “<” and “|”."""
    reference = part.get("$ref")
    return part | {"$ref": quote(reference, safe="#/")} if isinstance(reference, str) else part
