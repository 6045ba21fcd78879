"""How much counts vary, and whether likely ranges keep their promise, in English."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from components.wording.en.phrases import Phrases
from data.findings.calibration import Calibration, Tried


class RangesWords(Phrases):
    """The table of ranges, and what stands around it."""

    heading = "Do the likely ranges hold?"
    caption = "Likely ranges, tried where nothing should differ"
    _levels: ClassVar[dict[str, str]] = {
        "city": "Whole city",
        "ward": "Wards",
        "district": "Police districts",
        "area": "Areas",
    }

    def headers(self, days: Sequence[int]) -> tuple[str, ...]:
        held = [f"Ranges that held, blocks of {each} days" for each in days]
        return "Counts of", "Dispersion", *held, "With chance alone"

    def head(self, found: Calibration, crime: str) -> str:
        return f"{self._levels[found.level]}: {self.lower_first(crime)}"

    def cells(self, found: Calibration) -> tuple[str, ...]:
        measured = found.dispersion.is_measured
        return (
            f"{found.dispersion.scale:.2f}" if measured else "not known",
            *(self.held(each) for each in found.tried),
            "; ".join(self._share(each.plain_share) for each in found.tried),
        )

    def held(self, tried: Tried) -> str:
        return f"{self._share(tried.share)} of {tried.cases:,}" if tried.cases else "no case"

    def _share(self, share: float | None) -> str:
        return "–" if share is None else f"{share:.0%}"

    lead = (
        "Reports come in runs, so counts go up and down by more than chance. We measure by how much: "
        "blocks of 28 days of one year beside the same days of the next (of the city, calendar months), "
        "with what changed from year to year taken out in stretches of three. The dispersion is the "
        "variance of such counts divided by what chance alone would bring: 1 is chance alone, and with "
        "4 a range is twice as wide. It is measured for each kind of crime, for the city, for wards, for "
        "police districts and for areas, of these in four groups by size."
    )

    def tried(self, without: Sequence[int]) -> str:
        """`without`: years that are left out of the trial."""
        left_out = ""
        if without:
            years = self.listed([str(year) for year in without])
            left_out = f" {years} is left out: so much changed within it that something did differ."
        return (
            "Then we try the ranges where nothing should differ. Two years are mixed: one mixed year takes "
            "every other block of days from either, the other takes the rest. A 95% range should find no "
            "difference in about 95 of 100 cases. Blocks of 56 days show whether runs last longer than the "
            f"28 days they were measured on.{left_out} The last column is what the ranges of chance alone "
            "would have held."
        )

    def unevenness(self, crime: str, found: Calibration) -> str:
        """How far the true changes of areas lie apart, which a verdict does not need."""
        if not found.unevenness:
            return ""
        return (
            f"{crime}: beyond all that, the true changes of areas lie apart, by about "
            f"{found.unevenness:.0%} either way. A verdict says that an area’s reports changed, "
            "not that it changed more than others: so its range does not hold this."
        )
