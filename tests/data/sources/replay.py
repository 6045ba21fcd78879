"""A portal on loopback that answers as ArcGIS and Socrata do, quirks and faults included.

It serves tables and outlines that a test gives it. A fault is a function that answers
instead of the portal; `faults` says which requests it hits.
"""

from __future__ import annotations

import gzip
import itertools
import json
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Row = dict[str, Any]
Query = dict[str, str]


@dataclass
class Layer:
    """Records as a server holds them; `geometry` one GeoJSON geometry a record, or none."""

    name: str
    rows: list[Row]
    geometry: list[Row] | None = None
    id_field: str = "OBJECTID"
    last_edit: int | None = None
    statistics: bool = True

    @cached_property
    def types(self) -> dict[str, str]:
        kinds = {int: "Integer", float: "Double", str: "String"}
        first = self.rows[0] if self.rows else {self.id_field: 0}
        found = {
            name: kinds.get(
                next((type(r[name]) for r in self.rows[:500] if r[name] is not None), str), "String"
            )
            for name in first
        }
        dates = {name: "Date" for name in found if name.endswith("_DAT")}
        return found | dates | {self.id_field: "OID"}


@dataclass
class Dataset:
    """Records of a Socrata data set, in the order of their row id, each with its last edit."""

    rows: list[Row]
    types: dict[str, str]


Fault = Callable[["Handler", bytes], None]


@dataclass
class Portal:
    """What is served, what went wrong so far, and what was asked."""

    services: dict[str, dict[int, Layer]] = field(default_factory=dict)
    datasets: dict[str, Dataset] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    faults: Callable[[str, Query], Fault | None] = lambda path, query: None
    asked: list[tuple[str, Query]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    open_now: int = 0
    open_most: int = 0
    limit: int = 1000
    address: str = ""

    def pages(self) -> int:
        """How many pages of records were asked for."""
        return sum("resultOffset" in query or "$offset" in query for _, query in self.asked)


@contextmanager
def serving(portal: Portal) -> Iterator[Portal]:
    """The portal on a free port of loopback."""

    class Bound(Handler):
        pass

    Bound.portal = portal
    server = ThreadingHTTPServer(("127.0.0.1", 0), Bound)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    portal.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield portal
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Handler(BaseHTTPRequestHandler):
    """One request."""

    portal: Portal
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for an acknowledgement

    def do_GET(self) -> None:
        portal, address = self.portal, urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        portal.asked.append((address.path, query))
        portal.headers.append(dict(self.headers))
        portal.open_now += 1
        portal.open_most = max(portal.open_most, portal.open_now)
        try:
            self._answer(address.path, query)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            portal.open_now -= 1

    def _answer(self, path: str, query: Query) -> None:
        if path in self.portal.files:
            body = self.portal.files[path]
        elif path.startswith(("/resource/", "/api/views/")):
            body = _socrata(self.portal, path, query)
        else:
            body = _arcgis(self.portal, path, query)
        if fault := self.portal.faults(path, query):
            fault(self, body)
        elif path in self.portal.files and self.headers.get("If-None-Match") == _etag(body):
            self.reply(b"", status=304)
        else:
            extra = {"ETag": _etag(body)} if path in self.portal.files else {}
            self.reply(body, extra, packed=not extra)

    def reply(
        self,
        body: bytes,
        headers: dict[str, str] | None = None,
        *,
        status: int = 200,
        packed: bool = False,
    ) -> None:
        told = headers or {}
        if packed and "gzip" in self.headers.get("Accept-Encoding", ""):
            body, told = gzip.compress(body, 1), told | {"Content-Encoding": "gzip"}
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | told).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        pass


def _etag(body: bytes) -> str:
    return f'"{hash(body)}"'


def _json(content: Any) -> bytes:
    return json.dumps(content).encode()


# -- ArcGIS


