"""Sources that are read page by page: what they share, whatever the portal speaks.

A portal first says of itself what it holds (`Survey`). If that is what is in the store,
nothing is read. Else pages are read in the order of a record id, each stored before
anything is made of it, and at the end the portal is asked again: had it changed in
between, the pages would not belong together.
"""

from __future__ import annotations

import datetime as dt
import json
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from data.files.faults import SourceError
from data.files.records import Records, as_text
from data.sources.contract import Look, Visit, require_not_fewer, require_schema
from data.sources.http import Reply
from data.sources.store import Shelf, Snapshot

_TRIES = 3  # for a part that keeps changing under the reader
_SIGN_IN = (401, 403, 498, 499)  # the last two are ArcGIS's: a token is invalid, or is missing
# A portal that names no last edit, or only added records, cannot prove that older ones are
# as they were: after so many days everything is read anew.
REREAD_DAYS = 7


@dataclass(frozen=True)
class Survey:
    """What a portal says of a part now.

    `schema` has the types of the fields that are read, `offered` the names of all;
    `state` holds the `count` of records, their `last_edit` (None where the portal does
    not tell) and whatever else changes when records do.
    """

    url: str
    id_field: str
    page_size: int
    offered: tuple[str, ...]
    schema: dict[str, str]
    state: dict[str, Any]

    @property
    def count(self) -> int:
        return int(self.state["count"])


@dataclass(frozen=True)
class RawPage:
    """One answer: its bytes, its address and the ids of the records in it, in order."""

    content: bytes
    url: str
    ids: list[Any]


