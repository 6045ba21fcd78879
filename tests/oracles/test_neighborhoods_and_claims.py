"""Every number on the pages of neighborhoods against a second computation from the source files.

The pages are read from the committed releases, the expected numbers come from
oracle_neighborhoods.py. Cells of tables are compared whole, sentences by their numbers.
"""

from __future__ import annotations

import datetime as dt
import functools
import math
import re
from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

from tests.oracles import oracle
from tests.oracles import oracle_neighborhoods as again
from tests.oracles.oracle import CRIMES, Change, Reports, change_texts, density
from tests.oracles.oracle_dispersion import of_all_areas, varying
from tests.oracles.oracle_neighborhoods import PERS, UNITS, Ratio, Sum, summed
from tests.page_reader import figures_in
from tests.site_pages import SitePage, Table, read_site_page

page = functools.cache(read_site_page)  # each view is drawn once, by whichever test asks first

SOME_AREAS = ("104", "209", "302", "504", "706")
SOME_CRIMES = ("violent", "property", "homicide", "burglary")
LAST_COMPLETE_YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))


@pytest.fixture(scope="module")
def near(areas: gpd.GeoDataFrame) -> dict[str, list[str]]:
    return again.neighbors(areas)


def name_of(view: SitePage, psa: str) -> str:
    """How the page lists an area, from its picker."""
    options = [str(option) for option in view.app.selectbox(key="area").options]
    (found,) = [option for option in options if option.startswith(f"PSA {psa} ")]
    return found.split(" (")[0]


def change_of(crime: Reports, offenses: tuple[str, ...], of: Sum, ward_of: pd.Series) -> Change:
    windows = oracle.windows(crime.last_day(offenses))
    spans = windows.before, windows.after
    was, now = (again.reports(crime, offenses, span, of) for span in spans)
    days = [(last - first).days + 1 for first, last in spans]
    return Change(was, now, varying(crime, offenses, of.areas, ward_of), *days)


def density_text(of: Sum, per: str) -> str:
    value = again.camera_density(of, per)
    if value is None:
        return again.camera_cell(of, per, None)
    if not of.hidden:
        return again.camera_cell(of, per, density(value))
    least = again.camera_bounds(of, per)[0]
    cut = math.floor(least) if least >= 9.95 else math.floor(10 * least) / 10
    return again.camera_cell(of, per, f"at least {density(cut)}")


def camera_multiple(one: Sum, other: Sum, per: str) -> str:
    found = again.rounded_ratio_is_clear(one, other, per)
    if found is None:
        return "cannot be compared"
    ratio, is_clear = found
    return again.times_text(ratio) if is_clear else "no clear difference"


def crime_multiples(ratios: list[Ratio | None]) -> list[str]:
    texts = []
    for ratio, is_clear in zip(ratios, again.clear_ones(ratios), strict=True):
        if ratio is None:
            texts.append("cannot be compared")
            continue
        alone = ratio.is_tested and ratio.p_value < 0.05 and not is_clear
        many = ", as so many are compared" if alone else ""
        if ratio.is_few and is_clear:
            texts.append(clearly(ratio))
        elif ratio.is_few:
            texts.append(f"too few reports to compare{many}")
        elif is_clear:
            texts.append(f"{again.times_text(ratio.value)} ({again.range_text(ratio)})")
        else:
            texts.append(f"no clear difference ({again.range_text(ratio)}){many}")
    return texts


def clearly(ratio: Ratio) -> str:
    """Where one of the counts is too small for a multiple."""
    is_less = ratio.count / ratio.exposure < ratio.other / ratio.other_exposure
    return "clearly less" if is_less else "clearly more"


def ratio_of(
    crime: Reports,
    offenses: tuple[str, ...],
    window: tuple[dt.date, dt.date],
    one: Sum,
    other: Sum,
    per: str,
    ward_of: pd.Series,
) -> Ratio | None:
    below = [again.units(each.surface, each.residents, per) for each in (one, other)]
    if not below[0] or not below[1]:
        return None
    counts = [again.reports(crime, offenses, window, each) for each in (one, other)]
    most = max(varying(crime, offenses, each.areas, ward_of) for each in (one, other))
    return Ratio(counts[0], counts[1], below[0], below[1], most)


# ---------------------------------------------------------------- one neighborhood


@pytest.mark.parametrize("per", PERS)
@pytest.mark.parametrize("psa", SOME_AREAS)
def test_where_coverage_stands(psa: str, per: str, cameras: pd.DataFrame) -> None:
    view, known = page("neighborhood", area=psa, per=per), cameras[per].dropna()
    sentence = view.details[1]
    if psa not in known:
        assert figures_in(sentence) == [psa] or not cameras.at[psa, "shown"]
        assert not [chart for chart in view.charts if chart.alt.startswith("Strip")]
    else:
        expect_standing(sentence, psa, per, cameras)
        expect_strip(view, psa, known)


