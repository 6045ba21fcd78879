"""The areas release brought up to date: outlines, names, residents and addresses."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import geopandas as gpd
import pyarrow as pa

from data.disk import put_in_place
from data.files.faults import SourceError
from data.files.outlines import drawn_outlines_of, read_outlines_file, write_outlines
from data.pipeline.area_words import AreaWords, area_words
from data.pipeline.areas import build_areas, read_areas, read_larger, require_same_outlines
from data.pipeline.live_files import as_published, fields_of_files, has_outlines, write_file
from data.pipeline.map_layers import generalise
from data.pipeline.refresh.job import Refresh, distrusting, fetch
from data.pipeline.refresh.made import as_told, digest_of, is_made, publish
from data.published.catalog import current_release, last_good
from data.published.release import read_release
from data.sources.contract import Source
from data.sources.feeds import open_feed
from data.sources.store import Shelf


def bring_areas(job: Refresh) -> str:
    """Outlines, names, residents and addresses."""
    place, needed = job.place, fields_of_files(job.place)
    if missing := sorted(set(needed) - set(job.live.files)):
        raise SourceError(f"[live.files] does not say where {missing[0]} is published")
    parts = [_file_part(job, file) for file in needed]
    snapshots = fetch(job, parts)
    digest = digest_of(as_told(place), *(snapshot.digest for snapshot in snapshots))
    if is_made(job, "areas", digest):
        return "nothing has changed"
    with tempfile.TemporaryDirectory() as name, distrusting([shelf for _, shelf in parts]):
        work = Path(name)
        for file, (source, shelf), snapshot in zip(needed, parts, snapshots, strict=True):
            write_file(place, source, shelf, snapshot, work / file)
        newest = max(job.local_day(snapshot.fetched) for snapshot in snapshots)
        mended: list[str] = []
        path = build_areas(place, work, job.releases, published=newest, tell=mended.append)
        exact = read_areas(place, work)
    release = read_release(path)
    if before := last_good(job.releases, place.id, "areas"):
        require_same_outlines(place, drawn_outlines_of(before), drawn_outlines_of(release))
    put_in_place(write_outlines(exact, job.folder), _exact(job, release.version))
    return "; ".join([publish(job, "areas", path, digest), *mended])


def _exact(job: Refresh, version: str) -> Path:
    """Where the exact outlines of an areas release are kept, to count incidents within."""
    return job.folder / f"outlines-of-{version}.parquet"


def outlines_in_use(job: Refresh) -> gpd.GeoDataFrame:
    """The exact outlines of the areas that are current.

    Incidents of new borders counted under the ids of old ones would be wrong without
    anybody seeing it. Raises SourceError where the two differ.
    """
    areas = current_release(job.releases, job.place.id, "areas")
    if (kept := _exact(job, areas.version)).is_file():
        with suppress(OSError, pa.ArrowInvalid):
            return read_outlines_file(kept)
    with _at_hand(job, job.place.areas.file) as folder:
        exact = read_areas(job.place, folder)
    drawn = generalise(exact, job.place.projection, job.place.areas.simplify_m)
    require_same_outlines(job.place, drawn_outlines_of(areas), drawn)
    return exact


def words_in_use(job: Refresh, outlines: gpd.GeoDataFrame) -> AreaWords:
    """What reports may call the areas that are current."""
    areas = current_release(job.releases, job.place.id, "areas").tables["areas"]
    names = zip(areas["area_id"].to_pylist(), areas["name"].to_pylist(), strict=True)
    return area_words(job.place, outlines, dict(names))


def larger_in_use(job: Refresh) -> dict[str, gpd.GeoDataFrame]:
    """The exact outlines of the larger areas that reports are counted in, by kind."""
    wards = job.place.areas.wards
    if wards is None:
        return {}
    with _at_hand(job, wards.file) as folder:
        return read_larger(job.place, folder)


@contextmanager
def _at_hand(job: Refresh, file: str) -> Iterator[Path]:
    """A folder with one of the files that the areas release is made of, as fetched last."""
    source, shelf = _file_part(job, file)
    snapshot = shelf.current or source.fetch(shelf, job.visit)
    with tempfile.TemporaryDirectory() as name:
        write_file(job.place, source, shelf, snapshot, Path(name) / file)
        yield Path(name)


def _file_part(job: Refresh, file: str) -> tuple[Source, Shelf]:
    """The source of one of the files that the areas release is made of, and its shelf."""
    fields = as_published(job.place, file, fields_of_files(job.place)[file])
    source = open_feed(job.live.files[file], fields, outlines=has_outlines(file))
    return source, job.shelf(f"files/{file}", source, file, job.place.areas.source.publisher)
