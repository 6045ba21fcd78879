"""What a file calls our fields, and what its cells say: a mapping file, or a preset that ships.

A preset is a mapping file for what a known product exports. It names the public page that
its column names were read on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyproj import CRS
from pyproj.exceptions import CRSError

from data.registry.intake.fields import Layout, RegistryError, bare

PRESETS = Path(__file__).parent / "presets"
ACTIVE, WITHDRAWN, WAITING = STATUSES = ("active", "withdrawn", "waiting")
ORDERS = ("month-first", "day-first")

_WORDS = {
    ACTIVE: "accepted active approved confirmed current enabled live registered renewed verified",
    WITHDRAWN: "archived canceled cancelled closed deactivated decommissioned deleted disabled "
    "ended expired inactive optedout optout removed revoked terminated unregistered unsubscribed "
    "withdrawn withdrew",
    WAITING: "declined denied draft incomplete new pending rejected submitted underreview "
    "unverified",
}
_TABLES = ("columns", "status", "coordinates", "dates", "preset")
_FORM = 'It should look like this: [columns], and below it lines such as address = "STREET_ADDR".'


@dataclass(frozen=True)
class FileMapping:
    """How a file says what our fields say.

    `columns` are the file's own names, by field; one that is made of several columns has them
    in order. `system` is the coordinate system of its coordinates, None for degrees.
    `statuses` are words of its own in their bare form; `dates` is one of ORDERS, None to find out.
    """

    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    system: str | None = None
    statuses: Mapping[str, str] = field(default_factory=dict)
    dates: str | None = None

    def status(self, cell: str) -> str:
        """One of STATUSES; "" for an empty cell, "unknown" for a word that says none of them."""
        word = bare(cell)
        return self.statuses.get(word) or _KNOWN.get(word, "unknown") if word else ""

    def over(self, other: FileMapping) -> FileMapping:
        """This mapping, and what it does not say from another one."""
        return FileMapping(
            {**other.columns, **self.columns},
            self.system or other.system,
            {**other.statuses, **self.statuses},
            self.dates or other.dates,
        )


AS_IS = FileMapping()
_KNOWN = {word: status for status, words in _WORDS.items() for word in words.split()}


def known_words(status: str) -> str:
    """The words that are read as a status without being told."""
    return ", ".join(_WORDS[status].split())


def read_mapping(path: Path, layout: Layout) -> FileMapping:
    """A mapping file (TOML). Raises RegistryError for one that is missing or not understood."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise RegistryError(f"{path.name}: there is no such file") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RegistryError(
            f"{path.name}: cannot be read as TOML ({type(error).__name__}). {_FORM}"
        ) from None
    if unknown := sorted(set(content) - set(_TABLES)):
        raise RegistryError(f"{path.name}: {unknown[0]!r} is none of {', '.join(_TABLES)}. {_FORM}")
    return FileMapping(
        _columns(path, content.get("columns"), layout),
        _system(path, _table(path, content, "coordinates", ("system",)).get("system")),
        _statuses(path, _table(path, content, "status", STATUSES)),
        _order(path, _table(path, content, "dates", ("order",)).get("order")),
    )


def presets() -> dict[str, dict[str, str]]:
    """The presets that ship: what each is for (`for`), where its columns stand (`source`), and
    what to add to it (`add`).
    """
    files = sorted(PRESETS.glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text("utf-8"))["preset"] for file in files}


def mapping_of(path: Path | None, preset: str | None, layout: Layout) -> FileMapping:
    """The mapping of a file: what its own file says, over what a preset says."""
    own = read_mapping(path, layout) if path else AS_IS
    if preset is None:
        return own
    if preset not in (known := presets()):
        raise RegistryError(f"There is no such preset. There are {', '.join(known)}.")
    return own.over(read_mapping(PRESETS / f"{preset}.toml", layout))


def _table(path: Path, content: Mapping[str, Any], name: str, keys: tuple[str, ...]) -> Any:
    table = content.get(name, {})
    if not isinstance(table, dict) or set(table) - set(keys):
        raise RegistryError(f"{path.name}: [{name}] may say {', '.join(keys)}, and nothing else.")
    return table


def _columns(path: Path, columns: Any, layout: Layout) -> dict[str, tuple[str, ...]]:
    if not isinstance(columns, dict) or not all(map(_names, columns.values())):
        raise RegistryError(f"{path.name}: there is no table [columns] of names. {_FORM}")
    if unknown := sorted(set(columns) - set(layout.fields)):
        raise RegistryError(
            f"{path.name}: {unknown[0]!r} is no field. The fields are {', '.join(layout.fields)}."
        )
    named = {of: _names(names) for of, names in columns.items()}
    every = [bare(name) for names in named.values() for name in names]
    if len(set(every)) < len(every):
        raise RegistryError(f"{path.name}: two fields are given the same column.")
    return named


def _names(value: Any) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()
    return names if all(isinstance(name, str) and bare(name) for name in names) else ()


def _system(path: Path, system: Any) -> str | None:
    if system is None:
        return None
    try:
        return str(CRS.from_user_input(system).to_string())
    except CRSError:
        raise RegistryError(
            f'{path.name}: the system of [coordinates] is not known. Write it as "EPSG:26985".'
        ) from None


def _statuses(path: Path, table: Mapping[str, Any]) -> dict[str, str]:
    if not all(isinstance(words, list) and all(map(_names, words)) for words in table.values()):
        raise RegistryError(
            f'{path.name}: [status] should look like this: withdrawn = ["Opted out"].'
        )
    said = [(bare(word), status) for status, words in table.items() for word in words]
    if len({word for word, _ in said}) < len(said):
        raise RegistryError(f"{path.name}: one word of [status] is said to mean two things.")
    return dict(said)


def _order(path: Path, order: Any) -> str | None:
    if order not in (None, *ORDERS):
        raise RegistryError(f"{path.name}: the order of [dates] is {' or '.join(ORDERS)}.")
    return None if order is None else str(order)
