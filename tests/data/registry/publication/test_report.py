"""The private report: what it says, in words."""

import doctest

from data.registry.publication import report


def test_the_examples_in_the_code_are_true() -> None:
    assert doctest.testmod(report) == (0, 2)