class PagedSource(ABC):
    """A `Source` read page by page. A portal's own part is in the abstract methods."""

    fields: tuple[str, ...]

    @property
    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    def survey(self, visit: Visit) -> Survey:
        """Ask the portal what it holds."""

    @abstractmethod
    def page(self, survey: Survey, offset: int, records: int, visit: Visit) -> RawPage:
        """Ask for so many records from `offset` on, in the order of the id."""

    @abstractmethod
    def rows(self, content: bytes) -> list[dict[str, Any]]:
        """The records of a page, field by field."""

    @abstractmethod
    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        """The records as GeoJSON features (degrees, WGS 84)."""

    def only_added(self, before: Snapshot, survey: Survey, visit: Visit) -> bool:
        """Whether the records in the store are unchanged and new ones only follow them."""
        return False

    def outstanding(self, shelf: Shelf, visit: Visit) -> int | None:
        survey, before = self.survey(visit), shelf.current
        if before and _is_fresh(before, survey, visit):
            return None
        begun = shelf.reading
        return survey.count - (begun.records if begun and begun.state == survey.state else 0)

    def look(self, visit: Visit) -> Look:
        survey = self.survey(visit)
        few = min(survey.count, survey.page_size, 200)
        if not few or not set(self.fields) <= set(survey.schema):
            return Look(survey.count, survey.offered, _as_frame([], tuple(survey.schema)))
        first = self.page(survey, 0, few, visit)
        self._require_whole(first, Snapshot({}, {}), few)
        if survey.count > few:
            self._require_pages(first, self.page(survey, few, 1, visit))
        rows = self.rows(first.content)
        return Look(survey.count, survey.offered, _as_frame(rows, tuple(survey.schema)))

    def _require_pages(self, first: RawPage, second: RawPage) -> None:
        """Raise SourceError where a portal does not go on after the records it gave."""
        if len(second.ids) != 1 or second.ids[0] in first.ids:
            raise SourceError(
                f"{self.name}: the server does not give its records page by page: asked for those "
                f"after the first {len(first.ids):,}, it gives {len(second.ids):,}, "
                "or the same again. Ask its publisher for a file of them, and name that in the "
                'feed (kind = "file").',
                "truncated page",
            )

    def fetch(self, shelf: Shelf, visit: Visit) -> Snapshot:
        for _ in range(_TRIES):
            survey, before = self.survey(visit), shelf.current
            require_schema(self.name, self.fields, survey.schema, survey.offered, before)
            require_not_fewer(self.name, survey.count, before, visit.max_drop)
            if before and _is_fresh(before, survey, visit):
                shelf.forget()
                return before
            snapshot = self._read(self._begin(shelf, survey, before, visit), survey, shelf, visit)
            self._require_last(snapshot, survey)
            if self.survey(visit).state == survey.state:
                whole = replace(snapshot, fetched=visit.stamp())
                shelf.finish(whole)
                return whole
            visit.log.info("%s changed while it was read; reading it again", self.name)
            shelf.forget()
        raise SourceError(
            f"{self.name}: changed {_TRIES} times while it was read. Try again later.",
            "changed while read",
        )

    def records(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[Records]:
        for content, sidecar in map(shelf.get, snapshot.pages):
            frame = _as_frame(self.rows(content), tuple(snapshot.schema))
            yield Records(frame, sidecar["url"], sidecar["fetched"])

    def _begin(
        self, shelf: Shelf, survey: Survey, before: Snapshot | None, visit: Visit
    ) -> Snapshot:
        """Where to start: after the last page of a read under way, after older records, or anew."""
        begun = shelf.reading
        if begun and begun.state == survey.state and begun.schema == survey.schema:
            return begun
        shelf.forget()
        if (
            before
            and before.pages
            and before.schema == survey.schema
            and not is_older(before.whole, REREAD_DAYS, visit.clock())
            and self.only_added(before, survey, visit)
        ):
            return replace(before, state=survey.state)
        return Snapshot(survey.state, survey.schema, whole=visit.stamp())

    def _read(self, snapshot: Snapshot, survey: Survey, shelf: Shelf, visit: Visit) -> Snapshot:
        while snapshot.records < survey.count:
            offset = snapshot.records
            wanted = min(survey.page_size, survey.count - offset)
            page = self.page(survey, offset, wanted, visit)
            self._require_whole(page, snapshot, wanted)
            stored = shelf.put(
                f"page-{offset:08d}",
                page.content,
                page.url,
                visit.clock(),
                records=wanted,
                last=page.ids[-1],
            )
            if any(stored.sha256 == earlier.sha256 for earlier in snapshot.pages):
                raise self._duplicate(offset)
            snapshot = snapshot.with_page(stored)
            shelf.note(snapshot)
            visit.progress(wanted)
        return snapshot

    def _require_whole(self, page: RawPage, snapshot: Snapshot, wanted: int) -> None:
        """Raise SourceError where a page is short, or repeats records."""
        if len(page.ids) != wanted:
            raise SourceError(
                f"{self.name}: the page from record {snapshot.records:,} on holds "
                f"{len(page.ids):,}, not {wanted:,}",
                "truncated page",
            )
        last = snapshot.pages[-1].last if snapshot.pages else None
        if len(set(page.ids)) < wanted or last in page.ids:
            raise self._duplicate(snapshot.records)

    def _require_last(self, snapshot: Snapshot, survey: Survey) -> None:
        """Raise SourceError where records follow the last one: the count was too low."""
        last = survey.state.get("last_id")
        if last is not None and snapshot.pages and snapshot.pages[-1].last != last:
            raise SourceError(
                f"{self.name}: more records follow than the {survey.count:,} it says it has",
                "truncated page",
            )

    def _duplicate(self, offset: int) -> SourceError:
        return SourceError(
            f"{self.name}: records come twice, from record {offset:,} on", "duplicate page"
        )


def _is_fresh(before: Snapshot, survey: Survey, visit: Visit) -> bool:
    """Whether what is in the store is what a read would bring."""
    if before.state != survey.state or before.schema != survey.schema:
        return False
    told = survey.state["last_edit"] is not None
    return told or not is_older(before.whole, REREAD_DAYS, visit.clock())


def is_older(stamp: str, days: int, now: dt.datetime) -> bool:
    return not stamp or now - dt.datetime.fromisoformat(stamp) > dt.timedelta(days=days)


def _as_frame(rows: list[dict[str, Any]], fields: tuple[str, ...]) -> pd.DataFrame:
    cells = {field: [as_text(row.get(field)) for row in rows] for field in fields}
    return pd.DataFrame(cells, dtype="str")


def refused(name: str, code: Any) -> SourceError:
    """The error of a server that says no; of what it says, only a short code is repeated."""
    if code in _SIGN_IN:
        told = "asks to sign in, which this program never does. Is there a public copy of it?"
        return SourceError(f"{name}: the server {told}", "refused")
    told = f" {code}" if isinstance(code, int) and abs(code) < 100_000 else ""
    return SourceError(f"{name}: the server answers with error{told}", "refused")


def read_json(name: str, answer: Reply) -> Any:
    """What an answer holds as JSON. Raises SourceError, with a named fault, where it is none."""
    try:
        return json.loads(answer.content)
    except RecursionError as error:
        raise SourceError(f"{name}: the answer is no JSON", "not the format asked for") from error
    except ValueError as error:
        if answer.content.lstrip()[:1] == b"<":
            raise SourceError(
                f"{name}: the answer is a web page, not data", "not the format asked for"
            ) from error
        raise SourceError(f"{name}: the answer is cut short or no JSON", "cut short") from error
