"""The site's figures as tables that anybody may take along; each number is that of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

from data.arithmetic.dispersion import Dispersion
from data.arithmetic.two_counts import LEAST_P
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.calibration import calibrations
from data.findings.claimed_changes import CheckedClaim, check_claim
from data.findings.claims import Check
from data.findings.had import had
from data.findings.quality import months_held
from data.findings.trend import Change, crime_by_area, year_to_date_change
from data.place import Claim, Credit
from data.published.schema import NO_AREA
from data.tables.dictionary import columns_of
from data.tables.rows import (
    area_rows,
    camera_rows,
    change_rows,
    crime_map_rows,
    month_rows,
    period_days,
    with_counts,
)
from data.tables.square_miles import with_square_miles
from data.tables.table import Table, table

CITY = "city"  # where other rows have the number of an area

_CRIME_COLUMNS = (
    *("area_id", "area", "offense", "crime", "month", "reports"),
    *("coverage", "basis", "mean_12_months"),
)
_CHANGE_COLUMNS = (
    *("before_first_day", "before_last_day", "first_day", "last_day"),
    *("reports_before", "reports", "ratio", "ratio_low", "ratio_high"),
    *("verdict", "basis"),
)
_ALONE = ("p_value", "verdict_alone", "dispersion", "degrees_of_freedom")
# Of tables that may be empty.
_CLAIM_COLUMNS = (
    *("claim", "said_on", "quote", "quoted", "offense", "crime", "part"),
    *("claimed_percent", "claimed_as", "counted_percent"),
    *("difference", "outcome", "before_first_day", "before_last_day", "first_day", "last_day"),
    *("reports_before", "reports", "ratio_low", "ratio_high", "basis", "estimated"),
    *("part_fits", "part_fits_low", "part_fits_high"),
    *("source", "publisher", "source_address"),
)
_STATEMENT_COLUMNS = (
    *("statement", "made_public", "cameras_said", "said_as", "programme", "contradicts"),
    *("source", "publisher", "source_address"),
)
_PLACED = ("reports", "elsewhere")
_BASES = ("weeks", "published", "incidents")  # a claim's counts are named after the coarsest


@per_census
def areas(census: Census) -> Table:
    """Every area with its land, its people and its camera figures, by number.

    Without those that the place lacks.
    """
    return table("areas", _of_place(census, with_square_miles(area_rows(census))))


@per_census
def cameras(census: Census) -> Table:
    """The camera figures of every area, by number."""
    return table("cameras", with_square_miles(camera_rows(census)))


@per_census
def government_cameras(census: Census) -> Table:
    """Places on the list of government cameras, by area and agency, and those in no area."""
    columns = ["area_id", "area", "agency", "agency_name", "locations", "list_published"]
    counts = census.government.rename_axis(index="area_id", columns="agency")
    frame = counts.stack().rename("locations").reset_index()
    frame["area"] = frame["area_id"].map(names(census))
    frame["area_id"] = frame["area_id"].replace({NO_AREA: None})
    frame["agency_name"] = frame["agency"].map(census.place.agency_labels)
    frame["list_published"] = census.published("government")
    return table("government-cameras", frame[columns])


def names(census: Census) -> dict[str, str]:
    """The city as a whole, then every area: what a row can be about, and its name."""
    return {CITY: census.place.name} | {area.area_id: area.label for area in census.by_id.values()}


@per_census
def crime(census: Census) -> Table:
    """Reports by month of the city and every area, of every kind of crime.

    A month without a count has a row too, whose `coverage` says so.
    """
    return table("crime", _by_month(census, list(census.place.crimes)))


@per_census
def crime_by_weapon(census: Census) -> Table:
    """The same of offenses with each weapon, where the source tells it."""
    kinds = [
        kind
        for kind in census.crimes_by_area
        if kind not in census.place.crimes and len(census.place.crime_choices[kind]) == 1
    ]
    return table("crime-by-weapon", _by_month(census, kinds))


def _by_month(census: Census, kinds: Sequence[str]) -> pd.DataFrame:
    parts = [_months(census, kind, area) for kind in kinds for area in names(census)]
    frame = pd.DataFrame(
        {column: np.concatenate([part[column] for part in parts]) for column in parts[0]}
    )
    frame["area"] = frame["area_id"].map(names(census))
    frame["crime"] = frame["offense"].map(census.place.crime_labels)
    return month_rows(frame)[list(_CRIME_COLUMNS)]


def _months(census: Census, crime: str, area: str) -> dict[str, Any]:
    """One series as arrays: a frame for each of hundreds would take seconds."""
    offenses = census.place.crime_choices[crime]
    series = census.cube.monthly(None if area == CITY else area, offenses)
    return {
        "area_id": np.full(len(series.months), area, object),
        "offense": np.full(len(series.months), crime, object),
        "month": series.months,
        "reports": series.counts,
        "coverage": series.coverage,
        "basis": series.basis,
        "mean_12_months": series.means(),
    }


@per_census
def changes(census: Census) -> Table:
    """This year to date against the same days of the year before.

    Of the city and every area, of every kind of crime.
    """
    found = {
        (area, crime): (change, alone)
        for crime in census.place.crimes
        for area, change, alone in _changes_of(census, crime)
    }
    frame = pd.DataFrame(list(found), columns=["area_id", "offense"])
    frame.insert(1, "area", frame["area_id"].map(names(census)))
    frame["crime"] = frame["offense"].map(census.place.crime_labels)
    compared = change_rows([change for change, _ in found.values()], _CHANGE_COLUMNS)
    alone = pd.DataFrame([_alone(each) for _, each in found.values()], columns=_ALONE)
    alone["degrees_of_freedom"] = alone["degrees_of_freedom"].astype("Int64")
    return table("changes", frame.join(compared).join(alone))


@per_census
def crime_map(census: Census) -> Table:
    """What the maps of crime show of every area: of every kind, a whole year and the change."""
    labels = census.place.crime_labels
    parts = []
    for crime in census.place.crimes:
        part = crime_map_rows(census, crime)
        part.insert(2, "offense", crime)
        part.insert(3, "crime", labels[crime])
        parts.append(part)
    return table("crime-map", with_square_miles(pd.concat(parts, ignore_index=True)))


def _changes_of(census: Census, crime: str) -> Iterator[tuple[str, Change | None, Change | None]]:
    """The change of a kind of crime in the city, then in every area, and as it stands alone."""
    offenses = census.place.crime_choices[crime]
    city = year_to_date_change(census.cube, None, offenses)
    yield CITY, city, city
    by_area = crime_by_area(census.cube, offenses)
    for area in census.by_id:
        yield area, *((by_area.change(area), by_area.alone(area)) if by_area else (None, None))


def _alone(change: Change | None) -> dict[str, Any]:
    if change is None:
        return {"verdict_alone": "gap"}
    compared = change.comparison
    return {
        "p_value": max(compared.p_value, LEAST_P) if compared.is_tested else None,
        "verdict_alone": compared.verdict,
        **_dispersion(compared.dispersion),
    }


@per_census
def dispersion(census: Census) -> Table:
    """How much counts of every kind of crime vary on every level, and what ranges hold."""
    rows = [
        {
            "level": each.level,
            "offense": each.crime,
            "crime": census.place.crime_labels[each.crime],
            **_dispersion(each.dispersion),
            "unevenness": each.unevenness,
            "block_days": tried.block_days,
            "cases": tried.cases,
            "cases_held": tried.held,
            "cases_held_by_chance_alone": tried.plain,
        }
        for each in calibrations(census)
        for tried in each.tried
    ]
    frame = pd.DataFrame(rows).astype({"degrees_of_freedom": "Int64"})
    return table("dispersion", frame.astype({"dispersion": float, "unevenness": float}))


def _dispersion(found: Dispersion) -> dict[str, float | None]:
    """Empty where it could not be measured."""
    return {
        "dispersion": found.scale if found.is_measured else None,
        "degrees_of_freedom": found.degrees_of_freedom if found.is_measured else None,
    }


@per_census
def claims(census: Census) -> Table:
    """Every change that was claimed in public, beside the same change in public data.

    A claim that can mean several has a row for each; one whose counts are not public, one row.
    """
    empty = dict.fromkeys(_CLAIM_COLUMNS)
    rows = [empty | row for claim in census.place.claims for row in _claimed(census, claim)]
    return table("claims", with_counts(pd.DataFrame(rows, columns=_CLAIM_COLUMNS)))


def _claimed(census: Census, claim: Claim) -> Iterator[dict[str, Any]]:
    said = {"claim": claim.id, "said_on": claim.said_on, "quote": claim.quote}
    said |= {"quoted": "report" if claim.reported else "speaker", **_sourced(claim.source)}
    if claim.elsewhere:
        yield said | {"outcome": "not_public"}
    for change in claim.changes:
        found = check_claim(census, claim, change)
        for counted in found.checks or (None,):
            yield said | _checked(census, found, counted)


def _checked(census: Census, found: CheckedClaim, check: Check | None) -> dict[str, Any]:
    claimed = found.claimed
    counted = check.change if check else None
    said = claimed.percent
    return {
        "offense": claimed.crime,
        "crime": census.place.crime_labels[claimed.crime],
        "part": claimed.part,
        "claimed_percent": claimed.percent,
        "claimed_as": claimed.says if claimed.percent is not None else claimed.direction,
        "counted_percent": counted,
        "difference": None if counted is None or said is None else counted - said,
        "outcome": found.outcome,
        **period_days(check),
        "reports_before": check and check.was.reports,
        "reports": check and check.now.reports,
        "ratio_low": check and check.comparison.low,
        "ratio_high": check and check.comparison.high,
        "basis": check and next(each for each in _BASES if each in check.bases),
        "estimated": check and check.estimated,
        "part_fits": found.fits and found.fits.reports,
        "part_fits_low": found.fits and found.fits.low,
        "part_fits_high": found.fits and found.fits.high,
    }


@per_census
def data_coverage(census: Census) -> Table:
    """What the public files hold of every kind of crime and month."""
    return table("data-coverage", _of_place(census, months_held(census)))


@per_census
def placement(census: Census) -> Table:
    """Reports whose point lies in another area than they name, by area and year.

    Without rows where the release does not tell.
    """
    told = census.releases["crime"].tables.get("placement")
    frame = told.to_pandas() if told else pd.DataFrame(columns=["area_id", "year", *_PLACED])
    frame = frame.assign(area=[census.by_id[each].label for each in frame["area_id"]])
    types = dict.fromkeys(("year", *_PLACED), "int64")
    return table("placement", frame[["area_id", "area", "year", *_PLACED]].astype(types))


@per_census
def set_aside(census: Census) -> Table:
    """Records that are not counted, by file and reason; without rows where nothing is told."""
    told = census.releases["crime"].tables.get("set_aside")
    columns = ["file", "reason", "count"]
    frame = told.to_pandas() if told else pd.DataFrame(columns=columns)
    frame = frame[columns].rename(columns={"count": "records"}).astype({"records": "int64"})
    return table("set-aside", frame)


def _of_place(census: Census, frame: pd.DataFrame) -> pd.DataFrame:
    """Without the columns that a place cannot fill."""
    told = {column.name for column in columns_of(had(census))}
    return frame[[column for column in frame if column in told]]


def _sourced(source: Credit) -> dict[str, str]:
    return {
        "source": source.title,
        "publisher": source.publisher,
        "source_address": source.url,
    }


@per_census
def statements(census: Census) -> Table:
    """Every number of cameras in the whole city that was made public, by whomever."""
    rows = [
        {
            "statement": said.id,
            "made_public": said.published,
            "cameras_said": said.cameras,
            "said_as": said.says,
            "programme": said.programme,
            "contradicts": said.contradicts,
            **_sourced(said.source),
        }
        for said in census.place.published_figures
    ]
    return table("statements", pd.DataFrame(rows, columns=_STATEMENT_COLUMNS))
