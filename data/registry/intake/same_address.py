"""Which mentions are of one address: by street and house number, by point, by the city's number.

When in doubt two are one, or are set aside: ten addresses must be ten buildings.
Only public address points prove that what shares a point is more than one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake import reasons
from data.registry.intake.far_apart import far_apart, torn
from data.registry.intake.identity import NONE, Codes, lowest_by
from data.registry.intake.nearness import (
    Links,
    Points,
    at_one_place,
    between,
    groups,
    near,
)
from data.registry.intake.same_id import join_by_id
from data.registry.intake.spellings import QUADRANT_BITS, Traits, nested

# Points of one house number of one street, in metres: geocoders and surveyors differ by less.
SAME_STREET_M = 300.0
# Points of one house number, however the street is spelled: one building.
SAME_NUMBER_M = 30.0

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Mentions:
    """Different mentions of addresses that have a point, in an order that rows do not decide.

    `text` and `address_id` are -1 where not given; `rows` counts the rows of each,
    0 for a public address point.
    """

    text: Codes
    address_id: Codes
    points: Points
    rows: Codes

    def __len__(self) -> int:
        return len(self.text)

    @property
    def is_public(self) -> Flags:
        """Which are public address points."""
        return np.asarray(self.rows == 0)


@dataclass(frozen=True)
class Resolved:
    """By mention: its address (the lowest mention of it), and a code of a reason, or -1.

    `by_text` is the address without regard to shared points.
    """

    address: Codes
    reason: Codes
    by_text: Codes


def resolve(mentions: Mentions, traits: Traits) -> Resolved:
    """One number for each address; what cannot be told gets a reason to be set aside."""
    sorting = _Sorting(mentions, traits)
    sorting.set_aside_unclear()
    sorting.set_aside_far_apart()
    sorting.prove()
    sorting.set_aside_between_quadrants()
    by_text = sorting.addresses(shared_points=False)
    address = sorting.addresses(shared_points=True)
    joins, wandering = join_by_id(
        mentions.address_id,
        address,
        mentions.points,
        mentions.rows,
        sorting.good,
        within=SAME_STREET_M,
    )
    sorting.set_aside(wandering, reasons.ID_CONFLICT)
    joined, joined_by_text = (
        groups(len(mentions), _chain(found), joins) for found in (address, by_text)
    )
    return Resolved(joined, sorting.reason, joined_by_text)


def _chain(group: Codes) -> Links:
    return np.column_stack([group, np.arange(len(group))])


class _Sorting:
    """Mentions on their way to addresses: which are good so far, and which are proved."""

    def __init__(self, mentions: Mentions, traits: Traits) -> None:
        self.mentions, self.n = mentions, len(mentions)
        self.reason = np.full(self.n, NONE)
        self.good = np.ones(self.n, dtype=bool)
        self.proved = mentions.is_public
        self.directions = traits.of(traits.directions, mentions.text)
        self.suffix = traits.of(traits.suffix, mentions.text)
        # Each reading of a text for itself: 14-1401 may be house 14 or house 1401.
        self.mention, reading = traits.readings_of(mentions.text)
        self.number, self.house = traits.number[reading], traits.house[reading]
        self.parent, self.is_alias = traits.parent[reading], traits.is_alias[reading]
        self.stem = traits.stem[reading]
        self.street = np.full(self.n, NONE)
        self.street[self.mention] = traits.street[reading]
        self.like = np.array(sorted(traits.like), dtype=np.int64).reshape(-1, 2)

    def set_aside(self, which: Flags, why: str) -> None:
        which = which & self.good & ~self.mentions.is_public
        self.reason[which] = reasons.code(why)
        self.good &= ~which

    def set_aside_unclear(self) -> None:
        """Without what says too little to tell, NW and NE fall apart again."""
        along = groups(self.n, self._along())
        unclear = torn(along, self.directions)
        self.set_aside(unclear, reasons.UNCLEAR_DIRECTION)
        # A public address point may say too little as well: it is left out, but is no row.
        self.good &= ~unclear

    def set_aside_far_apart(self) -> None:
        """One text at points far apart is not one address."""
        kept = self.good[self.mention]
        mention = self.mention[kept]
        far = far_apart(
            pd.DataFrame(
                {
                    "mention": mention,
                    "house": self.house[kept],
                    "place": groups(self.n, self._along())[mention],
                    "directions": self.directions[mention],
                    "suffix": self.suffix[mention],
                    "alias": self.is_alias[kept],
                    "public": self.mentions.is_public[mention],
                    "rows": self.mentions.rows[mention],
                }
            )
        )
        which = np.zeros(self.n, dtype=bool)
        which[far] = True
        self.set_aside(which, reasons.FAR_APART)

    def prove(self) -> None:
        """What is, by text or else by number, a public address point near by."""
        public = self.mentions.is_public
        if not public.any():
            self.same_id = self._same_id(self.mentions.text < 0)
            return
        by_text = self._with_public(groups(self.n, self._along()))
        self.same_id = self._same_id(public | ~by_text)
        self.proved = by_text | self._with_public(groups(self.n, self.same_id))

    def set_aside_between_quadrants(self) -> None:
        """What has no quadrant must not join two through its house number."""
        unclear = torn(groups(self.n, self._same_number()), self._quadrants())
        self.set_aside(unclear & ~self.proved, reasons.UNCLEAR_DIRECTION)

    def _quadrants(self) -> Codes:
        """As bits, the quadrant of each one's street address, whoever mentions it."""
        along = groups(self.n, self._along())
        every = np.zeros(self.n, dtype=np.int64)
        np.bitwise_or.at(every, along, self.directions & QUADRANT_BITS)
        return np.asarray(every[along])

    def _with_public(self, group: Codes) -> Flags:
        has_public = np.zeros(self.n, dtype=bool)
        has_public[group[self.mentions.is_public & self.good]] = True
        return np.asarray(has_public[group])

    def addresses(self, *, shared_points: bool) -> Codes:
        """By mention the lowest one of its address.

        What is not proved joins whatever it shares a house number or a point with, but
        does not join two that are proved.
        """
        strict = [self._along(), self.same_id]
        loose = np.vstack([self._same_number(), self._misspelled(), self._glued()])
        loose = loose[~torn(groups(self.n, loose), self._quadrants())[loose].any(axis=1)]
        if shared_points:
            loose = np.vstack([loose, self._same_point()])
        public = self.mentions.is_public
        one, other = loose.T
        unproved = ~self.proved[one] & ~self.proved[other]
        group = groups(self.n, *strict, loose[unproved | (public[one] & public[other])])
        mixed = loose[self.proved[one] != self.proved[other]]
        mixed = np.where(self.proved[mixed[:, :1]], mixed[:, ::-1], mixed)
        nearest = lowest_by(group[mixed[:, 0]], mixed[:, 1], self.n)
        lonely = np.flatnonzero(nearest >= 0)
        attached = np.column_stack([lonely, nearest[lonely]])
        return groups(self.n, _chain(group), attached)

    def _along(self) -> Links:
        """One house number of one street, with directions and suffixes that agree or lack."""
        kind = (self.directions * 1000 + self.suffix) * 2 + self.mentions.is_public
        links = self._near(self.house, kind, SAME_STREET_M)
        one, other = links.T
        suffix, other_suffix = self.suffix[one], self.suffix[other]
        agree = (suffix == other_suffix) | (suffix == 0) | (other_suffix == 0)
        agree &= nested(self.directions[one], self.directions[other])
        return np.asarray(links[agree])

    def _same_number(self) -> Links:
        """One house number at one building, with quadrants that agree or lack."""
        quadrants = self._quadrants()
        kind = (quadrants * 2 + self.mentions.is_public) * 2 + self.proved
        return self._with_nested_quadrants(self._near(self.number, kind, SAME_NUMBER_M))

    def _misspelled(self) -> Links:
        """One house number of streets near by whose names differ by a slip of the pen."""
        if not len(self.like):
            return np.empty((0, 2), dtype=np.int64)
        alike = np.isin(self.street[self.mention], self.like)
        key = np.where(alike, self.number, -1 - np.arange(len(self.number)))
        links = self._near(key, self.street, SAME_STREET_M)
        streets = np.sort(self.street[links], axis=1)
        base = self.street.max() + 1
        slips = np.isin(streets @ [base, 1], self.like @ [base, 1])
        return self._with_nested_quadrants(links[slips])

    def _glued(self) -> Links:
        """A house, and numbers in its street near by that begin with its own: 1400 and 14003."""
        kept = self.good[self.mention]
        child = np.flatnonzero(kept & (self.parent >= 0))
        house = np.flatnonzero(kept & np.isin(self.house, self.parent[child]))
        mention = self.mention[np.concatenate([house, child])]
        key = np.concatenate([self.house[house], self.parent[child]])
        kind = np.repeat([0, 1], [len(house), len(child)])
        links = near(self.mentions.points.take(mention), key, kind, SAME_STREET_M)
        crossing = kind[links[:, 0]] != kind[links[:, 1]]
        reached = crossing | np.isin(links[:, 0], links[crossing])
        stems = np.where(self.stem >= 0, self.stem, -1 - np.arange(len(self.stem)))
        siblings = self._near(stems, self.street, SAME_NUMBER_M)
        return self._with_nested_quadrants(np.vstack([mention[links[reached]], siblings]))

    def _with_nested_quadrants(self, links: Links) -> Links:
        quadrants = self._quadrants()
        return np.asarray(links[nested(quadrants[links[:, 0]], quadrants[links[:, 1]])])

    def _near(self, key: Codes, kind: Codes, reach: float) -> Links:
        kept = self.good[self.mention]
        mention = self.mention[kept]
        links = near(self.mentions.points.take(mention), key[kept], kind[mention], reach)
        return mention[links]

    def _same_id(self, which: Flags) -> Links:
        """One number of the city, where no text says more."""
        kept = np.flatnonzero(which & self.good & (self.mentions.address_id >= 0))
        points = self.mentions.points.take(kept)
        kind = self.mentions.is_public[kept].astype(np.int64)
        return kept[near(points, self.mentions.address_id[kept], kind, SAME_STREET_M)]

    def _same_point(self) -> Links:
        kept = np.flatnonzero(self.good)
        points, proved = self.mentions.points.take(kept), self.proved[kept]
        kind = proved.astype(np.int64) + self.mentions.is_public[kept]
        same = at_one_place(points.x, points.y, kind)
        return kept[np.vstack([same, between(points, ~proved, proved)])]
