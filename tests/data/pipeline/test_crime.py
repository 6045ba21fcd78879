"""The crime release: which source counts which day, what is covered, and real files."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from data.files.faults import SourceError
from data.pipeline.crime import (
    assign_days,
    build_crime,
    city_months,
    coverage_table,
    owner_of,
    read_city_months,
)
from data.pipeline.executor import open_executor
from data.pipeline.holes import cut_holes
from data.pipeline.incidents import Incidents, IncidentSource
from data.place import Cover, load_place
from data.published.release import read_release

PLACE = load_place("washington-dc")
FOUR = ["adw", "burglary", "homicide", "motor_vehicle_theft"]


def sources(*spans: tuple[str, str, tuple[str, ...]]) -> list[IncidentSource]:
    """Sources a, b, … in this order of precedence, each covering one span."""
    return [
        IncidentSource(
            chr(97 + n),
            "2025-01-01",
            (Cover.model_validate({"from": first, "through": through, "offenses": offenses}),),
            Incidents(Path("not read")),
        )
        for n, (first, through, offenses) in enumerate(spans)
    ]


def cells(*rows: tuple[str, str, int]) -> pd.DataFrame:
    """Counts of area 101 by offense and day."""
    frame = pd.DataFrame(rows, columns=["offense", "day", "count"])
    frame["day"] = pd.to_datetime(frame["day"])
    return frame.assign(area_id="101", by_coordinates=0)


def test_each_offense_and_day_is_counted_from_one_source() -> None:
    both = sources(("2024-01-01", "2024-01-31", ("robbery",)), ("2024-01-15", "2024-03-31", ()))
    owner = assign_days(PLACE, both)
    assert owner.loc["2024-01-20", "robbery"] == 0
    assert owner.loc["2024-02-01", "robbery"] == 1
    assert owner.loc["2024-01-20", "arson"] == 1
    assert owner.loc["2024-01-10", "arson"] == -1
    counted = cells(
        ("robbery", "2024-01-20", 1), ("arson", "2024-01-20", 1), ("arson", "2018-01-20", 1)
    )
    assert owner_of(counted, owner).tolist() == [0, 1, -1]


def test_coverage_is_told_by_offense_and_dates() -> None:
    both = sources(
        ("2024-01-01", "2024-01-31", ("robbery",)), ("2024-03-01", "2024-03-31", ("robbery",))
    )
    table = coverage_table(assign_days(PLACE, both), both)
    assert table[["offense", "first", "through", "file"]].to_numpy().tolist() == [
        ["robbery", dt.date(2024, 1, 1), dt.date(2024, 1, 31), "a"],
        ["robbery", dt.date(2024, 3, 1), dt.date(2024, 3, 31), "b"],
    ]


def test_a_source_cut_short_is_noticed() -> None:
    (source,) = sources(("2024-01-01", "2024-12-31", ("robbery",)))
    days = pd.date_range("2024-01-01", "2024-12-31")
    whole = cells(*(("robbery", str(day.date()), 1) for day in days))
    assert cut_holes(PLACE, source, whole) == (source, [])
    with pytest.raises(SourceError, match=r"a: should cover 2024-01-01 through 2024-12-31") as cut:
        cut_holes(PLACE, source, whole[whole["day"] < "2024-12-20"])
    assert cut.value.fault == "cut short"
    with pytest.raises(SourceError, match=r"a: no robbery from 2024-05-01 through 2024-05-31, whe"):
        cut_holes(PLACE, source, whole[whole["day"].dt.month != 5])


def test_a_short_hole_becomes_a_gap_of_the_offenses_that_it_holds() -> None:
    (source,) = sources(("2024-01-01", "2024-12-31", ("robbery", "adw", "burglary")))
    days = pd.date_range("2024-01-01", "2024-12-31")
    whole = cells(
        *((offense, str(day.date()), 5) for day in days for offense in ("robbery", "adw"))
    )
    of_all = whole["day"].between("2024-03-05", "2024-03-08")
    of_one = whole["day"].between("2024-06-01", "2024-06-10") & (whole["offense"] == "adw")
    kept, left_out = cut_holes(PLACE, source, whole[~of_all & ~of_one])
    assert [tuple(each.values()) for each in left_out] == [
        ("a", ["robbery", "adw", "burglary"], "2024-03-05", "2024-03-08", "silent"),
        ("a", ["adw"], "2024-06-01", "2024-06-10", "silent"),
    ]
    covered = assign_days(PLACE, [kept]) >= 0
    assert not covered.loc["2024-03-05":"2024-03-08"].any(axis=None)
    assert covered.loc["2024-06-05", ["robbery", "adw", "burglary"]].tolist() == [True, False, True]
    assert covered.loc["2024-01-01":"2024-12-31", "robbery"].sum() == 366 - 4
    assert covered.loc["2024-01-01":"2024-12-31", "adw"].sum() == 366 - 4 - 10


def test_a_hole_that_another_file_fills_is_none() -> None:
    first, second = sources(
        ("2024-01-01", "2024-12-31", ("robbery",)), ("2024-01-01", "2024-12-31", ("robbery",))
    )
    days = pd.date_range("2024-01-01", "2024-12-31")
    whole = cells(*(("robbery", str(day.date()), 5) for day in days))
    holed = whole[~whole["day"].between("2024-03-05", "2024-03-08")]
    both = [cut_holes(PLACE, first, holed)[0], cut_holes(PLACE, second, whole)[0]]
    owner = assign_days(PLACE, both)["robbery"]
    assert owner["2024-03-04":"2024-03-09"].tolist() == [0, 1, 1, 1, 1, 0]


def test_city_months_keep_both_counts_and_leave_gaps(tmp_path: Path) -> None:
    config = PLACE.crime.city_months
    assert config
    columns = ",".join(config.columns.values())
    values = ",".join("9" for _ in config.columns)
    path = tmp_path / config.file
    path.write_text(f"month,{columns}\n2024-01,{values}\n2024-02,{values}\n")
    owner = assign_days(PLACE, sources(("2024-01-01", "2024-02-10", ("robbery",))))
    published = read_city_months(PLACE, tmp_path)
    table = city_months(PLACE, published, cells(("robbery", "2024-01-05", 1)), owner)
    robbery = table[table["offense"] == "robbery"].set_index("month")
    assert robbery.loc[dt.date(2024, 1, 1), "incidents"] == 1
    assert pd.isna(robbery.loc[dt.date(2024, 2, 1), "incidents"])
    assert robbery["published"].tolist() == [9, 9]
    path.write_text(f"month,{columns}\n2024-01,{values.replace('9', 'nine', 1)}\n")
    with pytest.raises(SourceError, match="not a whole number"):
        read_city_months(PLACE, tmp_path)


@pytest.fixture(scope="module")
def built(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    releases = tmp_path_factory.mktemp("releases")
    with open_executor() as serial:
        release = read_release(build_crime(PLACE, source_files, releases, serial))
    return {name: table.to_pandas() for name, table in release.tables.items()} | {
        "facts": pd.DataFrame([release.facts])
    }


def test_real_files_give_the_counts_that_were_worked_out_by_hand(
    built: dict[str, pd.DataFrame],
) -> None:
    counts = built["counts"].assign(year=pd.to_datetime(built["counts"]["day"]).dt.year)
    by_year = counts.groupby(["year", "offense"])["count"].sum()
    assert by_year[2024].sum() == 29_286
    assert by_year[2024, "homicide"] == 187
    assert by_year[2023, "homicide"] == 274
    assert by_year[2023].drop(FOUR).sum() == 9_424 - 2_772, "to 20 April, as first published"
    assert by_year[2026].sum() == 4_801
    windows = counts[counts["year"] == 2025].set_index("day")["count"]
    whole = [("01-01", "04-15"), ("07-20", "08-17"), ("08-28", "10-04"), ("10-13", "11-10")]
    days = pd.DatetimeIndex(windows.index)
    kept = [windows[(days >= f"2025-{a}") & (days <= f"2025-{b}")].sum() for a, b in whole]
    assert kept == [7_047, 2_403, 2_379, 1_624]
    july = counts[(counts["year"] == 2024) & (counts["day"] <= dt.date(2024, 7, 8))]
    violent = july[july["offense"].isin(["homicide", "sex_abuse", "adw", "robbery"])]
    assert july["count"].sum() == 14_136
    assert violent["count"].sum() == 1_822
    assert july.loc[july["offense"] == "robbery", "count"].sum() == 1_072


def test_an_earlier_publication_of_the_same_days_adds_nothing(
    built: dict[str, pd.DataFrame],
) -> None:
    assert not built["coverage"]["file"].str.contains("snapshot").any()
    assert built["facts"].loc[0, "rows_read"] - built["facts"].loc[0, "rows_counted"] > 5_735


def test_every_record_of_the_real_files_is_counted_or_set_aside(
    built: dict[str, pd.DataFrame], source_files: Path
) -> None:
    """Lines of the files themselves, against what the release says became of them."""
    records = {
        file.name: len(pd.read_csv(source_files / file.name, usecols=[0]))
        for file in PLACE.crime.files
    }
    aside, facts = built["set_aside"], built["facts"].loc[0]
    assert sum(records.values()) == facts["rows_read"]
    assert facts["rows_read"] == facts["rows_counted"] + aside["count"].sum()
    assert facts["rows_counted"] == built["counts"]["count"].sum()
    by_file = aside.set_index(["file", "reason"])["count"]
    snapshot = "crime_incidents_2024_snapshot_to_2024-03-17.csv.gz"
    assert by_file[snapshot, "superseded"] == records[snapshot] == 5_735


def test_a_missing_file_stops_the_build_unless_it_may_be_a_gap(
    source_files: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    missing = "crime_incidents_2020_2021.csv.gz"
    for file in source_files.iterdir():
        if file.is_file() and file.name != missing:
            (folder / file.name).symlink_to(file)
    with open_executor() as serial:
        with pytest.raises(SourceError, match=f"{missing}: not found"):
            build_crime(PLACE, folder, tmp_path, serial)
        path = build_crime(PLACE, folder, tmp_path, serial, skip_missing=True)
    coverage = read_release(path).tables["coverage"].to_pandas()
    robbery = coverage[coverage["offense"] == "robbery"].set_index("first")["through"]
    assert robbery.loc[dt.date(2019, 9, 3) :].to_list()[:2] == [
        dt.date(2019, 10, 1),
        dt.date(2022, 9, 8),
    ]


def test_what_was_published_of_a_period_before_stays_known(built: dict[str, pd.DataFrame]) -> None:
    """The District revised 1 January to 17 March 2024 from 5,735 reports to 5,610."""
    revisions, counts = built["revisions"], built["counts"]
    revisions = revisions[revisions["published"] == "2024-04-12"]
    first, through = dt.date(2024, 1, 1), dt.date(2024, 3, 17)
    assert set(zip(revisions["first"], revisions["through"], strict=True)) == {(first, through)}
    now = counts[counts["day"].between(first, through)]
    assert (revisions["count"].sum(), now["count"].sum()) == (5_735, 5_610)


def test_two_areas_rise_as_their_points_say(built: dict[str, pd.DataFrame]) -> None:
    """By the area named from 2022 on they would be 383 and 664, 510 and 341."""
    counts = built["counts"].assign(year=pd.to_datetime(built["counts"]["day"]).dt.year)
    by_area = counts.groupby(["area_id", "year"])["count"].sum()
    assert (by_area["404", 2021], by_area["404", 2024]) == (383, 420)
    assert (by_area["407", 2021], by_area["407", 2024]) == (510, 565)


def test_every_report_is_placed_by_its_point(built: dict[str, pd.DataFrame]) -> None:
    facts = built["facts"].loc[0]
    assert (facts["placed_by"], facts["no_area"]) == ("point", 0)
    assert facts["placed_by_coordinates"] == facts["rows_counted"]
    assert facts["breaks_in_method"] == []


def test_how_far_the_two_ways_part_is_published(built: dict[str, pd.DataFrame]) -> None:
    """Names of the lines of before 2019 are not set against today's areas."""
    placement = built["placement"].set_index(["area_id", "year"])
    by_year = placement.groupby("year")[["reports", "elsewhere"]].sum()
    assert by_year.index.min() == 2019
    assert by_year.loc[2024].tolist() == [28_818, 2_009]
    assert placement.loc[("407", 2024)].tolist() == [553, 233]


