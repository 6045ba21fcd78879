"""What runs together where several processes share the tests, and what begins first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from xdist.scheduler import LoadFileScheduling

# Its files read the same sources and measure the same things in them.
ORACLES = "tests/oracles/"
# What takes a process minutes.
LONGEST = (
    ORACLES,
    "tests/components/document/test_left_out.py",
    "tests/data/registry/publication/",
    "tests/deploy/test_replicas.py",
)


class ByFile(LoadFileScheduling):  # type: ignore[misc]
    """A file for each process at a time; the oracles are as one file."""

    def _split_scope(self, nodeid: str) -> str:
        return ORACLES if nodeid.startswith(ORACLES) else str(super()._split_scope(nodeid))


def longest_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Or the others would wait for it at the end; and few processes drive a browser at once."""
    return sorted(items, key=lambda item: not item.nodeid.startswith(LONGEST))
