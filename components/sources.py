"""Where every figure of a page comes from, under which licence and in which release."""

from __future__ import annotations

from functools import lru_cache

from components import notes
from components.wording.en import English
from data.census import Census


@lru_cache(maxsize=8)
def sources(census: Census, words: English) -> str:
    releases = census.releases.values()
    return notes.sources(
        words,
        [source for release in releases for source in release.sources],
        [
            words.licence(census.releases["crime"].licence["title"]),
            words.versions([f"{release.kind} {release.version}" for release in releases]),
        ],
    )
