"""A ledger that is lost, restored too old, or begun anew: nothing follows what it does not know."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from data.registry.protection.ledger import LedgerError, read_ledger, write_ledger
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Publication, Request, publish
from tests.data.registry.publication.test_earlier import OLD, PLAIN, WEST, Town, areas

DAYS = (dt.date(2024, 12, 31), dt.date(2025, 6, 30), dt.date(2025, 12, 31))


class Kept(Town):
    """A town whose register grows by one address a release, and its ledger."""

    @property
    def ledger(self) -> Path:
        return self.folder / "private" / "ledger.json"

    def publish(self, number: int, more: int | None = None) -> Publication:
        """The release of that number, with so many more addresses than 44 in the west, or fewer."""
        more = number if more is None else more
        registered = [n for shape in OLD.values() for n in self.inside(shape, 44)]
        others = [n for n in self.inside(OLD[WEST], 80) if n not in registered]
        source = self.register(*registered[max(0, -more) :], *others[: max(0, more)])
        request = Request(source, False, DAYS[number], self.ledger)
        return publish(PLAIN, areas(OLD), self.folder / "releases", request)

    def withdraw(self, outcome: Publication) -> None:
        assert outcome.release
        shutil.rmtree(outcome.release)


@pytest.fixture
def town(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


@pytest.mark.parametrize("withdrawn", [False, True])
@pytest.mark.parametrize("restored", [False, True])
def test_one_who_joined_since_is_not_told_by_a_ledger_that_forgot(
    town: Kept, withdrawn: bool, restored: bool
) -> None:
    """44 addresses are shown as 40, 45 would be as 50 where a series begins anew."""
    town.publish(0)
    backup = town.ledger.read_bytes()
    newest = town.publish(1)
    if restored:
        town.ledger.write_bytes(backup)
    else:
        town.ledger.unlink()
    if withdrawn:
        town.withdraw(newest)
    with pytest.raises(LedgerError, match="Use the ledger it was published with"):
        town.publish(2)


def test_all_that_was_ever_out_is_remembered_after_it_was_withdrawn(town: Kept) -> None:
    first = town.publish(0)
    town.withdraw(first)
    town.ledger.unlink()
    with pytest.raises(LedgerError, match=r"2024-12-31-\w+ was public and is withdrawn"):
        town.publish(1)


def test_what_nobody_has_seen_is_not_what_the_next_figure_moves_from(
    town: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """44 are shown as 40. 34 stay in the ledger alone, and from them 45 would be shown as 50."""
    town.publish(0)
    with monkeypatch.context() as patch, pytest.raises(OSError, match="full"):
        patch.setattr("data.registry.publication.publish.write", full_disk)
        town.publish(1, -10)
    with pytest.raises(LedgerError, match="as of 2025-06-30 was begun and is not out"):
        town.publish(2, 1)
    assert town.publish(1, 1).prepared.entry.states[WEST].addresses == 40
    assert town.publish(2, 1).release


def test_a_withdrawn_release_is_not_replaced_where_its_going_out_was_not_noted(town: Kept) -> None:
    """The power was cut just after it went out: a copy says 50, and 45 would be shown as 40."""
    town.publish(0)
    newest = town.publish(1, 10)
    ledger = read_ledger(town.ledger)
    assert ledger is not None
    begun = replace(ledger.entries[-1], is_public=False)
    write_ledger(town.ledger, replace(ledger, entries=(*ledger.entries[:-1], begun)))
    town.withdraw(newest)
    with pytest.raises(LedgerError, match="is out already, with other figures"):
        town.publish(1, 1)


def full_disk(*_: object) -> None:
    raise OSError("the disk is full")


def test_the_audit_of_anybody_says_that_it_lacks_what_was_withdrawn(town: Kept) -> None:
    gone = town.publish(0)
    town.publish(1)
    town.withdraw(gone)
    assert gone.release
    audited = audit_public(PLAIN, areas(OLD), town.folder / "releases", (), None, None)
    told = [str(each) for each in audited["registry"].not_tried]
    assert any(gone.release.name in each and "withdrawn" in each for each in told)


def test_a_withdrawn_release_that_the_ledger_knows_is_followed(town: Kept) -> None:
    town.withdraw(town.publish(0))
    then = town.publish(1)
    assert then.release
    assert then.prepared.entry.states[WEST].addresses == 40
