"""The site's name, and beside it the same view in its other languages."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from components.wording import LANGUAGES
from components.wording.site import SiteWords

_MENU = "languages"


def site_name(words: SiteWords, languages: Mapping[str, str | None]) -> str:
    """`languages`: where the view is in each, by its code; one that is nowhere is not offered.

    Each is called as its own speakers call it.
    """
    name = f'<p class="cc-name">{escape(words.site)}</p>'
    offered = {code: at for code, at in languages.items() if at}
    if len(offered) < 2:
        return name
    links = "".join(_link(code, at, code == words.code) for code, at in offered.items())
    return (
        f'<div class="cc-site">{name}'
        f'<button class="cc-language" popovertarget="{_MENU}" '
        f'aria-label="{escape(words.named(words.language, words.own_name))}">'
        f"<span>{escape(words.own_name)}</span></button>"
        f'<ul class="cc-languages" id="{_MENU}" popover="auto">{links}</ul></div>'
    )


def _link(code: str, at: str, is_current: bool) -> str:
    state = ' aria-current="true"' if is_current else ""
    return (
        f'<li><a href="{escape(at)}" lang="{code}" hreflang="{code}"{state}>'
        f"{escape(LANGUAGES[code].own_name)}</a></li>"
    )
