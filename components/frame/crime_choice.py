"""The choice of a kind of crime, and where it is told, of the weapon."""

from __future__ import annotations

from components.surface import Change, Surface
from components.wording.site import SiteWords
from data.census.census import Census
from data.place import WEAPONS

ANY = ""  # no weapon in particular


def choose_crime(census: Census, asked: str, words: SiteWords, to: Surface) -> None:
    """A picker of every kind of crime; below it one of weapons, where they are told apart."""
    labels, told = words.place(census.place).crimes, census.place.crimes_by_weapon.get(asked)
    crime, weapon = (told.crime, told.weapon) if told else (asked, ANY)
    to.select("crime", words.offense, list(census.place.crimes), labels.__getitem__, crime)
    with_one = {each: f"{crime}-{each}" for each in WEAPONS}
    if not set(with_one.values()) <= set(census.crimes_by_area):
        return

    def change(chosen: str) -> Change:
        return {"crime": with_one.get(chosen, crime)}

    options = [ANY, *WEAPONS]
    to.choose_view("weapon", words.weapon, options, words.weapons.__getitem__, weapon, change)
