"""The `camera-census` command: build and publish releases, and check them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from data.catalog import make_current, read_catalog, releases_root
from data.place import Place, PlaceError, load_place
from data.release import Release, ReleaseError, read_release
from data.schema import KINDS, SchemaError

releases_option = click.option(
    "--releases",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of releases; else $CAMERA_CENSUS_RELEASES, else data/releases.",
)
place_argument = click.argument("place_name", metavar="PLACE")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Publish registered-camera density and crime by neighborhood, with no private location.

    PLACE is a name in data/places, or the path of a place's TOML file.
    """


@commands.command()
@place_argument
@click.option(
    "--from",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder with the downloaded public files.",
)
@click.option(
    "--skip-missing", is_flag=True, help="Leave out incident files that are not there, as a gap."
)
@releases_option
def build(place_name: str, folder: Path, skip_missing: bool, releases: Path | None) -> None:
    """Write the areas and crime releases from public files."""
    # Imported here: the map-making libraries take seconds that other commands need not wait.
    from data.pipeline.areas import build_areas
    from data.pipeline.crime import build_crime

    place, root = load_place(place_name), releases_root(releases)
    paths = [
        build_areas(place, folder, root),
        build_crime(place, folder, root, skip_missing=skip_missing),
    ]
    for path in paths:
        _make_current(root, place, path)
    facts = read_release(paths[1]).facts
    click.echo(
        f"{facts['rows_read']:,} rows read, {facts['rows_counted']:,} counted (the others lie in "
        f"a file that another one precedes); {facts['placed_by_coordinates']:,} placed by their "
        f"coordinates; {facts['no_area']:,} with no area given."
    )


@commands.command()
@place_argument
@click.option(
    "--table",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Counts by area that a public body has already published (CSV).",
)
@releases_option
def publish(place_name: str, table: Path, releases: Path | None) -> None:
    """Put counts through disclosure control and write the camera release."""
    from data.registry.publish import publish_table

    place, root = load_place(place_name), releases_root(releases)
    published = publish_table(place, table, root, _current(root, place, "areas"))
    _make_current(root, place, published.path)
    click.echo(f"{published.shown} areas shown, {published.not_shown} not shown.")


@commands.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@releases_option
def verify(paths: tuple[Path, ...], releases: Path | None) -> None:
    """Check releases: hashes, closed schema, and the Frictionless description.

    PATHS are release folders; without any, every release of every catalog is checked.
    """
    root = releases_root(releases)
    faults = 0
    for path in paths or _all_releases(root):
        try:
            release = read_release(path.resolve())
            _check_frictionless(path)
        except ReleaseError as error:
            faults += 1
            click.echo(f"FAULT  {error}", err=True)
        else:
            click.echo(f"good   {release.place}/{release.kind}/{release.version}")
    if faults:
        raise click.ClickException(f"{faults} faulty release(s).")


def _all_releases(root: Path) -> list[Path]:
    catalogs = sorted(root.glob("*/catalog.json"))
    if not catalogs:
        raise ReleaseError(f"There is no catalog under {root}.")
    places = [catalog.parent for catalog in catalogs]
    return [
        place / kind / version
        for place in places
        for kind, versions in read_catalog(root, place.name).items()
        for version in versions
    ]


def _check_frictionless(path: Path) -> None:
    from frictionless import validate

    report = validate(str(path / "datapackage.json"))
    if not report.valid:
        reasons = "; ".join(" ".join(row) for row in report.flatten(["type", "note"]))
        raise ReleaseError(f"{path.parent.name}/{path.name}: {reasons}")


def _current(root: Path, place: Place, kind: str) -> Release:
    versions = read_catalog(root, place.id)[kind]
    if not versions:
        raise ReleaseError(
            f"{place.id} has no {kind} release yet: run `camera-census build` first."
        )
    return read_release(root / place.id / kind / versions[0])


def _make_current(root: Path, place: Place, path: Path) -> None:
    """Read a release back before anybody is pointed to it."""
    release = read_release(path)
    make_current(root, place.id, release.kind, release.version)
    click.echo(f"{KINDS[release.kind].name}: {release.version}")


def main() -> None:
    """Run the command; a fault that a person can mend is one line, not a traceback."""
    try:
        commands.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (PlaceError, ReleaseError, SchemaError, ValueError, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
