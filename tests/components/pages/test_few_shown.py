"""The pages of neighborhoods in a city where hardly any area is shown."""

from pathlib import Path

import pytest

from tests.second_release import embedded_with_few_shown
from tests.site_pages import read_site_page


@pytest.mark.parametrize("shown", [1, 2])
@pytest.mark.parametrize(
    ("path", "choices"),
    [
        ("neighborhood", {}),
        ("neighborhood", {"area": "101"}),
        ("neighborhood", {"area": "302", "per": "per_1000_residents", "crime": "arson"}),
        ("compare", {"areas": "101,102,302"}),
        ("compare", {"areas": "101,302", "per": "per_1000_residents"}),
        ("compare", {"areas": "district-1,district-7"}),
    ],
)
def test_a_city_with_few_shown_areas_has_these_pages_too(
    shown: int,
    path: str,
    choices: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = tmp_path / "releases"
    embedded_with_few_shown(root, shown)
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    page = read_site_page(path, **choices)
    assert "rebate program" not in page.html
