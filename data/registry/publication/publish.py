"""One publication from beginning to end, in the order that makes a crash harmless.

Private files first (quarantine, report), then the ledger, then the release, and
last the catalog that points visitors to it. Killed anywhere, what is public is
the old release or the new one, and the same command finishes what was begun.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pandas as pd

from data.files.outlines import outlines_of
from data.place import Place
from data.published.catalog import make_current
from data.published.credits import source_entry
from data.published.release import Release, read_release
from data.registry.audit.behind import ExactCount
from data.registry.audit.second_reading import read_again
from data.registry.intake.address_points import read_address_points
from data.registry.intake.counting import count_by_area
from data.registry.intake.fields import RegistryError, registry_layout
from data.registry.intake.intake import Intake, read_registry
from data.registry.intake.limits import Limits
from data.registry.intake.mapping import FileMapping, mapping_of
from data.registry.intake.published_table import described_table, read_table
from data.registry.intake.table_files.reader import read_chunks
from data.registry.protection.ledger import Ledger, outlines_hash, read_ledger, write_ledger
from data.registry.publication import report as reporting
from data.registry.publication.beside import audit_beside, subgroup, subgroups_of
from data.registry.publication.class_limits import whose_limits_stay
from data.registry.publication.comparison import compare
from data.registry.publication.counted_within import counted_within, told_of_outlines
from data.registry.publication.earlier import earlier_series, inherited, refuse_withdrawn
from data.registry.publication.knowledge import Knowledge, NotTried, gather_knowledge
from data.registry.publication.listed import (
    BOTH,
    counts_apart,
    listed_cameras,
    refuse_with_listed,
    untried_addresses,
    without_listed,
)
from data.registry.publication.lock import OtherCommandError, one_at_a_time
from data.registry.publication.prepare import (
    ExactCounts,
    Prepared,
    prepare,
    refuse_unknown_releases,
    write,
)
from data.registry.publication.released import (
    REGISTER,
    PublishError,
    history,
    public_releases,
    refuse_forgotten,
    refuse_unfinished,
    with_what_is_out,
    withdrawn,
)
from data.registry.publication.same_land import refuse_same_land

OWNERS_UNKNOWN = NotTried(
    "how many owners stand behind a figure and what the largest of them have",
    "a table of counts does not tell",
)

NOT_READ_AGAIN = NotTried(
    "a second reading of the register",
    "it cannot tell where enough of its rows are",
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
    preset: str | None = None
    address_points: Path | None = None
    geographies: Path | None = None  # folder with the files named in the place's TOML file
    reports: Path | None = None  # folder for report and quarantine; else the ledger's
    limits: Limits = field(default_factory=Limits)
    one_row_is: str | None = None  # "site" or "camera"; None to find out
    show_from: int = 0  # registered addresses, where the operator asks for more than the rules
    after: tuple[Path, ...] = ()  # the ledgers of all series before, in other outlines
    accept_change: bool = False  # however far the counts are from those of the release before
    new_limits: bool = False  # of the classes of maps, though the release before has some
    dry_run: bool = False


@dataclass(frozen=True)
class Publication:
    """What became of a request. `release` is None when nothing public was written."""

    prepared: Prepared
    intake: Intake | None
    report: Path
    quarantine: Path | None
    release: Path | None
    not_tried: tuple[NotTried, ...]  # by the audit


def publish(
    place: Place,
    areas: Release,
    releases: Path,
    request: Request,
    progress: Callable[[int], None] | None = None,
    counted_first: Callable[[Intake], None] | None = None,
    prepared_first: Callable[[Prepared], None] | None = None,
) -> Publication:
    """Publish a camera release, or say in the report why it is blocked.

    A dry run stops wherever the release would. `progress` is called with the rows read so
    far, `counted_first` with their sums before anything is written, `prepared_first` with the
    release before anything is public. Raises RegistryError, TableError, FactError,
    OtherCommandError, LedgerError or PublishError, each saying what to do.
    """
    ledger_file = request.ledger.resolve()
    reports = (request.reports or ledger_file.parent).resolve()
    register = () if request.is_table else (request.source.resolve(),)
    _refuse_public_folder(releases, ledger_file.parent, reports, *register)
    _refuse_future(request.as_of)
    with ExitStack() as locks:
        for file in (ledger_file, *(path.resolve() for path in request.after)):
            locks.enter_context(one_at_a_time(file))
        areas = counted_within(areas, ledger := read_ledger(ledger_file))
        points, listed = _points(place, request), _listed(place, areas, request)
        counted, intake = _count(place, areas, request, points, listed, progress)
        if intake and counted_first:
            counted_first(intake)
        stem = reports / _stem(place, counted, request)
        quarantine = _quarantine(stem, intake, request.limits)
        public = public_releases(releases, place.id)
        knowledge, not_tried, ledger = _known(
            place, areas, releases, request, counted, points, listed, ledger, public
        )
        not_tried += _not_tried(place, counted, intake)
        prepared = prepare(place, areas, counted, ledger, knowledge, public, request.show_from)
        prepared = _held_beside(place, areas, releases, request, points, prepared, public)
        if prepared_first:
            prepared_first(prepared)
        if intake and quarantine:
            intake.write_quarantine(quarantine)
        tell = partial(_write_report, stem, areas, request, prepared, intake, knowledge, not_tried)
        report, release = tell(None), None
        if prepared.audit.passed:
            _require_expected(prepared, request, report)
            if not request.dry_run:
                release = _release(place, areas, prepared, releases, request, public)
                report = tell(release)
    return Publication(prepared, intake, report, quarantine, release, tuple(not_tried))


def _stem(place: Place, counted: ExactCounts, request: Request) -> str:
    """What the names of the private files begin with."""
    trial = "-dry-run" if request.dry_run else ""
    return f"{place.id}-{counted.programme}-{counted.as_of}{trial}"


def _write_report(
    stem: Path,
    areas: Release,
    request: Request,
    prepared: Prepared,
    intake: Intake | None,
    knowledge: Knowledge,
    not_tried: Sequence[NotTried],
    release: Path | None,
) -> Path:
    """Write the audit report; once more after the release went out, with its files' hashes."""
    table = areas.tables["areas"]
    content = reporting.report(
        prepared,
        request.source,
        intake,
        knowledge.addresses_in_area,
        not_tried,
        release,
        dict(zip(table["area_id"].to_pylist(), table["name"].to_pylist(), strict=True)),
        trial=request.dry_run,
        show_from=request.show_from,
    )
    return reporting.write_report(stem.with_name(f"{stem.name}-audit"), content)


