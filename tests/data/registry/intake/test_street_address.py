"""One building is read as one address, whatever is written around it."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.registry.intake import reasons
from data.registry.intake.street_address import StreetAddress, read_address
from tests.data.registry.spellings import NO_ADDRESS, buildings, spelled


@pytest.mark.parametrize(
    "text",
    [
        "100 Invented Street Northwest",
        "100 invented st. n.w.",
        "100  INVENTED ST  N. W.",
        "100 NW Invented St",
        "100 Invented St NW Apt 4",
        "100 Invented St NW, Apt. 4-B",
        "100 Invented St NW #5",
        "100 Invented St NW Unit B",
        "100 Invented St NW, 2nd Floor",
        "100 Invented St NW, Rear",
        "100 Invented St NW No 4",
        "100 Invented St NW c/o Somebody",
        "0100 Invented St NW Upstairs",
        "Suite 200, 100 Invented St NW",
        "Apt 3 100 Invented St NW",
        "Apt. No. 3, 100 Invented St NW",
        "#3 100 Invented St NW",
        "B7-100 Invented St NW",
        "Camera 3 - 100 Invented St NW",
        "CAM03 100 Invented St NW",
        "3rd Floor, 100 Invented St NW",
        "Rear 100 Invented St NW",
        "Front Door - 100 Invented St NW",
        "Somebody & Sons, 100 Invented St NW",
        "100 Rear Invented St NW",
        "100-B Invented St NW",
        "100B Invented St NW",
        "100 B Invented St NW",
        "100½ Invented St NW",
        "100 1/2 Invented St NW",
        "100, Invented St NW",
        "100 Invented Street, N.W., Suite 200, Washington, D.C. 20001",
        "100 Invented St NW, Washington, DC",
        "100 Invented St NW Washington DC 20001-1234",
        "100 Invented St NW\nWashington, District of Columbia 20001\nUSA",
        "100 Ínvented St NW",
        "１００ Invented St NW",
        "১০০ Invented St NW",
        "١٠٠ Invented St NW",
        "100 Invenŧed St NW",
    ],
)
def test_spellings_of_one_address_are_one(text: str) -> None:
    assert str(read_address(text)) == "100 INVENTED ST NW"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1400 14 St NW", "1400 14TH ST NW"),
        ("1400 Fourteenth Street NW", "1400 14TH ST NW"),
        ("1400 NW 14th St", "1400 14TH ST NW"),
        ("1400 14th", "1400 14TH"),
        ("1400 Twenty-First St NW", "1400 21TH ST NW"),
        ("10 East Street", "10 EAST ST"),  # not E Street
        ("10 E Street", "10 E ST"),
        ("10 E St SE", "10 E ST SE"),
        ("10 E Capitol St NE", "10 E CAPITOL ST NE"),
        ("10 North Sample Street", "10 N SAMPLE ST"),
        ("10 N Park Ave", "10 N PARK AVE"),
        ("10 K NW", "10 K NW"),
        ("1 Avenue C, Elsewhere, NY 11201", "1 AVE C"),
        ("100 Invented St St Louis MO 63101", "100 INVENTED ST"),
        ("100 Sample, New York, NY 10001", "100 SAMPLE"),
        ("100 Sample Ave NE", "100 SAMPLE AVE NE"),  # not in Nebraska
        ("100 Martin Luther King, Jr. Ave SE", "100 MARTIN LUTHER KING AVE SE"),
        ("100 M.L.K. Avenue SE", "100 MARTIN LUTHER KING AVE SE"),
        ("1 Lot 5 Rd", "1 LOT 5TH RD"),
        ("5 Lot Rd", "5 LOT RD"),
        ("100 Broadway 1A", "100 BROADWAY"),
        ("12 State Rd 101", "12 STATE RD 101"),
        ("100 Highway 50", "100 HWY 50"),
        ("123½ Elm St", "123 ELM ST"),
    ],
)
def test_streets_keep_their_names(text: str, form: str) -> None:
    assert str(read_address(text)) == form


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("3/1400 Elm St", {"3", "1400"}),
        ("1400-3 Elm St", {"3", "1400"}),
        ("1400 (3) Elm St", {"3", "1400"}),
        ("1400.3 Elm St", {"3", "1400"}),
        ("14-1401 Elm St", {"14", "1401"}),
        ("1400 & 1402 Elm St", {"1400", "1402"}),
        ("1400–1410 Elm St", {"1400", "1410"}),
        ("1,400 Elm St", {"1400", "400"}),
        ("3 1400 Elm St", {"3", "1400"}),
        ("1400 3 Park Rd", {"3", "1400"}),
        ("12 Elm Rd 101", {"12", "101"}),
        ("3 Elm St NW 1400", {"3", "1400"}),
        ("3 Elm St 1400 NW", {"3", "1400"}),
        ("3 Elm St NW, 1400", {"3", "1400"}),
    ],
)
def test_a_number_that_may_be_the_units_is_kept_beside_the_other(
    text: str, numbers: set[str]
) -> None:
    address = read_address(text)
    assert isinstance(address, StreetAddress)
    assert set(address.numbers) == numbers


@pytest.mark.parametrize(
    ("reason", "texts"),
    [
        (reasons.NO_ADDRESS, ("", " ")),
        (
            reasons.PLACEHOLDER,
            (
                *("Address withheld", "N/A", "n/a 3", "TBD", "PENDING", "Confidential", "-1", "0"),
                *("UNKNOWN", "unknown 7", "999999", "--", " , # ", "7 Unknown St", "0 Elm St"),
                *("not available", "Do not disclose", "see file", "99999 Elm St"),
            ),
        ),
        (
            reasons.BLOCK,
            (
                "1400 BLK of 14TH ST NW",
                "1400 block",
                "1400 - 1499 BLOCK OF 14TH STREET NW",
                "14XX Elm St",
                "14** Elm St",
                *("14## 14th St", "14?? 14th St", "14nn 14th St", "1400s 14th St", "14__ Elm St"),
                *("14-- Elm St", "1*00 Elm St", "14# Elm St", "14•• Elm St", "14 xx Elm St"),
                *("1200-1299 Elm St", "1200 - 1299 Elm St", "1200-99 Elm St", "1200 to 1299 Elm"),
                *("1200-1598 Elm St", "1200/1299 Elm St"),
            ),
        ),
        (
            reasons.INTERSECTION,
            (
                *("14th & U St NW", "U St NW & 14th", "14 & U St NW", "14 St & U St NW"),
                *("14th St NW and U St NW", "14th/U St NW", "14th @ U", "Elm St at Oak St"),
                *("12 near Elm St", "12 by Elm", "12 y Elm St", "12 x Elm St", "12 con Elm St"),
                *("12 opposite Elm St", "1200 cuadra de Elm St", "12 Elm near Oak St"),
            ),
        ),
        (
            reasons.PO_BOX,
            (
                "PO Box 7",
                "P.O. Box 7",
                "P O BOX 7",
                "Post Office Box 7",
                "Box 7",
                "12 Post Box Rd",
                "12 General Delivery",
                "Mail Box 3",
            ),
        ),
        (
            reasons.NO_HOUSE_NUMBER,
            (
                *("Elm St", "14th St NW", "14th St NW 1400", "NW 14th St 1400", "Unit 4", "1400"),
                *("1400 3", "1400 B", "Camera 3 14th St NW", "Kamera 3 14th St NW", "1400 St NW"),
                *("38.9, -77.0", "1400, Washington, DC", "1400, floor 8", "Town Hall"),
                *("1400 14th Ѕt NW", "140O Elm St", "140S Elm", "三 Elm St", "١٤X Elm St"),
            ),
        ),
    ],
)
def test_what_is_no_address_has_a_reason(reason: str, texts: tuple[str, ...]) -> None:
    assert {text: read_address(text) for text in texts} == dict.fromkeys(texts, reason)


seeds = st.integers(0, 2**32)


@settings(max_examples=300)
@given(seeds)
def test_what_is_read_reads_as_itself(seed: int) -> None:
    random = Random(seed)
    read = read_address(spelled(random, buildings(random, 1)[0], random.randint(1, 40)))
    assert not isinstance(read, StreetAddress) or read_address(str(read)) == read


@settings(max_examples=300)
@given(seeds)
def test_the_house_number_is_among_those_read(seed: int) -> None:
    random = Random(seed)
    building = buildings(random, 1)[0]
    read = read_address(spelled(random, building, random.randint(1, 40)))
    assert not isinstance(read, StreetAddress) or any(
        # A unit may be glued to it, which only points and other rows tell.
        number.startswith(str(building.number))
        for number in read.numbers
    )


@given(st.sampled_from(NO_ADDRESS), st.integers(1, 99))
def test_no_placeholder_reads_as_an_address(text: str, number: int) -> None:
    assert isinstance(read_address(text.format(n=number)), str)


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    read = read_address(text)
    assert read in reasons.SET_ASIDE or (isinstance(read, StreetAddress) and read.street)


@pytest.mark.parametrize(
    "text",
    [
        "100 Apt 3 Invented St NW",
        "100 #3 Invented St NW",
        "3 Apt 100 Invented St NW",
        "3 Floor 100 Invented St NW",
        "3 cameras 100 Invented St NW",
    ],
)
def test_a_number_between_house_and_street_may_be_the_house(text: str) -> None:
    assert str(read_address(text)) == "100/3 INVENTED ST NW"


@pytest.mark.parametrize(
    "text",
    [
        "3 Piso 1400 14th St NW",
        "3 of 20 1400 14th St NW",
        "3 Garfield Terrace, 1400 14th St NW",
        "1400③ 14th St NW",
    ],
)
def test_two_numbers_that_may_both_be_the_house_are_none(text: str) -> None:
    assert read_address(text) == reasons.NO_HOUSE_NUMBER


def test_signs_that_cannot_be_seen_part_no_number() -> None:
    assert str(read_address("14\N{ZERO WIDTH SPACE}00 14th St NW")) == "1400 14TH ST NW"


@pytest.mark.parametrize("text", ["1 " + "9" * 5000 + " St", "1 " * 20_000, "1 Elm St " * 100])
def test_cells_that_are_far_too_long_are_set_aside_at_once(text: str) -> None:
    assert read_address(text) == reasons.TOO_LONG


def test_letters_of_streets_are_no_corners() -> None:
    for letter in "VXY":
        assert str(read_address(f"1400 {letter} St NW")) == f"1400 {letter} ST NW"
