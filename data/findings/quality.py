"""How good the crime data of an edition are: what they hold, lack, and what was done with them.

What a release does not tell, since it was made before anybody asked or its place has no such
source, is None, never zero.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, get_args

import pandas as pd

from data.arithmetic.periods import Window, month_end
from data.census.census import Census
from data.findings.revisions import Revision, revisions
from data.published.schema import NO_AREA

# Of a month and an offense: every day by single reports, some days, a count of the whole
# city alone, or nothing.
Held = Literal["days", "some_days", "month", "nothing"]
HELD: tuple[Held, ...] = get_args(Held)

_WORST = 5
_ENOUGH = 100  # reports of an area, for a share of them


def months_held(census: Census) -> pd.DataFrame:
    """What the public files hold of every offense and month.

    Columns `offense`, `crime` (its name), `month` (first day), `days`, `days_covered` by single
    reports, `month_published` (whether there is a count of the whole city) and `held`.
    """
    labels, rows = census.place.crime_labels, []
    for offense in census.place.offense_ids:
        for month, covered in census.cube.days_covered(offense):
            window = Window(month, month_end(month))
            published = census.cube.published_total([offense], window) is not None
            held = _held(covered, window.days, published)
            rows.append((offense, labels[offense], month, window.days, covered, published, held))
    columns = ["offense", "crime", "month", "days", "days_covered", "month_published", "held"]
    return pd.DataFrame(rows, columns=columns)


def _held(covered: int, days: int, published: bool) -> Held:
    if covered == days:
        return "days"
    if covered:
        return "some_days"
    return "month" if published else "nothing"


@dataclass(frozen=True)
class YearHeld:
    """Of one offense and year: its days, those with single reports, and months of other kinds."""

    offense: str
    year: int
    days: int
    days_covered: int
    months_of_the_city: int  # without a single day by area
    months_without: int


def years_held(census: Census) -> list[YearHeld]:
    """`months_held` in sum, by offense and year."""
    frame = months_held(census)
    frame = frame.assign(
        year=[month.year for month in frame["month"]],
        city=frame["held"] == "month",
        none=frame["held"] == "nothing",
    )
    sums = frame.groupby(["offense", "year"], sort=False)[["days", "days_covered", "city", "none"]]
    return [
        YearHeld(str(key[0]), int(key[1]), *(int(each) for each in row))
        for key, row in zip(sums.sum().index, sums.sum().itertuples(index=False), strict=True)
    ]


@dataclass(frozen=True)
class Share:
    """Some of the reports of a year, or of an area."""

    of: str
    reports: int
    part: int

    @property
    def percent(self) -> float:
        return 100 * self.part / self.reports if self.reports else 0.0


def without_area(census: Census) -> list[Share]:
    """Reports that name no area and have no point in one, of all that are counted, by year."""
    counts = census.releases["crime"].tables["counts"].to_pandas()
    years = pd.Series([day.year for day in counts["day"]], index=counts.index)
    every = counts.groupby(years)["count"].sum()
    nowhere = counts[counts["area_id"] == NO_AREA].groupby(years)["count"].sum()
    return [Share(str(year), int(every[year]), int(nowhere.get(year, 0))) for year in every.index]


@dataclass(frozen=True)
class Placement:
    """Reports that name an area and have a point in one, and those whose point lies in another.

    In sum, by year, and of the areas with the largest share.
    """

    whole: Share
    years: tuple[Share, ...]
    worst: tuple[Share, ...]


def placement(census: Census) -> Placement | None:
    """How many reports the other way of placing would move; None where no release tells."""
    table = census.releases["crime"].tables.get("placement")
    if table is None:
        return None
    frame = table.to_pandas()
    years = _shares(frame.groupby("year")[["reports", "elsewhere"]].sum())
    areas = _shares(frame.groupby("area_id")[["reports", "elsewhere"]].sum())
    enough = [area for area in areas if area.reports >= _ENOUGH]
    worst = sorted(enough, key=lambda area: area.percent, reverse=True)[:_WORST]
    whole = Share("", int(frame["reports"].sum()), int(frame["elsewhere"].sum()))
    return Placement(whole, years, tuple(worst))


def _shares(sums: pd.DataFrame) -> tuple[Share, ...]:
    rows = sums.itertuples()
    return tuple(Share(str(row.Index), int(row.reports), int(row.elsewhere)) for row in rows)


@dataclass(frozen=True)
class SetAside:
    """Records read, and what became of them: counted, or set aside for a reason."""

    read: int
    counted: int
    reasons: dict[str, int]


def set_aside(census: Census) -> SetAside | None:
    """None where the release does not tell, by reason, what became of the records."""
    release = census.releases["crime"]
    table = release.tables.get("set_aside")
    if table is None:
        return None
    reasons = table.to_pandas().groupby("reason")["count"].sum().sort_values(ascending=False)
    return SetAside(
        release.facts["rows_read"],
        release.facts["rows_counted"],
        {str(reason): int(count) for reason, count in reasons.items()},
    )


@dataclass(frozen=True)
class DaysLeftOut:
    """Days that a file should cover and that look silent, or full of copies (`reason`)."""

    window: Window
    offenses: tuple[str, ...]
    reason: str


def days_left_out(census: Census) -> tuple[DaysLeftOut, ...] | None:
    """None where the release does not tell."""
    told = census.releases["crime"].facts.get("left_out_days")
    if told is None:
        return None
    return tuple(
        DaysLeftOut(
            Window(dt.date.fromisoformat(each["first"]), dt.date.fromisoformat(each["through"])),
            tuple(each["offenses"]),
            each["reason"],
        )
        for each in told
    )


@dataclass(frozen=True)
class Method:
    """How the reports of the series are placed, and the days on which that changes.

    Each is None where the release does not tell. `breaks` are (offense, day, reason).
    """

    placed_by: str | None
    breaks: tuple[tuple[str, str, str], ...] | None


def method(census: Census) -> Method:
    facts = census.releases["crime"].facts
    breaks = facts.get("breaks_in_method")
    told = None if breaks is None else tuple((b["offense"], b["day"], b["reason"]) for b in breaks)
    return Method(facts.get("placed_by"), told)


def refiled(census: Census) -> list[tuple[Revision, int]]:
    """Earlier publications of every offense whose reports could be followed, and how many times
    one went to another offense since."""
    found = revisions(census, census.place.offense_ids)
    return [(each, each.refiled) for each in found if each.refiled is not None]


def revised(census: Census) -> list[tuple[str, Revision]]:
    """By kind of crime, how what was once published differs from what is counted now."""
    groups = [group.id for group in census.place.crime.groups]
    return [
        (group, revision)
        for group in groups
        for revision in revisions(census, census.place.crime_choices[group])
    ]
