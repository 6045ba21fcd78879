"""A register beside the government's own list of its cameras: neither can be taken from both."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from data.place import Place
from data.published.release import read_release
from data.registry.intake import reasons
from data.registry.intake.address_points import read_address_points
from data.registry.intake.sifting import Sifted
from data.registry.publication.knowledge import gather_knowledge
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from tests.data.registry.audit.test_second_reading import inside
from tests.data.registry.intake.test_same_address import points_file
from tests.data.registry.promise import FEW, PLACE
from tests.data.registry.town import registry, row

AREA = "101"
LIST = "street_cameras.csv"
UNTRIED = "whether government cameras stand in the register too"
POINTS = inside(AREA, 56)
LISTED, PRIVATE = POINTS[:12], POINTS[28:]  # with two rows of houses between them


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    pd.DataFrame(LISTED).to_csv(folder / LIST, index=False)
    return folder


def published(folder: Path, private: int, files: Path | None = None) -> Publication:
    """A register of all that is on the list and so many others."""
    rows = [row(n, **point) for n, point in enumerate([*LISTED, *PRIVATE[:private]], start=1)]
    request = Request(
        registry(folder, *rows),
        False,
        dt.date(2025, 6, 30),
        folder / "private" / "ledger.json",
        geographies=files,
    )
    return publish(with_list(), FEW, folder / "releases", request)


def with_list() -> Place:
    assert PLACE.government_cameras
    columns = {"longitude_field": "longitude", "latitude_field": "latitude"}
    listed = PLACE.government_cameras.model_copy(update={"file": LIST, **columns})
    cameras = PLACE.cameras.model_copy(update={"facts": (), "geographies": ()})
    return PLACE.model_copy(update={"cameras": cameras, "government_cameras": listed})


def test_the_few_others_are_not_shown(files: Path, tmp_path: Path) -> None:
    """Whoever takes the twelve of the list from twenty would have learned of eight."""
    with pytest.raises(PublishError, match="No area passes the rules"):
        published(tmp_path, 8, files)
    (quarantine,) = (tmp_path / "private").glob("*-quarantine.csv")
    assert list(pd.read_csv(quarantine)["reason"]) == [reasons.LISTED] * 12


def test_ten_others_are_counted_by_themselves(files: Path, tmp_path: Path) -> None:
    outcome = published(tmp_path, 14, files)
    assert UNTRIED not in [untried.what for untried in outcome.not_tried]
    assert outcome.prepared.entry.states[AREA].addresses == 10
    assert outcome.release and read_release(outcome.release).facts["listed_apart"]


def test_without_the_list_the_verdict_says_what_was_not_tried(tmp_path: Path) -> None:
    outcome = published(tmp_path, 8)
    assert outcome.prepared.entry.states[AREA].shown
    assert outcome.release and "listed_apart" not in read_release(outcome.release).facts
    (told,) = [untried.why for untried in outcome.not_tried if untried.what == UNTRIED]
    assert LIST in told


def test_nobody_is_looked_for_among_addresses_at_listed_cameras(
    files: Path, tmp_path: Path
) -> None:
    """Of 56 addresses 19 are within 20 metres: a share is of the 37 that can be registered."""
    houses = [(f"{n}", f"{n} Elm St NW", *at.values()) for n, at in enumerate(POINTS, start=1)]
    points = read_address_points(points_file(tmp_path, *houses))
    for folder, addresses in ((None, 56), (files, 37)):
        knowledge, _ = gather_knowledge(with_list(), FEW, "registry", (), folder, points)
        assert knowledge.addresses_in_area and knowledge.addresses_in_area[AREA] == addresses


def test_counting_them_all_the_same_is_blocked(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sifted, "add_listed", lambda _self, _listed: None)
    outcome = published(tmp_path, 8, files)
    assert outcome.prepared.entry.states[AREA].shown
    found = [finding.reason for finding in outcome.prepared.audit.findings]
    assert any("second reading" in reason for reason in found)
