"""The wall between the two sides, and what may not be loaded while serving."""

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import components
import data
from tests import REPOSITORY

SIDES = {"data", "components"}

SERVE = """
import sys
from streamlit.testing.v1 import AppTest
site = AppTest.from_file("dashboard.py", default_timeout=60)
site.run()
assert not site.exception and len(site.get("html")) > 5
site.query_params["area"] = "302"
site.run()
from components.exports.files import workbook
from components.open_data.addresses import ADDRESSES
from components.server import app
from components.frame.site import current_census
for address in ADDRESSES:
    assert address.render(current_census(), (), "http://localhost/data/v1/").body
print("\\n".join(sys.modules))
"""

# Two pages alone, without the charts of the others and the site around them.
SERVE_FINDINGS = """
import sys
from streamlit.testing.v1 import AppTest
for page in ("spread", "claims"):
    script = f"from components.pages import {page}; {page}.page()"
    app = AppTest.from_string(script, default_timeout=60).run()
    assert not app.exception and len(app.get("html")) > 5
print("\\n".join(sys.modules))
"""

# Rooms that are tried through others, each with a test that would fail without it.
ELSEWHERE = {
    "components.blocks": "components/figures/test_coverage.py::test_markup_in_a_name_is_text",
    "components.exports.plates.fonts": (
        "components/exports/plates/test_plate.py::test_every_face_is_in_the_file"
    ),
    "components.frame": (
        "components/pages/test_pages.py::test_a_choice_is_written_to_the_address_and_nowhere_else"
    ),
    "components.wording.en": (
        "components/pages/test_claims_page.py::test_every_claim_and_part_has_words"
    ),
}


def packages() -> set[str]:
    """Every package of the code."""
    files = [file for side in SIDES for file in (REPOSITORY / side).rglob("__init__.py")]
    return {_room(file.relative_to(REPOSITORY)) for file in files} - SIDES


def rooms() -> set[str]:
    """The packages that have modules."""
    return {room for room in packages() if _has_modules(REPOSITORY.joinpath(*room.split(".")))}


def _has_modules(folder: Path) -> bool:
    return any(file.name != "__init__.py" for file in folder.glob("*.py"))


def rooms_of_tests() -> set[str]:
    """Every folder below tests/data and tests/components with a test in it, named as its room."""
    tests = REPOSITORY / "tests"
    files = [file for side in SIDES for file in (tests / side).rglob("test_*.py")]
    return {_room(file.relative_to(tests)) for file in files} - SIDES


def _room(module: Path) -> str:
    return ".".join(module.parent.parts)


def test_every_room_of_tests_has_a_room_of_the_code() -> None:
    assert rooms_of_tests() - packages() == set()


def test_every_room_of_the_code_has_tests_or_is_tried_by_name_elsewhere() -> None:
    assert rooms() - rooms_of_tests() == set(ELSEWHERE)
    for test in ELSEWHERE.values():
        file, name = test.split("::")
        assert f"def {name}(" in (REPOSITORY / "tests" / file).read_text(encoding="utf-8")


def test_every_module_can_be_imported() -> None:
    for package in (data, components):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def test_import_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "3 kept, 0 broken" in done.stdout


def loaded_by(script: str) -> set[str]:
    """The modules that are loaded once a script has run, in a process of its own."""
    command = [sys.executable, "-c", script]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=True
    )
    return set(done.stdout.split())


def test_serving_loads_neither_the_private_side_nor_the_map_making_libraries() -> None:
    loaded = loaded_by(SERVE)
    assert {
        "data.census.census",
        "components.pages.coverage",
        "components.open_data.routes",
    } <= loaded
    unwanted = {
        "data.registry",
        "data.pipeline",
        "data.sources",
        "geopandas",
        "shapely",
        "pyproj",
        "mapclassify",
        "sklearn",
        "scipy",
        "frictionless",
    }
    assert not unwanted & loaded


def test_findings_need_none_of_the_libraries_they_are_checked_against() -> None:
    loaded = loaded_by(SERVE_FINDINGS)
    assert {"data.arithmetic.association", "data.findings.claims"} <= loaded
    unwanted = {"scipy", "esda", "libpysal", "inequality", "statsmodels", "sklearn", "altair"}
    unwanted |= {"geopandas", "shapely", "mapclassify", "data.registry", "data.pipeline"}
    assert not unwanted & loaded
