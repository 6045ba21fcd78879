"""What is public already: camera releases, and their figures as the audit takes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from data.published.release import Release, ReleaseError, read_release
from data.registry.audit.one_area import PublishedFigures


class PublishError(ValueError):
    """Publishing would break a disclosure rule, or cannot tell that it would not."""


def public_releases(releases: Path, place: str) -> list[Release]:
    """Every camera release of a place, whether or not the catalog still names it.

    Raises PublishError when one cannot be read: what is public decides what may follow.
    """
    found = []
    for path in sorted((releases / place / "cameras").glob("[!.]*")):
        try:
            found.append(read_release(path))
        except ReleaseError as error:
            raise PublishError(
                f"An earlier camera release cannot be read ({error}). Restore it first: what is "
                "already public decides what may be published next."
            ) from error
    return found


def history(public: Sequence[Release], programme: str) -> list[PublishedFigures]:
    """The camera releases of a programme as the audit takes them, in order of time."""
    figures = [
        published(
            release.version,
            dt.date.fromisoformat(release.facts["date"]),
            release.tables["cameras"],
        )
        for release in public
        if release.facts["programme"] == programme
    ]
    return sorted(figures, key=lambda each: each.as_of)


def published(version: str, as_of: dt.date, table: pa.Table) -> PublishedFigures:
    """The table of a camera release as the audit takes it."""
    figures = table.to_pandas().set_index("area_id")
    return PublishedFigures(version, as_of, figures[["addresses", "cameras"]].astype("Int64"))
