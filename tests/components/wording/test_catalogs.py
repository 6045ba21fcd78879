"""The catalogs of messages and the code that says them know of each other."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from components.wording.messages import SHARED, begins_with
from tests import REPOSITORY

WORDING = REPOSITORY / "components" / "wording"
CATALOGS = sorted(WORDING.glob("*/*.ftl"))


def messages(path: Path) -> Iterator[tuple[str, str]]:
    """Each message of a catalog and each attribute of one, as `id` and `id.attribute`."""
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{path.name}: not a message: {entry.content}"
        if isinstance(entry, fluent.Message):
            if entry.value:
                yield entry.id.name, _text(entry.value)
            for each in entry.attributes:
                yield f"{entry.id.name}.{each.id.name}", _text(each.value)


def referred_to(path: Path) -> Iterator[str]:
    """The messages that other messages of a catalog are made with."""
    for each in _within(FluentParser().parse(path.read_text(encoding="utf-8"))):
        if isinstance(each, fluent.MessageReference):
            yield f"{each.id.name}.{each.attribute.name}" if each.attribute else each.id.name


def _within(node: fluent.BaseNode) -> Iterator[fluent.BaseNode]:
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, fluent.BaseNode):
                yield from _within(each)


def _text(pattern: fluent.Pattern) -> str:
    """What a translator wrote, without the values."""
    return " ".join(each.value for each in pattern.elements if isinstance(each, fluent.TextElement))


def said(source: str) -> Iterator[str]:
    """The messages that a module says, or names for saying."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(str(message)) if message in IDS:
                yield message
            case ast.Call(
                func=ast.Name("Said") | ast.Attribute(attr="say"),
                args=[ast.Constant(str(message)), *_],
            ):
                yield message
            case ast.Call(func=ast.Name("SaidEach"), args=[ast.Constant(str(message)), attributes]):
                yield from (f"{message}.{each}" for each in _attributes(attributes))
            case ast.Call(func=ast.Name("SaidInOrder"), args=[ast.Constant(str(message)), *names]):
                yield from (f"{message}.{ast.literal_eval(name)}" for name in names)


def _attributes(given: ast.expr) -> Iterator[str]:
    match given:
        case ast.Dict(values=names) | ast.Call(func=ast.Name("alike"), args=names):
            yield from (ast.literal_eval(name) for name in names)
        case _:
            raise AssertionError(f"not written out: {ast.unparse(given)}")


WRITTEN = [(path, message, text) for path in CATALOGS for message, text in messages(path)]
IDS = {message for _, message, _ in WRITTEN}
REFERRED_TO = {message for path in CATALOGS for message in referred_to(path)}
SAID = {message for path in WORDING.rglob("*.py") for message in said(path.read_text("utf-8"))}


def test_every_message_that_is_said_is_written_and_every_written_one_said() -> None:
    assert IDS == SAID | REFERRED_TO


def test_a_message_is_in_the_catalog_that_its_id_names() -> None:
    """Others are not read before one of their own is said, unless they are shared."""
    for path, message, _ in WRITTEN:
        assert message.startswith(begins_with(path)) or path.stem in SHARED


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_a_catalog_refers_to_its_own_messages_and_to_shared_ones(path: Path) -> None:
    near = {message for each, message, _ in WRITTEN if each.stem in {path.stem, *SHARED}}
    assert set(referred_to(path)) <= near


def test_a_message_is_written_once() -> None:
    of_languages = Counter((path.parent.name, message) for path, message, _ in WRITTEN)
    assert [each for each, times in of_languages.items() if times > 1] == []


def test_a_comment_stands_before_a_message_and_not_within_one_where_it_would_be_said() -> None:
    assert [message for _, message, text in WRITTEN if "#" in text] == []
