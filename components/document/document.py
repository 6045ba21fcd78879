"""A page as a whole HTML document, and how the live page takes over from it in its place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Any

from components.blocks.notes import answer
from components.blocks.site_name import site_name
from components.charts.crime_colors import crime_named
from components.charts.palette import DARK, LIGHT, Palette, all_named, government_named, properties
from components.document.addresses import Addresses, Served
from components.document.head import Head, head_tags
from components.document.retold import retold
from components.document.written import WrittenPage
from components.finder.routes import script_address
from components.frame.address_notice import faults_of_address
from components.frame.edition_notice import age_of_figures
from components.frame.foot import foot
from components.frame.site import ICON, SHEETS
from components.pages import IN_THE_MASTHEAD, PAGES
from components.serving.address import HERE, path_in_public, static_address
from components.serving.host import INDEX, MEDIA
from components.serving.language import LANGUAGE, told_in
from components.serving.typefaces import needed_by, rules
from components.views.asked import Asked
from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.census.census import Census

NO_PAGE = "-"  # the path of none

_HERE = Path(__file__).parent
# Each in a block of its own, so that none of its names is the page's; their comments stay here.
SCRIPT = "".join(
    f"{{{re.sub(r'(?m)^ *(//.*)?| // .*$', '', (_HERE / script).read_text(encoding='utf-8'))}}}"
    for script in ("takeover.js", "map_gestures.js", "access.js", "retold.js")
)
_SHEETS = (*SHEETS, _HERE / "document.css")
# Faces that most machines have, in place of the site's own until these are there: as wide over the
# site's texts, and with lines as high. By name and weight: size, height above and below the line,
# all in percent, from the tables of both fonts (`hmtx`, `hhea`).
_NEAR: dict[tuple[str, str], tuple[float, float, float, tuple[str, ...]]] = {
    ("Near Sans", "200 500"): (91.8, 109, 35.5, ("Arial", "Liberation Sans", "Helvetica")),
    ("Near Sans", "501 900"): (
        *(89.1, 112.2, 36.6),
        ("Arial Bold", "Liberation Sans Bold", "Helvetica Bold"),
    ),
    ("Near Serif", "200 500"): (
        *(109.1, 95, 30.7),
        ("Times New Roman", "Liberation Serif", "Times"),
    ),
    ("Near Serif", "501 900"): (
        *(103.5, 100.1, 32.4),
        ("Times New Roman Bold", "Liberation Serif Bold", "Times Bold"),
    ),
}
_FACES = {
    "Census Sans": next(MEDIA.glob("SourceSansVF-Upright.*.woff2")),
    "Census Serif": next(MEDIA.glob("SourceSerifVariable-Roman.*.woff2")),
}
# The names by which the live page asks for its faces: Streamlit says where they are in a style
# sheet that is for formulas else, and is not sent.
_LIVE_FACES = {
    "Source Sans": "SourceSansVF-Upright.*.woff2",
    "Source Serif": "SourceSerifVariable-Roman.*.woff2",
    "Source Code Pro": "SourceCodeVF-Upright.*.woff2",
    "Material Symbols Rounded": "MaterialSymbols-Rounded.*.woff2",
}
FACES_OF_STREAMLIT = {path.name: path for path in _FACES.values()}

# Without its script there is no finder: the list beside it does.
_NO_FINDER = "<style>.cc-find,.cc-seek{display:none}</style>"
_FINDER = (
    f'<script type="module" src="{script_address()}"></script><noscript>{_NO_FINDER}</noscript>'
)


def page_content(
    census: Census, asked: Asked[Any], words: SiteWords, to: Addresses, base: str, today: dt.date
) -> str:
    """What stands on the page."""
    page = WrittenPage(census, asked, words, to, base, today)
    faults_of_address(asked, words, page)
    PAGES[asked.page](census, asked, page)
    return page.written


def page_foot(
    census: Census, asked: Asked[Any], words: SiteWords, to: Addresses, base: str, today: dt.date
) -> str:
    """What stands under every page, with citations of a day."""
    page = WrittenPage(census, asked, words, to, base, today)
    foot(asked, census, words, page)
    return page.written


def age_notice(
    census: Census, asked: Asked[Any], words: SiteWords, to: Addresses, base: str, today: dt.date
) -> str:
    """What is said of its figures' age on a day, which depends on more than themselves."""
    page = WrittenPage(census, asked, words, to, base, today)
    age_of_figures(asked.page, asked.choices, census, words, page)
    return page.written


