"""One neighborhood: its cameras, its crime, its neighbors, and what would mislead here."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.charts.close_up import HIGH
from components.figures import coverage as figures
from components.figures import government
from components.figures import neighborhood as neighborhood_figures
from components.figures.areas import WHOLE, flat_map, map_legend, names_in_list, small_map
from components.finder.block import finder
from components.frame.crime_choice import choose_crime
from components.frame.measure_choice import choose_measure
from components.surface import Change, Surface
from components.views.area import AreaView, Measure
from components.views.asked import Asked
from components.views.compare import MOST
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.dates import crime_dates
from data.findings.typical import against_typical

WHOLE_CITY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[AreaView], to: Surface) -> None:
    view = asked.view
    words = words_of_view(census, view)
    if view.area is None:
        _choose(census, view, words, to)
        return

    with to.block("first"):
        with to.block("lead"):
            to.html(notes.answer(_answer(census, view, view.area, words), []))
        with to.block("finder"):
            _picker(census, view.area, words, to)
        with to.block("sight"):
            _map(census, view, view.area, words, to)
            _walk(census, view.area, words, to)
        with to.block("behind"):
            _told(census, view, view.area, words, to)
            to.brief()
    _government(census, view.area, words, to)
    _crime(census, view, view.area, words, to)
    _beside(census, view, view.area, words, to)
    to.html(
        notes.columns(
            notes.bullets(
                words.neighborhood_mislead_heading,
                neighborhood_figures.misleading(census, view.area, view.crime, words),
            ),
            sources(census, words),
        )
    )


def _choose(census: Census, view: AreaView, words: SiteWords, to: Surface) -> None:
    """The page before an area is chosen."""
    alt = words.neighborhood_choose_alt(census.place.name, words.place(census.place).kind)
    with to.block("first"):
        with to.block("lead"):
            to.html(notes.answer(words.neighborhood_choose, [words.neighborhood_choose_lead]))
        with to.block("finder"):
            _picker(census, None, words, to)
        with to.block("sight"):
            _tappable(census, view, "", WHOLE, alt, words, to)
            to.html(notes.small(words.cameras_dated(census.date("cameras"), census.programme)))


def _picker(census: Census, chosen: str | None, words: SiteWords, to: Surface) -> None:
    none = {} if chosen else {WHOLE_CITY: words.neighborhood_pick}
    names = none | names_in_list(census, words)
    to.select("area", words.find, [*names], names.__getitem__, chosen or WHOLE_CITY)
    to.html(finder(census, words, "area"))


def _answer(census: Census, view: AreaView, chosen: str, words: SiteWords) -> str:
    area, per = census.by_id[chosen], _measure(census, view, chosen)
    density = getattr(area, per)
    if density is None:
        return figures.hidden_answer(census, area, view.crime, words)
    times = against_typical(census.areas[per], chosen)
    return words.area_answer(area.in_text, density, times, census.date("cameras"), per)


def _measure(census: Census, view: AreaView, chosen: str) -> Measure:
    """An area with too few residents for a rate still has its density."""
    area = census.by_id[chosen]
    return view.per if getattr(area, view.per) is not None else census.pers[0]


def _told(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    """The card behind the answer: its figures, its place among all, its crime, the dates."""
    area = census.by_id[chosen]
    trend = figures.crime_trend(census, chosen, view.crime, words)
    plot = neighborhood_figures.strip(census, view.per, chosen, words, to.colors)
    if area.shown:
        facts = words.area_facts(area, census.residents_counted)
        to.html(notes.told([facts, plot.verdict]))
    else:
        to.html(notes.told([figures.why_hidden(census, words)]))
    if plot.chart:
        to.chart(plot.chart, "strip", plot.alt, "standing")
    choose_measure(census, view.per, words.per_control, words, to)
    if plot.chart:
        to.html(notes.small(plot.caption))
        to.offer("standing")
    _, of_areas = crime_dates(census, view.crime)
    dates = words.dates(census.date("cameras"), census.programme, None, of_areas)
    to.html(notes.told([trend.verdict], dates))


def _map(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    near = neighborhood_figures.neighbors(census)[chosen]
    alt = words.neighborhood_map_alt(
        census.place.name,
        census.by_id[chosen].in_text,
        [census.by_id[area].in_text for area in near],
    )
    _tappable(census, view, chosen, HIGH, alt, words, to)


def _tappable(
    census: Census,
    view: AreaView,
    chosen: str,
    height: int,
    alt: str,
    words: SiteWords,
    to: Surface,
) -> None:
    """A map that leads to the area that is tapped: of the city, or around the chosen one."""
    outlined = ((chosen,),) if chosen else ()
    close = neighborhood_figures.close_up_of(census, chosen) if chosen else None
    to.small_map(
        lambda: small_map(census, view.per, outlined, False, height, words, to.colors, close),
        f"walk-{chosen}",  # a new map for each area, or an old tap would be in it still
        alt,
        lambda: flat_map(census, view.per, outlined, False, to.colors, close),
        _to_area,
    )
    to.html(
        map_legend(census, view.per, words, to.colors) + notes.small(words.neighborhood_map_caption)
    )


def _to_area(area: str) -> Change:
    return {"area": area}


def _walk(census: Census, chosen: str, words: SiteWords, to: Surface) -> None:
    """The areas next to it."""
    near = neighborhood_figures.neighbors(census)[chosen]
    if not near:
        return
    to.html(notes.label(words.neighborhood_next_to))
    with to.row("next_to"):
        for area in near:
            to.step(f"next_to-{area}", census.by_id[area].label, _to_area(area))


def _government(census: Census, chosen: str, words: SiteWords, to: Surface) -> None:
    """Another programme, beside the private cameras and never added to them."""
    if not census.has_government:
        return
    to.html(government.of_area(census, chosen, words))
    with to.row("government"):
        to.open_page("", words.government.open, area=chosen, show="government")


def _crime(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    to.html(notes.heading(words.neighborhood_crime_heading))
    choose_crime(census, view.crime, words, to)
    if census.has_residents:
        left, right = to.columns([1, 1])
        with left:
            _trend(census, view, chosen, words, to)
        with right:
            _unusual(census, view, chosen, words, to)
    else:
        _trend(census, view, chosen, words, to)
    table = neighborhood_figures.all_areas(census, view.per, view.crime, chosen, words)
    opens = words.neighborhood_all_figures
    to.html(notes.folded(opens if census.has_residents else words.neighborhood_all_by_land, table))
    _kinds(census, chosen, words, to)


def _kinds(census: Census, chosen: str, words: SiteWords, to: Surface) -> None:
    to.html(notes.heading(words.neighborhood_kinds_heading))
    plot = neighborhood_figures.kinds_plot(census, chosen, words, to.colors)
    if plot is None:
        _kinds_in_words(census, chosen, words, to)
        to.offer("kinds-of-crime", pictures=())
        return
    left, right = to.columns([3, 2])
    with left:
        to.html(notes.subheading(plot.axis))
        to.chart(plot.chart, "kinds", plot.alt, "kinds-of-crime")
    with right:
        to.html(notes.small(words.neighborhood_kinds_plot_note))
        _kinds_in_words(census, chosen, words, to)
        to.offer("kinds-of-crime")


def _kinds_in_words(census: Census, chosen: str, words: SiteWords, to: Surface) -> None:
    """The kinds that no chart draws, and all of them as a table."""
    few = neighborhood_figures.kinds_not_called(census, chosen, words)
    table = neighborhood_figures.kinds_table(census, chosen, words)
    to.html(
        notes.small(*few)
        + notes.folded(
            words.neighborhood_kinds_open, table + notes.small(words.neighborhood_kinds_note)
        )
    )


def _trend(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    trend = figures.crime_trend(census, chosen, view.crime, words)
    label = words.place(census.place).crimes[view.crime]
    to.html(notes.subheading(words.neighborhood_trend_heading(label)))
    to.html(notes.finding(trend.verdict, trend.sentence))
    if trend.is_drawn:
        chart = figures.drawn_trend(census, chosen, view.crime, words, to.colors)
        to.chart(chart, "trend", trend.alt, "area-crime-trend")
    to.html(notes.small(trend.caption))
    if trend.range_note:
        to.html(notes.folded(words.range_heading, notes.small(trend.range_note)))
    if trend.is_drawn:
        to.offer("area-crime-trend")


def _unusual(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    plot = neighborhood_figures.unusual(census, chosen, view.crime, words, to.colors)
    to.html(notes.subheading(words.neighborhood_funnel_heading))
    to.html(notes.finding(plot.verdict, plot.sentence))
    if plot.chart:
        to.html(notes.small(words.neighborhood_funnel_axes))
        to.chart(plot.chart, "funnel", plot.alt, "crime-by-size")
    if plot.caption:
        to.html(notes.folded(words.neighborhood_funnel_reading, notes.small(plot.caption)))
    if plot.chart:
        to.offer("crime-by-size")


def _beside(census: Census, view: AreaView, chosen: str, words: SiteWords, to: Surface) -> None:
    found = neighborhood_figures.beside(census, view.per, chosen, view.crime, words)
    to.html(
        notes.heading(words.neighborhood_beside_heading)
        + notes.small(found.lead)
        + notes.phone(words.neighborhood_beside_phone)
        + found.table
        + notes.folded(words.table_reading, notes.small(found.note))
    )
    to.offer("neighbors", pictures=())
    near = neighborhood_figures.neighbors(census)[chosen]
    compared = ",".join([chosen, *near][:MOST])
    crime = census.place.without_weapon(view.crime)  # which Compare does not tell apart
    with to.row("onward"):
        to.open_page("compare", words.neighborhood_compare_link, areas=compared, crime=crime)
