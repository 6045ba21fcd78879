"""ArcGIS REST: layers of a map service, found by name and read page by page.

What was learned of these servers: layer numbers change, so layers go by name; a call
returns at most `maxRecordCount` records and may be cut there in silence, so pages are
asked for in the order of the record id and counted against `returnCountOnly`; errors
come with status 200; dates are milliseconds since 1970 in UTC.
Reference: Esri, ArcGIS REST API, "Query (Map Service/Layer)".
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pandas as pd

from data.sources.contract import Visit, as_text, require_not_fewer, require_schema
from data.sources.faults import SourceError
from data.sources.http import Answer
from data.sources.records import Records
from data.sources.store import Page, Shelf, Snapshot

_PAGE_SIZE = 1000
_TRIES = 3  # for a layer that keeps changing under the reader
# A server that names no last edit, or only added records, cannot prove that older ones are
# as they were: after so many days everything is read anew.
_REREAD_DAYS = 7


@dataclass(frozen=True)
class _Layer:
    """What a server says of a layer now; `schema` has the fields that are read."""

    url: str
    id_field: str
    page_size: int
    offered: tuple[str, ...]
    schema: dict[str, str]
    state: dict[str, Any]


@dataclass(frozen=True)
class ArcGISLayer:
    """One layer of a map service, as a `Source`.

    `fields` are read, with `outlines` the geometry too; `where` narrows the records.
    `grouped` are fields whose counts tell whether earlier records were revised.
    """

    service: str
    layer: str
    fields: tuple[str, ...]
    where: str = "1=1"
    outlines: bool = False
    grouped: tuple[str, ...] = ()

    @cached_property
    def name(self) -> str:
        return re.sub(r"[^A-Za-z0-9]+", "-", self.layer).strip("-")

    def outstanding(self, shelf: Shelf, visit: Visit) -> int | None:
        layer, before = self._survey(visit), shelf.current
        if before and self._is_fresh(before, layer, visit):
            return None
        begun = shelf.reading
        done = begun.records if begun and begun.state == layer.state else 0
        return int(layer.state["count"]) - done

    def fetch(self, shelf: Shelf, visit: Visit) -> Snapshot:
        for _ in range(_TRIES):
            layer, before = self._survey(visit), shelf.current
            require_schema(self.name, self.fields, layer.schema, layer.offered, before)
            require_not_fewer(self.name, layer.state["count"], before, visit.max_drop)
            if before and self._is_fresh(before, layer, visit):
                shelf.forget()
                return before
            snapshot = self._read(self._begin(shelf, layer, before, visit), layer, shelf, visit)
            if self._survey(visit).state == layer.state:
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
            rows = [_attributes(feature) for feature in json.loads(content)["features"]]
            cells = {field: [as_text(row.get(field)) for row in rows] for field in snapshot.schema}
            yield Records(pd.DataFrame(cells, dtype=str), sidecar["url"], sidecar["fetched"])

    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        for content, _ in map(shelf.get, snapshot.pages):
            yield from json.loads(content)["features"]

    # -- what the server says of the layer

    def _survey(self, visit: Visit) -> _Layer:
        url = f"{self.service}/{self._number(visit)}"
        about = self._ask(url, visit, f="json")
        types = {
            field["name"]: str(field["type"]).removeprefix("esriFieldType")
            for field in about.get("fields") or ()
        }
        id_field = about.get("objectIdField") or next(
            (name for name, kind in types.items() if kind == "OID"), ""
        )
        if not id_field:
            raise SourceError(f"{self.name}: has no record id to read it by", "schema change")
        query = f"{url}/query"
        count = self._ask(query, visit, where=self.where, returnCountOnly="true", f="json")
        state = {
            "count": _whole(self.name, count.get("count")),
            "last_id": self._last_id(query, id_field, visit),
            "last_edit": (about.get("editingInfo") or {}).get("lastEditDate"),
        }
        if self.grouped and (about.get("advancedQueryCapabilities") or {}).get(
            "supportsStatistics"
        ):
            state["groups"] = self._groups(query, id_field, int(state["last_id"] or 0), visit)
        return _Layer(
            url=url,
            id_field=id_field,
            page_size=min(_PAGE_SIZE, int(about.get("maxRecordCount") or _PAGE_SIZE)),
            offered=tuple(types),
            schema={name: types[name] for name in (id_field, *self.fields) if name in types},
            state=state,
        )

    def _number(self, visit: Visit) -> int:
        """The number of the layer of that name, whatever it is today."""
        layers = self._ask(self.service, visit, f="json").get("layers") or []
        found = [layer["id"] for layer in layers if _same_name(layer["name"], self.layer)]
        if len(found) != 1:
            names = ", ".join(sorted(str(layer["name"]) for layer in layers)) or "none"
            raise SourceError(
                f"{len(found) or 'no'} layer of the service is named {self.layer!r}. Its layers "
                f"are: {names}.",
                "layer missing",
            )
        return int(found[0])

    def _last_id(self, query: str, id_field: str, visit: Visit) -> int | None:
        newest = self._ask(
            query,
            visit,
            where=self.where,
            outFields=id_field,
            orderByFields=f"{id_field} DESC",
            resultRecordCount="1",
            returnGeometry="false",
            f="json",
        )
        features = newest.get("features") or []
        return _whole(self.name, _attributes(features[0]).get(id_field)) if features else None

    def _groups(self, query: str, id_field: str, upto: int, visit: Visit) -> str:
        """A hash of how many records up to an id there are of each group."""
        count = [
            {"statisticType": "count", "onStatisticField": id_field, "outStatisticFieldName": "n"}
        ]
        answer = self._ask(
            query,
            visit,
            where=f"({self.where}) AND {id_field} <= {upto}",
            groupByFieldsForStatistics=",".join(self.grouped),
            outStatistics=json.dumps(count),
            f="json",
        )
        rows = sorted(
            "\t".join(as_text(_attributes(feature).get(name)) for name in (*self.grouped, "n"))
            for feature in answer.get("features") or []
        )
        return hashlib.sha256("\n".join(rows).encode()).hexdigest()

    # -- reading it

    def _is_fresh(self, before: Snapshot, layer: _Layer, visit: Visit) -> bool:
        """Whether what is in the store is what a read would bring."""
        if before.state != layer.state or before.schema != layer.schema:
            return False
        return layer.state["last_edit"] is not None or not _older(
            before.whole, _REREAD_DAYS, visit.clock()
        )

    def _begin(
        self, shelf: Shelf, layer: _Layer, before: Snapshot | None, visit: Visit
    ) -> Snapshot:
        """Where to start: after the last page of a read under way, after older records, or anew."""
        begun = shelf.reading
        if begun and begun.state == layer.state and begun.schema == layer.schema:
            return begun
        shelf.forget()
        if before and self._only_added(before, layer, visit):
            return replace(before, state=layer.state)
        return Snapshot(layer.state, layer.schema, whole=visit.stamp())

    def _only_added(self, before: Snapshot, layer: _Layer, visit: Visit) -> bool:
        """Whether the records that are in the store are unchanged, as far as counts can tell."""
        if "groups" not in before.state or before.schema != layer.schema:
            return False
        if _older(before.whole, _REREAD_DAYS, visit.clock()) or not before.pages:
            return False
        last = before.pages[-1].last
        older = self._ask(
            f"{layer.url}/query",
            visit,
            where=f"({self.where}) AND {layer.id_field} <= {last}",
            returnCountOnly="true",
            f="json",
        )
        return older.get("count") == before.records and (
            self._groups(f"{layer.url}/query", layer.id_field, last, visit)
            == before.state["groups"]
        )

    def _read(self, snapshot: Snapshot, layer: _Layer, shelf: Shelf, visit: Visit) -> Snapshot:
        while snapshot.records < layer.state["count"]:
            page = self._page(snapshot, layer, shelf, visit)
            snapshot = snapshot.with_page(page)
            shelf.note(snapshot)
            visit.progress(page.records)
        return snapshot

    def _page(self, snapshot: Snapshot, layer: _Layer, shelf: Shelf, visit: Visit) -> Page:
        offset = snapshot.records
        wanted = min(layer.page_size, layer.state["count"] - offset)
        answer = visit.client.get(
            f"{layer.url}/query",
            {
                "where": self.where,
                "outFields": ",".join(layer.schema),
                "orderByFields": layer.id_field,
                "resultOffset": str(offset),
                "resultRecordCount": str(wanted),
                "returnGeometry": "true" if self.outlines else "false",
                "outSR": "4326",
                "f": "geojson" if self.outlines else "json",
            },
            accept=self._readable,
        )
        features = json.loads(answer.content).get("features")
        if not isinstance(features, list) or len(features) != wanted:
            got = len(features) if isinstance(features, list) else 0
            raise SourceError(
                f"{self.name}: the page from record {offset:,} on holds {got:,}, not {wanted:,}",
                "truncated page",
            )
        ids = [_whole(self.name, _attributes(item).get(layer.id_field)) for item in features]
        last = snapshot.pages[-1].last if snapshot.pages else None
        before = [*([] if last is None else [last]), *ids]
        if any(later <= earlier for earlier, later in itertools.pairwise(before)):
            raise SourceError(
                f"{self.name}: records come twice or out of order, from record {offset:,} on",
                "duplicate page",
            )
        return shelf.put(
            f"page-{offset:08d}", answer.content, answer.url, visit.clock(), len(features), ids[-1]
        )

    def _ask(self, url: str, visit: Visit, **params: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(
            visit.client.get(url, params, accept=self._readable).content
        )
        return answer

    def _readable(self, answer: Answer) -> None:
        """Raise SourceError unless the answer is a JSON object and no error in disguise."""
        require_json(self.name, answer)
        error = json.loads(answer.content).get("error")
        if error:
            code = error.get("code") if isinstance(error, dict) else ""
            raise SourceError(f"{self.name}: the server answers with error {code}", "refused")


def require_json(name: str, answer: Answer) -> None:
    """Raise SourceError unless an answer holds a JSON object."""
    try:
        content = json.loads(answer.content)
    except ValueError as error:
        if answer.content.lstrip()[:1] == b"<":
            raise SourceError(
                f"{name}: the answer is a web page, not data", "not the format asked for"
            ) from error
        raise SourceError(f"{name}: the answer is cut short or no JSON", "cut short") from error
    if not isinstance(content, dict):
        raise SourceError(f"{name}: the answer is not a JSON object", "not the format asked for")


def _attributes(feature: Any) -> dict[str, Any]:
    """Attributes of a feature, which GeoJSON calls properties."""
    if not isinstance(feature, dict):
        return {}
    found = feature.get("attributes", feature.get("properties"))
    return found if isinstance(found, dict) else {}


def _same_name(one: Any, other: str) -> bool:
    """Names differ in dashes and spaces from one year to the next."""
    letters = [re.sub(r"[^a-z0-9]", "", str(name).lower()) for name in (one, other)]
    return letters[0] == letters[1]


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise SourceError(f"{name}: a count or record id is no whole number", "schema change")
    return value


def _older(stamp: str, days: int, now: dt.datetime) -> bool:
    return not stamp or now - dt.datetime.fromisoformat(stamp) > dt.timedelta(days=days)
