"""Where the site is, and the address of a view of it."""

from __future__ import annotations

import pytest

from components.serving import address as addresses
from components.serving.address import address, checked_address, public_address, view_of_page


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


@pytest.mark.parametrize(
    "reached",
    [
        None,
        "",
        "file:///etc/passwd",
        "http://",
        f"http://{'a' * 260}/",
        'http://evil">.example/',
        "http://a b/",
        "http://name@host/",
        "http://host:port/",
    ],
)
def test_what_is_no_host_stands_in_no_address(reached: str | None) -> None:
    assert public_address(reached) == "http://localhost:8501"


def test_a_site_in_a_folder_has_it_in_each_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "mounted_at", lambda: "cameras")
    assert public_address("http://[::1]:8501/cameras/spread") == "http://[::1]:8501/cameras"
    assert addresses.path_in_public() == "/cameras"
    # The public address has the last word: a proxy may have taken another folder off before.
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", "https://example.org/dc/cameras")
    assert public_address("http://[::1]:8501/") == "https://example.org/dc/cameras"
    assert addresses.path_in_public() == "/dc/cameras"


def test_another_view_of_a_page_is_named_alone() -> None:
    assert view_of_page({}) == ""
    assert view_of_page({"crime": "a b&c", "areas": "302,504"}) == "?crime=a+b%26c&areas=302,504"


def test_an_address_is_easy_to_read() -> None:
    base = "https://example.org/cameras"
    assert address(base, "", {}) == "https://example.org/cameras/"
    assert address(base, "compare", {"areas": "302,504"}, "2026-11-22-3f9a1c2b") == (
        "https://example.org/cameras/compare?areas=302,504&edition=2026-11-22-3f9a1c2b"
    )
    assert address(base, "/data/v1/areas.csv", {}) == f"{base}/data/v1/areas.csv"
