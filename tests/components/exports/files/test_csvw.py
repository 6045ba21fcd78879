"""The metadata beside a CSV file are true of it: a reader of CSV on the Web reads both."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from csvw.metadata import Table as Described

from components.exports.files.csv_file import csv_file
from components.exports.files.csvw import SUFFIX, csvw
from components.exports.files.json_rows import json_rows
from components.open_data.datasets import DATASETS, Dataset
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.tables.dictionary import COLUMNS
from data.tables.provenance import with_provenance
from data.tables.table import Table

NAMES = [dataset.name for dataset in DATASETS]
WORDS = TableFileWords()
FEW = 2000  # rows; of a longer table the first are enough


def few_rows(census: Census, dataset: Dataset) -> Table:
    table = dataset.table(census)
    return with_provenance(census, Table(table.name, table.columns, table.rows.slice(0, FEW)))


def written(census: Census, table: Table, folder: Path) -> Path:
    """Both files in a folder; the path of the metadata."""
    (folder / "table.csv").write_bytes(csv_file(table))
    described = folder / f"table.csv{SUFFIX}"
    described.write_bytes(csvw(census, table, "table.csv", "A table", "Its meaning", WORDS))
    return described


@pytest.mark.parametrize("dataset", DATASETS, ids=NAMES)
def test_a_reader_reads_every_cell_as_its_type(
    census: Census, dataset: Dataset, tmp_path: Path
) -> None:
    table = few_rows(census, dataset)
    read = list(Described.from_file(written(census, table, tmp_path)))
    assert len(read) == len(table)
    for line, row in zip(read, table.rows.to_pylist(), strict=True):
        for name, value in row.items():
            text = value.startswith(("=", "+", "-", "@")) if isinstance(value, str) else False
            expected = f"'{value}" if text else None if value == "" else value
            assert line[name] == expected


@pytest.mark.parametrize("dataset", DATASETS, ids=NAMES)
def test_the_metadata_hold_to_their_standard(census: Census, dataset: Dataset) -> None:
    """Metadata Vocabulary for Tabular Data (W3C 2015): 5.1.6, 5.4, 5.5, 5.6 and 5.11."""
    table = few_rows(census, dataset)
    described = json.loads(csvw(census, table, "x.csv", "A table", "Its meaning", WORDS))
    context, local = described["@context"]
    assert context == "http://www.w3.org/ns/csvw"
    assert local == {"@language": "en"}
    own = {"@context", "url", "dialect", "tableSchema"}
    assert all(name in own or name.startswith(("dc:", "schema:")) for name in described)
    columns = described["tableSchema"]["columns"]
    head = next(csv.reader(io.StringIO(csv_file(table).decode())))
    assert [column["titles"] for column in columns] == head
    assert len({column["name"] for column in columns}) == len(columns)
    for column in columns:
        known = COLUMNS[column["name"]]
        assert column["dc:description"] == WORDS.meaning(known)
        assert column.get("schema:unitText", "") == WORDS.unit(known)
        base = column["datatype"]
        base = base["base"] if isinstance(base, dict) else base
        assert base in {"string", "integer", "number", "boolean", "date"}


def test_a_cell_that_is_not_of_its_type_is_noticed(census: Census, tmp_path: Path) -> None:
    """Else the reader would prove nothing."""
    described = written(census, few_rows(census, DATASETS[0]), tmp_path)
    file = tmp_path / "table.csv"
    file.write_text(file.read_text().replace("2019-09-08", "8 September 2019"))
    with pytest.raises(ValueError, match="8 September 2019"):
        list(Described.from_file(described))


def origin(census: Census, name: str) -> dict[str, Any]:
    (dataset,) = [dataset for dataset in DATASETS if dataset.name == name]
    table = few_rows(census, dataset)
    described = csvw(census, table, "x.csv", "A table", "Its meaning", WORDS)
    found: dict[str, Any] = json.loads(described)
    return found


def test_dates_sources_licence_and_edition_are_told(census: Census) -> None:
    told = origin(census, "cameras")
    assert told["dc:license"] == {"@id": census.licence["path"]}
    assert told["dc:isVersionOf"] == census.edition
    titles = [source["dc:title"] for source in told["dc:source"]]
    for source in census.releases["cameras"].sources:
        assert source["title"] in titles
    assert not [s for s in census.releases["crime"].sources if s["title"] in titles]
    (row, *_) = json_rows(few_rows(census, DATASETS[1]))
    assert row["edition"] == census.edition
    assert row["cameras_as_of"] == census.date("cameras").isoformat()
    assert row["licence"] == census.licence["name"]
    assert all(source["dc:publisher"] in row["publishers"] for source in told["dc:source"])


def test_monthly_counts_of_the_city_are_a_source_only_where_they_stand(census: Census) -> None:
    months = census.place.crime.city_months
    assert months
    by_area = [source["dc:title"] for source in origin(census, "areas")["dc:source"]]
    of_city = [source["dc:title"] for source in origin(census, "crime")["dc:source"]]
    assert months.source.title in of_city
    assert months.source.title not in by_area
