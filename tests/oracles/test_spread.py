"""The numbers of Spread and of Check a claim against a second computation from the source files.

The pages are read from the committed releases; the expected numbers come from the files in
plain pandas, with scipy and esda, and none of the project's arithmetic.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
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

from tests.oracles import oracle, oracle_neighborhoods
from tests.oracles.oracle import CRIMES, Reports
from tests.oracles.oracle_dispersion import varying
from tests.page_reader import figures_in
from tests.site_pages import bodies, parsed, run_page, words_in

MEASURES = {"per_km2": "square mile", "per_1000_residents": "1,000 residents"}
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
    """The first table that is called so."""
    return next(tables(blocks, caption))


def tables(blocks: list[ElementTree.Element], caption: str) -> Iterator[list[list[str]]]:
    for block in blocks:
        for found in block.iter("table"):
            title = found.find("caption")
            if title is not None and words(title).startswith(caption):
                rows = found.findall("tbody/tr")
                yield [[words(cell) for cell in row] for row in rows]


def reports_of_year(crime: Reports, name: str, areas: pd.Index) -> tuple[pd.Series, dt.date]:
    offenses = CRIMES[name].offenses
    year = crime.newest_year(offenses)
    return crime.by_area(offenses, *year, areas), year[1]


# ---------------------------------------------------------------- is coverage even?


def mean_difference_gini(cameras: np.ndarray, base: np.ndarray) -> float:
    """Half the mean difference between all pairs of units of the base, over the mean."""
    rate, weight = cameras / base, base / base.sum()
    differences = np.abs(rate[:, None] - rate[None, :])
    return float(weight @ differences @ weight / (2 * weight @ rate))


def bases(cameras: pd.DataFrame) -> dict[str, pd.Series]:
    residents = cameras["residents"]
    return {"land": cameras["surface"], "residents": residents[residents >= 3000]}


def test_how_uneven_coverage_is(cameras: pd.DataFrame) -> None:
    shown = cameras[cameras["shown"]]
    ginis = {
        name: mean_difference_gini(
            shown["cameras"].to_numpy(float), base.reindex(shown.index).to_numpy(float)
        )
        for name, base in bases(cameras).items()
    }
    blocks = read("spread")
    told = paragraph(blocks, "The usual measure")
    assert figures_in(told)[:2] == [f"{ginis['land']:.2f}", f"{ginis['residents']:.2f}"]
    land = oracle.surface_of_half(shown)
    people = oracle.surface_of_half(
        shown.assign(surface=shown["residents"], per_km2=shown["per_1000_residents"])
    )
    (title,) = [words(h) for b in blocks for h in b.iter("h1")]
    assert title == (
        "Rebate cameras are spread unevenly: half of them stand on about "
        f"{land:.0%} of the land shown."
    )
    assert f"among {people:.0%} of the residents" in paragraph(blocks, "By where people live")


def limits(cameras: pd.DataFrame, base: pd.Series) -> pd.DataFrame:
    """What each area can have: its figure was rounded to 20, and one not shown has at most 90."""
    known = cameras["cameras"].reindex(base.index).astype(float)
    low, high = (known - 10).clip(lower=0).fillna(0), (known + 10).fillna(90)
    return pd.DataFrame({"low": low, "high": high, "base": base})


def at_random(known: pd.DataFrame) -> Iterator[np.ndarray]:
    """Amounts within their limits: many at random, and the dense full while others are empty."""
    random = np.random.default_rng(17)
    low, high, base = (known[name].to_numpy(float) for name in ("low", "high", "base"))
    for _ in range(1_500):
        yield random.uniform(low, high)
        yield np.where(random.random(len(known)) < 0.5, low, high)
    place = np.argsort(np.argsort(-(low + high) / base, kind="stable"))
    for full in range(len(known) + 1):
        yield np.where(place < full, high, low)
    for level in np.linspace(0, (high / base).max(), 300):
        yield np.clip(level * base, low, high)


def filled(amounts: np.ndarray, base: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The base and what it holds, summed up from the densest area down, from 0 to 1."""
    densest_first = np.argsort(-amounts / base, kind="stable")
    sums = (np.cumsum([0, *values[densest_first]]) for values in (base, amounts))
    on, held = (each / each[-1] for each in sums)
    return on, held


