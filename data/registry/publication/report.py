"""The audit report: what was counted, which rules bound, what an intruder could deduce. Private."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal

from data.disk import write_whole
from data.files.counted import counted
from data.published.rules import (
    MAX_SHARE,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_HOLDINGS,
    Attack,
)
from data.registry.audit.audit import Audit
from data.registry.audit.judgement import AttackSummary, Finding
from data.registry.audit.region import Region
from data.registry.intake.intake import Intake
from data.registry.protection.disclosure import Count, is_dominated, is_safe
from data.registry.protection.hold_back import MIN_TO_TURN, AreaState
from data.registry.publication import why
from data.registry.publication.comparison import compare
from data.registry.publication.knowledge import NotTried
from data.registry.publication.prepare import Prepared

# In the order in which they are told.
ATTACK_NAMES: Mapping[Attack | Literal["rules"], str] = {
    "not_shown": "hidden area",
    "change": "change between releases",
    "pieces": "pieces of two geographies",
    "share": "share",
    "facts": "facts",
    "rules": "rules",
}

REMAINING_RISKS = (
    "Nine registered owners who tell each other what they know, or one person with nine addresses, "
    "can weaken a figure of ten to one unknown address.",
    "A figure that is carried forward rested on ten addresses of ten owners when it last moved. "
    "Some of them may have left since, and fewer than ten may stand behind it today; see carried.",
    "Somebody who sees the registry itself, or this report, is not held back by any rule here.",
    "A figure counted elsewhere from the same registry (other borders, a kind of camera, an exact "
    "total) can undo this protection. Give every such figure as a --fact before publishing.",
    "A camera that can be seen from the street stays visible from the street.",
)


def report(
    prepared: Prepared,
    source: Path,
    intake: Intake | None,
    in_area: Mapping[str, int] | None,
    not_tried: Sequence[NotTried],
    public: Path | None,
    names: Mapping[str, str],
    *,
    trial: bool,
    show_from: int = 0,
) -> dict[str, Any]:
    """The report as plain data; `public` is the release folder, None where none was written.

    `in_area` are public addresses and `names` those of the areas, by id.
    """
    audit, known = prepared.audit, in_area or {}
    return {
        "verdict": "PASS" if audit.passed else "BLOCK",
        "published": _fate(public, trial=trial),
        "place": prepared.ledger.place,
        "programme": prepared.counted.programme,
        "as_of": prepared.counted.as_of.isoformat(),
        "input_sha256": file_hash(source),
        "code": f"camera-census {code_version()}",
        "records": records(intake),
        "rules": dict(prepared.rules),
        "sensitive_cells": sensitive_cells(prepared.counted.counts, known),
        "against the release before": _compared(prepared, names),
        **_of_areas(prepared, known, names, show_from),
        "history": [entry.as_of.isoformat() for entry in prepared.ledger.entries],
        "facts": tell_facts(audit),
        "not_tried": [str(each) for each in not_tried],
        "attacks": tell_attacks(audit),
        "findings": [tell_finding(finding) for finding in audit.findings],
        "remaining_risks": list(REMAINING_RISKS),
        "public_files_sha256": (
            {file.name: file_hash(file) for file in sorted(public.iterdir())} if public else {}
        ),
    }


def _of_areas(
    prepared: Prepared, in_area: Mapping[str, int], names: Mapping[str, str], show_from: int
) -> dict[str, Any]:
    """What became of the figure of each area, and why."""
    before, after = prepared.ledger.before(prepared.entry.as_of).states(), prepared.entry.states
    counts = prepared.counted.counts
    around = before, after, counts, in_area, show_from
    return {
        "figures": moves(before, after),
        "not shown, and why": _by_name(why.hidden(*around), names),
        "stays as it was, and why": _by_name(why.as_it_was(*around), names),
        "carried": {
            told: list(_by_name(dict.fromkeys(areas), names))
            for told, areas in carried(counts, after, in_area).items()
        },
    }


def _by_name(found: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """What is told by area, with its name behind the id where it has one of its own."""
    return {
        f"{area_id}, {name}" if (name := names.get(area_id, area_id)) != area_id else area_id: told
        for area_id, told in found.items()
    }


def code_version() -> str:
    """The installed version of this program."""
    try:
        return version("camera-census")
    except PackageNotFoundError:
        return "run from its source, not installed"


def tell_verdict(audit: Audit, not_tried: Sequence[NotTried]) -> str:
    """PASS or BLOCK; a PASS names what it does not rest on."""
    if not audit.passed:
        return "BLOCK"
    untried = "; ".join(each.what for each in not_tried)
    return f"PASS. Not tried: {untried}." if untried else "PASS."


def tell_attacks(audit: Audit) -> list[str]:
    """Each attack, how often it was tried, and the interval that came nearest to a disclosure."""
    order = list(ATTACK_NAMES)
    return [_tell(each) for each in sorted(audit.summaries, key=lambda s: order.index(s.attack))]


def _tell(summary: AttackSummary) -> str:
    name = ATTACK_NAMES[summary.attack]
    if not summary.checked:
        return f"{name}: nothing to try"
    where = " to ".join(summary.releases)
    return (
        f"{name}: {counted(summary.checked, 'interval')}, the worst {_interval(summary)} "
        f"({tell_region(summary.region)}, {where})"
    )


def tell_region(region: Region) -> str:
    """A region in words: all that it lies in, and what is taken from that.

    >>> from data.registry.audit.region import Member
    >>> tell_region(Region((Member("area", "302"), Member("wards", "")), (Member("zips", "1"),)))
    'area 302 ∩ wards none outside zips 1'
    """
    inside, outside = (
        " ∩ ".join(f"{member.geography} {member.id or 'none'}" for member in members)
        for members in (region.inside, region.outside)
    )
    return f"{inside or 'city'} outside {outside}" if outside else inside or "city"


def tell_finding(finding: Finding) -> str:
    """What could be deduced, where, and what to do about it."""
    return (
        f"{ATTACK_NAMES[finding.attack]}, {tell_region(finding.region)}, "
        f"{' to '.join(finding.releases)}: {finding.reason}{_known(finding)}. {finding.remedy}"
    )


def _known(finding: Finding) -> str:
    return "" if math.isnan(finding.low) else f" ({_interval(finding)})"


def tell_facts(audit: Audit) -> list[str]:
    """What the intruder had heard, and what cannot be true beside the figures."""
    disputed = "knew, but tried with and without, since it contradicts another"
    return [
        *(
            f"{disputed if fact in audit.facts_disputed else 'knew'}: {fact}"
            for fact in audit.facts_used
        ),
        *(f"set aside, since it contradicts the figures: {fact}" for fact in audit.facts_dropped),
    ]


def _interval(found: AttackSummary | Finding) -> str:
    """An interval of addresses, or of their change, in words: either end may have no bound."""
    bounded = math.isfinite(found.low), math.isfinite(found.high)
    told = {
        (True, True): f"{found.low:,.0f} to {counted(found.high, 'address', 'addresses')}",
        (True, False): f"{found.low:,.0f} or more addresses",
        (False, True): f"{found.high:,.0f} or fewer addresses",
        (False, False): "any number of addresses",
    }[bounded]
    return f"a change of {told}" if found.attack == "change" else told


def records(intake: Intake | None) -> dict[str, Any]:
    """Rows read and what became of them; a table of counts has none."""
    if intake is None:
        return {
            "note": "A table of counts that its publisher made public already. What it tells by "
            "itself is not held against this release: the audit asks what the release adds."
        }
    return {
        "rows_read": intake.rows_read,
        "counted": intake.counted,
        "merged": intake.merged,
        "set_aside": intake.set_aside,
        "reasons": dict(intake.reasons),
    }


def _compared(prepared: Prepared, names: Mapping[str, str]) -> dict[str, Any]:
    """How far the counts are from those of the release before, and where they changed sharply."""
    found = compare(prepared)
    if found is None:
        return {"note": "The first release of its series: there is none before."}
    return {
        "all areas": found.tell(),
        "more than may be expected": found.doubts(),
        "areas that lost or gained half or more": _by_name(found.by_area(), names),
    }


def sensitive_cells(counts: Mapping[str, Count], in_area: Mapping[str, int]) -> dict[str, int]:
    """Number of areas that each rule makes sensitive; an area can break several."""
    broken = Counter[str]()
    for area_id, count in counts.items():
        known = in_area.get(area_id)
        broken["fewer than 10 addresses"] += count.addresses < MIN_ADDRESSES
        broken["fewer than 10 owners"] += (
            count.holdings is not None and count.holdings < MIN_HOLDINGS
        )
        broken["dominance or p%"] += count.addresses > 0 and is_dominated(count)
        if known is not None:
            broken["fewer than 100 addresses in the area"] += known < MIN_ADDRESSES_IN_AREA
            broken["more than half registered"] += count.addresses > MAX_SHARE * known
    return dict(broken)


def moves(before: Mapping[str, AreaState], after: Mapping[str, AreaState]) -> dict[str, int]:
    """How many areas moved, were carried forward, newly shown, hidden, or stay not shown."""
    kinds = Counter(_move(before.get(area_id), state) for area_id, state in after.items())
    names = ("moved", "carried forward", "newly shown", "newly hidden", "not shown")
    return {name: kinds[name] for name in names}


def _move(before: AreaState | None, after: AreaState) -> str:
    was_shown = before is not None and before.shown
    if not after.shown:
        return "newly hidden" if was_shown else "not shown"
    if not was_shown:
        return "newly shown"
    return "carried forward" if before == after else "moved"


def carried(
    counts: Mapping[str, Count], states: Mapping[str, AreaState], in_area: Mapping[str, int]
) -> dict[str, list[str]]:
    """Areas whose figures the hold-back keeps, although the rules would not show them today."""
    shown = {area_id: state for area_id, state in sorted(states.items()) if state.shown}
    return {
        "shown, though fewer than 10 addresses or owners are there today": [
            area_id for area_id in shown if _rests_on_few(counts[area_id])
        ],
        "shown, though the rules would hide it today for another reason": [
            area_id
            for area_id in shown
            if not _rests_on_few(counts[area_id])
            and not is_safe(counts[area_id], in_area.get(area_id))
        ],
        "cannot be hidden, since it had 10 to 19 addresses when it last moved": [
            area_id for area_id, state in shown.items() if state.counted_addresses < MIN_TO_TURN
        ],
    }


def _rests_on_few(count: Count) -> bool:
    owners = count.holdings is None or count.holdings >= MIN_HOLDINGS
    return count.addresses < MIN_ADDRESSES or not owners


def file_hash(path: Path) -> str:
    """sha256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fate(public: Path | None, *, trial: bool) -> str:
    if public:
        return f"yes, as release {public.name}"
    return "no: this was a dry run" if trial else "no"


