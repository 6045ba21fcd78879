"""The embedded releases with further ones on top, for tests of more than one edition."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa

from data.published.catalog import (
    EMBEDDED,
    make_all_current,
    make_current,
    read_catalog,
    read_editions,
)
from data.published.editions import Edition
from data.published.release import Release, read_release, write_release
from data.published.schema import CAMERAS, GEO, KINDS
from tests.embedded import PLACE, embedded_areas
from tests.forge import FACTS, camera_release

FIRST_DAY = dt.date(2030, 1, 1)


def embedded_as_of(root: Path, day: dt.date = FIRST_DAY) -> None:
    """A copy of the embedded releases under `root` that became current on a day."""
    shutil.copytree(EMBEDDED / PLACE, root / PLACE)
    catalog = root / PLACE / "catalog.json"
    versions = json.loads(catalog.read_text())
    catalog.write_text(json.dumps({kind: versions[kind] for kind in KINDS}))
    make_all_current(root, PLACE, {kind: versions[kind][0] for kind in KINDS}, day)


def embedded_with_few_shown(root: Path, shown: int, **facts: Any) -> None:
    """A copy of the embedded releases, with cameras of a register shown in the first areas only."""
    shutil.copytree(EMBEDDED, root)
    figures = [
        {"area_id": area, "cameras": 60, "addresses": 30, "shown": True}
        if position < shown
        else {"area_id": area, "cameras": None, "addresses": None, "shown": False}
        for position, area in enumerate(embedded_areas().tables["areas"]["area_id"].to_pylist())
    ]
    no_classes = {"programme": "registry", "breaks": {measure: [] for measure in FACTS["breaks"]}}
    release = camera_release(root, figures, PLACE, FACTS | no_classes | facts)
    make_current(root, PLACE, "cameras", release.name)


def newest(root: Path, kind: str) -> Release:
    return read_release(root / PLACE / kind / read_catalog(root, PLACE)[kind][0])


def publish(
    root: Path, kind: str, day: dt.date, tables: dict[str, pa.Table], **facts: Any
) -> Edition:
    """Make a release current that is the newest one with other tables and facts; its edition."""
    old = newest(root, kind)
    # A table in memory has lost what its file says of its outlines.
    made = {
        name: table.replace_schema_metadata(
            {"geo": GEO} if "geometry" in table.column_names else None
        )
        for name, table in {**old.tables, **tables}.items()
    }
    folder = write_release(
        root / PLACE / kind,
        kind,
        place=PLACE,
        title="Made for a test",
        tables=made,
        facts={**old.facts, **facts},
        sources=[dict(source) for source in old.sources],
        licence=dict(old.licence),
        files=old.files,
    )
    make_current(root, PLACE, kind, folder.name, day)
    return read_editions(root, PLACE)[0]


def publish_cameras(
    root: Path, day: dt.date, figures: dict[str, dict[str, Any]], **facts: Any
) -> Edition:
    """The newest camera release with other figures for some areas, by id."""
    rows = newest(root, "cameras").tables["cameras"].to_pylist()
    changed = [row | figures.get(row["area_id"], {}) for row in rows]
    table = pa.Table.from_pylist(changed, schema=CAMERAS.arrow)
    return publish(root, "cameras", day, {"cameras": table}, **facts)
