"""Whole histories of releases, published one after the other, and what they promise."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pyarrow as pa

from data.place import load_place
from data.published.release import Release
from data.registry.intake.counting import count_by_area
from data.registry.protection.disclosure import Count
from data.registry.protection.ledger import Ledger
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.prepare import ExactCounts, Prepared, prepare, write
from tests.data.registry.histories import DATES
from tests.embedded import embedded_areas

PLACE = load_place("washington-dc")
SOURCE = {"title": "Register", "publisher": "Police", "path": "https://example.org"}
AREAS = ("101", "102", "302")


def areas_release() -> Release:
    release = embedded_areas()
    table = release.tables["areas"]
    few = table.filter(pa.compute.is_in(table["area_id"], pa.array(AREAS)))
    return replace(release, tables={"areas": few})


FEW = areas_release()


def released(
    history: list[pd.DataFrame], in_area: dict[str, int] | None = None
) -> list[tuple[Prepared, dict[str, Count]]]:
    """Every release of a history, as an operator would prepare it one after the other."""
    ledger: Ledger | None = None
    found = []
    for as_of, registrations in zip(DATES, history, strict=False):
        counts = count_by_area(registrations, AREAS)
        counted = ExactCounts("registry", as_of, counts, SOURCE)
        prepared = prepare(PLACE, FEW, counted, ledger, Knowledge(addresses_in_area=in_area))
        ledger = prepared.ledger
        found.append((prepared, counts))
    return found


def public_bytes(history: list[pd.DataFrame]) -> dict[str, str]:
    """sha256 of every public file of a history."""
    with tempfile.TemporaryDirectory() as folder:
        for prepared, _ in released(history):
            if prepared.audit.passed:
                write(PLACE, FEW, prepared, Path(folder))
        return {
            str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(Path(folder).rglob("*"))
            if file.is_file()
        }


def check_promise(
    releases: list[tuple[Prepared, dict[str, Count]]], history: list[pd.DataFrame]
) -> None:
    """By sets of addresses and owners, which the code under test does not keep.

    A change rests on those who joined or left since the area last moved.
    """
    shown: dict[str, tuple[int | None, int | None]] = {}
    moved: dict[str, int] = {}
    for number, (prepared, counts) in enumerate(releases):
        for row in prepared.entry.table.to_pylist():
            area, now = row["area_id"], (row["addresses"], row["cameras"])
            assert row["shown"] == (now[0] is not None) == (now[1] is not None)
            before = shown.get(area)
            if now == before:
                continue
            if row["shown"]:
                assert counts[area].addresses >= 10
                assert (counts[area].holdings or 0) >= 10
            if before is not None:
                since = history[moved[area]]
                for value, last in zip(now, before, strict=True):
                    if value != last:
                        assert_rests_on_ten(since, history[number], area, value, last)
            shown[area], moved[area] = now, number


def assert_rests_on_ten(
    before: pd.DataFrame, after: pd.DataFrame, area: str, value: int | None, last: int | None
) -> None:
    one, other = (frame[frame["area_id"] == area] for frame in (before, after))
    if value is None or (last is not None and value < last):
        one, other = other, one
    for column in ("address", "holding"):
        assert len(set(other[column]) - set(one[column])) >= 10, "fewer than ten made it move"
