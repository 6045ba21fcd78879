"""The open data of an edition: as it was, or not at all."""

from __future__ import annotations

from asking import PREFIX
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.open_data.routes import routes
from components.site import census_of


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
