"""The intake: a private registry file becomes clean, located, de-duplicated registrations.

The result has no text of the file left: areas, numbers in place of addresses and
holders, and how many cameras. It does not depend on the order of the rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd

from data.disk import write_whole
from data.files.locate import locate
from data.registry.intake.addresses import spellings
from data.registry.intake.cells import (
    MAX_CAMERAS,
    NOTHING,
    days,
    degrees,
    identifiers,
    whole_numbers,
)
from data.registry.intake.fields import (
    CONNECTIONS,
    KINDS,
    Layout,
    RegistryError,
    read_mapping,
    registry_layout,
)
from data.registry.intake.identity import (
    NONE,
    Coder,
    Codes,
    lowest_by,
    most_frequent,
    ranked,
    resolve,
    take,
)
from data.registry.intake.table_files.reader import read_chunks

BROKEN = "more or fewer cells than the header, or a quotation mark out of place"
NO_REGISTERED_ON = "registered_on is missing or not a date"
NO_ENDED_ON = "ended_on is not a date"
ENDED_BEFORE = "ended before it began"
NOT_YET = "registered after the date of the count"
ENDED = "ended by the date of the count"
NO_ADDRESS = "no address"
NO_CAMERAS = "cameras is missing or not a whole number"
ZERO_CAMERAS = "cameras is zero"
MANY_CAMERAS = f"cameras is above {MAX_CAMERAS:,}"
UNREADABLE_COORDINATES = "longitude or latitude is not readable"
OUTSIDE = "outside the city"
NO_COORDINATES = "no coordinates, and not among the address points"
# In order of precedence: a row that does not count at this date is not searched for faults.
SET_ASIDE = (
    BROKEN,
    NO_REGISTERED_ON,
    NO_ENDED_ON,
    ENDED_BEFORE,
    NOT_YET,
    ENDED,
    NO_ADDRESS,
    NO_CAMERAS,
    ZERO_CAMERAS,
    MANY_CAMERAS,
    UNREADABLE_COORDINATES,
    OUTSIDE,
    NO_COORDINATES,
)
SAME_REGISTRATION = "the registration's number is on another row too"
SAME_ROW = "equal to another row in everything but the registration's number"
MERGED = (SAME_REGISTRATION, SAME_ROW)
REASONS = (*SET_ASIDE, *MERGED)
NO_FAULT = frozenset((NOT_YET, ENDED))

UNKNOWN_KIND = "counted, though kind is none of the known ones"
UNKNOWN_CONNECTION = "counted, though connection is none of the known ones"
SWAPPED = "counted after longitude and latitude were exchanged"
NO_REGISTRATION = "counted, though there is no registration_id"
MOVED = "counted in the area of most rows of the address"
REMARKS = (UNKNOWN_KIND, UNKNOWN_CONNECTION, SWAPPED, NO_REGISTRATION, MOVED)


@dataclass(frozen=True)
class Intake:
    """What a registry file amounts to at one date.

    `registrations` has one row a counted registration: `area_id` (str), `address` and
    `holding` (int codes; holding -1: all unknown holders count as one) and `cameras`
    (int). `quarantine` has one row a row not counted: `row`, `outcome` ("merged" or
    "set aside"), `reason`. `reasons` and `remarks` count rows.
    """

    registrations: pd.DataFrame
    rows_read: int
    counted: int
    merged: int
    set_aside: int
    reasons: dict[str, int]
    remarks: dict[str, int]
    quarantine: pd.DataFrame

    def __post_init__(self) -> None:
        if self.counted + self.merged + self.set_aside != self.rows_read:
            raise RegistryError(
                f"{self.rows_read:,} rows read, but {self.counted:,} counted, {self.merged:,} "
                f"merged and {self.set_aside:,} set aside: this is a fault of the program."
            )

    def require_usable(self, max_set_aside: float = 0.1) -> None:
        """Raise RegistryError when too large a share of the rows had to be set aside.

        Rows that ended or began after the date of the count are no fault and left out.
        """
        due = self.rows_read - sum(self.reasons.get(reason, 0) for reason in NO_FAULT)
        faults = {
            reason: count
            for reason, count in self.reasons.items()
            if reason in SET_ASIDE and reason not in NO_FAULT
        }
        if sum(faults.values()) > max_set_aside * due:
            most = "; ".join(f"{reason}: {count:,}" for reason, count in list(faults.items())[:3])
            raise RegistryError(
                f"{sum(faults.values()):,} of {due:,} rows had to be set aside, more than "
                f"{max_set_aside:.0%}. Most frequent: {most}. Which rows, is in the quarantine "
                "file: correct them in the registry, then publish again."
            )
        if not self.counted:
            raise RegistryError("No registration is in force at the date of the count.")

    def write_quarantine(self, path: Path) -> None:
        """Write row numbers and reasons as a CSV file that only its owner may read."""
        write_whole(path, self.quarantine.to_csv(index=False).encode(), private=True)


def read_registry(
    path: Path,
    *,
    outlines: gpd.GeoDataFrame,
    projection: str,
    as_of: dt.date,
    mapping: Path | None = None,
    address_points: pd.DataFrame | None = None,
    progress: Callable[[int], None] | None = None,
) -> Intake:
    """Read a registry as it was in force on `as_of`.

    `outlines` has `area_id` and `geometry` in EPSG:4326, `projection` is a metric
    system. `mapping` names columns, `address_points` (see `read_address_points`) give
    coordinates to rows without any. `progress` is called with the rows read so far.
    Raises RegistryError for a file that cannot be used; faulty rows are set aside.
    """
    layout = registry_layout(coordinates=address_points is None)
    names = read_mapping(mapping, layout) if mapping else {}
    places = _Places(outlines, projection)
    sifted = _Sifted(places, layout, as_of)
    if address_points is not None:
        sifted.add_points(address_points)
    for chunk in read_chunks(path, layout, names):
        sifted.add(chunk)
        if progress is not None:
            progress(sifted.rows_read)
    return sifted.intake()


class _Places:
    """Areas as numbers, in the order of their ids."""

    def __init__(self, outlines: gpd.GeoDataFrame, projection: str) -> None:
        self.outlines, self.projection = outlines, projection
        self.ids = sorted(outlines["area_id"])

    def codes(self, longitude: npt.NDArray[Any], latitude: npt.NDArray[Any]) -> Codes:
        """The number of each point's area, -1 where there is none."""
        found = locate(longitude, latitude, self.outlines, self.projection)
        return np.asarray(pd.Categorical(found, categories=self.ids).codes, dtype=np.int64)