def expect_standing(sentence: str, psa: str, per: str, cameras: pd.DataFrame) -> None:
    """Rounded to 20: surely ahead is whose least is at least the other's most."""
    known = cameras[cameras[per].notna()]
    below = known["surface"] if per == "per_km2" else known["residents"] / 1000
    counts = known["cameras"].astype(float)
    low, high = (counts - 10).clip(lower=0) / below, (counts + 10) / below
    others = known.index != psa
    fewer, more = (high <= low[psa])[others].sum(), (low >= high[psa])[others].sum()
    left_open = len(known) - 1 - fewer - more
    unit = [] if per == "per_km2" else ["1,000"]
    told = [str(len(known)), str(fewer), *unit, psa, str(more)]
    assert figures_in(sentence) == [*told, *([str(left_open)] if left_open else [])]


def expect_strip(view: SitePage, psa: str, known: pd.Series) -> None:
    strip = view.chart("Strip").data
    drawn = strip["areas"].set_index(strip["areas"]["label"].str[4:7])["value"]
    assert drawn.sort_index().to_dict() == pytest.approx(known.to_dict())
    assert strip["chosen"]["value"].item() == pytest.approx(known[psa])
    assert strip["chosen"]["text"].item().endswith(f": {density(known[psa])}")
    assert strip["typical"]["value"].item() == pytest.approx(known.median())
    assert strip["typical"]["text"].item() == f"typical area: {density(known.median())}"


@pytest.mark.parametrize("name", [name for name in CRIMES if name != "arson"])
def test_the_funnel(name: str, cameras: pd.DataFrame, crime: Reports, ward_of: pd.Series) -> None:
    offenses = CRIMES[name].offenses
    window = again.year_window(crime, offenses)
    events = crime.by_area(offenses, *window, cameras.index)
    kept = cameras.index[cameras["residents"] >= again.FEWEST_RESIDENTS]
    table = expect_counts(name, cameras, events)
    days = (window[1] - window[0]).days + 1
    overall, rates, words = again.funnel_verdicts(
        cameras.loc[kept, "residents"],
        events[kept],
        days,
        of_all_areas(crime, offenses, ward_of).scale,
    )
    found = {row[4:7]: cells[3:] for row, cells in table.rows.items()}
    expected = {psa: [again.rate_text(rates[psa]), words[psa]] for psa in kept}
    assert found == expected | {psa: ["left out", "left out"] for psa in set(found) - set(kept)}

    view = page("neighborhood", area="302", crime=name)
    plot = view.chart("Funnel").data
    drawn = plot["areas"].set_index(plot["areas"]["label"].str[4:7])
    assert drawn["rate"].to_dict() == pytest.approx(rates.to_dict())
    assert plot["city"]["rate"].item() == pytest.approx(overall)
    people = oracle.nearest(int(cameras.at["302", "residents"]), 100)
    assert figures_in(view.findings[1][1]) == [
        f"{events['302']:,}",
        oracle.day(window[0]),
        oracle.day(window[1]),
        again.rate_text(rates["302"]),
        "1,000",
        again.rate_text(overall),
        f"{people:,}",
        "2020",
    ]
    caption = view.small("The fewer people")
    far = words.str.startswith("unusually").sum()
    assert figures_in(caption)[:3] == ["95", "100", str((words != "as expected").sum())]
    assert figures_in(caption)[3:6] == [str(len(kept)), str(far), f"{0.05 * len(kept):.0f}"]


@pytest.mark.parametrize("name", ["arson"])
def test_a_kind_with_too_few_reports_has_no_funnel(
    name: str, cameras: pd.DataFrame, crime: Reports
) -> None:
    offenses = CRIMES[name].offenses
    events = crime.by_area(offenses, *again.year_window(crime, offenses), cameras.index)
    kept = cameras.index[cameras["residents"] >= again.FEWEST_RESIDENTS]
    assert events[kept].sum() < 20
    expect_counts(name, cameras, events)
    view = page("neighborhood", area="302", crime=name)
    assert not [chart for chart in view.charts if chart.alt.startswith("Funnel")]


def expect_counts(name: str, cameras: pd.DataFrame, events: pd.Series) -> Table:
    """Residents and reports of every area in the table of all areas, which is handed back."""
    table = page("neighborhood", area="302", crime=name).table("All areas by camera density")
    for row, cells in table.rows.items():
        assert cells[1:3] == [
            f"{cameras.at[row[4:7], 'residents']:,}",
            f"{events[row[4:7]]:,}" if events.sum() >= 20 else "Not complete",
        ]
    return table


