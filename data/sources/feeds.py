"""From what a place's TOML file says of a feed to the source that reads it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from data.files.faults import SourceError
from data.place import ArcGISFeed, Crime, CrimeFeed, Feed, FileFeed, Live, Place, SocrataFeed
from data.sources.arcgis import ArcGISLayer
from data.sources.contract import Source
from data.sources.files import PlainFile
from data.sources.socrata import SocrataDataset

YEAR = "{year}"
# A portal opens the layer of a new year some days into it.
FIRST_DAYS = 14
NOT_OPEN_YET = ("layer missing", "refused")  # what it answers until then
NO_RECORD = (
    "Is its first_year or first_day right? If no later ones will come, write last_year or last_day."
)


def open_feed(
    feed: Feed,
    fields: tuple[str, ...],
    *,
    outlines: bool = False,
    year: int | None = None,
    grouped: tuple[str, ...] = (),
    optional: tuple[str, ...] = (),
) -> Source:
    """The source of a feed: its fields, with `outlines` the geometry, of one `year` if given.

    `optional` are fields that are read where a portal has them.

    `grouped` are fields by which a portal that can count may tell that records changed.
    """

    def of_year(text: str) -> str:
        return text if year is None else text.replace(YEAR, str(year))

    part = "" if year is None else str(year)  # one layer or address may hold several years
    match feed:
        case ArcGISFeed():
            layer, where = of_year(feed.layer), of_year(feed.where)
            part = "" if YEAR in feed.layer else part
            return ArcGISLayer(
                feed.service, layer, fields, where, outlines, grouped, part, optional
            )
        case SocrataFeed():
            where = of_year(feed.where)
            return SocrataDataset(
                feed.portal, feed.dataset, fields, where, part, outlines, optional
            )
        case FileFeed():
            member = of_year(feed.member) if feed.member else ""
            return PlainFile(of_year(feed.location), fields, part, feed.format or "", member)


@dataclass(frozen=True)
class CrimePart:
    """The incidents of some days, from one source: of a year, or of all years of a plain file.

    `last` is the last day it can hold, which may be to come.
    """

    source: Source
    first: dt.date
    last: dt.date
    coding: str | None = None

    def has_just_begun(self, today: dt.date) -> bool:
        """Whether the portal may have yet to open the layer of a new year."""
        return (today - self.first).days < FIRST_DAYS


def crime_parts(place: Place, live: Live, today: dt.date) -> list[CrimePart]:
    """All that there should be incidents in, by their days, this year's included.

    Raises SourceError where two feeds would be kept under one name.
    """
    parts = [part for feed in live.crime for part in _parts_of(place, feed, today)]
    if twice := [name for name, n in Counter(part.source.name for part in parts).items() if n > 1]:
        raise SourceError(
            f"{twice[0]}: two of [[live.crime]] read what is called so. Let one name another "
            "layer, data set or file."
        )
    return parts


def _parts_of(place: Place, feed: CrimeFeed, today: dt.date) -> list[CrimePart]:
    end = min(feed.last or dt.date.max, dt.date(today.year, 12, 31))
    if feed.first > today:
        return []
    if not feed.is_by_year:
        return [CrimePart(_open_crime(place, feed), feed.first, end, feed.coding)]
    return [
        CrimePart(
            _open_crime(place, feed, year),
            max(feed.first, dt.date(year, 1, 1)),
            min(end, dt.date(year, 12, 31)),
            feed.coding,
        )
        for year in range(feed.first.year, end.year + 1)
    ]


def _open_crime(place: Place, feed: CrimeFeed, year: int | None = None) -> Source:
    """The source of the incidents of one year, or of all."""
    crime = place.crime.coded(feed.coding)
    fields = crime.fields
    return open_feed(
        feed.feed,
        incident_fields(crime),
        year=year,
        grouped=(fields.offense, *((fields.area,) if fields.area else ())),
        optional=(fields.record, *((fields.block,) if fields.block else ())),
    )


def incident_fields(crime: Crime) -> tuple[str, ...]:
    """What is needed of an incident, and nothing else: no case number where none is counted by."""
    fields, weapons = crime.fields, crime.weapons
    place = (fields.area, fields.longitude, fields.latitude)
    asked = (*place, weapons.field if weapons else None, fields.report)
    return (fields.reported, fields.offense, *(each for each in asked if each))
