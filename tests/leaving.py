"""All that leaves the site, and what must be true of it.

`everything(census)` is every answer of every address and every file somebody can take
along. A new format joins by one more function in `SOURCES`, and if it packs its content
in a way of its own, by one more branch in `parts`.
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pypdf

from components.charts.palette import LIGHT
from components.exports.downloads import FORMATS
from components.exports.exhibits.every import EXHIBITS
from components.exports.files.csv_file import csv_file
from components.exports.files.workbook import TOP as HEADED_BY
from components.exports.files.workbook import About, SheetChart, workbook
from components.exports.map_parts import MAPS, part_addresses
from components.finder.routes import index_address
from components.open_data.addresses import ADDRESSES
from components.open_data.datasets import DATASETS
from components.pages import PAGES
from components.views.pages import READERS
from components.wording import LANGUAGES
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.published.release import release_files
from data.published.schema import EXACT_OUTLINES
from data.published.schema import KINDS as KINDS_OF_RELEASE
from data.tables.dictionary import COLUMNS, ROUNDED
from tests.asking import PREFIX, Asking, asking

# Columns of the data dictionary whose numbers come from a camera release.
CAMERA_COLUMNS = {
    "cameras": "cameras",
    "addresses": "addresses",
    "cameras_per_km2": "per_km2",
    "cameras_per_1000_residents": "per_1000_residents",
    "cameras_per_sq_mi": "per_km2",
}
_METADATA = ".csv-metadata.json"
FEW_ROWS = 1000  # more are the same all over, and take a minute as a workbook


@dataclass(frozen=True)
class Leaving:
    """One thing that leaves, by a name that ends in its format."""

    name: str
    content: bytes


def answers(census: Census) -> Iterator[Leaving]:
    """What every address of the open data answers, page after page, with its headers."""
    with asking(census) as ask:
        for address in ADDRESSES:
            query: str | None = address.name
            while query is not None:
                given = ask(query)
                assert given.status_code == 200, query
                name = address.name or "index.html"
                yield Leaving(name, given.content)
                yield Leaving(f"{name}.headers", repr(given.headers).encode())
                following = given.links.get("next")
                query = following["url"].split(PREFIX)[1] if following else None


def table_files(census: Census) -> Iterator[Leaving]:
    """Every table as the files that it can be saved as."""
    notes = [("Title", "A table"), ("As published on", "2025-03-24")]
    words, about = TableFileWords(), About("A table", "", "A site", dt.date(2025, 3, 24))
    for dataset in DATASETS:
        table = dataset.table(census)
        yield Leaving(f"{dataset.name}-bom.csv", csv_file(table, bom=True))
        if len(table) > FEW_ROWS:
            continue
        chart = None
        if dataset.name == "cameras":
            chart = SheetChart(
                "bar", "area", ("cameras_per_km2",), colors=("#2f7aa3",), title="Cameras"
            )
        yield Leaving(f"{dataset.name}.xlsx", workbook(table, notes, about, words, chart))


def files(census: Census) -> Iterator[Leaving]:
    """Every figure in every format, briefs, and heads of pages: of the city and hidden areas."""
    with asking(census) as ask:
        for name, query in _views(census):
            for kind in (
                FORMATS if name == "coverage-map" else [k for k in FORMATS if "png" not in k]
            ):
                yield from _given(ask, f"/figure/{name}.{kind}?{query}", kind)
            yield from _given(ask, f"/embed/{name}?{query}", "html")
        for query in ("", f"area={_first(census, True)}", f"areas={_both(census)}"):
            for kind in ("pdf", "html"):
                yield from _given(ask, f"/brief{'.pdf' if kind == 'pdf' else ''}?{query}", kind)
        for page in PAGES:
            yield from _given(ask, f"/{page}?area={_first(census, False)}", "html")
        yield from _maps(ask, census)
        place_index = index_address(census, LANGUAGES["en"]).removeprefix(".")
        yield from _given(ask, place_index, "finder")


def _maps(ask: Asking, census: Census) -> Iterator[Leaving]:
    """The parts of every large map, which are fetched by themselves."""
    for page in MAPS:
        asked, words = READERS[page](census, {}), LANGUAGES["en"]
        drawn = MAPS[page].draw(census, asked.view, words, LIGHT)
        at = part_addresses(census, asked, words, LIGHT)
        for name, part in drawn.parts.items() if drawn else ():
            yield from _given(ask, at(name, part.tag).removeprefix("."), "map")


def _views(census: Census) -> Iterator[tuple[str, str]]:
    for name in EXHIBITS:
        if name.startswith("compared"):
            yield name, f"areas={_both(census)}"
        elif name == "change-by-day":
            yield name, ""  # hardly any area has enough reports
        else:
            yield name, f"area={_first(census, name in ('standing', 'coverage-map'))}"


def _first(census: Census, shown: bool) -> str:
    return next(area.area_id for area in census.by_id.values() if area.shown == shown)


def _both(census: Census) -> str:
    return f"{_first(census, True)},{_first(census, False)},district-1"


def _given(ask: Asking, address: str, kind: str) -> Iterator[Leaving]:
    """The file, and its headers; nothing where there is no such figure of the view."""
    answer = ask(address)
    if answer.status_code == 404:
        return
    assert answer.status_code == 200, address
    yield Leaving(f"{address}.{kind}", answer.content)
    yield Leaving(f"{address}.headers", repr(answer.headers).encode())


Source = Callable[[Census], Iterator[Leaving]]
SOURCES: tuple[Source, ...] = (answers, table_files, files)


def everything(census: Census) -> Iterator[Leaving]:
    for source in SOURCES:
        yield from source(census)


def parts(content: bytes) -> Iterator[bytes]:
    """The content itself, and what is packed in it in whatever depth, unpacked."""
    yield content
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + entry.comment + entry.extra
                yield from parts(archive.read(entry))
    elif content.startswith(b"\x1f\x8b"):
        yield from parts(gzip.decompress(content))
    elif content.startswith(b"%PDF"):
        reader = pypdf.PdfReader(io.BytesIO(content))
        yield repr((reader.metadata, reader.trailer.get("/Root"))).encode()
        yield from (page.extract_text().encode() for page in reader.pages)
    elif content.startswith(b"PAR1"):
        rows = pq.read_table(io.BytesIO(content))
        yield repr((rows.schema, rows.to_pylist())).encode()


def frames(item: Leaving) -> Iterator[pd.DataFrame]:
    """The tables in it, of formats that hold any; numbers as numbers, empty cells as missing."""
    suffix = item.name.rpartition(".")[2]
    if suffix == "csv":
        yield pd.read_csv(io.BytesIO(item.content), dtype={"area_id": str}, encoding="utf-8-sig")
    elif item.name.endswith(_METADATA):
        columns = json.loads(item.content)["tableSchema"]["columns"]
        yield pd.DataFrame(columns=[column["name"] for column in columns])
    elif suffix == "json" and item.name != "openapi.json":
        yield pd.DataFrame(json.loads(item.content)["rows"])
    elif suffix == "geojson":
        features = json.loads(item.content)["features"]
        yield pd.DataFrame([feature["properties"] for feature in features])
    elif suffix == "parquet":
        yield pq.read_table(io.BytesIO(item.content)).to_pandas()
    elif suffix == "xlsx":
        table, _, raw, _ = openpyxl.load_workbook(io.BytesIO(item.content))
        head, *rows = raw.iter_rows(values_only=True)
        yield pd.DataFrame(rows, columns=head)
        _check_readable(table.iter_rows(values_only=True), pd.DataFrame(rows, columns=head))


def _check_readable(lines: Iterator[tuple[Any, ...]], raw: pd.DataFrame) -> None:
    """The sheet to read holds columns of the raw sheet, and nothing else."""
    for _ in range(HEADED_BY):
        next(lines)
    _, *rows = lines
    held = [_plain(raw[column]) for column in raw]
    for column in zip(*rows, strict=True):
        assert not any(column) or _plain(column) in held


def _plain(values: Iterable[Any]) -> list[Any]:
    """As the sheet to read says it: states in words; what is missing as None."""
    return [_said(None if value != value else value) for value in values]


_WORDS = TableFileWords()


def _said(value: Any) -> Any:
    if isinstance(value, bool | np.bool_):
        return _WORDS.yes_or_no[bool(value)]
    return _WORDS.states.get(value, value) if isinstance(value, str) else value


def check_public(census: Census, item: Leaving) -> None:
    """Fail unless it holds only what the data dictionary allows and a release shows."""
    for frame in frames(item):
        unknown = set(frame) - set(COLUMNS)
        assert not unknown, f"{item.name}: columns outside the data dictionary: {unknown}"
        for column in set(frame) & set(CAMERA_COLUMNS):
            _check_figures(census, item.name, frame, column)
    if item.name == "release.zip":
        _check_archive(census, item)


def check_silent(item: Leaving, forbidden: re.Pattern[bytes]) -> None:
    """Fail where a word that is private is in any part of it, its name included."""
    for part in (item.name.encode(), *parts(item.content)):
        assert not forbidden.search(part), f"{item.name}: something private is in it"


def _check_figures(census: Census, name: str, frame: pd.DataFrame, column: str) -> None:
    """Of an area: as released, and none where it is hidden. Of a group: at most the city's sum."""
    released = census.areas[CAMERA_COLUMNS[column]]
    if column.endswith("_sq_mi"):
        released = released * 2.589988110336  # km² in a square mile
    figures = pd.to_numeric(frame[column])
    if column in ROUNDED:
        rest = figures.dropna() % ROUNDED[column]
        assert (rest == 0).all(), f"{name}: {column} is not rounded"
        assert (figures.dropna() <= released.sum()).all(), f"{name}: {column} is above all shown"
    assert "area_id" in frame, f"{name}: {column} of what?"
    of_area = frame["area_id"].isin(census.by_id)
    expected = released.reindex(frame.loc[of_area, "area_id"]).astype("float64").to_numpy()
    given: Any = figures[of_area].astype("float64").to_numpy()
    assert np.array_equal(np.isnan(given), np.isnan(expected)), f"{name}: {column} of a hidden area"
    known = ~np.isnan(expected)
    assert np.allclose(given[known], expected[known], rtol=1e-9), f"{name}: {column} as released"


def _check_archive(census: Census, item: Leaving) -> None:
    """Files of the releases shown, as they were published, and texts about them."""
    with zipfile.ZipFile(io.BytesIO(item.content)) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    for kind, release in census.releases.items():
        assert release.kind in KINDS_OF_RELEASE
        for name, content in release_files(release).items():
            assert held.pop(f"{census.place.id}/{kind}/{release.version}/{name}") == content
    for kind, release in census.releases.items():
        for name, table in release.tables.items():
            if name == EXACT_OUTLINES.name:  # a map, which its release alone has
                continue
            rows = pa.csv.read_csv(io.BytesIO(held.pop(f"tables/{kind}-{name}.csv")))
            assert len(rows) == len(table)
            assert set(rows.column_names) <= set(table.column_names)
    described = {"README.txt", "datapackage.json", f"{census.place.id}/catalog.json"}
    assert set(held) == described
