"""What officials claimed, counted again from the source files in plain pandas."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pandas as pd
import pytest

from tests.site_pages import read_site_page

VIOLENT = ["homicide", "sex_abuse", "adw", "robbery"]
OFFENSES = [
    *VIOLENT,
    *("burglary", "motor_vehicle_theft", "theft_from_auto", "theft_other", "arson"),
]
SAID = re.compile(r"<article[^>]*><h3>(.*?)</h3>.*?</article>", re.DOTALL)
page = functools.cache(read_site_page)


def rows(speaker: str) -> list[str]:
    """Each claimed change of one statement, as plain text."""
    (statement,) = [found[0] for found in SAID.finditer(page("claims").html) if speaker in found[1]]
    return [
        re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", row))
        for row in re.findall(r"<li><h4>.*?</li>", statement, re.DOTALL)
    ]


def months(folder: Path, offenses: list[str], first: str, last: str) -> int:
    table = pd.read_csv(folder / "crime_monthly_counts_2019_2026.csv")
    inside = table["month"].between(first, last)
    return int(table.loc[inside, offenses].sum(axis=None))


def said(was: int, now: int) -> tuple[str, str]:
    change = f"{100 * (now / was - 1):+.1f}%".replace("-", "−")
    return f"{was:,} → {now:,} reports", change


@pytest.mark.parametrize(
    ("speaker", "place", "offenses", "before", "after"),
    [
        ("Office for the District of Columbia, January 2025", 0, VIOLENT, "2023", "2024"),
        ("The Metropolitan Police Department, 2025", 2, ["robbery"], "2023", "2024"),
        ("The Metropolitan Police Department, 2025", 3, ["robbery"], "2023", "2024"),
        ("Mayor of the District of Columbia, 12 August 2025", 1, VIOLENT, "2023", "2024"),
    ],
)
def test_whole_years(
    speaker: str, place: int, offenses: list[str], before: str, after: str, source_files: Path
) -> None:
    was, now = (
        months(source_files, offenses, f"{year}-01", f"{year}-12") for year in (before, after)
    )
    for expected in said(was, now):
        assert expected in rows(speaker)[place]


def test_the_months_on_either_side_of_a_claim(source_files: Path) -> None:
    row = rows("Mayor of the District of Columbia, 12 August 2025")[0]
    for last in ("07", "08"):
        was, now = (
            months(source_files, VIOLENT, f"{year}-01", f"{year}-{last}") for year in (2024, 2025)
        )
        for expected in said(was, now):
            assert expected in row


def test_all_crime_against_two_earlier_years(source_files: Path) -> None:
    now = months(source_files, OFFENSES, "2025-01", "2025-07")
    found = rows("Mayor of the District of Columbia, 11 August 2025")
    for row, year in zip(found, (2023, 2019), strict=True):
        was = months(source_files, OFFENSES, f"{year}-01", f"{year}-07")
        for expected in said(was, now):
            assert expected in row


@pytest.mark.parametrize(("place", "offense"), [(0, "homicide"), (1, "robbery")])
def test_the_last_months_of_2025(place: int, offense: str, source_files: Path) -> None:
    was, now = (
        months(source_files, [offense], f"{year}-09", f"{year}-12") for year in (2024, 2025)
    )
    for expected in said(was, now):
        assert expected in rows("U.S. Attorney for the District of Columbia, 6 January 2026")[place]


def test_homicides_of_whole_years_are_counted_by_victim(source_files: Path) -> None:
    was, now = (
        int((pd.read_csv(source_files / name, usecols=["OFFENSE"])["OFFENSE"] == "HOMICIDE").sum())
        for name in (
            "crime_incidents_2023_four_offenses_only.csv.gz",
            "crime_incidents_2024.csv.gz",
        )
    )
    for expected in said(was, now):
        assert expected in rows("The Metropolitan Police Department, 2025")[1]


@functools.cache
def reports(file: Path) -> pd.DataFrame:
    """The offense and the month, in local time, of every report of a file."""
    frame = pd.read_csv(file, usecols=["REPORT_DAT", "OFFENSE"])
    reported = pd.to_datetime(frame["REPORT_DAT"], utc=True, format="ISO8601")
    return frame.assign(month=reported.dt.tz_convert("America/New_York").dt.strftime("%Y-%m"))


@pytest.mark.parametrize(
    ("place", "offense", "column"), [(0, "ROBBERY", "robbery"), (1, "THEFT/OTHER", "theft_other")]
)
def test_the_first_quarter_of_2024(
    place: int, offense: str, column: str, source_files: Path
) -> None:
    """From single reports where a release has those of 2023, else from published months."""
    counted = []
    for year, name in ((2023, "2023_to_2023-04-20"), (2024, "2024")):
        frame = reports(source_files / f"crime_incidents_{name}.csv.gz")
        inside = frame["month"].between(f"{year}-01", f"{year}-03")
        counted.append(int((inside & (frame["OFFENSE"] == offense)).sum()))
    published = [months(source_files, [column], f"{y}-01", f"{y}-03") for y in (2023, 2024)]
    row = rows("Mayor of the District of Columbia, 1 April 2024")[place]
    matching = [each for each in (counted, published) if said(*each)[0] in row]
    assert matching and said(*matching[0])[1] in row


def test_the_sum_that_makes_both_claims_of_july_2024_right() -> None:
    """By hand: (1,635 − x) × 0.69 + x × 0.53 = 1,072, and with each claim 0.5 points off."""
    row = rows("Pamela Smith, chief of police, Metropolitan Police Department, 9 July 2024")[1]
    middle = (1635 * 0.69 - 1072) / (0.69 - 0.53)
    ends = [
        (1635 * (0.69 + r) - 1072) / (0.69 + r - 0.53 - p)
        for r in (-0.005, 0.005)
        for p in (-0.005, 0.005)
    ]
    assert f"if {middle:.0f} of the 1,635" in row
    assert f"({min(ends):.0f} to {max(ends):.0f}, since" in row
