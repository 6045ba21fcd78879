"""The tables behind the figures: what each figure draws, as rows of the data dictionary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from data.arithmetic.denominator import Per
from data.arithmetic.periods import Window
from data.arithmetic.units import Units
from data.census.census import Census
from data.findings.comparison import (
    camera_bounds,
    camera_density,
    crime_figure,
    group_change,
    least_density,
    monthly_rate,
)
from data.findings.coverage_and_crime import CoverageAndCrime
from data.findings.crime_map import CrimeMap
from data.findings.evenness import Evenness
from data.findings.funnel import Funnel
from data.findings.government import GovernmentList
from data.findings.groups import Group
from data.findings.neighborhood import KindOfCrime
from data.findings.trend import CrimeByArea, together
from data.tables.rows import (
    CHANGE_COLUMNS,
    CRIME_RATES,
    area_rows,
    change_rows,
    crime_map_rows,
    month_rows,
)
from data.tables.square_miles import in_square_miles, with_square_miles
from data.tables.table import Table, table

_CAMERA_RATES: dict[Per, str] = {
    "per_km2": "cameras_per_km2",
    "per_1000_residents": "cameras_per_1000_residents",
}


def camera_rate(per: Per, units: Units = "metric") -> str:
    """The column that holds cameras per unit, of land or of residents."""
    return _in(units, _CAMERA_RATES[per])


def crime_rate(per: Per, units: Units = "metric") -> str:
    """The column that holds reports per unit, of land or of residents."""
    return _in(units, CRIME_RATES[per])


def camera_range(per: Per, units: Units) -> tuple[str, str]:
    """The columns that hold the least and the most that a camera rate can be."""
    return _range(per, units, "cameras_low", "cameras_high")


def crime_range(per: Per, units: Units) -> tuple[str, str]:
    """The columns that hold the ends of the interval of a crime rate."""
    return _range(per, units, "rate_low", "rate_high")


def _range(per: Per, units: Units, low: str, high: str) -> tuple[str, str]:
    return (low, high) if per != "per_km2" else (_in(units, low), _in(units, high))


def _in(units: Units, column: str) -> str:
    return in_square_miles(column) if units == "us" else column


def areas_table(census: Census, changes: CrimeByArea | None = None) -> Table:
    """Every area with its public figures, and its crime where `changes` has it."""
    frame = area_rows(census)
    if changes:
        rows = changes.rows.loc[frame["area_id"]]
        frame["reports_12_months"] = rows["year"].to_numpy()
        frame["year_last_day"] = changes.year.last
        compared = [changes.change(area) for area in frame["area_id"]]
        frame = frame.join(change_rows(compared, CHANGE_COLUMNS))
    return table("areas", with_square_miles(frame))


def crime_map_table(census: Census, crime: str, drawn: CrimeMap) -> Table:
    """Every area with the whole year's reports and rates of one kind of crime, and its change.

    Its class is that on the map `drawn`; of a map of changes the verdict is the class.
    """
    frame = crime_map_rows(census, crime)
    classes = drawn.classes.reindex(frame["area_id"]).astype("Float64").astype("Int64") + 1
    before_change = frame.columns.get_loc("before_first_day")
    frame.insert(before_change, "map_class", None if drawn.changes else classes.to_numpy())
    return table("crime-map", with_square_miles(frame))


def government_map_table(census: Census, found: GovernmentList) -> Table:
    """Every area with its places on the list of government cameras, and its class on the map."""
    return table(
        "government-map",
        pd.DataFrame(
            {
                "area_id": census.areas.index,
                "area": census.areas["label"].to_numpy(),
                "locations": found.by_area.to_numpy(),
                "map_class": found.classes.astype("int64").to_numpy() + 1,
                "list_published": found.published,
            }
        ),
    )


def trend_table(trend: pd.DataFrame) -> Table:
    """Reports by month, as data.findings.trend.monthly_trend gives them."""
    frame = trend.rename(columns={"count": "reports", "mean": "mean_12_months"})
    columns = ["month", "reports", "mean_12_months", "basis"]
    return table("crime-by-month", month_rows(frame)[columns])


def funnel_table(census: Census, found: Funnel) -> Table:
    """Every area, and where it stands for its size; with few residents it has no rate."""
    areas = found.areas.reindex(census.areas.index)
    return table(
        "crime-by-size",
        pd.DataFrame(
            {
                "area_id": areas.index,
                "area": census.areas["label"].to_numpy(),
                "residents": census.areas["residents"].to_numpy(),
                "reports_12_months": areas["reports"].astype("Int64").to_numpy(),
                "year_last_day": found.window.last,
                "reports_per_1000_residents": areas["rate"].to_numpy(),
                "place_in_funnel": areas["place"].to_numpy(),
            }
        ),
    )


def kinds_table(kinds: Sequence[KindOfCrime], labels: Mapping[str, str]) -> Table:
    """Every kind of crime: twelve months, and this year to date against the year before."""
    frame = pd.DataFrame(
        {
            "crime": [labels[kind.crime] for kind in kinds],
            "reports_12_months": pd.array([kind.reports for kind in kinds], "Int64"),
            "year_last_day": [kind.year.last if kind.year else None for kind in kinds],
        }
    )
    changes = change_rows([kind.change for kind in kinds], CHANGE_COLUMNS)
    return table("kinds-of-crime", frame.join(changes))


def compared_table(
    census: Census,
    groups: Mapping[str, Group],
    offenses: Sequence[str],
    window: Window | None,
    per: Per,
) -> Table:
    """Areas and groups of areas, by name, each with its figures and their intervals."""
    rows = []
    for name, of in groups.items():
        crime = crime_figure(census, of, offenses, window, per) if window else None
        rate = crime.rate if crime else None
        low, high = camera_bounds(census, of, per) or (least_density(census, of, per), None)
        rows.append(
            {
                "area_id": of.areas[0] if len(of.areas) == 1 and not of.ward else None,
                "area": name,
                **({"is_estimate": of.is_estimate} if census.place.areas.wards else {}),
                "camera_figure": _state(of) if census.has_cameras else None,
                "cameras": of.cameras,
                # With areas not shown, there is no figure: only what it is at the least.
                camera_rate(per): None if of.hidden else camera_density(census, of, per),
                "cameras_low": low,
                "cameras_high": high,
                "area_km2": of.area_km2,
                **({"residents": of.residents} if census.has_residents else {}),
                "reports_in_window": crime.reports if crime else None,
                "window_first_day": window.first if window else None,
                "window_last_day": window.last if window else None,
                crime_rate(per): rate.value if rate else None,
                "rate_low": rate.low if rate else None,
                "rate_high": rate.high if rate else None,
            }
        )
    frame = pd.DataFrame(rows).astype({"cameras": "Int64", "reports_in_window": "Int64"})
    numbers = [camera_rate(per), "cameras_low", "cameras_high", crime_rate(per)]
    numbers += ["rate_low", "rate_high", "area_km2"]
    frame[numbers] = frame[numbers].astype(float)
    changes = together([group_change(census, of, offenses) for of in groups.values()])
    compared = with_square_miles(frame).join(change_rows(changes, CHANGE_COLUMNS))
    return table("compared", compared)


def _state(of: Group) -> str:
    if of.cameras is None:
        return "not shown"
    return "in part" if of.hidden else "shown"


def rates_by_month_table(
    census: Census, groups: Mapping[str, Group], offenses: Sequence[str], per: Per
) -> Table:
    """Monthly rates of areas and groups, one below the other.

    One without a rate has a single row, of no month.
    """
    month_rate = f"month_{crime_rate(per)}"
    parts = []
    for name, of in groups.items():
        trend = monthly_rate(census, of, offenses, per)
        known = trend if trend is not None and len(trend) else pd.DataFrame({"month": [None]})
        parts.append(known.assign(area=name))
    columns = {"count": month_rate, "mean": "mean_rate_12_months"}
    frame = pd.concat(parts).rename(columns=columns)
    names = ["area", "month", *columns.values()]
    return table("rates-by-month", with_square_miles(frame.reindex(columns=names)))


def curves_table(curves: Mapping[str, Evenness]) -> Table:
    """The Lorenz curves, by the name of what each is over."""
    frame = pd.concat(each.ranged_curve.assign(base_name=name) for name, each in curves.items())
    return table(
        "lorenz-curves",
        pd.DataFrame(
            {
                "base": frame["base_name"].to_numpy(),
                "share_of_base": frame["base"].to_numpy(),
                "share_of_cameras": frame["cameras"].to_numpy(),
                "share_of_cameras_low": frame["low"].to_numpy(),
                "share_of_cameras_high": frame["high"].to_numpy(),
            }
        ),
    )


def both_table(
    census: Census, found: CoverageAndCrime | None, curves: Mapping[str, Evenness], per: Per
) -> Table:
    """Every area with its coverage and its crime, their classes, and location quotients."""
    frame = area_rows(census)[["area_id", "area", "camera_figure", camera_rate(per)]]
    ids = frame["area_id"]
    if found:
        rows = found.rows.loc[ids]
        frame[crime_rate(per)] = rows["crime"].to_numpy()
        frame["reports_in_window"] = rows["reports"].to_numpy()
        frame["window_first_day"] = found.window.first
        frame["window_last_day"] = found.window.last
        frame["counted_by"] = found.year.counted_by
        for name in ("camera_class", "crime_class"):
            frame[name] = (rows[name].astype("Float64").astype("Int64") + 1).to_numpy()
    for name, each in curves.items():
        of = each.quotients.reindex(ids)
        frame[f"quotient_{name}"] = of["quotient"].to_numpy()
        frame[f"quotient_{name}_low"] = of["low"].to_numpy()
        frame[f"quotient_{name}_high"] = of["high"].to_numpy()
    return table("coverage-and-crime", with_square_miles(frame))


def days_table(days: pd.DataFrame) -> Table:
    """The change by the day that is chosen, as data.findings.claims.around gives it."""
    return table(
        "change-by-day",
        pd.DataFrame(
            {
                "day": days["day"],
                "reports_before": days["was"],
                "reports": days["now"],
                "counted_percent": days["change"],
                "ratio_low": days["low"].astype(float),
                "ratio_high": days["high"].astype(float),
                "verdict": days["verdict"],
                "estimated": days["estimated"].astype(bool),
            }
        ),
    )
