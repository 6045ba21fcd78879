"""What more than one page says in the same words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

from components.wording.en.numbers import Numbers
from data.arithmetic.measures import Comparison, Verdict


class Phrases(Numbers):
    """Units, lists and changes, in one place, so that two pages never say one differently."""

    per_units: ClassVar[dict[str, str]] = {
        "per_km2": "km²",
        "per_1000_residents": "1,000 residents",
    }
    not_complete = "Not complete"
    cell_verdicts: ClassVar[dict[Verdict, str]] = {
        "down": "↓ down",
        "up": "↑ up",
        "unclear": "no clear change",
        "few": "too few for a percentage",
    }

    def cell_change(self, compared: Comparison) -> str:
        """Two counts and what came of them, for a cell of a table."""
        counts = f"{compared.before:,} → {compared.after:,}"
        verdict = self.cell_verdicts[compared.verdict]
        if math.isnan(compared.ratio):
            return f"{counts}: {verdict}"
        return f"{counts}: {verdict} {self.percent(compared.ratio)} ({self.interval(compared)})"

    def listed(self, items: Sequence[str]) -> str:
        """Items as a sentence lists them; those that hold a comma are set apart by semicolons."""
        if len(items) <= 1:
            return "".join(items)
        comma = "; " if any("," in item for item in items) else ", "
        return f"{comma.join(items[:-1])} and {items[-1]}"

    def on(self, published: str) -> str:
        """A publication date after “published”: on a day, in a month or year."""
        preposition = "on" if published.count("-") == 2 else "in"
        return f"{preposition} {self.published(published)}"

    def lower_first(self, name: str) -> str:
        """A name that begins a cell or a heading, inside a sentence."""
        return name[0].lower() + name[1:]
