"""The releases that come with the site, read once for all tests of a process."""

from __future__ import annotations

from functools import cache

from data.census.census import Census, load_census
from data.place import load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import Release, read_release

PLACE = "washington-dc"


@cache
def embedded_census() -> Census:
    """The census that the site shows where nothing else is set."""
    return load_census(EMBEDDED, load_place(PLACE))


@cache
def embedded_areas() -> Release:
    """The areas that cameras are counted by: outlines, residents and addresses."""
    version = read_catalog(EMBEDDED, PLACE)["areas"][0]
    return read_release(EMBEDDED / PLACE / "areas" / version)
