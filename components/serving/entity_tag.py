"""The entity tag of an answer, and whether whoever asks holds the same bytes (RFC 9110, 13.1.2)."""

from __future__ import annotations

import hashlib

from starlette.requests import Request


def entity_tag(content: bytes) -> str:
    """Of the bytes themselves: equal answers have equal tags, whatever program wrote them."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def is_held(request: Request, tag: str) -> bool:
    named = ",".join(request.headers.getlist("if-none-match")).split(",")
    held = [each.strip().removeprefix("W/") for each in named]
    return tag in held or held == ["*"]
