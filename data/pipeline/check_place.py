"""Does a place's TOML file fit its sources? Asked before anything is built from them.

From portals it reads the files of the areas whole, but for very large ones, and of incidents a
first look at every year. Files at hand are read whole, as by a build. Each remark is one sentence
that names the section, what is wrong, and how to mend it.
"""

from __future__ import annotations

import datetime as dt
import difflib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pandas as pd
import pyproj

from data.files.coordinates import fault_in_projection
from data.files.counted import counted
from data.files.downloads import read_pieces
from data.files.faults import SourceError
from data.files.outlines import outlines_of, write_outlines
from data.files.records import Records, listed
from data.pipeline.area_names import neighborhood_names, told_of_name
from data.pipeline.area_words import AreaWords, area_words, told_by_point, told_unknown
from data.pipeline.areas import build_areas, read_coverage
from data.pipeline.class_limits import Drawing
from data.pipeline.contradictions import contradiction, require_agreement
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.pipeline.government import build_government
from data.pipeline.holes import cut_holes
from data.pipeline.incidents import (
    Incidents,
    IncidentSource,
    areas_named,
    coordinates,
    write_incidents,
)
from data.pipeline.left_of_another import labels_elsewhere, left_of_others, silent_areas
from data.pipeline.live_files import as_published, fields_of_files, has_outlines, write_file
from data.pipeline.method import told_breaks, told_of_feeds
from data.place import CrimeFields, Feed, FileFeed, IncidentFile, Live, Place
from data.published.names import fault_in_name
from data.published.release import Release, ReleaseError, read_release
from data.published.schema import SchemaError
from data.sources.contract import Look, Source, Visit
from data.sources.feeds import (
    NO_RECORD,
    NOT_OPEN_YET,
    CrimePart,
    crime_parts,
    incident_fields,
    open_feed,
)
from data.sources.store import Shelf

# A share of incidents without a known area: more than this and the field is not the right one.
_MAX_UNKNOWN_AREA = 0.2
_MOST_READ = 100_000  # records of a file of the areas that a check fetches from a portal
_EVERYWHERE = (-180.0, -90.0, 180.0, 90.0)  # where the areas themselves are still to mend


@dataclass(frozen=True)
class Remark:
    """One thing that was looked at: whether it is good, and what to know of it.

    What is `doubtful` can be built, and is rarely meant.
    """

    good: bool
    text: str
    doubtful: bool = False


@dataclass(frozen=True)
class _Areas:
    """The areas as they will be counted in, and what reports may call them."""

    outlines: gpd.GeoDataFrame
    words: AreaWords


def check(place: Place, visit: Visit, folder: Path | None = None) -> Iterator[Remark]:
    """What fits and what does not, in the order of the TOML file.

    With `folder` the files in it are looked at, else the feeds of `[live]`. Where all files are
    good, all that `build` does is done with them, too, and nothing of it is kept: of feeds, the
    areas are built.
    """
    good = True
    for remark in _check_parts(place, visit, folder):
        good &= remark.good
        yield remark
    if good and folder:
        yield from _check_build(place, visit, folder)
    elif good and place.live:
        yield from _check_live_areas(place, place.live, visit)


