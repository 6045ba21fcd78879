"""What the finder says."""

from __future__ import annotations

from collections.abc import Sequence

from components.wording.messages import Said, SaidEach, alike
from components.wording.numbers import Numbers

# What the browser fills in, where it stands in braces.
_FILLED_IN = ("count", "first", "last", "street", "cross", "other", "larger", "names")


class FinderWords(Numbers):
    """Sentences of the finder."""

    open = Said("finder-open")
    label = Said("finder-label")
    examples = SaidEach("finder-examples", alike("street", "corner"))
    stays = Said("finder-stays")
    found = Said("finder-found")
    several = Said("finder-several")
    here = Said("finder-here")

    def such_as(self, examples: Sequence[str]) -> str:
        return self.say("finder-such-as", examples=self.set_apart(examples))

    in_the_browser = SaidEach(
        "finder-in-the-browser",
        alike(
            "nothing", "postcode", "unloaded", "count", "block", "corner", "along", "line",
            "in_larger", "also", "here", "outside", "refused",
        ),
        **{name: f"{{{name}}}" for name in _FILLED_IN},
    )  # fmt: skip
