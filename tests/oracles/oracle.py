"""The numbers of the first page, worked out a second time from the source files alone.

Nothing of the project is used here, not even its list of which file covers what:
that is restated below, so that a slip in one of the two shows up as a difference.
Written to be plain, not fast.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import pandas as pd
from statsmodels.stats.multitest import multipletests

from tests.oracles.oracle_ranges import Varying, interval, p_value

METRES = "EPSG:26985"
SQUARE_MILE = 1.609344**2  # in km²

# ---------------------------------------------------------------- offenses and files

VIOLENT = ("HOMICIDE", "SEX ABUSE", "ASSAULT W/DANGEROUS WEAPON", "ROBBERY")
PROPERTY = ("BURGLARY", "MOTOR VEHICLE THEFT", "THEFT F/AUTO", "THEFT/OTHER", "ARSON")
ALL = VIOLENT + PROPERTY


class Crime(NamedTuple):
    """One choice of the page: what it is called there, and the offenses it sums."""

    label: str
    offenses: tuple[str, ...]


CRIMES = {
    "violent": Crime("Violent crime", VIOLENT),
    "property": Crime("Property crime", PROPERTY),
    "all": Crime("Reported crime (nine offenses)", ALL),
    "homicide": Crime("Homicide", ("HOMICIDE",)),
    "sex_abuse": Crime("Sex abuse", ("SEX ABUSE",)),
    "adw": Crime("Assault with a dangerous weapon", ("ASSAULT W/DANGEROUS WEAPON",)),
    "robbery": Crime("Robbery", ("ROBBERY",)),
    "burglary": Crime("Burglary", ("BURGLARY",)),
    "motor_vehicle_theft": Crime("Motor vehicle theft", ("MOTOR VEHICLE THEFT",)),
    "theft_from_auto": Crime("Theft from a vehicle", ("THEFT F/AUTO",)),
    "theft_other": Crime("Other theft", ("THEFT/OTHER",)),
    "arson": Crime("Arson", ("ARSON",)),
}

# The columns of the published monthly counts, by offense.
MONTHLY_COLUMNS = {
    "HOMICIDE": "homicide",
    "SEX ABUSE": "sex_abuse",
    "ASSAULT W/DANGEROUS WEAPON": "adw",
    "ROBBERY": "robbery",
    "BURGLARY": "burglary",
    "MOTOR VEHICLE THEFT": "motor_vehicle_theft",
    "THEFT F/AUTO": "theft_from_auto",
    "THEFT/OTHER": "theft_other",
    "ARSON": "arson",
}


class Cover(NamedTuple):
    """Days (both ends included) on which a file holds every report of some offenses."""

    file: str
    published: str
    first: str
    last: str
    offenses: tuple[str, ...] = ALL


_FOUR = ("HOMICIDE", "ASSAULT W/DANGEROUS WEAPON", "BURGLARY", "MOTOR VEHICLE THEFT")
_SELECTED = "crime_selected_offenses_2019_2025.csv.gz"
_WINDOWS = "crime_incidents_2025_windows.csv.gz"

# The first line that covers an offense and a day is the one it is counted from.
COVERS = (
    Cover("crime_incidents_2024.csv.gz", "2025-04-15", "2024-01-01", "2024-12-31"),
    Cover("crime_incidents_2020_2021.csv.gz", "2022-09-24", "2020-01-01", "2021-12-31"),
    Cover(_SELECTED, "2025-08-25", "2019-01-01", "2022-12-31", _FOUR),
    Cover(
        "crime_incidents_2023_four_offenses_only.csv.gz",
        "2025-08-25",
        "2023-01-01",
        "2023-12-31",
        _FOUR,
    ),
    Cover("crime_incidents_2018_to_2018-06-17.csv.gz", "2018-09-11", "2018-01-01", "2018-06-17"),
    Cover(
        "crime_incidents_2019-09-03_to_2019-10-01.csv.gz", "2019-10-03", "2019-09-03", "2019-10-01"
    ),
    Cover("crime_incidents_2022_partial.csv.gz", "2022-09-14", "2022-01-01", "2022-09-08"),
    Cover("crime_incidents_2023_to_2023-04-20.csv.gz", "2023-04-21", "2023-01-01", "2023-04-20"),
    Cover(_WINDOWS, "2025-05-14", "2025-03-21", "2025-04-15"),
    Cover("crime_incidents_2025_to_2025-03-24.csv.gz", "2025-04-16", "2025-01-01", "2025-03-20"),
    Cover(_WINDOWS, "2025-08-25", "2025-07-20", "2025-08-17"),
    Cover(_WINDOWS, "2025-09-27", "2025-08-28", "2025-09-10"),
    Cover(_WINDOWS, "2025-10-17", "2025-09-11", "2025-10-04"),
    Cover(_WINDOWS, "2025-11", "2025-10-13", "2025-11-10"),
    Cover(_SELECTED, "2025-08-25", "2025-01-01", "2025-08-23", (*_FOUR, "ROBBERY")),
    Cover("crime_incidents_2026_to_2026-04-08.csv.gz", "2026-04-12", "2026-01-01", "2026-04-08"),
)

CAMERA_TABLE = "private_camera_rebates_by_psa_2019.csv"
CAMERAS_AS_OF = "8 September 2019"
CAMERAS_IN_ALL = 13_355  # before anything is rounded or left out
CRIME_PUBLISHED = "October 2026"  # the monthly counts of the city


def published_by_area(offenses: tuple[str, ...]) -> str:
    """The newest publication that these offenses' figures by area rest on."""
    newest = max(each.published for each in COVERS if set(offenses) & set(each.offenses))
    return day(dt.date.fromisoformat(newest))


