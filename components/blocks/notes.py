"""Prose blocks as HTML: answers, lists, definitions, rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

from components.wording.en import English
from data.published.rules import RULES


def answer(sentence: str, details: Iterable[str], dates: str = "") -> str:
    """The page's one large sentence, what stands behind it, and the dates, small."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in details)
    small = f'<p class="cc-dates">{escape(dates)}</p>' if dates else ""
    return f'<div class="cc-answer"><h1>{_unbroken(sentence)}</h1>{lines}{small}</div>'


def _unbroken(sentence: str) -> str:
    """A sentence whose short brackets, such as an area's number, stay on one line."""
    return re.sub(r"\([^()]{1,12}\)", r'<span class="cc-unbroken">\g<0></span>', escape(sentence))


def heading(text: str) -> str:
    return f'<h2 class="cc-heading">{escape(text)}</h2>'


def subheading(text: str) -> str:
    return f'<h3 class="cc-subheading">{escape(text)}</h3>'


def label(text: str) -> str:
    """The name of what follows, where a heading would be one level too many."""
    return f'<p class="cc-label">{escape(text)}</p>'


def finding(verdict: str, sentence: str) -> str:
    """A verdict in words with the numbers it rests on."""
    return f'<div class="cc-finding"><p>{_unbroken(verdict)}</p><p>{escape(sentence)}</p></div>'


def small(*lines: str) -> str:
    return "".join(f'<p class="cc-small">{escape(line)}</p>' for line in lines if line)


def notice(text: str, way_on: str = "") -> str:
    """What must be known of the page; `way_on` is a link that follows it."""
    return f'<p class="cc-notice" role="status">{escape(text)}{way_on and " "}{way_on}</p>'


def link(label: str, address: str) -> str:
    """A link within the site that loads the page anew."""
    return f'<a class="cc-way-on" href="{escape(address)}" target="_self">{escape(label)}</a>'


def prose(title: str, text: str) -> str:
    return f'<div class="cc-prose"><h3>{escape(title)}</h3><p>{escape(text)}</p></div>'


def paragraphs(title: str, lines: Iterable[str]) -> str:
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<div class="cc-prose">{heading(title)}{body}</div>'


def bullets(title: str, lines: Iterable[str]) -> str:
    return f'<div class="cc-prose">{heading(title)}{_items(lines)}</div>'


def panel(title: str, lines: Iterable[str]) -> str:
    """A framed list that is always open, for what must not be overlooked."""
    return f'<div class="cc-prose cc-panel">{heading(title)}{_items(lines)}</div>'


def folded(title: str, block: str) -> str:
    """A block that a reader opens, by keyboard too, such as the table behind a chart."""
    return f'<details class="cc-folded"><summary>{escape(title)}</summary>{block}</details>'


def listed(lines: Iterable[str]) -> str:
    return f'<div class="cc-prose">{_items(lines)}</div>'


def _items(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def numbered(names: Iterable[str]) -> str:
    """The names behind the numbers on a map."""
    items = "".join(f"<li>{escape(name)}</li>" for name in names)
    return f'<ol class="cc-numbers">{items}</ol>' if items else ""


def columns(*blocks: str) -> str:
    """Blocks in two columns, in one on a narrow screen."""
    return f'<div class="cc-columns">{"".join(blocks)}</div>'


def stacked(*blocks: str) -> str:
    """Blocks one below the other, as one block for `columns`."""
    return f"<div>{''.join(blocks)}</div>"


def rules(words: English, states: Mapping[str, str]) -> str:
    """Every disclosure rule in words, and whether it was applied to what is shown now."""
    items = "".join(
        f"<li><h3>{escape(words.rules[rule][0])}</h3><p>{escape(words.rules[rule][1])}</p>"
        f'<p class="cc-state cc-{escape(state)}">{escape(words.rule_states[state])}</p></li>'
        for rule, state in ((rule, states[rule]) for rule in RULES)
    )
    title = heading(words.rules_heading)
    return f'<div class="cc-prose">{title}<ol class="cc-rules">{items}</ol></div>'