def _check_parts(place: Place, visit: Visit, folder: Path | None) -> Iterator[Remark]:
    """Each section and each file by itself."""
    projection = _check_projection(place)
    yield projection
    yield from _check_texts(place)
    yield from _doubts(left_of_others(place))
    areas: _Areas | None = None
    for file, fields in fields_of_files(place, folder).items():
        feed = _feed(place, file, folder)
        fields = fields if folder else as_published(place, file, fields)
        if feed is None:
            yield Remark(
                False,
                f'live.files: add [live.files."{file}"], saying where it is. For a file of your '
                f'own, write below that kind = "file" and location = "{file}", its path from the '
                "folder of the TOML file",
            )
        elif file == place.areas.file and projection.good:
            areas, finding = _check_areas(place, feed, fields, visit, folder)
            yield finding
            if areas:
                yield from _doubts(labels_elsewhere(place, areas.outlines))
        else:
            yield _check_file(place, file, feed, fields, visit)
    yield from _check_government(place, visit, folder)
    if place.live and not folder:
        yield from _doubts(told_of_feeds(place.crime, place.live.crime))
    try:
        for name, coding, source, origin in _incidents(place, _today(place, visit), folder):
            by = place.coded(coding)
            if folder and isinstance(origin, IncidentFile):
                pieces = read_pieces(folder / origin.name, member=origin.member or "")
                yield from _check_incidents(by, name, source, pieces, visit, areas)
            elif isinstance(origin, CrimePart) and _is_to_come(place, origin, visit):
                yield Remark(True, f"{name}: is not there yet, as a new year may be in January")
            else:
                yield from _check_incidents(by, name, source, None, visit, areas)
    except SourceError as error:
        yield _wrong("live.crime", error)


def _is_to_come(place: Place, part: CrimePart, visit: Visit) -> bool:
    if not part.has_just_begun(_today(place, visit)):
        return False
    try:
        part.source.look(visit)
    except SourceError as error:
        return error.fault in NOT_OPEN_YET
    return False


def _doubts(texts: Iterable[str]) -> Iterator[Remark]:
    return (Remark(True, text, doubtful=True) for text in texts)


def _today(place: Place, visit: Visit) -> dt.date:
    return visit.clock().astimezone(ZoneInfo(place.timezone)).date()


def _check_build(place: Place, visit: Visit, folder: Path) -> Iterator[Remark]:
    """Everything that a build refuses, refused first."""
    with tempfile.TemporaryDirectory() as name, open_executor() as executor:
        try:
            areas = read_release(build_areas(place, folder, Path(name)))
            crime = read_release(
                build_crime(
                    place,
                    folder,
                    Path(name),
                    executor,
                    today=_today(place, visit),
                    drawing=Drawing(areas),
                )
            )
            of_government = _built_government(place, folder, Path(name), areas)
        except (SourceError, SchemaError, ReleaseError) as error:
            yield Remark(False, f"build: {error}")
            return
    yield from _doubts(silent_areas(place, areas.tables["areas"].to_pandas()))
    facts = crime.facts
    yield from _doubts(told_breaks(facts["breaks_in_method"]))
    yield Remark(
        True,
        f"build: {counted(len(areas.tables['areas']), 'area')} and {facts['rows_counted']:,} of "
        f"{counted(facts['rows_read'], 'record')} counted, {facts['no_area']:,} of them in no area"
        f"{of_government}",
    )


def _check_live_areas(place: Place, live: Live, visit: Visit) -> Iterator[Remark]:
    """What a refresh refuses of the areas, refused first; very large files are left to it."""
    with tempfile.TemporaryDirectory() as name:
        try:
            large = _bring(place, live, visit, Path(name))
            if (addresses := place.areas.addresses) and addresses.file in large:
                large.remove(addresses.file)
                without = place.areas.model_copy(update={"addresses": None})
                place = place.model_copy(update={"areas": without})
            if large:
                yield Remark(True, f"build: not tried, since {large[0]} is read by a refresh alone")
                return
            made = build_areas(
                place, Path(name), Path(name) / "releases", published=_today(place, visit)
            )
            areas = read_release(made)
        except (SourceError, SchemaError, ReleaseError) as error:
            yield Remark(False, f"build: {error}")
            return
    yield from _doubts(silent_areas(place, areas.tables["areas"].to_pandas()))
    yield Remark(True, f"build: {counted(len(areas.tables['areas']), 'area')}")


def _bring(place: Place, live: Live, visit: Visit, folder: Path) -> list[str]:
    """Fetch the files of the areas, and name those that are too large for a check."""
    large = []
    for file, fields in fields_of_files(place).items():
        named = as_published(place, file, fields)
        source = open_feed(live.files[file], named, outlines=has_outlines(file))
        shelf = Shelf(folder / "shelves" / file)
        if (source.outstanding(shelf, visit) or 0) > _MOST_READ:
            large.append(file)
        else:
            write_file(place, source, shelf, source.fetch(shelf, visit), folder / file)
    return large


