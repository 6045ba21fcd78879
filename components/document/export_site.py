"""The command that writes a copy of the site: `camera-census export-site FOLDER`."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import click

from components.document.site_copy import views, write_copy
from components.exports.plates.press import PRESS
from components.serving.address import checked_address
from components.wording import LANGUAGES, words_in
from data.census.census import Census, load_census, load_edition
from data.census.served import named_places
from data.disk import PARTIAL, put_in_place
from data.mirror.root import releases_root
from data.place import load_place
from data.published.catalog import read_editions


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--place",
    "place_name",
    metavar="PLACE",
    help="A name in data/places, or the path of a place's TOML file; else the first of "
    "$CAMERA_CENSUS_PLACE, else washington-dc.",
)
@click.option("--edition", help="Of these figures, and not the newest.")
@click.option(
    "--lang",
    "language",
    type=click.Choice(list(LANGUAGES)),
    help="In this language, and not the usual one of the place.",
)
@click.option(
    "--address",
    required=True,
    help="Where the site is on the web: what its pages cite, such as https://example.org.",
)
@click.option(
    "--releases",
    metavar="DIR",
    help="Folder or store of releases; else $CAMERA_CENSUS_RELEASES, else data/releases.",
)
def export_site(
    folder: Path,
    place_name: str | None,
    edition: str | None,
    language: str | None,
    address: str,
    releases: str | None,
) -> None:
    """Write a copy of the site that needs no server: every page and area, whole or not at all."""
    if folder.exists():
        raise click.UsageError(f"{folder} is there already; name a new folder")
    base, census = checked_address(address), _census(place_name, edition, releases)
    folder.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=folder.parent))
    try:
        with click.progressbar(length=len(views(census)), label="Pages") as progress:
            size = write_copy(
                work,
                census,
                words_in(language or census.place.language),
                base,
                lambda name: progress.update(1) if name.endswith(".html") else None,
            )
        work.chmod(0o755)
        put_in_place(work, folder)
    finally:
        PRESS.close()
        shutil.rmtree(work, ignore_errors=True)
    click.echo(f"{folder}: {size / 1e6:.1f} MB, edition {census.edition or 'not listed'}")


def _census(place_name: str | None, edition: str | None, releases: str | None) -> Census:
    # What stands around a page asks these which places the site shows, and of which releases.
    if releases:
        os.environ["CAMERA_CENSUS_RELEASES"] = releases
    if place_name and load_place(place_name).id not in [each.id for each in named_places()]:
        os.environ["CAMERA_CENSUS_PLACE"] = place_name
    root, served = releases_root(releases), () if place_name else named_places()
    place = served[0] if served else load_place(place_name or "washington-dc")
    if edition is None:
        return load_census(root, place)
    listed = {each.id: each for each in read_editions(root, place.id)}
    if edition not in listed:
        raise click.UsageError(f"there is no edition {edition}; the newest is {next(iter(listed))}")
    return load_edition(root, place, listed[edition])
