"""Plates: PNG, SVG and tagged PDF that stand alone, whatever the texts are."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pytest

from components.charts.palette import DARK, LIGHT
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.exhibit import Legend
from components.exports.plates.letters import MISSING
from components.exports.plates.plate import Plate, Size, print_plate, typeset
from components.exports.plates.printing import plate_of
from components.frame.site import current_census
from components.wording import LANGUAGES

ADDRESS = "https://cameras.example.org/?area=506"
HOSTILE = '#read("/etc/passwd") </title><script>alert(1)</script> $x$ *b* "quoted" & \\ @x'


def plate(name: str, size: Size = "page", language: str = "en", **choices: str) -> Plate:
    census, words = current_census(), LANGUAGES[language]
    asked = EXHIBITS[name].read(census, choices)
    shown = EXHIBITS[name].build(census, asked, words, LIGHT)
    assert shown is not None
    return plate_of(census, shown, ADDRESS, words, LIGHT, size)


def text_of(content: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("name", ["coverage-map", "crime-trend"])
def test_a_picture_has_two_pixels_a_point(name: str) -> None:
    content = print_plate(plate(name, area="506"), "png")
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">I", content[16:20]) == (1440,)


@pytest.mark.parametrize(
    "made",
    [
        ("coverage-map", {}),
        ("compared-trends", {"areas": "506,602,101,302,303,district-1"}),
        ("coverage-and-crime-map", {}),
    ],
)
def test_a_slide_is_one_of_sixteen_to_nine(made: tuple[str, dict[str, str]]) -> None:
    content = print_plate(plate(made[0], "slide", **made[1]), "png")
    assert struct.unpack(">II", content[16:24]) == (1920, 1080)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["coverage-and-crime-map", "government-map", "cameras-and-crime"])
def test_nothing_on_a_slide_of_maps_covers_another(name: str, language: str) -> None:
    made = plate(name, "slide", language)
    assert made.legend
    head = made.legend.title if isinstance(made.legend, Legend) else made.legend.up[0]
    order = (made.title, *(each.means for each in made.key_figures), head, *made.notes)
    stands = iter(heights(print_plate(made, "pdf")))
    found = [
        next(height for text, height in stands if text.startswith(begins[:6]))
        for begins in (*order, made.footer[0])
    ]
    assert [high - low > 5 for high, low in pairwise(found)] == [True] * len(order)  # points


def heights(content: bytes) -> list[tuple[str, float]]:
    """Pieces of text, and how many points above the lower edge they stand."""
    found: list[tuple[str, float]] = []
    page = pypdf.PdfReader(io.BytesIO(content)).pages[0]
    page.extract_text(visitor_text=lambda text, at, *_: found.append((text, at[5])))
    return found


@pytest.mark.parametrize(
    ("language", "text", "wholes"),
    [
        ("ko", "Foggy Bottom (PSA 602)의 3.3배, 4월 12일", ["(PSA 602)의", "3.3배", "12일"]),
        ("fr", "à West End (PSA 207) en baisse (1\u202f232 → 1\u202f137)", ["(PSA 207)", "32 → 1"]),
        ("zh", "最多 Foggy Bottom (PSA 207)，合计（1,232 → 1,137）。", ["(PSA 207)", "2 → 1"]),
    ],
)
def test_no_line_ends_within_short_brackets_two_counts_or_a_korean_word(
    tmp_path: Path, language: str, text: str, wholes: list[str]
) -> None:
    template = tmp_path / "narrow.typ"
    for points in range(80, 200, 10):
        page = f"#set page(width: {points}pt, height: auto, margin: 0pt)"
        template.write_text(f"#set document(title: [A])\n{page}\n#d.text")
        said = typeset(template, {"text": text, "lang": language}, {}, "pdf")
        lines = pypdf.PdfReader(io.BytesIO(said)).pages[0].extract_text().split("\n")
        assert [each for each in wholes if not any(each in line for line in lines)] == []


def test_what_others_published_in_english_is_marked_as_english() -> None:
    """So that a screen reader says a title of a source as what it is."""
    for language, marked in (("en", False), ("es", True), ("zh", True)):
        content = print_plate(plate("crime-trend", language=language), "pdf")
        drawn = pypdf.PdfReader(io.BytesIO(content)).pages[0].get_contents()
        assert drawn is not None
        assert (b"/Lang(en)" in drawn.get_data()) == marked


def test_a_page_is_tagged_titled_and_its_text_is_text() -> None:
    made = plate("crime-trend", crime="robbery")
    reader = pypdf.PdfReader(io.BytesIO(print_plate(made, "pdf")))
    assert len(reader.pages) == 1
    catalog = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert catalog["/Lang"] == "en"  # type: ignore[index]
    assert reader.metadata is not None
    assert reader.metadata.title == made.title
    text = reader.pages[0].extract_text()
    assert made.title[2:20] in text
    assert ADDRESS in text
    assert "2026" in text  # an axis label: the chart's text is text, too


def test_every_face_is_in_the_file() -> None:
    reader = pypdf.PdfReader(io.BytesIO(print_plate(plate("coverage-map"), "pdf")))
    fonts = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    for reference in fonts.values():
        face = reference.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(face)


def test_a_drawing_has_a_name_and_a_description() -> None:
    made = plate("crime-trend", language="fr")
    root = ElementTree.fromstring(print_plate(made, "svg"))
    assert root.get("lang") == "fr"
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    assert root.findtext(f"{space}title") == made.title
    described = root.findtext(f"{space}desc") or ""
    assert described.startswith(made.panels[0].alt)
    assert described.endswith(ADDRESS)
    assert not list(root.iter(f"{space}script"))


@pytest.mark.parametrize("field", ["title", "subtitle", "address"])
def test_a_text_is_never_markup(field: str) -> None:
    made = replace(plate("crime-trend"), **{field: HOSTILE})  # type: ignore[arg-type]
    text = text_of(print_plate(made, "pdf"))
    assert "#read" in text
    assert "root:" not in text
    ElementTree.fromstring(print_plate(made, "svg"))


def test_a_dark_plate_is_dark() -> None:
    made = replace(plate("crime-trend"), colors=DARK)
    assert DARK.paper in print_plate(made, "svg").decode()


def test_a_figure_without_a_rate_says_so_in_its_place() -> None:
    text = text_of(
        print_plate(plate("compared-trends", areas="506,209", per="per_1000_residents"), "pdf")
    )
    assert "residents" in text


def set_name(folder: Path, name: str) -> str:
    """A name in the text and in a chart, as a PDF has it."""
    template = folder / "named.typ"
    template.write_text(
        '#let d = json(bytes(sys.inputs.data))\n#set document(title: d.name)\n'
        '#set text(font: "Census Sans", lang: "en")\n#d.name\n'
        '#image(bytes(sys.inputs.chart), format: "svg", alt: d.name)'
    )  # fmt: skip
    drawn = f'<text y="10" font-family="Census Sans">{name}</text>'
    chart = f'<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20">{drawn}</svg>'
    return text_of(typeset(template, {"name": name}, {"chart": chart}, "pdf"))


@pytest.mark.parametrize("name", ["Đà Nẵng", "ʻEwa", "Район 7", "Λεωφόρος"])
def test_names_of_many_languages_are_set_as_they_are(tmp_path: Path, name: str) -> None:
    assert set_name(tmp_path, name).count(name) == 2


@pytest.mark.parametrize("name", ["\U0001f693", "\ue000", "က္က", "กิ", "a\U000f0000b", "東京"])
def test_a_letter_that_no_face_has_breaks_no_document(tmp_path: Path, name: str) -> None:
    """Where the machine has a face, it is used."""
    text = set_name(tmp_path, f"Before {name} after")
    assert text.count("Before") == text.count("after") == 2
    assert name in text or MISSING in text
