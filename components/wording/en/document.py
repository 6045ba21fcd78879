"""What a page says of itself where it stands without its live controls."""

from __future__ import annotations


class DocumentWords:
    """Sentences of the page as it arrives, before or without a script."""

    show = "Show"
    skip = "Skip to the content"
    pages = "Pages"
    without_controls = (
        "You see this page without its live controls. Everything is here: choose with the lists "
        "and links, and tap an area on the map."
    )
    home = "Camera Census, first page"
