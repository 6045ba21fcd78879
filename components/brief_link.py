"""The quiet link from a view to its one-page brief."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from components.comparison_view import ComparisonView
from components.exports.choices import address_of
from components.view import View
from components.wording.en import English
from data.census import Census


def brief_link(census: Census, view: View | ComparisonView, words: English) -> str:
    """Links to the brief of what is chosen, as PDF and as a web page, beside the site's pages."""
    chosen = urlencode(address_of(view, next(iter(census.place.crime_choices))), safe=",")
    query = f"?{escape(chosen)}" if chosen else ""
    said = words.brief
    return (
        f'<p class="cc-small cc-brief"><a href="brief.pdf{query}">{escape(said.link_pdf)}</a> '
        f'<a href="brief{query}">{escape(said.link_web)}</a></p>'
    )
