"""A page as a whole HTML document, and how the live page takes over from it in its place."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from components.charts.bivariate import both_named
from components.charts.palette import DARK, LIGHT, Palette, named, properties
from components.document.addresses import Addresses
from components.document.head import Head, head_tags
from components.document.written import WrittenPage
from components.frame.edition_notice import age_of_figures
from components.frame.foot import foot
from components.pages import IN_THE_MASTHEAD, PAGES
from components.serving.host import INDEX, MEDIA
from components.views.asked import Asked
from components.wording.en import English
from data.census.census import Census

_HERE = Path(__file__).parent
# In a block of its own, so that none of its names is the page's.
TAKEOVER = f"{{{(_HERE / 'takeover.js').read_text(encoding='utf-8')}}}"
_SHEETS = (_HERE.parent / "frame" / "style.css", _HERE / "document.css")
# Faces that most machines have, as wide as those they stand in for until these are there.
_NEAR = (
    '@font-face{font-family:"Near Sans";size-adjust:92.7%;'
    'src:local("Arial"),local("Liberation Sans"),local("Helvetica")}'
    '@font-face{font-family:"Near Serif";size-adjust:104.3%;'
    'src:local("Times New Roman"),local("Liberation Serif"),local("Times")}'
)
_FACES = {
    "Census Sans": next(MEDIA.glob("SourceSansVF-Upright.*.woff2")),
    "Census Serif": next(MEDIA.glob("SourceSerifVariable-Roman.*.woff2")),
}
FACES_OF_STREAMLIT = {path.name: path for path in _FACES.values()}


def page_content(
    census: Census, asked: Asked[Any], words: English, to: Addresses, base: str, today: dt.date
) -> str:
    """The page and its foot, with citations of a day."""
    page = WrittenPage(census, asked, words, to, base, today)
    PAGES[asked.page](census, asked, page)
    foot(asked, census, words, page)
    return page.written


def age_notice(
    census: Census, asked: Asked[Any], words: English, to: Addresses, base: str, today: dt.date
) -> str:
    """What is said of its figures' age on a day, which depends on more than themselves."""
    page = WrittenPage(census, asked, words, to, base, today)
    age_of_figures(asked.page, asked.choices, census, words, page)
    return page.written


def document(
    head: Head,
    page: str,
    content: str,
    words: English,
    to: Addresses,
    live: bool,
    for_machines: str = "",
) -> str:
    """The whole document; `live` has Streamlit draw the page once more, and then take over."""
    starts, root = _streamlit() if live else ("", "")
    return (
        f'<!DOCTYPE html><html lang="{words.code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"{head_tags(head, words)}{for_machines}<style>{_style()}</style>{starts}</head><body>"
        f'<div id="arrived" class="cc-document">'
        f'<a class="cc-skip" href="#content">{escape(words.document.skip)}</a>'
        f"{_masthead(page, words, to)}"
        f'<main id="content">{_note(words, live)}{content}</main></div>{root}</body></html>'
    )


def _masthead(page: str, words: English, to: Addresses) -> str:
    titles = words.page_titles
    links = []
    for path in IN_THE_MASTHEAD:
        state = ' aria-current="page"' if path == page else ""
        links.append(
            f'<a href="{escape(to.page(path, {}) or "")}"{state}>{escape(titles[path])}</a>'
        )
    return (
        f'<header class="cc-masthead"><p class="cc-name">{escape(words.site)}</p>'
        f'<nav aria-label="{escape(words.document.pages)}">{"".join(links)}</nav></header>'
    )


def _note(words: English, live: bool) -> str:
    """For whom no live page comes: seen without a script, or once it is clear that none will."""
    if not live:
        return ""
    note = f'<p class="cc-notice">{escape(words.document.without_controls)}</p>'
    return f'<noscript>{note}</noscript><div id="stays" hidden>{note}</div>'


@cache
def _streamlit() -> tuple[str, str]:
    """What Streamlit's page loads, and where it draws, watched by the script that takes over."""
    text = INDEX.read_text(encoding="utf-8")
    head = text[text.index("</title>") + len("</title>") : text.index("</head>")]
    # Without its pointer to an interface for programs, which is off here, and its inline script,
    # which tells services that draw pages ahead when they may look: this page is whole at once.
    left_out = r'<!--.*?-->|<link rel="service-desc"[^>]*>|<script>.*?</script>'
    head = re.sub(left_out, "", head, flags=re.DOTALL)
    root = f'<div id="root" class="cc-hidden" inert></div><script>{TAKEOVER}</script>'
    return re.sub(r"\s*\n\s*", "\n", head).strip(), root


@cache
def _style() -> str:
    """The style sheets, with the colours of both themes and the faces that Streamlit serves."""
    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:200 900;font-display:optional;'
        f'src:url("./static/media/{path.name}") format("woff2")}}'
        for family, path in _FACES.items()
    )
    sheets = "".join(_minified(sheet.read_text(encoding="utf-8")) for sheet in _SHEETS)
    return (
        f"{faces}{_NEAR}:root{{{_colors(LIGHT)}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_colors(DARK)}}}}}{sheets}"
    )


def _colors(colors: Palette) -> str:
    return properties(named(colors) | both_named(colors))


def _minified(sheet: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)).strip()
