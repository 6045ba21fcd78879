"""The page of one neighborhood."""

from __future__ import annotations

from collections.abc import Sequence

from components.wording.differences import DifferenceWords
from components.wording.messages import Said, SaidEach, SaidInOrder, alike, yes_or_no
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Comparison
from data.findings.funnel import Funnel
from data.findings.neighborhood import KindOfCrime
from data.findings.standing import Standing


class NeighborhoodWords(DifferenceWords):
    """Sentences of the page "Neighborhood"."""

    neighborhood_title = Said("neighborhood-title")
    neighborhood_open = Said("neighborhood-open")
    neighborhood_open_any = Said("neighborhood-open-any")
    neighborhood_choose = Said("neighborhood-choose")
    neighborhood_choose_lead = Said("neighborhood-choose-lead")
    neighborhood_pick = Said("neighborhood-pick")
    neighborhood_faults = SaidEach("neighborhood-faults", alike("area"))

    # -- walking the map
    neighborhood_next_to = Said("neighborhood-next-to")

    def neighborhood_map_alt(self, city: str, where: str, neighbors: Sequence[str]) -> str:
        if not neighbors:
            return self.say("neighborhood-map-alt-alone", city=city, where=where)
        return self.say(
            "neighborhood-map-alt", city=city, where=where, neighbors=self.listed(neighbors)
        )

    def neighborhood_choose_alt(self, city: str, kind: str) -> str:
        return self.say("neighborhood-choose-alt", city=city, kind=kind)

    neighborhood_map_caption = Said("neighborhood-map-caption")
    neighborhood_funnel_reading = Said("neighborhood-funnel-reading")
    neighborhood_beside_phone = Said("neighborhood-beside-phone")

    # -- where it stands
    def neighborhood_standing(self, where: str, found: Standing, per: str) -> str:
        if found.areas == 1:
            return self.say("neighborhood-standing-only", where=where)
        return self.say(
            "neighborhood-standing",
            where=where,
            per=per,
            areas=found.areas,
            fewer=found.fewer,
            more=found.more,
            open=found.open,
        )

    def neighborhood_standing_none(self, where: str, hidden: bool) -> str:
        return self.say("neighborhood-standing-none", where=where, hidden=yes_or_no(hidden))

    def neighborhood_strip_alt(self, where: str, figure: str, sentence: str, per: str) -> str:
        return self.say(
            "neighborhood-strip-alt", where=where, figure=figure, sentence=sentence, per=per
        )

    def neighborhood_strip_caption(self, per: str, hidden: int) -> str:
        return self.say("neighborhood-strip-caption", per=per, hidden=hidden)

    def neighborhood_mark(self, name: str, figure: str) -> str:
        return self.say("neighborhood-mark", name=name, figure=figure)

    def neighborhood_typical(self, value: str) -> str:
        return self.say("neighborhood-typical", figure=value)

    # -- crime
    neighborhood_crime_heading = Said("neighborhood-crime-heading")

    def neighborhood_trend_heading(self, crime: str) -> str:
        return self.say("neighborhood-trend-heading", crime=crime)

    # -- the funnel
    neighborhood_funnel_heading = Said("neighborhood-funnel-heading")

    def neighborhood_funnel_verdict(self, crime: str, place: str) -> str:
        return self.say("neighborhood-funnel-verdict", crime=crime, place=place)

    def neighborhood_funnel_sentence(
        self, reports: int, rate: float, funnel: Funnel, residents: int, year: int
    ) -> str:
        return self.say(
            "neighborhood-funnel-sentence",
            reports=reports,
            days=self.window(funnel.window),
            rate=self.rate(rate, "per_1000_residents"),
            city_rate=self.rate(funnel.rate, "per_1000_residents"),
            people=self.people(residents),
            year=str(year),
        )

    def neighborhood_funnel_none(self, few_residents: bool) -> str:
        if few_residents:
            return self.say("neighborhood-funnel-few-residents")
        return self.say("neighborhood-funnel-none")

    def neighborhood_funnel_few(self, residents: int, fewest: int) -> str:
        return self.say("neighborhood-funnel-few", people=self.people(residents), fewest=fewest)

    neighborhood_funnel_usual = Said("neighborhood-funnel-usual")
    neighborhood_funnel_chance = Said("neighborhood-funnel-chance")
    neighborhood_funnel_city = Said("neighborhood-funnel-city")
    neighborhood_funnel_residents = Said("neighborhood-funnel-residents")
    neighborhood_funnel_rate = Said("neighborhood-funnel-rate")
    neighborhood_funnel_axes = Said("neighborhood-funnel-axes")

    def neighborhood_funnel_alt(self, where: str, crime: str, verdict: str, funnel: Funnel) -> str:
        return self.say(
            "neighborhood-funnel-alt",
            where=where,
            crime=crime,
            verdict=verdict,
            high=funnel.unusually_high,
            low=funnel.unusually_low,
        )

    def neighborhood_funnel_caption(self, funnel: Funnel, without: str | None, fewest: int) -> str:
        """`without` names the page's area where it has no dot."""
        left_out = no_dot = ""
        if funnel.left_out:
            left_out = self.say("neighborhood-funnel-left-out", areas=len(funnel.left_out))
        if without:
            no_dot = self.say("neighborhood-funnel-no-dot", where=without, fewest=fewest)
        return self.together(
            self.say(
                "neighborhood-funnel-caption",
                areas=len(funnel.areas),
                beyond=funnel.beyond_chance,
                unusual=funnel.unusual,
                by_chance=self.number(funnel.unusual_by_chance),
            ),
            left_out,
            no_dot,
        )

    # -- kinds of crime
    neighborhood_kinds_heading = Said("neighborhood-kinds-heading")
    neighborhood_kinds_caption = Said("neighborhood-kinds-caption")
    neighborhood_kinds_axis = Said("neighborhood-kinds-axis")
    neighborhood_kinds_open = Said("neighborhood-kinds-open")

    def neighborhood_kind_caption(self, crime: str, compared: Comparison) -> str:
        """Short enough for a phone: the range is drawn, and said where the chart is not seen."""
        verdict = self.cell_verdict(compared)
        if not compared.has_ratio:
            return self.say("neighborhood-kind-caption-counts", crime=crime, verdict=verdict)
        percent = self.percent(compared.ratio)
        return self.say("neighborhood-kind-caption", crime=crime, verdict=verdict, percent=percent)

    def neighborhood_kind_said(self, crime: str, compared: Comparison) -> str:
        return self.say("neighborhood-kind-said", crime=crime, change=self.cell_change(compared))

    def neighborhood_kinds_few(self, kinds: Sequence[str]) -> str:
        return self.say("neighborhood-kinds-few", kinds=self._kinds(kinds))

    def neighborhood_kinds_missing(self, kinds: Sequence[str]) -> str:
        return self.say("neighborhood-kinds-missing", kinds=self._kinds(kinds))

    def _kinds(self, kinds: Sequence[str]) -> str:
        return self.listed([self.say("neighborhood-kind", crime=kind) for kind in kinds])

    neighborhood_kinds_headers = SaidInOrder("neighborhood-kinds-headers", "kind", "year", "change")

    def neighborhood_kind_cells(self, kind: KindOfCrime) -> tuple[str, str]:
        """Twelve months and this year to date, each with its last day."""
        year = change = self.not_complete
        if kind.year and kind.reports is not None:
            year = self._to(self.number(kind.reports), kind.year)
        if kind.change:
            change = self._to(self.change_cell(kind.change), kind.change.after)
        return year, change

    def _to(self, figure: str, window: Window) -> str:
        return self.say("neighborhood-kind-cell", figure=figure, day=self.short_day(window.last))

    neighborhood_kinds_plot_note = Said("neighborhood-kinds-plot-note")
    neighborhood_kinds_note = Said("neighborhood-kinds-note")

    # -- neighbors
    neighborhood_beside_heading = Said("neighborhood-beside-heading")
    neighborhood_rest = Said("neighborhood-rest")

    def neighborhood_beside_caption(self, where: str) -> str:
        return self.say("neighborhood-beside-caption", where=where)

    def neighborhood_beside_headers(self, crime: str, per: str, cameras: bool) -> tuple[str, ...]:
        of_cameras = (
            self.say("neighborhood-beside-cameras", per=per),
            self.say("neighborhood-beside-cameras-compared"),
        )
        return (
            self.say("neighborhood-beside-area"),
            *(of_cameras if cameras else ()),
            self.say("neighborhood-beside-crime", crime=crime, per=per),
            self.say("neighborhood-beside-crime-compared", crime=crime),
        )

    def neighborhood_beside_lead(self, window: Window) -> str:
        return self.say("neighborhood-beside-lead", days=self.window(window))

    def neighborhood_beside_note(self, compared: int, hidden: int, cameras: bool) -> str:
        """`compared`: how many were tested; `hidden`: areas missing from the rest of the city."""
        return self.together(
            self.say("neighborhood-beside-meaning"),
            self.say("neighborhood-beside-rounded") if cameras else "",
            self.say("neighborhood-beside-tested", compared=compared) if compared else "",
            self.say("neighborhood-beside-rest", hidden=hidden) if cameras and hidden else "",
        )

    neighborhood_compare_link = Said("neighborhood-compare-link")

    # -- what would mislead
    neighborhood_mislead_heading = Said("neighborhood-mislead-heading")

    def mislead_few_residents(self, residents: int, fewest: int) -> str:
        people = self.people(residents)
        return self.say("neighborhood-mislead-few-residents", people=people, fewest=fewest)

    def mislead_few_events(self, kinds: Sequence[str]) -> str:
        return self.say("neighborhood-mislead-few-events", kinds=self._kinds(kinds))

    def mislead_gaps(self, crime: str, gaps: Sequence[Window]) -> str:
        spans = self.listed([self.months(gap) for gap in gaps])
        return self.say("neighborhood-mislead-gaps", crime=crime, spans=spans)

    mislead_unstable = Said("neighborhood-mislead-unstable")

    def mislead_residents(self, year: int, basis: str) -> str:
        return self.say("neighborhood-mislead-residents", year=str(year), basis=basis)

    mislead_rebates = Said("neighborhood-mislead-rebates")
    mislead_cause = Said("neighborhood-mislead-cause")
    mislead_reports = Said("neighborhood-mislead-reports")

    # -- all figures behind the pictures
    neighborhood_all_figures = Said("neighborhood-all-figures")
    # where nobody counted residents
    neighborhood_all_by_land = Said("neighborhood-all-by-land")

    def neighborhood_all_caption(self, by_size: bool, cameras: bool) -> str:
        """`by_size`: a rate for its residents; `cameras`: whether there are figures of them."""
        if by_size:
            return self.say(
                "neighborhood-all-caption" if cameras else "neighborhood-all-by-crime-rate"
            )
        return self.say(
            "neighborhood-all-by-land-caption" if cameras else "neighborhood-all-by-reports"
        )

    def neighborhood_all_headers(
        self, crime: str, per: str, by_size: bool, cameras: bool
    ) -> tuple[str, ...]:
        """`by_size`: whether residents are known; `cameras`: whether there are figures of them."""
        first = [self.say("neighborhood-all-area")]
        if cameras:
            first.append(self.say("neighborhood-all-cameras", per=per))
        reports = self.say("neighborhood-all-reports", crime=crime)
        if not by_size:
            return *first, reports
        return (
            *first,
            self.say("neighborhood-all-residents"),
            reports,
            self.say("neighborhood-all-rate", crime=crime),
            self.say("neighborhood-all-place"),
        )

    funnel_places = SaidEach(
        "neighborhood-funnel-places",
        alike("far_above", "above", "as_expected", "below", "far_below"),
    )
    neighborhood_left_out = Said("neighborhood-left-out")
