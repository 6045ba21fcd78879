"""Tables of the open data, where a place lacks something that Washington has."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
from statsmodels.stats.multitest import multipletests

from data.arithmetic.cube import CrimeCube
from data.arithmetic.dispersion import CHANCE, Dispersion
from data.arithmetic.two_counts import compare_counts
from data.census.census import Census
from data.findings.neighborhood import kinds_of_crime
from data.tables import open_data
from data.tables.figure_tables import kinds_table


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


@pytest.fixture
def with_gaps(census: Census) -> Census:
    """One day of data: nothing can be compared with anything."""
    offenses = list(census.place.offense_ids)
    day = pd.Timestamp(2024, 1, 1).date()
    cube = CrimeCube(
        list(census.by_id),
        offenses,
        counts=pd.DataFrame({"area_id": [], "offense": [], "day": [], "count": []}),
        coverage=pd.DataFrame({"offense": offenses, "first": day, "through": day}),
        city_months=pd.DataFrame({"offense": offenses, "month": day, "published": None}),
    )
    return dataclasses.replace(census, cube=cube)


def test_a_change_over_a_gap_is_called_one(with_gaps: Census) -> None:
    rows = open_data.changes(with_gaps).rows.to_pandas()
    assert set(rows["verdict"]) == {"gap"}
    counts = rows[["reports_before", "reports", "ratio", "p_value", "basis", "last_day"]]
    assert pd.isna(counts).all().all()


def test_small_counts_have_no_ratio(census: Census) -> None:
    rows = open_data.changes(census).rows.to_pandas()
    few = rows[["reports_before", "reports"]].min(axis=1) < 20
    assert few.any()
    assert rows.loc[few, ["ratio", "ratio_low", "ratio_high"]].isna().all().all()
    assert rows.loc[~few, ["ratio", "ratio_low", "ratio_high"]].notna().all().all()
    enough = rows[["reports_before", "reports"]].sum(axis=1) >= 40
    assert rows["p_value"].notna().equals(enough)
    assert (rows.loc[~enough, "verdict"] == "few").all()
    assert few[rows["verdict"] == "few"].all()
    assert not few[rows["verdict"] == "unclear"].any()


def test_every_change_can_be_worked_out_again_from_its_row(census: Census) -> None:
    rows = open_data.changes(census).rows.to_pandas()
    for row in rows[rows["reports_before"].notna()].itertuples():
        varying = (
            CHANCE
            if pd.isna(row.dispersion)
            else Dispersion(row.dispersion, row.degrees_of_freedom)
        )
        days = (
            (row.before_last_day - row.before_first_day).days + 1,
            (row.last_day - row.first_day).days + 1,
        )
        again = compare_counts(int(row.reports_before), int(row.reports), *days, varying)
        assert again.verdict == row.verdict_alone
        assert (again.ratio, again.low, again.high) == pytest.approx(
            (row.ratio, row.ratio_low, row.ratio_high), nan_ok=True
        )
        assert not again.is_tested or max(again.p_value, 0.0001) == pytest.approx(row.p_value)


def test_areas_are_tested_together(census: Census) -> None:
    rows = open_data.changes(census).rows.to_pandas()
    by_area = rows[(rows["area_id"] != open_data.CITY) & rows["p_value"].notna()]
    for _, together in by_area.groupby("offense"):
        clear = multipletests(together["p_value"], alpha=0.05, method="fdr_bh")[0]
        assert together["verdict"].isin(["up", "down"]).tolist() == clear.tolist()


def test_a_table_of_a_figure_may_hold_gaps_alone(with_gaps: Census) -> None:
    kinds = kinds_of_crime(with_gaps.cube, "302", with_gaps.place.crimes)
    rows = kinds_table(kinds, with_gaps.place.crime_labels).rows.to_pandas()
    assert set(rows["verdict"]) == {"gap"}
    assert rows[["reports_before", "reports", "ratio", "last_day"]].isna().all().all()


def test_claims_of_days_without_data_have_no_counts(with_gaps: Census) -> None:
    rows = open_data.claims(with_gaps).rows.to_pandas()
    assert set(rows["outcome"]) <= {"no_data", "not_separable", "not_public"}
    assert rows[["reports_before", "reports", "ratio_low", "last_day"]].isna().all().all()
