"""How long the audit takes: python -m benchmarks.audit."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Sequence

import numpy as np
import pandas as pd

from data.registry.audit.audit import audit
from data.registry.audit.facts import Fact, parse_fact
from data.registry.audit.one_area import PublishedFigures
from data.registry.protection.disclosure import Count, protect
from data.registry.protection.hold_back import AreaState, next_state

MEAN_ADDRESSES = 60
GROWTH = 0.2  # of an area's addresses, at most, from one release to the next


def grown_releases(areas: int, releases: int, seed: int = 1) -> list[PublishedFigures]:
    """Figures of a registry that grows, by the rules; two cameras an address, no holdings."""
    rng = np.random.default_rng(seed)
    counts = rng.negative_binomial(1, 1 / (1 + MEAN_ADDRESSES), areas)
    states: list[AreaState | None] = [None] * areas
    made = []
    for release in range(releases):
        for area, count in enumerate(counts):
            exact = Count(int(count), 2 * int(count))
            states[area] = next_state(states[area], exact, protect(exact))
        frame = pd.DataFrame(
            [(state.addresses, state.cameras) for state in states if state],
            columns=["addresses", "cameras"],
            index=[str(area) for area in range(areas)],
            dtype="Int64",
        )
        day = dt.date(2024, 1, 1) + dt.timedelta(days=91 * release)
        made.append(PublishedFigures(f"release {release + 1}", day, frame))
        counts = counts + rng.binomial(counts, rng.uniform(0, GROWTH, areas))
    return made


def measure(label: str, areas: int, releases: int, facts: Sequence[Fact] = ()) -> None:
    """Print the time of one audit."""
    figures = grown_releases(areas, releases)
    start = time.perf_counter()
    result = audit(figures, facts=facts)
    seconds = time.perf_counter() - start
    print(
        f"{label:<48}{seconds:7.2f} s  {result.solver.linear} linear, "
        f"{result.solver.integer} integer programs, {len(result.findings)} findings"
    )


def main() -> None:
    """Print the time for each size of city."""
    city = [parse_fact("cameras, city, 40000, 2024-07-09")]
    total = [parse_fact("addresses, city, 3000-9000, 2024-07-09")]
    measure("57 areas, 10 releases", 57, 10)
    measure("57 areas, 10 releases, cameras of the city", 57, 10, city)
    measure("57 areas, 10 releases, addresses of the city", 57, 10, total)
    measure("2,000 areas, 1 release", 2_000, 1)
    measure("2,000 areas, 2 releases", 2_000, 2)
    many = [parse_fact("cameras, city, 400000, 2024-07-09")]
    measure("2,000 areas, 2 releases, cameras of the city", 2_000, 2, many)


if __name__ == "__main__":
    main()
