"""From what a place's TOML file says of a feed to the source that reads it."""

from __future__ import annotations

import datetime as dt

from data.place import ArcGISFeed, Crime, Feed, FileFeed, Live, Place, SocrataFeed
from data.sources.arcgis import ArcGISLayer
from data.sources.contract import Source
from data.sources.files import PlainFile
from data.sources.socrata import SocrataDataset

YEAR = "{year}"


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


def open_crime(place: Place, live: Live, year: int) -> Source:
    """The source of the incidents of one year."""
    fields = place.crime.fields
    return open_feed(
        live.crime.feed,
        incident_fields(place.crime),
        year=year,
        grouped=(fields.offense, fields.area),
        optional=(fields.block,) if fields.block else (),
    )


def incident_fields(crime: Crime) -> tuple[str, ...]:
    """What is needed of an incident, and nothing else: no case number where none is counted by."""
    fields, weapons = crime.fields, crime.weapons
    place = (fields.area, fields.longitude, fields.latitude)
    asked = (weapons.field if weapons else None, fields.report)
    return (fields.reported, fields.offense, *place, *(each for each in asked if each))


def crime_years(live: Live, today: dt.date) -> range:
    """Every year there should be incidents of, the current one included unless the feed ended."""
    return range(live.crime.first_year, min(live.crime.last_year or today.year, today.year) + 1)
