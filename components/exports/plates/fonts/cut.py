"""Cuts the faces of charts, briefs and pages out of larger ones.

Latin, Greek and Cyrillic letters come from the variable fonts that Streamlit ships, those of
other scripts from Noto, as Debian packages it (fonts-noto-cjk, fonts-noto-core and
fonts-noto-extra). Typesetting needs fixed weights in plain files, and a page no letters of scripts
it is not written in. Cutting takes minutes, so the results are kept, beside this file and in
`components/serving/faces`: `python -m components.exports.plates.fonts.cut` makes them anew, and
`… cut Hangul` those whose name has that in it. They are modified, so by their licence (OFL.txt)
they bear a name of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

from components.exports.plates.letters import (
    BLOCKS,
    ETHIOPIC,
    HANGUL,
    HANZI,
    MISSING,
    SIGNS,
    WIDE_MARKS,
)
from components.serving.host import MEDIA
from components.serving.packed_files import FACES as FACES_OF_PAGES
from components.wording.messages import FOLDER

_HERE = Path(__file__).parent
_NOTO = Path("/usr/share/fonts")
# Latin with its accents, typographic marks, arrows, and the signs the texts use.
_CHARACTERS = {*range(0x20, 0x180), *range(0x2010, 0x2030), *map(ord, SIGNS)}
_OF_PAGES = {each for each in _CHARACTERS if not 0x100 <= each < 0x180}
# For names of other languages: faces of their own, which no page has to load.
_MORE = {*(each for block in BLOCKS for each in range(*block)), *map(ord, SIGNS), ord(MISSING)}
# The Latin letters that those of pages lack, which a page loads where it has one: Vietnamese.
_MORE_OF_PAGES = {*range(0x100, 0x250), *range(0x1EA0, 0x1EFA)}
_FEATURES = ["ccmp", "kern", "lnum", "locl", "mark", "tnum"]
_JOINED = [*_FEATURES, "liga"]  # not in charts: beside joined letters, no other face is looked for
_OF_SCRIPTS = ["ccmp", "mark"]  # no forms of other countries, which double a face


@dataclass(frozen=True)
class Face:
    """One face: the file it is cut from, where on its axes, and its name."""

    source: str
    axes: Mapping[str, float | tuple[float, float]]
    family: str
    style: str
    characters: frozenset[int] = field(default=frozenset(_CHARACTERS), repr=False)
    member: str = ""  # of a collection: the name of the font

    @property
    def file(self) -> str:
        return f"{self.family}-{self.style}".replace(" ", "")


_SANS, _ITALIC = "SourceSansVF-Upright.*.woff2", "SourceSansVF-Italic.*.woff2"
_SERIF = "SourceSerifVariable-Roman.*.woff2"
_HEADLINE = {"wght": 600, "opsz": 24}  # of one optical size and weight

FACES = (
    Face(_SANS, {"wght": 400}, "Census Sans", "Regular"),
    Face(_SANS, {"wght": 600}, "Census Sans", "SemiBold"),
    Face(_ITALIC, {"wght": 400}, "Census Sans", "Italic"),
    Face(_SERIF, _HEADLINE, "Census Serif", "SemiBold"),
    # What a picture falls back to for letters that those have not.
    Face(_SANS, {"wght": 400}, "Census Sans More", "Regular", frozenset(_MORE)),
    Face(_SANS, {"wght": 600}, "Census Sans More", "SemiBold", frozenset(_MORE)),
    Face(_ITALIC, {"wght": 400}, "Census Sans More", "Italic", frozenset(_MORE)),
    Face(_SERIF, _HEADLINE, "Census Serif More", "SemiBold", frozenset(_MORE_OF_PAGES)),
)


def _catalogs(language: str) -> str:
    """All that is written in a language, where it is served or drafted."""
    written = [*FOLDER.glob(f"**/{language}/*.ftl"), *FOLDER.glob(f"**/*.{language}.toml")]
    return "".join(path.read_text(encoding="utf-8") for path in written)


def _of_script(
    family: str, sources: tuple[str, str], letters: str, language: str = "", member: str = ""
) -> tuple[Face, Face]:
    """A script in two weights; in the bolder one, where it is large, what `language` is told in."""
    bold = set(letters) & set(_catalogs(language) + WIDE_MARKS) if language else letters
    regular, semibold = (frozenset(map(ord, each)) for each in (letters, bold))
    return (
        Face(sources[0], {}, family, "Regular", regular, member),
        Face(sources[1], {}, family, "SemiBold", semibold, member),
    )


_ETHIOPIC = (
    "truetype/noto/NotoSansEthiopic-Regular.ttf",
    "truetype/noto/NotoSansEthiopic-SemiBold.ttf",
)
_CJK = ("opentype/noto/NotoSansCJK-Regular.ttc", "opentype/noto/NotoSansCJK-Bold.ttc")
OF_SCRIPTS = (
    *_of_script("Census Ethiopic", _ETHIOPIC, ETHIOPIC),
    *_of_script("Census Hangul", _CJK, HANGUL, "ko", "Noto Sans CJK KR"),
    *_of_script("Census Hanzi", _CJK, HANZI + WIDE_MARKS, "zh", "Noto Sans CJK SC"),
)

# What a page loads in place of Streamlit's own faces, several times as large.
OF_PAGES = (
    Face(_SANS, {}, "Census Sans", "Regular", frozenset(_OF_PAGES)),
    Face(_ITALIC, {"wght": 400}, "Census Sans", "Italic", frozenset(_OF_PAGES)),
    Face(_SERIF, _HEADLINE, "Census Serif", "SemiBold", frozenset(_OF_PAGES)),
)
# What a page loads beside them where it has such letters.
BESIDE_THEM = (
    Face(_SANS, {}, "Census Sans More", "Regular", frozenset(_MORE_OF_PAGES)),
    Face(_SERIF, _HEADLINE, "Census Serif More", "SemiBold", frozenset(_MORE_OF_PAGES)),
    *OF_SCRIPTS[:2],
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


def cut(face: Face) -> Path:
    """Write one face beside this file, and return its path."""
    font = _cut_out(face, _JOINED if face.source == _SERIF else _FEATURES)
    path = _HERE / f"{face.file}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(path)
    return path


def cut_for_pages(face: Face, name: str) -> Path:
    """Write one face for pages, variable where they need several weights, and return its path."""
    return _save(_cut_out(face, [*_JOINED, "case"]), name)


def cut_icons() -> Path:
    """Write the pictograms, each found by the ligature of its name."""
    letters = {ord(letter) for letter in "".join(_PICTOGRAMS)}
    icons = Face(_ICONS, {}, "Census Icons", "Regular", frozenset(letters))
    font = _subset(icons, ["liga", "rlig", "ccmp"], _PICTOGRAMS)
    _name(font, icons)
    return _save(font, _first_part(_ICONS))


def _cut_out(face: Face, features: list[str]) -> TTFont:
    font = _subset(face, _OF_SCRIPTS if face in OF_SCRIPTS else features)
    if face.axes:
        font = instancer.instantiateVariableFont(font, face.axes)
    _name(font, face)
    font.flavor = None
    return font


def _subset(face: Face, features: list[str], glyphs: Sequence[str] = ()) -> TTFont:
    hinting = face not in OF_SCRIPTS  # a quarter of the file, for the screens of old
    options = subset.Options(layout_features=features, notdef_outline=True, hinting=hinting)
    options.layout_closure = not glyphs  # else every pictogram that letters can spell
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]  # of lines from top to bottom
    font, subsetter = _opened(face), subset.Subsetter(options)
    subsetter.populate(unicodes=face.characters, glyphs=glyphs)
    subsetter.subset(font)
    return font


def _opened(face: Face) -> TTFont:
    if face.source.endswith(".woff2"):
        (path,) = MEDIA.glob(face.source)
        return TTFont(path)
    if not face.member:
        return TTFont(_NOTO / face.source)
    fonts = TTCollection(_NOTO / face.source, lazy=True).fonts
    return next(font for font in fonts if font["name"].getDebugName(1) == face.member)


def _first_part(source: str) -> str:
    """Of the name that Streamlit gives a file; the rest is a hash."""
    return source.split(".")[0]


def _save(font: TTFont, name: str) -> Path:
    font.flavor = "woff2"
    path = FACES_OF_PAGES / f"{name}.woff2"
    font.save(path)
    return path


def _name(font: TTFont, face: Face) -> None:
    plain = face.style in ("Regular", "Italic")
    names = {
        1: face.family if plain else f"{face.family} {face.style}",
        2: face.style if plain else "Regular",
        4: f"{face.family} {face.style}",
        6: face.file,
        16: face.family,
        17: face.style,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    if face in OF_SCRIPTS:
        _name_of_script(font, face)


def _name_of_script(font: TTFont, face: Face) -> None:
    """As bold as it stands for beside Latin letters, and named so within its outlines, too."""
    font["OS/2"].usWeightClass = 600 if face.style == "SemiBold" else 400
    if "CFF " in font:
        outlines = font["CFF "].cff
        outlines.fontNames[0] = face.file
        outlines.topDictIndex[0].FullName = f"{face.family} {face.style}"
        outlines.topDictIndex[0].FamilyName = face.family


def _cut_all(asked: str) -> Iterable[Path]:
    """All whose name has `asked` in it."""
    for face in (*FACES, *OF_SCRIPTS):
        if asked in face.file:
            yield cut(face)
    for face in OF_PAGES:
        if asked in face.file:
            yield cut_for_pages(face, _first_part(face.source))
    for face in BESIDE_THEM:
        if asked in face.file:
            yield cut_for_pages(face, face.file)
    if asked in "CensusIcons":
        yield cut_icons()


if __name__ == "__main__":
    for path in _cut_all(sys.argv[1] if len(sys.argv) > 1 else ""):
        print(path.name, path.stat().st_size)
