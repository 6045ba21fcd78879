"""The outlines that a series of camera releases is counted within."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from data.published.catalog import read_editions
from data.published.release import Release, read_release
from data.published.schema import EXACT_OUTLINES
from data.registry.protection.ledger import Ledger, outlines_hash


def counted_within(areas: Release, ledger: Ledger | None) -> Release:
    """The areas with the outlines that decide where an address lies: the exact ones.

    A series that began in those drawn on the map goes on in them, and then the release is
    returned without exact ones: figures counted in both would tell what lies between the two.
    """
    tables = {name: areas.tables[name] for name in areas.tables if name != EXACT_OUTLINES.name}
    drawn = replace(areas, tables=tables)
    return drawn if ledger and ledger.outlines == outlines_hash(drawn) else areas


def areas_when_out(releases: Path, place: str, version: str) -> Release | None:
    """The areas of the edition in which a camera release came out; None where none names it.

    The newest may be drawn anew since.
    """
    found = [each.areas for each in read_editions(releases, place) if each.cameras == version]
    return read_release(releases / place / "areas" / found[-1]) if found else None


def told_of_outlines(areas: Release) -> tuple[str, ...]:
    """What there is to say of the outlines that `counted_within` chose."""
    if EXACT_OUTLINES.name in areas.tables:
        return ()
    return (
        "Addresses near a border may count next door: they are placed in outlines generalised for "
        "the map, since the areas release has no exact ones (build or refresh it anew), or since "
        "the series began in these, in which it goes on",
    )
