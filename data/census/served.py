"""The censuses that this process serves: of one place, the newest and those of old editions."""

from __future__ import annotations

import datetime as dt
import os
from functools import lru_cache
from pathlib import Path

from data.census.census import Census, CensusHolder
from data.census.old_editions import OldEditions
from data.place import load_place
from data.published.catalog import CATALOG, read_catalog, releases_root
from data.published.editions import Edition
from data.published.freshness import FRESHNESS, Freshness, read_freshness
from data.published.release import ReleaseError


def census_of(edition: str | None) -> Census:
    """The census of an edition, or the newest one (None), for pages and plain addresses alike.

    It is of $CAMERA_CENSUS_PLACE, else of the first place that has releases. Raises
    EditionNotKeptError when the edition is unknown, withdrawn or damaged: nothing stands in
    for it. Raises ReleaseError when nothing can be shown.
    """
    holder, old = _holders()
    return old.census(edition) if edition else holder.current()


def editions() -> tuple[Edition, ...]:
    """Every edition of the place, newest first. Raises ReleaseError when nothing can be shown."""
    holder, _ = _holders()
    return holder.editions()


def stale_since(census: Census) -> dict[str, list[str]]:
    """Kinds of release that have gone stale, by the date they were last up to date."""
    live, now = census.place.live, dt.datetime.now(dt.UTC)
    stale: dict[str, list[str]] = {}
    for kind, freshness in _freshness(releases_root(), census.place.id).items():
        if live and kind in census.releases and freshness.is_stale(now, live.stale_after_days):
            good = freshness.good
            since = good.date().isoformat() if good else census.published(kind)
            stale.setdefault(since, []).append(kind)
    return stale


def _holders() -> tuple[CensusHolder, OldEditions]:
    return _holders_of(releases_root(), os.environ.get("CAMERA_CENSUS_PLACE"))


@lru_cache(maxsize=1)
def _holders_of(root: Path, place_name: str | None) -> tuple[CensusHolder, OldEditions]:
    """One of each for all visitors, made once: nothing is hashed or copied for a click."""
    holder = CensusHolder(root, load_place(place_name or _first_place(root)))
    return holder, OldEditions(root, holder)


def _first_place(root: Path) -> str:
    """The first in order of name that has releases of every kind."""
    places = sorted(catalog.parent.name for catalog in root.glob(f"*/{CATALOG}"))
    if not places:
        raise ReleaseError(f"there is no catalog under {root}")
    return next((place for place in places if all(read_catalog(root, place).values())), places[0])


def _freshness(root: Path, place: str) -> dict[str, Freshness]:
    try:
        stamp = (root / place / FRESHNESS).stat().st_mtime_ns
    except FileNotFoundError:
        return {}
    return _freshness_at(root, place, stamp)


@lru_cache(maxsize=1)
def _freshness_at(root: Path, place: str, stamp: int) -> dict[str, Freshness]:
    return read_freshness(root, place)
