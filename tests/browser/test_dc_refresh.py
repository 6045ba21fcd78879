"""The District's whole portal, replayed: a refresh that is interrupted twice reaches readers.

The replay holds every report of 2020 to 24 March 2025 that is at hand, and answers like
the portal does.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import expect

from data.pipeline.areas import build_areas
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import Place, load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.freshness import FRESHNESS, Freshness, freshness_json
from data.published.release import read_release
from tests import REPOSITORY
from tests.browser.running_site import Site
from tests.browser.visitor import Visit
from tests.data.sources.dc_portal import FIRST_YEAR, LOCATION, MPD, dc_portal, incidents, place_file
from tests.data.sources.replay import Fault, Portal, Query, after, drops_connection, serving

pytestmark = pytest.mark.browser

PLACE = "washington-dc"
NOW = dt.datetime(2025, 3, 25, 12, tzinfo=dt.UTC)
SCRIPT = "tests.data.sources.refresh_once"
ACCEPT_DROP = "1"  # the releases that come with the site go back to 2019, the replay to 2020


@dataclass
class Operator:
    """Somebody who refreshes the District's site from the replay."""

    portal: Portal
    folder: Path
    pages: list[int] = field(default_factory=list)  # of incidents, at the end of each refresh

    @property
    def releases(self) -> Path:
        return self.folder / "releases"

    def start(self) -> subprocess.Popen[str]:
        place = place_file(self.portal, self.folder)
        folders = [str(self.releases), str(self.folder / "store")]
        return subprocess.Popen(
            [sys.executable, "-m", SCRIPT, str(place), *folders, NOW.isoformat(), ACCEPT_DROP],
            cwd=REPOSITORY, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def refresh(self) -> dict[str, str]:
        """The fault of each kind; empty where it was killed."""
        process = self.start()
        output, _ = process.communicate(timeout=240)
        self.pages.append(self.crime_pages())
        return json.loads(output) if process.returncode == 0 else {}

    def refresh_and_be_killed(self, after_pages: int) -> None:
        process = self.start()

        def kill(path: str, query: Query) -> Fault | None:
            if self.crime_pages() > after_pages:
                process.kill()
            return None

        self.portal.faults = kill
        assert process.wait(240) < 0
        self.portal.faults = lambda path, query: None
        self.pages.append(self.crime_pages())

    def crime_pages(self) -> int:
        return sum(MPD in path and "resultOffset" in query for path, query in self.portal.asked)

    def version(self, kind: str) -> str:
        return read_catalog(self.releases, PLACE)[kind][0]


@pytest.fixture(scope="module")
def operator(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Operator]:
    folder = tmp_path_factory.mktemp("operator")
    shutil.copytree(EMBEDDED, folder / "releases")
    with serving(dc_portal(source_files)) as portal:
        yield Operator(portal, folder)


def test_interrupted_twice_a_refresh_reaches_readers_without_a_restart(
    operator: Operator, visit: Visit, serve: Callable[[Path | None], Site]
) -> None:
    visitor = visit(at=serve(operator.releases))
    dates = visitor.page.locator(".cc-dates")
    visitor.open()
    expect(dates).to_contain_text("as published on")
    before = dates.inner_text()
    embedded = operator.version("crime")

    operator.refresh_and_be_killed(after_pages=30)
    assert operator.version("crime") == embedded
    visitor.reload()
    expect(dates).to_have_text(before)

    operator.portal.faults = after(60, drops_connection)
    faults = operator.refresh()
    assert faults == {"areas": "", "crime": "unreachable"}
    assert operator.version("crime") == embedded
    visitor.reload()
    expect(dates).to_have_text(before)
    expect(
        visitor.notices.filter(has_text="Crime figures have not been brought up")
    ).to_be_visible()

    operator.portal.faults = lambda path, query: None
    assert operator.refresh() == {"areas": "", "crime": ""}
    for kind in ("areas", "crime"):
        read_release(operator.releases / PLACE / kind / operator.version(kind))
    # Every page was read once, but for the one or two on their way at each interruption.
    layers = operator.portal.services[MPD].values()
    needed = sum(-(-len(layer.rows) // 1000) for layer in layers if "Incidents" in layer.name)
    assert needed <= operator.pages[-1] <= needed + 2 * 5 + 2

    current = Freshness(dt.datetime.now(dt.UTC), dt.datetime.now(dt.UTC))
    (operator.releases / PLACE / FRESHNESS).write_bytes(
        freshness_json(dict.fromkeys(("areas", "crime"), current))
    )
    visitor.reload()
    expect(dates).to_contain_text("Crime data through 24 March 2025 for the city")
    expect(dates).to_contain_text("as published on 25 March 2025")
    expect(visitor.notices).to_have_count(0)
    assert visitor.violations() == []


def test_a_refresh_comes_to_the_same_releases_as_a_build_from_files(
    operator: Operator, source_files: Path, tmp_path: Path
) -> None:
    if operator.version("crime") == read_catalog(EMBEDDED, PLACE)["crime"][0]:
        assert operator.refresh() == {"areas": "", "crime": ""}
    place = write_files(operator.portal, source_files, tmp_path)
    with open_executor() as serial:
        areas = build_areas(place, tmp_path, tmp_path / "releases")
        crime = build_crime(place, tmp_path, tmp_path / "releases", serial)
    assert areas.name == operator.version("areas")
    refreshed = read_release(operator.releases / PLACE / "crime" / operator.version("crime"))
    built = read_release(crime)
    by_day = ("counts", "geography_counts", "weapon_counts")
    for name in (*by_day, "placement", "city_months"):
        assert built.tables[name].equals(refreshed.tables[name])
    assert built.facts == refreshed.facts
    coverage = built.tables["coverage"].to_pandas(), refreshed.tables["coverage"].to_pandas()
    assert coverage[0].equals(coverage[1])


def write_files(portal: Portal, source_files: Path, folder: Path) -> Place:
    """What the portal serves, as plain files, and a place that builds from them."""
    place = load_place(PLACE)
    assert place.areas.wards
    assert place.areas.land
    assert place.areas.blocks
    names = [place.areas.file, place.areas.neighborhoods.file, place.areas.wards.file]
    for name in (*names, place.areas.blocks.file, place.areas.land.file):
        shutil.copy(source_files / name, folder / name)
    addresses = portal.services[LOCATION][0].rows
    pd.DataFrame(addresses).to_csv(folder / "address_points.csv", index=False)
    files = []
    for year in range(FIRST_YEAR, NOW.year + 1):
        name = f"Crime-Incidents-{year}"
        incidents(source_files, year).to_csv(folder / name, index=False)
        through = "2025-03-24" if year == NOW.year else f"{year}-12-31"
        covers = [{"from": f"{year}-01-01", "through": through}]
        files.append({"name": name, "published": "2025-03-25", "covers": covers})
    described = place.model_dump(by_alias=True)
    described["areas"]["published"] = "2025-03-25"
    described["crime"] |= {"files": files, "first_day": f"{FIRST_YEAR}-01-01"}
    described["crime"] |= {"city_months": None, "occurred": None}  # no layer of the portal
    return Place.model_validate(described)
