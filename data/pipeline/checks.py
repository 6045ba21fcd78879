"""What incidents must hold to before they are published; whatever fails is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from data.files.counted import counted
from data.files.faults import SourceError
from data.pipeline.area_words import told_unknown
from data.published.release import Release
from data.published.schema import NO_AREA

# Incident rows may differ from published counts by this share of a year: data are
# revised, and homicide is counted by victim in one and by event in the other.
_MAX_DIFFERENCE = 0.2
_MIN_TO_COMPARE = 100
_MAX_NO_AREA = 0.2  # of a file’s reports of an offense in a year


def check_months(months: pd.DataFrame, coverage: pd.DataFrame) -> None:
    """Raise SourceError where no month is whole, or a year is far from the published counts.

    Both come from one system, so a difference this large means a download cut short
    in a way that its first and last days do not show.
    """
    if not len(months):
        first, last = coverage["first"].min(), coverage["through"].max()
        raise SourceError(
            f"the incident files cover {first} through {last}, and no whole month. Build again "
            "once a month is whole, or correct `covers`."
        )
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


def check_placed(cells: pd.DataFrame, files: Sequence[str], unknown: Mapping[str, int]) -> None:
    """Raise SourceError where many reports lie in no area: then areas would look calm.

    Judged by file, offense and year, since one file among many may name no area any more; `files`
    are those that the column `source` of the cells names, `unknown` are names that no area has.
    """
    year = pd.to_datetime(cells["day"]).dt.year.rename("year")
    lost = cells["count"].where(cells["area_id"] == NO_AREA, 0).rename("lost")
    by = [cells["source"].map(dict(enumerate(files))).rename("file"), cells["offense"], year]
    sums = pd.concat([cells["count"], lost], axis=1).groupby(by).sum()
    far = sums[(sums["count"] >= _MIN_TO_COMPARE) & (sums["lost"] > _MAX_NO_AREA * sums["count"])]
    if len(far):
        file, offense, in_year = (far["lost"] / far["count"]).idxmax()
        counts = far.loc[(file, offense, in_year)]
        named = told_unknown(unknown)
        raise SourceError(
            f"{file}: {counts['lost']:,} of {counted(counts['count'], 'report')} of {offense} in "
            f"{in_year} name no known area and have no coordinates inside one; at most "
            f"{_MAX_NO_AREA:.0%} may. "
            + (
                f"Names that no area has: {named}. Say under [areas.also_called] which are meant."
                if named
                else "Does the field `area` hold ids or names of the areas?"
            ),
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
