"""A release: an immutable folder of published data, made whole or not at all.

Layout: `<root>/<place>/<kind>/<version>/` with a Frictionless `datapackage.json`
and the files of its kind (see data.published.schema). The version is the date of the data
and a hash of everything the release says, so equal content has an equal name.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from data.disk import PARTIAL, put_in_place
from data.published.parts import Tables, parts_of_file, whole_file
from data.published.schema import GEO, KINDS, PUBLISHED, Column, Kind, SchemaError, TableSchema

DESCRIPTOR = "datapackage.json"
_DESCRIPTOR_KEYS = {"profile", "name", "title", "licenses", "sources", "resources", "census"}
_PLACE_ID = r"[a-z0-9][a-z0-9_-]{0,39}"
_SOURCE_KEYS = {"title", "publisher", "path", "date"}
_LICENCE_KEYS = {"name", "title", "path"}
_IDS = {b"PARQUET:field_id"}  # what Parquet itself notes of a column
MOST_BYTES = 200 * 2**20  # far above any real release; stops a file made to exhaust memory
_MEDIA_TYPES = {"parquet": "application/vnd.apache.parquet", "geojson": "application/geo+json"}
_FRICTIONLESS_TYPES = {
    pa.string(): "string",
    pa.int32(): "integer",
    pa.int64(): "integer",
    pa.float64(): "number",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.binary(): "any",
}


_MANY_ROWS = 10_000  # of a table that need not stay in memory


class ReleaseError(ValueError):
    """A release cannot be trusted; the message names the file and the reason."""


@dataclass(frozen=True)
class Release:
    """One verified release, in memory.

    `tables` maps table name to Arrow table, `files` other file names to bytes,
    `facts` is what the release states of itself (dates, rules, denominators),
    `sources` the published sources it was made from. `folder` is where it was read.
    """

    folder: Path
    kind: str
    version: str
    place: str
    tables: Mapping[str, pa.Table]
    files: Mapping[str, bytes]
    facts: Mapping[str, Any]
    sources: tuple[Mapping[str, str], ...]
    licence: Mapping[str, str]


def write_release(
    folder: Path,
    kind: str,
    *,
    place: str,
    title: str,
    tables: Mapping[str, pa.Table],
    facts: Mapping[str, Any],
    sources: list[dict[str, str]],
    licence: dict[str, str],
    files: Mapping[str, bytes] | None = None,
) -> Path:
    """Write a release under `folder` (`<root>/<place>/<kind>`) and return its path.

    Written beside, flushed to disk and renamed, so that a reader sees all of it
    or none. Writing the same content again is no change. Raises SchemaError
    before anything is written when the content breaks the closed schema.
    """
    spec, files = KINDS[kind].with_tables(tables), files or {}
    for table in spec.tables:
        columns = tables[table.name].column_names
        table.with_columns(columns).check(tables[table.name])
    spec.check(tables, files)
    folder.mkdir(parents=True, exist_ok=True)
    _clear_abandoned(folder)
    work = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=folder))
    try:
        _write_files(work, spec, tables, files)
        descriptor = {
            "profile": "data-package",
            "name": f"{place}-{kind}",
            "title": title,
            "licenses": [licence],
            "sources": sources,
            "resources": [_resource(spec, work / name, tables) for name in spec.all_files],
            "census": {"place": place, "kind": kind, **facts},
        }
        _check_descriptor(descriptor, spec)
        (work / DESCRIPTOR).write_text(_canonical(descriptor), encoding="utf-8")
        target = folder / _version(descriptor)
        _publish(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


def _write_files(
    work: Path, spec: Kind, tables: Mapping[str, pa.Table], files: Mapping[str, bytes]
) -> None:
    for table in spec.tables:
        how = _as_differences(table) if table.as_differences else {}
        pq.write_table(tables[table.name], work / table.file, compression="zstd", **how)
    for name, content in files.items():
        (work / name).write_bytes(content)


def _as_differences(table: TableSchema) -> dict[str, Any]:
    """How Parquet keeps a table of whole numbers that follow each other closely."""
    numbers = [field.name for field in table.arrow if pa.types.is_integer(field.type)]
    texts = [name for name in table.arrow.names if name not in numbers]
    encoding = dict.fromkeys(numbers, "DELTA_BINARY_PACKED")
    return {"use_dictionary": texts, "column_encoding": encoding}


def read_release(path: Path) -> Release:
    """Read and verify a release folder.

    Raises ReleaseError when anything is missing, changed, cut short or not
    allowed by the closed schema of its kind.
    """
    try:
        return _read(path)
    except ReleaseError:
        raise
    except (SchemaError, OSError) as error:
        raise _refused(path, error) from error
    except Exception as error:
        # Whatever a forged description makes go wrong is a reason to refuse it, not to stop.
        reason = f"{DESCRIPTOR}: not of the expected form ({type(error).__name__})"
        raise ReleaseError(f"{path.parent.name}/{path.name}: {reason}") from error


def release_stamp(path: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a file of a release does, for a few `stat`s; empty where it is gone."""
    try:
        found = [(file.name, file.stat()) for file in path.iterdir()]
    except OSError:
        return ()
    return tuple(sorted((name, each.st_mtime_ns, each.st_size) for name, each in found))


