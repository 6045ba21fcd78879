"""Bring the public side up to date from the portals that publish it.

Fetch, then build: raw bytes go to the store, and the same steps that build releases
from files build them from there. Each kind of release is on its own. Whatever is wrong
with a source stops that kind, by name, and the last good release stays public.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import geopandas as gpd
import pyarrow as pa

from data.disk import InUseError, locked, write_whole
from data.files.faults import SourceError
from data.files.outlines import outlines_of, read_outlines_file, write_outlines
from data.pipeline.areas import build_areas, read_areas, require_same_outlines
from data.pipeline.crime import write_crime
from data.pipeline.incidents import Incidents, IncidentSource, write_incidents
from data.pipeline.live_files import fields_of_files, write_file
from data.pipeline.map_layers import generalise
from data.place import Cover, Live, Place
from data.published.catalog import current_release, make_current, read_catalog
from data.published.freshness import FRESHNESS, Freshness, freshness_json, read_freshness
from data.published.release import Release, ReleaseError, read_release
from data.published.schema import SchemaError
from data.sources.contract import Source, Visit
from data.sources.feeds import crime_years, open_crime, open_feed
from data.sources.store import Origin, Shelf, Snapshot

_BUILT = "built.json"
# A portal opens the layer of a new year some days into it.
_NEW_YEAR_DAYS = 14
_MOST_TOLD = 600  # characters of an error
# Part of what a release is made from: raised when the steps that make it change.
_FORMAT = 1


class BusyError(RuntimeError):
    """Another refresh of the same place is at work on the same store."""


class Progress(Protocol):
    """Where a refresh tells how far it is."""

    def expect(self, records: int) -> None: ...

    def advance(self, records: int) -> None: ...


@dataclass(frozen=True)
class Result:
    """What became of one kind of release: `told` in words; `fault` is empty where all is well."""

    kind: str
    told: str
    fault: str = ""


@dataclass(frozen=True)
class Refresh:
    """One refresh of a place: where its raw bytes and its releases are."""

    place: Place
    live: Live
    releases: Path
    store: Path
    visit: Visit
    executor: Executor
    progress: Progress

    @property
    def folder(self) -> Path:
        return self.store / self.place.id

    @property
    def today(self) -> dt.date:
        """The day it is in the place."""
        return self.visit.clock().astimezone(ZoneInfo(self.place.timezone)).date()

    def shelf(self, group: str, source: Source, title: str, publisher: str) -> Shelf:
        origin = Origin(title, publisher, self.place.licence.name)
        return Shelf(self.folder / group / source.name, origin)

    def local_day(self, stamp: str) -> dt.date:
        moment = dt.datetime.fromisoformat(stamp)
        return moment.astimezone(ZoneInfo(self.place.timezone)).date()


def refresh(job: Refresh, kinds: tuple[str, ...] = ("areas", "crime")) -> list[Result]:
    """Refresh each kind of release, and note for the site how fresh it is.

    Raises BusyError while another refresh is under way.
    """
    bring: dict[str, Callable[[Refresh], str]] = {"areas": bring_areas, "crime": bring_crime}
    with _alone(job):
        return [_attempt(job, kind, bring[kind]) for kind in kinds]


@contextmanager
def _alone(job: Refresh) -> Iterator[None]:
    try:
        with locked(job.folder / ".lock"):
            yield
    except InUseError as error:
        raise BusyError(f"Another refresh of {job.place.id} is under way.") from error


def _attempt(job: Refresh, kind: str, bring: Callable[[Refresh], str]) -> Result:
    """Bring one kind up to date. Whatever goes wrong, it has a name, and the site knows of it."""
    tried, fault = job.visit.clock(), ""
    known = read_freshness(job.releases, job.place.id)
    before = known.get(kind)
    try:
        _require_clock(tried, before)
        told = bring(job)
    except (SourceError, SchemaError, ReleaseError) as error:
        told = str(error)
        fault = error.fault if isinstance(error, SourceError) else "not usable"
    except Exception as error:
        # Nobody foresaw this; an answer of a form it never had is the likeliest.
        job.visit.log.debug("%s: %s", job.place.id, kind, exc_info=True)
        told = f"{type(error).__name__}; run it with --verbose to see more"
        fault = "not usable"
    good = tried if not fault else before.good if before else None
    now = Freshness(tried if not before else max(tried, before.tried), good, fault)
    write_whole(job.releases / job.place.id / FRESHNESS, freshness_json({**known, kind: now}))
    return Result(kind, " ".join(told.split())[:_MOST_TOLD], fault)


def _require_clock(now: dt.datetime, before: Freshness | None) -> None:
    if before and now < before.tried - dt.timedelta(hours=1):
        raise SourceError(
            f"it is {now:%Y-%m-%d %H:%M} by this machine's clock, and the last refresh was at "
            f"{before.tried:%Y-%m-%d %H:%M}. Is the clock right?"
        )


# -- areas


def bring_areas(job: Refresh) -> str:
    """Outlines, names, residents and addresses."""
    place, needed = job.place, fields_of_files(job.place)
    if missing := sorted(set(needed) - set(job.live.files)):
        raise SourceError(f"[live.files] does not say where {missing[0]} is published")
    parts = [_file_part(job, file) for file in needed]
    snapshots = _fetch(parts, job)
    digest = _digest(_as_told(place), *(snapshot.digest for snapshot in snapshots))
    if _is_built(job, "areas", digest):
        return "nothing has changed"
    with tempfile.TemporaryDirectory() as name, _distrusting([shelf for _, shelf in parts]):
        work = Path(name)
        for file, (source, shelf), snapshot in zip(needed, parts, snapshots, strict=True):
            write_file(source, shelf, snapshot, work / file)
        newest = max(job.local_day(snapshot.fetched) for snapshot in snapshots)
        path = build_areas(place, work, job.releases, published=newest)
        exact = read_areas(place, work)
    release = read_release(path)
    if before := _last_good(job, "areas"):
        require_same_outlines(place, outlines_of(before), outlines_of(release))
    write_outlines(exact, job.folder).replace(_exact(job, release.version))
    return _publish(job, "areas", path, digest)


def _exact(job: Refresh, version: str) -> Path:
    """Where the exact outlines of an areas release are kept, to count incidents within."""
    return job.folder / f"outlines-of-{version}.parquet"


@contextmanager
def _distrusting(shelves: list[Shelf]) -> Iterator[None]:
    """Have parts read anew next time where nothing good can be made of what they hold.

    The portal may mend it without a sign of that in its counts.
    """
    try:
        yield
    except SourceError:
        for shelf in shelves:
            shelf.distrust()
        raise


def _file_part(job: Refresh, file: str) -> tuple[Source, Shelf]:
    """The source of one of the files that the areas release is made of, and its shelf."""
    fields = fields_of_files(job.place)[file]
    source = open_feed(job.live.files[file], fields, outlines=file.endswith(".geojson"))
    return source, job.shelf(f"files/{file}", source, file, job.place.areas.source.publisher)


# -- crime


def bring_crime(job: Refresh) -> str:
    """Incidents of every year, counted by area, offense and day."""
    outlines = _outlines_in_use(job)
    origin = job.place.crime.source
    parts = []
    for year in crime_years(job.live, job.today):
        source = open_crime(job.place, job.live, year)
        shelf = job.shelf("crime", source, origin.title, origin.publisher)
        if not _is_to_come(job, year, source, shelf):
            parts.append((year, source, shelf))
    snapshots = _fetch([(source, shelf) for _, source, shelf in parts], job)
    sources = [
        typed
        for part, snapshot in zip(parts, snapshots, strict=True)
        if (typed := _typed(job, *part, snapshot, outlines))
    ]
    if not sources:
        raise SourceError("no incident of any year was found", "fewer records")
    file = write_outlines(outlines, job.folder)
    told = [f"{s.name} {s.published} {s.covers} {s.incidents.path.name}" for s in sources]
    digest = _digest(_as_told(job.place), file.name, *told)
    if _is_built(job, "crime", digest):
        return "nothing has changed"
    path = write_crime(
        _as_live(job),
        sources,
        job.releases,
        job.executor,
        outlines=file,
        replaces=_last_good(job, "crime"),
        max_drop=job.visit.max_drop,
    )
    return _publish(job, "crime", path, digest)


def _outlines_in_use(job: Refresh) -> gpd.GeoDataFrame:
    """The exact outlines of the areas that are current.

    Incidents of new borders counted under the ids of old ones would be wrong without
    anybody seeing it. Raises SourceError where the two differ.
    """
    areas, file = current_release(job.releases, job.place.id, "areas"), job.place.areas.file
    if (kept := _exact(job, areas.version)).is_file():
        with suppress(OSError, pa.ArrowInvalid):
            return read_outlines_file(kept)
    source, shelf = _file_part(job, file)
    snapshot = shelf.current or source.fetch(shelf, job.visit)
    with tempfile.TemporaryDirectory() as name:
        write_file(source, shelf, snapshot, Path(name) / file)
        exact = read_areas(job.place, Path(name))
    drawn = generalise(exact, job.place.projection, job.place.areas.simplify_m)
    require_same_outlines(job.place, outlines_of(areas), drawn)
    return exact


def _is_to_come(job: Refresh, year: int, source: Source, shelf: Shelf) -> bool:
    """Whether the portal has yet to open the layer of a year that has just begun."""
    if not _has_just_begun(job, year) or shelf.current:
        return False
    try:
        source.outstanding(shelf, job.visit)
    except SourceError as error:
        return error.fault in ("layer missing", "refused")
    return False


def _has_just_begun(job: Refresh, year: int) -> bool:
    return year == job.today.year and job.today.timetuple().tm_yday <= _NEW_YEAR_DAYS


def _typed(
    job: Refresh,
    year: int,
    source: Source,
    shelf: Shelf,
    snapshot: Snapshot,
    outlines: gpd.GeoDataFrame,
) -> IncidentSource | None:
    """One year, typed once for each state of its raw bytes, and what it covers."""
    if not snapshot.records:
        if _has_just_begun(job, year):
            return None
        raise SourceError(
            f"{source.name}: holds no record. Is live.crime.first_year right?", "fewer records"
        )
    config = f"{_FORMAT}{job.place.timezone}{job.place.crime.model_dump_json()}"
    path = job.folder / "typed" / f"{source.name}-{_digest(snapshot.digest, config)[:16]}.parquet"
    incidents = Incidents(path)
    if not incidents.is_whole:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _distrusting([shelf]):
            incidents = write_incidents(
                job.place,
                source.records(shelf, snapshot),
                path,
                name=source.name,
                bounds=tuple(outlines.total_bounds),
                today=job.today,
            )
        for older in path.parent.glob(f"{source.name}-*.parquet"):
            if older != path:
                older.unlink()
    published = _published(job, snapshot, incidents.last_day)
    through = last_complete_day(year, incidents.last_day, published)
    if through.year < year:  # not one whole day yet
        return None
    cover = Cover.model_validate({"from": dt.date(year, 1, 1), "through": through})
    return IncidentSource(source.name, published.isoformat(), (cover,), incidents)


def _published(job: Refresh, snapshot: Snapshot, last_report: dt.date) -> dt.date:
    """The local day of the publisher's last edit, where it can be true, else of our reading."""
    fetched, edited = job.local_day(snapshot.fetched), snapshot.state.get("last_edit")
    with suppress(ValueError, TypeError, OverflowError, OSError):
        if isinstance(edited, int):  # milliseconds since 1970
            edited = dt.datetime.fromtimestamp(edited / 1000, dt.UTC).isoformat()
        day = job.local_day(edited or "")
        if last_report <= day <= fetched:
            return day
    return fetched


