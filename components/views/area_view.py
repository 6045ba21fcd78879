"""The view a visitor chose, which lives in the page's address and nowhere else."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

Measure = Literal["per_km2", "per_1000_residents"]
MEASURES: tuple[Measure, ...] = ("per_km2", "per_1000_residents")
SORTS = ("most", "least", "name", "reports", "rise", "fall")

Fault = Literal["area", "per", "crime", "sort", "lang", "date"]


@dataclass(frozen=True)
class View:
    """What is chosen: an area (None: the city), measure, crime, order of the table, language."""

    area: str | None
    per: Measure
    crime: str
    sort: str
    lang: str


def read_view(
    params: Mapping[str, str],
    areas: Collection[str],
    crimes: Collection[str],
    languages: Collection[str],
) -> tuple[View, list[Fault]]:
    """The view an address asks for, and the names of parameters it gets wrong.

    A wrong value falls back to the default; it is never shown, so that a crafted
    link cannot put its words on the page.
    """
    faults: list[Fault] = []

    def choice(name: Fault, allowed: Collection[str], default: str | None) -> str | None:
        given = (params.get(name) or "").strip()
        if not given or given in allowed:
            return given or default
        faults.append(name)
        return default

    view = View(
        area=choice("area", areas, None),
        per="per_1000_residents"
        if choice("per", MEASURES, MEASURES[0]) == MEASURES[1]
        else MEASURES[0],
        crime=choice("crime", crimes, next(iter(crimes))) or "",
        sort=choice("sort", SORTS, SORTS[0]) or "",
        lang=choice("lang", languages, next(iter(languages))) or "",
    )
    if "date" in params:
        faults.append("date")  # the page always shows the newest data
    return view, faults
