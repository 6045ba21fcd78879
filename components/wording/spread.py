"""The page “Spread”."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, SaidInOrder, alike, yes_or_no
from components.wording.phrases import Phrases
from data.arithmetic.arrays import Range
from data.arithmetic.association import Correlation
from data.arithmetic.autocorrelation import Autocorrelation
from data.arithmetic.denominator import Per
from data.arithmetic.hidden import side_of
from data.arithmetic.permutation import PermutationTest
from data.findings.coverage_and_crime import Clustering, CoverageAndCrime, Link, Together
from data.findings.crime_beside import Time, YearOfCrime
from data.findings.evenness import Evenness, Quotient
from data.findings.three_classes import Sizes, ThreeClasses

_MOST_NAMED = 3  # areas that one sentence can hold; of more it says how many they are


class SpreadWords(Phrases):
    """Are cameras spread evenly, and how do they lie beside crime?"""

    title = Said("spread-title")
    per = Said("spread-per")
    offense = Said("spread-offense")
    mark = Said("spread-mark")
    nobody = Said("spread-nobody")
    not_shown = Said("spread-not-shown")
    no_rate = Said("spread-no-rate")
    faults = SaidEach("spread-faults", alike("crime", "time"))

    # -- the answer
    def answer(self, land: Evenness) -> str:
        return self.say(
            "spread-answer", concentration=land.concentration, share=self.percentage(land.half_on)
        )

    def among(self, residents: Evenness | None) -> str:
        """The same by where people live, and what an even spread would be."""
        if residents is None:
            return self.say("spread-among-none")
        return self.say("spread-among", share=self.percentage(residents.half_on))

    def ginis(self, land: Evenness, residents: Evenness | None) -> str:
        """The measure, for those who know it, and what it means for those who do not."""
        if residents is None:
            return self.say("spread-ginis-land", land=self._gini(land))
        return self.say("spread-ginis", land=self._gini(land), people=self._gini(residents))

    def _gini(self, found: Evenness) -> str:
        return self.signless(found.gini)

    def dates(self, cameras: dt.date, programme: str, year: YearOfCrime | None) -> str:
        crime = self.crime_dated(year) if year else ""
        return self.together(self.cameras_dated(cameras, programme), crime)

    def crime_dated(self, year: YearOfCrime) -> str:
        published = {"precision": "unknown"}
        if year.published:
            published = self.publication(year.published)
        return self.say("spread-crime-dated", **self._counted(year), **published)

    def _counted(self, year: YearOfCrime) -> dict[str, str]:
        """By which day crime is counted, and over which days."""
        return {"counted": year.counted_by, "days": self.window(year.window)}

    def why_another_file(self, year: YearOfCrime) -> str:
        """Said where the pages that count by the day of the report have a gap in these months."""
        if year.counted_by == "report":
            return ""
        return self.say("spread-another-file", time=self.crime_time(year))

    # -- which crime stands beside the cameras
    time = Said("spread-time")

    def time_choice(self, time: Time, year: YearOfCrime) -> str:
        return self.say("spread-time-choice", time=time, year=self.crime_time(year))

    def crime_time(self, year: YearOfCrime) -> str:
        return str(year.calendar_year) if year.calendar_year else self.months(year.window)

    def years_apart(self, year: YearOfCrime) -> str:
        """Said beside every finding where cameras and crime are of two times."""
        if not year.is_far:
            return ""
        return self.say(
            "spread-years-apart", years=year.years_apart, later=yes_or_no(year.is_after)
        )

    # -- the Lorenz curve
    lorenz_heading = Said("spread-lorenz-heading")

    def lorenz_axes(self, residents: Evenness | None) -> str:
        return self.say("spread-lorenz-axes", residents=yes_or_no(residents is not None))

    even_line = Said("spread-even-line")
    curves = SaidEach("spread-curves", alike("land", "residents"))

    def share_of_base(self, residents: Evenness | None) -> str:
        return self.say("spread-share-of-base", residents=yes_or_no(residents is not None))

    share_of_cameras = Said("spread-share-of-cameras")
    lorenz_table = Said("spread-lorenz-table")
    lorenz_part = Said("spread-lorenz-part")
    lorenz_columns = SaidEach("spread-lorenz-columns", alike("land", "residents"))

    def share_in(self, share: float, limits: Range) -> str:
        """A share of the areas shown, and what it could be of all."""
        return self.say("spread-share-in", share=self.percentage(share), range=self._shares(limits))

    def lorenz_alt(self, land: Evenness, residents: Evenness | None) -> str:
        if residents is None:
            return self.say("spread-lorenz-alt-land", land=self._gini(land))
        return self.say("spread-lorenz-alt", land=self._gini(land), people=self._gini(residents))

    def left_out(self, hidden: int, most: int | None) -> str:
        """How many areas no measure can count, and what is public of each."""
        if most is None:
            return self.say("spread-left-out-unlimited", hidden=hidden)
        return self.say("spread-left-out", hidden=hidden, most=most)

    def gini_ranges(self, land: Evenness, residents: Evenness | None) -> str:
        """What the two could be, whatever the figures were before they were rounded or hidden."""
        return self.together(
            self.say("spread-why-ranges", hidden=yes_or_no(land.counts_hidden)),
            self._ranges(land, residents),
            self._why_one_side(land.gini, land.gini_range),
        )

    def _ranges(self, land: Evenness, residents: Evenness | None) -> str:
        over_land = {
            "land": self._range(land.gini_range),
            "half_land": self._shares(land.half_on_range),
        }
        if residents is None:
            return self.say("spread-gini-ranges-land", **over_land)
        return self.say(
            "spread-gini-ranges",
            **over_land,
            people=self._range(residents.gini_range),
            half_people=self._shares(residents.half_on_range),
        )

    def _why_one_side(self, shown: float, with_hidden: Range) -> str:
        """Said where a range with the areas left out does not hold the figure without them."""
        side = side_of(shown, with_hidden)
        return "" if side == "around" else self.say("spread-one-side", side=side)

    def _shares(self, limits: Range) -> str:
        low, high = map(self.percentage, limits)
        return low if low == high else self.ranged(low, high)

    def residents_left_out(self, areas: int) -> str:
        return self.say("spread-residents-left-out", areas=areas) if areas else ""

    def _range(self, limits: Range) -> str:
        low, high = map(self.signless, limits)
        return self.ranged(low, high)

    def signless(self, value: float) -> str:
        return self.number(value, 2)

    # -- location quotients
    quotient_heading = Said("spread-quotient-heading")

    def quotient_means(self, residents: Evenness | None) -> str:
        return self.say("spread-quotient-means", residents=yes_or_no(residents is not None))

    def quotient_verdict(self, above: int, below: int, shown: int) -> str:
        return self.say("spread-quotient-verdict", above=above, below=below, shown=shown)

    def quotient_ends(self, most: Sequence[str], least: Sequence[str]) -> str:
        """`most`, `least`: the areas that may be first and last, in the order of their figures."""
        return self.say(
            "spread-quotient-ends",
            most=self._one_of(most),
            most_areas=self._too_many(most),
            least=self._one_of(least),
            least_areas=self._too_many(least),
        )

    def _one_of(self, names: Sequence[str]) -> str:
        return names[0] if self._too_many(names) else self.listed_or(names)

    def _too_many(self, names: Sequence[str]) -> int:
        """How many there are, where they are too many to be named; else 0."""
        return len(names) if len(names) > _MOST_NAMED else 0

    def quotient_area(self, area: str, land: Quotient, residents: Quotient | None) -> str:
        by_land = {
            "land": self.quotient(land.value),
            "land_low": self.quotient(land.low),
            "land_high": self.quotient(land.high),
        }
        if residents is None:
            return self.say("spread-quotient-area-land", area=area, **by_land)
        return self.say(
            "spread-quotient-area",
            area=area,
            people=self.quotient(residents.value),
            people_low=self.quotient(residents.low),
            people_high=self.quotient(residents.high),
            **by_land,
        )

    def quotient_hidden(self, area: str) -> str:
        return self.say("spread-quotient-hidden", area=area)

    def quotient_range(self, counts_hidden: bool) -> str:
        return self.say("spread-quotient-range", hidden=yes_or_no(counts_hidden))

    # -- cameras beside crime
    no_cause = SaidEach("spread-no-cause", alike("none", "rebates", "registry"))
    both_heading = Said("spread-both-heading")

    def both_title(self, crime: str, year: YearOfCrime) -> str:
        """Names both dates."""
        return self.say("spread-both-title", crime=crime, **self._both_times(year))

    def both_dated(self, crime: str, per: str, year: YearOfCrime) -> str:
        return self.say("spread-both-dated", crime=crime, per=per, **self._both_times(year))

    def _both_times(self, year: YearOfCrime) -> dict[str, str]:
        return {"month": self.month_and_year(year.cameras), "time": self.crime_time(year)}

    def both_axes(self, crime: str, per: str, year: YearOfCrime) -> str:
        return self.say("spread-both-axes", crime=crime, per=per, **self._counted(year))

    # -- the three numbers beside the map on a slide
    def key_link(self, found: Correlation) -> str:
        return self._rho(found.rho)

    def key_link_of(self, per: Per, found: Correlation) -> str:
        return self.say("spread-key-link", per=per, **self._likely(found))

    def key_areas(self, areas: int) -> str:
        return self.say("spread-key-areas", areas=areas)

    key_high_in_both = Said("spread-key-high-in-both")
    plain_heading = Said("spread-plain-heading")
    both_map_heading = Said("spread-both-map-heading")

    def plain_alt(self, city: str, title: str, high: int) -> str:
        return self.say("spread-plain-alt", city=city, title=title, high=high)

    def plain_swatch(self, title: str, limits: str) -> str:
        return self.say("spread-plain-swatch", title=title, limits=limits)

    def map_alt(self, city: str, crime: str, per: str, beside: CoverageAndCrime) -> str:
        return self.say(
            "spread-map-alt",
            city=city,
            crime=crime,
            per=per,
            high=beside.high_in_both,
            low=beside.low_in_both,
            hatched=beside.hidden + beside.no_rate,
        )

    def legend_cameras(self, per: str) -> str:
        return self.say("spread-legend-cameras", per=per)

    def legend_crime(self, crime: str, per: str, year: YearOfCrime) -> str:
        return self.say("spread-legend-crime", crime=crime, per=per, time=self.crime_time(year))

    def limits(self, limits: Sequence[float]) -> list[str]:
        """Three classes, by the two limits between them."""
        low, high = map(self.shortest, limits)
        return [
            self.say("spread-limits.low", low=low),
            self.say("spread-limits.middle", high=high),
            self.say("spread-limits.high", high=high),
        ]

    _both_names = SaidInOrder(
        "spread-both-names",
        "low_low", "middle_low", "high_low",
        "low_middle", "middle_middle", "high_middle",
        "low_high", "middle_high", "high_high",
    )  # fmt: skip

    def both_names(self) -> list[str]:
        """Each of the nine colours in words."""
        return list(self._both_names)

    def limits_note(
        self, cameras: ThreeClasses, crime: ThreeClasses, crime_sizes: Sizes | None
    ) -> str:
        """How the limits came about; `crime_sizes`: how many areas were low, middle and high."""
        return self.together(
            self.limits_stay,
            self._camera_limits(cameras),
            self._crime_limits(crime, crime_sizes),
        )

    limits_stay = Said("spread-limits-stay")
    _camera_limits_made = SaidEach("spread-limits-cameras", alike("of_map", "by_hand"))

    def _camera_limits(self, classes: ThreeClasses) -> str:
        if classes.of_day is None or classes.sizes is None:
            return self._camera_limits_made[classes.made]
        day = self.day(classes.of_day)
        return self.say("spread-limits-cameras-thirds", day=day, **self._sizes(classes.sizes))

    def _crime_limits(self, classes: ThreeClasses, sizes: Sizes | None) -> str:
        days = self.window(classes.of_days) if classes.of_days else ""
        if sizes is None:
            return self.say("spread-limits-crime-by-hand", days=days)
        said = self._sizes(sizes)
        if classes.made == "thirds":
            return self.say("spread-limits-crime-thirds", days=days, **said)
        return self.say("spread-limits-crime-by-hand-sizes", days=days, **said)

    def _sizes(self, sizes: Sizes) -> dict[str, int]:
        return {
            "areas": sizes.areas,
            "low": sizes.low,
            "middle": sizes.middle,
            "high": sizes.high,
        }

    def tooltip(self, cameras: str, crime: str, per: str) -> str:
        return self.say("spread-tooltip", cameras=cameras, crime=crime, per=per)

    tooltip_hidden = Said("spread-tooltip-hidden")

    def scatter_axes(self, crime: str, per: str) -> str:
        return self.say("spread-scatter-axes", crime=crime, per=per)

    def scatter_alt(self, verdict: str, areas: int) -> str:
        return self.say("spread-scatter-alt", verdict=verdict, areas=areas)

    scatter_area = Said("spread-scatter-area")
    scatter_cameras = Said("spread-scatter-cameras")
    scatter_crime = Said("spread-scatter-crime")

    # -- do they go together?
    def link_verdict(self, crime: str, found: Together) -> str:
        """What both denominators say together."""
        told = [
            self.say("spread-link-of", **self._link(per, crime, link))
            for per, link in found.links.items()
        ]
        return self.together(*told) or self.say("spread-link-too-few")

    def link_finding(self, per: Per, crime: str, link: Link) -> str:
        """What one denominator says, below its name."""
        return self.say("spread-link", **self._link(per, crime, link))

    def _link(self, per: Per, crime: str, link: Link) -> dict[str, str]:
        strength = link.found.strength
        return {"per": per, "crime": crime, "found": link.verdict, "strength": strength}

    def link_range(self, link: Link) -> str:
        """What the number of a link is, and how far it may be off."""
        return self.say("spread-link-range", **self._likely(link.found))

    link_how = Said("spread-link-how")
    sure_how = Said("spread-sure-how")

    def link_sentence(self, per: Per, link: Link) -> str:
        """The link by one denominator, and what it would be for reasons that are neither."""
        alone = link.by_size
        return self.together(
            self.say(
                "spread-link-sentence",
                per=per,
                **self._likely(link.found),
                mean=self._rho(alone.mean),
                mean_low=self._rho(alone.low),
                mean_high=self._rho(alone.high),
                p=self.p(alone.test.p_value),
                beyond=yes_or_no(link.beyond_size),
            ),
            self._given_density(link),
        )

    def _given_density(self, link: Link) -> str:
        if link.given_density is None or not link.hangs_on_density:
            return ""
        return self.say("spread-link-density", **self._likely(link.given_density))

    def _likely(self, found: Correlation) -> dict[str, str]:
        """A correlation and its likely range."""
        return {
            "rho": self._rho(found.rho),
            "low": self._rho(found.low),
            "high": self._rho(found.high),
        }

    def per_heading(self, per: Per) -> str:
        return self.say("spread-link-per", per=per)

    def link_means(self, link: Link) -> str:
        """How to read the figures, and how sure they can be."""
        found = link.found
        return self.say(
            "spread-link-means", areas=found.areas, effective=self.number(found.effective)
        )

    def link_hidden(self, link: Link, hidden: int) -> str:
        with_hidden = link.with_hidden
        if with_hidden is None:
            return self._no_range(hidden)
        return self.together(
            self.say("spread-link-hidden", hidden=hidden, range=self._range(with_hidden)),
            self._why_one_side(link.found.rho, with_hidden),
        )

    def _no_range(self, hidden: int) -> str:
        return self.say("spread-no-range", hidden=hidden) if hidden else ""

    def by_chance(self, test: PermutationTest) -> str:
        return self.say(
            "spread-by-chance",
            shuffles=test.shuffles,
            as_far=test.as_far,
            p=self.p(test.p_value),
        )

    def _rho(self, value: float) -> str:
        return self.with_sign(value, 2)

    def few_note(self, few: int) -> str:
        return self.say("spread-few", areas=few) if few else ""

    # -- neighbors
    neighbors_heading = Said("spread-neighbors-heading")
    neighbors_too_few = Said("spread-neighbors-too-few")

    def neighbors_verdict(self, found: Autocorrelation) -> str:
        return self.say("spread-neighbors-verdict", pattern=found.pattern)

    def neighbors_sentence(self, clustering: Clustering, per: str) -> str:
        found = clustering.found
        return self.together(
            self.say("spread-neighbors-found", per=per, moran=self.signless(found.i)),
            self.by_chance(found.test),
            *self._neighbors_hidden(clustering),
        )

    def _neighbors_hidden(self, clustering: Clustering) -> tuple[str, ...]:
        could_be, hidden = clustering.could_be, clustering.hidden
        if could_be is None:
            return (self._no_range(hidden),)
        return (
            self.say("spread-neighbors-hidden", hidden=hidden, range=self._range(could_be)),
            self._why_one_side(clustering.found.i, could_be),
        )

    neighbors_mean = Said("spread-neighbors-mean")
    neighbors_mean_alone = Said("spread-neighbors-mean-alone")

    # -- what it cannot tell
    cannot_heading = Said("spread-cannot-heading")

    def cannot(self, programme: str, cameras: dt.date, year: YearOfCrime | None) -> list[str]:
        counted = self._counted(year) if year else {"counted": "none"}
        return [
            self.say("spread-cannot-cause"),
            self.say("spread-cannot-choice"),
            self._offered[programme],
            self.say("spread-cannot-else"),
            self.say("spread-cannot-reported"),
            self.say("spread-cannot-first", day=self.day(cameras), **counted),
        ]

    _offered = SaidEach("spread-cannot-offered", alike("none", "rebates", "registry"))

    # -- the table
    table_heading = Said("spread-table-heading")
    table_open = Said("spread-table-open")
    table_caption = Said("spread-table-caption")
    column_area = Said("spread-column-area")

    def column_cameras(self, per: str) -> str:
        return self.say("spread-column-cameras", per=per)

    def column_crime(self, crime: str, per: str) -> str:
        return self.say("spread-column-crime", crime=crime, per=per)

    def column_reports(self, year: YearOfCrime) -> str:
        return self.say("spread-column-reports", time=self.crime_time(year))

    column_quotients = SaidEach("spread-column-quotients", alike("land", "residents"))
    column_both = Said("spread-column-both")
    table_phone = Said("spread-table-phone")
    table_note = Said("spread-table-note")
    nothing = Said("spread-nothing")
    no_comparison = Said("spread-no-comparison")
