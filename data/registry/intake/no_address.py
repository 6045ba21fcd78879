"""What looks like an address and is none: blocks, masked numbers, ranges, post office boxes."""

from __future__ import annotations

import re

MAX_LENGTH = 300  # signs of an address; longer cells cost time, and are none

PO_BOX = re.compile(
    r"\bP ?O ?(BOX|BX|DRAWER)\b|\bPOST OFFICE\b|\bPOSTBOX\b|^\W*BOX\b|\bR[RD] ?\d+ BOX\b|"
    r"\b(POST|POSTAL|MAIL|LETTER|LOCK|PRIVATE) ?(BAG|BOX)\b|\bGENERAL DELIVERY\b|"
    r"\bPOSTE RESTANTE\b|\bAPARTADO\b|\bCASILLA\b"
)
BLOCK = re.compile(r"\bBL(OC)?KS?\b|\bHUNDRED\b|\b\d+00S\b")
# Figures that were exchanged for signs or letters: 14XX, 14nn, 14##, 14??, 14--, 14__, 1*00.
MASKED = re.compile(
    r"\d\s*(?:(?:X{2,}|N{2,})\b|#\s*#|#(?=\s|$)|#0|[*?~^=%$!\\<>{}\[\]]|_(?!\d)|[-.]{2,})"
    r"|[*?~^=%$!]\s*\d|\d[^\x00-\x7F\s]|[^\x00-\x7F\s]\d"
)
_ENDS = re.compile(
    r"\D*(\d{1,6})\s*([-–—−/]|TO|THRU|THROUGH)\s*(\d{1,6})\b", re.ASCII | re.IGNORECASE
)


def is_range(text: str) -> bool:
    """Whether a text begins with the ends of a block: 1200-1299, 1200-99, or two far apart.

    1400 and 1410 are one wide house; a unit and a house number differ by more. A stroke
    is also how two readings of one house are written: 1400/1450.
    """
    ends = _ENDS.match(text)
    if ends is None:
        return False
    low, high = int(ends[1]), int(ends[3])
    whole = low >= 100 and low % 100 <= 2 and (high % 100 >= 97 or 97 <= high <= 99)
    return whole or (ends[2] != "/" and low >= 100 and 40 <= high - low < 200)
