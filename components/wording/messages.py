"""What a language says: its messages, found by their ids in catalogs that translators write.

The catalogs are in Project Fluent's format (https://projectfluent.org/fluent/guide/), one file a
page or figure, in a folder named after the language (BCP 47). How numbers and dates are written
comes from Unicode's CLDR, by Babel.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar, get_args

from fluent.runtime import FluentBundle, FluentResource, resolver

from components.wording.place import PlaceWords, words_of
from components.wording.writing import Writing
from data.arithmetic.units import Units
from data.findings.had import Had
from data.place import Place

FOLDER = Path(__file__).parent
FIRST = "en"  # the language that is shown where none is asked for
SHARED = ("numbers", "phrases")  # catalogs whose messages those of all others may refer to
REMEMBERED = 20_000  # messages with their values, of a language: about 10 MB

# A list of a large city's areas may be longer than the library lets a value be.
resolver.MAX_PART_LENGTH = 100_000

Value = str | int | float


_EVERYTHING: frozenset[Had] = frozenset(get_args(Had))


class Given(NamedTuple):
    """What every message may ask for, by name: what the cameras of a release are (words that are
    of no release have none), the units that surfaces are told in, and whether a place has
    something, as `$has_residents`."""

    programme: str = ""
    units: Units = "metric"
    had: frozenset[Had] = _EVERYTHING

    @property
    def values(self) -> dict[str, str]:
        has = {f"has_{key}": yes_or_no(key in self.had) for key in _EVERYTHING}
        return {"programme": self.programme, "units": self.units, **has}


NOTHING_GIVEN = Given()
Values = tuple[tuple[str, Value], ...]
Key = TypeVar("Key")
Text = TypeVar("Text")


def languages() -> list[str]:
    """Those that have a folder of catalogs, the first one before the others."""
    found = list({path.parent.name for path in FOLDER.glob("*/*.ftl")})
    found.sort(key=lambda each: (each != FIRST, each))
    return found


def begins_with(catalog: Path) -> str:
    """What the ids in a catalog begin with."""
    return f"{catalog.stem}-"


class Messages:
    """The messages of one language, by id.

    An id begins with the name of its file, which is read when one of its messages is first said;
    only those of shared catalogs may have any id.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.writing = Writing(language)
        self._unread = list((FOLDER / language).glob("*.ftl"))
        functions: dict[str, Any] = {
            "FIRST": _first,
            "INSIDE": _inside,
            "INITIAL": _initial,
            "IN_WORDS": self._in_words,
        }
        # Marks around each value keep scripts apart that run in two directions: none here does.
        self._bundle = FluentBundle(
            [str(self.writing.locale)], functions=functions, use_isolating=False
        )
        for path in [each for each in self._unread if each.stem in SHARED]:
            self._read(path)
        # A message, `id` or `id.attribute`, with what every one may ask for, and its own values.
        # Raises LookupError where the catalogs have no such message, or it wants another value.
        self.said = lru_cache(REMEMBERED)(self._format)
        self.date = lru_cache(REMEMBERED)(self._date)

    def _read(self, catalog: Path) -> None:
        """Two threads may read the same one: it says the same then."""
        self._bundle.add_resource(FluentResource(catalog.read_text(encoding="utf-8")))
        self._unread = [each for each in self._unread if each != catalog]

    def _format(self, message: str, given: Given, values: Values) -> str:
        name, _, attribute = message.partition(".")
        for catalog in [each for each in self._unread if name.startswith(begins_with(each))]:
            self._read(catalog)
        found = self._bundle.get_message(name)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise LookupError(f"{self.language}: “{message}” has no words of its own")
        text, faults = self._bundle.format_pattern(pattern, {**given.values, **dict(values)})
        if faults:
            raise LookupError(f"{self.language}: “{message}”: {faults[0]}")
        return str(text)

    def _date(self, day: dt.date, pattern: str) -> str:
        """`pattern`: the message that says how a date is written."""
        first = ("first", yes_or_no(day.day == 1))
        return self.writing.date(day, self.said(pattern, NOTHING_GIVEN, (first,)))

    def _in_words(self, count: float) -> str:
        """`IN_WORDS($count)` in a catalog: a count as a sentence writes it."""
        return self.said("numbers-in-words", NOTHING_GIVEN, (("count", int(count)),))


def _first(text: str) -> str:
    """`FIRST($name)` in a catalog: as a sentence begins with it."""
    return text[:1].upper() + text[1:]


def _inside(name: str) -> str:
    """`INSIDE($name)` in a catalog: what heads a cell or a column, within a sentence."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _initial(name: str) -> str:
    """`INITIAL($name)` in a catalog: the letter that a name begins with, without its accent."""
    return unicodedata.normalize("NFD", name[:1].lower())[:1]


@cache
def messages_in(language: str) -> Messages:
    return Messages(language)


class Words:
    """What is said of something, in one language: which message, and with which values.

    Every message may ask for what is `given`, as `$programme`, `$units` and `$has_residents`.
    """

    def __init__(self, messages: Messages | None = None, given: Given = NOTHING_GIVEN) -> None:
        self._messages = messages or messages_in(FIRST)
        self._given = given
        self.units = given.units
        self.code = self._messages.language
        self._said = self._messages.said
        self._date = self._messages.date

    def say(self, message: str, /, **values: Value) -> str:
        return self._said(message, self._given, tuple(values.items()))

    def place(self, place: Place) -> PlaceWords:
        """What a place's file calls things."""
        return words_of(place, self.code)


class _Kept(Generic[Text]):
    """What is said without values, as an attribute of `Words`: found once, then kept."""

    def of(self, words: Words) -> Text:
        raise NotImplementedError

    def __set_name__(self, owner: type[Words], name: str) -> None:
        self._name = name

    def __get__(self, words: Words, owner: type[Words]) -> Text:
        words.__dict__[self._name] = text = self.of(words)
        return text


class Said(_Kept[str]):
    """A message."""

    def __init__(self, message: str) -> None:
        self._message = message

    def of(self, words: Words) -> str:
        return words.say(self._message)


class SaidEach(_Kept[dict[Key, str]]):
    """Messages that belong together, by key: the attributes of one message in the catalog."""

    def __init__(self, message: str, attributes: Mapping[Key, str], **values: Value) -> None:
        self._attributes = {key: f"{message}.{name}" for key, name in attributes.items()}
        self._values = values

    def of(self, words: Words) -> dict[Key, str]:
        return {
            key: words.say(message, **self._values) for key, message in self._attributes.items()
        }


class SaidInOrder(_Kept[tuple[str, ...]]):
    """The same as a row, such as the heads of a table's columns."""

    def __init__(self, message: str, *attributes: str) -> None:
        self._messages = [f"{message}.{name}" for name in attributes]

    def of(self, words: Words) -> tuple[str, ...]:
        return tuple(map(words.say, self._messages))


def alike(*keys: str) -> dict[str, str]:
    """Keys whose attributes are called as they are."""
    return {key: key for key in keys}


def yes_or_no(truth: bool) -> str:
    """For a message that is put in another way where something holds."""
    return "yes" if truth else "no"
