"""How something is computed: in plain words, as a formula, where it is from, and by what code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from components.blocks import notes


@dataclass(frozen=True)
class MethodCard:
    """One method: `formula` is plain text, `source` and `code` may be empty."""

    title: str
    text: str
    formula: str = ""
    source: str = ""
    code: str = ""


def method_list(heading: str, names: tuple[str, str], cards: Sequence[MethodCard]) -> str:
    """Methods under one heading; `names` are those of a source and of code."""
    items = "".join(_card(card, names) for card in cards)
    return f'{notes.heading(heading)}<div class="cc-methods">{items}</div>'


def _card(card: MethodCard, names: tuple[str, str]) -> str:
    formula = f'<p class="cc-formula">{escape(card.formula)}</p>' if card.formula else ""
    facts = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(said)}</dd></div>"
        for name, said in zip(names, (card.source, card.code), strict=True)
        if said
    )
    said = f"<dl>{facts}</dl>" if facts else ""
    return (
        f"<section><h3>{escape(card.title)}</h3><p>{escape(card.text)}</p>{formula}{said}</section>"
    )
