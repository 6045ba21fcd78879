"""What the site reads: releases of a place, verified, and ready to be summed.

One `Census` is built when the releases change and shared by every visitor; it is
never changed. A release that cannot be trusted is refused by name, and the last
good one stays. For an earlier edition nothing stands in: it is shown as it was, or not.
"""

from __future__ import annotations

import contextlib
import ctypes
import datetime as dt
import json
import logging
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.arithmetic.cube import CrimeCube
from data.arithmetic.denominator import PERS, Per, exposures, fewest_residents
from data.arithmetic.dispersion import Dispersion
from data.arithmetic.hidden import most_hidden_cameras
from data.arithmetic.measures import is_unstable, per_1000_residents, per_km2
from data.arithmetic.periods import Window
from data.census.no_cameras import is_published, no_cameras
from data.place import UNNAMED, WEAPONS, Place, offense_of, with_weapon
from data.published.break_days import break_days
from data.published.catalog import CATALOG, none_yet, read_catalog, read_editions
from data.published.editions import Edition, EditionNotKeptError
from data.published.parts import parts_of, texts_in
from data.published.release import (
    Release,
    ReleaseError,
    read_release,
)
from data.published.schema import (
    CAMERAS,
    CODING,
    GOVERNMENT_CAMERAS,
    KINDS,
    NO_AREA,
    OCCURRED,
    PLACING,
)

log = logging.getLogger(__name__)

_OF_EVERY_AREA = (CAMERAS.name, GOVERNMENT_CAMERAS.name)
LEVELS = ("district", "ward")  # of larger areas, as the areas release names its columns


class Area(NamedTuple):
    """All that is public of one area; camera figures are None where it is not shown.

    `label` names it in a list, `in_text` in a sentence; densities are None too where
    they cannot be given, residents where nobody counted them.
    """

    area_id: str
    label: str
    in_text: str
    nearby: str
    area_km2: float
    residents: int | None
    shown: bool
    cameras: int | None
    addresses: int | None
    per_km2: float | None
    per_1000_residents: float | None
    unstable: bool


class DenominatorFacts(NamedTuple):
    """What a rate is divided by: who counted it, in which year, and how exactly (`BASES`)."""

    source: str
    publisher: str
    year: int
    basis: str


