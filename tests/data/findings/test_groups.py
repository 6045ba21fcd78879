"""Districts are made of areas, wards cut across them, and nothing is compared with itself."""

from dataclasses import replace

import pytest

from data.census.census import Census
from data.findings.comparison import (
    camera_bounds,
    camera_density,
    compared_with,
    differences,
    least_density,
)
from data.findings.groups import districts, group, relation, rest_of, shared_out, wards
from data.published.rules import CAMERA_ROUNDING


def test_every_area_is_in_one_district(census: Census) -> None:
    found = [area for district in districts(census).values() for area in district.areas]
    assert sorted(found) == list(census.by_id)
    assert not any(district.is_estimate for district in districts(census).values())


def test_land_and_people_of_a_ward_are_its_own(census: Census) -> None:
    found = wards(census)
    assert list(found) == list("12345678")
    assert sum(ward.residents or 0 for ward in found.values()) == 689_545
    assert found["5"].residents == 89_617
    areas = sum(area.area_km2 for area in census.by_id.values())
    assert sum(ward.area_km2 for ward in found.values()) == pytest.approx(areas, abs=0.001)


def test_cameras_are_shared_out_to_wards_by_homes(census: Census) -> None:
    for name, ward in wards(census).items():
        parts = shared_out(census, name)
        hidden = [area for area in parts.index if not census.by_id[area].shown]
        assert (ward.cameras is None) == bool(hidden)
        if not hidden:
            told = sum(part * (census.by_id[area].cameras or 0) for area, part in parts.items())
            assert ward.cameras is not None
            assert ward.cameras % CAMERA_ROUNDING == 0
            assert abs(ward.cameras - told) <= CAMERA_ROUNDING / 2
    assert [name for name, ward in wards(census).items() if ward.cameras is None] == ["2", "6"]


def test_what_is_shared_out_has_no_range(census: Census) -> None:
    ward = wards(census)["5"]
    assert camera_density(census, ward, "per_km2") is not None
    assert camera_bounds(census, ward, "per_km2") is None
    assert least_density(census, ward, "per_km2") is None


def test_a_release_that_does_not_count_wards_has_none(census: Census) -> None:
    areas = census.releases["areas"]
    tables = {name: table for name, table in areas.tables.items() if name == "areas"}
    bare = replace(census, releases={**census.releases, "areas": replace(areas, tables=tables)})
    assert wards(bare) == {}
    without = replace(census, areas=census.areas.assign(district=""))
    assert districts(without) == {}


def test_how_groups_lie(census: Census) -> None:
    ward, district = wards(census), districts(census)
    brookland, takoma = group(census, ["504"]), group(census, ["401"])
    cases = [
        (brookland, takoma, "apart"),
        (brookland, district["5"], "within"),
        (district["5"], brookland, "around"),
        (brookland, ward["5"], "within"),
        (ward["5"], brookland, "around"),
        (brookland, ward["7"], "apart"),
        (ward["1"], ward["2"], "apart"),
        (ward["7"], district["6"], "overlap"),
        (group(census, ["308"]), ward["5"], "overlap"),  # half of it lies in Ward 2
        (district["5"], district["6"], "apart"),
        (brookland, brookland, "overlap"),
    ]
    for one, other, expected in cases:
        assert relation(census, one, other) == expected, (one.areas, other.areas)


def test_a_part_is_compared_with_the_rest(census: Census) -> None:
    violent, brookland = census.place.crime_choices["violent"], group(census, ["504"])
    for whole in (districts(census)["5"], wards(census)["5"]):
        rest = rest_of(census, whole, brookland)
        assert "504" not in rest.areas
        assert rest.residents == (whole.residents or 0) - (brookland.residents or 0)
        assert rest.area_km2 == pytest.approx(whole.area_km2 - brookland.area_km2)
        assert rest.cameras is not None and whole.cameras is not None
        assert rest.cameras + (brookland.cameras or 0) == pytest.approx(whole.cameras, abs=20)
        (there,) = differences(census, brookland, [whole], violent, None, "per_km2")
        (back,) = compared_with(census, brookland, [whole], violent, None, "per_km2")
        assert (there.relation, back.relation) == ("within", "around")
    (found,) = differences(census, brookland, [districts(census)["5"]], violent, None, "per_km2")
    assert found.cameras is not None
    rest = rest_of(census, districts(census)["5"], brookland)
    mine, theirs = (camera_density(census, of, "per_km2") for of in (brookland, rest))
    assert found.cameras.ratio == pytest.approx((mine or 0) / (theirs or 1))


def test_what_lies_over_another_gets_no_verdict(census: Census) -> None:
    violent = census.place.crime_choices["violent"]
    window = None
    one, other = wards(census)["7"], districts(census)["6"]
    (found,) = differences(census, one, [other], violent, window, "per_km2")
    assert (found.cameras, found.crime, found.estimates) == (None, None, None)
    assert found.relation == "overlap"


def test_a_difference_to_an_estimate_is_not_called(census: Census) -> None:
    one, other = wards(census)["1"], wards(census)["5"]
    violent = census.place.crime_choices["violent"]
    (found,) = differences(census, one, [other], violent, None, "per_km2")
    assert found.cameras is None
    densities = tuple(camera_density(census, of, "per_km2") for of in (one, other))
    assert found.estimates == densities
