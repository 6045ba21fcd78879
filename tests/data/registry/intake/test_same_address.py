"""Ten addresses are ten buildings, however they are written and wherever their points fall."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import geopandas as gpd
import pandas as pd
import pyproj
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.published.catalog import EMBEDDED, read_catalog
from data.registry.intake import reasons
from data.registry.intake.address_points import read_address_points
from data.registry.intake.street_address import read_address
from tests.data.registry.spellings import NO_ADDRESS, Building, buildings, spelled
from tests.data.registry.town import (
    IN_2,
    IN_9,
    IN_10,
    PROJECTION,
    at,
    csv_text,
    intake,
    registry,
    row,
)

TEN = range(1, 11)


def addresses(folder: Path, *rows: Sequence[str], points: Path | None = None) -> int:
    """How many addresses the rows count as."""
    public = read_address_points(points) if points else None
    return intake(registry(folder, *rows), address_points=public).addresses


def points_file(folder: Path, *points: tuple[str, ...]) -> Path:
    """`points` are number, address, longitude and latitude."""
    path = folder / "points.csv"
    header = ("address_id", "address", "longitude", "latitude")
    path.write_text(csv_text([header, *points]))
    return path


# ---------------------------------------------------------------- units

UNITS = (
    *("Apt {} 1400 14th St NW", "#{} 1400 14th St NW", "{}/1400 14th St NW", "1400-{} 14th St NW"),
    *(
        "Camera {} - 1400 14th St NW",
        "{} - 1400 14th St NW",
        "1400 #{} 14th St NW",
        "100 Broadway {}A",
    ),
    *("1400 14th St NW Apt {}", "1400 14th St {}", "14-140{} 14th St NW", "{} 1400 14th St NW"),
    *("PO Box {}", "unknown {}", "Unit {}", "Camera {} 14th St NW"),
)


@pytest.mark.parametrize("text", UNITS)
@pytest.mark.parametrize("apart", [0.0, 1e-4], ids=["one point", "eleven metres"])
def test_ten_units_of_ten_owners_are_at_most_one_address(
    tmp_path: Path, text: str, apart: float
) -> None:
    rows = [
        row(n, address=text.format(n), longitude=f"{-77.025 + n % 2 * apart:.6f}", latitude=IN_9[1])
        for n in TEN
    ]
    assert addresses(tmp_path, *rows) <= 1


@pytest.mark.parametrize("text", UNITS)
@pytest.mark.parametrize("coordinates", [IN_9, ("", "")], ids=["with a point", "without"])
def test_address_points_do_not_make_ten_of_them(
    tmp_path: Path, text: str, coordinates: tuple[str, str]
) -> None:
    """Even where the public file itself lists every unit, with a number of its own."""
    points = points_file(tmp_path, *((f"{n}", text.format(n), *IN_9) for n in TEN))
    points_with_house = points_file(
        tmp_path,
        ("99", "1400 14th St NW", *IN_9),
        ("98", "100 Broadway", *IN_10),
        *((f"{n}", text.format(n), *IN_9) for n in TEN),
    )
    rows = [row(n, address=text.format(n), **at(coordinates)) for n in TEN]
    rows_with_ids = [
        row(n, address=text.format(n), address_id=f"{n}", **at(coordinates)) for n in TEN
    ]
    for listed in (rows, rows_with_ids):
        assert addresses(tmp_path, *listed, points=points) <= 1
        assert addresses(tmp_path, *listed, points=points_with_house) <= 1


# ---------------------------------------------------------------- shared points


def test_rows_that_share_a_point_are_one_address(tmp_path: Path) -> None:
    rows = [row(n, address=f"{n} Invented St NW", **at(IN_9)) for n in TEN]
    assert addresses(tmp_path, *rows) == 1


def test_address_points_prove_that_they_are_more(tmp_path: Path) -> None:
    rows = [row(n, address=f"{n} Invented St NW", **at(IN_9)) for n in TEN]
    own = [at(IN_9, n) for n in TEN]
    points = points_file(
        tmp_path,
        *(
            (f"{n}", f"{n} Invented St NW", *point.values())
            for n, point in zip(TEN, own, strict=True)
        ),
    )
    assert addresses(tmp_path, *rows, points=points) == 10
    # A text that no address point has joins one of those at its point.
    unknown = row(11, address="11 Imagined St NW", **at(IN_9))
    assert addresses(tmp_path, *rows, unknown, points=points) == 10
    by_number = [row(n, address="", address_id=f"{n}", **at(IN_9)) for n in TEN]
    assert addresses(tmp_path, *by_number, points=points) == 10


def test_what_is_among_no_address_points_is_set_aside(tmp_path: Path) -> None:
    points = points_file(tmp_path, ("1", "1 Invented St NW", *at(IN_9, 1).values()))
    result = intake(registry(tmp_path, row(1), row(2)), address_points=read_address_points(points))
    assert result.reasons == {reasons.UNMATCHED: 1}
    assert result.addresses == 1


# ---------------------------------------------------------------- one building, many names


def test_plausible_spellings_of_one_building_are_one(tmp_path: Path) -> None:
    texts = (
        *("1400 14th St NW", "1400 14 St NW", "1400 Fourteenth St NW", "1400 NW 14th St"),
        *("1400 14th Street", "1400 14th St. N.W.", "1400 14th NW", "1400 Fourtenth St NW"),
        *("1400 14th", "01400 14TH STREET NORTHWEST"),
    )
    rows = [
        row(n, address=text, **at((f"{-77.025 + n * 2e-5:.6f}", "38.905")))
        for n, text in enumerate(texts, start=1)
    ]
    assert addresses(tmp_path, *rows) == 1


# ---------------------------------------------------------------- what only a whole file tells


@pytest.mark.parametrize(
    "text",
    [
        *("{} Do Not Publish", "{} July 2024", "{}0003 Washington DC", "{} y Elm", "{} Somewhere"),
        *("{}00 Blok Elm St", "{}00 Elm St NW", "{}00 quelque part de Elm St", "{} Elm St NW 1400"),
        *("1400{} 14th St NW", "1400{}{} 14th St NW"),
    ],
)
def test_ten_rows_of_a_kind_are_not_ten_addresses(tmp_path: Path, text: str) -> None:
    rows = [row(n, address=text.format(n, n), **at(IN_9, n % 3)) for n in TEN]
    house = row(99, address="1400 14th St NW", **at(IN_9, 2))
    assert addresses(tmp_path, *rows, house) <= 2


def test_a_street_without_its_kind_is_one_where_the_file_has_it(tmp_path: Path) -> None:
    rows = [row(1), row(2, address="2 Invented NW"), row(3, address="3 Imagined NW", **at(IN_2))]
    result = intake(registry(tmp_path, *rows))
    assert (result.addresses, result.reasons) == (2, {reasons.UNKNOWN_STREET: 1})
    points = points_file(tmp_path, *((f"{n}", r[3], r[4], r[5]) for n, r in enumerate(rows)))
    assert addresses(tmp_path, *rows, points=points) == 3


def test_a_slip_of_the_pen_is_no_other_street(tmp_path: Path) -> None:
    """A hundred metres apart; streets of numbers differ by one figure and stay apart."""
    texts = ("1400 Massachusetts Ave NW", "1400 Massachusets Ave NW", "1400 Masachusetts Ave")
    rows = [row(n, address=text, **at(IN_9, 9 * n + 1)) for n, text in enumerate(texts)]
    assert addresses(tmp_path, *rows) == 1
    numbered = [row(n, address=f"1400 {n}th St NW", **at(IN_9, 9 * n)) for n in (14, 15, 16)]
    assert addresses(tmp_path, *numbered) == 3


def test_long_house_numbers_of_a_city_are_none_of_a_unit(tmp_path: Path) -> None:
    rows = [row(n, address=f"{14000 + 2 * n} Invented St", **at(IN_9, n)) for n in range(1, 40)]
    assert addresses(tmp_path, *rows) == 39


def test_a_number_alone_may_be_a_units(tmp_path: Path) -> None:
    rows = [row(n, address="", address_id=f"{700 + n}", **at(IN_9, n)) for n in TEN]
    result = intake(registry(tmp_path, *rows))
    assert result.reasons == {reasons.NUMBER_ALONE: 10}
    explained = row(11, address_id="701", **at(IN_9, 1))
    assert addresses(tmp_path, *rows, explained) == 1
    points = points_file(tmp_path, ("702", "2 Invented St NW", *at(IN_9, 2).values()))
    assert addresses(tmp_path, *rows, points=points) == 1


# ---------------------------------------------------------------- quadrants


def test_quadrants_that_are_written_never_merge(tmp_path: Path) -> None:
    rows = [
        row(n, address=f"1 M St {quadrant}", **at((f"{-77.025 + n * 2e-4:.6f}", "38.905")))
        for n, quadrant in enumerate(("NW", "NE", "SE", "SW"))
    ]
    assert addresses(tmp_path, *rows) == 4
    between = row(9, address="1 M St", **at(("-77.02490", "38.905")))
    result = intake(registry(tmp_path, *rows, between))
    assert result.addresses == 4
    assert result.reasons == {reasons.UNCLEAR_DIRECTION: 1}


def test_houses_without_a_quadrant_do_not_vanish_in_another_area(tmp_path: Path) -> None:
    """24 houses, twelve in each of two areas: told apart where something tells, else set aside."""
    houses = range(1, 13)
    rows = [
        row(n + shift, address=f"{n} Invented St", **at(place, n))
        for place, shift in ((IN_9, 0), (IN_2, 100))
        for n in houses
    ]
    result = intake(registry(tmp_path, *rows))
    assert (result.addresses, result.reasons) == (0, {reasons.FAR_APART: 24})
    points = points_file(
        tmp_path,
        *(("", f"{n} Invented St NW", *at(IN_9, n).values()) for n in houses),
        *(("", f"{n} Invented St NE", *at(IN_2, n).values()) for n in houses),
    )
    told = intake(registry(tmp_path, *rows), address_points=read_address_points(points))
    by_area = told.registrations.groupby("area_id")["address"].nunique()
    assert by_area.to_dict() == {"2": 12, "9": 12}
    nowhere = [row(n, address=f"{n} Invented St", longitude="", latitude="") for n in houses]
    lost = intake(registry(tmp_path, *nowhere), address_points=read_address_points(points))
    assert lost.reasons == {reasons.SEVERAL_PLACES: 12}


# ---------------------------------------------------------------- placeholders and wrong numbers


@pytest.mark.parametrize("nothing", ["999999", "N/A", "TBD", "-1", "unknown 7", "Confidential"])
def test_a_placeholder_for_a_number_merges_nothing(tmp_path: Path, nothing: str) -> None:
    rows = [row(n, address_id=nothing, **at(IN_9, n)) for n in range(1, 61)]
    assert addresses(tmp_path, *rows) == 60


@pytest.mark.parametrize("nothing", ["Address withheld", "N/A", "PENDING", "UNKNOWN", "1400 block"])
def test_a_placeholder_for_an_address_chains_nothing(tmp_path: Path, nothing: str) -> None:
    rows = [row(n, address_id=f"{900 + n}") for n in range(1, 31)]
    rows += [
        row(30 + n, address_id=f"{900 + n}", address=nothing, **at(IN_9, n)) for n in range(1, 31)
    ]
    result = intake(registry(tmp_path, *rows))
    assert result.addresses == 30
    assert reasons.MOVED not in result.remarks


def test_a_number_beside_many_addresses_is_a_conflict(tmp_path: Path) -> None:
    """A placeholder that nobody knows; where most rows have it at one address, that one stays."""
    rows = [row(n, address_id=f"{500 + n}") for n in range(1, 61)]
    wrong = [
        row(100 + n, address=f"{n} Invented St NW", address_id="4711", **at(IN_9, n)) for n in TEN
    ]
    result = intake(registry(tmp_path, *rows, *wrong))
    assert result.reasons == {reasons.ID_CONFLICT: 10}
    assert result.addresses == 60
    right = [
        row(200 + n, address="7 Invented St NW", address_id="4711", **at(IN_9, 7))
        for n in range(30)
    ]
    result = intake(registry(tmp_path, *rows, *wrong, *right))
    assert result.reasons == {reasons.ID_CONFLICT: 9}


def test_a_text_that_chains_many_numbers_is_a_conflict(tmp_path: Path) -> None:
    rows = [row(n, address_id=f"{500 + n}") for n in range(1, 31)]
    rows += [
        row(100 + n, address="99 Invented St NW", address_id=f"{500 + n}", **at(IN_9, 99))
        for n in range(1, 31)
    ]
    result = intake(registry(tmp_path, *rows))
    assert set(result.reasons) == {reasons.ID_CONFLICT}
    assert result.addresses <= 31


def test_one_text_at_points_far_apart_is_not_one_address(tmp_path: Path) -> None:
    rows = [row(n) for n in range(1, 31)]
    rows += [
        row(100 + n, address="99 Invented St NW", **at(place))
        for n, place in enumerate((IN_2, IN_9, IN_10))
    ]
    result = intake(registry(tmp_path, *rows))
    assert result.reasons == {reasons.FAR_APART: 3}
    assert result.addresses == 30


# ---------------------------------------------------------------- the promise, at random

seeds = st.integers(0, 2**32)


def _written(random: Random, built: list[Building], kind: str) -> list[list[str]]:
    """Ten to forty rows of some buildings, each with an owner of its own."""
    rows = []
    for number in range(1, random.randint(10, 40) + 1):
        building = random.choice(built)
        text = spelled(random, building, number)
        if random.random() < 0.1:
            text = random.choice(NO_ADDRESS).format(n=number)
        spread = 0.0 if kind == "one point" else 1e-4
        place = {
            "longitude": f"{building.longitude + random.uniform(-spread, spread):.6f}",
            "latitude": f"{building.latitude + random.uniform(-spread, spread):.6f}",
        }
        if kind == "address points" and random.random() < 0.5:
            place = {"longitude": "", "latitude": ""}
        own = str(built.index(building) + 700)
        ids = ("", own, f"{own}.0", str(5000 + number), "999999", "TBD")
        number_of = random.choice(ids) if kind in ("numbers", "address points") else ""
        rows.append(row(number, address=text, address_id=number_of, **place))
    return rows


def _public(random: Random, built: list[Building]) -> list[tuple[str, str, str, str]]:
    """The buildings, some with all their units, and others in the same streets."""
    points = []
    for number, building in enumerate(built):
        place = (f"{building.longitude:.6f}", f"{building.latitude:.6f}")
        points.append((str(700 + number), building.plain(), *place))
        units = range(12 * (random.random() < 0.4))
        points += [
            (str(5000 + unit + 100 * number), spelled(random, building, unit + 1), *place)
            for unit in units
        ]
    others = buildings(random, 30)
    taken = {(building.number, building.street) for building in built}
    points += [
        (str(9000 + n), other.plain(), f"{other.longitude:.6f}", f"{other.latitude:.6f}")
        for n, other in enumerate(others)
        if (other.number, other.street) not in taken
    ]
    return points


@pytest.mark.parametrize("kind", ["one point", "points near by", "numbers", "address points"])
@settings(deadline=None, max_examples=40)
@given(seed=seeds)
def test_fewer_than_ten_buildings_never_count_as_ten(
    tmp_path_factory: pytest.TempPathFactory, kind: str, seed: int
) -> None:
    random = Random(seed)
    built = buildings(random, random.randint(1, 9))
    folder = tmp_path_factory.mktemp("buildings")
    points = points_file(folder, *_public(random, built)) if kind == "address points" else None
    assert addresses(folder, *_written(random, built, kind), points=points) < 10


# ---------------------------------------------------------------- what it costs


PROJECTED = pyproj.Transformer.from_crs(PROJECTION, "EPSG:4326", always_xy=True)


def real_houses(source_files: Path, share: float) -> pd.DataFrame:
    """Every fourth number of the District's blocks, of those a share, along their true streets."""
    blocks = pd.read_csv(
        source_files / "crime_incidents_2024.csv.gz", usecols=["BLOCK", "XBLOCK", "YBLOCK"]
    ).drop_duplicates("BLOCK")
    parts = blocks["BLOCK"].str.extract(r"(?P<low>\d+) - (?P<high>\d+) BLOCK OF (?P<street>.+)")
    blocks = blocks.join(parts).dropna()
    random, houses = Random(1), []
    for block in blocks.itertuples():
        low, high = int(block.low), int(block.high)
        for number in range(low, min(high, low + 150) + 1):
            if number % 4 < 2 and random.random() < share:
                along = (number - low) / max(high - low, 1) * 100 - 50
                side = 12 if number % 2 else -12
                # Streets of letters run east to west, those of numbers north to south.
                east, north = (side, along) if block.street[0].isdigit() else (along, side)
                place = PROJECTED.transform(block.XBLOCK + east, block.YBLOCK + north)
                houses.append((f"{number} {block.street}", *place))
    return pd.DataFrame(houses, columns=["address", "longitude", "latitude"])


