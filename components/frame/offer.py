"""The control that offers a figure to take away, with what the visitor chose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components.blocks.takeaway import PICTURES, TABLES, takeaway
from components.charts.palette import Palette
from components.frame.site import own_address
from components.views.asked import EDITION, Asked
from components.wording.en import English


def offer(
    name: str,
    asked: Asked[Any],
    words: English,
    theme: Palette,
    pictures: Sequence[str] = PICTURES,
    data: Sequence[str] = TABLES,
) -> None:
    """Under a figure of a view: its files, as the figure is shown now."""
    choices = asked.choices | ({EDITION: asked.edition} if asked.edition else {})
    st.html(takeaway(name, choices, words.exports, theme, own_address(), pictures, data))
