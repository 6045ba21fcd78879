"""Several places that share an area: figures of one register come out in one series alone."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from shapely import affinity

from data.pipeline.areas import build_areas
from data.place import Place, load_place
from data.published.catalog import current_release, make_current
from data.registry.protection.ledger import LedgerError
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from data.registry.publication.report import tell_verdict
from data.registry.publication.same_land import refuse_same_land
from tests.data.pipeline.quirky_town import write_town
from tests.data.registry.town import registry, row

REGISTRY = """
[cameras.registry]
title = "Register"
publisher = "Town Hall"
url = "https://example.org/register"
"""
DAY, LATER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)
# Houses of the first area (from 77.02 west to 77.01 west, 38.90 north to 38.91), in a grid.
HOUSES = [(f"{-77.0195 + n % 8 * 0.001:.6f}", f"{38.901 + n // 8 * 0.001:.6f}") for n in range(64)]


class Places:
    """Places on one folder of releases, each with a ledger of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.releases = folder, folder / "releases"

    def place(self, named: str, east: float = 0, cameras: str = "") -> Place:
        """The made-up town, moved so many degrees to the east."""
        file = write_town(self.folder / named, named=named)
        for outlines in file.parent.glob("*.geojson"):
            drawn = gpd.read_file(outlines)
            moved = [affinity.translate(one, east) for one in drawn.geometry]
            outlines.write_text(drawn.set_geometry(moved).to_json(), encoding="utf-8")
        people = pd.read_csv(file.parent / "blocks.csv")
        people.assign(x=people["x"] + east).to_csv(file.parent / "blocks.csv", index=False)
        text = file.read_text(encoding="utf-8")
        file.write_text(f"{text}\n[cameras]\n{cameras}\n{REGISTRY}", encoding="utf-8")
        place = load_place(file)
        made = build_areas(place, file.parent, self.releases)
        make_current(self.releases, place.id, "areas", made.name)
        return place

    def publish(self, place: Place, houses: int, day: dt.date = DAY) -> Publication:
        rows = [
            row(n, longitude=longitude, latitude=latitude)
            for n, (longitude, latitude) in enumerate(HOUSES[:houses], 1)
        ]
        areas = current_release(self.releases, place.id, "areas")
        ledger = self.folder / f"private-{place.id}" / "ledger.json"
        ledger.parent.mkdir(exist_ok=True)
        source = registry(self.folder, *rows)
        return publish(place, areas, self.releases, Request(source, False, day, ledger))

    def audit(self, place: Place) -> str:
        """PASS or BLOCK, and what was not tried."""
        areas = current_release(self.releases, place.id, "areas")
        (found,) = audit_public(place, areas, self.releases, (), None, None).values()
        return tell_verdict(found.audit, found.not_tried)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


@pytest.mark.parametrize("east", [0, -0.004, -0.0095], ids=["the same", "shifted", "at the rim"])
def test_one_who_joined_is_not_told_by_a_second_place(places: Places, east: float) -> None:
    """44 addresses are shown as 40 in one; 45 would be as 50 in the other, a day later."""
    one, other = places.place("one"), places.place("other", east)
    assert places.publish(one, 44).release
    with pytest.raises(PublishError, match="one has camera figures of the same land"):
        places.publish(other, 45)
    assert not (places.releases / "other" / "cameras").exists()
    assert places.publish(one, 45, LATER).release
    assert "setting" not in places.audit(one)


def test_land_that_another_place_had_when_it_published_is_remembered(places: Places) -> None:
    """It was drawn anew since, and lies elsewhere now; its figures stay what they were."""
    assert places.publish(places.place("one"), 44).release
    places.place("one", -0.09)
    with pytest.raises(PublishError, match="one has camera figures of the same land"):
        places.publish(places.place("other"), 45)


@pytest.mark.parametrize("after", [False, True])
def test_figures_that_were_withdrawn_are_remembered_by_another_place(
    places: Places, after: bool
) -> None:
    """Anybody may have kept a copy of the 40 that 44 were shown as."""
    outcome = places.publish(places.place("one"), 44)
    assert outcome.release
    other = places.place("other", cameras='after = ["one"]' if after else "")
    shutil.rmtree(outcome.release)
    with pytest.raises((PublishError, LedgerError), match=r"of the same land|of one was public"):
        places.publish(other, 45)
    assert not (places.releases / "other" / "cameras").exists()


def test_neighbors_whose_outlines_overlap_by_a_strip_are_two_places(places: Places) -> None:
    one, other = places.place("one"), places.place("other", -0.09)
    assert places.publish(one, 44).release
    refuse_same_land(other, current_release(places.releases, "other", "areas"), places.releases)


def test_another_register_may_be_shown_of_the_same_land(places: Places) -> None:
    one = places.place("one", cameras='other_registers = ["other"]')
    other = places.place("other", cameras='other_registers = ["one"]')
    assert places.publish(one, 44).release
    assert places.publish(other, 30).release
    assert not any("setting" in places.audit(place) for place in (one, other))


def test_the_audit_of_anybody_names_two_that_came_out_elsewhere(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Published on two machines, and copied into one folder."""
    one, other = places.place("one"), places.place("other")
    assert places.publish(one, 44).release
    monkeypatch.setattr("data.registry.publication.publish.refuse_same_land", lambda *_: None)
    assert places.publish(other, 45).release
    assert "; setting other against this place;" in places.audit(one)
