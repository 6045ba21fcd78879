"""What stands in every file of a table, beside the table."""

from __future__ import annotations

from typing import ClassVar

import pyarrow as pa

from data.published.schema import Column


class TableFileWords:
    """Names of sheets and columns that explain a table."""

    table_sheet = "Table"
    notes_sheet = "Notes"
    notes_columns = ("About", "")
    dictionary_sheet = "Data dictionary"
    dictionary_columns = ("Column", "Meaning", "Unit", "Type")

    types: ClassVar[dict[pa.DataType, str]] = {
        pa.string(): "text",
        pa.int64(): "whole number",
        pa.float64(): "number",
        pa.bool_(): "true or false",
        pa.date32(): "date (YYYY-MM-DD)",
        pa.binary(): "outline",
    }

    # Plain headings with their units; of other columns the name says it.
    headings: ClassVar[dict[str, str]] = {
        "area_km2": "Land, km²",
        "base": "Share of what",
        "camera_figure": "Camera figure",
        "cameras_low": "Least that it can be",
        "cameras_high": "Most that it can be",
        "rate_low": "Likely range from",
        "rate_high": "to",
        "ratio_low": "Ratio: likely range from",
        "ratio_high": "to",
        "mean_12_months": "Mean of twelve months",
        "mean_rate_12_months": "Mean of twelve months",
        "month_reports_per_km2": "Reports in the month per km²",
        "month_reports_per_1000_residents": "Reports in the month per 1,000 residents",
        "reports": "Reports",
        "reports_12_months": "Reports in twelve months",
        "reports_before": "Reports before",
        "reports_in_window": "Reports in the days compared",
        "year_last_day": "Twelve months end on",
        "before_first_day": "Before: first day",
        "before_last_day": "Before: last day",
        "cameras_said": "Cameras, as said",
        "claimed_percent": "Change claimed, %",
        "counted_percent": "Change counted, %",
        "share_of_base": "Share of land or residents",
        "p_value": "p",
        "programme": "Which cameras",
        "place_in_funnel": "Beside the city’s rate",
        "offense": "Short name",
        "month_published": "City’s count of the month published",
    }

    yes_or_no: ClassVar[dict[bool, str]] = {True: "Yes", False: "No"}
    spoken = ("programme",)  # columns whose values are short names too, though of no pattern
    states: ClassVar[dict[str, str]] = {
        "not_shown": "not shown",
        # Of a change
        "unclear": "no clear change",
        "few": "too few reports to tell",
        "gap": "the data have a gap",
        # Of a rate beside the city’s
        "as_expected": "as expected for its size",
        "far_above": "far above",
        "far_below": "far below",
        # Of a claim
        "depends": "depends on what was not said",
        "cannot_tell": "cannot be told",
        "not_separable": "not told apart in our files",
        "no_data": "our files lack these days",
        "not_public": "we found no public counts",
        "at_least": "at least",
        "close_to": "close to",
        # Of a month or a day
        "weeks": "weekly counts",
        "published": "published monthly counts",
        "incidents": "single reports",
        "days": "single reports of every day",
        "some_days": "single reports of some days",
        "month": "a count of the whole city",
        # Of cameras
        "rebates": "paid for by the rebate program",
        "connected": "connected to the crime center",
        "government": "run by the government",
    }

    def type_of(self, column: Column) -> str:
        return self.types[column.type]
