"""What stands on a page as others published it: titles, publishers, quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

from data.place import Credit

LANGUAGE = "en"  # that a place's file is written in


def as_published(block: str, texts: Iterable[str], language: str) -> str:
    """A block of HTML in a language, in which these texts are marked as of another one, so that
    they are read aloud as what they are."""
    found = sorted({escape(text) for text in texts if text}, key=len, reverse=True)
    if language == LANGUAGE or not found:
        return block
    either = "|".join(map(re.escape, found))
    return re.sub(rf"<[^>]*>|(?<!\w)(?:{either})(?!\w)", _marked, block)


def _marked(found: re.Match[str]) -> str:
    is_tag = found[0].startswith("<")
    return found[0] if is_tag else f'<span lang="{LANGUAGE}">{found[0]}</span>'


def credited(credits: Iterable[Credit]) -> list[str]:
    """The titles and publishers of sources."""
    return [text for each in credits for text in (each.title, each.publisher)]


def titled(sources: Iterable[Mapping[str, str]]) -> list[str]:
    """The same of the sources that a release names."""
    return [text for each in sources for text in (each["title"], each["publisher"])]
