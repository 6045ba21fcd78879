"""Days: one order of day and month for a whole file, or none."""

import datetime as dt
from pathlib import Path

import numpy as np
import pytest

from data.registry.intake import reasons
from data.registry.intake.days import read_days
from data.registry.intake.fields import RegistryError
from tests.data.registry.town import intake, registry, row


def read(*texts: str) -> list[dt.date | None]:
    days: list[dt.date | None] = read_days(texts, np.ones(len(texts), dtype=np.int64)).tolist()
    return days


def test_one_date_decides_for_all() -> None:
    assert read("07/25/2024", "07/09/2024") == [dt.date(2024, 7, 25), dt.date(2024, 7, 9)]
    assert read("25/07/2024", "07/09/2024") == [dt.date(2024, 7, 25), dt.date(2024, 9, 7)]
    assert read("2024-07-09", "07/07/2024") == [dt.date(2024, 7, 9), dt.date(2024, 7, 7)]


def test_a_slip_of_the_pen_decides_nothing() -> None:
    found = read(*["07/25/2024"] * 200, "25/07/2024")
    assert found[0] == dt.date(2024, 7, 25)
    assert found[-1] is None


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (
            ("07/09/2024",),
            r"1 date such as 03/04/2024 may have the day .*Which is it\?",
        ),
        (("07/25/2024", "25/07/2024"), "month first: 1; with the day first: 1"),
        (("03.04.2024", "2024-07-09"), "1 date such as 03/04/2024 may have the day"),
        (("07-25-2024", "25.07.2024"), "month first: 1; with the day first: 1"),
        (("03/04/05", "25/07/24"), "2 dates have years of two figures"),
    ],
)
def test_what_cannot_be_decided_is_refused(texts: tuple[str, ...], message: str) -> None:
    with pytest.raises(RegistryError, match=message):
        read(*texts)


def test_what_somebody_says_decides_unless_dates_say_otherwise() -> None:
    texts = ("03/04/2024", "2024-07-09")
    ones = np.ones(2, dtype=np.int64)
    assert read_days(texts, ones, "day-first").tolist()[0] == dt.date(2024, 4, 3)
    assert read_days(texts, ones, "month-first").tolist()[0] == dt.date(2024, 3, 4)
    with pytest.raises(RegistryError, match="says day-first, and 1 date can only be the other"):
        read_days(("03/04/2024", "07/25/2024"), ones, "day-first")


def test_the_end_of_a_registration_tells_as_well(tmp_path: Path) -> None:
    rows = [
        row(1, registered_on="07/09/2024", ended_on="31/12/2024"),
        row(2, registered_on="05/12/2024"),
        row(3, registered_on="05/07/2025"),
    ]
    result = intake(registry(tmp_path, *rows))
    assert result.counted == 1
    assert result.reasons == {reasons.ENDED: 1, reasons.NOT_YET: 1}
