"""What the site is measured beside: an app with one control, which is as fast as Streamlit gets."""

from __future__ import annotations

import shutil
from pathlib import Path

SITE = Path(__file__).parents[1]
_EMPTY_APP = """
import streamlit as st

st.write("")
st.selectbox("Control", ["one", "two"], key="control")
"""


def write_empty_app(folder: Path) -> Path:
    """The app, with the site's own settings beside it."""
    shutil.copytree(SITE / ".streamlit", folder / ".streamlit")
    script = folder / "app.py"
    script.write_text(_EMPTY_APP, encoding="utf-8")
    return script
