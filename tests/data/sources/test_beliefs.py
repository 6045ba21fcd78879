"""What a portal says of itself, and when it is not believed; each was once a wrong release."""

from __future__ import annotations

import datetime as dt
import gzip
import threading
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from data.files.faults import SourceError
from data.place import PlaceError, load_place
from data.published.catalog import read_catalog
from data.published.freshness import read_freshness
from data.sources.contract import Visit
from data.sources.feeds import crime_parts
from data.sources.files import PlainFile
from data.sources.http import Client
from data.sources.store import Shelf
from tests.data.sources.replay import (
    Fault,
    Handler,
    Layer,
    Portal,
    Query,
    Row,
    changes,
    goes_elsewhere,
    serving,
)
from tests.data.sources.small_town import LIMITS, NOW, SERVICE, Town, incidents, square, told
from tests.data.sources.test_faults import LATER, is_page, lacks_a_time, new_reports

EVERY = 4 * (366 + 180)


def no_tags(portal: Portal) -> None:
    """A file server that sends no ETag and no date."""

    def plain(handler: Handler, body: bytes) -> None:
        handler.reply(body)

    portal.faults = lambda path, query: plain if path in portal.files else None


@pytest.mark.parametrize("town", ["file"], indirect=True)
def test_a_server_that_tells_no_version_is_compared_by_content(town: Town) -> None:
    no_tags(town.portal)
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    again = town.refresh(now=LATER)
    assert [result.told for result in again] == ["nothing has changed"] * 2
    town.revise(new_reports)
    assert told(town.refresh(now=LATER)) == {"areas": "", "crime": ""}
    assert town.counts()["count"].sum() == EVERY + 4


@pytest.mark.parametrize("town", ["file"], indirect=True)
def test_not_modified_is_not_believed_of_a_file_never_read(town: Town) -> None:
    def nothing_new(handler: Handler, body: bytes) -> None:
        handler.reply(b"", status=304)

    town.portal.faults = lambda path, query: nothing_new if path in town.portal.files else None
    assert all(fault for fault in told(town.refresh()).values())


def test_years_that_share_one_layer_are_kept_apart(town: Town) -> None:
    layers = town.portal.services[SERVICE]
    rows = [row | {"YR": year} for n, year in ((5, 2024), (7, 2025)) for row in layers[n].rows]
    layers[9] = Layer("All incidents", rows)
    both = 'layer = "All incidents"\nwhere = "YR = {year}"'
    place = _with(town, 'layer = "Incidents {year}"', both)
    refreshed = _refresh(town, place)
    assert refreshed == {"areas": "", "crime": ""}
    assert town.counts()["count"].sum() == EVERY


def _with(town: Town, old: str, new: str) -> Path:
    town.place()
    path = town.folder / "town.toml"
    text = path.read_text()
    assert old in text
    changed = town.folder / "changed.toml"
    changed.write_text(text.replace(old, new, 1))
    return changed


def _refresh(town: Town, path: Path, *kinds: str, now: dt.datetime = NOW) -> dict[str, str]:
    town.place = lambda: load_place(path)  # type: ignore[method-assign]
    return told(town.refresh(*kinds, now=now))


def test_a_feed_that_does_not_tell_years_apart_is_refused(town: Town) -> None:
    with pytest.raises(PlaceError, match=r"write \{year\} where"):
        load_place(_with(town, 'layer = "Incidents {year}"', 'layer = "Incidents"'))


@pytest.mark.parametrize("edited", [0, -(10**15), 10**18, 1.5e12, "soon", None])
def test_a_last_edit_that_cannot_be_true_is_not_used(town: Town, edited: Any) -> None:
    for number in (5, 7):
        town.portal.services[SERVICE][number].last_edit = edited
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    assert town.counts()["count"].sum() == EVERY
    assert town.release().facts["published"] == "2025-06-30"