def _known(
    place: Place,
    areas: Release,
    releases: Path,
    request: Request,
    counted: ExactCounts,
    points: pd.DataFrame | None,
    listed: pd.DataFrame | None,
    ledger: Ledger | None,
    public: Sequence[Release],
) -> tuple[Knowledge, list[NotTried], Ledger | None]:
    """What an intruder may know, and the ledger, which may go on from one in other outlines."""
    refuse_forgotten(place, releases, ledger, counted.programme)
    if listed is None and not request.is_table:
        refuse_with_listed(place, releases)
    ledger = with_what_is_out(ledger, public, withdrawn(releases, place.id))
    refuse_unfinished(ledger, counted.as_of)
    old = [each for path in request.after if (each := read_ledger(path))]
    if ledger is None:
        refuse_withdrawn(place, releases, counted.programme, old)
    chain = earlier_series(place, releases, counted.programme, old)
    began = ledger.entries[0].as_of if ledger and ledger.entries else counted.as_of
    said = (*request.facts, *counted.facts)
    countable = without_listed(points, listed)
    knowledge, not_tried = gather_knowledge(
        place, areas, counted.programme, said, request.geographies, countable, chain, began
    )
    if listed is not None and knowledge.addresses_in_area is not None:
        not_tried += untried_addresses(place, listed, points)
    if ledger is None and chain:
        outlines = outlines_hash(areas)
        begun = inherited(place.id, chain, old, knowledge.pieces)
        ledger = Ledger(place.id, counted.programme, outlines, inherited=begun)
    _refuse_same_land(place, areas, releases, request, ledger)
    days = [counted.as_of, *(each.as_of for each in history(public, counted.programme))]
    parts, missing = subgroups_of(
        place, areas, counted.programme, days, request.geographies, public
    )
    return replace(knowledge, subgroups=parts), [*not_tried, *missing], ledger


