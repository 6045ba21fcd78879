"""What the server says beside its pages: that it is up, and how far a browser may trust it."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError

import pytest

from tests.browser.running_site import Site


def asked(site: Site, path: str) -> tuple[int, Message[str, str], str]:
    """Status, headers and text of an answer."""
    try:
        with urllib.request.urlopen(site.address + path, timeout=60) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except HTTPError as error:
        return error.code, error.headers, error.read().decode()


def test_it_is_ready_only_where_it_has_something_to_show(
    site: Site, serve: Callable[[Path | None], Site], tmp_path: Path
) -> None:
    assert asked(site, "/readyz")[::2] == (200, "ready\n")
    assert asked(serve(tmp_path), "/readyz")[::2] == (503, "no release can be shown\n")


@pytest.mark.parametrize(
    "path", ["/", "/spread", "/brief", "/data/v1/areas.json", "/figure/no.png"]
)
def test_no_other_site_may_frame_it_or_run_its_scripts_in_it(site: Site, path: str) -> None:
    _, headers, _ = asked(site, path)
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
    assert "://" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
