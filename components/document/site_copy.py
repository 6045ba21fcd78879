"""A copy of the site that needs no server: every page and area as files in one folder.

It opens from a folder, a static host or a web archive. The same releases give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from components.charts.palette import LIGHT
from components.document.document import FACES_OF_STREAMLIT, document, page_content, page_foot
from components.document.head import head_of
from components.exports.chart_picture import WIDTHS, Width
from components.exports.exhibits.taken import exhibit
from components.exports.files.csv_file import csv_file
from components.exports.files.release_zip import release_zip
from components.exports.plates.drawing import draw_in_both_themes
from components.exports.plates.press import PRESS
from components.pages import PAGES
from components.serving.address import HERE, OPEN_DATA, address
from components.serving.language import LANGUAGE, unless_usual
from components.serving.packed_files import cut_face
from components.serving.typefaces import needed_by
from components.views.asked import Asked
from components.views.pages import READERS
from components.wording.site import SiteWords
from data.census.census import Census
from data.published.editions import edition_day

_OF_AREAS = "neighborhood"  # the page that there is of each area
_DATA = "data/releases.zip"
_MANIFEST = "manifest.json"

View = tuple[str, Mapping[str, str]]  # a page, and the choices that differ from the usual ones


@dataclass
class Copied:
    """Addresses within the copy, which is in one language.

    `files` are what its pages want beside them, to be made.
    """

    census: Census
    words: SiteWords
    files: dict[str, Callable[[], bytes]] = field(default_factory=dict)
    answers_forms: bool = False

    def page(self, page: str, choices: Mapping[str, str]) -> str | None:
        """A page, or that of an area; another view is not in the copy."""
        if choices.get(LANGUAGE, self.words.code) != self.words.code:
            return None
        asked = _without_language(READERS[page](self.census, choices).choices)
        if set(asked) == {"area"} and page in ("", _OF_AREAS):
            return address(HERE, file_of(_OF_AREAS, asked["area"]))
        return address(HERE, file_of(page)) if not asked else None

    def file(self, file: str, choices: Mapping[str, str]) -> str | None:
        """The table of a figure, and all data; what is made for each view is not in the copy."""
        if file == OPEN_DATA:
            return address(HERE, _DATA)
        name, _, format = file.removeprefix("figure/").partition(".")
        if format != "csv":
            return None
        shown = exhibit(self.census, name, choices, self.words, LIGHT)
        if shown is None or not len(shown.table):
            return None
        return self._wanted(f"{_named(name, choices)}.csv", lambda: csv_file(shown.table))

    def chart(
        self, figure: str, panel: int, width: Width, choices: Mapping[str, str]
    ) -> str | None:
        shown = exhibit(self.census, figure, choices, self.words, LIGHT)
        chart = shown.panels[panel].chart if shown and panel < len(shown.panels) else None
        if chart is None:
            return None

        def draw() -> bytes:
            return PRESS.run(draw_in_both_themes, chart, WIDTHS[width]).encode()

        return self._wanted(f"{_named(figure, choices)}-{panel}-{width}.svg", draw)

    def _wanted(self, name: str, make: Callable[[], bytes]) -> str:
        path = f"figures/{name}"
        self.files.setdefault(path, make)
        return address(HERE, path)


def views(census: Census) -> list[View]:
    """Every page as it is usually seen, and that of each area."""
    return [
        *((page, {}) for page in PAGES),
        *((_OF_AREAS, {"area": area}) for area in census.by_id),
    ]


def file_of(page: str, area: str = "") -> str:
    name = page or "index"
    return f"{name}-{area}.html" if area else f"{name}.html"


def copy_of_the_site(
    census: Census, words: SiteWords, base: str
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every file by its path within the copy, with what makes it; pages come first.

    `base` is where the site is in public: what it cites. More files follow once pages are made.
    """
    to = Copied(census, words)
    told = unless_usual(words.code, census.place.language)
    for page, choices in views(census):
        asked = READERS[page](census, {**choices, **told})
        yield file_of(page, choices.get("area", "")), _page(census, asked, words, base, to)
    yield from to.files.items()
    yield _DATA, lambda: release_zip(census, words.told(census).open_data)
    for name, path in FACES_OF_STREAMLIT.items():
        yield f"static/media/{name}", cut_face(path).read_bytes
    for face in needed_by(words.code):
        yield f"static/media/{face.name}", face.path.read_bytes


def _page(
    census: Census, asked: Asked[Any], words: SiteWords, base: str, to: Copied
) -> Callable[[], bytes]:
    def write() -> bytes:
        day = edition_day(census.edition) if census.edition else census.date("crime")
        content = page_content(census, asked, words, to, base, day)
        below = page_foot(census, asked, words, to, base, day)
        head = head_of(census, asked.page, asked.choices, base, words)
        return document(head, asked.page, content, words, to, live=False, foot=below).encode()

    return write


def manifest(census: Census, digests: Mapping[str, str]) -> bytes:
    """What the copy holds: each file with its SHA-256, and the releases it shows."""
    told = {
        "place": census.place.id,
        "edition": census.edition,
        "releases": {kind: release.version for kind, release in census.releases.items()},
        "files": dict(sorted(digests.items())),
    }
    return json.dumps(told, indent=1).encode()


def write_copy(
    folder: Path,
    census: Census,
    words: SiteWords,
    base: str,
    told: Callable[[str], None] = lambda name: None,
) -> int:
    """Write the copy into an empty folder, and return its size in bytes."""
    digests, size = {}, 0
    for name, make in copy_of_the_site(census, words, base):
        content = make()
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        digests[name] = hashlib.sha256(content).hexdigest()
        size += len(content)
        told(name)
    (folder / _MANIFEST).write_bytes(manifest(census, digests))
    return size


def _named(figure: str, choices: Mapping[str, str]) -> str:
    values = _without_language(choices).values()
    return "-".join([figure, *(value.replace(",", "-") for value in values)])


def _without_language(choices: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in choices.items() if name != LANGUAGE}
