"""The control that offers a figure to take away, with what the visitor chose."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.blocks.takeaway import PICTURES, TABLES, takeaway
from components.charts.palette import Palette
from components.frame.site import pinned_edition
from components.serving.address import EDITION, public_address
from components.views.choices import choices_of
from components.wording.en import English
from data.census.census import Census


def offer(
    name: str,
    page: str,
    census: Census,
    words: English,
    theme: Palette,
    pictures: Sequence[str] = PICTURES,
    data: Sequence[str] = TABLES,
) -> None:
    """Under a figure of the page with this path: its files, as the figure is shown now."""
    choices = choices_of(page, st.query_params, census)
    if pinned := pinned_edition():
        choices[EDITION] = pinned
    control = takeaway(name, choices, words.exports, theme, public_address(), pictures, data)
    st.html(control)