# ---------------------------------------------------------------- areas and cameras


def read_areas(folder: Path) -> gpd.GeoDataFrame:
    """The police service areas as published, in degrees, by their number as text."""
    areas = gpd.read_file(folder / "police_service_areas_2025.geojson")
    areas = areas.assign(psa=areas["PSA"].astype(str)).set_index("psa").sort_index()
    return areas[["geometry"]]


def land_km2(folder: Path, outlines: gpd.GeoDataFrame) -> pd.Series:
    """Land of each outline: that of the 2020 census blocks, cut ones shared out by surface."""
    blocks = gpd.read_file(f"/vsigzip/{folder / 'census_blocks_2020.geojson.gz'}").to_crs(METRES)
    blocks = blocks.assign(surface=blocks.area)[["ALAND20", "surface", "geometry"]]
    named = outlines.to_crs(METRES).rename_axis("outline").reset_index()[["outline", "geometry"]]
    pieces = gpd.overlay(blocks, named, how="intersection", keep_geom_type=True)
    land = pieces["ALAND20"] * pieces.area / pieces["surface"]
    return land.groupby(pieces["outline"]).sum().reindex(outlines.index) / 1e6


def people_and_homes(folder: Path, outlines: gpd.GeoDataFrame) -> pd.DataFrame:
    """Residents and housing units of the 2020 census, each block where its own point lies."""
    blocks = pd.read_csv(folder / "census_blocks_2020.csv.gz")
    points = gpd.GeoDataFrame(
        blocks[["POP20", "HOUSING20"]],
        geometry=gpd.points_from_xy(blocks["INTPTLON"], blocks["INTPTLAT"]),
        crs="EPSG:4326",
    )
    named = outlines.rename_axis("outline").reset_index()[["outline", "geometry"]]
    found = gpd.sjoin(points, named, predicate="intersects")
    assert found.index.is_unique, "a block's point lies on the line between two outlines"
    totals = found.groupby("outline")[["POP20", "HOUSING20"]].sum()
    return totals.reindex(outlines.index, fill_value=0).set_axis(["residents", "homes"], axis=1)


