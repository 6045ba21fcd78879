"""What a registry may look like, in plain text: fields, an example, a mapping file, presets."""

from __future__ import annotations

from data.registry.intake.fields import FIELDS
from data.registry.intake.mapping import ORDERS, PRESETS, STATUSES, known_words, presets


def explain() -> str:
    """The fields, an example of three rows and a mapping file, as plain text."""
    lines = [
        "A registry is a file with one row a registration, or one row a camera: CSV (comma,",
        "semicolon or tab), XLSX, JSON, GeoJSON or GeoPackage. Capitals, spaces and underscores in",
        "column names do not matter; other columns are not read. A header may have two rows.",
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
        "A column below another, or within an object of JSON, is named with both: Site.Address.",
        'A field may be made of several columns: address = ["HOUSE_NO", "STREET", "QUADRANT"].',
        "The mapping file may also say, where it is so:",
        "",
        "    [coordinates]",
        '    system = "EPSG:26985"         # longitude is x, latitude is y, in metres or feet',
        "    [dates]",
        f'    order = "{ORDERS[0]}"         # or {ORDERS[1]}, where no date tells',
        "    [status]",
        '    withdrawn = ["Opted out"]     # words of your own, beside these:',
        *(f"    # {status}: {known_words(status)}" for status in STATUSES),
        "",
        "Presets (--preset NAME) are mapping files for what these products export. What your own",
        "mapping file says comes before them.",
        *_presets(),
        "",
        "No name, telephone number or e-mail address is needed: leave such columns out.",
    ]
    return "\n".join(lines) + "\n"


def _presets() -> list[str]:
    lines = []
    for name, told in presets().items():
        columns = (PRESETS / f"{name}.toml").read_text("utf-8").partition("[columns]\n")[2]
        lines += ["", f"{name}: {told['for']}", f"    Columns read on {told['source']}"]
        lines += [f"    {line}" for line in columns.splitlines() if line]
        lines.append(f"    To be added: {told['add']}.")
    return lines


def _example() -> list[str]:
    rows = [[field.name for field in FIELDS]]
    rows += [[field.examples[n] for field in FIELDS] for n in range(3)]
    return [",".join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows]
