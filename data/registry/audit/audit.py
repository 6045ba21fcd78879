"""The audit: what an intruder can deduce from everything published, and whether it is too much.

For each sensitive region the feasibility interval is computed, the least and the
largest number of registered addresses that fits every figure of every release,
the public rules and the external facts (Handbook on Statistical Disclosure
Control, auditing of linked tables). A release that would let too much be deduced
must not be written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.registry.audit.city import Intruder
from data.registry.audit.facts import Fact
from data.registry.audit.judgement import AttackSummary, Finding, Judge
from data.registry.audit.linked_areas import SolverStats
from data.registry.audit.one_area import PublishedFigures, histories
from data.registry.audit.pieces import Pieces


@dataclass(frozen=True)
class Audit:
    """The result: a release may be written only when it `passed`, with no findings.

    A fact in `facts_dropped` contradicts the figures, or facts said before it.
    """

    findings: tuple[Finding, ...]
    summaries: tuple[AttackSummary, ...]
    facts_used: tuple[Fact, ...]
    facts_dropped: tuple[Fact, ...]
    releases: tuple[str, ...]
    solver: SolverStats

    @property
    def passed(self) -> bool:
        return not self.findings


def audit(
    releases: Sequence[PublishedFigures],
    *,
    facts: Sequence[Fact] = (),
    pieces: Pieces | None = None,
    sizes: Mapping[str, int] | None = None,
    assessed: Sequence[Mapping[str, int] | None] | None = None,
    truth: Sequence[Mapping[str, int]] | None = None,
) -> Audit:
    """Play the intruder on all releases, in order of time, the one to be written last.

    `sizes` are public addresses by area, where known, and `assessed` those that each
    release was held against (None for a release: not known; left out: always `sizes`).
    Houses are built and pulled down, so today's number says nothing of an old release.
    `truth`, known to the
    operator alone, the exact registered addresses by area for each release: with
    it, the rules themselves are checked too. Raises FactError for a fact about an
    unknown region and ValueError for releases, pieces or truth that do not fit
    one another.
    """
    series = histories(releases)
    if truth is not None and len(truth) != len(releases):
        raise ValueError("there must be one set of exact counts for each release")
    intruder = Intruder(releases, series, facts, pieces, sizes or {}, assessed)
    judge = Judge(releases, intruder, pieces, truth)
    judge.check_rules()
    judge.check_areas()
    judge.check_changes()
    judge.check_regions()
    return Audit(
        findings=tuple(judge.findings),
        summaries=tuple(judge.summaries.values()),
        facts_used=tuple(bound.fact for bound in intruder.facts),
        facts_dropped=tuple(intruder.dropped),
        releases=tuple(release.version for release in releases),
        solver=intruder.stats,
    )
