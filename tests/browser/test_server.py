"""What the server says beside its pages: that it is up, and how far a browser may trust it."""

from __future__ import annotations

import http.client
import statistics
import time
import urllib.request
from collections.abc import Callable
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit

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


def test_the_body_of_an_answer_comes_with_its_head(site: Site) -> None:
    """A body that waits for its head to be confirmed comes 40 ms later, on any machine."""
    connection = http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=60)
    gaps = []
    for _ in range(15):
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        began = time.perf_counter()
        assert answer.read() == b"ready\n"
        gaps.append(time.perf_counter() - began)
    connection.close()
    assert statistics.median(gaps) < 0.03
