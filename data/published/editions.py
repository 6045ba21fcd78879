"""Editions: which releases of each kind were current together, and since which day.

What a visitor saw on a day is several releases at once. An edition names them, so that a
link can show exactly these again. The catalog keeps the list, newest first.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.published.release import ReleaseError
from data.published.schema import KINDS

_ID = "edition"  # its key in the catalog
NEEDED = tuple(kind for kind, each in KINDS.items() if not each.optional)


class EditionNotKeptError(ReleaseError):
    """The edition that was asked for is unknown, withdrawn or damaged; none stands in for it."""


@dataclass(frozen=True)
class Edition:
    """The version of each kind that was current, and `id`: the day and a hash of them."""

    id: str
    areas: str
    crime: str
    cameras: str
    government: str | None = None  # where the place had a list of cameras of the government

    @property
    def day(self) -> dt.date:
        """The day (UTC) on which they became current."""
        return edition_day(self.id)

    @property
    def versions(self) -> dict[str, str]:
        """By kind of release, of those that there were."""
        named = ((kind, getattr(self, kind)) for kind in KINDS)
        return {kind: version for kind, version in named if version is not None}


def edition_day(edition_id: str) -> dt.date:
    """The day an id begins with. Raises ValueError where it begins with none."""
    return dt.date.fromisoformat(edition_id[:10])


def edition_of(versions: Mapping[str, str], day: dt.date) -> Edition:
    """The edition of one version of each kind that becomes current on a day."""
    named = "\n".join(versions[kind] for kind in KINDS if kind in versions)
    digest = hashlib.sha256(named.encode()).hexdigest()
    return Edition(f"{day.isoformat()}-{digest[:8]}", **versions)


def with_current(
    editions: Sequence[Edition], catalog: Mapping[str, Sequence[str]], today: dt.date
) -> list[Edition]:
    """The editions, newest first, once what the catalog has first is current.

    None is added while a kind that is needed has no release, or while all stay the same. Releases
    that come back on a later day are an edition of that day. On the same day they are the
    one there was, which moves to the front: one id never names two entries.
    """
    if not all(catalog[kind] for kind in NEEDED):
        return list(editions)
    current = {kind: versions[0] for kind, versions in catalog.items() if versions}
    now = edition_of(current, today)
    if editions and editions[0].versions == now.versions:
        return list(editions)
    return [now, *(edition for edition in editions if edition.id != now.id)]


def editions_json(editions: Sequence[Edition]) -> list[dict[str, str]]:
    """What the catalog says of them."""
    return [{_ID: edition.id, **edition.versions} for edition in editions]


def parse_editions(content: object) -> list[Edition]:
    """The editions that a catalog lists. Raises ValueError, saying what is wrong with which."""
    if not isinstance(content, list):
        raise ValueError("'editions' is not a list")
    editions = [_parse(item, number) for number, item in enumerate(content, start=1)]
    if len({edition.id for edition in editions}) < len(editions):
        raise ValueError("'editions' has one edition twice")
    return editions


def _parse(item: object, number: int) -> Edition:
    where = f"entry {number} of 'editions'"
    if not isinstance(item, dict) or not {_ID, *NEEDED} <= set(item) <= {_ID, *KINDS}:
        raise ValueError(f"{where} must hold exactly {_ID}, {', '.join(NEEDED)}")
    if not all(isinstance(value, str) for value in item.values()):
        raise ValueError(f"{where} holds something other than names")
    try:
        versions = {kind: version for kind, version in item.items() if kind != _ID}
        expected = edition_of(versions, edition_day(item[_ID]))
    except ValueError:
        raise ValueError(f"{where} does not begin with a day") from None
    if item[_ID] != expected.id:
        raise ValueError(f"{where} does not name the releases it holds")
    return expected
