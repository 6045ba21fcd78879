"""What a language says: its messages, found by their ids in catalogs that translators write.

The catalogs are in Project Fluent's format (https://projectfluent.org/fluent/guide/), one file a
page or figure, in a folder named after the language (BCP 47). How numbers, dates and lists are
written comes from Unicode's CLDR, by Babel.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Generic, TypeVar

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
TERRITORY = "US"  # whose way of writing numbers and dates is followed, within each language
REMEMBERED = 20_000  # messages with their values, of a language: about 10 MB

Value = str | int | float
Key = TypeVar("Key")


class Messages:
    """The messages of one language, by id."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(f"{language.replace('-', '_')}_{TERRITORY}")
        # Marks around each value keep scripts apart that run in two directions: none here does.
        self._bundle = FluentBundle([str(self.locale)], use_isolating=False)
        for path in (FOLDER / language).glob("*.ftl"):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        self._said = lru_cache(REMEMBERED)(self._format)

    def say(self, message: str, values: Mapping[str, Value]) -> str:
        """A message, `id` or `id.attribute`, with its values.

        Raises LookupError where the catalogs have no such message, or it wants another value.
        """
        return self._said(message, tuple(values.items()))

    def _format(self, message: str, values: tuple[tuple[str, Value], ...]) -> str:
        name, _, attribute = message.partition(".")
        found = self._bundle.get_message(name)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise LookupError(f"{self.language}: “{message}” has no words of its own")
        text, faults = self._bundle.format_pattern(pattern, dict(values))
        if faults:
            raise LookupError(f"{self.language}: “{message}”: {faults[0]}")
        return str(text)


@cache
def messages_in(language: str) -> Messages:
    return Messages(language)


class Words:
    """What is said of something, in one language: which message, and with which values."""

    def __init__(self, messages: Messages | None = None) -> None:
        self._messages = messages or messages_in("en")

    def say(self, message: str, **values: Value) -> str:
        return self._messages.say(message, values)


class Said:
    """A message without values, as an attribute of `Words`."""

    def __init__(self, message: str) -> None:
        self._message = message

    def __get__(self, words: Words, owner: type[Words]) -> str:
        return words.say(self._message)


class SaidEach(Generic[Key]):
    """Messages that belong together, by key: the attributes of one message in the catalog."""

    def __init__(self, message: str, attributes: Mapping[Key, str], **values: Value) -> None:
        self._attributes = {key: f"{message}.{name}" for key, name in attributes.items()}
        self._values = values

    def __get__(self, words: Words, owner: type[Words]) -> dict[Key, str]:
        return {
            key: words.say(message, **self._values) for key, message in self._attributes.items()
        }


class SaidInOrder:
    """The same as a row, such as the heads of a table's columns."""

    def __init__(self, message: str, *attributes: str) -> None:
        self._messages = [f"{message}.{name}" for name in attributes]

    def __get__(self, words: Words, owner: type[Words]) -> tuple[str, ...]:
        return tuple(words.say(message) for message in self._messages)


def alike(*keys: str) -> dict[str, str]:
    """Keys whose attributes are called as they are."""
    return {key: key for key in keys}


def yes_or_no(truth: bool) -> str:
    """For a message that is put in another way where something holds."""
    return "yes" if truth else "no"
