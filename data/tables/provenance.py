"""Where the figures of a table come from: what every file of them says of itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from data.arithmetic.periods import Window, month_end
from data.census.census import Census
from data.published.credits import source_entry
from data.tables.dictionary import COLUMNS, KINDS
from data.tables.table import Table

Source = Mapping[str, str]  # `title`, `publisher`, `path`, and `date` where it is known

_ORDER = ("areas", "crime", "cameras", "government")  # as everywhere
_DAYS_AS_TEXT = ("made_public", "current_from")  # a year, month or day
_SAID = "said_on"  # no figure is of this day
_LARGER = ("ward", "geography")  # columns of larger areas, which have outlines of their own


@dataclass(frozen=True)
class Provenance:
    """Of a table: the kinds of release it rests on, their sources, and its days.

    `first` and `last` are the days, months or years (ISO 8601) that its figures are of, ""
    where they are of none. `cameras_as_of` and `crime_published` are None where it has no
    such figures; the latter is as exact as it is known: a year, month or day.
    """

    kinds: tuple[str, ...]
    sources: tuple[Source, ...]
    first: str
    last: str
    cameras_as_of: dt.date | None
    crime_published: str | None

    @property
    def publishers(self) -> str:
        """Whom to name, each once."""
        return " | ".join(dict.fromkeys(source["publisher"] for source in self.sources))


def provenance(census: Census, table: Table) -> Provenance:
    """Of the columns that a table has, and the rows in it."""
    bases = bases_of(table)
    kinds = tuple(kind for kind in kinds_of(table) if kind in census.releases)
    first, last = _days(census, table, kinds)
    return Provenance(
        kinds=kinds,
        sources=sources_of(census, kinds, bases, names_of(table)),
        first=first,
        last=last,
        cameras_as_of=(
            census.date("cameras") if "cameras" in kinds and census.has_cameras else None
        ),
        crime_published=_published(census, table, bases) if "crime" in kinds else None,
    )


def kinds_of(table: Table) -> tuple[str, ...]:
    """The kinds of release that the columns rest on; names of areas are of the areas release."""
    found = {KINDS.get(column.name) for column in table.columns}
    if "area_id" in names_of(table):
        found.add("areas")
    return tuple(kind for kind in _ORDER if kind in found)


def names_of(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


def names_wards(choices: Mapping[str, str]) -> bool:
    """Whether an address compares wards, which have outlines of their own."""
    return any(key.startswith("ward-") for key in choices.get("areas", "").split(","))


def bases_of(table: Table) -> set[str]:
    """What its counts were counted from; where no column says it, from single reports."""
    if "basis" not in names_of(table):
        return {"incidents"}
    return set(table.rows["basis"].unique().drop_null().to_pylist())


def sources_of(
    census: Census,
    kinds: Collection[str],
    bases: Collection[str],
    columns: Collection[str],
    larger: bool = False,
) -> tuple[Source, ...]:
    """The sources of what is shown, each once, in the order of the releases.

    Monthly counts stand only where such a count is shown, residents where there are any,
    and wards where `larger` areas are compared or a column is of them.
    """
    crime = census.place.crime
    left_out = _unused_denominators(census, columns)
    if crime.city_months and "published" not in bases:
        left_out.add(crime.city_months.source.title)
    if (wards := census.place.areas.wards) and not larger and not set(_LARGER) & set(columns):
        left_out.add(wards.source.title)
    found = [
        source
        for kind in _ORDER
        if kind in kinds
        for source in census.releases[kind].sources
        if source["title"] not in left_out
    ]
    if crime.city_to_date and "weeks" in bases:
        found.append(source_entry(crime.city_to_date.source))
    return tuple({source["path"]: source for source in found}.values())


def all_sources(census: Census) -> tuple[Source, ...]:
    """Every source of the releases, each once, in their order."""
    kinds = [kind for kind in _ORDER if kind in census.releases]
    found = [source for kind in kinds for source in census.releases[kind].sources]
    return tuple({source["path"]: source for source in found}.values())


def _unused_denominators(census: Census, columns: Collection[str]) -> set[str]:
    """Titles of what only figures that are not among the columns are divided by."""
    used = {
        name: any(column.endswith(name) for column in columns) or name == "area_km2"
        for name in census.denominators
    }
    titles = {name: facts.source for name, facts in census.denominators.items()}
    kept = {titles[name] for name, is_used in used.items() if is_used}
    return set(titles.values()) - kept


def with_provenance(census: Census, table: Table, *, long: bool = False) -> Table:
    """The same rows, each with where it comes from: for files that have no other place for it.

    A `long` table leaves its publishers to the metadata of the file, which they would double.
    """
    found = provenance(census, table)
    said: dict[str, str | dt.date | None] = {"edition": census.edition}
    if found.kinds:
        said |= {
            "cameras_as_of": found.cameras_as_of,
            "crime_published": found.crime_published,
            "publishers": None if long else found.publishers,
            "licence": census.licence["name"],
        }
    added = [COLUMNS[name] for name, value in said.items() if value and name not in names_of(table)]
    rows = table.rows
    for column in added:
        value = pa.scalar(said[column.name], column.type)
        rows = rows.append_column(column.name, pa.repeat(value, len(table)))
    return Table(table.name, (*table.columns, *added), rows)


def _days(census: Census, table: Table, kinds: Collection[str]) -> tuple[str, str]:
    """The first and the last day of its rows that have a figure, else those of its releases."""
    columns = _date_columns(table)
    for name in _DAYS_AS_TEXT:
        if name in names_of(table):
            said = sorted(table.rows[name].to_pylist())
            return (said[0], said[-1]) if said else ("", "")
    if columns:
        days = _days_of_rows(table, columns)
        days += [census.date("cameras")] if "cameras" in kinds else []
    else:
        days = [census.date(kind) for kind in kinds]
    return (min(days).isoformat(), max(days).isoformat()) if days else ("", "")


def _date_columns(table: Table) -> list[str]:
    dates = [column.name for column in table.columns if pa.types.is_date(column.type)]
    return [name for name in dates if name != _SAID]


def _days_of_rows(table: Table, columns: Iterable[str]) -> list[dt.date]:
    """The earliest and the latest of every column; a month ends with its last day."""
    rows = table.rows
    if "reports" in rows.column_names:
        rows = rows.filter(pc.field("reports").is_valid())
    days: list[dt.date] = []
    for column in columns:
        limits = pc.min_max(rows[column]).as_py()
        if limits["min"]:
            last = month_end(limits["max"]) if column == "month" else limits["max"]
            days += [limits["min"], last]
    return days


def _published(census: Census, table: Table, bases: Collection[str]) -> str | None:
    """The newest publication that its counts rest on: of the files that cover its days."""
    days = _days_of_rows(table, _date_columns(table))
    if not days:
        return None
    found = []
    if "published" in bases:
        found.append(census.published("crime"))
    if "weeks" in bases and census.place.crime.city_to_date:
        found.append(census.place.crime.city_to_date.published)
    if offenses := _offenses(census, table):
        found.append(census.crime_published(offenses, Window(min(days), max(days))))
    return max(found, default=None)


def _offenses(census: Census, table: Table) -> Sequence[str]:
    choices = census.place.crime_choices
    named = table.rows["offense"].unique().to_pylist() if "offense" in names_of(table) else choices
    return [offense for crime in named if crime in choices for offense in choices[crime]]