def release_files(release: Release) -> dict[str, bytes]:
    """Every file of a release as it was written, with its description, by name.

    Raises ReleaseError when one has been changed or removed since it was read.
    """
    path = release.folder
    try:
        descriptor = _read_descriptor(path)
        if _version(descriptor) != release.version:
            raise SchemaError(f"{DESCRIPTOR}: changed since it was read")
        files = {item["path"]: _read_checked(path, item) for item in descriptor["resources"]}
    except (SchemaError, OSError) as error:
        raise _refused(path, error) from error
    return {DESCRIPTOR: (path / DESCRIPTOR).read_bytes(), **files}


def _read(path: Path) -> Release:
    descriptor = _read_descriptor(path)
    spec = _kind_of(descriptor, path)
    _check_descriptor(descriptor, spec)
    if path.name != _version(descriptor):
        raise SchemaError(f"{DESCRIPTOR}: its content does not match the version {path.name}")
    strangers = {file.name for file in path.iterdir()} - {DESCRIPTOR, *spec.all_files}
    if strangers:
        raise SchemaError(f"{min(strangers)}: a file that does not belong to the release")
    resources = {item["path"]: item for item in descriptor["resources"]}
    files = {name: _read_checked(path, resources[name]) for name in spec.files}
    tables = Tables(
        {table.name: _read_table(table, path, resources[table.file]) for table in spec.tables}
    )
    spec.check(tables, files)
    census = descriptor["census"]
    facts = {key: value for key, value in census.items() if key not in ("place", "kind")}
    return Release(
        folder=path,
        kind=spec.name,
        version=path.name,
        place=census["place"],
        tables=tables,
        files=files,
        facts=facts,
        sources=tuple(descriptor["sources"]),
        licence=descriptor["licenses"][0],
    )


def _read_descriptor(path: Path) -> dict[str, Any]:
    try:
        content = (path / DESCRIPTOR).read_bytes()
        descriptor = json.loads(content)
    except ValueError as error:
        raise SchemaError(f"{DESCRIPTOR}: not valid JSON, perhaps cut short") from error
    except FileNotFoundError as error:
        raise SchemaError(f"{DESCRIPTOR}: missing") from error
    if not isinstance(descriptor, dict):
        raise SchemaError(f"{DESCRIPTOR}: not a JSON object")
    # The version is a hash of what it says; a changed space would say the same.
    if content != _canonical(descriptor).encode():
        raise SchemaError(f"{DESCRIPTOR}: not as it was written")
    return descriptor


