"""Publishing as an operator does it: whole files, three releases, real borders, a watched host."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import geopandas as gpd
import pandas as pd
import psutil
import pytest
from streamlit.testing.v1 import AppTest

from data.files.outlines import outlines_of
from data.place import Place, load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import Release
from data.registry.intake.fields import RegistryError
from data.registry.intake.intake import read_registry
from data.registry.protection import disclosure
from data.registry.protection.disclosure import Count
from data.registry.publication.prepare import Prepared
from data.registry.publication.public_audit import NOT_FROM_OUTSIDE, audit_public
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from tests import REPOSITORY
from tests.data.registry.canaries import CANARIES
from tests.data.registry.made_up import AS_OF, MadeUp, at, made_up, write_list
from tests.data.registry.promise import check_promise
from tests.embedded import embedded_areas

pytestmark = pytest.mark.timeout(900)  # three releases, each audited against all before it

PLACE = load_place("washington-dc")
DAYS = AS_OF[-3:]  # each costs more than the one before; the benchmark publishes all ten


@pytest.fixture(scope="module")
def areas() -> Release:
    return embedded_areas()


@pytest.fixture(scope="module")
def outlines(areas: Release) -> gpd.GeoDataFrame:
    return outlines_of(areas)


@pytest.fixture(scope="module")
def invented(outlines: gpd.GeoDataFrame) -> MadeUp:
    return made_up(outlines)


def without_facts() -> Place:
    """D.C. before anybody said a total: the made-up registry has another one."""
    return PLACE.model_copy(update={"cameras": PLACE.cameras.model_copy(update={"facts": ()})})


@pytest.fixture(scope="module")
def history(
    invented: MadeUp,
    areas: Release,
    source_files: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, list[Publication]]:
    """Three half-yearly releases against all geographies of the city, one after the other."""
    folder = tmp_path_factory.mktemp("history")
    invented.points.to_csv(folder / "points.csv", index=False)
    outcomes = []
    for day in DAYS:
        registry = folder / f"registry-{day}.csv"
        at(invented.registry, day).to_csv(registry, index=False)
        request = Request(
            registry,
            False,
            day,
            folder / "private" / "ledger.json",
            facts=("cameras, city, 40000, 2025-12-31",),
            address_points=folder / "points.csv",
            geographies=source_files,
        )
        outcomes.append(publish(without_facts(), areas, folder / "releases", request))
    return folder, outcomes


def test_three_releases_of_a_growing_registry_pass(history: tuple[Path, list[Publication]]) -> None:
    folder, outcomes = history
    assert all(outcome.release for outcome in outcomes)
    versions = read_catalog(folder / "releases", PLACE.id)["cameras"]
    assert [version[:10] for version in versions] == [f"{day}" for day in reversed(DAYS)]
    *_, last = outcomes
    shown = [state.shown for state in last.prepared.entry.states.values()]
    assert 40 < sum(shown) < len(shown) == 57
    tried = {summary.attack: summary.checked for summary in last.prepared.audit.summaries}
    assert min(tried.values()) > 0, "an attack that was never tried proves nothing"
    assert last.prepared.audit.facts_used
    # With outlines and address points nothing is left over: no line "Not checked" before PASS.
    assert [outcome.not_tried for outcome in outcomes] == [()] * len(DAYS)


def test_every_figure_of_three_releases_rests_on_ten(
    history: tuple[Path, list[Publication]], invented: MadeUp, outlines: gpd.GeoDataFrame
) -> None:
    folder, outcomes = history
    frames: list[pd.DataFrame] = []
    found: list[tuple[Prepared, dict[str, Count]]] = []
    for day, outcome in zip(DAYS, outcomes, strict=True):
        registry = at(invented.registry, day)
        due = registry[registry["ended_on"] == ""].drop_duplicates("registration_id")
        intake = read_registry(
            folder / f"registry-{day}.csv",
            outlines=outlines,
            projection=PLACE.projection,
            as_of=day,
        )
        assert intake.counted <= len(due)
        area_of = intake.registrations.drop_duplicates("address")["area_id"]
        true = due["address_id"].nunique()
        assert 0.999 * true <= len(area_of) <= true  # two at one point are one
        # Addresses and owners by their own names, so that they can be followed over time.
        located = due.assign(
            area_id=_area_by_name(due, invented, outlines),
            address=due["address_id"],
            holding=due["holding_id"],
        )
        frames.append(located[["area_id", "address", "holding"]])
        found.append((outcome.prepared, dict(_counts(located))))
    check_promise(found, frames)


def _area_by_name(due: pd.DataFrame, invented: MadeUp, outlines: gpd.GeoDataFrame) -> list[str]:
    points = gpd.GeoDataFrame(
        {"address_id": due["address_id"]},
        geometry=gpd.points_from_xy(due["longitude"], due["latitude"]),
        crs="EPSG:4326",
    )
    joined = gpd.sjoin(points, outlines, predicate="within")
    assert len(joined) == len(due)
    return list(joined["area_id"])


def _counts(located: pd.DataFrame) -> dict[str, Count]:
    by_area = located.groupby("area_id").agg({"address": "nunique", "holding": "nunique"})
    counts = {row.Index: Count(row.address, 0, row.holding) for row in by_area.itertuples()}
    return counts | {area: Count(0, 0, 0) for area in (set(map(str, _all_areas())) - set(counts))}


def _all_areas() -> list[str]:
    table = embedded_areas().tables["areas"]
    ids: list[str] = table["area_id"].to_pylist()
    return ids


def test_a_sceptic_can_replay_the_intruder_without_a_private_file(
    history: tuple[Path, list[Publication]], areas: Release, source_files: Path
) -> None:
    folder, _ = history
    said = ("cameras, city, 40000, 2025-12-31",)
    results = audit_public(
        without_facts(), areas, folder / "releases", said, source_files, folder / "points.csv"
    )
    assert list(results) == ["registry"]
    found = results["registry"]
    assert found.audit.passed, found.audit.findings
    assert len(found.audit.releases) == len(DAYS)
    assert found.not_tried == (NOT_FROM_OUTSIDE,)


def test_an_exact_total_said_in_public_blocks_the_next_release(
    history: tuple[Path, list[Publication]], invented: MadeUp, areas: Release, tmp_path: Path
) -> None:
    """Only where it pins the areas that are not shown: four of them here hold few addresses."""
    day = AS_OF[-1]
    registry = tmp_path / "registry.csv"
    at(invented.registry, day).to_csv(registry, index=False)
    few = at(invented.registry, day)
    total = few[few["ended_on"] == ""]["address_id"].nunique()
    request = Request(
        registry,
        False,
        day,
        tmp_path / "private" / "ledger.json",
        facts=(
            f"addresses, city, {total}-{total}, {day}",
            *(
                f"addresses, area:{area}, {count}-{count}, {day}"
                for area, count in _exact_but_one(invented, areas, day).items()
            ),
        ),
    )
    outcome = publish(without_facts(), areas, tmp_path / "releases", request)
    assert not outcome.prepared.audit.passed
    assert outcome.release is None
    assert not (tmp_path / "releases").exists()
    content = json.loads(next((tmp_path / "private").glob("*-audit.json")).read_text())
    assert content["verdict"] == "BLOCK"
    assert content["findings"]


def _exact_but_one(invented: MadeUp, areas: Release, day: dt.date) -> dict[str, int]:
    """What a leak of exact counts for all areas but the smallest would hold."""
    registry = at(invented.registry, day)
    due = registry[registry["ended_on"] == ""].reset_index(drop=True)
    outlines = outlines_of(areas)
    area = pd.Series(_area_by_name(due, invented, outlines))
    counts = due.groupby(area)["address_id"].nunique().sort_values()
    return {str(name): int(count) for name, count in counts.iloc[1:].items()}


def test_publishing_stops_where_a_rule_is_left_out(
    outlines: gpd.GeoDataFrame,
    areas: Release,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever forgot the rules for owners finds nothing public, and a report that says why."""
    registry = at(made_up(outlines, addresses=1_500).registry, AS_OF[-1])
    few = registry.assign(holding_id=[f"H-{number % 7}" for number in range(len(registry))])
    few.to_csv(tmp_path / "registry.csv", index=False)
    ledger = tmp_path / "private" / "ledger.json"
    request = Request(tmp_path / "registry.csv", False, AS_OF[-1], ledger)
    with pytest.raises(PublishError, match="No area passes the rules"):
        publish(without_facts(), areas, tmp_path / "releases", request)
    monkeypatch.setattr(disclosure, "MIN_HOLDINGS", 1)
    outcome = publish(without_facts(), areas, tmp_path / "releases", request)
    assert outcome.release is None
    assert not list((tmp_path / "releases").rglob("*.parquet"))
    content = json.loads(next(ledger.parent.glob("*-audit.json")).read_text())
    assert content["verdict"] == "BLOCK"
    assert any("the rules were not followed: owners" in told for told in content["findings"])


