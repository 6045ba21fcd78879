"""The faces of pictures and briefs have every letter of the catalogs and of the places."""

from __future__ import annotations

import io
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pypdf
import pytest
from fontTools.ttLib import TTFont

from components.exports.plates.drawing import FACES
from components.exports.plates.letters import ETHIOPIC, HANGUL, HANZI, MISSING, WIDE_MARKS, others
from components.exports.plates.plate import typeset
from components.wording.messages import FOLDER
from data.place import PLACES

LANGUAGES = sorted({path.parent.name for path in FOLDER.glob("**/*.ftl")})
SCRIPTS = {
    "CensusEthiopic-Regular": ETHIOPIC.replace("\u1249", ""),
    "CensusHangul-Regular": HANGUL,
    "CensusHanzi-Regular": HANZI + WIDE_MARKS,
}
MEND = "Add it to letters.py, and cut the faces anew (components/exports/plates/fonts/cut.py)"


@cache
def letters_of(name: str) -> frozenset[str]:
    (path,) = FACES.glob(f"{name}.*")
    return frozenset(map(chr, TTFont(path).getBestCmap()))


@cache
def said_in(language: str) -> str:
    """All that is written in a language, where it is served or drafted."""
    files = [*FOLDER.glob(f"**/{language}/*.ftl"), *FOLDER.glob(f"**/*.{language}.toml")]
    return "".join(sorted({each for path in files for each in path.read_text("utf-8")}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_catalog_is_in_a_face(language: str) -> None:
    in_faces = frozenset().union(*(letters_of(face.stem) for face in FACES.glob("*.?tf")))
    lacking = sorted(set(said_in(language)) - in_faces - {"\n"})
    assert lacking == [], MEND
    assert others(said_in(language)) == set(), MEND


def test_and_of_the_places() -> None:
    assert others("".join(path.read_text("utf-8") for path in PLACES.glob("*.toml"))) == set()


@pytest.mark.parametrize("face", SCRIPTS)
def test_a_script_has_the_letters_it_is_said_to_have(face: str) -> None:
    assert len(SCRIPTS[face]) > 350
    assert {each for each in set(SCRIPTS[face]) - letters_of(face) if each.isprintable()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_said_can_be_set_and_only_what_is_used_is_embedded(
    language: str, tmp_path: Path
) -> None:
    """In text, in bold, in a headline and in a chart: each letter with a face of its own."""
    template, said = tmp_path / "all.typ", "".join(said_in(language).split())
    template.write_text(
        "#set document(title: d.said)\n#d.said #text(weight: 600, d.said)\n"
        "#text(font: serif, weight: 600, d.said)\n"
        '#image(bytes(sys.inputs.chart), format: "svg", alt: "A chart")'
    )
    chart = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20">'
        f'<text y="10" font-family="Census Sans">{escape(said)}</text></svg>'
    )
    content = typeset(template, {"said": said, "lang": language}, {"chart": chart}, "pdf")
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert MISSING not in "".join(page.extract_text() for page in reader.pages)
    assert reader.trailer["/Root"]["/Lang"].split("-")[0] == language  # type: ignore[index]
    names = set()
    for page in reader.pages:
        for reference in page["/Resources"]["/Font"].values():  # type: ignore[index]
            face: Any = reference.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(face["/FontDescriptor"])
            tag, _, name = face["/BaseFont"].partition("+")
            assert len(tag) == 7, "an embedded part of a face has six letters before its name"
            names.add(name.split("-")[0])
    assert "CensusSerif" in names
    assert {each for each in names if not each.startswith("Census")} == set()
    assert len(content) < 700_000
