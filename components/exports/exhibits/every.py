"""Every figure that can leave the site, by its name in the address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from components.charts.palette import Palette
from components.exports.exhibits import (
    camera_numbers,
    claims,
    compare,
    coverage,
    crime_map,
    neighborhood,
    quality,
    spread,
)
from components.exports.exhibits.exhibit import Exhibit
from components.views import claims as claims_view
from components.views import compare as compare_view
from components.views import coverage as coverage_view
from components.views import neighborhood as neighborhood_view
from components.views import spread as spread_view
from components.views import text as text_view
from components.views.asked import Asked, Read
from components.wording.site import SiteWords
from data.census.census import Census


@dataclass(frozen=True)
class OfView:
    """How the view that a figure is of is read, and how the figure is made of it.

    `build` gives None where the view has no such figure.
    """

    read: Read
    build: Callable[[Census, Asked[Any], SiteWords, Palette], Exhibit | None]


EXHIBITS: dict[str, OfView] = {
    "coverage-map": OfView(coverage_view.read, coverage.coverage_map),
    "crime-map": OfView(coverage_view.read, crime_map.crime_map),
    "government-map": OfView(coverage_view.read, coverage.government_map),
    "crime-trend": OfView(coverage_view.read, coverage.crime_trend),
    "areas": OfView(coverage_view.read, coverage.areas),
    "standing": OfView(neighborhood_view.read_one, neighborhood.standing),
    "area-crime-trend": OfView(neighborhood_view.read_one, neighborhood.crime_trend),
    "crime-by-size": OfView(neighborhood_view.read_one, neighborhood.crime_by_size),
    "kinds-of-crime": OfView(neighborhood_view.read_one, neighborhood.kinds_of_crime),
    "neighbors": OfView(neighborhood_view.read_one, neighborhood.neighbors),
    "compared-cameras": OfView(compare_view.read_two, compare.cameras),
    "compared-crime": OfView(compare_view.read_two, compare.crime),
    "compared-change": OfView(compare_view.read_two, compare.change),
    "compared-trends": OfView(compare_view.read_two, compare.trends),
    "compared": OfView(compare_view.read_two, compare.figures_of_all),
    "lorenz": OfView(spread_view.read, spread.lorenz),
    "cameras-and-crime": OfView(spread_view.read, spread.plain_maps),
    "coverage-and-crime-map": OfView(spread_view.read, spread.both_map),
    "coverage-and-crime": OfView(spread_view.read, spread.scatter),
    "spread": OfView(spread_view.read, spread.areas),
    "change-by-day": OfView(claims_view.read, claims.days),
    "claims": OfView(claims_view.read, claims.claims),
    "cameras-said": OfView(text_view.reader_of("cameras"), camera_numbers.cameras_said),
    "data-coverage": OfView(text_view.reader_of("quality"), quality.coverage),
}
