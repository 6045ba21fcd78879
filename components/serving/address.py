"""Where the site is on the web, and the address of a view of it or of a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from components.serving.host import mounted_at
from components.views.asked import EDITION

_SETTING = "CAMERA_CENSUS_ADDRESS"
_LONGEST_HOST = 260  # a name of 253 characters, and a port
_NOT_SERVED = "http://localhost:8501"  # where no browser or setting says otherwise


def public_address(reached: str | None) -> str:
    """The site's own address, without a slash at the end: $CAMERA_CENSUS_ADDRESS, if set.

    Else it is of `reached`, the address by which a visitor's browser or a program came.
    Raises ValueError where the setting is no web address.
    """
    if configured := configured_address():
        return configured
    parts = urlsplit(reached or _NOT_SERVED)
    if len(parts.netloc) > _LONGEST_HOST:
        parts = urlsplit(_NOT_SERVED)
    folder = mounted_at()
    return f"{parts.scheme}://{parts.netloc}" + (f"/{folder}" if folder else "")


def configured_address() -> str | None:
    """$CAMERA_CENSUS_ADDRESS, where it is set. Raises ValueError where it is no web address."""
    setting = os.environ.get(_SETTING)
    return checked_address(setting) if setting else None


def checked_address(setting: str) -> str:
    """A setting as a web address without a slash at the end. Raises ValueError for another."""
    parts = urlsplit(setting.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(
            f"{_SETTING} must be where the site is on the web, such as https://example.org/cameras"
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def address(base: str, path: str, choices: Mapping[str, str], edition: str | None = None) -> str:
    """The address of a page, or of a file, under the site's own address `base` ("." on a page).

    `choices` are the parameters in their order. With an edition it shows the same figures
    for as long as they are kept, without one the newest.

    >>> address("https://example.org", "spread", {"area": "302"}, "2026-11-22-3f9a1c2b")
    'https://example.org/spread?area=302&edition=2026-11-22-3f9a1c2b'
    >>> address("https://example.org", "", {})
    'https://example.org/'
    """
    parameters = {**choices, **({EDITION: edition} if edition else {})}
    # A comma between areas is as good in an address as written out, and easier to read.
    query = f"?{urlencode(parameters, safe=',')}" if parameters else ""
    return f"{base}/{path.lstrip('/')}{query}"
