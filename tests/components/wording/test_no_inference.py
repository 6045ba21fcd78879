"""Words say what was found and decide nothing, or every language would copy the statistics.

`numbers.py` alone may look at how large a number is, to write it with the digits that matter.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests import REPOSITORY

WORDING = REPOSITORY / "components" / "wording"
FORMATTING = "numbers.py"
ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
COMPUTING = {"max", "median", "mean", "min", "round", "sorted", "sum"}
FILES = [path for path in sorted(WORDING.rglob("*.py")) if path.name != FORMATTING]


def inferences(source: str) -> Iterator[str]:
    """What in a module decides or computes: by size, by a decimal number, or by a threshold."""
    for node in ast.walk(ast.parse(source)):
        if any(found(node) for found in (_by_size, _decimal, _threshold, _computed)):
            yield f"line {getattr(node, 'lineno', '?')}: {ast.unparse(node)}"


def _by_size(node: ast.AST) -> bool:
    """A larger or smaller, except of how many words there are."""
    if not isinstance(node, ast.Compare):
        return False
    sides = [node.left, *node.comparators]
    return any(
        isinstance(op, ORDER) and not (_is_length(left) or _is_length(right))
        for op, (left, right) in zip(node.ops, pairwise(sides), strict=True)
    )


def _is_length(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "len"


def _decimal(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _threshold(node: ast.AST) -> bool:
    """A constant of the data, such as the fewest reports that make a percentage."""
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("data"):
        return any(name.name.isupper() for name in node.names)
    return isinstance(node, ast.Import) and any(
        name.name.split(".")[0] == "data" for name in node.names
    )


def _computed(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
    return name in COMPUTING


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(WORDING)))
def test_words_decide_nothing(path: Path) -> None:
    assert list(inferences(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "planted",
    [
        "clear = found.p_value < 0.05",
        "clear = found.p_value < LEVEL",
        "clear = found.low > 0 or found.high < 0",
        "clear = 1 not in found and low <= shown <= high",
        "few = count < 20",
        "few = 20 > count",
        "by_chance = 0.05 * areas",
        "from data.arithmetic.measures import MIN_EVENTS, Rate",
        "import data.arithmetic.measures",
        "weakest = min(abs(low), abs(high))",
        "total = counts.sum()",
    ],
)
def test_what_decides_is_found(planted: str) -> None:
    assert list(inferences(f"def said(self):\n    {planted}\n"))


@pytest.mark.parametrize(
    "harmless",
    [
        "noun = 'area' if areas == 1 else 'areas'",
        "all_told = len(names) == len(changes) > MOST",
        "word = words[found.verdict]",
        "from data.arithmetic.measures import Comparison",
    ],
)
def test_what_only_arranges_words_is_let_through(harmless: str) -> None:
    assert not list(inferences(f"def said(self):\n    {harmless}\n"))


def test_every_file_is_looked_at() -> None:
    names = {path.name for path in FILES}
    assert {"spread.py", "claims.py", "differences.py", "neighborhood.py"} <= names
    assert (WORDING / FORMATTING).is_file()
