"""What changed from one release to the next of its kind: areas, crime, cameras.

Pure comparisons of what was published: no figure here is finer than the two releases it
was taken from. Pairs are (before, after) throughout.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.arithmetic.periods import month_end
from data.published.release import Release


@dataclass(frozen=True)
class Moved:
    """The published figures of one area; None where it was, or is, not shown."""

    area_id: str
    cameras: tuple[int | None, int | None]
    addresses: tuple[int | None, int | None]


@dataclass(frozen=True)
class CameraChanges:
    """Figures that moved, and the totals of what is shown.

    An area is in one list at most, by its cameras, or where these stayed by its addresses.
    """

    as_of: tuple[dt.date, dt.date]
    programme: tuple[str, str]
    shown: tuple[int, int]
    cameras: tuple[int, int]
    addresses: tuple[int, int]
    now_shown: tuple[Moved, ...]
    no_longer_shown: tuple[Moved, ...]
    up: tuple[Moved, ...]
    down: tuple[Moved, ...]


@dataclass(frozen=True)
class RevisedMonth:
    """Reports of one kind in the whole city in a month, on the days that both releases cover."""

    offense: str
    month: dt.date
    count: tuple[int, int]


@dataclass(frozen=True)
class OffenseChanges:
    """Of one kind of crime: days that only one release covers, and reports on those of both."""

    offense: str
    days_added: int
    days_removed: int
    reports: tuple[int, int]
    revised: tuple[RevisedMonth, ...]


@dataclass(frozen=True)
class Refiled:
    """How many reports went from one kind of crime to another."""

    offense: str
    became: str
    count: int


@dataclass(frozen=True)
class CrimeChanges:
    """`through`: the last day with reports by area, `city_through` with any figure of the city.

    `refiled` is None where nobody could follow single reports from one release to the next.
    """

    published: tuple[str, str]
    through: tuple[dt.date, dt.date]
    city_through: tuple[dt.date, dt.date]
    by_offense: tuple[OffenseChanges, ...]
    refiled: tuple[Refiled, ...] | None = None

    @property
    def days_added(self) -> int:
        """Days newly covered for at least one kind of crime, at most."""
        return max((each.days_added for each in self.by_offense), default=0)

    @property
    def days_removed(self) -> int:
        """Days no longer covered for at least one kind of crime, at most."""
        return max((each.days_removed for each in self.by_offense), default=0)

    @property
    def revised(self) -> tuple[RevisedMonth, ...]:
        """Every revised month, newest first."""
        every = [month for each in self.by_offense for month in each.revised]
        return tuple(sorted(every, key=lambda each: (each.month, each.offense), reverse=True))

    @property
    def months_revised(self) -> int:
        """How many months were revised for at least one kind of crime."""
        return len({each.month for each in self.revised})

    @property
    def reports_refiled(self) -> int:
        """How many are known to have gone to another kind of crime."""
        return sum(each.count for each in self.refiled or ())

    @property
    def reports(self) -> tuple[int, int]:
        """Of every kind in the whole city, on the days that both releases cover."""
        before, after = (sum(each.reports[i] for each in self.by_offense) for i in (0, 1))
        return before, after


@dataclass(frozen=True)
class GeographyChanges:
    """Ids of areas added, removed, and drawn otherwise; residents of all, and their source.

    `residents_year` is the census they were counted in. Only where both releases count them are
    residents compared: else none have changed.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    redrawn: tuple[str, ...]
    renamed: tuple[str, ...]
    residents: tuple[int, int]
    residents_year: tuple[int, int]
    residents_source: tuple[str, str]
    residents_changed: int  # areas with another number of residents


@dataclass(frozen=True)
class GovernmentChanges:
    """When the list of government cameras was published, and its records; None without one."""

    published: tuple[str | None, str | None]
    locations: tuple[int | None, int | None]


Changes = GeographyChanges | CrimeChanges | CameraChanges | GovernmentChanges


def compare(before: Release | None, after: Release | None) -> Changes:
    """What changed between two releases of one kind; of a kind that a place can do without,
    one may be missing."""
    if before is None or after is None or after.kind == "government":
        return compare_government(before, after)
    by_kind: dict[str, Callable[[Release, Release], Changes]] = {
        "areas": compare_areas,
        "crime": compare_crime,
        "cameras": compare_cameras,
    }
    return by_kind[after.kind](before, after)


def compare_government(before: Release | None, after: Release | None) -> GovernmentChanges:
    """Whole lists: a point on one is not told apart from one on the other."""
    pair = before, after
    published = [each.facts["published"] if each else None for each in pair]
    locations = [_listed(each) if each else None for each in pair]
    return GovernmentChanges(
        (published[0], published[1]),
        (locations[0], locations[1]),
    )


def _listed(release: Release) -> int:
    """All records of a list of government cameras, with those that have no point."""
    counted = pc.sum(release.tables["government_cameras"]["locations"]).as_py()
    without: int = release.facts["without_point"]
    return int(counted) + without


def compare_cameras(before: Release, after: Release) -> CameraChanges:
    """Areas that only one of the two has are left to the comparison of areas."""
    old, new = _figures(before), _figures(after)
    moved: dict[str, list[Moved]] = {"shown": [], "hidden": [], "up": [], "down": []}
    for area_id in sorted(set(old) & set(new)):
        pairs = list(zip(old[area_id], new[area_id], strict=True))
        way = next((way for pair in pairs if (way := _way(*pair))), None)
        if way:
            moved[way].append(Moved(area_id, *pairs))
    return CameraChanges(
        as_of=(_date(before), _date(after)),
        programme=(before.facts["programme"], after.facts["programme"]),
        shown=(_shown(before), _shown(after)),
        cameras=(_total(before, "cameras"), _total(after, "cameras")),
        addresses=(_total(before, "addresses"), _total(after, "addresses")),
        now_shown=tuple(moved["shown"]),
        no_longer_shown=tuple(moved["hidden"]),
        up=tuple(moved["up"]),
        down=tuple(moved["down"]),
    )


