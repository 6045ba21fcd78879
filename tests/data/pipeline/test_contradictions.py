"""Areas that reports name, against the points they give."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from data.files.downloads import read_pieces
from data.files.faults import SourceError
from data.files.outlines import write_outlines
from data.pipeline.areas import read_areas
from data.pipeline.contradictions import Contradiction, contradiction, require_agreement
from data.pipeline.incidents import write_incidents
from tests.data.pipeline.feed import PLACE, SQUARES, TODAY, typed, write_feed

IN_101, IN_102, NOWHERE = "-77.015,38.905", "-77.005,38.905", "-77.3,38.905"
ACROSS = "-77.0101,38.905"  # in 101, nine metres from 102


def found(folder: Path, *rows: tuple[str, str, int]) -> Contradiction:
    """Of reports that name an area and have a point, so many each."""
    lines = [
        f"1,2024-09-30T16:00:00Z,ROBBERY,{area},{point}"
        for area, point, times in rows
        for _ in range(times)
    ]
    return contradiction(typed(write_feed(folder, *lines)), write_outlines(SQUARES, folder), PLACE)


def test_only_reports_with_both_are_compared(tmp_path: Path) -> None:
    told = found(
        tmp_path,
        ("101", IN_101, 90), ("101", IN_102, 6), ("102", IN_102, 84), ("102", ACROSS, 6),
        ("", IN_101, 9),
        ("999", IN_101, 9), ("101", ",", 9), ("101", NOWHERE, 1),
    )  # fmt: skip
    assert (told.reports, told.elsewhere, told.areas) == (186, 6, ())
    require_agreement("file.csv", told)


def test_one_area_whose_name_moved_is_found_among_many(tmp_path: Path) -> None:
    told = found(tmp_path, ("101", IN_101, 2000), ("102", IN_101, 70), ("102", IN_102, 20))
    assert told.share < 0.05
    with pytest.raises(SourceError, match=r"file\.csv: most reports that name area 102 lie more"):
        require_agreement("file.csv", told)


def test_few_reports_prove_nothing(tmp_path: Path) -> None:
    require_agreement("file.csv", found(tmp_path, ("101", IN_102, 20)))


@pytest.mark.parametrize(
    ("file", "agrees"),
    [
        ("crime_incidents_2018_to_2018-06-17.csv.gz", False),  # with the borders of before 2019
        ("crime_incidents_2019-09-03_to_2019-10-01.csv.gz", True),
        ("crime_incidents_2024.csv.gz", True),
        ("crime_incidents_2026_to_2026-04-08.csv.gz", True),
    ],
)
def test_the_districts_borders_of_before_2019_are_told_from_the_present_ones(
    source_files: Path, tmp_path: Path, file: str, agrees: bool
) -> None:
    areas = read_areas(PLACE, source_files)
    since = {"first_day": dt.date(2018, 1, 1), "names_since": None}
    place = PLACE.model_copy(update={"crime": PLACE.crime.model_copy(update=since)})
    incidents = write_incidents(
        place, read_pieces(source_files / file),
        tmp_path / "typed", name=file, bounds=tuple(areas.total_bounds), today=TODAY,
    )  # fmt: skip
    told = contradiction(incidents, write_outlines(areas, tmp_path), place)
    if agrees:
        assert 0.001 < told.share < 0.005
        require_agreement(file, told)
    else:
        assert 0.14 < told.share < 0.16
        with pytest.raises(SourceError, match="lie more than 50 m from the area that they name"):
            require_agreement(file, told)
        assert contradiction(incidents, write_outlines(areas, tmp_path), PLACE).reports == 0
