"""From what a place's TOML file says of a feed to the source that reads it."""

from __future__ import annotations

import datetime as dt

from data.place import ArcGISFeed, CrimeFields, Feed, Live, Place
from data.sources.arcgis import ArcGISLayer
from data.sources.contract import Source

YEAR = "{year}"


def open_feed(feed: Feed, fields: tuple[str, ...], *, outlines: bool = False) -> Source:
    """The source of one file's content: its fields, and with `outlines` the geometry."""
    match feed:
        case ArcGISFeed():
            return ArcGISLayer(feed.service, feed.layer, fields, feed.where, outlines)


def open_crime(place: Place, live: Live, year: int) -> Source:
    """The source of the incidents of one year."""
    fields = place.crime.fields
    match live.crime.feed:
        case ArcGISFeed() as feed:
            return ArcGISLayer(
                feed.service,
                feed.layer.replace(YEAR, str(year)),
                incident_fields(fields),
                feed.where,
                grouped=(fields.offense, fields.area),
            )


def incident_fields(fields: CrimeFields) -> tuple[str, ...]:
    """What is read of an incident, and nothing else: no block, no case number."""
    return (fields.reported, fields.offense, fields.area, fields.longitude, fields.latitude)


def crime_years(live: Live, today: dt.date) -> range:
    """Every year there should be incidents of, the current one included."""
    return range(live.crime.first_year, today.year + 1)