def _way(before: int | None, after: int | None) -> str | None:
    if before == after:
        return None
    if before is None or after is None:
        return "shown" if before is None else "hidden"
    return "up" if after > before else "down"


def _figures(release: Release) -> dict[str, tuple[int | None, int | None]]:
    """Cameras and addresses by area."""
    rows = release.tables["cameras"].to_pylist()
    return {row["area_id"]: (row["cameras"], row["addresses"]) for row in rows}


def _shown(release: Release) -> int:
    return int(pc.sum(release.tables["cameras"]["shown"]).as_py() or 0)


def _total(release: Release, column: str) -> int:
    return int(pc.sum(release.tables["cameras"][column]).as_py() or 0)


def _date(release: Release) -> dt.date:
    return dt.date.fromisoformat(release.facts["date"])


def compare_crime(before: Release, after: Release) -> CrimeChanges:
    """Counts of the whole city, since revisions by area and day would be too many to read."""
    old, new = _daily(before), _daily(after)
    offenses = sorted(set(old) | set(new))
    days = old.index.union(new.index)
    old, new = (frame.reindex(index=days, columns=offenses) for frame in (old, new))
    return CrimeChanges(
        published=(before.facts["published"], after.facts["published"]),
        through=(_through(before), _through(after)),
        city_through=(_city_through(before), _city_through(after)),
        by_offense=tuple(_of_offense(offense, old[offense], new[offense]) for offense in offenses),
        refiled=_refiled(before, after),
    )


def _refiled(before: Release, after: Release) -> tuple[Refiled, ...] | None:
    """The most first, as the later release tells it of the earlier one."""
    told = after.facts.get("refiled")
    if told is None or told["since"] != before.version:
        return None
    found = [Refiled(**each) for each in told["reports"]]
    return tuple(sorted(found, key=lambda each: (-each.count, each.offense, each.became)))


def _daily(release: Release) -> pd.DataFrame:
    """Reports in the whole city by day and offense; missing on a day that is not covered."""
    coverage = release.tables["coverage"].to_pandas()
    days = pd.date_range(coverage["first"].min(), coverage["through"].max())
    daily = pd.DataFrame(index=days, columns=sorted(set(coverage["offense"])), dtype=float)
    for run in coverage.itertuples():
        daily.loc[str(run.first) : str(run.through), run.offense] = 0.0
    counts = release.tables["counts"].group_by(["day", "offense"]).aggregate([("count", "sum")])
    by_day = counts.to_pandas().pivot(index="day", columns="offense", values="count_sum")
    by_day.index = pd.to_datetime(by_day.index)
    return daily.add(by_day.reindex_like(daily).fillna(0))


def _of_offense(offense: str, old: pd.Series, new: pd.Series) -> OffenseChanges:
    both = old.notna() & new.notna()
    months = both.index.to_period("M")
    before, after = (each.where(both, 0).groupby(months).sum().astype(int) for each in (old, new))
    revised = tuple(
        RevisedMonth(offense, month.start_time.date(), (int(before[month]), int(after[month])))
        for month in before.index[before != after]
    )
    return OffenseChanges(
        offense,
        days_added=int((old.isna() & new.notna()).sum()),
        days_removed=int((old.notna() & new.isna()).sum()),
        reports=(int(before.sum()), int(after.sum())),
        revised=revised,
    )


def _through(release: Release) -> dt.date:
    last: dt.date = pc.max(release.tables["coverage"]["through"]).as_py()
    return last


def _city_through(release: Release) -> dt.date:
    """The end of the last month with a published count, or the last day with reports."""
    months = release.tables["city_months"]
    last = pc.max(months.filter(pc.is_valid(months["published"]))["month"]).as_py()
    through = _through(release)
    return max(through, month_end(last)) if last else through


def compare_areas(before: Release, after: Release) -> GeographyChanges:
    """Outlines are compared as they are drawn, so a border that moved by a little counts."""
    old, new = (_rows(release.tables["areas"]) for release in (before, after))
    both = sorted(set(old) & set(new))
    none = {"year": 0, "source": ""}
    facts = [release.facts["denominators"].get("residents", none) for release in (before, after)]
    both_counted = none not in facts
    return GeographyChanges(
        added=tuple(sorted(set(new) - set(old))),
        removed=tuple(sorted(set(old) - set(new))),
        redrawn=_differing(both, old, new, "geometry"),
        renamed=_differing(both, old, new, "name"),
        residents=(_residents(old), _residents(new)),
        residents_year=(facts[0]["year"], facts[1]["year"]),
        residents_source=(facts[0]["source"], facts[1]["source"]),
        residents_changed=len(_differing(both, old, new, "residents")) if both_counted else 0,
    )


def _rows(areas: pa.Table) -> dict[str, dict[str, object]]:
    return {row["area_id"]: row for row in areas.to_pylist()}


def _differing(
    both: Sequence[str],
    old: dict[str, dict[str, object]],
    new: dict[str, dict[str, object]],
    column: str,
) -> tuple[str, ...]:
    return tuple(each for each in both if old[each][column] != new[each][column])


def _residents(rows: dict[str, dict[str, object]]) -> int:
    return sum(row["residents"] for row in rows.values() if isinstance(row["residents"], int))
