"""The intake: a private registry file becomes clean, located, de-duplicated registrations.

The result has no text of the file left: areas, numbers in place of addresses and
holders, and how many cameras. It does not depend on the order of the rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.disk import write_whole
from data.files.counted import counted
from data.registry.intake import reasons
from data.registry.intake.fields import RegistryError, registry_layout
from data.registry.intake.identity import NONE, Codes, ranked
from data.registry.intake.limits import MAX_SHARED, Limits
from data.registry.intake.mapping import AS_IS, FileMapping
from data.registry.intake.no_nul import refuse_nul
from data.registry.intake.sifting import Sifted
from data.registry.intake.table_files.reader import read_chunks


@dataclass(frozen=True)
class Intake:
    """What a registry file amounts to at one date.

    `registrations` has one row a counted registration: `area_id` (str), `address` and
    `holding` (int codes; holding -1: all unknown holders count as one) and `cameras`
    (int). `quarantine` has one row a row not counted: `row`, `outcome` ("merged" or
    "set aside"), `reason`. `reasons` and `remarks` count rows. `spelled` counts the
    addresses that differ without regard to shared points.
    """

    registrations: pd.DataFrame
    rows_read: int
    counted: int
    merged: int
    set_aside: int
    reasons: dict[str, int]
    remarks: dict[str, int]
    quarantine: pd.DataFrame
    one_row_is: str = "site"  # or "camera"
    spelled: int = 0

    def __post_init__(self) -> None:
        if self.counted + self.merged + self.set_aside != self.rows_read:
            raise RegistryError(
                f"{counted(self.rows_read, 'row')} read, but {self.counted:,} counted, "
                f"{self.merged:,} merged and {self.set_aside:,} set aside: this is a fault of "
                "the program."
            )

    @property
    def addresses(self) -> int:
        """Different addresses in the whole city."""
        return int(self.registrations["address"].nunique())

    @property
    def holdings(self) -> int:
        """Different owners in the whole city, all unknown ones as one."""
        return int(self.registrations["holding"].nunique())

    @property
    def cameras(self) -> int:
        """Cameras of the counted rows."""
        return int(self.registrations["cameras"].sum())

    def require_usable(self, limits: Limits | None = None) -> None:
        """Raise RegistryError when too much of the registry is set aside, merged or in doubt.

        Rows that ended or began after the date of the count are no fault and left out.
        """
        limits = limits or Limits()
        due = self.rows_read - self._rows(reasons.NO_FAULT)
        self._require_few_conflicts(limits.conflicts, due)
        self._require_few_unmatched(limits.unmatched, due)
        self._require_few_set_aside(limits.set_aside, due)
        if not self.counted:
            raise RegistryError("No registration is in force at the date of the count.")
        self._require_few_merged(limits.merged, due)
        self._require_own_points()
        self._require_few_moved(limits.moved)

    def _rows(self, why: frozenset[str]) -> int:
        return sum(count for reason, count in self.reasons.items() if reason in why)

    def _most(self, why: frozenset[str]) -> str:
        found = [f"{reason}: {n:,}" for reason, n in self.reasons.items() if reason in why]
        return "; ".join(found[:3])

    def _require_few_conflicts(self, limit: float, due: int) -> None:
        if (rows := self._rows(reasons.CONFLICTS)) > limit * due:
            raise RegistryError(
                "Too many rows contradict others or hold numbers that a spreadsheet has cut: "
                f"{rows:,} of {due:,}, more than {limit:.0%}. Most frequent: "
                f"{self._most(reasons.CONFLICTS)}. Look for placeholders, and for long numbers "
                f"that were opened in a spreadsheet: export those columns again as text. "
                f"{_QUARANTINE}"
            )

    def _require_few_set_aside(self, limit: float, due: int) -> None:
        faults = frozenset(reasons.SET_ASIDE) - reasons.NO_FAULT - {reasons.UNMATCHED}
        if (rows := self._rows(faults)) > limit * due:
            raise RegistryError(
                f"{rows:,} of {counted(due, 'row')} had to be set aside, more than {limit:.0%}. "
                f"Most frequent: {self._most(faults)}. {_QUARANTINE}"
            )

    def _require_few_merged(self, limit: float, due: int) -> None:
        if self.merged > limit * due:
            raise RegistryError(
                f"{self.merged:,} of {counted(due, 'row')} would be merged into others, more than "
                f"{limit:.0%}. Is each row one camera? Then say --rows camera. Are they copies? "
                "Take them out, or raise --max-merged."
            )

    def _require_own_points(self) -> None:
        lost = self.spelled - self.addresses
        if lost > MAX_SHARED * self.spelled:
            raise RegistryError(
                f"{counted(self.spelled, 'address', 'addresses')} that differ in writing "
                f"share points, so that only {self.addresses:,} can be told apart. Are the "
                "coordinates those of the city, a ZIP code or a block? Get those of the "
                "buildings, or give --address-points."
            )

    def _require_few_unmatched(self, limit: float, due: int) -> None:
        if (rows := self.reasons.get(reasons.UNMATCHED, 0)) > limit * due:
            raise RegistryError(
                f"Too many rows are not among the address points: {rows:,} of {due:,}, more than "
                f"{limit:.0%}. Are the points those of this city, and do they name streets as "
                f"the registry does? If so, raise --max-unmatched. {_QUARANTINE}"
            )

    def _require_few_moved(self, limit: float) -> None:
        if (rows := self.remarks.get(reasons.MOVED, 0)) > limit * self.counted:
            raise RegistryError(
                f"{rows:,} of {counted(self.counted, 'row')} would be {reasons.MOVED}, more than "
                f"{limit:.0%}. Rows of one address lie in different areas: their coordinates "
                "cannot all be right. Correct them, or raise --max-moved."
            )

    def write_quarantine(self, path: Path) -> None:
        """Write row numbers and reasons as a CSV file that only its owner may read."""
        write_whole(path, self.quarantine.to_csv(index=False).encode(), private=True)


_QUARANTINE = (
    "Which rows, is in the quarantine file: correct them in the registry, then publish again."
)


def read_registry(
    path: Path,
    *,
    outlines: gpd.GeoDataFrame,
    projection: str,
    as_of: dt.date,
    mapping: FileMapping = AS_IS,
    address_points: pd.DataFrame | None = None,
    listed: pd.DataFrame | None = None,
    one_row_is: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Intake:
    """Read a registry as it was in force on `as_of`.

    `outlines` has `area_id` and `geometry` in EPSG:4326, `projection` is a metric
    system. `mapping` says what the file calls our fields, `address_points` (see
    `read_address_points`) give coordinates to rows without any. What stands at one of
    `listed` (`longitude`, `latitude` of government cameras) is set aside. `one_row_is`
    "site" or "camera", None to find out. `progress` is called with the rows read so far. Raises
    RegistryError for a file that cannot be used; faulty rows are set aside.
    """
    refuse_nul(path)
    layout = registry_layout(coordinates=address_points is None, one_camera=one_row_is == "camera")
    sifted = Sifted(path.name, outlines, projection, layout, mapping.dates)
    if address_points is not None:
        sifted.add_points(address_points)
    if listed is not None:
        sifted.add_listed(listed)
    for chunk in read_chunks(path, layout, mapping):
        sifted.add(chunk)
        if progress is not None:
            progress(sifted.rows_read)
    return _intake(sifted, as_of, one_row_is)


def _intake(sifted: Sifted, as_of: dt.date, one_row_is: str | None) -> Intake:
    one_row_is = one_row_is or sifted.one_row_is()
    rows, spelled = sifted.settled(as_of, one_row_is)
    reason = rows["reason"].to_numpy()
    counted = rows[reason == NONE]
    quarantine = _quarantine(rows[reason != NONE])
    outcomes = quarantine["outcome"].value_counts()
    return Intake(
        registrations=_registrations(counted, sifted),
        rows_read=sifted.rows_read,
        counted=len(counted),
        merged=int(outcomes.get("merged", 0)),
        set_aside=int(outcomes.get("set aside", 0)),
        reasons={
            why: int(count)
            for why, count in sorted(
                quarantine["reason"].value_counts().items(),
                key=lambda item: (-item[1], item[0]),
            )
        },
        remarks={what: n for what in reasons.REMARKS if (n := int(counted[what].sum()))},
        quarantine=quarantine,
        one_row_is=one_row_is,
        spelled=spelled,
    )


def _registrations(counted: pd.DataFrame, sifted: Sifted) -> pd.DataFrame:
    holding = ranked(counted["holding"].to_numpy(), sifted.holdings.ranks())
    registrations = pd.DataFrame(
        {
            "area_id": pd.Series(sifted.areas.ids, dtype="str").take(counted["area"]).array,
            "address": _dense(counted["address"].to_numpy()),
            "holding": np.where(holding >= 0, _dense(holding, without_none=True), NONE),
            "cameras": counted["cameras"].to_numpy().astype(np.int64),
        }
    )
    return registrations.sort_values(list(registrations), ignore_index=True)


def _quarantine(left_out: pd.DataFrame) -> pd.DataFrame:
    left_out = left_out.sort_values("row")
    why = left_out["reason"].to_numpy()
    return pd.DataFrame(
        {
            "row": left_out["row"].to_numpy(),
            "outcome": np.where(why >= len(reasons.SET_ASIDE), "merged", "set aside"),
            "reason": np.array(reasons.REASONS, dtype=object)[why],
        }
    ).astype({"outcome": "str", "reason": "str"})


def _dense(numbers: Codes, *, without_none: bool = False) -> Codes:
    """Numbers from 0 without gaps, in the same order."""
    unique, dense = np.unique(numbers, return_inverse=True)
    has_none = without_none and len(unique) > 0 and unique[0] == NONE
    return dense.astype(np.int64) - has_none
