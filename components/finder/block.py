"""The finder as a block of a page: a field that only the visitor's own browser reads."""

from __future__ import annotations

from html import escape
from typing import Literal

from components.finder.routes import index_address
from components.serving.address import HERE, address
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census

PAGES_THAT_FIND = ("", "neighborhood", "compare")
Sets = Literal["area", "areas"]  # the parameter of the address that a place found is put in


@per_census
def finder(census: Census, words: SiteWords, sets: Sets) -> str:
    """Folded until somebody asks for it; without a script it is not there at all."""
    said = words.finder
    local = words.place(census.place).said.get("finder", {})
    examples = said.such_as(local.get("examples", list(said.examples.values())))
    return (
        f'<details class="cc-find" data-index="{escape(index_address(census, words))}" '
        f'data-outlines="{address(HERE, "map/coverage/areas.json")}" data-sets="{sets}" '
        f'data-unloaded="{escape(said.in_the_browser["unloaded"])}" '
        f'data-several="{escape(said.several)}" '
        f'data-refused="{escape(said.in_the_browser["refused"])}"><summary>{escape(said.open)}</summary>'
        f'<label for="cc-find-text">{escape(said.label)}</label>'
        '<input id="cc-find-text" type="search" autocomplete="off" spellcheck="false" '
        'role="combobox" aria-autocomplete="list" aria-expanded="false" '
        'aria-controls="cc-find-found" aria-describedby="cc-find-told"/>'
        f'<p class="cc-small" id="cc-find-told">{escape(said.together(examples, said.stays))}</p>'
        f'<ul id="cc-find-found" role="listbox" aria-label="{escape(said.found)}"></ul>'
        '<div class="cc-find-map" aria-hidden="true"></div>'  # the list says the same
        '<p class="cc-find-said" aria-live="polite"></p>'
        f'<button type="button" class="cc-find-here">{escape(said.here)}</button></details>'
    )
