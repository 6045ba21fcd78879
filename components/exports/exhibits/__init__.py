"""Every figure that can leave the site, by its name in the address: one file a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components.charts.palette import Palette
from components.exports.exhibits import claims, compare, coverage, neighborhood, spread
from components.exports.exhibits.exhibit import Exhibit
from components.wording.en import English
from data.census.census import Census

# What a visitor chose, as the address says it, to the figure; None where there is none to show.
Builder = Callable[[Census, Mapping[str, str], English, Palette], Exhibit | None]

EXHIBITS: dict[str, Builder] = {
    "coverage-map": coverage.coverage_map,
    "crime-trend": coverage.crime_trend,
    "areas": coverage.areas,
    "standing": neighborhood.standing,
    "area-crime-trend": neighborhood.crime_trend,
    "crime-by-size": neighborhood.crime_by_size,
    "kinds-of-crime": neighborhood.kinds_of_crime,
    "neighbors": neighborhood.neighbors,
    "compared-cameras": compare.cameras,
    "compared-crime": compare.crime,
    "compared-trends": compare.trends,
    "compared": compare.figures_of_all,
    "lorenz": spread.lorenz,
    "coverage-and-crime-map": spread.both_map,
    "coverage-and-crime": spread.scatter,
    "spread": spread.areas,
    "change-by-day": claims.days,
    "claims": claims.claims,
    "cameras-said": claims.cameras_said,
}
