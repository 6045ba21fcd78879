"""The fields of a registry file: what they mean, which are needed, and other names for them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CAMERA_KINDS = ("doorbell", "residential", "business", "institution")
CONNECTIONS = ("registered", "integrated")


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
        "Degrees, WGS 84, west is negative. GeoJSON and GeoPackage have it in their points.",
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
        "Day of registration: 2024-07-09, 2024-07-09T10:30:00 or 07/09/2024. Whether month or\n"
        "day comes first is decided for the whole file, by dates that can only be one.",
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
)


@dataclass(frozen=True)
class Layout:
    """The fields of a kind of file; of each group in `needs` it must have at least one."""

    fields: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]

    def missing(self, found: Iterable[str]) -> list[str]:
        """The groups of which `found` has no field, in words: "address_id or address"."""
        there = set(found)
        return [" or ".join(group) for group in self.needs if not there.intersection(group)]


COORDINATES = (("longitude",), ("latitude",))
ADDRESS_POINTS = Layout(
    fields=("address_id", "address", "longitude", "latitude"),
    needs=(("address",), *COORDINATES),
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
    cells: Sequence[str], layout: Layout, names: Mapping[str, str]
) -> dict[str, list[int]]:
    """Positions at which each field stands in a header; `names` are the file's own names."""
    found: dict[str, list[int]] = {}
    wanted = {bare(names.get(field, field)): field for field in layout.fields}
    for position, cell in enumerate(cells):
        if (field := wanted.get(bare(cell))) is not None:
            found.setdefault(field, []).append(position)
    return found


def read_mapping(path: Path, layout: Layout) -> dict[str, str]:
    """Expected field → column name, from a TOML file with one table, `[columns]`.

    Raises RegistryError when the file is missing, not TOML, or names an unknown field.
    """
    try:
        columns = tomllib.loads(path.read_text(encoding="utf-8-sig")).get("columns")
    except FileNotFoundError:
        raise RegistryError(f"{path.name}: there is no such file") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RegistryError(
            f"{path.name}: cannot be read as TOML ({type(error).__name__}). {_FORM}"
        ) from None
    if not isinstance(columns, dict) or not all(isinstance(v, str) for v in columns.values()):
        raise RegistryError(f"{path.name}: there is no table [columns] of names. {_FORM}")
    if unknown := sorted(set(columns) - set(layout.fields)):
        raise RegistryError(
            f"{path.name}: {unknown[0]!r} is no field. The fields are {', '.join(layout.fields)}."
        )
    if len({bare(name) for name in columns.values()}) < len(columns):
        raise RegistryError(f"{path.name}: two fields are given the same column.")
    return columns


_FORM = 'It should look like this: [columns], and below it lines such as address = "STREET_ADDR".'


def explain() -> str:
    """The fields, an example of three rows and a mapping file, as plain text."""
    lines = [
        "A registry is a file with one row a registration, or one row a camera: CSV (comma,",
        "semicolon or tab), XLSX, GeoJSON or GeoPackage. Capitals, spaces and underscores in",
        "column names do not matter; other columns are not read.",
        "",
    ]
    for field in FIELDS:
        lines.append(f"{field.name} ({field.needed})")
        lines.extend(f"    {line}" for line in field.meaning.splitlines())
    lines += ["", "An example, with invented addresses:", "", *_example()]
    lines += [
        "",
        "If your columns have other names, say so in a mapping file:",
        "",
        "    [columns]",
        '    registration_id = "CAMERA_REG_NO"',
        '    address = "STREET_ADDR"',
        '    registered_on = "DATE_SIGNED"',
        "",
        "No name, telephone number or e-mail address is needed: leave such columns out.",
    ]
    return "\n".join(lines) + "\n"


def _example() -> list[str]:
    rows = [[field.name for field in FIELDS]]
    rows += [[field.examples[n] for field in FIELDS] for n in range(3)]
    return [",".join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows]