def test_true_addresses_of_a_clean_register_are_hardly_undercounted(
    source_files: Path, tmp_path: Path
) -> None:
    """At most one in a hundred, in the streets of Washington; and all of its blocks are seen."""
    houses = real_houses(source_files, 0.2)
    frame = houses.assign(
        registration_id=[f"R-{n}" for n in range(len(houses))],
        holding_id=[f"H-{n}" for n in range(len(houses))],
        cameras="1",
        registered_on="2024-07-09",
    )
    frame.to_csv(tmp_path / "registry.csv", index=False)
    result = intake(tmp_path / "registry.csv", outlines=district())
    truth = houses["address"].nunique()
    assert truth > 30_000
    assert 0.99 * truth <= result.addresses <= truth
    result.require_usable()


def test_no_block_of_a_city_reads_as_an_address(source_files: Path) -> None:
    blocks = pd.read_csv(source_files / "crime_incidents_2024.csv.gz", usecols=["BLOCK"])["BLOCK"]
    texts = blocks.unique()
    assert len(texts) > 5_000
    assert all(isinstance(read_address(text), str) for text in texts)


def district() -> gpd.GeoDataFrame:
    version = read_catalog(EMBEDDED, "washington-dc")["areas"][0]
    path = EMBEDDED / "washington-dc" / "areas" / version / "areas.parquet"
    return gpd.read_parquet(path)[["area_id", "geometry"]]
