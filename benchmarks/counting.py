"""How counting incidents grows, against a spatial join: python -m benchmarks.counting.

The incidents are made up: within the District's outlines, on 18,000 blocks, none with a
published area, so that each must be placed. Each measurement has a process of its own, and
all must come to the same counts.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.files.outlines import outlines_of, write_outlines
from data.files.records import Records
from data.pipeline.counting import CELL, Counting, count_incidents
from data.pipeline.executor import open_executor
from data.pipeline.incidents import IDENTITY, ROW_GROUP, SCHEMA, Incidents, write_incidents
from data.place import load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import read_release

PLACE = "washington-dc"
ROWS = (100_000, 1_000_000, 10_000_000)
BLOCKS = 18_000
YEARS = 19
TYPED_AT_ONCE = 100_000


class Cost(NamedTuple):
    """Seconds, peak memory above that of the imports (MB), and the counts' checksum."""

    seconds: float
    megabytes: float
    checksum: int


def main() -> None:
    print(f"{'rows':>10}  {'':<28}{'seconds':>8}{'MB':>8}{'rows/s':>12}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        outlines = write_outlines(areas(), folder)
        for rows in ROWS:
            incidents = make_incidents(folder / f"{rows}.parquet", rows)
            ours = measured(_count, incidents, outlines, 1)
            shared = measured(_count, incidents, outlines, 2)
            joined = measured(_join, incidents, outlines)
            typed = measured(_type, folder, rows)
            if len({ours.checksum, shared.checksum, joined.checksum}) != 1:
                raise RuntimeError("the counts differ")
            _tell(rows, "checked and typed", typed)
            _tell(rows, "counted by row group", ours)
            _tell(rows, "counted by two processes", shared)
            _tell(rows, "geopandas sjoin, groupby", joined)
            print(
                f"{'':>10}  sjoin takes {joined.seconds / ours.seconds:.1f} times as long and "
                f"{joined.megabytes / max(ours.megabytes, 1):.1f} times the memory"
            )


def _tell(rows: int, what: str, cost: Cost) -> None:
    print(
        f"{rows:>10,}  {what:<28}{cost.seconds:>8.2f}{cost.megabytes:>8,.0f}"
        f"{rows / cost.seconds:>12,.0f}"
    )


def areas() -> gpd.GeoDataFrame:
    version = read_catalog(EMBEDDED, PLACE)["areas"][0]
    return outlines_of(read_release(EMBEDDED / PLACE / "areas" / version))


def make_incidents(path: Path, rows: int) -> Path:
    """Incidents of 19 years in row groups, as typing leaves them."""
    random = np.random.default_rng(rows)
    blocks = areas().sample_points(BLOCKS // 57, rng=random).explode(index_parts=False)
    x, y = blocks.x.to_numpy(), blocks.y.to_numpy()
    offenses = load_place(PLACE).offense_ids
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        for start in range(0, rows, ROW_GROUP):
            size = min(ROW_GROUP, rows - start)
            block = random.integers(0, len(blocks), size)
            frame = pd.DataFrame(
                {
                    "area_id": "",
                    "offense": np.array(offenses)[random.integers(0, len(offenses), size)],
                    "weapon": "",
                    "day": np.datetime64("2008-01-01")
                    + random.integers(0, 365 * YEARS, size).astype("timedelta64[D]"),
                    "longitude": x[block],
                    "latitude": y[block],
                    "block": "",
                    IDENTITY: pd.array([None] * size, "UInt64"),
                }
            )
            writer.write_table(pa.Table.from_pandas(frame, SCHEMA, preserve_index=False))
    return path


def measured(work: Callable[..., int], *arguments: object) -> Cost:
    """The cost of some work in a fresh process."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(sender, work, *arguments))
    process.start()
    process.join(900)
    if process.exitcode != 0:
        process.kill()
        raise RuntimeError("a measurement failed")
    return Cost(*receiver.recv())


def _measure(sender: Connection, work: Callable[..., int], *arguments: object) -> None:
    before = _peak()
    start = time.perf_counter()
    checksum = work(*arguments)
    sender.send((time.perf_counter() - start, _peak() - before, checksum))


def _peak() -> float:
    """Peak memory of this process and of its largest child, in MB."""
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(each).ru_maxrss for each in who) / 1024


def _count(path: Path, outlines: Path, workers: int) -> int:
    with open_executor(workers) as executor:
        offenses = load_place(PLACE).offense_ids
        counted = count_incidents(Incidents(path), Counting(outlines, offenses), executor)
        return _checksum(counted.areas)


def _join(path: Path, outlines: Path) -> int:
    """The plain way: all rows in memory, every point joined to the outline it lies in."""
    rows = pq.read_table(path).to_pandas(date_as_object=False)
    kept = pd.read_parquet(outlines)
    shapes = gpd.GeoDataFrame(
        kept[["area_id"]], geometry=gpd.GeoSeries.from_wkb(kept["outline"]), crs="EPSG:4326"
    )
    points = gpd.GeoDataFrame(
        rows.drop(columns="area_id"),
        geometry=gpd.points_from_xy(rows["longitude"], rows["latitude"]),
        crs="EPSG:4326",
    )
    found = points.sjoin(shapes, how="left", predicate="intersects")
    rows["area_id"] = found["area_id"].fillna("")
    counted = rows.groupby(CELL).size().rename("count").reset_index()
    return _checksum(counted)


def _checksum(cells: pd.DataFrame) -> int:
    frame = cells[[*CELL, "count"]].sort_values(CELL, ignore_index=True)
    frame = frame.astype({"area_id": "str", "offense": "str", "count": "int64"})
    frame["day"] = frame["day"].to_numpy("datetime64[s]").astype("int64")
    return int(pd.util.hash_pandas_object(frame, index=False).to_numpy().sum())


def _type(folder: Path, rows: int) -> int:
    bounds, place = tuple(areas().total_bounds), load_place(PLACE)
    crime = place.crime.model_copy(update={"first_day": dt.date(2008, 1, 1)})
    place = place.model_copy(update={"crime": crime})
    incidents = write_incidents(
        place, _raw(rows), folder / "typed.parquet", name="typed", bounds=bounds,
        today=dt.date(2026, 12, 31),
    )  # fmt: skip
    return incidents.rows


def _raw(rows: int) -> Iterator[Records]:
    """Rows as a portal writes them, each with a record number of its own."""
    random = np.random.default_rng(rows)
    size = min(rows, TYPED_AT_ONCE)
    offenses = [offense.sources[0] for offense in load_place(PLACE).crime.offenses]
    days = pd.Timestamp("2008-01-01") + pd.to_timedelta(random.integers(0, 6900, size), unit="D")
    piece = pd.DataFrame(
        {
            "REPORT_DAT": (days.as_unit("ms").astype("int64") + 50_000_000).astype("str"),
            "OFFENSE": np.array(offenses)[random.integers(0, len(offenses), size)],
            "PSA": random.choice(["101", "302", "505", ""], size),
            "LONGITUDE": np.round(random.uniform(-77.1, -76.93, size), 6).astype("str"),
            "LATITUDE": np.round(random.uniform(38.82, 38.98, size), 6).astype("str"),
        },
        dtype="str",
    )
    for start in range(0, rows, size):
        numbers = pd.Series(np.arange(start, start + size)).astype("str")
        yield Records(piece.assign(OBJECTID=numbers), "made up", "")


if __name__ == "__main__":
    main()
