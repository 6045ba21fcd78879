"""The private report: what it says, in words."""

import datetime as dt
import doctest
import math
import re
from dataclasses import replace
from itertools import product
from typing import Any

import pandas as pd
import pytest

from data.published.rules import ATTACKS
from data.registry.audit.audit import audit
from data.registry.audit.facts import parse_fact
from data.registry.audit.judgement import AttackSummary, Finding
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.region import CITY
from data.registry.protection.disclosure import Count, protect
from data.registry.protection.hold_back import next_state
from data.registry.publication import report
from data.registry.publication.knowledge import NotTried


def test_the_examples_in_the_code_are_true() -> None:
    assert doctest.testmod(report) == (0, 2)


HIDDEN = PublishedFigures(
    "r0",
    dt.date(2024, 1, 1),
    pd.DataFrame({"addresses": [pd.NA], "cameras": [pd.NA]}, index=["1"], dtype="Int64"),
)


def test_a_pass_names_what_it_does_not_rest_on() -> None:
    passed = audit([HIDDEN])
    assert report.tell_verdict(passed, []) == "PASS."
    wards = NotTried("laying the wards over our areas", "their outlines were not given")
    assert (
        report.tell_verdict(passed, [wards]) == "PASS. Not tried: laying the wards over our areas."
    )
    assert str(wards) == "laying the wards over our areas, since their outlines were not given"


@pytest.mark.parametrize("attack", [*ATTACKS, "rules"])
def test_an_interval_without_a_bound_is_told_in_words(attack: Any) -> None:
    for low, high in product((-math.inf, -3.0, 0.0, 1.0), (1.0, 1200.0, math.inf)):
        found = Finding(attack, CITY, ("r0", "r1"), low, high, "why", "What to do.")
        summary = AttackSummary(attack, 3, CITY, ("r0", "r1"), low, high)
        told = [report.tell_finding(found)]
        told += report.tell_attacks(replace(audit([HIDDEN]), summaries=(summary,)))
        assert not re.search(r"\b(inf|nan)\b", " ".join(told)), told


def test_facts_at_odds_are_told_as_such() -> None:
    facts = [parse_fact(f"addresses, city, {n}, 2024-01-0{day}") for n, day in ((53, 1), (91, 2))]
    told = report.tell_facts(audit([HIDDEN], facts=facts))
    assert told == [
        "knew, but tried with and without, since it contradicts another: "
        f"{n} addresses, city, said on 2024-01-0{day}"
        for n, day in ((53, 1), (91, 2))
    ]


def test_figures_that_rest_on_fewer_today_are_listed() -> None:
    first = {
        "1": Count(30, 60, 30, 2, (2, 2)),
        "2": Count(14, 30, 14, 3, (3, 3)),
        "3": Count(60, 99, 60, 2, (2, 2)),
        "4": Count(5, 9, 5, 2, (2, 2)),
    }
    states = {area: next_state(None, count, protect(count)) for area, count in first.items()}
    later = first | {"2": Count(6, 12, 6, 2, (2, 2)), "3": Count(60, 99, 60, 30, (30, 5))}
    found = [*report.carried(first, states, {}).values()]
    assert found == [[], [], ["2"]]
    assert [*report.carried(later, states, {}).values()] == [["2"], ["3"], ["2"]]
    owners = later | {"1": Count(30, 60, 9, 2, (2, 2))}
    assert [*report.carried(owners, states, {}).values()] == [["1", "2"], ["3"], ["2"]]
