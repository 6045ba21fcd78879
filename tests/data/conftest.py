"""The town, with its portal open on loopback."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from data.published.catalog import make_current
from tests.data.sources.replay import serving
from tests.data.sources.small_town import Town, told, town_portal
from tests.forge import camera_release


@pytest.fixture(params=["arcgis"])
def town(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Town]:
    """A town that publishes its incidents as ArcGIS layers, or as a test asks."""
    with serving(town_portal()) as portal:
        yield Town(portal, tmp_path, request.param)


@pytest.fixture
def publish_cameras() -> Callable[[Town], None]:
    """Makes a camera release of the town's four areas the current one."""

    def publish(town: Town) -> None:
        figures = [
            {"area_id": area, "cameras": 40, "addresses": 20, "shown": True} for area in "ABC"
        ]
        hidden = {"area_id": "D", "cameras": None, "addresses": None, "shown": False}
        path = camera_release(town.releases, [*figures, hidden])
        make_current(town.releases, "town", "cameras", path.name)

    return publish


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Store and releases after a first refresh, made once for each kind of feed."""

    @cache
    def prepare(feed: str) -> Path:
        folder = tmp_path_factory.mktemp(feed)
        with serving(town_portal()) as portal:
            assert told(Town(portal, folder, feed).refresh()) == {"areas": "", "crime": ""}
        return folder

    return prepare


@pytest.fixture
def refreshed(town: Town, _prepared: Callable[[str], Path]) -> Town:
    """The town after a first refresh."""
    shutil.copytree(_prepared(town.feed), town.folder, dirs_exist_ok=True)
    return town
