"""Tables of the open data, where a place lacks something that Washington has."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd

from data.arithmetic.cube import CrimeCube
from data.census.census import Census
from data.tables import open_data


def test_a_place_without_claims_has_tables_without_rows(census: Census) -> None:
    place = census.place.model_copy(update={"claims": (), "published_figures": ()})
    silent = dataclasses.replace(census, place=place)
    for table in (open_data.claims, open_data.statements):
        assert len(table(silent)) == 0
        assert table(silent).columns == table(census).columns


def test_an_area_whose_residents_are_not_known_has_an_empty_cell(census: Census) -> None:
    areas = census.areas.assign(residents=census.areas["residents"].astype(float))
    areas.loc["302", "residents"] = np.nan
    rows = open_data.areas(dataclasses.replace(census, areas=areas)).rows.to_pylist()
    assert {row["area_id"] for row in rows if row["residents"] is None} == {"302"}


def test_a_change_over_a_gap_is_called_one(census: Census) -> None:
    offenses = list(census.place.offense_ids)
    day = pd.Timestamp(2024, 1, 1).date()
    cube = CrimeCube(
        list(census.by_id),
        offenses,
        counts=pd.DataFrame({"area_id": [], "offense": [], "day": [], "count": []}),
        coverage=pd.DataFrame({"offense": offenses, "first": day, "through": day}),
        city_months=pd.DataFrame({"offense": offenses, "month": day, "published": None}),
    )
    rows = open_data.changes(dataclasses.replace(census, cube=cube)).rows.to_pandas()
    assert set(rows["verdict"]) == {"gap"}
    counts = rows[["reports_before", "reports", "ratio", "p_value", "basis", "last_day"]]
    assert pd.isna(counts).all().all()


def test_small_counts_have_no_ratio(census: Census) -> None:
    rows = open_data.changes(census).rows.to_pandas()
    few = rows[["reports_before", "reports"]].min(axis=1) < 20
    assert few.any()
    assert (rows["verdict"] == "few").equals(few)
    assert rows.loc[few, ["ratio", "ratio_low", "ratio_high", "p_value"]].isna().all().all()
    assert rows.loc[~few, ["ratio", "ratio_low", "ratio_high", "p_value"]].notna().all().all()