FORBIDDEN = re.compile(r"CANARY|Zyzzyva|77\.03191|38\.92719", re.IGNORECASE)


@pytest.fixture(scope="module")
def watched(
    invented: MadeUp, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, subprocess.CompletedProcess[str], list[str]]:
    """A publication in a process of its own, with canaries in the registry, and what `ps` saw."""
    folder = tmp_path_factory.mktemp("watched")
    registry = at(invented.registry, AS_OF[-1]).astype(object)
    good, bad = registry.iloc[0].copy(), registry.iloc[1].copy()
    for name, value in CANARIES.items():
        good[name] = bad[name] = value
    good["registered_on"], good["ended_on"] = "2024-01-01", ""
    bad["registration_id"], bad["cameras"] = "CANARY-REG-7731-b", "CANARY many"
    planted = pd.concat([registry.iloc[2:], pd.DataFrame([good, bad])])
    planted.to_csv(folder / "registry.csv", index=False)
    (folder / "tmp").mkdir()
    command = [sys.executable, "-c", NO_NETWORK, "publish", PLACE.id, str(folder / "registry.csv")]
    command += ["--as-of", str(AS_OF[-1]), "--ledger", str(folder / "private" / "ledger.json")]
    command += ["--releases", str(_releases(folder)), "--from", str(folder)]
    write_list(folder, PLACE, invented.points)
    seen: list[str] = []
    stop = threading.Event()
    watcher = threading.Thread(target=_watch, args=(seen, stop))
    watcher.start()
    try:
        done = subprocess.run(
            command,
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            timeout=120,
            env=os.environ | {"TMPDIR": str(folder / "tmp"), "PYTHONPATH": str(REPOSITORY)},
        )
    finally:
        stop.set()
        watcher.join()
    return folder, done, seen


