"""From counts to a camera release: what is shown is safe, and stays so."""

import datetime as dt
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from data.place import load_place
from data.published.catalog import read_catalog
from data.published.release import Release, read_release
from data.published.rules import RULES
from data.registry.audit.judgement import Finding
from data.registry.audit.region import area_region
from data.registry.intake.published_table import TableError
from data.registry.protection.disclosure import Count
from data.registry.protection.ledger import LedgerError, read_ledger
from data.registry.publication.knowledge import Knowledge
from data.registry.publication.prepare import (
    ExactCounts,
    prepare,
    rules_applied,
    write,
)
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from tests.data.registry.publication.kill_points import DAYS, publish_on
from tests.embedded import embedded_areas

PLACE = load_place("washington-dc")
NAME = PLACE.cameras.tables[0].file


@pytest.fixture(scope="module")
def areas() -> Release:
    return embedded_areas()


def written(folder: Path, areas: Release, addresses: int = 40, cameras: int = 90) -> Path:
    ids = areas.tables["areas"]["area_id"].to_pylist()
    rows = [f"{area},{addresses + n},{cameras + 3 * n}" for n, area in enumerate(ids)]
    path = folder / NAME
    path.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
    return path


def published(folder: Path, areas: Release, table: Path, **options: bool) -> Publication:
    request = Request(table, True, None, folder / "private" / "ledger.json", **options)  # type: ignore[arg-type]
    return publish(PLACE, areas, folder / "releases", request)


def test_a_table_becomes_a_release_without_an_exact_figure(tmp_path: Path, areas: Release) -> None:
    outcome = published(tmp_path, areas, written(tmp_path, areas))
    assert outcome.release is not None
    release = read_release(outcome.release)
    figures = release.tables["cameras"].to_pandas()
    assert figures["shown"].all()
    assert (figures["cameras"] % 20 == 0).all()
    assert (figures["addresses"] % 10 == 0).all()
    descriptor = json.loads((outcome.release / "datapackage.json").read_text())
    assert set(descriptor["census"]) == {
        *("place", "kind", "date", "programme", "rules", "audit", "breaks")
    }
    catalog = read_catalog(tmp_path / "releases", PLACE.id)
    assert catalog["cameras"] == [release.version]


def test_the_notes_say_which_rules_a_table_cannot_answer() -> None:
    counts = {"1": Count(40, 90)}
    rules = rules_applied(counts, None, first=True)
    assert set(rules) == set(RULES)
    unknown = {rule for rule, state in rules.items() if state == "not_assessable"}
    assert unknown == {
        "threshold_holdings",
        "minimum_addresses_in_area",
        "maximum_share",
        "dominance",
        "p_percent",
    }
    assert rules_applied(counts, {"1": 900}, first=True)["maximum_share"] == "applied"
    assert rules_applied({"1": Count(40, 90, 30)}, None, first=False)["p_percent"] == "applied"


def test_publishing_again_changes_nothing(tmp_path: Path, areas: Release) -> None:
    table = written(tmp_path, areas)
    first = published(tmp_path, areas, table)
    ledger = (tmp_path / "private" / "ledger.json").read_bytes()
    assert published(tmp_path, areas, table).release == first.release
    assert (tmp_path / "private" / "ledger.json").read_bytes() == ledger


def test_other_figures_for_the_same_day_are_refused_once_some_are_public(
    tmp_path: Path, areas: Release
) -> None:
    first = published(tmp_path, areas, written(tmp_path, areas))
    with pytest.raises(LedgerError, match="never replaced"):
        published(tmp_path, areas, written(tmp_path, areas, addresses=80, cameras=300))
    assert first.release is not None
    assert [path.name for path in first.release.parent.iterdir()] == [first.release.name]


def test_a_lost_ledger_stops_publishing(tmp_path: Path, areas: Release) -> None:
    published(tmp_path, areas, written(tmp_path, areas))
    shutil.rmtree(tmp_path / "private")
    with pytest.raises(LedgerError, match="ledger it was published with"):
        published(tmp_path, areas, written(tmp_path, areas, addresses=80, cameras=300))


