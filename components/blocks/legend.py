"""The legends of the maps, as HTML: class colours with their limits, and "Not shown"."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def swatch(color: str | None) -> str:
    """A patch of the map: a colour, or without one the hatch."""
    if color is None:
        return '<span class="cc-swatch cc-hatch"></span>'
    return f'<span class="cc-swatch" style="background:{color}"></span>'


def legend(title: str, ranges: Sequence[str], ramp: Sequence[str], not_shown: str) -> str:
    """One swatch a class, lowest first, then the hatched one."""
    entries = [*zip(ranges, ramp, strict=False), (not_shown, None)]
    swatches = "".join(f"<li>{swatch(color)}{escape(text)}</li>" for text, color in entries)
    return f'<div class="cc-legend"><p>{escape(title)}</p><ul>{swatches}</ul></div>'


def both_legend(
    cameras: tuple[str, Sequence[str]],
    crime: tuple[str, Sequence[str]],
    hidden: str,
    names: Sequence[str],
    ramp: Sequence[str],
) -> str:
    """A small table: crime upward, cameras to the right; each a title and three ranges.

    `names` say each of the nine colours of `ramp` in words; `hidden` names the hatch.
    """
    heads = "".join(f'<th scope="col">{escape(text)}</th>' for text in cameras[1])
    cells = [_both_cell(color, name) for color, name in zip(ramp, names, strict=True)]
    rows = "".join(
        f'<tr><th scope="row">{escape(crime[1][row])}</th>'
        f"{''.join(cells[3 * row : 3 * row + 3])}</tr>"
        for row in (2, 1, 0)
    )
    return (
        f'<div class="cc-both-legend"><table><caption>{escape(crime[0])}&nbsp;↑</caption>'
        f"<tbody>{rows}</tbody><tfoot><tr><td></td>{heads}</tr></tfoot></table>"
        f"<p>{escape(cameras[0])}&nbsp;→</p>"
        f"<p>{swatch(None)}{escape(hidden)}</p></div>"
    )


def _both_cell(color: str, name: str) -> str:
    return (
        f'<td><span class="cc-both" style="background:{color}"></span>'
        f'<span class="cc-hush">{escape(name)}</span></td>'
    )
