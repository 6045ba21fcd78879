"""A place: one TOML file that says what the pipeline and the site must know of a city."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path, PurePosixPath
from string import Formatter
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

PLACES = Path(__file__).parent / "places"
DEFAULT_LANGUAGE = "en"

Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=40)]
# A publication date as exact as the publisher gave it: a year, a month or a day.
PublishedOn = Annotated[
    str,
    BeforeValidator(lambda value: value.isoformat() if isinstance(value, dt.date) else value),
    Field(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$"),
]


# A file in the folder of public files, never a path that leads elsewhere.
FileName = Annotated[str, Field(pattern=r"^[^/\\]+$", max_length=120)]


class PlaceError(ValueError):
    """The place is unknown, or its TOML file does not say what is needed.

    `faults` are what is wrong, one by one.
    """

    def __init__(self, message: str, faults: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.faults = faults or (message,)


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Credit(_Part):
    """Who published a file, under which title, and where it can be found."""

    title: str
    publisher: str
    url: str


class Licence(_Part):
    name: str
    title: str
    url: str


class Neighborhoods(_Part):
    """Named outlines whose overlap with an area gives the area its name."""

    file: FileName
    names_field: str
    min_share: float = Field(gt=0, lt=1)
    source: Credit


class Blocks(_Part):
    """Census blocks as counted points, which fall into one area each."""

    file: FileName
    count_field: str
    housing_field: str | None = None  # housing units, which are not addresses
    longitude_field: str
    latitude_field: str
    year: int
    # A block on the river's edge may lie outside every area. Many mean wrong columns, unless
    # the file covers more than the place.
    max_outside: float = Field(0.02, ge=0, lt=1)
    source: Credit


class Land(_Part):
    """Outlines of census blocks, each with its square metres of land.

    A block that several areas cut is shared out by surface; those without land are the water
    that maps draw.
    """

    file: FileName
    land_field: str
    year: int
    source: Credit


class AddressPoints(_Part):
    """Public address points: how many addresses an area has.

    `address_field` and `id_field` are told where the register is held against the file too,
    and its columns are not called address and address_id.
    """

    file: FileName
    longitude_field: str
    latitude_field: str
    address_field: str | tuple[str, ...] | None = None  # several columns are joined by spaces
    id_field: str | None = None
    max_outside: float = Field(0.02, ge=0, lt=1)
    source: Credit


class Wards(_Part):
    """Wards, which an area need not lie wholly in: it counts in the one with most of its land."""

    file: FileName
    id_field: str
    source: Credit


class Areas(_Part):
    """The one geography that camera figures are published for."""

    kind: str
    kinds: str | None = None  # several of them, where that is more than an s at the end
    label: str
    label_in_text: str
    file: FileName
    id_field: str
    district_field: str | None = None  # where areas belong to police districts
    wards: Wards | None = None
    published: PublishedOn | None = None  # needed to build from files
    simplify_m: float = Field(gt=0)
    min_residents_for_rates: int = Field(default=0, ge=0)  # read beside `blocks` alone
    source: Credit
    neighborhoods: Neighborhoods
    names: dict[str, str] = {}
    # What reports call areas beside their ids and names; by id, by name, or as the source does.
    also_called: dict[str, tuple[str, ...]] = {}
    blocks: Blocks | None = None  # without it nothing is told per resident
    land: Land | None = None  # without it surfaces take in the water
    addresses: AddressPoints | None = None

    @field_validator("label", "label_in_text")
    @classmethod
    def _names_the_area(cls, value: str) -> str:
        try:
            fields = {field for _, field, _, _ in Formatter().parse(value) if field is not None}
        except ValueError:
            fields = {"a brace without its other one"}
        if not fields or not fields <= {"id", "name"}:
            raise ValueError("write {name}, {id} or both where the area is named, and no other {}")
        return value

    @model_validator(mode="after")
    def _rates_have_a_least(self) -> Areas:
        if self.blocks and "min_residents_for_rates" not in self.model_fields_set:
            raise ValueError("min_residents_for_rates: needed beside [areas.blocks]")
        return self

    @property
    def several(self) -> str:
        """What several areas are called."""
        return self.kinds or f"{self.kind}s"


class Parks(_Part):
    file: FileName
    field: str
    values: tuple[str, ...]


class Label(_Part):
    """A place name written on the map, at WGS 84 degrees."""

    text: str
    longitude: float = Field(ge=-180, le=180)
    latitude: float = Field(ge=-90, le=90)


class MapContext(_Part):
    parks: Parks | None = None
    labels: tuple[Label, ...] = ()


# How every report of a place finds its area: its point within the exact outlines, or the
# area that it names; the other one stands in where that one is missing.
PlacedBy = Literal["point", "name"]


class CrimeFields(_Part):
    """Column names of the incident files.

    Times are in UTC, with `local_time` in the place's own time, unless an offset is written
    with them. Days without a time are those days. Reports name their area, or lie at a longitude
    and latitude, or both; a GeoJSON file has points of its own. `report` is the number of a
    report, read only where offenses are counted by report. `block` names the stretch of street a
    report was made on, such as "1400 - 1499 BLOCK OF IRVING STREET NW" or "014XX W MADISON ST":
    streets are found by it.
    """

    reported: str
    local_time: bool = False
    offense: str
    area: str | None = None
    longitude: str | None = None
    latitude: str | None = None
    record: str
    report: str | None = None
    block: str | None = None


def as_published(offense: str) -> str:
    """The name of an offense as it is compared: portals change capitals and spaces."""
    return offense.strip().upper()


class Offense(_Part):
    """An offense, and every name the source has ever called it by.

    It counts records, of which a report may have several, such as one a victim; or reports.
    """

    id: Id
    label: str
    briefly: str = ""  # where a weapon is named beside it
    sources: tuple[str, ...] = Field(alias="source", min_length=1)
    counts: Literal["records", "reports"] = "records"

    @field_validator("sources", mode="before")
    @classmethod
    def _one_or_several(cls, value: Any) -> Any:
        return (value,) if isinstance(value, str) else value

    @field_validator("sources")
    @classmethod
    def _in_capitals(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(as_published(name) for name in value)


WEAPONS = ("gun", "knife", "other")
_WITH = ":"  # no offense has it in its id


def with_weapon(offenses: Sequence[str], weapon: str) -> tuple[str, ...]:
    """The series of offenses with one weapon: "robbery:gun" counts robbery with a gun."""
    return tuple(f"{offense}{_WITH}{weapon}" for offense in offenses)


def offense_of(series: str) -> str:
    """The offense that a series counts, with whatever weapon."""
    return series.partition(_WITH)[0]


class ByWeapon(NamedTuple):
    """A kind of crime with a weapon, and the series of the cube that count it."""

    crime: str
    weapon: str
    offenses: tuple[str, ...]


class OffenseGroup(_Part):
    id: Id
    label: str
    offenses: tuple[str, ...] = Field(min_length=1)


class Cover(_Part):
    """Offenses and days for which a file holds every incident; no offenses means all."""

    first: dt.date = Field(alias="from")
    through: dt.date
    offenses: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Cover:
        if self.through < self.first:
            raise ValueError(f"covers from {self.first} through {self.through}: the end is first")
        return self


class WeaponLabels(_Part):
    """What an offense with a weapon is called; `{crime}` stands for the offense."""

    gun: str
    knife: str
    other: str

    @field_validator("gun", "knife", "other")
    @classmethod
    def _names_the_crime(cls, value: str) -> str:
        if "{crime}" not in value or "{" in value.replace("{crime}", ""):
            raise ValueError("write {crime} where the offense is named, and no other braces")
        return value


class Weapons(_Part):
    """The field that tells the weapon of some offenses, and what it writes for each."""

    field: str
    labels: WeaponLabels
    offenses: tuple[str, ...] = Field(min_length=1)
    gun: tuple[str, ...] = ()
    knife: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    @property
    def by_published(self) -> dict[str, str]:
        """The weapon by what the source writes."""
        return {
            as_published(written): weapon for weapon in WEAPONS for written in getattr(self, weapon)
        }


class Coding(_Part):
    """Other rules by which a part of the reports is recorded, such as NIBRS after Part 1.

    `codes` are what an offense of the place is called in it; one without is not counted from it.
    It has `fields` of its own where columns are called otherwise. `same_meaning` are offenses
    that it counts as all other reports do: the series of the others breaks where it begins and
    where it ends. Weapons are not read in it. Without `codes` it is the same rules in other
    columns, and no series breaks.
    """

    codes: dict[str, tuple[str, ...]] = {}
    fields: CrimeFields | None = None
    left_out: tuple[str, ...] = ()
    same_meaning: tuple[str, ...] = ()

    @field_validator("codes", mode="before")
    @classmethod
    def _one_or_several(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {key: (each,) if isinstance(each, str) else each for key, each in value.items()}

    @field_validator("codes")
    @classmethod
    def _in_capitals(cls, value: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        return {key: tuple(map(as_published, each)) for key, each in value.items()}

    @field_validator("left_out")
    @classmethod
    def _left_out_in_capitals(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(as_published, value))


class IncidentFile(_Part):
    """What is counted of a file: all that was published on one day.

    A file put together from publications of several days stands here once for each.
    """

    name: FileName
    published: PublishedOn
    covers: tuple[Cover, ...] = Field(min_length=1)
    coding: str | None = None  # of [crime.codings], where it is recorded by other rules
    member: str | None = None  # which file of a zip is meant

    @property
    def called(self) -> str:
        """The name that a release tells it by. Zips of many years hold files of one name."""
        inside = f"{self.name}-{PurePosixPath(self.member).name}" if self.member else self.name
        return re.sub(r"[^A-Za-z0-9._-]+", "-", inside)[:100]


class CityMonths(_Part):
    """Monthly counts published for the whole city; `columns` maps offense to column."""

    file: FileName
    published: PublishedOn
    month_field: str
    source: Credit
    columns: dict[str, str]


class CityToDate(_Part):
    """Reports in the whole city from 1 January through some days, where incident rows lack.

    `counts` holds them by offense and day; between two of those days a count is an estimate.
    """

    published: PublishedOn
    source: Credit
    counts: dict[str, dict[dt.date, Annotated[int, Field(ge=0)]]]

    @field_validator("counts")
    @classmethod
    def _never_falling(cls, value: dict[str, dict[dt.date, int]]) -> dict[str, dict[dt.date, int]]:
        for offense, counts in value.items():
            days = sorted(counts)
            if len({day.year for day in days}) != 1:
                raise ValueError(f"{offense}: days must lie in one year")
            if any(counts[a] > counts[b] for a, b in pairwise(days)):
                raise ValueError(f"{offense}: a count since 1 January is lower than one before")
        return value


def _rising(limits: tuple[float, float]) -> tuple[float, float]:
    if limits[0] >= limits[1]:
        raise ValueError(f"limits must rise: {limits}")
    return limits


# Between low and middle, and between middle and high.
ClassLimits = Annotated[tuple[Annotated[float, Field(gt=0)], float], AfterValidator(_rising)]


class CrimeClasses(_Part):
    """Limits that set low, middle and high yearly rates apart, by offense or group.

    Somebody fixed them by hand, for the rates of `year`, and a release draws none then. They
    stay: a map can then be compared with a later one. What is too rare to set areas apart has
    none.
    """

    year: int
    per_km2: dict[str, ClassLimits]
    per_1000_residents: dict[str, ClassLimits]

    @model_validator(mode="after")
    def _complete(self) -> CrimeClasses:
        if set(self.per_km2) != set(self.per_1000_residents):
            raise ValueError("per_km2 and per_1000_residents must list the same kinds of crime")
        return self


class Occurred(_Part):
    """A year of incidents by the day they happened, which no count by report may stand beside."""

    file: FileName
    published: PublishedOn | None = None  # where that is known
    year: int
    source: Credit
    fields: CrimeFields


class Crime(_Part):
    first_day: dt.date
    source: Credit
    placed_by: PlacedBy = "name"
    # Reports of before name areas of other lines: their names say nothing of today's areas.
    names_since: dt.date | None = None
    fields: CrimeFields
    groups: tuple[OffenseGroup, ...] = Field(min_length=1)
    offenses: tuple[Offense, ...] = Field(min_length=1)
    left_out: tuple[str, ...] = ()  # offenses of the source that are not counted
    # Years in which so much changed that ranges cannot be tried on them (data.findings.calibration)
    unsettled_years: tuple[int, ...] = ()
    codings: dict[Id, Coding] = {}
    files: tuple[IncidentFile, ...] = ()
    weapons: Weapons | None = None
    occurred: Occurred | None = None
    city_months: CityMonths | None = None
    city_to_date: CityToDate | None = None
    classes: CrimeClasses | None = None  # without it a release draws limits

    @field_validator("left_out")
    @classmethod
    def _in_capitals(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(as_published(name) for name in value)

    @property
    def by_report(self) -> tuple[str, ...]:
        """The offenses that are counted by report."""
        return tuple(each.id for each in self.offenses if each.counts == "reports")

    def coded(self, coding: str | None) -> Crime:
        """The same as it is read of reports in a coding (None: as all are, unless they say so)."""
        if coding is None:
            return self
        way = self.codings[coding]
        if not way.codes:
            same = {"left_out": way.left_out or self.left_out}
            return self.model_copy(update={"fields": way.fields or self.fields, **same})
        offenses = tuple(
            each.model_copy(update={"sources": way.codes.get(each.id, ())})
            for each in self.offenses
        )
        fields, left_out = way.fields or self.fields, way.left_out
        told = {"fields": fields, "offenses": offenses, "left_out": left_out, "weapons": None}
        return self.model_copy(update=told)

    def counted_in(self, coding: str | None) -> tuple[str, ...]:
        """The offenses that a coding has codes for."""
        return tuple(each.id for each in self.coded(coding).offenses if each.sources)

    def meaning_in(self, coding: str | None, offense: str) -> str:
        """By whose rules an offense is counted: a coding's, or "" for those of all others."""
        way = self.codings[coding] if coding else None
        return coding if coding and way and way.codes and offense not in way.same_meaning else ""

    @model_validator(mode="after")
    def _codings_fit(self) -> Crime:
        known = {offense.id for offense in self.offenses}
        for name, way in self.codings.items():
            if unknown := sorted({*way.codes, *way.same_meaning} - known):
                raise ValueError(f"codings.{name}: {unknown[0]!r} is no id of [[crime.offenses]]")
            if self.by_report and way.fields and way.fields.report is None:
                raise ValueError(f"codings.{name}: fields must name `report`, as [crime.fields]")
        codings: dict[str, str | None] = {}
        for file in self.files:
            self.require_coding(file.coding, f"[[crime.files]] {file.name!r}")
            if codings.setdefault(file.called, file.coding) != file.coding:
                raise ValueError(f"{file.called!r} is of two codings: make two files of it")
            held = {o for cover in file.covers for o in cover.offenses or sorted(known)}
            if lacking := sorted(held - set(self.counted_in(file.coding))):
                raise ValueError(
                    f"{file.name!r} covers {lacking[0]!r}, for which the coding {file.coding!r} "
                    "has no code: name the offenses that it covers"
                )
        return self

    def require_coding(self, coding: str | None, where: str) -> None:
        """Raise ValueError where there is no such coding."""
        if coding is not None and coding not in self.codings:
            known = ", ".join(self.codings) or "none"
            raise ValueError(f"{where}: there is no [crime.codings.{coding}]; known: {known}")

    @model_validator(mode="after")
    def _reports_numbered(self) -> Crime:
        if self.by_report and self.fields.report is None:
            raise ValueError(
                f"{self.by_report[0]} counts reports: name the field with their number as `report` "
                "under [crime.fields]"
            )
        if self.fields.report and not self.by_report:
            raise ValueError(
                "[crime.fields] names `report`, and no offense says counts = 'reports': numbers of "
                "reports are read only where they are needed"
            )
        return self

    @model_validator(mode="after")
    def _offenses_known(self) -> Crime:
        known = {offense.id for offense in self.offenses}
        named = {
            *(offense for group in self.groups for offense in group.offenses),
            *(o for file in self.files for cover in file.covers for o in cover.offenses),
            *(self.weapons.offenses if self.weapons else ()),
            *(self.city_months.columns if self.city_months else ()),
            *(self.city_to_date.counts if self.city_to_date else ()),
            *(set(self.classes.per_km2) - {g.id for g in self.groups} if self.classes else ()),
        }
        if unknown := sorted(named - known):
            raise ValueError(f"these offenses are used but not listed: {', '.join(unknown)}")
        ids = [*known, *(group.id for group in self.groups)]
        if len(ids) != len(set(ids)) or len(known) != len(self.offenses):
            raise ValueError("an offense or group id is used twice")
        return self


