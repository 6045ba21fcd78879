"""A copy of the site that needs no server."""

from __future__ import annotations

import hashlib
import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from components.document import site_copy
from components.document.site_copy import views, write_copy
from components.exports.plates.press import PRESS
from components.wording import LANGUAGES
from data.census.census import Census
from data.cli import commands
from tests import REPOSITORY

WORDS = LANGUAGES["en"].of("rebates", "us")
BASE = "https://cameras.example.org"
MOST_BYTES = 25e6
WITHIN = re.compile(r'(?:href|src|srcset)="(\./[^"]*|[a-z]+/[^":]*)"')


@pytest.fixture(autouse=True)
def _undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Charts are drawn elsewhere; here it matters that they are asked for and found."""
    monkeypatch.setattr(PRESS, "run", lambda *_: "<svg></svg>")


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory, census: Census) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PRESS, "run", lambda *_: "<svg></svg>")
        assert write_copy(folder, census, WORDS, BASE) < MOST_BYTES
    return folder


def test_every_page_and_area_is_there(copied: Path, census: Census) -> None:
    pages = list(copied.glob("*.html"))
    assert len(pages) == len(views(census))
    assert (copied / "index.html").is_file()
    assert all((copied / f"neighborhood-{area}.html").is_file() for area in census.by_id)


def test_every_link_within_it_leads_to_a_file(copied: Path) -> None:
    wanted: dict[str, str] = {}
    for page in copied.glob("*.html"):
        for link in WITHIN.findall(page.read_text(encoding="utf-8")):
            path = urlsplit(unescape(link)).path
            wanted.setdefault(path, page.name)
    assert len(wanted) > 200
    missing = {path: page for path, page in wanted.items() if not (copied / path).is_file()}
    assert missing == {}


def test_it_asks_no_server_and_offers_nothing_that_needs_one(copied: Path) -> None:
    for page in copied.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "<form" not in text
        assert "<iframe" not in unescape(text)
        assert 'id="root"' not in text
        assert re.findall(r"<script(?! type=\"application/ld)", text) == []


def test_it_can_be_in_another_language(
    tmp_path: Path, census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = [each for each in views(census) if each[1].get("area", "302") == "302"]
    monkeypatch.setattr(site_copy, "views", lambda _: few)
    write_copy(tmp_path, census, LANGUAGES["ko"], BASE)
    for page, choices in few:
        text = (tmp_path / site_copy.file_of(page, choices.get("area", ""))).read_text("utf-8")
        assert '<html lang="ko">' in text
        assert f'<link rel="canonical" href="{BASE}/{page}?' in text
        assert "lang=ko" in text
        links = [urlsplit(unescape(each)).path for each in WITHIN.findall(text)]
        assert "./methods.html" in links or page == "methods"
        assert not any("-ko" in each for each in links)


def test_the_manifest_tells_every_file_by_its_hash(copied: Path, census: Census) -> None:
    told = json.loads((copied / "manifest.json").read_bytes())
    assert told["edition"] == census.edition
    there = {path.relative_to(copied).as_posix() for path in copied.rglob("*") if path.is_file()}
    assert set(told["files"]) == there - {"manifest.json"}
    for name in ("index.html", "data/releases.zip", "neighborhood-302.html"):
        digest = hashlib.sha256((copied / name).read_bytes()).hexdigest()
        assert told["files"][name] == digest


def test_the_same_releases_give_the_same_bytes(
    tmp_path: Path, census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = [("", {}), ("neighborhood", {"area": "302"}), ("claims", {})]
    monkeypatch.setattr(site_copy, "views", lambda _: some)
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        write_copy(tmp_path / name, census, WORDS, BASE)
    one, other = ((tmp_path / name / "manifest.json").read_bytes() for name in ("one", "other"))
    assert one == other


def test_it_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bytes:
        raise OSError("no space left on the device")

    monkeypatch.setattr(site_copy, "manifest", fails)
    monkeypatch.setattr(site_copy, "views", lambda _: [("privacy", {})])
    asked = ["export-site", str(tmp_path / "site"), "--address", BASE]
    assert isinstance(CliRunner().invoke(commands, asked).exception, OSError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--address", "nowhere"], "must be where the site is on the web"),
        (["--address", BASE, "--edition", "2020-01-01-00000000"], "there is no edition"),
        ([], "Missing option '--address'"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, options: list[str], said: str) -> None:
    found = CliRunner().invoke(commands, ["export-site", str(tmp_path / "site"), *options])
    assert said in f"{found.output}{found.exception}"
    assert list(tmp_path.iterdir()) == []


def test_the_copy_is_of_the_place_that_the_site_shows_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path))
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "chicago,washington-dc")
    asked = ["export-site", str(tmp_path / "site"), "--address", BASE]
    found = CliRunner().invoke(commands, asked)
    assert "chicago" in f"{found.output}{found.exception}"


def test_releases_and_place_that_are_named_are_those_of_the_whole_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path / "none"))
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "chicago")
    monkeypatch.setattr(site_copy, "views", lambda _: [("privacy", {})])
    named = ["--place", "washington-dc", "--releases", str(REPOSITORY / "data/releases")]
    asked = ["export-site", str(tmp_path / "site"), "--address", BASE, *named]
    found = CliRunner().invoke(commands, asked)
    assert found.exit_code == 0, f"{found.output}{found.exception}"


def test_what_is_there_already_stays(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine")
    found = CliRunner().invoke(commands, ["export-site", str(tmp_path), "--address", BASE])
    assert "is there already" in found.output
    assert (tmp_path / "kept").read_text() == "mine"
