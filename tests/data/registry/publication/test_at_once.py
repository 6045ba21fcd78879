"""Two commands that truly overlap, in two processes: no history is lost, no pair goes unaudited."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from data.place import load_place
from data.published.catalog import read_catalog
from data.registry.protection.ledger import read_ledger
from data.registry.publication.public_audit import audit_public
from data.registry.publication.publish import Request, publish
from data.registry.publication.released import public_releases
from tests.data.registry.publication.kill_points import DAYS, PLACE_ID, place_on
from tests.data.registry.publication.publishing_at_once import Command, all_at_once
from tests.embedded import embedded_areas

PLACE = load_place(PLACE_ID)


def table(folder: Path, name: str, addresses: int, day: dt.date, programme: str) -> Command:
    """Publish a table with a ledger of its own name."""
    place = place_on(day)
    described = place.cameras.tables[0].model_copy(
        update={"programme": programme, "file": f"{name}.csv"}
    )
    cameras = place.cameras.model_copy(update={"tables": (described,)})
    ids = embedded_areas().tables["areas"]["area_id"].to_pylist()
    rows = [f"{area},{addresses + n},{2 * addresses + 3 * n}" for n, area in enumerate(ids)]
    path = folder / described.file
    path.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
    ledger = folder / "private" / f"{name}-ledger.json"
    return Command(place.model_copy(update={"cameras": cameras}), Request(path, True, None, ledger))


def run(folder: Path, command: Command) -> None:
    assert publish(command.place, embedded_areas(), folder / "releases", command.request).release


def dates_public(folder: Path) -> list[str]:
    found = public_releases(folder / "releases", PLACE_ID)
    assert {each.version for each in found} == set(
        read_catalog(folder / "releases", PLACE_ID)["cameras"]
    )
    return sorted(release.facts["date"] for release in found)


def dates_remembered(ledger: Path) -> list[str]:
    read = read_ledger(ledger)
    return [entry.as_of.isoformat() for entry in read.entries if entry.is_public] if read else []


@pytest.mark.parametrize("days", [(DAYS[0], DAYS[0]), DAYS])
def test_two_publishes_on_one_ledger_lose_nothing(
    tmp_path: Path, days: tuple[dt.date, dt.date]
) -> None:
    """One is told to wait, or comes after the other; what is public is what is remembered."""
    first, second = (
        table(tmp_path, f"of-{n}", 40 + 20 * n, day, "registry") for n, day in enumerate(days)
    )
    ledger = first.request.ledger
    second = Command(second.place, Request(second.request.source, True, None, ledger))
    outcomes = all_at_once(tmp_path / "releases", [first, second], after_audit=False)
    assert None in outcomes
    assert set(outcomes) <= {None, "OtherCommandError", "LedgerError"}
    assert dates_public(tmp_path) == dates_remembered(ledger)
    assert len(dates_public(tmp_path)) == outcomes.count(None)


def test_two_ledgers_of_one_programme_cannot_both_go_out(tmp_path: Path) -> None:
    """Each has been through its audit and knows nothing of the other."""
    commands = [table(tmp_path, f"of-{n}", 40 + 20 * n, DAYS[n], "registry") for n in range(2)]
    outcomes = all_at_once(tmp_path / "releases", commands, after_audit=True)
    (won,) = (n for n, outcome in enumerate(outcomes) if outcome is None)
    assert outcomes[1 - won] in ("OtherCommandError", "LedgerError")
    assert dates_public(tmp_path) == [DAYS[won].isoformat()]
    assert dates_remembered(commands[won].request.ledger) == [DAYS[won].isoformat()]
    assert dates_remembered(commands[1 - won].request.ledger) == []


def test_two_programmes_at_once_are_held_against_each_other(tmp_path: Path) -> None:
    """The second goes out only after it was audited beside the first."""
    commands = [
        table(tmp_path, "rebates", 40, DAYS[0], "rebates"),
        table(tmp_path, "register", 60, DAYS[1], "registry"),
    ]
    outcomes = all_at_once(tmp_path / "releases", commands, after_audit=True)
    (lost,) = (n for n, outcome in enumerate(outcomes) if outcome is not None)
    assert outcomes[lost] == "OtherCommandError"
    run(tmp_path, commands[lost])
    assert dates_public(tmp_path) == [day.isoformat() for day in DAYS]
    for command in commands:
        (day,) = dates_remembered(command.request.ledger)
        assert day == command.place.cameras.tables[0].as_of.isoformat()
    found = audit_public(PLACE, embedded_areas(), tmp_path / "releases", (), None, None)
    assert set(found) == {"rebates", "registry"}
