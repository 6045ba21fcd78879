"""The view of the page that compares: two to six areas, or larger areas made of them."""

from __future__ import annotations

from dataclasses import dataclass

from components.views.area import Measure, read_language, read_measure, read_units
from components.views.asked import Asked, Params, Reader
from data.arithmetic.units import Units
from data.census.census import Census
from data.findings.comparables import comparable_areas, windows_by_crime
from data.findings.comparison import WindowName

MOST = 6  # beyond, nobody can tell them apart
FEWEST = 2


@dataclass(frozen=True)
class CompareView:
    """What is chosen: areas in order, by key, denominator, crime, window, language, units."""

    chosen: tuple[str, ...]
    per: Measure
    crime: str
    window: WindowName
    lang: str
    units: Units


def read(census: Census, params: Params) -> Asked[CompareView]:
    """The first `MOST` areas that are known are taken, each once; a window that a kind of crime
    lacks gives way to the first that it has."""
    reader, usual = Reader(params), next(iter(census.place.crimes))
    per = read_measure(reader, census)
    crime = reader.choice("crime", census.place.crimes, usual)
    lang, units = read_language(reader, census), read_units(reader, census)
    chosen = _areas(reader, census)
    window = _window(reader, census, crime, _first_window(census, usual))
    return reader.asked("compare", CompareView(chosen, per, crime, window, lang, units), census)


def read_two(census: Census, params: Params) -> Asked[CompareView]:
    """The same for what needs areas to compare: fewer than two are a fault."""
    asked = read(census, params)
    return asked if len(asked.view.chosen) >= FEWEST else asked.with_fault("areas")


def _areas(reader: Reader, census: Census) -> tuple[str, ...]:
    known = comparable_areas(census)
    named = [part.strip() for part in reader.text("areas").split(",") if part.strip()]
    usable = tuple(dict.fromkeys(part for part in named if part in known))
    if not set(named) <= set(known):
        reader.wrong("areas")
    if len(usable) > MOST:
        reader.wrong("most")
    reader.chose("areas", ",".join(usable[:MOST]), "")
    return usable[:MOST]


def _window(reader: Reader, census: Census, crime: str, usual: WindowName) -> WindowName:
    given, windows = reader.text("window"), windows_by_crime(census)[crime]
    if given not in ("", "year", *windows):
        reader.wrong("window")
    window = next((name for name in windows if name == given), _first_window(census, crime))
    reader.chose("window", window, usual)
    return window


def _first_window(census: Census, crime: str) -> WindowName:
    """The year where it can be given, else the first that can."""
    windows = list(windows_by_crime(census)[crime])
    return "year" if "year" in windows or not windows else windows[0]
