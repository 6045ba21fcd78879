"""What may be asked for in the query of an address, and what is said of a query that is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import QueryParams

from components.serving.language import LANGUAGE
from components.views.asked import EDITION
from components.wording import LANGUAGES
from components.wording.open_data import OpenDataWords

EDITION_ID = r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}"

# What was asked for, in the order of the parameters: equal questions are equal.
Query = tuple[tuple[str, str | int], ...]


class QueryError(ValueError):
    """A query is wrong; the message says how to mend it, without the caller's words."""


@dataclass(frozen=True)
class Parameter:
    """One parameter: one of `choices`, else a whole number in `limits`, else a `pattern`."""

    name: str
    meaning: str
    choices: tuple[str, ...] = ()
    limits: tuple[int, int] | None = None
    pattern: str = ""
    default: int | None = None

    @property
    def schema(self) -> dict[str, Any]:
        """The same as JSON Schema."""
        if self.choices:
            return {"type": "string", "enum": list(self.choices)}
        if self.limits:
            low, high = self.limits
            schema = {"type": "integer", "minimum": low, "maximum": high}
            return schema | ({} if self.default is None else {"default": self.default})
        return {"type": "string", "pattern": self.pattern}

    def read(self, text: str, words: OpenDataWords) -> str | int:
        """The value; raises QueryError where it is not an allowed one."""
        if self.choices:
            if text in self.choices:
                return text
            raise QueryError(words.not_a_choice(self.name, self.choices))
        if self.limits:
            low, high = self.limits
            # Few digits, so that no number is too long to be read.
            if re.fullmatch(r"[0-9]{1,9}", text) and low <= int(text) <= high:
                return int(text)
            raise QueryError(words.not_in_limits(self.name, low, high))
        if re.fullmatch(self.pattern, text):
            return text
        raise QueryError(words.not_as_expected(self.name, self.meaning))


def edition_parameter(words: OpenDataWords) -> Parameter:
    """Every address has it; the census of a request is found by it, before its query is read."""
    return Parameter(EDITION, words.parameters[EDITION], pattern=EDITION_ID)


def language_parameter(words: OpenDataWords) -> Parameter:
    """Every address has it too: figures and names of columns are the same in each."""
    return Parameter(LANGUAGE, words.parameters[LANGUAGE], choices=tuple(LANGUAGES))


def common_parameters(words: OpenDataWords) -> tuple[Parameter, ...]:
    """What may be asked for at every address."""
    return edition_parameter(words), language_parameter(words)


def read_query(given: QueryParams, known: Sequence[Parameter], words: OpenDataWords) -> Query:
    """What a query asks for, what all may ask last. Raises QueryError on the first wrong thing."""
    common = common_parameters(words)
    names = [parameter.name for parameter in (*known, *common)]
    asked = [name for name, _ in given.multi_items()]
    if not set(asked) <= set(names):
        raise QueryError(words.unknown_parameter(names))
    if len(asked) != len(set(asked)):
        raise QueryError(words.given_twice)
    return tuple(
        (parameter.name, parameter.read(given[parameter.name], words))
        for parameter in (*known, *common)
        if parameter.name in given
    )