def last_complete_day(year: int, last_report: dt.date, published: dt.date) -> dt.date:
    """The last day of a year that is surely whole.

    A year that was over for two weeks when it was published is whole. Else it is the
    day before publication; where reports end earlier, the last of them may have come
    in the middle of its day, so that day is left out too.

    >>> last_complete_day(2025, dt.date(2025, 3, 25), published=dt.date(2025, 3, 25))
    datetime.date(2025, 3, 24)
    >>> last_complete_day(2025, dt.date(2025, 3, 20), published=dt.date(2025, 3, 25))
    datetime.date(2025, 3, 19)
    """
    day, end = dt.timedelta(days=1), dt.date(year, 12, 31)
    if published - end > dt.timedelta(days=_NEW_YEAR_DAYS):
        return end
    newest = min(published - day, end)
    return newest if last_report >= newest else last_report - day


def _as_live(job: Refresh) -> Place:
    """The place with its history as the portal has it, in place of the files at hand."""
    first = dt.date(job.live.crime.first_year, 1, 1)
    crime = job.place.crime.model_copy(update={"first_day": first, "city_months": None})
    return job.place.model_copy(update={"crime": crime})


# -- both


def _fetch(parts: list[tuple[Source, Shelf]], job: Refresh) -> list[Snapshot]:
    """Whole snapshots of all parts; only those that changed are read."""
    waiting = [source.outstanding(shelf, job.visit) for source, shelf in parts]
    job.progress.expect(sum(records or 0 for records in waiting))

    def bring(source: Source, shelf: Shelf, records: int | None) -> Snapshot:
        current = shelf.current
        return current if current and records is None else source.fetch(shelf, job.visit)

    return [bring(*part, records) for part, records in zip(parts, waiting, strict=True)]


