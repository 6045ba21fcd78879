"""A published table of some who are registered, beside figures of all."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from math import inf
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.place import Place, Programme
from data.registry.audit.facts import Fact, parse_fact
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.region import area_region
from data.registry.audit.subgroup import Subgroup
from data.registry.protection.disclosure import Count
from data.registry.publication.beside import audit_beside
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.prepare import ExactCounts, audit_as_anybody, prepare
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import published
from tests.data.registry.promise import AREAS, FEW, PLACE, SOURCE
from tests.data.registry.publication.test_earlier import EAST, MIDDLE, OLD, PLAIN, WEST, Town, areas

TABLE_DAY, DAY = dt.date(2025, 3, 31), dt.date(2025, 6, 30)
LATER = dt.date(2026, 6, 30)
REASON = "fewer than ten are known to be there beside those of"


class Both(Town):
    """A town with a register, and a table of those who got a rebate."""

    def place(self, within: Programme | None = "registry", day: dt.date = TABLE_DAY) -> Place:
        table = PLAIN.cameras.tables[0].model_copy(update={"as_of": day, "within": within})
        cameras = PLAIN.cameras.model_copy(update={"tables": (table,)})
        return PLAIN.model_copy(update={"cameras": cameras})

    def table(self, west: int, middle: int = 20) -> Path:
        folder = self.folder / "files"
        folder.mkdir(exist_ok=True)
        path = folder / PLAIN.cameras.tables[0].file
        rows = [f"{WEST},{west},{west}", f"{MIDDLE},{middle},{middle}", f"{EAST},0,0"]
        path.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
        return path

    def publish_table(self, place: Place) -> Publication:
        source = self.folder / "files" / PLAIN.cameras.tables[0].file
        request = Request(source, True, None, self.folder / "private" / "rebates.json")
        return publish(place, areas(OLD), self.folder / "releases", request)

    def publish_register(self, place: Place, day: dt.date = DAY, given: bool = True) -> Publication:
        registered = [n for shape in OLD.values() for n in self.inside(shape, 42)]
        request = Request(
            self.register(*registered),
            False,
            day,
            self.folder / "private" / "register.json",
            geographies=self.folder / "files" if given else None,
        )
        return publish(place, areas(OLD), self.folder / "releases", request)

    def audit(self, place: Place, given: bool = True) -> list[str]:
        folder = self.folder / "files" if given else None
        found = audit_public(place, areas(OLD), self.folder / "releases", (), folder, None)
        return [finding.reason for each in found.values() for finding in each.audit.findings]


@pytest.fixture
def both(tmp_path: Path) -> Both:
    return Both(tmp_path)


def reasons(outcome: Publication) -> list[str]:
    return [finding.reason for finding in outcome.prepared.audit.findings]


def test_the_few_who_are_registered_without_a_rebate_are_not_told(both: Both) -> None:
    """40 shown, so at most 44; of these 38 had a rebate."""
    both.table(west=38)
    outcome = both.publish_register(both.place())
    assert outcome.release is None
    (reason,) = reasons(outcome)
    assert REASON in reason


def test_what_we_rounded_of_the_table_tells_too(both: Both) -> None:
    both.table(west=40)
    assert both.publish_table(both.place()).release
    outcome = both.publish_register(both.place(), given=False)
    assert [REASON in reason for reason in reasons(outcome)] == [True]
    assert any("the exact counts of" in each.what for each in outcome.not_tried)


@pytest.mark.parametrize(("west", "day"), [(34, DAY), (0, DAY), (60, DAY), (38, LATER)])
def test_many_none_more_than_all_and_those_of_long_ago_tell_nothing(
    both: Both, west: int, day: dt.date
) -> None:
    both.table(west=west)
    place = both.place(day=TABLE_DAY)
    assert both.publish_register(place, day).release
    assert both.audit(place) == []


def test_a_table_is_not_published_where_figures_of_all_are_out_already(both: Both) -> None:
    both.table(west=38)
    place = both.place()
    assert both.publish_register(place, given=False).release
    assert both.audit(place, given=False) == []
    outcome = both.publish_table(place)
    assert outcome.release is None
    assert [REASON in reason for reason in reasons(outcome)] == [True]
    assert [REASON in reason for reason in both.audit(place)] == [True]


def test_programmes_that_have_nobody_in_common_may_be_alike(both: Both) -> None:
    """Whether they have is a question that PASS does not pass over."""
    both.table(west=38)
    outcome = both.publish_register(both.place(within=None))
    assert outcome.release
    assert any("setting those of" in each.what for each in outcome.not_tried)


def test_a_register_after_a_table_of_it_waits_for_ten_owners(tmp_path: Path) -> None:
    """A table tells no owners. Forty more addresses of one owner move nothing."""
    table = ExactCounts("registry", TABLE_DAY, dict.fromkeys(AREAS, Count(44, 60)), SOURCE)
    first = prepare(PLACE, FEW, table, None, Knowledge())
    many = Count(84, 120, 45, 2, (40, 2))
    for count, shown in (
        (many, 40),
        (replace(many, holdings=53), 40),
        (replace(many, holdings=54), 80),
        (Count(20, 30, 12, 1, (3, 2)), 40),
    ):
        counted = ExactCounts("registry", DAY, dict.fromkeys(AREAS, count), SOURCE)
        then = prepare(PLACE, FEW, counted, first.ledger, Knowledge())
        assert then.audit.passed, then.audit.findings
        assert {state.addresses for state in then.entry.states.values()} == {shown}


counts = st.lists(st.integers(0, 120), min_size=len(AREAS), max_size=len(AREAS))


@settings(max_examples=30, deadline=None)
@given(
    counts, st.lists(st.integers(0, 60), min_size=len(AREAS), max_size=len(AREAS)), st.booleans()
)
def test_publish_and_audit_hold_the_rest_alike_and_a_total_does_not_make_it_milder(
    all_: list[int], some: list[int], total: bool
) -> None:
    """Whatever goes out tells of no area that fewer than ten are there without a rebate."""
    within = [min(one, every) for one, every in zip(some, all_, strict=True)]
    part = Subgroup(
        "some", DAY, {area: (float(n), float(n)) for area, n in zip(AREAS, within, strict=True)}
    )
    facts = [parse_fact(f"addresses, city, {sum(all_)}-{sum(all_) + 30}, {DAY}")] if total else []
    known = Knowledge(facts, subgroups=[part])
    exact = {
        a: Count(n, n, n, min(n, 1), (min(n, 1),) * 2) for a, n in zip(AREAS, all_, strict=True)
    }
    counted = ExactCounts("registry", DAY, exact, SOURCE)
    prepared = prepare(PLACE, FEW, counted, None, known)
    releases = [published("one", DAY, prepared.entry.table)]
    anybody = audit_as_anybody(releases, known)
    assert anybody.passed or not prepared.audit.passed
    alone = audit_as_anybody(releases, replace(known, subgroups=()))
    assert {f.what for f in alone.findings} <= {f.what for f in anybody.findings}
    later = audit_beside(releases, replace(known, subgroups=()), part)
    assert {f.what for f in later.findings} == {f.what for f in anybody.findings} - {
        f.what for f in alone.findings
    }
    shown = {area: state.addresses for area, state in prepared.entry.states.items()}
    for area, one in zip(AREAS, within, strict=True):
        few = shown[area] is not None and 0 <= (shown[area] or 0) + 4 - one < 10
        assert not (few and prepared.audit.passed)


def test_a_table_between_two_releases_is_held_against_both() -> None:
    """It has more than the release before it, which is nearer, and nearly all of the one after."""
    days = (dt.date(2024, 12, 31), dt.date(2026, 3, 31))
    released = [
        PublishedFigures(
            f"{day}",
            day,
            pd.DataFrame({"addresses": [n] * 3, "cameras": [3 * n] * 3}, index=AREAS).astype(
                "Int64"
            ),
        )
        for day, n in zip(days, (60, 110), strict=True)
    ]
    part = Subgroup("some", TABLE_DAY, {AREAS[0]: (108, 108)})
    found = audit_as_anybody(released, Knowledge(subgroups=[part])).findings
    assert [(f.region, f.releases, f.high) for f in found] == [
        (area_region(AREAS[0]), (f"{days[1]}",), 6)
    ]


# Said of the city or an area: how far its least is from what the table has there, and how wide.
said = st.tuples(st.sampled_from(["city", *AREAS]), st.integers(-20, 20), st.integers(0, 30))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([None, 10, 20, 30, 40]), min_size=3, max_size=3),
    st.lists(st.integers(-6, 12), min_size=3, max_size=3),
    st.lists(said, max_size=2),
    said,
)
def test_no_fact_and_no_table_makes_the_audit_milder(
    shown: list[int | None],
    fewer: list[int],
    before: list[tuple[str, int, int]],
    more: tuple[str, int, int],
) -> None:
    """Also where it contradicts what the table says."""
    figures = pd.DataFrame(
        {"addresses": shown, "cameras": [each and 2 * each for each in shown]}, index=AREAS
    ).astype("Int64")
    released = [PublishedFigures("one", DAY, figures)]
    some = {a: max(0, (n or 10) - k) for a, n, k in zip(AREAS, shown, fewer, strict=True)}
    part = Subgroup("some", DAY, {area: (float(n), n or inf) for area, n in some.items()})

    def fact(where: str, off: int, wide: int) -> Fact:
        low = max(0, (sum(some.values()) if where == "city" else some[where]) + off)
        region = where if where == "city" else f"area:{where}"
        return parse_fact(f"addresses, {region}, {low}-{low + wide}, {DAY}")

    known = Knowledge([fact(*each) for each in before], subgroups=[part])
    blocked = not audit_as_anybody(released, known).passed
    without = not audit_as_anybody(released, replace(known, subgroups=())).passed
    assert blocked or not without
    if blocked:
        knowing_more = replace(known, facts=[*known.facts, fact(*more)])
        assert not audit_as_anybody(released, knowing_more).passed
