"""Cuts the faces of charts and briefs out of the variable fonts that Streamlit ships.

Typesetting needs fixed weights in plain files; cutting takes half a minute, so the results
are kept beside this file: `python -m components.exports.plates.fonts.cut` makes them anew. They
are modified, so by their licence (OFL.txt) they bear a name of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from components.serving.host import MEDIA

_HERE = Path(__file__).parent
# Latin with its accents, typographic marks, arrows, and the signs the texts use.
_CHARACTERS = {
    *range(0x20, 0x180),
    *range(0x2010, 0x2030),
    *(ord(sign) for sign in "′″⁄₂€←↑→↓−∙≈≠≤≥▲▼●◆"),
}
_FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "tnum"]


@dataclass(frozen=True)
class Face:
    """One face: the file it is cut from, where on its axes, and its name."""

    source: str
    axes: dict[str, float]
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


def cut(face: Face) -> Path:
    """Write one face beside this file, and return its path."""
    (source,) = MEDIA.glob(face.source)
    font = TTFont(source)
    options = subset.Options(layout_features=_FEATURES, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=_CHARACTERS)
    subsetter.subset(font)
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
