"""What an intruder may know beside the releases, gathered from the place's file and its folders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.files.downloads import read_outlines
from data.files.outlines import outlines_of
from data.place import Geography, Place
from data.published.release import Release
from data.registry.audit.facts import Fact, parse_fact
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.pieces import Pieces, cut_pieces
from data.registry.audit.subgroup import Subgroup
from data.registry.intake.address_points import addresses_by_area, locate_addresses
from data.registry.publication.earlier import EarlierSeries, as_release

UNLOCATED = "it is not known where the addresses are (--address-points)"


@dataclass(frozen=True)
class Knowledge:
    """What an intruder may know beside the releases: public facts, geographies, addresses.

    `older` are facts that hold together, if at all: the figures of each series before the last.
    """

    facts: Sequence[Fact] = ()
    older: Sequence[Sequence[Fact]] = ()
    subgroups: Sequence[Subgroup] = ()
    pieces: Pieces | None = None
    addresses_in_area: Mapping[str, int] | None = None
    before: PublishedFigures | None = None  # the last figures in other outlines, where they go on


@dataclass(frozen=True)
class NotTried:
    """Something the audit could not try, and why, with what would make it possible."""

    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.what}, since {self.why}"


def gather_knowledge(
    place: Place,
    areas: Release,
    programme: str,
    said: tuple[str, ...],
    folder: Path | None,
    points: pd.DataFrame | None,
    chain: Sequence[EarlierSeries] = (),
    began: dt.date | None = None,
) -> tuple[Knowledge, list[NotTried]]:
    """What an intruder may know, and what could not be tried for want of it.

    `points` are public addresses of which any can be counted. `chain` are series in other
    outlines, the newest first, before that of this place `began`.
    """
    facts = [entry.fact for entry in place.cameras.facts if entry.programme == programme]
    outlines = outlines_of(areas)
    addresses = None
    if points is not None:
        addresses = locate_addresses(points, outlines, place.projection)
    found = _geographies(place, folder)
    found |= {series.geography: series.outlines for series in chain}
    pieces: Pieces | None = None
    if found:
        pieces = cut_pieces(
            outlines.rename(columns={"area_id": "id"}),
            found,
            place.projection,
            addresses=addresses,
        )
    known = _published_addresses(areas)
    if addresses is not None:
        known = addresses_by_area(addresses, outlines)
    parsed = [parse_fact(text) for text in (*facts, *said)]
    told = [series.facts(began) for series in chain] if began else []
    before = None
    if chain and pieces and points is not None:
        before = as_release(chain, pieces, outlines["area_id"].tolist())
    knowledge = Knowledge((*parsed, *sum(told[:1], ())), told[1:], (), pieces, known, before)
    not_tried = _not_tried(place, found, knowledge, points)
    if chain and before is None:
        not_tried.append(NotTried("whether areas that hardly changed waited for ten", UNLOCATED))
    return knowledge, not_tried


def _not_tried(
    place: Place,
    found: Mapping[str, gpd.GeoDataFrame],
    knowledge: Knowledge,
    points: pd.DataFrame | None,
) -> list[NotTried]:
    """What only further public files would let the audit try."""
    not_tried = [
        NotTried(
            f"laying the {geography.name} over our areas",
            f"their outlines were not given (--from with the folder of {geography.file})",
        )
        for geography in place.cameras.geographies
        if geography.name not in found
    ]
    if knowledge.addresses_in_area is None:
        why = "it is not known how many addresses there are (--address-points)"
        not_tried.append(NotTried("which share of an area's addresses is registered", why))
    if knowledge.pieces and points is None:
        what = "which share of a small piece's addresses is registered"
        not_tried.append(NotTried(what, UNLOCATED))
    return not_tried


def _geographies(place: Place, folder: Path | None) -> dict[str, gpd.GeoDataFrame]:
    """The place's other outlines, by name, as far as their files lie in the folder."""
    return {
        geography.name: _outlines(folder / geography.file, geography)
        for geography in place.cameras.geographies
        if folder and (folder / geography.file).is_file()
    }


def _outlines(path: Path, geography: Geography) -> gpd.GeoDataFrame:
    outlines = read_outlines(path, [geography.id_field])
    return outlines.rename(columns={geography.id_field: "id"})[["id", "geometry"]]


def _published_addresses(areas: Release) -> dict[str, int] | None:
    """Public addresses by area as the areas release has them, None unless it has all.

    Housing units never stand in for them: where apartments are many there are more of them
    than addresses, and the share that is registered would look smaller than it is; where
    shops are many there are fewer, and it could not be told which is the case.
    """
    known = areas.tables["areas"].select(["area_id", "addresses"]).to_pandas().dropna()
    if len(known) < areas.tables["areas"].num_rows:
        return None
    return {row.area_id: int(row.addresses) for row in known.itertuples()}
