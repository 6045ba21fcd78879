"""What more than one page says in the same words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from components.wording.numbers import Numbers
from data.arithmetic.periods import Window, same_length
from data.arithmetic.two_counts import Comparison, Verdict
from data.findings.parts import Course, OwnWay
from data.place import PublishedFigure


class Phrases(Numbers):
    """Units, lists and changes, in one place, so that two pages never say one differently.

    `programme` is what the cameras of a release are: it decides what they are called wherever
    they are named. Words that are of no release say just “cameras”.
    """

    def __init__(self, programme: str = "") -> None:
        super().__init__()
        self.cameras = self._called[programme]
        self.cameras_first = f"{self.cameras[0].upper()}{self.cameras[1:]}"

    _called: ClassVar[dict[str, str]] = {
        "": "cameras",
        "rebates": "rebate cameras",
        "registry": "registered cameras",
        "none": "registered cameras",
    }

    per_units: ClassVar[dict[str, str]] = {
        "per_km2": "km²",
        "per_1000_residents": "1,000 residents",
    }
    not_complete = "Not complete"
    legend_hidden: ClassVar[dict[bool, str]] = {False: "Not shown", True: "Not shown, or no rate"}
    legend_water = "Water"
    _verdicts: ClassVar[dict[Verdict, str]] = {
        "down": "↓ down",
        "up": "↑ up",
        "unclear": "no clear change",
        "few": "too few to call a change",
    }
    # Where one of the counts is too small for a percentage.
    small_verdicts: ClassVar[dict[Verdict, str]] = {
        "down": "clearly fewer",
        "up": "clearly more",
        "few": "too few to call a change",
    }
    among_many = "not clear among so many"

    def cell_verdict(self, compared: Comparison) -> str:
        """What came of two counts, in a few words."""
        if compared.only_clear_alone:
            return self.among_many
        if compared.has_ratio:
            return self._verdicts[compared.verdict]
        return self.small_verdicts.get(compared.verdict, self._verdicts["few"])

    def from_to(self, compared: Comparison) -> str:
        return f"{compared.before:,} → {compared.after:,}"

    def cell_change(self, compared: Comparison) -> str:
        """Two counts and what came of them, for a cell of a table."""
        said = f"{self.from_to(compared)}: {self.cell_verdict(compared)}"
        if not compared.has_ratio:
            return said
        return f"{said} {self.percent(compared.ratio)} ({self.interval(compared)})"

    def own_way(self, kind: str, found: OwnWay) -> str:
        """A kind of crime that goes another way than its group, in a sentence."""
        counts = self.from_to(found.comparison)
        if found.role == "drives":
            course = self._courses[found.rest_course]
            return (
                f"All of the {'rise' if found.is_rise else 'fall'} is {self.lower_first(kind)} "
                f"({counts}); the other {self._count_of(found.others)} together {course} "
                f"({self.from_to(found.rest)})."
            )
        clearly = self.small_verdicts[found.comparison.verdict]
        if found.role == "against":
            return f"{kind} goes the other way: {clearly} ({counts})."
        return f"Within it, {self.lower_first(kind)} has a clear change: {clearly} ({counts})."

    _courses: ClassVar[dict[Course, str]] = {
        "fell": "fell",
        "rose": "rose",
        "stayed": "stayed the same",
    }

    def _count_of(self, count: int) -> str:
        return ("one", "two", "three", "four", "five", "six", "seven", "eight")[count - 1]

    def same_days(self, before: Window, after: Window) -> str:
        """The days of the year before that others are compared with."""
        if same_length(before, after):
            return f"the same days of {before.last.year}"
        return f"the {before.days} days to {self.day(before.last)} (now {after.days}: compared by the day)"

    # How a range came about, by whether it was measured how much counts vary.
    likely_range: ClassVar[dict[bool, str]] = {
        True: "Likely range: counts go up and down by chance, and crime comes in runs. The range "
        "makes room for both, as measured on these reports in earlier years. “How it is computed” "
        "says how often such ranges hold. (Method: quasi-Poisson score interval, 95%.)",
        False: "Likely range: counts go up and down by chance, and the range makes room for that. "
        "Crime comes in runs too; there are too few of these reports, or too few years of them, to "
        "tell by how much, so the true range may be wider. (Method: score interval for two Poisson counts.)",
    }
    tested_together = (
        "They are tested together, so that of those called clear at most one in 20 is expected to "
        "be a false alarm (Benjamini–Hochberg)."
    )

    def listed(self, items: Sequence[str]) -> str:
        """Items as a sentence lists them; those that hold a comma are set apart by semicolons."""
        if len(items) <= 1:
            return "".join(items)
        return f"{self._comma(items).join(items[:-1])} and {items[-1]}"

    def _comma(self, items: Sequence[str]) -> str:
        return "; " if any("," in item for item in items) else ", "

    def listed_or(self, items: Sequence[str]) -> str:
        """Items of which one is meant, and it is not known which."""
        if len(items) <= 1:
            return "".join(items)
        return f"{self._comma(items).join(items[:-1])} or {items[-1]}"

    def cameras_dated(self, day: dt.date, programme: str) -> str:
        """When the cameras were counted, as exactly as that is known."""
        return {
            "rebates": "Rebate cameras are those that a rebate program had paid for, not today’s register, "
            f"as others compiled them on {self.day(day)}.",
            "registry": f"Registered cameras as of {self.day(day)}.",
            "none": "No figures on cameras have been published yet.",
        }[programme]

    says: ClassVar[dict[str, str]] = {
        "at_least": "more than {count}",
        "nearly": "nearly {count}",
        "about": "about {count}",
        "exactly": "{count}",
    }

    def cameras_said(self, figure: PublishedFigure) -> str:
        """A number of cameras that was made public, as exactly as it was said."""
        return self.says[figure.says].format(count=f"{figure.cameras:,}")

    # What is public of an area that is not shown, by whether the least number of addresses is the
    # only rule that can hide one.
    not_shown_means: ClassVar[dict[bool, str]] = {
        True: "“Not shown” means fewer than 10 addresses, perhaps none. It looks the same for all such areas.",
        False: "“Not shown” can mean fewer than 10 addresses, perhaps none, or that another rule hides the "
        "area, even one with many cameras. It looks the same for all of them.",
    }

    def on(self, published: str) -> str:
        """A publication date after “published”: on a day, in a month or year."""
        preposition = "on" if published.count("-") == 2 else "in"
        return f"{preposition} {self.published(published)}"

    def lower_first(self, name: str) -> str:
        """A name that begins a cell or a heading, inside a sentence."""
        return name[0].lower() + name[1:]
