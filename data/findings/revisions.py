"""What was published of a period before, beside what the current release counts of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.arithmetic.measures import MIN_EVENTS
from data.arithmetic.periods import Window
from data.census.census import Census


@dataclass(frozen=True)
class Revision:
    """A period in the whole city as once published and as counted now, in sum and by offense."""

    window: Window
    published: str
    then: int
    now: int
    by_offense: dict[str, tuple[int, int]]

    @property
    def change(self) -> float | None:
        """In percent; None below 20 reports, where it would mislead."""
        return None if self.then < MIN_EVENTS else 100 * (self.now / self.then - 1)


def revisions(census: Census, offenses: Sequence[str]) -> list[Revision]:
    """Earlier publications of all the offenses over periods still counted, newest first."""
    table = census.earlier_counts
    found = []
    for (first, through, published), rows in table.groupby(["first", "through", "published"]):
        then = dict(zip(rows["offense"], rows["count"], strict=True))
        window = Window(first, through)
        if not set(offenses) <= set(then) or not census.cube.is_covered(offenses, window):
            continue
        by_offense = {
            offense: (int(then[offense]), census.cube.total(None, [offense], window) or 0)
            for offense in offenses
        }
        before, now = (sum(counts) for counts in zip(*by_offense.values(), strict=True))
        found.append(Revision(window, published, before, now, by_offense))
    return sorted(found, key=lambda revision: (revision.published, revision.window.last))[::-1]
