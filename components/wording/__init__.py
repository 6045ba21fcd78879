"""Every sentence the site says: one folder a language, and one file a place and language.

General sentences are in `<language>/`, one file a page; what only one place needs said is in
`<place>.<language>.toml`.
"""

from __future__ import annotations

from components.wording.messages import languages, messages_in
from components.wording.site import SiteWords
from components.wording.translation import language_state as language_state

LANGUAGES = {each: SiteWords(messages_in(each)) for each in languages()}


def words_in(language: str | None) -> SiteWords:
    """The words of a language, by its code; of the first where there is no such language."""
    return LANGUAGES.get(language or "", next(iter(LANGUAGES.values())))
