"""Editions are listed as they became current, whatever the writers do, and shown strictly."""

import datetime as dt
import json
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loky import ProcessPoolExecutor

from data.census import census as censuses
from data.census import old_editions
from data.census.census import Census, CensusHolder, load_census
from data.census.old_editions import KEPT, OldEditions
from data.place import Place, load_place
from data.published.catalog import (
    EMBEDDED,
    make_all_current,
    make_current,
    read_catalog,
    read_editions,
)
from data.published.editions import NEEDED, Edition, EditionNotKeptError, edition_of, with_current
from data.published.release import ReleaseError, read_release
from data.published.schema import KINDS
from tests.forge import camera_release

PLACE = "washington-dc"
TODAY = dt.date(2026, 11, 22)


# ---------------------------------------------------------------- which editions there are


def test_an_edition_is_named_by_its_day_and_its_releases() -> None:
    edition = edition_of({"areas": "a", "crime": "b", "cameras": "c"}, TODAY)
    assert edition.id == "2026-11-22-ea7fb08b"
    assert edition.day == TODAY
    assert edition != edition_of({"areas": "a", "crime": "b", "cameras": "d"}, TODAY)


def test_there_is_none_before_all_three_kinds_are_there(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    make_current(tmp_path, "town", "areas", "a", TODAY)
    make_current(tmp_path, "town", "crime", "b", TODAY)
    assert read_editions(tmp_path, "town") == []
    make_current(tmp_path, "town", "cameras", "c", TODAY)
    assert [each.versions for each in read_editions(tmp_path, "town")] == [
        {"areas": "a", "crime": "b", "cameras": "c"}
    ]


def test_kinds_that_belong_together_make_one_edition(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    for n in "12":
        make_all_current(tmp_path, "town", {kind: f"{kind}-{n}" for kind in KINDS}, TODAY)
    assert [each.areas for each in read_editions(tmp_path, "town")] == ["areas-2", "areas-1"]


def test_releases_that_come_back_are_an_edition_of_their_new_day(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    make_all_current(tmp_path, "town", dict.fromkeys(KINDS, "1"), TODAY)
    for version in "21":  # the same day: the first entry moves to the front
        make_current(tmp_path, "town", "crime", version, TODAY)
    assert [each.crime for each in read_editions(tmp_path, "town")] == ["1", "2"]
    later = TODAY + dt.timedelta(days=1)
    for version in "21":
        make_current(tmp_path, "town", "crime", version, later)
    editions = read_editions(tmp_path, "town")
    assert [(each.crime, each.day) for each in editions] == [
        ("1", later),
        ("2", later),
        ("1", TODAY),
        ("2", TODAY),
    ]


def test_a_list_of_government_cameras_is_in_an_edition_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    make_all_current(tmp_path, "town", dict.fromkeys(NEEDED, "1"), TODAY)
    (without,) = read_editions(tmp_path, "town")
    assert without.government is None and set(without.versions) == set(NEEDED)
    assert without == edition_of(dict.fromkeys(NEEDED, "1"), TODAY), "as before there were lists"
    make_current(tmp_path, "town", "government", "list", TODAY)
    with_list, before = read_editions(tmp_path, "town")
    assert before == without
    assert with_list.government == "list" and with_list.id != without.id


steps = st.lists(
    st.tuples(st.sampled_from(sorted(KINDS)), st.sampled_from("123"), st.integers(-1, 2)),
    max_size=30,
)


@given(steps)
def test_whatever_becomes_current_the_list_tells_it_truly(
    moves: list[tuple[str, str, int]],
) -> None:
    catalog: dict[str, list[str]] = {kind: [] for kind in KINDS}
    editions: list[Edition] = []
    seen: list[Edition] = []
    day = TODAY
    for kind, version, days in moves:
        day += dt.timedelta(days=days)  # a clock may be set back
        catalog[kind] = [version, *(each for each in catalog[kind] if each != version)]
        before = editions
        editions = with_current(editions, catalog, day)
        ids = [each.id for each in editions]
        assert len(set(ids)) == len(ids)
        if not all(catalog[each] for each in NEEDED):
            assert editions == []
            continue
        current = {each: versions[0] for each, versions in catalog.items() if versions}
        assert editions[0].versions == current
        if before and before[0].versions == current:
            assert editions == before
        else:
            assert editions[0] == edition_of(current, day)
            rest = [each for each in before if each != editions[0]]
            assert editions[1:] == rest, "the others stay as they were, in their order"
        seen.append(editions[0])
    assert set(seen) == set(editions), "none is lost, and none is invented"


def test_writers_at_the_same_time_lose_no_edition(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    make_all_current(tmp_path, "town", dict.fromkeys(KINDS, "0"), TODAY)
    versions = [f"{kind}-{n}" for n in range(10) for kind in ("crime", "cameras")]
    with ProcessPoolExecutor(max_workers=2) as pool:
        writes = [
            pool.submit(make_current, tmp_path, "town", version.split("-")[0], version, TODAY)
            for version in versions
        ]
        for write in writes:
            write.result()
    editions = read_editions(tmp_path, "town")
    assert len(editions) == 1 + len(versions)
    catalog = read_catalog(tmp_path, "town")
    first = {kind: versions[0] for kind, versions in catalog.items() if versions}
    assert editions[0].versions == first


# ---------------------------------------------------------------- the key in the catalog

GOOD = {"edition": edition_of({"areas": "a", "crime": "b", "cameras": "c"}, TODAY).id} | {
    "areas": "a",
    "crime": "b",
    "cameras": "c",
}


def with_key(root: Path, editions: Any) -> None:
    (root / "town").mkdir(exist_ok=True)
    content = {"areas": ["a"], "crime": ["b"], "cameras": ["c"], "editions": editions}
    (root / "town" / "catalog.json").write_text(json.dumps(content))


def test_a_catalog_from_before_there_were_editions_can_be_read(tmp_path: Path) -> None:
    with_key(tmp_path, [GOOD])
    file = tmp_path / "town" / "catalog.json"
    content = json.loads(file.read_text())
    del content["editions"]
    file.write_text(json.dumps(content))
    assert read_catalog(tmp_path, "town") == content | {"government": []}
    assert read_editions(tmp_path, "town") == []
    make_current(tmp_path, "town", "crime", "b", TODAY)
    assert [each.id for each in read_editions(tmp_path, "town")] == [GOOD["edition"]]


@pytest.mark.parametrize(
    ("editions", "reason"),
    [
        ({}, "not a list"),
        (None, "not a list"),
        ([7], "must hold exactly"),
        ([{**GOOD, "note": "x"}], "must hold exactly"),
        ([{**GOOD, "crime": 7}], "other than names"),
        ([{**GOOD, "crime": "d"}], "does not name the releases"),
        ([{**GOOD, "edition": "yesterday"}], "begin with a day"),
        ([{**GOOD, "edition": GOOD["edition"] + "0"}], "does not name the releases"),
        ([GOOD, GOOD], "twice"),
    ],
)
def test_a_damaged_key_is_refused_by_name(tmp_path: Path, editions: Any, reason: str) -> None:
    with_key(tmp_path, editions)
    for read in (read_catalog, read_editions):
        with pytest.raises(ReleaseError, match=rf"town/catalog\.json: .*{reason}"):
            read(tmp_path, "town")
    with pytest.raises(ReleaseError):  # and a writer does not write over it
        make_current(tmp_path, "town", "crime", "d")


@pytest.mark.parametrize("crime", ["../../secrets", "..", "", "b\0c", "b\nc"])
def test_an_edition_leads_out_of_no_folder(tmp_path: Path, crime: str) -> None:
    versions = {"areas": "a", "crime": crime, "cameras": "c"}
    with_key(tmp_path, [{"edition": edition_of(versions, TODAY).id, **versions}])
    with pytest.raises(ReleaseError, match="no plain folder"):
        read_editions(tmp_path, "town")


# ---------------------------------------------------------------- what is shown of them


@pytest.fixture(scope="module")
def place() -> Place:
    return load_place(PLACE)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The embedded releases, and three more of cameras, one a day."""
    shutil.copytree(EMBEDDED / PLACE, tmp_path / PLACE)
    version = read_catalog(tmp_path, PLACE)["cameras"][0]
    release = read_release(tmp_path / PLACE / "cameras" / version)
    for number in (1, 2, 3):
        figures = release.tables["cameras"].to_pylist()
        next(row for row in figures if row["shown"])["cameras"] = 1000 + 20 * number
        made = camera_release(tmp_path, figures, PLACE, dict(release.facts))
        day = dt.date(2030, 1, number)
        make_current(tmp_path, PLACE, "cameras", made.name, day)
    return tmp_path


def edited(census: Census) -> int | None:
    return next(area.cameras for area in census.by_id.values() if area.shown)


def ids(root: Path) -> list[str]:
    return [each.id for each in read_editions(root, PLACE)]


def test_each_edition_shows_exactly_its_releases(root: Path, place: Place) -> None:
    holder = CensusHolder(root, place)
    old = OldEditions(root, holder)
    newest, second, first, embedded = ids(root)
    assert holder.current().edition == newest
    assert old.census(newest) is holder.current()
    assert edited(old.census(second)) == 1040
    assert edited(old.census(first)) == 1020
    assert old.census(first).edition == first
    assert edited(old.census(embedded)) == edited(load_census(EMBEDDED, place))


def test_few_are_kept_and_none_is_loaded_twice(
    root: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = count_loads(monkeypatch)
    old = OldEditions(root, CensusHolder(root, place))
    _, second, first, embedded = ids(root)
    for edition in (second, first, second, first, second):
        old.census(edition)
    assert loaded == [second, first]
    old.census(embedded)
    old.census(second)
    assert loaded == [second, first, embedded], "the one used last stays"
    assert len(old._shelf.kept) == KEPT
    for unknown in ("", "2030-01-01-00000000", "../..", "x" * 10_000):
        with pytest.raises(EditionNotKeptError):
            old.census(unknown)
    assert len(loaded) == 3


def test_visitors_at_the_same_time_wait_for_one_load(
    root: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = count_loads(monkeypatch)
    old = OldEditions(root, CensusHolder(root, place))
    _, second, first, _ = ids(root)
    with ThreadPoolExecutor(8) as pool:
        shown = list(pool.map(old.census, [second, first] * 4))
    assert sorted(loaded) == sorted([second, first])
    assert len({id(census) for census in shown}) == 2


def count_loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the editions loaded from now on; two loads at once fail."""
    loaded: list[str] = []
    busy, load = threading.Lock(), censuses.load_edition

    def counted(root: Path, place: Place, edition: Edition) -> Census:
        assert busy.acquire(blocking=False), "two editions are loaded at once"
        try:
            loaded.append(edition.id)
            return load(root, place, edition)
        finally:
            busy.release()

    monkeypatch.setattr(old_editions, "load_edition", counted)
    return loaded


def test_a_damaged_edition_is_not_replaced_and_not_tried_twice(
    root: Path, place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    loaded = count_loads(monkeypatch)
    old = OldEditions(root, CensusHolder(root, place))
    edition = read_editions(root, PLACE)[1]
    file = root / PLACE / "cameras" / edition.cameras / "cameras.parquet"
    content = file.read_bytes()
    file.write_bytes(content[:-10])
    for _ in range(3):
        with pytest.raises(EditionNotKeptError, match="cut short"):
            old.census(edition.id)
    assert loaded == [edition.id]
    assert f"Edition {edition.id} cannot be shown" in caplog.text
    file.write_bytes(content)
    assert edited(old.census(edition.id)) == 1040, "mended, it is shown without a restart"


def test_a_withdrawn_edition_is_gone_at_once_though_it_was_in_memory(
    root: Path, place: Place
) -> None:
    old = OldEditions(root, CensusHolder(root, place))
    edition = read_editions(root, PLACE)[1]
    old.census(edition.id)
    shutil.rmtree(root / PLACE / "cameras" / edition.cameras)
    with pytest.raises(EditionNotKeptError):
        old.census(edition.id)


def test_a_withdrawn_newest_release_gives_way_to_the_one_before(root: Path, place: Place) -> None:
    holder = CensusHolder(root, place)
    newest, second, *_ = read_editions(root, PLACE)
    assert holder.current().edition == newest.id
    shutil.rmtree(root / PLACE / "cameras" / newest.cameras)
    assert holder.current().edition == second.id
    assert holder.current().refused == (f"cameras/{newest.cameras}",)
    assert holder.current() is holder.current()
    with pytest.raises(EditionNotKeptError):
        OldEditions(root, holder).census(newest.id)


def test_releases_that_were_never_current_together_are_no_edition(root: Path, place: Place) -> None:
    catalog = json.loads((root / PLACE / "catalog.json").read_text())
    catalog["editions"] = catalog["editions"][1:]
    (root / PLACE / "catalog.json").write_text(json.dumps(catalog))
    assert load_census(root, place).edition is None


def test_a_new_edition_makes_the_one_before_an_old_one(root: Path, place: Place) -> None:
    holder = CensusHolder(root, place)
    old = OldEditions(root, holder)
    before = read_editions(root, PLACE)[0]
    make_current(root, PLACE, "cameras", read_editions(root, PLACE)[1].cameras, dt.date(2030, 2, 1))
    assert holder.editions()[0].id == holder.current().edition != before.id
    assert edited(old.census(before.id)) == 1060
    same = read_editions(root, PLACE)[2]
    assert old.census(same.id) is holder.current(), "the same releases, of another day"