def _arcgis(portal: Portal, path: str, query: Query) -> bytes:
    match = re.fullmatch(r"/(.+/(?:MapServer|FeatureServer))(?:/(\d+))?(/query)?", path)
    layers = portal.services.get(match[1]) if match else None
    if match is None or layers is None:
        return _arcgis_error(404, "Service not found")
    if match[2] is None:
        return _json({"layers": [{"id": n, "name": layer.name} for n, layer in layers.items()]})
    layer = layers.get(int(match[2]))
    if layer is None:
        return _arcgis_error(400, "Invalid layer")
    return _layer_query(portal, layer, query) if match[3] else _about(portal, layer)


def _about(portal: Portal, layer: Layer) -> bytes:
    about: Row = {
        "name": layer.name,
        "objectIdField": layer.id_field,
        "maxRecordCount": portal.limit,
        "fields": [{"name": n, "type": f"esriFieldType{t}"} for n, t in layer.types.items()],
        "advancedQueryCapabilities": {"supportsStatistics": layer.statistics},
    }
    if layer.geometry:
        about["geometryType"] = "esriGeometryPolygon"
    if layer.last_edit is not None:
        about["editingInfo"] = {"lastEditDate": layer.last_edit}
    return _json(about)


def _layer_query(portal: Portal, layer: Layer, query: Query) -> bytes:
    chosen = list(range(len(layer.rows)))
    if upto := re.search(rf"{layer.id_field} <= (\d+)", query.get("where", "")):
        chosen = [n for n in chosen if layer.rows[n][layer.id_field] <= int(upto[1])]
    if year := re.search(r"YR = (\d{4})", query.get("where", "")):
        chosen = [n for n in chosen if layer.rows[n]["YR"] == int(year[1])]
    if query.get("returnCountOnly") == "true":
        return _json({"count": len(chosen)})
    if group := query.get("groupByFieldsForStatistics"):
        if unknown := set(group.split(",")) - set(layer.types):
            return _arcgis_error(400, f"Invalid field {min(unknown)}")
        return _json({"features": _grouped(layer, chosen, group.split(","))})
    order = query.get("orderByFields", layer.id_field)
    chosen.sort(key=lambda n: layer.rows[n][layer.id_field], reverse=order.endswith("DESC"))
    start = int(query.get("resultOffset", 0))
    wanted = min(int(query.get("resultRecordCount", portal.limit)), portal.limit)
    page = chosen[start : start + wanted]
    fields = query["outFields"].split(",")
    if unknown := set(fields) - set(layer.types):
        return _arcgis_error(400, f"Invalid field {min(unknown)}")
    more = start + wanted < len(chosen)
    if query.get("f") == "geojson":
        geometry = layer.geometry or [{}] * len(layer.rows)
        features = [
            {"type": "Feature", "properties": _cells(layer, n, fields), "geometry": geometry[n]}
            for n in page
        ]
        limit = {"properties": {"exceededTransferLimit": True}} if more else {}
        return _json({"type": "FeatureCollection", "features": features} | limit)
    features = [{"attributes": _cells(layer, n, fields)} for n in page]
    return _json({"features": features} | ({"exceededTransferLimit": True} if more else {}))


def _cells(layer: Layer, row: int, fields: Sequence[str]) -> Row:
    return {name: layer.rows[row][name] for name in fields}


def _grouped(layer: Layer, chosen: list[int], fields: list[str]) -> list[Row]:
    counts: dict[tuple[Any, ...], int] = {}
    for n in chosen:
        key = tuple(layer.rows[n][name] for name in fields)
        counts[key] = counts.get(key, 0) + 1
    return [
        {"attributes": dict(zip(fields, key, strict=True)) | {"n": n}} for key, n in counts.items()
    ]


def _arcgis_error(code: int, message: str) -> bytes:
    return _json({"error": {"code": code, "message": message, "details": []}})


# -- Socrata


