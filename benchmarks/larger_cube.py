"""A copy of the embedded place whose crime cube is many times as large.

Every offense is there many times over, each time with all its reports, and its
group counts them all. Days and areas stay, so the page draws as many months and
outlines as before; a hundred times the days would be a chart of 670 years.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data.place import PLACES
from data.published.catalog import EMBEDDED, make_current, read_catalog
from data.published.release import read_release, write_release

PLACE = "washington-dc"


def write_larger_cube(folder: Path, times: int) -> dict[str, str]:
    """Write a place and its releases into an empty folder; environment for the site to use them."""
    place_file, root = folder / f"{PLACE}.toml", folder / "releases"
    shutil.copytree(EMBEDDED / PLACE, root / PLACE)
    place_file.write_text(_larger_place(times), encoding="utf-8")
    version = read_catalog(root, PLACE)["crime"][0]
    release = read_release(root / PLACE / "crime" / version)
    target = write_release(
        root / PLACE / "crime",
        "crime",
        place=PLACE,
        title="Crime counts, many times over",
        tables={name: _repeat(table, times) for name, table in release.tables.items()},
        facts=release.facts,
        sources=[dict(source) for source in release.sources],
        licence=dict(release.licence),
    )
    make_current(root, PLACE, "crime", target.name)
    return {"CAMERA_CENSUS_PLACE": str(place_file), "CAMERA_CENSUS_RELEASES": str(root)}


def _larger_place(times: int) -> str:
    place = tomllib.loads((PLACES / f"{PLACE}.toml").read_text(encoding="utf-8"))
    crime = place["crime"]
    # The real offenses stay first, so that a visitor can make the same clicks.
    crime["offenses"] = [
        offense | {name: f"{offense[name]}{end}" for name in ("id", "label", "source")}
        for end in _endings(times)
        for offense in crime["offenses"]
    ]
    for group in crime["groups"]:
        offenses = group["offenses"]
        group["offenses"] = [f"{each}{end}" for end in _endings(times) for each in offenses]
    return "\n".join(f"{key} = {_toml(value)}" for key, value in place.items())


def _repeat(table: pa.Table, times: int) -> pa.Table:
    """Every row once for each copy of its offense; a table without offenses stays as it is."""
    if "offense" not in table.column_names:
        return table
    position = table.column_names.index("offense")
    field, offenses = table.schema.field(position), table["offense"]
    copies = [
        table.set_column(position, field, pc.binary_join_element_wise(offenses, end, ""))
        for end in _endings(times)
    ]
    return pa.concat_tables(copies)


def _endings(times: int) -> list[str]:
    """What tells the copies of a name apart: nothing for the first."""
    return ["", *(f"_{copy}" for copy in range(2, times + 1))]


def _toml(value: Any) -> str:
    """A value as TOML, in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    if isinstance(value, dt.date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
