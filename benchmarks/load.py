"""Many visitors at once: `python -m benchmarks.load`, beside an empty app at the same load.

Each reads a page as it arrives, with its first pictures, then holds a websocket open, clicks and
goes on to other pages, with random pauses, and fetches what is new on them. One has looked at each
view before; the others come one after the other, and are measured once all are there. Scripts,
styles and faces are left out: a browser keeps them for a year. The machine should have nothing
else to do meanwhile; visitors and server share it. Takes about seven minutes, with `--soak 60` an
hour.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import click
import numpy as np
from scipy import stats

from benchmarks.empty_app import SITE, write_empty_app
from benchmarks.report import Pair, amount, duration, heading, size
from benchmarks.server import Server
from benchmarks.visits import Habits, Log, Step, View, seat, warm_up

AREAS = ("103", "206", "302", "405", "504", "602", "708")
VIEWS: dict[View, float] = {
    ("", ""): 50,
    **{("", f"area={area}"): 2 for area in AREAS},
    **{("neighborhood", f"area={area}"): 3 for area in AREAS},
    ("neighborhood", ""): 3,
    ("compare", "areas=506,602"): 5,
    ("spread", ""): 5,
    ("claims", ""): 4,
    ("quality", ""): 1,
    ("privacy", ""): 1,
}
EMPTY: dict[View, float] = {("", ""): 1}
CLICKS = ("click", "another page")
SETTLES = 0.1  # of a soak: the first part, in which caches fill


@dataclass(frozen=True)
class Sample:
    """The server at a moment (monotonic): its processor seconds so far, its bytes, and visitors.

    `memory` is of all its processes; the one that draws pictures ends when none was asked for.
    """

    at: float
    cpu: float
    memory: int
    own_memory: int
    inside: int


@dataclass
class Run:
    """A crowd at one server; `began` is when all had arrived."""

    began: float
    log: Log = field(default_factory=Log)
    samples: list[Sample] = field(default_factory=list)
    own_cpu: float = 0.0  # share of a core that the visitors took
    late: float = 0.0  # seconds by which their own clock was late, at most

    def measured(self, *kinds: str) -> list[Step]:
        return [s for s in self.log.steps if s.kind in kinds and s.began >= self.began]

    def percentile(self, percent: float, *kinds: str, ever: bool = False) -> float:
        """Seconds of what was waited for once all were there, or `ever`."""
        steps = [s for s in self.log.steps if s.kind in kinds] if ever else self.measured(*kinds)
        return float(np.percentile([s.seconds for s in steps], percent)) if steps else float("nan")

    def cpu(self) -> float:
        """Cores in use by the server once all were there."""
        first, last = self._then()[0], self._then()[-1]
        return (last.cpu - first.cpu) / (last.at - first.at)

    def memory(self) -> float:
        return max(each.memory for each in self.samples)

    def _then(self) -> list[Sample]:
        return [each for each in self.samples if each.at >= self.began]


@click.command(help=__doc__)
@click.option("--sessions", default=1000, show_default=True, help="Visitors at once.")
@click.option("--think", default=10.0, show_default=True, help="Seconds between two clicks.")
@click.option("--minutes", default=2.0, show_default=True, help="To measure once all are there.")
@click.option("--ramp", default=50.0, show_default=True, help="Seconds until all are there.")
@click.option("--stay", default=600.0, show_default=True, help="Seconds until a visitor leaves.")
@click.option("--only", type=click.Choice(["site", "empty"]), help="Measure one of the two.")
@click.option("--soak", type=float, help="Minutes of the site alone, visitors stay for a minute.")
def main(
    sessions: int,
    think: float,
    minutes: float,
    ramp: float,
    stay: float,
    only: str | None,
    soak: float | None,
) -> None:
    _allow_many_connections()
    with tempfile.TemporaryDirectory() as name:
        servers = {
            "site": partial(Server, SITE / "components/server.py", SITE),
            "empty": partial(Server, write_empty_app(Path(name) / "empty"), Path(name) / "empty"),
        }
        if soak:
            habits = Habits(VIEWS, think, stay=60)
            with servers["site"]() as server:
                report_soak(asyncio.run(crowd(server, sessions, ramp, 60 * soak, habits)))
            return
        runs = {}
        for each in [only] if only else servers:
            habits = Habits(VIEWS if each == "site" else EMPTY, think, stay)
            print(f"{sessions} visitors of the {each}", file=sys.stderr, flush=True)
            with servers[each]() as server:
                runs[each] = asyncio.run(crowd(server, sessions, ramp, 60 * minutes, habits))
        report(runs, f"{sessions} visitors, {think:g} s between clicks")


async def crowd(server: Server, sessions: int, ramp: float, seconds: float, habits: Habits) -> Run:
    """Visitors who come one after the other over `ramp` seconds, and are measured from then on."""
    await warm_up(server.address, habits)
    now = time.monotonic()
    run = Run(began=now + ramp)
    ends = run.began + seconds
    watching = asyncio.create_task(_watch(server, run))
    own, began = time.process_time(), time.monotonic()
    await asyncio.gather(
        *(
            seat(server.address, number, now + number * ramp / sessions, ends, habits, run.log)
            for number in range(sessions)
        )
    )
    run.own_cpu = (time.process_time() - own) / (time.monotonic() - began)
    watching.cancel()
    return run


async def _watch(server: Server, run: Run) -> None:
    while True:
        cpu, memory = server.usage()
        now, inside = time.monotonic(), run.log.inside
        run.samples.append(Sample(now, cpu, memory, server.memory(), inside))
        began = time.monotonic()
        await asyncio.sleep(1)
        run.late = max(run.late, time.monotonic() - began - 1)


def report(runs: dict[str, Run], title: str) -> None:
    def pair(values: Sequence[float]) -> Pair:
        found = dict(zip(runs, values, strict=True))
        return found.get("site", float("nan")), found.get("empty", float("nan"))

    every = list(runs.values())
    print(f"{os.cpu_count()} cores, shared with the visitors")
    heading(title, "site", "empty app")
    for percent in (50, 95, 99):
        clicks = pair([run.percentile(percent, *CLICKS) for run in every])
        duration(f"Click or another page, p{percent}", clicks, 3 if percent == 95 else None)
        if percent == 95:
            amount("  the same in seconds", clicks, at_most=0.4)
    for kind in ("another page", "first run", "document", "picture"):
        ever = kind not in CLICKS  # they come before all are there
        duration(
            f"{kind.capitalize()}, p95", pair([r.percentile(95, kind, ever=ever) for r in every])
        )
    amount("Clicks measured", pair([len(run.measured(*CLICKS)) for run in every]))
    amount("Errors", pair([run.log.errors.total() for run in every]), at_most=0)
    amount("Had to read and wait for a live page", pair([run.log.waited for run in every]))
    amount("Visitors inside at once", pair([max(s.inside for s in run.samples) for run in every]))
    amount("Cores the server used", pair([run.cpu() for run in every]))
    size("Memory, at most", pair([run.memory() for run in every]), at_most=450e6)
    amount("Cores the visitors used", pair([run.own_cpu for run in every]))
    duration("Their own clock was late by at most", pair([run.late for run in every]))
    for run in every:
        for error, times in run.log.errors.most_common(5):
            print(f"  {times} × {error}")


def report_soak(run: Run) -> None:
    report({"site": run}, f"{len(run.log.steps)} steps of visitors who come and go")
    slope, half = memory_slope(run.samples)
    minutes = (run.samples[-1].at - run.samples[0].at) / 60
    low, high = slope - half, slope + half
    print(
        f"The server itself grows by {slope:+.1f} MB an hour (95%: {low:+.1f} to {high:+.1f}), "
        f"by the means of the minutes in the last {1 - SETTLES:.0%} of {minutes:.0f} minutes"
    )


def memory_slope(samples: Sequence[Sample]) -> tuple[float, float]:
    """MB an hour by least squares on the mean of each minute, and half the width of its 95% range.

    The first tenth is left out. Raises ValueError where fewer than three minutes are left.
    """
    first = samples[0].at + SETTLES * (samples[-1].at - samples[0].at)
    minutes: dict[int, list[int]] = {}
    for each in samples:
        if each.at >= first:
            minutes.setdefault(int((each.at - first) // 60), []).append(each.own_memory)
    if len(minutes) < 3:
        raise ValueError("A slope needs three minutes; soak for longer.")
    found = stats.linregress(list(minutes), [np.mean(each) for each in minutes.values()])
    half = stats.t.ppf(0.975, len(minutes) - 2) * found.stderr
    return found.slope * 60 / 1e6, half * 60 / 1e6


def _allow_many_connections() -> None:
    """As many open files as the machine lets this user have; servers started here have them too."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


if __name__ == "__main__":
    main()
