"""How pages set each language: what its script needs, and faces of letters that others lack.

These come beside the faces in place of Streamlit's own, to the language that needs them. Chinese
and Korean are left to the faces of the visitor's machine: what the catalogs use of them would be
130 and 45 KB in each weight, and every machine that is sold here has them. Ethiopic is small, and
what machines have of it differs most.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from components.serving.address import static_address
from components.serving.packed_files import faces_beside
from components.wording.messages import FIRST

_LATIN, _ETHIOPIC = "U+100-24F,U+1EA0-1EF9", "U+1200-137F"


@dataclass(frozen=True)
class Typeface:
    """A face by its name in style sheets; `file` is the beginning of its file's name."""

    family: str
    file: str
    weights: str
    letters: str

    @property
    def path(self) -> Path:
        return faces_beside()[self.name]

    @property
    def name(self) -> str:
        return next(name for name in faces_beside() if name.startswith(f"{self.file}."))

    def rule(self, address: str) -> str:
        """The rule of a style sheet that says where it is."""
        return (
            f'@font-face{{font-family:"{self.family}";font-weight:{self.weights};'
            f"font-display:swap;unicode-range:{self.letters};"
            f'src:url("{address}") format("woff2")}}'
        )


_TYPEFACES = (
    Typeface("Census Sans More", "CensusSansMore-Regular", "200 900", _LATIN),
    Typeface("Census Serif More", "CensusSerifMore-SemiBold", "200 900", _LATIN),
    Typeface("Census Ethiopic", "CensusEthiopic-Regular", "200 500", _ETHIOPIC),
    Typeface("Census Ethiopic", "CensusEthiopic-SemiBold", "501 900", _ETHIOPIC),
)
_SHEET = Path(__file__).with_suffix(".css").read_text(encoding="utf-8")
_WRITTEN_IN = {"vi": _LATIN, "am": _ETHIOPIC}


@cache
def needed_by(language: str) -> tuple[Typeface, ...]:
    """Those that every page in a language needs."""
    return tuple(each for each in _TYPEFACES if each.letters == _WRITTEN_IN.get(language))


def rules(language: str, base: str) -> str:
    """What style sheets say of a language; `base` is the site's root as a page names it."""
    faces = [each.rule(static_address(base, each.name)) for each in needed_by(language)]
    return _sheet(language) + "".join(faces)


def rules_with_faces(language: str) -> str:
    """The same for a page that needs no other file."""
    return _sheet(language) + "".join(
        each.rule(f"data:font/woff2;base64,{b64encode(each.path.read_bytes()).decode()}")
        for each in needed_by(language)
    )


def _sheet(language: str) -> str:
    return "" if language == FIRST else _SHEET
