"""The public address points: read, placed, and counted as buildings."""

import json
from pathlib import Path

import pytest

from data.place import AddressPoints, Credit
from data.registry.intake.address_points import (
    addresses_by_area,
    locate_addresses,
    read_address_points,
)
from data.registry.intake.fields import RegistryError
from tests.data.registry.town import OUTLINES, PROJECTION


def test_address_points_are_read_from_csv_and_geojson(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text(
        "Address,LONGITUDE,latitude,Address ID\n"
        "1 Invented St NW,-77.025,38.905,7.0\n"
        '"1 Invented St NW, Unit 2",-77.025,38.905,8\n'
        "2 Invented St NW,-77.015,38.905,\n"
        "3 Invented St NW,0,0,9\n"
        "4 Invented St NW,,,10\n"
        ",-77.015,38.905,11\n"
        "unknown 5,-77.015,38.905,12\n"
    )
    points = read_address_points(table)
    assert points["address_id"].tolist() == ["7", "8", ""]
    located = locate_addresses(points, OUTLINES, PROJECTION)
    assert addresses_by_area(located, OUTLINES) == {"10": 1, "2": 0, "9": 1}

    features = [
        {
            "type": "Feature",
            "properties": {"address": f"{n} Invented Street NW"},
            "geometry": {"type": "Point", "coordinates": [-77.025, 38.905]},
        }
        for n in (1, 2)
    ]
    drawn = tmp_path / "points.geojson"
    drawn.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    again = read_address_points(drawn)
    assert again["spelling"].tolist() == ["1 INVENTED ST NW", "2 INVENTED ST NW"]
    assert again["longitude"].tolist() == pytest.approx([-77.025] * 2)


def test_address_points_without_an_address_column_are_refused(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text("longitude,latitude\n-77.025,38.905\n")
    with pytest.raises(RegistryError, match="no column for address"):
        read_address_points(table)


def test_units_with_points_of_their_own_are_one_address(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    lines = [f"Apt {n} 1400 Invented St,-77.0250{n},38.905" for n in range(10)]
    table.write_text("\n".join(["address,longitude,latitude", *lines]))
    located = locate_addresses(read_address_points(table), OUTLINES, PROJECTION)
    assert len(located) == 1


def named(address: str | tuple[str, ...]) -> AddressPoints:
    return AddressPoints(
        file="points.csv",
        longitude_field="X",
        max_outside=0.02,
        latitude_field="Y",
        address_field=address,
        id_field="KEY",
        source=Credit(title="Points", publisher="Town Hall", url="https://example.org"),
    )


@pytest.mark.parametrize(
    ("header", "row", "address"),
    [
        ("KEY,FULL,X,Y", "7,1 Invented St NW,-77.025,38.905", "FULL"),
        ("X,Y,KEY,NO,ST", "-77.025,38.905,7,1,Invented St NW", ("NO", "ST")),
    ],
)
def test_a_city_calls_the_columns_of_its_file_as_it_likes(
    tmp_path: Path, header: str, row: str, address: str | tuple[str, ...]
) -> None:
    table = tmp_path / "points.csv"
    table.write_text(f"{header}\n{row}\n")
    (point,) = read_address_points(table, named(address)).itertuples()
    assert (point.address_id, point.spelling) == ("7", "1 INVENTED ST NW")
    with pytest.raises(RegistryError, match=r"address_field, longitude_field and latitude_field"):
        read_address_points(table)
