"""Every row gets its address, and every address one area."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake import reasons
from data.registry.intake.identity import NONE, Codes, lowest_by, most_frequent, take
from data.registry.intake.nearness import Points, near_any
from data.registry.intake.same_address import Mentions, Resolved, resolve
from data.registry.intake.spellings import Traits, nested

SEVERAL = -2  # in place of an address: there is more than one

LISTED_REACH = 20.0  # metres: a list has the pole, a register the house that it stands at

Flags = npt.NDArray[np.bool_]
_KEY = ["text", "address_id", "x", "y", "public"]


def place(
    rows: pd.DataFrame, points: pd.DataFrame | None, traits: Traits, listed: Points | None = None
) -> int:
    """Write `address` and `area` into rows, with reasons and remarks.

    Rows without a point go where their address is. No row counts whose address has a point at
    one of `listed`, which everybody knows. Returns how many different
    addresses the counted rows would have, were shared points not regarded.
    """
    is_open = rows["reason"].to_numpy() == NONE
    has_point = is_open & (rows["area"].to_numpy() >= 0)
    stated = rows.loc[has_point, _KEY[:-1]].assign(public=False)
    if points is not None:
        stated = pd.concat([stated, points[_KEY[:-1]].assign(public=True)])
    mention = stated.groupby(_KEY, sort=True).ngroup().to_numpy()
    of_rows, of_points = mention[: has_point.sum()], mention[has_point.sum() :]
    mentions = _mentions(stated, mention)
    resolved = resolve(mentions, traits)

    address = np.full(len(rows), NONE)
    address[has_point] = resolved.address[of_rows]
    reason = rows["reason"].to_numpy().astype(np.int64)
    reason[has_point] = resolved.reason[of_rows]
    without_point = np.flatnonzero(is_open & ~has_point)
    address[without_point], reason[without_point] = _look_up(
        rows.iloc[without_point], mentions, resolved.address, resolved.reason == NONE, traits
    )
    voting = (reason == NONE) & has_point
    area = rows["area"].to_numpy().astype(np.int64)
    voted = most_frequent(address[voting], area[voting], len(mentions))
    if points is not None:
        inside = points["area"].to_numpy() >= 0
        at = resolved.address[of_points[inside]]
        public = lowest_by(at, points["area"].to_numpy()[inside].astype(np.int64), len(mentions))
        voted = np.where(voted == NONE, public, voted)
    placed = take(voted, address)
    reason[(reason == NONE) & is_open & (placed == NONE)] = reasons.code(reasons.NO_COORDINATES)
    if points is not None:
        unmatched = (reason == NONE) & is_open & ~np.isin(address, resolved.address[of_points])
        reason[unmatched] = reasons.code(reasons.UNMATCHED)
    if listed is not None:
        known = is_open & np.isin(address, _at_listed(mentions, resolved, listed))
        reason[(reason == NONE) & known] = reasons.code(reasons.LISTED)
    rows["address"], rows["area"], rows["reason"] = address, placed, reason.astype(np.int8)
    rows[reasons.MOVED] = voting & (area != placed)
    spelled = resolved.by_text[of_rows[reason[has_point] == NONE]]
    return len(np.unique(spelled)) + _only_looked_up(address, voting, reason)


def _at_listed(mentions: Mentions, resolved: Resolved, listed: Points) -> Codes:
    """The addresses of which some point lies at a listed one."""
    at = near_any(mentions.points, listed, LISTED_REACH) & (resolved.reason == NONE)
    return np.unique(resolved.address[at])


def _only_looked_up(address: Codes, voting: Flags, reason: Codes) -> int:
    """Addresses that no counted row with a point has."""
    found = np.unique(address[(reason == NONE) & ~voting])
    return len(np.setdiff1d(found, address[voting]))


def _mentions(stated: pd.DataFrame, mention: Codes) -> Mentions:
    frame = stated.assign(mention=mention)
    rows = np.bincount(mention[~frame["public"].to_numpy()], minlength=mention.max(initial=-1) + 1)
    single = frame.drop_duplicates("mention").sort_values("mention")
    text, ids, x, y = (single[name].to_numpy(dtype=np.int64) for name in _KEY[:-1])
    return Mentions(text, ids, Points(x, y), rows)


def _look_up(
    rows: pd.DataFrame, mentions: Mentions, address: Codes, good: Flags, traits: Traits
) -> tuple[Codes, Codes]:
    """Addresses of rows without a point, by the city's number and by text, and reasons."""
    ids, texts = rows["address_id"].to_numpy(), rows["text"].to_numpy()
    by_id = take(_only(mentions.address_id[good], address[good], ids.max(initial=-1) + 1), ids)
    by_text = take(_by_text(np.unique(texts[texts >= 0]), mentions, address, good, traits), texts)
    found = np.where(by_id >= 0, by_id, by_text)
    several = (found < 0) & ((by_id == SEVERAL) | (by_text == SEVERAL))
    differ = (by_id >= 0) & (by_text >= 0) & (by_id != by_text)
    reason = np.full(len(rows), NONE)
    reason[found < 0] = reasons.code(reasons.NO_COORDINATES)
    reason[several] = reasons.code(reasons.SEVERAL_PLACES)
    reason[differ] = reasons.code(reasons.ID_CONFLICT)
    return np.where(reason == NONE, found, NONE), reason


def _only(keys: Codes, values: Codes, n_keys: int) -> Codes:
    """The one value of each key, SEVERAL where there are more, -1 where there is none."""
    pairs = pd.DataFrame({"key": keys, "value": values})
    pairs = pairs[(keys >= 0) & (keys < n_keys)].drop_duplicates()
    table = np.full(n_keys, NONE)
    table[pairs["key"]] = pairs["value"]
    table[pairs.loc[pairs["key"].duplicated(), "key"]] = SEVERAL
    return table


def _by_text(
    texts: Codes, mentions: Mentions, address: Codes, good: Flags, traits: Traits
) -> Codes:
    """The one address of each text: by the very same text, else by one that agrees with it."""
    n = len(traits.readings)
    exact = _only(mentions.text[good], address[good], n)
    at, reading = traits.readings_of(texts)
    wanted = pd.DataFrame({"text": texts[at], "house": traits.house[reading]})
    kept = np.flatnonzero(good & (mentions.text >= 0))
    at, reading = traits.readings_of(mentions.text[kept])
    there = pd.DataFrame({"at": kept[at], "house": traits.house[reading]})
    pairs = wanted.merge(there, on="house")
    mine, other = pairs["text"].to_numpy(), mentions.text[pairs["at"].to_numpy()]
    suffix, other_suffix = traits.suffix[mine], traits.suffix[other]
    agree = nested(traits.directions[mine], traits.directions[other])
    agree &= (suffix == other_suffix) | (suffix == 0) | (other_suffix == 0)
    alike = _only(mine[agree], address[pairs["at"].to_numpy()[agree]], n)
    return np.where(exact == NONE, alike, exact)
