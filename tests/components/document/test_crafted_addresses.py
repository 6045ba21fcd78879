"""Addresses as nobody means them, mixed by a seed of choices that are known, wrong, twice or
broken: none is answered with a failure."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from components.exports.downloads import FORMATS
from components.exports.exhibits.every import EXHIBITS
from components.open_data.addresses import ADDRESSES
from components.views.area import MAPS, SORTS
from components.views.asked import EDITION, PARAMETERS
from components.views.pages import READERS
from data.census.census import Census
from data.findings.claims import AGAINST
from data.findings.comparables import comparable_areas
from data.findings.crime_beside import TIMES
from tests.asking import PREFIX, asking
from tests.components.document.test_quirky_town import with_cameras
from tests.data.pipeline.quirky_releases import quirky_census

_BROKEN = (
    "", " ", "%", "\x00", "\ud7ff", "١٢", "-1", "1e999", "NaN", "None", "null", "[]", "../..",
    "<b>", "'\"", "a" * 3000, "2024-02-30", "9999-12-31", "0000-00-00", "2025-13", "city", "all",
)  # fmt: skip
_KNOWN = {
    "per": ("per_km2", "per_1000_residents"),
    "show": MAPS,
    "time": TIMES,
    "window": ("year", "to_date"),
    "sort": SORTS,
    "against": AGAINST,
    "date": ("2025-06-30", "2025-01-01", "2024-02-29", "2018-01-01"),
    "lang": ("en", "es", "ko"),
    "units": ("us", "metric"),
    "limit": ("0", "1", "10000", "10001", "99999999999999999999"),
    "offset": ("0", "5", "100000000", "-5"),
    "from": ("2025-06", "2024-01", "2099-12"),
    "to": ("2024-01", "2025-06", "1900-01"),
    "paper": ("a4", "letter", "b5"),
    "rows": ("all", "10"),
    "panel": ("0", "1", "7"),
    "width": ("wide", "narrow", "odd"),
    "theme": ("dark", "light"),
    EDITION: ("", "2026-01-01-00000000"),
}
_QUICK = tuple(kind for kind in FORMATS if kind in ("csv", "json", "xlsx", "geojson", "parquet"))
_OF_DATA = ("area", "crime", "from", "to", "limit", "offset", "lang", EDITION)
_OF_VIEWS = (*PARAMETERS, "crime", "area", "areas", "paper", "panel", "width", "theme", EDITION)


def crafted(
    census: Census, seed: int, count: int, formats: Sequence[str] = _QUICK
) -> Iterator[str]:
    """So many addresses of pages, files, embeds, briefs, charts and open data."""
    dice = random.Random(seed)
    areas = list(comparable_areas(census))
    values = {**_KNOWN, "area": areas, "crime": [*census.place.crime_choices]}
    starts = [
        *(f"/{page}" for page in READERS),
        *(f"/embed/{name}" for name in EXHIBITS),
        *(f"/figure/{name}.{kind}" for name in EXHIBITS for kind in _QUICK),
        *(f"/chart/{name}.svg" for name in EXHIBITS),
        *("/brief", "/finder/index.json", "/sitemap.xml", "/room", "/figure/", "/chart/none.svg"),
        *(PREFIX + each.name for each in ADDRESSES if not each.name.endswith((".zip", ".ttf"))),
    ]
    for _ in range(count):
        start = dice.choice(starts)
        names = _OF_DATA if start.startswith(PREFIX) else _OF_VIEWS
        broken = dice.choice((0, 0, 0.3))  # most addresses hold what is known, put together oddly
        asked = [
            _choice(dice, dice.choice(names), values, broken)
            for _ in range(dice.choice((0, 1, 2, 3, 5)))
        ]
        query = urlencode(asked if broken else dict(asked))
        if broken and dice.random() < 0.1:
            query += dice.choice(("&", "=", "&&=;", "%", "%zz", "?", "#"))
            start += dice.choice(("", "/", "//", "/..", "%00", ".csv", quote("é")))
        yield f"{start}?{query}" if query else start


def _choice(
    dice: random.Random, name: str, values: Mapping[str, Sequence[str]], broken: float
) -> tuple[str, str]:
    if dice.random() < broken:
        return name, dice.choice(_BROKEN)
    if name == "areas":
        return name, ",".join(dice.choices(values["area"], k=dice.randint(1, 7)))
    return name, dice.choice(values[name])


@pytest.mark.parametrize("cameras", [True, False])
def test_no_crafted_address_of_a_city_in_its_first_year_fails(
    tmp_path: Path, cameras: bool, caplog: pytest.LogCaptureFixture
) -> None:
    census = quirky_census(tmp_path)
    census = census if cameras else with_cameras(census, tmp_path, None)
    with asking(census) as ask, caplog.at_level(logging.ERROR):
        for address in crafted(census, seed=1 + cameras, count=120):
            code = ask(address).status_code
            assert code < 500 and not caplog.records, f"{code} {address}"