def _held_beside(
    place: Place,
    areas: Release,
    releases: Path,
    request: Request,
    points: pd.DataFrame | None,
    prepared: Prepared,
    public: Sequence[Release],
) -> Prepared:
    """Blocked also by what a table of some tells of all, whose figures are public already."""
    if not request.is_table:
        return prepared
    table = described_table(request.source, place.cameras.tables)
    shown = history(public, table.within) if table.within else []
    if not shown or table.within is None:
        return prepared
    if table.within == REGISTER and counts_apart(public):
        listed = listed_cameras(place, request.geographies, outlines_of(areas))
        points = without_listed(points, listed)
    chain = earlier_series(place, releases, table.within)
    knowledge, _ = gather_knowledge(
        place, areas, table.within, (), request.geographies, points, chain, shown[0].as_of
    )
    new = subgroup(table, prepared.counted.counts)
    told = audit_beside(shown, knowledge, new)
    return replace(prepared, audit=prepared.audit.and_also(told))


def _not_tried(place: Place, counted: ExactCounts, intake: Intake | None) -> list[NotTried]:
    if intake is None:
        return [OWNERS_UNKNOWN]
    not_tried = [NOT_READ_AGAIN] if counted.again is None else []
    if place.government_cameras and not counted.listed_apart:
        file = place.government_cameras.file
        why = f"their list was not given (--from with the folder of {file})"
        not_tried.append(NotTried(BOTH, why))
    return not_tried


def _refuse_future(as_of: dt.date | None) -> None:
    """A day to come would lock the ledger until then."""
    if as_of and as_of > dt.date.today():
        raise PublishError(
            f"--as-of {as_of} lies in the future. Give the day the registry describes."
        )


def _refuse_public_folder(releases: Path, *private: Path) -> None:
    """The folder of releases is copied to a public server, with all that lies in it."""
    for path in private:
        if path.is_relative_to(releases.resolve()):
            raise PublishError(
                "The register, the ledger and the reports must not lie in the folder of releases, "
                "since that one is public. Move the register out of it, or give another folder "
                "with --ledger or --report."
            )


def _refuse_same_land(
    place: Place, areas: Release, releases: Path, request: Request, ledger: Ledger | None
) -> None:
    """A table is public already, whatever it is counted in."""
    if not request.is_table:
        refuse_same_land(place, areas, releases, ledger)


def _points(place: Place, request: Request) -> pd.DataFrame | None:
    file = request.address_points
    return read_address_points(file, place.areas.addresses) if file else None


def _listed(place: Place, areas: Release, request: Request) -> pd.DataFrame | None:
    """Government cameras that must not count in a register; a table is counted already."""
    if request.is_table:
        return None
    return listed_cameras(place, request.geographies, outlines_of(areas))


def _quarantine(stem: Path, intake: Intake | None, limits: Limits) -> Path | None:
    """Where rows that do not count are listed; a file with too many stops, and leaves the list."""
    if intake is None:
        return None
    quarantine = stem.with_name(f"{stem.name}-quarantine.csv")
    try:
        intake.require_usable(limits)
    except RegistryError as error:
        intake.write_quarantine(quarantine)
        raise RegistryError(f"{error} Quarantine (private): {quarantine}") from None
    return quarantine


def _require_expected(prepared: Prepared, request: Request, report: Path) -> None:
    """Stop where a person should look first: half a file passes every rule of disclosure."""
    if not any(state.shown for state in prepared.entry.states.values()):
        raise PublishError("No area passes the rules, so there is nothing to publish yet.")
    compared = compare(prepared)
    doubts = compared.doubts() if compared else []
    if compared and doubts and not request.accept_change:
        raise PublishError(
            f"Against the release as of {compared.day}: {', '.join(doubts)}. Is this file whole, "
            f"and does it hold nothing else? The report names the areas: {report}. Nothing public "
            "was written. If you know why they changed, say --accept-change."
        )