@dataclass(frozen=True, eq=False)
class Census:
    """The releases of one place that are shown together.

    `areas` is indexed by area id, in the natural order of labels: `name`, `nearby`, `label`,
    `in_text`, `district`, `area_km2`, `residents`, `housing_units`, `cameras`, `addresses`,
    `shown`, `per_km2`, `per_1000_residents`, `unstable`; figures of hidden areas are missing.
    `map_features` are GeoJSON features by role (degrees, WGS 84). `refused` names
    the releases that could not be trusted. `edition` names the three together, and is
    None where no edition of the catalog does, as after one of them was refused.
    """

    place: Place
    releases: Mapping[str, Release]
    areas: pd.DataFrame
    cube: CrimeCube
    map_features: Mapping[str, list[dict[str, Any]]]
    refused: tuple[str, ...]
    edition: str | None

    @cached_property
    def by_id(self) -> dict[str, Area]:
        """Every area by id, in the order of labels."""
        frame = self.areas.astype(object).where(self.areas.notna(), None).reset_index()
        records = frame[list(Area._fields)].itertuples(index=False, name=None)
        return {record[0]: Area(*record) for record in records}

    def crime_published(self, offenses: Sequence[str], window: Window) -> str:
        """The newest publication that reports over a window rest on: a year, month or day.

        Of the files that cover some of its days; of all files of the offenses where none does.
        """
        counted = {offense_of(each) for each in offenses}
        rows = [
            row
            for row in self.releases["crime"].tables["coverage"].to_pylist()
            if row["offense"] in counted
        ]
        covering = [
            row for row in rows if row["first"] <= window.last and row["through"] >= window.first
        ]
        dates: list[str] = [row["published"] for row in covering or rows]
        return max(dates)

    @cached_property
    def crimes_by_area(self) -> dict[str, tuple[str, ...]]:
        """The kinds of crime that areas can be asked about: with a weapon, where that is told."""
        told = self.place.crimes_by_weapon.items()
        return self.place.crimes | {
            name: each.offenses for name, each in told if self.cube.has(each.offenses)
        }

    def dispersion(self, level: str, crime: str) -> Dispersion:
        """How much more counts of a kind of crime vary than chance would have them.

        `level` is "area", one of `LEVELS` that the releases have, or "city".
        """
        return self.cube.dispersion_of_level(level, self.place.crime_choices[crime])

    @property
    def has_cameras(self) -> bool:
        """Whether any figures on cameras are public."""
        return is_published(self.releases["cameras"])

    @property
    def programme(self) -> str:
        """Where the cameras are registered: one of `PROGRAMMES`, or `NO_PROGRAMME`."""
        programme: str = self.releases["cameras"].facts["programme"]
        return programme

    @property
    def rules(self) -> Mapping[str, str]:
        """The disclosure rules of the camera figures, each with what was made of it."""
        rules: Mapping[str, str] = self.releases["cameras"].facts["rules"]
        return rules

    @property
    def listed_apart(self) -> bool:
        """Whether no camera counts as registered that stands on the list of government cameras."""
        return bool(self.releases["cameras"].facts.get("listed_apart"))

    @property
    def attacks_tried(self) -> Sequence[str]:
        """What the audit tried on the camera figures and that found nothing."""
        attacks: Sequence[str] = self.releases["cameras"].facts["audit"]
        return attacks

    @cached_property
    def most_hidden(self) -> int | None:
        """The most cameras that a hidden area can have; None where no limit is public."""
        return most_hidden_cameras(self.rules)

    @cached_property
    def has_numbers(self) -> bool:
        """Whether areas go by numbers that readers see, and not by names alone."""
        return "{id}" in self.place.areas.label and all(
            any(letter.isdigit() for letter in area_id) for area_id in self.by_id
        )

    def breaks(self, measure: str) -> list[float]:
        """Upper class limits of a measure on the map, fixed in the camera release."""
        limits: list[float] = self.releases["cameras"].facts["breaks"][measure]
        return limits

    @cached_property
    def denominators(self) -> Mapping[str, DenominatorFacts]:
        """Where surface and residents come from, by column."""
        facts = self.releases["areas"].facts["denominators"]
        return {column: DenominatorFacts(**said) for column, said in facts.items()}

    @property
    def has_residents(self) -> bool:
        """Whether anybody counted who lives in the areas."""
        return "residents" in self.denominators

    @property
    def residents_counted(self) -> DenominatorFacts | None:
        """By whom and when, if anybody did."""
        return self.denominators.get("residents")

    @property
    def pers(self) -> tuple[Per, ...]:
        """What figures can be divided by."""
        return PERS if self.has_residents else PERS[:1]

    @property
    def fewest_residents(self) -> int:
        """Where fewer live, there is no rate per resident."""
        return fewest_residents(self.place.areas.min_residents_for_rates)

    def has_few_residents(self, area: str) -> bool:
        residents = self.by_id[area].residents
        return residents is not None and residents < self.fewest_residents

    def exposures(self, per: Per) -> pd.Series:
        """What a rate of each area is divided by: km² or thousands of residents.

        Missing where too few live there for a rate.
        """
        return exposures(self.areas, per, self.fewest_residents)

    @cached_property
    def outlines(self) -> dict[str, bytes]:
        """The outline of every area (WKB, degrees, WGS 84), by id."""
        table = self.releases["areas"].tables["areas"]
        pairs = zip(table["area_id"].to_pylist(), table["geometry"].to_pylist(), strict=True)
        return dict(pairs)

    def larger(self, geography: str) -> pd.DataFrame:
        """Larger areas that are counted by themselves, such as every "ward", by id.

        `area_km2`, `residents`, `housing_units`; without rows where the release has none.
        """
        return _of_geography(self.releases["areas"].tables.get("geographies"), geography).set_index(
            "geography_id"
        )

    def shares(self, geography: str) -> pd.DataFrame:
        """Which part of each area's `homes` and `land` lies in each larger one.

        By `area_id` and `geography_id`.
        """
        found = _of_geography(self.releases["areas"].tables.get("shares"), geography)
        return found.set_index(["area_id", "geography_id"])

    @property
    def licence(self) -> Mapping[str, str]:
        """What others may do with the figures: `name`, `title` and `path` of the licence."""
        return self.releases["crime"].licence

    @property
    def reports_in_no_area(self) -> int:
        """Reports that count for the city alone."""
        reports: int = self.releases["crime"].facts["no_area"]
        return reports

    @property
    def earlier_counts(self) -> pd.DataFrame:
        """What was published of periods before; columns as in the table `revisions`."""
        return self.releases["crime"].tables["revisions"].to_pandas()

    @cached_property
    def occurred(self) -> pd.DataFrame:
        """Reports by `area_id`, `offense` and the `year` in which it happened: `count`.

        Without rows where a release has none. Never to be added to counts by day of report.
        """
        table = self.releases["crime"].tables.get(OCCURRED.name)
        return (table or OCCURRED.arrow.empty_table()).to_pandas()

    @cached_property
    def has_published_months(self) -> bool:
        """Whether monthly counts stand in for single reports of the whole city somewhere."""
        published = self.releases["crime"].tables["city_months"]["published"]
        return bool(published.null_count < len(published))

    @property
    def has_government(self) -> bool:
        """Whether a list of government cameras was published and counted."""
        return "government" in self.releases

    @cached_property
    def government(self) -> pd.DataFrame:
        """Points on the list of government cameras: a row an area, a column an agency.

        Those that lie in no area have the row `NO_AREA`. Never to be added to private cameras.
        """
        rows = self.releases["government"].tables[GOVERNMENT_CAMERAS.name].to_pandas()
        counts = rows.pivot(index="area_id", columns="agency", values="locations")
        agencies = [*self.place.agency_labels, UNNAMED]
        return counts.reindex(
            index=[*self.areas.index, NO_AREA],
            columns=[each for each in agencies if each in counts],
        )

    @property
    def government_without_point(self) -> int:
        """Records of the list that have no point, and so no area."""
        without: int = self.releases["government"].facts["without_point"]
        return without

    def date(self, kind: str) -> dt.date:
        """The date of a release's data."""
        return dt.date.fromisoformat(self.releases[kind].facts["date"])

    def published(self, kind: str) -> str:
        """When a release's data were published, as exact as that is known, else their date."""
        facts = self.releases[kind].facts
        published: str = facts.get("published", facts["date"])
        return published


