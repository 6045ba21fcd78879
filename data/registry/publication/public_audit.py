"""The audit as anybody can run it, on nothing but what is public."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from data.place import Place
from data.published.release import Release
from data.registry.audit.audit import Audit
from data.registry.audit.one_area import PublishedFigures
from data.registry.intake.address_points import read_address_points
from data.registry.publication.knowledge import NotTried, gather_knowledge
from data.registry.publication.prepare import audit_as_anybody, public_releases, published

NOT_FROM_OUTSIDE = (
    "Nobody outside can tell how many owners stand behind a figure, or what the largest of them "
    "have: only the operator's own audit holds these to the rules."
)


@dataclass(frozen=True)
class PublicAudit:
    """The audit of one programme, and what it could not try."""

    audit: Audit
    not_tried: tuple[NotTried, ...]


def audit_public(
    place: Place,
    areas: Release,
    releases: Path,
    facts: tuple[str, ...],
    geographies: Path | None,
    address_points: Path | None,
    programme: str | None = None,
) -> dict[str, PublicAudit]:
    """Play the intruder on all that is public, by programme (or one); needs no private file."""
    points = read_address_points(address_points) if address_points else None
    results = {}
    public = public_releases(releases, place)
    programmes = {release.facts["programme"] for release in public}
    for each in sorted(programmes if programme is None else programmes & {programme}):
        knowledge, not_tried = gather_knowledge(place, areas, each, facts, geographies, points)
        history = _history(r for r in public if r.facts["programme"] == each)
        results[each] = PublicAudit(audit_as_anybody(history, knowledge), tuple(not_tried))
    return results


def _history(releases: Iterable[Release]) -> list[PublishedFigures]:
    """Camera releases as the audit takes them, in order of time."""
    figures = [
        published(
            release.version,
            dt.date.fromisoformat(release.facts["date"]),
            release.tables["cameras"],
        )
        for release in releases
    ]
    return sorted(figures, key=lambda each: each.as_of)
