"""The quiet link from a view to its one-page brief."""

from __future__ import annotations

from html import escape
from typing import Any

from components.serving.address import HERE, address
from components.views.asked import Asked
from components.wording.site import SiteWords


def brief_link(asked: Asked[Any], words: SiteWords) -> str:
    """Links to the brief of a view, as PDF and as a web page."""
    pdf, web = (
        escape(address(HERE, path, asked.choices, asked.edition)) for path in ("brief.pdf", "brief")
    )
    said = words.brief
    return (
        f'<p class="cc-small cc-brief"><a href="{pdf}">{escape(said.link_pdf)}</a> '
        f'<a href="{web}">{escape(said.link_web)}</a></p>'
    )
