"""The comparison a visitor chose, which lives in the page's address and nowhere else."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from components.views.area_view import Measure, read_view
from data.findings.comparison import WindowName

MOST = 6  # beyond, nobody can tell them apart
FEWEST = 2


@dataclass(frozen=True)
class ComparisonView:
    """What is chosen: areas and groups in order, the denominator, crime, window, language."""

    chosen: tuple[str, ...]
    per: Measure
    crime: str
    window: WindowName
    lang: str


def read_comparison(
    params: Mapping[str, str],
    known: Collection[str],
    crimes: Collection[str],
    windows: Mapping[str, Collection[WindowName]],
    languages: Collection[str],
) -> tuple[ComparisonView, list[str]]:
    """The comparison an address asks for, and the names of parameters it gets wrong.

    `windows` are those that each crime has. What is wrong falls away or falls back to
    the default, and is never shown.
    """
    common = {name: params[name] for name in ("per", "crime", "lang") if name in params}
    view, faults = read_view(common, (), crimes, languages)
    named = [part.strip() for part in params.get("areas", "").split(",") if part.strip()]
    usable = list(dict.fromkeys(part for part in named if part in known))
    found: list[str] = [*faults]
    if not set(named) <= set(known):
        found.append("areas")
    if len(usable) > MOST:
        found.append("most")
    allowed = list(windows[view.crime])
    given = (params.get("window") or "").strip()
    window: WindowName = next((name for name in allowed if name == given), "year")
    if given and given != window:
        found.append("window")
    if window not in allowed and allowed:
        window = allowed[0]
    return ComparisonView(tuple(usable[:MOST]), view.per, view.crime, window, view.lang), found
