"""What one place's file calls things, and what only that place needs said, in one language.

The English names stand in the place's file in `data/places`, what is said and the names in other
languages in `<place>.<language>.toml` beside the catalogs. What a language lacks is in English.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from data.place import Place

FOLDER = Path(__file__).parent
_IN_ENGLISH = "en"


class PlaceWords:
    """The words of a place.

    `crimes` are the names of all that can be asked for, by id; `kind` and `kinds` what an area is
    called, and several, `agencies` who runs government cameras, by id. `said` is what nobody else needs said, by its section.
    """

    def __init__(self, place: Place, language: str) -> None:
        own = _written(place.id, language)
        self.of = place
        self.said: Mapping[str, Any] = _written(place.id, _IN_ENGLISH) | own
        names = own.get("crimes", {})
        briefly = {each: name for each, name in place.brief_names.items() if each not in names}
        self.crimes = place.called(
            place.crime_names | names,
            briefly | own.get("briefly", {}),
            place.weapon_names | own.get("weapons", {}),
        )
        self.agencies: Mapping[str, str] = place.agency_labels | own.get("agencies", {})
        area = own.get("area", {})
        self.kind: str = area.get("kind", place.areas.kind)
        self.kinds: str = area.get("kinds", area.get("kind", place.areas.several))


def written_places() -> list[str]:
    """The places of which something is said that nobody else needs said."""
    found = [path.name.partition(".")[0] for path in FOLDER.glob(f"*.{_IN_ENGLISH}.toml")]
    found.sort()
    return found


def texts_of(place: Place, language: str) -> dict[str, str]:
    """What a place's words say in a language, by section and key."""
    words = words_of(place, language)
    area = {"kind": words.kind, "kinds": words.kinds}
    names = {"crimes": words.crimes, "agencies": words.agencies, "area": area}
    return dict(_texts("", {**words.said, **names}))


def _texts(at: str, found: Any) -> Iterator[tuple[str, str]]:
    if isinstance(found, str):
        yield at.removeprefix("."), found
        return
    parts = found.items() if isinstance(found, Mapping) else enumerate(found, 1)
    for key, part in parts:
        yield from _texts(f"{at}.{key}", part)


_MADE: dict[tuple[str, str], PlaceWords] = {}


def words_of(place: Place, language: str) -> PlaceWords:
    """The words of a place, made once for all who look at it."""
    made = _MADE.get((place.id, language))
    if made is None or made.of is not place:
        made = _MADE[place.id, language] = PlaceWords(place, language)
    return made


@cache
def _written(place: str, language: str) -> dict[str, Any]:
    path = FOLDER / f"{place}.{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
