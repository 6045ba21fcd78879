"""Commands of the private side: publish from the register, and play the intruder."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from data.cli.shared import place_argument, releases_option
from data.files.counted import counted
from data.mirror.root import releases_root
from data.place import load_place
from data.published.catalog import current_release, releases_folder
from data.published.release import ReleaseError
from data.published.schema import PROGRAMMES

if TYPE_CHECKING:
    from data.registry.intake.intake import Intake
    from data.registry.publication.prepare import Prepared
    from data.registry.publication.publish import Publication


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
            help="Folder with what the city has published: outlines of its other geographies, "
            "tables of cameras, its list of government cameras.",
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


def _limits(command: Callable[..., None]) -> Callable[..., None]:
    """Shares of rows above which something else must be wrong, and publishing stops."""
    limits = (
        ("set-aside", 0.1, "may be unusable"),
        ("merged", 0.05, "may be copies of others"),
        ("conflicts", 0.02, "may contradict others"),
        ("unmatched", 0.1, "may have an address that is no address point"),
        ("moved", 0.01, "may be counted in another area than their point lies in"),
    )
    for name, share, what in reversed(limits):
        command = click.option(
            f"--max-{name}",
            type=click.FloatRange(0, 1),
            default=share,
            show_default=True,
            help=f"Share of rows that {what} before publishing stops.",
        )(command)
    return command


@click.command()
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
    "--preset",
    metavar="NAME",
    help="Column names of a known product, under those of --mapping (see --explain).",
)
@click.option(
    "--rows",
    "one_row_is",
    type=click.Choice(["site", "camera"]),
    help="What one row of the registry is; else found out by the file.",
)
@_limits
@click.option(
    "--show-from",
    type=click.IntRange(min=20),
    metavar="NUMBER",
    help="Show an area only from so many registered addresses on, 20 or more, so that it can be "
    "hidden again. Else from 10 on.",
)
@click.option(
    "--after",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="For the first release in changed outlines: the ledger of the series before. Repeat it "
    "for each series before that.",
)
@click.option(
    "--report",
    "reports",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the private audit report and quarantine; else that of the ledger.",
)
@click.option(
    "--accept-change",
    is_flag=True,
    help="Publish although the counts are far from those of the release before.",
)
@click.option(
    "--new-limits",
    is_flag=True,
    help="Draw the limits between the classes of maps anew; else those of the release before stay.",
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
    releases: str | None,
    explain: bool,
    **options: Any,
) -> None:
    """Turn a private REGISTRY into a camera release that is safe to put online.

    REGISTRY is a CSV, XLSX, JSON, GeoJSON or GeoPackage file. Nothing leaves this
    machine: no network connection is made.
    """
    if explain:
        from data.registry.intake.explain import explain as fields

        click.echo(fields())
        return
    source = registry or table
    if source is None or (registry and table):
        raise click.UsageError("Name one input: a REGISTRY file, or --table FILE.")
    if ledger is None:
        raise click.UsageError("Name the private ledger: --ledger FILE (a new one is made).")
    from data.registry.intake.limits import Limits
    from data.registry.publication.publish import Request
    from data.registry.publication.publish import publish as run

    place, root = load_place(place_name), releases_folder(releases)
    names = [name for name in options if name.startswith("max_")]
    if options["show_from"] is None:
        del options["show_from"]
    limits = Limits(**{name.removeprefix("max_"): options.pop(name) for name in names})
    day = as_of.date() if as_of else None
    request = Request(source, registry is None, day, ledger, limits=limits, **options)
    areas = current_release(root, place.id, "areas")
    with _progress() as progress:
        outcome = run(place, areas, root, request, progress, _tell_sums, _tell_change)
    _tell(outcome, dry_run=request.dry_run)


@contextmanager
def _progress() -> Iterator[Callable[[int], None]]:
    """A line on a terminal that counts the rows read; none in a log."""
    begun = False

    def show(rows: int) -> None:
        nonlocal begun
        if sys.stderr.isatty():
            begun = True
            click.echo(f"\r{counted(rows, 'row')} read", nl=False, err=True)

    try:
        yield show
    finally:
        if begun:
            click.echo(err=True)


def _tell_sums(intake: Intake) -> None:
    """What became of the rows, in counts alone."""
    from data.registry.intake.reasons import LISTED

    click.echo(
        f"{counted(intake.rows_read, 'row')} read, each one {intake.one_row_is}: "
        f"{intake.counted:,} counted, {intake.merged:,} merged, {intake.set_aside:,} set aside."
    )
    click.echo(
        f"Counted (private): {counted(intake.cameras, 'camera')} at "
        f"{counted(intake.addresses, 'address', 'addresses')}, of "
        f"{counted(intake.holdings, 'owner')}."
    )
    if listed := intake.reasons.get(LISTED):
        click.echo(f"Set aside in {listed:,} of these rows: {LISTED}.")
    for remark, rows in intake.remarks.items():
        click.echo(f"{counted(rows, 'row')} {remark}.")


def _tell_change(prepared: Prepared) -> None:
    """How far all is from the release before, in counts alone, for a person to judge."""
    from data.registry.publication.comparison import compare
    from data.registry.publication.report import moves

    compared = compare(prepared)
    if compared is None:
        click.echo("The first release of its series: nothing to compare it with.")
        return
    for line in compared.tell():
        click.echo(line)
    before = prepared.ledger.entries[-2].states
    told = (f"{n} {how}" for how, n in moves(before, prepared.entry.states).items())
    click.echo(f"Figures of areas: {', '.join(told)}.")
    for doubt in compared.doubts():
        click.echo(f"WARNING: {doubt}. Is this file whole?")


def _tell(outcome: Publication, *, dry_run: bool) -> None:
    """What became of the figures, in counts alone."""
    from data.registry.publication.report import tell_region, tell_verdict

    if outcome.intake:
        click.echo(f"Rows merged and set aside, with reasons (private): {outcome.quarantine}")
    for remark in outcome.prepared.counted.remarks:
        click.echo(f"{remark}.")
    for fact in outcome.prepared.audit.facts_dropped:
        click.echo(f"WARNING: not used, since it contradicts the figures: {fact}. Check it.")
    for fact in outcome.prepared.audit.facts_disputed:
        click.echo(f"WARNING: tried with and without, since it contradicts another: {fact}.")
    for untried in outcome.not_tried:
        click.echo(f"Not checked: {untried}.")
    states = outcome.prepared.entry.states.values()
    shown = sum(state.shown for state in states)
    click.echo(f"{counted(shown, 'area')} shown, {len(states) - shown} not shown.")
    click.echo(f"Audit report (private), with what hides each area: {outcome.report}")
    if not outcome.prepared.audit.passed:
        findings = outcome.prepared.audit.findings
        reasons = (f"{tell_region(f.region)}: {f.reason}" for f in findings[:3])
        told = "; ".join(dict.fromkeys(reasons))
        raise click.ClickException(
            f"BLOCKED by the audit ({counted(len(findings), 'finding')}): {told}. Nothing public "
            "was written. The report says what to do."
        )
    click.echo(f"Audit: {tell_verdict(outcome.prepared.audit, outcome.not_tried)}")
    if outcome.release:
        click.echo(f"cameras: {outcome.release.name}")
    elif dry_run:
        click.echo("Dry run: nothing public was written.")


@click.command()
@place_argument
@_known
@click.option(
    "--programme",
    type=click.Choice(PROGRAMMES),
    help="Only the releases of this programme, such as those made of a register.",
)
@releases_option
def audit(place_name: str, releases: str | None, **known: Any) -> None:
    """Play the intruder on everything public now. Needs no private file.

    Exits with an error when something could be deduced that the rules promise
    to hide.
    """
    from data.registry.publication.public_audit import audit_public
    from data.registry.publication.report import (
        tell_attacks,
        tell_facts,
        tell_finding,
        tell_verdict,
    )

    place, root = load_place(place_name), releases_root(releases)
    results = audit_public(place, current_release(root, place.id, "areas"), root, **known)
    if not results:
        raise ReleaseError(f"{place.id} has no camera release to audit.")
    for programme, result in results.items():
        click.echo(f"{programme}: {tell_verdict(result.audit, result.not_tried)}")
        told = [*tell_attacks(result.audit), *map(tell_finding, result.audit.findings)]
        told += [f"not checked: {untried}" for untried in result.not_tried]
        for line in [*tell_facts(result.audit), *told]:
            click.echo(f"  {line}")
    if not all(result.audit.passed for result in results.values()):
        raise click.ClickException("The audit found something that could be deduced.")
