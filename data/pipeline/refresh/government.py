"""The list of government cameras brought up to date, where it is published."""

from __future__ import annotations

import tempfile
from pathlib import Path

from data.files.faults import SourceError
from data.files.outlines import outlines_of, write_outlines
from data.pipeline.government import build_government
from data.pipeline.live_files import as_published, has_outlines, write_file
from data.pipeline.refresh.job import Refresh, distrusting, fetch
from data.pipeline.refresh.made import as_told, digest_of, is_made, publish
from data.place import Live, Place
from data.published.catalog import current_release
from data.sources.feeds import open_feed


def is_live(place: Place, live: Live) -> bool:
    """Whether the list is followed; one of a past year stays as it was built."""
    config = place.government_cameras
    return config is not None and config.file in live.files


def bring_government(job: Refresh) -> str:
    """Points of cameras, counted within the outlines that are current."""
    config = job.place.government_cameras
    if config is None or not is_live(job.place, job.live):
        raise SourceError("[government_cameras] names no file that is under [live.files]")
    fields = as_published(job.place, config.file, config.fields)
    feed = job.live.files[config.file]
    source = open_feed(feed, fields, outlines=has_outlines(config.file))
    shelf = job.shelf(f"files/{config.file}", source, config.file, config.source.publisher)
    (snapshot,) = fetch(job, [(source, shelf)])
    outlines = outlines_of(current_release(job.releases, job.place.id, "areas"))
    exact = write_outlines(outlines, job.folder).name
    digest = digest_of(as_told(job.place), exact, snapshot.digest)
    if is_made(job, "government", digest):
        return "nothing has changed"
    with tempfile.TemporaryDirectory() as name, distrusting([shelf]):
        write_file(job.place, source, shelf, snapshot, Path(name) / config.file)
        day = job.local_day(snapshot.fetched)
        path, told = build_government(job.place, Path(name), job.releases, outlines, published=day)
    return f"{publish(job, 'government', path, digest)}; {told}"
