"""What Streamlit says in English alone, said in the language of the page."""

from __future__ import annotations

import json
from html import escape

from components.wording.document import DocumentWords
from components.wording.messages import FIRST
from components.wording.site import SiteWords

_OUTSIDE = r"Error: Date set outside allowed range\. Please select a date"


def retold(words: SiteWords) -> str:
    """The words for the script that retells; none where the page is in English itself."""
    if words.code == FIRST:
        return ""
    ours = json.dumps(list(in_place_of_streamlit(words.document).items()), ensure_ascii=False)
    return f'<template id="ours" data-ours="{escape(ours)}"></template>'


def in_place_of_streamlit(said: DocumentWords) -> dict[str, str]:
    """What Streamlit says in English alone, as an expression, and what the site says instead.

    Numbers, names and days are its groups, in their order.
    """
    return {
        "Skip to main content": said.skip,
        "Open": said.show,
        "No results": said.none_found,
        r"You can only select up to .+\. Remove an option first\.": said.no_more,
        "Selected values": said.chosen,
        "Remove (.+)": said.remove("$1"),
        "Clear all": said.remove_all,
        "Choose date": said.choose_day,
        rf"{_OUTSIDE} between (.+) and (.+)\.": said.outside_days("$1", "$2"),
        rf"{_OUTSIDE} on or before (.+)\.": said.after_last_day("$1"),
        "Close": said.close,
        "Connection error": said.lost_title,
        r"Streamlit server is not responding\. Are you connected .+": said.lost,
    }
