"""The crime release brought up to date: incidents of every year, counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import suppress

import pandas as pd

from data.files.faults import SourceError
from data.files.outlines import write_outlines
from data.pipeline.area_words import AreaWords
from data.pipeline.class_limits import Drawing
from data.pipeline.crime import how_to_count, write_crime
from data.pipeline.incidents import Incidents, IncidentSource, write_incidents
from data.pipeline.refiled import refiled_parts
from data.pipeline.refresh.areas import larger_in_use, outlines_in_use, words_in_use
from data.pipeline.refresh.job import Refresh, distrusting, fetch
from data.pipeline.refresh.made import (
    STEPS,
    as_told,
    digest_of,
    is_made,
    publish,
    typed_for,
)
from data.pipeline.sifting import Bounds
from data.place import Cover, Place
from data.published.catalog import current_release, last_good
from data.published.release import Release
from data.sources.feeds import FIRST_DAYS, NO_RECORD, NOT_OPEN_YET, CrimePart, crime_parts
from data.sources.store import Shelf, Snapshot

_TYPED = "typed"  # the folder of typed incidents


def bring_crime(job: Refresh) -> str:
    """Incidents of every year, counted by area, offense and day."""
    outlines = outlines_in_use(job)
    bounds, words = tuple(outlines.total_bounds), words_in_use(job, outlines)
    origin = job.place.crime.source
    parts = []
    for part in crime_parts(job.place, job.live, job.today):
        shelf = job.shelf("crime", part.source, origin.title, origin.publisher)
        if not _is_to_come(job, part, shelf):
            parts.append((part, shelf))
    snapshots = fetch(job, [(part.source, shelf) for part, shelf in parts])
    sources = [
        incidents
        for (part, shelf), snapshot in zip(parts, snapshots, strict=True)
        if (incidents := _incidents_of(job, part, shelf, snapshot, bounds, words))
    ]
    if not sources:
        raise SourceError("no incident of any year was found", "fewer records")
    how = how_to_count(
        job.place,
        write_outlines(outlines, job.folder),
        {kind: write_outlines(each, job.folder) for kind, each in larger_in_use(job).items()},
    )
    told = [f"{s.name} {s.published} {s.covers} {s.incidents.path.name}" for s in sources]
    files = [file.name for file in (how.outlines, *how.larger.values())]
    digest = digest_of(as_told(job.place), *files, *told)
    if is_made(job, "crime", digest) and not job.new_limits:
        return "nothing has changed"
    replaces = last_good(job.releases, job.place.id, "crime")
    path = write_crime(
        _as_live(job),
        sources,
        job.releases,
        job.executor,
        how=how,
        drawing=Drawing(
            current_release(job.releases, job.place.id, "areas"),
            None if job.new_limits else replaces,
        ),
        replaces=replaces,
        refiled=_refiled_since(job, replaces, sources) if replaces else None,
        max_drop=job.visit.max_drop,
    )
    version = publish(
        job, "crime", path, digest, {each.name: each.incidents.path.name for each in sources}
    )
    _forget_older(job, sources)
    return version


def _refiled_since(
    job: Refresh, replaces: Release, sources: Sequence[IncidentSource]
) -> pd.DataFrame | None:
    """Reports that went to another offense since a release, where what it was made of is kept."""
    before = {
        part: Incidents(job.folder / _TYPED / file)
        for part, file in typed_for(job, replaces.version).items()
    }
    if not all(incidents.is_whole for incidents in before.values()):
        return None
    return refiled_parts(before, {each.name: each.incidents for each in sources})


def _forget_older(job: Refresh, sources: Sequence[IncidentSource]) -> None:
    """Typed incidents are kept until the release that they were made into is replaced."""
    kept = {each.incidents.path for each in sources}
    for path in (job.folder / _TYPED).glob("*.parquet"):
        if path not in kept:
            path.unlink()


def _is_to_come(job: Refresh, part: CrimePart, shelf: Shelf) -> bool:
    """Whether the portal has yet to open the layer of a year that has just begun."""
    if not part.has_just_begun(job.today) or shelf.current:
        return False
    try:
        part.source.outstanding(shelf, job.visit)
    except SourceError as error:
        return error.fault in NOT_OPEN_YET
    return False


def _incidents_of(
    job: Refresh,
    part: CrimePart,
    shelf: Shelf,
    snapshot: Snapshot,
    bounds: Bounds,
    words: AreaWords,
) -> IncidentSource | None:
    """One part and the days it covers; None where it has not one whole day yet."""
    name = part.source.name
    if not snapshot.records:
        if part.has_just_begun(job.today):
            return None
        raise SourceError(f"{name}: holds no record. {NO_RECORD}", "fewer records")
    incidents = _typed(job, part, shelf, snapshot, bounds, words)
    published = _published(job, snapshot, incidents.last_day)
    through = last_complete_day(part.last, incidents.last_day, published)
    if through < part.first:
        return None
    covers = tuple(_by_year(part.first, through, job.place.crime.counted_in(part.coding)))
    return IncidentSource(name, published.isoformat(), covers, incidents, part.coding)


def _by_year(first: dt.date, through: dt.date, offenses: tuple[str, ...]) -> Iterator[Cover]:
    """Each year by itself, since what may be left out of one as a gap is a share of a year."""
    for year in range(first.year, through.year + 1):
        of_year = {
            "from": max(first, dt.date(year, 1, 1)),
            "through": min(through, dt.date(year, 12, 31)),
        }
        yield Cover.model_validate({**of_year, "offenses": offenses})


def _typed(
    job: Refresh,
    part: CrimePart,
    shelf: Shelf,
    snapshot: Snapshot,
    bounds: Bounds,
    words: AreaWords,
) -> Incidents:
    """The incidents of one part, typed once for each state of its raw bytes."""
    place, name = _as_live(job).coded(part.coding), part.source.name
    config = f"{STEPS}{place.timezone}{place.crime.model_dump_json()}{words.called}"
    path = job.folder / _TYPED / f"{name}-{digest_of(snapshot.digest, config)[:16]}.parquet"
    if (incidents := Incidents(path)).is_whole:
        return incidents
    path.parent.mkdir(parents=True, exist_ok=True)
    records = part.source.records(shelf, snapshot)
    with distrusting([shelf]):
        return write_incidents(
            place,
            records,
            path,
            name=name,
            bounds=bounds,
            today=job.today,
            words=words,
        )


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


def last_complete_day(end: dt.date, last_report: dt.date, published: dt.date) -> dt.date:
    """The last day that is surely whole, of a year or a feed that ends with `end`.

    One that was over for two weeks when it was published is whole. Else it is the
    day before publication; where reports end earlier, the last of them may have come
    in the middle of its day, so that day is left out too.

    >>> end = dt.date(2025, 12, 31)
    >>> last_complete_day(end, dt.date(2025, 3, 25), published=dt.date(2025, 3, 25))
    datetime.date(2025, 3, 24)
    >>> last_complete_day(end, dt.date(2025, 3, 20), published=dt.date(2025, 3, 25))
    datetime.date(2025, 3, 19)
    """
    day = dt.timedelta(days=1)
    if published - end > dt.timedelta(days=FIRST_DAYS):
        return end
    newest = min(published - day, end)
    return newest if last_report >= newest else last_report - day


def _as_live(job: Refresh) -> Place:
    """The place with its history as the portal has it, in place of the files at hand."""
    first = job.live.crime[0].first
    crime = job.place.crime.model_copy(update={"first_day": first, "city_months": None})
    return job.place.model_copy(update={"crime": crime})
