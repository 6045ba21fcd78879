"""What is public already: camera releases, and their figures as the audit takes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from data.place import Place
from data.published.catalog import read_catalog
from data.published.release import Release, ReleaseError, read_release
from data.registry.audit.one_area import PublishedFigures
from data.registry.protection.ledger import Ledger, LedgerError

REGISTER = "registry"  # the programme of what is counted from a register


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


def refuse_forgotten(place: Place, releases: Path, ledger: Ledger | None, programme: str) -> None:
    """Raise LedgerError where the ledger lacks a release that was withdrawn since.

    Anybody may have kept a copy, so what follows is held against it all the same. A release
    that is gone tells only its day: that of a table is known from the place's file.
    """
    known = {entry.as_of.isoformat() for entry in ledger.entries} if ledger else set()
    tables = (table for table in place.cameras.tables if table.programme != programme)
    known |= {table.as_of.isoformat() for table in tables}
    for version in withdrawn(releases, place.id):
        if version[:10] not in known:
            raise LedgerError(
                f"Camera release {version} was public and is withdrawn, and this ledger does not "
                "have it. Use the ledger it was published with: anybody may have kept a copy, and "
                "figures set against it would tell of fewer than ten addresses."
            )


def with_what_is_out(
    ledger: Ledger | None, public: Sequence[Release], gone: Sequence[str]
) -> Ledger | None:
    """The ledger, with a note that its newest release went out, which a crash may have left out.

    `gone` are the versions that were withdrawn since.
    """
    if not ledger or not ledger.entries:
        return ledger
    out = {each.as_of.isoformat() for each in history(public, ledger.programme)}
    out |= {version[:10] for version in gone}
    return ledger.now_public() if ledger.entries[-1].as_of.isoformat() in out else ledger


def refuse_unfinished(ledger: Ledger | None, as_of: dt.date) -> None:
    """Raise LedgerError where the release before was begun, and never went out.

    The next one would move from figures that nobody has seen, and those that everybody
    has seen could then move by a single address.
    """
    before = [entry for entry in ledger.entries if entry.as_of < as_of] if ledger else []
    if before and not before[-1].is_public:
        day = before[-1].as_of
        raise LedgerError(
            f"A release as of {day} was begun and is not out. Publish as of {day} first, with the "
            "file of that day: the same or a better one."
        )


def withdrawn(releases: Path, place: str) -> list[str]:
    """Camera releases that the catalog of a place names, and that are no longer there."""
    folder = releases / place / "cameras"
    return [v for v in read_catalog(releases, place)["cameras"] if not (folder / v).exists()]


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