def test_the_funnel_has_areas_in_every_place(cameras: pd.DataFrame, crime: Reports) -> None:
    """The comparison above would prove little if every area were as expected."""
    words = {
        cells[4]
        for name in SOME_CRIMES
        for cells in page("neighborhood", area="302", crime=name)
        .table("All areas by camera density")
        .rows.values()
    }
    assert len(words) == 6


@pytest.mark.parametrize("psa", SOME_AREAS)
def test_every_kind_of_crime(
    psa: str, cameras: pd.DataFrame, crime: Reports, ward_of: pd.Series
) -> None:
    expected, here = {}, summed(cameras, [psa])
    few = []
    changes = [change_of(crime, choice.offenses, here, ward_of) for choice in CRIMES.values()]
    for choice, change, text in zip(CRIMES.values(), changes, change_texts(changes), strict=True):
        last = oracle.windows(crime.last_day(choice.offenses)).after[1]
        window = again.year_window(crime, choice.offenses)
        few += [choice.label.lower()] if change.is_few else []
        reports = again.reports(crime, choice.offenses, window, here)
        expected[choice.label] = [
            f"{reports:,}, to {again.short_day(window[1])}",
            f"{text}, to {again.short_day(last)}",
        ]
    view = page("neighborhood", area=psa)
    assert view.table("Reports by kind of crime").rows == expected
    (line,) = [
        text for text in view.bullets("What would mislead here") if text.startswith("Few reports")
    ]
    named = line.removeprefix("Few reports: ").split(" had fewer")[0].replace(" and ", ", ")
    assert named.split(", ") == few


@pytest.mark.parametrize("name", SOME_CRIMES)
@pytest.mark.parametrize("per", PERS)
@pytest.mark.parametrize("psa", SOME_AREAS)
def test_beside_its_neighbors(
    psa: str,
    per: str,
    name: str,
    near: dict[str, list[str]],
    cameras: pd.DataFrame,
    crime: Reports,
    ward_of: pd.Series,
) -> None:
    offenses = CRIMES[name].offenses
    window = again.year_window(crime, offenses)
    view = page("neighborhood", area=psa, per=per, crime=name)
    here = summed(cameras, [psa])
    others = {name_of(view, other): summed(cameras, [other]) for other in near[psa]}
    others["The rest of the city"] = summed(cameras, [a for a in cameras.index if a != psa])
    ratios = [
        ratio_of(crime, offenses, window, other, here, per, ward_of) for other in others.values()
    ]
    multiples = crime_multiples(ratios)

    def figures(of: Sum) -> tuple[str, str]:
        scale = varying(crime, offenses, of.areas, ward_of).scale
        rate = again.yearly_rate(crime, offenses, window, of, per, scale)
        return density_text(of, per), again.rate_cell(rate)

    expected = {name_of(view, psa): [figures(here)[0], "–", figures(here)[1], "–"]}
    for (label, other), multiple in zip(others.items(), multiples, strict=True):
        camera_text, crime_text = figures(other)
        expected[label] = [camera_text, camera_multiple(other, here, per), crime_text, multiple]
    table = view.table(beside_caption(view, psa))
    assert table.rows == expected
    assert table.headers[1] == f"Rebate cameras per {UNITS[per]}"
    assert table.headers[3] == f"{CRIMES[name].label} per {UNITS[per]} a year (likely range)"
    assert figures_in(view.small("Crime is the total")) == [
        "12",
        oracle.day(window[0]),
        oracle.day(window[1]),
    ]


def beside_caption(view: SitePage, psa: str) -> str:
    """How sentences name the area: its name, then its number."""
    return f"{name_of(view, psa).split(' · ')[1]} (PSA {psa}), the areas next to it"


def test_neighbors_can_be_walked_to(near: dict[str, list[str]]) -> None:
    for psa in SOME_AREAS:
        steps = [
            str(button.key).split("-")[1] for button in page("neighborhood", area=psa).app.button
        ]
        assert len(steps) == len(set(steps)), "no area is offered twice"
        assert set(near[psa]) <= set(steps)
        assert len(set(steps) - set(near[psa])) <= 2


# ---------------------------------------------------------------- side by side

