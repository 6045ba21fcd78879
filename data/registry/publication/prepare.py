"""From exact counts to a camera release: rules, hold-back, audit, and only then the public file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from data.place import Place
from data.published.credits import licence_entry
from data.published.release import Release, write_release
from data.published.rules import ATTACKS, Attack
from data.registry.audit.audit import Audit, audit
from data.registry.audit.behind import Behind, ExactCount
from data.registry.audit.one_area import PublishedFigures
from data.registry.protection.disclosure import Count, protect
from data.registry.protection.hold_back import next_state
from data.registry.protection.ledger import Entry, Ledger, LedgerError, outlines_hash
from data.registry.publication.class_limits import class_limits, densities
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.released import PublishError, published


@dataclass(frozen=True)
class ExactCounts:
    """What is to be published: exact counts of one programme on one day, and their source.

    `facts` are public with them, such as the totals of a table; `remarks` say what else was
    read. `again` are those of the audit's own reading of the register, None where there is none.
    `listed_apart` where no camera counts that stands on the list of government cameras.
    """

    programme: str
    as_of: dt.date
    counts: Mapping[str, Count]
    source: Mapping[str, str]
    facts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    again: Mapping[str, ExactCount] | None = None
    listed_apart: bool = False


@dataclass(frozen=True)
class Prepared:
    """A release that is ready to be written, or blocked: see `audit.passed`."""

    counted: ExactCounts
    entry: Entry
    ledger: Ledger  # with the entry
    audit: Audit
    rules: Mapping[str, str]


def prepare(
    place: Place,
    areas: Release,
    counted: ExactCounts,
    ledger: Ledger | None,
    knowledge: Knowledge,
    public: Sequence[Release] = (),
    show_from: int = 0,
) -> Prepared:
    """Put counts through rules, hold-back and audit; nothing is written.

    `ledger` is None for the first release of a programme; `public` are the camera
    releases that are out; an area is shown from `show_from` addresses on. Raises
    LedgerError when ledger and releases disagree.
    """
    outlines = outlines_hash(areas)
    ledger = ledger or Ledger(place.id, counted.programme, outlines)
    ledger.check(place.id, counted.programme, outlines)
    before = ledger.before(counted.as_of)
    newest = _next_entry(before, counted, knowledge.addresses_in_area, show_from)
    after = ledger.completed(newest)
    entry = after.entries[-1]
    refuse_unknown_releases(public, after)
    result = _audit(after, knowledge, _behind(before, newest, counted))
    rules = rules_applied(counted.counts, entry.in_area, first=not before.entries)
    return Prepared(counted, entry, after, result, rules)


def _audit(ledger: Ledger, knowledge: Knowledge, behind: Mapping[str, Behind]) -> Audit:
    """What the operator finds, and what anybody will find: both must pass.

    Were a release to go out that the public audit blocks, that it went out would tell
    what the operator knows.
    """
    entries = [*([ledger.inherited] if knowledge.before and ledger.inherited else [])]
    entries += ledger.entries
    releases = [
        published(item.as_of.isoformat(), item.as_of, item.table) for item in ledger.entries
    ]
    private = audit(
        [*([knowledge.before] if knowledge.before else []), *releases],
        facts=knowledge.facts,
        older=knowledge.older,
        subgroups=knowledge.subgroups,
        pieces=knowledge.pieces,
        sizes=knowledge.addresses_in_area,
        assessed=[item.in_area for item in entries],
        truth=[item.addresses for item in entries],
        behind=behind,
    )
    return private.and_also(audit_as_anybody(releases, knowledge))


def audit_as_anybody(releases: Sequence[PublishedFigures], knowledge: Knowledge) -> Audit:
    """The audit without a private file: nobody outside knows what was held against what."""
    known = [*([knowledge.before] if knowledge.before else []), *releases]
    return audit(
        known,
        facts=knowledge.facts,
        older=knowledge.older,
        subgroups=knowledge.subgroups,
        pieces=knowledge.pieces,
        sizes=knowledge.addresses_in_area,
        assessed=[None for _ in known],
    )


def _behind(before: Ledger, newest: Entry, counted: ExactCounts) -> dict[str, Behind]:
    """What each figure of the newest release rests on, for the audit to read by itself."""
    earlier, in_area, again = before.states(), newest.in_area or {}, counted.again or {}
    return {
        area_id: Behind(
            earlier.get(area_id),
            newest.states[area_id],
            count,
            in_area.get(area_id),
            again.get(area_id),
        )
        for area_id, count in counted.counts.items()
    }


def write(
    place: Place,
    areas: Release,
    prepared: Prepared,
    releases: Path,
    before: Release | None = None,
) -> Path:
    """Write the camera release of a prepared publication that passed its audit.

    `before` is a release whose class limits it keeps.
    """
    if not prepared.audit.passed:
        raise PublishError("The audit blocked this release.")
    table, day = prepared.entry.table, prepared.counted.as_of.isoformat()
    by, programme = densities(place, areas, table), prepared.counted.programme
    fixed = place.cameras.classes_of(programme) is not None
    return write_release(
        releases / place.id / "cameras",
        "cameras",
        place=place.id,
        title=f"{place.name}: registered cameras by {place.areas.kind}",
        tables={"cameras": table},
        facts={
            "date": day,
            "programme": programme,
            "rules": dict(prepared.rules),
            "audit": attacks_tried(prepared.audit),
            **({"listed_apart": True} if prepared.counted.listed_apart else {}),
            **class_limits(by, day, before, fixed=fixed),
        },
        sources=[dict(prepared.counted.source)],
        licence=licence_entry(place),
    )


def attacks_tried(result: Audit) -> list[Attack]:
    """What the release may say of its audit: the attacks that had something to try."""
    tried = {summary.attack for summary in result.summaries if summary.checked}
    if result.facts_used:
        tried.add("facts")
    return [attack for attack in ATTACKS if attack in tried]


def refuse_unknown_releases(public: Sequence[Release], ledger: Ledger) -> None:
    """Raise LedgerError when figures of this programme are out that the ledger does not have."""
    known = {entry.as_of.isoformat(): entry.table for entry in ledger.entries}
    for release in public:
        if release.facts["programme"] != ledger.programme:
            continue
        ours = known.get(release.facts["date"])
        if ours is None or not ours.equals(release.tables["cameras"]):
            raise LedgerError(
                f"Camera release {release.version} is public with figures that this ledger does "
                "not have, or that differ from what would be published now. Use the ledger it was "
                "published with; a release that is out is never replaced."
            )


def _next_entry(
    before: Ledger, counted: ExactCounts, known: Mapping[str, int] | None, show_from: int
) -> Entry:
    earlier, in_area = before.states(), known or {}
    figures = {
        area_id: protect(count, in_area.get(area_id), show_from)
        for area_id, count in counted.counts.items()
    }
    return Entry(
        counted.as_of,
        {
            area_id: next_state(earlier.get(area_id), count, figures[area_id])
            for area_id, count in sorted(counted.counts.items())
        },
        {area_id: count.addresses for area_id, count in counted.counts.items()},
        known,
    )


def rules_applied(
    counts: Mapping[str, Count], in_area: Mapping[str, int] | None, *, first: bool
) -> dict[str, str]:
    """Which disclosure rules were applied, and which the input could not answer."""
    share = "applied" if in_area and set(counts) <= set(in_area) else "not_assessable"
    owners = all(count.holdings is not None for count in counts.values())
    contributors = "applied" if owners else "not_assessable"
    return {
        "threshold_addresses": "applied",
        "threshold_holdings": contributors,
        "minimum_addresses_in_area": share,
        "maximum_share": share,
        "dominance": contributors,
        "p_percent": contributors,
        "top_code": "applied",
        "rounding": "applied",
        "hold_back": "first_release" if first else "applied",
        "totals_from_shown": "applied",
    }
