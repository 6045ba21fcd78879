"""Every sentence the site says: one folder a language, and one file a place and language.

General sentences are in `<language>/`, one file a page; what only one place needs said is in
`<place>.<language>.toml`.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from components.wording.messages import languages, messages_in
from components.wording.site import SiteWords
from components.wording.translation import language_state as language_state

LANGUAGES = {each: SiteWords(messages_in(each)) for each in languages()}


def words_in(language: str | None) -> SiteWords:
    """The words of a language, by its code; of the first where there is no such language."""
    return LANGUAGES.get(language or "", next(iter(LANGUAGES.values())))


@cache
def place_words(place: str, language: str) -> dict[str, Any]:
    """What is said of one place in one language; empty where nothing special is."""
    path = Path(__file__).parent / f"{place}.{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