def test_a_release_that_the_catalog_forgot_still_counts(tmp_path: Path, areas: Release) -> None:
    published(tmp_path, areas, written(tmp_path, areas))
    (tmp_path / "releases" / PLACE.id / "catalog.json").unlink()
    with pytest.raises(LedgerError, match="never replaced"):
        published(tmp_path, areas, written(tmp_path, areas, 80, 300))


def test_an_earlier_release_that_cannot_be_read_stops_publishing(
    tmp_path: Path, areas: Release
) -> None:
    table = written(tmp_path, areas)
    first = published(tmp_path, areas, table)
    assert first.release is not None
    (first.release / "cameras.parquet").write_bytes(b"")
    with pytest.raises(PublishError, match="cannot be read"):
        published(tmp_path, areas, table)


def test_a_dry_run_shows_all_and_writes_nothing_public(tmp_path: Path, areas: Release) -> None:
    outcome = published(tmp_path, areas, written(tmp_path, areas), dry_run=True)
    assert outcome.release is None
    assert not (tmp_path / "releases").exists()
    assert read_ledger(tmp_path / "private" / "ledger.json") is None
    assert "PASS" in outcome.report.read_text()
    assert outcome.report.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("dry_run", [True, False])
def test_where_no_area_passes_a_dry_run_stops_too(
    tmp_path: Path, areas: Release, dry_run: bool
) -> None:
    ids = areas.tables["areas"]["area_id"].to_pylist()
    few = "".join(f"{area},9,9\n" for area in ids)
    (tmp_path / NAME).write_text(f"PSA,TotalApproved,TotalCameras\n{few}")
    with pytest.raises(PublishError, match="No area passes the rules"):
        published(tmp_path, areas, tmp_path / NAME, dry_run=dry_run)
    assert not (tmp_path / "releases").exists()


def test_a_table_that_nobody_described_is_refused(tmp_path: Path, areas: Release) -> None:
    (tmp_path / "mystery.csv").write_text("PSA\n101\n")
    with pytest.raises(TableError, match=f"Described under .*{NAME}"):
        published(tmp_path, areas, tmp_path / "mystery.csv")


def test_a_rerun_of_the_same_day_does_not_move_the_counts_behind_it(areas: Release) -> None:
    """Else the next change would be measured from counts that were never published."""
    first = prepare(PLACE, areas, counted(areas, "2025-06-30", 35), None, Knowledge())
    again = prepare(PLACE, areas, counted(areas, "2025-06-30", 44), first.ledger, Knowledge())
    assert again.entry == first.entry
    later = prepare(PLACE, areas, counted(areas, "2025-12-31", 34), again.ledger, Knowledge())
    assert later.entry.table.equals(first.entry.table)


def test_a_release_that_went_out_is_not_replaced_even_where_its_folder_is_gone(
    tmp_path: Path, areas: Release
) -> None:
    table = written(tmp_path, areas)
    first = published(tmp_path, areas, table)
    shutil.rmtree(tmp_path / "releases")
    again = published(tmp_path, areas, table)
    assert again.release is not None
    assert first.release == again.release
    shutil.rmtree(tmp_path / "releases")
    with pytest.raises(LedgerError, match="out already"):
        published(tmp_path, areas, written(tmp_path, areas, addresses=80, cameras=300))


def test_private_files_cannot_lie_in_the_public_folder(tmp_path: Path, areas: Release) -> None:
    inside, outside = tmp_path / "releases" / PLACE.id, tmp_path / "ledger.json"
    table, day = written(tmp_path, areas), dt.date(2025, 6, 30)
    for request in (
        Request(table, True, None, inside / "ledger.json"),
        Request(inside / "register.csv", False, day, outside),
    ):
        with pytest.raises(PublishError, match="that one is public"):
            publish(PLACE, areas, tmp_path / "releases", request)
    assert not inside.exists() and not outside.exists()


