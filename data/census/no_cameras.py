"""What stands in for a camera release while a place has none: every area without a figure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa

from data.published.release import Release
from data.published.rules import RULES
from data.published.schema import CAMERAS

NO_PROGRAMME = "none"  # in place of one of `PROGRAMMES`


def no_cameras(areas: Release, crime: Release) -> Release:
    """A release of no figures, dated as the crime beside it; it lies in no folder."""
    rows = [
        {"area_id": area_id, "cameras": None, "addresses": None, "shown": False}
        for area_id in areas.tables["areas"]["area_id"].to_pylist()
    ]
    return Release(
        folder=Path(),
        kind="cameras",
        version=NO_PROGRAMME,
        place=areas.place,
        tables={"cameras": pa.Table.from_pylist(rows, schema=CAMERAS.arrow)},
        files={},
        facts={
            "date": crime.facts["date"],
            "programme": NO_PROGRAMME,
            "rules": dict.fromkeys(RULES, "not_assessable"),
            "audit": [],
            "breaks": {"per_km2": [], "per_1000_residents": []},
        },
        sources=(),
        licence=areas.licence,
    )


def is_published(release: Release) -> bool:
    """Whether it is a release that anybody can fetch, and not what stands in for one."""
    return release.version != NO_PROGRAMME


def published_releases(releases: Mapping[str, Release]) -> list[Release]:
    """Those that there are: of cameras there may be none yet."""
    return list(filter(is_published, releases.values()))