CHOICES = (
    ("506,602", "violent", "per_km2", "year"),
    ("506,602,209,district-3", "robbery", "per_1000_residents", "to_date"),
    ("409,708,104,302,501,207", "property", "per_km2", "full_year"),
    ("district-1,district-7,201", "all", "per_km2", "year"),
    ("district-6,504,district-2,706", "violent", "per_km2", "year"),
    ("district-2,506,602", "homicide", "per_1000_residents", "full_year"),
    ("302,304,305,306,307,308", "burglary", "per_1000_residents", "year"),
)


def parts_of(key: str, cameras: pd.DataFrame) -> list[str]:
    if key.startswith("district-"):
        return [psa for psa in cameras.index if psa[0] == key[-1]]
    return [key]


def window_named(crime: Reports, offenses: tuple[str, ...], name: str) -> tuple[dt.date, dt.date]:
    spans = oracle.windows(crime.last_day(offenses))
    return {
        "year": crime.newest_year(offenses),
        "to_date": spans.after,
        "full_year": LAST_COMPLETE_YEAR,
    }[name]


@pytest.mark.parametrize(("chosen", "name", "per", "window_name"), CHOICES)
def test_figures_side_by_side(
    chosen: str,
    name: str,
    per: str,
    window_name: str,
    cameras: pd.DataFrame,
    crime: Reports,
    ward_of: pd.Series,
) -> None:
    offenses, label = CRIMES[name].offenses, CRIMES[name].label
    window = window_named(crime, offenses, window_name)
    view = page("compare", areas=chosen, crime=name, per=per, window=window_name)
    sums = [summed(cameras, parts_of(key, cameras)) for key in chosen.split(",")]
    table = view.table("Figures of the chosen")
    scales = [varying(crime, offenses, of.areas, ward_of).scale for of in sums]
    texts = change_texts([change_of(crime, offenses, of, ward_of) for of in sums])
    expected = []
    for key, of, scale, text in zip(chosen.split(","), sums, scales, texts, strict=True):
        counted = "Not shown" if of.cameras is None else f"{of.cameras:,}"
        if "-" in key:
            shown = len(of.areas) - of.hidden
            counted += (
                f" (sum of the {shown} areas shown; {of.hidden} left out)"
                if of.hidden
                else f" (sum of its {shown} areas)"
            )
        rates = [again.yearly_rate(crime, offenses, window, of, each, scale) for each in UNITS]
        expected.append(
            [
                counted,
                *(density_text(of, each) for each in UNITS),
                f"{again.reports(crime, offenses, window, of):,}",
                *map(again.rate_cell, rates),
                f"{of.surface:,.2f}",
                f"{of.residents:,}",
            ]
        )
        assert view.table("This year against last").rows[list(table.rows)[len(expected) - 1]] == [
            text
        ]
    assert list(table.rows.values()) == expected
    heads = [f"{label} per {unit} a year (likely range)" for unit in UNITS.values()]
    assert table.headers[5:7] == heads
    spans = oracle.windows(crime.last_day(offenses))
    after = spans.after[1]
    (drawn,) = [c for c in view.charts if c.alt.startswith(f"{label}, {after.year} to ")]
    assert figures_in(drawn.alt.removeprefix(f"{label}, "))[:1] == [str(after.year)]
    assert drawn.alt.startswith(f"{label}, {after.year} to {after.day} {after:%b %Y}, against")

    drawn = view.chart(f"Rebate cameras per {UNITS[per]}").data["rows"]
    for row, of in zip(drawn.itertuples(), sums, strict=True):
        value = again.camera_density(of, per)
        if value is None:
            assert math.isnan(row.value) and math.isnan(row.low) and math.isnan(row.high)
        else:
            bounds = again.camera_bounds(of, per)
            assert [row.value, row.low, row.high] == pytest.approx([value, *bounds])
    drawn = view.chart(f"{label} per {UNITS[per]} a year").data["rows"]
    for row, of, scale in zip(drawn.itertuples(), sums, scales, strict=True):
        rate = again.yearly_rate(crime, offenses, window, of, per, scale)
        if rate is None:
            assert math.isnan(row.value)
        else:
            assert [row.value, row.low, row.high] == pytest.approx(list(rate[1:]))


