"""Releases from a store: what is copied, what is not, and what stays while the store is down."""

from __future__ import annotations

import datetime as dt
import json
import logging
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from data.census import served
from data.census.census import load_census
from data.cli import commands
from data.mirror import mirror as mirrors
from data.mirror.mirror import Mirror
from data.mirror.stores import AddressError, open_store
from data.place import load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import DESCRIPTOR, ReleaseError
from tests import REPOSITORY
from tests.data.mirror.stores import SECRET, NewBucket, Served, put_all, s3_server, web_server
from tests.embedded import PLACE
from tests.second_release import embedded_as_of, publish_cameras

DAY = dt.date(2030, 6, 1)
FIGURES = {"302": {"cameras": 200, "addresses": 100}}


@pytest.fixture(scope="module")
def s3() -> Iterator[NewBucket]:
    with s3_server() as new_bucket:
        yield new_bucket


@pytest.fixture(params=["s3", "web"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    if request.param == "s3":
        yield request.getfixturevalue("s3")()
    else:
        with web_server(tmp_path / "web") as web:
            yield web


@pytest.fixture
def releases(tmp_path: Path, store: Served) -> Path:
    """What the operator has, and put into the store."""
    root = tmp_path / "operator"
    embedded_as_of(root)
    put_all(store, root)
    return root


@pytest.fixture
def mirror(store: Served, releases: Path, tmp_path: Path) -> Mirror:
    copy = Mirror(open_store(store.address), tmp_path / "copy", [PLACE, "chicago"])
    copy.update()
    assert copy.fault is None
    return copy


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name[0] != "."
    }


def test_the_copy_is_what_the_store_has(mirror: Mirror, releases: Path) -> None:
    assert files(mirror.folder) == files(releases)
    assert load_census(mirror.folder, load_place(PLACE)).edition


def test_a_new_edition_comes_and_a_withdrawn_one_goes(
    mirror: Mirror, releases: Path, store: Served
) -> None:
    before = read_catalog(releases, PLACE)["cameras"][0]
    edition = publish_cameras(releases, DAY, FIGURES)
    (releases / PLACE / "freshness.json").write_text("{}")
    put_all(store, releases)
    mirror.update()
    assert files(mirror.folder) == files(releases)
    assert load_census(mirror.folder, load_place(PLACE)).edition == edition.id

    store.take(f"{PLACE}/cameras/{before}")
    mirror.update()
    assert not (mirror.folder / PLACE / "cameras" / before).exists()
    assert read_catalog(mirror.folder, PLACE)["cameras"][1] == before


@pytest.mark.parametrize("file", ["cameras.parquet", DESCRIPTOR])
def test_a_damaged_release_is_not_copied_until_it_is_mended(
    file: str, mirror: Mirror, releases: Path, store: Served, caplog: pytest.LogCaptureFixture
) -> None:
    good = load_census(mirror.folder, load_place(PLACE))
    edition = publish_cameras(releases, DAY, FIGURES)
    put_all(store, releases)
    at = f"{PLACE}/cameras/{edition.cameras}/{file}"
    whole = (releases / at).read_bytes()
    store.put(at, whole[:-1] + bytes([whole[-1] ^ 1]))
    for _ in range(2):
        mirror.update()
    assert not (mirror.folder / PLACE / "cameras" / edition.cameras).exists()
    assert [each.message for each in caplog.records if "Not copied" in each.message] == [
        each.message for each in caplog.records if edition.cameras in each.message
    ][:1]
    shown = load_census(mirror.folder, load_place(PLACE))
    assert shown.releases["cameras"].version == good.releases["cameras"].version
    assert shown.refused == (f"cameras/{edition.cameras}",)

    store.put(at, whole)
    mirror.update()
    assert load_census(mirror.folder, load_place(PLACE)).edition == edition.id


@pytest.mark.parametrize(
    ("name", "size"),
    [("../../../out.parquet", 9), ("/tmp/out.parquet", 9), ("cameras.parquet", 2**60)],
)
def test_a_description_leads_nowhere_else_and_fills_no_disk(
    name: str, size: int, mirror: Mirror, releases: Path, store: Served
) -> None:
    edition = publish_cameras(releases, DAY, FIGURES)
    put_all(store, releases)
    at = f"{PLACE}/cameras/{edition.cameras}/{DESCRIPTOR}"
    description = json.loads((releases / at).read_bytes())
    description["resources"][0] |= {"path": name, "bytes": size}
    store.put(at, json.dumps(description).encode())
    mirror.update()
    assert not (mirror.folder / PLACE / "cameras" / edition.cameras).exists()
    assert not list(mirror.folder.parent.rglob("out.parquet"))


def test_a_catalog_that_cannot_be_read_changes_nothing(
    mirror: Mirror, releases: Path, store: Served
) -> None:
    store.put(f"{PLACE}/catalog.json", b'{"areas": [')
    mirror.update()
    assert mirror.fault and "catalog.json" in mirror.fault
    assert files(mirror.folder) == files(releases)


def test_a_copy_that_was_damaged_is_made_anew(
    mirror: Mirror, releases: Path, store: Served
) -> None:
    table = next(mirror.folder.rglob("cameras.parquet"))
    table.write_bytes(b"damaged")
    restarted = Mirror(open_store(store.address), mirror.folder, [PLACE])
    restarted.update()
    assert files(mirror.folder) == files(releases)


# -- a store that is down, and what it must not give away


def test_while_the_store_is_down_the_copy_stays_and_the_fault_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with web_server(tmp_path / "web") as store:
        put_all(store, EMBEDDED)
        copy = Mirror(open_store(store.address), tmp_path / "copy", [PLACE])
        copy.update()
        good = files(copy.folder)
        whole = tmp_path / "web"
        shutil.move(whole, tmp_path / "away")
        copy.update()  # nothing is there: a store that lost everything takes nothing away
        assert files(copy.folder) == good
        shutil.move(tmp_path / "away", whole)
    caplog.set_level(logging.WARNING)
    for _ in range(3):
        copy.update()
    assert copy.fault and copy.fault.startswith("since 20")
    assert files(copy.folder) == good
    assert len(caplog.records) == 1  # once, not at every try


def test_neither_logs_nor_faults_say_where_the_store_is_or_how_to_get_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    for address in ("s3://private-bucket/folder", "http://127.0.0.1:9/private-bucket"):
        copy = Mirror(open_store(address), tmp_path / "copy", [PLACE])
        copy.update()
        told = f"{copy.fault}{caplog.text}"
        assert "cannot be reached" in told
        for secret in ("private-bucket", SECRET, "AKIAEXAMPLE", "127.0.0.1"):
            assert secret not in told


@pytest.mark.parametrize(
    "address",
    [
        "s3://AKIAEXAMPLE:s3cr3t@bucket/folder",
        "https://user:s3cr3t@host.example.org/releases",
        "https://host.example.org/releases?sig=s3cr3t",
        "http://host.example.org/releases",
        "ftp://host.example.org/s3cr3t",
    ],
)
def test_an_address_with_secrets_or_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises(AddressError) as refused:
        open_store(address)
    assert "s3cr3t" not in str(refused.value)


# -- the door


def test_the_site_reads_a_store_as_it_reads_a_folder(
    store: Served, releases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", store.address)
    monkeypatch.setenv("CAMERA_CENSUS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(mirrors, "_followed", {})
    monkeypatch.setattr(mirrors, "EVERY", 0.1)
    assert served.census_of(None).place.id == PLACE
    assert served.faults() == []
    edition = publish_cameras(releases, DAY, FIGURES)
    put_all(store, releases)
    for _ in range(300):
        if served.census_of(None).edition == edition.id:
            break
        time.sleep(0.1)
    assert served.census_of(None).edition == edition.id
    assert served.census_of(edition.id) is served.census_of(None)
    for each in mirrors._followed.values():
        each.close()


def test_nothing_is_written_into_a_store(tmp_path: Path) -> None:
    command = ["build", PLACE, "--from", str(tmp_path), "--releases", "s3://bucket/releases"]
    done = CliRunner().invoke(commands, command)
    assert isinstance(done.exception, ReleaseError)
    assert "written into a folder, not into a store" in str(done.exception)


def test_a_site_that_reads_a_folder_loads_nothing_that_reaches_a_store() -> None:
    code = (
        "import sys; from data.mirror.root import releases_root; releases_root();"
        "needless = ('data.mirror.mirror', 'data.mirror.stores', 'requests');"
        "print([each for each in needless if each in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
