"""What each language loads beside the faces of English: enough for its letters, and no more."""

from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from components.serving.address import HERE
from components.serving.packed_files import FACES, PackedFiles
from components.serving.typefaces import needed_by, rules, rules_with_faces
from components.wording import LANGUAGES
from components.wording.messages import FIRST, FOLDER, languages

MOST_BYTES = 60_000
OF_THE_MACHINE = {"ko", "zh"}  # what the catalogs use of them would be larger
GREEK = range(0x370, 0x400)  # in formulas, which are set in another face
ADDRESS = re.compile(r'src:url\("\./(static/media/([\w-]+)\.\w{8}\.woff2)"\)')


def letters(stem: str) -> set[str]:
    return set(map(chr, TTFont(FACES / f"{stem}.woff2").getBestCmap()))


@pytest.mark.parametrize("language", languages())
def test_a_language_loads_no_more_than_it_may(language: str) -> None:
    assert sum(face.path.stat().st_size for face in needed_by(language)) <= MOST_BYTES
    assert len(rules(language, HERE)) < 2_500


def test_english_loads_what_it_did() -> None:
    assert rules(FIRST, HERE) == ""


@pytest.mark.parametrize("language", sorted({*languages()} - OF_THE_MACHINE))
def test_every_letter_of_its_catalog_is_in_a_face(language: str) -> None:
    files = [*FOLDER.glob(f"{language}/*.ftl"), *FOLDER.glob(f"*.{language}.toml")]
    text = "".join(path.read_text("utf-8") for path in files)
    said = {each for each in text if each.isalpha() or each in "።፣፤፦፥"} - set(map(chr, GREEK))
    sans = letters("SourceSansVF-Upright")
    for face in needed_by(language):
        sans |= letters(face.file) if "Serif" not in face.family else set()
    assert len(said) > 50
    assert said - sans == set()


def test_its_faces_are_where_the_rules_say() -> None:
    client = TestClient(Starlette(middleware=[Middleware(PackedFiles)]))
    found = [each for language in LANGUAGES for each in ADDRESS.findall(rules(language, HERE))]
    assert len(found) == 4
    for address, stem in found:
        assert client.get(f"/{address}").content == (FACES / f"{stem}.woff2").read_bytes()


def test_a_page_that_needs_no_other_file_has_them_within() -> None:
    assert rules_with_faces("am").count("data:font/woff2") == 2
    assert "url(" not in rules_with_faces("ko")