@pytest.mark.parametrize(("chosen", "name", "per", "window_name"), CHOICES)
def test_differences_in_words(
    chosen: str,
    name: str,
    per: str,
    window_name: str,
    cameras: pd.DataFrame,
    crime: Reports,
    ward_of: pd.Series,
) -> None:
    offenses, label = CRIMES[name].offenses, CRIMES[name].label
    window = window_named(crime, offenses, window_name)
    view = page("compare", areas=chosen, crime=name, per=per, window=window_name)
    one, *others = [summed(cameras, parts_of(key, cameras)) for key in chosen.split(",")]
    sentences = view.bullets("In words") if others[1:] else [view.answer, view.details[0]]
    assert len(sentences) == 2 * len(others)
    for sentence, other in zip(sentences[: len(others)], others, strict=True):
        multiple = camera_multiple(one, other, per)
        if multiple.startswith(("about", "less")):
            assert f" had {multiple} " in sentence
            assert f"the rebate cameras per {UNITS[per]} of " in sentence
        else:
            assert multiple in sentence
    ratios = [ratio_of(crime, offenses, window, one, other, per, ward_of) for other in others]
    for sentence, ratio, is_clear in zip(
        sentences[len(others) :], ratios, again.clear_ones(ratios), strict=True
    ):
        if ratio is None:
            assert "cannot be compared" in sentence
        elif ratio.is_few:
            assert (clearly(ratio) if is_clear else "too few reports") in sentence
            counts = rf"\b{ratio.count:,} reports? against {ratio.other:,}\b"
            assert re.search(counts, sentence)
        else:
            assert f"(likely range {again.range_text(ratio)})" in sentence
            multiple = again.times_text(ratio.value)
            assert (f" had {multiple} " in sentence) == is_clear
            assert ("no clear difference" in sentence) == (not is_clear)
            assert label.lower() in sentence


SEVERAL = [each for each in CHOICES if each[0].count(",") > 1]


@pytest.mark.parametrize(("chosen", "name", "per", "window_name"), SEVERAL)
def test_the_large_sentence_of_more_than_two(
    chosen: str, name: str, per: str, window_name: str, cameras: pd.DataFrame
) -> None:
    view = page("compare", areas=chosen, crime=name, per=per, window=window_name)
    keys = chosen.split(",")
    sums = {key: summed(cameras, parts_of(key, cameras)) for key in keys}
    known = {key: value for key in keys if (value := again.camera_density(sums[key], per))}
    expect_extremes(view, keys, sums, known, per)


def expect_extremes(
    view: SitePage,
    keys: list[str],
    sums: Mapping[str, Sum],
    known: Mapping[str, float],
    per: str,
) -> None:
    """Those who may have the most and the fewest, as rounding and hidden areas leave it open."""
    limits = {key: again.camera_bounds(sums[key], per) for key in known}
    most = [k for k in known if limits[k][1] > max(low for low, _ in limits.values())]
    fewest = [k for k in known if limits[k][0] < min(high for _, high in limits.values())]
    rows = list(view.table("Figures of the chosen").rows)

    def named(keys_: list[str]) -> list[int]:
        names = [rows[keys.index(key)].split(" · ")[-1] for key in keys_]
        return [view.answer.find(name) for name in names]

    if len(known) in (len(most), len(fewest)):
        assert view.answer.startswith("No clear difference")
        return
    assert min(named(most)) >= 0
    assert max(named(most)) < min(named(fewest))
    if len(most) == len(fewest) == 1:
        assert f"{camera_multiple(sums[most[0]], sums[fewest[0]], per)} " in view.answer


@pytest.mark.parametrize(("chosen", "name", "per", "window_name"), CHOICES)
def test_months_and_years(
    chosen: str, name: str, per: str, window_name: str, cameras: pd.DataFrame, crime: Reports
) -> None:
    offenses = CRIMES[name].offenses
    view = page("compare", areas=chosen, crime=name, per=per, window=window_name)
    panels = [chart for chart in view.charts if chart.alt.startswith("Line chart")]
    sums = [summed(cameras, parts_of(key, cameras)) for key in chosen.split(",")]
    drawn = [of for of in sums if again.units(of.surface, of.residents, per)]
    assert len(panels) == len(drawn)
    for panel, of in zip(panels, drawn, strict=True):
        below = again.units(of.surface, of.residents, per)
        assert below
        months = sum(crime.monthly(offenses, psa).set_index("month")["count"] for psa in of.areas)
        assert isinstance(months, pd.Series)
        counts = (months / below).to_numpy()
        found = panel.data["months"]
        np.testing.assert_allclose(found["count"], counts, rtol=1e-6)
        means = pd.Series(counts).rolling(12, min_periods=12).mean()
        np.testing.assert_allclose(found["mean"], means, rtol=1e-6)
    years = view.table("Reports by calendar year")
    for cells, of in zip(years.rows.values(), sums, strict=True):
        for year, cell in zip(years.headers[1:], cells, strict=True):
            ends = dt.date(int(year), 1, 1), dt.date(int(year), 12, 31)
            whole = crime.is_complete(offenses, *ends)
            expected = f"{again.reports(crime, offenses, ends, of):,}" if whole else "Not complete"
            assert cell == expected
