"""The `camera-census` command: build and publish releases, and check them."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from data.catalog import make_current, read_catalog, releases_root
from data.place import Place, PlaceError, load_place
from data.release import Release, ReleaseError, read_release
from data.schema import KINDS, SchemaError

if TYPE_CHECKING:
    from data.registry.operation import Outcome

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


def _known(command: Callable[..., None]) -> Callable[..., None]:
    """Options for what an intruder may know, shared by publishing and auditing."""
    options = (
        click.option(
            "--fact",
            "facts",
            multiple=True,
            metavar="TEXT",
            help='A figure said in public, such as "cameras, city, 40000, 2024-07-09". '
            "Repeat it for each; those in the place's file are known already.",
        ),
        click.option(
            "--from",
            "geographies",
            type=click.Path(path_type=Path, file_okay=False, exists=True),
            help="Folder with the outlines of the city's other geographies (GeoJSON).",
        ),
        click.option(
            "--address-points",
            type=click.Path(path_type=Path, dir_okay=False, exists=True),
            help="Public address points (CSV or GeoJSON), for rows without coordinates and for "
            "the number of addresses in an area.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@commands.command()
@place_argument
@click.argument("registry", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--table",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Instead of REGISTRY: counts by area that a public body has already published (CSV).",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day the registry describes; a table's stands in the place's file.",
)
@click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Private file that remembers what was published; made by the first release.",
)
@_known
@click.option(
    "--mapping",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="TOML file that names the registry's columns, where they differ (see --explain).",
)
@click.option(
    "--max-set-aside",
    type=click.FloatRange(0, 1),
    default=0.1,
    show_default=True,
    help="Share of rows that may be unusable before publishing stops.",
)
@click.option(
    "--report",
    "reports",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the private audit report and quarantine; else that of the ledger.",
)
@click.option("--dry-run", is_flag=True, help="Do everything, and write nothing public.")
@click.option("--explain", is_flag=True, help="Print the fields of a registry, with an example.")
@releases_option
def publish(
    place_name: str,
    registry: Path | None,
    table: Path | None,
    as_of: dt.datetime | None,
    ledger: Path | None,
    releases: Path | None,
    explain: bool,
    **options: Any,
) -> None:
    """Turn a private REGISTRY into a camera release that is safe to put online.

    REGISTRY is a CSV, XLSX, GeoJSON or GeoPackage file. Nothing leaves this
    machine: no network connection is made.
    """
    if explain:
        from data.registry.fields import explain as fields

        click.echo(fields())
        return
    source = registry or table
    if source is None or (registry and table):
        raise click.UsageError("Name one input: a REGISTRY file, or --table FILE.")
    if ledger is None:
        raise click.UsageError("Name the private ledger: --ledger FILE (a new one is made).")
    from data.registry.operation import Request
    from data.registry.operation import publish as run

    place, root = load_place(place_name), releases_root(releases)
    request = Request(source, registry is None, as_of.date() if as_of else None, ledger, **options)
    with _progress() as progress:
        outcome = run(place, _current(root, place, "areas"), root, request, progress)
    _tell(outcome, dry_run=request.dry_run)


@contextmanager
def _progress() -> Iterator[Callable[[int], None]]:
    """A line on a terminal that counts the rows read; none in a log."""
    begun = False

    def show(rows: int) -> None:
        nonlocal begun
        if sys.stderr.isatty():
            begun = True
            click.echo(f"\r{rows:,} rows read", nl=False, err=True)

    try:
        yield show
    finally:
        if begun:
            click.echo(err=True)


def _tell(outcome: Outcome, *, dry_run: bool) -> None:
    """What became of the rows and the figures, in counts alone."""
    if intake := outcome.intake:
        click.echo(
            f"{intake.rows_read:,} rows read: {intake.counted:,} counted, {intake.merged:,} "
            f"merged, {intake.set_aside:,} set aside."
        )
        click.echo(f"Rows merged and set aside, with reasons (private): {outcome.quarantine}")
    for remark, rows in (intake.remarks if intake else {}).items():
        if rows:
            click.echo(f"{rows:,} rows {remark}.")
    for fact in outcome.prepared.audit.facts_dropped:
        click.echo(f"WARNING: not used, since it contradicts the figures: {fact}. Check it.")
    for missing in outcome.not_used:
        click.echo(f"Not checked: {missing}")
    states = outcome.prepared.entry.states.values()
    shown = sum(state.shown for state in states)
    click.echo(f"{shown} areas shown, {len(states) - shown} not shown.")
    click.echo(f"Audit report (private): {outcome.report}")
    if not outcome.prepared.audit.passed:
        findings = outcome.prepared.audit.findings
        told = "; ".join(dict.fromkeys(f"{f.region}: {f.reason}" for f in findings[:3]))
        raise click.ClickException(
            f"BLOCKED by the audit ({len(findings)} findings): {told}. Nothing public was "
            "written. The report says what to do."
        )
    click.echo("Audit: PASS.")
    if outcome.release:
        click.echo(f"cameras: {outcome.release.name}")
    elif dry_run:
        click.echo("Dry run: nothing public was written.")


@commands.command()
@place_argument
@_known
@releases_option
def audit(place_name: str, releases: Path | None, **known: Any) -> None:
    """Play the intruder on everything public now. Needs no private file.

    Exits with an error when something could be deduced that the rules promise
    to hide.
    """
    from data.registry.operation import audit_public
    from data.registry.report import tell, tell_facts, tell_finding

    place, root = load_place(place_name), releases_root(releases)
    results = audit_public(place, _current(root, place, "areas"), root, **known)
    if not results:
        raise ReleaseError(f"{place.id} has no camera release to audit.")
    for programme, result in results.items():
        click.echo(f"{programme}: {'PASS' if result.passed else 'BLOCK'}")
        told = [*map(tell, result.summaries), *map(tell_finding, result.findings)]
        for line in [*tell_facts(result), *told]:
            click.echo(f"  {line}")
    if not all(result.passed for result in results.values()):
        raise click.ClickException("The audit found something that could be deduced.")


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
