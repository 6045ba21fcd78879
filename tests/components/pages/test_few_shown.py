"""The pages of neighborhoods in a city where hardly any area is shown."""

import shutil
from pathlib import Path

import pytest

from components.views.area import MEASURES
from data.published.catalog import EMBEDDED, make_current, read_catalog
from data.published.release import read_release
from tests.forge import FACTS, camera_release
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
    shutil.copytree(EMBEDDED, root)
    version = read_catalog(root, "washington-dc")["areas"][0]
    areas = read_release(root / "washington-dc" / "areas" / version).tables["areas"]
    figures = [
        {"area_id": area, "cameras": 60, "addresses": 30, "shown": True}
        if position < shown
        else {"area_id": area, "cameras": None, "addresses": None, "shown": False}
        for position, area in enumerate(areas["area_id"].to_pylist())
    ]
    facts = FACTS | {"programme": "registry", "breaks": {measure: [] for measure in MEASURES}}
    release = camera_release(root, figures, "washington-dc", facts)
    make_current(root, "washington-dc", "cameras", release.name)
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(root))
    page = read_site_page(path, **choices)
    assert "could not be drawn" not in page.answer
    assert "rebate program" not in page.html
