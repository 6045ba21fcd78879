"""What the tests of the open data share."""

from collections.abc import Iterator

import pytest

from data.census.census import Census
from tests.asking import Asking, asking


@pytest.fixture(scope="module")
def ask(census: Census) -> Iterator[Asking]:
    """Asks the site for its open data; of a module, for nothing else of the site answers then."""
    with asking(census) as client:
        yield client
