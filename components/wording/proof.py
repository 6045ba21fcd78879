"""A proof of a catalog: every sentence as it reads with sample values, beside the English one.

Translators read it (`camera-census words`), and tests hold what it shows to be whole, short enough
and plain. The values stand in `samples.toml`.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from components.wording.messages import FIRST, FOLDER, Value, messages_in
from components.wording.phrases import Phrases
from data.arithmetic.periods import Window
from data.place import Place, load_place

SAMPLES: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("samples.toml").read_text(encoding="utf-8")
)
_PLURALS = {"zero", "one", "two", "few", "many", "other"}

Chosen = Mapping[str, str]  # of each value that a message chooses its text by, the key


@dataclass(frozen=True)
class Written:
    """A message, or an attribute of one (`id.attribute`), as it stands in a catalog."""

    id: str
    pattern: fluent.Pattern
    comment: str


# -- what is written
def pages(language: str) -> list[str]:
    found = [path.stem for path in (FOLDER / language).glob("*.ftl")]
    found.sort()
    return found


@cache
def catalog(language: str, page: str) -> dict[str, Written]:
    """The messages of a page by id, in their order."""
    text = (FOLDER / language / f"{page}.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    found = [each for entry in entries for each in _messages(entry)]
    return {each.id: each for each in found}


def _messages(entry: fluent.EntryType) -> Iterator[Written]:
    if isinstance(entry, fluent.Message):
        comment = entry.comment.content or "" if entry.comment else ""
        if entry.value:
            yield Written(entry.id.name, entry.value, comment)
        for each in entry.attributes:
            yield Written(f"{entry.id.name}.{each.id.name}", each.value, comment)


@cache
def whole(language: str) -> dict[str, Written]:
    """The messages of all pages."""
    return {id: each for page in pages(language) for id, each in catalog(language, page).items()}


def within(node: fluent.BaseNode) -> Iterator[fluent.BaseNode]:
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, fluent.BaseNode):
                yield from within(each)


def referred_to(pattern: fluent.Pattern) -> set[str]:
    """The messages that a message is made with."""
    return {
        f"{each.id.name}.{each.attribute.name}" if each.attribute else each.id.name
        for each in within(pattern)
        if isinstance(each, fluent.MessageReference)
    }


@cache
def asked_for(language: str, message: str) -> frozenset[str]:
    """The values that a message is said with, and those that it refers to."""
    pattern = whole(language)[message].pattern
    own = {each.id.name for each in within(pattern) if isinstance(each, fluent.VariableReference)}
    return frozenset(own.union(*(asked_for(language, each) for each in referred_to(pattern))))


# -- what is said
def ways(message: str, *languages: str) -> list[Chosen]:
    """Every way in which one of the languages puts a message."""
    patterns = [whole(each)[message].pattern for each in languages]
    return [chosen for pattern in patterns for chosen in _choices(pattern, {})]


def sentences(language: str, message: str) -> dict[str, Chosen]:
    """What a message says in each of its ways, or in those of English, each text once."""
    found: dict[str, Chosen] = {}
    for chosen in ways(message, FIRST, language):
        found.setdefault(said(language, message, chosen), chosen)
    return found


def _choices(pattern: fluent.Pattern, chosen: Chosen) -> list[Chosen]:
    """Every way through the texts that a pattern chooses from."""
    ways = [chosen]
    for each in pattern.elements:
        if isinstance(each, fluent.Placeable) and isinstance(
            each.expression, fluent.SelectExpression
        ):
            ways = [found for way in ways for found in _chosen_by(each.expression, way)]
    return ways


def _chosen_by(choice: fluent.SelectExpression, chosen: Chosen) -> Iterator[Chosen]:
    name = cast(fluent.VariableReference, choice.selector).id.name
    for variant in choice.variants:
        key = variant.key
        called = key.name if isinstance(key, fluent.Identifier) else key.value
        if chosen.get(name, called) == called:
            yield from _choices(variant.value, {**chosen, name: called})


def said(language: str, message: str, chosen: Chosen) -> str:
    """A message with sample values; what it chooses by is as it is chosen."""
    words = Phrases(messages_in(language))
    values = _values(words, message)
    return words.say(message, **values | {n: _key(k, values.get(n)) for n, k in chosen.items()})


def _key(key: str, sample: Value | None) -> Value:
    """A key, or a count that it stands for."""
    if key.isdigit():
        return int(key)
    if key in _PLURALS and isinstance(sample, int):
        return 1 if key == "one" else sample
    return key


# -- values
def _values(
    words: Phrases, message: str, others: Mapping[str, Any] | None = None
) -> dict[str, Value]:
    """Those that a message asks for, as `samples.toml` has them but for `others`."""
    own = SAMPLES["any"] | SAMPLES.get(message.partition(".")[0], {}) | (others or {})
    asked = asked_for(words.code, message) & own.keys()
    return {name: _value(own[name], words) for name in asked}


def _value(given: Any, words: Phrases) -> Value:
    """What `samples.toml` explains."""
    match given:
        case {"say": message}:
            return words.say(message, **_values(words, message, given))
        case {"list": items}:
            return words.listed([str(_value(each, words)) for each in items])
        case {"row": items}:
            return words.set_apart([str(_value(each, words)) for each in items])
        case {"crime": name}:
            return words.place(_place()).crimes[name]
        case {"area": "kind"}:
            return words.place(_place()).kind
        case {"area": "kinds"}:
            return words.place(_place()).kinds
        case str() | int():
            return given
    return _written(given, words)


def _written(given: Any, words: Phrases) -> str:
    """Figures and dates as the language writes them."""
    match given:
        case float():
            return words.shortest(given)
        case dt.date():
            return words.day(given)
        case {"first": first, "last": last}:
            return words.window(Window(first, last))
        case {"share": percent}:
            return words.percentage(percent / 100, 0 if isinstance(percent, int) else 1)
        case {"change": percent}:
            return words.change_as_said(percent)
        case {"month": day}:
            return words.month_and_year(day)
        case {"short_month": day}:
            return words.short_month(day)
        case {"short_day": day}:
            return words.short_day(day)
        case {"day_of_month": day}:
            return words.day_of_month(day)
    raise ValueError(f"samples.toml: {given!r} is no value")


@cache
def _place() -> Place:
    return load_place("washington-dc")
