"""The page “Map”: its answer, the map of cameras, and the card of an area."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Sequence

from components.wording.differences import DifferenceWords
from components.wording.messages import Said, SaidEach, SaidInOrder, Value, alike, yes_or_no
from components.wording.place import PlaceWords
from data.arithmetic.denominator import Per
from data.arithmetic.units import acres
from data.census.census import Area, DenominatorFacts
from data.findings.typical import AgainstTypical
from data.place import PublishedFigure


class MapWords(DifferenceWords):
    """Sentences of the first page that are about cameras, and of its map."""

    # -- controls
    find = Said("map-find")
    whole_city = Said("map-whole-city")
    measure = Said("map-measure")
    offense = Said("map-offense")
    weapon = Said("map-weapon")
    weapons = SaidEach(
        "map-weapons", {"": "any", "gun": "gun", "knife": "knife", "other": "neither"}
    )
    not_shown = Said("map-not-shown")
    no_rate = Said("map-no-rate")
    unstable = Said("map-unstable")

    # -- the answer
    def answer(self, city: str, share: float, dated: dt.date) -> str:
        """`dated`: the day of the camera figures."""
        return self.say("map-answer", year=str(dated.year), city=city, share=self.percentage(share))

    def no_cameras(self, city: str) -> str:
        return self.say("map-no-cameras", city=city)

    def no_area_shown(self, city: str) -> str:
        return self.say("map-no-area-shown", city=city)

    no_cameras_why = Said("map-no-cameras-why")

    def city_spread(
        self, low: float, lowest: Sequence[str], high: float, highest: Sequence[str]
    ) -> str:
        """`lowest`, `highest`: the areas that may be so, since figures are rounded."""
        return self.say(
            "map-city-spread",
            low=self.density(low, "per_km2"),
            lowest=self.listed_or(lowest),
            high=self.density(high, "per_km2"),
            highest=self.listed_or(highest),
        )

    totals_heading = Said("map-totals-heading")

    def city_totals(
        self, cameras: int, addresses: int, shown: int, areas: int, place: PlaceWords
    ) -> str:
        return self.say(
            "map-city-totals",
            count=cameras,
            addresses=addresses,
            shown=shown,
            areas=areas,
            kind=place.kind,
            kinds=place.kinds,
            hidden=areas - shown,
        )

    def other_totals(self, exact: int | None, higher: PublishedFigure | None) -> str:
        """`exact`: the same total where its publisher has made it public; `higher`: an earlier
        total that cannot be true with it."""
        return self.together(
            self.say("map-exact-total", exact=exact) if exact else "",
            self._higher_total(higher) if higher else "",
        )

    def _higher_total(self, figure: PublishedFigure) -> str:
        return self.say(
            "map-higher-total",
            said=self.cameras_said(figure),
            **self.publication(figure.published),
        )

    def area_answer(
        self,
        label: str,
        density: float,
        found: AgainstTypical,
        dated: dt.date,
        per: Per = "per_km2",
    ) -> str:
        return self.say(
            "map-area-answer",
            year=str(dated.year),
            area=label,
            density=self.density(density, per),
            per=per,
            **self._typical(found),
        )

    def _typical(self, found: AgainstTypical) -> dict[str, Value]:
        """As the values that `{ map-typical }` in the catalog is said with."""
        return {"level": found.level, "part": found.part, **self.times(found.multiple)}

    def area_facts(self, area: Area, counted: DenominatorFacts | None) -> str:
        """`counted`: how its residents were, if they were."""
        facts: dict[str, Value] = {
            "count": area.cameras or 0,
            "addresses": area.addresses or 0,
            "size": self.surface(area.area_km2),
            "acres": self.number(acres(area.area_km2)),
            "unstable": yes_or_no(area.unstable),
        }
        if counted is None or area.residents is None:
            return self.say("map-area-facts-of-land", **facts)
        people, census = self.people(area.residents), str(counted.year)
        return self.say("map-area-facts", residents=people, census=census, **facts)

    def typical(self, per_km2: float) -> str:
        return self.say("map-typical-area", density=self.density(per_km2, "per_km2"))

    def area_hidden(self, label: str) -> str:
        return self.say("map-area-hidden", area=label)

    def area_hidden_why(self, programme: str, few_addresses: bool) -> str:
        """`few_addresses`: whether that is all that can hide an area."""
        return self.together(
            self.say("map-area-hidden-why.rule"),
            self.not_shown_means[few_addresses],
            self.say("map-area-hidden-why.public") if programme == "rebates" else "",
            self.say("map-area-hidden-why.more"),
        )

    def dates(
        self,
        cameras: dt.date,
        programme: str,
        city: tuple[dt.date | None, str] | None,
        areas: tuple[dt.date | None, str],
    ) -> str:
        """`city` and `areas`: the last day with crime data, and when it was published.

        Where no figure is of the city it is None.
        """
        return self.together(
            self.cameras_dated(cameras, programme),
            self.crime_dated(city, areas),
        )

    def crime_dated(
        self, city: tuple[dt.date | None, str] | None, areas: tuple[dt.date | None, str]
    ) -> str:
        """The same without the cameras."""
        return self.together(
            *(
                self.say(message, day=self.day(dated[0]), **self.publication(dated[1]))
                for message, dated in (("map-dated-city", city), ("map-dated-areas", areas))
                if dated and dated[0]
            ),
            self.say("map-preliminary"),
        )

    # -- the card of an area, under the map
    card_open = Said("map-card-open")
    card_hidden = Said("map-card-hidden")
    card_no_cameras = Said("map-card-no-cameras")

    def card_cameras(self, per_km2: float, found: AgainstTypical, open_range: str) -> str:
        """`open_range`: what the figure can be, where that is more than one class of the map."""
        return self.say(
            "map-card-cameras",
            density=self.density(per_km2, "per_km2"),
            open=yes_or_no(bool(open_range)),
            range=open_range,
            per="per_km2",
            **self._typical(found),
        )

    # -- the map
    map_whole = Said("map-whole")
    _map_lines = SaidEach("map-lines", alike("city", "district", "area", "park"))

    def map_lines(self, drawn: Collection[str]) -> str:
        """What the lines mean that are drawn, by their roles on the map."""
        return self.together(*(text for role, text in self._map_lines.items() if role in drawn))

    def map_heading(self, measure: Per) -> str:
        return self.say("map-heading", per=measure)

    def map_alt(
        self, city: str, measure: str, kind: str, shown: int, hidden: int, top: Sequence[str]
    ) -> str:
        return self.together(
            self.say("map-alt", city=city, kind=kind, per=measure),
            self.say("map-alt-most", areas=self.listed_or(top)) if top else "",
            self.say("map-alt-shown", shown=shown, hidden=hidden),
        )

    def tooltip(self, value: float, measure: Per) -> str:
        return self.say("map-tooltip", density=self.density(value, measure), per=measure)

    def open_range(self, low: float, high: float, measure: Per) -> str:
        """What a rounded figure can be."""
        return self.ranged(self.density(low, measure), self.density(high, measure))

    def tooltip_open(self, figure: str, low: float, high: float, measure: Per) -> str:
        found = self.open_range(low, high, measure)
        return self.say("map-tooltip-open", figure=figure, range=found)

    tooltip_hidden = Said("map-tooltip-hidden")
    tooltip_no_rate = Said("map-tooltip-no-rate")

    def map_note(self, hidden: int, no_rate: int) -> str:
        return self.together(
            self.say("map-note-hidden", hidden=hidden) if hidden else "",
            self.say("map-note-no-rate", areas=no_rate) if no_rate else "",
        )

    # The lines of a map, as its legend names them.
    unit_meaning = Said("map-unit-meaning")
    legend_lines = SaidEach("map-legend-lines", alike("city", "district", "park", "area"))
    map_reading = Said("map-reading")
    map_use = Said("map-use")

    def class_ranges(self, breaks: Sequence[float]) -> list[str]:
        if not breaks:
            return [self.say("map-class.all")]
        limits = [self.shortest(limit) for limit in breaks]
        lowest = self.say("map-class-to", high=limits[0])
        return [
            lowest if breaks[0] else self.say("map-class.none"),
            *(
                self.say("map-class-between", low=low, high=high)
                for low, high in itertools.pairwise(limits)
            ),
            self.say("map-class-over", low=limits[-1]),
        ]

    # -- what it cannot tell
    limits_heading = Said("map-limits-heading")
    _limits = SaidInOrder("map-limits", "cause", "number", "place", "reports")
    _limits_of_crime = SaidInOrder("map-limits", "reports")

    def cannot_tell(self, cameras: bool) -> tuple[str, ...]:
        """`cameras`: whether there are figures of them."""
        return self._limits if cameras else self._limits_of_crime

    about_heading = Said("map-about-heading")
    revised_heading = Said("map-revised-heading")
    revised_more = Said("map-revised-more")