def load_census(root: Path, place: Place) -> Census:
    """Load the newest release of each kind that can be trusted.

    A place without any camera release is shown without (data.census.no_cameras). Raises
    ReleaseError when another kind has none, or none of those that there are can be trusted.
    """
    catalog = read_catalog(root, place.id)
    refused: list[str] = []
    areas = _newest_good(root, place, "areas", catalog, refused, known=None)
    known = set(areas.tables["areas"]["area_id"].to_pylist())
    crime = _newest_good(root, place, "crime", catalog, refused, known)
    cameras = no_cameras(areas, crime)
    if catalog["cameras"]:
        cameras = _newest_good(root, place, "cameras", catalog, refused, known)
    releases = {"areas": areas, "crime": crime, "cameras": cameras}
    if catalog["government"]:
        with contextlib.suppress(ReleaseError):  # refused by name; the others are shown without it
            releases["government"] = _newest_good(
                root, place, "government", catalog, refused, known
            )
    shown = {kind: release.version for kind, release in releases.items()}
    listed = (each.id for each in read_editions(root, place.id) if each.versions == shown)
    return _census(place, releases, tuple(refused), next(listed, None))


def load_edition(root: Path, place: Place, edition: Edition) -> Census:
    """Load exactly the releases of an edition.

    Raises EditionNotKeptError when one of them is gone or cannot be trusted.
    """
    releases: dict[str, Release] = {}
    try:
        for kind, version in edition.versions.items():
            release = read_release(root / place.id / kind / version)
            areas = releases.get("areas")
            known = set(areas.tables["areas"]["area_id"].to_pylist()) if areas else None
            _check_fits(place, release, known)
            releases[kind] = release
    except ReleaseError as error:
        log.error("Edition %s cannot be shown: %s", edition.id, error)
        raise EditionNotKeptError(f"edition {edition.id} is not kept: {error}") from error
    return _census(place, releases, (), edition.id)


class CensusHolder:
    """Holds the current Census and loads it anew when the catalog changes.

    It looks on the disk whenever it is asked, but not again within `pause` seconds; a
    catalog that brings no good release of a kind leaves the Census that was there. A
    release whose folder is taken away is no longer shown either, once another one can be
    shown instead.
    """

    def __init__(self, root: Path, place: Place, pause: float = 0) -> None:
        self._root, self._place = root, place
        self._pause, self._looked = pause, time.monotonic()
        self._seen = self._catalog_stamp()
        self._census = load_census(root, place)
        _give_back()
        self._editions = tuple(read_editions(root, place.id))
        self._gone = self._folders_gone()

    @property
    def place(self) -> Place:
        return self._place

    def current(self) -> Census:
        """The newest releases that can be trusted."""
        self._look()
        return self._census

    def editions(self, at_once: bool = False) -> tuple[Edition, ...]:
        """The editions that the catalog lists, newest first; `at_once`: now, without a pause."""
        self._look(at_once)
        return self._editions

    def _look(self, at_once: bool = False) -> None:
        now = time.monotonic()
        if now - self._looked < self._pause and not at_once:
            return
        self._looked = now
        seen, gone = self._catalog_stamp(), self._folders_gone()
        if (seen, gone) == (self._seen, self._gone):
            return
        self._seen, self._gone = seen, gone
        try:
            self._census = load_census(self._root, self._place)
            _give_back()
            self._editions = tuple(read_editions(self._root, self._place.id))
            self._gone = self._folders_gone()
        except Exception as error:
            # Whatever new releases bring, what was shown goes on being shown.
            log.error("The releases shown stay as they were: %s", error)

    def _catalog_stamp(self) -> tuple[int, int] | None:
        try:
            status = (self._root / self._place.id / CATALOG).stat()
        except FileNotFoundError:
            return None
        return status.st_mtime_ns, status.st_ino

    def _folders_gone(self) -> tuple[str, ...]:
        """Kinds whose release is shown but was taken away."""
        shown = {kind: release.version for kind, release in self._census.releases.items()}
        place = self._root / self._place.id
        kept = (kind for kind, each in self._census.releases.items() if is_published(each))
        return tuple(kind for kind in kept if not (place / kind / shown[kind]).is_dir())


