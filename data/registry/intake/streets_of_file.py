"""What only a whole file tells of its addresses: which streets there are, and that numbers are
those of blocks.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from data.registry.intake import reasons
from data.registry.intake.identity import NONE
from data.registry.intake.postal_words import NUMBERED, SUFFIX_OF
from data.registry.intake.street_address import StreetAddress

# One house number in a hundred is a round one, and one in ten: with so many more they are blocks.
_MOST_ROUND = {100: 0.2, 10: 0.6}
_FEW = 3
_LONG = 5  # figures; with as many, where hardly any number has so many, a unit's are among them
_MOST_LONG = 0.01
_KINDS = frozenset(SUFFIX_OF.values()) | NUMBERED


def doubts(addresses: Sequence[StreetAddress], public: Collection[int]) -> list[int]:
    """By address the code of the reason why it does not count, -1 for none.

    `public` are the positions of addresses among the public address points: they are
    beyond doubt, and name streets for others.
    """
    known = {addresses[at].street for at in public}
    known |= {address.street for address in addresses if _has_kind(address)}
    stated = [at for at in range(len(addresses)) if at not in public]
    blocks = set(_of_blocks([(at, addresses[at]) for at in stated]))
    glued = _with_unit_glued([addresses[at] for at in stated])
    found = [NONE] * len(addresses)
    for at in stated:
        if at in blocks:
            found[at] = reasons.code(reasons.BLOCK)
        elif any(len(number) >= glued for number in addresses[at].numbers):
            found[at] = reasons.code(reasons.NO_HOUSE_NUMBER)
        elif addresses[at].street not in known:
            found[at] = reasons.code(reasons.UNKNOWN_STREET)
    return found


def _has_kind(address: StreetAddress) -> bool:
    """Whether an address says what kind of street it is in: Elm St, Avenue C, Highway 50."""
    return bool(address.suffix) or not _KINDS.isdisjoint(address.street.split())


def _of_blocks(addresses: Sequence[tuple[int, StreetAddress]]) -> Iterable[int]:
    """Round numbers where they are too many: in the file, in a street, or behind one word.

    "1200 Elm St" may be a whole block, and so may "1200 Blok Elm St", in any language.
    """
    numbers = {at: int(address.numbers[0]) for at, address in addresses if _is_one(address)}
    for base, most in _MOST_ROUND.items():
        of_base = [at for at, number in numbers.items() if number % base == 0]
        if len({numbers[at] for at in of_base}) >= _FEW and len(of_base) > most * len(numbers):
            yield from of_base
    for group in _groups(addresses):
        of_group = {numbers.get(at, 1) for at in group}
        if len(of_group) > 1 and all(number % 100 == 0 for number in of_group):
            yield from group


def _with_unit_glued(addresses: Sequence[StreetAddress]) -> float:
    """So many figures no true house number of the file has: 140003 may be flat 3 of 1400."""
    figures = Counter(max(map(len, address.numbers)) for address in addresses)
    rare, glued = 0, math.inf
    for length in sorted(figures, reverse=True):
        rare += figures[length]
        if length < _LONG or rare > _MOST_LONG * len(addresses):
            break
        glued = length
    return glued


def _is_one(address: StreetAddress) -> bool:
    return len(address.numbers) == 1


def _groups(addresses: Iterable[tuple[int, StreetAddress]]) -> Iterable[list[int]]:
    """Addresses of one street, and those whose street's name begins with one word."""
    groups = defaultdict(list)
    for at, address in addresses:
        groups[address.street, ""].append(at)
        first, _, rest = address.street.partition(" ")
        if rest:
            groups["", first].append(at)
    return groups.values()
