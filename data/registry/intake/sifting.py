"""All rows of a registry as numbers, and of each whether it can count."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake import cut_numbers, reasons
from data.registry.intake.cells import (
    MAX_CAMERAS,
    identifiers,
    whole_numbers,
)
from data.registry.intake.coordinates import Areas, locate_rows
from data.registry.intake.copies import merge_copies
from data.registry.intake.days import read_days
from data.registry.intake.fields import CAMERA_KINDS, CONNECTIONS, Layout
from data.registry.intake.identity import NONE, Coder, Codes, ranked, take
from data.registry.intake.mapping import STATUSES, WAITING, WITHDRAWN
from data.registry.intake.nearness import Points, on_grid
from data.registry.intake.no_nul import nul_in
from data.registry.intake.owners import like_another, owners
from data.registry.intake.placeholders import NOTHING
from data.registry.intake.placing import place
from data.registry.intake.spellings import Spellings
from data.registry.intake.withdrawals import ended_by_another

_WITHDRAWN, _WAITING, _UNKNOWN = STATUSES.index(WITHDRAWN) + 1, STATUSES.index(WAITING) + 1, 4
NUMBERS = ("registration_id", "camera_id", "address_id")  # that a spreadsheet may cut

Flags = npt.NDArray[np.bool_]


@dataclass
class Sifted:
    """All rows read so far, each as a few numbers."""

    file: str
    outlines: gpd.GeoDataFrame
    projection: str
    layout: Layout
    dates: str | None = None  # "month-first", "day-first", None to find out
    rows_read: int = 0
    holdings: Coder = field(default_factory=Coder)
    _parts: list[pd.DataFrame] = field(default_factory=list)
    _ids: Coder = field(default_factory=Coder)
    _days: Coder = field(default_factory=Coder)
    _spellings: Spellings = field(default_factory=Spellings)
    _points: pd.DataFrame | None = None
    _listed: Points | None = None
    _public_ids: int = 0

    def __post_init__(self) -> None:
        self.areas = Areas(self.outlines, self.projection)

    def add_points(self, points: pd.DataFrame) -> None:
        """Take public address points, before any row."""
        x, y = points["longitude"].to_numpy(), points["latitude"].to_numpy()
        self._points = pd.DataFrame(
            {
                "address_id": self._ids.encode(points["address_id"]),
                "text": self._spellings.encode(points["spelling"])[0],
                "area": self.areas.codes(x, y),
                "x": on_grid(x),
                "y": on_grid(y),
            }
        )
        self._public_ids = int(self._points["address_id"].max()) + 1 if len(points) else 0

    def add_listed(self, listed: pd.DataFrame) -> None:
        """Take the points of cameras that a public list names."""
        x, y = (listed[axis].to_numpy(dtype=float) for axis in ("longitude", "latitude"))
        self._listed = Points(on_grid(x), on_grid(y))

    def add(self, chunk: pd.DataFrame) -> None:
        """Turn a chunk of text into numbers, and say of each row why it cannot count."""
        self.rows_read += len(chunk)
        self._refuse_nul(chunk)
        address_id = self._ids.encode(identifiers(chunk["address_id"]))
        text, why = self._spellings.encode(chunk["address"])
        cameras = whole_numbers(chunk["cameras"])
        where = locate_rows(chunk, self.areas)
        holding, is_named = owners(chunk["holding_id"])
        faults = {
            reasons.BROKEN: chunk["broken"].to_numpy(),
            **self._no_address(address_id, why),
            **where.faults,
        }
        registration, camera = (
            identifiers(chunk[name]) for name in ("registration_id", "camera_id")
        )
        self._parts.append(
            pd.DataFrame(
                {
                    "row": chunk["row"],
                    "reason": _first_fault(faults, len(chunk)),
                    "registration": _hashes(registration),
                    "camera": _hashes(camera),
                    "content": self._content(chunk),
                    "address_id": address_id.astype(np.int32),
                    "text": text.astype(np.int32),
                    "holding": self.holdings.encode(holding).astype(np.int32),
                    "cameras": np.minimum(cameras, MAX_CAMERAS + 1).astype(np.int32),
                    "area": where.area.astype(np.int32),
                    "x": on_grid(where.x).astype(np.int32),
                    "y": on_grid(where.y).astype(np.int32),
                    "registered": self._days.encode(chunk["registered_on"]).astype(np.int32),
                    "ended": self._days.encode(_or_nothing(chunk["ended_on"])).astype(np.int32),
                    "status": pd.Categorical(chunk["status"], ["", *STATUSES, "unknown"]).codes,
                    **_cut(chunk),
                    reasons.SWAPPED: where.swapped,
                    reasons.NO_REGISTRATION: (registration == "").to_numpy(),
                    reasons.UNKNOWN_KIND: _unknown(chunk["kind"], CAMERA_KINDS),
                    reasons.UNKNOWN_CONNECTION: _unknown(chunk["connection"], CONNECTIONS),
                    reasons.NO_OWNER_ID: is_named.to_numpy(),
                }
            )
        )

    def _refuse_nul(self, chunk: pd.DataFrame) -> None:
        for name in self.layout.fields:
            has_nul = chunk[name].str.contains("\0", regex=False).to_numpy(dtype=bool)
            if has_nul.any():
                raise nul_in(self.file, int(chunk["row"].to_numpy()[has_nul][0]))

    def _no_address(self, address_id: Codes, why: Codes) -> dict[str, Flags]:
        """A city's number stands for an empty text; for a wrong one only where it is public."""
        public = (address_id >= 0) & (address_id < self._public_ids)
        empty = (reasons.NO_ADDRESS, reasons.PLACEHOLDER)
        wrong = (
            reasons.BLOCK,
            reasons.INTERSECTION,
            reasons.PO_BOX,
            reasons.NO_HOUSE_NUMBER,
            reasons.TOO_LONG,
        )
        return {
            **{what: (why == reasons.code(what)) & (address_id < 0) for what in empty},
            **{what: (why == reasons.code(what)) & ~public for what in wrong},
        }

    def _content(self, chunk: pd.DataFrame) -> npt.NDArray[np.uint64]:
        """A hash of everything but row and registration number."""
        first, *others = [name for name in self.layout.fields if name != "registration_id"]
        joined = chunk[first]
        for name in others:
            joined = joined + "\x1f" + chunk[name]
        return _hashes(joined)

    def one_row_is(self) -> str:
        """What a row is, by the file: one camera where cameras have numbers of their own."""
        has_camera = sum(int((part["camera"] != 0).sum()) for part in self._parts)
        several = sum(int((part["cameras"] > 1).sum()) for part in self._parts)
        return "camera" if 2 * has_camera > self.rows_read and not several else "site"

    def settled(self, as_of: dt.date, one_row_is: str) -> tuple[pd.DataFrame, int]:
        """All rows with `address`, `area` and `reason`, and how many addresses are spelled."""
        rows = pd.concat(self._parts, ignore_index=True)
        self._parts.clear()
        _note(rows, _camera_faults(rows, one_row_is))
        like = np.array([*like_another(list(self.holdings.texts())), False])
        rows[reasons.LIKE_ANOTHER] = like[rows["holding"].to_numpy()]
        _note(rows, {reasons.CUT_NUMBER: _is_cut(rows)})
        self._doubt(rows)
        _note(rows, {reasons.NUMBER_ALONE: self._is_number_alone(rows)})
        _note(rows, self._not_due(rows, as_of))
        ids, texts = self._ids.ranks(), self._spellings.ranks()
        rows["address_id"] = ranked(rows["address_id"].to_numpy(), ids)
        rows["text"] = ranked(rows["text"].to_numpy(), texts)
        points = self._points
        if points is not None:
            points = points.assign(
                address_id=ranked(points["address_id"].to_numpy(), ids),
                text=ranked(points["text"].to_numpy(), texts),
            )
        spelled = place(rows, points, self._spellings.traits(texts), self._listed)
        merge_copies(rows, one_row_is)
        return rows, spelled

    def _doubt(self, rows: pd.DataFrame) -> None:
        """Set texts aside that the whole file puts in doubt; a public number makes up for them."""
        points = self._points
        public = np.empty(0, np.int64) if points is None else points["text"].to_numpy()
        doubts = take(self._spellings.doubts(public[public >= 0]), rows["text"].to_numpy())
        ids = rows["address_id"].to_numpy()
        has_public_id = (ids >= 0) & (ids < self._public_ids)
        rows["text"] = np.where(doubts >= 0, NONE, rows["text"]).astype(np.int32)
        for why in (reasons.BLOCK, reasons.NO_HOUSE_NUMBER, reasons.UNKNOWN_STREET):
            _note(rows, {why: (doubts == reasons.code(why)) & ~has_public_id})

    def _is_number_alone(self, rows: pd.DataFrame) -> Flags:
        """Which rows have a city's number alone, that no address point and no other row explains.

        It may be a unit's.
        """
        ids, texts = rows["address_id"].to_numpy(), rows["text"].to_numpy()
        explained = np.isin(ids, ids[texts >= 0]) | (ids < self._public_ids)
        is_open = rows["reason"].to_numpy() == NONE
        return np.asarray(is_open & (texts < 0) & (ids >= 0) & ~explained)

    def _not_due(self, rows: pd.DataFrame, as_of: dt.date) -> dict[str, Flags]:
        codes = rows[["registered", "ended"]].to_numpy(dtype=np.int64)
        texts = list(self._days.texts())
        counts = np.bincount(codes[codes >= 0], minlength=len(texts))
        days = np.append(read_days(texts, counts, self.dates), np.datetime64("NaT", "D"))
        registered, ended = days[codes[:, 0]], days[codes[:, 1]]
        rows["registered"] = registered.astype(np.int64)
        day = np.datetime64(as_of, "D")
        status = rows["status"].to_numpy()
        # A withdrawal with a day to come has not happened yet.
        withdrawn = (status == _WITHDRAWN) & ~(ended > day)
        return {
            reasons.WITHDRAWN: withdrawn,
            reasons.WAITING: status == _WAITING,
            reasons.UNKNOWN_STATUS: status == _UNKNOWN,
            reasons.NO_REGISTERED_ON: np.isnat(registered),
            reasons.NO_ENDED_ON: (codes[:, 1] >= 0) & np.isnat(ended),
            reasons.ENDED_BEFORE: ended < registered,
            reasons.NOT_YET: registered > day,
            reasons.ENDED: ended <= day,
            reasons.ENDED_BY_ANOTHER: ended_by_another(rows, withdrawn, registered, ended, day),
        }


