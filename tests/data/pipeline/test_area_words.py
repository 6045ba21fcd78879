"""Areas that reports name in words: what is known by no name is told, with its reports."""

from __future__ import annotations

from pathlib import Path

from data.files.downloads import read_pieces
from data.pipeline.area_words import AreaWords, told_unknown
from data.pipeline.incidents import write_incidents
from tests.data.pipeline.feed import PLACE, SQUARES, TODAY, write_feed


def test_names_that_no_area_has_are_told_apart_by_whether_a_point_places_them(
    tmp_path: Path,
) -> None:
    rows = [
        (f"{n},2024/03/0{n} 12:00:00+00,ROBBERY,{area},{point}")
        for n, (area, point) in enumerate(
            [("101", ","), ("Mill End", "-77.015,38.905"), ("Mill End", "-77.015,38.905"),
             ("Old Town", ","), ("", "-77.015,38.905")], 1
        )
    ]  # fmt: skip
    path = write_feed(tmp_path, *rows)
    incidents = write_incidents(
        PLACE,
        read_pieces(path),
        tmp_path / "typed.parquet",
        name=path.name,
        bounds=tuple(SQUARES.total_bounds),
        today=TODAY,
        words=AreaWords({"101": (), "102": ()}),
    )
    assert incidents.unknown_areas == {"Old Town": 1}
    assert incidents.unknown_by_point == {"Mill End": 2}
    assert "Mill End" in told_unknown(incidents.unknown_by_point)
    assert "(2)" in told_unknown(incidents.unknown_by_point)
