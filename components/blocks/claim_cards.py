"""Claims set out ready, and numbers that do not fit, as cards of HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class ClaimCard:
    """One claimed change: what was said, what is counted, the verdict, and what is behind it."""

    title: str
    said: str
    counted: str
    verdict: str
    lines: Sequence[str]
    link: str = ""  # a query of the page's own address


@dataclass(frozen=True)
class NumberCard:
    """A number made public: when, how many, and what it counts, with its source."""

    date: str
    number: str
    counts: str
    source: str
    address: str


def claim_cards(said: str, counted: str, further: str, cards: Sequence[ClaimCard]) -> str:
    """Cards side by side; on a phone one below the other."""
    items = "".join(_claim(card, said, counted, further) for card in cards)
    return f'<ul class="cc-cards">{items}</ul>'


def _claim(card: ClaimCard, said: str, counted: str, further: str) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in card.lines if line)
    link = (
        f'<p><a href="?{escape(card.link)}">{escape(further)}'
        f'<span class="cc-hush">: {escape(card.title)}</span></a></p>'
        if card.link
        else ""
    )
    return (
        f"<li><h3>{escape(card.title)}</h3>"
        f"<dl><div><dt>{escape(said)}</dt><dd>{escape(card.said)}</dd></div>"
        f"<div><dt>{escape(counted)}</dt><dd>{escape(card.counted)}</dd></div></dl>"
        f'<p class="cc-verdict">{escape(card.verdict)}</p>{lines}{link}</li>'
    )


def number_cards(pairs: Sequence[tuple[NumberCard, NumberCard, str]]) -> str:
    """Two numbers beside each other, and below them why they do not fit."""
    return "".join(
        f'<ul class="cc-cards cc-pair">{_number(first)}{_number(second)}</ul>'
        f'<p class="cc-small">{escape(sentence)}</p>'
        for first, second, sentence in pairs
    )


def _number(card: NumberCard) -> str:
    return (
        f'<li><p>{escape(card.date)}</p><p class="cc-number">{escape(card.number)}</p>'
        f"<p>{escape(card.counts)}</p>"
        f'<p><a href="{escape(card.address)}" rel="noreferrer">{escape(card.source)}</a></p></li>'
    )
