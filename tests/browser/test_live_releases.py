"""The site beside its releases: none, a damaged one, and new ones while it runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow.compute as pc
import pytest
from playwright.sync_api import expect

from data.published.catalog import EMBEDDED, make_current, read_catalog
from data.published.release import read_release, write_release
from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Visit

pytestmark = pytest.mark.browser

PLACE = "washington-dc"


def add_damaged(releases: Path) -> None:
    """Make a copy of the newest camera release current, with its table cut short."""
    folder = releases / PLACE / "cameras"
    damaged = folder / "2020-01-01-000000000000"
    shutil.copytree(folder / read_catalog(releases, PLACE)["cameras"][0], damaged)
    table = damaged / "cameras.parquet"
    table.write_bytes(table.read_bytes()[:100])
    make_current(releases, PLACE, "cameras", damaged.name)


def add_doubled(releases: Path) -> int:
    """Make a camera release current that has twice the cameras of the one before; their sum."""
    folder = releases / PLACE / "cameras"
    old = read_release(folder / read_catalog(EMBEDDED, PLACE)["cameras"][0])
    table = old.tables["cameras"]
    cameras = pc.multiply(table["cameras"], 2)
    column = table.column_names.index("cameras")
    new = write_release(
        folder,
        "cameras",
        place=PLACE,
        title="Twice the cameras",
        tables={"cameras": table.set_column(column, table.field(column), cameras)},
        facts=old.facts,
        sources=[dict(source) for source in old.sources],
        licence=dict(old.licence),
    )
    make_current(releases, PLACE, "cameras", new.name)
    total: int = pc.sum(cameras).as_py()
    return total


def test_without_releases_a_page_says_so_until_there_are_some(
    visit: Visit, serve: Callable[[Path | None], Site], tmp_path: Path
) -> None:
    site = serve(tmp_path)
    visitor = visit(at=site)
    for path in ("/privacy", "/?area=999", "/"):
        visitor.open(path)
        expect(visitor.answer).to_have_text(WORDS.nothing_yet_title)
        expect(visitor.page.get_by_text(WORDS.nothing_yet)).to_be_visible()
        expect(visitor.page.locator(".stException, .cc-notice, .cc-table")).to_have_count(0)
    assert visitor.violations() == []
    assert "Traceback" not in site.log.read_text()
    shutil.copytree(EMBEDDED, tmp_path, dirs_exist_ok=True)
    visitor.reload()
    expect(visitor.answer).to_contain_text("half of D.C.’s")


def test_a_damaged_release_is_passed_over_and_a_new_one_is_seen_at_once(
    visit: Visit, serve: Callable[[Path | None], Site], tmp_path: Path
) -> None:
    releases = tmp_path / "releases"
    shutil.copytree(EMBEDDED, releases)
    add_damaged(releases)
    visitor = visit(at=serve(releases))
    visitor.open()
    expect(visitor.notices).to_have_text([WORDS.refused])
    figures = visitor.page.locator(".cc-answer h1, .cc-told p")
    before = figures.all_inner_texts()
    with_good_ones = visit()
    with_good_ones.open()
    good = with_good_ones.page.locator(".cc-answer h1, .cc-told p")
    assert before == good.all_inner_texts()

    total = add_doubled(releases)
    visitor.reload()
    expect(visitor.page.locator(".stMain")).to_contain_text(f"about {total:,} rebate cameras")
    expect(visitor.notices).to_have_count(0)
