"""The control under a figure that offers it to take away: as a picture, as data, to embed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from components.charts.palette import DARK, Palette
from components.serving.address import address
from components.wording.en.exports import ExportWords

PICTURES = ("png", "slide.png", "svg", "pdf")
TABLES = ("xlsx", "csv", "bom.csv")
MAPS = ("geojson", "parquet")
EMBED_HEIGHT, EMBED_MAP_HEIGHT = 680, 880  # pixels that a figure takes of another page


def takeaway(
    name: str,
    choices: Mapping[str, str],
    words: ExportWords,
    colors: Palette,
    base: str,
    pictures: Sequence[str] = PICTURES,
    data: Sequence[str] = TABLES,
) -> str:
    """Links to the files of a figure as it is shown, which are made when they are asked for.

    `base` is the public address of the site, for other pages to embed the figure from.
    """
    label = words.figures[name]
    query = dict(choices) | ({"theme": "dark"} if colors == DARK else {})
    groups = [
        _links(words.take_picture, name, pictures, query, words),
        _links(words.take_data, name, data, choices, words),
        _embed(name, label, choices, words, base) if pictures else "",
    ]
    return (
        f'<details class="cc-take"><summary aria-label="{escape(words.take_label(label))}">'
        f"{escape(words.take)}</summary>{''.join(groups)}</details>"
    )


def _links(
    title: str, name: str, formats: Sequence[str], query: Mapping[str, str], words: ExportWords
) -> str:
    if not formats:
        return ""
    items = "".join(
        f'<li><a href="{escape(address(".", f"figure/{name}.{each}", query))}" download="" '
        'rel="nofollow">'
        f"{escape(words.take_what[each])}</a></li>"
        for each in formats
    )
    return f"<div><p>{escape(title)}</p><ul>{items}</ul></div>"


def _embed(name: str, label: str, choices: Mapping[str, str], words: ExportWords, base: str) -> str:
    height = EMBED_MAP_HEIGHT if name.endswith("map") else EMBED_HEIGHT
    frame = (
        f'<iframe src="{address(base, f"embed/{name}", choices)}" title="{label.capitalize()}" '
        f'width="100%" height="{height}" style="border:0" loading="lazy"></iframe>'
    )
    return f'<p>{escape(words.take_embed)}</p><pre tabindex="0"><code>{escape(frame)}</code></pre>'
