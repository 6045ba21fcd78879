"""A change through each day around a claim, drawn small enough to stand in the claim's card."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import pandas as pd

from components.charts.palette import style_of_themes

_WIDTH, _HEIGHT = 360, 150  # in units of the drawing; a phone shows about one as a pixel
_LEFT, _RIGHT, _TOP, _BOTTOM = 12, 348, 26, 112
_DAYS_LINE = 142


@dataclass(frozen=True)
class DayDotsWords:
    """The words on the drawing: of its marks, and of its first and last day."""

    claimed: str
    checked: str
    fitting: str
    first: str
    last: str


def day_dots(
    days: pd.DataFrame,
    claimed: float,
    checked: int,
    fitting: int,
    words: DayDotsWords,
) -> str:
    """Dots of `days` (`change` in percent, `estimated`) from left to right, as SVG in
    the colours of the visitor's theme.

    A rule stands at the claimed change. The dots at the positions `checked` and `fitting`, the
    day that was checked and the one that the claim is right of, are large and named.
    """
    low, high = min(days["change"].min(), claimed), max(days["change"].max(), claimed)
    first, last = days["day"].iloc[0], days["day"].iloc[-1]
    whole = max((last - first).days, 1)
    across = [_LEFT + (_RIGHT - _LEFT) * (day - first).days / whole for day in days["day"]]

    def height(change: float) -> float:
        return float(_TOP + (_BOTTOM - _TOP) * (high - change) / ((high - low) or 1))

    up = [height(change) for change in days["change"]]
    rule = height(claimed)
    # The name of the rule at the end that the fitting day leaves free.
    at_end = across[fitting] < _WIDTH / 2
    # And those of the two days on the side that the dots leave.
    above, below = ("start", "end") if up[-1] > up[0] else ("end", "start")
    dots = "".join(
        _dot(x, y, bool(estimated), number in (checked, fitting))
        for number, (x, y, estimated) in enumerate(zip(across, up, days["estimated"], strict=True))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif">{style_of_themes()}'
        f'<path d="M{_LEFT} {rule:.1f}H{_RIGHT}" fill="none" '
        f'stroke="var(--ink)" stroke-dasharray="5 4"/>{dots}'
        f"{_text(_RIGHT if at_end else _LEFT, rule - 6, words.claimed)}"
        f"{_text(across[fitting], up[fitting] - 10, words.fitting, above)}"
        f"{_text(across[checked], up[checked] + 20, words.checked, below)}"
        f"{_text(_LEFT, _DAYS_LINE, words.first)}{_text(_RIGHT, _DAYS_LINE, words.last)}</svg>"
    )


def _dot(x: float, y: float, is_estimate: bool, is_large: bool) -> str:
    fill = "none" if is_estimate else "var(--crime)"
    size = 5.5 if is_large else 3
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" fill="{fill}" stroke="var(--crime)" '
        'stroke-width="1.4"/>'
    )


def _text(x: float, y: float, text: str, anchor: str = "middle") -> str:
    """A text that ends at the right edge, or begins at the left one, where it would be cut."""
    anchor = "start" if x < _WIDTH / 3 else "end" if x > _WIDTH * 2 / 3 else anchor
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="13" '
        f'fill="var(--ink)">{escape(text)}</text>'
    )