# Any use of the network ends the process: not even a name may be looked up.
NO_NETWORK = """
import os, socket, sys
def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        os._exit(99)
sys.addaudithook(refuse)
sys.argv[0] = "camera-census"
from data.cli import main
main()
"""


def _releases(folder: Path) -> Path:
    shutil.copytree(EMBEDDED, folder / "releases")
    return folder / "releases"


def _watch(seen: list[str], stop: threading.Event) -> None:
    while not stop.is_set():
        for process in psutil.process_iter(["cmdline"]):
            seen.append(" ".join(process.info["cmdline"] or ()))
        time.sleep(0.2)


Watched = tuple[Path, "subprocess.CompletedProcess[str]", list[str]]


def test_publishing_makes_no_network_connection(watched: Watched) -> None:
    _, done, _ = watched
    assert done.returncode == 0, done.stderr
    assert "Audit: PASS." in done.stdout


def test_the_watch_would_have_seen_a_connection() -> None:
    script = NO_NETWORK.split("sys.argv")[0] + "socket.create_connection(('127.0.0.1', 9))"
    assert subprocess.run([sys.executable, "-c", script], timeout=60).returncode == 99
    assert socket.gethostname()


def test_no_canary_is_printed_or_left_in_the_process_table(watched: Watched) -> None:
    _, done, seen = watched
    assert not FORBIDDEN.search(done.stdout + done.stderr)
    assert seen
    assert not any(FORBIDDEN.search(line) for line in seen)


