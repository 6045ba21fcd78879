"""What can be opened: one file a page, read from top to bottom like the page."""

from collections.abc import Callable
from typing import Any

from components.pages import (
    camera_numbers,
    changes,
    claims,
    compare,
    coverage,
    methods,
    neighborhood,
    privacy,
    quality,
    spread,
)
from components.surface import Surface
from components.views.asked import Asked
from data.census.census import Census

Page = Callable[[Census, Asked[Any], Surface], None]

# By their paths, in the order in which the masthead names them.
IN_THE_MASTHEAD: dict[str, Page] = {
    "": coverage.page,
    "neighborhood": neighborhood.page,
    "compare": compare.page,
    "spread": spread.page,
    "claims": claims.page,
    "privacy": privacy.page,
}
PAGES: dict[str, Page] = {
    **IN_THE_MASTHEAD,
    "cameras": camera_numbers.page,
    "quality": quality.page,
    "methods": methods.page,
    "changes": changes.page,
}
