"""Which places are served, and which of them is at the root."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from data.census import served
from data.place import PlaceError
from data.published.catalog import make_all_current
from data.published.release import DESCRIPTOR, ReleaseError

DAY = dt.date(2026, 3, 2)
VERSIONS = {"areas": "a", "crime": "b", "cameras": "c"}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path))
    monkeypatch.delenv("CAMERA_CENSUS_PLACE", raising=False)
    served._served_from.cache_clear()
    return tmp_path


def published(root: Path, place: str, day: dt.date = DAY, **versions: str) -> None:
    make_all_current(root, place, versions or VERSIONS, day)


def at_the_root() -> list[str]:
    served._served_from.cache_clear()  # as after a restart
    return list(served._served().places)


def test_publishing_another_city_does_not_change_which_is_shown(root: Path) -> None:
    published(root, "washington-dc")
    assert at_the_root() == ["washington-dc"]
    published(root, "chicago", DAY + dt.timedelta(1))
    assert at_the_root() == ["washington-dc"]
    published(root, "washington-dc", DAY + dt.timedelta(2), **VERSIONS | {"crime": "d"})
    assert at_the_root() == ["washington-dc"]


@pytest.mark.parametrize(
    ("days", "shown"), [(-1, "chicago"), (1, "washington-dc")], ids=["before", "after"]
)
def test_of_a_place_without_cameras_the_day_on_which_it_was_written_counts(
    root: Path, days: int, shown: str
) -> None:
    """It has no edition yet."""
    published(root, "washington-dc")
    published(root, "chicago", areas="a", crime="b")
    release = root / "chicago/areas/a" / DESCRIPTOR
    release.parent.mkdir(parents=True)
    release.touch()
    at = dt.datetime.combine(DAY + dt.timedelta(days), dt.time(12), dt.UTC).timestamp()
    os.utime(release, (at, at))
    assert at_the_root() == [shown]


def test_where_two_began_on_one_day_it_must_be_said_which(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in ("washington-dc", "chicago"):
        published(root, each)
    with pytest.raises(served.SeveralPlacesError, match=r"chicago, washington-dc\. Set CAMERA_"):
        served.be_sure_which()
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "washington-dc")
    assert at_the_root() == ["washington-dc"] and not served.has_several()


def test_before_anything_is_published_the_server_may_start(root: Path) -> None:
    served.be_sure_which()
    with pytest.raises(ReleaseError, match="no catalog"):
        served.census_of(None)


def test_a_place_without_a_release_is_named_when_the_server_starts(
    root: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    published(root, "washington-dc")
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "washington-dc,chicago")
    served.be_sure_which()
    (told,) = caplog.messages
    assert told == (
        "Nothing can be shown yet: chicago has no areas release yet: run `camera-census build` or "
        "`refresh` first."
    )
    with pytest.raises(ReleaseError, match="chicago has no areas release yet"):
        served.census_of(None, "chicago")


def test_places_are_named_in_order(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "washington-dc, chicago")
    assert at_the_root() == ["washington-dc", "chicago"] and served.has_several()
    with pytest.raises(ReleaseError, match="atlantis is not served here"):
        served.census_of(None, "atlantis")


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("washington-dc,chcago", "no place 'chcago'. Known places: chicago, washington-dc"),
        ("chicago, washington-dc, chicago", "chicago: named more than once"),
    ],
)
def test_a_mistyped_place_is_named(
    setting: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", setting)
    with pytest.raises(PlaceError, match=told):
        served.named_places()


def test_one_place_that_cannot_be_shown_is_told_and_hides_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CAMERA_CENSUS_RELEASES", raising=False)
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "washington-dc,chicago")
    (told,) = served.faults()
    assert told.startswith("not shown: chicago has no areas release yet")
    monkeypatch.setenv("CAMERA_CENSUS_PLACE", "chicago")
    with pytest.raises(ReleaseError):
        served.faults()