# An address of the web, without a closing slash.
Address = Annotated[str, Field(pattern=r"^https?://[^\s/?#]+(/[^\s?#]*[^\s?#/])?$")]


class ArcGISFeed(_Part):
    """A layer of an ArcGIS map service, by name; `{year}` in it stands for each year."""

    kind: Literal["arcgis"]
    service: Address
    layer: str
    where: str = "1=1"

    @field_validator("service")
    @classmethod
    def _is_no_layer(cls, value: str) -> str:
        if found := re.fullmatch(r"(.+/(?:MapServer|FeatureServer))/(\d+)", value):
            raise ValueError(
                f"this is layer {found[2]} of the service {found[1]}: write that, and the name of "
                "the layer as `layer` (numbers change). `camera-census new-place` tells the name"
            )
        return value


class SocrataFeed(_Part):
    """A data set of a Socrata portal (SODA 2.1)."""

    kind: Literal["socrata"]
    portal: Address
    dataset: str = Field(pattern=r"^[a-z0-9]{4}-[a-z0-9]{4}$")
    where: str = ""


class FileFeed(_Part):
    """A plain file, by address or path; `{year}` in it stands for each year.

    A path is taken from the folder of the place's TOML file. Where its name has no ending that
    tells, `format` does; of a zip with several files, `member` is the one that is meant.
    """

    kind: Literal["file"]
    location: str
    format: Literal["csv", "geojson"] | None = None
    member: str | None = None

    @field_validator("location")
    @classmethod
    def _from_the_place(cls, value: str, info: ValidationInfo) -> str:
        if re.match(r"[a-z]+://", value) or not info.context:
            return value
        return str(Path(info.context["folder"]) / value)


