"""Incident files, with every quirk that was found in real ones."""

import datetime as dt
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from shapely import box

from data.pipeline.areas import read_areas
from data.pipeline.crime import (
    assign_days,
    build_crime,
    check_not_cut,
    city_months,
    coverage_table,
    owned_rows,
    read_incidents,
)
from data.place import Place, load_place
from data.release import read_release
from data.sources.downloads import SourceError, read_rows

PLACE = load_place("washington-dc")
# Two squares side by side; x is longitude.
SQUARES = gpd.GeoDataFrame(
    {"area_id": ["101", "102"]},
    geometry=[box(-77.02, 38.90, -77.01, 38.91), box(-77.01, 38.90, -77.00, 38.91)],
    crs="EPSG:4326",
)
HEADER = "CCN,REPORT_DAT,OFFENSE,PSA,LONGITUDE,LATITUDE"


def incidents(folder: Path, *rows: str, header: str = HEADER) -> pd.DataFrame:
    path = folder / "file.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return read_incidents(PLACE, path, SQUARES).rows


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        ("2024/01/01 04:59:59+00", "2023-12-31"),
        ("2024/01/01 05:00:00+00", "2024-01-01"),
        ("2024/07/01 03:59:00+00", "2024-06-30"),
        ("2024/07/01 04:00:00+00", "2024-07-01"),
        ("2025-02-05T05:00:00Z", "2025-02-05"),
        ("2024/03/10 06:59:59+00", "2024-03-10"),
        ("1774965810000", "2026-03-31"),
    ],
)
def test_days_are_cut_at_local_midnight(tmp_path: Path, utc: str, local: str) -> None:
    (row,) = incidents(tmp_path, f"1,{utc},ROBBERY,101,,").itertuples()
    assert str(row.day.date()) == local


def test_a_homicide_with_two_victims_counts_twice(tmp_path: Path) -> None:
    row = "05094764,2024/09/30 04:00:00+00,HOMICIDE,101,,"
    assert len(incidents(tmp_path, row, row)) == 2


def test_a_record_that_was_sent_twice_counts_once(tmp_path: Path) -> None:
    rows = [f"1,2024/09/30 04:00:00+00,THEFT/OTHER,101,,,{record}" for record in (7, 7, 8)]
    assert len(incidents(tmp_path, *rows, header=HEADER + ",OBJECTID")) == 2


@pytest.mark.parametrize(
    ("psa", "longitude", "latitude", "area"),
    [
        ("102", "-77.015", "38.905", "102"),  # the published field wins
        ("", "-77.015", "38.905", "101"),
        ("999", "-77.005", "38.905", "102"),  # an area that does not exist
        ("", "0", "0", ""),
        ("", "", "", ""),
        ("", "-76.0", "38.905", ""),
        ("", "-77.01", "38.905", "101"),  # on the shared line: the first by id
        (" 101 ", "", "", "101"),
    ],
)
def test_the_area_is_the_published_one_else_that_of_the_coordinates(
    tmp_path: Path, psa: str, longitude: str, latitude: str, area: str
) -> None:
    row = f"1,2024/09/30 04:00:00+00,ARSON,{psa},{longitude},{latitude}"
    assert incidents(tmp_path, row)["area_id"].tolist() == [area]


def test_a_file_without_the_field_is_placed_by_coordinates(tmp_path: Path) -> None:
    rows = ["2024/09/30 04:00:00+00,ARSON,-77.005,38.905", "2024/09/30 04:00:00+00,ARSON,0,0"]
    frame = incidents(tmp_path, *rows, header="REPORT_DAT,OFFENSE,LONGITUDE,LATITUDE")
    assert frame["area_id"].tolist() == ["102", ""]


def test_offenses_are_known_by_name_and_an_unknown_one_stops_the_build(tmp_path: Path) -> None:
    row = "1,2024/09/30 04:00:00+00,{},101,,"
    assert incidents(tmp_path, row.format("theft f/auto "))["offense"][0] == "theft_from_auto"
    with pytest.raises(SourceError, match=r"file\.csv: line 3 .*'CARJACKING' \(1 such"):
        incidents(tmp_path, row.format("ROBBERY"), row.format("CARJACKING"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        ("CCN,OFFENSE\n1,ARSON\n", "no column 'REPORT_DAT'"),
        (f"{HEADER}\n1,yesterday,ARSON,101,,\n", "line 2 has no readable time"),
        (f"{HEADER}\n1,,ARSON,101,,\n", "line 2 has no readable time"),
    ],
)
def test_a_file_that_is_not_right_is_named(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "file.csv").write_text(text)
    with pytest.raises(SourceError, match=rf"file\.csv: .*{reason}"):
        read_incidents(PLACE, tmp_path / "file.csv", SQUARES)


def test_leading_zeros_a_byte_order_mark_and_geojson_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\ufeffCCN,PSA\n05094764,101\n", encoding="utf-8")
    assert read_rows(tmp_path / "a.csv")["CCN"].tolist() == ["05094764"]
    (tmp_path / "a.geojson").write_text(
        '{"features": [{"properties": {"CCN": "05131706", "BID": null, "N": 3}}]}'
    )
    assert read_rows(tmp_path / "a.geojson").to_dict("records") == [
        {"CCN": "05131706", "BID": "", "N": "3"}
    ]


