"""ArcGIS REST: layers of a map service, found by name and read page by page.

What was learned of these servers: layer numbers change, so layers go by name; a call
returns at most `maxRecordCount` records and may be cut there in silence, so pages are
asked for in the order of the record id and counted against `returnCountOnly`; errors
come with status 200; dates are milliseconds since 1970 in UTC.
Reference: Esri, ArcGIS REST API, "Query (Map Service/Layer)".
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from data.files.faults import SourceError
from data.files.records import as_file_name, as_text, listed
from data.sources.contract import Visit
from data.sources.http import Reply
from data.sources.paged import PagedSource, RawPage, Survey, read_json, refused
from data.sources.store import Shelf, Snapshot

_PAGE_SIZE = 1000


@dataclass(frozen=True)
class ArcGISLayer(PagedSource):
    """One layer of a map service.

    `fields` are read, `optional` ones where there are such, with `outlines` the geometry too;
    `where` narrows the records.
    `grouped` are fields whose counts tell whether earlier records were revised,
    and `part` tells two readings of one layer apart.
    """

    service: str
    layer: str
    fields: tuple[str, ...]
    where: str = "1=1"
    outlines: bool = False
    grouped: tuple[str, ...] = ()
    part: str = ""
    optional: tuple[str, ...] = ()

    @cached_property
    def name(self) -> str:
        return as_file_name(f"{self.layer} {self.part}")

    def survey(self, visit: Visit) -> Survey:
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
        able = about.get("advancedQueryCapabilities") or {}
        if self.grouped and set(self.grouped) <= set(types) and able.get("supportsStatistics"):
            state["groups"] = self._groups(query, id_field, state["last_id"] or 0, visit)
        used = (id_field, *self.fields, *self.optional)
        return Survey(
            url=query,
            id_field=id_field,
            page_size=min(_PAGE_SIZE, int(about.get("maxRecordCount") or _PAGE_SIZE)),
            offered=tuple(types),
            schema={name: types[name] for name in used if name in types},
            state=state,
        )

    def page(self, survey: Survey, offset: int, records: int, visit: Visit) -> RawPage:
        answer = visit.client.get(
            survey.url,
            {
                "where": self.where,
                "outFields": ",".join(survey.schema),
                "orderByFields": survey.id_field,
                "resultOffset": str(offset),
                "resultRecordCount": str(records),
                "returnGeometry": "true" if self.outlines else "false",
                "outSR": "4326",
                "f": "geojson" if self.outlines else "json",
            },
            accept=self._readable,
        )
        rows = self.rows(answer.content)
        ids = [_whole(self.name, row.get(survey.id_field)) for row in rows]
        if any(later <= earlier for earlier, later in itertools.pairwise(ids)):
            raise SourceError(
                f"{self.name}: records come twice or out of order, from record {offset:,} on",
                "duplicate page",
            )
        return RawPage(answer.content, answer.url, ids)

    def rows(self, content: bytes) -> list[dict[str, Any]]:
        return [_attributes(feature) for feature in json.loads(content).get("features") or ()]

    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        for content, _ in map(shelf.get, snapshot.pages):
            yield from json.loads(content)["features"]

    def only_added(self, before: Snapshot, survey: Survey, visit: Visit) -> bool:
        """As far as counts can tell: of all older records, and of each group of them."""
        if "groups" not in before.state:
            return False
        last = int(before.pages[-1].last)
        older = f"({self.where}) AND {survey.id_field} <= {last}"
        count = self._ask(survey.url, visit, where=older, returnCountOnly="true", f="json")
        groups = self._groups(survey.url, survey.id_field, last, visit)
        return count.get("count") == before.records and groups == before.state["groups"]

    def _number(self, visit: Visit) -> int:
        """The number of the layer of that name, whatever it is today."""
        layers = self._ask(self.service, visit, f="json").get("layers") or []
        found = [layer["id"] for layer in layers if _same_name(layer["name"], self.layer)]
        if len(found) != 1:
            held = f"{len(found)} layers are" if found else "no layer is"
            names = listed(str(layer["name"]) for layer in layers)
            ended = not found and re.search(r"(?<!\d)(19|20)\d\d(?!\d)", self.layer)
            cure = (
                " If none of that year will come, write `last_year` in its feed." if ended else ""
            )
            raise SourceError(
                f"{held} named {self.layer!r} in the service. Its layers are: {names}.{cure}",
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

    def _ask(self, url: str, visit: Visit, **params: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(
            visit.client.get(url, params, accept=self._readable).content
        )
        return answer

    def _readable(self, answer: Reply) -> None:
        """Raise SourceError unless the answer is a JSON object and no error in disguise."""
        content = read_json(self.name, answer)
        if not isinstance(content, dict):
            raise SourceError(
                f"{self.name}: the answer is not a JSON object", "not the format asked for"
            )
        if error := content.get("error"):
            code = error.get("code") if isinstance(error, dict) else None
            raise refused(self.name, code)


def _attributes(feature: Any) -> dict[str, Any]:
    """Attributes of a feature, which GeoJSON calls properties."""
    if not isinstance(feature, dict):
        return {}
    found = feature.get("attributes", feature.get("properties"))
    return found if isinstance(found, dict) else {}


def _same_name(one: Any, other: str) -> bool:
    """Names differ in dashes and spaces from one year to the next."""
    letters = [re.sub(r"[\W_]", "", str(name).casefold()) for name in (one, other)]
    return letters[0] == letters[1]


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise SourceError(f"{name}: a count or record id is no whole number", "schema change")
    return value
