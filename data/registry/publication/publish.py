"""One publication from beginning to end, in the order that makes a crash harmless.

Private files first (quarantine, report), then the ledger, then the release, and
last the catalog that points visitors to it. Killed anywhere, what is public is
the old release or the new one, and the same command finishes what was begun.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.files.downloads import read_outlines
from data.pipeline.areas import outlines_of
from data.place import Geography, Place, Source
from data.published.catalog import make_current
from data.published.release import Release, read_release
from data.registry.audit.audit import Audit, audit
from data.registry.audit.facts import Fact, parse_fact
from data.registry.audit.pieces import Pieces, cut_pieces
from data.registry.intake.address_points import (
    addresses_by_area,
    locate_addresses,
    read_address_points,
)
from data.registry.intake.counting import count_by_area
from data.registry.intake.fields import RegistryError
from data.registry.intake.intake import Intake, read_registry
from data.registry.intake.limits import Limits
from data.registry.intake.published_table import described_table, read_table
from data.registry.protection.ledger import opened, read_ledger, write_ledger
from data.registry.publication import report as reporting
from data.registry.publication.prepare import (
    Counted,
    Knowledge,
    Prepared,
    PublishError,
    prepare,
    public_releases,
    published,
    refuse_unknown_releases,
    write,
)


@dataclass(frozen=True)
class Request:
    """What an operator asks for: a registry or a published table, and what goes with it."""

    source: Path
    is_table: bool
    as_of: dt.date | None  # a table's date stands in the place's TOML file
    ledger: Path
    facts: tuple[str, ...] = ()
    mapping: Path | None = None
    address_points: Path | None = None
    geographies: Path | None = None  # folder with the files named in the place's TOML file
    reports: Path | None = None  # folder for report and quarantine; else the ledger's
    limits: Limits = field(default_factory=Limits)
    one_row_is: str | None = None  # "site" or "camera"; None to find out
    dry_run: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a request. `release` is None when nothing public was written."""

    prepared: Prepared
    intake: Intake | None
    report: Path
    quarantine: Path | None
    release: Path | None
    not_used: tuple[str, ...]  # what the audit could not take into account


def publish(
    place: Place,
    areas: Release,
    releases: Path,
    request: Request,
    progress: Callable[[int], None] | None = None,
    counted_first: Callable[[Intake], None] | None = None,
) -> Outcome:
    """Publish a camera release, or say in the report why it is blocked.

    `progress` is called with the number of rows read so far, `counted_first` with
    their sums before anything is written. Raises RegistryError, TableError, FactError,
    LedgerError or PublishError, each saying what to do.
    """
    ledger_file = request.ledger.resolve()
    reports = (request.reports or ledger_file.parent).resolve()
    _refuse_public_folder(releases, ledger_file.parent, reports)
    if request.as_of and request.as_of > dt.date.today():
        raise PublishError(
            f"--as-of {request.as_of} lies in the future. Give the day the registry describes."
        )
    with opened(ledger_file):
        ledger = read_ledger(ledger_file)
        points = read_address_points(request.address_points) if request.address_points else None
        counted, intake = _count(place, areas, request, points, progress)
        if intake and counted_first:
            counted_first(intake)
        trial = "-dry-run" if request.dry_run else ""
        stem = reports / f"{place.id}-{counted.programme}-{counted.as_of}{trial}"
        quarantine = stem.with_name(f"{stem.name}-quarantine.csv") if intake else None
        if intake and quarantine:
            _require_usable(intake, quarantine, request.limits)
        knowledge, not_used = gather_knowledge(
            place, areas, counted.programme, request.facts, request.geographies, points
        )
        prepared = prepare(
            place, areas, counted, ledger, knowledge, public_releases(releases, place)
        )
        if intake and quarantine:
            intake.write_quarantine(quarantine)

        def write_report(release: Path | None) -> Path:
            known = knowledge.addresses_in_area
            content = reporting.report(
                prepared, request.source, intake, known, not_used, release, trial=request.dry_run
            )
            return reporting.write_report(stem.with_name(f"{stem.name}-audit"), content)

        report, release = write_report(None), None
        if prepared.audit.passed and not request.dry_run:
            release = _release(place, areas, prepared, releases, ledger_file)
            report = write_report(release)
    return Outcome(prepared, intake, report, quarantine, release, tuple(not_used))


def _refuse_public_folder(releases: Path, *private: Path) -> None:
    """The folder of releases is copied to a public server, with all that lies in it."""
    for folder in private:
        if folder.is_relative_to(releases.resolve()):
            raise PublishError(
                "The ledger and the reports must not lie in the folder of releases, since that one "
                "is public. Give another folder with --ledger or --report."
            )


def _require_usable(intake: Intake, quarantine: Path, limits: Limits) -> None:
    """Stop at a file with too many unusable rows, and leave the list of them."""
    try:
        intake.require_usable(limits)
    except RegistryError:
        intake.write_quarantine(quarantine)
        raise