_KINDS_OF_FEED = ("arcgis", "socrata", "file")
Feed = Annotated[ArcGISFeed | SocrataFeed | FileFeed, Field(discriminator="kind")]


class CrimeFeed(_Part):
    """Where incidents are published, all of them between its first day or year and its last.

    One that has ended says so. With {year} in it there is a layer, a condition or a file for each
    year; a plain file without holds all of them, and is read once.
    """

    first_year: int | None = Field(None, ge=1970, le=2100)
    first_day: dt.date | None = None
    last_year: int | None = Field(None, ge=1970, le=2100)
    last_day: dt.date | None = None
    coding: str | None = None  # of [crime.codings], where it is recorded by other rules
    feed: Feed

    @property
    def first(self) -> dt.date:
        return self.first_day or dt.date(self.first_year or 1970, 1, 1)

    @property
    def last(self) -> dt.date | None:
        """The last day of a feed that has ended."""
        return self.last_day or (dt.date(self.last_year, 12, 31) if self.last_year else None)

    @property
    def is_by_year(self) -> bool:
        return "{year}" in self.feed.model_dump_json()

    @model_validator(mode="after")
    def _of_known_days(self) -> CrimeFeed:
        if (self.first_year is None) == (self.first_day is None):
            raise ValueError("write either first_year or first_day")
        if self.last_year and self.last_day:
            raise ValueError("write either last_year or last_day")
        if self.last and self.last < self.first:
            name = "last_day" if self.last_day else "last_year"
            raise ValueError(
                f"{name} comes before {'first_day' if self.first_day else 'first_year'}"
            )
        if not self.is_by_year and not isinstance(self.feed, FileFeed):
            raise ValueError(
                "write {year} where the layer or the condition names it. A layer of all years "
                "takes a condition (where) with {year}"
            )
        return self


