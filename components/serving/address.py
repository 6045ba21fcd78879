"""Every address that the site makes: of its pages, its files and its data, in public or on a page.

Nothing else puts one together (`tests/test_architecture.py`). It is made of where the site is in
public, the folder that it is mounted in, a place, a path, the choices of a view, and an edition.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from components.serving.host import mounted_at
from components.views.asked import EDITION

HERE = "."  # where the pages are, seen from one of them
ABOVE = ".."  # the same, seen from a file in a folder beside them
OPEN_DATA = "data/v1/"

_SETTING = "CAMERA_CENSUS_ADDRESS"
_HOST = re.compile(r"([A-Za-z0-9.\-_]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?")
_NOT_SERVED = "http://localhost:8501"  # where no browser or setting says otherwise


def public_address(reached: str | None, place: str | None = None) -> str:
    """The address of a place in public, without a slash at the end.

    It begins with $CAMERA_CENSUS_ADDRESS, if set, else with that of `reached`, by which a
    visitor's browser or a program came. `place` is None for the one at the site's root.
    Raises ValueError where the setting is no web address.
    """
    site = configured_address()
    if site is None:
        parts = urlsplit(reached or "")
        if parts.scheme not in ("http", "https") or not is_host(parts.netloc):
            parts = urlsplit(_NOT_SERVED)
        site = f"{parts.scheme}://{parts.netloc}{_folder()}"
    return site + _of(place)


def path_in_public(place: str | None = None) -> str:
    """The folder of a place in public, as "/cameras/chicago", or nothing: whoever asks."""
    configured = configured_address()
    return (urlsplit(configured).path if configured else _folder()) + _of(place)


def another_place(base: str, here: str | None, there: str | None) -> str:
    """The public address of another place, by that of the one `here`, without a slash at the end.

    >>> another_place("https://example.org/cameras/chicago", "chicago", None)
    'https://example.org/cameras'
    """
    return base.removesuffix(_of(here)) + _of(there)


def _of(place: str | None) -> str:
    return f"/{place}" if place else ""


def _folder() -> str:
    folder = mounted_at()
    return f"/{folder}" if folder else ""


def is_host(named: str) -> bool:
    """Whether this can be the host of an address, with a port or without."""
    return _HOST.fullmatch(named) is not None


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


def address(
    base: str, path: str, choices: Mapping[str, object] | None = None, edition: str | None = None
) -> str:
    """The address of a page, or of a file, under the site's own address `base` (`HERE` on a page).

    `choices` are the parameters in their order. With an edition it shows the same figures
    for as long as they are kept, without one the newest.

    >>> address("https://example.org", "spread", {"area": "302"}, "2026-11-22-3f9a1c2b")
    'https://example.org/spread?area=302&edition=2026-11-22-3f9a1c2b'
    >>> address("https://example.org", "")
    'https://example.org/'
    """
    return f"{base}/{path.lstrip('/')}{view_of_page(choices or {}, edition)}"


def view_of_page(choices: Mapping[str, object], edition: str | None = None) -> str:
    """The end of an address that says which view of a page: alone, another view of the same page.

    >>> view_of_page({"areas": "302,504"})
    '?areas=302,504'
    """
    parameters = {**choices, **({EDITION: edition} if edition else {})}
    # A comma between areas is as good in an address as written out, and easier to read.
    return f"?{urlencode(parameters, safe=',')}" if parameters else ""


def static_address(base: str, name: str) -> str:
    """Where one of Streamlit's own files is, such as a face."""
    return address(base, f"static/media/{name}")
