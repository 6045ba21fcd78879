"""Where the site is, and the address of a view of it."""

from __future__ import annotations

import pytest

from components.serving.address import address, checked_address, public_address


def test_the_setting_decides_where_the_site_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAMERA_CENSUS_ADDRESS", raising=False)
    assert public_address("http://127.0.0.1:8501/data/v1?x=y") == "http://127.0.0.1:8501"
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", " https://example.org/cameras/ ")
    assert public_address("http://127.0.0.1:8501/") == "https://example.org/cameras"


@pytest.mark.parametrize(
    "setting", ["example.org", "ftp://example.org", "https://", "https://example.org/?a=b", "x"]
)
def test_a_setting_that_is_no_address_is_refused_by_name(setting: str) -> None:
    with pytest.raises(ValueError, match="CAMERA_CENSUS_ADDRESS"):
        checked_address(setting)


def test_an_address_is_easy_to_read() -> None:
    base = "https://example.org/cameras"
    assert address(base, "", {}) == "https://example.org/cameras/"
    assert address(base, "compare", {"areas": "302,504"}, "2026-11-22-3f9a1c2b") == (
        "https://example.org/cameras/compare?areas=302,504&edition=2026-11-22-3f9a1c2b"
    )
    assert address(base, "/data/v1/areas.csv", {}) == f"{base}/data/v1/areas.csv"
