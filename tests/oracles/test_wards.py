"""Wards and what is left of them, worked out a second time from the source files."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from tests.oracles import oracle
from tests.oracles import oracle_neighborhoods as again
from tests.oracles.oracle import CRIMES, Reports
from tests.site_pages import SitePage, read_site_page

page = functools.cache(read_site_page)


@dataclass(frozen=True)
class Wards:
    """`figures` by ward: square miles of land (`surface`), people, and cameras (missing where a
    part is not shown)."""

    figures: pd.DataFrame
    homes: pd.Series


@pytest.fixture(scope="module")
def wards(source_files: Path, areas: gpd.GeoDataFrame, cameras: pd.DataFrame) -> Wards:
    outlines = oracle.read_wards(source_files)
    homes = oracle.homes_by_ward(source_files, areas, outlines).round(3)
    homes = homes[homes > 0]
    known = cameras["cameras"].astype(float).reindex(homes.index.get_level_values("area_id"))
    parts = pd.Series(known.to_numpy() * homes.to_numpy(), index=homes.index)
    figures = pd.DataFrame(
        {
            "surface": oracle.land_km2(source_files, outlines) / oracle.SQUARE_MILE,
            "residents": oracle.people_and_homes(source_files, outlines)["residents"],
            "cameras": parts.groupby("geography_id").apply(lambda of: of.sum(skipna=False)),
        }
    )
    return Wards(figures, homes)


def table_of(view: SitePage, row: str) -> list[str]:
    return view.table("Figures of the chosen").rows[row]


def test_cameras_land_and_people_of_wards(wards: Wards) -> None:
    view = page("compare", areas="ward-1,ward-2,ward-3,ward-4,ward-5,ward-6")
    for ward in "123456":
        figures = wards.figures.loc[ward]
        cells = table_of(view, f"Ward {ward}")
        assert cells[6:] == [f"{figures.surface:,.2f}", f"{figures.residents:,.0f}"]
        if pd.isna(figures.cameras):
            assert cells[:3] == ["Not shown"] * 3
            continue
        told = int(cells[0].removesuffix(" (estimate)").replace(",", ""))
        assert told % 20 == 0
        # Parts of areas are published to three decimals.
        assert abs(told - figures.cameras) <= 10 + 0.001 * figures.cameras
        assert cells[1] == f"about {float(f'{told / figures.surface:.2g}'):,g} (estimate)"


@pytest.mark.parametrize("name", ["violent", "property", "homicide", "burglary"])
def test_crime_of_wards_is_counted_from_the_reports(
    name: str, wards: Wards, crime: Reports
) -> None:
    offenses = CRIMES[name].offenses
    view = page("compare", areas="ward-5,ward-7,ward-8", crime=name)
    first, last = again.year_window(crime, offenses)
    rows = crime.rows[crime.rows["offense"].isin(offenses)]
    rows = rows[rows["day"].between(pd.Timestamp(first), pd.Timestamp(last))]
    counted = rows.groupby("ward").size()
    years = ((last - first).days + 1) / 365.25
    for ward in "578":
        cells = table_of(view, f"Ward {ward}")
        assert cells[3] == f"{counted[ward]:,}"
        rate = counted[ward] / wards.figures.at[ward, "surface"] / years
        assert cells[4].split(" (")[0] == again.rate_text(rate)


def test_an_area_is_compared_with_the_rest_of_its_ward(
    wards: Wards, cameras: pd.DataFrame, crime: Reports
) -> None:
    """Brookland lies in Ward 5 whole."""
    offenses = CRIMES["property"].offenses
    window = again.year_window(crime, offenses)
    view = page("compare", areas="504,ward-5", crime="property")
    rows = crime.rows[crime.rows["offense"].isin(offenses)]
    rows = rows[rows["day"].between(*map(pd.Timestamp, window))]
    here, ward = (rows["psa"] == "504").sum(), (rows["ward"] == "5").sum()
    land = cameras.at["504", "surface"], wards.figures.at["5", "surface"]
    ratio = here / land[0] / ((ward - here) / (land[1] - land[0]))
    told = view.details[1]
    assert "the rest of Ward 5" in told
    multiple = again.times_text(ratio)
    assert f" had {multiple} " in told or "no clear difference" in told
    rest = wards.figures.at["5", "cameras"] - cameras.at["504", "cameras"]
    about = 20 * round(rest / 20) / (land[1] - land[0])
    assert f"The rest of Ward 5: about {float(f'{about:.2g}'):,g}" in view.answer
