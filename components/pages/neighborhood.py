"""One neighborhood: its cameras, its crime, its neighbors, and what would mislead here."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.figures import coverage as figures
from components.figures import neighborhood as neighborhood_figures
from components.figures.areas import flat_map, map_legend, small_map
from components.frame.crime_choice import choose_crime
from components.surface import Change, Surface
from components.views.area import MEASURES, AreaView
from components.views.asked import Asked
from components.views.compare import MOST
from components.wording import LANGUAGES
from components.wording.en import English
from data.census.census import Census
from data.findings.dates import crime_dates
from data.findings.typical import against_typical

WHOLE_CITY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[AreaView], to: Surface) -> None:
    view = asked.view
    words = LANGUAGES[view.lang]
    for fault in asked.faults:
        to.html(notes.notice((words.faults | words.neighborhood_faults)[fault]))
    if view.area is None:
        _choose(census, view, words, to)
        return

    left, right = to.columns([3, 2])
    with left:
        to.html(_answer(census, view, view.area, words, to))
        to.brief()
    with right:
        _map(census, view, view.area, words, to)
    _walk(census, view.area, words, to)
    _standing(census, view, view.area, words, to)
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


def _choose(census: Census, view: AreaView, words: English, to: Surface) -> None:
    """The page before an area is chosen."""
    to.html(notes.answer(words.neighborhood_choose, [words.neighborhood_choose_lead]))
    _picker(census, None, words, to)
    alt = words.neighborhood_choose_alt(census.place.name, census.place.areas.kind)
    _tappable(census, view, "", 520, alt, words, to)


def _picker(census: Census, chosen: str | None, words: English, to: Surface) -> None:
    def name(area_id: str) -> str:
        if area_id == WHOLE_CITY:
            return words.neighborhood_pick
        area = census.by_id[area_id]
        return f"{area.label} ({area.nearby})" if area.nearby else area.label

    options = list(census.by_id) if chosen else [WHOLE_CITY, *census.by_id]
    to.select("area", words.find, options, name, chosen or WHOLE_CITY)


def _answer(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> str:
    area = census.by_id[chosen]
    trend = figures.crime_trend(census, chosen, view.crime, words, to.colors)
    programme = census.programme
    # An area with too few residents for a rate still has its density.
    per = view.per if getattr(area, view.per) is not None else MEASURES[0]
    density = getattr(area, per)
    if density is None:
        sentence, details = words.area_hidden(area.in_text), [figures.why_hidden(census, words)]
    else:
        residents = census.denominators["residents"].year
        times = against_typical(census.areas[per], chosen)
        sentence = words.area_answer(area.in_text, density, times, per)
        details = [words.area_facts(area, residents)]
    _, of_areas = crime_dates(census, view.crime)
    dates = words.dates(census.date("cameras"), programme, None, of_areas)
    return notes.answer(sentence, [*details, f"{trend.verdict} {trend.sentence}"], dates)


def _map(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    near = neighborhood_figures.neighbors(census)[chosen]
    alt = words.neighborhood_map_alt(
        census.place.name,
        census.by_id[chosen].in_text,
        [census.by_id[area].in_text for area in near],
    )
    _tappable(census, view, chosen, 330, alt, words, to)


def _tappable(
    census: Census, view: AreaView, chosen: str, height: int, alt: str, words: English, to: Surface
) -> None:
    """A map that leads to the area that is tapped."""
    outlined = ((chosen,),) if chosen else ()
    to.small_map(
        lambda: small_map(census, view.per, outlined, False, height, words, to.colors),
        f"walk-{chosen}",  # a new map for each area, or an old tap would be in it still
        alt,
        lambda: flat_map(census, view.per, outlined, False, to.colors),
        _to_area,
    )
    to.html(
        map_legend(census, view.per, words, to.colors) + notes.small(words.neighborhood_map_caption)
    )


def _to_area(area: str) -> Change:
    return {"area": area}


def _walk(census: Census, chosen: str, words: English, to: Surface) -> None:
    """The area before and after it, the ones next to it, and all by name."""
    ids = list(census.by_id)
    position = ids.index(chosen)
    before, after = ids[position - 1], ids[(position + 1) % len(ids)]
    near = neighborhood_figures.neighbors(census)[chosen]
    others = [area for area in near if area not in (before, after)]
    _picker(census, chosen, words, to)
    with to.row("walk"):
        back, on = (census.by_id[area].label for area in (before, after))
        to.step(f"previous-{before}", words.neighborhood_previous(back), _to_area(before))
        to.step(f"following-{after}", words.neighborhood_following(on), _to_area(after))
    if not others:
        return
    to.html(notes.label(words.neighborhood_next_to(len(others) < len(near))))
    with to.row("next_to"):
        for area in others:
            to.step(f"next_to-{area}", census.by_id[area].label, _to_area(area))


def _standing(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    to.html(notes.heading(words.neighborhood_standing_heading))
    to.choose("per", words.per_control, MEASURES, words.per_units.__getitem__, view.per)
    plot = neighborhood_figures.strip(census, view.per, chosen, words, to.colors)
    to.html(notes.finding(plot.verdict, plot.sentence))
    if plot.chart:
        to.chart(plot.chart, "strip", plot.alt, "standing")
        to.html(notes.small(plot.caption))
        to.offer("standing")


def _crime(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    to.html(notes.heading(words.neighborhood_crime_heading))
    choose_crime(census, view.crime, words, to)
    left, right = to.columns([1, 1])
    with left:
        _trend(census, view, chosen, words, to)
    with right:
        _unusual(census, view, chosen, words, to)
    table = neighborhood_figures.all_areas(census, view.per, view.crime, chosen, words)
    to.html(notes.folded(words.neighborhood_all_figures, table))
    to.html(
        notes.heading(words.neighborhood_kinds_heading)
        + neighborhood_figures.kinds_table(census, chosen, words)
        + notes.small(words.neighborhood_kinds_note)
    )
    to.offer("kinds-of-crime", pictures=())


def _trend(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    trend = figures.crime_trend(census, chosen, view.crime, words, to.colors)
    label = census.place.crime_labels[view.crime]
    to.html(notes.subheading(words.neighborhood_trend_heading(label)))
    to.html(notes.finding(trend.verdict, trend.sentence))
    if trend.chart:
        to.chart(trend.chart, "trend", trend.alt, "area-crime-trend")
    to.html(notes.small(trend.caption, trend.range_note))
    if trend.chart:
        to.offer("area-crime-trend")


def _unusual(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    plot = neighborhood_figures.unusual(census, chosen, view.crime, words, to.colors)
    to.html(notes.subheading(words.neighborhood_funnel_heading))
    to.html(notes.finding(plot.verdict, plot.sentence))
    if plot.chart:
        to.html(notes.small(words.neighborhood_funnel_axes()))
        to.chart(plot.chart, "funnel", plot.alt, "crime-by-size")
    if plot.caption:
        to.html(notes.small(plot.caption))
    if plot.chart:
        to.offer("crime-by-size")


def _beside(census: Census, view: AreaView, chosen: str, words: English, to: Surface) -> None:
    found = neighborhood_figures.beside(census, view.per, chosen, view.crime, words)
    to.html(
        notes.heading(words.neighborhood_beside_heading)
        + notes.small(found.lead)
        + found.table
        + notes.small(found.note)
    )
    to.offer("neighbors", pictures=())
    near = neighborhood_figures.neighbors(census)[chosen]
    compared = ",".join([chosen, *near][:MOST])
    crime = census.place.without_weapon(view.crime)  # which Compare does not tell apart
    with to.row("onward"):
        to.open_page("compare", words.neighborhood_compare_link, areas=compared, crime=crime)
