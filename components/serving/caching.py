"""How long an answer may be kept, and whether whoever asks holds the same bytes (RFC 9110)."""

from __future__ import annotations

from starlette.requests import Request

from components.serving.address import configured_address


def cache_control() -> str:
    """How an answer may be kept. By others than who asked only where its own address is set:

    else the address by which somebody reached it stands in it.
    """
    kept_by = "public" if configured_address() else "private"
    return f"{kept_by}, max-age=300, must-revalidate"


def is_held(request: Request, tag: str) -> bool:
    named = ",".join(request.headers.getlist("if-none-match")).split(",")
    held = [each.strip().removeprefix("W/") for each in named]
    return tag in held or held == ["*"]
