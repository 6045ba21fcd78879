"""Claims set out ready, and numbers that do not fit, as cards of HTML."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Picture:
    """A drawing as SVG, and what it shows in words."""

    svg: str
    alt: str


@dataclass(frozen=True)
class ClaimCard:
    """One claimed change: what was said, what is counted, the verdict, and what is behind it.

    `lines` and `drawing` stand below the verdict, `more` where a reader opens it. `of` says which
    claim it is, after the name of one of its parts.
    """

    title: str
    said: str
    counted: str
    verdict: str
    of: str
    lines: Sequence[str]
    more: Sequence[str] = ()
    link: str = ""  # another view of the page
    drawing: Picture | None = None  # of what the verdict depends on


@dataclass(frozen=True)
class ClaimNames:
    """What every card calls its parts."""

    said: str
    counted: str
    more: str
    further: str


@dataclass(frozen=True)
class Statement:
    """Who said what, where it can be read, in which words, and which of them are not checked."""

    speaker: str
    quote: str
    source: str
    address: str
    occasion: str
    not_checked: str = ""


@dataclass(frozen=True)
class NumberCard:
    """A number made public: its title, how many, and what it counts, with its source."""

    title: str
    number: str
    counts: str
    source: str
    address: str


def statement(said: Statement, cards: str) -> str:
    """What was said, by whom and where, first; then its parts as cards."""
    notes = "".join(
        f'<p class="cc-small">{escape(note)}</p>'
        for note in (said.occasion, said.not_checked)
        if note
    )
    return (
        f'<article class="cc-statement"><h3>{escape(said.speaker)}</h3>'
        f"<blockquote>{escape(said.quote)}</blockquote>"
        f'<p class="cc-small">{_outside(said.address, said.source)}</p>{notes}{cards}</article>'
    )


def claim_cards(names: ClaimNames, cards: Sequence[ClaimCard]) -> str:
    """A row for each claimed change; on a phone its parts stand one below the other."""
    return f'<ul class="cc-claims">{"".join(_claim(card, names) for card in cards)}</ul>'


def _claim(card: ClaimCard, names: ClaimNames) -> str:
    link = (
        f'<p><a href="{escape(card.link)}">{escape(names.further)}'
        f'<span class="cc-hush">{escape(card.of)}</span></a></p>'
        if card.link
        else ""
    )
    return (
        f"<li><h4>{escape(card.title)}</h4>"
        f"<dl><div><dt>{escape(names.said)}</dt><dd>{escape(card.said)}</dd></div>"
        f"<div><dt>{escape(names.counted)}</dt><dd>{escape(card.counted)}</dd></div></dl>"
        f'<div><p class="cc-verdict">{escape(card.verdict)}</p>{_lines(card.lines)}'
        f"{_picture(card.drawing)}"
        f"{_behind(card, names, _lines(card.more) + link)}</div></li>"
    )


def _picture(drawn: Picture | None) -> str:
    """A drawing within the page itself, which fetches nothing for it."""
    if drawn is None:
        return ""
    content = base64.b64encode(drawn.svg.encode()).decode()
    return (
        f'<img class="cc-drawing" src="data:image/svg+xml;base64,{content}" '
        f'alt="{escape(drawn.alt)}"/>'
    )


def _behind(card: ClaimCard, names: ClaimNames, block: str) -> str:
    """What a reader opens; its name tells a screen reader which claim it is of."""
    if not block:
        return ""
    of = f'<span class="cc-hush">{escape(card.of)}</span>'
    return (
        f'<details class="cc-folded"><summary>{escape(names.more)}{of}</summary>{block}</details>'
    )


def records_card(verdict: str, lines: Sequence[str], ask: str, address: str, table: str) -> str:
    """A claim whose counts are not public: what is, what is not, and where to ask for it."""
    return (
        f'<div class="cc-records"><p class="cc-verdict">{escape(verdict)}</p>{_lines(lines)}'
        f"<p>{_outside(address, ask)}</p>{table}</div>"
    )


def _lines(lines: Sequence[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines if line)


def _outside(address: str, text: str) -> str:
    return f'<a href="{escape(address)}" rel="noreferrer">{escape(text)}</a>'


def number_cards(cards: Sequence[NumberCard]) -> str:
    """Numbers beside each other."""
    return f'<ul class="cc-cards">{"".join(_number(card) for card in cards)}</ul>'


def number_pairs(pairs: Sequence[tuple[NumberCard, NumberCard, str]]) -> str:
    """Two numbers beside each other, and below them why they do not fit."""
    return "".join(
        f'<ul class="cc-cards cc-pair">{_number(first)}{_number(second)}</ul>'
        f'<p class="cc-small">{escape(sentence)}</p>'
        for first, second, sentence in pairs
    )


def _number(card: NumberCard) -> str:
    return (
        f'<li><p>{escape(card.title)}</p><p class="cc-number">{escape(card.number)}</p>'
        f"<p>{escape(card.counts)}</p><p>{_outside(card.address, card.source)}</p></li>"
    )
