"""Files of single figures, each at an address: `/figure/<name>.<format>?<choices of the view>`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.charts.palette import DARK, LIGHT, Palette, government_palette
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.exports.exhibits.taken import Taken, taken
from components.exports.files import area_files, csvw, workbook
from components.exports.files.csv_file import csv_file
from components.exports.plates.plate import Format, Size, print_plate
from components.exports.plates.press import PRESS
from components.exports.plates.printing import context, plate_of
from components.serving.address import HERE, address
from components.serving.answers import answered, polite, words_of
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census
from data.tables.dictionary import KINDS
from data.tables.provenance import with_provenance


@dataclass(frozen=True)
class FileFormat:
    """A format, how it is made, and which figures have it."""

    media_type: str
    make: Callable[[Taken], bytes]
    has: Callable[[Exhibit], bool]


def _picture(took: Taken, format: Format, size: Size = "page") -> bytes:
    plate = plate_of(took.census, took.shown, took.view, took.words, took.colors, size)
    return PRESS.run(print_plate, plate, format)


def _workbook(took: Taken) -> bytes:
    shown, chart, census = took.shown, took.shown.sheet, took.census
    if chart:
        colors = _SEVERAL if chart.by else tuple(map(_color, chart.figures))
        chart = replace(chart, title=shown.title, colors=colors)
    notes = context(census, shown, took.view, dt.datetime.now(dt.UTC).date(), took.words)
    dated = max(census.date(kind) for kind in census.releases)
    about = workbook.About(shown.title, shown.subtitle, took.words.site, dated)
    own = took.words.place(census.place).crimes
    crimes = {label: own[crime] for crime, label in census.place.crime_labels.items()}
    words = took.words.open_data.tables
    return workbook.workbook(shown.table, notes, about, words, chart, crimes)


def _csv(took: Taken, bom: bool = False) -> bytes:
    return csv_file(with_provenance(took.census, took.shown.table), bom=bom)


def _geojson(took: Taken) -> bytes:
    return area_files.geojson(took.census, took.shown.table)


def _geoparquet(took: Taken) -> bytes:
    words = took.words.open_data.tables
    return area_files.geoparquet(took.census, took.shown.table, words)


def _metadata(took: Taken) -> bytes:
    """Of the CSV file of the same view."""
    shown, table = took.shown, with_provenance(took.census, took.shown.table)
    url = address(HERE, f"{shown.name}.csv", shown.choices, took.census.edition)
    words = took.words.open_data.tables
    return csvw.csvw(took.census, table, url, shown.title, shown.subtitle, words)


def _color(column: str) -> str:
    """Cameras are on the cool ramp, crime in the warm accent, and what was before it is muted."""
    if column.endswith("_before") or column.startswith("claimed"):
        return LIGHT.muted
    if column == "reports":
        return _MONTHLY
    if column == "locations":
        return government_palette(LIGHT).ramp[3]
    return LIGHT.ramp[3] if KINDS.get(column) == "cameras" else LIGHT.crime


def _drawn(shown: Exhibit) -> bool:
    return bool(shown.panels)


def _tabled(shown: Exhibit) -> bool:
    return len(shown.table) > 0


def _mapped(shown: Exhibit) -> bool:
    """Maps with one row for each area."""
    return shown.name in ("coverage-map", "crime-map", "government-map")


METADATA = f"csv{csvw.SUFFIX}"
_KINDS = {"slide.png": ("slide", "png"), "bom.csv": ("excel", "csv")}  # named, and their suffix
_DESCRIBED = ("csv", "bom.csv")  # by these metadata
_MONTHLY = "#dba68f"  # as the thin line of the chart: the accent, paler than its average
# Of lines that are compared: as far from one another as these go.
_SEVERAL = (LIGHT.ramp[4], LIGHT.crime, LIGHT.muted, LIGHT.ramp[2], _MONTHLY, LIGHT.ink)

FORMATS = {
    "png": FileFormat("image/png", partial(_picture, format="png"), _drawn),
    "slide.png": FileFormat("image/png", partial(_picture, format="png", size="slide"), _drawn),
    "svg": FileFormat("image/svg+xml", partial(_picture, format="svg"), _drawn),
    "pdf": FileFormat("application/pdf", partial(_picture, format="pdf"), _drawn),
    "xlsx": FileFormat(workbook.MEDIA_TYPE, _workbook, _tabled),
    "csv": FileFormat("text/csv", _csv, _tabled),
    "bom.csv": FileFormat("text/csv", partial(_csv, bom=True), _tabled),
    METADATA: FileFormat(csvw.MEDIA_TYPE, _metadata, _tabled),
    "geojson": FileFormat(area_files.GEOJSON, _geojson, _mapped),
    "parquet": FileFormat(area_files.GEOPARQUET, _geoparquet, _mapped),
}


def routes() -> list[Route]:
    return [Route("/figure/{file}", figure)]


@polite
def figure(request: Request) -> Response:
    """One figure in one format."""
    said = words_of(request).exports
    name, _, extension = request.path_params["file"].partition(".")
    if name not in EXHIBITS:
        return PlainTextResponse(f"{said.unknown_figure}\n", 404)
    if extension not in FORMATS:
        return PlainTextResponse(f"{said.unknown_format}\n", 404)
    kind, took = FORMATS[extension], taken(request, name)
    if took is None or not kind.has(took.shown):
        return PlainTextResponse(f"{said.nothing_to_draw}\n", 404)
    content = _file(
        took.census,
        took.shown,
        took.words,
        took.colors,
        took.base,
        dt.datetime.now(dt.UTC).date(),
        extension,
    )
    named = file_name(took, extension)
    links = {}
    if extension in _DESCRIBED:
        target = address(
            took.base, f"figure/{name}.{METADATA}", took.shown.choices, took.census.edition
        )
        links["Link"] = f'<{target}>; rel="describedby"; type="{csvw.MEDIA_TYPE}"'
    return answered(request, content, kind.media_type, named, links=links)


@per_census
def _file(
    census: Census,
    shown: Exhibit,
    words: SiteWords,
    colors: Palette,
    base: str,
    today: dt.date,
    extension: str,
) -> bytes:
    """`today` is part of what is remembered: a workbook says when it was taken."""
    return FORMATS[extension].make(Taken(census, shown, words, colors, base))


def file_name(took: Taken, extension: str) -> str:
    """What a file is called when it is saved: figure, choices, edition, and its kind.

    No two files of one figure share a name: the slide, the dark one and the CSV file for
    Excel are named too.
    """
    shown, edition = took.shown, took.census.edition
    chosen = [value.replace(",", "-") for value in shown.choices.values()]
    kind, suffix = _KINDS.get(extension, ("", extension))
    theme = "dark" if took.colors == DARK else ""
    parts = ["camera-census", shown.name, *chosen, edition, kind, theme]
    return "_".join(part for part in parts if part) + f".{suffix}"
