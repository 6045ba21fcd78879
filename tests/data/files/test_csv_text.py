"""Public tables as programs save them: the same rows, whatever parts and encodes them."""

from pathlib import Path

import pytest

from data.files.downloads import read_rows
from data.files.faults import SourceError

ROWS = [["Área", "Note"], ["Đà Nẵng", "a,b;c"], ["Añil", ""]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_however_it_was_saved(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    rows = [[*row] for row in ROWS if encoding != "cp1252" or "Đ" not in row[0]]
    text = "".join(separator.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
    file = tmp_path / "reports.csv"
    file.write_bytes(text.encode(encoding))
    found = read_rows(file)
    assert [[*found.columns], *found.to_numpy().tolist()] == rows


def test_what_is_no_text_says_so(tmp_path: Path) -> None:
    file = tmp_path / "reports.csv"
    file.write_bytes(b"PK\x03\x04\0\0\0")
    with pytest.raises(SourceError, match=r"reports.csv: .*not a text file"):
        read_rows(file)
