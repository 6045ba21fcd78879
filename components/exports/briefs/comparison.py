"""The brief of two to six areas or groups of areas, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.charts.palette import Palette
from components.charts.trend_chart import without_name
from components.exports.briefs.brief import Brief, BriefTable, Row
from components.exports.briefs.common import caveats_of, change_cells, frame_of, map_of
from components.exports.exhibits.exhibit import Panel
from components.figures import compare as figures
from components.figures.areas import density_cell
from components.figures.compare import Chosen
from components.views.asked import Asked
from components.views.compare import CompareView
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.comparison import crime_figure, group_change
from data.findings.dates import dated
from data.findings.standing import standing
from data.findings.trend import Change, together


def comparison_brief(
    census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette
) -> Brief:
    view = asked.view
    chosen = figures.chosen_of(census, view, words)
    label, said = words.place(census.place).crimes[view.crime], words.brief
    changes = _changes(census, view, chosen)
    subject = said.compared([each.in_text for each in chosen])
    groups = {each.in_text: each.group for each in chosen}
    headline, _ = figures.answer(census, view, words)
    warnings = _warnings(census, view, chosen, words)
    sentences = (
        (said.about_cameras, _coverage(census, view, chosen, words)),
        (
            said.about_crime,
            said.crimes(label, {each.in_text: changes[each.key] for each in chosen}),
        ),
        (said.about_care, next(iter(warnings), words.mislead_cause)),
    )
    return Brief(
        **frame_of(census, asked.page, asked.choices, subject, words)
        | map_of(
            census,
            view.per,
            view.crime,
            groups,
            figures.outline_note(chosen, words),
            words,
            colors,
        ),
        headline=headline,
        dates=_dates(census, view, words),
        sentences=sentences,
        trend_heading=words.compare_trend_heading(label, view.per),
        trends=_trends(census, view, words, colors),
        trend_note=said.trends_note,
        table=_table(census, view, chosen, changes, words),
        caveats=(
            *warnings[1:],
            *caveats_of(
                census, [each.group.areas[0] for each in chosen], view.crime, sentences, words
            ),
        ),
    )


def _changes(
    census: Census, view: CompareView, chosen: Sequence[Chosen]
) -> dict[str, Change | None]:
    offenses = census.place.crime_choices[view.crime]
    changes = together([group_change(census, each.group, offenses) for each in chosen])
    return {each.key: change for each, change in zip(chosen, changes, strict=True)}


def _dates(census: Census, view: CompareView, words: SiteWords) -> str:
    window = figures.window_of(census, view)
    cameras = words.cameras_dated(census.date("cameras"), census.programme)
    published = dated(census, view.crime, window)[1] if window else ""
    return words.compare_dates(cameras, window, published)


def _coverage(census: Census, view: CompareView, chosen: Sequence[Chosen], words: SiteWords) -> str:
    """How many areas of the city have more than each of them; of groups alone, their figures."""
    found = {
        each.in_text: place
        for each in chosen
        if not each.kind and (place := standing(census, view.per, each.key))
    }
    if not found:
        cells = {each.in_text: density_cell(census, each.group, view.per, words) for each in chosen}
        return words.brief.densities(cells, view.per)
    areas = next(iter(found.values())).areas
    return words.brief.more_than(areas, found, view.per)


def _warnings(
    census: Census, view: CompareView, chosen: Sequence[Chosen], words: SiteWords
) -> list[str]:
    """What would mislead here, the gravest first."""
    small = [each.in_text for each in chosen if not each.kind and census.by_id[each.key].unstable]
    parted = figures.parted(census, view, words)
    lines = [
        (bool(parted), parted),
        (
            census.has_cameras and any(each.group.cameras is None for each in chosen),
            words.not_shown_means[census.most_hidden is not None],
        ),
        (any(each.group.is_estimate for each in chosen), words.compare_wards_note),
        (any(each.kind and each.group.hidden for each in chosen), words.compare_parts_hidden),
        (bool(small), words.brief.small(small)),
    ]
    return [line for applies, line in lines if applies]


def _trends(
    census: Census, view: CompareView, words: SiteWords, colors: Palette
) -> tuple[Panel, ...]:
    """One of each; the note below them names the bold line, which has no room in them."""
    return tuple(
        Panel(panel.chart and without_name(panel.chart), panel.alt, each.label)
        for each, panel in zip(
            figures.chosen_of(census, view, words),
            figures.panels(census, view, words, colors),
            strict=True,
        )
    )


def _table(
    census: Census,
    view: CompareView,
    chosen: Sequence[Chosen],
    changes: Mapping[str, Change | None],
    words: SiteWords,
) -> BriefTable:
    offenses, window = census.place.crime_choices[view.crime], figures.window_of(census, view)
    label, said = words.place(census.place).crimes[view.crime], words.brief
    rows = []
    for number, each in enumerate(chosen, 1):
        crime = crime_figure(census, each.group, offenses, window, view.per) if window else None
        cells = (
            density_cell(census, each.group, view.per, words),
            words.crime_cell(crime, view.per),
            *change_cells(changes[each.key], words),
        )
        rows.append(Row(each.label, cells, str(number)))
    days = words.compare_windows(view.window, window) if window else ""
    headers = said.compared_headers(label, view.per, days, changes[chosen[0].key])
    return BriefTable(said.compared_caption(label), headers, tuple(rows))