def _release(
    place: Place, areas: Release, prepared: Prepared, releases: Path, ledger_file: Path
) -> Path:
    """Ledger, release, catalog, in this order: nothing is public that is not remembered."""
    if not any(state.shown for state in prepared.entry.states.values()):
        raise PublishError("No area passes the rules, so there is nothing to publish yet.")
    with opened(releases / place.id / "publishing"):
        # Once more, now that nobody else can publish here: a second ledger might just have.
        refuse_unknown_releases(public_releases(releases, place), prepared.ledger)
        write_ledger(ledger_file, prepared.ledger)
        release = write(place, areas, prepared, releases)
        read_release(release)  # back from disk, before anybody is pointed to it
        make_current(releases, place.id, "cameras", release.name)
        write_ledger(ledger_file, prepared.ledger.now_public())
    return release


def audit_public(
    place: Place,
    areas: Release,
    releases: Path,
    facts: tuple[str, ...],
    geographies: Path | None,
    address_points: Path | None,
) -> dict[str, Audit]:
    """Play the intruder on all that is public, by programme; needs no private file."""
    points = read_address_points(address_points) if address_points else None
    results = {}
    public = public_releases(releases, place)
    for programme in sorted({release.facts["programme"] for release in public}):
        knowledge, _ = gather_knowledge(place, areas, programme, facts, geographies, points)
        history = sorted(
            (
                published(
                    release.version,
                    dt.date.fromisoformat(release.facts["date"]),
                    release.tables["cameras"],
                )
                for release in public
                if release.facts["programme"] == programme
            ),
            key=lambda figures: figures.as_of,
        )
        results[programme] = audit(
            history,
            facts=knowledge.facts,
            pieces=knowledge.pieces,
            sizes=knowledge.addresses_in_area,
            assessed=[None for _ in history],  # nobody outside knows what was held against what
        )
    return results


def gather_knowledge(
    place: Place,
    areas: Release,
    programme: str,
    said: tuple[str, ...],
    folder: Path | None,
    points: pd.DataFrame | None,
) -> tuple[Knowledge, list[str]]:
    """What an intruder may know, and the names of what could not be taken into account."""
    facts = [entry.fact for entry in place.cameras.facts if entry.programme == programme]
    outlines = outlines_of(areas)
    addresses = points if points is None else locate_addresses(points, outlines, place.projection)
    found = {
        geography.name: _outlines(folder / geography.file, geography)
        for geography in place.cameras.geographies
        if folder and (folder / geography.file).is_file()
    }
    pieces: Pieces | None = None
    if found:
        pieces = cut_pieces(
            outlines.rename(columns={"area_id": "id"}),
            found,
            place.projection,
            addresses=addresses,
        )
    missing = [g.name for g in place.cameras.geographies if g.name not in found]
    not_used = [f"{name}: give the folder of its file with --from" for name in missing]
    known = _published_addresses(areas)
    if addresses is not None:
        known = addresses_by_area(addresses, outlines)
    if known is None:
        not_used.append("public addresses by area: give them with --address-points")
    parsed: list[Fact] = [parse_fact(text) for text in (*facts, *said)]
    return Knowledge(parsed, pieces, known), not_used


def _published_addresses(areas: Release) -> dict[str, int] | None:
    """Public addresses by area as the areas release has them, None unless it has all."""
    known = areas.tables["areas"].select(["area_id", "addresses"]).to_pandas().dropna()
    if len(known) < areas.tables["areas"].num_rows:
        return None
    return {row.area_id: int(row.addresses) for row in known.itertuples()}


def _count(
    place: Place,
    areas: Release,
    request: Request,
    points: pd.DataFrame | None,
    progress: Callable[[int], None] | None,
) -> tuple[Counted, Intake | None]:
    area_ids = areas.tables["areas"]["area_id"].to_pylist()
    if request.is_table:
        config = described_table(request.source, place.cameras.tables)
        counts = read_table(request.source, config, set(area_ids))
        source = _source(config.source, config.as_of)
        return Counted(config.programme, config.as_of, counts, source), None
    if request.as_of is None:
        raise PublishError("Say on which day the registry was like this: --as-of 2026-06-30.")
    if place.cameras.registry is None:
        raise PublishError(
            "The place's TOML file does not say who keeps the registry: add [cameras.registry] "
            "with title, publisher and url."
        )
    intake = read_registry(
        request.source,
        outlines=outlines_of(areas),
        projection=place.projection,
        as_of=request.as_of,
        mapping=request.mapping,
        address_points=points,
        one_row_is=request.one_row_is,
        progress=progress,
    )
    counts = count_by_area(intake.registrations, area_ids)
    source = _source(place.cameras.registry, request.as_of)
    return Counted("registry", request.as_of, counts, source), intake


def _outlines(path: Path, geography: Geography) -> gpd.GeoDataFrame:
    outlines = read_outlines(path, [geography.id_field])
    return outlines.rename(columns={geography.id_field: "id"})[["id", "geometry"]]


def _source(source: Source, as_of: dt.date) -> Mapping[str, str]:
    return {
        "title": source.title,
        "publisher": source.publisher,
        "path": source.url,
        "date": as_of.isoformat(),
    }
