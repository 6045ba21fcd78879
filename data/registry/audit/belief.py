"""Which of the facts can be true together.

Numbers said on different days, or in error, contradict one another. Nobody outside
knows which one is wrong, so each largest set of facts without a contradiction is
believed in turn: what is left when from every conflict one fact is taken away
(hitting sets of minimal conflicts, Reiter 1987).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from data.registry.audit.linked_areas import BoundFact

MOST_TRIALS = 32  # sets looked at, so that many contradictions do not take hours

Facts = tuple[BoundFact, ...]


class TooManyContradictionsError(ValueError):
    """The facts contradict one another in more ways than can be tried."""


def consistent_sets(
    facts: Sequence[BoundFact], allowed: Callable[[Sequence[BoundFact]], bool]
) -> list[Facts]:
    """Every largest set of facts that is `allowed`; one set, of all, where none contradict.

    `allowed` must hold for each fact alone, and for each part of a set it holds for.
    Raises TooManyContradictionsError.
    """
    found: list[frozenset[int]] = []
    waiting = deque([frozenset(range(len(facts)))])
    seen = set(waiting)
    # Larger sets come first, so that a set within one that was found is not a largest one.
    while waiting:
        some = waiting.popleft()
        if any(some <= larger for larger in found):
            continue
        conflict = _conflict(sorted(some), lambda rows: allowed([facts[i] for i in rows]))
        if not conflict:
            found.append(some)
        smaller = [each for i in conflict if (each := some - {i}) not in seen]
        seen.update(smaller)
        waiting.extend(smaller)
        if len(seen) > MOST_TRIALS:
            raise TooManyContradictionsError
    return [tuple(facts[i] for i in sorted(some)) for some in found]


def sets_with(
    base: Facts, facts: Facts, allowed: Callable[[Sequence[BoundFact]], bool]
) -> list[Facts]:
    """`base` with every largest set of facts that can be true beside all of it.

    What contradicts it is left out here. Whoever hears one fact more has then still all
    these sets, or larger ones. Raises TooManyContradictionsError.
    """

    def beside(some: Sequence[BoundFact]) -> bool:
        return allowed([*base, *some])

    possible = tuple(fact for fact in facts if beside([fact]))
    return [(*base, *some) for some in consistent_sets(possible, beside)]


def with_older(
    beliefs: Sequence[Facts],
    older: Sequence[Facts],
    facts: Facts,
    allowed: Callable[[Sequence[BoundFact]], bool],
) -> list[Facts]:
    """The beliefs, and those that rest on older figures; none within another.

    Figures of `older` series (the newest first) drift apart, so that every largest set of
    them would be more than can be tried. Tried are each series, and all together as far as
    they fit one another, each with every largest set of `facts` that fits it. Raises
    TooManyContradictionsError.
    """
    together = [fact for series in older for fact in series]
    found = {_names(belief): belief for belief in beliefs}
    for some in (together, *older):
        for belief in sets_with(_fitting((), some, allowed), facts, allowed):
            found[_names(belief)] = belief
    return [some for names, some in found.items() if not any(names < other for other in found)]


def _names(facts: Facts) -> frozenset[int]:
    return frozenset(map(id, facts))


def _fitting(
    base: Facts, more: Sequence[BoundFact], allowed: Callable[[Sequence[BoundFact]], bool]
) -> Facts:
    """`base`, and of `more` one after the other what can be true with all before."""
    if allowed([*base, *more]):
        return (*base, *more)
    half = len(more) // 2
    if not half:
        return base
    return _fitting(_fitting(base, more[:half], allowed), more[half:], allowed)


def _conflict(rows: list[int], allowed: Callable[[list[int]], bool]) -> list[int]:
    """A smallest part that is not allowed (each fact of it is needed); empty where all is."""
    if allowed(rows):
        return []
    conflict = rows
    for row in rows:
        rest = [each for each in conflict if each != row]
        if not allowed(rest):
            conflict = rest
    return conflict
