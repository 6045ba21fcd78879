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

SIDES = {"data", "components"}
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
from components.wording import words_in
census, words = current_census(), words_in(None).open_data
for address in ADDRESSES:
    assert b"".join(address.render(census, (), "http://localhost", words).pieces)
print("\\n".join(sys.modules))
"""

# Two pages alone, without the charts of the others and the site around them.
SERVE_FINDINGS = """
import sys
from streamlit.testing.v1 import AppTest
for page in ("spread", "claims"):
    script = f"from tests.site_pages import draw_alone; draw_alone('{page}')"
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
    "data.pipeline.refresh": (
        "data/pipeline/test_refresh.py::test_killed_at_any_write_the_next_refresh_makes_it_whole"
    ),
    "data.registry.intake.table_files": (
        "data/registry/intake/test_table_files.py::test_any_bytes_give_rows_or_a_clear_error"
    ),
    "components.frame": (
        "components/pages/test_pages.py::test_a_choice_is_written_to_the_address_and_nowhere_else"
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


# What puts an address together, and is for `components/serving/address.py` alone.
_MADE_BY = {"urlencode", "urljoin", "urlunsplit", "urlunparse", "quote_plus"}
_WRITTEN = re.compile(r"""^\.{1,2}/|["'(=]\.{1,2}/|(?:href|src|action)=["']?/""")


def addresses_in(code: ast.AST) -> Iterator[int]:
    """The lines on which code puts an address of the site together itself."""
    for each in ast.walk(code):
        if isinstance(each, ast.ImportFrom) and each.module == "urllib.parse":
            yield from (each.lineno for name in each.names if name.name in _MADE_BY)
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield from (each.lineno for _ in _WRITTEN.finditer(each.value))
        if isinstance(each, ast.JoinedStr):
            pairs = zip(each.values, each.values[1:], strict=False)
            yield from (each.lineno for one, other in pairs if _is_continued(one, other))


def _is_continued(base: ast.expr, path: ast.expr) -> bool:
    """Whether a path or a query is hung on to what a variable holds."""
    if not (isinstance(base, ast.FormattedValue) and isinstance(path, ast.Constant)):
        return False
    named = ast.unparse(base.value).lower()
    is_base = any(part in named for part in ("base", "outside", "site", "address", "host"))
    return is_base and str(path.value).startswith(("/", "?"))


@pytest.mark.parametrize(
    "fault",
    [
        "from urllib.parse import urlencode",
        "picture = './chart/crime-trend.svg'",
        "link = f'<a href=\"/spread\">{label}</a>'",
        "css = f'src: url(\"../static/media/{name}\")'",
        "sitemap = f'{base}/sitemap.xml'",
        "view = f'{self.site_address}?area={area}'",
    ],
)
def test_an_address_put_together_elsewhere_is_found(fault: str) -> None:
    assert list(addresses_in(ast.parse(fault))) == [1]


def test_every_address_is_made_in_one_place() -> None:
    made_elsewhere = [
        f"{file.relative_to(REPOSITORY)}:{line}"
        for file in sorted((REPOSITORY / "components").rglob("*.py"))
        if file.relative_to(REPOSITORY).as_posix() != "components/serving/address.py"
        for line in addresses_in(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert not made_elsewhere, "\n".join(made_elsewhere)


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
    (ROOMS, "components.wording.numbers", "components.views.area"),
    (ROOMS, "components.views.area", "components.figures.coverage"),
    (ROOMS, "components.charts.palette", "components.serving.address"),
    (ROOMS, "components.blocks.notes", "components.exports.citation"),
    (ROOMS, "components.exports.citation", "components.frame.site"),
    (ROOMS, "components.frame.site", "components.pages.privacy"),
    (ROOMS, "components.open_data.about", "components.document.head"),
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


def test_findings_need_none_of_the_libraries_they_are_checked_against() -> None:
    loaded = loaded_by(SERVE_FINDINGS)
    assert {"data.arithmetic.association", "data.findings.claims"} <= loaded
    unwanted = {"scipy", "esda", "libpysal", "inequality", "statsmodels", "sklearn", "altair"}
    unwanted |= {"geopandas", "shapely", "mapclassify", "data.registry", "data.pipeline"}
    assert not unwanted & loaded
