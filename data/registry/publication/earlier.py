"""The series before, in other outlines: what they go on telling beside a new one.

New outlines are a new place, with a series and a ledger of its own. What was counted in
the old ones stays public, so everybody may set one against the other, and so with those
before them: borders may come back to where they were. Three things hold them apart:

- An area whose outline hardly changed since one of the old ones goes on: its figure moves
  from that one only after ten addresses joined or left, as if nothing had happened.
- All old outlines are further geographies, so that every piece that they and the new ones
  cut out of one another is audited.
- The old figures are facts about it, said on the day of the first new release.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.files.outlines import outlines_of
from data.place import Place
from data.published.catalog import current_release
from data.published.release import Release, read_release
from data.registry.audit.facts import Fact
from data.registry.audit.one_area import NOTHING_SAID, PublishedFigures, last_told
from data.registry.audit.pieces import Pieces
from data.registry.audit.promise import MIN_ADDRESSES_IN_AREA
from data.registry.audit.region import AREAS, Member, Region
from data.registry.protection.ledger import Entry, Ledger, LedgerError, outlines_hash
from data.registry.publication.counted_within import areas_when_out, counted_within
from data.registry.publication.released import history, public_releases, withdrawn

EARLIER = "earlier"  # the outlines just before these; those before them have a number behind


@dataclass(frozen=True)
class EarlierSeries:
    """Old outlines (`id`, `geometry`), and what was published in them, oldest first.

    `geography` is what the audit calls the outlines.
    """

    geography: str
    place: str
    programme: str
    outlines: gpd.GeoDataFrame
    releases: Sequence[PublishedFigures]

    @property
    def ended(self) -> dt.date:
        """The day of its last release."""
        return self.releases[-1].as_of

    def facts(self, said_on: dt.date) -> tuple[Fact, ...]:
        """What its last figures say of each area, as if it were said when the new series began."""
        return tuple(
            Fact(measure, Region((Member(self.geography, area),)), low, high, said_on)
            for area, told in last_told(self.releases).items()
            for measure, (low, high) in told.items()
        )

    def alike(self, pieces: Pieces) -> dict[str, str]:
        """The old area that each new one resembles: too few addresses lie in one alone to hide in.

        Raises ValueError where it is not known where addresses are.
        """
        if not np.isfinite(pieces.addresses).all():
            raise ValueError("it is not known where addresses are")
        old = self.geography
        members = pieces.members.assign(addresses=pieces.addresses)
        shared = members.groupby([old, AREAS], as_index=False)["addresses"].sum()
        shared = shared[(shared[old] != "") & (shared["addresses"] > 0)]
        size = {side: members.groupby(side)["addresses"].sum() for side in (old, AREAS)}
        in_one = sum(shared[side].map(size[side]) for side in size) - 2 * shared["addresses"]
        alike = shared.assign(in_one=in_one)[in_one < MIN_ADDRESSES_IN_AREA]
        alike = alike.sort_values(["in_one", AREAS, old])
        # One goes on as one: of two halves of a small area the nearer.
        alike = alike.drop_duplicates(AREAS).drop_duplicates(old)
        return dict(zip(alike[AREAS], alike[old], strict=True))


@dataclass(frozen=True)
class Continued:
    """An area of an earlier series that a new one continues."""

    series: EarlierSeries
    area: str


def goes_on(chain: Sequence[EarlierSeries], pieces: Pieces) -> dict[str, Continued]:
    """What each new area continues: of all old ones that resemble it, that of the newest series.

    Else borders that change and change back would show a figure anew, and the one of
    before beside it, with fewer than ten between them. Raises ValueError as `alike` does.
    """
    found: dict[str, Continued] = {}
    for series in reversed(chain):
        found |= {new: Continued(series, old) for new, old in series.alike(pieces).items()}
    return found


def as_release(
    chain: Sequence[EarlierSeries], pieces: Pieces, areas: Sequence[str]
) -> PublishedFigures:
    """The last figures as a release of the new areas: of those that go on, and of no other."""
    continued = goes_on(chain, pieces)
    figures = pd.DataFrame(
        {area: _last(continued[area]) if area in continued else NOTHING_SAID for area in areas},
        index=["addresses", "cameras"],
    ).T
    return PublishedFigures(EARLIER, chain[0].ended, figures.astype("Int64"))


def _last(continued: Continued) -> list[object]:
    found: list[object] = continued.series.releases[-1].figures.loc[continued.area].tolist()
    return found


def earlier_series(
    place: Place, releases: Path, programme: str, ledgers: Sequence[Ledger] = ()
) -> list[EarlierSeries]:
    """The series that the place's file names, as far as they are public, the newest first.

    Their `ledgers`, where they are given, tell in which outlines they were counted.
    """
    chain: list[EarlierSeries] = []
    for old in place.cameras.after:
        shown = history(public_releases(releases, old), programme)
        if shown:
            own = (each for each in ledgers if (each.place, each.programme) == (old, programme))
            areas = _areas_of(releases, old, next(own, None), shown[-1].version)
            outlines = outlines_of(areas).rename(columns={"area_id": "id"})
            name = f"{EARLIER}-{len(chain) + 1}" if chain else EARLIER
            chain.append(EarlierSeries(name, old, programme, outlines, shown))
    return chain


def _areas_of(releases: Path, place: str, ledger: Ledger | None, newest: str) -> Release:
    """The areas that a series was counted in, which may be drawn anew since.

    Its ledger tells them, else the edition in which its newest release came out. Raises
    LedgerError where no areas release of the place has the outlines of the ledger.
    """
    if ledger is None:
        return areas_when_out(releases, place, newest) or current_release(releases, place, "areas")
    folder = releases / place / "areas"
    others = (read_release(path) for path in sorted(folder.glob("[!.]*"), reverse=True))
    for areas in itertools.chain([current_release(releases, place, "areas")], others):
        within = counted_within(areas, ledger)
        if outlines_hash(within) == ledger.outlines:
            return within
    raise LedgerError(
        f"No areas release of {place} has the outlines that its cameras were counted in. Put the "
        "one of that time back into the folder of releases: what old and new borders cut out of "
        "one another is told by both."
    )


def refuse_withdrawn(
    place: Place, releases: Path, programme: str, ledgers: Sequence[Ledger]
) -> None:
    """Raise LedgerError where figures of a series before are gone, which a copy would still tell.

    Without any of them the new series would begin anew, beside what anybody may have kept; with
    a ledger that lacks one, from figures that were not the last.
    """
    for old in place.cameras.after:
        gone = withdrawn(releases, old)
        own = (each for each in ledgers if (each.place, each.programme) == (old, programme))
        ledger = next(own, None)
        known = {entry.as_of.isoformat() for entry in ledger.entries} if ledger else set()
        if gone and not history(public_releases(releases, old), programme):
            forgotten = gone
        else:
            forgotten = [version for version in gone if version[:10] not in known]
        if forgotten:
            raise LedgerError(
                f"Camera release {forgotten[0]} of {old} was public and is withdrawn. Put it back "
                "into the folder of releases, and give the ledger it was published with "
                "(--after): a new series is held against all that was public before it."
            )


def inherited(
    place: str, chain: Sequence[EarlierSeries], old: Sequence[Ledger], pieces: Pieces | None
) -> Entry:
    """What areas that go on begin with, from the ledgers of all series before.

    Raises LedgerError without one of these, or where it cannot be told which areas go on.
    """
    ledgers = {series.place: _ledger_of(series, old) for series in chain}
    if ledgers[chain[-1].place].inherited:
        raise LedgerError(
            f"{chain[-1].place} itself comes after another place. Name under `after`, the newest "
            "first, all that came before, keep their releases, and give their ledgers."
        )
    for ledger in ledgers.values():
        if ledger.followed_by not in {None, place, *ledgers}:
            raise LedgerError(
                f"Another place, {ledger.followed_by}, comes after {ledger.place} already. Two at "
                "once would be set against each other: come after that one."
            )
    unknown = "Which areas go on is told by public addresses: give --address-points."
    if pieces is None:
        raise LedgerError(unknown)
    try:
        continued = goes_on(chain, pieces)
    except ValueError:
        raise LedgerError(unknown) from None
    states = {
        new: ledgers[of.series.place].entries[-1].states[of.area] for new, of in continued.items()
    }
    everywhere = dict.fromkeys(pieces.members[AREAS], 0)
    counted = {area: state.counted_addresses for area, state in states.items()}
    return Entry(chain[0].ended, states, everywhere | counted, is_public=True)


def _ledger_of(series: EarlierSeries, ledgers: Sequence[Ledger]) -> Ledger:
    for ledger in ledgers:
        own = (ledger.place, ledger.programme) == (series.place, series.programme)
        if own and ledger.entries and ledger.entries[-1].as_of == series.ended:
            return ledger
    raise LedgerError(
        "This place comes after another one, in other outlines. Give the ledger of that series "
        f"({series.place}), with its newest release in it: --after LEDGER, once for each series "
        "before."
    )