def _built_government(place: Place, folder: Path, releases: Path, areas: Release) -> str:
    """What became of every record of the list, where the place has one."""
    if place.government_cameras is None:
        return ""
    _, told = build_government(place, folder, releases, outlines_of(areas))
    return f"; {place.government_cameras.file}: {told}"


def _check_projection(place: Place) -> Remark:
    if fault := fault_in_projection(place.projection):
        return Remark(False, f"projection: {fault}")
    system = pyproj.CRS.from_user_input(place.projection)
    return Remark(True, f"projection: lengths are measured in {system.name}")


def _check_texts(place: Place) -> Iterator[Remark]:
    """Names that the TOML file itself gives; the text is never repeated."""
    for number, label in enumerate(place.map.labels, start=1):
        if fault := fault_in_name(label.text, longest=40):
            yield Remark(False, f"map.labels: the text of label {number} {fault}")
    for area_id, name in place.areas.names.items():
        if fault := fault_in_name(name):
            yield Remark(False, f"areas.names: the name of {area_id} {fault}")


def _feed(place: Place, file: str, folder: Path | None) -> Feed | None:
    if folder:
        return FileFeed(kind="file", location=str(folder / file))
    return place.live.files.get(file) if place.live else None


def _check_areas(
    place: Place, feed: Feed, fields: tuple[str, ...], visit: Visit, folder: Path | None
) -> tuple[_Areas | None, Remark]:
    file = place.areas.file
    source = open_feed(feed, fields, outlines=True)
    try:
        look = source.look(visit)
        if fault := _missing_field(look, fields):
            return None, Remark(False, f"{file}: {fault}")
        if fault := _faulty_name(place, file, look):
            return None, Remark(False, fault)
        with tempfile.TemporaryDirectory() as name:
            shelf = Shelf(Path(name) / "shelf")
            write_file(place, source, shelf, source.fetch(shelf, visit), Path(name) / file)
            coverage = read_coverage(place, Path(name))
            words = _words(place, coverage.areas, folder or Path(name))
    except SourceError as error:
        return None, _wrong(file, error)
    areas = coverage.areas
    west, south, east, north = areas.total_bounds
    mended = f"; {coverage.told}" if coverage.told else ""
    told = f"from {west:.2f}, {south:.2f} to {east:.2f}, {north:.2f}"
    there = counted(len(areas), "area")
    return _Areas(areas, words), Remark(True, f"{file}: {there}, {told}{mended}")


def _words(place: Place, areas: gpd.GeoDataFrame, folder: Path) -> AreaWords:
    """What areas are called, as far as files are at hand."""
    names: dict[str, str] = {}
    if (folder / place.areas.neighborhoods.file).is_file():
        called, _ = neighborhood_names(place, areas, folder)
        names = dict(zip(areas["area_id"], called, strict=True))
    return area_words(place, areas, names)


def _check_file(
    place: Place, file: str, feed: Feed, fields: tuple[str, ...], visit: Visit
) -> Remark:
    try:
        look = open_feed(feed, fields, outlines=has_outlines(file)).look(visit)
    except SourceError as error:
        return _wrong(file, error)
    if fault := _missing_field(look, fields):
        return Remark(False, f"{file}: {fault}")
    if fault := _faulty_name(place, file, look):
        return Remark(False, fault)
    return Remark(True, f"{file}: {counted(look.records, 'record')} with {listed(fields)}")


def _check_government(place: Place, visit: Visit, folder: Path | None) -> Iterator[Remark]:
    """The list of government cameras, which need not be published live."""
    config = place.government_cameras
    if config is None:
        return
    if feed := _feed(place, config.file, folder):
        fields = config.fields if folder else as_published(place, config.file, config.fields)
        yield _check_file(place, config.file, feed, fields, visit)
    else:
        yield Remark(
            True,
            f"government_cameras: {config.file} is not under [live.files], so `refresh` leaves the "
            f"list as `build` made it, of {config.as_of}",
            doubtful=True,
        )


