"""Nothing leaves the site that is not in the data dictionary, or that no release shows."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO

import pytest

from components.exports.exhibits.every import EXHIBITS
from components.open_data.addresses import ADDRESSES
from data.census.census import Census
from tests.leaving import (
    CAMERA_COLUMNS,
    Leaving,
    check_public,
    check_silent,
    everything,
    frames,
    parts,
)


@pytest.fixture(scope="module")
def leaving(census: Census) -> list[Leaving]:
    return list(everything(census))


def test_everything_that_leaves_is_public(census: Census, leaving: list[Leaving]) -> None:
    for item in leaving:
        check_public(census, item)


def test_every_format_was_looked_into(leaving: list[Leaving]) -> None:
    """A walk that misses a format would prove nothing of it."""
    names = {item.name for item in leaving}
    assert {address.name or "index.html" for address in ADDRESSES} <= names
    looked_into = {item.name for item in leaving if list(frames(item))}
    with_figures = {
        item.name
        for item in leaving
        if any(set(frame) & set(CAMERA_COLUMNS) for frame in frames(item))
    }
    assert {name.rpartition(".")[2] for name in with_figures} == {
        *("csv", "json", "geojson", "parquet", "xlsx")
    }
    told_in_words = {"openapi.json", "catalog.jsonld", "release.zip"}
    shown = (".html", ".pdf", ".svg", ".png", ".headers", ".map", ".finder")
    assert names - looked_into - told_in_words == {n for n in names if n.endswith(shown)}
    figures = {name.split("/")[2].split(".")[0] for name in names if name.startswith("/figure/")}
    assert figures == set(EXHIBITS)


def test_the_walk_finds_a_column_that_is_not_allowed(census: Census) -> None:
    with pytest.raises(AssertionError, match="outside the data dictionary"):
        check_public(census, Leaving("x.csv", b"area_id,latitude\n302,38.9\n"))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"area_id": "302", "cameras": 13}, "not rounded"),
        ({"area_id": "302", "cameras": 40}, "as released"),
        ({"area_id": "302", "cameras_per_km2": 1.0}, "as released"),
        ({"area_id": "101", "cameras": 20}, "hidden area"),
        ({"area_id": "101", "addresses": 0}, "hidden area"),
        ({"area_id": "101", "cameras_per_1000_residents": 0.0}, "hidden area"),
        ({"area_id": "city", "cameras": 40_000}, "above all shown"),
        ({"cameras": 40}, "of what"),
    ],
)
def test_the_walk_finds_a_figure_that_no_release_shows(
    census: Census, row: dict[str, object], reason: str
) -> None:
    with pytest.raises(AssertionError, match=reason):
        check_public(census, Leaving("x.json", json.dumps({"rows": [row]}).encode()))


def test_the_walk_finds_a_word_however_deep_it_is_packed(leaving: list[Leaving]) -> None:
    content = BytesIO()
    inner = next(item.content for item in leaving if item.name == "areas.parquet")
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.parquet", inner)
    assert b"Columbia Heights" not in content.getvalue()
    assert any(b"Columbia Heights" in part for part in parts(content.getvalue()))
    with pytest.raises(AssertionError, match="something private"):
        check_silent(Leaving("x.zip", content.getvalue()), re.compile(rb"Columbia Heights"))
