"""From fetched snapshots to the files that `build` reads, under the names it knows."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from data.place import Place
from data.sources.contract import Source
from data.sources.store import Shelf, Snapshot


def fields_of_files(place: Place, folder: Path | None = None) -> dict[str, tuple[str, ...]]:
    """Every field that the areas release needs, by the name of its file.

    With `folder` those of files that may be left out count only where they are there.
    """

    def is_there(file: str) -> bool:
        return folder is None or (folder / file).is_file()

    areas = place.areas
    used: list[tuple[str, tuple[str, ...]]] = [
        (areas.file, (areas.id_field, *([areas.district_field] if areas.district_field else []))),
        (areas.neighborhoods.file, (areas.neighborhoods.names_field,)),
    ]
    if wards := areas.wards:
        used.append((wards.file, (wards.id_field,)))
    if parks := place.map.parks:
        used.append((parks.file, (parks.field,)))
    if blocks := areas.blocks:
        homes = (blocks.housing_field,) if blocks.housing_field else ()
        places = (blocks.longitude_field, blocks.latitude_field)
        used.append((blocks.file, (blocks.count_field, *homes, *places)))
    if land := areas.land:
        used.append((land.file, (land.land_field,)))
    if (points := areas.addresses) and is_there(points.file):
        used.append((points.file, (points.longitude_field, points.latitude_field)))
    fields: dict[str, tuple[str, ...]] = {}
    for file, names in used:
        fields[file] = tuple(dict.fromkeys((*fields.get(file, ()), *names)))
    return fields


def has_outlines(file: str) -> bool:
    """Whether a file is one of outlines, by its name."""
    return file.removesuffix(".gz").endswith(".geojson")


def as_published(place: Place, file: str, fields: Iterable[str]) -> tuple[str, ...]:
    """What the fields of a file are called where it is published."""
    names = place.live.names.get(file, {}) if place.live else {}
    return tuple(names.get(field, field) for field in fields)


def write_file(place: Place, source: Source, shelf: Shelf, snapshot: Snapshot, path: Path) -> None:
    """Write a snapshot as GeoJSON (with outlines) or CSV, as the name of the file says.

    Its fields get the names that the place's file knows them by.
    """
    names = place.live.names.get(path.name, {}) if place.live else {}
    ours = {theirs: name for name, theirs in names.items()}
    with _opened(path) as file:
        if has_outlines(path.name):
            file.write('{"type":"FeatureCollection","features":[\n')
            for position, feature in enumerate(source.features(shelf, snapshot)):
                said = feature["properties"].items()
                named = {ours.get(field, field): value for field, value in said}
                file.write(",\n" if position else "")
                json.dump({**feature, "properties": named}, file, separators=(",", ":"))
            file.write("\n]}\n")
            return
        writer = csv.writer(file)
        for position, records in enumerate(source.records(shelf, snapshot)):
            if position == 0:
                writer.writerow(ours.get(field, field) for field in records.rows.columns)
            writer.writerows(records.rows.itertuples(index=False, name=None))


def _opened(path: Path) -> TextIO:
    if path.suffix != ".gz":
        return path.open("w", encoding="utf-8", newline="")
    return gzip.open(path, "wt", compresslevel=1, encoding="utf-8", newline="")
