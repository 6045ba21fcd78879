"""A place's TOML file begun from what a portal offers: fields guessed, what is not known asked.

Nothing is invented: a line that only a person can complete is a comment that begins with `# ?`,
and `check-place` names each of them until it is answered.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from data.files.counted import counted
from data.sources.offers import Offer

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_MOST_OFFENSES = 60
_YEAR = re.compile(r"(?<!\d)(19[7-9]\d|20\d\d)(?!\d)")
# Words in the names of fields, the likeliest first, and of what type a field is then.
_GUESSES: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "reported": (("date",), ("report", "occur", "offense", "incident", "date", "")),
    "offense": (("text",), ("nibrs", "offense", "offence", "crime", "charge", "category", "type")),
    "area": (("text", "number"), ("hood", "nbhd", "precinct", "psa", "beat",
             "community", "district", "ward", "area", "zone")),
    "longitude": (("number",), ("longitude", "lon", "lng", "x")),
    "latitude": (("number",), ("latitude", "lat", "y")),
    "record": (("id",), ("objectid", "id", "")),
    "block": (("text",), ("block", "hundred")),
    "id_field": (("text", "number"), ("code", "number", "num", "id", "no")),
    "count_field": (("text", "number"), ("pop20", "pop100", "p0010001", "p1_001n")),
    "housing_field": (("text", "number"), ("housing20", "hu100", "h0010001", "h1_001n")),
    "longitude_field": (("text", "number"), ("intptlon", "longitude", "lon", "lng", "x")),
    "latitude_field": (("text", "number"), ("intptlat", "latitude", "lat", "y")),
    "names_field": (("text",), ("name", "label", "hood", "nbhd", "title")),
}  # fmt: skip
_BOUNDS = {"longitude": 180.0, "latitude": 90.0, "longitude_field": 180.0, "latitude_field": 90.0}
_OF_BLOCKS = ("count_field", "longitude_field", "latitude_field")
_QUESTION = "# ? "
_OF_A_REGISTER = (
    "# Before you publish a register, say who keeps it under [cameras.registry] (title, publisher,",
    "# url), and under [areas.addresses] which address file it is held against, if you have one.",
)
_CREDIT = 'publisher = "Who publishes it?"'


@dataclass(frozen=True)
class Starter:
    """The text of the file, and how many questions are left in it."""

    text: str

    @property
    def questions(self) -> int:
        return self.text.count(f"\n{_QUESTION}")


def starter(
    place_id: str, offers: Sequence[Offer], values_of: Callable[[Offer, str], Mapping[str, int]]
) -> Starter:
    """A TOML file of what is offered: outlines make the areas, records with days the crime.

    `values_of` tells how often a field has each value. Raises ValueError where the id is none.
    """
    if not _ID.fullmatch(place_id):
        raise ValueError(f"{place_id!r} is no id of a place: small letters, digits, - and _")
    outlines = [each for each in offers if each.outlines]
    others = (each for each in outlines if not _is_of_blocks(each))
    areas = next(others, outlines[0] if outlines else None)
    blocks = next((each for each in offers if each is not areas and _is_of_blocks(each)), None)
    incidents = _of_one_kind([each for each in offers if _is_of_incidents(each)])
    lines = [
        "# Begun from a portal. Every line that begins with “# ?” is a question that only a person",
        "# can answer: write the answer, and take the “# ? ” away. Look at what is called a guess.",
        f'id = "{place_id}"',
        *_asked('name = "What is the place called?"', 'short_name = "And in a sentence?"'),
        *_asked('timezone = "…" (of the tz database, such as America/New_York)'),
    ]
    lines += _projection(incidents)
    lines += ["", "[licence]", *_asked('name = "CC-BY-4.0"', 'title = "…"', 'url = "…"')]
    lines += ["", *_areas(areas, blocks), "", *_crime(incidents, values_of), ""]
    lines += _live(areas, blocks, incidents)
    used = [areas, blocks, *incidents]
    unused = [each for each in offers if all(each is not one for one in used)]
    lines += ["", *_OF_A_REGISTER]
    lines += ["", *(f"# Also offered, and not used: {_told(each.name)}" for each in unused)]
    return Starter("\n".join(lines).rstrip() + "\n")


def table_of(offer: Offer) -> list[str]:
    """Its rows for a terminal: one line a field, since records are wider than a screen."""
    width = max(map(len, offer.types), default=0)
    lines = []
    for name, kind in offer.types.items():
        found = (row.get(name, "") for row in offer.rows)
        values = dict.fromkeys(_as_day(each) if kind == "date" else each for each in found if each)
        lines.append(f"  {name:<{width}}  {kind:<6}  {' | '.join(map(_short, values))}")
    return lines


def guessed(offer: Offer, what: str) -> str | None:
    """The field that is likeliest `reported`, `offense` and so on; None where none is likely."""
    kinds, words = _GUESSES[what]
    fields = [
        name for name, kind in offer.types.items() if kind in kinds and _fits(offer, name, what)
    ]
    for word in words:
        for name in fields:
            plain = name.casefold()
            if word in plain if len(word) > 1 or not word else plain == word:
                return name
    return None


def _fits(offer: Offer, name: str, what: str) -> bool:
    """Whether the values that are known can be meant."""
    values = [row[name] for row in offer.rows if row.get(name)]
    if what in _BOUNDS:
        return bool(values) and all(_is_within(value, _BOUNDS[what]) for value in values)
    if what in ("id_field", "names_field"):
        differ = len(set(values)) == len(values) > 0
        return differ and (what == "id_field" or any(map(str.isalpha, "".join(values))))
    return True


def _is_within(value: str, limit: float) -> bool:
    try:
        return abs(float(value)) <= limit
    except ValueError:
        return False


def _is_of_blocks(offer: Offer) -> bool:
    """Whether it counts people at points, as census blocks do, by names that the Census gives."""
    return all(guessed(offer, each) for each in _OF_BLOCKS)


def _is_of_incidents(offer: Offer) -> bool:
    return not offer.outlines and bool(guessed(offer, "reported") and guessed(offer, "offense"))


def _of_one_kind(incidents: Sequence[Offer]) -> list[Offer]:
    """The first, and what is called as it is but for the year: another layer is another thing."""
    kinds = [re.sub(r"[\W_]", "", _YEAR.sub("", each.name).casefold()) for each in incidents]
    return [each for each, kind in zip(incidents, kinds, strict=True) if kind == kinds[0]]


def _asked(*lines: str) -> list[str]:
    return [f"{_QUESTION}{line}" for line in lines]


def _told(text: str) -> str:
    """A text on one line of a comment."""
    return " ".join(text.split())


def _as_day(text: str) -> str:
    """Milliseconds since 1970, as ArcGIS has them, as a day; another text as it is."""
    if not re.fullmatch(r"-?\d{9,14}", text):
        return text
    return str((dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=int(text))).date())


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29]}…"


def _text(text: str) -> str:
    """A string of TOML, which escapes as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def _projection(incidents: Sequence[Offer]) -> list[str]:
    """The UTM zone that the reports lie in, which measures in metres."""
    for offer in incidents:
        at = [guessed(offer, name) for name in ("longitude", "latitude")]
        row = next((row for row in offer.rows if all(row.get(name or "") for name in at)), None)
        if row:
            longitude, latitude = (float(row[name or ""]) for name in at)
            zone = int((longitude + 180) // 6) + 1
            code = (32600 if latitude >= 0 else 32700) + zone
            return [f'projection = "EPSG:{code}" # a guess: UTM zone {zone}, in metres']
    return _asked('projection = "EPSG:…" (a coordinate system in metres for this place)')


def _field(offer: Offer, key: str, what: str | None = None) -> list[str]:
    found = guessed(offer, what or key)
    if found is None:
        return _asked(f"{key} = one of: {', '.join(offer.types)}")
    return [f"{key} = {_text(found)} # a guess"]


def _source(section: str, offer: Offer) -> list[str]:
    return [
        f"[{section}]",
        f"title = {_text(offer.name)}",
        *_asked(_CREDIT),
        f"url = {_text(offer.address)}",
    ]


def _areas(offer: Offer | None, blocks: Offer | None) -> list[str]:
    lines = ["[areas]", *_asked('kind = "neighborhood" (what one of the areas is called)')]
    lines += ['label = "{name}"', 'label_in_text = "{name}"', 'file = "areas.geojson"']
    if offer is None:
        lines += _asked("id_field = … (no layer of polygons is offered here: where are they?)")
    else:
        lines += _field(offer, "id_field")
    lines += ["simplify_m = 25", "min_residents_for_rates = 1000 # too few for a rate below that"]
    lines += _source("areas.source", offer) if offer else ["[areas.source]", *_asked("title = …")]
    lines += ["[areas.neighborhoods]", 'file = "areas.geojson"', "min_share = 0.5"]
    lines += _field(offer, "names_field") if offer else _asked("names_field = …")
    lines += _source("areas.neighborhoods.source", offer) if offer else []
    return [*lines, *(_asked_blocks() if blocks is None else _blocks(blocks))]


def _asked_blocks() -> list[str]:
    return [
        "[areas.blocks]",
        'file = "blocks.csv" # points with people, such as census blocks; without any, take out',
        "# [areas.blocks], [areas.blocks.source] and the last line of this file",
        *_asked(
            'count_field = "POP100"', 'longitude_field = "INTPTLON"', 'latitude_field = "INTPTLAT"'
        ),
        *_asked("year = 2020"),
        "[areas.blocks.source]",
        *_asked('title = "…"', _CREDIT, 'url = "https://…"'),
    ]


def _blocks(offer: Offer) -> list[str]:
    """Census blocks that are offered; the year is that of their name or of their fields."""
    count = guessed(offer, "count_field") or ""
    named = _YEAR.search(offer.name)
    told = named[1] if named else "2020" if count.casefold() == "pop20" else None
    keys = [*_OF_BLOCKS, *(["housing_field"] if guessed(offer, "housing_field") else [])]
    return [
        "[areas.blocks]",
        'file = "blocks.csv"',
        *(line for key in keys for line in _field(offer, key)),
        *([f"year = {told} # a guess"] if told else _asked("year = 2020")),
        *_source("areas.blocks.source", offer),
    ]


def _crime(
    incidents: Sequence[Offer], values_of: Callable[[Offer, str], Mapping[str, int]]
) -> list[str]:
    if not incidents:
        return [
            "[crime]",
            *_asked("no layer with a date and an offense is offered here: where is it?"),
        ]
    offer = incidents[0]
    first = min(_years(incidents), default=None)
    day = [f"first_day = {first}-01-01"] if first else _asked("first_day = 2020-01-01")
    lines = ["[crime]", *day, *_source("crime.source", offer), "[crime.fields]"]
    for key in ("reported", "offense", "area", "longitude", "latitude", "record"):
        lines += _field(offer, key)
    if guessed(offer, "block"):
        lines += _field(offer, "block")
    return [*lines, *_offenses(values_of(offer, guessed(offer, "offense") or ""))]


def _offenses(values: Mapping[str, int]) -> list[str]:
    """Every offense that is known to occur, with its reports, in one group of all."""
    named = [value for value in values if value][:_MOST_OFFENSES]
    if not named:
        return _asked("[[crime.offenses]] one for each offense: id, label, source")
    ids = _ids(named)
    listed = ", ".join(_text(each) for each in ids)
    lines = [
        "",
        "[[crime.groups]]",
        'id = "all"',
        'label = "All reported crime"',
        f"offenses = [{listed}]",
    ]
    for offense, value in zip(ids, named, strict=True):
        lines += ["[[crime.offenses]]", f'id = "{offense}" # {counted(values[value], "record")}']
        lines += [f"label = {_text(value.capitalize())}", f"source = {_text(value)}"]
    if len(values) > len(named):
        lines += [
            f"# Rarer ones, left out here: {len(values) - len(named)}. List such under left_out."
        ]
    return lines


def _ids(values: Sequence[str]) -> list[str]:
    ids: list[str] = []
    for value in values:
        plain = re.sub(r"[^a-z0-9]+", "_", value.casefold()).strip("_")[:36] or "offense"
        again = sum(
            each == plain or re.fullmatch(rf"{plain}_\d+", each) is not None for each in ids
        )
        ids.append(f"{plain}_{again + 1}" if again or plain == "all" else plain)
    return ids


def _years(incidents: Sequence[Offer]) -> list[int]:
    """The years that layers are named after."""
    return [int(found[1]) for each in incidents if (found := _YEAR.search(each.name))]


def _live(areas: Offer | None, blocks: Offer | None, incidents: Sequence[Offer]) -> list[str]:
    lines = ["[live]", "[live.crime]"]
    years = _years(incidents)
    if years:
        ended = f"# last_year = {max(years)} # where no layer of a later year will come"
        lines += [f"first_year = {min(years)}", ended]
    else:
        lines += _asked("first_year = 2020")
        lines += ["# last_year = 2025 # where no report of a later year will come"]
    lines += ["[live.crime.feed]", *_crime_feed(incidents)] if incidents else []
    if areas:
        lines += ['[live.files."areas.geojson"]', *_feed(areas)]
    if blocks:
        return [*lines, '[live.files."blocks.csv"]', *_feed(blocks)]
    return [*lines, '# ? [live.files."blocks.csv"] and where these are published']


def _crime_feed(incidents: Sequence[Offer]) -> list[str]:
    offer = incidents[0]
    if _YEAR.search(offer.name) and offer.feed["kind"] == "arcgis":
        named = _YEAR.sub("{year}", offer.feed["layer"])
        return _feed(offer, layer=named)
    day = guessed(offer, "reported")
    where = {
        "arcgis": f"EXTRACT(YEAR FROM {day}) = {{year}}",
        "socrata": f"date_extract_y({day}) = {{year}}",
    }.get(offer.feed["kind"])
    return (
        _feed(offer, where=where) if where else [*_feed(offer), *_asked("{year} in its location")]
    )


def _feed(offer: Offer, **changed: str) -> list[str]:
    return [f"{key} = {_text(value)}" for key, value in {**offer.feed, **changed}.items()]
