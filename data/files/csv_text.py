"""CSV as programs write it: in whichever encoding, with whichever separator."""

from __future__ import annotations

import codecs
import csv
from typing import IO

SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab"}


def encoding_of(file: IO[bytes]) -> str:
    """By the byte order mark; else UTF-8 if all of the file is; else Windows-1252.

    The file is at its start again. Raises ValueError where it is no text, or has no mark.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    start = file.read(4096)
    file.seek(0)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in start:
        raise ValueError(
            "not a text file, or in an encoding without a mark. Save it again as “CSV UTF-8”."
        )
    try:
        while block := file.read(1 << 20):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    finally:
        file.seek(0)
    return "utf-8-sig"


def separator_of(file: IO[bytes], encoding: str) -> str:
    """What parts the header into the most cells. The file is at its start again."""
    start = codecs.getincrementaldecoder(encoding)(errors="replace").decode(file.read(1 << 16))
    file.seek(0)
    lines = start.splitlines()[:1]
    return max(SEPARATORS, key=lambda each: len(next(csv.reader(lines, delimiter=each), [])))
