"""A town whose borders are drawn anew again and again: addresses in a row, cut into areas."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.audit.pieces import Pieces
from data.registry.audit.region import AREAS as PUBLISHED
from data.registry.protection.disclosure import Count
from data.registry.protection.ledger import Entry, Ledger, outlines_hash
from data.registry.publication.earlier import (
    EARLIER,
    EarlierSeries,
    as_release,
    inherited,
)
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.prepare import ExactCounts, Prepared, prepare
from data.registry.publication.released import published
from tests.data.registry.promise import AREAS, FEW, PLACE, SOURCE

ADDRESSES = 1_800
OUTLINES = outlines_hash(FEW)
Drawing = tuple[int, int]  # where the first area ends, and the second


def area_of(drawing: Drawing) -> npt.NDArray[np.object_]:
    """The area of every address."""
    return np.array(AREAS, dtype=object)[np.searchsorted(drawing, np.arange(ADDRESSES), "right")]


@dataclass
class Redrawn:
    """Series after series, each of one release, as an operator would publish it.

    A release that is blocked stays private, and its drawing is left out.
    """

    drawings: list[Drawing] = field(default_factory=list)
    registers: list[frozenset[int]] = field(default_factory=list)
    ledgers: list[Ledger] = field(default_factory=list)
    prepared: list[Prepared] = field(default_factory=list)

    def chain(self) -> list[EarlierSeries]:
        """What is public already, the newest first."""
        newest_first = list(enumerate(self.ledgers))[::-1]
        return [
            EarlierSeries(
                f"{EARLIER}-{n}" if n > 1 else EARLIER,
                ledger.place,
                ledger.programme,
                gpd.GeoDataFrame(),
                [published("old", ledger.entries[-1].as_of, ledger.entries[-1].table)],
            )
            for n, (_, ledger) in enumerate(newest_first, start=1)
        ]

    def pieces(self, drawing: Drawing) -> Pieces:
        named = {PUBLISHED: area_of(drawing)} | {
            series.geography: area_of(old)
            for series, old in zip(self.chain(), self.drawings[::-1], strict=True)
        }
        members = pd.DataFrame(named).value_counts(sort=False).rename("count").reset_index()
        count = members.pop("count").to_numpy(dtype=float)
        return Pieces(members, 1_000 * count, count)

    def redraw(self, drawing: Drawing, registered: frozenset[int]) -> Prepared:
        """Publish in new borders."""
        number = len(self.ledgers)
        day = dt.date(2001 + number, 6, 30)
        place = PLACE.model_copy(update={"id": f"drawing-{number}"})
        chain, pieces = self.chain(), self.pieces(drawing)
        told = [series.facts(day) for series in chain]
        knowledge = Knowledge(
            told[0] if told else (),
            told[1:],
            (),
            pieces,
            pd.Series(area_of(drawing)).value_counts().to_dict(),
            as_release(chain, pieces, AREAS) if chain else None,
        )
        begun: Entry | None = None
        if chain:
            begun = inherited(place.id, chain, self.ledgers, pieces)
        counted = ExactCounts("registry", day, counts(drawing, registered), SOURCE)
        ledger = Ledger(place.id, "registry", OUTLINES, inherited=begun)
        prepared = prepare(place, FEW, counted, ledger, knowledge)
        if prepared.audit.passed:
            if self.ledgers:
                self.ledgers[-1] = replace(self.ledgers[-1], followed_by=place.id)
            self.drawings.append(drawing)
            self.registers.append(registered)
            self.ledgers.append(prepared.ledger)
            self.prepared.append(prepared)
        return prepared


def counts(drawing: Drawing, registered: frozenset[int]) -> dict[str, Count]:
    """One camera and one owner at each address."""
    areas = area_of(drawing)[sorted(registered)]
    of = {area: int((areas == area).sum()) for area in AREAS}
    return {area: Count(n, n, n, min(n, 1), (min(n, 1), min(n, 1))) for area, n in of.items()}
