"""What stands in every file of a table, beside the table, in English."""

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
    }

    def type_of(self, column: Column) -> str:
        return self.types[column.type]
