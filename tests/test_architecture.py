"""The wall between the two sides, what serving may not load, and how long a function may be."""

import ast
import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import components
import data
from tests import REPOSITORY

LONGEST_FUNCTION = 50  # lines: what can be read at one look

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


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the code in a folder to the import contracts."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, timeout=120, check=False
    )


def test_every_module_can_be_imported() -> None:
    for package in (data, components):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def test_every_function_can_be_read_at_one_look() -> None:
    folders = ("data", "components", "benchmarks")
    files = [file for folder in folders for file in sorted((REPOSITORY / folder).rglob("*.py"))]
    too_long = [
        f"{file.relative_to(REPOSITORY)}:{function.lineno} {function.name}: {lines} lines"
        for file in (*files, REPOSITORY / "dashboard.py")
        for function in ast.walk(ast.parse(file.read_text()))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not too_long, "\n".join(too_long)


def test_no_test_ends_early() -> None:
    """A test that returns on the way counts as one that passed, whatever it left unchecked."""
    early = [
        f"{file.relative_to(REPOSITORY)}:{node.lineno}"
        for file in sorted((REPOSITORY / "tests").rglob("test_*.py"))
        for test in ast.walk(ast.parse(file.read_text()))
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_")
        for node in own_nodes(test)
        if isinstance(node, ast.Return)
    ]
    assert not early, "\n".join(early)


def own_nodes(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """Every node of a function, without those of functions within it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def test_import_contracts_hold() -> None:
    done = lint(REPOSITORY)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code alone, where it can be spoiled."""
    folder = tmp_path_factory.mktemp("code")
    shutil.copy(REPOSITORY / "pyproject.toml", folder)
    for module in (*REPOSITORY.glob("data/**/*.py"), *REPOSITORY.glob("components/**/*.py")):
        copy = folder / module.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(module, copy)
    return folder


def test_the_copy_to_be_spoiled_is_good(copied: Path) -> None:
    assert lint(copied).returncode == 0


LAYERS = "The rooms of data are built in layers"
TELLING = "What makes releases needs nothing of what tells of them"
PRIVATE = "The public side never reaches the private side"
NETWORK = "The private side reaches no network"
NUMBERS = "Arithmetic takes numbers, and of what is published the rules alone"
WEB_PAGE = "Data knows nothing of the web page"
SERVING = "The site serves without the map-making libraries"
ROOMS = "The rooms of the site are built in layers"
STREAMLIT = "Streamlit is the frame of pages alone"
PAGES = "Pages do not know each other"
CHARTS = "Charts do not know each other, only what they share"


FORBIDDEN = [
    (LAYERS, "data.registry.publication.publish", "data.pipeline.areas"),
    (LAYERS, "data.pipeline.areas", "data.registry.protection.disclosure"),
    (LAYERS, "data.files.records", "data.sources.http"),
    (LAYERS, "data.published.schema", "data.files.records"),
    (LAYERS, "data.disk", "data.place"),
    (LAYERS, "data.tables.table", "data.registry.protection.disclosure"),
    (LAYERS, "data.arithmetic.poisson", "data.census.census"),
    (LAYERS, "data.changes.release_changes", "data.census.census"),
    (TELLING, "data.registry.publication.publish", "data.census.census"),
    (TELLING, "data.sources.http", "data.findings.trend"),
    (PRIVATE, "components.server", "data.registry.protection.ledger"),
    (NETWORK, "data.registry.publication.publish", "data.sources.http"),
    (NETWORK, "data.registry.protection.ledger", "requests"),
    (NUMBERS, "data.arithmetic.poisson", "data.published.schema"),
    (NUMBERS, "data.arithmetic.poisson", "data.place"),
    (WEB_PAGE, "data.census.census", "streamlit"),
    (WEB_PAGE, "data.tables.table", "components.server"),
    (SERVING, "components.server", "data.files.outlines"),
    (SERVING, "data.tables.table", "geopandas"),
    (ROOMS, "components.wording.en.numbers", "components.views.area"),
    (ROOMS, "components.views.area", "components.figures.coverage"),
    (ROOMS, "components.charts.palette", "components.serving.address"),
    (ROOMS, "components.blocks.notes", "components.exports.citation"),
    (ROOMS, "components.exports.citation", "components.frame.site"),
    (ROOMS, "components.frame.site", "components.pages.privacy"),
    (ROOMS, "components.open_data.about", "components.page_head"),
    (STREAMLIT, "components.exports.citation", "streamlit"),
    (STREAMLIT, "components.views.area", "streamlit"),
    (PAGES, "components.pages.privacy", "components.pages.claims"),
    (CHARTS, "components.charts.dot_strip", "components.charts.funnel_plot"),
]


@pytest.fixture(scope="module")
def spoiled(copied: Path) -> Iterator[str]:
    """What is said of the code once every forbidden import has been added to it."""
    good: dict[Path, str] = {}
    for _, importer, imported in FORBIDDEN:
        module = copied / f"{importer.replace('.', '/')}.py"
        good.setdefault(module, module.read_text())
        module.write_text(f"{module.read_text()}\nimport {imported}\n")
    done = lint(copied)
    for module, text in good.items():
        module.write_text(text)
    assert done.returncode == 1
    yield done.stdout


@pytest.mark.parametrize(("contract", "importer", "imported"), FORBIDDEN)
def test_an_import_that_breaks_a_contract_is_named(
    spoiled: str, contract: str, importer: str, imported: str
) -> None:
    assert f"{contract} BROKEN" in spoiled
    of_contract = spoiled.split(f"\n{contract}\n{'-' * len(contract)}\n")[1].split("\n---")[0]
    assert re.search(rf"{importer} -> {imported}\b", of_contract)


def test_a_new_room_must_be_given_its_place(copied: Path) -> None:
    room = copied / "data" / "attic"
    room.mkdir()
    (room / "__init__.py").touch()
    done = lint(copied)
    shutil.rmtree(room)
    assert done.returncode == 1
    assert f"{LAYERS} BROKEN" in done.stdout
    assert "data.attic" in done.stdout


def test_serving_loads_neither_the_private_side_nor_the_map_making_libraries() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SERVE],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        timeout=120,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert {
        "data.census.census",
        "components.pages.coverage",
        "components.open_data.routes",
    } <= loaded
    unwanted = {
        "data.cli",
        "data.files",
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
