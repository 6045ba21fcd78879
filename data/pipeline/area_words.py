"""Areas that reports name in words: by id, by name, by other names, in capitals, or cut short."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import geopandas as gpd
import pyarrow as pa

from data.files.faults import SourceError
from data.files.records import shown
from data.place import Place
from data.published.names import may_be_told

_SHORTEST_CUT = 10  # letters: less could be the beginning of many names
_MOST_TOLD = 12


class AreaWords(NamedTuple):
    """What each area may be called, by id."""

    called: Mapping[str, tuple[str, ...]]

    def matched(self, texts: Iterable[str]) -> dict[str, str]:
        """The id of the area that each text names; those that name none are left out.

        A text that two areas are called by names neither. Where a column is too narrow for some
        names, its longest texts are those that were cut: one names an area if no other begins so.
        """
        every = [text for text in texts if text and text not in self.called]
        known = self._by_word
        found = {text: known.get(_word(text)) for text in every}
        width = max(map(len, every), default=0)
        for text in every:
            if found[text] is None and _SHORTEST_CUT <= len(text) == width:
                begin = {each for word, each in known.items() if word.startswith(_word(text))}
                found[text] = begin.pop() if len(begin) == 1 else None
        return {text: area_id for text, area_id in found.items() if area_id}

    @property
    def _by_word(self) -> dict[str, str | None]:
        """The id by each way to write it, None for what several areas are called."""
        known: dict[str, str | None] = {}
        for area_id, names in self.called.items():
            for word in {_word(text) for text in (area_id, *names)} - {""}:
                known[word] = area_id if known.get(word, area_id) == area_id else None
        return known


class NamedAreas:
    """Puts ids in the place of what the reports of a source call areas, and counts what is left."""

    def __init__(self, words: AreaWords | None, texts: Iterable[str]) -> None:
        """`texts` are all that areas are called in the source; without `words` they stay."""
        self._ids = set(words.called) if words else None
        self._matched = words.matched(texts) if words else {}
        self._unknown: Counter[str] = Counter()
        self._by_point: Counter[str] = Counter()

    def by_id(self, rows: pa.Table) -> pa.Table:
        """Rows with the id of the area in `area_id`; a text that names none stays as it is."""
        named = rows["area_id"].to_pandas()
        if self._matched:
            named = named.map(self._matched).fillna(named)
            at = rows.column_names.index("area_id")
            rows = rows.set_column(at, "area_id", pa.array(named, pa.string()))
        if self._ids is not None:
            lost = ~named.isin(self._ids) & (named != "")
            pointless = rows["longitude"].to_pandas().isna()
            self._unknown.update(named[lost & pointless].value_counts().to_dict())
            self._by_point.update(named[lost & ~pointless].value_counts().to_dict())
        return rows

    @property
    def unknown(self) -> dict[str, int]:
        """By what names no area, the reports that have no point either, the most first."""
        return dict(self._unknown.most_common())

    @property
    def by_point(self) -> dict[str, int]:
        """By what names no area, the reports that only their point can place, the most first."""
        return dict(self._by_point.most_common())


def told_unknown(unknown: Mapping[str, int]) -> str:
    """Names that no area has, with how many reports; those that may be private only counted."""
    told = [(name, count) for name, count in unknown.items() if may_be_told(name)][:_MOST_TOLD]
    named = [f"{shown(name)} ({count:,})" for name, count in told]
    rest = len(unknown) - len(told)
    return ", ".join([*named, *([f"and {rest} more"] if rest else [])])


def told_by_point(named: str) -> str:
    """That reports with such names count where their points lie."""
    return (
        f"reports that name {named} were placed by their coordinates, since no area is called so; "
        "see [areas.also_called]"
    )


def area_words(place: Place, exact: gpd.GeoDataFrame, names: Mapping[str, str]) -> AreaWords:
    """What the areas of a place (`area_id`, and `source_id` where known) are called; `names` by id.

    Others are given under [areas.also_called], by id, by name or as the source has it.
    """
    sources = exact["source_id"] if "source_id" in exact else exact["area_id"]
    called = {
        area_id: tuple(
            filter(None, (source, names.get(area_id, ""), place.areas.names.get(area_id, "")))
        )
        for area_id, source in zip(exact["area_id"], sources, strict=True)
    }
    own = AreaWords(called)
    for named, others in place.areas.also_called.items():
        area_id = named if named in called else own.matched([named]).get(named)
        if area_id is None:
            raise SourceError(f"[areas.also_called]: {shown(named)} is no area")
        called[area_id] += others
    return AreaWords(called)


def _word(text: str) -> str:
    """A text as it is compared: without accents, capitals, marks and double spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(each for each in plain if not unicodedata.combining(each))
    return " ".join(re.sub(r"['’ʻ`´.]", "", kept).replace("-", " ").split())
