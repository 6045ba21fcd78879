"""The page that sets neighborhoods side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import ClassVar

from components.wording.differences import DifferenceWords
from data.arithmetic.periods import Window
from data.findings.groups import Group


class CompareWords(DifferenceWords):
    """Sentences of the page "Compare"."""

    compare_title = "Compare"
    compare_start = "Compare neighborhoods side by side"
    compare_start_lead = (
        "Choose two to six. Type their names, or tap neighborhoods on the map. The address of the "
        "page keeps your choice and its order, so you can send it on."
    )
    compare_one_more = "One more, please: a comparison needs at least two."
    compare_placeholder = "Type a name"
    compare_against = "Compare the others with"

    _plurals: ClassVar[dict[str, str]] = {"ward": "wards", "district": "police districts"}

    def compare_pick(self, larger: Sequence[str]) -> str:
        """`larger` are the kinds of larger areas there are."""
        names = ["Neighborhoods", *(self._plurals[kind] for kind in larger)]
        listed = " or ".join([", ".join(names[:-1]), names[-1]]) if larger else names[0]
        return f"{listed}, two to six"

    compare_my_neighbors = "My neighbors"

    def compare_together(self, kind: str, names: Sequence[str]) -> str:
        """Larger areas of one kind, in short."""
        return self.larger(kind, self.listed(names))

    compare_crime = "Crime shown"
    compare_window = "Days counted"

    def compare_shared(self, pairs: Sequence[tuple[str, str]]) -> str:
        told = "; ".join(f"{one} and {other}" for one, other in pairs)
        return f"These lie over each other in part, so they are not compared: {told}."

    def compare_part(self, part: str, whole: str) -> str:
        return f"{part} is part of {whole}. It is compared with the rest of it."

    def compare_windows(self, name: str, window: Window) -> str:
        return {
            "year": f"12 months to {self.short_day(window.last)}",
            "to_date": f"{window.last.year} to {self.short_day(window.last)}",
            "full_year": f"All of {window.last.year}",
        }[name]

    compare_faults: ClassVar[dict[str, str]] = {
        "areas": "The link named areas we do not know. You see those we know.",
        "most": "The link named more than six areas. You see the first six.",
        "window": "The link asked for days we cannot count. You see the usual ones instead.",
    }

    # -- groups
    def larger(self, kind: str, name: str) -> str:
        called = {"ward": "Ward", "district": "Police district"}[kind]
        return f"{called} {name}"

    def compare_sum(self, group: Group) -> str:
        if group.is_estimate:
            return "estimate"
        if not group.hidden:
            return f"sum of its {group.shown} areas"
        return f"sum of the {group.shown} areas shown; {group.hidden} left out"

    def compare_share(self, label: str, part: float) -> str:
        """`part`: of the homes of an area."""
        return label if part == 1 else f"{label} ({part:.0%} of its homes)"

    # -- the answer
    def compare_most(
        self,
        most: Sequence[str],
        fewest: Sequence[str],
        times: str | None,
        ranked: int,
        count: int,
        per: str,
    ) -> str:
        """Of several `most` or `fewest` it is open which; `ranked` of `count` have a place."""
        unit, among = self.per_units[per], self._among(ranked, count)
        if times is not None:
            return (
                f"Of {among}, {most[0]} had the most {self.cameras} per {unit}, "
                f"{times} {fewest[0]}."
            )
        return (
            f"Of {among}, {self._either(most)} had the most {self.cameras} per {unit}, "
            f"and {self._either(fewest)} the fewest."
        )

    def _among(self, ranked: int, count: int) -> str:
        if ranked != count:
            return f"the {self._count(ranked)} that can be ranked"
        return f"these {self._count(count)}"

    def _either(self, names: Sequence[str]) -> str:
        """One of several, where rounding leaves open which."""
        *others, last = names
        return f"{', '.join(others)} or {last}" if others else last

    def compare_alike(self, ranked: int, count: int, per: str) -> str:
        return (
            f"No clear difference in {self.cameras} per {self.per_units[per]} between "
            f"{self._among(ranked, count)}."
        )

    compare_no_rank = (
        "These are not ranked: fewer than two have a figure with a range, or two of them hold the "
        "same land."
    )

    def compare_hidden(self, names: Sequence[str]) -> str:
        return f"The camera figure is not shown for {'; '.join(names)}."

    def compare_dates(self, cameras: str, window: Window | None, published: str) -> str:
        """`published`: when the reports over the window were."""
        crime = ""
        if window:
            crime = f" Crime: total over {self.window(window)}, as published {self.on(published)}."
        return f"{cameras}{crime} Crime data are preliminary."

    def _count(self, number: int) -> str:
        return ("two", "three", "four", "five", "six")[number - 2]

    # -- map
    def compare_map_alt(self, city: str, chosen: Sequence[str]) -> str:
        outlined = f" Outlined and numbered: {'; '.join(chosen)}." if chosen else ""
        return f"Map of {city}, colored by {self.cameras}.{outlined}"

    compare_ward_outline = "A ward is outlined by the areas that lie mostly in it."
    compare_map_caption = "Tap a neighborhood to add it or to take it away."

    # -- figures
    compare_figures_heading = "Side by side"

    def compare_cameras_axis(self, per: str) -> str:
        return f"{self.cameras_first} per {self.per_units[per]}"

    def compare_crime_axis(self, crime: str, per: str) -> str:
        return f"{crime} per {self.per_units[per]} a year"

    def compare_numbered(self, number: int, name: str) -> str:
        """A name with its number on the map."""
        return f"{number}. {name}"

    def compare_caption(self, number: int, name: str, figure: str) -> str:
        return f"{self.compare_numbered(number, name)}: {figure}"

    def compare_plot_alt(self, axis: str, rows: Sequence[str]) -> str:
        return f"{axis}, side by side on one scale. {'; '.join(rows)}."

    def compare_cameras_note(self, ranged: int, estimated: int) -> str:
        """`ranged`, `estimated`: how many of the figures have a range, and are estimates."""
        bar = (
            "The bar is what rounding, and areas that are not shown, leave open. All on the list "
            "were counted, so chance has no part in it."
        )
        dot = (
            "The figure of a ward is an estimate: a dot without a bar, since nobody can say how far "
            "off it is."
        )
        return " ".join([*([bar] if ranged else []), *([dot] if estimated else [])])

    def compare_crime_note(self, window: Window) -> str:
        scaled = (
            " Part of a year, scaled up to a year: crime has seasons, so read it with care."
            if window.is_part_of_year
            else ""
        )
        return f"Total from {self.window(window)}, per year. The bar is the likely range.{scaled}"

    # -- differences in words
    compare_words_heading = "In words"

    def compare_words_note(self, compared: int) -> str:
        if compared in (0, 1):
            return ""
        return (
            f"{compared} comparisons of crime are tested together, so that of those called clear at "
            "most one in 20 is expected to be a false alarm (Benjamini–Hochberg)."
        )

    # -- small multiples
    def compare_trend_heading(self, crime: str, per: str) -> str:
        return f"{crime} each month, per {self.per_units[per]}"

    compare_trend_note = (
        "All on one scale. Thin line: each month. Bold line: average over 12 months. Shaded: our "
        "files are not complete there. A gap is not a zero."
    )

    def compare_trend_alt(self, crime: str, where: str, last: str | None, per: str) -> str:
        mean = f" The average over 12 months was last {last}." if last else ""
        return (
            f"Line chart of {crime.lower()} by month in {where}, per {self.per_units[per]}, on the "
            f"same scale as the others.{mean}"
        )

    def compare_trend_none(self, where: str) -> str:
        return f"{where}: too few residents for a rate, or no complete month."

    # -- table
    compare_table_heading = "The figures"
    compare_table_caption = "Figures of the chosen neighborhoods"

    def compare_headers(self, crime: str, surface: str, measures: Sequence[str]) -> tuple[str, ...]:
        units = [self.per_units[per] for per in measures]
        return (
            "Area",
            self.cameras_first,
            *(f"{self.cameras_first} per {unit}" for unit in units),
            f"{crime}, reports",
            *(f"{crime} per {unit} a year (likely range)" for unit in units),
            f"{surface.capitalize()}, km²",
            "Residents",
        )

    # -- this year against the last
    compare_change_heading = "This year against last"
    compare_change_caption = "This year against last, of the chosen neighborhoods"
    compare_change_open = "The same as a table"
    compare_change_headers = ("Area", "Reports, and the change (likely range)")

    def compare_change_axis(self, crime: str, before: Window, after: Window) -> str:
        return (
            f"{crime}, {after.last.year} to {self.short_day(after.last)}, against "
            f"{self.same_days(before, after)}"
        )

    def compare_change_none(self, crime: str) -> str:
        return f"{crime}: our files do not hold the same days of both years."

    compare_change_note = (
        "The dot is the change in reports, the line its likely range. Gray and thin: no clear "
        "change. Where the line crosses 0%, there may be no change at all. With fewer than 20 reports in either year there are "
        "counts and no percentage."
    )

    def compare_table_note(self, residents: tuple[int, str], larger: Collection[str]) -> str:
        """`larger` are the kinds of larger areas in the table."""
        estimate = ", an estimate" if residents[1] == "estimate" else ""
        parts = [f"Camera figures are rounded to 20. Residents: {residents[0]} census{estimate}."]
        if "ward" in larger:
            parts.append(self.compare_wards_note)
        if "district" in larger:
            parts.append(
                "A police district is made up of whole areas, so its figures are their sums. "
                f"{self.compare_parts_hidden}"
            )
        return " ".join(parts)

    compare_wards_note = (
        "Land, residents and crime of a ward are counted in the ward itself. Its cameras are an "
        "estimate: they are known by police service area only, and where a ward cuts an area, its "
        "cameras are shared out by where its homes are. A camera may hang where few people live, "
        "so nobody can say how far that is off, and no difference in cameras is called. A ward "
        "with a part that is not shown has no figure."
    )
    compare_parts_hidden = (
        "Cameras of areas that are not shown are missing from a sum, so the true figure can be "
        "higher; the bar shows how much at most."
    )
    compare_made_of = "What each larger area adds up"
    compare_made_of_headers = (
        "Larger area",
        "Areas whose cameras it adds up",
        "Areas in it that are not shown",
    )
    compare_none = "none"

    compare_years = "Reports by calendar year, as a table"
    compare_years_caption = "Reports by calendar year"
    compare_years_note = "“Not complete”: our files do not hold every report of that year."
    compare_year_head = "Area"
