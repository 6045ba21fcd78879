"""What runs together where several processes share the tests, and what begins first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from xdist.scheduler import LoadFileScheduling

# Its files read the same sources and measure the same things in them, which takes longest.
ORACLES = "tests/oracles/"


class ByFile(LoadFileScheduling):  # type: ignore[misc]
    """A file for each process at a time; the oracles are as one file."""

    def _split_scope(self, nodeid: str) -> str:
        return ORACLES if nodeid.startswith(ORACLES) else str(super()._split_scope(nodeid))


def longest_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """What one process is to do alone begins first, or the others wait for it at the end."""
    return sorted(items, key=lambda item: not item.nodeid.startswith(ORACLES))