def _end_earlier(place: Place, new: Ledger, ledgers: Sequence[Path]) -> None:
    """Nothing more may be published in old outlines once there are figures in new ones."""
    for path in ledgers:
        old = read_ledger(path)
        own = old and old.place in place.cameras.after and old.programme == new.programme
        if old and own and old.followed_by is None:
            write_ledger(path, replace(old, followed_by=place.id))


def _release(
    place: Place,
    areas: Release,
    prepared: Prepared,
    releases: Path,
    request: Request,
    audited: Sequence[Release],
) -> Path:
    """Ledger, release, catalog, in this order: nothing is public that is not remembered.

    `audited` are the camera releases that were out when the audit was made.
    """
    with one_at_a_time(releases / "publishing"):
        # Once more, now that nobody else can publish here: a second ledger might just have.
        _refuse_same_land(place, areas, releases, request, prepared.ledger)
        public = public_releases(releases, place.id)
        refuse_unknown_releases(public, prepared.ledger)
        if {each.version for each in public} - {each.version for each in audited}:
            raise OtherCommandError(
                "Another release of this place went out in the meantime, and this one was not "
                "held against it. Run the same command again."
            )
        _end_earlier(place, prepared.ledger, request.after)
        ledger_file = request.ledger.resolve()
        write_ledger(ledger_file, prepared.ledger)
        new = prepared.counted
        kept = whose_limits_stay(public, new.programme, new.as_of)
        release = write(place, areas, prepared, releases, None if request.new_limits else kept)
        read_release(release)  # back from disk, before anybody is pointed to it
        make_current(releases, place.id, "cameras", release.name)
        write_ledger(ledger_file, prepared.ledger.now_public())
    return release


def _count(
    place: Place,
    areas: Release,
    request: Request,
    points: pd.DataFrame | None,
    listed: pd.DataFrame | None,
    progress: Callable[[int], None] | None,
) -> tuple[ExactCounts, Intake | None]:
    area_ids = areas.tables["areas"]["area_id"].to_pylist()
    if request.is_table:
        config = described_table(request.source, place.cameras.tables)
        table, day = read_table(request.source, config, set(area_ids)), config.as_of.isoformat()
        source = source_entry(config.source, day)
        told = table.facts(day), table.remarks()
        return ExactCounts(config.programme, config.as_of, table.counts, source, *told), None
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
        mapping=_mapping(request),
        address_points=points,
        listed=listed,
        one_row_is=request.one_row_is,
        progress=progress,
    )
    counts = count_by_area(intake.registrations, area_ids)
    source = source_entry(place.cameras.registry, request.as_of.isoformat())
    again = _read_again(areas, request, request.as_of, points, listed, intake.one_row_is)
    remarks = told_of_outlines(areas)
    counted = ExactCounts(
        REGISTER,
        request.as_of,
        counts,
        source,
        remarks=remarks,
        again=again,
        listed_apart=listed is not None,
    )
    return counted, intake


def _read_again(
    areas: Release,
    request: Request,
    as_of: dt.date,
    points: pd.DataFrame | None,
    listed: pd.DataFrame | None,
    one_row_is: str,
) -> Mapping[str, ExactCount] | None:
    """What the audit counts by itself; None where too many rows have no place it can tell."""
    layout = registry_layout(coordinates=points is None, one_camera=one_row_is == "camera")
    reading = read_again(
        read_chunks(request.source, layout, _mapping(request)),
        outlines_of(areas),
        as_of,
        one_camera=one_row_is == "camera",
        points=points,
        listed=listed,
    )
    return reading.counts if reading.tells else None


def _mapping(request: Request) -> FileMapping:
    return mapping_of(request.mapping, request.preset, registry_layout(coordinates=False))