def test_a_past_year_that_is_empty_is_never_left_out_in_silence(refreshed: Town) -> None:
    before = refreshed.release().version
    rows = refreshed.portal.services[SERVICE][5].rows
    types = refreshed.portal.services[SERVICE][5].types
    refreshed.revise(lambda years: years.update({2024: []}))
    refreshed.portal.services[SERVICE][5].__dict__["types"] = types
    for accept in (0.05, 1.0):
        results = {r.kind: r for r in refreshed.refresh("crime", now=LATER, max_drop=accept)}
        assert results["crime"].fault == "fewer records"
    assert refreshed.release().version == before
    assert not rows


def test_the_release_that_is_public_remembers_what_an_empty_store_does_not(refreshed: Town) -> None:
    before = refreshed.release().version
    refreshed.store.rename(refreshed.folder / "lost")

    def lose_half(years: dict[int, list[Row]]) -> None:
        years[2024] = years[2024][::2]

    refreshed.revise(lose_half)
    results = {result.kind: result for result in refreshed.refresh(now=LATER)}
    assert results["crime"].fault == "fewer records"
    assert "2024: " in results["crime"].told and "--accept-drop" in results["crime"].told
    assert refreshed.release().version == before
    assert told(refreshed.refresh("crime", now=LATER, max_drop=1)) == {"crime": ""}


def test_reports_that_lie_in_no_area_are_not_published_as_calm(town: Town) -> None:
    def lose_places(years: dict[int, list[Row]]) -> None:
        for row in (row for rows in years.values() for row in rows):
            row["precinct"], row["x"], row["y"] = f"old {row['precinct']}", None, None

    town.revise(lose_places)
    for number in (5, 7):
        town.portal.services[SERVICE][number].__dict__.pop("types", None)
    results = {result.kind: result for result in town.refresh()}
    assert results["crime"].fault == "outside the place"
    assert "name no known area" in results["crime"].told


def test_a_count_that_lies_low_is_noticed_by_the_last_record(town: Town) -> None:
    def lies(content: Any) -> Any:
        return content | {"count": content["count"] - 20} if "count" in content else content

    def faults(path: str, query: Query) -> Fault | None:
        return changes(lies) if "/7/" in path and "returnCountOnly" in query else None

    town.portal.faults = faults
    assert told(town.refresh())["crime"] == "truncated page"


def test_a_clock_that_was_set_back_is_named(refreshed: Town) -> None:
    before = refreshed.release().version
    (crime,) = refreshed.refresh("crime", now=NOW - dt.timedelta(days=180))
    assert crime.fault == "not usable"
    assert "Is the clock right?" in crime.told
    assert refreshed.release().version == before
    assert told(refreshed.refresh("crime", now=LATER)) == {"crime": ""}


def test_areas_do_not_vanish_or_move_under_crime_figures(refreshed: Town) -> None:
    before = refreshed.release("areas").version
    layer = refreshed.portal.services[SERVICE][0]
    assert layer.geometry
    whole = list(layer.rows), list(layer.geometry)
    layer.rows, layer.geometry = layer.rows[:1], layer.geometry[:1]
    refreshed.portal.files["/blocks.csv"] = b"POP100,X,Y\n500,-77.015,38.905\n"
    (areas,) = refreshed.refresh("areas", now=LATER)
    assert areas.fault == "boundaries changed"
    layer.rows, layer.geometry = whole
    layer.geometry[0], layer.geometry[1] = square(1, 0), square(0, 0)
    layer.last_edit = 1_751_270_400_000
    refreshed.revise(new_reports)
    assert told(refreshed.refresh(now=LATER)) == {"areas": "boundaries changed", "crime": ""}
    assert refreshed.release("areas").version == before  # and crime is counted within it
    assert refreshed.counts()["count"].sum() == EVERY + 4


