"""Who published what, and under which licence, as the description of a release says it."""

from __future__ import annotations

from data.place import Credit, Place


def source_entry(credit: Credit, published: str | None = None) -> dict[str, str]:
    """A source as a Frictionless descriptor names it, with its date where that is known."""
    entry = {"title": credit.title, "publisher": credit.publisher, "path": credit.url}
    return entry | ({"date": published} if published else {})


def licence_entry(place: Place) -> dict[str, str]:
    """The licence of the data as a Frictionless descriptor names it."""
    licence = place.licence
    return {"name": licence.name, "title": licence.title, "path": licence.url}
