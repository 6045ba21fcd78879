"""The legends of the maps, as HTML: colours with their meaning, and the hatch."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def swatch(color: str | None) -> str:
    """A patch of the map: a colour, or without one the hatch."""
    if color is None:
        return '<span class="cc-swatch cc-hatch"></span>'
    return f'<span class="cc-swatch" style="background:{color}"></span>'


# Width in pixels, color, the color on both sides of a light line, and meaning.
Lines = Sequence[tuple[int, str, str, str]]
Entries = Sequence[tuple[str | None, str]]  # a colour, or None for the hatch, and its meaning


def legend(title: str, entries: Entries, lines: Lines = ()) -> str:
    swatches = "".join(f"<li>{swatch(color)}{escape(text)}</li>" for color, text in entries)
    swatches += "".join(
        f'<li><span class="cc-line" style="border-top:{width}px solid {color}{_on(ground)}">'
        f"</span>{escape(text)}</li>"
        for width, color, ground, text in lines
    )
    return f'<div class="cc-legend"><p>{escape(title)}</p><ul>{swatches}</ul></div>'


def _on(ground: str) -> str:
    """A style that draws the color of a map on both sides of a line."""
    return f";box-shadow:0 -.3rem {ground},0 .3rem {ground}" if ground else ""


def both_legend(
    cameras: tuple[str, Sequence[str]],
    crime: tuple[str, Sequence[str]],
    others: Entries,
    names: Sequence[str],
    ramp: Sequence[str],
) -> str:
    """A small table: crime upward, cameras to the right; each a title and three ranges.

    `names` say each of the nine colours of `ramp` in words; `others` are hatch and water.
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
        + "".join(f"<p>{swatch(color)}{escape(text)}</p>" for color, text in others)
        + "</div>"
    )


def _both_cell(color: str, name: str) -> str:
    return (
        f'<td><span class="cc-both" style="background:{color}"></span>'
        f'<span class="cc-hush">{escape(name)}</span></td>'
    )
