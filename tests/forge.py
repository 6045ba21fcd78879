"""Makes small releases for tests, and forges ones that a hash alone would not give away."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from data.published.release import write_release
from data.published.rules import RULES
from data.published.schema import CAMERAS

LICENCE = {"name": "CC-BY-4.0", "title": "Creative Commons", "path": "https://example.org/by"}
SOURCE = {"title": "A table", "publisher": "A body", "path": "https://example.org/table"}
FIGURES: list[dict[str, Any]] = [
    {"area_id": "1", "cameras": 40, "addresses": 20, "shown": True},
    {"area_id": "2", "cameras": None, "addresses": None, "shown": False},
]
FACTS: dict[str, Any] = {
    "date": "2019-09-08",
    "programme": "rebates",
    "rules": dict.fromkeys(RULES, "applied"),
    "audit": ["not_shown", "change", "share"],
    "breaks": {"per_km2": [10.0, 20.0], "per_1000_residents": [1.0, 2.0]},
}


def camera_release(
    root: Path,
    figures: list[dict[str, Any]] = FIGURES,
    place: str = "town",
    facts: dict[str, Any] = FACTS,
) -> Path:
    """A camera release of `figures` under `root/<place>/cameras`."""
    return write_release(
        root / place / "cameras",
        "cameras",
        place=place,
        title="Cameras",
        tables={"cameras": pa.Table.from_pylist(figures, schema=CAMERAS.arrow)},
        facts=facts,
        sources=[SOURCE],
        licence=LICENCE,
    )


def forge(
    release: Path,
    *,
    table: str = "",
    change_table: Callable[[pa.Table], pa.Table] | None = None,
    file: str = "",
    change_file: Callable[[bytes], bytes] | None = None,
    change_descriptor: Callable[[dict[str, Any]], None] | None = None,
) -> Path:
    """A copy with something changed and every hash, size and the version made right again."""
    work = release.with_name("forged")
    shutil.copytree(release, work)
    descriptor = json.loads((work / "datapackage.json").read_text())
    if change_table:
        file = f"{table}.parquet"
        pq.write_table(change_table(pq.read_table(work / file)), work / file)
    if change_file:
        (work / file).write_bytes(change_file((work / file).read_bytes()))
    if file:
        content = (work / file).read_bytes()
        resource = next(item for item in descriptor["resources"] if item["path"] == file)
        resource["bytes"] = len(content)
        resource["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
    if change_descriptor:
        change_descriptor(descriptor)
    text = json.dumps(descriptor, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    (work / "datapackage.json").write_text(text)
    date = descriptor["census"]["date"] if isinstance(descriptor.get("census"), dict) else "x"
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return work.rename(release.with_name(f"{date}-{digest}"))
