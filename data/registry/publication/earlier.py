"""The series before, in other outlines: what it goes on telling beside a new one.

New outlines are a new place, with a series and a ledger of its own. What was counted in
the old ones stays public, so everybody may set one against the other. Three things hold
them apart:

- An area whose outline hardly changed goes on: its figure moves from the old one only
  after ten addresses joined or left, as if nothing had happened.
- The old outlines are one more geography, so that every piece that old and new cut out
  of one another is audited.
- The old figures are facts about it, said on the day of the first new release.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.files.outlines import outlines_of
from data.place import Place
from data.published.catalog import current_release
from data.registry.audit.facts import Fact
from data.registry.audit.one_area import NOTHING_SAID, PublishedFigures, last_told
from data.registry.audit.pieces import Pieces
from data.registry.audit.promise import MIN_ADDRESSES_IN_AREA
from data.registry.audit.region import AREAS, Member, Region
from data.registry.protection.ledger import Entry, Ledger, LedgerError
from data.registry.publication.released import history, public_releases

EARLIER = "earlier"  # the old outlines, as a geography


@dataclass(frozen=True)
class EarlierSeries:
    """The old outlines (`id`, `geometry`), and what was published in them, oldest first."""

    place: str
    programme: str
    outlines: gpd.GeoDataFrame
    releases: Sequence[PublishedFigures]

    @property
    def ended(self) -> dt.date:
        """The day of its last release."""
        return self.releases[-1].as_of

    def facts(self, said_on: dt.date) -> list[Fact]:
        """What its last figures say of each area, as if it were said when the new series began."""
        return [
            Fact(measure, Region((Member(EARLIER, area),)), low, high, said_on)
            for area, told in last_told(self.releases).items()
            for measure, (low, high) in told.items()
        ]

    def goes_on(self, pieces: Pieces) -> dict[str, str]:
        """The old area that each new one continues: too few addresses lie in one alone to hide in.

        Raises ValueError where it is not known where addresses are.
        """
        if not np.isfinite(pieces.addresses).all():
            raise ValueError("it is not known where addresses are")
        members = pieces.members.assign(addresses=pieces.addresses)
        shared = members.groupby([EARLIER, AREAS], as_index=False)["addresses"].sum()
        shared = shared[(shared[EARLIER] != "") & (shared["addresses"] > 0)]
        size = {side: members.groupby(side)["addresses"].sum() for side in (EARLIER, AREAS)}
        in_one = sum(shared[side].map(size[side]) for side in size) - 2 * shared["addresses"]
        alike = shared.assign(in_one=in_one)[in_one < MIN_ADDRESSES_IN_AREA]
        alike = alike.sort_values(["in_one", AREAS, EARLIER])
        # One goes on as one: of two halves of a small area the nearer.
        alike = alike.drop_duplicates(AREAS).drop_duplicates(EARLIER)
        return dict(zip(alike[AREAS], alike[EARLIER], strict=True))

    def as_release(self, goes_on: Mapping[str, str], areas: Sequence[str]) -> PublishedFigures:
        """Its last figures as a release of the new areas: of those that go on, and of no other."""
        last = self.releases[-1].figures
        figures = pd.DataFrame(
            {
                area: last.loc[goes_on[area]].tolist() if area in goes_on else NOTHING_SAID
                for area in areas
            },
            index=["addresses", "cameras"],
        ).T
        return PublishedFigures(EARLIER, self.ended, figures.astype("Int64"))


def earlier_series(place: Place, releases: Path, programme: str) -> EarlierSeries | None:
    """The series that the place's file names, as far as it is public; None without one."""
    if place.cameras.after is None:
        return None
    shown = history(public_releases(releases, place.cameras.after), programme)
    if not shown:
        return None
    areas = current_release(releases, place.cameras.after, "areas")
    outlines = outlines_of(areas).rename(columns={"area_id": "id"})
    return EarlierSeries(place.cameras.after, programme, outlines, shown)


def inherited(series: EarlierSeries, old: Ledger | None, pieces: Pieces | None) -> Entry:
    """What areas that go on begin with, from the ledger of the series before.

    Raises LedgerError without that ledger, or where it cannot be told which areas go on.
    """
    last = old.entries[-1] if old and old.entries else None
    own = old is not None and (old.place, old.programme) == (series.place, series.programme)
    if last is None or not own or last.as_of != series.ended:
        raise LedgerError(
            "This place comes after another one, in other outlines. Give the ledger of that "
            "series, with its newest release in it: --after LEDGER."
        )
    if pieces is None:
        raise LedgerError("Which areas go on is told by public addresses: give --address-points.")
    try:
        goes_on = series.goes_on(pieces)
    except ValueError:
        raise LedgerError(
            "Which areas go on is told by public addresses: give --address-points."
        ) from None
    states = {area: last.states[earlier] for area, earlier in goes_on.items()}
    everywhere = dict.fromkeys(pieces.members[AREAS], 0)
    counted = {area: state.counted_addresses for area, state in states.items()}
    return Entry(last.as_of, states, everywhere | counted, is_public=True)
