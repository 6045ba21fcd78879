"""The crime release: incidents counted by area, offense and day, and what is covered."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd
import pyarrow as pa

from data.arithmetic.periods import month_end
from data.files.downloads import read_pieces, read_rows, require_columns
from data.files.faults import SourceError
from data.files.outlines import write_outlines
from data.pipeline.areas import read_areas
from data.pipeline.checks import check_against_city, check_not_fewer, check_placed
from data.pipeline.counting import count_incidents
from data.pipeline.holes import LeftOut, cut_holes
from data.pipeline.incidents import IncidentSource, write_incidents
from data.pipeline.revisions import RevisionRow, revisions_from_release, revisions_from_sources
from data.pipeline.set_aside import AsideRow, records_aside
from data.place import IncidentFile, Place
from data.published.credits import licence_entry, source_entry
from data.published.release import Release, write_release
from data.published.schema import CITY_MONTHS, COUNTS, COVERAGE, NO_AREA, REVISIONS, SET_ASIDE


def build_crime(
    place: Place,
    folder: Path,
    releases: Path,
    executor: Executor,
    *,
    skip_missing: bool = False,
    today: dt.date | None = None,
) -> Path:
    """Write the crime release under `releases/<place>/crime` from files, and return its path."""
    files = [
        file for file in place.crime.files if not skip_missing or (folder / file.name).is_file()
    ]
    if not files:
        raise SourceError(f"none of the place's incident files is in {folder}")
    areas = read_areas(place, folder)
    today = today or dt.datetime.now(ZoneInfo(place.timezone)).date()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)

        def typed(file: IncidentFile) -> IncidentSource:
            pieces = read_pieces(folder / file.name)
            incidents = write_incidents(
                place,
                pieces,
                work / file.name,
                name=file.name,
                bounds=tuple(areas.total_bounds),
                today=today,
            )
            return IncidentSource(file.name, file.published, file.covers, incidents)

        return write_crime(
            place,
            [typed(file) for file in files],
            releases,
            executor,
            outlines=write_outlines(areas, work),
            published_months=read_city_months(place, folder),
        )


def write_crime(
    place: Place,
    sources: Sequence[IncidentSource],
    releases: Path,
    executor: Executor,
    *,
    outlines: Path,
    published_months: pd.DataFrame | None = None,
    replaces: Release | None = None,
    max_drop: float = 1,
) -> Path:
    """Count the sources within `outlines` and write the crime release.

    `published_months` are counts published for the whole city; `replaces` is the
    release that was current, whose figures are remembered as published then, and of
    whose reports of a past year no more than the share `max_drop` may be gone.
    """
    sources, counts, left_out = _count_sources(place, sources, outlines, executor)
    owner = assign_days(place, sources)
    cells, revised, aside = _owned_cells(place, sources, owner, counts)
    coverage = coverage_table(owner, sources)
    months = city_months(place, published_months, cells, owner)
    check_against_city(months)
    check_placed(cells)
    if replaces:
        check_not_fewer(cells, coverage, replaces, max_drop)
        revised += revisions_from_release(replaces, coverage)
    last_day = max(coverage["through"].max(), month_end(months["month"].max()))
    newest = max(source.published for source in sources)
    dated = [(place.crime.source, newest)]
    if published_months is not None and (of_months := place.crime.city_months):
        dated.append((of_months.source, of_months.published))
    return write_release(
        releases / place.id / "crime",
        "crime",
        place=place.id,
        title=f"{place.name}: reported crime by area, offense and day",
        tables=_tables(cells, coverage, months, revised, aside),
        facts={
            "date": last_day.isoformat(),
            "published": max(day for _, day in dated),
            "rows_read": int(cells["count"].sum()) + sum(each["count"] for each in aside),
            "rows_counted": int(cells["count"].sum()),
            "placed_by_coordinates": int(cells["by_coordinates"].sum()),
            "no_area": int(cells.loc[cells["area_id"] == NO_AREA, "count"].sum()),
            "left_out_days": left_out,
        },
        sources=[source_entry(credit, day) for credit, day in dated],
        licence=licence_entry(place),
    )


def _count_sources(
    place: Place, sources: Sequence[IncidentSource], outlines: Path, executor: Executor
) -> tuple[list[IncidentSource], list[pd.DataFrame], list[LeftOut]]:
    """Every source with what it holds whole in truth, its cells, and the days left out of it."""
    whole, counts, left_out = [], [], []
    for source in sources:
        cells = count_incidents(source.incidents, outlines, place.offense_ids, executor)
        kept, holes = cut_holes(place, source, cells)
        whole.append(kept)
        counts.append(cells)
        left_out += holes
    return whole, counts, left_out


def _owned_cells(
    place: Place,
    sources: Sequence[IncidentSource],
    owner: pd.DataFrame,
    counts: Sequence[pd.DataFrame],
) -> tuple[pd.DataFrame, list[RevisionRow], list[AsideRow]]:
    """The cells that count, of all sources, what sources say that newer ones count anew, and
    the records that are not counted."""
    counted, revised, aside = [], [], []
    for position, (source, cells) in enumerate(zip(sources, counts, strict=True)):
        mine = owned(cells, owner, position)
        counted.append(cells[mine])
        aside += records_aside(place, source, cells, mine)
        revised += revisions_from_sources(place, sources, owner, position, cells)
    return pd.concat(counted, ignore_index=True), revised, aside


def _tables(
    cells: pd.DataFrame,
    coverage: pd.DataFrame,
    months: pd.DataFrame,
    revised: list[RevisionRow],
    aside: list[AsideRow],
) -> dict[str, pa.Table]:
    by_key = [(column, "ascending") for column in REVISIONS.key]
    return {
        "counts": _arrow(day_counts(cells), COUNTS.arrow),
        "coverage": _arrow(coverage, COVERAGE.arrow),
        "city_months": _arrow(months, CITY_MONTHS.arrow),
        "revisions": pa.Table.from_pylist(revised, schema=REVISIONS.arrow).sort_by(by_key),
        "set_aside": pa.Table.from_pylist(aside, schema=SET_ASIDE.arrow).sort_by(
            [(column, "ascending") for column in SET_ASIDE.key]
        ),
    }


def assign_days(place: Place, sources: Sequence[IncidentSource]) -> pd.DataFrame:
    """Which source counts for each day (rows) and offense (columns): its position, or -1.

    The first source in order of precedence that covers a day takes it.
    """
    last = max(cover.through for source in sources for cover in source.covers)
    days = pd.date_range(place.crime.first_day, last, freq="D")
    owner = pd.DataFrame(-1, index=days, columns=list(place.offense_ids))
    for position, source in reversed(list(enumerate(sources))):
        for cover in source.covers:
            offenses = list(cover.offenses or place.offense_ids)
            owner.loc[pd.Timestamp(cover.first) : pd.Timestamp(cover.through), offenses] = position
    return owner


def owned(cells: pd.DataFrame, owner: pd.DataFrame, position: int) -> pd.Series:
    """Which cells of a source count: those on a day and offense that the source owns."""
    day = owner.index.get_indexer(pd.DatetimeIndex(cells["day"]))
    offense = owner.columns.get_indexer(pd.Index(cells["offense"]))
    return pd.Series((day >= 0) & (owner.to_numpy()[day, offense] == position), index=cells.index)


def coverage_table(owner: pd.DataFrame, sources: Sequence[IncidentSource]) -> pd.DataFrame:
    """Runs of days with every report, by offense and the source they are counted from."""
    runs = []
    for offense in owner.columns:
        position = owner[offense]
        for _, run in position.groupby((position != position.shift()).cumsum()):
            if run.iloc[0] >= 0:
                source = sources[run.iloc[0]]
                span = run.index[0].date(), run.index[-1].date()
                runs.append((offense, *span, source.name, source.published))
    return pd.DataFrame(runs, columns=COVERAGE.arrow.names)


def read_city_months(place: Place, folder: Path) -> pd.DataFrame | None:
    """Monthly counts published for the whole city: months (rows) by offense (columns)."""
    config = place.crime.city_months
    if config is None:
        return None
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
        return published.astype("int64").set_index(month)
    except ValueError as error:
        raise SourceError(f"{config.file}: a monthly count is not a whole number") from error


def city_months(
    place: Place, published: pd.DataFrame | None, cells: pd.DataFrame, owner: pd.DataFrame
) -> pd.DataFrame:
    """City totals by offense and month: from incidents where complete, and as published.

    Both columns are kept, so that two periods are always compared on one basis.
    """
    covered = (owner >= 0).groupby(owner.index.to_period("M")).agg(["sum", "size"])
    month = cells["day"].dt.to_period("M")
    counts = cells.groupby(["offense", month])["count"].sum()
    known = published if published is not None else pd.DataFrame(index=covered.index[:0])
    parts = []
    for offense in place.offense_ids:
        days = covered[offense]
        whole = days.index[days["sum"] == days.index.days_in_month]
        here = counts[offense] if offense in counts.index else pd.Series(dtype="int64")
        part = pd.DataFrame(
            {"incidents": here.reindex(whole, fill_value=0), "published": known.get(offense)}
        )
        parts.append(part.astype("Int64").assign(offense=offense))
    table = pd.concat(parts).rename_axis("month").reset_index()
    table = table[table["month"] >= pd.Period(place.crime.first_day, freq="M")]
    return table.assign(month=table["month"].dt.start_time.dt.date)[CITY_MONTHS.arrow.names]


def day_counts(cells: pd.DataFrame) -> pd.DataFrame:
    """Reports by area, offense and day, from all sources; only cells with any."""
    return cells.groupby(["area_id", "offense", "day"], sort=True)["count"].sum().reset_index()


def _arrow(frame: pd.DataFrame, schema: pa.Schema) -> pa.Table:
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    return table.select(schema.names).cast(schema)
