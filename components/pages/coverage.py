"""First page: how coverage is spread, the map, the crime trend beside it, and the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from components.blocks import notes
from components.blocks.sources import sources
from components.blocks.takeaway import MAPS as MAP_FILES
from components.blocks.takeaway import TABLES
from components.charts.density_map import DensityMap
from components.charts.palette import Palette
from components.charts.trend_chart import HEIGHT as TREND_HEIGHT
from components.figures import coverage as figures
from components.figures import crime_map as crime_maps
from components.figures import government
from components.figures.areas import classes, map_legend, names_in_list, with_names
from components.finder.block import finder
from components.frame.crime_choice import choose_crime
from components.frame.measure_choice import choose_measure
from components.surface import Change, FlatMap, Surface
from components.views.area import EVERY, AreaView, maps_of, sorts_of
from components.views.asked import Asked
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census.census import Area, Census
from data.census.per_census import per_census
from data.findings.coverage_and_crime import comparable
from data.findings.crime_map import Of
from data.findings.dates import crime_dates
from data.findings.government import government_list
from data.findings.revisions import most_telling, revisions
from data.findings.spread import on_map
from data.findings.statements import exact_total, higher_total

WHOLE_CITY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[AreaView], to: Surface) -> None:
    view = asked.view
    words = words_of_view(census, view)
    if census.refused:
        to.html(notes.notice(words.refused))

    shown = _shown(census, view, words, to.colors)
    with to.block("first"):
        with to.block("lead"):
            to.html(notes.answer(_answer(census, view, words), []))
        with to.block("finder"):
            _area_picker(census, view, words, to)
        with to.block("sight"):
            _map(census, view, shown, words, to)
        with to.block("key"):
            _key(census, view, shown, words, to)
        with to.block("behind"):
            _told(census, view, words, to)
    _trend(census, view, words, to)
    to.part(lambda again: _table(census, again.view, words, to))
    to.html(_background(census, words))


def _answer(census: Census, view: AreaView, words: SiteWords) -> str:
    if view.show == "government":
        if listed := government_list(census):
            return government.answer(census, listed, view.area, words)
    elif view.show != "cameras" and (
        shown := crime_maps.found(census, view.show, view.per, view.crime)
    ):
        return crime_maps.answer(census, shown, view.per, view.crime, view.area, words)
    if view.area is None:
        return figures.city_answer(census, view.crime, words)
    area = census.by_id[view.area]
    if area.per_km2 is None:
        return figures.hidden_answer(census, area, view.crime, words)
    times = figures.spread(census).against_typical(area.per_km2)
    return words.area_answer(area.in_text, area.per_km2, times, census.date("cameras"))


def _told(census: Census, view: AreaView, words: SiteWords, to: Surface) -> None:
    """What stands behind the answer, crime beside it, the dates, and the ways on."""
    trend = figures.crime_trend(census, view.area, view.crime, words)
    dated = crime_dates(census, view.crime)
    dates = words.dates(census.date("cameras"), census.programme, *dated)
    if view.show == "government":
        dates = words.crime_dated(*dated)
    to.html(notes.told([*_details(census, view, words), trend.verdict], dates))
    with to.row("onward"):
        if view.area:
            to.open_page("neighborhood", words.neighborhood_open, area=view.area, crime=view.crime)
        else:
            to.open_page("neighborhood", words.neighborhood_open_any)
        if census.has_cameras:
            crime = {"crime": view.crime} if view.crime in comparable(census) else {}
            to.open_page("spread", words.map_both, **crime)
    to.brief()


def _details(census: Census, view: AreaView, words: SiteWords) -> list[str]:
    if view.show == "government" and (listed := government_list(census)):
        return list(government.apart(listed, words))
    if not census.has_cameras:
        return [words.no_cameras_why]
    if view.area is None:
        return [figures.city_spread(census, words)]
    area = census.by_id[view.area]
    if not area.shown:
        return [figures.why_hidden(census, words)]
    typical = words.typical(figures.spread(census).typical)
    return [words.area_facts(area, census.residents_counted), typical]


def _area_picker(census: Census, view: AreaView, words: SiteWords, to: Surface) -> None:
    names = {WHOLE_CITY: words.whole_city, **names_in_list(census, words)}
    to.select("area", words.find, [*names], names.__getitem__, view.area or WHOLE_CITY)
    to.html(finder(census, words, "area"))


class _Shown(NamedTuple):
    """A map: with a script, in a sentence and as a drawing; what its colors mean, and the figure
    that it can be taken along as."""

    deck: Callable[[], DensityMap | None]
    alt: str
    flat: Callable[[], FlatMap]
    legend: str
    notes: Sequence[str]
    figure: str


def _shown(census: Census, view: AreaView, words: SiteWords, colors: Palette) -> _Shown | None:
    """None where there is nothing to show, as in a gap of the crime data."""
    if view.show == "cameras":
        return _cameras(census, view, words, colors)
    if view.show == "government":
        return _government(census, view, words, colors)
    return _crime(census, view, view.show, words, colors)


def _cameras(census: Census, view: AreaView, words: SiteWords, colors: Palette) -> _Shown:
    found = on_map(census, view.per)
    return _Shown(
        lambda: figures.coverage_map(census, view.per, view.area, words, colors),
        words.map_alt(
            census.place.name,
            view.per,
            words.place(census.place).kind,
            found.drawn,
            found.hatched,
            [area.in_text for area in found.highest],
        ),
        lambda: FlatMap(
            classes(census, view.per),
            with_names(census, figures.map_texts(census, view.per, words), words),
            colors,
            ((view.area,),) if view.area else (),
        ),
        map_legend(census, view.per, words, colors, lines=True),
        (
            words.map_note(found.hidden, found.no_rate),
            words.unit_meaning if view.per == "per_km2" else "",
        ),
        "coverage-map",
    )


def _crime(
    census: Census, view: AreaView, of: Of, words: SiteWords, colors: Palette
) -> _Shown | None:
    per, crime, area = view.per, view.crime, view.area
    found = crime_maps.found(census, of, per, crime)
    if found is None:
        return None
    return _Shown(
        lambda: crime_maps.deck(census, of, per, crime, area, words, colors),
        crime_maps.alt(census, found, per, crime, words),
        lambda: crime_maps.flat(census, found, per, crime, area, words, colors),
        crime_maps.map_legend(census, of, per, crime, words, colors),
        (crime_maps.note(found, words),),
        "crime-map",
    )


def _government(census: Census, view: AreaView, words: SiteWords, colors: Palette) -> _Shown | None:
    listed = government_list(census)
    if listed is None:
        return None
    return _Shown(
        lambda: government.deck(census, view.area, words, colors),
        government.alt(census, listed, words),
        lambda: government.flat(census, listed, view.area, words, colors),
        government.map_legend(census, words, colors),
        government.counted(listed, words),
        "government-map",
    )


def _map(
    census: Census, view: AreaView, shown: _Shown | None, words: SiteWords, to: Surface
) -> None:
    def leads(area: str) -> Change:
        """To the area that is tapped; from the chosen one back to the city."""
        return {"area": WHOLE_CITY if area == view.area else area}

    to.choose("show", words.map_of, maps_of(census), words.maps.__getitem__, view.show)
    if shown:
        to.map(shown.deck, "map", shown.alt, shown.flat, leads)
    else:
        to.html(notes.small(words.no_crime_map))
    if view.area:
        _card(census, view, census.by_id[view.area], words, to)
    if view.show in ("cameras", "rate"):
        choose_measure(census, view.per, words.per_control, words, to)


def _key(
    census: Census, view: AreaView, shown: _Shown | None, words: SiteWords, to: Surface
) -> None:
    if shown is None:
        return  # there is nothing to read from the map, or to take along
    lines = words.map_lines(census.map_features)
    reading = notes.folded(words.map_reading, notes.small(words.map_use, lines))
    to.html(shown.legend + notes.small(*shown.notes) + reading)
    to.offer(shown.figure, data=(*TABLES, *MAP_FILES))


def _card(census: Census, view: AreaView, area: Area, words: SiteWords, to: Surface) -> None:
    """The answer once more, under the map: on a phone the sentence above is out of sight."""
    found = figures.crime_trend(census, area.area_id, view.crime, words)
    cameras = words.card_hidden if census.has_cameras else words.card_no_cameras
    if area.per_km2 is not None:
        times = figures.spread(census).against_typical(area.per_km2)
        open_range = figures.open_class(census, area.area_id, words)
        cameras = words.card_cameras(area.per_km2, times, open_range)
    if view.show == "government" and (listed := government_list(census)):
        cameras = government.answer(census, listed, area.area_id, words)
    with to.block("card"):
        to.html(notes.card(area.label, [cameras, found.verdict]))
        to.open_page("neighborhood", words.card_open, area=area.area_id, crime=view.crime)


def _trend(census: Census, view: AreaView, words: SiteWords, to: Surface) -> None:
    labels = words.place(census.place).crimes
    where = words.city_where if view.area is None else census.by_id[view.area].in_text
    trend = figures.crime_trend(census, view.area, view.crime, words)
    to.html(notes.heading(words.trend_heading(labels[view.crime], where)))
    with to.block("trend"):
        choose_crime(census, view.crime, words, to)
        with to.block("found"):
            to.html(notes.finding(trend.verdict, trend.sentence))
            to.html(notes.small(trend.caption))
            if trend.range_note:
                to.html(notes.folded(words.range_heading, notes.small(trend.range_note)))
        with to.block("drawn"):
            if trend.is_drawn:
                # Drawn with a script it would weigh a fifth of all that a first visit moves.
                to.picture("crime-trend", trend.alt, TREND_HEIGHT)
                to.offer("crime-trend")


def _table(census: Census, view: AreaView, words: SiteWords, to: Surface) -> None:
    """The table, which alone is drawn again when its order is changed."""
    chosen = figures.chosen_row(
        census, view.per, view.crime, view.sort, view.area, view.show, view.rows
    )
    to.html(notes.heading(words.table_heading) + notes.phone(words.table_phone) + chosen)
    sorts = words.sorts if census.has_numbers else {**words.sorts, "name": words.sort_by_name}
    sorts = sorts | words.government.sorts if view.show == "government" else sorts
    offered = sorts_of(census, view.show)
    to.select("sort", words.sort, offered, sorts.__getitem__, view.sort)
    table = figures.figures_table(
        census,
        view.per,
        view.crime,
        view.sort,
        words,
        to.colors,
        view.show,
        view.rows,
        view.area if view.rows else None,
    )
    everything = words.table_all(len(census.by_id))
    changed = figures.changes(census, view.crime)
    compared = changed.compared if changed else 0
    note = words.table_note(
        compared, census.residents_counted, census.reports_in_no_area, census.has_cameras
    )
    reading = notes.folded(words.table_reading, notes.small(note))
    if view.rows:
        to.html(table)
        to.step("rows", everything, {"rows": EVERY})
        to.html(reading)
    else:
        # One piece, which is sent once and then known by its name.
        shortened = notes.shortened(table, everything)
        to.html(notes.searched(words.table_seek) + shortened + reading)
    to.offer("areas", pictures=())


@per_census
def _background(census: Census, words: SiteWords) -> str:
    """What cannot be told, what is meant, and where it comes from: the same in every view."""
    programme, counted = census.programme, census.residents_counted
    true_of = {
        "programme": programme,
        "surface": census.denominators["area_km2"].basis,
        "residents": counted.basis if counted else None,
        "crime": "reports and monthly counts" if census.has_published_months else "reports",
    }
    totals = notes.prose(words.totals_heading, _totals(census, words))
    about = [totals] if census.has_cameras else []
    about += [
        notes.prose(item["title"], item["text"])
        for item in words.place(census.place).said.get("about", [])
        if all(item.get(name, value) == value for name, value in true_of.items())
    ]
    widest = max(census.place.crime_choices, key=lambda c: len(census.place.crime_choices[c]))
    if revised := revisions(census, census.place.crime_choices[widest]):
        said = words.claims.revised(words.place(census.place).crimes[widest], most_telling(revised))
        about.append(notes.prose(words.revised_heading, words.together(said, words.revised_more)))
    return notes.columns(
        notes.bullets(words.limits_heading, words.cannot_tell(census.has_cameras)),
        notes.stacked(
            notes.folded(words.about_heading, notes.stacked(*about)),
            notes.folded(words.sources_heading, sources(census, words)),
        ),
    )


def _totals(census: Census, words: SiteWords) -> str:
    """What the figures shown add up to, and why the source has another total."""
    spread, areas = figures.spread(census), len(census.by_id)
    totals = words.city_totals(
        spread.cameras, spread.addresses, spread.shown, areas, words.place(census.place)
    )
    return words.together(totals, words.other_totals(exact_total(census), higher_total(census)))
