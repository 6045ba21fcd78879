"""The public file of address points: where addresses are, and how many an area has."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.files.coordinates import WGS84
from data.files.locate import locate
from data.place import AddressPoints
from data.registry.intake.cells import degrees, identifiers
from data.registry.intake.fields import ADDRESS_POINTS
from data.registry.intake.identity import NONE, Codes
from data.registry.intake.mapping import AS_IS, FileMapping
from data.registry.intake.nearness import Points, on_grid
from data.registry.intake.no_nul import refuse_nul
from data.registry.intake.same_address import Mentions, resolve
from data.registry.intake.spellings import Spellings
from data.registry.intake.street_address import StreetAddress, read_address
from data.registry.intake.table_files.reader import read_chunks

MAX_POINTS = 5_000_000


def read_address_points(path: Path, called: AddressPoints | None = None) -> pd.DataFrame:
    """Public address points: `address_id` ("" if none), `spelling`, `longitude`, `latitude`.

    CSV, XLSX, GeoJSON or GeoPackage; degrees in WGS 84. `called` says how the place's file
    names the columns, where it names that of the addresses. Points without a street address
    or coordinates are left out. Raises RegistryError for a file that cannot be used.
    """
    refuse_nul(path)
    frames = []
    for chunk in read_chunks(path, ADDRESS_POINTS, _columns(called), max_rows=MAX_POINTS):
        points = pd.DataFrame(
            {
                "address_id": identifiers(chunk["address_id"]),
                "spelling": _spellings(chunk["address"]),
                "longitude": degrees(chunk["longitude"]),
                "latitude": degrees(chunk["latitude"]),
            }
        )
        somewhere = (points["longitude"] != 0) | (points["latitude"] != 0)
        frames.append(points[(points["spelling"] != "") & somewhere].dropna())
    return pd.concat(frames, ignore_index=True)


def _columns(called: AddressPoints | None) -> FileMapping:
    if called is None or called.address_field is None:
        return AS_IS
    named = called.address_field
    columns = {
        "address": (named,) if isinstance(named, str) else named,
        "longitude": (called.longitude_field,),
        "latitude": (called.latitude_field,),
    }
    return FileMapping(columns | ({"address_id": (called.id_field,)} if called.id_field else {}))


def _spellings(text: pd.Series) -> pd.Series:
    """The one form of each street address, "" for a text that is none."""
    read = map(read_address, text)
    forms = [str(address) if isinstance(address, StreetAddress) else "" for address in read]
    return pd.Series(forms, dtype="str", index=text.index)


def locate_addresses(
    points: pd.DataFrame, outlines: gpd.GeoDataFrame, projection: str
) -> gpd.GeoDataFrame:
    """Different public addresses with their `area_id`, as points in EPSG:4326.

    Units of a building are one address, by the rules that count a registry's addresses.
    Addresses outside all areas are left out.
    """
    area = locate(points["longitude"], points["latitude"], outlines, projection)
    placed = points.assign(area_id=area, address=addresses_of(points)).dropna(subset="area_id")
    single = placed.drop_duplicates("address")
    where = gpd.points_from_xy(single["longitude"], single["latitude"])
    return gpd.GeoDataFrame({"area_id": single["area_id"].to_numpy()}, geometry=where, crs=WGS84)


def addresses_of(points: pd.DataFrame) -> Codes:
    """By point (`spelling`, `longitude`, `latitude`) one number for each address."""
    spellings = Spellings()
    codes, _ = spellings.encode(points["spelling"])
    ranks = spellings.ranks()
    place = Points(on_grid(points["longitude"].to_numpy()), on_grid(points["latitude"].to_numpy()))
    none = np.full(len(points), NONE)
    mentions = Mentions(ranks[codes], none, place, np.zeros(len(points), dtype=np.int64))
    return resolve(mentions, spellings.traits(ranks)).address


def addresses_by_area(located: gpd.GeoDataFrame, outlines: gpd.GeoDataFrame) -> dict[str, int]:
    """Number of located addresses in each area, 0 included."""
    counts = located["area_id"].value_counts()
    return {area_id: int(counts.get(area_id, 0)) for area_id in sorted(outlines["area_id"])}
