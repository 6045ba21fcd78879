"""The quiet link from a view to its one-page brief."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from components.serving.address import EDITION, address
from components.views.choices import choices_of
from components.wording.en import English
from data.census.census import Census


def brief_link(page: str, params: Mapping[str, str], census: Census, words: English) -> str:
    """Links to the brief of what is chosen on a page, as PDF and as a web page."""
    choices = choices_of(page, params, census)
    pinned = census.edition if params.get(EDITION) == census.edition else None
    pdf, web = (escape(address(".", path, choices, pinned)) for path in ("brief.pdf", "brief"))
    said = words.brief
    return (
        f'<p class="cc-small cc-brief"><a href="{pdf}">{escape(said.link_pdf)}</a> '
        f'<a href="{web}">{escape(said.link_web)}</a></p>'
    )