def test_another_towns_file_with_the_same_id_does_not_take_its_place(refreshed: Town) -> None:
    before = refreshed.release("areas").version
    layer = refreshed.portal.services[SERVICE][0]
    layer.geometry = [square(x + 30, y + 20) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))]
    layer.last_edit = 1_751_270_400_000
    blocks = b"POP100,X,Y\n" + b"500,-76.715,39.105\n" * 4
    refreshed.portal.files["/blocks.csv"] = blocks
    assert told(refreshed.refresh("areas", now=LATER))["areas"] in (
        "boundaries changed", "outside the place"
    )  # fmt: skip
    assert refreshed.release("areas").version == before


@pytest.mark.parametrize(
    ("mine", "other"), [("Преступления {year}", "Отчёты"), ("Crime {year}", "Crimes")]
)
def test_layers_of_other_names_are_other_layers(town: Town, mine: str, other: str) -> None:
    layers = town.portal.services[SERVICE]
    for number, year in ((5, 2024), (7, 2025)):
        layers[number].name = f"{other} {year}"
    place = _with(town, "Incidents {year}", mine)
    assert _refresh(town, place)["crime"] == "layer missing"
    for number, year in ((5, 2024), (7, 2025)):
        layers[number].name = mine.replace("{year}", f"– {year}").upper()
    assert told(town.refresh()) == {"areas": "", "crime": ""}


def test_what_the_places_file_says_is_part_of_what_a_release_is_made_of(refreshed: Town) -> None:
    place = _with(refreshed, "Creative Commons Attribution 4.0", "Another licence")
    assert _refresh(refreshed, place, now=LATER) == {"areas": "", "crime": ""}
    assert refreshed.release("areas").licence["title"] == "Another licence"
    assert refreshed.release("crime").licence["title"] == "Another licence"


def has_its_times_again(years: dict[int, list[Row]]) -> None:
    for row in years[2025][5:15]:
        row["date"] = years[2025][4]["date"]


def test_a_mended_record_is_read_again_though_no_count_tells(town: Town) -> None:
    for number in (5, 7):
        town.portal.services[SERVICE][number].last_edit = 1_751_270_400_000
    town.revise(lacks_a_time)
    assert told(town.refresh())["crime"] == "schema change"
    town.revise(has_its_times_again)
    assert told(town.refresh("crime", now=LATER)) == {"crime": ""}


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("built.json", b"[]"),
        ("built.json", b"null"),
        ("crime/Incidents-2025/current.json", b"null"),
        ("crime/Incidents-2025/current.json", b'{"state": null, "schema": null, "pages": []}'),
        ("crime/Incidents-2025/current.json", b"{"),
        ("crime/Incidents-2025/reading.json", b"7"),
    ],
)
def test_a_damaged_note_in_the_store_is_mended(refreshed: Town, file: str, content: bytes) -> None:
    (refreshed.store / "town" / file).write_bytes(content)
    refreshed.revise(new_reports)
    assert told(refreshed.refresh(now=LATER)) == {"areas": "", "crime": ""}
    assert refreshed.counts()["count"].sum() == EVERY + 4


@pytest.mark.parametrize("content", [b"", b"PAR1 and no more"])
def test_a_damaged_typed_file_is_typed_again(refreshed: Town, content: bytes) -> None:
    (refreshed.store / "town" / "built.json").unlink()
    for path in (refreshed.store / "town" / "typed").iterdir():
        path.write_bytes(content)
    for path in (refreshed.store / "town").glob("outlines-*.parquet"):
        path.write_bytes(content)
    assert told(refreshed.refresh("crime", now=LATER)) == {"crime": ""}
    assert refreshed.counts()["count"].sum() == EVERY