def _faulty_name(place: Place, file: str, look: Look) -> str:
    """What is wrong with the names of neighborhoods that were looked at, if anything."""
    config = place.areas.neighborhoods
    if file != config.file or config.names_field not in look.sample:
        return ""
    names = look.sample[config.names_field]
    faults = ((fault_in_name(text), text) for text in names)
    return next((told_of_name(place, fault, names, text) for fault, text in faults if fault), "")


def _incidents(
    place: Place, today: dt.date, folder: Path | None
) -> Iterator[tuple[str, str | None, Source, IncidentFile | CrimePart]]:
    """The sources of incidents and their coding: every file, or every year of the feeds."""
    if folder:
        for called, file in {each.called: each for each in place.crime.files}.items():
            fields = incident_fields(place.crime.coded(file.coding))
            location = str(folder / file.name)
            feed = FileFeed(kind="file", location=location, member=file.member)
            yield called, file.coding, open_feed(feed, fields), file
    elif place.live:
        for part in crime_parts(place, place.live, today):
            yield _told_part(part), part.coding, part.source, part


def _told_part(part: CrimePart) -> str:
    years = sorted({part.first.year, part.last.year})
    return f"live.crime, {' to '.join(map(str, years))}"


def _check_incidents(
    place: Place,
    name: str,
    source: Source,
    whole: Iterable[Records] | None,
    visit: Visit,
    areas: _Areas | None,
) -> Iterator[Remark]:
    fields = place.crime.fields
    try:
        look = source.look(visit)
        needed = (fields.reported, fields.offense) if whole else incident_fields(place.crime)
        if fault := _missing_field(look, needed):
            yield Remark(False, f"{name}: {fault}")
            return
        if not look.records:
            yield Remark(False, f"{name}: holds no incident. {NO_RECORD}")
            return
        yield _typed(place, name, look, whole, visit, areas)
    except SourceError as error:
        yield _wrong(name, error)
        return
    if areas:
        yield _check_areas_known(place, name, look, areas)


def _typed(
    place: Place,
    name: str,
    look: Look,
    whole: Iterable[Records] | None,
    visit: Visit,
    areas: _Areas | None,
) -> Remark:
    """What a build would make of incidents: of all in a file, of the first of a portal.

    Raises SourceError where it would stop.
    """
    pieces = whole or [Records(look.sample, name, visit.stamp())]
    bounds = tuple(areas.outlines.total_bounds) if areas else _EVERYWHERE
    today, words = _today(place, visit), areas.words if areas else None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.parquet"
        incidents = write_incidents(
            place, pieces, path, name=name, bounds=bounds, today=today, words=words
        )
        gaps = _gaps(place, name, incidents) if whole else ""
        first = None if whole else _looked_at(look)
        told = f"{name}: {counted(look.records, 'incident')}{_span(incidents, first)}{gaps}"
        if unknown := told_unknown(incidents.unknown_areas):
            told += f"; no area is called {unknown}: see [areas.also_called]"
        if place.crime.placed_by == "name" and (named := told_unknown(incidents.unknown_by_point)):
            told += f"; {told_by_point(named)}"
        return Remark(True, told + _agreement(place, name, incidents, areas, Path(folder)))


def _agreement(
    place: Place, name: str, incidents: Incidents, areas: _Areas | None, folder: Path
) -> str:
    """How many lie far from the area that they name. Raises SourceError where it is too many."""
    if not areas:
        return ""
    found = contradiction(incidents, write_outlines(areas.outlines, folder), place)
    require_agreement(name, found)
    return f"; {found.share:.1%} lie far from the area that they name" if found.elsewhere else ""


