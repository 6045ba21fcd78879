"""Outlines that change: a new series beside an old one that stays public."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import shapely
from shapely import box

from data.published.editions import Edition
from data.published.release import Release
from data.registry.protection.ledger import LedgerError, read_ledger
from data.registry.publication import counted_within, earlier
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Publication, Request, publish
from tests.data.registry.promise import PLACE
from tests.data.registry.town import csv_text, registry, row
from tests.embedded import embedded_areas

OLD_DAY, NEW_DAY, LATER = dt.date(2024, 12, 31), dt.date(2025, 6, 30), dt.date(2025, 12, 31)
WEST, MIDDLE, EAST = "101", "102", "302"
OLD = {
    WEST: box(-77.03, 38.90, -77.02, 38.91),
    MIDDLE: box(-77.02, 38.90, -77.01, 38.91),
    EAST: box(-77.01, 38.90, -77.00, 38.91),
}
# A border moved by nine metres, and one area parted into two.
NEW = {
    WEST: box(-77.03, 38.90, -77.0199, 38.91),
    MIDDLE: box(-77.0199, 38.90, -77.01, 38.91),
    EAST: box(-77.01, 38.90, -77.005, 38.91),
    "303": box(-77.005, 38.90, -77.00, 38.91),
}
# A fifth of the western area goes to the middle, which is told by both; it grows to the north.
TELLING = {
    WEST: box(-77.03, 38.90, -77.022, 38.914),
    MIDDLE: box(-77.022, 38.90, -77.01, 38.91),
    EAST: OLD[EAST],
}
PLAIN = PLACE.model_copy(update={"cameras": PLACE.cameras.model_copy(update={"facts": ()})})
AFTER = PLAIN.model_copy(
    update={
        "id": "new-outlines",
        "cameras": PLAIN.cameras.model_copy(update={"after": (PLAIN.id,)}),
    }
)


def areas(shapes: Mapping[str, shapely.Geometry]) -> Release:
    """An areas release of these outlines; all else is that of some real areas."""
    release = embedded_areas()
    some = release.tables["areas"].slice(0, len(shapes))
    columns = {
        "area_id": pa.array(list(shapes)),
        "geometry": pa.array(shapely.to_wkb(np.array(list(shapes.values()))), pa.binary()),
    }
    for name, values in columns.items():
        at = some.schema.get_field_index(name)
        some = some.set_column(at, some.schema.field(name), values.cast(some.schema.types[at]))
    return replace(release, tables={"areas": some})


@dataclass
class Town:
    """Public addresses, forty in a row, and registered ones at some of them."""

    folder: Path

    def __post_init__(self) -> None:
        x, y = np.meshgrid(np.arange(60), np.arange(28))
        self.places = pd.DataFrame(
            {
                "x": -77.03 + 0.0005 * x.ravel() + 0.00025,
                "y": 38.90 + 0.0005 * y.ravel() + 0.00025,
            }
        )
        self.texts = [f"{n + 1} Invented St" for n in range(len(self.places))]
        points = [
            (f"{n}", text, f"{place.x:.6f}", f"{place.y:.6f}")
            for n, (text, place) in enumerate(
                zip(self.texts, self.places.itertuples(), strict=True)
            )
        ]
        self.points = self.folder / "points.csv"
        header = ("address_id", "address", "longitude", "latitude")
        self.points.write_text(csv_text([header, *points]))

    def inside(self, shape: shapely.Geometry, count: int) -> list[int]:
        """So many addresses in a shape, spread over it."""
        found = np.flatnonzero(shapely.contains_xy(shape, self.places["x"], self.places["y"]))
        return [int(n) for n in found[np.linspace(0, len(found) - 1, count).astype(int)]]

    def register(self, *registered: int) -> Path:
        rows = [
            row(
                n,
                address=self.texts[n],
                longitude=f"{self.places['x'][n]:.6f}",
                latitude=f"{self.places['y'][n]:.6f}",
            )
            for n in sorted(set(registered))
        ]
        return registry(self.folder, *rows)

    def old(self, *registered: int) -> Publication:
        request = Request(
            self.register(*registered),
            False,
            OLD_DAY,
            self.folder / "private" / "old.json",
            address_points=self.points,
        )
        return publish(PLAIN, areas(OLD), self.folder / "releases", request)

    def new(
        self,
        shapes: Mapping[str, shapely.Geometry],
        *registered: int,
        day: dt.date = NEW_DAY,
        after: bool = True,
        points: bool = True,
    ) -> Publication:
        request = Request(
            self.register(*registered),
            False,
            day,
            self.folder / "private" / "new.json",
            address_points=self.points if points else None,
            after=(self.folder / "private" / "old.json",) if after else (),
        )
        return publish(AFTER, areas(shapes), self.folder / "releases", request)


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Town:
    drawn = {PLAIN.id: OLD, AFTER.id: NEW}
    monkeypatch.setattr(earlier, "current_release", lambda _, place, kind: areas(drawn[place]))
    return Town(tmp_path)


def shown(outcome: Publication) -> dict[str, int | None]:
    return {area: state.addresses for area, state in outcome.prepared.entry.states.items()}


def everywhere(town: Town, count: int = 44) -> list[int]:
    return [n for shape in OLD.values() for n in town.inside(shape, count)]


def test_what_hardly_changed_goes_on_and_what_changed_begins(town: Town) -> None:
    """Two more west of the border would round to 50, had the series begun anew."""
    registered = everywhere(town)
    assert shown(town.old(*registered)) == {WEST: 40, MIDDLE: 40, EAST: 40}
    more = [n for n in town.inside(OLD[WEST], 60) if n not in registered][:2]
    outcome = town.new(NEW, *registered, *more)
    assert outcome.release is not None, outcome.prepared.audit.findings
    assert shown(outcome) == {WEST: 40, MIDDLE: 40, EAST: 20, "303": 20}
    ledger = read_ledger(town.folder / "private" / "new.json")
    assert ledger is not None
    assert ledger.inherited is not None
    assert set(ledger.inherited.states) == {WEST, MIDDLE}


def test_ten_more_move_what_goes_on_and_the_series_needs_no_old_ledger_again(town: Town) -> None:
    registered = everywhere(town)
    town.old(*registered)
    assert town.new(NEW, *registered).release
    more = [n for n in town.inside(NEW[WEST], 80) if n not in registered][:12]
    later = town.new(NEW, *registered, *more, day=LATER, after=False)
    assert later.release is not None, later.prepared.audit.findings
    assert shown(later) == {WEST: 60, MIDDLE: 40, EAST: 20, "303": 20}


def test_anybody_can_audit_both_series(town: Town) -> None:
    registered = everywhere(town)
    town.old(*registered)
    assert town.new(NEW, *registered).release
    given = (AFTER, areas(NEW), town.folder / "releases", (), None)
    found = audit_public(*given, town.points)["registry"]
    assert found.audit.passed, found.audit.findings
    assert {fact.region.inside[0].geography for fact in found.audit.facts_used} == {"earlier"}
    without = audit_public(*given, None)["registry"]
    told = [each.what for each in without.not_tried]
    assert "whether areas that hardly changed waited for ten" in told


def test_a_piece_that_old_and_new_figures_tell_blocks_the_release(town: Town) -> None:
    """Fifty of the eighty addresses that changed sides are registered, and ten in the rest."""
    strip = box(-77.022, 38.90, -77.02, 38.91)
    rest = box(-77.03, 38.90, -77.022, 38.91)
    registered = [*town.inside(strip, 50), *town.inside(rest, 12)]
    registered += [*town.inside(OLD[MIDDLE], 44), *town.inside(OLD[EAST], 44)]
    assert town.old(*registered).release
    outcome = town.new(TELLING, *registered)
    assert outcome.release is None
    findings = outcome.prepared.audit.findings
    assert any(
        member.geography == earlier.EARLIER
        for finding in findings
        for member in finding.region.inside + finding.region.outside
    )


@pytest.fixture
def beyond_the_strip(town: Town, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Who registers now, once the old place was drawn anew, too, and its ledger refuses that."""
    strip, rest = box(-77.022, 38.90, -77.02, 38.91), box(-77.03, 38.90, -77.022, 38.91)
    registered = [*town.inside(strip, 50), *town.inside(rest, 12)]
    registered += [*town.inside(OLD[MIDDLE], 44), *town.inside(OLD[EAST], 44)]
    assert town.old(*registered).release
    monkeypatch.setattr(earlier, "current_release", lambda *_: areas(TELLING))
    return registered


