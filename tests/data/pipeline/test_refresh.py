"""A refresh: what it reads, what it leaves alone, and that it may be interrupted anywhere."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable

import pandas as pd
import pytest
from filelock import FileLock

from data.census.census import CensusHolder
from data.pipeline.refresh.crime import last_complete_day
from data.pipeline.refresh.run import BusyError
from data.published.catalog import read_catalog
from data.published.freshness import read_freshness
from tests import REPOSITORY
from tests.data.sources.replay import Fault, Query, Row, after, drops_connection
from tests.data.sources.small_town import NOW, SERVICE, Town, incidents, told
from tests.data.sources.test_faults import LATER, is_page, new_reports

GOOD = {"areas": "", "crime": ""}
ROWS = 4 * (366 + 180)


def one_more_day(years: dict[int, list[Row]]) -> None:
    years[2025] = incidents(2025, "2025-06-30")


def test_when_nothing_changed_nothing_is_read_and_nothing_published(refreshed: Town) -> None:
    before = read_catalog(refreshed.releases, "town")
    results = refreshed.refresh(now=LATER)
    assert [result.told for result in results] == ["nothing has changed"] * 2
    assert refreshed.portal.pages() == 0
    assert read_catalog(refreshed.releases, "town") == before
    assert read_freshness(refreshed.releases, "town")["crime"].good == LATER


@pytest.mark.parametrize("town", ["arcgis", "socrata"], indirect=True)
def test_only_the_year_that_changed_is_read(refreshed: Town) -> None:
    refreshed.revise(one_more_day)
    tomorrow = NOW + dt.timedelta(days=1)
    assert told(refreshed.refresh("crime", now=tomorrow)) == {"crime": ""}
    assert refreshed.counts()["count"].sum() == ROWS + 4
    asked = [(path, query) for path, query in refreshed.portal.asked if is_page(path, query)]
    if refreshed.feed == "arcgis":  # of its four pages only what follows the last record
        ((path, query),) = asked
        assert "/7/" in path
        assert (query["resultOffset"], query["resultRecordCount"]) == ("720", "4")
    else:
        assert {query["$where"] for _, query in asked} == {"date_extract_y(date) = 2025"}


def test_a_report_that_was_revised_is_noticed_by_the_counts_of_its_kind(refreshed: Town) -> None:
    def revise(years: dict[int, list[Row]]) -> None:
        years[2024][100]["offense"] = "ARSON" if years[2024][100]["offense"] != "ARSON" else "THEFT"
        new_reports(years)

    before = refreshed.counts().groupby("offense")["count"].sum()
    refreshed.revise(revise)
    refreshed.refresh("crime", now=LATER)
    changed = refreshed.counts().groupby("offense")["count"].sum() - before
    assert changed["arson"] != 0 or changed["theft"] != 0
    assert changed.sum() == 4


def test_everything_is_read_anew_after_a_week(refreshed: Town) -> None:
    """A portal that tells of no edits cannot prove that there were none."""
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=6))
    assert refreshed.portal.pages() == 0
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=8))
    assert refreshed.portal.pages() == 8 + 4


def test_an_interrupted_read_goes_on_where_it_stopped(town: Town) -> None:
    town.refresh("areas")
    town.portal.faults = after(5, drops_connection)
    assert told(town.refresh("crime"))["crime"] == "unreachable"
    town.portal.faults = lambda path, query: None
    pages = town.portal.pages()
    assert told(town.refresh("crime")) == {"crime": ""}
    assert town.portal.pages() - pages == 8 + 4 - 5
    assert town.counts()["count"].sum() == ROWS


def test_a_layer_that_changes_while_it_is_read_is_read_again(town: Town) -> None:
    town.refresh("areas")
    revisions = iter([one_more_day])

    def revises_once(path: str, query: Query) -> Fault | None:
        if "/7/" in path and query.get("resultOffset") == "400":
            for change in revisions:
                town.revise(change)
        return None

    town.portal.faults = revises_once
    assert told(town.refresh("crime", now=NOW + dt.timedelta(days=1))) == {"crime": ""}
    assert town.counts()["count"].sum() == ROWS + 4


def test_a_layer_that_never_rests_is_left_for_the_next_time(town: Town) -> None:
    town.refresh("areas")
    layer = town.portal.services[SERVICE][7]
    layer.last_edit = 1

    def edits(path: str, query: Query) -> Fault | None:
        if "/7/" in path and "resultOffset" in query:
            layer.last_edit = (layer.last_edit or 0) + 1
        return None

    town.portal.faults = edits
    (crime,) = town.refresh("crime")
    assert crime.fault == "changed while read"


@pytest.mark.parametrize("feed", ["arcgis", "file"])
def test_killed_at_any_write_the_next_refresh_makes_it_whole(
    town: Town, tmp_path_factory: pytest.TempPathFactory, feed: str
) -> None:
    root = tmp_path_factory.mktemp("killed")
    start = Town(town.portal, root / "start", feed)
    start.folder.mkdir()
    assert told(start.refresh()) == GOOD
    old = start.release().version
    town.revise(new_reports)
    done = subprocess.run(
        [sys.executable, "-m", "tests.data.sources.killed_refresh", str(root),
         town.portal.address, feed, "9"],
        cwd=REPOSITORY, capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    new = lines[-1]["seen"]
    assert len(lines) > 4
    assert not lines[-1]["killed"] and all(line["killed"] for line in lines[:-1])
    assert {line["seen"] for line in lines} == {old, new}
    assert {line["after"] for line in lines} == {new}


def test_two_refreshes_at_once_do_not_harm_each_other(town: Town) -> None:
    town.refresh("areas")
    first: list[dict[str, str]] = []
    begun, go_on = threading.Event(), threading.Event()

    def waits(path: str, query: Query) -> Fault | None:
        if is_page(path, query):
            begun.set()
            go_on.wait(20)
        return None

    town.portal.faults = waits
    town.limits = town.limits.__class__(read_s=30, answer_s=30)
    thread = threading.Thread(target=lambda: first.append(told(town.refresh("crime"))))
    thread.start()
    assert begun.wait(20)
    with pytest.raises(BusyError, match="Another refresh of town is under way"):
        town.refresh("crime")
    go_on.set()
    thread.join(60)
    assert first == [{"crime": ""}]
    assert town.counts()["count"].sum() == ROWS


def test_a_lock_that_a_dead_process_left_harms_nobody(town: Town) -> None:
    (town.store / "town").mkdir(parents=True)
    lock = FileLock(town.store / "town" / ".lock")
    lock.acquire()
    lock.release()
    assert told(town.refresh()) == GOOD


def test_a_reader_sees_the_old_release_or_the_new_one(
    refreshed: Town, publish_cameras: Callable[[Town], None]
) -> None:
    publish_cameras(refreshed)
    holder = CensusHolder(refreshed.releases, refreshed.place())
    old = holder.current().releases["crime"].version
    refreshed.revise(new_reports)
    assert told(refreshed.refresh("crime", now=LATER)) == {"crime": ""}
    new = holder.current()
    assert new.releases["crime"].version == refreshed.release().version != old
    assert not new.refused


def test_a_damaged_release_is_made_again(refreshed: Town) -> None:
    release = refreshed.release()
    table = refreshed.releases / "town" / "crime" / release.version / "counts.parquet"
    table.write_bytes(table.read_bytes()[:99])
    assert told(refreshed.refresh("crime")) == {"crime": ""}
    assert refreshed.release().version == release.version


def test_a_damaged_store_is_named_and_mended_by_deleting_it(refreshed: Town) -> None:
    shelf = refreshed.store / "town" / "crime" / "Incidents-2025"
    page = next(path for path in shelf.glob("page-*") if path.suffix != ".json")
    page.write_bytes(b"{}")
    shutil.rmtree(refreshed.store / "town" / "typed")
    (crime,) = refreshed.refresh("crime")
    assert crime.fault == "not usable"
    assert f"damaged in the store. Delete the folder {shelf}" in crime.told
    shutil.rmtree(shelf)
    assert told(refreshed.refresh("crime")) == {"crime": ""}


def test_a_new_year_whose_layer_is_not_open_yet_is_waited_for(refreshed: Town) -> None:
    refreshed.revise(lambda years: years.update({2025: incidents(2025, "2025-12-31")}))
    new_year = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    assert told(refreshed.refresh("crime", now=new_year)) == {"crime": ""}
    through = refreshed.release().tables["coverage"].to_pandas()["through"].max()
    assert through == dt.date(2025, 12, 31)
    late = dt.datetime(2026, 1, 20, 12, tzinfo=dt.UTC)
    assert told(refreshed.refresh("crime", now=late)) == {"crime": "layer missing"}


@pytest.mark.parametrize(
    ("year", "last_report", "published", "whole"),
    [
        (2024, "2024-12-31", "2025-06-30", "2024-12-31"),
        (2025, "2025-06-30", "2025-06-30", "2025-06-29"),
        (2025, "2025-06-29", "2025-06-30", "2025-06-29"),
        (2025, "2025-06-24", "2025-06-30", "2025-06-23"),
        (2025, "2025-01-01", "2025-01-01", "2024-12-31"),
        # The turn of the year leaves a gap and no zeros.
        (2025, "2025-12-24", "2026-01-01", "2025-12-23"),  # a feed a week behind
        (2025, "2025-12-31", "2026-01-01", "2025-12-31"),
        (2025, "2025-12-30", "2026-01-01", "2025-12-29"),
        (2025, "2025-12-24", "2026-01-15", "2025-12-31"),
    ],
)
def test_the_last_day_counted_is_surely_whole(
    year: int, last_report: str, published: str, whole: str
) -> None:
    days = dt.date.fromisoformat(last_report), dt.date.fromisoformat(published)
    assert last_complete_day(dt.date(year, 12, 31), *days) == dt.date.fromisoformat(whole)


def test_what_was_published_before_is_kept_beside_what_is_counted_now(refreshed: Town) -> None:
    """Two reports of June 2025 are withdrawn in July."""

    def withdraw(years: dict[int, list[Row]]) -> None:
        thefts = [row for row in years[2025][-60:-8] if row["offense"] == "THEFT"]
        for row in thefts[:2]:
            years[2025].remove(row)

    def thefts_of_2025(through: dt.date) -> int:
        counts = refreshed.counts()
        of_theft = (counts["offense"] == "theft") & counts["day"].between(
            dt.date(2025, 1, 1), through
        )
        return int(counts.loc[of_theft, "count"].sum())

    whole = dt.date(2025, 6, 28)  # the last day that is surely whole in July
    before = thefts_of_2025(whole)
    refreshed.revise(withdraw)
    in_july = NOW + dt.timedelta(days=3)
    assert told(refreshed.refresh("crime", now=in_july)) == {"crime": ""}
    theft = refreshed.release().tables["revisions"].to_pandas().set_index("offense").loc["theft"]
    assert (theft["first"], theft["through"]) == (dt.date(2025, 1, 1), whole)
    assert (theft["published"], theft["count"]) == ("2025-06-30", before)
    assert thefts_of_2025(whole) == before - 2


def test_a_store_holds_no_more_than_it_needs(refreshed: Town) -> None:
    for _ in range(3):
        refreshed.revise(new_reports)
        refreshed.refresh(now=NOW + dt.timedelta(days=8))
    pages = list((refreshed.store / "town" / "crime" / "Incidents-2025").glob("page-*"))
    named = json.loads((pages[0].parent / "current.json").read_text())["pages"]
    assert len(pages) == 2 * len(named)  # each with its sidecar
    assert len(list((refreshed.store / "town" / "typed").iterdir())) == 2


def as_robbery(years: dict[int, list[Row]]) -> None:
    """Three thefts of spring are found to be robberies, and a fourth is withdrawn."""
    thefts = [row for row in years[2025][:200] if row["offense"] == "THEFT"]
    for row in thefts[:3]:
        row["offense"] = "ROBBERY"
    years[2025].remove(thefts[3])


def revised(town: Town) -> pd.DataFrame:
    return town.release().tables["revisions"].to_pandas().set_index("offense")


def test_a_report_under_another_offense_is_not_taken_for_withdrawn(refreshed: Town) -> None:
    before = refreshed.release().version
    refreshed.revise(as_robbery)
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=3))
    told = revised(refreshed)
    assert tuple(told.loc["theft", ["to_other", "from_other"]]) == (3, 0)
    assert tuple(told.loc["robbery", ["to_other", "from_other"]]) == (0, 3)
    moved = [{"offense": "theft", "became": "robbery", "count": 3}]
    assert refreshed.release().facts["refiled"] == {"since": before, "reports": moved}

    refreshed.revise(lambda years: years[2025][0].update(offense="ARSON"))  # one more, later
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=6))
    first = revised(refreshed).query("published == '2025-06-30'")
    assert first["to_other"].sum() == first["from_other"].sum() == 4
    assert len(refreshed.release().facts["refiled"]["reports"]) == 1


def test_where_records_are_numbered_anew_nobody_says_what_became_of_reports(
    refreshed: Town,
) -> None:
    def anew(years: dict[int, list[Row]]) -> None:
        as_robbery(years)
        for rows in years.values():
            for row in rows:
                row["OBJECTID"] += 1_000_000

    refreshed.revise(anew)
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=3))
    assert "to_other" not in revised(refreshed)
    assert "refiled" not in refreshed.release().facts


def test_a_refresh_that_failed_in_between_forgets_no_report(refreshed: Town) -> None:
    """What the public release was made of is kept until another one is public."""
    refreshed.revise(as_robbery)
    layer = refreshed.portal.services[SERVICE][5]
    kept = list(layer.rows)
    layer.rows[:] = layer.rows[:200]  # the year before is cut short
    layer.last_edit = None
    assert told(refreshed.refresh("crime", now=NOW + dt.timedelta(days=3)))["crime"]
    layer.rows[:] = kept
    assert told(refreshed.refresh("crime", now=NOW + dt.timedelta(days=4))) == {"crime": ""}
    assert revised(refreshed).loc["theft", "to_other"] == 3


def test_no_number_of_a_record_is_in_a_release(refreshed: Town) -> None:
    refreshed.revise(as_robbery)
    refreshed.refresh("crime", now=NOW + dt.timedelta(days=3))
    release = refreshed.release()
    columns = {name for table in release.tables.values() for name in table.column_names}
    assert not columns & {"identity", "OBJECTID", "record"}
