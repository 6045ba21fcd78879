"""The page “How many cameras?”, in plain words."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from components.wording.phrases import Phrases
from data.findings.statements import Shortfall, shortfall
from data.place import PublishedFigure


class CameraNumberWords(Phrases):
    """Every number of cameras that was made public for the whole city, and what each counts."""

    title = "How many cameras?"
    nothing = "How many cameras? We found no public number for the whole city."
    nothing_lead = "Once somebody makes one public, it will stand here with its source."

    def answer(self, figures: int, things: int) -> str:
        said = (
            f"How many cameras? We found {self.in_words(figures)} public {self._numbers(figures)}"
        )
        if things == 1:
            return f"{said}."
        return f"{said}, and they count {self.in_words(things)} different things."

    def _numbers(self, figures: int) -> str:
        return "number" if figures == 1 else "numbers"

    lead = (
        "So there is no one number of cameras in the city. Do not add these up: one camera may be "
        "in two of them."
    )

    def on_the_map(self, cameras: int, day: dt.date) -> str:
        return f"The maps on this site show how the {cameras:,} of {self.day(day)} are spread."

    newest_heading = "The newest number of each kind"
    timeline_heading = "All of them, by date"
    table_heading = "What each one counts"

    programmes: ClassVar[dict[str, str]] = {
        "rebates": "paid for by the rebate program",
        "connected": "connected to the crime center",
        "government": "run by the government",
    }

    def newest_of(self, figure: PublishedFigure) -> str:
        """What a number counts, and when it was made public, as the head of its card."""
        counts = self.programmes[figure.programme]
        return f"{counts[0].upper()}{counts[1:]}, {self.published(figure.published)}"

    def said_source(self, title: str, publisher: str) -> str:
        return f"Source: {title}. {publisher}."

    def timeline_alt(self, first: str, last: str) -> str:
        return (
            f"Timeline of published numbers of cameras, from {first} to {last}, with a shape for each "
            "thing counted."
        )

    timeline_axes = "Each mark is a published number of cameras, by its date."
    timeline_table = "Numbers of cameras made public, with what each counts"
    timeline_columns = ("Made public", "Cameras", "What it counts, and the source")
    chart_published = "Made public"
    chart_cameras = "Cameras"
    contradiction_headings: ClassVar[dict[bool, str]] = {
        False: "Two numbers that do not fit",
        True: "Numbers that do not fit",
    }

    def contradiction(self, earlier: PublishedFigure, later: PublishedFigure) -> str:
        return (
            f"The later number is lower by {self._less(earlier, later)}, and neither source says that cameras were removed. "
            "Either the two do not count the same, or one is wrong. No source that we found says which."
        )

    def _less(self, earlier: PublishedFigure, later: PublishedFigure) -> str:
        less = f"{earlier.cameras - later.cameras:,}"
        return self._shortfalls[shortfall(earlier, later)].format(less=less)

    _shortfalls: ClassVar[dict[Shortfall, str]] = {
        "more_than": "more than {less}",
        "at_most": "at most about {less}",
        "about": "about {less}",
    }

    no_area_counts = (
        "None of the sources of connected cameras says how they are spread over the city, or how many only are on a list and how "
        "many can be watched live."
    )