def _give_back() -> None:
    """Return to the machine what reading and checking took, and serving does not need."""
    pa.default_memory_pool().release_unused()
    with contextlib.suppress(OSError, AttributeError):  # of the C library of Linux alone
        ctypes.CDLL(None).malloc_trim(0)


def _newest_good(
    root: Path,
    place: Place,
    kind: str,
    catalog: Mapping[str, list[str]],
    refused: list[str],
    known: set[str] | None,
) -> Release:
    for version in catalog[kind]:
        try:
            release = read_release(root / place.id / kind / version)
            _check_fits(place, release, known)
        except ReleaseError as error:
            log.error("Refused: %s", error)
            refused.append(f"{kind}/{version}")
        else:
            return release
    if not catalog[kind]:
        raise none_yet(place.id, kind)
    raise ReleaseError(f"{place.id}: no {kind} release can be shown. See `camera-census verify`.")


def _of_geography(table: pa.Table | None, geography: str) -> pd.DataFrame:
    """The rows of one kind of larger area; none where there is no such table."""
    if table is None:
        columns = ["area_id", "geography_id", "area_km2", "residents", "homes", "land"]
        return pd.DataFrame(columns=columns)
    return table.filter(pc.equal(table["geography"], geography)).to_pandas()


def _check_fits(place: Place, release: Release, known: set[str] | None) -> None:
    """Raise ReleaseError where a release is of another place, or of areas or offenses unknown."""

    def require(ok: bool, reason: str) -> None:
        if not ok:
            raise ReleaseError(f"{release.kind}/{release.version}: {reason}")

    require(release.place == place.id, f"is a release of {release.place}, not of {place.id}")
    if known is None:
        return
    for table in KINDS[release.kind].with_tables(release.tables).tables:
        name, columns = table.name, {column.name for column in table.columns}
        if "area_id" in columns:
            ids = texts_in(release.tables, name, "area_id") - {NO_AREA}
            require(ids <= known, f"{name} names an area that the areas release does not have")
            require(name not in _OF_EVERY_AREA or ids == known, f"{name} does not list every area")
        if "offense" in columns:
            offenses = texts_in(release.tables, name, "offense")
            require(offenses <= set(place.offense_ids), f"{name} names an unknown offense")
        if "agency" in columns:
            agencies = texts_in(release.tables, name, "agency") - {UNNAMED}
            require(agencies <= set(place.agency_labels), f"{name} names an unknown agency")


def _census(
    place: Place, releases: Mapping[str, Release], refused: tuple[str, ...], edition: str | None
) -> Census:
    areas, crime, cameras = (releases[kind] for kind in ("areas", "crime", "cameras"))
    frame = _area_frame(place, areas, cameras)
    return Census(
        place=place,
        releases=releases,
        areas=frame,
        cube=_cube(place, areas, crime, frame.index.tolist()),
        map_features=_features_by_role(areas),
        refused=refused,
        edition=edition,
    )


