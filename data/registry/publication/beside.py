"""What one programme's counts tell of another: a table of some, beside figures of all.

A place's file says of a table whether all whom it counts had to be in another programme, too
(`within`). The table is public, so its exact counts are known to everybody.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from data.place import CameraTable, Place
from data.published.release import Release
from data.registry.audit.audit import Audit
from data.registry.audit.one_area import Interval, PublishedFigures, last_told
from data.registry.audit.subgroup import Subgroup
from data.registry.intake.published_table import read_table
from data.registry.protection.disclosure import Count
from data.registry.publication.knowledge import Knowledge, NotTried
from data.registry.publication.prepare import audit_as_anybody
from data.registry.publication.released import history


def subgroups_of(
    place: Place,
    areas: Release,
    programme: str,
    days: Iterable[dt.date],
    folder: Path | None,
    public: Sequence[Release],
) -> tuple[list[Subgroup], list[NotTried]]:
    """Counts of parts of a programme near the days of its releases, and what is missing.

    Exact ones are of the table in `folder`; without it there are those that we rounded.
    Raises TableError.
    """
    found, not_tried = [], []
    area_ids = set(areas.tables["areas"]["area_id"].to_pylist())
    for table in place.cameras.tables:
        near = Subgroup(_name(table), table.as_of, {})
        if table.programme == programme or not any(map(near.is_near, days)):
            continue
        shown = [r for r in history(public, table.programme) if r.as_of <= table.as_of]
        given = folder is not None and (folder / table.file).is_file()
        if table.within is None:
            if given or shown:
                why = "the place's file does not say whether they were in it too (within)"
                not_tried.append(NotTried(f"setting {near.name} against this programme", why))
        elif table.within == programme and given and folder:
            read = read_table(folder / table.file, table, area_ids)
            found.append(subgroup(table, read.counts))
        elif table.within == programme:
            counts = _rounded(shown) if shown else {}
            found.append(replace(near, counts=counts))
            why = f"their table was not given (--from with the folder of {table.file})"
            not_tried.append(NotTried(f"the exact counts of {near.name}", why))
    return found, not_tried


def subgroup(table: CameraTable, counts: Mapping[str, Count]) -> Subgroup:
    """The exact counts of a table; none may be one that its publisher does not tell."""
    told = {
        area: (float(count.addresses), count.addresses or math.inf)
        for area, count in counts.items()
    }
    return Subgroup(_name(table), table.as_of, told)


def audit_beside(
    releases: Sequence[PublishedFigures], knowledge: Knowledge, new: Subgroup
) -> Audit:
    """What a new part tells of a programme that is public, and was not told before."""
    before = {finding.what for finding in audit_as_anybody(releases, knowledge).findings}
    after = audit_as_anybody(releases, replace(knowledge, subgroups=(*knowledge.subgroups, new)))
    told = tuple(finding for finding in after.findings if finding.what not in before)
    return replace(after, findings=told)


def _rounded(shown: Sequence[PublishedFigures]) -> dict[str, Interval]:
    return {area: told["addresses"] for area, told in last_told(shown).items()}


def _name(table: CameraTable) -> str:
    return f"those of “{table.source.title}” of {table.as_of}"