def files(*spans: tuple[str, str, tuple[str, ...]]) -> Place:
    """The place with incident files a, b, … in this order, each covering one span."""
    described = [
        {
            "name": f"{chr(97 + n)}.csv",
            "published": "2025-01-01",
            "covers": [{"from": first, "through": through, "offenses": offenses}],
        }
        for n, (first, through, offenses) in enumerate(spans)
    ]
    crime = PLACE.model_dump(by_alias=True)["crime"] | {"files": described}
    return Place.model_validate(PLACE.model_dump(by_alias=True) | {"crime": crime})


def test_each_offense_and_day_is_counted_from_one_file(tmp_path: Path) -> None:
    place = files(("2024-01-01", "2024-01-31", ("robbery",)), ("2024-01-15", "2024-03-31", ()))
    owner = assign_days(place, list(place.crime.files))
    assert owner.loc["2024-01-20", "robbery"] == 0
    assert owner.loc["2024-02-01", "robbery"] == 1
    assert owner.loc["2024-01-20", "arson"] == 1
    assert owner.loc["2024-01-10", "arson"] == -1
    rows = incidents(
        tmp_path,
        "1,2024/01/20 12:00:00+00,ROBBERY,101,,",
        "1,2024/01/20 12:00:00+00,ARSON,101,,",
        "1,2018/01/20 12:00:00+00,ARSON,101,,",
    )
    both = owned_rows(rows, owner, 0).astype(int) + owned_rows(rows, owner, 1)
    assert owned_rows(rows, owner, 0).tolist() == [True, False, False]
    assert both.tolist() == [1, 1, 0]


def test_coverage_is_told_by_offense_and_dates() -> None:
    place = files(
        ("2024-01-01", "2024-01-31", ("robbery",)), ("2024-03-01", "2024-03-31", ("robbery",))
    )
    table = coverage_table(assign_days(place, list(place.crime.files)), list(place.crime.files))
    assert table[["offense", "first", "through", "file"]].to_numpy().tolist() == [
        ["robbery", dt.date(2024, 1, 1), dt.date(2024, 1, 31), "a.csv"],
        ["robbery", dt.date(2024, 3, 1), dt.date(2024, 3, 31), "b.csv"],
    ]


def test_a_download_cut_short_is_noticed() -> None:
    place = files(("2024-01-01", "2024-12-31", ("robbery",)))
    (file,) = place.crime.files
    days = pd.date_range("2024-01-01", "2024-12-31")
    whole = pd.DataFrame({"offense": "robbery", "day": days})
    check_not_cut(place, file, whole)
    with pytest.raises(SourceError, match=r"a\.csv: should cover 2024-01-01 through 2024-12-31"):
        check_not_cut(place, file, whole[whole["day"] < "2024-12-20"])
    with pytest.raises(SourceError, match=r"a\.csv: no robbery at all in 2024-05"):
        check_not_cut(place, file, whole[whole["day"].dt.month != 5])


def test_city_months_keep_both_counts_and_leave_gaps(tmp_path: Path) -> None:
    place = files(("2024-01-01", "2024-02-10", ("robbery",)))
    columns = ",".join(place.crime.city_months.columns.values())
    values = ",".join("9" for _ in place.crime.city_months.columns)
    path = tmp_path / place.crime.city_months.file
    path.write_text(f"month,{columns}\n2024-01,{values}\n2024-02,{values}\n")
    rows = pd.DataFrame({"offense": ["robbery"], "day": [pd.Timestamp("2024-01-05")]})
    table = city_months(place, tmp_path, rows, assign_days(place, list(place.crime.files)))
    robbery = table[table["offense"] == "robbery"].set_index("month")
    assert robbery.loc[dt.date(2024, 1, 1), "incidents"] == 1
    assert pd.isna(robbery.loc[dt.date(2024, 2, 1), "incidents"])
    assert robbery["published"].tolist() == [9, 9]
    path.write_text(f"month,{columns}\n2024-01,{values.replace('9', 'nine', 1)}\n")
    with pytest.raises(SourceError, match="not a whole number"):
        city_months(place, tmp_path, rows, assign_days(place, list(place.crime.files)))


@pytest.fixture(scope="module")
def built(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    path = build_crime(PLACE, source_files, tmp_path_factory.mktemp("releases"))
    release = read_release(path)
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
    assert sorted(by_year[2023].index) == ["adw", "burglary", "homicide", "motor_vehicle_theft"]
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


def test_a_missing_file_stops_the_build_unless_it_may_be_a_gap(
    source_files: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    missing = "crime_incidents_2020_2021.csv.gz"
    for file in source_files.iterdir():
        if file.is_file() and file.name != missing:
            (folder / file.name).symlink_to(file)
    with pytest.raises(SourceError, match=f"{missing}: not found"):
        build_crime(PLACE, folder, tmp_path)
    path = build_crime(PLACE, folder, tmp_path, skip_missing=True)
    coverage = read_release(path).tables["coverage"].to_pandas()
    robbery = coverage[coverage["offense"] == "robbery"]
    assert robbery["first"].min() == dt.date(2022, 1, 1)


def test_published_areas_are_those_of_the_outlines(source_files: Path) -> None:
    areas = read_areas(PLACE, source_files)
    frame = read_incidents(PLACE, source_files / "crime_incidents_2024.csv.gz", areas)
    assert frame.rows["area_id"].isin(areas["area_id"]).all()
    assert frame.placed_by_coordinates.sum() == 468
