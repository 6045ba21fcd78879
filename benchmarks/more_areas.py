"""A copy of the embedded place with many more areas: squares in rows, each with the figures of one
of its areas, and the same words.

What the page of a large city costs, against that of the embedded one, is what its areas cost.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection
from itertools import islice
from pathlib import Path

import pandas as pd
import pyarrow as pa
from shapely import LineString, Polygon, box, to_wkb
from shapely.geometry import mapping

from benchmarks.larger_cube import PLACE
from data.published.catalog import EMBEDDED, make_current, read_catalog
from data.published.release import read_release, write_release
from data.published.schema import GEO, NO_AREA

_WEST, _SOUTH, _SIDE = -77.12, 38.79, 0.01  # degrees
# Of the outlines and the streets of the real areas.
_LEFT_OUT = (
    *("exact_outlines", "geographies", "shares", "geography_counts"),
    *("street_blocks", "corners"),
)


def write_more_areas(folder: Path, areas: int) -> dict[str, str]:
    """Write releases of so many areas into an empty folder; environment for the site to use."""
    catalog = read_catalog(EMBEDDED, PLACE)
    copies: dict[str, str] = {}
    for kind in ("areas", *(each for each in catalog if each != "areas")):
        release = read_release(EMBEDDED / PLACE / kind / catalog[kind][0])
        copies = copies or _copies(release.tables["areas"]["area_id"].to_pylist(), areas)
        target = write_release(
            folder / PLACE / kind,
            kind,
            place=PLACE,
            title="Figures of more areas",
            tables={
                name: _of_copies(release.tables[name], copies)
                for name in release.tables
                if name not in _LEFT_OUT
            },
            files={name: _drawn(content, copies) for name, content in release.files.items()},
            facts=release.facts,
            sources=[dict(source) for source in release.sources],
            licence=dict(release.licence),
        )
        make_current(folder, PLACE, kind, target.name)
    return {"CAMERA_CENSUS_PLACE": PLACE, "CAMERA_CENSUS_RELEASES": str(folder)}


def _copies(ids: list[str], areas: int) -> dict[str, str]:
    """The id of each new area, and of the one that it is a copy of: all once, then all again."""
    endings = ["", *(f"-{copy}" for copy in range(2, 2 + areas // len(ids)))]
    made = ((f"{area}{end}", area) for end in endings for area in ids)
    return dict(islice(made, areas))


def _of_copies(table: pa.Table, copies: dict[str, str]) -> pa.Table:
    """The rows of every area for each of its copies; a table without areas stays as it is."""
    if "area_id" not in table.column_names:
        return table
    pairs = pd.DataFrame({NO_AREA: NO_AREA, **copies}.items(), columns=["copy", "area_id"])
    rows = table.to_pandas(types_mapper=pd.ArrowDtype).astype({"area_id": object})
    made = rows.merge(pairs, on="area_id")
    made = made.assign(area_id=made.pop("copy"))[table.column_names]
    if "geometry" in made:
        # No two alike, or one would be sent for the price of none.
        made["name"] = made["name"] + made["area_id"].str.partition("-")[2].radd(" ").str.rstrip()
        made["area_km2"] *= 1 + made.index / 1000
        made["geometry"] = [bytes(to_wkb(each)) for each in _squares(len(made))]
    anew = pa.Table.from_pandas(made, schema=table.schema, preserve_index=False)
    return anew.replace_schema_metadata({"geo": GEO} if "geometry" in made else None)


def _drawn(content: bytes, copies: Collection[str]) -> bytes:
    """The map with squares instead of its areas; its lines and names stay."""
    drawn = json.loads(content)
    kept = [each for each in drawn["features"] if "area_id" not in each["properties"]]
    for area, square in zip(copies, _squares(len(copies)), strict=True):
        x, y, right, top = square.bounds
        line = LineString([(x, y), (right, top)])
        for role, shape in (("area", square), ("hatch", line)):
            properties = {"role": role, "area_id": area}
            geometry = mapping(shape)
            kept.append({"type": "Feature", "properties": properties, "geometry": geometry})
    return json.dumps(drawn | {"features": kept}, separators=(",", ":")).encode()


def _squares(count: int) -> list[Polygon]:
    """Outlines side by side, in as many rows as there are in each."""
    rows = math.ceil(math.sqrt(count))
    corners = (
        (round(_WEST + n % rows * _SIDE, 5), round(_SOUTH + n // rows * _SIDE, 5))
        for n in range(count)
    )
    return [box(x, y, round(x + _SIDE, 5), round(y + _SIDE, 5)) for x, y in corners]
