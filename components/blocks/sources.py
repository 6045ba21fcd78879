"""Where every figure of a page comes from, under which licence and in which release."""

from __future__ import annotations

from collections.abc import Sequence

from components.blocks import notes
from components.wording.en import English
from data.census.census import Census
from data.census.per_census import per_census
from data.place import Credit


@per_census
def sources(census: Census, words: English, more: Sequence[Credit] = ()) -> str:
    """`more` are sources that a page has beside the releases; each address stands once."""
    releases = census.releases.values()
    entries = [source for release in releases for source in release.sources]
    for source in more:
        if source.url not in {entry["path"] for entry in entries}:
            entry = {"title": source.title, "publisher": source.publisher, "path": source.url}
            entries.append(entry)
    return notes.sources(
        words,
        entries,
        [
            words.licence(census.licence["title"]),
            words.versions([f"{release.kind} {release.version}" for release in releases]),
        ],
    )
