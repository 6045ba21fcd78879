"""Visitors are counted apart, and a household with many IPv6 addresses is one."""

from __future__ import annotations

import pytest
from starlette.requests import Request

from components.serving.rate_limit import RateLimit


def from_client(host: str | None) -> Request:
    client = (host, 50_000) if host else None
    return Request({"type": "http", "headers": [], "client": client})


def test_each_client_has_requests_of_its_own() -> None:
    limit = RateLimit(2)
    waits = [limit.seconds_to_wait(from_client("192.0.2.1")) for _ in range(3)]
    assert waits[:2] == [0, 0]
    assert 1 <= waits[2] <= 60
    assert limit.seconds_to_wait(from_client("192.0.2.2")) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("no address", "no address", True),
        (None, None, True),
    ],
)
def test_who_is_one_client(one: str | None, other: str | None, same: bool) -> None:
    limit = RateLimit(1)
    assert limit.seconds_to_wait(from_client(one)) == 0
    assert (limit.seconds_to_wait(from_client(other)) > 0) == same
