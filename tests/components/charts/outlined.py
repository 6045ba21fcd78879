"""Which area is outlined on the large map, from its description."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_WIDTH = re.compile(r"@@=properties\.area_id == '(.*)' \? (?:7|3\.5) : 0")


def outlined(deck: Mapping[str, Any]) -> str:
    """The area that both lines around a chosen one have a width for, of all that they are of."""
    lines = deck["layers"][-2:]
    areas = [_WIDTH.fullmatch(each["getLineWidth"]) for each in lines]
    (area,) = {each[1] for each in areas if each}
    assert {each["data"] for each in lines} == {deck["layers"][0]["data"]}
    assert [each["id"] for each in lines] == [f"selected-halo-{area}", f"selected-line-{area}"]
    return str(area)
