"""Text files with NUL characters are refused: what reads them may stop there, or read on."""

from __future__ import annotations

import codecs
from pathlib import Path

from data.registry.intake.fields import RegistryError


def refuse_nul(path: Path) -> None:
    """Raise RegistryError for a text file with a NUL; other files and a missing one pass."""
    if path.suffix.lower() not in (".csv", ".tsv", ".txt") or not path.is_file():
        return
    line = 1
    with path.open("rb") as file:
        start = file.read(2)
        if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return  # every other byte is zero there; cells are looked at when they are read
        file.seek(0)
        while block := file.read(1 << 20):
            if (at := block.find(b"\0")) >= 0:
                raise nul_in(path.name, line + block.count(b"\n", 0, at))
            line += block.count(b"\n")


def nul_in(file: str, row: int) -> RegistryError:
    """What is said of a NUL in a row."""
    return RegistryError(
        f"{file}: row {row:,} holds a NUL character. The file may be damaged: export it again "
        "as “CSV UTF-8”."
    )
