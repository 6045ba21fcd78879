"""Check a claim: what officials said, what public counts say, and what a figure rests on."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.figures import claims as figures
from components.surface import Surface
from components.views.asked import Asked
from components.views.claims import ClaimView, claim_days
from components.views.said import words_of_view
from components.wording.claims import ClaimsWords
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claims import AGAINST, DayRange, all_few
from data.findings.quality import method

WHOLE_CITY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[ClaimView], to: Surface) -> None:
    view = asked.view
    general = words_of_view(census, view)
    words = general.claims

    to.html(_said(census, words, asked.edition))
    if census.place.claims:
        to.offer("claims", pictures=())
    to.html(notes.heading(words.check_heading))
    _controls(census, view, words, to)
    left, right = to.columns([1, 1])
    with left:
        _finding(census, view, words, to)
        drawn = _around(census, view, words, to)
    with right:
        if drawn:
            _around_chart(census, view, words, drawn, to)
            to.offer("change-by-day")
    to.html(_behind(census, view, general))
    with to.row("onward"):
        to.open_page("cameras", general.camera_numbers.title)
    credits = tuple(credit for claim in census.place.claims for credit in claim.credits)
    to.html(sources(census, general, credits))


@per_census
def _said(census: Census, words: ClaimsWords, pinned: str | None) -> str:
    """The answer, and every claim set out ready."""
    found, published = figures.tallied(census), census.published("crime")
    sentence = words.answer(found) if found.claims else words.no_claims
    answer = notes.answer(sentence, [words.lead if found.claims else words.lead_alone])
    dates = notes.small(words.dates(claim_days(census).last, published))
    if not found.claims:
        return answer + dates
    said = figures.statements(census, words, pinned)
    return answer + dates + notes.heading(words.said_title) + said


def _controls(census: Census, view: ClaimView, words: ClaimsWords, to: Surface) -> None:
    labels = words.place(census.place).crimes

    def name(area_id: str) -> str:
        return words.whole_city if area_id == WHOLE_CITY else census.by_id[area_id].label

    first, second = to.columns([1, 1], gap="medium")
    with first:
        to.select("crime", words.offense, list(census.place.crimes), labels.__getitem__, view.crime)
        areas = [WHOLE_CITY, *census.by_id]
        to.select("area", words.where, areas, name, view.area or WHOLE_CITY)
    with second:
        to.day("date", words.until, claim_days(census), view.until)
        to.select("against", words.against, AGAINST, words.againsts.__getitem__, view.against)


def _finding(census: Census, view: ClaimView, words: ClaimsWords, to: Surface) -> None:
    found = figures.checked(census, view)
    area = census.by_id[view.area].in_text if view.area else ""
    headline = words.headline(words.place(census.place).crimes[view.crime], area, found, view.until)
    if found is None:
        offenses = census.place.crime_choices[view.crime]
        through = census.cube.data_through(offenses)
        instead = figures.instead_of(census, view)
        to.html(notes.finding(headline, words.cannot_tell(through, instead)))
        return
    to.html(
        notes.finding(headline, words.counts(found))
        + notes.small(
            words.leap_day(found),
            words.estimate(found),
            words.bases(found),
            words.interval_note(found.comparison.dispersion.is_measured),
        )
    )


def _around(census: Census, view: ClaimView, words: ClaimsWords, to: Surface) -> DayRange | None:
    """How much the day matters, in words: the range that a chart can be drawn of, if one can."""
    days = figures.days_around(census, view)
    to.html(notes.heading(words.around_heading))
    if days.empty:
        to.html(notes.small(words.around_none))
        return None
    found = figures.range_of_days(census, view)
    if found is None:
        to.html(notes.small(words.around_few if all_few(days) else words.around_months))
        to.html(notes.folded(words.around_open, figures.around_table(census, view, words)))
        return None
    said = words.around_sentence(found)
    to.html(notes.small(said, words.around_axes(found)))
    return found


def _around_chart(
    census: Census, view: ClaimView, words: ClaimsWords, drawn: DayRange, to: Surface
) -> None:
    label = words.place(census.place).crimes[view.crime]
    to.chart(
        figures.around_chart(census, view, words, to.colors),
        "around",
        words.around_alt(label, view.until, drawn.low, drawn.high),
        "change-by-day",
    )
    to.html(notes.folded(words.around_open, figures.around_table(census, view, words)))


@per_census
def _behind(census: Census, view: ClaimView, general: SiteWords) -> str:
    words = general.claims
    labels, offenses = words.place(census.place).crimes, census.place.crime_choices[view.crime]
    mixed = [
        item["text"]
        for item in words.place(census.place).said.get("not_separated", [])
        if item.get("offense", offenses[0]) in offenses
    ]
    revised = figures.revised(census, view.crime)
    told = [words.revised(labels[view.crime], each) for each in revised]
    told = [*told, words.revised_why] if told else [words.not_revised]
    tables = "".join(
        notes.folded(words.revised_open, figures.revised_table(census, each, words))
        for each in revised
        if len(each.by_offense) > 1
    )
    definition = words.definition(labels[view.crime], [labels[each] for each in offenses])
    placed = general.quality.placed_by[method(census).placed_by]
    return notes.heading(words.behind_heading) + notes.columns(
        notes.stacked(
            notes.prose(words.definition_title, definition),
            notes.prose(words.placed_title, placed),
            notes.prose(words.separate_title, words.together(*mixed)),
        ),
        notes.stacked(notes.prose(words.revised_title, words.together(*told)), tables),
    )
