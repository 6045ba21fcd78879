"""What stands in every file of a table, beside the table."""

from __future__ import annotations

import pyarrow as pa

from components.wording.messages import Said, SaidEach, SaidInOrder, Words, alike
from data.published.schema import Column


class TableFileWords(Words):
    """Names of sheets and columns that explain a table."""

    table_sheet = Said("table-files-sheets.table")
    notes_sheet = Said("table-files-sheets.notes")
    dictionary_sheet = Said("table-files-sheets.dictionary")
    about = Said("table-files-about")
    dictionary_columns = SaidInOrder(
        "table-files-dictionary-columns", "column", "meaning", "unit", "type"
    )

    @property
    def notes_columns(self) -> tuple[str, str]:
        """What a note is on, and the note itself."""
        return self.about, ""

    types = SaidEach(
        "table-files-types",
        {
            pa.string(): "text",
            pa.int64(): "whole_number",
            pa.float64(): "number",
            pa.bool_(): "truth",
            pa.date32(): "date",
            pa.binary(): "outline",
        },
    )

    def type_of(self, column: Column) -> str:
        return self.types[column.type]

    _units = SaidEach(
        "table-files-units",
        alike(
            "degrees_wgs_84",
            "km2",
            "sq_mi",
            "residents",
            "housing_units",
            "cameras",
            "addresses",
            "locations",
            "cameras_per_km2",
            "cameras_per_sq_mi",
            "cameras_per_1000_residents",
            "as_the_rate",
            "reports",
            "reports_a_month",
            "reports_per_km2_a_year",
            "reports_per_sq_mi_a_year",
            "reports_per_1000_residents_a_year",
            "reports_per_km2_a_month",
            "reports_per_sq_mi_a_month",
            "reports_per_1000_residents_a_month",
            "days",
            "records",
            "percent",
            "percentage_points",
        ),
    )

    def unit(self, column: Column) -> str:
        return self._units[column.unit] if column.unit else ""

    def axis(self, column: Column) -> str:
        """Of a chart: the unit where that says what is shown, else what the column is called."""
        if column.unit in ("", "percent"):
            return self.heading(column)
        return self.say("table-files-axis", unit=self.unit(column))

    def heading(self, column: Column) -> str:
        """Of a column for people, with its unit where the name does not say it."""
        return self.say(f"dictionary-{column.name}.heading")

    def meaning(self, column: Column) -> str:
        return self.say(f"dictionary-{column.name}.meaning")

    def meaning_with_unit(self, column: Column) -> str:
        meaning, unit = self.meaning(column), self.unit(column)
        if not unit:
            return meaning
        return self.say("table-files-meaning", meaning=meaning, unit=unit)

    yes_or_no = SaidEach("table-files-yes-or-no", {True: "yes", False: "no"})
    spoken = ("programme",)  # columns whose values are short names too, though of no pattern
    camera_figures = SaidEach("table-files-camera-figures", alike("shown", "not_shown", "in_part"))
    states = SaidEach(
        "table-files-states",
        alike(
            # Of a month’s reports
            "complete", "partial",
            # Of a change
            "up", "down", "unclear", "few", "gap",
            # Of a rate beside the city’s
            "as_expected", "above", "below", "far_above", "far_below",
            # Of a claim
            "agrees", "differs", "depends", "cannot_tell", "not_separable", "no_data", "not_public", "at_least",
            "close_to",
            # Of a month or a day
            "weeks", "published", "incidents", "days", "some_days", "month",
            # Of cameras
            "rebates", "connected", "government",
            # What a share is of
            "land", "residents",
        ),
    )  # fmt: skip