def _gaps(place: Place, name: str, incidents: Incidents) -> str:
    """The days that would be left out of a file. Raises SourceError where it would be refused."""
    holes = []
    for file in place.crime.files:
        if file.called == name:
            source = IncidentSource(name, file.published, file.covers, incidents)
            holes += cut_holes(place, source, incidents.by_day())[1]
    return "".join(
        f"; {' and '.join(hole['offenses'])} from {hole['first']} through {hole['through']} left "
        f"out as a gap, since those days are far too {hole['reason']}"
        for hole in holes
    )


def _looked_at(look: Look) -> int | None:
    """How many records a first look read, from the first one on; None where it read them all."""
    return len(look.sample) if len(look.sample) < look.records else None


def _span(incidents: Incidents, first: int | None) -> str:
    """What there is of all records, or of so many of the `first`."""
    told = "".join(
        f"; {each['count']:,} set aside ({reason.replace('_', ' ')}; the first is record "
        f"{each['first']:,})"
        for reason, each in incidents.set_aside.items()
    )
    of = f"; of the first {first:,}" if first else ""
    if not incidents.rows:
        return f"{of}, none in the days of the place{told}"
    return f"{of}, the newest of {incidents.last_day:%d %b %Y}, every offense known{told}"


def _check_areas_known(place: Place, name: str, look: Look, areas: _Areas) -> Remark:
    """Whether incidents can be placed: by the field that names the area, or by coordinates."""
    fields, sample = place.crime.fields, look.sample
    texts = areas_named(fields, sample)
    named = texts.isin({*areas.words.called, *areas.words.matched(texts.unique())})
    x, y = coordinates(fields, sample)
    west, south, east, north = areas.outlines.total_bounds
    inside = x.between(west, east) & y.between(south, north)
    unknown = float((~(named | inside)).mean())
    if unknown > _MAX_UNKNOWN_AREA:
        return Remark(
            False,
            f"{name}: {unknown:.0%} of the incidents looked at can be placed nowhere. "
            + _why_nowhere(fields, look, texts[~named & (texts != "")], areas),
        )
    others = "; the others are placed by coordinates" if inside.any() and not named.all() else ""
    every = f"of the first {first:,}, " if (first := _looked_at(look)) else ""
    return Remark(True, f"{name}: {every}{named.mean():.0%} name their area{others}")


def _why_nowhere(fields: CrimeFields, look: Look, unknown: pd.Series, areas: _Areas) -> str:
    """What to mend where neither an area's name (`unknown` ones are given) nor a point is known."""
    named = [each for each in (fields.area, fields.longitude, fields.latitude) if each]
    if not set(named) & {*look.offered}:
        lacking = f"It has no field {named[0]!r}. " if named else ""
        return (
            f"{lacking}Name under [crime.fields], or as `fields` of its coding, which field has "
            f"the `area`, or `longitude` and `latitude`. Its fields are {listed(look.offered)}."
        )
    told = told_unknown(unknown.value_counts().to_dict()) or "none"
    some_id = areas.outlines["area_id"].iloc[0]
    asked = [
        f"Does {fields.area!r} hold ids or names of the areas (such as {some_id!r})?"
        if fields.area
        else "",
        f"Are {fields.longitude!r} and {fields.latitude!r} degrees?" if fields.longitude else "",
    ]
    return (
        f"{' '.join(filter(None, asked))} Not known: {told}. "
        "What areas are called elsewhere stands under [areas.also_called]."
    )


def _wrong(name: str, error: SourceError) -> Remark:
    """A fault of a source, which may have said its own name already."""
    text = str(error)
    return Remark(False, text if text.startswith(name) else f"{name}: {text}")


def _missing_field(look: Look, fields: tuple[str, ...]) -> str:
    for field in fields:
        if field not in look.offered:
            near = difflib.get_close_matches(field, look.offered, n=1, cutoff=0.5)
            hint = f" Is it {near[0]!r}?" if near else ""
            return f"there is no field {field!r}.{hint} Its fields are {listed(look.offered)}."
    return ""
