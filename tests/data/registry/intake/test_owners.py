"""One owner is one, whatever form the name, the number or the telephone has."""

from pathlib import Path

import pandas as pd
import pytest

from data.registry.intake import reasons
from data.registry.intake.owners import owner, owners
from tests.data.registry.town import intake, registry, row

COMPANY = (
    *("Acme Holdings LLC", "ACME HOLDINGS, L.L.C.", "Acme Holdings, Inc.", "acme  holdings"),
    *("The Acme Holdings Company", "Acme Holding Corp.", "Holdings, Acme", "Acme-Holdings Ltd"),
    *("Acme Holdings, S.A. de C.V.", "Acme Holdings GmbH"),
    *("ACME HOLDINGS\u200b", "Acme Holdings & Co", "Ácme Holdings", "Acme Holdings Group, LP"),
)
TELEPHONE = (
    *("202-555-0101", "(202) 555-0101", "202.555.0101", "+1 202 555 0101", "2025550101"),
    *("1-202-555-0101", "202 555 0101 ext. 4", "12025550101.0", "tel:202-555-0101"),
    *("202-555-0101 (cell)", "(202) 555-0101;ext=3", "Home: 202.555.0101", "২০২ 555 0101 x7"),
)


@pytest.mark.parametrize(
    "spellings",
    [
        COMPANY,
        TELEPHONE,
        ("John A. Smith", "SMITH, JOHN", "Mr. John Smith Jr.", "smith john"),
        ("j.doe@example.org", "JDoe@Example.org", "mailto:jdoe+cameras@example.org"),
        ("H-01", "H-1", "h 1", "H1", "H_001"),
        ("900001", "0900001", "900,001", "900-001", "900001.0"),
    ],
)
def test_spellings_of_one_owner_are_one(spellings: tuple[str, ...]) -> None:
    assert len({owner(text) for text in spellings}) == 1


def test_owners_stay_apart() -> None:
    different = (
        "H-1",
        "H-2",
        "B-1",
        "Acme",
        "Ame",
        "John Smith",
        "Jane Smith",
        "202-555-0102",
        "17",
    )
    assert len({owner(text) for text in different}) == len(different)


@pytest.mark.parametrize(
    "text",
    [
        *("", "N/A", "unknown", "Unknown Owner", "unknown 7", "TBD", "owner", "-1", "2.023E+16"),
        *("Guest", "Self", "Customer", "Customer 12", "Resident 7", "Resident-7", "Owner 7", "me"),
        *("Home Owner", "Асme", "A" * 5000, "1" * 5000),
    ],
)
def test_nobody_is_no_owner(text: str) -> None:
    assert owner(text) == ""


def test_what_is_no_number_is_known() -> None:
    cells = pd.Series(
        ["H-01", "900001", "OWNER-7", "", "N/A", "Acme LLC", "a@b.org", "(202) 555-0101"]
    )
    assert owners(cells)[1].tolist() == [False] * 5 + [True] * 3


def test_many_spellings_do_not_pass_for_many_owners(tmp_path: Path) -> None:
    rows = [row(n, holding_id=text) for n, text in enumerate(COMPANY, start=1)]
    result = intake(registry(tmp_path, *rows))
    assert (result.addresses, result.holdings) == (len(COMPANY), 1)
    assert result.remarks == {reasons.NO_OWNER_ID: len(COMPANY)}


@pytest.mark.parametrize("branch", ["Acme LLC #1", "Acme LLC - Store 12", "ACME, Inc. 7"])
def test_branches_of_a_company_are_one_owner_who_is_no_number(branch: str) -> None:
    forms, named = owners(pd.Series([branch, "Acme"]))
    assert forms.nunique() == 1
    assert named.all()


@pytest.mark.parametrize("text", ["Smith 2", "Smith #3", "Smith (4)", "Smith A", "2 Smith"])
def test_a_name_with_a_number_is_the_name(text: str) -> None:
    forms, named = owners(pd.Series([text, "Smith"]))
    assert forms.tolist() == ["SMITH", "SMITH"]
    assert named.all()


def test_a_slip_of_the_pen_in_a_name_is_warned_of(tmp_path: Path) -> None:
    names = ("Ann Miller", "Ann Miler", "Bo Lee")
    rows = [row(n, holding_id=name) for n, name in enumerate(names, start=1)]
    remarks = intake(registry(tmp_path, *rows)).remarks
    assert remarks == {reasons.NO_OWNER_ID: 3, reasons.LIKE_ANOTHER: 2}


def test_numbers_of_owners_stay_apart() -> None:
    forms, named = owners(pd.Series(["H-owner-12", "H-owner-13", "R-000012", "R-000013"]))
    assert forms.nunique() == 4
    assert not named.any()
