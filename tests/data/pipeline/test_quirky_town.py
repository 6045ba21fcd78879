"""A town with every quirk of outlines and names is built from its files, by its file alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.files.faults import SourceError
from data.pipeline.area_words import AreaWords
from data.pipeline.areas import build_areas
from data.pipeline.check_place import check
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import load_place
from data.published.area_ids import fault_in_id, made_ids
from data.published.release import Release, read_release
from data.sources.contract import Visit
from tests.data.pipeline.quirky_town import IN_WORDS, LONG, NAMES, write_town

TODAY = dt.date(2025, 11, 28)
IDS = {
    "Smith, Jones": "smith-jones", "Smith, Brown": "smith-brown", "Đà Nẵng": "da-nang",
    "ʻEwa Beach": "ewa-beach", "東京": "area-cfbbcjqd", "city": "area-city",
    "Section 10": "section-10", "Section 9": "section-9",
}  # fmt: skip


def built(file: Path, releases: Path) -> Release:
    with open_executor() as serial:
        return read_release(
            build_crime(load_place(file), file.parent, releases, serial, today=TODAY)
        )


def test_names_stay_whole_and_ids_are_made_of_them(tmp_path: Path) -> None:
    told: list[str] = []
    file = write_town(tmp_path / "town")
    release = read_release(build_areas(load_place(file), file.parent, tmp_path, tell=told.append))
    areas = release.tables["areas"].to_pandas()
    by_name = areas.set_index("name")["area_id"].to_dict()
    assert set(by_name) == set(NAMES)
    assert {name: by_name[name] for name in IDS} == IDS
    assert by_name[LONG].startswith("neighborhoods-of-the-upper-") and len(by_name[LONG]) == 40
    assert set(areas["nearby"]) == {""}
    wards = release.tables["geographies"].to_pandas()
    assert wards["geography_id"].tolist() == ["1", "2"]
    (mended,) = told
    assert mended.startswith("areas.geojson: outlines mended, 77") and mended.count("m² from") == 8
    assert "“Smith, Brown” (smith-brown)" in mended, "as the city's own file names them"


def test_reports_count_in_the_area_that_they_name_in_words(tmp_path: Path) -> None:
    file = write_town(tmp_path / "town")
    release = built(file, tmp_path)
    counts = release.tables["counts"].to_pandas().groupby("area_id")["count"].sum()
    assert counts.tolist() == [360] * len(NAMES)
    assert release.facts["no_area"] == 0
    assert all(remark.good for remark in check(load_place(file), Visit(), file.parent))


def test_names_that_no_area_has_are_listed_with_their_reports_and_the_cure(tmp_path: Path) -> None:
    """Three of nine: a third of each offense, of which a fifth may be lost."""
    words = [*IN_WORDS[:6], "Millpond", "Section", "12 Main Street"]
    file = write_town(tmp_path / "town", words)
    with pytest.raises(
        SourceError, match=r"reports\.csv: 540 of 1,620 reports of \w+ in 2025"
    ) as e:
        built(file, tmp_path)
    assert "“Millpond” (360), “Section” (360), and 1 more" in str(e.value)
    assert "[areas.also_called]" in str(e.value) and "Main" not in str(e.value)
    wrong = [remark.text for remark in check(load_place(file), Visit(), file.parent)][-1]
    assert "Millpond" in wrong


def test_losses_are_judged_by_file_offense_and_year(tmp_path: Path) -> None:
    """The robberies of one year in twenty name nothing: a small part of all, all of one series."""
    file = write_town(tmp_path / "town")
    rows = pd.read_csv(file.parent / "reports.csv", dtype=str)
    rows.loc[(rows["offense"] == "ROBBERY") & (rows["day"] < "2025-02-20"), "area"] = "?"
    rows.to_csv(file.parent / "reports.csv", index=False)
    with pytest.raises(SourceError, match=r"450 of 1,620 reports of robbery in 2025.*“\?” \(450\)"):
        built(file, tmp_path)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["EAST SIDE", "east  side", "st marys"], ["e", "e", "m"]),
        (["Saint Mary's", "West"], ["m", None]),  # another name; of two areas
        (["North-Riverside", "North Riverside Pa"], [None, "p"]),  # cut at 18 letters
        (["North Rive"], [None]),  # two begin so
        (["", "e"], [None, None]),  # no name; an id, which stays
    ],
)
def test_areas_are_known_by_any_of_their_names(texts: list[str], found: list[str | None]) -> None:
    words = AreaWords(
        {
            "e": ("East Side",), "m": ("St. Mary’s", "Saint Mary's"), "w1": ("West",),
            "w2": ("west",), "p": ("North Riverside Park",), "g": ("North Riverside Grove",),
        }
    )  # fmt: skip
    assert [words.matched(texts).get(text) for text in texts] == found


@settings(max_examples=60)
@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=12, unique=True))
def test_made_ids_differ_and_are_ids_whatever_the_names(names: list[str]) -> None:
    ids = made_ids(names)
    assert len(set(ids)) == len(ids)
    assert not any(map(fault_in_id, ids))
    assert dict(zip(names, ids, strict=True)) == dict(
        zip(names[::-1], made_ids(names[::-1]), strict=True)
    )


def test_what_was_left_of_a_copied_city_and_silences_most_areas_is_told(tmp_path: Path) -> None:
    file = write_town(tmp_path / "town")
    label = '[[map.labels]]\ntext = "Elsewhere"\nlongitude = -87.6\nlatitude = 41.9\n'
    feed = '{ kind = "arcgis", service = "https://maps2.dcgis.dc.gov/x", layer = "{year}" }'
    live = f"[live]\ncrime = {{ first_year = 2025, feed = {feed} }}\nfiles = {{}}\n"
    text = file.read_text(encoding="utf-8").replace("for_rates = 100", "for_rates = 3000")
    file.write_text(text + label + live, encoding="utf-8")
    found = list(check(load_place(file), Visit(), file.parent))
    assert all(remark.good for remark in found)
    left, elsewhere, silent = (remark.text for remark in found if remark.doubtful)
    assert left.startswith("live: maps2.dcgis.dc.gov is that of Washington")
    assert elsewhere.startswith("map.labels: label 1 lies outside")
    assert (
        "9 of 9 areas can have no rate per resident, with fewer than min_residents_for_rates"
        in silent
    )


def test_days_without_one_whole_month_are_told(tmp_path: Path) -> None:
    file = write_town(tmp_path / "town", days=5)
    file.write_text(file.read_text(encoding="utf-8").replace("2025-06-29", "2025-01-05"))
    with pytest.raises(SourceError, match="cover 2025-01-01 through 2025-01-05, and no whole mon"):
        built(file, tmp_path)
