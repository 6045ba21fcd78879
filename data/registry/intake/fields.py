"""The fields of a registry file: what they mean, which are needed, and other names for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

CAMERA_KINDS = ("doorbell", "residential", "business", "institution")
CONNECTIONS = ("registered", "integrated")
_PLACES = ("address_id", "address", "longitude", "latitude")
_PERSONS = ("applicant", "billing", "contact", "holder", "mailing", "owner", "person", "registrant")
PATH = "\x1f"  # between the names of a column that lies within others: location, latitude


class RegistryError(ValueError):
    """A private file cannot be used; the message names file, row or column, never a value."""


@dataclass(frozen=True)
class Field:
    """One column; `needed` says in words when a file must have it."""

    name: str
    meaning: str
    needed: str
    examples: tuple[str, str, str]


FIELDS = (
    Field(
        "registration_id",
        "The registration's own number. A number that comes again is counted once, if address\n"
        "and holder are the same.",
        "required",
        ("R-0001", "R-0002", "R-0003"),
    ),
    Field(
        "holding_id",
        "Who holds the camera: one owner of many addresses has one number. Rows without it\n"
        "count together as one holder. A name will do, but two spellings may count as two.",
        "required (cells may be empty)",
        ("H-01", "H-02", "H-02"),
    ),
    Field(
        "address_id",
        "The city's number of the building's address, not of a unit.",
        "required, or address",
        ("900001", "900002", ""),
    ),
    Field(
        "address",
        "The street address, house number first. Units are left out: one building is one\n"
        "address. Blocks, intersections and post office boxes are none.",
        "required, or address_id",
        ("1 Example St NW", "22 Sample Ave SE", "303 Invented Pl NE, Unit 4"),
    ),
    Field(
        "longitude",
        "Degrees, WGS 84, west is negative, or with letters: 77°02'11.3\"W. GeoJSON and\n"
        "GeoPackage have it in their points. Metres or feet of a grid need a mapping file.",
        "required, unless a file of address points is given",
        ("-77.0101", "-77.0202", "-77.0303"),
    ),
    Field(
        "latitude",
        "Degrees, WGS 84.",
        "required, unless a file of address points is given",
        ("38.9001", "38.9002", "38.9003"),
    ),
    Field(
        "cameras",
        "How many cameras the registration is for: a whole number from 1 to 9,999.",
        "required, unless every row is one camera",
        ("1", "4", "12"),
    ),
    Field(
        "kind",
        f"One of {', '.join(CAMERA_KINDS)}.",
        "optional",
        ("doorbell", "business", "institution"),
    ),
    Field(
        "connection",
        f"One of {', '.join(CONNECTIONS)}.",
        "optional",
        ("registered", "registered", "integrated"),
    ),
    Field(
        "registered_on",
        "Day of registration: 2024-07-09, 2024-07-09T10:30:00, 9 July 2024 or 07/09/2024. Whether\n"
        "month or day comes first is decided for the whole file, by dates that can only be one.",
        "required",
        ("2023-02-14", "2024-07-09", "2024-07-09"),
    ),
    Field(
        "ended_on",
        "Day on which it ended, in the same forms; empty while it lasts.",
        "optional",
        ("2025-01-31", "", ""),
    ),
    Field(
        "camera_id",
        "The camera's own number, where every row is one camera (see --rows).",
        "optional",
        ("", "", ""),
    ),
    Field(
        "status",
        "Whether the registration is in force; an empty cell says that it is. A row that says\n"
        "withdrawn ends earlier rows with its registration number.",
        "optional",
        ("", "active", ""),
    ),
)


@dataclass(frozen=True)
class Layout:
    """The fields of a kind of file; of each group in `needs` it must have at least one.

    `named_in` says where to name columns that are called otherwise.
    """

    fields: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    named_in: str = "a mapping file"

    def missing(self, found: Iterable[str]) -> list[str]:
        """The groups of which `found` has no field, in words: "address_id or address"."""
        there = set(found)
        return [" or ".join(group) for group in self.needs if not there.intersection(group)]


COORDINATES = (("longitude",), ("latitude",))
ADDRESS_POINTS = Layout(
    fields=("address_id", "address", "longitude", "latitude"),
    needs=(("address",), *COORDINATES),
    named_in=(
        "the place's TOML file, below [areas.addresses]: address_field, longitude_field and "
        "latitude_field"
    ),
)


def registry_layout(*, coordinates: bool, one_camera: bool = False) -> Layout:
    """The layout of a registry; `coordinates` says whether it must bring its own.

    Where every row is said to be one camera (`one_camera`), no column need number them.
    """
    needs: tuple[tuple[str, ...], ...] = (
        ("registration_id",),
        ("holding_id",),
        ("address_id", "address"),
        ("registered_on",),
    )
    if not one_camera:
        needs += (("cameras", "camera_id"),)
    return Layout(
        fields=tuple(field.name for field in FIELDS),
        needs=needs + COORDINATES if coordinates else needs,
    )


def bare(name: str) -> str:
    """A column name without what people vary: case, spaces, underscores, a byte order mark."""
    return re.sub(r"[\W_]+", "", name.casefold())


def match_columns(
    cells: Sequence[str], layout: Layout, columns: Mapping[str, tuple[str, ...]]
) -> dict[str, list[list[int]]]:
    """Where each field stands in a header: for each column it is made of, its positions.

    `columns` are the file's own names by field. A cell may be a path (see PATH): then its end
    will do as a name, where no cell has that name alone.
    """
    named = {name: columns.get(name, (name,)) for name in layout.fields}
    of_name = {bare(name): (name, 0) for name in layout.fields if name not in columns}
    for name, own in columns.items():
        of_name |= {bare(each): (name, part) for part, each in enumerate(own)}
    whole: dict[tuple[str, int], list[int]] = {}
    ends: dict[tuple[str, int], list[int]] = {}
    for position, cell in enumerate(cells):
        name, *shorter = _ends(cell)
        key = of_name.get(name) or next((of_name[end] for end in shorter if end in of_name), None)
        if key and (key[0] in columns or not _is_of_a_person(cell, key[0])):
            (whole if name in of_name else ends).setdefault(key, []).append(position)
    at = ends | whole
    found = {
        name: [at.get((name, part), []) for part in range(len(own))] for name, own in named.items()
    }
    return {name: places for name, places in found.items() if all(places)}


def _ends(cell: str) -> Iterator[str]:
    """The names a column may go by: its whole path, then ever shorter ends of it."""
    steps = cell.split(PATH)
    return (bare("".join(steps[start:])) for start in range(len(steps)))


def _is_of_a_person(cell: str, field: str) -> bool:
    """Whether a place is that of an owner, and not of the cameras: Owner, Address."""
    *groups, _ = map(bare, cell.split(PATH))
    return field in _PLACES and any(word in group for group in groups for word in _PERSONS)
