"""The audit as anybody can run it, on nothing but what is public."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from data.files.outlines import outlines_of
from data.place import Place
from data.published.release import Release
from data.registry.audit.audit import Audit
from data.registry.intake.address_points import read_address_points
from data.registry.publication.beside import subgroups_of
from data.registry.publication.counted_within import areas_when_out
from data.registry.publication.earlier import earlier_series
from data.registry.publication.knowledge import NotTried, gather_knowledge
from data.registry.publication.listed import (
    BOTH,
    counts_apart,
    listed_cameras,
    untried_addresses,
    without_listed,
)
from data.registry.publication.prepare import audit_as_anybody
from data.registry.publication.released import REGISTER, history, public_releases, withdrawn
from data.registry.publication.same_land import on_the_same_land

NOT_FROM_OUTSIDE = NotTried(
    "how many addresses and owners truly stand behind a figure, what the largest of them have, "
    "and whether each move of a figure waited for ten",
    "only the operator, whose own audit holds these to the rules, has the register",
)
OTHER = (
    "it has figures of the same land, and the place's file says neither that this one comes after "
    "it nor that it is of another register (after, other_registers)"
)
WITHDRAWN = "it is withdrawn, though anybody may have kept a copy"


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
    points = read_address_points(address_points, place.areas.addresses) if address_points else None
    results = {}
    public = public_releases(releases, place.id)
    programmes = {release.facts["programme"] for release in public}
    for each in sorted(programmes if programme is None else programmes & {programme}):
        shown = history(public, each)
        within = areas_when_out(releases, place.id, shown[-1].version) or areas
        chain = earlier_series(place, releases, each)
        apart = each == REGISTER and counts_apart(public)
        listed = listed_cameras(place, geographies, outlines_of(within)) if apart else None
        countable = without_listed(points, listed)
        knowledge, not_tried = gather_knowledge(
            place, within, each, facts, geographies, countable, chain, shown[0].as_of
        )
        if apart and knowledge.addresses_in_area is not None:
            not_tried += untried_addresses(place, listed, points)
        if each == REGISTER and place.government_cameras and not apart:
            not_tried.append(
                NotTried(BOTH, "the newest release does not say that they are left out")
            )
        days = [release.as_of for release in shown]
        parts, missing = subgroups_of(place, within, each, days, geographies, public)
        result = audit_as_anybody(shown, replace(knowledge, subgroups=parts))
        others = on_the_same_land(place, within, releases) if each == REGISTER else ()
        not_tried += [NotTried(f"setting {other} against this place", OTHER) for other in others]
        not_tried += [
            NotTried(f"what {version} of {one} told", WITHDRAWN)
            for one in (place.id, *place.cameras.after)
            for version in withdrawn(releases, one)
        ]
        results[each] = PublicAudit(result, (*not_tried, *missing, NOT_FROM_OUTSIDE))
    return results
