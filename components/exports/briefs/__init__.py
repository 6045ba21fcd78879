"""Briefs of what an address asks for: an area, a comparison, or the whole city."""

from __future__ import annotations

from collections.abc import Mapping

from components.charts.palette import Palette
from components.exports.briefs.brief import Brief
from components.exports.briefs.comparison import comparison_brief
from components.exports.briefs.place import place_brief
from components.views.asked_choices import ChoiceError
from components.wording.en import English
from data.census.census import Census


def brief_of(census: Census, params: Mapping[str, str], words: English, colors: Palette) -> Brief:
    """The brief of the choices in an address. Raises ChoiceError."""
    chosen = {name for name in ("area", "areas") if params.get(name, "").strip()}
    if len(chosen) == 2:
        raise ChoiceError(["area"])
    build = comparison_brief if "areas" in chosen else place_brief
    return build(census, params, words, colors)
