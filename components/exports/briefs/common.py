"""What every brief has: its map, its caveats, where its figures come from, and its name."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd

from components.blocks.as_published import titled
from components.charts.palette import DARK, Palette
from components.exports.briefs.brief import Labels, fingerprint
from components.exports.exhibits.exhibit import Legend, Panel, swatches
from components.figures import crime_map as crime_maps
from components.figures.areas import classes, map_colors, printed_groups
from components.views.area import Measure
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.no_cameras import published_releases
from data.findings.crime_map import CrimeMap
from data.findings.groups import Group
from data.findings.spread import on_map
from data.findings.trend import Change, gaps, monthly_trend
from data.tables.provenance import names_wards, sources_of

_DENOMINATORS = ("area_km2", "residents")  # that the figures of every brief rest on


def map_of(
    census: Census,
    per: Measure,
    crime: str,
    groups: Mapping[str, Group],
    facts: str,
    words: SiteWords,
    colors: Palette,
) -> dict[str, Any]:
    """The map's panel, legend, lines and colors; `groups`, by name in a sentence, are outlined.

    Several are numbered. `facts` are said below the map. It is of reports where no office has
    published figures on cameras.
    """
    outline = words.brief.outline[len(groups) > 1] if groups else ""
    reports = None if census.has_cameras else crime_maps.found(census, "reports", per, crime)
    if reports:
        drawn = _of_reports(census, reports, per, crime, groups, words, colors)
    else:
        drawn = _of_cameras(census, per, groups, words, colors)
    return drawn | {"map_note": words.together(facts, outline)}


def _of_cameras(
    census: Census, per: Measure, groups: Mapping[str, Group], words: SiteWords, colors: Palette
) -> dict[str, Any]:
    found, heading = on_map(census, per), words.map_heading(per)
    text = words.brief.map_texts(
        census.place.name,
        words.place(census.place).kind,
        per,
        found.drawn,
        found.hatched,
        [area.in_text for area in found.highest],
    )
    return {
        "map_heading": heading,
        "map": _panel(census, classes(census, per), text, groups, words, colors),
        "legend": Legend(heading, swatches(map_colors(census, per, words, colors))),
        "colors": colors,
        "dark": DARK,
    }


def _of_reports(
    census: Census,
    shown: CrimeMap,
    per: Measure,
    crime: str,
    groups: Mapping[str, Group],
    words: SiteWords,
    colors: Palette,
) -> dict[str, Any]:
    heading = crime_maps.heading(census, shown, per, crime, words)
    text = crime_maps.alt(census, shown, per, crime, words)
    ramp = crime_maps.palette_of("reports", colors)
    return {
        "map_heading": heading,
        "map": _panel(census, shown.classes, text, groups, words, ramp),
        "legend": Legend(heading, swatches(crime_maps.map_colors(census, shown, words, colors))),
        "colors": ramp,
        "dark": crime_maps.palette_of("reports", DARK),
    }


def _panel(
    census: Census,
    classed: pd.Series,
    text: str,
    groups: Mapping[str, Group],
    words: SiteWords,
    colors: Palette,
) -> Panel:
    areas, numbered = [of.areas for of in groups.values()], len(groups) > 1
    chart = printed_groups(census, classed, areas, numbered, words, colors)
    return Panel(chart, words.brief.map_alt(text, list(groups)))


def change_cells(change: Change | None, words: SiteWords) -> tuple[str, ...]:
    """Cells of a change: before, after, in percent with its likely range, and the verdict."""
    said = words.brief
    if change is None:
        return (*(said.not_complete,) * 2, said.no_percentage, said.not_complete)
    compared = change.comparison
    percent = said.no_percentage if not compared.has_ratio else said.percentage_cell(compared)
    return (
        said.number(compared.before),
        said.number(compared.after),
        percent,
        said.cell_verdict(compared),
    )


def caveats_of(
    census: Census,
    areas: Sequence[str | None],
    crime: str,
    above: Sequence[tuple[str, str]],
    words: SiteWords,
) -> tuple[str, ...]:
    """What cannot be told; `areas` are those whose trends are drawn (None: the city)."""
    said, offenses = words.brief, census.place.crime_choices[crime]
    missing = dict.fromkeys(
        gap for area in areas for gap in gaps(monthly_trend(census.cube, area, offenses))
    )
    label = words.place(census.place).crimes[crime]
    lines = (
        said.opt_in[census.programme],
        words.mislead_cause,
        said.preliminary,
        words.mislead_gaps(label, list(missing)) if missing else "",
        words.together(said.rounded if census.has_cameras else "", said.small_figures),
        said.likely_range[census.cube.is_dispersion_measured(offenses)],
    )
    return tuple(line for line in lines if line and line not in dict(above).values())


def frame_of(
    census: Census,
    page: str,
    choices: Mapping[str, str],
    subject: str,
    words: SiteWords,
    bases: Collection[str] = ("incidents",),
    kinds: Collection[str] = ("areas", "crime", "cameras"),
) -> dict[str, Any]:
    """Name, address, sources and fixed words of a brief about a subject, of figures of `kinds`.

    `bases` are what its counts were counted from: no source stands here that it does not use.
    """
    said, releases = words.brief, published_releases(census.releases)
    versions = [f"{release.kind} {release.version}" for release in releases]
    stamp = fingerprint(versions, choices)
    edition = census.edition
    used = sources_of(census, kinds, bases, _DENOMINATORS, names_wards(choices))
    sources = {
        words.source(each["title"], each["publisher"], each.get("date")): each["path"]
        for each in used
    }
    return {
        "page": page,
        "choices": choices,
        "title": said.title(subject, words.site),
        "kicker": f"{words.site} · {said.kind} · {census.place.name}",
        "sources": tuple(sources.items()),
        "credits": tuple(titled(used)),
        "licence": words.licence(releases[-1].licence["title"]),
        "version": said.version(
            [words.release(each.kind, each.version) for each in releases], stamp
        ),
        "cite": said.cite(words.site, subject, census.place.name, edition),
        "edition": edition,
        "fingerprint": stamp,
        "labels": _labels(words),
        "site": words.site,
        "lang": words.code,
    }


def _labels(words: SiteWords) -> Labels:
    said = words.brief
    return Labels(
        said.caveats_heading,
        said.sources_heading,
        said.cite_label,
        said.live_label,
        said.named(said.qr_label, ""),
        said.forms,
        said.papers,
    )
