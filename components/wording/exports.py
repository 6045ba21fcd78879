"""What is said on and around everything that leaves the site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from components.wording.messages import Said, SaidEach, alike
from components.wording.phrases import Phrases
from data.arithmetic.periods import Window


class ExportWords(Phrases):
    """Sentences of pictures, tables and of the control that offers them.

    `per` is what is counted for: `per_km2` or `per_1000_residents`.
    """

    # -- the control under a figure
    take = Said("exports-take")
    take_picture = Said("exports-take-picture")
    take_data = Said("exports-take-data")
    take_embed = Said("exports-take-embed")
    take_what = SaidEach(
        "exports-take-what",
        {
            "png": "png",
            "slide.png": "slide_png",
            "svg": "svg",
            "pdf": "pdf",
            "xlsx": "xlsx",
            "csv": "csv",
            "bom.csv": "bom_csv",
            "geojson": "geojson",
            "parquet": "parquet",
        },
    )
    figures = SaidEach(
        "exports-figures",
        alike(
            "coverage-map", "crime-map", "government-map", "crime-trend", "areas", "standing",
            "area-crime-trend",
            "crime-by-size", "kinds-of-crime", "neighbors", "compared-cameras", "compared-crime",
            "compared-change", "compared-trends", "compared", "lorenz", "cameras-and-crime",
            "coverage-and-crime-map", "coverage-and-crime", "spread", "change-by-day", "claims",
            "cameras-said", "data-coverage",
        ),
    )  # fmt: skip

    def embed_title(self, figure: str) -> str:
        return self.say("exports-embed-title", figure=figure)

    def take_label(self, figure: str) -> str:
        return self.say("exports-take-label", figure=figure)

    def embed_open(self, site: str) -> str:
        return self.say("exports-embed-open", site=site)

    # -- below every figure
    def crime_through(self, through: dt.date, published: str) -> str:
        publication = self.publication(published)
        return self.say("exports-crime-through", day=self.day(through), **publication)

    def crime_published(self, published: str) -> str:
        """Of figures whose rows have days of their own."""
        return self.say("exports-crime-published", **self.publication(published))

    def sources(self, titles: Iterable[tuple[str, str]], licence: str) -> str:
        listed = [
            self.say("exports-source", title=title, publisher=publisher)
            for title, publisher in titles
        ]
        return self.say("exports-sources", sources=self.set_apart(listed), licence=licence)

    def made_by(self, site: str, versions: Sequence[str]) -> str:
        if not versions:
            return self.say("exports-made-by", site=site)
        return self.say("exports-made-by-from", site=site, releases=self.in_a_row(versions))

    notes = SaidEach(
        "exports-notes", alike("title", "subtitle", "note", "edition", "address", "cite")
    )

    # -- titles of the exhibits
    def of_area(self, area: str, verdict: str) -> str:
        return self.say("exports-of-area", area=area, verdict=verdict)

    def map_subtitle(self, per: str, shown: int, areas: int) -> str:
        return self.say("exports-map-subtitle", per=per, hidden=areas - shown, areas=areas)

    areas_title = Said("exports-areas-title")

    def areas_subtitle(self, per: str | None, crime: str, days: str | None) -> str:
        """`per`: of cameras, where there are figures of them."""
        return self.together(
            self.say("exports-areas-subtitle", per=per) if per else "",
            self.say("exports-areas-crime", crime=crime, days=days) if days else "",
        )

    def beside_subtitle(self, per: str | None, year: Window | None) -> str:
        """`per`: of cameras, where there are figures of them."""
        return self.together(
            self.say("exports-areas-subtitle", per=per) if per else "",
            self.say("exports-beside-crime", days=self.window(year)) if year else "",
        )

    def trend_subtitle(self, crime: str, where: str, sentence: str) -> str:
        return self.together(self.say("exports-trend-subtitle", crime=crime, where=where), sentence)

    def standing_subtitle(self, per: str) -> str:
        return self.say("exports-standing-subtitle", per=per)

    def funnel_subtitle(self, crime: str, window: str) -> str:
        return self.say("exports-funnel-subtitle", crime=crime, days=window)

    def kinds_title(self, area: str) -> str:
        return self.say("exports-kinds-title", area=area)

    def beside_title(self, area: str) -> str:
        return self.say("exports-beside-title", area=area)

    def crime_against(
        self,
        crime: str,
        per: str,
        window: Window | None,
        first: str,
        found: Mapping[str, Sequence[str]],
    ) -> str:
        """`found`: of the others, by the verdict on the first against them."""
        others = self.set_apart(
            [
                self.say("exports-crime-of-others", verdict=verdict, areas=self.listed(names))
                for verdict, names in found.items()
            ]
        )
        of = {"crime": crime, "per": per, "first": first, "found": others}
        if window is None:
            return self.say("exports-crime-against-undated", **of)
        return self.say("exports-crime-against", **of, days=self.window(window))

    def changes_title(self, crime: str, found: Mapping[str, Sequence[str]]) -> str:
        """Of names by what their change was found to be."""
        return self.together(
            self.say("exports-changes-title", crime=crime),
            *(
                self.say("exports-changes-found", verdict=verdict, areas=self.listed(names))
                for verdict, names in found.items()
            ),
        )

    claims_title = Said("exports-claims-title")
    claims_subtitle = Said("exports-claims-subtitle")
    timeline_subtitle = Said("exports-timeline-subtitle")
    days_subtitle = Said("exports-days-subtitle")

    # -- the three numbers beside a map on a slide
    def key_rate(self, rate: str, per: str) -> str:
        return self.say("exports-key-rate", rate=rate, per=per)

    def key_count(self, cameras: int) -> str:
        return self.number(cameras)

    def key_addresses(self, addresses: int) -> str:
        return self.say("exports-key-addresses", addresses=addresses)

    key_here = Said("exports-key-here")
    key_typical = Said("exports-key-typical")
    key_typical_crime = Said("exports-key-typical-crime")

    def key_most(self, areas: str) -> str:
        return self.say("exports-key-most", areas=areas)

    def key_fewest(self, areas: str) -> str:
        return self.say("exports-key-fewest", areas=areas)

    def key_density(self, number: int, area: str, per: str) -> str:
        return self.say("exports-key-density", number=number, area=area, per=per)

    def key_against(self, per: str, one: str, other: str) -> str:
        return self.say("exports-key-against", per=per, one=one, other=other)

    def key_difference(self, crime: str, one: str, other: str, per: str, ranged: str) -> str:
        return self.say(
            "exports-key-difference", crime=crime, one=one, other=other, per=per, range=ranged
        )

    def key_counts(self, one: int, other: int) -> str:
        return self.say("exports-key-counts", one=one, other=other)

    def key_counts_of(self, crime: str, one: str, other: str) -> str:
        return self.say("exports-key-counts-of", crime=crime, one=one, other=other)

    key_areas = SaidEach("exports-key-areas", alike("down", "up", "unclear"))

    # -- answers to a wrong address
    unknown_figure = Said("exports-unknown-figure")
    no_such_page = Said("exports-no-such-page")
    unknown_format = Said("exports-unknown-format")
    nothing_to_draw = Said("exports-nothing-to-draw")
    too_many = Said("exports-too-many")
    busy = Said("exports-busy")
    too_slow = Said("exports-too-slow")
    edition_not_kept = Said("exports-edition-not-kept")
    nothing_yet = Said("exports-nothing-yet")

    def wrong_choices(self, names: Sequence[str], unknown: int = 0) -> str:
        """`names`: of parameters whose value is not known; `unknown`: how many are none at all."""
        values = self.say("exports-wrong-choices", names=self.in_a_row(names)) if names else ""
        others = self.say("exports-unknown-parameters", count=unknown) if unknown else ""
        return self.together(values, others)
