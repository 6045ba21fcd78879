"""Coverage set beside crime, area by area: classes that stay put, and whether they go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from data.arithmetic.adjacency import adjacent_areas
from data.arithmetic.arrays import Floats, Range
from data.arithmetic.association import (
    BySizeAlone,
    Correlation,
    by_size_alone,
    partial_spearman,
    spearman,
    spearman_range,
)
from data.arithmetic.autocorrelation import Autocorrelation, morans_i, morans_range, row_weights
from data.arithmetic.denominator import Per
from data.arithmetic.effective_size import centers_km
from data.arithmetic.measures import MIN_EVENTS, unit_years
from data.arithmetic.moran_shuffles import links_between
from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.crime_beside import Time, YearOfCrime, years_of_crime
from data.findings.three_classes import ThreeClasses, of_cameras, of_crime

Verdict = Literal["unclear", "size_alone", "more", "less"]


@dataclass(frozen=True)
class Link:
    """Whether areas with more cameras have more crime, both by one denominator.

    `by_size` is what the sizes of the areas alone would give, `given_density` the correlation
    among areas alike in residents per km² (None where all or nothing hangs on it), `with_hidden`
    what it could be with the areas not shown: None where no limit on them is public.
    """

    found: Correlation
    by_size: BySizeAlone
    given_density: Correlation | None
    with_hidden: Range | None

    @property
    def beyond_size(self) -> bool:
        """Whether it is more, or less, than the sizes of the areas alone would give."""
        return not self.by_size.holds(self.found.rho)

    @property
    def hangs_on_density(self) -> bool:
        """Whether density makes it another one, to the two decimals that both are written with."""
        given = self.given_density or self.found
        pairs = ((given.rho, self.found.rho), (given.low, self.found.low))
        return any(round(one, 2) != round(other, 2) for one, other in pairs)

    @property
    def verdict(self) -> Verdict:
        """ "size_alone": a link that sizes, or how densely people live, may give by themselves."""
        if self.found.strength == "unclear":
            return "unclear"
        density = self.given_density
        if not self.beyond_size or (density and density.strength == "unclear"):
            return "size_alone"
        return "more" if self.found.is_positive else "less"


@dataclass(frozen=True)
class CoverageAndCrime:
    """Registered cameras and a year of reports, per km² or per 1,000 residents.

    `rows` is indexed by area id: `cameras` and `crime` (rates; missing where hidden or
    without a rate), `reports`, `camera_class` and `crime_class` (0, 1 or 2, from few to
    many; missing together with the rates), by the limits of `camera_classes` and
    `crime_classes`. `link` is None where too few areas differ. `few` areas had fewer than
    20 reports; `no_rate` have too few residents, cameras shown or not.
    """

    year: YearOfCrime
    rows: pd.DataFrame
    camera_classes: ThreeClasses
    crime_classes: ThreeClasses
    link: Link | None
    hidden: int
    no_rate: int
    few: int
    high_in_both: int
    low_in_both: int

    @property
    def window(self) -> Window:
        return self.year.window


@per_census
def comparable(census: Census) -> tuple[str, ...]:
    """The kinds of crime that set areas apart: those with limits between low and high."""
    kinds = census.place.crimes
    return tuple(kind for kind in kinds if any(of_crime(census, per, kind) for per in census.pers))


def coverage_and_crime(census: Census, per: Per, crime: str, time: Time) -> CoverageAndCrime | None:
    """None where no year of reports by area is whole, or either scale has no limits."""
    cameras, crimes = of_cameras(census, per), of_crime(census, per, crime)
    year = years_of_crime(census, crime).get(time)
    if year is None or cameras is None or crimes is None:
        return None
    size = census.exposures(per)
    rates = year.reports / unit_years(size, year.window)
    rows = pd.DataFrame(
        {
            "cameras": census.areas[per],
            "crime": rates,
            "reports": year.reports,
            "camera_class": cameras.of(census.areas[per]),
            "crime_class": crimes.of(rates),
        }
    )
    hidden = ~census.areas["shown"] & size.notna()
    return CoverageAndCrime(
        year,
        rows,
        cameras,
        crimes,
        _link(census, rows, hidden, size),
        hidden=int(hidden.sum()),
        no_rate=int(size.isna().sum()),
        few=int((year.reports[rows["cameras"].notna()] < MIN_EVENTS).sum()),
        high_in_both=int((rows["camera_class"].eq(2) & rows["crime_class"].eq(2)).sum()),
        low_in_both=int((rows["camera_class"].eq(0) & rows["crime_class"].eq(0)).sum()),
    )


@dataclass(frozen=True)
class Together:
    """What both denominators say of cameras and crime: the links that can be given."""

    links: Mapping[Per, Link]


def together(both: Mapping[Per, CoverageAndCrime | None]) -> Together:
    """The two denominators told together, since either alone would mislead."""
    return Together({per: found.link for per, found in both.items() if found and found.link})


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


def _link(census: Census, rows: pd.DataFrame, hidden: pd.Series, size: pd.Series) -> Link | None:
    shown = rows.dropna(subset=["cameras", "crime"])
    x, y = shown["cameras"].to_numpy(float), shown["crime"].to_numpy(float)
    points, sizes = _points(census, shown.index), size[shown.index].to_numpy(float)
    try:
        found = spearman(x, y, points)
    except ValueError:
        return None
    most, with_hidden = census.most_hidden, None
    if most is not None and hidden.any():
        unknown = rows.loc[hidden, "crime"].to_numpy(float)
        with_hidden = spearman_range(x, y, (most / size[hidden]).to_numpy(float), unknown)
    try:
        density = _density(census)[shown.index].to_numpy(float)
        given_density = partial_spearman(x, y, density, points)
    except ValueError:
        given_density = None
    links = links_between(adjacent_areas(census.map_features["area"]), list(shown.index))
    alone = by_size_alone(x * sizes, sizes, y, links)
    return Link(found, alone, given_density, with_hidden)


def _density(census: Census) -> pd.Series:
    """Residents per km²."""
    return census.areas["residents"] / census.areas["area_km2"]


def _points(census: Census, ids: pd.Index) -> Floats:
    centers = centers_km(census.map_features["area"])
    return np.array([centers[str(area)] for area in ids], np.float64).reshape(-1, 2)


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
