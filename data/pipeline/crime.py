"""The crime release: incident rows counted by area, offense and day, and what is covered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa

from data.periods import month_end
from data.pipeline.areas import licence_entry, read_areas, source_entry
from data.place import IncidentFile, Place
from data.release import write_release
from data.schema import CITY_MONTHS, COUNTS, COVERAGE, NO_AREA
from data.sources.downloads import WGS84, SourceError, read_rows, require_columns

# A file said to cover an offense may be silent on it for this long at either
# end before it looks cut short.
_MAX_SILENT_DAYS = 7
# Incident rows may differ from published counts by this share of a year: data are
# revised, and homicide is counted by victim in one and by event in the other.
_MAX_DIFFERENCE = 0.2
_MIN_TO_COMPARE = 100


@dataclass(frozen=True)
class Incidents:
    """Incident rows of one file: `area_id`, `offense`, `day`, and how the area was found."""

    rows: pd.DataFrame
    placed_by_coordinates: pd.Series


def build_crime(place: Place, folder: Path, releases: Path, *, skip_missing: bool = False) -> Path:
    """Write the crime release under `releases/<place>/crime` and return its path."""
    files = [
        file for file in place.crime.files if not skip_missing or (folder / file.name).is_file()
    ]
    if not files:
        raise SourceError(f"none of the place's incident files is in {folder}")
    areas = read_areas(place, folder)
    owner = assign_days(place, files)
    counted, read, by_coordinates = [], 0, 0
    for position, file in enumerate(files):
        incidents = read_incidents(place, folder / file.name, areas)
        check_not_cut(place, file, incidents.rows)
        mine = owned_rows(incidents.rows, owner, position)
        counted.append(incidents.rows[mine])
        by_coordinates += int(incidents.placed_by_coordinates[mine].sum())
        read += len(incidents.rows)
    rows = pd.concat(counted, ignore_index=True)
    coverage = coverage_table(owner, files)
    months = city_months(place, folder, rows, owner)
    check_against_city(months)
    last_day = max(coverage["through"].max(), month_end(months["month"].max()))
    return write_release(
        releases / place.id / "crime",
        "crime",
        place=place.id,
        title=f"{place.name}: reported crime by area, offense and day",
        tables={
            "counts": _arrow(day_counts(rows), COUNTS.arrow),
            "coverage": _arrow(coverage, COVERAGE.arrow),
            "city_months": _arrow(months, CITY_MONTHS.arrow),
        },
        facts={
            "date": last_day.isoformat(),
            "published": max(
                place.crime.city_months.published, *(file.published for file in files)
            ),
            "rows_read": read,
            "rows_counted": len(rows),
            "placed_by_coordinates": by_coordinates,
            "no_area": int((rows["area_id"] == NO_AREA).sum()),
        },
        sources=[
            source_entry(place.crime.source, max(file.published for file in files)),
            source_entry(place.crime.city_months.source, place.crime.city_months.published),
        ],
        licence=licence_entry(place),
    )


def read_incidents(place: Place, path: Path, areas: gpd.GeoDataFrame) -> Incidents:
    """Read one incident file.

    Every row is kept: homicide has one row a victim, so rows that share a case
    number are no duplicates; only a repeated record number is. The day is the
    local day of the report. The area is the published one, else that of the
    coordinates, else none.
    """
    fields = place.crime.fields
    raw = read_rows(path)
    require_columns(path.name, raw, [fields.reported, fields.offense])
    if fields.record in raw:
        raw = raw[~(raw[fields.record].duplicated() & (raw[fields.record] != ""))]
    area, by_coordinates = find_area(place, raw, areas)
    rows = pd.DataFrame(
        {
            "area_id": area,
            "offense": _offense_ids(place, path.name, raw[fields.offense]),
            "day": local_days(path.name, raw[fields.reported], place.timezone),
        }
    )
    return Incidents(rows, by_coordinates)


def local_days(name: str, reported: pd.Series, timezone: str) -> pd.Series:
    """Local calendar days (datetime64, midnight) of times in UTC.

    Portals write them as ISO 8601, with slashes, or as milliseconds since 1970.
    """
    if reported.str.fullmatch(r"\d{12,13}").all():
        times = pd.to_datetime(reported.astype("int64"), unit="ms", utc=True)
    else:
        times = pd.to_datetime(reported, utc=True, format="mixed", errors="coerce")
    if times.isna().any():
        row = int(np.flatnonzero(times.isna())[0]) + 2
        raise SourceError(f"{name}: line {row} has no readable time of report")
    return times.dt.tz_convert(timezone).dt.tz_localize(None).dt.normalize()


def find_area(
    place: Place, raw: pd.DataFrame, areas: gpd.GeoDataFrame
) -> tuple[pd.Series, pd.Series]:
    """The area of each row ("" where none is known), and whether its coordinates decided."""
    fields = place.crime.fields
    blank = pd.Series("", index=raw.index)
    published = raw[fields.area].str.strip() if fields.area in raw else blank
    known = published.isin(areas["area_id"])
    found = pd.Series(NO_AREA, index=raw.index)
    if {fields.longitude, fields.latitude} <= set(raw.columns):
        unplaced = raw.loc[~known, [fields.longitude, fields.latitude]]
        found.update(_locate(unplaced.apply(pd.to_numeric, errors="coerce"), areas))
    area = published.where(known, found)
    return area, ~known & (found != NO_AREA)


def _locate(coordinates: pd.DataFrame, areas: gpd.GeoDataFrame) -> pd.Series:
    """Area of each longitude, latitude; rows outside every area are left out.

    Portals place an incident at its block, so coordinates repeat: each is looked
    up once. A point on a shared line goes to the first area by id.
    """
    coordinates = coordinates.set_axis(["x", "y"], axis=1).dropna()
    points = coordinates.drop_duplicates()
    located = gpd.GeoDataFrame(
        points, geometry=gpd.points_from_xy(points["x"], points["y"]), crs=WGS84
    ).sjoin(areas[["area_id", "geometry"]], predicate="intersects")
    located = located.sort_values("area_id").drop_duplicates(["x", "y"])
    matched = coordinates.reset_index().merge(located[["x", "y", "area_id"]], on=["x", "y"])
    return matched.set_index("index")["area_id"]


def _offense_ids(place: Place, name: str, published: pd.Series) -> pd.Series:
    ids = published.str.strip().str.upper().map({o.source: o.id for o in place.crime.offenses})
    if ids.isna().any():
        row = int(np.flatnonzero(ids.isna())[0])
        raise SourceError(
            f"{name}: line {row + 2} has an offense the place does not know: "
            f"{published.iloc[row]!r} ({int(ids.isna().sum())} such rows). "
            "Add it under [[crime.offenses]] in the place's TOML file."
        )
    return ids


def assign_days(place: Place, files: list[IncidentFile]) -> pd.DataFrame:
    """Which file counts for each day (rows) and offense (columns): its position, or -1.

    The first file in order of precedence that covers a day takes it.
    """
    last = max(cover.through for file in files for cover in file.covers)
    days = pd.date_range(place.crime.first_day, last, freq="D")
    owner = pd.DataFrame(-1, index=days, columns=list(place.offense_ids))
    for position, file in reversed(list(enumerate(files))):
        for cover in file.covers:
            offenses = list(cover.offenses or place.offense_ids)
            owner.loc[pd.Timestamp(cover.first) : pd.Timestamp(cover.through), offenses] = position
    return owner


def owned_rows(rows: pd.DataFrame, owner: pd.DataFrame, position: int) -> pd.Series:
    """Which rows of a file count: those on a day and offense that the file owns."""
    day = owner.index.get_indexer(pd.DatetimeIndex(rows["day"]))
    offense = owner.columns.get_indexer(pd.Index(rows["offense"]))
    return pd.Series((day >= 0) & (owner.to_numpy()[day, offense] == position), index=rows.index)


def check_not_cut(place: Place, file: IncidentFile, rows: pd.DataFrame) -> None:
    """Raise SourceError where a file has less than the place's TOML says it covers.

    Looks for silence at both ends, and for months without a single report of an
    offense that otherwise has ten or more a month.
    """
    for cover in file.covers:
        mine = rows[rows["offense"].isin(cover.offenses or place.offense_ids)]
        days = mine["day"][
            mine["day"].between(pd.Timestamp(cover.first), pd.Timestamp(cover.through))
        ]
        silence = dt.timedelta(days=_MAX_SILENT_DAYS)
        if days.empty or (
            days.min().date() - cover.first > silence or cover.through - days.max().date() > silence
        ):
            raise SourceError(
                f"{file.name}: should cover {cover.first} through {cover.through}, but its "
                "reports stop short of that. Is the download whole? If it is, correct "
                "[[crime.files.covers]] in the place's TOML file."
            )
        months = pd.period_range(cover.first, cover.through, freq="M")[1:-1]
        table = (
            pd.crosstab(mine["day"].dt.to_period("M"), mine["offense"]).reindex(months).fillna(0)
        )
        silent = (table == 0) & (table.median() >= 10)
        if silent.any(axis=None):
            offense = silent.any().idxmax()
            raise SourceError(
                f"{file.name}: no {offense} at all in {silent[offense].idxmax()}, a month it "
                "should cover. Is the download whole?"
            )


def coverage_table(owner: pd.DataFrame, files: list[IncidentFile]) -> pd.DataFrame:
    """Runs of days with every report, by offense and the file they are counted from."""
    runs = []
    for offense in owner.columns:
        position = owner[offense]
        for _, run in position.groupby((position != position.shift()).cumsum()):
            if run.iloc[0] >= 0:
                file = files[run.iloc[0]]
                span = run.index[0].date(), run.index[-1].date()
                runs.append((offense, *span, file.name, file.published))
    return pd.DataFrame(runs, columns=COVERAGE.arrow.names)


def city_months(
    place: Place, folder: Path, rows: pd.DataFrame, owner: pd.DataFrame
) -> pd.DataFrame:
    """City totals by offense and month: from incident rows where complete, and as published.

    Both columns are kept, so that two periods are always compared on one basis.
    """
    config = place.crime.city_months
    raw = read_rows(folder / config.file)
    require_columns(config.file, raw, [config.month_field, *config.columns.values()])
    if not raw[config.month_field].str.fullmatch(r"\d{4}-(0[1-9]|1[0-2])").all():
        raise SourceError(
            f"{config.file}: column {config.month_field!r} must hold months as 2024-01"
        )
    month = pd.PeriodIndex(raw[config.month_field], freq="M")
    if month.has_duplicates:
        raise SourceError(f"{config.file}: a month stands in two lines")
    published = raw[list(config.columns.values())].set_axis(list(config.columns), axis=1)
    try:
        published = published.astype("int64").set_index(month)
    except ValueError as error:
        raise SourceError(f"{config.file}: a monthly count is not a whole number") from error
    covered = (owner >= 0).groupby(owner.index.to_period("M")).agg(["sum", "size"])
    counts = pd.crosstab(rows["day"].dt.to_period("M"), rows["offense"])
    parts = []
    for offense in place.offense_ids:
        days = covered[offense]
        whole = days.index[days["sum"] == days.index.days_in_month]
        incidents = counts.get(offense, pd.Series(dtype="int64")).reindex(whole, fill_value=0)
        part = pd.DataFrame({"incidents": incidents, "published": published.get(offense)})
        parts.append(part.astype("Int64").assign(offense=offense))
    table = pd.concat(parts).rename_axis("month").reset_index()
    table = table[table["month"] >= pd.Period(place.crime.first_day, freq="M")]
    return table.assign(month=table["month"].dt.start_time.dt.date)[CITY_MONTHS.arrow.names]


def check_against_city(months: pd.DataFrame) -> None:
    """Raise SourceError where a year of incident rows is far from the published counts.

    Both come from one system, so a difference this large means a download cut short
    in a way that its first and last days do not show.
    """
    both = months.dropna(subset=["incidents", "published"])
    year = pd.to_datetime(both["month"]).dt.year.rename("year")
    sums = both.groupby(["offense", year])[["incidents", "published"]].sum()
    far = (sums["incidents"] - sums["published"]).abs() > _MAX_DIFFERENCE * sums["published"]
    far &= sums["published"] >= _MIN_TO_COMPARE
    if far.any():
        offense, in_year = far.idxmax()
        counts = sums.loc[(offense, in_year)]
        raise SourceError(
            f"{in_year}: the incident files hold {counts['incidents']:,} of {offense}, the monthly "
            f"counts {counts['published']:,} for the same months. Is a download cut short?"
        )


def day_counts(rows: pd.DataFrame) -> pd.DataFrame:
    """Reports by area, offense and day; only cells with any."""
    counts = rows.groupby(["area_id", "offense", "day"], sort=True).size()
    return counts.rename("count").reset_index()


def _arrow(frame: pd.DataFrame, schema: pa.Schema) -> pa.Table:
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    return table.select(schema.names).cast(schema)
