"""A number and what it counts, as a sentence has it: one area, but several areas."""

from __future__ import annotations


def counted(number: float, one: str, many: str = "") -> str:
    """A number, as a whole one, with `one` behind it, else with `many`, or with `one` and an s.

    A verb that goes with it may stand in both.

    >>> counted(1, "area"), counted(1200, "area"), counted(0, "address", "addresses")
    ('1 area', '1,200 areas', '0 addresses')
    >>> counted(1, "row holds", "rows hold")
    '1 row holds'
    """
    return f"{number:,.0f} {one if number == 1 else many or f'{one}s'}"
