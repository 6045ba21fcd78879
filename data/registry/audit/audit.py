"""The audit: what an intruder can deduce from everything published, and whether it is too much.

For each sensitive region the feasibility interval is computed, the least and the
largest number of registered addresses that fits every figure of every release,
the public rules and the external facts (Handbook on Statistical Disclosure
Control, auditing of linked tables). A release that would let too much be deduced
must not be written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.registry.audit.behind import Behind
from data.registry.audit.belief import (
    Facts,
    TooManyContradictionsError,
    consistent_sets,
    sets_with,
    with_older,
)
from data.registry.audit.city import City
from data.registry.audit.facts import Fact
from data.registry.audit.intruder import Intruder
from data.registry.audit.judgement import AttackSummary, Finding, Judge
from data.registry.audit.linked_areas import SolverStats
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.pieces import Pieces
from data.registry.audit.subgroup import Subgroup


@dataclass(frozen=True)
class Audit:
    """The result: a release may be written only when it `passed`, with no findings.

    A fact in `facts_dropped` contradicts the figures; those in `facts_disputed`, which
    are also among `facts_used`, contradict one another.
    """

    findings: tuple[Finding, ...]
    summaries: tuple[AttackSummary, ...]
    facts_used: tuple[Fact, ...]
    facts_dropped: tuple[Fact, ...]
    facts_disputed: tuple[Fact, ...]
    releases: tuple[str, ...]
    solver: SolverStats

    @property
    def passed(self) -> bool:
        return not self.findings

    def and_also(self, other: Audit) -> Audit:
        """This audit, failed also by what another one of the same releases found."""
        known = {finding.what for finding in self.findings}
        more = (finding for finding in other.findings if finding.what not in known)
        return replace(self, findings=(*self.findings, *more))


def audit(
    releases: Sequence[PublishedFigures],
    *,
    facts: Sequence[Fact] = (),
    older: Sequence[Sequence[Fact]] = (),
    subgroups: Sequence[Subgroup] = (),
    pieces: Pieces | None = None,
    sizes: Mapping[str, int] | None = None,
    assessed: Sequence[Mapping[str, int] | None] | None = None,
    truth: Sequence[Mapping[str, int]] | None = None,
    behind: Mapping[str, Behind] | None = None,
) -> Audit:
    """Play the intruder on all releases, in order of time, the one to be written last.

    Each of `older` are the figures of a series that ended long before, the newest first:
    what of them can be true is believed as a whole, with all else that fits it. `subgroups`
    are counts of parts of those who are registered.
    `sizes` are public addresses by area, where known, and `assessed` those that each
    release was held against (None for a release: not known; left out: always `sizes`).
    Houses are built and pulled down, so today's number says nothing of an old release.
    `truth` and `behind` are known to the operator alone: the exact registered addresses
    by area for each release, and what the newest one rests on. With them the rules
    themselves are checked, too; they make nothing pass that would not without them.
    Raises FactError for a fact about an unknown region and ValueError for releases,
    pieces or truth that do not fit one another.
    """
    city = City(releases, pieces, sizes or {}, assessed)
    if truth is not None and len(truth) != len(releases):
        raise ValueError("there must be one set of exact counts for each release")
    judge = Judge(city)
    judge.check_rules(truth, behind or {})
    bound = [city.bind(fact) for fact in sorted(facts, key=lambda fact: fact.said_on)]
    possible = tuple(fact for fact in bound if city.allows([fact]))
    beliefs = _beliefs(city, judge, possible, older)
    for believed in beliefs:
        judge.judge(Intruder(city, believed))
    for subgroup in subgroups:
        _judge_beside(city, judge, possible, subgroup)
    return Audit(
        findings=judge.findings,
        summaries=tuple(judge.summaries.values()),
        facts_used=tuple(fact.fact for fact in possible),
        facts_dropped=tuple(fact.fact for fact in bound if fact not in possible),
        facts_disputed=tuple(
            fact.fact for fact in possible if any(fact not in believed for believed in beliefs)
        ),
        releases=tuple(city.versions),
        solver=city.stats,
    )


def _beliefs(
    city: City, judge: Judge, facts: Facts, older: Sequence[Sequence[Fact]]
) -> list[Facts]:
    """All sets of facts that are to be believed, each of them in turn."""
    try:
        beliefs = consistent_sets(facts, city.allows)
        told = [_that_can_be_true(city, each) for each in older]
        return with_older(beliefs, told, facts, city.allows) if told else beliefs
    except TooManyContradictionsError:
        judge.find_contradictions()
        return [(), *((fact,) for fact in facts)]


def _judge_beside(city: City, judge: Judge, facts: Facts, subgroup: Subgroup) -> None:
    """Believe that all of a subgroup are there, as far as the figures allow it.

    At each release near its day by itself: what cannot be true of one may be of the next.
    """
    for release, day in enumerate(city.days):
        if not subgroup.is_near(day):
            continue
        there = _that_can_be_true(city, subgroup.facts(day))
        told = {fact.fact.region: fact.fact.low for fact in there}
        try:
            beliefs = sets_with(there, facts, city.allows)
        except TooManyContradictionsError:
            judge.find_contradictions()
            beliefs = [there]
        for believed in beliefs:
            judge.judge_rest(Intruder(city, believed), release, subgroup, told)


def _that_can_be_true(city: City, facts: Sequence[Fact]) -> Facts:
    bound = (city.bind(fact) for fact in facts)
    return tuple(fact for fact in bound if city.allows([fact]))
