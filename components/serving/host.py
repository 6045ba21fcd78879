"""Streamlit as the host of the pages: its own files, and where it is mounted."""

from __future__ import annotations

from pathlib import Path

import streamlit

STATIC = Path(streamlit.__file__).parent / "static" / "static"  # its scripts, styles and faces

INDEX = STATIC.parent / "index.html"  # the page in which its scripts draw every page
MEDIA = STATIC / "media"  # its typefaces, among others


def mounted_at() -> str:
    """The folder of the address under which the pages are served, without slashes at its ends."""
    return (streamlit.get_option("server.baseUrlPath") or "").strip("/")
