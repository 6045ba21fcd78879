"""What a view is called: in a tab, a bookmark, a preview."""

from __future__ import annotations

from collections.abc import Mapping

from components.wording.site import SiteWords
from data.census.census import Census


def view_title(page: str, choices: Mapping[str, str], census: Census, words: SiteWords) -> str:
    """The area that is chosen, else the page (by its path), the site and its place."""
    area = choices.get("area")
    shown = census.by_id[area].label if area else words.page_titles[page]
    return words.view_title(shown, census.place.name)
