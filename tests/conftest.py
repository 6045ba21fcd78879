"""What every test may ask for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner

from components.exports.plates import press
from data.census.census import Census
from data.registry.audit.pieces import Pieces, cut_pieces
from tests import REPOSITORY
from tests.embedded import embedded_census
from tests.scheduling import ByFile, longest_first

# How long an example takes says more about what else the machine does.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Beside the repository: public files, too large to be in it, and whole places that once failed.
SOURCES = Path("../shared/data/dc")
CASES = Path("../shared/cases")


_SCAN = "scan_component_manifests"
_MAIN = sys.modules["__main__"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile | None:
    return ByFile(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = longest_first(items)


@pytest.fixture(autouse=True, scope="session")
def no_settings() -> Iterator[None]:
    """Whoever runs the tests may have settings for a site of their own."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [each for each in os.environ if each.startswith("CAMERA_CENSUS_")]:
            patch.delenv(name)
        yield


@pytest.fixture(autouse=True, scope="session")
def packages_looked_at_once() -> Iterator[None]:
    """Else AppTest searches all that is installed for components, at every page that it opens."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, _SCAN, cache(getattr(manifest_scanner, _SCAN)))
        yield


@pytest.fixture(autouse=True, scope="session")
def patient_press() -> Iterator[None]:
    """Its worker gives way to all else, and beside other tests a picture may take a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(press, "_SECONDS", 300)
        yield


@pytest.fixture(autouse=True)
def own_main_module() -> None:
    """A page under test takes the place of the main module, which new processes would run."""
    sys.modules["__main__"] = _MAIN


@pytest.fixture(scope="session")
def source_files() -> Path:
    """The folder of public files that the releases are made from.

    Without it a test is skipped by name, except in CI, where it fails: there a
    check that was left out must not look like one that passed.
    """
    return _beside(SOURCES)


@pytest.fixture(scope="session")
def cases() -> Path:
    """The folder of small places that once were built wrongly; missing, as `source_files`."""
    return _beside(CASES)


def _beside(folder: Path) -> Path:
    found = (REPOSITORY / folder).resolve()
    if not found.is_dir():
        missing = f"the source files are missing: there is no folder {folder}"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return found


@pytest.fixture(scope="session")
def census() -> Census:
    """What the site shows; tests that need another one make it."""
    return embedded_census()


GEOGRAPHIES = {
    "area": ("police_service_areas_2025", "PSA"),
    "clusters": ("neighborhood_clusters", "NAME"),
    "wards": ("wards_2022", "WARD"),
    "districts": ("police_districts_2025", "DISTRICT"),
}
PROJECTION = "EPSG:26985"


@pytest.fixture(scope="session")
def dc_outlines(source_files: Path) -> dict[str, gpd.GeoDataFrame]:
    """The District's published geographies, with columns id and geometry."""
    outlines = {}
    for name, (file, field) in GEOGRAPHIES.items():
        frame = gpd.read_file(source_files / f"{file}.geojson")
        outlines[name] = frame.rename(columns={field: "id"})[["id", "geometry"]]
    return outlines


@pytest.fixture(scope="session")
def dc_pieces(dc_outlines: dict[str, gpd.GeoDataFrame]) -> Pieces:
    """The same, cut into pieces once."""
    others = {name: frame for name, frame in dc_outlines.items() if name != "area"}
    return cut_pieces(dc_outlines["area"], others, PROJECTION)