def _area_frame(place: Place, areas: Release, cameras: Release) -> pd.DataFrame:
    frame = areas.tables["areas"].drop(["geometry"]).to_pandas().set_index("area_id")
    frame = frame.drop(columns="addresses")  # of the area; a camera release has its own
    homes = frame.get("housing_units", pd.Series(pd.NA, frame.index))  # not in early releases
    frame["housing_units"] = homes.astype("Int64")
    frame["residents"] = frame["residents"].astype("Int64")  # of a place that counts none: missing
    figures = cameras.tables["cameras"].to_pandas(types_mapper={pa.int64(): pd.Int64Dtype()}.get)
    frame = frame.join(figures.set_index("area_id"))
    frame["per_km2"] = per_km2(frame["cameras"], frame["area_km2"])
    frame["per_1000_residents"] = per_1000_residents(
        frame["cameras"], frame["residents"], place.areas.min_residents_for_rates
    )
    frame["unstable"] = is_unstable(frame["cameras"]) | is_unstable(frame["addresses"])
    names = [(str(area_id), name) for area_id, name in frame["name"].items()]
    frame["label"] = _told_apart([place.area_label(*pair) for pair in names], frame.index)
    frame["in_text"] = _told_apart([place.area_in_text(*pair) for pair in names], frame.index)
    return frame.sort_values("label", key=lambda labels: labels.map(natural_order), kind="stable")


def _told_apart(labels: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Two areas that are called the same have their ids behind."""
    often = Counter(labels)
    return [
        f"{label} ({area_id})" if often[label] > 1 else label
        for label, area_id in zip(labels, ids, strict=True)
    ]


def natural_order(label: str) -> list[tuple[int, str]]:
    """A key that puts 9 before 10, and small letters beside capitals."""
    parts = re.split(r"(\d+)", label.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts if part]


class _Parts:
    """Counts of a table of a release as frames, part by part, as often as they are asked for."""

    def __init__(self, crime: Release, table: str) -> None:
        self._tables, self._table = crime.tables, table

    def __iter__(self) -> Iterator[pd.DataFrame]:
        for part in parts_of(self._tables, self._table):
            # Dates as numbers: a Python object a cell would cost gigabytes.
            frame = part.to_pandas(date_as_object=False)
            yield _with_weapons(frame) if "weapon" in frame else frame


def _cube(place: Place, areas: Release, crime: Release, order: Sequence[str]) -> CrimeCube:
    tables = crime.tables
    counts, coverage = [_Parts(crime, "counts")], [tables["coverage"].to_pandas()]
    by_weapon: list[str] = []
    if "weapon_counts" in tables:
        counts.append(_Parts(crime, "weapon_counts"))
        coverage.append(_covered_by_weapon(tables["weapon_coverage"].to_pandas()))
        by_weapon = sorted(coverage[-1]["offense"].unique())
    series = (*place.offense_ids, *by_weapon)
    breaks, recodings = (
        {each: break_days(crime.facts, offense_of(each), reason) for each in series}
        for reason in (PLACING, CODING)
    )
    of_areas = areas.tables["areas"]
    larger = {
        level: _areas_by(of_areas, level) for level in LEVELS if level in of_areas.column_names
    }
    return CrimeCube(
        list(order),
        series,
        counts=chain.from_iterable(counts),
        coverage=pd.concat(coverage, ignore_index=True),
        city_months=tables["city_months"].to_pandas(),
        # A city may have no districts, or no wards: there is nothing to sum to.
        larger={level: inside for level, inside in larger.items() if inside},
        breaks=breaks,
        recodings=recodings,
        only_by_area=by_weapon,
        larger_counts=_Parts(crime, "geography_counts") if "geography_counts" in tables else (),
    )


def _areas_by(areas: pa.Table, level: str) -> dict[str, list[str]]:
    """The areas in every larger one; those that lie in none are left out."""
    by_name: dict[str, list[str]] = {}
    for area, name in zip(areas["area_id"].to_pylist(), areas[level].to_pylist(), strict=True):
        if name:
            by_name.setdefault(name, []).append(area)
    return by_name


def _with_weapons(counts: pd.DataFrame) -> pd.DataFrame:
    """Counts of offenses with a weapon, as series of their own."""
    offense, weapon = counts["offense"].cat, counts["weapon"].cat
    pairs = product(offense.categories, weapon.categories)
    counts["offense"] = pd.Categorical.from_codes(
        offense.codes.astype("int32") * len(weapon.categories) + weapon.codes,
        [with_weapon([of], one)[0] for of, one in pairs],
    )
    return counts.drop(columns="weapon")


def _covered_by_weapon(covered: pd.DataFrame) -> pd.DataFrame:
    """The days on which they are covered."""
    coverage = [
        covered.assign(offense=[with_weapon([each], weapon)[0] for each in covered["offense"]])
        for weapon in WEAPONS
    ]
    return pd.concat(coverage, ignore_index=True)


def _features_by_role(areas: Release) -> dict[str, list[dict[str, Any]]]:
    by_role: dict[str, list[dict[str, Any]]] = {}
    for feature in json.loads(areas.files["map.geojson"])["features"]:
        by_role.setdefault(feature["properties"]["role"], []).append(feature)
    return by_role