def test_wards_are_counted_from_the_reports(
    built: dict[str, pd.DataFrame], source_files: Path
) -> None:
    """A publication by the ward named is met within 6% in every ward, the city within 0.2%."""
    published = pd.read_csv(
        source_files / "crime_counts_by_ward_year_offense_2019_2025.csv", keep_default_na=False
    )
    published = published[published["WARD"] != ""]
    names = {source: offense.id for offense in PLACE.crime.offenses for source in offense.sources}
    table = built["geography_counts"]
    table["year"] = pd.to_datetime(table["day"]).dt.year
    keys = ["geography_id", "year"]
    ours = table.groupby([*keys, "offense"])["count"].sum()
    theirs = (
        published.assign(
            geography_id=published["WARD"].astype(float).astype(int).astype(str),
            year=published["YEAR"],
            offense=published["OFFENSE"].map(names),
        )
        .groupby([*keys, "offense"])["COUNT"]
        .sum()
    )
    assert set(table["geography"]) == {"ward"}
    for year in (2020, 2021, 2024):
        both = pd.DataFrame({"ours": ours, "theirs": theirs}).xs(year, level="year").fillna(0)
        by_ward = both.groupby("geography_id").sum()
        assert len(by_ward) == 8
        assert (by_ward["ours"] / by_ward["theirs"] - 1).abs().max() < 0.06
        assert abs(by_ward["ours"].sum() / by_ward["theirs"].sum() - 1) < 0.002


def test_weapons_add_up_to_the_violent_reports(built: dict[str, pd.DataFrame]) -> None:
    """Every file tells the weapon of every violent report."""
    violent = ["homicide", "sex_abuse", "adw", "robbery"]
    counts, weapons = built["counts"], built["weapon_counts"]
    every = counts[counts["offense"].isin(violent)].groupby("offense")["count"].sum()
    assert weapons.groupby("offense")["count"].sum().to_dict() == every.to_dict()
    in_2024 = weapons[pd.to_datetime(weapons["day"]).dt.year == 2024]
    assert in_2024.groupby("weapon")["count"].sum().to_dict() == {
        "gun": 2_063,
        "knife": 347,
        "other": 1_055,
    }


def test_2018_by_occurrence_stands_apart(built: dict[str, pd.DataFrame]) -> None:
    occurred = built["occurred"]
    assert occurred["year"].unique().tolist() == [2018]
    assert occurred["count"].sum() == 33_664
    assert occurred.loc[occurred["area_id"] == "", "count"].sum() == 371
    assert "occur" not in " ".join(built["coverage"]["file"])
    assert "crime_2018_placed_by_block.csv.gz" not in set(built["coverage"]["file"])