def test_no_canary_is_in_any_file_that_was_written(watched: Watched) -> None:
    """Neither in a release, nor in ledger, quarantine or report, nor in a temporary file."""
    folder, _, _ = watched
    written = [
        file
        for part in ("releases", "private", "tmp")
        for file in (folder / part).rglob("*")
        if file.is_file() and EMBEDDED not in file.parents
    ]
    assert len(written) > 6
    words = [value.encode() for value in CANARIES.values()]
    for file in written:
        content = file.read_bytes()
        assert not any(word in content for word in words), file.name
        if file.suffix in (".csv", ".html", ".json", ".geojson") and "areas" not in file.parts:
            assert not re.search(rb"CANARY|Zyzzyva", content, re.IGNORECASE), file.name
    assert not list((folder / "tmp").rglob("*")), "temporary files are left behind"


def test_private_files_are_for_their_owner_alone(watched: Watched) -> None:
    folder, _, _ = watched
    files = [file for file in (folder / "private").iterdir() if not file.name.startswith(".")]
    assert {file.suffix for file in files} == {".json", ".csv", ".html"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_the_quarantine_says_why(watched: Watched) -> None:
    folder, done, _ = watched
    (quarantine,) = (folder / "private").glob("*-quarantine.csv")
    reasons = pd.read_csv(quarantine)["reason"].value_counts()
    assert reasons["cameras is missing or not a whole number"] == 1
    read, counted, merged, aside = (
        int(number.replace(",", ""))
        for number in re.findall(r"\d[\d,]*", done.stdout.splitlines()[0])
    )
    assert read == counted + merged + aside
    assert merged + aside == reasons.sum()


def test_the_site_shows_the_new_release_without_a_canary(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _, _ = watched
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(folder / "releases"))

    def privacy_page() -> None:
        from tests.site_pages import draw_alone

        draw_alone("privacy")

    first = AppTest.from_file(str(REPOSITORY / "dashboard.py"), default_timeout=60).run()
    second = AppTest.from_function(privacy_page, default_timeout=60).run()
    texts = [str(element.proto) for app in (first, second) for element in app.get("html")]
    texts += [element.proto.json for element in first.get("deck_gl_json_chart")]
    assert any("Registered cameras as of 31 December 2025" in text for text in texts)
    assert any(
        "when it last changed, and every change in a number, rests on at least" in text
        for text in texts
    )
    for value in CANARIES.values():
        assert not any(value in text for text in texts)


def test_too_many_unusable_rows_stop_it_and_are_listed(
    invented: MadeUp, areas: Release, tmp_path: Path
) -> None:
    registry = at(invented.registry, AS_OF[-1])
    registry["cameras"] = registry["cameras"].where(registry.index % 4 > 0, "some")
    registry.to_csv(tmp_path / "registry.csv", index=False)
    ledger = tmp_path / "private" / "ledger.json"
    request = Request(tmp_path / "registry.csv", False, AS_OF[-1], ledger)
    with pytest.raises(RegistryError, match=r"more than\s+10%"):
        publish(without_facts(), areas, tmp_path / "releases", request)
    assert not (tmp_path / "releases").exists()
    assert not ledger.exists()
    (quarantine,) = ledger.parent.glob("*-quarantine.csv")
    assert len(pd.read_csv(quarantine)) > 1000