class Live(_Part):
    """Where `refresh` finds what `build` reads from files, and how far it trusts it.

    `crime` is one feed or several, one after the other, such as one of each way of recording.
    `files` go by the name that the other sections call them; `names` are the fields of such a
    file that are called otherwise where it is published, as ours → theirs.
    """

    crime: Annotated[
        tuple[CrimeFeed, ...],
        BeforeValidator(lambda value: [value] if isinstance(value, dict) else value),
        Field(min_length=1),
    ]
    files: dict[str, Feed]
    names: dict[str, dict[str, str]] = {}
    redirects_to: tuple[str, ...] = ()  # other hosts that a portal may send us on to
    max_drop: float = Field(0.05, gt=0, lt=1)
    stale_after_days: int = Field(10, ge=1)

    @model_validator(mode="after")
    def _one_after_the_other(self) -> Live:
        for before, after in pairwise(self.crime):
            if before.last is None:
                raise ValueError(
                    f"a feed of incidents follows from {after.first}: say when the one before it "
                    "ended (last_day or last_year)"
                )
            if after.first <= before.last:
                raise ValueError(
                    f"a feed of incidents begins on {after.first}, and the one before it ends on "
                    f"{before.last}: no day can be counted from two"
                )
        return self

    @model_validator(mode="after")
    def _names_of_files(self) -> Live:
        if strangers := sorted(set(self.names) - set(self.files)):
            raise ValueError(f"names fields of {strangers[0]}, which [live.files] does not have")
        return self