@dataclass
class _Sifted:
    """All rows read so far, each as a few numbers."""

    places: _Places
    layout: Layout
    as_of: dt.date
    rows_read: int = 0
    _parts: list[pd.DataFrame] = field(default_factory=list)
    _ids: Coder = field(default_factory=Coder)
    _spellings: Coder = field(default_factory=Coder)
    _holdings: Coder = field(default_factory=Coder)
    _points: pd.DataFrame = field(
        default_factory=lambda: pd.DataFrame(
            {name: np.empty(0, dtype=np.int64) for name in ("address_id", "spelling", "area")}
        )
    )

    def add_points(self, points: pd.DataFrame) -> None:
        self._points = pd.DataFrame(
            {
                "address_id": self._ids.encode(points["address_id"]),
                "spelling": self._spellings.encode(points["spelling"]),
                "area": self.places.codes(
                    points["longitude"].to_numpy(), points["latitude"].to_numpy()
                ),
            }
        )

    def add(self, chunk: pd.DataFrame) -> None:
        """Turn a chunk of text into numbers, and say of each row why it cannot count."""
        self.rows_read += len(chunk)
        address_id, spelling = identifiers(chunk["address_id"]), spellings(chunk["address"])
        registered, cameras = days(chunk["registered_on"]), whole_numbers(chunk["cameras"])
        area, swapped, where = self._areas(chunk, chunk["broken"].to_numpy())
        faults = {
            BROKEN: chunk["broken"].to_numpy(),
            **self._not_due(registered, days(chunk["ended_on"]), chunk["ended_on"]),
            NO_ADDRESS: ((address_id == "") & (spelling == "")).to_numpy(),
            NO_CAMERAS: cameras < 0,
            ZERO_CAMERAS: cameras == 0,
            MANY_CAMERAS: cameras > MAX_CAMERAS,
            **where,
        }
        reason = np.full(len(chunk), NONE)
        for why, applies in faults.items():
            reason[applies & (reason == NONE)] = REASONS.index(why)
        registration = identifiers(chunk["registration_id"])
        self._parts.append(
            pd.DataFrame(
                {
                    "row": chunk["row"],
                    "reason": reason.astype(np.int8),
                    "registration": _hashes(registration),
                    "content": self._content(chunk),
                    "address_id": self._ids.encode(address_id).astype(np.int32),
                    "spelling": self._spellings.encode(spelling).astype(np.int32),
                    "holding": self._holdings.encode(identifiers(chunk["holding_id"])),
                    "cameras": np.minimum(cameras, MAX_CAMERAS + 1).astype(np.int32),
                    "area": area.astype(np.int32),
                    "registered": registered.astype(np.int64),
                    SWAPPED: swapped,
                    NO_REGISTRATION: (registration == "").to_numpy(),
                    UNKNOWN_KIND: _unknown(chunk["kind"], KINDS),
                    UNKNOWN_CONNECTION: _unknown(chunk["connection"], CONNECTIONS),
                }
            )
        )

    def _not_due(
        self, registered: npt.NDArray[Any], ended: npt.NDArray[Any], ended_on: pd.Series
    ) -> dict[str, npt.NDArray[np.bool_]]:
        has_end = ~ended_on.str.upper().isin(NOTHING).to_numpy()
        as_of = np.datetime64(self.as_of, "D")
        return {
            NO_REGISTERED_ON: np.isnat(registered),
            NO_ENDED_ON: has_end & np.isnat(ended),
            ENDED_BEFORE: ended < registered,
            NOT_YET: registered > as_of,
            ENDED: ended <= as_of,
        }

    def _areas(
        self, chunk: pd.DataFrame, broken: npt.NDArray[np.bool_]
    ) -> tuple[Codes, npt.NDArray[np.bool_], dict[str, npt.NDArray[np.bool_]]]:
        """Area codes, which rows had coordinates exchanged, and what is wrong with others."""
        x, y = degrees(chunk["longitude"]), degrees(chunk["latitude"])
        empty = chunk[["longitude", "latitude"]].apply(lambda text: text.str.upper().isin(NOTHING))
        # Zero in one cell only is a coordinate; programs write 0, 0 for "unknown".
        blank = (empty["longitude"] & (x != 0)) | (empty["latitude"] & (y != 0))
        missing = broken | blank.to_numpy() | ((x == 0) & (y == 0))
        unreadable = ~missing & (np.isnan(x) | np.isnan(y) | (np.minimum(abs(x), abs(y)) > 90))
        area = np.full(len(chunk), NONE)
        readable = np.flatnonzero(~missing & ~unreadable)
        area[readable] = self.places.codes(x[readable], y[readable])
        elsewhere = readable[area[readable] == NONE]
        area[elsewhere] = self.places.codes(y[elsewhere], x[elsewhere])
        swapped = np.zeros(len(chunk), dtype=bool)
        swapped[elsewhere] = area[elsewhere] != NONE
        outside = ~missing & ~unreadable & (area == NONE)
        return area, swapped, {UNREADABLE_COORDINATES: unreadable, OUTSIDE: outside}

    def _content(self, chunk: pd.DataFrame) -> npt.NDArray[np.uint64]:
        """A hash of everything but row and registration number."""
        first, *others = [name for name in self.layout.fields if name != "registration_id"]
        joined = chunk[first]
        for name in others:
            joined = joined + "\x1f" + chunk[name]
        return _hashes(joined)

    def intake(self) -> Intake:
        rows = pd.concat(self._parts, ignore_index=True)
        self._parts.clear()
        rows["address"] = self._place(rows)
        _merge(rows)
        return self._report(rows)

    def _place(self, rows: pd.DataFrame) -> Codes:
        """Give every address one area, and return the numbers of the addresses."""
        id_ranks, spelling_ranks = self._ids.ranks(), self._spellings.ranks()
        ids = ranked(rows["address_id"].to_numpy(), id_ranks)
        texts = ranked(rows["spelling"].to_numpy(), spelling_ranks)
        point_ids = ranked(self._points["address_id"].to_numpy(), id_ranks)
        point_texts = ranked(self._points["spelling"].to_numpy(), spelling_ranks)
        address = resolve(ids, texts, (point_ids, point_texts), len(id_ranks))
        n_addresses = len(id_ranks) + len(spelling_ranks)
        area = rows["area"].to_numpy().astype(np.int64)
        open_rows = rows["reason"].to_numpy() == NONE

        point_area = self._points["area"].to_numpy()
        inside = point_area >= 0
        by_id = lowest_by(*_given(point_ids, point_area, inside), len(id_ranks))
        by_text = lowest_by(*_given(point_texts, point_area, inside), len(spelling_ranks))
        for looked_up in (take(by_id, ids), take(by_text, texts)):
            area = np.where(open_rows & (area == NONE), looked_up, area)

        voting = open_rows & (area >= 0)
        voted = take(most_frequent(address[voting], area[voting], n_addresses), address)
        rows[MOVED] = voting & (area != voted)
        rows["area"] = voted
        rows.loc[open_rows & (voted == NONE), "reason"] = REASONS.index(NO_COORDINATES)
        return address

    def _report(self, rows: pd.DataFrame) -> Intake:
        reason = rows["reason"].to_numpy()
        counted = rows[reason == NONE]
        holding = ranked(counted["holding"].to_numpy(), self._holdings.ranks())
        registrations = pd.DataFrame(
            {
                "area_id": pd.Series(self.places.ids, dtype="str").take(counted["area"]).array,
                "address": _dense(counted["address"].to_numpy()),
                "holding": np.where(holding >= 0, _dense(holding, without_none=True), NONE),
                "cameras": counted["cameras"].to_numpy().astype(np.int64),
            }
        )
        registrations = registrations.sort_values(list(registrations), ignore_index=True)
        left_out = rows.loc[reason != NONE, ["row", "reason"]].sort_values("row")
        is_merged = left_out["reason"].to_numpy() >= len(SET_ASIDE)
        quarantine = pd.DataFrame(
            {
                "row": left_out["row"].to_numpy(),
                "outcome": np.where(is_merged, "merged", "set aside"),
                "reason": np.array(REASONS, dtype=object)[left_out["reason"].to_numpy()],
            }
        ).astype({"outcome": "str", "reason": "str"})
        return Intake(
            registrations=registrations,
            rows_read=self.rows_read,
            counted=len(counted),
            merged=int(is_merged.sum()),
            set_aside=int((~is_merged).sum()),
            reasons={
                why: int(count)
                for why, count in sorted(
                    quarantine["reason"].value_counts().items(),
                    key=lambda item: (-item[1], item[0]),
                )
            },
            remarks={what: n for what in REMARKS if (n := int(counted[what].sum()))},
            quarantine=quarantine,
        )


