"""Spelling of addresses, and the public file of address points."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd

from data.files.coordinates import WGS84
from data.files.locate import locate
from data.registry.intake.cells import degrees, identifiers
from data.registry.intake.fields import ADDRESS_POINTS, read_mapping
from data.registry.intake.table_files.reader import read_chunks

MAX_POINTS = 5_000_000

# USPS Publication 28, appendix C1: the standard abbreviation, and what it stands for.
_SUFFIXES = {
    "ALY": "ALLEY ALLEE ALLY",
    "AVE": "AVENUE AV AVEN AVENU AVN AVNUE",
    "BLVD": "BOULEVARD BOUL BOULV BLV",
    "BR": "BRANCH BRNCH",
    "BRG": "BRIDGE BRDGE",
    "CIR": "CIRCLE CIRC CIRCL CRCL CRCLE",
    "CMN": "COMMON",
    "COR": "CORNER",
    "CT": "COURT CRT",
    "CTS": "COURTS",
    "CV": "COVE",
    "CRES": "CRESCENT CRSENT CRSNT",
    "XING": "CROSSING CRSSNG",
    "DR": "DRIVE DRIV DRV",
    "EXPY": "EXPRESSWAY EXP EXPR EXPRESS EXPW",
    "EXT": "EXTENSION EXTN EXTNSN",
    "FWY": "FREEWAY FREEWY FRWAY FRWY",
    "GDNS": "GARDENS GARDNS GRDNS",
    "GRN": "GREEN",
    "GRV": "GROVE GROV",
    "HTS": "HEIGHTS HT",
    "HWY": "HIGHWAY HIGHWY HIWAY HIWY HWAY",
    "HL": "HILL",
    "LN": "LANE",
    "LOOP": "LOOPS",
    "MNR": "MANOR",
    "MDWS": "MEADOWS MEDOWS",
    "MEWS": "MEW",
    "PARK": "PRK",
    "PKWY": "PARKWAY PARKWY PKWAY PKY",
    "PASS": "PASSAGE PSGE",
    "PATH": "PATHS",
    "PIKE": "PIKES",
    "PL": "PLACE",
    "PLZ": "PLAZA PLZA",
    "PT": "POINT",
    "RDG": "RIDGE RDGE",
    "RD": "ROAD",
    "ROW": "",
    "SQ": "SQUARE SQR SQRE SQU",
    "ST": "STREET STR STRT",
    "TER": "TERRACE TERR",
    "TRL": "TRAIL TRAILS TRLS",
    "TPKE": "TURNPIKE TRNPK TURNPK",
    "VW": "VIEW",
    "VLG": "VILLAGE VILL VILLAG VILLG",
    "WALK": "WALKS",
    "WAY": "WY",
    "WHF": "WHARF",
}
_DIRECTIONS = {
    "N": "NORTH NO",
    "E": "EAST",
    "S": "SOUTH SO",
    "W": "WEST",
    "NE": "NORTHEAST",
    "NW": "NORTHWEST",
    "SE": "SOUTHEAST",
    "SW": "SOUTHWEST",
}
# Appendix C2, without those that are as often part of a street's name (KEY, SIDE, PIER ...).
_UNITS = {
    "APT": "APARTMENT APTS",
    "BLDG": "BUILDING",
    "DEPT": "DEPARTMENT",
    "FL": "FLOOR FLR",
    "LOT": "",
    "PH": "PENTHOUSE",
    "RM": "ROOM",
    "SPC": "SPACE",
    "STE": "SUITE",
    "TRLR": "TRAILER",
    "UNIT": "UNITS",
}
_UNITS_ALONE = {
    "BSMT": "BASEMENT",
    "FRNT": "FRONT",
    "LBBY": "LOBBY",
    "LOWR": "LOWER",
    "OFC": "OFFICE",
    "PH": "",
    "REAR": "",
    "UPPR": "UPPER",
}
_STATES = frozenset(
    re.findall(
        r"\w\w",
        "AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV "
        "NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY",
    )
)
_STATE_NAMES = {
    ("DISTRICT", "OF", "COLUMBIA"): "DC",
    ("NEW", "HAMPSHIRE"): "NH",
    ("NEW", "JERSEY"): "NJ",
    ("NEW", "MEXICO"): "NM",
    ("NEW", "YORK"): "NY",
    ("NORTH", "CAROLINA"): "NC",
    ("NORTH", "DAKOTA"): "ND",
    ("RHODE", "ISLAND"): "RI",
    ("SOUTH", "CAROLINA"): "SC",
    ("SOUTH", "DAKOTA"): "SD",
    ("WEST", "VIRGINIA"): "WV",
    **{
        (name,): code
        for code, name in re.findall(
            r"(\w\w) (\w+)",
            "AL ALABAMA AK ALASKA AZ ARIZONA AR ARKANSAS CA CALIFORNIA CO COLORADO CT CONNECTICUT "
            "DE DELAWARE FL FLORIDA GA GEORGIA HI HAWAII ID IDAHO IL ILLINOIS IN INDIANA IA IOWA "
            "KS KANSAS KY KENTUCKY LA LOUISIANA ME MAINE MD MARYLAND MA MASSACHUSETTS MI MICHIGAN "
            "MN MINNESOTA MS MISSISSIPPI MO MISSOURI MT MONTANA NE NEBRASKA NV NEVADA OH OHIO "
            "OK OKLAHOMA OR OREGON PA PENNSYLVANIA TN TENNESSEE TX TEXAS UT UTAH VT VERMONT "
            "VA VIRGINIA WA WASHINGTON WI WISCONSIN WY WYOMING",
        )
    },
}


def _by_spelling(table: dict[str, str]) -> dict[str, str]:
    return {word: short for short, words in table.items() for word in (short, *words.split())}


_DIRECTION_OF = _by_spelling(_DIRECTIONS)
_UNIT_OF = _by_spelling(_UNITS)
_ALONE_OF = _by_spelling(_UNITS_ALONE)
# Later tables win: FL is a floor, not a state, wherever a unit may stand.
_SHORT = {**_ALONE_OF, **_by_spelling(_SUFFIXES), **_UNIT_OF, **_DIRECTION_OF}
_NORTH_SOUTH, _EAST_WEST = {"N", "S"}, {"E", "W"}
_DIRECTION_NAMES = {"NORTH", "EAST", "SOUTH", "WEST"}
_DROPPED = re.compile(r"[.'’`]")
_PARTING = re.compile(r"[\r\n;]+")
_PUNCTUATION = re.compile(r"[\W_]+")
_COUNTRIES = {("USA",), ("US",), ("UNITED", "STATES")}


def same_spelling(text: str) -> str:
    """A key that is the same for spellings of one address, and "" for no address.

    Upper case without punctuation and accents; street suffixes and directions in the
    short form of USPS Publication 28; without unit (one building is one address),
    city, state and ZIP code. The key of a key is itself.
    """
    key = _shorter(_parts(text))
    # What was cut off may uncover more of the kind; another round decides.
    while (again := _shorter([key] if key else [])) != key:
        key = again
    return " ".join(key)


def _parts(text: str) -> list[list[str]]:
    """Words in upper case, parted by commas: street, unit, city; so does a line break."""
    plain = _DROPPED.sub("", text.upper() if text.isascii() else _without_accents(text))
    plain = _PARTING.sub(",", plain).replace("#", " UNIT ")  # "#" begins a unit
    parts = [_PUNCTUATION.sub(" ", part).split() for part in plain.split(",")]
    return [part for part in parts if part]


def _without_accents(text: str) -> str:
    """Upper case of plain letters; some letters fall apart again when they become capitals."""
    while True:
        decomposed = unicodedata.normalize("NFKD", text)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).upper()
        if plain == text:
            return plain
        text = plain


def _shorter(parts: list[list[str]]) -> list[str]:
    parts, had_tail = _without_state(parts)
    parts = [rest for part in parts if (rest := _without_unit(_standard(part)))]
    words = [word for part in _street_line(parts) for word in part]
    words = _until_quadrant(words)
    return _without_city(words) if had_tail and len(parts) == 1 else words


_NUMBERED = ("RD", "HWY", "RTE", "PIKE", "LOOP", "BYP", "FWY", "TPKE")


def _until_quadrant(words: list[str]) -> list[str]:
    """A quadrant ends a street address: what follows is a unit, with or without the word.

    And a house number has no zeros before it.
    """
    if not words or not words[0][0].isdigit():
        return words
    number = words[0].lstrip("0") or "0"
    at = next((n for n in range(2, len(words)) if words[n] in _SUFFIXES), None)
    if at and words[at] not in _NUMBERED:
        # After "ST" or "AVE" a number is a unit; after "RD" it may be the road's own.
        words = [*words[: at + 1], *(w for w in words[at + 1 :] if not re.search(r"\d", w))]
    ends = [n + 1 for n in range(3, len(words)) if words[n] in ("NE", "NW", "SE", "SW")]
    return [number, *words[1 : min(ends, default=len(words))]]


def _without_state(parts: list[list[str]]) -> tuple[list[list[str]], bool]:
    """The parts without country, ZIP code and state at the end, and whether there was a state."""
    if not parts:
        return parts, False
    last = list(parts[-1])
    if tuple(last) in _COUNTRIES and len(parts) > 1:
        return _without_state(parts[:-1])
    if last[-1:] == ["USA"]:
        last = last[:-1]
    zip_words = _zip_words(last)
    state_words = _state_words(last[: len(last) - zip_words], alone=not zip_words)
    if zip_words and not state_words and len(last) == zip_words and len(parts) > 1:
        # The ZIP code has a comma before it; the state ends the part before.
        earlier = parts[:-1]
        state_words = _state_words(earlier[-1], alone=False)
        rest = earlier[-1][: len(earlier[-1]) - state_words]
        return [*earlier[:-1], *([rest] if rest else [])], state_words > 0
    # A state alone is one only where a comma sets it off; "100 MAIN ST NE" is no Nebraska.
    set_off = len(parts) > 1 and state_words == len(last)
    if not state_words or not (zip_words or set_off):
        return [*parts[:-1], last] if last else parts[:-1], False
    rest = last[: len(last) - zip_words - state_words]
    return [*parts[:-1], *([rest] if rest else [])], True


def _zip_words(words: Sequence[str]) -> int:
    if len(words) >= 2 and _is_number(words[-1], 4) and _is_number(words[-2], 5):
        return 2
    return 1 if words and (_is_number(words[-1], 5) or _is_number(words[-1], 9)) else 0


def _is_number(word: str, digits: int) -> bool:
    return len(word) == digits and word.isascii() and word.isdigit()


def _state_words(words: Sequence[str], *, alone: bool) -> int:
    """How many words at the end name a state; `alone` leaves out what also is a quadrant."""
    for count in (3, 2, 1):
        if len(words) >= count and tuple(words[-count:]) in _STATE_NAMES:
            return count
    if not words or words[-1] not in _STATES or (alone and words[-1] in _DIRECTIONS):
        return 0
    return 1


def _standard(words: Sequence[str]) -> list[str]:
    """Suffixes, directions and unit designators in their short form; "N W" as "NW"."""
    short: list[str] = []
    for word in words:
        word = _SHORT.get(word, word)
        if word in _EAST_WEST and short and short[-1] in _NORTH_SOUTH:
            short[-1] += word
        else:
            short.append(word)
    # A direction written out is a street's name before a suffix: 10 EAST ST is not 10 E ST.
    names_street = len(words) > 2 and words[0][0].isdigit() and words[1] in _DIRECTION_NAMES
    if names_street and _SHORT.get(words[2]) in _SUFFIXES:
        short[1:2] = [words[1]]
    return short


def _without_unit(words: list[str]) -> list[str]:
    """The words without units at the end, or none if they are nothing but a unit."""
    while words:
        if _ends_in_unit(words):
            words = words[:-2]
        elif len(words) >= 4 and words[-3] in _UNITS and _is_unit_name(words[-2]):
            words = words[:-3]  # UNIT 4 B
        elif len(words) != 2 and (words[-1] in _UNITS or words[-1] in _UNITS_ALONE):
            words = words[:-1]
        else:
            break
    return words


def _ends_in_unit(words: list[str]) -> bool:
    if len(words) < 2:
        return False
    designator, name = words[-2:]
    if name == "FL" and re.fullmatch(r"\d+(ST|ND|RD|TH)", designator):
        return True
    return designator in _UNITS and _is_unit_name(name)


def _is_unit_name(word: str) -> bool:
    """4, B, 12C, or another designator without a name of its own."""
    if word in _DIRECTIONS and len(word) == 2:
        return False
    return len(word) == 1 or any(map(str.isdigit, word)) or word in _UNITS


def _street_line(parts: list[list[str]]) -> list[list[str]]:
    """Of several parts, the one that begins with a house number, and its direction.

    What follows it after a comma is a unit, the city, or a direction.
    """
    if len(parts) < 2:
        return parts
    starts = [n for n, part in enumerate(parts) if part[0][0].isdigit()]
    named = [n for n in starts if len(parts[n]) > 1]
    complete = [n for n in named if _SUFFIXES.keys() & set(parts[n])]
    if not named:
        return parts
    at = (complete or named)[0]
    following = [part for part in parts[at + 1 :] if len(part) == 1 and part[0] in _DIRECTIONS]
    return [parts[at], *following]


def _without_city(words: list[str]) -> list[str]:
    """Cut after suffix and direction: what is left before a state without commas is the city."""
    at = next((n for n, word in enumerate(words) if n >= 2 and word in _SUFFIXES), None)
    if at is None or not words[0][0].isdigit():
        return words
    end = at + 1
    while end < len(words) and _continues_street(words[end]):
        end += 1
    return words[:end]


def _continues_street(word: str) -> bool:
    if word[0].isdigit():
        return True
    return word in _DIRECTIONS or (word in _SUFFIXES and word != "ST")  # ST may be SAINT LOUIS


def read_address_points(path: Path, mapping: Path | None = None) -> pd.DataFrame:
    """Public address points: `address_id` ("" if none), `spelling`, `longitude`, `latitude`.

    CSV, XLSX, GeoJSON or GeoPackage; degrees in WGS 84. Points without an address or
    coordinates are left out. Raises RegistryError for a file that cannot be used.
    """
    names = read_mapping(mapping, ADDRESS_POINTS) if mapping else {}
    frames = []
    for chunk in read_chunks(path, ADDRESS_POINTS, names, max_rows=MAX_POINTS):
        points = pd.DataFrame(
            {
                "address_id": identifiers(chunk["address_id"]),
                "spelling": spellings(chunk["address"]),
                "longitude": degrees(chunk["longitude"]),
                "latitude": degrees(chunk["latitude"]),
            }
        )
        somewhere = (points["longitude"] != 0) | (points["latitude"] != 0)
        frames.append(points[(points["spelling"] != "") & somewhere].dropna())
    return pd.concat(frames, ignore_index=True)


def spellings(text: pd.Series) -> pd.Series:
    """`same_spelling` of every cell, worked out once for each different one."""
    codes, unique = pd.factorize(text)
    keys = pd.Series([same_spelling(address) for address in unique], dtype="str")
    return keys.take(codes).set_axis(text.index)


def locate_addresses(
    points: pd.DataFrame, outlines: gpd.GeoDataFrame, projection: str
) -> gpd.GeoDataFrame:
    """Different public addresses with their `area_id`, as points in EPSG:4326.

    Units of a building are one address. Addresses outside all areas are left out.
    """
    area = locate(points["longitude"], points["latitude"], outlines, projection)
    placed = points.assign(area_id=area).dropna(subset="area_id")
    single = placed.drop_duplicates(["area_id", "spelling"])
    where = gpd.points_from_xy(single["longitude"], single["latitude"])
    return gpd.GeoDataFrame({"area_id": single["area_id"].to_numpy()}, geometry=where, crs=WGS84)


def addresses_by_area(located: gpd.GeoDataFrame, outlines: gpd.GeoDataFrame) -> dict[str, int]:
    """Number of located addresses in each area, 0 included."""
    counts = located["area_id"].value_counts()
    return {area_id: int(counts.get(area_id, 0)) for area_id in sorted(outlines["area_id"])}