def _first_fault(faults: dict[str, Flags], n: int) -> npt.NDArray[np.int8]:
    """By row the code of the first fault in the order of REASONS, -1 for none."""
    reason = np.full(n, NONE, dtype=np.int8)
    for why in sorted(faults, key=reasons.code):
        reason[faults[why] & (reason == NONE)] = reasons.code(why)
    return reason


def _note(rows: pd.DataFrame, faults: dict[str, Flags]) -> None:
    """Write faults down where there is none that takes precedence."""
    found = _first_fault(faults, len(rows)).astype(np.int64)
    had = rows["reason"].to_numpy().astype(np.int64)
    none = len(reasons.REASONS)
    lower = np.minimum(np.where(found < 0, none, found), np.where(had < 0, none, had))
    rows["reason"] = np.where(lower == none, NONE, lower).astype(np.int8)


def _camera_faults(rows: pd.DataFrame, one_row_is: str) -> dict[str, Flags]:
    """What is wrong with the number of cameras; a row that is one camera needs none."""
    cameras = rows["cameras"].to_numpy()
    if one_row_is == "camera":
        rows["cameras"] = np.int32(1)
        return {reasons.ZERO_CAMERAS: cameras == 0, reasons.NOT_ONE_CAMERA: cameras > 1}
    return {
        reasons.NO_CAMERAS: cameras < 0,
        reasons.ZERO_CAMERAS: cameras == 0,
        reasons.MANY_CAMERAS: cameras > MAX_CAMERAS,
    }


def _cut(chunk: pd.DataFrame) -> dict[str, npt.NDArray[Any]]:
    columns: dict[str, npt.NDArray[Any]] = {}
    for name in NUMBERS:
        columns[f"cut {name}"], columns[f"long {name}"] = cut_numbers.cut_and_long(chunk[name])
    return columns


def _is_cut(rows: pd.DataFrame) -> Flags:
    found = np.zeros(len(rows), dtype=bool)
    for name in NUMBERS:
        cut, long = rows.pop(f"cut {name}").to_numpy(), rows.pop(f"long {name}").to_numpy()
        found |= cut_numbers.decided(cut, long)
    return found


def _or_nothing(text: pd.Series) -> pd.Series:
    return text.where(~text.str.upper().isin(NOTHING), "")


def _hashes(text: pd.Series) -> npt.NDArray[np.uint64]:
    """64-bit hashes, 0 for an empty text.

    Two of a million texts are taken for one in one of 37 million files.
    """
    hashes = pd.util.hash_array(text.to_numpy(dtype=object), categorize=False)
    return np.where(text == "", np.uint64(0), hashes)


def _unknown(text: pd.Series, known: tuple[str, ...]) -> Flags:
    return np.asarray((text != "") & ~text.str.lower().isin(known))
