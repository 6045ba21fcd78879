"""The choice of what figures are divided by: land, in either unit, or the people who live there."""

from __future__ import annotations

from components.surface import Change, Surface
from components.views.area import Measure
from components.wording.phrases import Phrases
from data.arithmetic.units import UNITS
from data.census.census import Census


def choose_measure(census: Census, asked: Measure, label: str, words: Phrases, to: Surface) -> None:
    """Units of surface, those of the place first, and residents where they were counted."""
    surfaces = sorted(UNITS, key=census.place.units.__ne__)
    residents = [each for each in census.pers if each != "per_km2"]

    def change(chosen: str) -> Change:
        if chosen in residents:
            return {"per": chosen}
        return {"per": "", "units": chosen}

    chosen = words.units if asked == "per_km2" else asked
    to.choose("per", label, [*surfaces, *residents], words.per_units.__getitem__, chosen, change)
