"""The open data of an edition: as it was, or not at all."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.open_data.routes import routes
from data.census.served import census_of
from data.published.catalog import read_editions
from tests.asking import PREFIX
from tests.second_release import embedded_as_of, publish_cameras


def test_an_old_edition_is_answered_from_and_one_that_is_gone_is_not_replaced() -> None:
    edition = census_of(None).edition
    with TestClient(Starlette(routes=routes())) as client:
        named = client.get(f"{PREFIX}cameras.json?edition={edition}").json()
        newest = client.get(f"{PREFIX}cameras.json").json()
        gone = client.get(f"{PREFIX}cameras.json?edition=2020-01-01-00000000")
    assert named["rows"] == newest["rows"]
    assert named["about"]["edition"] == edition
    assert gone.status_code == 404
    assert "2020" not in gone.text


def test_a_release_that_was_withdrawn_is_not_spoken_of_from_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "releases"
    embedded_as_of(root)
    publish_cameras(root, dt.date(2030, 1, 2), {"302": {"cameras": 1000}})
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    with TestClient(Starlette(routes=routes())) as client:

        def asked(name: str) -> list[dict[str, object]]:
            rows: list[dict[str, object]] = client.get(f"{PREFIX}{name}.json").json()["rows"]
            return rows

        assert [row["figure_after"] for row in asked("release-changes")] == [1000]
        assert all(row["kept"] for row in asked("editions"))
        *_, first = read_editions(root, "washington-dc")
        (root / "washington-dc" / "cameras" / first.cameras).rename(tmp_path / "withdrawn")
        assert asked("release-changes") == []
        assert [row["kept"] for row in asked("editions")] == [True, False]
