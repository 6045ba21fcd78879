"""What visitors notice of several processes: nothing, or one reconnect."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.replicas import VIEWS, get, prove
from data.published.catalog import EMBEDDED, make_current, read_catalog
from tests.deploy.front import Front, Replica, image, nginx, nginx_or_skip, replicas
from tests.embedded import PLACE, embedded_census


def test_a_crowd_keeps_its_views(tmp_path: Path) -> None:
    """A process is killed, all are restarted, and a new edition comes: see benchmarks.replicas."""
    nginx_or_skip()
    assert asyncio.run(prove(tmp_path, number=3, visitors=4, pause=2.0)) == []


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """Two processes, each with its own copy of the releases; the second's newest is damaged."""
    nginx_or_skip()
    folder = tmp_path_factory.mktemp("two")
    for name in ("good", "damaged"):
        shutil.copytree(EMBEDDED, folder / name)
    _damage(folder / "damaged")
    with (
        replicas(1, folder / "good", CAMERA_CENSUS_RELEASES=str(folder / "good")) as one,
        replicas(1, folder / "damaged", CAMERA_CENSUS_RELEASES=str(folder / "damaged")) as other,
        nginx([*one, *other], folder) as front,
    ):
        yield front


def _damage(root: Path) -> None:
    """Make a copy of the newest camera release current, with its table cut short."""
    cameras = root / PLACE / "cameras"
    shutil.copytree(cameras / read_catalog(root, PLACE)["cameras"][0], cameras / "2020-01-01-0")
    table = cameras / "2020-01-01-0/cameras.parquet"
    table.write_bytes(table.read_bytes()[:100])
    make_current(root, PLACE, "cameras", "2020-01-01-0")


def test_a_damaged_release_is_named_and_the_last_good_one_shown(two: Front) -> None:
    good, damaged = (get(each.port, "/readyz").decode() for each in two.replicas)
    assert (good, damaged) == ("ready\n", "ready\nrefused: cameras/2020-01-01-0\n")
    pages = [get(each.port, "/?area=302") for each in two.replicas]
    answers = [re.findall(rb"<h1.*?</h1>", page, re.DOTALL) for page in pages]
    assert answers[0] == answers[1] != []


def test_any_process_answers_any_link(two: Front) -> None:
    """With the same bytes, whatever the process was asked before."""
    edition = embedded_census().edition
    pinned = [f"/{page}?{query}&edition={edition}" for page, query in VIEWS]
    files = ["/data/v1/areas.json", "/figure/crime-trend.csv?area=302", "/sitemap.xml"]
    for path in (*pinned, *files, f"/chart/crime-trend.svg?area=302&edition={edition}"):
        one, other = (get(each.port, path) for each in two.replicas)
        assert _same(one) == _same(other), path


def _same(content: bytes) -> bytes:
    """Without what says that one of them has newer figures that it cannot show."""
    return re.sub(rb'<p class="cc-notice[^>]*>.*?</p>', b"", content, flags=re.DOTALL)


def test_its_health_check_tells_a_process_that_answers_from_one_that_does_not(two: Front) -> None:
    asks = json.loads(image("HEALTHCHECK").partition("CMD ")[2])
    asks[0] = sys.executable

    def is_healthy(replica: Replica) -> bool:
        told = os.environ | {"STREAMLIT_SERVER_PORT": str(replica.port)}
        return subprocess.run(asks, env=told, capture_output=True, check=False).returncode == 0

    last = two.replicas[-1]
    assert is_healthy(last)
    last.kill()
    assert not is_healthy(last)
    assert get(two.port, "/?area=302")  # and visitors do not notice