def _kind_of(descriptor: dict[str, Any], path: Path) -> Kind:
    census = descriptor.get("census")
    kind = census.get("kind") if isinstance(census, dict) else None
    if kind not in KINDS or kind != path.parent.name:
        raise SchemaError(f"{DESCRIPTOR}: not a release of kind {path.parent.name!r}")
    resources = descriptor.get("resources")
    if not isinstance(resources, list) or not all(isinstance(item, dict) for item in resources):
        raise SchemaError(f"{DESCRIPTOR}: resources is not a list of files")
    return KINDS[kind].with_tables([str(item.get("name")) for item in resources])


def _check_descriptor(descriptor: dict[str, Any], spec: Kind) -> None:
    def fail(reason: str) -> None:
        raise SchemaError(f"{DESCRIPTOR}: {reason}")

    if extra := sorted(set(descriptor) ^ _DESCRIPTOR_KEYS):
        fail(f"key {extra[0]!r} is missing or not allowed")
    census = descriptor["census"]
    facts = {**spec.facts, **spec.later_facts}
    stated = set(census) - {"place", "kind"}
    if extra := sorted((stated - set(facts)) | (set(spec.facts) - stated)):
        fail(f"census.{extra[0]} is missing or not allowed")
    for fact in stated:
        if not facts[fact](census[fact]):
            fail(f"census.{fact} is not an allowed value")
    for name, keys in (("sources", _SOURCE_KEYS), ("licenses", _LICENCE_KEYS)):
        entries = descriptor[name]
        if not (isinstance(entries, list) and entries and all(_only(e, keys) for e in entries)):
            fail(f"{name} may hold only {', '.join(sorted(keys))}")
    if descriptor["profile"] != "data-package" or not re.fullmatch(_PLACE_ID, census["place"]):
        fail("profile or place is not an allowed value")
    for entry in (*descriptor["sources"], *descriptor["licenses"]):
        if not re.match(r"https?://", entry["path"]):
            fail("a path is not a web address")
        if not re.fullmatch(PUBLISHED, entry.get("date", "2000"), re.ASCII):
            fail("the date of a source is not a date")
    texts = [descriptor["title"], descriptor["name"], census["place"]]
    texts += [
        text for e in (*descriptor["sources"], *descriptor["licenses"]) for text in e.values()
    ]
    # Free text is the one place a coordinate could hide: refuse long decimals.
    if not all(isinstance(text, str) and len(text) <= 300 for text in texts):
        fail("a text is not a text, or longer than 300 characters")
    if any(re.search(r"\d\.\d{3}", text) for text in texts):
        fail("a text holds a number with three decimals or more, which could be a coordinate")
    resources = descriptor["resources"]
    if sorted(str(item.get("path")) for item in resources) != sorted(spec.all_files):
        fail(f"resources must be {', '.join(spec.all_files)}")
    for item in resources:
        expected = _resource_schema(spec, item["path"], _described(item))
        if item != expected | {"hash": item.get("hash"), "bytes": item.get("bytes")}:
            fail(f"the description of {item['path']} is not that of the schema")


def _only(entry: Any, keys: set[str]) -> bool:
    return isinstance(entry, dict) and keys - {"date"} <= set(entry) <= keys


