"""The District's portal as a replay: real incidents and outlines, served layer by layer."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pandas as pd

from data.place import PLACES
from tests.data.sources.replay import Layer, Portal, Row

MPD = "dcgis/rest/services/FEEDS/MPD/MapServer"
BOUNDARIES = "dcgis/rest/services/DCGIS_DATA/Administrative_Other_Boundaries_WebMercator/MapServer"
CENSUS = "arcgis/rest/services/TIGERweb/tigerWMS_Census2020/MapServer"
LOCATION = "dcgis/rest/services/DCGIS_DATA/Location_WebMercator/MapServer"
FIELDS = ["CCN", "REPORT_DAT", "METHOD", "OFFENSE", "PSA", "LONGITUDE", "LATITUDE"]
NUMBERS = {2020: 2, 2021: 3, 2022: 4, 2023: 5, 2024: 6, 2025: 7}  # as they stand on the portal
FIRST_YEAR = 2020


def dc_portal(files: Path, years: tuple[int, ...] = tuple(NUMBERS)) -> Portal:
    """The crime layers of some years, and everything the areas release needs."""
    crime = {NUMBERS[year]: incident_layer(year, incidents(files, year)) for year in years}
    crime[20] = Layer("Hate Crimes", [{"OBJECTID": 1, "BIAS": "none"}])
    blocks = census_blocks(files)
    addresses: list[Row] = [
        {"OBJECTID": n, "LONGITUDE": row["INTPTLON"], "LATITUDE": row["INTPTLAT"]}
        for n, row in enumerate(blocks.rows)
    ]
    outlines = {
        22: outline_layer("Police Service Areas", files / "police_service_areas_2025.geojson"),
        53: outline_layer("Wards from 2022", files / "wards_2022.geojson"),
        17: outline_layer("Neighborhood Clusters", files / "neighborhood_clusters.geojson"),
    }
    return Portal(
        services={
            MPD: crime,
            BOUNDARIES: outlines,
            CENSUS: {10: blocks},
            LOCATION: {0: Layer("Address Points", addresses)},
        }
    )


def incidents(files: Path, year: int) -> pd.DataFrame:
    """All incidents of a year, times in UTC.

    The files at hand hold 2022 and 2023 in part; rows of 2021 and 2024, moved by a year,
    fill them, since a portal's layer is whole.
    """
    match year:
        case 2020 | 2021:
            return _of_year(_read(files, "crime_incidents_2020_2021"), year)
        case 2022:
            real = _read(files, "crime_incidents_2022_partial")
            moved = _moved(_of_year(_read(files, "crime_incidents_2020_2021"), 2021), 365)
            late = moved["REPORT_DAT"] > pd.Timestamp("2022-09-09 04:00", tz="UTC")
            return _of_year(pd.concat([real, moved[late]]), year)
        case 2023:
            real = _read(files, "crime_incidents_2023_four_offenses_only")
            moved = _moved(_read(files, "crime_incidents_2024"), -366)
            missing = ~moved["OFFENSE"].isin(real["OFFENSE"].unique())
            return _of_year(pd.concat([real, moved[missing]]), year)
        case 2024:
            return _of_year(_read(files, "crime_incidents_2024"), year)
        case _:
            return _of_year(_read(files, "crime_incidents_2025_to_2025-03-24"), year)


def incident_layer(year: int, rows: pd.DataFrame, first_id: int | None = None) -> Layer:
    """A crime layer: record ids rise, times are milliseconds since 1970."""
    start = first_id or year * 1_000_000
    milliseconds = rows["REPORT_DAT"].dt.as_unit("ms").astype("int64")
    records = rows.assign(OBJECTID=range(start, start + len(rows)), REPORT_DAT=milliseconds).astype(
        object
    )
    records = records.where(records.notna(), None)
    return Layer(f"Crime Incidents - {year}", records.to_dict("records"))


def census_blocks(files: Path) -> Layer:
    """Every block with its outline, under the names of the census's own service."""
    names = {"POP20": "POP100", "HOUSING20": "HU100", "ALAND20": "AREALAND"}
    rows = pd.read_csv(files / "census_blocks_2020.csv.gz", dtype={"GEOID20": str})
    rows = rows.rename(columns=names)
    features = json.loads(gzip.decompress((files / "census_blocks_2020.geojson.gz").read_bytes()))
    outlines = {each["properties"]["GEOID20"]: each["geometry"] for each in features["features"]}
    kept = rows.assign(OBJECTID=range(1, len(rows) + 1))
    kept = kept[["OBJECTID", *names.values(), "INTPTLAT", "INTPTLON"]].astype(object)
    geometry = [outlines[geoid] for geoid in rows["GEOID20"]]
    return Layer("Census Blocks", kept.to_dict("records"), geometry)


def outline_layer(name: str, path: Path) -> Layer:
    features = json.loads(path.read_bytes())["features"]
    rows: list[Row] = [
        feature["properties"] | {"OBJECTID": n} for n, feature in enumerate(features, 1)
    ]
    return Layer(name, rows, [feature["geometry"] for feature in features])


def place_file(portal: Portal, folder: Path, **changes: Any) -> Path:
    """The District's TOML file, with the replay in place of its portal."""
    text = (PLACES / "washington-dc.toml").read_text(encoding="utf-8")
    for publisher in ("https://maps2.dcgis.dc.gov", "https://tigerweb.geo.census.gov"):
        text = text.replace(publisher, portal.address)
    text = text.replace(
        "first_year = 2008", f"first_year = {changes.get('first_year', FIRST_YEAR)}"
    )
    for old, new in changes.get("replace", {}).items():
        assert old in text
        text = text.replace(old, new)
    path = folder / "washington-dc.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _read(files: Path, name: str) -> pd.DataFrame:
    text = {"CCN": str, "PSA": str}
    frame = pd.read_csv(files / f"{name}.csv.gz", dtype=text, low_memory=False)
    frame = frame.reindex(columns=FIELDS)
    return frame.assign(REPORT_DAT=pd.to_datetime(frame["REPORT_DAT"], utc=True, format="mixed"))


def _moved(frame: pd.DataFrame, days: int) -> pd.DataFrame:
    return frame.assign(REPORT_DAT=frame["REPORT_DAT"] + pd.Timedelta(days=days))


def _of_year(frame: pd.DataFrame, year: int) -> pd.DataFrame:
    local = frame["REPORT_DAT"].dt.tz_convert("America/New_York")
    return frame[local.dt.year == year].sort_values("REPORT_DAT", ignore_index=True)