def write_report(stem: Path, content: Mapping[str, Any]) -> Path:
    """Write `<stem>.json` and `<stem>.html`, for their owner alone; path of the latter."""
    as_json, as_html = stem.with_name(f"{stem.name}.json"), stem.with_name(f"{stem.name}.html")
    told = f"{json.dumps(content, indent=1, default=str)}\n"
    write_whole(as_json, told.encode(), private=True)
    write_whole(as_html, to_html(content).encode(), private=True)
    return as_html


def to_html(content: Mapping[str, Any]) -> str:
    """The report as a page of its own, for people."""
    title = f"Audit of {content['place']}, as of {content['as_of']}: {content['verdict']}"
    sections = "".join(
        f"<h2>{escape(key.replace('_', ' ').capitalize())}</h2>{_block(value)}"
        for key, value in content.items()
        if key not in ("verdict", "place", "as_of")
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{escape(title)}</h1><p>Private. It holds exact figures: keep it with the "
        f"ledger, and never publish it.</p>{sections}</body></html>\n"
    )


_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
    "color-scheme:light dark}h1{line-height:1.2}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}"
    "table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;"
    "padding:.15rem 1rem .15rem 0}td{overflow-wrap:anywhere}th{font-weight:600}"
)


def _block(value: Any) -> str:
    if isinstance(value, Mapping):
        rows = "".join(
            f'<tr><th scope="row">{escape(_plain(str(key)))}</th><td>{_block(item)}</td></tr>'
            for key, item in value.items()
        )
        return f"<table>{rows}</table>" if rows else "<p>None.</p>"
    if isinstance(value, Iterable) and not isinstance(value, str):
        items = "".join(f"<li>{_block(item)}</li>" for item in value)
        return f"<ul>{items}</ul>" if items else "<p>None.</p>"
    return escape(f"{value:,}" if type(value) is int else _plain(str(value)))


def _plain(text: str) -> str:
    """Names of this program as words."""
    return text.replace("_", " ")
