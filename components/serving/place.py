"""Which place a request is of, and its path within the pages of that place.

`serving/mounting.py` finds both out, before anything else looks at an address.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.types import Scope

PLACE = "camera-census-place"  # its key in a scope, and the header that tells a live page


def path_of(scope: Scope) -> str:
    """The path within the pages of a place, beginning with a slash."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))


def place_of(scope: Scope) -> str | None:
    """The id of the place that is asked for, None for the one at the site's root."""
    place: str | None = scope.get(PLACE)
    return place


def place_in(headers: Mapping[str, str]) -> str | None:
    """The same of a live page, by the headers of its connection."""
    return headers.get(PLACE)
