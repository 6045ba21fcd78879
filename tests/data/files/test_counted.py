"""What the commands count is one thing, or several."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterator
from itertools import pairwise

from data.files import counted
from tests import REPOSITORY

# Of these there are always several.
ALWAYS = {"MAX_LINE", "max_rows", "len(complete)", "len(of_lists)", "len(found)"}
COUNTS = re.compile(r"\b(len|sum)\(|^(n|missing|faults|rest|more|others|rows|found|shown)$")
SEVERAL = re.compile(r" (?:[a-z]+ )?(?!(?:this|less|is|was|has|says|holds)\b)[a-z]{2,}s\b")


def test_the_examples_in_the_code_are_true() -> None:
    assert doctest.testmod(counted) == (0, 2)


def said() -> Iterator[tuple[str, int, str, str]]:
    """Each number in a sentence of the commands, and what comes behind it."""
    for room in ("cli", "files", "pipeline", "registry", "sources"):
        for file in sorted((REPOSITORY / "data" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.JoinedStr):
                    continue
                for value, behind in pairwise(node.values):
                    match value, behind:
                        case ast.FormattedValue(), ast.Constant(value=str(text)):
                            form = ast.unparse(value.format_spec) if value.format_spec else ""
                            number = ast.unparse(value.value)
                            if "," in form or COUNTS.search(number):
                                yield str(file.relative_to(REPOSITORY)), node.lineno, number, text


def test_no_sentence_says_one_areas() -> None:
    several = [each for each in said() if SEVERAL.match(each[3]) and each[2] not in ALWAYS]
    assert several == [], "write them with `counted`"
    assert len(list(said())) > 50
