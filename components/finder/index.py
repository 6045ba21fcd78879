"""All that can be found, as one file that a browser searches by itself.

Whoever looks for a place types where they live. So nothing typed is sent: the index comes whole,
for everybody the same, and the search is in `finder.js`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from components.wording import words_in
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparables import LARGER

NOWHERE = -1  # in place of a second area


@dataclass(frozen=True)
class Index:
    """The file, and a hash of it for its address."""

    content: bytes
    tag: str


@per_census
def index(census: Census, words: SiteWords) -> Index:
    content = json.dumps(
        _content(census, words), ensure_ascii=False, separators=(",", ":")
    ).encode()
    return Index(content, hashlib.sha256(content).hexdigest()[:16])


def _content(census: Census, words: SiteWords) -> dict[str, Any]:
    """Areas by position; every other entry names areas by these positions.

    A larger area is found by its name in the language, and by its own, as signs in the street
    have it.
    """
    own = words_in(census.place.language)
    position = {area_id: number for number, area_id in enumerate(census.by_id)}
    local = words.place(census.place).said.get("finder", {})
    return {
        "areas": [[area.area_id, area.label, area.nearby] for area in census.by_id.values()],
        "larger": [
            [
                f"{kind}-{name}",
                words.larger(kind, name),
                [position[each] for each in found.areas],
                own.larger(kind, name),
            ]
            for kind, groups_of in LARGER.items()
            for name, found in groups_of(census).items()
        ],
        **_streets(census, position),
        "lacking": local.get("lacking", []),
        "words": words.finder.in_the_browser,
    }


def _streets(census: Census, position: dict[str, int]) -> dict[str, Any]:
    """Names of streets; of each its blocks, as (hundred, area, other area) one after another;
    and corners, as (street, street, area, other area)."""
    tables = census.releases["crime"].tables
    if "street_blocks" not in tables:
        return {"streets": [], "blocks": [], "corners": []}
    blocks, corners = _rows(tables["street_blocks"]), _rows(tables.get("corners"))
    names = sorted({row[0] for row in blocks} | {name for row in corners for name in row[:2]})
    street = {name: number for number, name in enumerate(names)}
    of_each: list[list[int]] = [[] for _ in names]
    for name, hundred, *areas in blocks:
        of_each[street[name]] += [hundred // 100, *_positions(areas, position)]
    return {
        "streets": names,
        "blocks": of_each,
        "corners": [
            number
            for one, other, *areas in corners
            for number in (street[one], street[other], *_positions(areas, position))
        ],
    }


def _rows(table: pa.Table | None) -> list[tuple[Any, ...]]:
    if table is None:
        return []
    return list(zip(*(column.to_pylist() for column in table.columns), strict=True))


def _positions(areas: Iterable[str], position: dict[str, int]) -> list[int]:
    """The areas of another release than the outlines may have gone: they are nowhere."""
    return [position.get(area, NOWHERE) for area in areas]
