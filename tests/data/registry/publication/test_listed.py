"""A register beside the government's own list of its cameras: neither can be taken from both."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pandas as pd
import pytest

from data.files.faults import SourceError
from data.files.outlines import outlines_of
from data.place import Place
from data.published.release import read_release
from data.registry.intake import reasons
from data.registry.intake.address_points import read_address_points
from data.registry.intake.sifting import Sifted
from data.registry.publication.knowledge import gather_knowledge
from data.registry.publication.listed import BOTH, listed_cameras, without_listed
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from tests.data.registry.audit.test_second_reading import inside
from tests.data.registry.intake.test_same_address import points_file
from tests.data.registry.promise import FEW, PLACE
from tests.data.registry.town import registry, row

AREA = "101"
LIST = "street_cameras.csv"
UNKNOWN = "how many addresses stand at government cameras"
AS_OF, HALF_A_YEAR = dt.date(2025, 6, 30), dt.timedelta(days=183)
POINTS = inside(AREA, 56)
HOUSES = [(f"{n}", f"{n} Elm St NW", *at.values()) for n, at in enumerate(POINTS, start=1)]
LISTED, PRIVATE = POINTS[:12], POINTS[28:]  # with two rows of houses between them


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    pd.DataFrame(LISTED).to_csv(folder / LIST, index=False)
    return folder


def published(
    folder: Path,
    private: int,
    files: Path | None = None,
    *,
    place: Place | None = None,
    as_of: dt.date = AS_OF,
) -> Publication:
    """A register of all that is on the list and so many others."""
    rows = [row(n, **point) for n, point in enumerate([*LISTED, *PRIVATE[:private]], start=1)]
    request = Request(
        registry(folder, *rows),
        False,
        as_of,
        folder / "private" / "ledger.json",
        geographies=files,
        accept_change=True,
    )
    return publish(place or with_list(), FEW, folder / "releases", request)


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
    assert BOTH not in [untried.what for untried in outcome.not_tried]
    assert outcome.prepared.entry.states[AREA].addresses == 10
    assert outcome.release and read_release(outcome.release).facts["listed_apart"]


def test_without_the_list_the_verdict_says_what_was_not_tried(tmp_path: Path) -> None:
    outcome = published(tmp_path, 8)
    assert outcome.prepared.entry.states[AREA].shown
    assert outcome.release and "listed_apart" not in read_release(outcome.release).facts
    (told,) = [untried.why for untried in outcome.not_tried if untried.what == BOTH]
    assert LIST in told


@pytest.mark.parametrize(
    "changed",
    [
        {"longitude": ""},
        {"longitude": "400000.0", "latitude": "137000.0"},
        {"longitude": LISTED[0]["latitude"], "latitude": LISTED[0]["longitude"]},
        {"longitude": "-87.6", "latitude": "41.8"},
    ],
    ids=["no points", "other units", "exchanged", "another city"],
)
def test_a_list_that_would_take_nothing_away_is_refused(
    changed: dict[str, str], files: Path
) -> None:
    """Or the release would say that listed cameras are left out, and they would count."""
    pd.DataFrame(LISTED).assign(**changed).to_csv(files / LIST, index=False)
    with pytest.raises(SourceError, match=r"100% of its records lie in no area .* degrees"):
        listed_cameras(with_list(), files, outlines_of(FEW))


def test_an_empty_list_is_refused(files: Path, tmp_path: Path) -> None:
    (files / LIST).write_text("longitude,latitude\n")
    with pytest.raises(SourceError, match=f"{LIST}: holds no points"):
        published(tmp_path, 14, files)
    assert not (tmp_path / "releases").exists()


def test_a_list_that_the_site_shows_has_to_be_given(tmp_path: Path) -> None:
    catalog = tmp_path / "releases" / PLACE.id / "catalog.json"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(json.dumps({"areas": [], "crime": [], "cameras": [], "government": ["1"]}))
    with pytest.raises(PublishError, match=f"Give the list: --from with the folder of {LIST}"):
        published(tmp_path, 14)


def test_what_counts_once_without_them_never_counts_with_them_again(
    files: Path, tmp_path: Path
) -> None:
    """Twelve would come back all at once, and everybody knows which."""
    published(tmp_path, 14, files)
    same, after = with_list(), with_list().cameras.model_copy(update={"after": (PLACE.id,)})
    unnamed = same.model_copy(update={"government_cameras": None})
    redrawn = same.model_copy(update={"id": "redrawn", "cameras": after})
    for place in (same, unnamed, redrawn):
        with pytest.raises(PublishError, match="Give the list again: --from with the folder"):
            published(tmp_path, 20, place=place, as_of=AS_OF + HALF_A_YEAR)
    assert published(tmp_path, 28, files, as_of=AS_OF + HALF_A_YEAR).release


def test_the_public_audit_says_whether_it_had_the_list(files: Path, tmp_path: Path) -> None:
    """And takes no address away from those that could be registered when it was not used."""
    points = points_file(tmp_path, *HOUSES)
    published(tmp_path, 14)
    assert untried(tmp_path, files, points) == {
        BOTH: "the newest release does not say that they are left out"
    }
    published(tmp_path, 28, files, as_of=AS_OF + HALF_A_YEAR)
    assert untried(tmp_path, files, points) == {}
    assert LIST in untried(tmp_path, None, points)[UNKNOWN]


def untried(folder: Path, files: Path | None, points: Path) -> dict[str, str]:
    """What the public audit says that it does not know of listed cameras, and why."""
    told = audit_public(with_list(), FEW, folder / "releases", (), files, points)
    return {each.what: each.why for each in told["registry"].not_tried if "government" in each.what}


def test_a_point_that_is_none_on_earth_moves_no_other(files: Path) -> None:
    """Distances are of the middle of all points."""
    far = {"longitude": "400000.0", "latitude": "137000.0"}
    pd.DataFrame([*LISTED, far]).to_csv(files / LIST, index=False)
    listed = listed_cameras(with_list(), files, outlines_of(FEW))
    assert listed is not None and len(listed) == len(LISTED)


def test_nobody_is_looked_for_among_addresses_at_listed_cameras(tmp_path: Path) -> None:
    """Of 56 addresses 19 are within 20 metres: a share is of the 37 that can be registered."""
    points = read_address_points(points_file(tmp_path, *HOUSES))
    for listed, addresses in ((None, 56), (pd.DataFrame(LISTED), 37)):
        countable = without_listed(points, listed)
        knowledge, _ = gather_knowledge(with_list(), FEW, "registry", (), None, countable)
        assert knowledge.addresses_in_area and knowledge.addresses_in_area[AREA] == addresses


def test_an_address_is_away_with_all_its_points(tmp_path: Path) -> None:
    """As it is set aside: of one at a listed camera no point is left to look at."""
    door = ("1", "1 Elm St NW Apt 2", POINTS[13]["longitude"], POINTS[13]["latitude"])
    points = read_address_points(points_file(tmp_path, HOUSES[0], door))
    listed = pd.DataFrame([POINTS[0]]).astype(float) - [0.00015, 0.00001]
    for looked_at, left in ((points, 0), (points[1:], 1)):
        countable = without_listed(looked_at, listed)
        assert countable is not None and len(countable) == left


def test_counting_them_all_the_same_is_blocked(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sifted, "add_listed", lambda _self, _listed: None)
    outcome = published(tmp_path, 8, files)
    assert outcome.prepared.entry.states[AREA].shown
    found = [finding.reason for finding in outcome.prepared.audit.findings]
    assert any("second reading" in reason for reason in found)
