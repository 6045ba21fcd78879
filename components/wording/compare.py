"""The page that sets neighborhoods side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from components.wording.differences import DifferenceWords
from components.wording.messages import Said, SaidEach, SaidInOrder, Value, alike, yes_or_no
from data.arithmetic.periods import Window
from data.census.census import DenominatorFacts
from data.findings.groups import Group


class CompareWords(DifferenceWords):
    """Sentences of the page "Compare"."""

    compare_title = Said("compare-title")
    compare_start = Said("compare-start")
    compare_start_lead = Said("compare-start-lead")
    compare_one_more = Said("compare-one-more")
    compare_placeholder = Said("compare-placeholder")
    compare_against = Said("compare-against")

    def compare_pick(self, larger: Sequence[str]) -> str:
        """`larger` are the kinds of larger areas there are."""
        return self.say("compare-pick", larger="_".join(larger))

    compare_my_neighbors = Said("compare-my-neighbors")

    def compare_together(self, kind: str, names: Sequence[str]) -> str:
        """Larger areas of one kind, in short."""
        return self.larger(kind, self.listed(names))

    compare_crime = Said("compare-crime")
    compare_window = Said("compare-window")

    def compare_shared(self, pairs: Sequence[tuple[str, str]]) -> str:
        return self.say(
            "compare-shared", pairs=self.set_apart([self.listed(each) for each in pairs])
        )

    def compare_part(self, part: str, whole: str) -> str:
        return self.say("compare-part", part=part, whole=whole)

    def compare_windows(self, name: str, window: Window) -> str:
        return self.say(
            "compare-windows",
            window=name,
            year=str(window.last.year),
            day=self.short_day(window.last),
        )

    compare_faults = SaidEach("compare-faults", alike("areas", "most", "window"))

    # -- groups
    def larger(self, kind: str, name: str) -> str:
        """A larger area; where a city's own name says what it is (“Ward 1”), that name."""
        return name if kind in name.casefold() else self.say("compare-larger", kind=kind, name=name)

    def compare_sum(self, cameras: str, group: Group) -> str:
        """Cameras of a larger area, and what they are the sum of."""
        if group.is_estimate:
            return self.say("compare-sum-estimate", cameras=cameras)
        if not group.hidden:
            return self.say("compare-sum", cameras=cameras, areas=group.shown)
        return self.say(
            "compare-sum-shown", cameras=cameras, areas=group.shown, hidden=group.hidden
        )

    def compare_share(self, label: str, part: float) -> str:
        """`part`: of the homes of an area."""
        return (
            label
            if part == 1
            else self.say("compare-share", area=label, share=self.percentage(part))
        )

    # -- the answer
    def compare_most(
        self,
        most: Sequence[str],
        fewest: Sequence[str],
        ratio: float | None,
        ranked: int,
        count: int,
        per: str,
    ) -> str:
        """Of several `most` or `fewest` it is open which; `ranked` of `count` have a place."""
        among = self._among(ranked, count)
        if ratio is None:
            return self.say(
                "compare-most",
                most=self.listed_or(most), fewest=self.listed_or(fewest), per=per, **among,
            )  # fmt: skip
        return self.say(
            "compare-most-times",
            most=most[0], fewest=fewest[0], per=per, **among, **self.times(ratio),
        )  # fmt: skip

    def _among(self, ranked: int, count: int) -> dict[str, Value]:
        return {"all": yes_or_no(ranked == count), "ranked": ranked, "count": count}

    def compare_alike(self, ranked: int, count: int, per: str) -> str:
        return self.say("compare-alike", per=per, **self._among(ranked, count))

    compare_no_rank = Said("compare-no-rank")

    def compare_hidden(self, names: Sequence[str]) -> str:
        return self.say("compare-hidden", names=self.set_apart(names))

    def compare_dates(self, cameras: str, window: Window | None, published: str) -> str:
        """`published`: when the reports over the window were."""
        crime = ""
        if window:
            crime = self.say(
                "compare-crime-dated", days=self.window(window), **self.publication(published)
            )
        return self.together(cameras, crime, self.say("compare-preliminary"))

    # -- map
    def compare_map_alt(self, city: str, chosen: Sequence[str]) -> str:
        outlined = ""
        if chosen:
            outlined = self.say("compare-map-outlined", names=self.set_apart(chosen))
        return self.together(self.say("compare-map-alt", city=city), outlined)

    compare_ward_outline = Said("compare-ward-outline")
    compare_map_caption = Said("compare-map-caption")

    # -- figures
    compare_figures_heading = Said("compare-figures-heading")

    def compare_cameras_axis(self, per: str) -> str:
        return self.say("compare-cameras-axis", per=per)

    def compare_crime_axis(self, crime: str, per: str) -> str:
        return self.say("compare-crime-axis", crime=crime, per=per)

    def compare_crime_subtitle(self, crime: str, per: str, window: Window) -> str:
        """The same with its days, below a title."""
        return self.say("compare-crime-subtitle", crime=crime, per=per, days=self.window(window))

    def compare_numbered(self, number: int, name: str) -> str:
        """A name with its number on the map."""
        return self.say("compare-numbered", number=number, name=name)

    def compare_caption(self, number: int, name: str, figure: str) -> str:
        return self.say("compare-caption", number=number, name=name, figure=figure)

    def compare_plot_alt(self, axis: str, rows: Sequence[str]) -> str:
        return self.say("compare-plot-alt", axis=axis, rows=self.set_apart(rows))

    def compare_cameras_note(self, ranged: int, estimated: int) -> str:
        """`ranged`, `estimated`: how many of the figures have a range, and are estimates."""
        return self.together(
            self.say("compare-bar-note") if ranged else "",
            self.say("compare-dot-note") if estimated else "",
        )

    def compare_crime_note(self, window: Window) -> str:
        return self.say(
            "compare-crime-note",
            days=self.window(window),
            part=yes_or_no(window.is_part_of_year),
        )

    # -- differences in words
    compare_words_heading = Said("compare-words-heading")

    def compare_words_note(self, compared: int) -> str:
        return "" if compared in (0, 1) else self.say("compare-words-note", compared=compared)

    # -- small multiples
    def compare_trend_heading(self, crime: str, per: str) -> str:
        return self.say("compare-trend-heading", crime=crime, per=per)

    compare_trend_note = Said("compare-trend-note")

    def compare_trend_subtitle(self, crime: str, per: str) -> str:
        """Both, below a title."""
        return self.say("compare-trend-subtitle", crime=crime, per=per)

    def compare_trend_alt(self, crime: str, where: str, last: str | None, per: str) -> str:
        if last is None:
            return self.say("compare-trend-alt", crime=crime, where=where, per=per)
        return self.say("compare-trend-alt-mean", crime=crime, where=where, per=per, last=last)

    def compare_trend_none(self, where: str) -> str:
        return self.say("compare-trend-none", where=where)

    # -- table
    compare_table_heading = Said("compare-table-heading")
    compare_table_caption = Said("compare-table-caption")

    def compare_headers(
        self, crime: str, surface: str, measures: Sequence[str], cameras: bool
    ) -> tuple[str, ...]:
        of_cameras = (
            self.say("compare-column-cameras"),
            *(self.say("compare-column-cameras-per", per=per) for per in measures),
        )
        return (
            self.say("compare-column-area"),
            *(of_cameras if cameras else ()),
            self.say("compare-column-reports", crime=crime),
            *(self.say("compare-column-crime-per", crime=crime, per=per) for per in measures),
            self.say("compare-column-surface", basis=surface),
            *([self.say("compare-column-residents")] if "per_1000_residents" in measures else []),
        )

    # -- this year against the last
    compare_change_heading = Said("compare-change-heading")
    compare_change_caption = Said("compare-change-caption")
    compare_change_open = Said("compare-change-open")
    compare_change_headers = SaidInOrder("compare-change-headers", "area", "change")

    def compare_change_axis(self, crime: str, before: Window, after: Window) -> str:
        return self.say(
            "compare-change-axis",
            crime=crime,
            year=str(after.last.year),
            day=self.short_day(after.last),
            days_before=self.same_days(before, after),
        )

    def compare_change_none(self, crime: str) -> str:
        return self.say("compare-change-none", crime=crime)

    compare_change_note = Said("compare-change-note")

    def compare_table_note(
        self, counted: DenominatorFacts | None, larger: Collection[str], cameras: bool
    ) -> str:
        """`counted`: how residents were, if they were; `larger`: the kinds of larger areas."""
        parts = [self.say("compare-table-rounded")] if cameras else []
        if counted:
            year, basis = str(counted.year), counted.basis
            parts.append(self.say("compare-table-residents", year=year, basis=basis))
        if cameras and "ward" in larger:
            parts.append(self.compare_wards_note)
        if "district" in larger:
            parts.append(self.say("compare-districts-note"))
        if cameras and "district" in larger:
            parts.append(self.compare_parts_hidden)
        return self.together(*parts)

    compare_wards_note = Said("compare-wards-note")
    compare_parts_hidden = Said("compare-parts-hidden")
    compare_made_of = Said("compare-made-of")
    compare_made_of_headers = SaidInOrder("compare-made-of-headers", "larger", "shown", "hidden")
    compare_none = Said("compare-none")

    compare_years = Said("compare-years")
    compare_years_caption = Said("compare-years-caption")
    compare_years_note = Said("compare-years-note")
    compare_year_head = Said("compare-year-head")
