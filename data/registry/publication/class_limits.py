"""The limits between the classes of maps of cameras, drawn once and then kept.

They are made of published densities alone. A release keeps those of the one before it, so that
its maps can be compared with earlier ones, and draws what that one lacks: all, for the first
of a programme.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Iterable, Mapping
from typing import Any

import mapclassify
import pandas as pd
import pyarrow as pa

from data.arithmetic.measures import per_1000_residents, per_km2
from data.arithmetic.thirds import thirds
from data.place import Place
from data.published.release import Release

CLASSES = 5  # of the map

Densities = Mapping[str, pd.Series]  # by denominator, of the areas that have one


def densities(place: Place, areas: Release, figures: pa.Table) -> Densities:
    """Cameras per km² and per 1,000 residents, of published figures."""
    frame = areas.tables["areas"].drop(["geometry"]).to_pandas().set_index("area_id")
    cameras = figures.to_pandas().set_index("area_id")["cameras"]
    frame = frame.reindex(cameras.index)
    fewest = place.areas.min_residents_for_rates
    return {
        "per_km2": per_km2(cameras, frame["area_km2"]).dropna(),
        "per_1000_residents": per_1000_residents(cameras, frame["residents"], fewest).dropna(),
    }


def whose_limits_stay(public: Iterable[Release], programme: str, as_of: dt.date) -> Release | None:
    """The newest public release of a programme until a day, that day included."""
    same = [each for each in public if each.facts["programme"] == programme]
    before = [each for each in same if each.facts["date"] <= as_of.isoformat()]
    return max(before, key=lambda each: each.version, default=None)  # which begins with its date


def class_limits(by: Densities, day: str, before: Release | None, *, fixed: bool) -> dict[str, Any]:
    """What a release says of its limits: of the map of cameras, and of the one beside crime.

    The latter are not drawn where the place's file has them `fixed`.
    """
    kept = before.facts if before else {}
    breaks = kept.get("breaks", {})
    of_map = {per: _fuller(breaks.get(per, []), natural_breaks(each)) for per, each in by.items()}
    if fixed:
        return {"breaks": of_map}
    stay = {row["per"]: row for row in kept.get("classes", ())}
    rows = (stay.get(per) or _drawn(per, each, day) for per, each in by.items())
    return {"breaks": of_map, "classes": [row for row in rows if row]}


def _fuller(kept: list[float], drawn: list[float]) -> list[float]:
    """Those of before, unless the first areas that were shown made fewer classes than there are."""
    return kept if len(kept) >= len(drawn) else drawn


def _drawn(per: str, of_areas: pd.Series, day: str) -> dict[str, Any] | None:
    """Thirds of the areas shown; None where too few of them differ."""
    found = thirds(of_areas.to_numpy(float))
    return found and {
        "per": per,
        "limits": list(found.limits),
        "sizes": list(found.sizes),
        "date": day,
    }


def natural_breaks(shown: pd.Series) -> list[float]:
    """Fisher-Jenks natural breaks (mapclassify), to two digits so that a legend can be read."""
    classes = min(CLASSES, shown.nunique())
    if classes < 2:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # it would be faster with numba
        inner = mapclassify.FisherJenks(shown.to_numpy(), k=classes).bins[:-1]
    return sorted({float(f"{limit:.2g}") for limit in inner} - {0.0})
