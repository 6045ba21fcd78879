"""Commands that make areas and crime releases from public sources."""

from __future__ import annotations

import logging
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from data.cli.shared import place_argument, releases_option
from data.place import PlaceError, load_place
from data.published.catalog import make_all_current, releases_folder
from data.published.release import Release, read_release
from data.published.schema import (
    BEFORE_SERIES,
    IN_FUTURE,
    LEFT_OUT,
    NO_TIME,
    OUTSIDE_COVERAGE,
    REASONS_ASIDE,
    REPEATED,
    SAME_REPORT,
    SUPERSEDED,
)

# Exit code of sysexits.h: not now, try again later.
_TEMPORARY = 75
_STORE = Path(__file__).parents[1] / "store"


def _counting(command: Callable[..., None]) -> Callable[..., None]:
    """Where the counting step runs."""
    workers = click.option(
        "--workers",
        type=click.IntRange(1, 64),
        default=1,
        show_default=True,
        help="Processes that count incidents.",
    )
    dask = click.option(
        "--dask",
        metavar="ADDRESS",
        help="Count on the Dask cluster at this address instead (needs the extra [dask]).",
    )
    return workers(dask(command))


@click.command()
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
@_counting
@releases_option
def build(
    place_name: str,
    folder: Path,
    skip_missing: bool,
    workers: int,
    dask: str | None,
    releases: str | None,
) -> None:
    """Write the releases of areas, of crime and of government cameras from public files."""
    # Imported here: the map-making libraries take seconds that other commands need not wait.
    from data.files.outlines import outlines_of
    from data.pipeline.areas import build_areas
    from data.pipeline.crime import build_crime
    from data.pipeline.executor import open_executor
    from data.pipeline.government import build_government

    place, root = load_place(place_name), releases_folder(releases)
    with open_executor(workers, dask) as executor:
        paths = [
            build_areas(place, folder, root, tell=click.echo),
            build_crime(place, folder, root, executor, skip_missing=skip_missing, tell=click.echo),
        ]
    if listed := place.government_cameras:
        outlines = outlines_of(read_release(paths[0]))
        path, told = build_government(place, folder, root, outlines)
        paths.append(path)
        click.echo(f"{listed.file}: {told}.")
    # Read back before anybody is pointed to them, and then to both at once.
    made = [read_release(path) for path in paths]
    make_all_current(root, place.id, {release.kind: release.version for release in made})
    for release in made:
        click.echo(f"{release.kind}: {release.version}")
    _tell_counted(made[1])


def _tell_counted(crime: Release) -> None:
    """What became of every record read; the counts add up."""
    facts = crime.facts
    click.echo(
        f"{facts['rows_read']:,} records read, {facts['rows_counted']:,} counted: "
        f"{facts['placed_by_coordinates']:,} placed by their coordinates, "
        f"{facts['no_area']:,} in no area."
    )
    aside = Counter[str]()
    for row in crime.tables["set_aside"].to_pylist():
        aside[row["reason"]] += row["count"]
    for reason in REASONS_ASIDE:
        if aside[reason]:
            click.echo(f"{aside[reason]:,} not counted: {_ASIDE[reason]}.")
    for days in facts["left_out_days"]:
        click.echo(
            f"A gap, since it is far too {days['reason']}: {', '.join(days['offenses'])} from "
            f"{days['first']} through {days['through']} in {days['file']}."
        )


# As an operator reads them; the release says the same by file.
_ASIDE = {
    REPEATED: "the record number comes twice",
    LEFT_OUT: "an offense that the place leaves out",
    SAME_REPORT: "another record of a report, of an offense that is counted by report",
    NO_TIME: "no readable time of report",
    IN_FUTURE: "dated in the future",
    BEFORE_SERIES: "dated before the series begins",
    OUTSIDE_COVERAGE: "a day or an offense that the file is not said to hold whole",
    SUPERSEDED: "counted from a file that precedes",
}