Programme = Literal["rebates", "registry"]  # what a camera release counts


class CameraTable(_Part):
    """A table of counts by area that a public body has already published.

    `withheld` is how its publisher writes a count that it does not tell, such as "<5" or "*";
    `totals` is what it calls lines that add up areas, beside "Total" and the like; `within` is
    the programme that all whom it counts had to be in, too.
    """

    file: FileName
    programme: Programme
    as_of: dt.date
    area_field: str
    addresses_field: str
    cameras_field: str
    withheld: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    within: Programme | None = None
    source: Credit


class PublicFact(_Part):
    """A figure somebody said in public, such as "cameras, city, 40000, 2024-07-09"."""

    programme: Programme
    fact: str
    source: Credit


class Geography(_Part):
    """Other outlines the city publishes, against which figures could be laid."""

    name: Id
    file: FileName
    id_field: str


class CameraClasses(_Part):
    """Limits that set low, middle and high densities of cameras apart, fixed by hand for the
    figures of one programme."""

    programme: Programme
    per_km2: ClassLimits | None = None
    per_1000_residents: ClassLimits | None = None


class Cameras(_Part):
    registry: Credit | None = None  # what a release counted from the registry names as its source
    tables: tuple[CameraTable, ...] = ()
    facts: tuple[PublicFact, ...] = ()
    geographies: tuple[Geography, ...] = ()
    classes: CameraClasses | None = None  # without it a release draws limits
    # The places whose outlines were changed into these, one after the other, the newest first:
    # their figures go on being public.
    after: Annotated[
        tuple[Id, ...],
        BeforeValidator(lambda value: (value,) if isinstance(value, str) else value),
    ] = ()
    # Places on the same land whose registers hold none of the cameras of this one.
    other_registers: tuple[Id, ...] = ()

    def classes_of(self, programme: str) -> CameraClasses | None:
        """The limits that are fixed for a programme's figures, if any are."""
        fixed = self.classes
        return fixed if fixed and fixed.programme == programme else None


class Agency(_Part):
    """Who runs cameras on a list: its id and name, and every way the source writes it."""

    id: Id
    label: str = Field(min_length=1, max_length=120)
    sources: tuple[str, ...] = Field(alias="source", min_length=1)

    @field_validator("sources", mode="before")
    @classmethod
    def _one_or_several(cls, value: Any) -> Any:
        return (value,) if isinstance(value, str) else value


UNNAMED = "unnamed"  # the agency of a record that names none


