"""The audit finds exactly what an intruder could, against a second writing of the rules."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from data.registry.audit.audit import Audit, audit
from data.registry.audit.facts import Fact, FactError, Measure, parse_fact
from data.registry.audit.linked_areas import BoundFact, LinkedModel, SolverStats
from data.registry.audit.one_area import PublishedFigures, close, deduce
from data.registry.audit.pieces import Pieces
from data.registry.audit.region import CITY, Member, Region, area_region
from tests.publisher import NOT_SHOWN, Output, history_of, truths

MOST, CAMERAS = 60, 80


def series(histories: Mapping[str, Sequence[Output]]) -> list[PublishedFigures]:
    """Releases a quarter apart; (0, 0) is "Not shown"."""
    number = len(next(iter(histories.values())))
    return [
        PublishedFigures(
            version=f"r{release}",
            as_of=dt.date(2024, 1, 1) + dt.timedelta(days=91 * release),
            figures=pd.DataFrame(
                [history[release] for history in histories.values()],
                index=list(histories),
                columns=["addresses", "cameras"],
                dtype="Int64",
            ).replace(0, pd.NA),
        )
        for release in range(number)
    ]


def region_of(region: str) -> Region:
    return parse_fact(f"addresses, {region}, 1, 2024-01-02").region


def addresses(region: str, low: float, high: float, day: str = "2024-01-02") -> Fact:
    return Fact("addresses", region_of(region), low, high, dt.date.fromisoformat(day))


def overlap(*members: tuple[str, str]) -> Region:
    return Region(tuple(Member(*member) for member in members))


def reasons(result: Audit) -> set[str]:
    return {finding.reason for finding in result.findings}


counts = st.tuples(st.integers(0, 40), st.sampled_from([5, 10, 20, 30, 40]), st.integers(1, 4)).map(
    lambda drawn: (drawn[0], drawn[1], min(drawn[0] * drawn[2], CAMERAS + 9))
)


def told(history: Sequence[Output]) -> tuple[Output | None, ...]:
    return tuple(None if shown == NOT_SHOWN else shown for shown in history)


def agrees(found: tuple[float, float], values: np.ndarray) -> None:
    """Equal, or, where the list of truths ends before the interval does, around them."""
    low, high = found
    assert low <= values.min()
    assert values.max() <= high
    assert low == values.min() or low < -MOST + 25
    assert high == values.max() or high > MOST - 25


@settings(max_examples=60, deadline=None)
@given(st.lists(counts, min_size=1, max_size=3), st.sampled_from([None, None, 40, 100]))
def test_every_interval_of_one_area_is_that_of_all_truths_published_alike(
    truth: list[tuple[int, int, int]], size: int | None
) -> None:
    if size is not None:
        truth = truth[:2]
    history = history_of(truth, size)
    most = MOST if size is None else size
    alike = truths(history, size, most, CAMERAS)
    closure = close(deduce(told(history), math.inf if size is None else size))
    assert closure is not None
    for i, release in enumerate(closure.anchors):
        low, high = closure.count(release)
        assert low <= truth[release][0] <= high
        agrees((low, high), alike[:, release])
        for j in range(i):
            change = alike[:, release] - alike[:, closure.anchors[j]]
            low, high = closure.change(j, i)
            assert low <= truth[release][0] - truth[closure.anchors[j]][0] <= high
            agrees((low, high), change)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(counts, min_size=2, max_size=2), min_size=2, max_size=3),
    st.integers(0, 1),
    st.integers(0, 3),
    st.integers(0, 12),
)
def test_with_a_fact_intervals_are_those_of_all_truths_that_fit_it(
    truth: list[list[tuple[int, int, int]]], release: int, below: int, above: int
) -> None:
    """Exact: the closing integer program leaves no slack of the relaxation."""
    histories = [history_of(area, None) for area in truth]
    total = sum(area[release][0] for area in truth)
    assume(total + above <= MOST)  # so that the lists below have every truth that fits
    fact = addresses("city", max(0, total - below), total + above)
    names = [str(i) for i in range(len(truth))]
    also = frozenset({release})
    areas = {
        name: deduce(told(history), math.inf, also)
        for name, history in zip(names, histories, strict=True)
    }
    cells = dict.fromkeys(names, (math.inf,))
    bound = BoundFact(fact, release, dict.fromkeys(names, (0,)))
    model = LinkedModel(areas, cells, [bound], SolverStats())
    assert model.feasible()
    alike = [truths(history, None, MOST, CAMERAS) for history in histories]
    for i, name in enumerate(names):
        others = {0}
        for j in range(len(names)):
            if j != i:
                own = set(alike[j][:, release].tolist())
                others = {x + y for x in others for y in own}
        fits = [
            any(fact.low <= value + other <= fact.high for other in others)
            for value in range(MOST + 1)
        ]
        kept = alike[i][np.array(fits)[alike[i][:, release]]]
        anchors = areas[name].anchors
        targets = model.targets(name)
        for (first, second), found in zip(
            targets, model.intervals(list(targets.values())), strict=True
        ):
            values = kept[:, anchors[second]].copy()
            if first >= 0:
                values -= kept[:, anchors[first]]
            agrees(found, values)


def test_figures_alone_pass() -> None:
    result = audit(series({"1": [(20, 40), (20, 40)], "2": [NOT_SHOWN, NOT_SHOWN]}))
    assert result.passed
    assert result.releases == ("r0", "r1")
    hidden = next(s for s in result.summaries if s.attack == "not_shown")
    assert (hidden.checked, hidden.region, hidden.low, hidden.high) == (
        2,
        area_region("2"),
        0,
        math.inf,
    )


def test_an_exact_total_gives_away_the_one_hidden_area() -> None:
    figures = series({"1": [(10, 20)], "2": [(10, 20)], "3": [NOT_SHOWN]})
    result = audit(figures, facts=[addresses("city", 30, 30)])
    finding = result.findings[0]
    assert (finding.region, finding.low, finding.high) == (area_region("3"), 2, 10)
    assert finding.reason == "somebody is known to be there"


def test_two_hidden_areas_that_share_fewer_than_ten() -> None:
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN], "3": [NOT_SHOWN]})
    result = audit(figures, facts=[addresses("city", 15, 22)])
    assert {finding.region for finding in result.findings} == {area_region("2"), area_region("3")}
    assert reasons(result) == {"fewer than ten are known to be there"}
    assert all(finding.high == 7 for finding in result.findings)


def test_a_vague_fact_passes() -> None:
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN], "3": [NOT_SHOWN]})
    result = audit(figures, facts=[parse_fact("addresses, city, 10-80, 2024-02-01")])
    assert result.passed
    assert len(result.facts_used) == 1


def test_a_total_and_a_shown_area_tell_of_the_hidden_one() -> None:
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN]})
    result = audit(figures, facts=[addresses("city", 28, 28)])
    found = result.findings[0]
    assert (found.region, found.low, found.high) == (area_region("2"), 4, 13)


def test_cameras_said_of_the_city_limit_addresses() -> None:
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN]})
    result = audit(figures, facts=[Fact("cameras", CITY, 0, 37, dt.date(2024, 1, 2))])
    # At least 30 of the 37 are in area 1: seven are left.
    assert [(f.region, f.low, f.high) for f in result.findings] == [(area_region("2"), 0, 7)]


def test_a_fact_that_contradicts_the_figures_is_dropped_and_named() -> None:
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN]})
    wrong = addresses("city", 3, 3)
    right = addresses("city", 15, 90, "2024-01-03")
    result = audit(figures, facts=[wrong, right])
    assert (result.facts_used, result.facts_dropped) == ((right,), (wrong,))
    assert result.passed


def test_facts_at_odds_are_each_believed_and_the_worst_holds() -> None:
    """An older wrong number does not drive out a newer true one."""
    figures = series({**{str(n): [(30, 60)] for n in range(56)}, "57": [NOT_SHOWN]})
    older, newer = addresses("city", 1500, 1600), addresses("city", 1403, 1403, "2024-01-05")
    assert audit(figures, facts=[older]).passed
    assert not audit(figures, facts=[newer]).passed
    result = audit(figures, facts=[newer, older])
    assert result.facts_used == result.facts_disputed == (older, newer)
    assert not result.facts_dropped
    found = {(f.region, f.low, f.high) for f in result.findings}
    assert found == {(area_region("57"), 0, 3)}


def test_contradictions_without_end_block() -> None:
    figures = series({str(n): [NOT_SHOWN] for n in range(8)})
    said = [addresses(f"area:{n}", k, k) for n in range(8) for k in (20, 30)]
    result = audit(figures, facts=said)
    assert "facts" in {finding.attack for finding in result.findings}
    assert not result.facts_dropped


def test_a_fact_binds_the_nearest_release_only() -> None:
    figures = series({"1": [NOT_SHOWN, (20, 40)], "2": [NOT_SHOWN, NOT_SHOWN]})
    early = audit(figures, facts=[addresses("city", 0, 9, "2024-01-20")])
    assert {f.releases for f in early.findings} == {("r0",)}
    late = audit(figures, facts=[addresses("city", 15, 20, "2024-03-20")])
    assert ("r1",) in {f.releases for f in late.findings}


@pytest.mark.parametrize("region", ["area:9", "wards:1"])
def test_a_fact_about_an_unknown_region_is_an_error(region: str) -> None:
    with pytest.raises(FactError, match="no outlines are known"):
        audit(series({"1": [(20, 40)]}), facts=[addresses(region, 1, 1)])


def two_areas_cut_by_wards(sizes: Sequence[float] = (math.inf,) * 4) -> Pieces:
    members = pd.DataFrame({"area": ["1", "1", "2", "2"], "wards": ["1", "2", "2", "3"]})
    return Pieces(members, np.full(4, 1e5), np.array(sizes, dtype=float))


def test_counts_by_ward_beside_counts_by_area_pin_a_piece() -> None:
    figures = series({"1": [(30, 60)], "2": [(30, 60)]})
    wards = [addresses("wards:1", 27, 27), addresses("wards:2", 20, 20)]
    result = audit(figures, facts=wards, pieces=two_areas_cut_by_wards())
    found = {f.region: (f.low, f.high) for f in result.findings}
    # Area 1 has 25 to 34: with 27 in ward 1, at most 7 are in its other piece.
    assert found[overlap(("area", "1"), ("wards", "2"))] == (0, 7)
    assert audit(figures, pieces=two_areas_cut_by_wards()).passed


SHOWN_ALONE = st.sampled_from([NOT_SHOWN, (10, 20), (10, 60), (10, 140), (20, 20), (20, 100)])


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(SHOWN_ALONE, SHOWN_ALONE),
    st.sampled_from(["addresses", "cameras"]),
    st.sampled_from(["wards:1", "wards:2", "city"]),
    st.integers(0, 30),
    st.integers(0, 12),
)
def test_pieces_with_facts_agree_with_all_truths(
    shown: tuple[Output, Output], measure: Measure, region: str, low: int, wide: int
) -> None:
    """Exact, among all ways to spread addresses and cameras over four pieces."""
    sizes = (12, 16, 9, 14)
    x = np.stack([g.ravel() for g in np.indices([size + 1 for size in sizes])])
    inside = {"wards:1": [0], "wards:2": [1, 2], "city": [0, 1, 2, 3]}[region]
    fits = np.ones(x.shape[1], dtype=bool)
    fewest = np.zeros(x.shape[1])
    for (f, g), cells in zip(shown, ([0, 1], [2, 3]), strict=True):
        a = x[cells].sum(axis=0)
        if f:
            fits &= (np.maximum(10, (a + 5) // 10 * 10) == f) & (a >= 10)
            fits &= (a <= g + 9) & (10 * a >= g - 10)
        own = x[[i for i in cells if i in inside]].sum(axis=0)
        # Whatever the published figure has beyond ten at every address outside is inside.
        fewest += np.maximum(own, g - 10 - 10 * (a - own)) if f else own
    if measure == "addresses":
        fits &= (x[inside].sum(axis=0) >= low) & (x[inside].sum(axis=0) <= low + wide)
    else:
        fits &= (fewest <= low + wide) & ((x[inside].sum(axis=0) > 0) | (low == 0))
    fact = Fact(measure, region_of(region), low, low + wide, dt.date(2024, 1, 2))
    cut = {"1": (0, 1), "2": (2, 3)}
    about = {area: tuple(i % 2 for i in cells if i in inside) for area, cells in cut.items()}
    bound = BoundFact(fact, 0, {area: cells for area, cells in about.items() if cells})
    areas = {a: deduce(told([f]), math.inf) for a, f in zip(cut, shown, strict=True)}
    halves = {"1": sizes[:2], "2": sizes[2:]}
    model = LinkedModel(areas, halves, [bound], SolverStats())
    assert model.feasible() == fits.any()
    if fits.any():
        parts: list[dict[str, tuple[int, ...]]]
        parts = [{"1": (0,)}, {"1": (1,)}, {"2": (0,)}, {"1": (1,), "2": (0,)}, {"1": (0, 1)}]
        targets = [model.region(part, 0, (0, math.inf), math.inf) for part in parts]
        for part, found in zip(parts, model.intervals(targets), strict=True):
            rows = [cut[area][i] for area, numbers in part.items() for i in numbers]
            values = x[rows].sum(axis=0)[fits]
            assert found == (values.min(), values.max())


def test_a_piece_that_must_hold_somebody_and_one_mostly_registered() -> None:
    figures = series({"1": [(50, 100)], "2": [NOT_SHOWN]})
    result = audit(figures, pieces=two_areas_cut_by_wards((40, 70, 500, 500)))
    found = {(f.region, f.reason) for f in result.findings}
    assert (overlap(("area", "1"), ("wards", "2")), "somebody is known to be there") in found
    result = audit(figures, pieces=two_areas_cut_by_wards((10, 100, 500, 500)))
    assert reasons(result) == set()
    result = audit(figures, pieces=two_areas_cut_by_wards((41, 60, 500, 500)), truth=None)
    assert "somebody is known to be there" in reasons(result)


def test_a_history_without_hold_back_is_refused() -> None:
    figures = series({"1": [(20, 40), (30, 40)]})
    assert audit(figures, truth=[{"1": 24}, {"1": 34}]).passed
    result = audit(figures, truth=[{"1": 24}, {"1": 25}])
    finding = result.findings[0]
    assert finding.reason == "the rules were not followed: hold-back"
    assert (finding.region, finding.releases) == (area_region("1"), ("r0", "r1"))


def test_a_lower_threshold_is_refused() -> None:
    result = audit(series({"1": [(10, 20)]}), truth=[{"1": 9}])
    assert "the rules were not followed: threshold" in reasons(result)
    assert audit(series({"1": [(10, 20)]}), truth=[{"1": 10}]).passed


def test_another_rounding_is_refused() -> None:
    result = audit(series({"1": [(20, 40)]}), truth=[{"1": 25}])
    assert reasons(result) == {"the rules were not followed: rounding"}


def test_more_than_half_of_the_addresses_is_refused() -> None:
    result = audit(series({"1": [(60, 80)]}), sizes={"1": 110}, truth=[{"1": 56}])
    assert reasons(result) == {"the rules were not followed: maximum share"}


def test_a_figure_of_ten_must_not_be_hidden() -> None:
    """At most four would be left, so the rules forbid it, and such figures contradict them."""
    result = audit(series({"1": [(10, 20), NOT_SHOWN]}))
    assert [finding.attack for finding in result.findings] == ["rules"]
    assert audit(series({"1": [(20, 20), NOT_SHOWN]})).passed


@pytest.mark.parametrize(
    "history",
    [
        [(50, 20)],  # fifty addresses have fifty cameras
        [(10, 400)],  # fourteen addresses have 140, top-coded
        [(20, 40), (20, 60)],  # ten joined, so that addresses would have moved too
    ],
)
def test_figures_that_no_counts_fit_are_refused(history: list[Output]) -> None:
    result = audit(series({"1": history, "2": [(20, 40)] * len(history)}))
    assert [(f.region, f.reason) for f in result.findings] == [
        (area_region("1"), "the figures contradict the rules")
    ]


def test_a_small_area_cannot_be_shown() -> None:
    result = audit(series({"1": [(20, 40)]}), sizes={"1": 99})
    assert reasons(result) == {"the figures contradict the rules"}


def test_down_and_up_again_may_end_close_to_where_it_began() -> None:
    """30, 20, 40: 30 and 40 may differ by one, but each of the two moves rests on ten."""
    assert audit(series({"1": [(30, 60), (20, 60), (40, 60)]})).passed


def test_a_change_that_facts_pin_below_ten_is_found() -> None:
    figures = series({"1": [(30, 60), (30, 60)]})
    said = [
        replace(addresses("city", n, n), said_on=r.as_of)
        for n, r in zip((30, 32), figures, strict=True)
    ]
    result = audit(figures, facts=said)
    assert {finding.attack for finding in result.findings} == {"change"}
    assert (result.findings[0].low, result.findings[0].high) == (2, 2)


def test_that_the_truth_is_safe_lets_nothing_pass() -> None:
    """That it was published would tell that something else than the threshold hides the area."""
    figures = series({"1": [(30, 60)], "2": [(30, 60)], "3": [NOT_SHOWN]})
    fact = addresses("city", 75, 75)
    assert not audit(figures, facts=[fact]).passed
    assert not audit(figures, facts=[fact], truth=[{"1": 32, "2": 32, "3": 11}]).passed


def test_that_ten_are_known_in_a_hidden_area_blocks_too() -> None:
    """It would tell that owners, shares or the hold-back hide it."""
    figures = series({"1": [(30, 60)], "2": [NOT_SHOWN]})
    (finding,) = audit(figures, facts=[addresses("city", 50, 50)]).findings
    assert (finding.region, finding.low, finding.high) == (area_region("2"), 16, 25)


@pytest.mark.parametrize("fact", ["addresses, area:57, >=1", "cameras, area:57, >=1"])
def test_a_true_and_trivial_fact_switches_nothing_off(fact: str) -> None:
    figures = series({**{str(n): [(30, 60)] for n in range(56)}, "57": [NOT_SHOWN]})
    total = addresses("city", 1403, 1403)
    (finding,) = audit(figures, facts=[total]).findings
    assert finding.reason == "fewer than ten are known to be there"
    told = audit(figures, facts=[total, parse_fact(f"{fact}, 2024-01-02")])
    assert [(f.region, f.reason) for f in told.findings] == [(finding.region, finding.reason)]


def test_cameras_said_of_an_area_excuse_no_bound_on_its_addresses() -> None:
    """Twelve cameras say that one address is there, and nothing of the four that figures tell."""
    figures = series({"1": [(20, 40)], "2": [NOT_SHOWN]})
    said = [addresses("city", 28, 28), parse_fact("cameras, area:2, >=12, 2024-01-02")]
    assert reasons(audit(figures, facts=said)) == {"somebody is known to be there"}


def test_a_change_is_judged_whatever_was_said_in_between() -> None:
    figures = series({"1": [(30, 60)] * 3})
    ends = [
        replace(addresses("city", n, n), said_on=figures[r].as_of) for n, r in ((30, 0), (32, 2))
    ]
    between = replace(addresses("city", 0, 90), said_on=figures[1].as_of)
    for said in (ends, [*ends, between]):
        assert "change" in {finding.attack for finding in audit(figures, facts=said).findings}


CELLS = pd.DataFrame({"area": ["1", "1", "2", "2", "3"], "wards": ["1", "2", "2", "3", "3"]})
REGIONS = ("city", "area:1", "area:2", "area:3", "wards:1", "wards:2", "wards:3")


@st.composite
def statements(draw: st.DrawFn, cells: Sequence[int]) -> Fact:
    """Something true, or a little beside it, of the addresses or cameras (two at each)."""
    region = draw(st.sampled_from(REGIONS))
    geography, _, member = region.partition(":")
    inside = [region == "city" or CELLS[geography][cell] == member for cell in range(len(cells))]
    measure: Measure = draw(st.sampled_from(["addresses", "addresses", "cameras"]))
    count = sum(n for n, here in zip(cells, inside, strict=True) if here)
    count *= 2 if measure == "cameras" else 1
    count += draw(st.sampled_from([0, 0, 0, 0, 3]))
    low = draw(st.sampled_from([count, count, max(0, count - 6), 1, 0]))
    high = draw(st.sampled_from([count, count, count + 7, math.inf]))
    day = dt.date(2024, 1, 1) + dt.timedelta(draw(st.sampled_from([0, 0, 91])))
    return Fact(measure, region_of(region), min(low, count), high, day)


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(*[st.integers(0, 24)] * 4, st.integers(0, 30)),
    st.sampled_from([(), ("2",), ("3",), ("3",)]),
    st.integers(1, 2),
    st.booleans(),
    st.data(),
)
def test_who_hears_more_is_never_judged_more_mildly(
    cells: tuple[int, ...], hidden: tuple[str, ...], releases: int, sized: bool, data: st.DataObject
) -> None:
    counts = {"1": cells[0] + cells[1], "2": cells[2] + cells[3], "3": cells[4]}
    figures = series(
        {
            area: history_of([(n, 0 if area in hidden else n, 2 * n)] * releases, None)
            for area, n in counts.items()
        }
    )
    sizes = np.array([60, 90, 200, 45, 120] if sized else [math.inf] * 5, dtype=float)
    pieces = Pieces(CELLS, np.full(5, 1e5), sizes)
    said = data.draw(st.lists(statements(cells), min_size=1, max_size=3))
    more = data.draw(statements(cells))
    passed = audit(figures, facts=said, pieces=pieces).passed
    assert passed or not audit(figures, facts=[*said, more], pieces=pieces).passed


def test_an_area_whose_public_addresses_change_is_held_to_those_of_its_time() -> None:
    """A house pulled down later does not make an old figure break the rules."""
    figures = series({"1": [(40, 80), (40, 80)]})
    later = [{"1": 100}, {"1": 99}]
    truth = [{"1": 40}, {"1": 40}]
    assert audit(figures, sizes=later[1], assessed=later, truth=truth).passed
    assert audit(figures, sizes=later[1], assessed=[None, later[1]], truth=truth).passed
    assert not audit(figures, sizes=later[1], truth=truth).passed


def test_releases_that_do_not_fit_one_another_are_an_error() -> None:
    figures = series({"1": [(20, 40), (20, 40)]})
    with pytest.raises(ValueError, match="order of time"):
        audit(figures[::-1])
    with pytest.raises(ValueError, match="not of the same areas"):
        audit([figures[0], *series({"2": [(20, 40)] * 2})[1:]])
    with pytest.raises(ValueError, match="no release"):
        audit([])
    with pytest.raises(ValueError, match="one set of exact counts"):
        audit(figures, truth=[{"1": 20}])
    with pytest.raises(ValueError, match="its pieces"):
        audit(
            series({"1": [(20, 40)], "2": [(20, 40)]}),
            sizes={"1": 5},
            pieces=two_areas_cut_by_wards((1, 2, 3, 4)),
        )


def test_the_chiefs_forty_thousand_cameras_give_nothing_away(dc_pieces: Pieces) -> None:
    ids = sorted(set(dc_pieces.members["area"]))
    history = {
        area: [(20 + 10 * (i % 9), 40 + 20 * (i % 9)) if i % 5 else NOT_SHOWN]
        for i, area in enumerate(ids)
    }
    fact = parse_fact("cameras, city, 40000, 2024-07-09")
    result = audit(series(history), facts=[fact], pieces=dc_pieces)
    assert result.passed
    assert result.facts_used == (fact,)
    pieces = next(s for s in result.summaries if s.attack == "pieces")
    assert pieces.checked > 500


def test_exact_figures_by_ward_would_give_pieces_of_the_district_away(dc_pieces: Pieces) -> None:
    ids = sorted(set(dc_pieces.members["area"]))
    own = [addresses(f"area:{area}", 30, 30) for area in ids]
    # Only what lies wholly in a ward can be registered, if it has just that many.
    inside = dc_pieces.members.groupby("area")["wards"].agg(set)
    whole = sum(wards == {"3"} for wards in inside)
    ward = addresses("wards:3", 30 * whole, 30 * whole)
    result = audit(series({area: [(30, 60)] for area in ids}), facts=[*own, ward], pieces=dc_pieces)
    assert not result.facts_dropped
    cut = {f.region for f in result.findings if (f.low, f.high) == (0, 0)}
    assert any(Member("wards", "3") in region.inside for region in cut)
