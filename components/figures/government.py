"""Finished figures of the cameras that government agencies run, made once for all visitors."""

from __future__ import annotations

from collections.abc import Mapping

from components.blocks import notes
from components.blocks.area_table import TableColumn
from components.blocks.figure_table import FigureRow, figure_table
from components.blocks.legend import Entries, legend
from components.charts.density_map import DensityMap, density_map, with_chosen
from components.charts.palette import Palette, government_palette
from components.figures.areas import lines_of_maps, with_names
from components.surface import FlatMap
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.government import GovernmentList, agencies_in, government_list
from data.findings.groups import Group
from data.place import UNNAMED


@per_census
def texts(census: Census, words: SiteWords) -> dict[str, str]:
    """What the map says of each area, by its id."""
    found = government_list(census)
    if found is None:
        return {}
    return {str(area): words.government.tooltip(int(n)) for area, n in found.by_area.items()}


@per_census
def deck(
    census: Census, selected: str | None, words: SiteWords, colors: Palette
) -> DensityMap | None:
    found, shown = government_list(census), government_palette(colors)
    if found is None:
        return None
    features = dict(census.map_features)
    if selected:
        drawn = deck(census, None, words, colors)
        return drawn and with_chosen(drawn, features, selected, shown)
    labels = {area.area_id: area.label for area in census.by_id.values()}
    return density_map(features, found.classes, texts(census, words), labels, shown)


def flat(
    census: Census,
    found: GovernmentList,
    selected: str | None,
    words: SiteWords,
    colors: Palette,
) -> FlatMap:
    return FlatMap(
        found.classes,
        with_names(census, texts(census, words), words),
        government_palette(colors),
        ((selected,),) if selected else (),
    )


def map_colors(census: Census, found: GovernmentList, words: SiteWords, colors: Palette) -> Entries:
    """What the colours of the map mean; no area is hatched, for every count is whole."""
    ramp = government_palette(colors).ramp
    water = [(colors.water, words.legend_water)] if "water" in census.map_features else []
    return [*zip(ramp, words.class_ranges([*found.limits]), strict=False), *water]


@per_census
def map_legend(census: Census, words: SiteWords, colors: Palette) -> str:
    found = government_list(census)
    if found is None:
        return ""
    return legend(
        words.government.heading(found.published),
        map_colors(census, found, words, colors),
        lines_of_maps(census, words, colors),
    )


def finding(census: Census, found: GovernmentList, words: SiteWords) -> str:
    """What the map says, in a sentence."""
    most = [census.by_id[area].in_text for area in found.most]
    highest = int(found.by_area.max())
    return words.government.most(found.published, most, highest, found.listed)


def answer(census: Census, found: GovernmentList, area: str | None, words: SiteWords) -> str:
    """The page's large sentence: of the chosen area, or else of the city."""
    if area is None:
        return finding(census, found, words)
    here, where = int(found.by_area[area]), census.by_id[area].in_text
    return words.government.here(found.published, where, here, found.listed)


def alt(census: Census, found: GovernmentList, words: SiteWords) -> str:
    """The map in a sentence."""
    said = finding(census, found, words)
    return words.government.alt(census.place.name, found.published, said)


def note(found: GovernmentList, words: SiteWords) -> tuple[str, ...]:
    """What the counts are, and what they are not."""
    return (*apart(found, words), *counted(found, words))


def apart(found: GovernmentList, words: SiteWords) -> tuple[str, ...]:
    """What nobody may take them for: today's, or private ones."""
    said = words.government
    return said.list_of(found.published, found.is_old), said.apart


def counted(found: GovernmentList, words: SiteWords) -> tuple[str, ...]:
    said = words.government
    return said.what, said.whole(found.in_no_area, found.without_point)


def column(census: Census, found: GovernmentList, words: SiteWords) -> TableColumn:
    """Of the table of all areas."""
    return TableColumn(words.government.column, found.by_area.map(words.number))


def compared(census: Census, groups: Mapping[str, Group], words: SiteWords) -> list[str]:
    """The places of each area that is compared, by its name, with what they are not.

    A ward cuts areas in two: places are counted by area, and cannot be told of it.
    """
    found = government_list(census)
    whole = {name: of for name, of in groups.items() if not of.ward}
    if found is None or not whole:
        return []
    places = {name: int(found.by_area[list(of.areas)].sum()) for name, of in whole.items()}
    said = words.government
    return [said.compared(found.published, places), _careful(census, found, words)]


@per_census
def of_area(census: Census, area: str, words: SiteWords) -> str:
    """The places in an area by agency, with what they are not."""
    found = government_list(census)
    if found is None:
        return ""
    said = words.government
    names = _agencies(census, words)
    agencies = [(names[agency], places) for agency, places in agencies_in(census, area)]
    here = int(found.by_area[area])
    lines = (said.by_agency(found.published, agencies, here), _careful(census, found, words))
    return notes.heading(said.here_heading) + notes.told([line for line in lines if line])


def _careful(census: Census, found: GovernmentList, words: SiteWords) -> str:
    """What the list is not."""
    said = words.government
    return words.together(
        said.old_list if found.is_old else "", said.aside if census.has_cameras else ""
    )


def _agencies(census: Census, words: SiteWords) -> dict[str, str]:
    """What agencies are called, by id."""
    return {**words.place(census.place).agencies, UNNAMED: words.government.unnamed}


@per_census
def kinds_of_programs(census: Census, words: SiteWords) -> str:
    """Registered, integrated and government cameras, each by itself; the list by agency."""
    found = government_list(census)
    if found is None:
        return ""
    said, names = words.government, _agencies(census, words)
    kinds = figure_table(
        said.kinds_caption,
        said.kinds_columns,
        [FigureRow(kind, more) for kind, *more in (said.registered, said.integrated, said.public)],
        in_words=True,
    )
    agencies = figure_table(
        said.heading(found.published),
        said.agencies_columns,
        [
            FigureRow(names[str(agency)], [words.number(int(places))])
            for agency, places in found.by_agency.items()
        ],
    )
    return (
        notes.heading(said.kinds_heading)
        + kinds
        + notes.heading(said.agencies_heading)
        + agencies
        + notes.small(*note(found, words))
    )
