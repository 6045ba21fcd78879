"""The outlines that a series of camera releases is counted within."""

from __future__ import annotations

from dataclasses import replace

from data.published.release import Release
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


def told_of_outlines(areas: Release) -> tuple[str, ...]:
    """What there is to say of the outlines that `counted_within` chose."""
    if EXACT_OUTLINES.name in areas.tables:
        return ()
    return (
        "Addresses near a border may count next door: they are placed in outlines generalised for "
        "the map, since the areas release has no exact ones (build or refresh it anew), or since "
        "the series began in these, in which it goes on",
    )
