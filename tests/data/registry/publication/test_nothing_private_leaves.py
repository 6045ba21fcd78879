"""From a private register to every file that leaves: nothing that was planted comes out."""

from __future__ import annotations

import json
import re
import shutil

import pandas as pd
import pytest

from data.census.census import Census, load_census
from data.files.outlines import outlines_of
from data.place import Place, load_place
from data.published.catalog import EMBEDDED
from data.registry.publication.publish import Request, publish
from tests.data.registry.canaries import CANARIES
from tests.data.registry.made_up import AS_OF, at, made_up, write_list
from tests.embedded import embedded_areas
from tests.leaving import Leaving, check_public, check_silent, everything

# Six decimals: outlines of areas have five, and one of them may be the same.
FORBIDDEN = re.compile(rb"CANARY|Zyzzyva|77\.031917|38\.927193", re.IGNORECASE)


@pytest.fixture(scope="module")
def place() -> Place:
    """D.C. before anybody said a total: the made-up register has another one."""
    dc = load_place("washington-dc")
    return dc.model_copy(update={"cameras": dc.cameras.model_copy(update={"facts": ()})})


@pytest.fixture(scope="module")
def census(place: Place, tmp_path_factory: pytest.TempPathFactory) -> Census:
    """What the site shows once a register with canaries in it was published."""
    folder = tmp_path_factory.mktemp("published")
    shutil.copytree(EMBEDDED, folder / "releases")
    areas = embedded_areas()
    invented = made_up(outlines_of(areas))
    write_list(folder, place, invented.points)
    register = at(invented.registry, AS_OF[-1]).astype(object)
    planted = register.iloc[0].copy()
    for name, value in CANARIES.items():
        planted[name] = value
    planted["registered_on"], planted["ended_on"] = "2024-01-01", ""
    register = pd.concat([register.iloc[1:], planted.to_frame().T])
    (folder / "register.json").write_text(json.dumps([nested(each) for each in records(register)]))
    ledger = folder / "private" / "ledger.json"
    request = Request(folder / "register.json", False, AS_OF[-1], ledger, geographies=folder)
    outcome = publish(place, areas, folder / "releases", request)
    assert outcome.release
    return load_census(folder / "releases", place)


def records(register: pd.DataFrame) -> list[dict[str, str]]:
    found: list[dict[str, str]] = register.to_dict("records")
    return found


def nested(cells: dict[str, str]) -> dict[str, object]:
    """A registration as an object with parts, as an interface gives it out, and words besides."""
    inner = ("address_id", "address", "longitude", "latitude")
    return {
        **{name: value for name, value in cells.items() if name not in inner},
        "site": {name: cells[name] for name in inner},
        "owner": {"name": f"Zyzzyva {cells['holding_id']}", "phones": ["CANARY-202-555"]},
        "CANARY note": cells["address"],
    }


@pytest.fixture(scope="module")
def leaving(census: Census) -> list[Leaving]:
    assert census.releases["cameras"].facts["programme"] == "registry"
    return list(everything(census))


def test_nothing_that_was_planted_leaves(leaving: list[Leaving]) -> None:
    assert len(leaving) > 30
    for item in leaving:
        check_silent(item, FORBIDDEN)


def test_only_public_figures_leave(census: Census, leaving: list[Leaving]) -> None:
    assert not census.areas["shown"].all()
    for item in leaving:
        check_public(census, item)


def test_the_search_would_have_found_it() -> None:
    for value in CANARIES.values():
        with pytest.raises(AssertionError):
            check_silent(Leaving("x.csv", f"area\n{value}\n".encode()), FORBIDDEN)
