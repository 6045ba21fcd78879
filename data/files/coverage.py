"""Outlines as a coverage: no two overlap, no sliver lies between them, and borders are shared.

Cities draw their areas one by one, so real outlines overlap by a strip, leave slivers, or have
a corner on a border that the neighbor does not have. That is mended here, and told; outlines
that overlap by more are two drawings of the city, and nobody knows which one is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from data.files.called import called
from data.files.faults import SourceError

# What may move from one area to another. Half a hectare is also what the audit takes for a gap
# between two drawings of one line, and no place (data.registry.audit.pieces).
MAX_MOVED_M2 = 5_000
MAX_MOVED_SHARE = 0.01  # of the area that loses it
_SLIVER_DEG = 2 / 111_320  # a gap as narrow is none: about two metres
_LEAST_M2 = 1.0  # maps are drawn to about a metre
_MOST_NAMED = 3  # in a refusal
_MOST_TOLD = 10

Shapes = npt.NDArray[np.object_]


class Moved(NamedTuple):
    """Surface that was in two areas, or in none (`gives` is ""), and now is in one alone.

    Areas are named as their file has them, with their ids.
    """

    gives: str
    takes: str
    m2: float

    def __str__(self) -> str:
        where = f"from {self.gives}" if self.gives else "of no area"
        return f"{self.m2:,.0f} m² {where} to {self.takes}"


def _size(m2: float) -> str:
    return f"{m2:,.0f} m²" if m2 >= 1 else "less than 1 m²"


class Coverage(NamedTuple):
    """Outlines that fit, as they came but for what was `moved`, the most first."""

    areas: gpd.GeoDataFrame
    moved: tuple[Moved, ...] = ()

    @property
    def told(self) -> str:
        """What was mended, "" where nothing was."""
        if not self.moved:
            return ""
        named, rest = self.moved[:_MOST_TOLD], len(self.moved) - _MOST_TOLD
        more = f"; and {rest} more" if rest > 0 else ""
        every = sum(each.m2 for each in self.moved)
        return f"outlines mended, {every:,.0f} m² in all: {'; '.join(map(str, named))}{more}"


def as_coverage(areas: gpd.GeoDataFrame, projection: str, name: str) -> Coverage:
    """Mend outlines (`area_id`, EPSG:4326) so that they fit each other; `name` is their file,
    which calls them `own_name` or `source_id`, where that is known.

    An overlap goes to the area that it has the longest border with, as does a gap of up to
    about two metres; wider gaps stay, as does what is smaller than a square metre. Raises
    SourceError where more would move than MAX_MOVED_M2 or MAX_MOVED_SHARE.
    """
    mended = areas.set_geometry(clean(areas.geometry.to_numpy()), crs=areas.crs)
    old, new = (frame.geometry.to_crs(projection).to_numpy() for frame in (areas, mended))
    names = list(called(areas).values())
    moved = _moved(names, old, new)
    if not moved:
        return Coverage(areas)
    _require_small(name, moved, dict(zip(names, shapely.area(old), strict=True)))
    return Coverage(mended, tuple(moved))


def clean(outlines: Shapes) -> Shapes:
    """Outlines (degrees) without overlaps, slivers and unmatched corners (coverage cleaning of
    GEOS); those that need nothing are returned as they are."""
    cleaned: Shapes = shapely.coverage_clean(outlines, gap_width=_SLIVER_DEG)
    return np.where(_same(outlines, cleaned), outlines, cleaned)


def untangle(outlines: Shapes, name: str) -> Shapes:
    """Outlines none of which crosses itself: the loops that a slip of the hand made are cut off.

    Raises SourceError, naming the record of the file `name`, where that would change its
    surface by more than MAX_MOVED_SHARE.
    """
    tangled = np.flatnonzero(~shapely.is_valid(outlines))
    if not len(tangled):
        return outlines
    mended = outlines.copy()
    mended[tangled] = [_polygons(shapely.make_valid(each)) for each in outlines[tangled]]
    before, after = shapely.area(outlines), shapely.area(mended)
    wrong = np.flatnonzero(np.abs(after - before) > MAX_MOVED_SHARE * after)
    if len(wrong):
        raise SourceError(
            f"{name}: the outline of record {wrong[0] + 1} crosses itself, and without the "
            f"crossing it would change by more than {MAX_MOVED_SHARE:.0%} of its surface "
            f"({len(wrong)} such). Draw it anew, or export the file again."
        )
    return mended


def _polygons(shape: shapely.Geometry) -> shapely.Geometry:
    """The parts that have a surface."""
    return shapely.union_all([each for each in shapely.get_parts(shape) if each.area])


def _same(one: Shapes, other: Shapes) -> npt.NDArray[np.bool_]:
    same: npt.NDArray[np.bool_] = shapely.equals_exact(
        shapely.normalize(one), shapely.normalize(other)
    )
    return same


def _moved(names: Sequence[str], old: Shapes, new: Shapes) -> list[Moved]:
    """What each area lost to which, and what was added to it from none, the most first."""
    changed = np.flatnonzero(~_same(old, new))
    tree = shapely.STRtree(new)
    moved = []
    for at in map(int, changed):
        lost = shapely.difference(old[at], new[at])
        for taker in map(int, tree.query(lost, predicate="intersects")):
            m2 = float(shapely.area(shapely.intersection(lost, new[taker])))
            if taker != at:
                moved.append(Moved(names[at], names[taker], m2))
        gained = shapely.difference(new[at], old[at])
        none = shapely.difference(gained, shapely.union_all(old[tree.query(gained)]))
        moved.append(Moved("", names[at], float(shapely.area(none))))
    told = (each for each in moved if each.m2 >= _LEAST_M2)
    return sorted(told, key=lambda each: (-each.m2, each.gives, each.takes))


def _require_small(name: str, moved: Sequence[Moved], m2: dict[str, float]) -> None:
    large = [
        each
        for each in moved
        if each.m2 > min(MAX_MOVED_M2, MAX_MOVED_SHARE * m2.get(each.gives, np.inf))
    ]
    if large:
        told = "; ".join(_overlap(each) for each in large[:_MOST_NAMED])
        more = f"; and {len(large) - _MOST_NAMED} more" if len(large) > _MOST_NAMED else ""
        raise SourceError(
            f"{name}: outlines overlap by more than can be mended, which is {MAX_MOVED_M2:,} m² "
            f"and {MAX_MOVED_SHARE:.0%} of an area: {told}{more}. Are two drawings of the areas in "
            "one file, or areas of two kinds? Keep one of them, or draw the border of these "
            "areas once."
        )


def _overlap(moved: Moved) -> str:
    return f"{moved.gives or 'a gap'} and {moved.takes} by {moved.m2:,.0f} m²"
