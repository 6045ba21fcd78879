"""What incidents must hold to before they are published; whatever fails is named."""

from __future__ import annotations

import pandas as pd

from data.files.faults import SourceError
from data.published.release import Release
from data.published.schema import NO_AREA

# Incident rows may differ from published counts by this share of a year: data are
# revised, and homicide is counted by victim in one and by event in the other.
_MAX_DIFFERENCE = 0.2
_MIN_TO_COMPARE = 100
_MAX_NO_AREA = 0.2  # of all reports


def check_against_city(months: pd.DataFrame) -> None:
    """Raise SourceError where a year of incident rows is far from the published counts.

    Both come from one system, so a difference this large means a download cut short
    in a way that its first and last days do not show.
    """
    both = months.dropna(subset=["incidents", "published"])
    year = pd.to_datetime(both["month"]).dt.year.rename("year")
    sums = both.groupby(["offense", year])[["incidents", "published"]].sum()
    far = (sums["incidents"] - sums["published"]).abs() > _MAX_DIFFERENCE * sums["published"]
    far &= sums["published"] >= _MIN_TO_COMPARE
    if far.any():
        offense, in_year = far.idxmax()
        counts = sums.loc[(offense, in_year)]
        raise SourceError(
            f"{in_year}: the incident files hold {counts['incidents']:,} of {offense}, the monthly "
            f"counts {counts['published']:,} for the same months. Is a download cut short?"
        )


def check_placed(cells: pd.DataFrame) -> None:
    """Raise SourceError where many reports lie in no area: then areas would look calm."""
    lost = int(cells.loc[cells["area_id"] == NO_AREA, "count"].sum())
    every = int(cells["count"].sum())
    if every >= _MIN_TO_COMPARE and lost > _MAX_NO_AREA * every:
        raise SourceError(
            f"{lost:,} of {every:,} reports name no known area and have no coordinates inside one. "
            "Does the field still hold the ids of the areas?",
            "outside the place",
        )


def check_not_fewer(
    cells: pd.DataFrame, coverage: pd.DataFrame, replaces: Release, max_drop: float
) -> None:
    """Raise SourceError where a past year lost many reports of an offense since it was published.

    The store may be new and know nothing of it; the release that is public does.
    """
    before, now = replaces.tables["counts"].to_pandas(), cells
    counts = []
    for frame in (before, now):
        year = pd.to_datetime(frame["day"]).dt.year.rename("year")
        counts.append(frame.groupby([frame["offense"], year])["count"].sum())
    old = counts[0][counts[0] >= _MIN_TO_COMPARE]
    newest = coverage["through"].max().year
    old = old[(old.index.get_level_values("year") < newest)]
    new = counts[1].reindex(old.index, fill_value=0)
    fewer = new < (1 - max_drop) * old
    if fewer.any():
        offense, in_year = fewer.idxmax()
        raise SourceError(
            f"{in_year}: {new[(offense, in_year)]:,} of {offense}, and {old[(offense, in_year)]:,} "
            "in the release that is public. If so many really were withdrawn, run again with "
            "--accept-drop.",
            "fewer records",
        )