def test_what_a_killed_read_of_a_file_left_does_not_stop_the_next(town: Town) -> None:
    town.refresh()
    left = town.store / "town" / "files" / "blocks.csv" / "blocks.csv" / ".partial-left"
    left.mkdir()
    (left / "file.csv").write_bytes(b"POP100")
    town.portal.files["/blocks.csv"] += b"1,-77.015,38.905\n"
    assert told(town.refresh("areas", now=LATER)) == {"areas": ""}
    assert not left.exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda about: about | {"fields": ["a"]},
        lambda about: about | {"maxRecordCount": "many"},
        lambda about: about | {"editingInfo": [1]},
        lambda about: about | {"objectIdField": ["OBJECTID"]},
        lambda about: about | {"layers": 7},
        lambda about: about | {"layers": [{"id": 1}]},
        lambda about: about | {"features": 5},
        lambda about: about | {"features": [5]},
    ],
)
def test_an_answer_of_a_form_it_never_had_is_a_fault_like_any_other(
    refreshed: Town, change: Callable[[Any], Any]
) -> None:
    before = refreshed.release().version
    refreshed.revise(new_reports)
    crime = ("/5", "/7", "MapServer")
    refreshed.portal.faults = lambda path, query: (
        changes(change) if path.endswith(crime) or is_page(path, query) else None
    )
    (result,) = refreshed.refresh("crime", now=LATER)
    assert result.fault
    assert "\n" not in result.told
    assert refreshed.release().version == before
    assert read_freshness(refreshed.releases, "town")["crime"].fault == result.fault


def test_no_text_of_an_answer_gets_into_an_error(refreshed: Town) -> None:
    where = "1200 BLOCK OF MAIN ST -77.0123,38.9\n" * 30
    refreshed.revise(new_reports)
    error = {"error": {"code": where, "message": where}}
    refreshed.portal.faults = lambda path, query: (
        changes(lambda content: error) if is_page(path, query) else None
    )
    (result,) = refreshed.refresh("crime", now=LATER)
    assert result.fault == "refused"
    assert "MAIN" not in result.told
    refreshed.portal.faults = lambda path, query: None
    refreshed.revise(lambda years: years[2025][-1].update(offense=where[:35]))
    (result,) = refreshed.refresh("crime", now=LATER)
    assert result.fault == "unknown offense"
    assert "MAIN" not in result.told and "which looks like no offense at all" in result.told


def test_headers_a_byte_at_a_time_are_cut_off_too(town: Town) -> None:
    def drips_headers(handler: Handler, body: bytes) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for n in range(200):
            handler.wfile.write(f"X-{n}: y\r\n".encode())
            handler.wfile.flush()
            threading.Event().wait(0.2)

    town.portal.faults = lambda path, query: drips_headers if is_page(path, query) else None
    begun = dt.datetime.now()
    results = {result.kind: result for result in town.refresh()}
    assert results["crime"].fault == "too slow"
    assert (dt.datetime.now() - begun).total_seconds() < 20


def test_packed_files_are_unpacked_as_far_as_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = b"a,b\n" + b"1,2\n" * 1000
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("folder/rows.csv", table)
        packed.writestr("readme.txt", b"hello")
    for name, content in (
        ("rows.csv.gz", gzip.compress(table)),
        ("plain.csv.gz", table),  # unpacked by the server on the way
        ("rows.zip", archive.getvalue()),
    ):
        (tmp_path / name).write_bytes(content)
        source = PlainFile(str(tmp_path / name), ("a",))
        assert source.fetch(Shelf(tmp_path / f"store-{name}"), Visit()).records == 1000
    monkeypatch.setattr("data.sources.files._MAX_UNPACKED", -1)
    for name in ("rows.csv.gz", "rows.zip"):
        with pytest.raises(SourceError) as error:
            PlainFile(str(tmp_path / name), ("a",)).fetch(Shelf(tmp_path / "store"), Visit())
        assert error.value.fault == "too large"


def test_a_file_whose_address_has_no_ending_is_what_the_place_says(tmp_path: Path) -> None:
    (tmp_path / "items").write_bytes(b"a,b\n1,2\n")
    with pytest.raises(SourceError, match=r'items: is none of .*write format = "csv"'):
        PlainFile(str(tmp_path / "items"), ("a",)).fetch(Shelf(tmp_path / "one"), Visit())
    source = PlainFile(str(tmp_path / "items"), ("a",), form="csv")
    assert source.fetch(Shelf(tmp_path / "two"), Visit()).records == 1


