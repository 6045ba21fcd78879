"""First page: how coverage is spread, the map, the crime trend beside it, and the table."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.blocks.takeaway import MAPS, TABLES
from components.figures import coverage as figures
from components.figures.areas import classes, map_legend
from components.frame.crime_choice import choose_crime
from components.surface import Change, FlatMap, Surface
from components.views.area import MEASURES, SORTS, AreaView
from components.views.asked import Asked
from components.wording import LANGUAGES, place_words
from components.wording.en import English
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.dates import crime_dates
from data.findings.revisions import most_telling, revisions
from data.findings.spread import on_map
from data.findings.statements import exact_total, higher_total

WHOLE_CITY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[AreaView], to: Surface) -> None:
    view = asked.view
    words = LANGUAGES[view.lang]
    for fault in asked.faults:
        to.html(notes.notice(words.faults[fault]))
    if census.refused:
        to.html(notes.notice(words.refused))

    to.html(_answer(census, view, words))
    _area_picker(census, view, words, to)
    _link_to_neighborhood(view, words, to)
    to.brief()
    left, right = to.columns([3, 2])
    with left:
        _map(census, view, words, to)
    with right:
        _trend(census, view, words, to)
    to.part(lambda again: _table(census, again.view, words, to))
    to.html(_background(census, words))


def _answer(census: Census, view: AreaView, words: English) -> str:
    spread, programme = figures.spread(census), census.programme
    if view.area is None:
        sentence = words.answer(census.place.short_name, spread.half_on, programme)
        details = [
            figures.city_spread(census, words),
            words.city_totals(
                spread.cameras,
                spread.addresses,
                spread.shown,
                len(census.by_id),
                census.place.areas.kind,
                exact_total(census),
                higher_total(census),
            ),
        ]
    else:
        area = census.by_id[view.area]
        if area.cameras is None or area.addresses is None or area.per_km2 is None:
            sentence, details = words.area_hidden(area.in_text), [figures.why_hidden(census, words)]
        else:
            times = spread.against_typical(area.per_km2)
            sentence = words.area_answer(area.in_text, area.per_km2, times)
            details = [
                words.area_facts(area, _residents(census)[0]),
                words.typical(spread.typical),
            ]
    dates = words.dates(census.date("cameras"), programme, *crime_dates(census, view.crime))
    return notes.answer(sentence, details, dates)


def _residents(census: Census) -> tuple[int, str]:
    """The year residents were counted in, and on which basis."""
    known = census.denominators["residents"]
    return known.year, known.basis


def _area_picker(census: Census, view: AreaView, words: English, to: Surface) -> None:
    def name(area_id: str) -> str:
        if area_id == WHOLE_CITY:
            return words.whole_city
        area = census.by_id[area_id]
        return f"{area.label} ({area.nearby})" if area.nearby else area.label

    to.select("area", words.find, [WHOLE_CITY, *census.by_id], name, view.area or WHOLE_CITY)


def _link_to_neighborhood(view: AreaView, words: English, to: Surface) -> None:
    """Always there, so that the map stays put under a tap."""
    with to.row("onward"):
        if view.area:
            to.open_page("neighborhood", words.neighborhood_open, area=view.area, crime=view.crime)
        else:
            to.open_page("neighborhood", words.neighborhood_open_any)


def _map(census: Census, view: AreaView, words: English, to: Surface) -> None:
    def leads(area: str) -> Change:
        """To the area that is tapped; from the chosen one back to the city."""
        return {"area": WHOLE_CITY if area == view.area else area}

    to.html(notes.heading(words.map_heading(view.per)))
    to.choose("per", words.measure, MEASURES, words.per_units.__getitem__, view.per)
    found = on_map(census, view.per)
    to.map(
        lambda: figures.coverage_map(census, view.per, view.area, words, to.colors),
        "map",
        words.map_alt(
            census.place.name,
            view.per,
            census.place.areas.kind,
            found.drawn,
            found.hatched,
            [area.in_text for area in found.highest],
        ),
        lambda: FlatMap(
            classes(census, view.per),
            figures.map_texts(census, view.per, words),
            to.colors,
            ((view.area,),) if view.area else (),
        ),
        leads,
    )
    to.html(
        map_legend(census, view.per, words, to.colors)
        + notes.small(words.map_note(found.hidden, found.no_rate))
    )
    to.offer("coverage-map", data=(*TABLES, *MAPS))


def _trend(census: Census, view: AreaView, words: English, to: Surface) -> None:
    labels = census.place.crime_labels
    where = words.city_where if view.area is None else census.by_id[view.area].in_text
    trend = figures.crime_trend(census, view.area, view.crime, words, to.colors)
    to.html(notes.heading(words.trend_heading(labels[view.crime], where)))
    choose_crime(census, view.crime, words, to)
    to.html(notes.finding(trend.verdict, trend.sentence))
    if trend.chart:
        to.chart(trend.chart, "trend", trend.alt, "crime-trend")
    to.html(notes.small(trend.caption, trend.range_note))
    if trend.chart:
        to.offer("crime-trend")


def _table(census: Census, view: AreaView, words: English, to: Surface) -> None:
    """The table, which alone is drawn again when its order is changed."""
    to.html(notes.heading(words.table_heading))
    to.select("sort", words.sort, SORTS, words.sorts.__getitem__, view.sort)
    table = figures.figures_table(
        census, view.per, view.crime, view.sort, view.area, words, to.colors
    )
    changed = figures.changes(census, view.crime)
    compared = changed.compared if changed else 0
    note = words.table_note(
        compared,
        _residents(census),
        census.reports_in_no_area,
    )
    to.html(
        f'<div class="cc-phone">{notes.small(words.table_phone)}</div>{table}{notes.small(note)}'
    )
    to.offer("areas", pictures=())


@per_census
def _background(census: Census, words: English) -> str:
    """What cannot be told, what is meant, and where it comes from: the same in every view."""
    programme = census.programme
    true_of = {
        "programme": programme,
        "surface": census.denominators["area_km2"].basis,
        "residents": _residents(census)[1],
        "crime": "reports and monthly counts" if census.has_published_months else "reports",
    }
    about = [
        notes.prose(item["title"], item["text"])
        for item in place_words(census.place.id, words.code).get("about", [])
        if all(item.get(name, value) == value for name, value in true_of.items())
    ]
    widest = max(census.place.crime_choices, key=lambda c: len(census.place.crime_choices[c]))
    if revised := revisions(census, census.place.crime_choices[widest]):
        said = words.claims.revised(census.place.crime_labels[widest], most_telling(revised))
        about.append(notes.prose(words.revised_heading, f"{said} {words.revised_more}"))
    return (
        notes.columns(notes.bullets(words.limits_heading, words.limits), sources(census, words))
        + notes.heading(words.about_heading)
        + notes.columns(*about)
    )
