"""The numbers of Spread and of Check a claim against a second computation from the source files.

The pages are read from the committed releases; the expected numbers come from the files in
plain pandas, with scipy and esda, and none of the project's arithmetic.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import esda
import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from libpysal.graph import Graph
from scipy import stats

from tests.oracles import oracle
from tests.oracles.oracle import CRIMES, Reports
from tests.page_reader import figures_in
from tests.site_pages import bodies, parsed, run_page, words_in

MEASURES = {"per_km2": "km²", "per_1000_residents": "1,000 residents"}
# Kinds of crime that the page has: those frequent enough.
FREQUENT = [name for name in CRIMES if name not in ("homicide", "sex_abuse", "arson")]


@cache
def read(page: str, **choices: str) -> list[ElementTree.Element]:
    """The blocks of text of a page."""
    return [parsed(body) for body in bodies(run_page(page, **choices))]


def words(element: ElementTree.Element) -> str:
    return words_in(element).replace("\N{NO-BREAK SPACE}", " ")


def paragraph(blocks: list[ElementTree.Element], beginning: str) -> str:
    """The one paragraph that begins so."""
    found = {words(p) for b in blocks for p in b.iter("p") if words(p).startswith(beginning)}
    (only,) = found
    return only


def table(blocks: list[ElementTree.Element], caption: str) -> list[list[str]]:
    for block in blocks:
        for found in block.iter("table"):
            title = found.find("caption")
            if title is not None and words(title).startswith(caption):
                rows = found.findall("tbody/tr")
                return [[words(cell) for cell in row] for row in rows]
    raise AssertionError(f"there is no table {caption!r}")


def reports_of_year(crime: Reports, name: str, areas: pd.Index) -> tuple[pd.Series, dt.date]:
    offenses = CRIMES[name].offenses
    last = crime.last_day(offenses)
    return crime.by_area(offenses, *oracle.windows(last).year, areas), last


# ---------------------------------------------------------------- is coverage even?


def mean_difference_gini(cameras: pd.Series, base: pd.Series) -> float:
    """Half the mean difference between all pairs of units of the base, over the mean."""
    rate, weight = (cameras / base).to_numpy(float), (base / base.sum()).to_numpy(float)
    differences = np.abs(rate[:, None] - rate[None, :])
    return float(weight @ differences @ weight / (2 * weight @ rate))


def bases(cameras: pd.DataFrame) -> dict[str, pd.Series]:
    residents = cameras["residents"]
    return {"land": cameras["km2"], "residents": residents[residents >= 3000]}


def test_how_uneven_coverage_is(cameras: pd.DataFrame) -> None:
    shown = cameras[cameras["shown"]]
    ginis = {
        name: mean_difference_gini(shown["cameras"], base.reindex(shown.index))
        for name, base in bases(cameras).items()
    }
    blocks = read("spread")
    told = paragraph(blocks, "The usual measure")
    assert figures_in(told)[:2] == [f"{ginis['land']:.2f}", f"{ginis['residents']:.2f}"]
    land = oracle.surface_of_half(shown)
    people = oracle.surface_of_half(
        shown.assign(km2=shown["residents"], per_km2=shown["per_1000_residents"])
    )
    (title,) = [words(h) for b in blocks for h in b.iter("h1")]
    assert title == (
        f"Registered cameras are spread unevenly: half of them stand on {land:.0%} of the land "
        f"shown, and among {people:.0%} of its residents."
    )


def test_what_hidden_areas_could_change_in_it(cameras: pd.DataFrame) -> None:
    """Every combination of ten figures from 0 to 90 in each hidden area lies in the range said."""
    said = figures_in(paragraph(read("spread"), "Whatever is in them"))
    assert len(said) == 8
    for name, (low, high) in zip(("land", "residents"), (said[:2], said[2:4]), strict=True):
        base = bases(cameras)[name]
        known = cameras["cameras"].reindex(base.index)
        hidden = known.index[known.isna()]
        found = [
            mean_difference_gini(
                known.fillna(dict(zip(hidden, figures, strict=True))).astype(float), base
            )
            for figures in itertools.product(np.linspace(0, 90, 6), repeat=len(hidden))
        ]
        assert float(low) - 0.005 <= min(found)
        assert max(found) <= float(high) + 0.005
        assert float(high) - float(low) <= max(found) - min(found) + 0.02, "no wider than need be"


def test_where_half_could_stand_with_hidden_areas(cameras: pd.DataFrame) -> None:
    said = figures_in(paragraph(read("spread"), "Whatever is in them"))[4:]
    for name, limits in zip(("land", "residents"), (said[:2], said[2:]), strict=True):
        base = bases(cameras)[name]
        known = cameras["cameras"].reindex(base.index)
        hidden = known.index[known.isna()]
        found = []
        for figures in itertools.product([0.0, 30.0, 60.0, 90.0], repeat=len(hidden)):
            filled = known.fillna(dict(zip(hidden, figures, strict=True))).astype(float)
            everywhere = pd.DataFrame({"cameras": filled, "km2": base, "per_km2": filled / base})
            found.append(oracle.surface_of_half(everywhere))
        assert limits == [f"{min(found):.0%}", f"{max(found):.0%}"]


def test_best_covered_parts(cameras: pd.DataFrame) -> None:
    shown = cameras[cameras["shown"]].astype({"cameras": float})
    rows = table(read("spread"), "The best-covered part")
    for part, *cells in rows:
        wanted = float(part.rstrip("%")) / 100
        for cell, (_, base) in zip(cells, bases(cameras).items(), strict=True):
            size = base.reindex(shown.index)
            left, held = wanted * size.sum(), 0.0
            for area in (shown["cameras"] / size).sort_values(ascending=False).index:
                taken = min(1.0, left / size[area])
                held += taken * shown.loc[area, "cameras"]
                left -= taken * size[area]
                if left <= 0:
                    break
            assert cell == f"{held / shown['cameras'].sum():.0%}"


# ---------------------------------------------------------------- the table of areas


def two_digits(value: float) -> str:
    return f"{value:.1f}" if value >= 0.95 else f"{value:.2f}"


@pytest.mark.parametrize("per", MEASURES)
@pytest.mark.parametrize("name", ["violent", "all", "burglary"])
def test_every_area_in_figures(per: str, name: str, cameras: pd.DataFrame, crime: Reports) -> None:
    reports, last = reports_of_year(crime, name, cameras.index)
    years = (last - last.replace(year=last.year - 1)).days / 365.25  # as on the other pages
    size = cameras["km2"] if per == "per_km2" else bases(cameras)["residents"] / 1000
    shown = cameras[cameras["shown"]]
    rows = table(read("spread", per=per, crime=name), "Registered cameras, reported crime")
    assert len(rows) == len(cameras)
    for label, *cells in rows:
        found = re.match(r"PSA (\d+) ", label)
        assert found
        psa = found[1]
        rate = reports[psa] / size.get(psa, np.nan) / years
        assert cells[1] == ("No rate" if np.isnan(rate) else oracle.density(rate)), psa
        assert cells[2] == f"{reports[psa]:,}"
        if not cameras.loc[psa, "shown"]:
            assert [cells[0], *cells[3:]] == ["Not shown"] * 4
            continue
        assert cells[0] == oracle.density(cameras.loc[psa, per])
        for cell, base in zip(cells[3:5], bases(cameras).values(), strict=True):
            of_base = base.reindex(shown.index)
            share = cameras.loc[psa, "cameras"] / shown["cameras"].sum()
            assert cell == two_digits(share / (of_base[psa] / of_base.sum())), psa


# ---------------------------------------------------------------- coverage beside crime


@pytest.mark.parametrize("per", MEASURES)
@pytest.mark.parametrize("name", FREQUENT)
def test_whether_they_go_together(
    per: str, name: str, cameras: pd.DataFrame, crime: Reports
) -> None:
    reports, last = reports_of_year(crime, name, cameras.index)
    size = cameras["km2"] if per == "per_km2" else bases(cameras)["residents"] / 1000
    both = pd.DataFrame({"cameras": cameras[per], "crime": reports / size}).dropna()
    rho = stats.spearmanr(both["cameras"], both["crime"]).statistic
    blocks = read("spread", per=per, crime=name)
    told = paragraph(blocks, "Rank correlation").replace("−", "-")
    assert told.startswith(f"Rank correlation (Spearman): {rho:+.2f}, likely range ")
    assert f"over {len(both)} areas" in told
    low, high = map(float, re.findall(r"likely range (\S+) to ([^,]+),", told)[0])
    # Another way to an interval: shuffling areas with replacement, which is a little less even.
    random = np.random.default_rng(7)
    again = [
        stats.spearmanr(*both.to_numpy()[random.integers(0, len(both), len(both))].T).statistic
        for _ in range(300)
    ]
    assert [low, high] == pytest.approx(np.quantile(again, [0.025, 0.975]), abs=0.13)
    p_value = float(re.findall(r"p = ([\d.]+)\)", told)[0])
    assert p_value == pytest.approx(stats.spearmanr(*both.to_numpy().T).pvalue, abs=0.02)
    assert oracle.day(last) in paragraph(blocks, f"Registered cameras per {MEASURES[per]}, and")

    few = int((reports[cameras.index[cameras["shown"]]] < 20).sum())
    if few:
        note = paragraph(blocks, "In ")
        assert figures_in(note) == [str(few), "20"]


def test_range_of_the_link_with_hidden_areas(cameras: pd.DataFrame, crime: Reports) -> None:
    reports, _ = reports_of_year(crime, "violent", cameras.index)
    told = paragraph(read("spread"), "Rank correlation")
    low, high = map(float, re.findall(r"it would be ([\d.]+) to ([\d.]+?)\.?$", told)[0])
    hidden = cameras.index[~cameras["shown"]]
    rates = reports / cameras["km2"]
    found = []
    for figures in itertools.product(np.linspace(0, 90, 7), repeat=len(hidden)):
        filled = cameras["cameras"].astype(float)
        filled[hidden] = figures
        found.append(stats.spearmanr(filled / cameras["km2"], rates).statistic)
    assert low - 0.005 <= min(found) <= low + 0.03
    assert high - 0.03 <= max(found) <= high + 0.005


@pytest.mark.parametrize("per", MEASURES)
def test_whether_like_areas_lie_side_by_side(
    per: str, cameras: pd.DataFrame, areas: gpd.GeoDataFrame
) -> None:
    """Neighbors from the outlines as published, which share borders longer than 10 m."""
    metric = areas.geometry.to_crs(oracle.METRES)
    known = cameras[per].dropna()
    pairs = [
        (a, b)
        for a, b in itertools.permutations(known.index, 2)
        if metric[a].buffer(1).intersection(metric[b].buffer(1)).area > 2 * 10
    ]
    graph = Graph.from_arrays(
        [a for a, _ in pairs], [b for _, b in pairs], np.ones(len(pairs))
    ).transform("r")
    moran = esda.Moran(known.loc[graph.unique_ids].to_numpy(float), graph, permutations=0)
    told = paragraph(read("spread", per=per), "Each area’s cameras")
    assert f"Moran’s I is {moran.I:.2f}." in told


# ---------------------------------------------------------------- claims


def city_rows(crime: Reports, name: str, first: dt.date, last: dt.date) -> int:
    rows = crime.rows[crime.rows["offense"].isin(CRIMES[name].offenses)]
    return int(rows["day"].between(pd.Timestamp(first), pd.Timestamp(last)).sum())


def change(was: int, now: int) -> str:
    return f"{100 * (now / was - 1):+.1f}%".replace("-", "−")


def through_week_end(source_files: Path, crime: Reports, name: str, day: dt.date) -> int:
    """2023 from 1 January to the end of a week: weekly counts, but for homicide, by victim."""
    weeks = pd.read_csv(source_files / "crime_weekly_counts_2023.csv")
    assert day.isoformat() in set(weeks["week_end"])
    until = weeks[weeks["week_end"] <= day.isoformat()]
    offenses = [each for each in CRIMES[name].offenses if each != "HOMICIDE"]
    total = int(until[[oracle.MONTHLY_COLUMNS[each] for each in offenses]].sum(axis=None))
    if "HOMICIDE" in CRIMES[name].offenses:
        total += city_rows(crime, "homicide", dt.date(2023, 1, 1), day)
    return total


@pytest.mark.parametrize("name", ["violent", "robbery", "property", "all"])
@pytest.mark.parametrize("day", [dt.date(2024, 6, 24), dt.date(2024, 7, 8), dt.date(2024, 7, 22)])
def test_a_claim_of_the_year_to_date(
    name: str, day: dt.date, source_files: Path, crime: Reports
) -> None:
    was = through_week_end(source_files, crime, name, day.replace(year=2023))
    now = city_rows(crime, name, dt.date(2024, 1, 1), day)
    blocks = read("claims", crime=name, date=day.isoformat())
    told = paragraph(blocks, f"{now:,} reports from 1 January")
    expected = [f"{now:,}", "1 January", oracle.day(day), f"{was:,}", "1 January"]
    assert figures_in(told)[:6] == [*expected, oracle.day(day.replace(year=2023))]
    low, high = oracle.Change(was, now).interval
    limits = [f"{100 * (limit - 1):+.1f}%".replace("-", "−") for limit in (low, high)]
    assert figures_in(told)[6:] == limits
    assert paragraph(blocks, "↓").endswith(f"was down: {change(was, now)}.")


def test_every_day_around_the_claim(source_files: Path, crime: Reports) -> None:
    """Between two week ends, reports of 2023 are shared out evenly over the days."""
    rows = table(read("claims", crime="robbery"), "The same change through other days")
    days = [dt.date(2024, 7, 8) + dt.timedelta(days=shift) for shift in range(-14, 15)]
    assert len(rows) == len(days)
    ends = pd.date_range("2023-06-24", "2023-07-29", freq="7D")
    known = {end: through_week_end(source_files, crime, "robbery", end.date()) for end in ends}
    sums = pd.Series(known).resample("D").interpolate("linear")
    for day, (_, was, now, text) in zip(days, rows, strict=True):
        expected = sums[pd.Timestamp(day.replace(year=2023))]
        count = city_rows(crime, "robbery", dt.date(2024, 1, 1), day)
        assert abs(int(was.replace(",", "")) - expected) <= 0.5
        assert int(now.replace(",", "")) == count
        exact = pd.Timestamp(day.replace(year=2023)) in known
        mark = "" if exact else " (estimate)"
        assert text == f"{change(int(was.replace(',', '')), count)}{mark}"


@pytest.mark.parametrize("area", ["302", "706"])
@pytest.mark.parametrize("name", ["violent", "property"])
def test_a_claim_about_an_area(area: str, name: str, crime: Reports) -> None:
    """Twelve months to 31 December 2024 cannot be compared; 30 days to 24 March 2025 can."""
    last = dt.date(2025, 3, 24)
    spans = [(day - dt.timedelta(days=29), day) for day in (last.replace(year=2024), last)]
    spans[0] = (oracle.a_year_before(spans[1][0]), spans[0][1])
    counts = [
        int(crime.by_area(CRIMES[name].offenses, *span, pd.Index([area]))[area]) for span in spans
    ]
    blocks = read("claims", crime=name, area=area, against="thirty_days", date=last.isoformat())
    told = paragraph(blocks, f"{counts[1]:,} reports from")
    assert f"against {counts[0]:,} from" in told
    none = read("claims", crime=name, area=area, against="twelve_months", date="2024-12-31")
    assert any("a gap is not a zero" in words(block) for block in none)


def test_how_the_first_publication_was_revised(source_files: Path) -> None:
    early, late = (
        pd.read_csv(source_files / name, dtype=str)
        for name in (
            "crime_incidents_2024_snapshot_to_2024-03-17.csv.gz",
            "crime_incidents_2024.csv.gz",
        )
    )

    def until(rows: pd.DataFrame) -> pd.DataFrame:
        days = pd.to_datetime(rows["REPORT_DAT"], utc=True).dt.tz_convert("America/New_York")
        return rows[days.dt.date <= dt.date(2024, 3, 17)]

    told = paragraph(read("claims", crime="all"), "Reported crime (nine offenses), whole city")
    assert f"{len(until(early)):,} as published on 12 April 2024, {len(until(late)):,} now" in told
    assert (len(until(early)), len(until(late))) == (5735, 5610)
    rows = table(read("claims", crime="all"), "Counts then and now")
    then, now = (until(rows)["OFFENSE"].value_counts() for rows in (early, late))
    labels = {CRIMES[name].label: CRIMES[name].offenses[0] for name in CRIMES}
    assert {label: (a, b) for label, a, b in rows} == {
        label: (f"{then[labels[label]]:,}", f"{now[labels[label]]:,}") for label, _, _ in rows
    }
    assert len(rows) == 9
