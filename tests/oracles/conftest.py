"""The source files as the oracles read them, once for all tests of a process."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from tests.oracles import oracle, oracle_neighborhoods
from tests.oracles.oracle import Reports


@pytest.fixture(scope="session")
def areas(source_files: Path) -> gpd.GeoDataFrame:
    return oracle.read_areas(source_files)


@pytest.fixture(scope="session")
def surface_and_people(source_files: Path, areas: gpd.GeoDataFrame) -> tuple[pd.Series, pd.Series]:
    people = oracle.people_and_homes(source_files, areas)["residents"]
    return oracle.land_km2(source_files, areas) / oracle.SQUARE_MILE, people


@pytest.fixture(scope="session")
def cameras(source_files: Path, surface_and_people: tuple[pd.Series, pd.Series]) -> pd.DataFrame:
    return oracle.coverage(source_files / oracle.CAMERA_TABLE, *surface_and_people)


@pytest.fixture(scope="session")
def ward_of(source_files: Path, areas: gpd.GeoDataFrame) -> pd.Series:
    """The ward that most of each area lies in."""
    return oracle_neighborhoods.wards(source_files, areas)


@pytest.fixture(scope="session")
def crime(source_files: Path, areas: gpd.GeoDataFrame) -> Reports:
    return oracle.read_crime(source_files, areas)
