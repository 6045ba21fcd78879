"""The limits between low, middle and high crime, drawn once and then kept.

A map can be compared with an earlier one only where both have the same limits. So a release
takes those of the one before, and draws what that one lacks: all, for the first. Where reports
are counted in another way since, or a kind of crime is made up of other offenses, the limits
of before mean nothing any more, and are drawn anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from data.arithmetic.cube import CrimeCube
from data.arithmetic.denominator import PERS, Per, exposures
from data.arithmetic.measures import unit_years
from data.arithmetic.thirds import set_apart
from data.arithmetic.whole_year import newest_year
from data.place import Place
from data.published.break_days import break_days
from data.published.release import Release
from data.published.schema import BREAK_REASONS, CODING, PLACING

_Row = dict[str, Any]


@dataclass(frozen=True)
class Drawing:
    """What limits are drawn by: the areas, and the release before, whose limits stay.

    `before` is None where there was none, or all are to be drawn anew.
    """

    areas: Release
    before: Release | None = None


def class_limits(
    place: Place,
    tables: Mapping[str, pa.Table],
    breaks: Sequence[Mapping[str, str]],
    drawing: Drawing | None,
) -> dict[str, list[_Row]]:
    """What a release says of its limits, as a fact `classes`; nothing where the place's file
    fixes them. One row for each kind of crime and denominator that sets areas apart."""
    if drawing is None or place.crime.classes:
        return {}
    cube = _cube(place, tables, breaks, drawing.areas)
    earlier = drawing.before.facts.get("classes", ()) if drawing.before else ()
    stays = {(row["crime"], row["per"]): row for row in _still_good(place, cube, earlier)}
    rows = (
        stays.get((crime, per)) or _drawn(place, cube, drawing.areas, crime, per)
        for crime in place.crimes
        for per in PERS
    )
    return {"classes": [row for row in rows if row]}


def _cube(
    place: Place,
    tables: Mapping[str, pa.Table],
    breaks: Sequence[Mapping[str, str]],
    areas: Release,
) -> CrimeCube:
    told = {"breaks_in_method": breaks}
    days = {
        reason: {each: break_days(told, each, reason) for each in place.offense_ids}
        for reason in BREAK_REASONS
    }
    return CrimeCube(
        areas.tables["areas"]["area_id"].to_pylist(),
        place.offense_ids,
        counts=tables["counts"].to_pandas(date_as_object=False),
        coverage=tables["coverage"].to_pandas(),
        city_months=tables["city_months"].to_pandas(),
        breaks=days[PLACING],
        recodings=days[CODING],
    )


def _still_good(place: Place, cube: CrimeCube, earlier: Iterable[_Row]) -> Iterator[_Row]:
    """The rows that mean today what they meant when they were drawn."""
    for row in earlier:
        offenses = place.crimes.get(row["crime"], ())
        same = row["offenses"] == list(offenses)
        if same and not any(day.isoformat() > row["first"] for day in cube.breaks_in(offenses)):
            yield row


def _drawn(place: Place, cube: CrimeCube, areas: Release, crime: str, per: Per) -> _Row | None:
    """The limits of a kind of crime by the newest whole year; None where nothing sets apart."""
    offenses = place.crimes[crime]
    year = newest_year(cube, offenses)
    reports = cube.totals_by_area(offenses, year) if year else None
    if year is None or reports is None:
        return None
    frame = areas.tables["areas"].drop(["geometry"]).to_pandas().set_index("area_id")
    size = exposures(frame, per, place.areas.min_residents_for_rates).dropna()
    counts = reports[size.index]
    found = set_apart(counts.to_numpy(), (counts / unit_years(size, year)).to_numpy(float))
    return found and {
        "crime": crime,
        "offenses": list(offenses),
        "per": per,
        "limits": list(found.limits),
        "sizes": list(found.sizes),
        "first": year.first.isoformat(),
        "through": year.last.isoformat(),
    }
