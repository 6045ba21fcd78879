"""The quiet link from a view to its one-page brief."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode

from components.address import EDITION
from components.choices import choices_of
from components.wording.en import English
from data.census import Census


def brief_link(page: str, params: Mapping[str, str], census: Census, words: English) -> str:
    """Links to the brief of what is chosen on a page, as PDF and as a web page."""
    choices = choices_of(page, params, census)
    if census.edition and params.get(EDITION) == census.edition:
        choices[EDITION] = census.edition
    query = f"?{escape(urlencode(choices, safe=','))}" if choices else ""
    said = words.brief
    return (
        f'<p class="cc-small cc-brief"><a href="brief.pdf{query}">{escape(said.link_pdf)}</a> '
        f'<a href="brief{query}">{escape(said.link_web)}</a></p>'
    )
