"""The one door to releases for whoever reads them: `--releases`, or $CAMERA_CENSUS_RELEASES."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from data.published.catalog import is_address, releases_folder

if TYPE_CHECKING:
    from data.mirror.mirror import Mirror


def releases_root(given: str | Path | None = None) -> Path:
    """The folder with the releases: the one given, else that of the setting, else the embedded.

    Of a store it is the copy on this machine, which follows the store from now on. Raises
    AddressError for an address of no kind of store that is known.
    """
    mirror = _mirror(given)
    return mirror.folder if mirror else releases_folder(given)


def store_fault(given: str | Path | None = None) -> str | None:
    """What is wrong with the store, in words without its address; None without store or fault."""
    mirror = _mirror(given)
    return mirror.fault if mirror else None


def _mirror(given: str | Path | None) -> Mirror | None:
    named = str(given or os.environ.get("CAMERA_CENSUS_RELEASES") or "")
    if not is_address(named):
        return None
    # Imported here: most sites read a folder, and need nothing that reaches a network.
    from data.mirror.mirror import followed

    return followed(named)
