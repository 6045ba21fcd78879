"""The catalogs call things as the glossary does."""

from __future__ import annotations

import re
import tomllib

import pytest

from components.wording.messages import FIRST, FOLDER, Messages, languages
from components.wording.proof import said, ways
from components.wording.site import SiteWords

GLOSSARY = (FOLDER / "GLOSSARY.md").read_text(encoding="utf-8")
WHERE = re.compile(r"`([\w.-]+)(?: \[(\w+)\])?`")


def _table() -> list[dict[str, str]]:
    """The rows of the first table, by the heads of its columns."""
    first = GLOSSARY.partition("\n## ")[0]
    head, _, *rows = [_cells(line) for line in first.splitlines() if line.startswith("|")]
    return [dict(zip(head, row, strict=True)) for row in rows]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


TERMS = _table()


@pytest.mark.parametrize("language", languages()[1:])
def test_a_term_is_what_its_message_says(language: str) -> None:
    column = SiteWords(Messages(language)).own_name
    other = [
        f"{row['Where']}: “{row[column]}” is not in “{text}”"
        for row in TERMS
        if (text := _said(language, row["Where"])) and row[column].casefold() not in text.casefold()
    ]
    assert other == []


def _said(language: str, where: str) -> str:
    """What is said there; nothing where the glossary names no place."""
    if not (found := WHERE.fullmatch(where)):
        return ""
    message, key = found.groups()
    if message.startswith(("crimes.", "area.")):
        return _in_the_district(language, message)
    (chosen, *_) = [each for each in ways(message, FIRST) if not key or key in each.values()]
    return said(language, message, chosen)


def _in_the_district(language: str, name: str) -> str:
    section, _, key = name.partition(".")
    path = FOLDER / f"washington-dc.{language}.toml"
    text: str = tomllib.loads(path.read_text(encoding="utf-8"))[section][key]
    return text


def test_the_glossary_has_a_column_for_each_language() -> None:
    names = {SiteWords(Messages(language)).own_name for language in languages()[1:]}
    assert TERMS[0].keys() == {"English", "Where", *names}
