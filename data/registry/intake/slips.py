"""Names that differ by one slip of the pen: a letter left out, added, exchanged or in the wrong
place (restricted Damerau-Levenshtein distance of one).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

SHORTEST = 5  # letters; shorter names differ by one letter too often
_MOST_ALIKE = 50  # names that share a form; more are numbers, not slips


def one_slip_apart(names: Iterable[str]) -> frozenset[tuple[int, int]]:
    """Pairs of positions of names without figures that are one slip apart, the lower one first.

    Two names that are, share a form with one letter left out (symmetric deletion, Garbe).
    """
    names = list(names)
    forms = defaultdict(list)
    for at, name in enumerate(names):
        if len(name) >= SHORTEST and not any(map(str.isdigit, name)):
            for form in {name, *_shortened(name)}:
                forms[form].append(at)
    return frozenset(
        (one, other)
        for alike in forms.values()
        if len(alike) <= _MOST_ALIKE
        for one, other in combinations(alike, 2)
        if is_one_slip(names[one], names[other])
    )


def is_one_slip(one: str, other: str) -> bool:
    """Whether two names differ by one letter, or by two neighbors that changed places.

    >>> is_one_slip("FOURTENTH", "FOURTEENTH"), is_one_slip("ELMWOOD", "OAKWOOD")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or short == long:
        return False
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped


def _shortened(name: str) -> Iterator[str]:
    return (name[:at] + name[at + 1 :] for at in range(len(name)))