def surface_of_half(amounts: np.ndarray, base: np.ndarray) -> float:
    """The part of the base that holds half of the amounts."""
    on, held = filled(amounts, base)
    return float(np.interp(0.5, held, on))


def test_what_rounding_and_hidden_areas_could_change_in_it(cameras: pd.DataFrame) -> None:
    """No amounts within their limits leave the ranges said, and some come near both ends."""
    told = paragraph(read("spread"), "Figures are rounded to 20")
    said = [float(figure.rstrip("%")) for figure in figures_in(told)[1:]]
    assert len(said) == 8
    for name, gini, half in (("land", said[:2], said[4:6]), ("residents", said[2:4], said[6:])):
        known = limits(cameras, bases(cameras)[name])
        tried = [amounts for amounts in at_random(known) if amounts.sum()]
        base = known["base"].to_numpy(float)
        ginis = [mean_difference_gini(amounts, base) for amounts in tried]
        assert gini[0] - 0.005 <= min(ginis) <= gini[0] + 0.01
        assert gini[1] - 0.015 <= max(ginis) <= gini[1] + 0.005
        halves = [100 * surface_of_half(amounts, base) for amounts in tried]
        assert half[0] - 0.5 <= min(halves) <= half[0] + 1
        assert half[1] - 1 <= max(halves) <= half[1] + 0.5


def test_densest_parts(cameras: pd.DataFrame) -> None:
    shown = cameras[cameras["shown"]].astype({"cameras": float})
    tried, told = {}, {}
    for name, base in bases(cameras).items():
        known = limits(cameras, base)
        size = known["base"].to_numpy(float)
        tried[name] = [filled(amounts, size) for amounts in at_random(known) if amounts.sum()]
        told[name] = filled(shown["cameras"].to_numpy(), base.reindex(shown.index).to_numpy(float))
    rows = table(read("spread"), "The part with the most cameras")
    for part, *cells in rows:
        wanted = float(part.rstrip("%")) / 100
        for cell, name in zip(cells, tried, strict=True):
            share, *ends = map(float, re.findall(r"(\d+)%?", cell))
            least, most = ends[0], ends[-1]  # told once where they are the same
            assert share == round(100 * float(np.interp(wanted, *told[name])))
            held = [100 * float(np.interp(wanted, *each)) for each in tried[name]]
            assert least - 0.5 <= min(held)
            assert max(held) <= most + 0.5


def test_who_surely_has_more_than_an_even_share(cameras: pd.DataFrame) -> None:
    """By pushing each area to one limit and all others to the other."""
    known = limits(cameras, cameras["surface"])
    even = known["base"] / known["base"].sum()
    least = known["low"] / (known["low"] + known["high"].sum() - known["high"]) / even
    most = known["high"] / (known["high"] + known["low"].sum() - known["low"]) / even
    shown = cameras.index[cameras["shown"]]
    above, below = int((least[shown] > 1).sum()), int((most[shown] < 1).sum())
    told = paragraph(read("spread"), f"{above} of {len(shown)} areas surely")
    assert f"{below} surely less" in told


# ---------------------------------------------------------------- the table of areas


def two_digits(value: float) -> str:
    return f"{value:.1f}" if value >= 0.95 else f"{value:.2f}"


