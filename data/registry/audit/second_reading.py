"""The register read a second time, for the audit: plainer than the intake, and by itself.

It shares with the intake nothing but the reading of cells. It does not find out which
spellings are one building; it finds a number of addresses and owners that no area can
exceed: different house numbers at different places, and different points where no
public address points prove that they are shared. What the intake finds beyond that is
wrong, and so is a figure that rests on fewer than promised even so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.spatial import cKDTree

from data.registry.audit.promise import MAX_CAMERAS_PER_ADDRESS

PLACE = 0.0002  # degrees, 20 metres: one house number within it is one house
POINT = 5  # decimals of degrees, about a metre
LISTED = 15.0  # metres from a camera on a public list: less than the intake reaches
_METRES_PER_DEGREE = 111_320.0  # of latitude
MAX_UNPLACED = 0.02  # of the rows in force; with more the second reading can tell nothing

_FIGURES = re.compile(r"\d+(?![\dA-Za-z]*(?:st|nd|rd|th)\b)", re.IGNORECASE)
_NOT_WORD = re.compile(r"[\W_]+")
_ISO = r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
_QUARTERS = {
    word: short
    for short, words in {
        "NW": "NW NORTHWEST",
        "NE": "NE NORTHEAST",
        "SW": "SW SOUTHWEST",
        "SE": "SE SOUTHEAST",
        "": "N S E W NORTH SOUTH EAST WEST",
    }.items()
    for word in words.split()
}
_SLASHED = r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})"


@dataclass(frozen=True)
class SecondCount:
    """The most that may be behind an area's figures; cameras are counted as ten an address."""

    addresses: int
    cameras: int
    holdings: int | None
    largest_address: int | None
    largest_holdings: tuple[int, int] | None


@dataclass(frozen=True)
class SecondReading:
    """Counts by area, and of how many rows in force the place could not be told."""

    counts: dict[str, SecondCount]
    rows: int
    unplaced: int

    @property
    def tells(self) -> bool:
        """Whether enough rows have a place for the counts to mean something."""
        return self.unplaced <= MAX_UNPLACED * self.rows


def read_again(
    cells: Iterable[pd.DataFrame],
    outlines: gpd.GeoDataFrame,
    as_of: dt.date,
    *,
    one_camera: bool,
    points: pd.DataFrame | None = None,
    listed: pd.DataFrame | None = None,
) -> SecondReading:
    """Count a register by area from the texts of its cells.

    `cells` are frames of text, one column a field; `outlines` has `area_id` and
    `geometry` (EPSG:4326). `points` are public address points with `address_id`,
    `spelling`, `longitude` and `latitude`: they place rows without coordinates. Rows with
    a point of their own at one of `listed` (`longitude`, `latitude`) are left out.
    """
    frame = pd.concat(cells, ignore_index=True)
    frame = frame[~frame["broken"] & _in_force(frame, as_of)]
    frame = frame.drop_duplicates(["registration_id", "camera_id", "holding_id", "address"])
    if listed is not None:
        frame = frame[~_is_listed(frame, listed)]
    rows = _places(frame, points)
    rows["cameras"] = 1.0 if one_camera else pd.to_numeric(frame["cameras"], errors="coerce")
    rows["owner"] = _bare(frame["holding_id"])
    rows["area"] = _areas(rows["x"], rows["y"], outlines)
    due = rows["cameras"].ge(1)
    placed = rows[due & rows["x"].notna()]
    counted = placed.dropna(subset=["area"])
    in_area = {str(area): rows for area, rows in counted.groupby("area")}
    counts = {
        str(area): _count(in_area.get(str(area), counted.iloc[:0]), shared=points is not None)
        for area in outlines["area_id"]
    }
    return SecondReading(counts, int(due.sum()), int(due.sum()) - len(placed))


