"""The town, with its portal open on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from replay import serving
from small_town import Town, town_portal


@pytest.fixture(params=["arcgis"])
def town(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Town]:
    """A town that publishes its incidents as ArcGIS layers, or as a test asks."""
    with serving(town_portal()) as portal:
        yield Town(portal, tmp_path, request.param)
