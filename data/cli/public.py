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
from data.place import Place, PlaceError, load_place
from data.published.catalog import last_good, make_all_current, releases_folder
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


def _new_limits(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--new-limits",
        is_flag=True,
        help="Draw the limits between low, middle and high crime anew; else those of the release "
        "before stay, so that maps can be compared.",
    )(command)


def _require_none_fixed(place: Place) -> None:
    """Raise PlaceError where limits that are asked for anew would not be drawn."""
    if place.crime.classes:
        raise PlaceError(
            f"{place.id}: [crime.classes] in the place's TOML file fixes the limits. Take it out "
            "to have them drawn, and run this again."
        )


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
@_new_limits
@_counting
@releases_option
def build(
    place_name: str,
    folder: Path,
    skip_missing: bool,
    new_limits: bool,
    workers: int,
    dask: str | None,
    releases: str | None,
) -> None:
    """Write the releases of areas, of crime and of government cameras from public files."""
    # Imported here: the map-making libraries take seconds that other commands need not wait.
    from data.files.outlines import outlines_of
    from data.pipeline.areas import build_areas
    from data.pipeline.class_limits import Drawing
    from data.pipeline.crime import build_crime
    from data.pipeline.executor import open_executor
    from data.pipeline.government import build_government

    place, root = load_place(place_name), releases_folder(releases)
    if new_limits:
        _require_none_fixed(place)
    before = None if new_limits else last_good(root, place.id, "crime")
    with open_executor(workers, dask) as executor:
        areas = read_release(build_areas(place, folder, root, tell=click.echo))
        crime = build_crime(
            place,
            folder,
            root,
            executor,
            skip_missing=skip_missing,
            drawing=Drawing(areas, before),
            tell=click.echo,
        )
    # Read back before anybody is pointed to them, and then to all at once.
    made = [areas, read_release(crime)]
    if listed := place.government_cameras:
        path, told = build_government(place, folder, root, outlines_of(areas))
        made.append(read_release(path))
        click.echo(f"{listed.file}: {told}.")
    make_all_current(root, place.id, {release.kind: release.version for release in made})
    for release in made:
        click.echo(f"{release.kind}: {release.version}")
    _tell_counted(made[1])
    _tell_limits(place, made[1])


def _tell_counted(crime: Release) -> None:
    """What became of every record read, which adds up, and where a series breaks."""
    from data.files.counted import counted
    from data.pipeline.method import told_breaks

    facts = crime.facts
    click.echo(
        f"{counted(facts['rows_read'], 'record')} read, {facts['rows_counted']:,} counted: "
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
    for broken in told_breaks(facts["breaks_in_method"]):
        click.echo(broken)


def _tell_limits(place: Place, crime: Release) -> None:
    """Which kinds of crime have limits between low, middle and high, and of which days."""
    if "classes" not in crime.facts:
        click.echo("Limits between low, middle and high crime: as the place's TOML file has them.")
        return
    of_days: dict[tuple[str, str], dict[str, None]] = {}
    for row in crime.facts["classes"]:
        of_days.setdefault((row["first"], row["through"]), {})[row["crime"]] = None
    for (first, through), kinds in of_days.items():
        click.echo(
            f"Limits between low, middle and high, of {first} through {through}: "
            f"{', '.join(kinds)}."
        )
    drawn = {row["crime"] for row in crime.facts["classes"]}
    if others := [kind for kind in place.crimes if kind not in drawn]:
        click.echo(f"Without limits, since too rare or too alike everywhere: {', '.join(others)}.")


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
@_new_limits
@_counting
@releases_option
def refresh(
    place_name: str,
    store: Path | None,
    only: str | None,
    accept_drop: bool,
    new_limits: bool,
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
    if new_limits:
        _require_none_fixed(place)
    folder = Path(store or os.environ.get("CAMERA_CENSUS_STORE") or _STORE)
    with _progress(hidden=quiet) as progress, open_executor(workers, dask) as executor:
        max_drop = 1.0 if accept_drop else place.live.max_drop
        client = Client(redirects_to=place.live.redirects_to)
        visit = Visit(client, progress=progress.advance, max_drop=max_drop)
        job = Refresh(place, place.live, root, folder, visit, executor, progress, new_limits)
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
