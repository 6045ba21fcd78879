"""One refresh from beginning to end.

Fetch, then build: raw bytes go to the store, and the same steps that build releases
from files build them from there. Each kind of release is on its own. Whatever is wrong
with a source stops that kind, by name, and the last good release stays public.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from data.disk import InUseError, locked, write_whole
from data.files.faults import SourceError
from data.pipeline.refresh.areas import bring_areas
from data.pipeline.refresh.crime import bring_crime
from data.pipeline.refresh.government import bring_government, is_live
from data.pipeline.refresh.job import Refresh
from data.published.freshness import FRESHNESS, Freshness, freshness_json, read_freshness
from data.published.release import ReleaseError
from data.published.schema import SchemaError

_MOST_TOLD = 600  # characters of an error


class BusyError(RuntimeError):
    """Another refresh of the same place is at work on the same store."""


@dataclass(frozen=True)
class Result:
    """What became of one kind of release: `told` in words; `fault` is empty where all is well."""

    kind: str
    told: str
    fault: str = ""


def refresh(job: Refresh, kinds: tuple[str, ...] = ()) -> list[Result]:
    """Refresh these kinds of release, else each that is published live, and note how fresh it is.

    Raises BusyError while another refresh is under way.
    """
    bring: dict[str, Callable[[Refresh], str]] = {
        "areas": bring_areas,
        "crime": bring_crime,
        "government": bring_government,
    }
    if not kinds:
        kinds = tuple(bring) if is_live(job.place, job.live) else ("areas", "crime")
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
