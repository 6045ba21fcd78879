"""What every source keeps, whatever its portal speaks."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pandas as pd
import pytest

from data.files.faults import SourceError
from data.sources.contract import Source, Visit
from data.sources.feeds import crime_parts
from data.sources.files import PlainFile
from data.sources.store import Origin, Shelf
from tests.data.sources.replay import Row
from tests.data.sources.small_town import FEEDS, NOW, Town, raw_text, told

EVERY_FEED = pytest.mark.parametrize("town", sorted(FEEDS), indirect=True)
ORIGIN = Origin("Incidents", "Town Police", "CC-BY-4.0")


def source_of(town: Town, year: int = 2024) -> Source:
    place = town.place()
    assert place.live
    parts = crime_parts(place, place.live, NOW.date())
    return next(part.source for part in parts if part.first.year == year)


@EVERY_FEED
def test_raw_records_come_with_where_and_when(town: Town) -> None:
    source, shelf = source_of(town), Shelf(town.store, ORIGIN)
    snapshot = source.fetch(shelf, town.visit())
    pieces = list(source.records(shelf, snapshot))
    assert sum(len(piece.rows) for piece in pieces) == snapshot.records == 4 * 366
    for piece in pieces:
        assert {"date", "offense", "precinct", "x", "y"} <= set(piece.rows.columns)
        assert piece.where
        assert piece.when == NOW.isoformat(timespec="seconds")
        assert piece.rows.map(lambda cell: isinstance(cell, str)).all(axis=None)


@EVERY_FEED
def test_every_raw_file_has_a_sidecar_that_tells_where_it_is_from(town: Town) -> None:
    shelf = Shelf(town.store, ORIGIN)
    snapshot = source_of(town).fetch(shelf, town.visit())
    assert snapshot.pages
    for page in snapshot.pages:
        sidecar = json.loads((town.store / f"{page.file}.source.json").read_bytes())
        raw = (town.store / page.file).read_bytes()
        assert sidecar["url"].startswith(town.portal.address)
        assert sidecar["sha256"] == hashlib.sha256(raw).hexdigest() == page.sha256
        assert (sidecar["publisher"], sidecar["licence"]) == ("Town Police", "CC-BY-4.0")
        assert sidecar["fetched"] == NOW.isoformat(timespec="seconds")


@pytest.mark.parametrize("town", ["arcgis", "socrata"], indirect=True)
def test_no_field_is_fetched_that_is_not_used(town: Town) -> None:
    town.refresh()
    assert "case 7" not in raw_text(town.store)


@EVERY_FEED
def test_what_has_not_changed_is_not_read_again(town: Town) -> None:
    source, shelf = source_of(town), Shelf(town.store, ORIGIN)
    first = source.fetch(shelf, town.visit())
    pages, stored = town.portal.pages(), sorted(path.name for path in town.store.iterdir())
    assert source.fetch(shelf, town.visit()).digest == first.digest
    assert town.portal.pages() == pages
    assert sorted(path.name for path in town.store.iterdir()) == stored


@EVERY_FEED
def test_a_first_look_stores_nothing(town: Town) -> None:
    look = source_of(town).look(town.visit())
    assert look.records == 4 * 366
    assert {"date", "offense", "secret"} <= set(look.offered)
    assert 0 < len(look.sample) <= 200
    assert not town.store.exists()


@EVERY_FEED
def test_all_feeds_of_the_same_incidents_give_the_same_counts(town: Town) -> None:
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    counts = town.counts()
    assert len(counts) == counts["count"].sum() == 4 * (366 + 180)
    assert counts.groupby("area_id")["count"].sum().to_dict() == dict.fromkeys("ABCD", 546)
    by_offense = counts.groupby("offense")["count"].sum()
    days = pd.date_range("2024-01-01", "2025-06-29").day
    for position, offense in enumerate(("theft", "robbery", "arson")):
        assert by_offense[offense] == sum(((days + n) % 3 == position).sum() for n in range(4))


@EVERY_FEED
def test_politeness(town: Town) -> None:
    town.refresh()
    assert town.portal.open_most <= 2
    for headers in town.portal.headers:
        assert headers["User-Agent"].startswith("camera-census/")


@EVERY_FEED
def test_a_source_that_lost_many_records_is_not_believed_unless_told_so(town: Town) -> None:
    source, shelf = source_of(town), Shelf(town.store, ORIGIN)
    whole = source.fetch(shelf, town.visit())
    town.revise(lambda years: years[2024].__delitem__(slice(1300, None)))
    with pytest.raises(SourceError, match=r"holds 1,300 records, and held 1,464 before") as fewer:
        source.fetch(shelf, town.visit())
    assert fewer.value.fault == "fewer records"
    assert shelf.current == whole
    assert source.fetch(shelf, town.visit(max_drop=1)).records == 1300


@EVERY_FEED
def test_a_field_that_is_gone_is_named_with_those_that_are_there(town: Town) -> None:
    def rename(years: dict[int, list[Row]]) -> None:
        for row in years[2024]:
            row["crime_type"] = row.pop("offense")

    town.revise(rename)
    town.portal.datasets["abcd-1234"].types.pop("offense")
    town.portal.services["rest/services/Police/MapServer"][5].__dict__.pop("types", None)
    with pytest.raises(SourceError, match=r"no field 'offense'\. Its fields are ") as missing:
        source_of(town).fetch(Shelf(town.store, ORIGIN), town.visit())
    assert missing.value.fault == "schema change"


@pytest.mark.parametrize("town", ["arcgis", "socrata"], indirect=True)
def test_a_field_that_changed_its_type_stops_the_source(town: Town) -> None:
    source, shelf = source_of(town), Shelf(town.store, ORIGIN)
    source.fetch(shelf, town.visit())
    town.revise(lambda years: years[2024].append(years[2024][-1] | {"OBJECTID": 20_249_999}))
    town.portal.datasets["abcd-1234"].types["date"] = "text"
    layer = town.portal.services["rest/services/Police/MapServer"][5]
    layer.__dict__["types"] = layer.types | {"date": "String"}
    with pytest.raises(SourceError, match=r"field 'date' was of type .* and is now") as changed:
        source.fetch(shelf, town.visit())
    assert changed.value.fault == "schema change"


def test_a_local_file_is_read_anew_when_it_changes(tmp_path: Path) -> None:
    path, shelf, visit = tmp_path / "rows.csv", Shelf(tmp_path / "store"), Visit()
    source = PlainFile(str(path), ("a",))
    path.write_text("a,b\n1,2\n")
    assert source.fetch(shelf, visit).records == 1
    assert source.outstanding(shelf, visit) is None
    path.write_text("a,b\n1,2\n3,4\n")
    assert source.outstanding(shelf, visit) is not None
    assert source.fetch(shelf, visit).records == 2
