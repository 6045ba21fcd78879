"""One address of the open data: what it answers, in which format, to which questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from components.open_data.parameters import Parameter, Query
from components.serving.address import OPEN_DATA, address
from components.wording.open_data import OpenDataWords
from data.census.census import Census

Schema = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What an address answers: its bytes in pieces, and the addresses that go with it.

    `next` is where the rest is, if it is not all, `described_by` what says what it holds.
    """

    pieces: Iterable[bytes]
    next: str | None = None
    described_by: str | None = None


def data_address(base: str, name: str = "", query: Query = ()) -> str:
    """Where a file of the open data is, under the site's own address `base`."""
    return address(base, OPEN_DATA + name, dict(query))


def no_parameters(census: Census, words: OpenDataWords) -> tuple[Parameter, ...]:
    return ()


def every_place(census: Census) -> bool:
    return True


@dataclass(frozen=True, eq=False)
class Address:
    """`name` comes after /data/v1/. `render` is given the site's own address in public.

    `schema` describes the body of an answer in JSON, in words; without it the body is not JSON.
    What rests on the census alone is made once; with `kept` false it is made for each request.
    A place that it is not `is_of` has no such address.
    `download` names the file that a browser saves instead of showing it.
    """

    name: str
    media_type: str
    render: Callable[[Census, Query, str, OpenDataWords], Answer]
    parameters: Callable[[Census, OpenDataWords], tuple[Parameter, ...]] = no_parameters
    schema: Callable[[OpenDataWords], Schema] | None = None
    download: bool = False
    kept: bool = True
    is_of: Callable[[Census], bool] = every_place
