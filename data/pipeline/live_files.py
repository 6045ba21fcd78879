"""From fetched snapshots to the files that `build` reads, under the names it knows."""

from __future__ import annotations

import csv
import json
from pathlib import Path

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
    if (blocks := areas.blocks) and (is_there(blocks.file) or areas.residents is None):
        used.append(
            (blocks.file, (blocks.count_field, blocks.longitude_field, blocks.latitude_field))
        )
    elif residents := areas.residents:
        used.append((residents.file, (residents.count_field,)))
        if residents.empty_file and residents.empty_field:
            used.append((residents.empty_file, (residents.empty_field,)))
    if (points := areas.addresses) and is_there(points.file):
        used.append((points.file, (points.longitude_field, points.latitude_field)))
    if areas.water_file:
        used.append((areas.water_file, ()))
    fields: dict[str, tuple[str, ...]] = {}
    for file, names in used:
        fields[file] = tuple(dict.fromkeys((*fields.get(file, ()), *names)))
    return fields


def write_file(source: Source, shelf: Shelf, snapshot: Snapshot, path: Path) -> None:
    """Write a snapshot as GeoJSON (with outlines) or CSV, as the name of the file says."""
    with path.open("w", encoding="utf-8", newline="") as file:
        if path.suffix == ".geojson":
            file.write('{"type":"FeatureCollection","features":[\n')
            for position, feature in enumerate(source.features(shelf, snapshot)):
                file.write(",\n" if position else "")
                json.dump(feature, file, separators=(",", ":"))
            file.write("\n]}\n")
            return
        writer = csv.writer(file)
        for position, records in enumerate(source.records(shelf, snapshot)):
            if position == 0:
                writer.writerow(records.rows.columns)
            writer.writerows(records.rows.itertuples(index=False, name=None))