class GovernmentCameras(_Part):
    """A published list of cameras that agencies run: a point a record, each a public fact.

    The points of a GeoJSON file are its own, unless fields are named; those of a CSV file stand in
    fields. Where all belong to one agency, no field need name it. `as_of` is what the list is of.
    """

    file: FileName
    as_of: PublishedOn
    agencies: tuple[Agency, ...] = Field(min_length=1)
    agency_field: str | None = None
    longitude_field: str | None = None
    latitude_field: str | None = None
    # A park beyond the border has a camera too. Many outside mean wrong columns.
    max_outside: float = Field(0.2, ge=0, lt=1)
    source: Credit

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are read."""
        named = (self.agency_field, self.longitude_field, self.latitude_field)
        return tuple(field for field in named if field)

    @model_validator(mode="after")
    def _agencies_told_apart(self) -> GovernmentCameras:
        ids = [agency.id for agency in self.agencies]
        written = [name for agency in self.agencies for name in agency.sources]
        if UNNAMED in ids:
            raise ValueError(f"an agency cannot have the id {UNNAMED!r}: it means none is named")
        for what, names in (("id", ids), ("source", written)):
            if twice := sorted({name for name in names if names.count(name) > 1}):
                raise ValueError(f"two agencies have the {what} {twice[0]!r}")
        if self.agency_field is None and len(ids) > 1:
            raise ValueError("several agencies: name the field that tells them as agency_field")
        return self

    @model_validator(mode="after")
    def _points_found(self) -> GovernmentCameras:
        if (self.longitude_field is None) != (self.latitude_field is None):
            raise ValueError("write both longitude_field and latitude_field, or neither")
        if self.longitude_field is None and ".geojson" not in self.file.lower():
            raise ValueError("a file without outlines needs longitude_field and latitude_field")
        return self


class Reading(_Part):
    """One way to understand a claim: the days it is of, and how many years before it looks."""

    first: dt.date = Field(alias="from")
    through: dt.date
    years: int = Field(1, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Reading:
        if self.through < self.first:
            raise ValueError(f"reads from {self.first} through {self.through}: the end is first")
        return self


class ClaimedChange(_Part):
    """One change somebody claimed: of a kind of crime, or of a part of one.

    It was said in percent, so, close to it or as the least (`says`), or only which way it went.
    With `part` the public feed counts it within `crime` and cannot tell it apart, so it
    cannot be checked alone; what the part is called stands in the wording. Where the days were
    not said, or are other than those since 1 January, `readings` are all that can be meant.
    """

    crime: str
    percent: Annotated[float, Field(ge=-100)] | None = None
    direction: Literal["up", "down"] | None = None
    says: Literal["about", "close_to", "at_least"] = "about"
    part: Id | None = None
    readings: tuple[Reading, ...] = ()

    @model_validator(mode="after")
    def _one_way_of_saying(self) -> ClaimedChange:
        if (self.percent is None) == (self.direction is None):
            raise ValueError("says either the percent or the direction of a change")
        if self.says != "about" and not self.percent:
            raise ValueError("says at least how much, or close to how much, but not how much")
        return self


class HeldElsewhere(_Part):
    """What a claim rests on where no public file has it.

    `yearly` are the sums found in public (year, sum), of what `source` counts; the counts
    behind the claim must be asked of `holder`, at `ask`, or at `post` as an envelope has it. What
    to ask for stands in the wording.
    """

    holder: str
    yearly: tuple[tuple[int, Annotated[int, Field(ge=0)]], ...]
    source: Credit
    ask: Credit
    post: str = ""


class Claim(_Part):
    """What an official claimed in public.

    `said_on` is as exact as it is known, `through` the last complete day before it, where the
    claim is of the days since 1 January. `quote` are the words, the speaker's own unless it is
    `reported`. Without `changes` the claim is of counts that are `elsewhere`.
    """

    id: Id
    said_on: PublishedOn
    through: dt.date | None = None
    quote: str
    reported: bool = False
    changes: tuple[ClaimedChange, ...] = ()
    elsewhere: HeldElsewhere | None = None
    source: Credit

    @property
    def said_day(self) -> dt.date | None:
        """The day it was said on, where that is known."""
        return (
            dt.date.fromisoformat(self.said_on) if len(self.said_on) == len("2024-07-09") else None
        )

    @property
    def credits(self) -> tuple[Credit, ...]:
        """All that is to be read of it: where it was said, and what it rests on."""
        held = self.elsewhere
        return (self.source, held.source, held.ask) if held else (self.source,)

    @model_validator(mode="after")
    def _said_afterwards(self) -> Claim:
        if self.through and self.through.isoformat()[: len(self.said_on)] > self.said_on:
            raise ValueError(f"covers days after it was said ({self.said_on})")
        return self

    @model_validator(mode="after")
    def _of_known_days(self) -> Claim:
        if not self.changes and self.elsewhere is None:
            raise ValueError("says neither changes nor where the counts are (elsewhere)")
        if self.through is None and any(not (each.readings or each.part) for each in self.changes):
            raise ValueError("says neither through nor, for every change, readings")
        return self


class PublishedFigure(_Part):
    """A number of cameras in the whole city that was once made public; it counts `programme`.

    `says` is how exactly it was said. `contradicts` names another figure that cannot be
    true of the same cameras.
    """

    id: Id
    published: PublishedOn
    cameras: int = Field(gt=0)
    says: Literal["at_least", "nearly", "about", "exactly"]
    programme: Literal["rebates", "connected", "government"]
    contradicts: Id | None = None
    source: Credit


class Contact(_Part):
    """Who runs the site of a place, and a page or a mail address to reach them at."""

    name: str = Field(min_length=1, max_length=120)
    address: str = Field(pattern=r"^(https?://|mailto:)[^\s<>\"']+$", max_length=300)

    @property
    def mail(self) -> str | None:
        """The mail address, where it is one."""
        return self.address.removeprefix("mailto:") if self.address.startswith("mailto:") else None


class Place(_Part):
    """Everything place-specific that is not a sentence for visitors.

    Its pages are in `language` (BCP 47) for whom neither an address nor a browser says otherwise.
    Coordinates are WGS 84 degrees; `projection` is the metric system (EPSG code)
    in which lengths and areas are measured.
    """

    id: Id
    name: str
    short_name: str
    timezone: str
    language: str = Field(DEFAULT_LANGUAGE, pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    projection: str
    units: Literal["metric", "us"] = "metric"  # that its readers are used to
    licence: Licence
    contact: Contact | None = None
    areas: Areas
    map: MapContext = MapContext()
    crime: Crime
    cameras: Cameras = Cameras()
    government_cameras: GovernmentCameras | None = None
    live: Live | None = None
    comparisons: tuple[tuple[str, ...], ...] = ()  # made ready, by their names in an address
    claims: tuple[Claim, ...] = ()
    published_figures: tuple[PublishedFigure, ...] = ()

    @field_validator("timezone")
    @classmethod
    def _timezone_known(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"{value!r} is no time zone; write it as Europe/Paris") from error
        return value

    @model_validator(mode="after")
    def _crime_known(self) -> Place:
        if not self.crime.files and self.live is None:
            raise ValueError(
                "says neither [[crime.files]] nor [live], so nobody knows where incidents are"
            )
        return self

    @model_validator(mode="after")
    def _feeds_coded(self) -> Place:
        for feed in self.live.crime if self.live else ():
            self.crime.require_coding(feed.coding, "live.crime")
        return self

    def coded(self, coding: str | None) -> Place:
        """The same as it is read of reports in a coding."""
        if coding is None:
            return self
        return self.model_copy(update={"crime": self.crime.coded(coding)})

    @model_validator(mode="after")
    def _claims_fit(self) -> Place:
        said = [change.crime for claim in self.claims for change in claim.changes]
        if unknown := sorted(set(said) - set(self.crime_choices)):
            raise ValueError(f"claims are about an unknown kind of crime: {', '.join(unknown)}")
        figures = [figure.id for figure in self.published_figures]
        ids = [*(claim.id for claim in self.claims), *figures]
        if len(ids) != len(set(ids)):
            raise ValueError("a claim or published figure has the id of another")
        against = {figure.contradicts for figure in self.published_figures} - {None}
        if not against <= set(figures):
            raise ValueError("a published figure contradicts one that is not listed")
        return self

    @cached_property
    def agency_labels(self) -> dict[str, str]:
        """The names of agencies that run cameras, by id."""
        listed = self.government_cameras
        return {agency.id: agency.label for agency in listed.agencies} if listed else {}

    @cached_property
    def offense_ids(self) -> tuple[str, ...]:
        return tuple(offense.id for offense in self.crime.offenses)

    @cached_property
    def crimes(self) -> dict[str, tuple[str, ...]]:
        """Every group and every single offense a reader can choose, as id → offense ids."""
        groups = {group.id: group.offenses for group in self.crime.groups}
        return groups | {offense: (offense,) for offense in self.offense_ids}

    @cached_property
    def crimes_by_weapon(self) -> dict[str, ByWeapon]:
        """Those of them of which the weapon is told, with each weapon, by ids of their own."""
        told = self.crime.weapons
        return {
            f"{crime}-{weapon}": ByWeapon(crime, weapon, with_weapon(offenses, weapon))
            for crime, offenses in self.crimes.items()
            for weapon in WEAPONS
            if told and set(offenses) <= set(told.offenses)
        }

    def without_weapon(self, crime: str) -> str:
        """The same kind of crime with any weapon or none."""
        return self.crimes_by_weapon[crime].crime if crime in self.crimes_by_weapon else crime

    @cached_property
    def crime_choices(self) -> dict[str, tuple[str, ...]]:
        """All that can be asked for, with a weapon too, as id → ids of what is counted."""
        return self.crimes | {name: each.offenses for name, each in self.crimes_by_weapon.items()}

    @property
    def crime_names(self) -> dict[str, str]:
        """The name of every group and offense."""
        groups = {each.id: each.label for each in self.crime.groups}
        return groups | {each.id: each.label for each in self.crime.offenses}

    @property
    def brief_names(self) -> dict[str, str]:
        """Of those that are called otherwise where a weapon is named beside them."""
        return {each.id: each.briefly for each in self.crime.offenses if each.briefly}

    @property
    def weapon_names(self) -> dict[str, str]:
        """How an offense with each weapon is called; `{crime}` stands for the offense."""
        return self.crime.weapons.labels.model_dump() if self.crime.weapons else {}

    @cached_property
    def crime_labels(self) -> dict[str, str]:
        """The name of all that can be asked for, as id → label."""
        return self.called(self.crime_names, self.brief_names, self.weapon_names)

    def called(
        self, names: Mapping[str, str], briefly: Mapping[str, str], weapons: Mapping[str, str]
    ) -> dict[str, str]:
        """All that can be asked for, as id → label, where these are the names."""
        beside_weapon = {**names, **briefly}
        with_weapon = {
            name: weapons[each.weapon].format(crime=beside_weapon[each.crime])
            for name, each in self.crimes_by_weapon.items()
        }
        return {**names, **with_weapon}

    def area_label(self, area_id: str, name: str) -> str:
        """An area in a list, code first, so that a list is in order."""
        return self.areas.label.format(id=area_id, name=name)

    def area_in_text(self, area_id: str, name: str) -> str:
        """An area in a sentence, name first, as people speak of it."""
        return self.areas.label_in_text.format(id=area_id, name=name)


def may_be_left_out(part: type[BaseModel] = Place, path: str = "") -> tuple[str, ...]:
    """The sections of a place's TOML file that it can do without, as TOML calls them."""
    found: list[str] = []
    for name, field in part.model_fields.items():
        section = f"{path}.{field.alias or name}".lstrip(".")
        parts = [each for each in _types_in(field.annotation) if issubclass(each, BaseModel)]
        if parts and not field.is_required():
            found.append(section)
        elif parts and get_origin(field.annotation) is not tuple:
            found += [each for one in parts for each in may_be_left_out(one, section)]
    return tuple(dict.fromkeys(found))


