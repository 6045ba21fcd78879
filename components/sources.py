"""Where the figures of a page come from: the sources of all releases, licence and versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from components import notes
from components.wording.en import English
from data.census import Census


@lru_cache(maxsize=32)
def release_sources(census: Census, words: English) -> str:
    releases = census.releases.values()
    return notes.sources(
        words,
        _entries(census),
        [
            words.licence(census.releases["crime"].licence["title"]),
            words.versions([f"{release.kind} {release.version}" for release in releases]),
        ],
    )


def _entries(census: Census) -> Iterable[Mapping[str, str]]:
    return [source for release in census.releases.values() for source in release.sources]