def test_of_several_files_in_a_zip_the_one_that_is_meant_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "rows.zip", "w") as packed:
        packed.writestr("2024.csv", b"a,b\n1,2\n")
        packed.writestr("2025.csv", b"a,b\n1,2\n3,4\n")
    said = r"rows\.zip: must hold one .*, and holds 2024\.csv, 2025\.csv\. Name the one"
    with pytest.raises(SourceError, match=said):
        PlainFile(str(tmp_path / "rows.zip"), ("a",)).fetch(Shelf(tmp_path / "one"), Visit())
    source = PlainFile(str(tmp_path / "rows.zip"), ("a",), member="2025.csv")
    assert source.fetch(Shelf(tmp_path / "two"), Visit()).records == 2


def test_a_portal_may_send_us_on_to_a_host_that_was_named_and_to_no_other(tmp_path: Path) -> None:
    with serving(Portal(files={"/rows.csv": b"a,b\n1,2\n"})) as keeps, serving(Portal()) as asked:
        asked.files["/rows.csv"] = b""
        asked.faults = lambda path, query: goes_elsewhere(f"{keeps.address}/rows.csv")
        host = keeps.address.removeprefix("http://")
        source = PlainFile(f"{asked.address}/rows.csv", ("a",))
        with pytest.raises(SourceError, match=f"redirects to another place, {host}.*redirects_to"):
            source.fetch(Shelf(tmp_path / "one"), Visit(Client(LIMITS)))
        named = Visit(Client(LIMITS, redirects_to=(host,)))
        assert source.fetch(Shelf(tmp_path / "two"), named).records == 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("/MapServer", "/MapServer/7", "is layer 7 of the service .*/MapServer: write that"),
        ("first_year = 2024", "first_year = 2024\nlast_year = 2020", "comes before first_year"),
        ("Incidents {year}", "Incidents", "A layer of all years takes a condition"),
    ],
)
def test_a_feed_that_cannot_be_meant_is_refused_with_its_cure(
    town: Town, old: str, new: str, reason: str
) -> None:
    with pytest.raises(PlaceError, match=reason):
        load_place(_with(town, old, new))


def test_a_feed_that_has_ended_is_not_asked_for_later_years(town: Town) -> None:
    place = load_place(_with(town, "first_year = 2024", "first_year = 2024\nlast_year = 2024"))
    assert place.live
    parts = crime_parts(place, place.live, NOW.date())
    assert [part.first.year for part in parts] == [2024]


@pytest.mark.parametrize(
    "content",
    [gzip.compress(b"a,b\n1,2\n" * 99)[:-9], b"PK\x03\x04nothing"],
    ids=["gzip", "zip"],  # the packed bytes name the second they were made in
)
def test_an_archive_that_cannot_be_unpacked_is_named(tmp_path: Path, content: bytes) -> None:
    name = "rows.zip" if content.startswith(b"PK") else "rows.csv.gz"
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match="cannot be unpacked") as error:
        PlainFile(str(tmp_path / name), ("a",)).fetch(Shelf(tmp_path / "store"), Visit())
    assert error.value.fault == "cut short"


def test_a_file_of_a_place_is_never_a_path(town: Town) -> None:
    for name in ("/tmp/elsewhere.csv", "../elsewhere.csv", "geo/blocks.csv"):
        with pytest.raises(PlaceError, match=r"areas\.blocks\.file"):
            load_place(_with(town, 'file = "blocks.csv"', f'file = "{name}"'))


def test_the_catalog_stays_as_it_was_while_anything_is_wrong(refreshed: Town) -> None:
    before = read_catalog(refreshed.releases, "town")
    refreshed.portal.services.clear()
    assert all(told(refreshed.refresh(now=LATER)).values())
    assert read_catalog(refreshed.releases, "town") == before
    assert not list(refreshed.releases.rglob(".partial-*"))
    assert incidents(2025, "2025-01-01")
