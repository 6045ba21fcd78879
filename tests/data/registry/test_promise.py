"""What the site promises every owner, tried on whole histories of releases.

"Every number, when it last changed, and every change in a number, rests on at least 10 addresses;
moving any camera to another address in its neighborhood changes nothing we
publish."
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from data.published.schema import CAMERAS
from data.registry.audit.facts import parse_fact
from data.registry.intake.counting import count_by_area
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.prepare import ExactCounts, prepare, write
from data.registry.publication.public_audit import audit_public
from tests.data.registry.histories import DATES, histories
from tests.data.registry.promise import (
    AREAS,
    FEW,
    PLACE,
    SOURCE,
    check_promise,
    public_bytes,
    released,
)


@settings(max_examples=25, deadline=None)
@given(histories(AREAS), st.data())
def test_moving_cameras_to_other_addresses_of_their_area_changes_no_byte(
    history: list[pd.DataFrame], data: st.DataObject
) -> None:
    """At every release anew, so that a camera may wander from release to release, too."""
    moved = []
    for frame in history:
        shift = data.draw(st.integers(1, 10**6))
        sign = data.draw(st.sampled_from([-1, 1]))
        codes = sign * frame["address"] + shift
        moved.append(frame.assign(address=codes).sample(frac=1, random_state=shift))
    assert public_bytes(moved) == public_bytes(history)


@settings(max_examples=60, deadline=None)
@given(histories(AREAS, releases=6), st.sampled_from([None, {"101": 90, "102": 120, "302": 9000}]))
def test_every_figure_and_every_change_rests_on_ten(
    history: list[pd.DataFrame], in_area: dict[str, int] | None
) -> None:
    check_promise(released(history, in_area), history)


@settings(max_examples=40, deadline=None)
@given(histories(AREAS, releases=4), st.integers(1, 9), st.sampled_from(AREAS))
def test_a_tracker_with_up_to_nine_addresses_sees_nothing_move(
    history: list[pd.DataFrame], own: int, area: str
) -> None:
    """Registers, watches, takes them away, and watches again; nobody else comes or goes."""
    *_, last = history
    mine = pd.DataFrame(
        [(area, -number, -number - 1, 10) for number in range(1, own + 1)], columns=last.columns
    )
    with_own = pd.concat([last, mine], ignore_index=True)
    tables = [
        prepared.entry.table
        for prepared, _ in released([*history, last, with_own, last, with_own])[len(history) :]
    ]
    settled = tables[0]
    held = released([*history, last])[-1][0].entry.states[area]
    now = count_by_area(last, AREAS)[area].addresses
    assume(now == held.counted_addresses)
    assert all(table.equals(settled) for table in tables)


@settings(max_examples=8, deadline=None)
@given(histories(AREAS, releases=2), st.integers(2, 4))
def test_a_part_of_the_file_that_is_lost_and_found_moves_tens_or_nothing(
    history: list[pd.DataFrame], part: int
) -> None:
    """Somebody accepted half a register, and publishes the whole one half a year later."""
    *_, last = history
    frames = [*history, last[last["address"] % part > 0], last]
    check_promise(released(frames), frames)


@settings(max_examples=8, deadline=None)
@given(histories(AREAS, releases=2), st.integers(1, 9))
def test_up_to_nine_owners_who_move_away_with_all_they_have_are_not_seen(
    history: list[pd.DataFrame], owners: int
) -> None:
    """With hundreds of addresses even: from one area to the next, and back again."""
    here = history[-1]
    few = sorted(set(here.loc[here["area_id"] == AREAS[0], "holding"]))[:owners]
    there = here.assign(area_id=here["area_id"].mask(here["holding"].isin(few), AREAS[1]))
    first, *others = [prepared.entry.table for prepared, _ in released([here, there, here])]
    assert all(table.equals(first) for table in others)


@settings(max_examples=25, deadline=None)
@given(histories(AREAS, releases=3))
def test_a_hidden_area_looks_the_same_whatever_hides_it(history: list[pd.DataFrame]) -> None:
    rows = [row for each, _ in released(history) for row in each.entry.table.to_pylist()]
    hidden = [row for row in rows if not row["shown"]]
    assume(hidden)
    for row in hidden:
        assert set(row.items()) - {("area_id", row["area_id"])} == {
            ("cameras", None),
            ("addresses", None),
            ("shown", False),
        }


@settings(max_examples=40, deadline=None)
@given(histories(AREAS, releases=6))
def test_what_the_rules_let_through_passes_the_audit(history: list[pd.DataFrame]) -> None:
    """Without outside facts, no history of ours lets an intruder deduce anything."""
    for prepared, _ in released(history):
        assert prepared.audit.passed, prepared.audit.findings


@settings(max_examples=20, deadline=None)
@given(histories(AREAS, releases=3), st.integers(0, 12), st.booleans())
def test_what_is_published_passes_the_audit_of_anybody(
    history: list[pd.DataFrame], wide: int, cameras: bool
) -> None:
    """With a total said in public: that it went out must not tell what only we know."""
    *earlier, last = history
    ledger = released(earlier)[-1][0].ledger if earlier else None
    as_of = DATES[len(earlier)]
    counts = count_by_area(last, AREAS)
    total = sum(count.cameras if cameras else count.addresses for count in counts.values())
    measure = "cameras" if cameras else "addresses"
    fact = f"{measure}, city, {max(0, total - wide)}-{total}, {as_of}"
    prepared = prepare(
        PLACE,
        FEW,
        ExactCounts("registry", as_of, counts, SOURCE),
        ledger,
        Knowledge([parse_fact(fact)]),
    )
    with tempfile.TemporaryDirectory() as folder:
        releases = Path(folder)
        for each in [*(before for before, _ in released(earlier)), prepared]:
            if each.audit.passed:
                write(PLACE, FEW, each, releases)
        place = PLACE.model_copy(update={"cameras": PLACE.cameras.model_copy(update={"facts": ()})})
        assert (
            not prepared.audit.passed
            or audit_public(place, FEW, releases, (fact,), None, None)["registry"].audit.passed
        )


def test_a_harmless_truth_does_not_let_a_telling_release_out() -> None:
    """75 in the city, 30 and 30 shown: the hidden area, of eleven addresses, has seven or more."""
    frame = pd.DataFrame(
        [(area, n, n % owners, 1) for area, k, owners in RELEASE_OF_75 for n in range(k)],
        columns=["area_id", "address", "holding", "cameras"],
    )
    frame["address"] = range(len(frame))
    counts = count_by_area(frame, AREAS)
    counted = ExactCounts("registry", DATES[0], counts, SOURCE)
    total = Knowledge([parse_fact(f"addresses, city, 75-75, {DATES[0]}")])
    prepared = prepare(PLACE, FEW, counted, None, total)
    shown = {area: state.addresses for area, state in prepared.entry.states.items()}
    assert shown == {"101": 30, "102": 30, "302": None}
    assert not prepared.audit.passed


RELEASE_OF_75 = (("101", 32, 32), ("102", 32, 32), ("302", 11, 5))


def test_a_release_holds_nothing_but_the_figures() -> None:
    assert CAMERAS.arrow.names == ["area_id", "cameras", "addresses", "shown"]


def test_nothing_to_hide_is_also_nothing_to_see() -> None:
    frame = pd.DataFrame([("101", 1, 1, 3)], columns=["area_id", "address", "holding", "cameras"])
    ((one, _),) = released([frame])
    ((none, _),) = released([frame.iloc[:0]])
    assert one.entry.table.equals(none.entry.table)


@pytest.mark.parametrize("in_area", [None, {"101": 5000, "102": 5000, "302": 5000}])
def test_the_rules_of_a_release_say_what_was_assessed(in_area: dict[str, int] | None) -> None:
    frame = pd.DataFrame(
        [("101", n, n, 2) for n in range(30)], columns=["area_id", "address", "holding", "cameras"]
    )
    (first, _), (second, _) = released([frame, frame], in_area)
    assert first.rules["hold_back"] == "first_release"
    assert second.rules["hold_back"] == "applied"
    assert first.rules["threshold_holdings"] == "applied"
    assert first.rules["maximum_share"] == ("applied" if in_area else "not_assessable")
