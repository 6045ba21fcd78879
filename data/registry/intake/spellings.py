"""Texts as street addresses in numbers: each different address once, however often it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake import reasons
from data.registry.intake.identity import NONE, Codes
from data.registry.intake.postal_words import DIRECTIONS, QUADRANTS
from data.registry.intake.slips import one_slip_apart
from data.registry.intake.street_address import StreetAddress, read_address
from data.registry.intake.streets_of_file import doubts

_BIT_OF = {direction: 1 << at for at, direction in enumerate(sorted(DIRECTIONS))}
_LONG_NUMBER = 6  # figures: no house has so many, but for a unit's that are glued to them
_FIGURES_OF_PARENT = 3  # below, 14 and 140 are neighbors
QUADRANT_BITS = sum(_BIT_OF[quadrant] for quadrant in QUADRANTS)


def nested(one: Codes, other: Codes) -> npt.NDArray[np.bool_]:
    """Whether one set of directions holds the other."""
    both = one & other
    return np.asarray((both == one) | (both == other))


@dataclass(frozen=True)
class Traits:
    """What addresses are made of, by address; `alias` and what follows by reading of an address.

    Directions are bits, suffixes and streets numbers; suffix 0 is none. A reading is
    one of the house numbers that a text may mean.
    """

    directions: Codes
    suffix: Codes
    readings: Codes  # how many
    of_address: Codes
    number: Codes
    street: Codes
    house: Codes  # number and street
    parent: Codes  # house whose number this one begins with (1400 of 14003), -1 for none
    stem: Codes  # of very long numbers in one street, all but two figures, -1 for none
    like: frozenset[tuple[int, int]]  # streets whose names differ by one slip
    is_alias: npt.NDArray[np.bool_]

    def of(self, values: Codes, address: Codes) -> Codes:
        """The value of each address, 0 for none."""
        return np.append(values, 0)[address]

    def readings_of(self, address: Codes) -> tuple[Codes, Codes]:
        """Position in `address` and number of every reading of every address."""
        readings = self.of(self.readings, address)
        first = self.of(np.cumsum(self.readings) - self.readings, address)
        position = np.repeat(np.arange(len(address)), readings)
        within = np.arange(len(position)) - np.repeat(np.cumsum(readings) - readings, readings)
        return position, np.repeat(first, readings) + within


@dataclass
class Spellings:
    """Street addresses in the order of their first appearance."""

    _codes: dict[StreetAddress, int] = field(default_factory=dict)

    def encode(self, text: pd.Series) -> tuple[Codes, Codes]:
        """The number of each text's address, -1 for none, and its reason (-1: it is one)."""
        codes, unique = pd.factorize(text)
        found, why = np.full(len(unique), NONE), np.full(len(unique), NONE)
        for at, cell in enumerate(unique):
            read = read_address(cell)
            if isinstance(read, str):
                why[at] = reasons.code(read)
            else:
                found[at] = self._codes.setdefault(read, len(self._codes))
        return found[codes], why[codes]

    def doubts(self, public: Codes) -> Codes:
        """By number, the reason why an address does not count, seen in the whole file, or -1."""
        return np.array(doubts(list(self._codes), set(public.tolist())), dtype=np.int64)

    def ranks(self) -> Codes:
        """By number, the place of its address in order, whatever the order of rows was."""
        order = sorted(self._codes)
        ranks = np.empty(len(order), dtype=np.int64)
        ranks[[self._codes[address] for address in order]] = np.arange(len(order))
        return ranks

    def traits(self, ranks: Codes) -> Traits:
        """The traits of all addresses in the order of their ranks."""
        addresses = np.empty(len(ranks), dtype=object)
        for address, code in self._codes.items():
            addresses[ranks[code]] = address
        readings = np.array([len(address.numbers) for address in addresses], dtype=np.int64)
        numbers = [number for address in addresses for number in address.numbers]
        of_address = np.repeat(np.arange(len(addresses)), readings)
        number = pd.factorize(np.array(numbers, dtype=object))[0].astype(np.int64)
        street, names = pd.factorize(np.array([a.street for a in addresses], dtype=object))
        street = street.astype(np.int64)
        suffixes = sorted({address.suffix for address in addresses} - {""})
        suffix_of = {suffix: at for at, suffix in enumerate(["", *suffixes])}
        house = number * (street.max(initial=0) + 1) + street[of_address]
        return Traits(
            directions=np.array(
                [sum(_BIT_OF[d] for d in address.directions) for address in addresses],
                dtype=np.int64,
            ),
            suffix=np.array([suffix_of[address.suffix] for address in addresses], dtype=np.int64),
            readings=readings,
            of_address=of_address,
            number=number,
            street=street[of_address],
            house=house,
            parent=_parents(numbers, street[of_address], house),
            stem=_stems(numbers, street[of_address]),
            like=one_slip_apart(names),
            is_alias=(readings > 1)[of_address],
        )


def _parents(numbers: Sequence[str], street: Codes, house: Codes) -> Codes:
    """The house in the same street whose number stands before one or two more figures."""
    known = dict(zip(zip(numbers, street.tolist(), strict=True), house.tolist(), strict=True))
    return np.array(
        [
            next((known[key] for cut in (1, 2) if (key := (n[:-cut], at)) in known), NONE)
            if len(n) > _FIGURES_OF_PARENT
            else NONE
            for n, at in zip(numbers, street.tolist(), strict=True)
        ],
        dtype=np.int64,
    )


def _stems(numbers: Sequence[str], street: Codes) -> Codes:
    stems = [
        (number[:-2], at) if len(number) >= _LONG_NUMBER else None
        for number, at in zip(numbers, street.tolist(), strict=True)
    ]
    code = {stem: at for at, stem in enumerate(dict.fromkeys(filter(None, stems)))}
    return np.array([code[stem] if stem else NONE for stem in stems], dtype=np.int64)
