"""The made-up town with its releases, as the site shows it in its first year."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from data.census.census import Census, load_census
from data.pipeline.areas import build_areas
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import load_place
from data.published.catalog import make_all_current
from data.published.release import read_release
from tests.data.pipeline.quirky_town import write_town
from tests.forge import camera_release

TODAY = dt.date(2025, 11, 28)


def quirky_census(folder: Path, named: str = "quirks", since: str = "2025-01-01") -> Census:
    """Reports through June of 2025; every second area has cameras that are shown."""
    file = write_town(folder / f"{named}-files", named=named, since=since)
    place = load_place(file)
    with open_executor() as serial:
        made = [
            build_areas(place, file.parent, folder),
            build_crime(place, file.parent, folder, serial, today=TODAY),
        ]
    ids = read_release(made[0]).tables["areas"]["area_id"].to_pylist()
    figures = [
        {
            "area_id": area_id,
            "cameras": 40 if number % 2 else None,
            "addresses": 20 if number % 2 else None,
            "shown": bool(number % 2),
        }
        for number, area_id in enumerate(ids)
    ]
    made.append(camera_release(folder, figures, place.id))
    releases = [read_release(path) for path in made]
    make_all_current(folder, place.id, {each.kind: each.version for each in releases})
    return load_census(folder, place)
