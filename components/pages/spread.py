"""Spread: are cameras spread evenly, and how do they lie beside crime? What that cannot tell."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.legend import legend
from components.blocks.sources import sources
from components.charts.bivariate import both_palette
from components.charts.palette import Palette
from components.figures import spread as figures
from components.frame.measure_choice import choose_measure
from components.surface import FlatMap, Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.spread import SpreadView, crimes
from components.wording.site import SiteWords
from components.wording.spread import SpreadWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.coverage_and_crime import CoverageAndCrime
from data.findings.crime_beside import years_of_crime
from data.findings.evenness import Evenness
from data.findings.three_classes import sizes_then

NOBODY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[SpreadView], to: Surface) -> None:
    view = asked.view
    general = words_of_view(census, view)
    words = general.spread
    land, residents = figures.evenness(census)
    if land is None:
        to.html(_nothing(census, general))
        return
    both = figures.both(census, view.per, view.crime, view.time)

    programme, year = census.programme, both.year if both else None
    dates = words.dates(census.date("cameras"), programme, year)
    other = words.why_another_file(year) if year else ""
    with to.block("first"):
        with to.block("lead"):
            answer = notes.answer(words.answer(land), [words.among(residents)])
            to.html(answer + notes.small(dates, other))
        with to.block("sight"):
            _curves(census, land, residents, words, to)
    _curves_in_figures(census, land, residents, words, to)
    if both is None:
        to.html(notes.heading(words.both_heading) + notes.small(words.no_comparison))
    else:
        label = words.place(census.place).crimes[view.crime]
        to.html(notes.heading(words.both_title(label, both.year)))
        _controls(census, view, words, to)
        _links(census, view, both, words, to)
        _plain(census, view, general, to)
        to.html(notes.subheading(words.both_map_heading))
        left, right = to.columns([3, 2])
        with left:
            _map(census, view, both, words, to)
        with right:
            _scatter(census, view, both, words, to)
    cannot = words.cannot(programme, census.date("cameras"), year)
    to.html(notes.panel(words.cannot_heading, cannot))
    to.html(_table(census, view, general, to.colors))
    to.offer("spread", pictures=())
    to.html(sources(census, general))


def _nothing(census: Census, words: SiteWords) -> str:
    if census.has_cameras:
        return notes.answer(words.spread.nothing, [])
    return notes.answer(words.no_cameras(census.place.short_name), [words.no_cameras_why])


def _curves(
    census: Census, land: Evenness, residents: Evenness | None, words: SpreadWords, to: Surface
) -> None:
    to.html(notes.heading(words.lorenz_heading) + notes.small(words.lorenz_axes(residents)))
    chart = figures.curves_chart(census, words, to.colors)
    to.chart(chart, "lorenz", words.lorenz_alt(land, residents), "lorenz")
    to.offer("lorenz")


def _curves_in_figures(
    census: Census, land: Evenness, residents: Evenness | None, words: SpreadWords, to: Surface
) -> None:
    left, right = to.columns([7, 5])
    with left:
        to.html(figures.curves_table(census, words))
    with right:
        to.html(
            notes.small(words.left_out(land.hidden, census.most_hidden))
            + notes.folded(
                words.sure_how,
                notes.small(
                    words.ginis(land, residents),
                    words.gini_ranges(land, residents),
                    words.residents_left_out(residents.without_base) if residents else "",
                ),
            )
        )


def _controls(census: Census, view: SpreadView, words: SpreadWords, to: Surface) -> None:
    labels = words.place(census.place).crimes

    def name(area_id: str) -> str:
        return words.nobody if area_id == NOBODY else census.by_id[area_id].label

    years = years_of_crime(census, view.crime)
    times: dict[str, str] = {time: words.time_choice(time, year) for time, year in years.items()}
    first, second, third, fourth = to.columns([3, 4, 5, 3], gap="medium")
    with first:
        to.select("crime", words.offense, crimes(census), labels.__getitem__, view.crime)
    with second:
        to.select("time", words.time, [*times], times.__getitem__, view.time)
    with third:
        choose_measure(census, view.per, words.per, words, to)
    with fourth:
        to.select("area", words.mark, [NOBODY, *census.by_id], name, view.area or NOBODY)


def _plain(census: Census, view: SpreadView, general: SiteWords, to: Surface) -> None:
    """Cameras and crime alone, before both are laid over each other."""
    maps = figures.plain_maps(census, view.per, view.crime, view.time, general, to.colors)
    to.html(notes.subheading(general.spread.plain_heading))
    for place, (each, column) in enumerate(zip(maps, to.columns([1, 1]), strict=True)):
        with column:
            to.html(legend(each.title, each.classes))
            to.picture("cameras-and-crime", each.alt, figures.PLAIN_HEIGHT, place)
    to.offer("cameras-and-crime")


def _map(
    census: Census, view: SpreadView, both: CoverageAndCrime, words: SpreadWords, to: Surface
) -> None:
    label = words.place(census.place).crimes[view.crime]
    to.html(notes.small(words.both_axes(label, view.per, both.year)))
    to.map(
        lambda: figures.both_map(
            census, view.per, view.crime, view.time, view.area, words, to.colors
        ),
        "both",
        words.map_alt(census.place.name, label, view.per, both),
        lambda: FlatMap(
            figures.both_classes_of(both),
            figures.both_texts(census, both, view.per, words),
            both_palette(to.colors),
            ((view.area,),) if view.area else (),
        ),
    )
    sizes = sizes_then(census, view.per, view.crime, both.crime_classes)
    note = words.limits_note(both.camera_classes, both.crime_classes, sizes)
    classes_of_both = figures.legend(census, view.per, view.crime, view.time, words, to.colors)
    to.html(classes_of_both + notes.small(note))
    to.offer("coverage-and-crime-map")


def _links(
    census: Census, view: SpreadView, both: CoverageAndCrime, words: SpreadWords, to: Surface
) -> None:
    """Both denominators beside each other and alike, since either alone would mislead."""
    found = figures.links(census, view.crime, view.time)
    label = words.place(census.place).crimes[view.crime]
    if both.link is None:
        to.html(notes.finding(words.link_verdict(label, found), words.years_apart(both.year)))
        return
    numbers = [
        (
            words.per_heading(per),
            words.link_finding(per, label, link),
            words.key_link(link.found),
            words.link_range(link),
        )
        for per, link in found.links.items()
    ]
    how = [words.link_sentence(per, link) for per, link in found.links.items()]
    to.html(
        notes.measured(numbers)
        + notes.small(words.years_apart(both.year))
        + notes.folded(words.link_how, notes.small(*how, words.link_means(both.link)))
    )


def _scatter(
    census: Census, view: SpreadView, both: CoverageAndCrime, words: SpreadWords, to: Surface
) -> None:
    if both.link is None:
        return
    label = words.place(census.place).crimes[view.crime]
    verdict = words.link_verdict(label, figures.links(census, view.crime, view.time))
    to.html(notes.small(words.scatter_axes(label, view.per)))
    chart = figures.scatter(census, view.per, view.crime, view.time, view.area, words, to.colors)
    alt = words.scatter_alt(verdict, both.link.found.areas)
    to.chart(chart, "scatter", alt, "coverage-and-crime")
    to.html(notes.small(words.link_hidden(both.link, both.hidden), words.few_note(both.few)))
    to.offer("coverage-and-crime")


@per_census
def _table(census: Census, view: SpreadView, general: SiteWords, theme: Palette) -> str:
    """What is under the figures: what they mean, and all in figures."""
    words = general.spread
    return (
        notes.columns(_neighbors(census, view, words), _quotients(census, view, words))
        + notes.heading(words.table_heading)
        + notes.folded(
            words.table_open,
            f'<div class="cc-phone">{notes.small(words.table_phone)}</div>'
            + figures.chosen_row(census, view.per, view.area)
            + figures.areas_table(census, view.per, view.crime, view.time, words, theme)
            + notes.small(words.table_note),
            kept=True,
        )
    )


def _neighbors(census: Census, view: SpreadView, words: SpreadWords) -> str:
    per = view.per
    clustering = figures.side_by_side(census, per)
    if clustering is None:
        return notes.stacked(
            notes.heading(words.neighbors_heading), notes.small(words.neighbors_too_few)
        )
    verdict = words.neighbors_verdict(clustering.found)
    both = figures.both(census, per, view.crime, view.time)
    means = words.neighbors_mean if both and both.link else words.neighbors_mean_alone
    return notes.stacked(
        notes.heading(words.neighbors_heading),
        notes.finding(verdict, means),
        notes.folded(words.link_how, notes.small(words.neighbors_sentence(clustering, per))),
    )


def _quotients(census: Census, view: SpreadView, words: SpreadWords) -> str:
    land, residents = figures.evenness(census)
    if land is None:
        return ""
    first, last = (
        [census.by_id[area].in_text for area in ends] for ends in (land.first, land.last)
    )
    return notes.stacked(
        notes.heading(words.quotient_heading),
        notes.finding(
            words.quotient_verdict(land.above_even, land.below_even, land.shown),
            words.quotient_ends(first, last),
        ),
        notes.small(
            _quotient_of(census, view.area, land, residents, words) if view.area else "",
            words.quotient_means(residents),
        ),
        notes.folded(words.link_how, notes.small(words.quotient_range(land.counts_hidden))),
    )


def _quotient_of(
    census: Census, area: str, land: Evenness, residents: Evenness | None, words: SpreadWords
) -> str:
    """The sentence about the area that is marked."""
    name, by_land = census.by_id[area].in_text, land.quotient(area)
    if by_land is None:
        return words.quotient_hidden(name)
    return words.quotient_area(name, by_land, residents.quotient(area) if residents else None)
