"""The release ledger: what was published, and the exact counts behind it. Private.

One JSON file for one place and one programme. It holds counts by area, never an
address or an owner, and is replaced in one step, so that a crash leaves the old
ledger or the new one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from data.disk import write_whole
from data.files.outlines import outlines_of
from data.published.release import Release
from data.published.schema import CAMERAS
from data.registry.protection.hold_back import AreaState

FORMAT = 1


class LedgerError(ValueError):
    """The ledger cannot be used for this release; the message says why and how to go on."""


@dataclass(frozen=True)
class Entry:
    """One release: the state of every area after it, and what it rests on.

    `addresses` are exact counts, `in_area` the public addresses of each area that were
    known at the time (None: they were not). `is_public` is noted after it went out.
    """

    as_of: dt.date
    states: Mapping[str, AreaState]
    addresses: Mapping[str, int]
    in_area: Mapping[str, int] | None = None
    is_public: bool = False

    @property
    def table(self) -> pa.Table:
        """The figures it published, as the camera release holds them."""
        rows = [
            {
                "area_id": area_id,
                "cameras": state.cameras,
                "addresses": state.addresses,
                "shown": state.shown,
            }
            for area_id, state in self.states.items()
        ]
        return pa.Table.from_pylist(rows, schema=CAMERAS.arrow)


@dataclass(frozen=True)
class Ledger:
    """All releases of one place and programme, oldest first.

    `outlines` is the hash of the areas they were counted in: counts in other
    borders, set against these, would tell what lies between the two. `inherited` are the
    last states of the series before, in other outlines, for the areas that go on from it.
    `followed_by` is the place whose series, in other outlines, came after this one and ended it.
    """

    place: str
    programme: str
    outlines: str
    entries: tuple[Entry, ...] = ()
    inherited: Entry | None = None
    followed_by: str | None = None

    def before(self, as_of: dt.date) -> Ledger:
        """The ledger as it was before a release of this date, for publishing it (again).

        Raises LedgerError when a later release is in it.
        """
        known = [*([self.inherited] if self.inherited else []), *self.entries]
        last = known[-1].as_of if known else None
        if last and (as_of < last or (known == [self.inherited] and as_of == last)):
            raise LedgerError(
                f"The ledger already has a release as of {last}. Publishing goes forward in time "
                f"only: give an --as-of later than {last}."
            )
        return replace(self, entries=tuple(e for e in self.entries if e.as_of < as_of))

    def completed(self, entry: Entry) -> Ledger:
        """The ledger with a release at its end.

        A release of the same day that shows the same figures is the one that was begun:
        its counts stay, since what is public rests on them. Raises LedgerError when
        one of that day is out with other figures.
        """
        before, last = self.before(entry.as_of), self.entries[-1] if self.entries else None
        if last and last.as_of == entry.as_of:
            if last.table.equals(entry.table):
                return self
            if last.is_public:
                raise LedgerError(
                    f"A release as of {entry.as_of} is out already, with other figures. A release "
                    "that is out is never replaced: to correct it, publish again with a later "
                    "--as-of."
                )
        return replace(before, entries=(*before.entries, entry))

    def now_public(self) -> Ledger:
        """The ledger after its newest release went out."""
        return replace(
            self, entries=(*self.entries[:-1], replace(self.entries[-1], is_public=True))
        )

    def states(self) -> Mapping[str, AreaState]:
        """State of every area after the newest release; before the first, what is inherited."""
        if self.entries:
            return self.entries[-1].states
        return self.inherited.states if self.inherited else {}

    def check(self, place: str, programme: str, outlines: str) -> None:
        """Raise LedgerError when the ledger belongs to another place, programme or areas."""
        for what, mine, given in (
            ("place", self.place, place),
            ("programme", self.programme, programme),
        ):
            if mine != given:
                raise LedgerError(
                    f"The ledger is of another {what}: {mine}, not {given}. Use the ledger this "
                    f"{what} was published with, or a new file for its first release."
                )
        if self.followed_by:
            raise LedgerError(
                f"This series has ended: {self.followed_by} came after it, in other outlines. More "
                "figures in the old ones, set against the new, would tell what lies between."
            )
        if self.outlines != outlines:
            raise LedgerError(
                "The areas have other outlines than those in the ledger. Counts in changed "
                "borders would tell what lies between the old and the new ones. Go back to the "
                "areas release that was published with, or begin a new series (see OPERATOR.md, "
                "When the outlines change)."
            )


def outlines_hash(areas: Release) -> str:
    """Hash of the ids of areas and the outlines that are counted within."""
    digest = hashlib.sha256()
    outlines = outlines_of(areas).sort_values("area_id")
    for area_id, outline in zip(outlines["area_id"], outlines.geometry.to_wkb(), strict=True):
        digest.update(area_id.encode() + b"\0" + outline)
    return digest.hexdigest()


def read_ledger(path: Path) -> Ledger | None:
    """The ledger, None where there is no such file yet. Raises LedgerError if it is damaged."""
    try:
        content = json.loads(path.read_bytes())
        if content["format"] != FORMAT:
            raise LedgerError(f"{path.name} was written by another version of Camera Census.")
        entries = tuple(_entry(item) for item in content["releases"])
        inherited = content.get("inherited")
        ledger = Ledger(
            content["place"],
            content["programme"],
            content["outlines"],
            entries,
            _entry(inherited) if inherited else None,
            content.get("followed_by"),
        )
    except FileNotFoundError:
        return None
    except LedgerError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise LedgerError(
            f"{path.name} cannot be read as a ledger ({type(error).__name__}). Restore it from a "
            "backup: without it nobody can tell which changes are safe to publish."
        ) from None
    dates = [entry.as_of for entry in entries]
    if dates != sorted(set(dates)):
        raise LedgerError(f"{path.name}: its releases are not in order of time.")
    return ledger


def write_ledger(path: Path, ledger: Ledger) -> None:
    """Replace the ledger in one step; only its owner may read it."""
    content = {
        "format": FORMAT,
        "place": ledger.place,
        "programme": ledger.programme,
        "outlines": ledger.outlines,
        "releases": [_item(entry) for entry in ledger.entries],
    }
    if ledger.inherited:
        content["inherited"] = _item(ledger.inherited)
    if ledger.followed_by:
        content["followed_by"] = ledger.followed_by
    write_whole(path, f"{json.dumps(content, indent=1)}\n".encode(), private=True)


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "as_of": entry.as_of.isoformat(),
        "is_public": entry.is_public,
        "in_area": None if entry.in_area is None else dict(entry.in_area),
        "areas": {
            area_id: {"counted": entry.addresses[area_id], **asdict(state)}
            for area_id, state in entry.states.items()
        },
    }


def _entry(item: dict[str, Any]) -> Entry:
    areas = item["areas"]
    return Entry(
        as_of=dt.date.fromisoformat(item["as_of"]),
        states={area_id: _state(area) for area_id, area in areas.items()},
        addresses={area_id: _count(area["counted"]) for area_id, area in areas.items()},
        in_area=item["in_area"]
        and {area_id: _count(known) for area_id, known in item["in_area"].items()},
        is_public=item["is_public"] is True,
    )


def _state(area: dict[str, Any]) -> AreaState:
    addresses, cameras, holdings = (
        None if area[name] is None else _count(area[name])
        for name in ("addresses", "cameras", "counted_holdings")
    )
    return AreaState(addresses, cameras, _count(area["counted_addresses"]), holdings)


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value
