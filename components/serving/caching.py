"""How long an answer may be kept, and whether whoever asks holds the same bytes (RFC 9110)."""

from __future__ import annotations

from starlette.requests import Request

from components.serving.address import configured_address
from components.views.asked import EDITION

# Seconds. Kept by a proxy and then by a browser, and by both for as long again while they ask for
# a new one, what is of the newest figures is gone within a minute after there are newer ones.
_OF_NEWEST = 10
_OF_EDITION = 300  # stays the same, but may be withdrawn
_WHILE_DOWN = 3600  # a proxy may show it while the site cannot be reached

# Of what has a hash of its content in its address.
KEPT = "public, max-age=31536000, immutable"


def cache_control(request: Request) -> str:
    """How an answer may be kept. By others than who asked only where its own address is set:

    else the address by which somebody reached it stands in it.
    """
    age = _OF_EDITION if EDITION in request.query_params else _OF_NEWEST
    return _public(f"max-age={age}", age) or f"private, max-age={age}, must-revalidate"


def page_control(edition: str | None) -> str:
    """The same for a page: a browser always asks whether there is a newer one.

    Nobody keeps a page of no edition, as after a release was refused: its parts cannot name one.
    """
    kept = _public(f"max-age=0, s-maxage={_OF_NEWEST}", _OF_NEWEST)
    return kept if kept and edition else "no-cache"


def part_control(request: Request) -> str:
    """The same for a part of a page.

    Without an edition in its address nobody keeps it, so that it is never of other figures than
    the page that asks for it.
    """
    return cache_control(request) if EDITION in request.query_params else "no-cache"


def _public(ages: str, while_asking: int) -> str | None:
    if configured_address() is None:
        return None
    stale = f"stale-while-revalidate={while_asking}, stale-if-error={_WHILE_DOWN}"  # RFC 5861
    return f"public, {ages}, {stale}"


def is_held(request: Request, tag: str) -> bool:
    named = ",".join(request.headers.getlist("if-none-match")).split(",")
    held = [each.strip().removeprefix("W/") for each in named]
    return tag in held or held == ["*"]