def test_a_day_to_come_is_refused(tmp_path: Path, areas: Release) -> None:
    """It would lock the ledger until that day."""
    day = dt.date.today() + dt.timedelta(days=1)
    request = Request(tmp_path / "registry.csv", False, day, tmp_path / "ledger.json")
    with pytest.raises(PublishError, match="future"):
        publish(PLACE, areas, tmp_path / "releases", request)


def counted(areas: Release, day: str, addresses: int) -> ExactCounts:
    ids = areas.tables["areas"]["area_id"].to_pylist()
    counts = {area: Count(addresses, 2 * addresses, addresses, 2, (2, 2)) for area in ids}
    source = {"title": "Register", "publisher": "Police", "path": "https://example.org"}
    return ExactCounts("registry", dt.date.fromisoformat(day), counts, source)


def test_other_outlines_under_the_same_names_are_refused(areas: Release) -> None:
    first = prepare(PLACE, areas, counted(areas, "2025-06-30", 40), None, Knowledge())
    table = areas.tables["areas"]
    outlines = table["geometry"].to_pylist()
    swapped = pa.array([outlines[1], outlines[0], *outlines[2:]], pa.binary())
    position = table.column_names.index("geometry")
    moved = replace(
        areas, tables={"areas": table.set_column(position, table.field(position), swapped)}
    )
    with pytest.raises(LedgerError, match="outlines"):
        prepare(PLACE, moved, counted(areas, "2025-12-31", 60), first.ledger, Knowledge())


def test_areas_may_be_called_otherwise_and_their_ids_may_not_change(areas: Release) -> None:
    """A name is for people. An id is what a figure is remembered by."""
    first = prepare(PLACE, areas, counted(areas, "2025-06-30", 40), None, Knowledge())
    later = renamed(areas, "name")
    second = prepare(PLACE, later, counted(later, "2025-12-31", 44), first.ledger, Knowledge())
    assert second.entry.table.equals(first.entry.table)
    other = renamed(areas, "area_id")
    with pytest.raises(LedgerError, match="outlines"):
        prepare(PLACE, other, counted(other, "2025-12-31", 44), first.ledger, Knowledge())


def renamed(areas: Release, column: str) -> Release:
    """The release with other texts in a column, in each of its tables that has it."""
    tables = dict(areas.tables)
    for name in ("areas", "exact_outlines"):
        if column in (table := tables[name]).column_names:
            at = table.column_names.index(column)
            texts = pa.array([f"{value}-new" for value in table[column].to_pylist()])
            tables[name] = table.set_column(at, table.field(at), texts)
    return replace(areas, tables=tables)


def test_what_follows_a_withdrawn_release_is_held_against_it(tmp_path: Path) -> None:
    """Anybody may have kept a copy. Four more addresses move nothing."""
    publish_on(tmp_path, DAYS[0], 40)
    (withdrawn,) = (tmp_path / "releases" / PLACE.id / "cameras").glob("[!.]*")
    kept = read_release(withdrawn).tables["cameras"]
    shutil.rmtree(withdrawn)
    publish_on(tmp_path, DAYS[1], 44)
    newest = read_catalog(tmp_path / "releases", PLACE.id)["cameras"][0]
    assert read_release(withdrawn.parent / newest).tables["cameras"].equals(kept)


def test_a_blocked_release_cannot_be_written(tmp_path: Path, areas: Release) -> None:
    prepared = prepare(PLACE, areas, counted(areas, "2025-06-30", 40), None, Knowledge())
    assert prepared.audit.passed
    finding = Finding("share", area_region("101"), ("r0",), 60, 70, "too much is known", "Wait.")
    blocked = replace(prepared, audit=replace(prepared.audit, findings=(finding,)))
    with pytest.raises(PublishError, match="blocked"):
        write(PLACE, areas, blocked, tmp_path)
    assert not list(tmp_path.iterdir())
