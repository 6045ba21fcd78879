"""How the address of each page is read, by the page's path."""

from __future__ import annotations

from collections.abc import Mapping

from components.views import claims, compare, coverage, neighborhood, spread, text
from components.views.asked import Read

READERS: Mapping[str, Read] = {
    "": coverage.read,
    "neighborhood": neighborhood.read,
    "compare": compare.read,
    "spread": spread.read,
    "claims": claims.read,
    "cameras": text.reader_of("cameras"),
    "privacy": text.reader_of("privacy"),
    "changes": text.reader_of("changes"),
    "quality": text.reader_of("quality"),
    "methods": text.reader_of("methods"),
}
