"""Where every figure of a page comes from, under which licence and in which release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from components.blocks import notes
from components.blocks.as_published import as_published, titled
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.no_cameras import published_releases
from data.census.per_census import per_census
from data.place import Credit


@per_census
def sources(census: Census, words: SiteWords, more: Sequence[Credit] = ()) -> str:
    """`more` are sources that a page has beside the releases; each address stands once."""
    releases = published_releases(census.releases)
    entries = [source for release in releases for source in release.sources]
    for source in more:
        if source.url not in {entry["path"] for entry in entries}:
            entry = {"title": source.title, "publisher": source.publisher, "path": source.url}
            entries.append(entry)
    items = "".join(_item(entry, words) for entry in entries)
    listed = as_published(f"<ul>{items}</ul>", titled(entries), words.code)
    licence = words.licence(census.licence["title"])
    versions = words.versions([words.release(each.kind, each.version) for each in releases])
    return (
        f'<div class="cc-prose">{notes.heading(words.sources_heading)}'
        f"{notes.folded(words.all_sources(len(entries)), listed, kept=True)}"
        f"<p>{escape(licence)}</p><p>{escape(versions)}</p></div>"
    )


def _item(entry: Mapping[str, str], words: SiteWords) -> str:
    said = words.source(entry["title"], entry["publisher"], entry.get("date"))
    return f'<li><a href="{escape(entry["path"])}" rel="noreferrer">{escape(said)}</a></li>'
