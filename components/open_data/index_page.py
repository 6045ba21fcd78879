"""The page /data/v1/: what each address is, what each column means, and how to begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from html import escape
from pathlib import Path
from string import Template

from components.blocks.as_published import as_published, titled
from components.blocks.notes import listed, small
from components.charts.palette import DARK, LIGHT, Palette
from components.open_data import examples
from components.open_data.about import all_crime, dates, sources
from components.open_data.address import Address
from components.serving.address import ABOVE, HERE, address
from components.serving.language import unless_usual
from components.serving.typefaces import rules
from components.wording.messages import FIRST
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.census.no_cameras import published_releases
from data.findings.had import had
from data.tables.dictionary import columns_of
from data.tables.provenance import all_sources

_THE_SITE = address(ABOVE, ABOVE)  # from /data/v1/
_STYLE = Template((Path(__file__).parent / "index_page.css").read_text(encoding="utf-8"))


def index_page(
    census: Census,
    addresses: Iterable[Address],
    base: str,
    a_minute: int,
    words: OpenDataWords,
    pinned: str | None = None,
) -> str:
    """HTML; `a_minute` is how many requests a client may make in one.

    Where it is `pinned` to an edition, all that it leads to is of that one too.
    """
    title = f"{words.title} · {words.site}"
    back = address(_THE_SITE, "", _language(words), pinned)
    crime = all_crime(census)
    samples = {
        "curl": examples.curl(base, crime),
        "pandas": examples.pandas(base, crime, census.has_cameras),
    }
    return (
        f'<!doctype html><html lang="{words.code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(title)}</title><style>{_style(words.code)}</style></head><body>"
        f'<header><p class="name">{escape(words.site)}</p>'
        f'<a href="{back}">{escape(words.back)}</a></header><main>'
        f"<h1>{escape(words.title)}</h1>"
        f'<p class="lead">{escape(words.lead(census.place.name))}</p>'
        + _section(words.addresses_heading, _addresses(addresses, pinned, words))
        + _section(words.rules_heading, listed(words.rules(a_minute, census.has_cameras)))
        + _section(
            words.examples_heading,
            "".join(_sample(words.examples[kind], text) for kind, text in samples.items()),
        )
        + _section(words.dictionary_heading, _dictionary(census, words))
        + _section(words.dates_heading, _origin(census, words))
        + "</main></body></html>"
    )


def _style(language: str) -> str:
    """The site's two themes, as the visitor's system asks for."""
    return rules(language, _THE_SITE) + _STYLE.substitute(
        {f"light_{name}": color for name, color in _colors(LIGHT).items()}
        | {f"dark_{name}": color for name, color in _colors(DARK).items()}
    )


def _colors(colors: Palette) -> dict[str, str]:
    named = asdict(colors)
    return {name: named[name] for name in ("paper", "ink", "muted", "line", "gap")}


def _language(words: OpenDataWords) -> dict[str, str]:
    """As an address names it: not at all where it is the first."""
    return unless_usual(words.code, FIRST)


def _section(heading: str, block: str) -> str:
    return f"<section><h2>{escape(heading)}</h2>{block}</section>"


def _addresses(addresses: Iterable[Address], pinned: str | None, words: OpenDataWords) -> str:
    """One line for all formats of the same."""
    by_name: dict[str, list[str]] = {}
    chosen = _language(words)
    for each in addresses:
        stem, _, suffix = each.name.partition(".")
        if stem:
            by_name.setdefault(stem, []).append(
                f'<a href="{address(HERE, each.name, chosen, pinned)}" '
                f'aria-label="{escape(words.summary(each.name))}">'
                f"{escape(words.formats[suffix])}</a>"
            )
    return _table(
        words.addresses_heading,
        words.addresses_columns,
        [
            (
                f"<strong>{escape(words.titles[name])}</strong><br>"
                f"{escape(words.descriptions[name])}",
                f'<span class="formats">{" ".join(links)}</span>',
            )
            for name, links in by_name.items()
        ],
    )


def _sample(title: str, text: str) -> str:
    return (
        f"<h3>{escape(title)}</h3>"
        f'<pre tabindex="0" role="region" aria-label="{escape(title)}">'
        f"<code>{escape(text)}</code></pre>"
    )


def _dictionary(census: Census, words: OpenDataWords) -> str:
    return small(words.dictionary_lead) + _table(
        words.dictionary_heading,
        words.tables.dictionary_columns,
        [
            tuple(
                escape(text)
                for text in (
                    column.name,
                    words.tables.meaning(column),
                    words.tables.unit(column),
                    words.tables.type_of(column),
                )
            )
            for column in columns_of(had(census))
        ],
        kind="dictionary",
    )


def _table(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    kind: str = "",
) -> str:
    """`rows` hold HTML. A phone shows the cells one below the other."""
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'
        for first, *cells in rows
    )
    return (
        f'<table class="{kind}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _origin(census: Census, words: OpenDataWords) -> str:
    licence, found = census.licence, sources(all_sources(census))
    items = "".join(
        f'<li><a href="{escape(source["address"])}" rel="noreferrer">{escape(source["title"])}</a>'
        f" ({escape(source['publisher'])})</li>"
        for source in found
    )
    versions = {each.kind: each.version for each in published_releases(census.releases)}
    return (
        listed(words.dates(dates(census), census.programme))
        + as_published(f"<ul>{items}</ul>", titled(found), words.code)
        + f'<p><a href="{escape(licence["path"])}" rel="noreferrer">'
        + f"{escape(words.licence(licence['title']))}</a></p>"
        + small(words.versions(versions))
    )
