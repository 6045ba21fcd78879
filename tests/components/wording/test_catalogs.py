"""The catalogs of messages and the code that says them know of each other, in every language."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from components.wording import proof
from components.wording.messages import (
    FIRST,
    NOTHING_GIVEN,
    SHARED,
    begins_with,
    languages,
    messages_in,
)
from components.wording.proof import referred_to, within
from data.findings.had import Had
from data.tables.dictionary import COLUMNS
from tests import REPOSITORY

WORDING = REPOSITORY / "components" / "wording"
MODULES = {path.name: ast.parse(path.read_text("utf-8")) for path in WORDING.glob("*.py")}
FUNCTIONS = {
    name: [each for each in ast.walk(module) if isinstance(each, ast.FunctionDef)]
    for name, module in MODULES.items()
}
DICTIONARIES = {  # functions that give values by their names
    each.name
    for found in FUNCTIONS.values()
    for each in found
    if each.returns and ast.unparse(each.returns).startswith("dict")
}
# Every message may ask for it.
GIVEN = {"programme", "units", *(f"has_{each}" for each in get_args(Had))}


# -- what is written
def messages(path: Path) -> Iterator[tuple[str, fluent.Pattern]]:
    """Each message of a catalog and each attribute of one, as `id` and `id.attribute`."""
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{path}: not a message: {entry.content}"
        if isinstance(entry, fluent.Message):
            if entry.value:
                yield entry.id.name, entry.value
            for each in entry.attributes:
                yield f"{entry.id.name}.{each.id.name}", each.value


FOLDERS = {each: WORDING / each for each in languages()}
WRITTEN = {
    language: [
        (path, message, pattern)
        for path in sorted(folder.glob("*.ftl"))
        for message, pattern in messages(path)
    ]
    for language, folder in FOLDERS.items()
}
PATTERNS = {
    language: {message: pattern for _, message, pattern in found}
    for language, found in WRITTEN.items()
}
IDS = set(PATTERNS[FIRST])
each_language = pytest.mark.parametrize("language", FOLDERS)


def asked_for(language: str, message: str) -> frozenset[str]:
    """The values that a message is said with, and those that it refers to."""
    return proof.asked_for(language, message) - GIVEN


# -- what is said
def said(module: ast.Module) -> Iterator[str]:
    """The messages that a module says, or names for saying."""
    for node in ast.walk(module):
        match node:
            case ast.Constant(str(message)) if message in IDS:
                yield message
            case ast.Call(
                func=ast.Name("Said") | ast.Attribute(attr="say"),
                args=[ast.Constant(str(message)), *_],
            ):
                yield message
            case ast.Call(func=ast.Name("SaidEach"), args=[ast.Constant(str(message)), keys]):
                yield from (f"{message}.{each}" for each in _attributes(keys, module))
            case ast.Call(func=ast.Name("SaidInOrder"), args=[ast.Constant(str(message)), *names]):
                yield from (f"{message}.{ast.literal_eval(name)}" for name in names)


def _attributes(given: ast.expr, module: ast.Module) -> Iterator[str]:
    match given:
        case ast.Name(id=name):
            (written,) = [
                each.value
                for each in module.body
                if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == name
            ]
            yield from _attributes(written, module)
        case ast.Dict(values=names) | ast.Call(func=ast.Name("alike"), args=names):
            yield from (ast.literal_eval(name) for name in names)
        case _:
            raise AssertionError(f"not written out: {ast.unparse(given)}")


SAID = {message for module in MODULES.values() for message in said(module)}
# Columns are said by their names.
SAID |= {f"dictionary-{name}.{part}" for name in COLUMNS for part in ("heading", "meaning")}


@cache
def said_with(module: str) -> list[tuple[str, set[str], int]]:
    """Each message said in a module, with the names of the values passed, and the line."""
    return list(_said_with(module))


def _said_with(module: str) -> Iterator[tuple[str, set[str], int]]:
    for function in FUNCTIONS[module]:
        for call in _calls(function):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "say":
                given = {each.arg for each in call.keywords if each.arg}
                if any(each.arg is None for each in call.keywords):  # “**” of a dictionary
                    given |= _keys(function.name) | _keys_of_callers(module, function.name)
                for message in _named(call.args[0], function):
                    yield message, given, call.lineno


def _named(node: ast.AST, function: ast.FunctionDef) -> set[str]:
    """The messages that are said; those that the function lists, where a name stands for one."""
    if not isinstance(node, ast.Name):
        return _ids(node)
    said = [each.args[0] for each in _calls(function) if each.args]
    return _ids(function) - set[str]().union(*map(_ids, said))


def _calls(node: ast.AST) -> list[ast.Call]:
    return [each for each in ast.walk(node) if isinstance(each, ast.Call)]


def _ids(node: ast.AST) -> set[str]:
    return {
        str(each.value)
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and each.value in IDS
    }


@cache
def _keys(name: str) -> set[str]:
    """The keys of dictionaries in functions of a name, and of those that such functions take over
    from others."""
    found: set[str] = set()
    for function in [each for some in FUNCTIONS.values() for each in some if each.name == name]:
        for node in ast.walk(function):
            if isinstance(node, ast.Dict):
                found |= {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                found |= _keys(node.func.attr) if node.func.attr in DICTIONARIES else set()
    return found


def _keys_of_callers(module: str, name: str) -> set[str]:
    """Of what is handed to a function as a dictionary."""
    callers = [
        function.name
        for function in FUNCTIONS[module]
        for call in _calls(function)
        if isinstance(call.func, ast.Attribute) and call.func.attr == name != function.name
    ]
    return set[str]().union(*map(_keys, callers))


def used(language: str) -> set[str]:
    """The messages that are said, and those that they refer to."""
    return SAID | set().union(*map(referred_to, PATTERNS[language].values()))


@each_language
def test_every_message_that_is_said_is_written_and_every_written_one_said(language: str) -> None:
    assert set(PATTERNS[language]) == used(language)


@each_language
@pytest.mark.parametrize("module", MODULES)
def test_a_message_is_said_with_all_that_it_asks_for(language: str, module: str) -> None:
    missing = [
        f"line {line}: {message} without {without}"
        for message, given, line in said_with(module)
        if (without := asked_for(language, message) - given)
    ]
    assert missing == []


@each_language
def test_a_message_is_written_once(language: str) -> None:
    times = Counter(message for _, message, _ in WRITTEN[language])
    assert [message for message in times if times[message] > 1] == []


@each_language
def test_a_comment_stands_before_a_message_and_not_within_one_where_it_would_be_said(
    language: str,
) -> None:
    for _, message, pattern in WRITTEN[language]:
        text = [each.value for each in within(pattern) if isinstance(each, fluent.TextElement)]
        assert "#" not in "".join(text), message


@each_language
def test_a_message_is_in_the_catalog_that_its_id_names(language: str) -> None:
    """Others are not read before one of their own is said, unless they are shared."""
    shared = {message for path, message, _ in WRITTEN[language] if path.stem in SHARED}
    for path, message, pattern in WRITTEN[language]:
        assert message.startswith(begins_with(path)) or path.stem in SHARED
        others = referred_to(pattern) - shared
        assert all(each.startswith(begins_with(path)) for each in others), message


# -- what is no word in code
WORDS = re.compile(r"[^\W\d_],? +[^\W\d_]|\b[A-Z][a-z]")  # letters about a space, or a capital
# What is called so in every language.
NAMES = re.compile("Key|Text|GeoPandas|HiGHS|NumPy|SciPy|Shapely|Typst")


def words_in(module: ast.Module) -> Iterator[str]:
    """What reads as words of a language."""
    silent = {id(each) for node in ast.walk(module) for each in _silent(node)}
    for node in ast.walk(module):
        match node:
            case ast.Constant(str(text)) if id(node) not in silent:
                if WORDS.search(NAMES.sub("", text)):
                    yield f"line {node.lineno}: {text}"


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """What explains, or is said to those who program."""
    if isinstance(node, ast.Expr | ast.Raise):
        yield from ast.walk(node)


# A command says what it does in English.
@pytest.mark.parametrize("module", sorted(MODULES.keys() - {"command.py"}))
def test_code_holds_no_words(module: str) -> None:
    assert list(words_in(MODULES[module])) == []


@pytest.mark.parametrize("planted", ['"Not shown"', '"no rate"', 'f"{a} and so on"', '"Areas"'])
def test_words_in_code_are_found(planted: str) -> None:
    assert list(words_in(ast.parse(f"said = {planted}")))


# Addresses, headers and names of files; and the functions that catalogs may ask for.
MAKE_LETTERS = {"wording/messages.py", "exports/briefs/routes.py", "serving"}
COMPONENTS = WORDING.parent


def letters_made(module: ast.Module) -> list[int]:
    """The lines on which letters are made large or small, as not every language does."""
    made = {"capitalize", "title", "upper", "lower", "swapcase"}
    return [
        call.lineno
        for call in _calls(module)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in made
        and not (call.args or call.keywords)
    ]


def test_code_makes_no_letter_large_or_small() -> None:
    names = {path: path.relative_to(COMPONENTS).as_posix() for path in COMPONENTS.rglob("*.py")}
    made = {
        name: lines
        for path, name in names.items()
        if not MAKE_LETTERS & {name, name.partition("/")[0]}
        and (lines := letters_made(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert made == {}
    assert letters_made(ast.parse("said = label.capitalize()")) == [1]


def test_what_is_said_to_those_who_program_is_let_through() -> None:
    told = 'def said():\n    """Not shown."""\n    raise ValueError("No such key")\n'
    assert list(words_in(ast.parse(told))) == []


def test_a_list_may_be_as_long_as_a_city_has_areas() -> None:
    names = "; ".join(f"Area {number}" for number in range(1_000))
    assert names in messages_in(FIRST).said("map-alt-most", NOTHING_GIVEN, (("areas", names),))
