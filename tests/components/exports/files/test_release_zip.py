"""The archive holds the releases as they were published, and is one to run the site from."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from frictionless import validate

from components.exports.files.release_zip import release_zip
from components.wording.open_data import OpenDataWords
from data.census.census import Census, load_census
from data.place import load_place
from data.published.catalog import EMBEDDED
from data.published.release import ReleaseError

PLACE = load_place("washington-dc")
WORDS = OpenDataWords()


@pytest.fixture(scope="module")
def archive(census: Census) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(release_zip(census, WORDS)))


def test_every_published_file_is_in_it_unchanged(archive: zipfile.ZipFile) -> None:
    files = [file for file in (EMBEDDED / PLACE.id).rglob("*") if file.is_file()]
    names = {str(file.relative_to(EMBEDDED)) for file in files}
    beside = {name for name in archive.namelist() if name.startswith("tables/")}
    assert set(archive.namelist()) - beside == {"README.txt", "datapackage.json", *names}
    for file in files:
        if file.name != "catalog.json":
            assert archive.read(str(file.relative_to(EMBEDDED))) == file.read_bytes()


def test_a_reader_checks_every_table_row_by_row(
    archive: zipfile.ZipFile, census: Census, tmp_path: Path
) -> None:
    archive.extractall(tmp_path)
    report = validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])[:5]
    read = {task.name: task.stats["rows"] for task in report.tasks}
    held = {
        f"{kind}-{name}": len(table)
        for kind, release in census.releases.items()
        for name, table in release.tables.items()
        if name != "exact_outlines"  # corner by corner: for programs that place points
    }
    assert read == held


@pytest.mark.parametrize(
    ("table", "cell", "forged", "fault"),
    [
        ("cameras-cameras", ",true\n", ",perhaps\n", "type-error"),
        ("areas-areas", '"101",', '"102",', "primary-key"),
        ("cameras-cameras", '"101",', '"999",', "foreign-key"),
        ("crime-coverage", '"2', '"the year 2', "constraint-error"),
    ],
)
def test_a_row_that_is_not_as_described_is_found(
    archive: zipfile.ZipFile, tmp_path: Path, table: str, cell: str, forged: str, fault: str
) -> None:
    archive.extractall(tmp_path)
    file = tmp_path / "tables" / f"{table}.csv"
    text = file.read_text()
    assert cell in text
    file.write_text(text.replace(cell, forged, 1))
    found = validate(str(tmp_path / "datapackage.json"), limit_rows=5000)
    assert fault in {each for (each,) in found.flatten(["type"])}


def test_the_site_runs_from_it(archive: zipfile.ZipFile, census: Census, tmp_path: Path) -> None:
    archive.extractall(tmp_path)
    again = load_census(tmp_path, PLACE)
    assert not again.refused
    assert {kind: r.version for kind, r in again.releases.items()} == {
        kind: r.version for kind, r in census.releases.items()
    }


def test_the_readme_says_what_must_be_known(archive: zipfile.ZipFile, census: Census) -> None:
    text = archive.read("README.txt").decode()
    for release in census.releases.values():
        assert release.version in text
        for source in release.sources:
            assert source["path"] in text
    assert "2019-09-08" in text
    assert "It is not 0." in text
    assert census.releases["crime"].licence["path"] in text


def test_the_same_releases_have_the_same_bytes(census: Census, tmp_path: Path) -> None:
    shutil.copytree(EMBEDDED, tmp_path / "elsewhere")
    other = load_census(tmp_path / "elsewhere", PLACE)
    assert release_zip(other, WORDS) == release_zip(census, WORDS)


def test_a_release_that_was_changed_since_is_not_handed_out(tmp_path: Path) -> None:
    shutil.copytree(EMBEDDED, tmp_path / "releases")
    census = load_census(tmp_path / "releases", PLACE)
    (file,) = (tmp_path / "releases").rglob("cameras.parquet")
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(ReleaseError, match=r"cameras\.parquet"):
        release_zip(census, WORDS)
    file.unlink()
    with pytest.raises(ReleaseError, match="missing"):
        release_zip(census, WORDS)
