"""Socrata (SODA 2.1): data sets of a portal, read page by page.

What was learned of these servers: a call returns 1,000 records unless `$limit` says
more; without `$order` pages overlap; a portal without an app token throttles (429).
Reference: Socrata Developer Portal, "Queries using SODA 2.1", "System fields".
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from data.files.faults import SourceError
from data.sources.contract import Visit
from data.sources.http import Reply
from data.sources.paged import PagedSource, RawPage, Survey, read_json, refused
from data.sources.store import Shelf, Snapshot

APP_TOKEN = "CAMERA_CENSUS_SOCRATA_TOKEN"  # environment variable; never in a file or a log
_PAGE_SIZE = 10_000
_ID = ":id"


@dataclass(frozen=True)
class SocrataDataset(PagedSource):
    """One data set, or the part of it that `where` names.

    `part` tells parts of one data set apart. With `outlines`, the first column that
    holds polygons is read as geometry.
    """

    portal: str
    dataset: str
    fields: tuple[str, ...]
    where: str = ""
    part: str = ""
    outlines: bool = False
    optional: tuple[str, ...] = ()

    @cached_property
    def name(self) -> str:
        return f"{self.dataset}-{self.part}" if self.part else self.dataset

    def survey(self, visit: Visit) -> Survey:
        about = self._ask(f"{self.portal}/api/views/{self.dataset}.json", {}, visit, dict)
        types = {
            str(column.get("fieldName")): str(column.get("dataTypeName"))
            for column in about.get("columns") or ()
        }
        drawn = [name for name, kind in types.items() if kind in ("multipolygon", "polygon")]
        if self.outlines and not drawn:
            raise SourceError(f"{self.name}: has no column of polygons", "schema change")
        used = (*self.fields, *self.optional, *(drawn[:1] if self.outlines else ()))
        totals = self._query({"$select": "count(*) as n, max(:updated_at) as edited"}, visit)
        told = totals[0] if totals and isinstance(totals[0], dict) else {}
        if not str(told.get("n", "")).isdecimal():
            raise SourceError(
                f"{self.name}: does not tell how many records it has", "schema change"
            )
        return Survey(
            url=f"{self.portal}/resource/{self.dataset}.json",
            id_field=_ID,
            page_size=_PAGE_SIZE,
            offered=tuple(types),
            schema={_ID: "row_id"} | {name: types[name] for name in used if name in types},
            state={"count": int(told["n"]), "last_edit": told.get("edited")},
        )

    def page(self, survey: Survey, offset: int, records: int, visit: Visit) -> RawPage:
        query = {
            "$select": ",".join(survey.schema),
            "$order": _ID,
            "$limit": str(records),
            "$offset": str(offset),
        }
        answer = self._get(survey.url, self._narrowed(query), visit, list)
        return RawPage(
            answer.content, answer.url, [str(row.get(_ID)) for row in self.rows(answer.content)]
        )

    def rows(self, content: bytes) -> list[dict[str, Any]]:
        return [row for row in read_json(self.name, _stored(content)) if isinstance(row, dict)]

    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        kinds = {"multipolygon", "polygon"}
        column = next(name for name, kind in snapshot.schema.items() if kind in kinds)
        for content, _ in map(shelf.get, snapshot.pages):
            for row in self.rows(content):
                geometry = row.pop(column, None)
                yield {"type": "Feature", "properties": row, "geometry": geometry}

    def _query(self, query: dict[str, str], visit: Visit) -> list[Any]:
        url = f"{self.portal}/resource/{self.dataset}.json"
        found: list[Any] = self._ask(url, self._narrowed(query), visit, list)
        return found

    def _narrowed(self, query: dict[str, str]) -> dict[str, str]:
        return query | ({"$where": self.where} if self.where else {})

    def _ask(self, url: str, query: dict[str, str], visit: Visit, form: type) -> Any:
        return read_json(self.name, self._get(url, query, visit, form))

    def _get(self, url: str, query: dict[str, str], visit: Visit, form: type) -> Reply:
        def readable(answer: Reply) -> None:
            content = read_json(self.name, answer)
            if isinstance(content, dict) and content.get("error"):
                raise refused(self.name, content.get("status"))
            if not isinstance(content, form):
                raise SourceError(
                    f"{self.name}: the answer is not of the form asked for",
                    "not the format asked for",
                )

        return visit.client.get(url, query, _token(), accept=readable)


def _token() -> Mapping[str, str]:
    token = os.environ.get(APP_TOKEN)
    return {"X-App-Token": token} if token else {}


def _stored(content: bytes) -> Reply:
    return Reply("", {}, content)
