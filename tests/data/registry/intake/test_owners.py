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
    *("ACME HOLDINGS\u200b", "Acme Holdings & Co", "Ácme Holdings", "Acme Holdings Group, LP"),
)
TELEPHONE = (
    *("202-555-0101", "(202) 555-0101", "202.555.0101", "+1 202 555 0101", "2025550101"),
    *("1-202-555-0101", "202 555 0101 ext. 4", "12025550101.0"),
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
    "text", ["", "N/A", "unknown", "Unknown Owner", "unknown 7", "TBD", "owner", "-1", "2.023E+16"]
)
def test_nobody_is_no_owner(text: str) -> None:
    assert owner(text) == ""


def test_what_is_no_number_is_known() -> None:
    cells = pd.Series(
        ["H-01", "900001", "OWNER-7", "", "N/A", "Acme LLC", "a@b.org", "(202) 555-0101"]
    )
    assert owners(cells)[1].tolist() == [False] * 5 + [True] * 3


def test_twelve_spellings_do_not_pass_for_twelve_owners(tmp_path: Path) -> None:
    rows = [row(n, holding_id=text) for n, text in enumerate(COMPANY, start=1)]
    result = intake(registry(tmp_path, *rows))
    assert (result.addresses, result.holdings) == (12, 1)
    assert result.remarks == {reasons.NO_OWNER_ID: 12}


@pytest.mark.parametrize("branch", ["Acme LLC #1", "Acme LLC - Store 12", "ACME, Inc. 7"])
def test_branches_of_a_company_are_one_owner_who_is_no_number(branch: str) -> None:
    forms, named = owners(pd.Series([branch, "Acme"]))
    assert forms.nunique() == 1
    assert named.all()


def test_numbers_of_owners_stay_apart() -> None:
    forms, named = owners(pd.Series(["H-owner-12", "H-owner-13", "R-000012", "R-000013"]))
    assert forms.nunique() == 4
    assert not named.any()
