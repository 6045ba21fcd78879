"""The crime release: incidents counted by area, offense and day, and what is covered."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa

from data.arithmetic.periods import month_end
from data.files.downloads import read_pieces, read_rows, require_columns
from data.files.faults import SourceError
from data.files.outlines import write_outlines
from data.pipeline.area_names import neighborhood_names
from data.pipeline.area_words import area_words, told_by_point, told_unknown
from data.pipeline.areas import read_areas, read_larger
from data.pipeline.checks import check_months, check_not_fewer, check_placed
from data.pipeline.class_limits import Drawing, class_limits
from data.pipeline.contradictions import contradiction, require_agreement
from data.pipeline.counting import Counted, Counting, count_incidents
from data.pipeline.holes import LeftOut, cut_holes
from data.pipeline.incidents import Incidents, IncidentSource, write_incidents
from data.pipeline.method import method_breaks, placement
from data.pipeline.occurred import occurred_table
from data.pipeline.revisions import RevisionRow, revisions_from_release, revisions_from_sources
from data.pipeline.set_aside import AsideRow, records_aside
from data.pipeline.streets import street_tables
from data.pipeline.weapons import telling_weapons
from data.place import Place
from data.published.credits import licence_entry, source_entry
from data.published.release import Release, write_release
from data.published.schema import (
    CITY_MONTHS,
    CORNERS,
    COUNTS,
    COVERAGE,
    GEOGRAPHY_COUNTS,
    NO_AREA,
    OCCURRED,
    PLACEMENT,
    REVISIONS,
    SET_ASIDE,
    STREET_BLOCKS,
    WEAPON_COUNTS,
    WEAPON_COVERAGE,
    TableSchema,
)

_EPOCH = dt.date(1970, 1, 1)


class Typing(Protocol):
    """Checks and types a file, or the `member` of a zip, by what a place says of its fields."""

    def __call__(self, file: str, by: Place, member: str = "") -> Incidents: ...


def build_crime(
    place: Place,
    folder: Path,
    releases: Path,
    executor: Executor,
    *,
    skip_missing: bool = False,
    today: dt.date | None = None,
    drawing: Drawing | None = None,
    tell: Callable[[str], None] | None = None,
) -> Path:
    """Write the crime release under `releases/<place>/crime` from files, and return its path.

    `drawing` is for class limits; `tell` hears what no area is called that reports name.
    """
    files = [
        file for file in place.crime.files if not skip_missing or (folder / file.name).is_file()
    ]
    if not files:
        raise SourceError(f"none of the place's incident files is in {folder}")
    areas = read_areas(place, folder)
    today = today or dt.datetime.now(ZoneInfo(place.timezone)).date()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        typed = _typing(place, folder, work, areas, today)
        # A file with publications of several days is read once.
        incidents = {
            called: typed(file.name, place.coded(file.coding), file.member or "")
            for called, file in {f.called: f for f in files}.items()
        }
        if tell:
            _tell_unknown(place, incidents, tell)
        how = how_to_count(
            place,
            write_outlines(areas, work),
            {kind: write_outlines(each, work) for kind, each in read_larger(place, folder).items()},
        )
        return write_crime(
            place,
            [
                IncidentSource(f.called, f.published, f.covers, incidents[f.called], f.coding)
                for f in files
            ],
            releases,
            executor,
            how=how,
            published_months=read_city_months(place, folder),
            occurred=occurred_table(place, typed, how, executor),
            drawing=drawing,
        )


def _typing(
    place: Place, folder: Path, work: Path, areas: gpd.GeoDataFrame, today: dt.date
) -> Typing:
    """Checks and types a file of `folder` by what a place says of its fields, into `work`."""
    names, _ = neighborhood_names(place, areas, folder)
    words = area_words(place, areas, dict(zip(areas["area_id"], names, strict=True)))

    def typed(file: str, by: Place, member: str = "") -> Incidents:
        return write_incidents(
            by,
            read_pieces(folder / file, member=member),
            work / f"{file} {Path(member).name}".rstrip(),
            name=Path(member).name or file,
            bounds=tuple(areas.total_bounds),
            today=today,
            words=words,
        )

    return typed


def _tell_unknown(
    place: Place, incidents: Mapping[str, Incidents], tell: Callable[[str], None]
) -> None:
    for file, each in incidents.items():
        if unknown := told_unknown(each.unknown_areas):
            tell(f"{file}: no area is called {unknown}; see [areas.also_called].")
        if place.crime.placed_by == "name" and (named := told_unknown(each.unknown_by_point)):
            tell(f"{file}: {told_by_point(named)}.")


def how_to_count(place: Place, outlines: Path, larger: Mapping[str, Path]) -> Counting:
    """As the place says, within outlines of its areas and of larger ones, by kind."""
    crime = place.crime
    return Counting(
        outlines,
        place.offense_ids,
        crime.placed_by,
        (crime.names_since - _EPOCH).days if crime.names_since else 0,
        larger,
        crime.weapons.offenses if crime.weapons else (),
    )


def write_crime(
    place: Place,
    sources: Sequence[IncidentSource],
    releases: Path,
    executor: Executor,
    *,
    how: Counting,
    published_months: pd.DataFrame | None = None,
    occurred: pd.DataFrame | None = None,
    drawing: Drawing | None = None,
    replaces: Release | None = None,
    refiled: pd.DataFrame | None = None,
    max_drop: float = 1,
) -> Path:
    """Count the sources and write the crime release.

    `published_months` are of the whole city, `occurred` by year of occurrence. `replaces` was
    current: its figures are remembered, its reports of a past year may be fewer by the share
    `max_drop`, and `refiled` are those that went to another offense since.
    """
    sources, counts, left_out = _count_sources(place, sources, how, executor)
    owner = assign_days(place, sources)
    counted, revised, aside = _owned_cells(place, sources, owner, counts)
    cells = counted.areas
    coverage = coverage_table(owner, sources)
    months = city_months(place, published_months, cells, owner)
    _check(cells, coverage, months, sources, replaces, max_drop)
    revised += revisions_from_release(replaces, coverage, refiled) if replaces else []
    credits = _credits(place, sources, published_months, occurred)
    tables = _tables(cells, coverage, months, revised, aside)
    breaks = method_breaks(place.crime, cells, owner, sources, how.placed_by)
    return write_release(
        releases / place.id / "crime",
        "crime",
        place=place.id,
        title=f"{place.name}: reported crime by area, offense and day",
        tables=tables | _optional_tables(place, counted, owner, sources, occurred, how.outlines),
        facts={
            "date": max(coverage["through"].max(), month_end(months["month"].max())).isoformat(),
            "published": max(credit["date"] for credit in credits if "date" in credit),
            **_sums(cells, aside),
            "left_out_days": left_out,
            "placed_by": how.placed_by,
            "breaks_in_method": breaks,
            **_refiled_since(replaces, refiled),
            **class_limits(place, tables, breaks, drawing),
        },
        sources=credits,
        licence=licence_entry(place),
    )


def _refiled_since(replaces: Release | None, refiled: pd.DataFrame | None) -> dict[str, object]:
    """Reports that went to another offense since the release that is replaced, by both."""
    if replaces is None or refiled is None:
        return {}
    sums = refiled.groupby(["offense", "became"])["count"].sum().reset_index()
    return {"refiled": {"since": replaces.version, "reports": sums.to_dict("records")}}


def _revisions(rows: list[RevisionRow]) -> pa.Table:
    """Without the columns that nothing is known of."""
    known = [c.name for c in REVISIONS.columns if any(row[c.name] is not None for row in rows)]
    return _sorted(rows, REVISIONS.with_columns(known))


def _check(
    cells: pd.DataFrame,
    coverage: pd.DataFrame,
    months: pd.DataFrame,
    sources: Sequence[IncidentSource],
    replaces: Release | None,
    max_drop: float,
) -> None:
    check_months(months, coverage)
    check_placed(cells, [each.name for each in sources], _unknown_areas(sources))
    if replaces:
        check_not_fewer(cells, coverage, replaces, max_drop)


def _unknown_areas(sources: Sequence[IncidentSource]) -> Counter[str]:
    """What no area is called, with the reports that name it and have no point; each file once."""
    every = {each.name: each.incidents.unknown_areas for each in sources}
    return sum(map(Counter, every.values()), Counter[str]())


def _sums(cells: pd.DataFrame, aside: list[AsideRow]) -> dict[str, int]:
    """What became of all records read, in four numbers."""
    counted = int(cells["count"].sum())
    return {
        "rows_read": counted + sum(each["count"] for each in aside),
        "rows_counted": counted,
        "placed_by_coordinates": int(cells["by_coordinates"].sum()),
        "no_area": int(cells.loc[cells["area_id"] == NO_AREA, "count"].sum()),
    }


def _tables(
    cells: pd.DataFrame,
    coverage: pd.DataFrame,
    months: pd.DataFrame,
    revised: list[RevisionRow],
    aside: list[AsideRow],
) -> dict[str, pa.Table]:
    """The tables that every release has."""
    return {
        "counts": _arrow(day_counts(cells), COUNTS.arrow),
        "coverage": _arrow(coverage, COVERAGE.arrow),
        "city_months": _arrow(months, CITY_MONTHS.arrow),
        "revisions": _revisions(revised),
        "set_aside": _sorted(aside, SET_ASIDE),
    }


def _credits(
    place: Place,
    sources: Sequence[IncidentSource],
    published_months: pd.DataFrame | None,
    occurred: pd.DataFrame | None,
) -> list[dict[str, str]]:
    newest = max(source.published for source in sources)
    entries = [source_entry(place.crime.source, newest)]
    if published_months is not None and (of_months := place.crime.city_months):
        entries.append(source_entry(of_months.source, of_months.published))
    if occurred is not None and (of_year := place.crime.occurred):
        entries.append(source_entry(of_year.source, of_year.published))
    return entries


def _count_sources(
    place: Place, sources: Sequence[IncidentSource], how: Counting, executor: Executor
) -> tuple[list[IncidentSource], dict[str, Counted], list[LeftOut]]:
    """Every source with what it holds whole in truth, all cells by file, and the days left out."""
    whole: list[IncidentSource] = []
    counts: dict[str, Counted] = {}
    left_out: list[LeftOut] = []
    for source in sources:
        if source.name not in counts:
            found = contradiction(source.incidents, how.outlines, place)
            require_agreement(source.name, found)
            counts[source.name] = count_incidents(source.incidents, how, executor)
        kept, holes = cut_holes(place, source, counts[source.name].areas)
        whole.append(kept)
        left_out += holes
    return whole, counts, left_out


def _owned_cells(
    place: Place,
    sources: Sequence[IncidentSource],
    owner: pd.DataFrame,
    counts: Mapping[str, Counted],
) -> tuple[Counted, list[RevisionRow], list[AsideRow]]:
    """The cells that count, of all files, what sources say that newer ones count anew, and
    the records that are not counted.

    Cells have their source's position as `source`.
    """
    parts: list[Counted] = []
    revised: list[RevisionRow] = []
    aside: list[AsideRow] = []
    for file, counted in counts.items():
        positions = [n for n, source in enumerate(sources) if source.name == file]
        for position in positions:
            revised += revisions_from_sources(place, sources, owner, position, counted.areas)
        kept = [_counting(cells, owner, positions) for cells in counted]
        parts.append(Counted(*kept))
        of_file = [sources[position] for position in positions]
        aside += records_aside(place, of_file, counted.areas, kept[0].index)
    whole = (pd.concat(each, ignore_index=True) for each in zip(*parts, strict=True))
    return Counted(*whole), revised, aside


def _counting(cells: pd.DataFrame, owner: pd.DataFrame, positions: list[int]) -> pd.DataFrame:
    """The cells that count from one of these sources, which `source` names."""
    named = cells.assign(source=owner_of(cells, owner))
    return named[named["source"].isin(positions)]


def _optional_tables(
    place: Place,
    counted: Counted,
    owner: pd.DataFrame,
    sources: Sequence[IncidentSource],
    occurred: pd.DataFrame | None,
    outlines: Path,
) -> dict[str, pa.Table]:
    """The tables that there is something for."""
    by_weapon = telling_weapons(counted.weapons, owner)
    told = counted.weapons[counted.weapons["weapon"] != ""]
    told = told[owner_of(told, by_weapon) >= 0]
    frames = {
        GEOGRAPHY_COUNTS: _summed(counted.larger, GEOGRAPHY_COUNTS.key),
        WEAPON_COUNTS: _summed(told, WEAPON_COUNTS.key),
        WEAPON_COVERAGE: coverage_table(by_weapon, sources),
        OCCURRED: occurred,
        PLACEMENT: placement(counted.areas),
    }
    return _street_tables(place, sources, outlines) | {
        table.name: _arrow(frame, table.arrow)
        for table, frame in frames.items()
        if frame is not None and len(frame)
    }


def _street_tables(
    place: Place, sources: Sequence[IncidentSource], outlines: Path
) -> dict[str, pa.Table]:
    """Those that there is something for: not every place names the blocks of its reports."""
    if place.crime.fields.block is None:
        return {}
    every = {source.incidents.path: source.incidents for source in sources}
    frames = street_tables(every.values(), outlines, place.projection)
    schemas = {table.name: table for table in (STREET_BLOCKS, CORNERS)}
    return {
        name: _arrow(frame.sort_values(list(schemas[name].key)), schemas[name].arrow)
        for name, frame in frames.items()
        if len(frame)
    }


def _sorted(rows: Sequence[Mapping[str, object]], table: TableSchema) -> pa.Table:
    by_key = [(column, "ascending") for column in table.key]
    return pa.Table.from_pylist(rows, schema=table.arrow).sort_by(by_key)


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


def owner_of(cells: pd.DataFrame, owner: pd.DataFrame) -> pd.Series:
    """The source that counts for each cell, or -1."""
    day = owner.index.get_indexer(pd.DatetimeIndex(cells["day"]))
    offense = owner.columns.get_indexer(pd.Index(cells["offense"]))
    known = (day >= 0) & (offense >= 0)
    return pd.Series(np.where(known, owner.to_numpy()[day, offense], -1), index=cells.index)


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
    return _summed(cells, COUNTS.key)


def _summed(cells: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    return cells.groupby(list(key), sort=True)["count"].sum().reset_index()


def _arrow(frame: pd.DataFrame, schema: pa.Schema) -> pa.Table:
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    return table.select(schema.names).cast(schema)
