"""From an exhibit to a picture: the plate with its footer, set by the press and kept."""

from __future__ import annotations

import datetime as dt

from components.blocks.as_published import credited, titled
from components.charts.palette import Palette
from components.exports.citation import cite_exhibit
from components.exports.exhibits.exhibit import Exhibit
from components.exports.plates.plate import Plate, Size
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.dates import crime_dates, dated
from data.tables.provenance import Source, bases_of, names_of, names_wards, sources_of


def plate_of(
    census: Census,
    exhibit: Exhibit,
    address: str,
    words: SiteWords,
    colors: Palette,
    size: Size = "page",
) -> Plate:
    """The plate of an exhibit; `address` reopens the view it was taken from."""
    said = footer(census, exhibit, words)
    alts = [panel.alt for panel in exhibit.panels]
    return Plate(
        title=exhibit.title,
        subtitle=exhibit.subtitle,
        panels=exhibit.panels,
        legend=exhibit.legend,
        key_figures=exhibit.key_figures,
        notes=exhibit.all_notes if size == "page" else tuple(filter(None, exhibit.notes)),
        footer=said,
        address=address,
        site=words.site,
        lang=words.code,
        description=words.together(*alts, *said, address),
        published=published(census, exhibit),
        is_map=exhibit.is_map,
        colors=colors,
        size=size,
    )


def context(
    census: Census, exhibit: Exhibit, address: str, today: dt.date, words: SiteWords
) -> list[tuple[str, str]]:
    """What stands in a workbook beside the data: lines of what and text."""
    said = words.exports.notes
    lines = [
        (said["title"], exhibit.title),
        (said["subtitle"], exhibit.subtitle),
        *((said["note"], note) for note in exhibit.all_notes),
        *((said["note"], line) for line in footer(census, exhibit, words)),
        (said["edition"], census.edition or ""),
        (said["address"], address),
        (said["cite"], cite_exhibit(census, exhibit, address, today, words).apa()),
    ]
    return [(what, text) for what, text in lines if text]


def footer(census: Census, exhibit: Exhibit, words: SiteWords) -> tuple[str, ...]:
    """What every file of an exhibit says of itself: dates, sources, licence, releases."""
    said, releases = words.exports, [census.releases[kind] for kind in exhibit.kinds]
    if not releases:
        return (said.made_by(words.site, ()),)
    sources = [(each["title"], each["publisher"]) for each in sources_shown(census, exhibit)]
    lines = (
        dates(census, exhibit, words),
        said.sources(dict.fromkeys(sources), releases[-1].licence["title"]),
        said.made_by(words.site, [words.release(each.kind, each.version) for each in releases]),
    )
    return tuple(line for line in lines if line)


def sources_shown(census: Census, exhibit: Exhibit) -> tuple[Source, ...]:
    """The sources of what an exhibit shows, and of nothing else."""
    bases, columns = bases_of(exhibit.table), names_of(exhibit.table)
    return sources_of(census, exhibit.kinds, bases, columns, names_wards(exhibit.choices))


def published(census: Census, exhibit: Exhibit) -> tuple[str, ...]:
    """What an exhibit and its footer name as others published it: titles and publishers."""
    said = credited(each.source for each in census.place.published_figures)
    return tuple(dict.fromkeys((*said, *titled(sources_shown(census, exhibit)))))


def dates(census: Census, exhibit: Exhibit, words: SiteWords) -> str:
    """Through when the data of an exhibit are, and when they were published."""
    parts = []
    if "cameras" in exhibit.kinds:
        parts.append(words.cameras_dated(census.date("cameras"), census.programme))
    if "crime" in exhibit.kinds:
        parts.append(_crime_dates(census, exhibit, words))
    return words.together(*parts)


def _crime_dates(census: Census, exhibit: Exhibit, words: SiteWords) -> str:
    """The same that the pages say."""
    if exhibit.crime_days:
        return exhibit.crime_days
    if exhibit.crime:
        if exhibit.window:
            through, published = dated(census, exhibit.crime, exhibit.window)
        else:
            through, published = crime_dates(census, exhibit.crime)[exhibit.by_area]
        if through:
            return words.exports.crime_through(through, published)
    return words.exports.crime_published(census.published("crime"))