def test_old_figures_are_held_against_the_borders_they_were_counted_in(
    town: Town, monkeypatch: pytest.MonkeyPatch, beyond_the_strip: list[int]
) -> None:
    (town.folder / "releases" / PLAIN.id / "areas" / "old").mkdir(parents=True)
    monkeypatch.setattr(earlier, "read_release", lambda _: areas(OLD))
    assert town.new(TELLING, *beyond_the_strip).release is None


def test_without_those_borders_no_figure_comes_out(town: Town, beyond_the_strip: list[int]) -> None:
    with pytest.raises(LedgerError, match="No areas release of washington-dc has the outlines"):
        town.new(TELLING, *beyond_the_strip)


def test_anybody_audits_figures_in_the_borders_of_their_edition(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = town.old(*everywhere(town)).release
    assert out
    edition = Edition("", "old", "", out.name)
    monkeypatch.setattr(counted_within, "read_editions", lambda *_: [edition])
    monkeypatch.setattr(counted_within, "read_release", lambda _: areas(OLD))
    monkeypatch.setattr(earlier, "current_release", lambda *_: areas(NEW))
    (seen,) = earlier.earlier_series(AFTER, town.folder / "releases", "registry")
    assert shapely.equals(seen.outlines.geometry.to_numpy(), list(OLD.values())).all()
    fact = ("addresses, area:101, 40-44, 2024-12-31",)
    given = (PLAIN, areas(NEW), town.folder / "releases", fact, None)
    assert audit_public(*given, town.points)["registry"].audit.facts_used


@pytest.mark.parametrize(
    ("after", "points", "message"),
    [
        (False, True, "Give the ledger of that series"),
        (True, False, "give --address-points"),
    ],
)
def test_a_new_series_needs_the_old_ledger_and_the_addresses(
    town: Town, after: bool, points: bool, message: str
) -> None:
    registered = everywhere(town)
    town.old(*registered)
    with pytest.raises(LedgerError, match=message):
        town.new(NEW, *registered, after=after, points=points)
    assert not (town.folder / "private" / "new.json").exists()


def test_the_old_series_ends_where_the_new_one_begins(town: Town) -> None:
    """Else a figure in old borders, published beside new ones, would tell what lies between."""
    registered = everywhere(town)
    town.old(*registered)
    assert town.new(NEW, *registered).release
    more = [n for n in town.inside(OLD[EAST], 80) if n not in registered][:12]
    request = Request(
        town.register(*registered, *more),
        False,
        LATER,
        town.folder / "private" / "old.json",
        address_points=town.points,
    )
    with pytest.raises(LedgerError, match="new-outlines came after it"):
        publish(PLAIN, areas(OLD), town.folder / "releases", request)


def test_two_places_cannot_both_come_after_one(town: Town) -> None:
    registered = everywhere(town)
    town.old(*registered)
    assert town.new(NEW, *registered).release
    (town.folder / "private" / "new.json").unlink()
    other = AFTER.model_copy(update={"id": "other-outlines"})
    request = Request(
        town.register(*registered),
        False,
        NEW_DAY,
        town.folder / "private" / "other.json",
        address_points=town.points,
        after=(town.folder / "private" / "old.json",),
    )
    with pytest.raises(LedgerError, match="new-outlines, comes after washington-dc already"):
        publish(other, areas(TELLING), town.folder / "releases", request)


def test_a_series_that_came_after_another_does_not_hide_it(town: Town) -> None:
    registered = everywhere(town)
    town.old(*registered)
    assert town.new(NEW, *registered).release
    cameras = AFTER.cameras.model_copy(update={"after": (AFTER.id,)})
    third = AFTER.model_copy(update={"id": "third-outlines", "cameras": cameras})
    request = Request(
        town.register(*registered),
        False,
        LATER,
        town.folder / "private" / "third.json",
        address_points=town.points,
        after=(town.folder / "private" / "new.json",),
    )
    with pytest.raises(LedgerError, match="new-outlines itself comes after another place"):
        publish(third, areas(NEW), town.folder / "releases", request)
