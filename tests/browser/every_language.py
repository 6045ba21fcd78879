"""Every live page in every language, on a phone and on a desk: what is wrong for its readers.

`python -m tests.browser.every_language [LANGUAGE…]` takes four seconds a page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

from components.pages import PAGES
from components.wording import LANGUAGES
from tests.browser.running_site import Site, running_site
from tests.browser.test_languages import CUT_OFF, IN_ENGLISH
from tests.browser.test_layout import COLLIDING
from tests.browser.visitor import Visitor

CHOSEN = {"neighborhood": "area=504&", "compare": "areas=506,602,302&"}
WIDTHS = (375, 1280)


def found(visitor: Visitor, width: int) -> Iterator[str]:
    """What is wrong with the open page in a window so many pixels wide."""
    visitor.resize(width)
    try:
        visitor.expect_to_fit(within=8)
    except AssertionError as error:
        yield str(error)
    yield from visitor.violations()
    for script in (COLLIDING, CUT_OFF):
        yield from visitor.page.evaluate(script)
    yield from visitor.page.locator(IN_ENGLISH).evaluate_all("all => all.map(e => e.outerHTML)")


def look(site: Site, languages: Sequence[str]) -> bool:
    """Whether all is well; what is not is printed."""
    well = True
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=os.environ.get("CHROMIUM"))
        for language in languages:
            for name in PAGES:
                visitor = Visitor(browser.new_page(), site.address)
                visitor.open(f"/{name}?{CHOSEN.get(name, '')}lang={language}")
                for width in WIDTHS:
                    for fault in found(visitor, width):
                        well = False
                        print(f"{language} /{name} at {width} px: {fault}", flush=True)
                visitor.page.close()
        browser.close()
    return well


def main(languages: Sequence[str]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        running_site(None, Path(folder) / "server.log") as site,
    ):
        sys.exit(not look(site, languages or list(LANGUAGES)))


if __name__ == "__main__":
    main(sys.argv[1:])