@click.command()
@place_argument
@click.option(
    "--store",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for raw bytes as fetched; else $CAMERA_CENSUS_STORE, else data/store.",
)
@click.option(
    "--only",
    type=click.Choice(["areas", "crime", "government"]),
    help="Refresh one kind of release alone.",
)
@click.option(
    "--accept-drop",
    is_flag=True,
    help="Take it as true when a source has far fewer records than before.",
)
@click.option("--quiet", is_flag=True, help="Say nothing unless something is wrong (for cron).")
@click.option("--verbose", is_flag=True, help="Say what is tried again, and where a fault arose.")
@_counting
@releases_option
def refresh(
    place_name: str,
    store: Path | None,
    only: str | None,
    accept_drop: bool,
    quiet: bool,
    verbose: bool,
    workers: int,
    dask: str | None,
    releases: str | None,
) -> None:
    """Fetch what changed at the public portals, and publish new releases.

    Exits with 0 when all is up to date, with 1 when a source failed (the last good
    release stays public), and with 75 when another refresh is under way.
    """
    from data.pipeline.executor import open_executor
    from data.pipeline.refresh.job import Refresh
    from data.pipeline.refresh.run import BusyError
    from data.pipeline.refresh.run import refresh as run
    from data.sources.contract import Visit
    from data.sources.http import Client

    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    logging.getLogger("data").setLevel(logging.DEBUG if verbose else logging.ERROR)
    place, root = load_place(place_name), releases_folder(releases)
    if place.live is None:
        raise PlaceError(f"{place.id}: the place's TOML file has no section [live].")
    folder = Path(store or os.environ.get("CAMERA_CENSUS_STORE") or _STORE)
    with _progress(hidden=quiet) as progress, open_executor(workers, dask) as executor:
        max_drop = 1.0 if accept_drop else place.live.max_drop
        client = Client(redirects_to=place.live.redirects_to)
        visit = Visit(client, progress=progress.advance, max_drop=max_drop)
        job = Refresh(place, place.live, root, folder, visit, executor, progress)
        try:
            results = run(job, (only,) if only else ())
        except BusyError as error:
            click.echo(f"{place.id}: {error}", err=True)
            raise click.exceptions.Exit(_TEMPORARY) from error
    for result in results:
        if result.fault:
            click.echo(f"{place.id}: {result.kind}: {result.fault}: {result.told}", err=True)
        elif not quiet:
            click.echo(f"{result.kind}: {result.told}")
    if any(result.fault for result in results):
        raise click.exceptions.Exit(1)


class _Bar:
    """Records fetched and time left, on a terminal; nothing in a log."""

    def __init__(self, *, hidden: bool) -> None:
        self._hidden = hidden or not sys.stderr.isatty()
        self._bar: Any = None

    def expect(self, records: int) -> None:
        self.close()
        if records and not self._hidden:
            self._bar = click.progressbar(
                length=records, label="Records", show_pos=True, show_eta=True, file=sys.stderr
            )
            self._bar.render_progress()

    def advance(self, records: int) -> None:
        if self._bar:
            self._bar.update(records)

    def close(self) -> None:
        if self._bar:
            self._bar.render_finish()
            self._bar = None


@contextmanager
def _progress(*, hidden: bool) -> Iterator[_Bar]:
    bar = _Bar(hidden=hidden)
    try:
        yield bar
    finally:
        bar.close()


@click.command("check-place")
@place_argument
@click.option(
    "--from",
    "folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Check the files in this folder instead of the portals.",
)
def check_place(place_name: str, folder: Path | None) -> None:
    """Say in plain words what a place's TOML file lacks, or what does not match its sources."""
    from data.pipeline.check_place import check
    from data.sources.contract import Visit
    from data.sources.http import Client

    try:
        place = load_place(place_name)
    except PlaceError as error:
        for fault in error.faults:
            click.echo(f"MEND  {fault}", err=True)
        raise click.ClickException(
            f"{len(error.faults)} to mend before anything is read."
        ) from None
    visit = Visit(Client(redirects_to=place.live.redirects_to if place.live else ()))
    faults = 0
    for finding in check(place, visit, folder):
        faults += not finding.good
        word = "MEND" if not finding.good else "LOOK" if finding.doubtful else "good"
        click.echo(f"{word}  {finding.text}", err=not finding.good)
    if faults:
        raise click.ClickException(f"{faults} to mend in {place.id}.")
