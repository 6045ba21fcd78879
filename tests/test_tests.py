"""Tests that could pass without having looked at anything are found before they do."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests import REPOSITORY

FILES = [
    pytest.param(file, id=str(file.relative_to(REPOSITORY)))
    for file in sorted((REPOSITORY / "tests").rglob("test_*.py"))
]


def cases_in(source: str) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node


def own_parts(node: ast.AST) -> Iterator[ast.AST]:
    """All that a function is made of, in whatever block, but no function inside it."""
    for part in ast.iter_child_nodes(node):
        if not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield part
            yield from own_parts(part)


def leaving_early(source: str) -> list[str]:
    """Tests that return: what is below was not tried, and the test counts as passed."""
    return [
        f"{test.name}, line {part.lineno}"
        for test in cases_in(source)
        for part in own_parts(test)
        if isinstance(part, ast.Return)
    ]


def saying_nothing(source: str) -> list[str]:
    """Tests of which every assertion stands under a condition that may never hold."""
    return [test.name for test in cases_in(source) if not _asserts(test.body)]


def _asserts(body: Iterable[ast.stmt]) -> bool:
    """Whether something is checked on every way through: by an assertion, or by a call for it."""
    return any(_is_check(statement) for statement in body)


def _is_check(statement: ast.stmt) -> bool:
    match statement:
        case ast.Assert() | ast.Expr(value=ast.Call()):
            return True
        case ast.If(body=body, orelse=other):
            return _asserts(body) and _asserts(other)
        case ast.With(items=items, body=body):
            return any("raises" in ast.unparse(item) for item in items) or _asserts(body)
        case ast.For(body=body) | ast.While(body=body) | ast.Try(body=body):
            return _asserts(body)
        case _:
            return False


@pytest.mark.parametrize("file", FILES)
def test_no_test_leaves_early_or_says_nothing(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert leaving_early(source) == [], "try only what applies (parametrize), or skip by name"
    assert saying_nothing(source) == [], "assert on every way, or let Hypothesis assume it"


@pytest.mark.parametrize(
    "early",
    [
        "return",
        "if x is None:\n        return",
        "for y in x:\n        if y:\n            return",
        "try:\n        y = x\n    except ValueError:\n        return",
        "with x:\n        return None",
        "match x:\n        case 1:\n            return",
    ],
)
def test_a_test_that_returns_is_found(early: str) -> None:
    assert len(leaving_early(f"def test_it(x):\n    {early}\n    assert x\n")) == 1


def test_a_function_inside_a_test_may_return() -> None:
    source = "def test_it():\n    def inner():\n        return 1\n    assert inner()\n"
    assert leaving_early(source) == []
    assert leaving_early("def helper():\n    return 1\n") == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("if x:\n        assert x", False),
        ("y = x", False),
        ("for y in x:\n        if y:\n            assert y", False),
        ("if x:\n        assert x\n    else:\n        assert not x", True),
        ("with pytest.raises(ValueError):\n        y = x[0]", True),
        ("check(x)", True),
        ("for y in x:\n        assert y", True),
    ],
)
def test_a_test_without_an_assertion_on_every_way_is_found(body: str, says: bool) -> None:
    assert (saying_nothing(f"def test_it(x):\n    {body}\n") == []) == says