def _count(rows: pd.DataFrame, *, shared: bool) -> SecondCount:
    """Both readings of an address: by house number and place, and by point."""
    by_number = rows["number"] + rows["place"]
    if shared:  # the public points may prove two houses of one number at a corner
        address = by_number + rows["sketch"]
    else:
        address = min(by_number, rows["point"], key=lambda key: key.nunique())
    at_address = _coded(rows["cameras"], [address])
    of_owner = _coded(rows["cameras"], [rows["owner"], address]).groupby(level=0).sum()
    first, second, *_ = (*sorted(of_owner, reverse=True), 0, 0)
    return SecondCount(
        addresses=len(at_address),
        cameras=int(at_address.sum()),
        holdings=len(of_owner),
        largest_address=int(at_address.max()) if len(at_address) else 0,
        largest_holdings=(int(first), int(second)),
    )


def _coded(cameras: pd.Series, keys: list[pd.Series]) -> pd.Series:
    by_key = cameras.groupby([key.to_numpy() for key in keys]).sum()
    return by_key.clip(upper=MAX_CAMERAS_PER_ADDRESS)


def _in_force(frame: pd.DataFrame, as_of: dt.date) -> pd.Series:
    """Begun and not ended on the day; of two readings of a date the one that keeps the row.

    A row that says withdrawn ends those registered under its number before; where it
    names a camera, the rows are kept: what is found may be too much.
    """
    day = pd.Timestamp(as_of)
    begun, ended = _days(frame["registered_on"]), _days(frame["ended_on"])
    is_begun = (begun[0] <= day) | (begun[1] <= day)
    is_ended = (ended[0] <= day) & (ended[1] <= day)
    later = (ended[0] > day) | (ended[1] > day)
    withdrawn = frame["status"].eq("withdrawn") & ~later
    out = withdrawn | frame["status"].isin(["waiting", "unknown"])
    either = [end.fillna(begin) for end, begin in zip(ended, begun, strict=True)]
    on = either[0].where(either[0] <= either[1], either[1]).fillna(day)
    ends = withdrawn & frame["camera_id"].eq("")
    last = on[ends].groupby(frame["registration_id"][ends]).max()
    until = last.reindex(frame["registration_id"]).set_axis(frame.index)
    again = (begun[0] > until) | (begun[1] > until)
    return is_begun & ~is_ended & ~out & (until.isna() | again)


def _days(text: pd.Series) -> list[pd.Series]:
    """Days with the month first, and with the day first; none where a text is no day."""
    iso, slashed = text.str.extract(_ISO), text.str.extract(_SLASHED)
    plain = iso[0] + "-" + iso[1].str.zfill(2) + "-" + iso[2].str.zfill(2)
    found = []
    for month, day in ((0, 1), (1, 0)):
        other = slashed[2] + "-" + slashed[month].str.zfill(2) + "-" + slashed[day].str.zfill(2)
        found.append(pd.to_datetime(plain.fillna(other), format="%Y-%m-%d", errors="coerce"))
    return [found[0].fillna(found[1]), found[1].fillna(found[0])]


def _places(frame: pd.DataFrame, points: pd.DataFrame | None) -> pd.DataFrame:
    """By row its house number, its point in degrees, and both as texts."""
    x, y = _degrees(frame)
    nowhere = x.isna() | y.isna() | ((x == 0) & (y == 0))
    places = pd.DataFrame({"x": x.mask(nowhere), "y": y.mask(nowhere)})
    places["number"] = _house(frame["address"], frame["address_id"])
    places["sketch"] = _sketch(frame["address"])
    if points is not None and nowhere.any():
        for name, key in (("address_id", _bare), ("spelling", _sketch)):
            _look_up(places, key(frame["address" if name == "spelling" else name]), points, name)
    points_of = places[["x", "y"]].round(POINT).astype("str")
    places["point"] = points_of["x"] + " " + points_of["y"]
    cells = (places[["x", "y"]] / PLACE).round().astype("str")
    places["place"] = " " + cells["x"] + " " + cells["y"]
    return places


