"""Hold-back: what a watcher of many releases sees move, rests on ten addresses and ten owners."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from data.registry.protection.disclosure import Count, Figures, protect
from data.registry.protection.hold_back import AreaState, next_state
from tests.publisher import NOT_SHOWN, history_of, truths

In = int | None


@st.composite
def histories(draw: st.DrawFn) -> list[Count]:
    """Counts of one area over releases: small steps, large ones, and none."""
    steps = st.one_of(st.integers(-4, 4), st.integers(-60, 60), st.just(0))
    addresses, counts = draw(st.integers(0, 60)), []
    for step in draw(st.lists(steps, min_size=1, max_size=10)):
        addresses = max(0, addresses + step)
        holdings = draw(st.integers(min(addresses, 1), addresses))
        cameras = draw(st.integers(addresses, 10 * addresses))
        counts.append(Count(addresses, cameras, holdings))
    return counts


def states(history: list[Count], in_area: In = None, show_from: int = 10) -> list[AreaState]:
    state, found = None, []
    for count in history:
        state = next_state(state, count, protect(count, in_area, show_from))
        found.append(state)
    return found


@given(histories(), st.sampled_from([None, 150]))
def test_every_move_rests_on_ten_addresses_and_ten_owners(history: list[Count], area: In) -> None:
    """Since the area last moved: a change over two moves rests on the ten of each."""
    found = states(history, area)
    moved = [n for n in range(1, len(history)) if found[n] != found[n - 1]]
    assume(moved)
    for since, now in zip([0, *moved], moved, strict=False):
        before, state = found[now - 1], found[now]
        addresses = (state.addresses or 0) - (before.addresses or 0)
        cameras = (state.cameras or 0) - (before.cameras or 0)
        assert addresses, "cameras moved alone"
        base, count = history[since], history[now]
        fewer, more = (base, count) if addresses > 0 else (count, base)
        assert addresses * cameras >= 0
        assert more.addresses - fewer.addresses >= 10
        assert (more.holdings or 0) - (fewer.holdings or 0) >= 10


@given(histories(), st.sampled_from([None, 150]))
def test_every_shown_figure_was_safe_when_it_moved(history: list[Count], area: In) -> None:
    before: AreaState | None = None
    for count, state in zip(history, states(history, area), strict=True):
        if before is None or state.addresses != before.addresses:
            shown = protect(count, area)
            assert state.addresses == (shown and shown.addresses)
        assert (state.addresses is None) == (state.cameras is None)
        before = state


@given(histories(), st.integers(1, 9), st.booleans())
def test_one_to_nine_addresses_move_nothing(history: list[Count], own: int, joins: bool) -> None:
    """A tracker registers up to nine addresses, or takes them away again, and watches."""
    *_, before = states(history)
    last = history[-1]
    if not joins:
        own = -min(own, last.addresses)
    with_own = Count(last.addresses + own, last.cameras + own, max(0, (last.holdings or 0) + own))
    assume(before.counted_addresses == last.addresses)  # nobody else has come or gone since
    assert next_state(before, with_own, protect(with_own)) == before


def test_ten_more_addresses_of_one_owner_move_nothing() -> None:
    before = next_state(None, Count(40, 80, 30), Figures(40, 80))
    later = Count(55, 110, 31)
    assert next_state(before, later, protect(later)) == before


def test_a_small_figure_is_carried_rather_than_hidden() -> None:
    """To hide it would say that ten or more of, say, twelve are gone."""
    for addresses, hidden in ((12, False), (19, False), (20, True)):
        count = Count(addresses, 40, addresses)
        before = next_state(None, count, protect(count))
        assert next_state(before, Count(0, 0, 0), None).shown is not hidden


def test_an_area_does_not_appear_with_fewer_than_twenty() -> None:
    """To show it would say that, ten having joined, fewer than ten were there before."""
    hidden = next_state(None, Count(0, 0, 0), None)
    for addresses, appears in ((19, False), (20, True)):
        count = Count(addresses, 40, addresses)
        assert next_state(hidden, count, protect(count)).shown is appears


def test_an_area_that_was_hidden_waits_for_ten_to_join() -> None:
    hidden = next_state(None, Count(9, 20, 9), None)
    for addresses, appears in ((10, False), (19, False), (20, True)):
        count = Count(addresses, 40, addresses)
        assert next_state(hidden, count, protect(count)).shown is appears


def test_one_more_camera_moves_nothing_after_others_joined() -> None:
    """Joining once must not earn the camera figure a move at a later, chosen moment."""
    history = [Count(20, 31, 20), Count(30, 41, 30), Count(30, 49, 30), Count(30, 50, 30)]
    shown = [(s.addresses, s.cameras) for s in states(history)]
    assert shown == [(20, 40), (30, 40), (30, 40), (30, 40)]


def test_what_moved_waits_again() -> None:
    history = [Count(n, 2 * n, n) for n in (20, 29, 30, 39, 40, 31, 30)]
    values = [state.addresses for state in states(history)]
    assert values == [20, 20, 30, 30, 40, 40, 30]


# ---------------------------------------------------------------- shown from twenty on


@given(histories())
def test_shown_from_twenty_on_every_area_can_be_hidden_again(history: list[Count]) -> None:
    """At any time, once all have left; from ten on, some of them could not."""
    for state in states(history, show_from=20):
        assert not next_state(state, Count(0, 0, 0), None).shown
    assert next_state(states([Count(12, 20, 12)])[-1], Count(0, 0, 0), None).shown


@settings(max_examples=15, deadline=None)
@given(histories())
def test_shown_from_twenty_on_tells_no_more_than_from_ten(history: list[Count]) -> None:
    """All that who knows of the option can work out, from every truth that looks the same."""
    truth = [(c.addresses, c.holdings or 0, c.cameras) for c in history[:3]]
    shown = history_of(truth, None, least=20)
    found = states(history[:3], show_from=20)
    assert shown == [(s.addresses or 0, s.cameras or 0) for s in found]
    worlds = truths(shown, None, most=50, cameras=80, least=20)
    assume(len(worlds))
    for release, figures in enumerate(shown):
        counts = worlds[:, release]
        if figures == NOT_SHOWN:
            assert counts.min() == 0
            assert counts.max() >= 10
        if release:
            change = worlds[:, release] - worlds[:, release - 1]
            assert not 0 < change.min() <= change.max() < 10
            assert not 0 < -change.max() <= -change.min() < 10
