"""A small town of square areas, and registry files for it."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import geopandas as gpd
from shapely.geometry import box

from data.registry.intake.fields import FIELDS
from data.registry.intake.intake import Intake, read_registry

PROJECTION = "EPSG:26985"
AS_OF = dt.date(2025, 6, 30)
HEADER = [field.name for field in FIELDS]
# Side by side: "10" lies between "9" and "2". As texts, "10" is the lowest.
OUTLINES = gpd.GeoDataFrame(
    {
        "area_id": ["9", "10", "2"],
        "geometry": [
            box(-77.03, 38.90, -77.02, 38.91),
            box(-77.02, 38.90, -77.01, 38.91),
            box(-77.01, 38.90, -77.00, 38.91),
        ],
    },
    crs="EPSG:4326",
)
IN_9, IN_10, IN_2 = ("-77.025", "38.905"), ("-77.015", "38.905"), ("-77.005", "38.905")


def row(number: int, **changed: str) -> list[str]:
    """A good row, with an address and a holder of its own."""
    cells = {
        "registration_id": f"R-{number}",
        "holding_id": f"H-{number}",
        "address_id": "",
        "address": f"{number} Invented St NW",
        **at(IN_9, number),
        "cameras": "1",
        "kind": "doorbell",
        "connection": "registered",
        "registered_on": "2024-07-09",
        "ended_on": "",
        "camera_id": "",
        "status": "",
    }
    return list((cells | changed).values())


def at(place: tuple[str, str], house: int = 0) -> dict[str, str]:
    """A point in an area: each house has its own, eleven metres from the next."""
    longitude, latitude = place
    if house:
        latitude = f"{float(latitude) + house % 40 * 1e-4 - 0.002:.6f}"
        longitude = f"{float(longitude) + house // 40 % 60 * 1e-4 - 0.003:.6f}"
    return {"longitude": longitude, "latitude": latitude}


def csv_text(rows: Sequence[Sequence[str]], separator: str = ",") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\n").writerows(rows)
    return file.getvalue()


def registry(folder: Path, *rows: Sequence[str]) -> Path:
    path = folder / "registry.csv"
    path.write_text(csv_text([HEADER, *rows]), encoding="utf-8")
    return path


def intake(path: Path, **options: Any) -> Intake:
    return read_registry(
        path, **{"outlines": OUTLINES, "projection": PROJECTION, "as_of": AS_OF} | options
    )


def write_xlsx(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> None:
    """An XLSX file of texts, numbers and dates, without a library that writes them."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    names = list(sheets)
    links = "".join(
        f'<Relationship Id="s{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(len(names))
    )
    entries = "".join(
        f'<sheet name="{name}" sheetId="{n + 1}" r:id="s{n}"/>' for n, name in enumerate(names)
    )
    styles = (
        f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="w" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        file.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{entries}</sheets></workbook>',
        )
        file.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}">{links}<Relationship Id="t" '
            f'Type="{office}/styles" Target="styles.xml"/></Relationships>',
        )
        file.writestr("xl/styles.xml", styles)
        for n, name in enumerate(names):
            body = "".join(_sheet_row(at, cells) for at, cells in enumerate(sheets[name], start=1))
            file.writestr(
                f"xl/worksheets/sheet{n}.xml",
                f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>',
            )


def _sheet_row(number: int, cells: Sequence[object]) -> str:
    body = "".join(_cell(f"{chr(65 + n)}{number}", value) for n, value in enumerate(cells))
    return f'<row r="{number}">{body}</row>'


def _cell(reference: str, value: object) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, dt.date):
        serial = (value - dt.date(1899, 12, 30)).days
        return f'<c r="{reference}" s="1"><v>{serial}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{reference}"><v>{value}</v></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'
