"""Prose blocks as HTML: answers, lists, definitions, rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

from components.wording.site import SiteWords
from data.published.rules import RULES, by_state


def answer(sentence: str, details: Iterable[str], dates: str = "") -> str:
    """The page's one large sentence, what stands behind it, and the dates, small."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in details)
    small = f'<p class="cc-dates">{escape(dates)}</p>' if dates else ""
    return f'<div class="cc-answer"><h1>{_unbroken(sentence)}</h1>{lines}{small}</div>'


def told(details: Iterable[str], dates: str = "") -> str:
    """What stands behind a large sentence that stands elsewhere, and the dates, small."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in details if line)
    small = f'<p class="cc-dates">{escape(dates)}</p>' if dates else ""
    return f'<div class="cc-told">{lines}{small}</div>'


def card(title: str, lines: Iterable[str]) -> str:
    """An answer in short."""
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<div class="cc-short-answer"><p><strong>{_unbroken(title)}</strong></p>{body}</div>'


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


def labelled_link(label: str, address: str) -> str:
    """The same as a link, at the foot of a page."""
    return f'<p class="cc-label"><a href="{escape(address)}">{escape(label)}</a></p>'


def on_screen(text: str) -> str:
    """A line on what can be done on the page, which paper has no use for."""
    return f'<p class="cc-small cc-on-screen">{escape(text)}</p>'


def finding(verdict: str, sentence: str) -> str:
    """A verdict in words with the numbers it rests on."""
    return f'<div class="cc-finding"><p>{_unbroken(verdict)}</p><p>{escape(sentence)}</p></div>'


def measured(found: Iterable[tuple[str, str, str, str]]) -> str:
    """Numbers side by side, in equal type: of each a title, a verdict, itself and what it is."""
    items = "".join(
        f'<li><h3>{escape(title)}</h3><p class="cc-verdict">{escape(verdict)}</p>'
        f'<p><span class="cc-number">{escape(number)}</span> {escape(means)}</p></li>'
        for title, verdict, number, means in found
    )
    return f'<ul class="cc-cards">{items}</ul>'


def small(*lines: str) -> str:
    return "".join(f'<p class="cc-small">{escape(line)}</p>' for line in lines if line)


def notice(text: str, way_on: str = "") -> str:
    """What must be known of the page; `way_on` is a link that follows it."""
    return f'<p class="cc-notice" role="status">{escape(text)}{way_on and " "}{way_on}</p>'


def link(label: str, address: str) -> str:
    """A link within the site that loads the page anew."""
    return f'<a class="cc-way-on" href="{escape(address)}" target="_self">{escape(label)}</a>'


def page_link(label: str, address: str) -> str:
    """A link to a page, which a live page follows without being loaded anew (`takeover.js`)."""
    return f'<a class="cc-page" href="{escape(address)}" target="_self">{escape(label)}</a>'


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


def folded(title: str, block: str, *, kept: bool = False) -> str:
    """A block that a reader opens, by keyboard too, such as the table behind a chart.

    On paper it is left out, or, where it must not be lost (`kept`), stands open.
    """
    classes = "cc-folded cc-kept" if kept else "cc-folded"
    return f'<details class="{classes}"><summary>{escape(title)}</summary>{block}</details>'


def shortened(table: str, everything: str) -> str:
    """A long table of which the style sheet shows ten rows until `everything` is opened.

    Where it cannot, as on paper or in an old browser, all rows are there.
    """
    opened = f'<details class="cc-folded"><summary>{escape(everything)}</summary></details>'
    return f'<div class="cc-shortened">{table}{opened}</div>'


def searched(label: str) -> str:
    """A field that shows the rows of the table after it which have its words (`finder.js`)."""
    return (
        f'<label class="cc-seek"><span>{escape(label)}</span><input type="search" '
        f'placeholder="{escape(label)}" autocomplete="off" spellcheck="false"/></label>'
    )


def phone(text: str) -> str:
    """A line that only a narrow screen needs."""
    return f'<div class="cc-phone">{small(text)}</div>'


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


def rules(words: SiteWords, states: Mapping[str, str]) -> str:
    """Every disclosure rule in words, by whether it was kept, or can be, in what is shown now."""
    groups = "".join(
        f"{subheading(words.rule_states[state])}{small(words.rule_state_leads[state])}"
        f"{_listed_rules(words, found, state)}"
        for state, found in by_state(states).items()
    )
    groups = groups or _listed_rules(words, RULES)  # before any release is out
    return f'<div class="cc-stated">{heading(words.rules_heading)}{groups}</div>'


def _listed_rules(words: SiteWords, rules: Iterable[str], state: str = "") -> str:
    return f'<ul class="cc-rules">{"".join(_rule(words, rule, state) for rule in rules)}</ul>'


def _rule(words: SiteWords, rule: str, state: str) -> str:
    title, text = words.rules[rule]
    needs = words.rule_needs.get(rule, "") if state == "not_assessable" else ""
    return f"<li><h4>{escape(title)}</h4><p>{escape(text)}</p>{small(needs)}</li>"