@pytest.mark.parametrize("per", MEASURES)
@pytest.mark.parametrize("name", ["violent", "all", "burglary"])
def test_every_area_in_figures(per: str, name: str, cameras: pd.DataFrame, crime: Reports) -> None:
    reports, last = reports_of_year(crime, name, cameras.index)
    years = (last - last.replace(year=last.year - 1)).days / 365.25  # as on the other pages
    size = cameras["surface"] if per == "per_km2" else bases(cameras)["residents"] / 1000
    shown = cameras[cameras["shown"]]
    blocks = read("spread", per=per, crime=name, time="newest")
    rows = table(blocks, "Rebate cameras, reported crime")
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


SIGNED = r"([+−]\d\.\d\d)"
LINK = (
    rf"rank correlation \(Spearman\) {SIGNED}, likely range {SIGNED} to {SIGNED}\. .*?"
    rf"still gives about {SIGNED} \({SIGNED} to {SIGNED} in 95 of 100 shuffles; p = ([\d.]+)\): "
    rf"what is found is (outside of|no more than) that\."
    rf"(?: Among areas with as many people per square mile it is {SIGNED}, likely range {SIGNED} "
    rf"to {SIGNED})?"
)


def separate_areas(x: np.ndarray, y: np.ndarray, points: np.ndarray) -> float:
    """Dutilleul's (1993) number, from all pairs in thirteen classes of distance."""
    n = len(x)
    first, second = np.triu_indices(n, 1)
    apart = np.hypot(*(points[first] - points[second]).T)
    classes = pd.cut(apart, np.linspace(0, apart.max(), 14), labels=False, include_lowest=True)
    matrices = []
    for values in (x, y):
        z = values - values.mean()
        products = pd.Series(z[first] * z[second])
        matrix = np.diag(np.full(n, (z**2).mean()))
        matrix[first, second] = matrix[second, first] = products.groupby(classes).transform("mean")
        matrices.append(matrix)
    b = np.eye(n) - 1 / n
    one, other = (b @ matrix for matrix in matrices)
    return min(float(n), 1 + float(np.trace(one) * np.trace(other) / np.trace(one @ other)))


def likely(rho: float, separate: float) -> tuple[float, float]:
    half = 1.959964 * np.sqrt((1 + rho**2 / 2) / (separate - 3))
    return float(np.tanh(np.arctanh(rho) - half)), float(np.tanh(np.arctanh(rho) + half))


def alike_shuffles(values: pd.Series, beside: dict[str, list[str]], times: int) -> np.ndarray:
    """Wagner & Dray's (2015) randomization in pairs, by complex numbers that are turned: rows."""
    ids = list(values.index)
    links = np.array([[float(b in beside[a]) for b in ids] for a in ids])
    centered = links - links.mean(axis=0) - links.mean(axis=1)[:, None] + links.mean()
    eigenvalues, vectors = np.linalg.eigh(centered)
    flat = np.abs(vectors.sum(axis=0)).argmax()
    order = [each for each in np.argsort(-eigenvalues) if each != flat]
    vectors = vectors[:, order]
    held = vectors.T @ values.to_numpy(float)
    pairs = held[0:-1:2] + 1j * held[1::2]
    random = np.random.default_rng(7)
    turned = pairs * np.exp(1j * random.uniform(0, 2 * np.pi, (times, len(pairs))))
    made = np.stack([turned.real, turned.imag], axis=2).reshape(times, -1)
    if len(held) % 2:
        alone = held[-1] * np.cos(random.uniform(0, 2 * np.pi, (times, 1)))
        made = np.hstack([made, alone])
    ranks = stats.rankdata(made @ vectors.T, axis=1).astype(int)
    shuffled: np.ndarray = np.sort(values.to_numpy(float))[ranks - 1]
    return shuffled


