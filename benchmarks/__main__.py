"""Measure how fast the site answers: `python -m benchmarks`, or `make bench`.

Three servers run side by side and are clicked in turn: the site, the site with
a crime cube a hundred times as large, and a Streamlit app with one control and
nothing else, which is as fast as Streamlit gets. The machine should have nothing
else to do meanwhile. Takes about two minutes.
"""

from __future__ import annotations

import asyncio
import os
import platform
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from functools import partial
from importlib.metadata import version
from itertools import cycle
from pathlib import Path

import numpy as np

from benchmarks.client import Answer
from benchmarks.empty_app import SITE, write_empty_app
from benchmarks.larger_cube import write_larger_cube
from benchmarks.measure import Click, first_runs, median_start, memory, open_page, walk
from benchmarks.report import duration, heading, size
from benchmarks.server import Server

TIMES_AS_LARGE = 100
AREAS = 25  # that a visitor walks through, with a click on every control in each
VISITS = 40
STARTS = 3
SESSIONS = 100

# The site's controls, and what a click on each is called.
CONTROLS = {
    "area": "another area",
    "per": "another measure",
    "crime": "another crime",
    "sort": "another order of the table",
}
CHANGE_THE_MAP = ("area", "per")
DO_NOT = ("crime", "sort")


def main() -> None:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = partial(Server, SITE / "components/server.py", SITE)
        empty = partial(Server, write_empty_app(folder / "empty"), folder / "empty")
        _say(f"Writing a crime release {TIMES_AS_LARGE} times as large")
        environment = write_larger_cube(folder / "larger", TIMES_AS_LARGE)
        larger = partial(Server, SITE / "components/server.py", SITE, **environment)
        with site() as one, empty() as nothing, larger() as hundred:
            report_clicks(one, nothing, hundred)
        report_starts(site, empty)
    _say(f"Done in {time.perf_counter() - began:.0f} s")


def report_clicks(site: Server, empty: Server, larger: Server) -> None:
    opened = asyncio.run(open_page(site, list(CONTROLS)))
    asyncio.run(open_page(empty))
    _say("Loading it")
    opened_larger = asyncio.run(open_page(larger))

    _say(f"{VISITS} first runs")
    first, first_empty = asyncio.run(first_runs([site, empty], VISITS))

    path = walk_through(opened.choices)
    there_and_back = cycle([("control", "two"), ("control", "one")])
    clicks = [path, [next(there_and_back) for _ in path], path]
    servers = [site, empty, larger]
    _say(f"{len(path)} clicks that show what nobody has looked at yet")
    new, new_empty, new_larger = asyncio.run(walk(servers, clicks))
    _say("The same clicks by another visitor")
    again, again_empty, again_larger = asyncio.run(walk(servers, clicks))

    print(f"{_machine()}, websocket compression: {opened.compression}")
    heading("Clicks and views", "site", "empty app")
    _durations("Click, somebody has made it before", again, again_empty, at_most=2)
    for key, label in CONTROLS.items():
        _durations(f"  {label}", _on((key,), path, again), again_empty)
    _durations("Click, nobody has made it before", new, new_empty)
    for key, label in CONTROLS.items():
        _durations(f"  {label}", _on((key,), path, new), new_empty)
    _durations("First run of a session", first, first_empty, at_most=3)
    _sizes("First view", first, first_empty, at_most=250e3)
    _sizes("Click that changes the map", _on(CHANGE_THE_MAP, path, again), again_empty)
    _sizes("Click that does not", _on(DO_NOT, path, again), again_empty, at_most=30e3)

    heading(f"A crime cube {TIMES_AS_LARGE} times as large", f"{TIMES_AS_LARGE}×", "1×")
    _durations("Click, somebody has made it before", again_larger, again)
    _durations("Click, nobody has made it before", new_larger, new)
    loading = opened_larger.first.seconds, opened.first.seconds
    duration("First session of all, which loads the releases", loading)
    size("Memory after these clicks", (larger.memory(), site.memory()))


def report_starts(site: partial[Server], empty: partial[Server]) -> None:
    _say(f"{STARTS} starts of each, then {SESSIONS} sessions at once")
    mine, other = (asyncio.run(median_start(each, STARTS)) for each in (site, empty))
    heading("A new process", "site", "empty app")
    duration("Until it is healthy", (mine.healthy, other.healthy))
    duration("Until the first session has its page", (mine.shown, other.shown))

    few, others = (asyncio.run(memory(each, SESSIONS)) for each in (site, empty))
    size("Memory with one session", (few.one, others.one))
    size(f"Memory with {SESSIONS} sessions", (few.many, others.many), at_most=250e6)
    together = f"{SESSIONS - 1} first runs at once, until the last is finished"
    duration(together, (few.seconds, others.seconds))


def walk_through(choices: dict[str, list[str]]) -> list[Click]:
    """Clicks on every control in one area after the other; no figure is shown twice."""
    # The first choice of each is where a visitor begins.
    rest = {key: cycle([*each[1:], each[0]]) for key, each in choices.items() if key != "area"}
    return [
        click
        for area in choices["area"][1 : AREAS + 1]
        for click in [("area", area), *((key, next(each)) for key, each in rest.items())]
    ]


def _on(keys: Collection[str], path: Sequence[Click], answers: Sequence[Answer]) -> list[Answer]:
    """The answers to clicks on these controls."""
    return [answer for (key, _), answer in zip(path, answers, strict=True) if key in keys]


def _durations(
    label: str, mine: Sequence[Answer], other: Sequence[Answer], at_most: float | None = None
) -> None:
    for percent in (50, 95):
        a, b = (np.percentile([run.seconds for run in runs], percent) for runs in (mine, other))
        duration(f"{label}, p{percent}", (float(a), float(b)), at_most)


def _sizes(
    label: str, mine: Sequence[Answer], other: Sequence[Answer], at_most: float | None = None
) -> None:
    """The largest, as it is sent and as it is read."""
    wire = max(run.wire for run in mine), max(run.wire for run in other)
    raw = max(run.raw for run in mine), max(run.raw for run in other)
    size(f"{label}, over the websocket", wire, at_most)
    size(f"{label}, decompressed", raw)


def _machine() -> str:
    python, streamlit = platform.python_version(), version("streamlit")
    return f"Python {python}, Streamlit {streamlit}, {os.cpu_count()} cores"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
