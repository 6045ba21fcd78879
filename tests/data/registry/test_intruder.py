"""An intruder who has every rule and can run it: what any series of figures tells at all.

All counts of an area that would have given the same figures are tried, by addresses, by owners
few or many, and with or without one who stands out. What is true of them all is known.
"""

from __future__ import annotations

import datetime as dt
import random
from functools import cache

import numpy as np
import pandas as pd
import pytest

from data.registry.audit.audit import Audit, audit
from data.registry.audit.facts import parse_fact
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.pieces import Pieces
from data.registry.protection import hold_back
from data.registry.protection.disclosure import Count, Figures, protect
from data.registry.protection.hold_back import AreaState, next_state

MOST = 36  # addresses that are tried; more than 34 would be shown as 40
HIGHEST = 34
Shown = tuple[int | None, int | None]
Rules = tuple[int | None, int, int]  # public addresses, cameras at each address, `show_from`
Step = tuple[AreaState | None, AreaState, int]  # state before and after, addresses
SIZES, SHOW_FROM = (None, None, None, 90, 100, 110, 400), (0, 0, 20)
OFTEN = (6, 1, 1)  # of the three ways to have so many addresses
JOINED = (1, -1, 1, -1, 0, 9, -9, 10, -10, 11, -11, 25, -25)


@cache
def possible(rules: Rules) -> tuple[tuple[Count, Figures | None], ...]:
    """Each address its own owner, all of a few owners', or one with most of the cameras."""
    size, each, show_from = rules
    counts = []
    for n in range(MOST + 1):
        two = (each, each) if n > 1 else (each * n, 0)
        one, most = min(n, 1) * each, n * each
        counts += [Count(n, most, owners, one, two) for owners in (n, min(n, 7))]
        counts += [Count(n, most, n, most, two)]
    return tuple((count, protect(count, size, show_from)) for count in counts)


@cache
def steps(before: AreaState | None, rules: Rules) -> dict[Shown, frozenset[tuple[AreaState, int]]]:
    """By the figures that would be seen next: the states and counts that give them."""
    found: dict[Shown, set[tuple[AreaState, int]]] = {}
    for count, figures in possible(rules):
        state = next_state(before, count, figures)
        found.setdefault(seen(state), set()).add((state, count.addresses))
    return {shown: frozenset(each) for shown, each in found.items()}


def seen(state: AreaState) -> Shown:
    return state.addresses, state.cameras


def explained(series: list[Shown], rules: Rules) -> list[list[Step]]:
    """For each release all steps that lie on a way that gives the whole series."""
    there: set[AreaState | None] = {None}
    ways: list[list[Step]] = []
    for shown in series:
        ways.append([(b, s, n) for b in there for s, n in steps(b, rules).get(shown, ())])
        there = {state for _, state, _ in ways[-1]}
    for number in range(len(ways) - 1, -1, -1):
        ways[number] = [step for step in ways[number] if step[1] in there]
        there = {before for before, _, _ in ways[number]}
    return ways


def told(series: list[Shown], rules: Rules) -> list[str]:
    """What the series tells that must not be known."""
    found = []
    ways = explained(series, rules)
    for number, (way, shown) in enumerate(zip(ways, series, strict=True)):
        counts = {addresses for _, _, addresses in way}
        if shown[0] is None and min(counts) > 0:
            found.append("a presence")
        if max(counts) < 10:
            found.append("fewer than ten")
        if len(counts) < 3:
            found.append("an exact count")
        if number:
            changes = changed(ways[number - 1], way)
            if all(0 < n < 10 for n in changes) or all(-10 < n < 0 for n in changes):
                found.append("a change by fewer than ten")
            moved = {s.counted_addresses - b.counted_addresses for b, s, _ in way if b}
            if shown != series[number - 1] and any(-10 < n < 10 for n in moved):
                found.append("a move that did not wait for ten")
    return found


def changed(earlier: list[Step], later: list[Step]) -> set[int]:
    counts: dict[AreaState | None, set[int]] = {}
    for _, state, addresses in earlier:
        counts.setdefault(state, set()).add(addresses)
    return {n - before for b, _, n in later for before in counts.get(b, ())}


def history(chance: random.Random, rules: Rules) -> list[Shown]:
    """Up to five releases: addresses join and leave one by one, or about ten at a time."""
    state, series = None, []
    addresses = chance.choice([chance.randint(6, 24), chance.randint(0, HIGHEST)])
    for _ in range(chance.randint(2, 5)):
        at = [each for each in possible(rules) if each[0].addresses == addresses]
        state = next_state(state, *chance.choices(at, OFTEN)[0])
        series.append(seen(state))
        addresses = min(HIGHEST, max(0, addresses + chance.choice(JOINED)))
    return series


