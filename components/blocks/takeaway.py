"""The control under a figure that offers it to take away: as a picture, as data, to embed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from components.wording.exports import ExportWords

PICTURES = ("png", "slide.png", "svg", "pdf")
TABLES = ("xlsx", "csv", "bom.csv")
MAPS = ("geojson", "parquet")
EMBED_HEIGHT, EMBED_MAP_HEIGHT = 680, 880  # pixels that a figure takes of another page


def takeaway(
    name: str,
    words: ExportWords,
    file: Callable[[str], str | None],
    pictures: Sequence[str] = PICTURES,
    data: Sequence[str] = TABLES,
    frame: str | None = None,
) -> str:
    """Links to the files of a figure as it is shown, which are made when they are asked for.

    `file` gives the address of each format, None where there is no such file; `frame` is the
    figure's public address for other pages to embed it from.
    """
    label = words.figures[name]
    groups = [
        _links(words.take_picture, pictures, file, words),
        _links(words.take_data, data, file, words),
        _embed(name, label, frame, words) if frame else "",
    ]
    return (
        f'<details class="cc-take"><summary aria-label="{escape(words.take_label(label))}">'
        f"{escape(words.take)}</summary>{''.join(groups)}</details>"
    )


def _links(
    title: str, formats: Sequence[str], file: Callable[[str], str | None], words: ExportWords
) -> str:
    items = "".join(
        f'<li><a href="{escape(address)}" download="" rel="nofollow">'
        f"{escape(words.take_what[each])}</a></li>"
        for each in formats
        if (address := file(each))
    )
    return f"<div><p>{escape(title)}</p><ul>{items}</ul></div>" if items else ""


def _embed(name: str, label: str, address: str, words: ExportWords) -> str:
    height = EMBED_MAP_HEIGHT if name.endswith("map") else EMBED_HEIGHT
    frame = (
        f'<iframe src="{address}" title="{escape(words.embed_title(label))}" '
        f'width="100%" height="{height}" style="border:0" loading="lazy"></iframe>'
    )
    return f'<p>{escape(words.take_embed)}</p><pre tabindex="0"><code>{escape(frame)}</code></pre>'
