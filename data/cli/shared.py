"""What several commands share: the place and the folder of releases."""

from __future__ import annotations

import click

place_argument = click.argument("place_name", metavar="PLACE")
releases_option = click.option(
    "--releases",
    metavar="DIR",
    help=(
        "Folder of releases, or a store to read from (s3://…, https://…); "
        "else $CAMERA_CENSUS_RELEASES, else data/releases."
    ),
)
