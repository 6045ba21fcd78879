"""Two to six neighborhoods side by side: on one scale, in a table, and in words."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.figures import compare as compare_figures
from components.figures import government
from components.figures.areas import WHOLE, flat_map, map_legend, small_map
from components.finder.block import finder
from components.frame.measure_choice import choose_measure
from components.surface import Change, Surface
from components.views.asked import Asked
from components.views.compare import FEWEST, MOST, CompareView
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.comparables import windows_by_crime
from data.findings.dates import dated

COLUMNS = 3  # of the small multiples on a desk


def page(census: Census, asked: Asked[CompareView], to: Surface) -> None:
    view = asked.view
    words = words_of_view(census, view)
    if len(view.chosen) < FEWEST:
        _start(census, view, words, to)
        return

    left, right = to.columns([3, 2])
    with left:
        to.html(_answer(census, view, words))
        to.brief()
        _picker(census, view, words, to)
    with right:
        _map(census, view, words, to, 400)
    _controls(census, view, words, to)
    _table(census, view, words, to)
    _figures(census, view, words, to)
    _changes(census, view, words, to)
    _trends(census, view, words, to)
    _onward(census, view, words, to)
    limits = notes.bullets(words.limits_heading, words.cannot_tell(census.has_cameras))
    to.html(notes.columns(limits, sources(census, words)))


def _start(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    """The page before two areas are chosen."""
    lead = [words.compare_start_lead, *([words.compare_one_more] if view.chosen else [])]
    with to.block("first"):
        with to.block("lead"):
            to.html(notes.answer(words.compare_start, lead))
        with to.block("finder"):
            _picker(census, view, words, to)
        with to.block("sight"):
            _map(census, view, words, to, WHOLE)
            to.html(notes.small(words.cameras_dated(census.date("cameras"), census.programme)))


def _answer(census: Census, view: CompareView, words: SiteWords) -> str:
    sentence, details = compare_figures.answer(census, view, words)
    window = compare_figures.window_of(census, view)
    published = dated(census, view.crime, window)[1] if window else ""
    dates = words.compare_dates(
        words.cameras_dated(census.date("cameras"), census.programme), window, published
    )
    further = (
        compare_figures.parted(census, view, words),
        compare_figures.shared(census, view, words),
    )
    return notes.answer(sentence, [*details, *filter(None, further)], dates)


def _picker(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    options = compare_figures.choices(census, words)
    to.select_several(
        "areas",
        words.compare_pick(compare_figures.kinds(census, words)),
        list(options),
        lambda key: options[key].label,
        view.chosen,
        MOST,
        words.compare_placeholder,
    )
    to.html(finder(census, words, "areas"))
    with to.row("presets"):
        for number, preset in enumerate(compare_figures.presets(census, view, words)):
            to.step(f"preset-{number}", preset.label, {"areas": ",".join(preset.keys)})


def _map(census: Census, view: CompareView, words: SiteWords, to: Surface, height: int) -> None:
    options = compare_figures.choices(census, words)
    chosen = [options[each] for each in view.chosen]
    outlined = tuple(each.group.areas for each in chosen)

    def leads(area: str) -> Change:
        """To the same areas with one more, or without it; with six there is no room for more."""
        if area in view.chosen:
            now = [each for each in view.chosen if each != area]
        else:
            now = [*view.chosen, area][:MOST]
        return {"areas": ",".join(now)}

    to.small_map(
        lambda: small_map(census, view.per, outlined, True, height, words, to.colors),
        f"choose-{'-'.join(view.chosen)}",  # a new map for each choice: no old tap is in it
        words.compare_map_alt(census.place.name, [each.in_text for each in chosen]),
        lambda: flat_map(census, view.per, outlined, True, to.colors),
        leads,
    )
    to.html(
        notes.numbered(each.label for each in chosen)
        + map_legend(census, view.per, words, to.colors)
        + notes.on_screen(words.compare_map_caption)
        + notes.small(compare_figures.outline_note(chosen, words))
    )


def _controls(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    labels = words.place(census.place).crimes
    windows = windows_by_crime(census)[view.crime]
    left, middle, right = to.columns([1, 1, 1], gap="medium")
    with left:
        choose_measure(census, view.per, words.per_control, words, to)
    with middle:
        to.select(
            "crime", words.compare_crime, list(census.place.crimes), labels.__getitem__, view.crime
        )
    if windows:
        with right:
            to.select(
                "window",
                words.compare_window,
                list(windows),
                lambda name: words.compare_windows(name, windows[name]),  # type: ignore[index]
                view.window,
            )


def _figures(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    to.html(notes.heading(words.compare_figures_heading))
    if census.has_cameras:
        left, right = to.columns([1, 1])
        with left:
            _figure_of_cameras(census, view, words, to)
        with right:
            _figure_of_crime(census, view, words, to)
    else:
        _figure_of_crime(census, view, words, to)
        to.html(_government(census, view, words))
    if len(view.chosen) > FEWEST:  # of two, the answer has said it
        sentences, note = compare_figures.in_words(census, view, words)
        to.html(notes.bullets(words.compare_words_heading, sentences) + notes.small(note))
        _against(census, view, words, to)


def _government(census: Census, view: CompareView, words: SiteWords) -> str:
    """Cameras of another program, which the figure leaves out."""
    chosen = compare_figures.chosen_of(census, view, words)
    told = government.compared(census, {each.label: each.group for each in chosen}, words)
    return notes.small(*told) if told else ""


def _figure_of_cameras(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    plot = compare_figures.cameras_plot(census, view, words, to.colors)
    to.html(notes.subheading(plot.axis))
    to.chart(plot.chart, "cameras", plot.alt, "compared-cameras")
    to.html(notes.small(compare_figures.cameras_note(census, view, words)))
    to.html(_government(census, view, words))
    to.offer("compared-cameras")


def _figure_of_crime(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    window = compare_figures.window_of(census, view)
    plot = compare_figures.crime_plot(census, view, words, to.colors)
    to.html(notes.subheading(plot.axis))
    to.chart(plot.chart, "rates", plot.alt, "compared-crime" if window else "")
    if window:
        to.html(notes.small(words.compare_crime_note(window)))
        to.offer("compared-crime")


def _against(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    """Which one the sentences compare the others with: the first in the address."""
    options = compare_figures.choices(census, words)

    def put_first(first: str) -> Change:
        return {"areas": ",".join([first, *(each for each in view.chosen if each != first)])}

    to.choose_view(
        "against",
        words.compare_against,
        view.chosen,
        lambda key: options[key].label,
        view.chosen[0],
        put_first,
    )


def _changes(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    to.html(notes.heading(words.compare_change_heading))
    plot = compare_figures.change_plot(census, view, words, to.colors)
    if plot is None:
        to.html(
            notes.small(words.compare_change_none(words.place(census.place).crimes[view.crime]))
        )
        return
    left, right = to.columns([1, 1])
    with left:
        to.html(notes.subheading(plot.axis))
        to.chart(plot.chart, "changes", plot.alt, "compared-change")
        to.offer("compared-change")
    with right:
        table = compare_figures.changes_table(census, view, words)
        to.html(
            notes.small(words.compare_change_note) + notes.folded(words.compare_change_open, table)
        )


def _trends(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    label = words.place(census.place).crimes[view.crime]
    to.html(
        notes.heading(words.compare_trend_heading(label, view.per))
        + notes.small(words.compare_trend_note)
    )
    panels = compare_figures.panels(census, view, words, to.colors)
    beside = min(COLUMNS, len(panels))
    for start in range(0, len(panels), beside):
        for place, column in enumerate(to.columns([1] * beside, gap="small"), start):
            if place < len(panels):
                with column:
                    _panel(panels[place], place, to)
    years = compare_figures.years_table(census, view, words)
    to.offer("compared-trends")
    to.html(notes.folded(words.compare_years, years + notes.small(words.compare_years_note)))


def _panel(panel: compare_figures.SmallMultiple, place: int, to: Surface) -> None:
    to.html(notes.subheading(panel.label))
    if panel.chart:
        to.chart(panel.chart, f"trend-{place}", panel.alt, "compared-trends", place)
    else:
        to.html(notes.small(panel.alt))


def _table(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    chosen = compare_figures.chosen_of(census, view, words)
    note = words.compare_table_note(
        census.residents_counted,
        {each.kind for each in chosen if each.kind},
        census.has_cameras,
    )
    made_of = compare_figures.made_of(census, view, words)
    measured = census.cube.is_dispersion_measured(census.place.crime_choices[view.crime])
    to.html(
        notes.heading(words.compare_table_heading)
        + compare_figures.table(census, view, words)
        + notes.small(note, words.interval_note(measured))
        + (notes.folded(words.compare_made_of, made_of) if made_of else "")
    )
    to.offer("compared")


def _onward(census: Census, view: CompareView, words: SiteWords, to: Surface) -> None:
    """A link to the page of each area."""
    with to.row("onward"):
        for each in compare_figures.chosen_of(census, view, words):
            if not each.kind:
                to.open_page("neighborhood", each.label, area=each.key, crime=view.crime)