def document(
    head: Head,
    page: str,
    content: str,
    words: SiteWords,
    to: Addresses,
    live: bool,
    foot: str = "",
    for_machines: str = "",
    full: bool = False,
    choices: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The whole document of a page's view with these `choices`.

    `live` has Streamlit draw the page once more, and then take over: where the server is `full`,
    once there is room.
    """
    streamlit = f"{retold(words)}{_streamlit(full)}" if live else ""
    ahead = _preloaded(words.code) if live else ""  # a file opened from a folder may not load ahead
    return (
        f'<!DOCTYPE html><html lang="{words.code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f'{head_tags(head, words)}{for_machines}<link rel="icon" href="{ICON}">'
        f"{ahead}{_FINDER if live else _NO_FINDER}<style>{_style(words.code)}</style>"
        f'</head><body><div id="arrived" class="cc-document">'
        f'<a class="cc-skip" href="#content">{escape(words.document.skip)}</a>'
        f"{_masthead(page, choices, words, to)}"
        f'<main id="content">{_note(words, live)}{content}</main>'
        f"{foot and f'<footer>{foot}</footer>'}"
        f"{_told(words, live, full)}</div>{streamlit}</body></html>"
    )


@cache
def only_words(title: str, sentence: str, words: SiteWords, place: str | None = None) -> str:
    """A document of a place that only says something, whatever its address."""
    head = Head(words.page_title(title), words.site_description, "", "")
    to = Served(None, base=path_in_public(place), kept=told_in(words, place))
    return document(head, NO_PAGE, answer(title, [sentence]), words, to, live=False)


def _masthead(page: str, choices: Mapping[str, str], words: SiteWords, to: Addresses) -> str:
    titles = words.page_titles
    there = "" if page == NO_PAGE else page
    languages = {each: to.page(there, {**choices, LANGUAGE: each}) for each in LANGUAGES}
    links = []
    for path in IN_THE_MASTHEAD:
        state = ' aria-current="page"' if path == page else ""
        links.append(
            f'<a href="{escape(to.page(path, {}) or "")}"{state}>{escape(titles[path])}</a>'
        )
    return (
        f'<header class="cc-masthead">{site_name(words, languages)}'
        f'<nav aria-label="{escape(words.document.pages)}">{"".join(links)}</nav></header>'
    )


def _note(words: SiteWords, live: bool) -> str:
    """For whom no live page comes, since there is no script."""
    if not live:
        return ""
    note = f'<p class="cc-notice">{escape(words.document.without_controls)}</p>'
    return f"<noscript>{note}</noscript>"


def _told(words: SiteWords, live: bool, full: bool) -> str:
    """Where a script says that the live page is on its way, that none comes, or for now none."""
    if not live:
        return ""
    said = words.document
    later = f' data-later="{escape(said.later)}"' if full else ""
    return (
        f'<p id="told" class="cc-controls" role="status" data-slow="{escape(said.still_loading)}" '
        f'data-keys="{escape(said.map_by_keys)}" '
        f'data-off="{escape(said.without_controls)}"{later}></p>'
    )


@cache
def _preloaded(language: str) -> str:
    """The faces, asked for before the style sheet says that they are needed."""
    names = [path.name for path in _FACES.values()]
    names += [face.name for face in needed_by(language)]
    return "".join(
        f'<link rel="preload" href="{static_address(HERE, name)}" as="font" type="font/woff2" '
        "crossorigin>"
        for name in names
    )


@cache
def _streamlit(full: bool) -> str:
    """Where Streamlit draws, what its page loads, and the script that starts it and takes over.

    What it loads is in a template, of which a browser loads nothing until it is taken out.
    """
    text = INDEX.read_text(encoding="utf-8")
    head = text[text.index("</title>") + len("</title>") : text.index("</head>")]
    # Without its pointer to an interface for programs, which is off here; its inline script, which
    # tells services that draw pages ahead when they may look: this page is whole at once; and its
    # style sheet, which is for formulas.
    left_out = r'<!--.*?-->|<link rel="(?:service-desc|stylesheet)"[^>]*>|<script>.*?</script>'
    loads = re.sub(r"\s*\n\s*", "\n", re.sub(left_out, "", head, flags=re.DOTALL)).strip()
    later = " data-later" if full else ""
    return (
        '<div id="root" class="cc-hidden" inert></div>'
        f'<template id="loads"{later}>{loads}</template><script>{SCRIPT}</script>'
    )


@cache
def _style(language: str) -> str:
    """The style sheets, with the colours of both themes and the faces that Streamlit serves."""
    live = {family: next(MEDIA.glob(pattern)) for family, pattern in _LIVE_FACES.items()}
    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:200 900;font-display:{display};'
        f'src:url("{static_address(HERE, path.name)}") format("woff2")}}'
        for named_faces, display in ((_FACES, "optional"), (live, "block"))
        for family, path in named_faces.items()
    )
    faces += _minified(rules(language, HERE))
    for (family, weight), (size, above, below, names) in _NEAR.items():
        local = ",".join(f'local("{name}")' for name in names)
        faces += (
            f'@font-face{{font-family:"{family}";font-weight:{weight};size-adjust:{size}%;'
            f"ascent-override:{above}%;descent-override:{below}%;line-gap-override:0%;"
            f"src:{local}}}"
        )
    sheets = "".join(_minified(sheet.read_text(encoding="utf-8")) for sheet in _SHEETS)
    return (
        f"{faces}:root{{{_colors(LIGHT)}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_colors(DARK)}}}}}{sheets}"
    )


def _colors(colors: Palette) -> str:
    return properties(all_named(colors) | crime_named(colors) | government_named(colors))


def _minified(sheet: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)).strip()