def both_outlines(areas: gpd.GeoDataFrame, wards: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """What each area has in common with each ward, by the pair of their numbers."""
    both = gpd.overlay(
        areas.rename_axis("area_id").reset_index()[["area_id", "geometry"]],
        wards.rename_axis("geography_id").reset_index()[["geography_id", "geometry"]],
        keep_geom_type=True,
    ).set_index(["area_id", "geography_id"])
    both.index = both.index.to_flat_index()
    return both


def homes_by_ward(folder: Path, areas: gpd.GeoDataFrame, wards: gpd.GeoDataFrame) -> pd.Series:
    """Share of each area's housing units that lies in each ward, where any does."""
    homes = people_and_homes(folder, both_outlines(areas, wards))["homes"]
    homes.index = pd.MultiIndex.from_tuples(homes.index, names=["area_id", "geography_id"])
    share = homes / homes.groupby("area_id").transform("sum")
    return share[share > 0]


def read_wards(folder: Path) -> gpd.GeoDataFrame:
    """The eight wards as published, in degrees, by their number as text."""
    wards = gpd.read_file(folder / "wards_2022.geojson")
    return wards.assign(ward=wards["WARD"].astype(str)).set_index("ward").sort_index()


def nearest(count: int, base: int) -> int:
    """The nearest multiple of `base`; half way goes up."""
    below = count // base * base
    return below + base if count - below >= base / 2 else below


def camera_figures(table: Path, areas: pd.Index) -> pd.DataFrame:
    """Cameras and addresses that may be shown, by area; missing where they may not."""
    exact = pd.read_csv(table, dtype={"PSA": str}).set_index("PSA").reindex(areas)
    rows: list[tuple[int | None, int | None]] = []
    for claims, cameras in zip(exact["TotalApproved"], exact["TotalCameras"], strict=True):
        if math.isnan(claims) or claims < 10:
            rows.append((None, None))
            continue
        counted = min(int(cameras), 10 * int(claims))
        rows.append((nearest(counted, 20), max(10, nearest(int(claims), 10))))
    return pd.DataFrame(rows, index=areas, columns=["cameras", "addresses"], dtype="Int64")


def coverage(
    table: Path, surface: pd.Series, people: pd.Series, fewest_residents: int = 3000
) -> pd.DataFrame:
    """All that the page says of cameras, by area.

    `surface` is in square miles, as the pages tell it; `per_km2` is what an address calls figures
    by surface, so these are per square mile.
    """
    frame = camera_figures(table, surface.index)
    cameras = frame["cameras"].astype("float64")
    return frame.assign(
        surface=surface,
        residents=people,
        per_km2=cameras / surface,
        per_1000_residents=(1000 * cameras / people).where(people >= fewest_residents),
        shown=frame["cameras"].notna(),
        small=((frame["cameras"] <= 20) | (frame["addresses"] <= 20)).fillna(False).astype(bool),
    )


def surface_of_half(shown: pd.DataFrame) -> float:
    """Share of the surface with half of the cameras, filled from the densest area down.

    Of the area in which the half is reached only the part that is needed counts.
    """
    wanted = shown["cameras"].sum() / 2
    surface = 0.0
    for area in shown.sort_values("per_km2", ascending=False).itertuples():
        if area.cameras >= wanted:
            surface += area.surface * wanted / area.cameras
            break
        wanted -= area.cameras
        surface += area.surface
    return float(surface / shown["surface"].sum())


def natural_breaks(values: pd.Series, classes: int = 5) -> list[float]:
    """Limits between classes with the least squared deviation within, to two digits.

    Found by trying every way to cut the sorted values, one more class at a time.
    """
    sorted_values = sorted(values)
    count = len(sorted_values)

    def within(start: int, stop: int) -> float:
        part = sorted_values[start:stop]
        mean = math.fsum(part) / len(part)
        return math.fsum((value - mean) ** 2 for value in part)

    cost = {
        (start, stop): within(start, stop) for stop in range(1, count + 1) for start in range(stop)
    }
    best: dict[int, tuple[float, tuple[int, ...]]] = {
        stop: (cost[0, stop], ()) for stop in range(1, count + 1)
    }
    for _ in range(classes - 1):
        best = {
            stop: min(
                (best[cut][0] + cost[cut, stop], (*best[cut][1], cut))
                for cut in range(1, stop)
                if cut in best
            )
            for stop in range(2, count + 1)
            if any(cut in best for cut in range(1, stop))
        }
    cuts = best[count][1]
    return sorted({float(f"{sorted_values[cut - 1]:.2g}") for cut in cuts})


def limits_of_classes(figures: pd.Series, per: str) -> list[float]:
    """Those of the map: drawn per km², and here per square mile, or per 1,000 residents."""
    times = SQUARE_MILE if per == "per_km2" else 1.0
    return [times * limit for limit in natural_breaks(figures.dropna() / times)]


def limits_as_told(limits: list[float], figures: pd.Series) -> list[float]:
    """Each as the number with the fewest digits that leaves every figure in its class."""
    told: list[float] = []
    for limit in limits:
        below, above = figures[figures <= limit].max(), figures[figures > limit].min()
        rounded = (float(f"{limit:.{digits}g}") for digits in range(1, 16))
        told.append(next(each for each in rounded if max(below, *told, 0) <= each < above))
    return told


# ---------------------------------------------------------------- crime


def _read_reports(
    folder: Path, name: str, areas: gpd.GeoDataFrame, wards: gpd.GeoDataFrame
) -> pd.DataFrame:
    """Every row of a file by the outlines its point lies in; none is dropped for its case number.

    Columns psa, ward, offense, weapon and day. No report names its area here.
    """
    rows = pd.read_csv(folder / name, dtype=str, keep_default_na=False)
    utc = pd.to_datetime(rows["REPORT_DAT"], format="%Y/%m/%d %H:%M:%S+00", utc=True)
    points = _points(rows)
    return pd.DataFrame(
        {
            "psa": _outline_at(points, areas, "psa"),
            "ward": _outline_at(points, wards, "ward"),
            "offense": rows["OFFENSE"],
            "weapon": rows["METHOD"].replace("OTHERS", "OTHER").str.lower(),
            "day": utc.dt.tz_convert("America/New_York").dt.tz_localize(None).dt.normalize(),
        }
    )


def _points(rows: pd.DataFrame) -> gpd.GeoDataFrame:
    x, y = (pd.to_numeric(rows[column]) for column in ("LONGITUDE", "LATITUDE"))
    return gpd.GeoDataFrame(geometry=gpd.points_from_xy(x, y), index=rows.index, crs="EPSG:4326")


def _outline_at(points: gpd.GeoDataFrame, outlines: gpd.GeoDataFrame, name: str) -> pd.Series:
    """The outline that each point lies in, "" where in none."""
    located = gpd.sjoin(points, outlines[["geometry"]], predicate="intersects")[name]
    assert located.index.is_unique, f"a report lies on the line between two of {name}"
    return located.reindex(points.index).fillna("")


def occurred_in_2018(folder: Path, areas: gpd.GeoDataFrame) -> pd.DataFrame:
    """Incidents that began in 2018, by psa ("" where nowhere) and offense."""
    rows = pd.read_csv(folder / "crime_2018_placed_by_block.csv.gz", keep_default_na=False)
    psa = _outline_at(_points(rows), areas, "psa")
    return pd.DataFrame({"psa": psa, "offense": rows["OFFENSE"]})


@dataclass(frozen=True)
class Reports:
    """Reports that count, and the days for which they are complete.

    `rows` has psa and ward ("" where unknown), offense, weapon and day; `complete` is true or
    false by day and offense; `published` holds the city's monthly counts by month and offense.
    """

    rows: pd.DataFrame
    complete: pd.DataFrame
    published: pd.DataFrame

    def last_day(self, offenses: tuple[str, ...]) -> dt.date:
        """The last day complete for every one of the offenses."""
        whole = self.complete[list(offenses)].all(axis=1)
        last: dt.date = whole[whole].index[-1].date()
        return last

    def newest_year(self, offenses: tuple[str, ...]) -> tuple[dt.date, dt.date]:
        """The newest twelve months of which every day is complete for every one of them."""
        whole = self.complete[list(offenses)].all(axis=1)
        missing = dict(zip(whole.index.date, (~whole).cumsum(), strict=True))  # up to each day
        last = self.last_day(offenses)
        while missing[last] != missing[a_year_before(last)]:
            last -= dt.timedelta(days=1)
        return a_year_before(last) + dt.timedelta(days=1), last

    def last_day_city(self, offenses: tuple[str, ...]) -> dt.date:
        """The last day for the city: to the end of the last published month, if later."""
        month_end: dt.date = self.published.index[-1].end_time.date()
        return max(self.last_day(offenses), month_end)

    def is_complete(self, offenses: tuple[str, ...], first: dt.date, last: dt.date) -> bool:
        days = pd.date_range(first, last)
        inside = days.isin(self.complete.index).all()
        return bool(inside and self.complete.loc[days, list(offenses)].all(axis=None))

    def whole_months(self, offenses: tuple[str, ...]) -> set[pd.Period]:
        """Months in which every day is complete."""
        days = self.complete[list(offenses)].all(axis=1)
        count = days.groupby(days.index.to_period("M")).sum()
        return set(count.index[count == count.index.days_in_month])

    def by_area(
        self, offenses: tuple[str, ...], first: dt.date, last: dt.date, areas: pd.Index
    ) -> pd.Series:
        """Reports from the first day through the last, by area."""
        assert self.is_complete(offenses, first, last)
        rows = self.rows[self.rows["offense"].isin(offenses)]
        within = rows["day"].between(pd.Timestamp(first), pd.Timestamp(last))
        return rows[within].groupby("psa").size().reindex(areas, fill_value=0)

    def published_between(self, offenses: tuple[str, ...], first: dt.date, last: dt.date) -> int:
        """The city's published counts, whole months only."""
        assert first.day == 1 and (last + dt.timedelta(days=1)).day == 1
        months = pd.period_range(first, last, freq="M")
        return int(self.published.loc[months, list(offenses)].sum(axis=None))

    def monthly(self, offenses: tuple[str, ...], psa: str | None) -> pd.DataFrame:
        """Month, count (missing in a gap), source and 12-month mean; for the city without psa.

        From the first month there is to the last that has a count.
        """
        rows = self.rows[self.rows["offense"].isin(offenses)]
        if psa is not None:
            rows = rows[rows["psa"] == psa]
        counted = rows.groupby(rows["day"].dt.to_period("M")).size()
        whole = self.whole_months(offenses)
        table = []
        first = min(self.complete.index[0].to_period("M"), self.published.index[0])
        for month in pd.period_range(first, self.published.index[-1], freq="M"):
            if month in whole:
                count, source = counted.get(month, 0), "single reports"
            elif psa is None and month in self.published.index:
                count, source = self.published.loc[month, list(offenses)].sum(), "published"
            else:
                count, source = math.nan, "none"
            table.append((month.start_time.date(), float(count), source))
        frame = pd.DataFrame(table, columns=["month", "count", "source"])
        frame["mean"] = frame["count"].rolling(12, min_periods=12).mean()
        return frame[: frame["count"].last_valid_index() + 1]


def read_crime(folder: Path, areas: gpd.GeoDataFrame) -> Reports:
    """All files, each offense and day from the first line of COVERS that has it."""
    claims = pd.concat(
        [
            pd.DataFrame({"day": pd.date_range(cover.first, cover.last)}).merge(
                pd.DataFrame({"offense": cover.offenses, "file": cover.file}), how="cross"
            )
            for cover in COVERS
        ]
    )
    taken = claims.drop_duplicates(["offense", "day"], keep="first")
    files = dict.fromkeys(cover.file for cover in COVERS)
    wards = read_wards(folder)
    reports = pd.concat(
        [_read_reports(folder, file, areas, wards).assign(file=file) for file in files],
        ignore_index=True,
    )
    rows = reports.merge(taken, on=["offense", "day", "file"]).drop(columns="file")
    complete = taken.assign(yes=True).pivot(index="day", columns="offense", values="yes")
    every_day = pd.date_range(complete.index.min(), complete.index.max())
    months = pd.read_csv(folder / "crime_monthly_counts_2019_2026.csv")
    published = months[list(MONTHLY_COLUMNS.values())].set_axis(list(MONTHLY_COLUMNS), axis=1)
    return Reports(
        rows=rows,
        complete=complete.reindex(every_day).notna(),
        published=published.set_axis(pd.PeriodIndex(months["month"], freq="M")),
    )


# ---------------------------------------------------------------- changes


def a_year_before(day: dt.date) -> dt.date:
    earlier: dt.date = (pd.Timestamp(day) - pd.DateOffset(years=1)).date()
    return earlier


class Windows(NamedTuple):
    """First and last days of this year to date, and the same days before."""

    after: tuple[dt.date, dt.date]
    before: tuple[dt.date, dt.date]


def windows(through: dt.date) -> Windows:
    after = (dt.date(through.year, 1, 1), through)
    return Windows(
        after=after,
        before=(a_year_before(after[0]), a_year_before(after[1])),
    )


def same_days(windows: Windows) -> str:
    """The days that this year is compared with, which may be one more."""
    days, now = ((last - first).days + 1 for first, last in (windows.before, windows.after))
    last = windows.before[1]
    if days == now:
        return f"the same days of {last.year}"
    return f"the {days} days to {day(last)} (now {now}: compared by the day)"


@dataclass(frozen=True)
class Change:
    """Two counts compared by the day; no percentage where either is below 20."""

    before: int
    after: int
    of: Varying
    days_before: int = 1
    days_after: int = 1

    @property
    def is_few(self) -> bool:
        return self.before < 20 or self.after < 20

    @property
    def is_tested(self) -> bool:
        return self.before + self.after >= 40

    @property
    def ratio(self) -> float:
        if self.is_few:
            return math.nan
        return self.after / self.before * (self.days_before / self.days_after)

    @property
    def _counts(self) -> tuple[float, float, float, float, Varying]:
        return self.after, self.days_after, self.before, self.days_before, self.of

    @cached_property
    def interval(self) -> tuple[float, float]:
        """The 95% score interval of the ratio."""
        return interval(*self._counts)

    @property
    def p_value(self) -> float:
        return p_value(*self._counts)

    @property
    def direction(self) -> str:
        if not self.is_tested:
            return "few"
        if self.p_value < 0.05:
            return "down" if self.after / self.days_after < self.before / self.days_before else "up"
        return "few" if self.is_few else "unclear"

    @property
    def percentages(self) -> list[str]:
        """The change and both ends of its range as the page writes them."""
        return [] if self.is_few else [percent(ratio) for ratio in (self.ratio, *self.interval)]


# ---------------------------------------------------------------- how numbers are written


def percent(ratio: float) -> str:
    """A ratio as a change: whole percents, below one with a decimal, ±0% only for zero."""
    change = (ratio - 1) * 100
    size = abs(change)
    if size < 0.05:
        return "±0%"
    sign = "+" if change > 0 else "−"
    return f"{sign}{size:.1f}%" if size < 0.95 else f"{sign}{size:.0f}%"


def density(value: float) -> str:
    """Two digits below ten, whole numbers above, and three digits from a thousand on."""
    if value >= 1000:
        value = float(f"{value:.3g}")
    return f"{value:.1f}" if value < 9.95 else f"{value:,.0f}"


def change_texts(changes: Sequence[Change | None]) -> list[str]:
    """What became of changes that stand together; None: a gap."""
    tested = [change.p_value for change in changes if change and change.is_tested]
    passed = iter(multipletests(tested, method="fdr_bh")[0] if tested else [])
    return [
        "Not complete"
        if change is None
        else _change_text(change, bool(next(passed)) if change.is_tested else False)
        for change in changes
    ]


def _change_text(change: Change, is_clear: bool) -> str:
    """Both counts, the words for what became of them, and the change with its range."""
    words = {
        "down": "clearly fewer" if change.is_few else "↓ down",
        "up": "clearly more" if change.is_few else "↑ up",
        "unclear": "no clear change",
        "few": "too few to call a change",
    }[change.direction]
    if change.direction in ("down", "up") and not is_clear:
        words = "not clear among so many"
    text = f"{change.before:,} → {change.after:,}: {words}"
    if change.is_few:
        return text
    middle, low, high = change.percentages
    return f"{text} {middle} ({low} to {high})"


def day(date: dt.date) -> str:
    return f"{date.day} {date:%B %Y}"


def compared_with_typical(times: float) -> str:
    """The words for a density as a multiple of the median one."""
    if times <= 0.07:
        return "less than a tenth of the typical area"
    parts = {0.15: "a tenth of", 0.29: "a quarter of", 0.42: "a third of", 0.6: "half of"}
    for limit, part in parts.items():
        if times <= limit:
            return f"about {part} the typical area"
    if times <= 0.8:
        return "somewhat less than the typical area"
    if times < 1.25:
        return "about as many as the typical area"
    tenths = round(times, 1)
    if tenths == 2:
        return "twice the typical area"
    if tenths < 10:
        return f"{tenths:g} times the typical area"
    return f"{times:.0f} times the typical area"
