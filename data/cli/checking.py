"""The command that checks releases."""

from __future__ import annotations

from pathlib import Path

import click

from data.catalog import read_catalog, releases_root
from data.cli.shared import releases_option
from data.release import ReleaseError, read_release


@click.command()
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
