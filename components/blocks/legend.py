"""The legend of the map, as HTML: class colours with their limits, and "Not shown"."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def legend(title: str, ranges: Sequence[str], ramp: Sequence[str], not_shown: str) -> str:
    """One swatch a class, lowest first, then the hatched one."""
    swatches = "".join(
        f'<li><span class="cc-swatch" style="background:{color}"></span>{escape(text)}</li>'
        for text, color in zip(ranges, ramp, strict=False)
    )
    hatched = f'<li><span class="cc-swatch cc-hatch"></span>{escape(not_shown)}</li>'
    return f'<div class="cc-legend"><p>{escape(title)}</p><ul>{swatches}{hatched}</ul></div>'