def _last_good(job: Refresh, kind: str) -> Release | None:
    """The newest release that can be read: a damaged one must not stand in the way of the next."""
    for version in read_catalog(job.releases, job.place.id)[kind]:
        with suppress(ReleaseError):
            return read_release(job.releases / job.place.id / kind / version)
    return None


def _publish(job: Refresh, kind: str, path: Path, digest: str) -> str:
    """Read a release back before anybody is pointed to it; then remember what it was made of."""
    release = read_release(path)
    make_current(job.releases, job.place.id, kind, release.version)
    built = _built(job) | {kind: {"from": digest, "version": release.version}}
    write_whole(job.folder / _BUILT, json.dumps(built, indent=1).encode())
    return release.version


def _is_built(job: Refresh, kind: str, digest: str) -> bool:
    """Whether the release that is current was made of exactly this, and is whole."""
    try:
        current = current_release(job.releases, job.place.id, kind).version
    except ReleaseError:
        return False
    return bool(_built(job).get(kind) == {"from": digest, "version": current})


def _built(job: Refresh) -> dict[str, Any]:
    try:
        built: dict[str, Any] = json.loads((job.folder / _BUILT).read_bytes())
    except (OSError, ValueError):
        return {}
    return built if isinstance(built, dict) else {}


def _as_told(place: Place) -> str:
    """All that a place's file says, but for where it is published."""
    return f"{_FORMAT}{place.model_dump_json(exclude={'live'})}"


def _digest(*texts: str) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
