"""Cameras that government agencies run, by a list that was published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.wording.messages import Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases


class GovernmentWords(Phrases):
    """Places on the list, by area and agency; never added to private cameras.

    `published` is when the list was: a year, month or day.
    """

    def most(self, published: str, areas: Sequence[str], locations: int, listed: int) -> str:
        """`areas` share the most."""
        return self.say(
            "government-most",
            areas=len(areas),
            area=areas[0] if areas else "",
            locations=locations,
            listed=listed,
            **self.publication(published),
        )

    def here(self, published: str, area: str, locations: int, listed: int) -> str:
        return self.say(
            "government-here",
            area=area, locations=locations, listed=listed, **self.publication(published),
        )  # fmt: skip

    def heading(self, published: str) -> str:
        return self.say("government-heading", **self.publication(published))

    def alt(self, city: str, published: str, finding: str) -> str:
        heading = self.heading(published)
        return self.say("government-alt", city=city, heading=heading, finding=finding)

    what = Said("government-what")
    apart = Said("government-apart")

    def whole(self, in_no_area: int, without_point: int) -> str:
        """What became of all places on the list, so that nobody takes a 0 for a gap."""
        return self.together(
            "" if without_point else self.say("government-zero"),
            self.say("government-outside", places=in_no_area) if in_no_area else "",
            self.say("government-without-point", places=without_point) if without_point else "",
        )

    def list_of(self, published: str, is_old: bool) -> str:
        age = "old" if is_old else "recent"
        return self.say("government-list", age=age, **self.publication(published))

    def tooltip(self, locations: int) -> str:
        return self.say("government-tooltip", locations=locations)

    column = Said("government-column")
    sorts = SaidEach("government-sorts", alike("most", "least"))

    # -- on the page of a neighborhood, and in a brief
    here_heading = Said("government-here-heading")
    unnamed = Said("government-unnamed")
    open = Said("government-open")

    def by_agency(self, published: str, agencies: Sequence[tuple[str, int]], locations: int) -> str:
        """Those of an area, each with its places, and all these; none where there are none."""
        listed = [
            self.say("government-agency", agency=agency, locations=places)
            for agency, places in agencies
        ]
        return self.say(
            "government-by-agency",
            locations=locations,
            agencies=self.listed(listed),
            **self.publication(published),
        )

    old_list = Said("government-old-list")
    aside = Said("government-aside")

    def brief(self, published: str, locations: int, in_city: bool) -> str:
        where = "city" if in_city else "area"
        return self.say(
            "government-brief", where=where, locations=locations, **self.publication(published)
        )

    def compared(self, published: str, areas: Mapping[str, int]) -> str:
        """How many places are in each of the areas that are compared, by its name."""
        each = [
            self.say("government-compared-area", area=area, locations=locations)
            for area, locations in areas.items()
        ]
        listed = self.set_apart(each)
        return self.say("government-compared", areas=listed, **self.publication(published))

    public_already = Said("government-public-already")
    left_out = Said("government-left-out")

    # -- large numbers on a slide
    key_here = Said("government-key-here")

    def key_listed(self, published: str) -> str:
        return self.say("government-key-listed", **self.publication(published))

    def key_areas(self, having: int, areas: int) -> str:
        return self.say("government-key-areas", having=having, areas=areas)

    # -- the three kinds of programs
    kinds_heading = Said("government-kinds-heading")
    kinds_caption = Said("government-kinds-caption")
    kinds_columns = SaidInOrder("government-kinds-columns", "kind", "owner", "look", "shown")
    registered = SaidInOrder("government-registered", "kind", "owner", "look", "shown")
    integrated = SaidInOrder("government-integrated", "kind", "owner", "look", "shown")
    public = SaidInOrder("government-public", "kind", "owner", "look", "shown")
    agencies_heading = Said("government-agencies-heading")
    agencies_columns = SaidInOrder("government-agencies-columns", "agency", "locations")