def _types_in(annotation: Any) -> list[type]:
    inner = get_args(annotation)
    if not inner:
        return [annotation] if isinstance(annotation, type) else []
    return [each for one in inner for each in _types_in(one)]


def load_place(name_or_path: str | Path) -> Place:
    """Read a place by its name in data/places, or by the path of its TOML file.

    Raises PlaceError when there is no such place or a field is missing or wrong.
    """
    path = Path(name_or_path)
    if path.suffix != ".toml":
        path = PLACES / f"{name_or_path}.toml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in PLACES.glob("*.toml")))
        raise PlaceError(f"There is no place {str(name_or_path)!r}. Known places: {known}.")
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        return Place.model_validate(content, context={"folder": path.resolve().parent})
    except tomllib.TOMLDecodeError as error:
        raise PlaceError(f"{path.name} is not valid TOML: {error}.") from error
    except ValidationError as error:
        faults = tuple(_fault(item, content) for item in error.errors())
        raise PlaceError(f"{path.name}: {'; '.join(faults)}.", faults) from error


def places_named(setting: str) -> tuple[Place, ...]:
    """Places in their order, named one by one as for `load_place`, with commas between.

    Raises PlaceError when there is no such place, or one is named twice.
    """
    places = tuple(load_place(each.strip()) for each in setting.split(",") if each.strip())
    ids = [each.id for each in places]
    if twice := sorted({each for each in ids if ids.count(each) > 1}):
        raise PlaceError(f"{', '.join(twice)}: named more than once in {setting!r}.")
    return places


