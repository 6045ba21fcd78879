"""Other places of the same folder that lie on the same land: their figures would be set beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd

from data.files.outlines import outlines_of
from data.place import Place
from data.published.release import Release, ReleaseError, read_release
from data.registry.protection.ledger import Ledger
from data.registry.publication.released import (
    REGISTER,
    PublishError,
    history,
    public_releases,
    withdrawn,
)

# Neighbors that were drawn apart overlap along their border; more is land of both.
MOST_SHARED = 0.01  # of any area


def on_the_same_land(place: Place, areas: Release, releases: Path) -> Iterator[str]:
    """Other places with figures of a register and of land of this one, of which nothing is said.

    Figures that were withdrawn count, too: anybody may have kept a copy.

    Two series of one register, each with a ledger of its own, move at other times and in other
    borders: one taken from the other tells of fewer than ten. Series that this one comes after
    are held against it, and another register has other cameras: the place's file says so. A
    place without outlines is taken for one of the same land.
    """
    known = {place.id, *place.cameras.after, *place.cameras.other_registers}
    for other in _places(releases):
        if other not in known and _had_figures(releases, other):
            try:
                theirs = _ever_drawn(releases / other / "areas")
            except ReleaseError:
                theirs = []
            ours, at = outlines_of(areas), place.projection
            if not theirs or any(_share_land(ours, each, at) for each in theirs):
                yield other


def _ever_drawn(folder: Path) -> list[gpd.GeoDataFrame]:
    """The outlines of every areas release of a place: figures may be counted in any of them."""
    return [outlines_of(read_release(path)) for path in sorted(folder.glob("[!.]*"))]


def _had_figures(releases: Path, place: str) -> bool:
    """Whether figures of a register are out, or something of which only the day is left."""
    is_out = history(public_releases(releases, place), REGISTER)
    return bool(is_out or withdrawn(releases, place))


def refuse_same_land(
    place: Place, areas: Release, releases: Path, ledger: Ledger | None = None
) -> None:
    """Raise PublishError where there is another place on the same land.

    One that came after this series ended it, which its ledger says.
    """
    after = ledger.followed_by if ledger else None
    for other in on_the_same_land(place, areas, releases):
        if other != after:
            raise PublishError(
                f"{other} has camera figures of the same land. Two series of one register, set "
                "against each other, would tell of fewer than ten addresses. Publish in one "
                "place alone; in changed outlines, let this place come after that one (see "
                "OPERATOR.md, When the outlines change). Is it another register, with no camera "
                f'of this one, say other_registers = ["{other}"] under [cameras] of the place\'s '
                "file."
            )


def _places(releases: Path) -> Iterator[str]:
    folders = releases.iterdir() if releases.is_dir() else ()
    return (path.name for path in sorted(folders) if path.is_dir() and path.name[0] != ".")


def _share_land(ours: gpd.GeoDataFrame, theirs: gpd.GeoDataFrame, projection: str) -> bool:
    """Whether more of some area of either lies in the other than neighbors overlap by."""
    one, other = (frame.geometry.to_crs(projection).make_valid() for frame in (ours, theirs))
    return any(
        (areas.intersection(whole.union_all()).area > MOST_SHARED * areas.area).any()
        for areas, whole in ((one, other), (other, one))
    )