def _resource(spec: Kind, file: Path, tables: Mapping[str, pa.Table]) -> dict[str, Any]:
    content = file.read_bytes()
    columns = tables[file.stem].column_names if file.stem in tables else []
    return _resource_schema(spec, file.name, columns) | {
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _described(resource: dict[str, Any]) -> list[str]:
    """The columns that a description names."""
    return [column["name"] for column in resource.get("schema", {}).get("fields", [])]


def _resource_schema(spec: Kind, name: str, columns: Collection[str]) -> dict[str, Any]:
    """How a file is described, where its table has `columns`."""
    table = next((table for table in spec.tables if table.file == name), None)
    # Of type "file": Frictionless then checks size and hash, and leaves the cells, which
    # it would read through a frame that turns empty whole numbers into "nan", to us.
    resource = {
        "name": name.split(".")[0],
        "path": name,
        "type": "file",
        "format": name.split(".")[-1],
        "mediatype": _MEDIA_TYPES[name.split(".")[-1]],
    }
    if table is None:
        return resource
    return resource | {
        "schema": {
            "fields": [
                frictionless_field(column) for column in table.with_columns(columns).columns
            ],
            "primaryKey": list(table.key),
        },
    }


def frictionless_field(column: Column) -> dict[str, Any]:
    """A column as a Table Schema describes it."""
    field: dict[str, Any] = {
        "name": column.name,
        "type": _FRICTIONLESS_TYPES[column.type],
        "description": column.description,
    }
    if column.unit:
        field["unit"] = column.unit
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    return field | ({"constraints": constraints} if constraints else {})


def _read_checked(folder: Path, resource: dict[str, Any]) -> bytes:
    name, size = resource["path"], resource["bytes"]
    file = folder / name
    if not file.is_file() or file.is_symlink():
        raise SchemaError(f"{name}: missing")
    if file.stat().st_size != size or size > MOST_BYTES:
        raise SchemaError(f"{name}: {file.stat().st_size} bytes, not {size}: cut short or changed")
    content: bytes = file.read_bytes()
    if f"sha256:{hashlib.sha256(content).hexdigest()}" != resource["hash"]:
        raise SchemaError(f"{name}: its sha256 is not the one in {DESCRIPTOR}")
    return content


def _read_table(
    schema: TableSchema, folder: Path, resource: dict[str, Any]
) -> pa.Table | Callable[[], bytes]:
    """A table, checked; where it is large, what reads its file again."""
    schema, content = schema.with_columns(_described(resource)), _read_checked(folder, resource)
    try:
        file = pq.ParquetFile(pa.BufferReader(content))
        _check_metadata(schema, file.schema_arrow)
        if file.metadata.num_rows > _MANY_ROWS and not schema.rules:
            schema.check_columns(file.schema_arrow)
            schema.check_parts(partial(parts_of_file, content))
            return partial(_read_again, folder, resource)
        table = whole_file(content)
    except pa.ArrowException as error:
        raise SchemaError(f"{schema.file}: not a readable Parquet file") from error
    schema.check(table)
    return table


def _check_metadata(schema: TableSchema, found: pa.Schema) -> None:
    """Metadata beside the table is a place to hide things in, too."""
    expected = {b"geo": GEO.encode()} if "geometry" in schema.arrow.names else {}
    extra = set((found.metadata or {}).items()) ^ set(expected.items())
    if extra or any(set(field.metadata or {}) - _IDS for field in found):
        raise SchemaError(f"{schema.file}: its metadata are not those of the schema")


def _read_again(folder: Path, resource: dict[str, Any]) -> bytes:
    """A file as it was when its release was read. Raises ReleaseError where it is another one."""
    try:
        return _read_checked(folder, resource)
    except (SchemaError, OSError) as error:
        raise _refused(folder, error) from error


def _refused(path: Path, error: SchemaError | OSError) -> ReleaseError:
    reason = getattr(error, "strerror", None) or error
    return ReleaseError(f"{path.parent.name}/{path.name}: {reason}")


def _canonical(descriptor: dict[str, Any]) -> str:
    return json.dumps(descriptor, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _version(descriptor: dict[str, Any]) -> str:
    digest = hashlib.sha256(_canonical(descriptor).encode()).hexdigest()
    return f"{descriptor['census']['date']}-{digest[:12]}"


def _publish(work: Path, target: Path) -> None:
    """Give the folder its name; a release that is there already stays, unless it was damaged."""
    work.chmod(0o755)
    if target.exists() and not _is_whole(target):
        target.rename(work.with_name(f"{work.name}-damaged"))
    if not target.exists():
        put_in_place(work, target)


def _is_whole(path: Path) -> bool:
    try:
        read_release(path)
    except ReleaseError:
        return False
    return True


def _clear_abandoned(folder: Path) -> None:
    """Remove what writers left that were stopped more than a day ago."""
    for path in folder.glob(f"{PARTIAL}*"):
        with contextlib.suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > 24 * 3600:
                shutil.rmtree(path, ignore_errors=True)
