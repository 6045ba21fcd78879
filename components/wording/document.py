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
    none_found = Said("document-none-found")
    no_more = Said("document-no-more")
    chosen = Said("document-chosen")
    remove_all = Said("document-remove-all")
    choose_day = Said("document-choose-day")
    close = Said("document-close")
    lost_title = Said("document-lost-title")
    lost = Said("document-lost")

    def remove(self, name: str) -> str:
        return self.say("document-remove", name=name)

    def outside_days(self, first: str, last: str) -> str:
        return self.say("document-outside-days", first=first, last=last)

    def after_last_day(self, last: str) -> str:
        return self.say("document-after-last-day", last=last)
