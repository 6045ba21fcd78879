"""What several commands share: the place, the folder of releases, what is current."""

from __future__ import annotations

from pathlib import Path

import click

from data.catalog import read_catalog
from data.place import Place
from data.release import Release, ReleaseError, read_release

place_argument = click.argument("place_name", metavar="PLACE")
releases_option = click.option(
    "--releases",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of releases; else $CAMERA_CENSUS_RELEASES, else data/releases.",
)


def current(root: Path, place: Place, kind: str) -> Release:
    versions = read_catalog(root, place.id)[kind]
    if not versions:
        raise ReleaseError(
            f"{place.id} has no {kind} release yet: run `camera-census build` first."
        )
    return read_release(root / place.id / kind / versions[0])
