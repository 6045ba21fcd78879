"""The table of ranges for the page on methods, made once for all visitors."""

from __future__ import annotations

from components.blocks.figure_table import FigureRow, figure_table
from components.wording.en.ranges import RangesWords
from data.arithmetic.dispersion import BLOCK_DAYS
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.calibration import TIMES, Calibration, calibrations


def of_groups(census: Census) -> list[Calibration]:
    """Of the groups of offenses, on every level."""
    choices = census.place.crime_choices
    return [each for each in calibrations(census) if len(choices[each.crime]) > 1]


@per_census
def ranges_table(census: Census, words: RangesWords) -> str:
    labels = census.place.crime_labels
    rows = [
        FigureRow(words.head(each, labels[each.crime]), words.cells(each))
        for each in of_groups(census)
    ]
    days = [times * BLOCK_DAYS for times in TIMES]
    return figure_table(words.caption, words.headers(days), rows)


@per_census
def ranges_texts(census: Census, words: RangesWords) -> tuple[str, ...]:
    """What stands around the table, a paragraph each."""
    labels = census.place.crime_labels
    uneven = [
        words.unevenness(labels[each.crime], each)
        for each in of_groups(census)
        if each.level == "area"
    ]
    texts = (words.lead, words.tried(census.place.crime.unsettled_years), *uneven)
    return tuple(text for text in texts if text)
