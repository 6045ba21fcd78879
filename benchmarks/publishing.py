"""How long publishing takes, and what protection costs: python -m benchmarks.publishing.

The registers are made up. Each publication is timed in a process of its own,
from after the imports to the release on disk.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pandas as pd

from data.files.outlines import outlines_of
from data.place import load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import Release, read_release
from data.registry.protection.disclosure import Count, protect
from data.registry.publication.publish import Request, publish
from tests.data.registry.made_up import AS_OF, at, made_up
from tests.data.registry.town import write_xlsx

PLACE = "washington-dc"
ROWS = (("csv", 10_000), ("csv", 100_000), ("csv", 300_000), ("xlsx", 200_000), ("csv", 1_000_000))
AREAS = (8, 57, 200, 500)
ADDRESSES = 17_000


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report_history(folder)
        for kind, rows in ROWS:
            report_growth(folder, kind, rows)
    report_accuracy()


def report_history(folder: Path) -> None:
    """Ten half-yearly releases of 40,000 cameras in the 57 areas of D.C."""
    registry = made_up(outlines_of(areas_release())).registry
    print("Ten releases of a growing register, up to 40,000 cameras, 57 areas")
    for number, day in enumerate(AS_OF, start=1):
        path = folder / f"registry-{day}.csv"
        at(registry, day).to_csv(path, index=False)
        seconds, megabytes = timed(path, folder, "history", day)
        print(f"  release {number:>2}: {seconds:6.2f} s {megabytes:8,.0f} MB")


def report_growth(folder: Path, kind: str, rows: int) -> None:
    """One first release of a register with this many rows, each at an address of its own."""
    registry = made_up(outlines_of(areas_release()), addresses=rows).registry.head(rows)
    path = folder / f"registry-{rows}.{kind}"
    if kind == "xlsx":
        write_xlsx(path, {"Register": [list(registry), *registry.to_numpy().tolist()]})
    else:
        registry.to_csv(path, index=False)
    seconds, megabytes = timed(path, folder, f"growth-{rows}-{kind}", AS_OF[-1])
    print(f"{len(registry):>9,} rows, {kind}: {seconds:6.2f} s {megabytes:8,.0f} MB")


def timed(registry: Path, folder: Path, name: str, day: dt.date) -> tuple[float, float]:
    """Seconds and peak memory (MB) of one publication."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_publish, args=(registry, folder / name, day, sender))
    process.start()
    process.join(300)
    if process.exitcode != 0:
        process.kill()
        raise RuntimeError(f"publishing {registry.name} failed")
    measured: tuple[float, float] = receiver.recv()
    return measured


def _publish(registry: Path, folder: Path, day: dt.date, sender: Connection) -> None:
    place = load_place(PLACE)
    cameras = place.cameras.model_copy(update={"facts": ()})
    place = place.model_copy(update={"cameras": cameras})  # the made-up register has other totals
    areas = areas_release()
    request = Request(
        registry,
        False,
        day,
        folder / "ledger.json",
        (f"cameras, city, 40000, {day}",),
        accept_change=True,  # the made-up programme doubles in its first years
    )
    began = time.perf_counter()
    outcome = publish(place, areas, folder / "releases", request)
    seconds = time.perf_counter() - began
    if not outcome.release:
        raise RuntimeError("the audit blocked the release")
    sender.send((seconds, _peak_megabytes()))


def _peak_megabytes() -> float:
    # Not getrusage: its maximum is also that of the process this one was started from.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1000


def report_accuracy() -> None:
    """Error of what is shown, and what is not shown, where a city has few or many areas."""
    print(f"What protection costs: {ADDRESSES:,} addresses, uneven areas")
    print("  areas   not shown   of all addresses   mean error of a shown density")
    for areas in AREAS:
        counts = _counts(areas)
        shown = [protect(count) for count in counts]
        errors = [
            abs(figures.cameras - count.cameras) / count.cameras
            for figures, count in zip(shown, counts, strict=True)
            if figures
        ]
        hidden = [count for figures, count in zip(shown, counts, strict=True) if not figures]
        share = sum(count.addresses for count in hidden) / sum(c.addresses for c in counts)
        print(f"  {areas:>5}   {len(hidden):>9}   {share:>16.1%}   {np.mean(errors):>29.1%}")


def _counts(areas: int) -> list[Count]:
    rng = np.random.default_rng(1)
    weights = rng.lognormal(0, 0.8, areas)
    addresses = np.round(ADDRESSES * weights / weights.sum()).astype(int)
    cameras = [pd.Series(1 + rng.geometric(0.58, n) // 2).clip(upper=10).sum() for n in addresses]
    return [Count(int(n), int(c)) for n, c in zip(addresses, cameras, strict=True)]


def areas_release() -> Release:
    """The embedded areas of D.C."""
    version = read_catalog(EMBEDDED, PLACE)["areas"][0]
    return read_release(EMBEDDED / PLACE / "areas" / version)


if __name__ == "__main__":
    main()
