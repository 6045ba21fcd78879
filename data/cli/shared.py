"""What several commands share: the place and the folder of releases."""

from __future__ import annotations

from pathlib import Path

import click

place_argument = click.argument("place_name", metavar="PLACE")
releases_option = click.option(
    "--releases",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of releases; else $CAMERA_CENSUS_RELEASES, else data/releases.",
)