def _fault(item: Any, content: dict[str, Any]) -> str:
    """One fault as a person reads it: where in the file, and what is wrong."""
    where = _where(item["loc"], content) or "the file"
    if item["type"] == "extra_forbidden":
        return f"{where}: {_no_such_key(item['loc'])}"
    return f"{where}: {item['msg'].removeprefix('Value error, ').rstrip('.')}"


def _where(loc: Sequence[str | int], content: Any) -> str:
    """The steps that lead to a value, as TOML names them: the 2nd [[crime.files]], name."""
    path: list[str] = []
    told: list[str] = []
    for step in loc:
        inside = content[step] if _has(content, step) else None
        if isinstance(step, int):
            if isinstance(content, list):  # one table alone stands for a list of one
                many = isinstance(inside, dict)
                name = f"[[{'.'.join(path)}]]" if many else f"value of {'.'.join(path)}"
                told, path = [*told, f"the {_ordinal(step + 1)} {name}"], []
                content = inside
            continue
        if inside is None and step in _KINDS_OF_FEED:
            continue  # which form of feed was tried is no step of the file
        path.append(str(step))
        content = inside
    return ", ".join([*told, *([".".join(path)] if path else [])])


def _has(content: Any, step: str | int) -> bool:
    if isinstance(content, dict):
        return step in content
    return isinstance(content, list) and isinstance(step, int) and step < len(content)


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 <= number % 100 <= 20 else ending}"


def _no_such_key(loc: Sequence[str | int]) -> str:
    """What is not known there, with the nearest that is and all that are."""
    known = _keys_at(loc[:-1])
    near = difflib.get_close_matches(str(loc[-1]), known, n=1, cutoff=0.5)
    hint = f" Is {near[0]!r} meant?" if near else ""
    return f"there is no key {str(loc[-1])!r} here.{hint} Known are {', '.join(sorted(known))}"


def _keys_at(loc: Sequence[str | int]) -> list[str]:
    """The keys of the section that the steps lead to."""
    parts: list[type[BaseModel]] = [Place]
    for step in loc:
        if isinstance(step, int):
            continue
        of_kind = [each for each in parts if step in get_args(_kind_of(each))]
        if of_kind:
            parts = of_kind
            continue
        fields = [
            field
            for part in parts
            for name, field in part.model_fields.items()
            if (field.alias or name) == step
        ]
        if fields:
            parts = [
                each for each in _types_in(fields[0].annotation) if issubclass(each, BaseModel)
            ]
    return [field.alias or name for part in parts for name, field in part.model_fields.items()]


def _kind_of(part: type[BaseModel]) -> Any:
    return part.model_fields["kind"].annotation if "kind" in part.model_fields else None
