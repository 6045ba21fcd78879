"""Large tables of a release: checked without being grouped, and not kept once they are read."""

from __future__ import annotations

import re
import shutil
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.published.catalog import EMBEDDED, read_catalog
from data.published.parts import parts_of_file, with_dictionaries
from data.published.release import (
    ReleaseError,
    read_release,
)
from data.published.schema import COUNTS, SchemaError, repeats

CRIME = EMBEDDED / "washington-dc" / "crime"
rows = st.lists(
    st.tuples(st.sampled_from(["a", "b", "", None]), st.integers(-(2**40), 2**40)), max_size=30
)


def _repeat(table: pa.Table) -> bool:
    return repeats(column.chunks for column in with_dictionaries(table).columns)


@given(rows)
def test_rows_repeat_where_a_set_of_them_is_smaller(rows: list[tuple[str | None, int]]) -> None:
    columns = {"text": [text for text, _ in rows], "number": [number for _, number in rows]}
    schema = pa.schema([("text", pa.string()), ("number", pa.int64())])
    assert _repeat(pa.table(columns, schema=schema)) == (len(set(rows)) < len(rows))


def test_keys_of_many_columns_do_not_run_over() -> None:
    """Thirteen columns of 60 values each have more combinations than a number of 64 bits."""
    values = pa.array([f"{n}" for n in range(60)])
    different = pa.table({f"column {n}": values for n in range(13)})
    assert not _repeat(different)
    assert _repeat(pa.concat_tables([different, different.slice(59)]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    version = read_catalog(EMBEDDED, "washington-dc")["crime"][0]
    return Path(shutil.copytree(CRIME / version, tmp_path / "crime" / version))


def test_a_large_table_is_read_again_when_it_is_asked_for(folder: Path) -> None:
    kept = read_release(folder)
    written = {file.stem: pq.read_table(file) for file in folder.glob("*.parquet")}
    assert dict(kept.tables) == written
    held = [name for name, table in kept.tables.items() if table is kept.tables[name]]
    assert "counts" not in held and "coverage" in held


def test_and_never_as_other_than_it_was_published(folder: Path) -> None:
    kept = read_release(folder)
    file = folder / "counts.parquet"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(ReleaseError, match=r"counts.parquet: its sha256"):
        kept.tables["counts"]
    file.unlink()
    with pytest.raises(ReleaseError, match=r"counts.parquet: missing"):
        kept.tables["counts"]


@pytest.mark.parametrize(
    ("row", "change", "fault"),
    [
        (3, {"area_id": "1 Main"}, "'area_id' holds a text that is not allowed, in row 300004"),
        (5, {"offense": "robbery", "day": 1, "count": 0}, "'count' has a value below 1"),
        (7, {"day": None}, "'day' has empty cells"),
        (9, {"area_id": "1"}, "two rows share one area_id × offense × day"),
    ],
)
def test_a_fault_is_found_in_whatever_part_it_lies(
    row: int, change: dict[str, object], fault: str
) -> None:
    good = {"area_id": "1", "offense": "theft", "day": 0, "count": 1}
    rows = [{**good, "day": day} for day in range(300_000)]
    rows += [{**good, "area_id": "2", "day": day} for day in range(20)]
    _checked_in_parts(rows)
    rows[300_000 + row] |= change
    with pytest.raises(SchemaError, match=re.escape(fault)):
        _checked_in_parts(rows)


def _checked_in_parts(rows: list[dict[str, object]]) -> None:
    columns = {
        field.name: pa.array([row[field.name] for row in rows], field.type)
        for field in COUNTS.arrow
    }
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table(columns), sink)
    COUNTS.check_parts(partial(parts_of_file, sink.getvalue().to_pybytes()))
