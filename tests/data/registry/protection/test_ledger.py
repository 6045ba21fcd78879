"""The ledger: private, whole or not at all, and only for the history it belongs to."""

import datetime as dt
import json
import stat
from pathlib import Path

import pytest

from data.registry.protection.disclosure import Count, protect
from data.registry.protection.hold_back import next_state
from data.registry.protection.ledger import (
    Entry,
    Ledger,
    LedgerError,
    read_ledger,
    write_ledger,
)

COUNTS = {"1": Count(40, 90, 30), "2": Count(4, 9, 4)}


def entry(day: str) -> Entry:
    states = {area: next_state(None, count, protect(count)) for area, count in COUNTS.items()}
    return Entry(dt.date.fromisoformat(day), states, {a: c.addresses for a, c in COUNTS.items()})


LEDGER = Ledger("nowhere", "registry", "0f", (entry("2025-06-30"), entry("2025-12-31")))


def test_it_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "private" / "ledger.json"
    assert read_ledger(path) is None
    write_ledger(path, LEDGER)
    assert read_ledger(path) == LEDGER
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_table_of_an_entry_is_what_was_published() -> None:
    rows = LEDGER.entries[0].table.to_pylist()
    assert rows == [
        {"area_id": "1", "cameras": 100, "addresses": 40, "shown": True},
        {"area_id": "2", "cameras": None, "addresses": None, "shown": False},
    ]


def test_it_refuses_to_go_back_in_time() -> None:
    with pytest.raises(LedgerError, match="later than 2025-12-31"):
        LEDGER.before(dt.date(2025, 9, 30))
    assert len(LEDGER.before(dt.date(2025, 12, 31)).entries) == 1
    assert len(LEDGER.before(dt.date(2026, 6, 30)).entries) == 2


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (("elsewhere", "registry", "0f"), "another place"),
        (("nowhere", "rebates", "0f"), "another programme"),
        (("nowhere", "registry", "ff"), "other outlines"),
    ],
)
def test_it_refuses_what_it_does_not_belong_to(given: tuple[str, str, str], reason: str) -> None:
    with pytest.raises(LedgerError, match=reason):
        LEDGER.check(*given)


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"format": 1}', '{"format": 2, "releases": []}']
)
def test_a_damaged_ledger_is_refused_and_left_alone(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "ledger.json"
    path.write_text(damage)
    with pytest.raises(LedgerError, match=r"ledger\.json"):
        read_ledger(path)
    assert path.read_text() == damage


def test_releases_out_of_order_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    write_ledger(path, LEDGER)
    content = json.loads(path.read_text())
    content["releases"].reverse()
    path.write_text(json.dumps(content))
    with pytest.raises(LedgerError, match="order"):
        read_ledger(path)
