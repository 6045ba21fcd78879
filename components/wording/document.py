"""What a page says of itself where it stands without its live controls."""

from __future__ import annotations

from components.wording.messages import Said, Words


class DocumentWords(Words):
    """Sentences of the page as it arrives, before or without a script."""

    show = Said("document-show")
    skip = Said("document-skip")
    pages = Said("document-pages")
    without_controls = Said("document-without-controls")
    later = Said("document-later")
    still_loading = Said("document-still-loading")
    wait_title = Said("document-wait-title")
    wait = Said("document-wait")
    no_such_page_title = Said("document-no-such-page-title")
    no_such_page = Said("document-no-such-page")
    home = Said("document-home")
    map_by_keys = Said("document-map-by-keys")
