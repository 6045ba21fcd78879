"""The wall between the two sides, what serving may not load, and how long a function may be."""

import ast
import importlib
import pkgutil
import subprocess
import sys

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
from tests import REPOSITORY
from components.exports import workbook
from components.open_data.addresses import ADDRESSES
from components.server import app
from components.site import current_census
for address in ADDRESSES:
    assert address.render(current_census(), (), "http://localhost/data/v1/").body
print("\\n".join(sys.modules))
"""


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


def test_import_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "3 kept, 0 broken" in done.stdout


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
