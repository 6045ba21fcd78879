"""Coverage set beside crime, area by area: classes that stay put, and whether they go together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arithmetic.adjacency import adjacent_areas
from data.arithmetic.arrays import Range
from data.arithmetic.association import (
    Autocorrelation,
    Correlation,
    morans_i,
    morans_range,
    row_weights,
    spearman,
    spearman_range,
)
from data.arithmetic.denominator import Per
from data.arithmetic.measures import MIN_EVENTS, unit_years
from data.arithmetic.periods import Window, trailing
from data.census.census import Census


@dataclass(frozen=True)
class CoverageAndCrime:
    """Registered cameras and a year of reports, per km² or per 1,000 residents.

    `rows` is indexed by area id: `cameras` and `crime` (rates; missing where hidden or
    without a rate), `reports`, `camera_class` and `crime_class` (0, 1 or 2, from few to
    many; missing together with the rates). The two limits of each are `camera_breaks`
    and `crime_breaks`. Ranges are what could be with the `hidden` areas in: None where
    none are hidden, or no limit on a hidden figure is public. `few` areas had fewer than
    20 reports; `no_rate` have too few residents, cameras shown or not.
    """

    window: Window
    rows: pd.DataFrame
    camera_breaks: tuple[float, float]
    crime_breaks: tuple[float, float]
    correlation: Correlation | None
    correlation_range: Range | None
    hidden: int
    no_rate: int
    few: int
    high_in_both: int
    low_in_both: int


def comparable(census: Census) -> tuple[str, ...]:
    """The kinds of crime frequent enough to set areas apart: those the place has limits for."""
    classes = census.place.crime.classes
    return tuple(classes.per_km2) if classes else ()


def camera_breaks(census: Census, per: Per) -> tuple[float, float] | None:
    """The lowest two limits of the map of cameras, which the camera release fixes.

    Its limits follow natural breaks, whose upper classes hold a few extreme areas, so
    the lowest two make three classes of some size. None where there are fewer.
    """
    limits = census.breaks(per)
    return (limits[0], limits[1]) if len(limits) >= 2 else None


def coverage_and_crime(census: Census, per: Per, crime: str) -> CoverageAndCrime | None:
    """None where no year of reports by area is complete, or either scale has no limits."""
    offenses, classes = census.place.crime_choices[crime], census.place.crime.classes
    through = census.cube.data_through(offenses)
    of_cameras = camera_breaks(census, per)
    if through is None or classes is None or of_cameras is None:
        return None
    window = trailing(through)[1]
    reports = census.cube.totals_by_area(offenses, window)
    if reports is None:
        return None
    of_crime = getattr(classes, per)[crime]
    size = census.exposures(per)
    rates = reports / unit_years(size, window)
    rows = pd.DataFrame(
        {
            "cameras": census.areas[per],
            "crime": rates,
            "reports": reports,
            "camera_class": _class_of(census.areas[per], of_cameras),
            "crime_class": _class_of(rates, of_crime),
        }
    )
    hidden = ~census.areas["shown"] & size.notna()
    correlation, correlation_range = _correlation(census, rows, hidden, size)
    return CoverageAndCrime(
        window,
        rows,
        of_cameras,
        of_crime,
        correlation,
        correlation_range,
        hidden=int(hidden.sum()),
        no_rate=int(size.isna().sum()),
        few=int((reports[rows["cameras"].notna()] < MIN_EVENTS).sum()),
        high_in_both=int((rows["camera_class"].eq(2) & rows["crime_class"].eq(2)).sum()),
        low_in_both=int((rows["camera_class"].eq(0) & rows["crime_class"].eq(0)).sum()),
    )


def far_out(rows: pd.DataFrame) -> pd.Series:
    """The areas worth a name: with most of either, and where the two differ most in rank."""
    rank = rows[["cameras", "crime"]].rank()
    apart = rank["cameras"] - rank["crime"]
    worth = [
        rows["cameras"].idxmax(),
        rows["crime"].idxmax(),
        apart.idxmin(),
        apart.idxmax(),
        rank.sum(axis=1).idxmin(),
    ]
    return pd.Series(rows.index.isin(worth), index=rows.index)


def _class_of(rates: pd.Series, limits: Sequence[float]) -> pd.Series:
    """0, 1 or 2; a rate on a limit is in the class below it."""
    classes = np.searchsorted(np.asarray(limits), rates.to_numpy(float), side="left")
    return pd.Series(classes, index=rates.index).where(rates.notna())


def _correlation(
    census: Census, rows: pd.DataFrame, hidden: pd.Series, size: pd.Series
) -> tuple[Correlation | None, Range | None]:
    shown = rows.dropna(subset=["cameras", "crime"])
    x, y = shown["cameras"].to_numpy(float), shown["crime"].to_numpy(float)
    try:
        found = spearman(x, y)
    except ValueError:
        return None, None
    most = census.most_hidden
    if most is None or not hidden.any():
        return found, None
    unknown = rows.loc[hidden, "crime"].to_numpy(float)
    return found, spearman_range(x, y, (most / size[hidden]).to_numpy(float), unknown)


@dataclass(frozen=True)
class Clustering:
    """Whether like coverage lies side by side, and what it could be with hidden areas in."""

    found: Autocorrelation
    could_be: Range | None
    hidden: int


def clustering(census: Census, per: Per) -> Clustering | None:
    """Moran's I of the cameras; None where too few areas with neighbors are shown."""
    beside_each = adjacent_areas(census.map_features["area"])
    cameras, size = census.areas[per], census.exposures(per)
    hidden = ~census.areas["shown"] & size.notna()
    shown = cameras.dropna()
    try:
        found = morans_i(shown.to_numpy(float), row_weights(beside_each, list(shown.index)))
    except ValueError:
        return None
    most = census.most_hidden
    if most is None or not hidden.any():
        return Clustering(found, None, int(hidden.sum()))
    with_hidden = cameras[cameras.notna() | hidden]
    highest = (most / size.reindex(with_hidden.index)).to_numpy(float)
    weights = row_weights(beside_each, list(with_hidden.index))
    could_be = morans_range(with_hidden.to_numpy(float), highest, weights)
    return Clustering(found, could_be, int(hidden.sum()))
