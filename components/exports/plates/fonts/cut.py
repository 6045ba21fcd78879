"""Cuts the faces of charts, briefs and pages out of the variable fonts that Streamlit ships.

Typesetting needs fixed weights in plain files, and a page no letters of scripts it is not
written in. Cutting takes half a minute, so the results are kept, beside this file and in
`components/serving/faces`: `python -m components.exports.plates.fonts.cut` makes them anew. They
are modified, so by their licence (OFL.txt) they bear a name of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from components.exports.plates.letters import BLOCKS, MISSING, SIGNS
from components.serving.host import MEDIA
from components.serving.packed_files import FACES as FACES_OF_PAGES

_HERE = Path(__file__).parent
# Latin with its accents, typographic marks, arrows, and the signs the texts use.
_CHARACTERS = {*range(0x20, 0x180), *range(0x2010, 0x2030), *map(ord, SIGNS)}
_OF_PAGES = {each for each in _CHARACTERS if not 0x100 <= each < 0x180}  # others fall back
# For names of other languages: faces of their own, which no page has to load.
_MORE = {*(each for block in BLOCKS for each in range(*block)), *map(ord, SIGNS), ord(MISSING)}
_FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "tnum"]


@dataclass(frozen=True)
class Face:
    """One face: the file it is cut from, where on its axes, and its name."""

    source: str
    axes: Mapping[str, float | tuple[float, float]]
    family: str
    style: str


FACES = (
    Face("SourceSansVF-Upright.*.woff2", {"wght": 400}, "Census Sans", "Regular"),
    Face("SourceSansVF-Upright.*.woff2", {"wght": 600}, "Census Sans", "SemiBold"),
    Face("SourceSansVF-Italic.*.woff2", {"wght": 400}, "Census Sans", "Italic"),
    Face(
        "SourceSerifVariable-Roman.*.woff2", {"wght": 600, "opsz": 24}, "Census Serif", "SemiBold"
    ),
)

# What a picture falls back to for letters that those have not.
MORE = (
    Face("SourceSansVF-Upright.*.woff2", {"wght": 400}, "Census Sans More", "Regular"),
    Face("SourceSansVF-Upright.*.woff2", {"wght": 600}, "Census Sans More", "SemiBold"),
    Face("SourceSansVF-Italic.*.woff2", {"wght": 400}, "Census Sans More", "Italic"),
)

# What a page loads in place of Streamlit's own faces, several times as large.
OF_PAGES = (
    Face("SourceSansVF-Upright.*.woff2", {}, "Census Sans", "Regular"),
    Face("SourceSansVF-Italic.*.woff2", {"wght": 400}, "Census Sans", "Italic"),
    # Headlines alone: of one optical size and weight.
    Face(
        "SourceSerifVariable-Roman.*.woff2", {"opsz": 24, "wght": 600}, "Census Serif", "SemiBold"
    ),
)
# Of some thousand pictograms, those of the controls that pages have, and of messages.
_ICONS = "MaterialSymbols-Rounded.*.woff2"
_PICTOGRAMS = [
    *("keyboard_arrow_right", "keyboard_arrow_down", "keyboard_arrow_up", "keyboard_arrow_left"),
    *("expand_more", "expand_less", "chevron_right", "chevron_left", "arrow_drop_down"),
    *("check", "close", "cancel", "error", "warning", "info", "help", "content_copy"),
    *("download", "fullscreen", "fullscreen_exit", "zoom_in", "zoom_out", "search", "more_vert"),
    *("calendar_today", "refresh", "open_in_new", "menu", "add", "remove"),
]


def cut_for_pages(face: Face) -> Path:
    """Write one face for pages, variable where they need several weights, and return its path."""
    font = _subset(face.source, _OF_PAGES, [*_FEATURES, "case"])
    if face.axes:
        font = instancer.instantiateVariableFont(font, face.axes)
    _name(font, face)
    return _save(font, face.source)


def cut_icons() -> Path:
    """Write the pictograms, each found by the ligature of its name."""
    names = [ord(letter) for letter in sorted(set("".join(_PICTOGRAMS)))]
    font = _subset(_ICONS, names, ["liga", "rlig", "ccmp"], _PICTOGRAMS)
    _name(font, Face(_ICONS, {}, "Census Icons", "Regular"))
    return _save(font, _ICONS)


def _subset(
    source: str, characters: Iterable[int], features: list[str], glyphs: Sequence[str] = ()
) -> TTFont:
    (path,) = MEDIA.glob(source)
    font = TTFont(path)
    options = subset.Options(layout_features=features, notdef_outline=True)
    options.layout_closure = not glyphs  # else every pictogram that letters can spell
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters, glyphs=glyphs)
    subsetter.subset(font)
    return font


def _save(font: TTFont, source: str) -> Path:
    """Under the first part of the name that Streamlit gives it; the rest is a hash."""
    font.flavor = "woff2"
    path = FACES_OF_PAGES / f"{source.split('.')[0]}.woff2"
    font.save(path)
    return path


def cut(face: Face, characters: Iterable[int] = frozenset(_CHARACTERS)) -> Path:
    """Write one face beside this file, and return its path."""
    font = _subset(face.source, characters, _FEATURES)
    font = instancer.instantiateVariableFont(font, face.axes)
    _name(font, face)
    font.flavor = None
    path = _HERE / f"{face.family}-{face.style}.ttf".replace(" ", "")
    font.save(path)
    return path


def _name(font: TTFont, face: Face) -> None:
    plain = face.style in ("Regular", "Italic")
    names = {
        1: face.family if plain else f"{face.family} {face.style}",
        2: face.style if plain else "Regular",
        4: f"{face.family} {face.style}",
        6: f"{face.family}-{face.style}".replace(" ", ""),
        16: face.family,
        17: face.style,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    for each in FACES:
        print(cut(each).name)
    for each in MORE:
        print(cut(each, _MORE).name)
    for each in OF_PAGES:
        print(cut_for_pages(each).name)
    print(cut_icons().name)
