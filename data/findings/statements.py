"""Numbers of cameras that somebody made public, for the whole city."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from data.census.census import Census
from data.place import PublishedFigure

Shortfall = Literal["more_than", "at_most", "about"]


def exact_total(census: Census) -> int | None:
    """The cameras in all that the current release is of, where that number was made public."""
    day = census.date("cameras").isoformat()
    for said in census.place.published_figures:
        if (said.says, said.programme, said.published) == ("exactly", census.programme, day):
            return said.cameras
    return None


def newest_of_each(census: Census) -> dict[str, PublishedFigure]:
    """The newest number of each thing that was counted, by what it is; the newest first."""
    ordered = sorted(census.place.published_figures, key=day_of, reverse=True)
    found: dict[str, PublishedFigure] = {}
    for said in ordered:
        found.setdefault(said.programme, said)
    return found


def higher_total(census: Census) -> PublishedFigure | None:
    """A higher total that was made public before the exact one of the current release."""
    exact = exact_total(census)
    pairs = [pair for pair in contradictions(census) if pair[1].cameras == exact]
    return next((earlier for earlier, later in pairs if earlier.cameras > later.cameras), None)


def contradictions(census: Census) -> list[tuple[PublishedFigure, PublishedFigure]]:
    """Pairs that cannot both be true of the same cameras, the earlier one first."""
    by_id = {said.id: said for said in census.place.published_figures}
    return [(by_id[said.contradicts], said) for said in by_id.values() if said.contradicts]


def shortfall(earlier: PublishedFigure, later: PublishedFigure) -> Shortfall:
    """How exactly two numbers tell by how much the later one is lower."""
    if earlier.says == "at_least" and later.says == "exactly":
        return "more_than"
    if earlier.says != "at_least" and later.says == "at_least":
        return "at_most"
    return "about"


def day_of(said: PublishedFigure) -> dt.date:
    """When it was made public: in the middle of the year or month, if that is all."""
    year, *rest = (int(part) for part in said.published.split("-"))
    month, day = (*rest, 15)[:2] if rest else (7, 1)
    return dt.date(year, month, day)
