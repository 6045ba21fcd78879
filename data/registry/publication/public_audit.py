"""The audit as anybody can run it, on nothing but what is public."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from data.place import Place
from data.published.release import Release
from data.registry.audit.audit import Audit
from data.registry.audit.one_area import PublishedFigures
from data.registry.intake.addresses import read_address_points
from data.registry.publication.knowledge import gather_knowledge
from data.registry.publication.prepare import audit_as_anybody, public_releases, published


def audit_public(
    place: Place,
    areas: Release,
    releases: Path,
    facts: tuple[str, ...],
    geographies: Path | None,
    address_points: Path | None,
) -> dict[str, Audit]:
    """Play the intruder on all that is public, by programme; needs no private file."""
    points = read_address_points(address_points) if address_points else None
    results = {}
    public = public_releases(releases, place)
    for programme in sorted({release.facts["programme"] for release in public}):
        knowledge, _ = gather_knowledge(place, areas, programme, facts, geographies, points)
        history = _history(r for r in public if r.facts["programme"] == programme)
        results[programme] = audit_as_anybody(history, knowledge)
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
