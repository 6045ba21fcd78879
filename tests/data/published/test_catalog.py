"""The catalog is replaced in one step and trusted no further than its form."""

import json
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from data.published.catalog import EMBEDDED, make_current, read_catalog, releases_folder
from data.published.release import ReleaseError

NOTHING: dict[str, list[str]] = {"areas": [], "crime": [], "cameras": [], "government": []}


def test_the_newest_release_comes_first_and_none_is_lost(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    for version in ("a", "b", "a"):
        make_current(tmp_path, "town", "cameras", version)
    assert read_catalog(tmp_path, "town") == {**NOTHING, "cameras": ["a", "b"]}
    listed = json.loads((tmp_path / "town" / "catalog.json").read_text())
    assert set(listed) == {"areas", "crime", "cameras"}, "what a place can do without is not told"
    left = [path.name for path in (tmp_path / "town").iterdir()]
    assert sorted(left) == [".catalog.lock", "catalog.json"]


def test_writers_at_the_same_time_lose_no_version(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    versions = [f"{kind}-{n}" for n in range(20) for kind in ("crime", "areas")]
    with ProcessPoolExecutor(max_workers=4, mp_context=get_context("spawn")) as pool:
        writes = [
            pool.submit(make_current, tmp_path, "town", version.split("-")[0], version)
            for version in versions
        ]
        for write in writes:
            write.result()
    catalog = read_catalog(tmp_path, "town")
    assert sorted(catalog["areas"] + catalog["crime"]) == sorted(versions)


def test_a_place_without_a_catalog_has_no_releases(tmp_path: Path) -> None:
    assert read_catalog(tmp_path, "nowhere") == NOTHING


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        json.dumps({"areas": [], "crime": []}),
        json.dumps({"areas": [], "crime": [], "cameras": [], "registry": []}),
        json.dumps({"areas": [], "crime": [], "cameras": ["../../secrets"]}),
        json.dumps({"areas": [], "crime": [], "cameras": [".."]}),
        json.dumps({"areas": [], "crime": [], "cameras": [7]}),
        json.dumps({"areas": [], "crime": [], "cameras": "abc"}),
    ],
)
def test_a_damaged_catalog_is_refused_by_name(tmp_path: Path, content: str) -> None:
    (tmp_path / "town").mkdir()
    (tmp_path / "town" / "catalog.json").write_text(content)
    with pytest.raises(ReleaseError, match=r"town/catalog\.json"):
        read_catalog(tmp_path, "town")


def test_a_catalog_that_is_no_file_is_refused_without_a_path_of_this_machine(
    tmp_path: Path,
) -> None:
    (tmp_path / "town" / "catalog.json").mkdir(parents=True)
    with pytest.raises(ReleaseError, match="Is a directory") as refused:
        read_catalog(tmp_path, "town")
    assert str(tmp_path) not in str(refused.value)


def test_releases_are_found_in_one_order_of_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAMERA_CENSUS_RELEASES", raising=False)
    assert releases_folder() == EMBEDDED
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", "/from/environment")
    assert releases_folder() == Path("/from/environment")
    assert releases_folder("/given") == Path("/given")
