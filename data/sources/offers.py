"""What a portal offers at an address: its layers or data sets, their fields, and some rows.

Addresses are those that people copy: of an ArcGIS service or one layer of it, of a data set
of Socrata, or of one of CKAN. Reference beside that of the sources: CKAN API guide, "Action API".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from data.files.faults import SourceError
from data.files.records import as_text
from data.sources.contract import Visit
from data.sources.http import Reply
from data.sources.paged import read_json, refused

ROWS = 10
_MOST_LAYERS = 40
_ARCGIS = re.compile(r"(https?://[^\s?#]+/(?:MapServer|FeatureServer))(?:/(\d+))?(?:[/?#].*)?")
_SOCRATA = re.compile(r"(https?://[^\s/?#]+)/[^\s?#]*?([a-z0-9]{4}-[a-z0-9]{4})(?:[/.?#].*)?")
_CKAN = re.compile(r"(https?://[^\s/?#]+)(?:/[^\s?#]*)?/dataset/([^\s/?#]+)(?:[/?#].*)?")
_ID_OF_CKAN = {"_id": "_id"}  # the record id of its store, of type "int"
_FILES = {"csv": "csv", "geojson": "geojson"}
_SAID = (
    "Known are an ArcGIS service (…/FeatureServer or …/MapServer, also one layer of it: …/0), a "
    "data set of Socrata (…/abcd-1234), and one of CKAN (…/dataset/name). A plain file needs no "
    "asking: name it as a feed of kind “file” (see CONTRIBUTING.md, A new place)."
)


@dataclass(frozen=True)
class Offer:
    """One layer, data set or file.

    `feed` is what a place's TOML file says of it, `types` the fields by what they hold ("date",
    "number", "text", "id"), `outlines` whether it has polygons, `rows` its first as text.
    """

    name: str
    feed: Mapping[str, str]
    types: Mapping[str, str]
    outlines: bool
    rows: tuple[Mapping[str, str], ...]
    address: str


def offers(address: str, visit: Visit) -> list[Offer]:
    """All that an address offers. Raises SourceError where it is of no kind that is known."""
    if found := _ARCGIS.fullmatch(address):
        return list(_layers(found[1], found[2], visit))
    if found := _CKAN.fullmatch(address):
        return list(_resources(found[1], found[2], visit))
    if found := _SOCRATA.fullmatch(address):
        return [_dataset(found[1], found[2], visit)]
    raise SourceError(f"{urlsplit(address).netloc or 'this'}: no such address is known. {_SAID}")


def values_of(offer: Offer, field: str, visit: Visit) -> dict[str, int]:
    """How many records have each value of a field, the most first; {} where it is not told."""
    if offer.feed["kind"] == "arcgis":
        counted = [
            {"statisticType": "count", "onStatisticField": field, "outStatisticFieldName": "n"}
        ]
        asked = {
            "where": "1=1",
            "groupByFieldsForStatistics": field,
            "outStatistics": json.dumps(counted),
            "f": "json",
        }
        found = _ask(f"{offer.address}/query", asked, visit).get("features") or []
        rows = [each.get("attributes") or {} for each in found]
    elif offer.feed["kind"] == "socrata":
        asked = {"$select": f"{field},count(*) as n", "$group": field}
        rows = _ask(offer.address, asked, visit)
    else:
        return {}
    counts = {as_text(row.get(field)): int(row.get("n") or 0) for row in rows}
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _layers(service: str, number: str | None, visit: Visit) -> Iterator[Offer]:
    """The layers of an ArcGIS service; one of them where the address names it."""
    about = _ask(service, {"f": "json"}, visit)
    listed = [*(about.get("layers") or ()), *(about.get("tables") or ())]
    chosen = [each for each in listed if number is None or str(each["id"]) == number]
    if not chosen:
        held = ", ".join(f"{each['id']} ({each['name']})" for each in listed[:_MOST_LAYERS])
        raise SourceError(f"no layer {number} is in the service. Its layers are: {held}.")
    for each in chosen[:_MOST_LAYERS]:
        url = f"{service}/{each['id']}"
        layer = _ask(url, {"f": "json"}, visit)
        types = {
            field["name"]: _kind(str(field["type"]).removeprefix("esriFieldType"))
            for field in layer.get("fields") or ()
        }
        if not types:
            continue  # a group of layers
        asked = {
            "where": "1=1",
            "outFields": ",".join(types),
            "resultRecordCount": str(ROWS),
            "returnGeometry": "false",
            "f": "json",
        }
        found = _ask(f"{url}/query", asked, visit).get("features") or []
        feed = {"kind": "arcgis", "service": service, "layer": str(each["name"])}
        outlines = layer.get("geometryType") == "esriGeometryPolygon"
        rows = _as_texts([feature.get("attributes") or {} for feature in found])
        yield Offer(feed["layer"], feed, types, outlines, rows, url)


def _dataset(portal: str, dataset: str, visit: Visit) -> Offer:
    about = _ask(f"{portal}/api/views/{dataset}.json", {}, visit)
    columns = {
        str(column["fieldName"]): str(column["dataTypeName"])
        for column in about.get("columns") or ()
    }
    drawn = {name for name, kind in columns.items() if kind in ("polygon", "multipolygon")}
    types = {name: _kind(kind) for name, kind in columns.items() if name not in drawn}
    url = f"{portal}/resource/{dataset}.json"
    rows = _ask(url, {"$select": ",".join(types), "$limit": str(ROWS)}, visit)
    feed = {"kind": "socrata", "portal": portal, "dataset": dataset}
    return Offer(str(about.get("name") or dataset), feed, types, bool(drawn), _as_texts(rows), url)


def _resources(portal: str, name: str, visit: Visit) -> Iterator[Offer]:
    """The files of a CKAN data set that can be read; rows of those in its own store alone."""
    api = f"{portal}/api/3/action"
    package = _ask(f"{api}/package_show", {"id": name}, visit).get("result") or {}
    for each in package.get("resources") or ():
        kind = _FILES.get(str(each.get("format")).strip().casefold())
        if kind is None:
            continue
        types: dict[str, str] = {}
        rows: tuple[Mapping[str, str], ...] = ()
        if each.get("datastore_active"):
            asked = {"resource_id": str(each["id"]), "limit": str(ROWS)}
            held = _ask(f"{api}/datastore_search", asked, visit).get("result") or {}
            types = {
                field["id"]: _kind(_ID_OF_CKAN.get(field["id"]) or str(field["type"]))
                for field in held.get("fields") or ()
            }
            rows = _as_texts(held.get("records") or [])
        feed = {"kind": "file", "location": str(each["url"])}
        yield Offer(
            str(each.get("name") or name), feed, types, kind == "geojson", rows, each["url"]
        )


def _kind(named: str) -> str:
    """What a field holds, by what a portal calls its type."""
    name = named.casefold()
    if name in ("oid", "globalid", "_id"):
        return "id"
    if "date" in name or "timestamp" in name:
        return "date"
    numbers = ("double", "single", "integer", "number", "numeric", "float", "int")
    return "number" if any(each in name for each in numbers) else "text"


def _as_texts(rows: Any) -> tuple[Mapping[str, str], ...]:
    kept = (row for row in list(rows)[:ROWS] if isinstance(row, dict))
    return tuple({str(name): as_text(value) for name, value in row.items()} for row in kept)


def _ask(url: str, query: Mapping[str, str], visit: Visit) -> Any:
    host = urlsplit(url).netloc

    def readable(answer: Reply) -> None:
        content = read_json(host, answer)
        error = content.get("error") if isinstance(content, dict) else None
        if error:
            raise refused(host, error.get("code") if isinstance(error, dict) else None)

    return json.loads(visit.client.get(url, query, accept=readable).content)
