"""The language that a visitor is answered in: the address says it, else their browser.

Where neither does, it is that of the place.
"""

from __future__ import annotations

from babel import negotiate_locale
from starlette.datastructures import Headers, QueryParams
from starlette.types import Scope

from components.serving.place import place_of
from components.wording import LANGUAGES, words_in
from components.wording.site import SiteWords
from data.census import served

LANGUAGE = "lang"  # the parameter that says it
ACCEPTED = "Accept-Language"


def words_for(scope: Scope) -> SiteWords:
    """The words for whoever asks, whatever it is that is asked for."""
    asked = QueryParams(scope.get("query_string", b"")).get(LANGUAGE)
    if asked in LANGUAGES:
        return words_in(asked)
    usual = served.language(place_of(scope))
    return words_in(preferred(Headers(scope=scope).get(ACCEPTED, ""), usual))


def told_in(words: SiteWords, place: str | None) -> tuple[tuple[str, str], ...]:
    """What links say of a language, which is nothing where it is that of the place."""
    return tuple(unless_usual(words.code, served.language(place)).items())


def unless_usual(language: str, usual: str) -> dict[str, str]:
    """A language as an address says it: not at all, where it is the usual one."""
    return {} if language == usual else {LANGUAGE: language}


def preferred(accepted: str, usual: str) -> str:
    """The language that a browser would rather have (RFC 9110), of those that the site speaks.

    >>> preferred("es-MX,es;q=0.9,en;q=0.8", "en")
    'es'
    >>> preferred("de", "en")
    'en'
    """
    weighted = []
    for each in accepted.split(","):
        tag, _, weight = each.lower().replace(" ", "").partition(";q=")
        weighted.append((_as_number(weight), tag))
    weighted.sort(key=lambda each: -each[0])  # equal ones stay in their order
    wanted = [tag for weight, tag in weighted if tag and weight > 0]
    return negotiate_locale(wanted, list(LANGUAGES), sep="-") or usual


def _as_number(weight: str) -> float:
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0