def _socrata(portal: Portal, path: str, query: Query) -> bytes:
    match = re.fullmatch(r"/(?:resource|api/views)/([a-z0-9]{4}-[a-z0-9]{4})\.json", path)
    dataset = portal.datasets.get(match[1]) if match else None
    if dataset is None:
        return _json({"error": True, "code": "not_found", "message": "Cannot find view"})
    if path.startswith("/api/views/"):
        columns = [{"fieldName": n, "dataTypeName": t} for n, t in dataset.types.items()]
        return _json({"columns": columns})
    rows = dataset.rows
    if year := re.search(r"= ?(\d{4})$", query.get("$where", "")):
        rows = [row for row in rows if str(row["date"])[:4] == year[1]]
    selected = query.get("$select", "*")
    if "count(*)" in selected and "$group" not in query:
        edited = max((row[":updated_at"] for row in rows), default=None)
        return _json([{"n": str(len(rows)), "edited": edited}])
    if group := query.get("$group"):
        counts = Counter(row.get(group) for row in rows)
        return _json([{group: value, "n": str(n)} for value, n in counts.items()])
    start, limit = int(query.get("$offset", 0)), int(query.get("$limit", 1000))
    fields = selected.split(",")
    # As the real ones do: a field without a value is left out of its record.
    return _json(
        [
            {name: row[name] for name in fields if row.get(name) is not None}
            for row in rows[start : start + limit]
        ]
    )


# -- what can go wrong


def says_error(handler: Handler, body: bytes) -> None:
    """ArcGIS's way: an error with status 200."""
    handler.reply(_arcgis_error(500, "Error performing query operation"))


def sends_web_page(handler: Handler, body: bytes) -> None:
    handler.reply(b"<!DOCTYPE html><html><body>Down for maintenance</body></html>")


def cuts_body(handler: Handler, body: bytes) -> None:
    """The connection breaks off in the middle of the body."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def tells_short_length(handler: Handler, body: bytes) -> None:
    """Says the body is shorter than it is, so that a reader takes half of it for the whole."""
    handler.reply(body, {"Content-Length": str(len(body) // 2)})
    handler.close_connection = True


def drips(handler: Handler, body: bytes) -> None:
    """One byte at a time, and never the last."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body) + 1000))
    handler.end_headers()
    for n in range(100):
        handler.wfile.write(body[n : n + 1] or b" ")
        handler.wfile.flush()
        if threading.Event().wait(0.1):
            return
    handler.close_connection = True


def is_endless(handler: Handler, body: bytes) -> None:
    """Ten gigabytes, said beforehand."""
    handler.reply(b"", {"Content-Length": str(10 * 2**30)})
    handler.close_connection = True


def is_endless_and_silent(handler: Handler, body: bytes) -> None:
    """As much as the other side takes, without a word of how much."""
    handler.send_response(200)
    handler.send_header("Connection", "close")
    handler.end_headers()
    for _ in range(4096):
        handler.wfile.write(b" " * 2**20)
    handler.close_connection = True


def goes_elsewhere(target: str) -> Fault:
    def fault(handler: Handler, body: bytes) -> None:
        handler.reply(b"", {"Location": target}, status=302)

    return fault


def answers_with(status: int, headers: dict[str, str] | None = None) -> Fault:
    def fault(handler: Handler, body: bytes) -> None:
        handler.reply(b"no", headers, status=status)

    return fault


def changes(change: Callable[[Any], Any]) -> Fault:
    """The right answer, changed."""

    def fault(handler: Handler, body: bytes) -> None:
        handler.reply(_json(change(json.loads(body))))

    return fault


def drops_connection(handler: Handler, body: bytes) -> None:
    handler.close_connection = True
    handler.connection.close()


def after(requests: int, fault: Fault, where: str = "resultOffset") -> Callable[..., Fault | None]:
    """The fault for every page request after the nth."""
    return _by_number(lambda number: number > requests, fault, where)


def once(requests: int, fault: Fault, where: str = "resultOffset") -> Callable[..., Fault | None]:
    """The fault for the nth page request alone."""
    return _by_number(lambda number: number == requests, fault, where)


def _by_number(hit: Callable[[int], bool], fault: Fault, where: str) -> Callable[..., Fault | None]:
    """The fault for page requests by their number, from 1 on."""
    numbers = itertools.count(1)

    def hits(path: str, query: Query) -> Fault | None:
        return fault if where in query and hit(next(numbers)) else None

    return hits