def _merge(rows: pd.DataFrame) -> None:
    """Keep one row of each registration, and one of rows that are equal.

    Of rows with one number but different content the earliest registered is kept,
    then the one with the lowest hash: which comes first in the file must not matter.
    """
    waiting = rows[rows["reason"] == NONE].sort_values(["registered", "content", "row"])
    again = (waiting["registration"] != 0) & waiting["registration"].duplicated()
    rows.loc[waiting.index[again], "reason"] = REASONS.index(SAME_REGISTRATION)
    waiting = waiting[~again].sort_values("row")
    equal = waiting["content"].duplicated()
    rows.loc[waiting.index[equal], "reason"] = REASONS.index(SAME_ROW)


def _hashes(text: pd.Series) -> npt.NDArray[np.uint64]:
    """64-bit hashes, 0 for an empty text.

    Two of a million texts are taken for one in one of 37 million files.
    """
    hashes = pd.util.hash_array(text.to_numpy(dtype=object), categorize=False)
    return np.where(text == "", np.uint64(0), hashes)


def _unknown(text: pd.Series, known: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    return np.asarray((text != "") & ~text.str.lower().isin(known))


def _given(keys: Codes, values: Codes, usable: npt.NDArray[np.bool_]) -> tuple[Codes, Codes]:
    good = usable & (keys >= 0)
    return keys[good], values[good]


def _dense(numbers: Codes, *, without_none: bool = False) -> Codes:
    """Numbers from 0 without gaps, in the same order."""
    unique, dense = np.unique(numbers, return_inverse=True)
    has_none = without_none and len(unique) > 0 and unique[0] == NONE
    return dense.astype(np.int64) - has_none
