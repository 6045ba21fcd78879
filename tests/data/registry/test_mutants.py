"""Rules left out on purpose: each must be caught, or the checks above would prove nothing."""

from __future__ import annotations

import ast
import datetime as dt
import pkgutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pytest
from shapely import box

from data.published import rules
from data.published.schema import CAMERAS, SchemaError
from data.registry import audit as audit_room
from data.registry.audit import promise
from data.registry.audit.audit import audit
from data.registry.audit.facts import parse_fact
from data.registry.audit.one_area import PublishedFigures
from data.registry.audit.pieces import cut_pieces
from data.registry.intake import counting
from data.registry.protection import disclosure, hold_back
from data.registry.protection.disclosure import Count, Figures
from data.registry.protection.hold_back import AreaState
from data.registry.publication import prepare as publish
from tests.data.registry.promise import FEW, PLACE, check_promise, released

DAY = dt.date(2025, 6, 30)


def registered(area: str, addresses: int, *, per_owner: int = 1, cameras: int = 2) -> pd.DataFrame:
    rows = [(area, number, number // per_owner, cameras) for number in range(addresses)]
    return pd.DataFrame(rows, columns=["area_id", "address", "holding", "cameras"])


def caught(history: list[pd.DataFrame], folder: Path) -> str:
    """Which check stops a history: the audit, the schema of a release, or the promise."""
    releases = released(history)
    if not all(prepared.audit.passed for prepared, _ in releases):
        return "audit"
    try:
        for prepared, _ in releases:
            publish.write(PLACE, FEW, prepared, folder)
        check_promise(releases, history)
    except SchemaError:
        return "schema"
    except AssertionError:
        return "promise"
    return ""


def no_hold_back(_: AreaState | None, count: Count, figures: Figures | None) -> AreaState:
    return hold_back.next_state(None, count, figures)


def unrounded(count: Count, *_: int | None) -> Figures | None:
    return Figures(count.addresses, count.cameras) if count.addresses >= 10 else None


STEADY = [registered("101", 24), registered("101", 25)]
FEW_OWNERS = [registered("101", 40, per_owner=10)]
# Twelve owners, some of whom share an address.
NINE_ADDRESSES = [registered("101", 12).assign(address=lambda frame: frame["address"] % 9)]
# Twelve more addresses, all of one owner.
ONE_OWNER_MORE = [
    registered("101", 40),
    registered("101", 52).assign(holding=lambda frame: frame["holding"].clip(upper=40)),
]
# Twenty more, all of one owner.
TWENTY_OF_ONE_OWNER = [
    registered("101", 40),
    registered("101", 60).assign(holding=lambda frame: frame["holding"].clip(upper=40)),
]
TWO_MORE = [registered("101", 24), registered("101", 26)]
NINE_OWNERS = [registered("101", 45, per_owner=5)]
LARGE = [pd.concat([registered("101", 25), registered("101", 30, cameras=100).iloc[25:]])]
# One of twelve addresses has ten of the 21 cameras.
ONE_LARGE_ADDRESS = [
    pd.concat([registered("101", 11, cameras=1), registered("101", 12, cameras=10).iloc[11:]])
]
# Two owners have twenty addresses each; eight have one camera each, together a 25th of the first.
TWO_LARGE_OWNERS = [
    pd.concat(
        [
            registered("101", 40, per_owner=20, cameras=10),
            registered("101", 48, cameras=1).iloc[40:],
        ]
    )
]

Mutant = tuple[Callable[[pytest.MonkeyPatch], None], list[pd.DataFrame]]


def setting(module: ModuleType, name: str, value: object) -> Callable[[pytest.MonkeyPatch], None]:
    return lambda patch: patch.setattr(module, name, value)


def hold_back_by_one(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(hold_back, "MIN_ADDRESSES", 1)
    patch.setattr(hold_back, "MIN_HOLDINGS", 1)


def never(*_: object) -> bool:
    return False


MUTANTS: dict[str, Mutant] = {
    "no hold-back": (setting(publish, "next_state", no_hold_back), STEADY),
    "no hold-back, and one owner": (
        setting(publish, "next_state", no_hold_back),
        TWENTY_OF_ONE_OWNER,
    ),
    "hold-back by one": (hold_back_by_one, TWO_MORE),
    "owners do not hold back": (setting(hold_back, "MIN_HOLDINGS", 0), ONE_OWNER_MORE),
    "threshold 9": (setting(disclosure, "MIN_ADDRESSES", 9), NINE_ADDRESSES),
    "exact figures": (setting(publish, "protect", unrounded), STEADY),
    "one owner is enough": (setting(disclosure, "MIN_HOLDINGS", 1), FEW_OWNERS),
    "nine owners are enough": (setting(disclosure, "MIN_HOLDINGS", 9), NINE_OWNERS),
    "owners not counted": (setting(disclosure, "MIN_HOLDINGS", 0), FEW_OWNERS),
    "no dominance rule": (setting(disclosure, "MAX_SHARE_OF_LARGEST", 1), ONE_LARGE_ADDRESS),
    "no p% rule": (setting(disclosure, "P_PERCENT", 0), TWO_LARGE_OWNERS),
    "neither of them": (setting(disclosure, "is_dominated", never), TWO_LARGE_OWNERS),
    "cameras without top-coding": (setting(counting, "MAX_CAMERAS_PER_ADDRESS", 10**6), LARGE),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_rule_that_is_left_out_is_caught_by_the_audit(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mutate, history = MUTANTS[name]
    assert caught(history, tmp_path / "sound") == "", "caught without a mutant, too"
    mutate(monkeypatch)
    assert caught(history, tmp_path / "mutant") == "audit"


def test_the_audit_takes_nothing_from_the_rules_it_checks() -> None:
    """Neither a constant nor a function: a mistake in them would then be in both."""
    for module in pkgutil.iter_modules(audit_room.__path__):
        source = Path(audit_room.__path__[0], f"{module.name}.py").read_text()
        imported = {
            name
            for node in ast.walk(ast.parse(source))
            for name in (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else []
            )
        }
        assert not [name for name in imported if name.startswith("data.registry.protection")]


def test_the_audit_and_the_rules_promise_the_same() -> None:
    assert promise.MIN_ADDRESSES == promise.MIN_CHANGE == rules.MIN_ADDRESSES
    assert promise.MIN_OWNERS == rules.MIN_HOLDINGS
    assert promise.MIN_TO_TURN == hold_back.MIN_TO_TURN
    assert promise.MIN_ADDRESSES_IN_AREA == rules.MIN_ADDRESSES_IN_AREA
    assert promise.MAX_SHARE == rules.MAX_SHARE
    assert promise.MAX_CAMERAS_PER_ADDRESS == rules.MAX_CAMERAS_PER_ADDRESS
    assert promise.MAX_SHARE_OF_LARGEST == rules.MAX_SHARE_OF_LARGEST
    assert promise.P_PERCENT == rules.P_PERCENT
    assert promise.ADDRESSES_ROUNDED_TO == rules.ADDRESS_ROUNDING
    assert promise.CAMERAS_ROUNDED_TO == rules.CAMERA_ROUNDING


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["too few"] * 3),  # the reason why an area is not shown
        pa.array([DAY] * 3, pa.date32()),  # a date for each area
        pa.array([20] * 3, pa.int64()),  # a count of one kind of camera by area
    ],
)
def test_a_column_that_would_tell_more_is_refused(column: pa.Array) -> None:
    ((prepared, _),) = released([registered("101", 24)])
    with pytest.raises(SchemaError, match="not allowed"):
        CAMERAS.check(prepared.entry.table.append_column("more", column))


def figures(**shown: int | None) -> PublishedFigures:
    frame = pd.DataFrame({"addresses": shown, "cameras": shown}, dtype="Int64")
    return PublishedFigures(DAY.isoformat(), DAY, frame)


def test_an_exact_total_beside_one_hidden_area_is_caught() -> None:
    table = figures(a=20, b=20, c=None)
    assert audit([table]).passed
    assert not audit([table], facts=[parse_fact("addresses, city, 53, 2025-06-30")]).passed


def test_a_total_rounded_by_itself_is_caught() -> None:
    """23 + 23 + 9 are 55, which rounds to 60: more than the two shown can be."""
    table = figures(a=20, b=20, c=None)
    assert not audit([table], facts=[parse_fact("addresses, city, 60, 2025-06-30")]).passed


def test_ward_counts_beside_area_counts_are_caught() -> None:
    outlines = gpd.GeoDataFrame(
        {"id": ["a", "b"]},
        geometry=[box(-77.02, 38.90, -77.01, 38.91), box(-77.01, 38.90, -77.00, 38.91)],
        crs="EPSG:4326",
    )
    # The border of the wards runs a little west of that between the areas.
    wards = gpd.GeoDataFrame(
        {"id": ["1", "2"]},
        geometry=[box(-77.02, 38.90, -77.012, 38.91), box(-77.012, 38.90, -77.00, 38.91)],
        crs="EPSG:4326",
    )
    pieces = cut_pieces(outlines, {"wards": wards}, "EPSG:26985")
    table = figures(a=20, b=20)
    assert audit([table], pieces=pieces).passed
    ward = parse_fact("addresses, wards:2, 28, 2025-06-30")
    assert not audit([table], pieces=pieces, facts=[ward]).passed
