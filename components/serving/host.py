"""Streamlit as the host of the pages: its own files, and where it is mounted."""

from __future__ import annotations

from pathlib import Path

import streamlit
from streamlit import config, net_util

STATIC = Path(streamlit.__file__).parent / "static" / "static"  # its scripts, styles and faces

INDEX = STATIC.parent / "index.html"  # the page in which its scripts draw every page
MEDIA = STATIC / "media"  # its typefaces, among others
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_FOLDER = "server.baseUrlPath"

_mounted = [""]  # once the server starts: where


def mounted_at() -> str:
    """The folder of the address under which all is served, without slashes at its ends."""
    return _mounted[-1]


def mount() -> None:
    """Take the folder from Streamlit, whose own setting for it moves its files and no others.

    What stands around Streamlit takes it off each address instead (`serving/mounting.py`).
    """
    _mounted[:] = [(config.get_option(_FOLDER) or "").strip("/")]
    config.set_option(_FOLDER, "")


def ask_nobody_for_the_address() -> None:
    """The server asks no one on the internet which address it has.

    Streamlit would ask a service of Amazon at the start, to print it, and again, with everybody
    waiting, whenever a page of another site tries to connect.
    """
    net_util.get_external_ip = lambda: None


def connect_only_at(host: str) -> None:
    """Live pages are for whoever reached the site by its own name, or on this machine.

    Else a page of somebody else's, whose name was made to lead here, could read them. Hosts
    that are set for Streamlit itself are left as they are.
    """
    if not config.get_option("server.allowedHosts"):
        config.set_option("server.allowedHosts", [host, *_THIS_MACHINE])
