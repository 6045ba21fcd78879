"""The command that checks releases."""

from __future__ import annotations

from pathlib import Path

import click

from data.cli.shared import releases_option
from data.files.counted import counted
from data.mirror.root import releases_root
from data.published.catalog import read_catalog, read_editions
from data.published.release import ReleaseError, read_release


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@releases_option
def verify(paths: tuple[Path, ...], releases: str | None) -> None:
    """Check releases: hashes, closed schema, and the Frictionless description.

    PATHS are release folders; without any, every release and every edition of every
    catalog is checked. What was withdrawn is named, and is no fault.
    """
    root = releases_root(releases)
    if paths:
        faults = sum(not _is_good(path) for path in paths)
    else:
        faults = sum(_faults_of(root, place) for place in _places(root))
    if faults:
        raise click.ClickException(f"{counted(faults, 'faulty release')}.")


def _places(root: Path) -> list[str]:
    catalogs = sorted(root.glob("*/catalog.json"))
    if not catalogs:
        raise ReleaseError(f"There is no catalog under {root}.")
    return [catalog.parent.name for catalog in catalogs]


def _faults_of(root: Path, place: str) -> int:
    """Check every release that a catalog names, then say of its editions what became of them."""
    catalog, editions = read_catalog(root, place), read_editions(root, place)
    state: dict[tuple[str, str], str] = {}
    for kind, versions in catalog.items():
        of_editions = [each.versions[kind] for each in editions if kind in each.versions]
        for version in dict.fromkeys([*versions, *of_editions]):
            path = root / place / kind / version
            # Visitors are still pointed to the first: without it, something is wrong.
            if not path.exists() and version not in versions[:1]:
                state[kind, version] = "withdrawn"
                click.echo(f"withdrawn  {place}/{kind}/{version}")
            else:
                state[kind, version] = "good" if _is_good(path) else "faulty"
    for edition in editions:
        found = {state[each] for each in edition.versions.items()}
        told = next((each for each in ("faulty", "withdrawn") if each in found), "good")
        click.echo(f"{told:<6} {place}/edition/{edition.id}")
    return sum(each == "faulty" for each in state.values())


def _is_good(path: Path) -> bool:
    """Check one release, and say what became of it."""
    try:
        release = read_release(path.resolve())
        _check_frictionless(path)
    except ReleaseError as error:
        click.echo(f"FAULT  {error}", err=True)
        return False
    click.echo(f"good   {release.place}/{release.kind}/{release.version}")
    return True


def _check_frictionless(path: Path) -> None:
    from frictionless import validate

    report = validate(str(path / "datapackage.json"))
    if not report.valid:
        reasons = "; ".join(" ".join(row) for row in report.flatten(["type", "note"]))
        raise ReleaseError(f"{path.parent.name}/{path.name}: {reasons}")