def found_in(histories: int) -> set[str]:
    """All that random histories tell, of areas that were shown and of some that never were."""
    chance, shown, found = random.Random(1), 0, set[str]()
    for _ in range(histories):
        rules = (chance.choice(SIZES), chance.randint(1, 2), chance.choice(SHOW_FROM))
        series = history(chance, rules)
        found |= set(told(series, rules))
        shown += any(addresses is not None for addresses, _ in series)
    assert histories / 3 < shown < histories
    return found


def test_no_series_of_figures_tells_a_presence_a_count_or_fewer_than_ten() -> None:
    assert found_in(100) == set()


@pytest.mark.parametrize(
    ("rule", "value", "what"),
    [
        ("MIN_TO_TURN", 10, "fewer than ten"),
        ("MIN_ADDRESSES", 1, "a move that did not wait for ten"),
    ],
)
def test_the_intruder_finds_what_a_weaker_rule_would_tell(
    rule: str, value: int, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps.cache_clear()
    monkeypatch.setattr(hold_back, rule, value)
    try:
        assert what in found_in(40)
    finally:
        steps.cache_clear()


class Town:
    """Three areas, in pieces of two wards and two zones; some releases, and what is true of them.

    Each address has two cameras, and an owner of its own.
    """

    def __init__(self, seed: int) -> None:
        self.chance = chance = random.Random(seed)
        areas = "abc"[: chance.randint(1, 3)]
        members = [(a, w, z) for a in areas for w in "12" for z in "xy" if chance.random() < 0.8]
        members += [(a, "1", "x") for a in set(areas) - {area for area, *_ in members}]
        public = [chance.choice([3, 9, 12, 25, 60, 150, 400]) for _ in members]
        frame = pd.DataFrame(members, columns=["area", "ward", "zone"])
        self.members, self.truth, self.releases = frame, list[pd.Series](), list[PublishedFigures]()
        self.pieces = Pieces(frame, np.full(len(frame), 1e4), np.array(public, dtype=float))
        registered = [chance.randint(0, min(most, 30)) for most in public]
        states: dict[str, AreaState] = {}
        for year in range(2020, 2020 + chance.randint(1, 3)):
            joined = [chance.choice([0, 0, 1, -1, 5, 12, -12]) for _ in public]
            now = np.clip(np.add(registered, joined), 0, public)
            registered = now.tolist()
            for area, n in pd.Series(now).groupby(frame["area"]).sum().items():
                count = Count(int(n), 2 * int(n), int(n))
                state = next_state(states.get(str(area)), count, protect(count))
                states[str(area)] = state
            figures = pd.DataFrame(
                {a: {"addresses": s.addresses, "cameras": s.cameras} for a, s in states.items()}
            )
            day = dt.date(year, 6, 30)
            self.releases.append(PublishedFigures(f"{day}", day, figures.T.astype("Int64")))
            self.truth.append(pd.Series(registered))

    def fact(self) -> str:
        """About the city, an area, a ward or a zone: mostly true, exact or not."""
        chance = self.chance
        number = chance.randrange(len(self.releases))
        truth, region = self.truth[number], "city"
        if kind := chance.choice(["", "area", "area", "ward", "zone"]):
            member = chance.choice(self.members[kind].tolist())
            truth, region = truth[self.members[kind] == member], f"{kind}:{member}"
        measure, each = chance.choice([("addresses", 1), ("addresses", 1), ("cameras", 2)])
        wrong = chance.choice([0, 0, 0, 0, 0, 0, -15, -3, 3, 15])
        n, less = max(0, each * int(truth.sum()) + wrong), chance.choice([0, 1, 5])
        value = chance.choice([f"{n}", f">={max(0, n - less)}", f"{max(0, n - less)}-{n + less}"])
        return f"{measure}, {region}, {value}, {self.releases[number].as_of}"

    def audit(self, facts: list[str]) -> Audit:
        return audit(self.releases, facts=[parse_fact(f) for f in facts], pieces=self.pieces)


def test_no_fact_makes_pass_what_was_blocked() -> None:
    """Nor does it take away one thing that was found."""
    blocked = 0
    for seed in range(40):
        town = Town(seed)
        facts = [town.fact() for _ in range(town.chance.randint(0, 3))]
        found = town.audit(facts)
        if not found.passed:
            blocked += 1
            more = [*facts, town.fact(), *echoes(found)]
            still = {finding.what for finding in town.audit(more).findings}
            assert {finding.what for finding in found.findings} <= still or any(
                "too many ways" in str(what) for what in still
            ), (seed, more)
    assert blocked > 10


def echoes(found: Audit) -> list[str]:
    """The very interval that was found of an area, said once more as if it were a fact."""
    return [
        f"addresses, area:{each.region.inside[0].id}, {each.low:.0f}-{each.high:.0f}, "
        f"{each.releases[0]}"
        for each in found.findings[:1]
        if each.attack == "not_shown" and each.high < 9999
    ]