def _is_listed(frame: pd.DataFrame, listed: pd.DataFrame) -> npt.NDArray[np.bool_]:
    """Which rows have a point at a listed one; its longitude and latitude may be exchanged."""
    x, y = _degrees(frame)
    return _are_near(x, y, listed) | _are_near(y, x, listed)


def _are_near(x: pd.Series, y: pd.Series, listed: pd.DataFrame) -> npt.NDArray[np.bool_]:
    shrink = np.cos(np.radians(listed["latitude"].mean()))
    here, there = (
        np.column_stack([east * shrink, north]) * _METRES_PER_DEGREE
        for east, north in ((x, y), (listed["longitude"], listed["latitude"]))
    )
    placed = np.isfinite(here).all(axis=1)
    found = np.zeros(len(here), dtype=bool)
    distance, _ = cKDTree(there).query(here[placed], distance_upper_bound=LISTED)
    found[placed] = np.isfinite(distance)
    return found


def _degrees(frame: pd.DataFrame) -> list[pd.Series]:
    return [
        pd.to_numeric(frame[axis].str.replace(",", "."), errors="coerce")
        for axis in ("longitude", "latitude")
    ]


def _look_up(places: pd.DataFrame, keys: pd.Series, points: pd.DataFrame, name: str) -> None:
    """Fill in the points of rows without one, by what both files say of the address."""
    key = _bare(points[name]) if name == "address_id" else _sketch(points[name])
    known = points.assign(key=key)[key != ""].drop_duplicates("key").set_index("key")
    for axis, column in (("x", "longitude"), ("y", "latitude")):
        places[axis] = places[axis].fillna(keys.map(known[column]))


def _house(address: pd.Series, number: pd.Series) -> pd.Series:
    """The largest number of a text of up to four figures; the city's number where there is none."""
    codes, unique = pd.factorize(address)
    houses = [
        max((int(found) for found in _FIGURES.findall(text) if len(found) < 5), default=-1)
        for text in (cell[:300] for cell in unique)
    ]
    largest = pd.Series(np.array(houses, dtype=np.int64)[codes], index=address.index)
    return largest.astype("str").where(largest >= 0, "id " + _bare(number))


def _sketch(address: pd.Series) -> pd.Series:
    """House number, the street's first word or figures, and the quadrant: enough to look it up."""
    return address.str.upper().map(_sketched)


def _sketched(text: str) -> str:
    number, *others = _NOT_WORD.sub(" ", text.split(",")[0][:300]).split() or [""]
    names = [word for word in others if word not in _QUARTERS] or others
    quadrant = next((short for word in others if (short := _QUARTERS.get(word))), "")
    name = re.sub(r"(?<=\d)(ST|ND|RD|TH)$", "", names[0]) if names else ""
    return f"{number} {name} {quadrant}" if number[:1].isdigit() and name else ""


def _bare(text: pd.Series) -> pd.Series:
    """Letters and figures alone, without leading zeros."""
    plain = text.str.upper().str.replace(r"\.0+$", "", regex=True)
    return plain.str.replace(_NOT_WORD, "", regex=True).str.lstrip("0")


def _areas(x: pd.Series, y: pd.Series, outlines: gpd.GeoDataFrame) -> npt.NDArray[np.object_]:
    """The area of each point; longitude and latitude may have changed places."""
    area = np.full(len(x), None, dtype=object)
    tree = outlines.sindex
    for one, other in ((x, y), (y, x)):
        at = np.flatnonzero((area == None) & one.notna().to_numpy())  # noqa: E711
        shapes = gpd.points_from_xy(one.to_numpy()[at], other.to_numpy()[at])
        row, outline = tree.query(shapes, predicate="intersects")
        area[at[row]] = outlines["area_id"].to_numpy(dtype=object)[outline]
    return area
