"""The page “How many cameras?”."""

from __future__ import annotations

import datetime as dt

from components.wording.messages import Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases
from data.findings.statements import shortfall
from data.place import PublishedFigure


class CameraNumberWords(Phrases):
    """Every number of cameras that was made public for the whole city, and what each counts."""

    title = Said("camera-numbers-title")
    nothing = Said("camera-numbers-nothing")
    nothing_lead = Said("camera-numbers-nothing-lead")

    def answer(self, figures: int, things: int) -> str:
        return self.say(
            "camera-numbers-answer",
            figures=figures,
            things=things,
            figures_in_words=self.in_words(figures),
            things_in_words=self.in_words(things),
        )

    lead = Said("camera-numbers-lead")

    def on_the_map(self, cameras: int, day: dt.date) -> str:
        return self.say("camera-numbers-on-the-map", cameras=cameras, day=self.day(day))

    def made_public(self, figure: PublishedFigure) -> str:
        """When a number was made public, where that stands alone."""
        return self.say("camera-numbers-made-public", published=self.published(figure.published))

    newest_heading = Said("camera-numbers-newest-heading")
    timeline_heading = Said("camera-numbers-timeline-heading")
    table_heading = Said("camera-numbers-table-heading")
    programmes = SaidEach("camera-numbers-programmes", alike("rebates", "connected", "government"))

    def newest_of(self, figure: PublishedFigure) -> str:
        """What a number counts, and when it was made public, as the head of its card."""
        return self.say(
            "camera-numbers-newest-of",
            programme=figure.programme,
            published=self.published(figure.published),
        )

    def said_source(self, title: str, publisher: str) -> str:
        return self.say("camera-numbers-source", title=title, publisher=publisher)

    def timeline_alt(self, first: str, last: str) -> str:
        return self.say("camera-numbers-timeline-alt", first=first, last=last)

    timeline_axes = Said("camera-numbers-timeline-axes")
    timeline_table = Said("camera-numbers-timeline-table")
    timeline_columns = SaidInOrder(
        "camera-numbers-timeline-columns", "published", "cameras", "counts"
    )
    chart_published = Said("camera-numbers-chart.published")
    chart_cameras = Said("camera-numbers-chart.cameras")
    contradiction_headings = SaidEach(
        "camera-numbers-contradictions", {False: "two", True: "several"}
    )

    def contradiction(self, earlier: PublishedFigure, later: PublishedFigure) -> str:
        return self.say(
            "camera-numbers-contradiction",
            shortfall=shortfall(earlier, later),
            less=earlier.cameras - later.cameras,
        )

    no_area_counts = Said("camera-numbers-no-area-counts")
