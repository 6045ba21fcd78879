"""The audit's own reading of the register: a bound on the first, and what it catches."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.files.outlines import outlines_of
from data.registry.audit.second_reading import SecondReading, read_again
from data.registry.intake import sifting, spellings
from data.registry.intake.address_points import read_address_points
from data.registry.intake.counting import count_by_area
from data.registry.intake.fields import registry_layout
from data.registry.intake.same_address import _Sorting
from data.registry.intake.street_address import StreetAddress
from data.registry.intake.table_files.reader import read_chunks
from data.registry.protection.disclosure import Count
from data.registry.publication import publish as publishing
from data.registry.publication.prepare import Prepared
from data.registry.publication.publish import Request, publish
from data.registry.publication.released import PublishError
from tests.data.registry.intake.test_same_address import _public, _written, points_file
from tests.data.registry.promise import FEW, PLACE
from tests.data.registry.spellings import buildings
from tests.data.registry.town import AS_OF, IN_9, OUTLINES, intake, registry, row


def again(path: Path, points: pd.DataFrame | None = None) -> SecondReading:
    cells = read_chunks(path, registry_layout(coordinates=points is None))
    return read_again(cells, OUTLINES, AS_OF, one_camera=False, points=points)


def test_it_counts_a_clean_register_as_the_intake_does(tmp_path: Path) -> None:
    rows = [row(n, cameras=str(n % 14 + 1), holding_id=f"H-{n % 20}") for n in range(1, 31)]
    path = registry(tmp_path, *rows)
    first = count_by_area(intake(path).registrations, ["9", "10", "2"])
    second = again(path)
    assert second.tells
    for area, count in first.items():
        found = second.counts[area]
        assert (found.addresses, found.cameras) == (count.addresses, count.cameras)
        assert (found.holdings, found.largest_address) == (count.holdings, count.largest_address)
        assert found.largest_holdings == count.largest_holdings


def test_rows_that_are_not_in_force_or_not_in_the_city_do_not_count(tmp_path: Path) -> None:
    rows = [row(1), row(2, ended_on="2025-06-30"), row(3, registered_on="2025-07-01")]
    rows += [row(4, registered_on="soon"), row(5, latitude="40.0"), row(6, cameras="0")]
    second = again(registry(tmp_path, *rows))
    assert {area: count.addresses for area, count in second.counts.items()} == {
        "9": 1,
        "10": 0,
        "2": 0,
    }


def test_rows_without_a_point_are_found_among_the_address_points(tmp_path: Path) -> None:
    nowhere = {"longitude": "", "latitude": ""}
    texts = ("1 Invented Street Northwest", "2 14th St. NW", "3 North Invented Ave")
    rows = [row(n, address=text, **nowhere) for n, text in enumerate(texts, start=1)]
    rows += [row(4, address="", address_id="0704", **nowhere), row(5, **nowhere)]
    points = points_file(
        tmp_path,
        ("1", "1 Invented St NW", *IN_9),
        ("2", "2 14 St NW", *IN_9),
        ("3", "3 N Invented Ave", *IN_9),
        ("704", "7 Elm St", *IN_9),
    )
    second = again(registry(tmp_path, *rows), read_address_points(points))
    assert (second.rows, second.unplaced) == (5, 1)
    assert not second.tells
    assert second.counts["9"].addresses == 4


@pytest.mark.parametrize("kind", ["one point", "points near by", "address points"])
@settings(deadline=None, max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_it_finds_no_less_than_the_intake(
    tmp_path_factory: pytest.TempPathFactory, kind: str, seed: int
) -> None:
    """Or a true register would be blocked: for rows that have points of their own."""
    random, folder = Random(seed), tmp_path_factory.mktemp("again")
    built = buildings(random, random.randint(1, 30))
    spread = "points near by" if kind == "address points" else kind
    path = registry(folder, *_written(random, built, spread))
    points = None
    if kind == "address points":
        points = read_address_points(points_file(folder, *_public(random, built)))
    first = count_by_area(intake(path, address_points=points).registrations, ["9", "10", "2"])
    second = again(path, points).counts
    for area, count in first.items():
        assert second[area].addresses >= count.addresses
        assert second[area].cameras >= count.cameras
        assert (second[area].holdings or 0) >= (count.holdings or 0)


# ---------------------------------------------------------------- what it catches


def inside(area: str, count: int) -> list[dict[str, str]]:
    """Different points in an area of the District."""
    outlines = outlines_of(FEW).set_index("area_id")
    middle = outlines.geometry[area].representative_point()
    steps = [(n % 7 * 1.5e-4, n // 7 * 1.5e-4) for n in range(count)]
    found = [(middle.x + x, middle.y + y) for x, y in steps]
    shapes = gpd.points_from_xy(*zip(*found, strict=True))
    assert all(shapes.within(outlines.geometry[area]))
    return [{"longitude": f"{x:.6f}", "latitude": f"{y:.6f}"} for x, y in found]


def prepared(folder: Path, *rows: list[str]) -> Prepared:
    """What is made of a register; too little to publish is made of some."""
    file, day = registry(folder, *rows), dt.date(2025, 6, 30)
    request = Request(file, False, day, folder / "l.json", dry_run=True)
    place = PLACE.model_copy(update={"cameras": PLACE.cameras.model_copy(update={"facts": ()})})
    seen: list[Prepared] = []
    with suppress(PublishError):
        publish(place, FEW, folder / "releases", request, prepared_first=seen.append)
    return seen[0]


def units_are_addresses(patch: pytest.MonkeyPatch) -> None:
    def each(self: _Sorting, **_: bool) -> Any:
        return np.arange(self.n)

    def read(cell: str) -> StreetAddress:
        return StreetAddress((cell.split()[1],), "14TH", "ST", ("NW",))

    patch.setattr(_Sorting, "addresses", each)
    patch.setattr(spellings, "read_address", read)


def every_row_has_an_owner(patch: pytest.MonkeyPatch) -> None:
    def each(text: pd.Series) -> tuple[pd.Series, pd.Series]:
        forms = pd.Series([f"{n}" for n in text.index], dtype="str", index=text.index)
        return forms, pd.Series(False, index=text.index)

    patch.setattr(sifting, "owners", each)


def counting(**changed: Any) -> Any:
    def mutate(patch: pytest.MonkeyPatch) -> None:
        def count(*given: Any) -> dict[str, Count]:
            return {
                area: replace(each, **{name: how(each) for name, how in changed.items()})
                for area, each in count_by_area(*given).items()
            }

        patch.setattr(publishing, "count_by_area", count)

    return mutate


SOUND = [row(n, **point) for n, point in enumerate(inside("101", 30), start=1)]
ONE_HOUSE = [
    row(n, address=f"Apt {n} 1400 14th St NW", **point)
    for n, point in enumerate(inside("101", 2) * 10, start=1)
]
FEW_OWNERS = [
    row(n, holding_id=f"H-{n % 5}", **point) for n, point in enumerate(inside("101", 30), start=1)
]
ONE_LARGE = [
    row(n, cameras="10" if n == 1 else "1", **point)
    for n, point in enumerate(inside("101", 15), start=1)
]
ONE_LARGE_OWNER = [
    row(n, holding_id=f"H-{max(0, n - 20)}", cameras="10" if n < 21 else "1", **point)
    for n, point in enumerate(inside("101", 35), start=1)
]
FAULTS = {
    "units as addresses": (units_are_addresses, ONE_HOUSE, "threshold"),
    "every row an owner": (every_row_has_an_owner, FEW_OWNERS, "owners"),
    "addresses twice": (
        counting(addresses=lambda c: 2 * c.addresses, cameras=lambda c: 2 * c.cameras),
        SOUND,
        "more is shown",
    ),
    "no largest address": (counting(largest_address=lambda _: 0), ONE_LARGE, "dominance"),
    "no largest owner": (
        counting(largest_holdings=lambda _: (0, 0)),
        ONE_LARGE_OWNER,
        "p%",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_first_reading_is_blocked(
    fault: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mutate, rows, rule = FAULTS[fault]
    sound = prepared(tmp_path, *rows)
    assert sound.audit.passed
    mutate(monkeypatch)
    mutant = prepared(tmp_path, *rows)
    assert mutant.entry.states["101"].shown
    reasons = [finding.reason for finding in mutant.audit.findings]
    assert any("second reading" in reason and rule in reason for reason in reasons)


def test_it_takes_nothing_from_the_intake() -> None:
    source = Path(read_again.__code__.co_filename).read_text()
    assert "data.registry.intake" not in source
    assert "data.registry.protection" not in source
