"""The brief of what an address asks for: an area, a comparison, or the whole city."""

from __future__ import annotations

from typing import Any

from components.charts.palette import Palette
from components.exports.briefs.brief import Brief
from components.exports.briefs.comparison import comparison_brief
from components.exports.briefs.place import place_brief
from components.views import compare, neighborhood
from components.views.asked import Asked, ChoiceError, Params
from components.wording.site import SiteWords
from data.census.census import Census


def read_brief(census: Census, params: Params) -> Asked[Any]:
    """The comparison that an address asks for, else an area or the city. Raises ChoiceError."""
    chosen = {name for name in ("area", "areas") if params.get(name, "").strip()}
    if len(chosen) == 2:
        raise ChoiceError(["area"])
    read = compare.read_two if "areas" in chosen else neighborhood.read
    return read(census, params).without_faults()


def brief_of(census: Census, asked: Asked[Any], words: SiteWords, colors: Palette) -> Brief:
    """The brief of what was read."""
    if asked.page == "compare":
        return comparison_brief(census, asked, words, colors)
    return place_brief(census, asked, words, colors)