def linked(many: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Spearman's rank correlation of each row with the same figures."""
    ranks, other = stats.zscore(stats.rankdata(many, axis=1), axis=1), stats.zscore(y)
    found: np.ndarray = ranks @ other / len(other)
    return found


def without(ranks: np.ndarray, third: np.ndarray) -> np.ndarray:
    """What a straight line on the third leaves of ranks."""
    left: np.ndarray = ranks - np.polyval(np.polyfit(third, ranks, 1), third)
    return left


@pytest.mark.parametrize("per", MEASURES)
@pytest.mark.parametrize("name", FREQUENT)
def test_whether_they_go_together(
    per: str, name: str, cameras: pd.DataFrame, crime: Reports, areas: gpd.GeoDataFrame
) -> None:
    reports, last = reports_of_year(crime, name, cameras.index)
    blocks = read("spread", per=per, crime=name, time="newest")
    assert oracle.day(last) in paragraph(blocks, f"Per {MEASURES[per]}: rebate cameras, and")
    few = int((reports[cameras.index[cameras["shown"]]] < 20).sum())
    assert bool(few) == any(
        words(p).startswith(f"In {few} area") for b in blocks for p in b.iter("p")
    )
    expect_links(blocks, reports, cameras, areas)


WHOLE_IN_2019 = {"HOMICIDE", "ASSAULT W/DANGEROUS WEAPON", "BURGLARY", "MOTOR VEHICLE THEFT"}


def of_the_cameras_time(
    name: str, source_files: Path, crime: Reports, areas: gpd.GeoDataFrame
) -> tuple[pd.Series, int]:
    """Reports of 2019 where every offense is whole that year, else what happened in 2018."""
    offenses = CRIMES[name].offenses
    if set(offenses) <= WHOLE_IN_2019:
        span = dt.date(2019, 1, 1), dt.date(2019, 12, 31)
        return crime.by_area(offenses, *span, areas.index), 2019
    rows = oracle.occurred_in_2018(source_files, areas)
    here = rows[rows["offense"].isin(offenses)]
    return here["psa"].value_counts().reindex(areas.index, fill_value=0), 2018


@pytest.mark.parametrize("name", FREQUENT)
def test_crime_of_the_time_of_the_cameras_comes_first(
    name: str,
    source_files: Path,
    cameras: pd.DataFrame,
    crime: Reports,
    areas: gpd.GeoDataFrame,
) -> None:
    reports, year = of_the_cameras_time(name, source_files, crime, areas)
    blocks = read("spread", crime=name)
    text = " ".join(words(block) for block in blocks)
    label = CRIMES[name].label
    beside = f"{label[0].lower()}{label[1:]}"
    assert f"Rebate cameras of September 2019 beside {beside} of {year}" in text
    by_occurrence = "by when it happened, not when it was reported" in text
    assert by_occurrence == (year == 2018)
    assert "Two different times" not in text
    told = {
        found[1]: cells[2]
        for label, *cells in table(blocks, "Rebate cameras, reported crime")
        if (found := re.match(r"PSA (\d+) ", label))
    }
    assert told == {psa: f"{count:,}" for psa, count in reports.items()}
    expect_links(blocks, reports, cameras, areas)


def expect_links(
    blocks: list[ElementTree.Element],
    reports: pd.Series,
    cameras: pd.DataFrame,
    areas: gpd.GeoDataFrame,
) -> None:
    """Both links that a page tells, each with its ranges and what the sizes alone would give."""
    centers = areas.geometry.to_crs(oracle.METRES).centroid
    beside = oracle_neighborhoods.neighbors(areas)
    dense = cameras["residents"] / cameras["surface"]
    text = " ".join(words(block) for block in blocks)
    for per, unit in MEASURES.items():
        size = cameras["surface"] if per == "per_km2" else bases(cameras)["residents"] / 1000
        both = pd.DataFrame(
            {"cameras": cameras["cameras"].astype(float), "crime": reports, "size": size}
        ).dropna()
        x, y = (stats.rankdata(both[each] / both["size"]) for each in ("cameras", "crime"))
        points = np.array([(c.x, c.y) for c in centers[both.index]]) / 1000
        third = stats.rankdata(dense[both.index])
        found = re.search(rf"Per {unit}: {LINK}", text)
        assert found, per
        # The same range is not said twice.
        figures = [*found.groups()[:8], *(found.groups()[8:] if found[9] else found.groups()[:3])]
        said = [float(figure.replace("−", "-")) for figure in figures if "o" not in figure]
        rho = stats.spearmanr(x, y).statistic
        separate = separate_areas(x, y, points)
        assert said[0] == pytest.approx(rho, abs=0.0051)
        assert said[1:3] == pytest.approx(likely(rho, separate), abs=0.02)
        shuffled = alike_shuffles(both["cameras"], beside, 800)
        alone = linked(shuffled / both["size"].to_numpy(), y)
        assert said[3] == pytest.approx(np.mean(alone), abs=0.02)
        assert said[4:6] == pytest.approx(np.quantile(alone, [0.025, 0.975]), abs=0.04)
        as_far = np.mean(np.abs(alone - np.mean(alone)) >= abs(rho - np.mean(alone)))
        # Two shares, each of some hundred shuffles of its own: four standard errors.
        assert said[6] == pytest.approx(as_far, abs=0.08)
        assert ("outside" in found[8]) == (not said[4] <= said[0] <= said[5])
        left = without(x, third), without(y, third)
        partial = float(np.corrcoef(left[0], left[1])[0, 1])
        assert said[7] == pytest.approx(partial, abs=0.0051)
        assert said[8:] == pytest.approx(
            likely(partial, separate_areas(left[0], left[1], points) - 1), abs=0.02
        )


def test_range_of_the_link_with_hidden_areas(cameras: pd.DataFrame, crime: Reports) -> None:
    reports, _ = reports_of_year(crime, "violent", cameras.index)
    told = paragraph(read("spread", time="newest"), "With the")
    low, high = map(float, re.findall(r"it would be ([\d.]+) to ([\d.]+?)\.?$", told)[0])
    hidden = cameras.index[~cameras["shown"]]
    rates = reports / cameras["surface"]
    figures = np.array(list(itertools.product(np.linspace(0, 90, 7), repeat=len(hidden))))
    filled = np.tile(cameras["cameras"].to_numpy(float), (len(figures), 1))
    filled[:, ~cameras["shown"].to_numpy()] = figures
    found = linked(filled / cameras["surface"].to_numpy(), stats.rankdata(rates))
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
    name: str, day: dt.date, source_files: Path, crime: Reports, ward_of: pd.Series
) -> None:
    was = through_week_end(source_files, crime, name, day.replace(year=2023))
    now = city_rows(crime, name, dt.date(2024, 1, 1), day)
    blocks = read("claims", crime=name, date=day.isoformat())
    told = paragraph(blocks, f"{now:,} reports from 1 January")
    expected = [f"{now:,}", "1 January", oracle.day(day), f"{was:,}", "1 January"]
    assert figures_in(told)[:6] == [*expected, oracle.day(day.replace(year=2023))]
    compared = oracle.Change(was, now, varying(crime, CRIMES[name].offenses, None, ward_of))
    low, high = compared.interval
    limits = [f"{100 * (limit - 1):+.1f}%".replace("-", "−") for limit in (low, high)]
    assert figures_in(told)[6:] == limits
    verdict = {"down": "was down", "unclear": "had no clear change"}[compared.direction]
    label = CRIMES[name].label
    assert paragraph(blocks, label if verdict != "was down" else f"↓ {label}").endswith(
        f"{verdict}: {change(was, now)}."
    )


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
    then, now = (until(rows)["OFFENSE"].value_counts() for rows in (early, late))
    single = [each for each in CRIMES.values() if len(each.offenses) == 1]
    expected = {
        each.label: (f"{then[each.offenses[0]]:,}", f"{now[each.offenses[0]]:,}") for each in single
    }
    told_of_all = list(tables(read("claims", crime="all"), "Counts then and now"))
    assert expected in [{label: (a, b) for label, a, b in rows} for rows in told_of_all]
    assert len(expected) == 9
